#include "portfolio/cells.h"
#include "portfolio/columns.h"
#include "portfolio/words.h"
#include "shell/text.h"

#include <cmath>

namespace bw::portfolio {

PortfolioColumn figureColumn(const PortfolioView &view, const QString &head, const QString &tip,
                             const std::function<double(const PortfolioRow &)> &number,
                             const std::function<QString(double)> &words)
{
    PortfolioColumn c;
    c.head = head;
    c.headTip = tip;
    c.width = 96;
    c.align = Qt::AlignRight;
    c.optional = true;
    c.dropOrder = 5;
    c.startsDescending = true;
    c.number = number;
    c.text = [number, words](const PortfolioRow &r) {
        const double value = number(r);
        return std::isnan(value) ? text::dash() : words(value);
    };
    c.tip = [&view, words = c.text, tip](const PortfolioRow &r, QPoint, QSize) -> QString {
        return words(r) % QLatin1Char('\n') % tip % QLatin1Char('\n') % footing(view);
    };
    c.paint = [words = c.text, number](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintFigure(p, cell, TextRole::Base, std::isnan(number(r)) ? Token::TextTertiary : Token::TextPrimary,
                    words(r), Qt::AlignRight);
    };
    return c;
}

namespace {

QString whole(double value)
{
    return text::number(static_cast<qint64>(value));
}

} // namespace

PortfolioColumn keyActionsColumn(const PortfolioView &view)
{
    return figureColumn(
        view, PortfolioText::tr("Key actions", "column head"),
        PortfolioText::tr("Key actions in the 28 days that end at the as-of day"),
        [](const PortfolioRow &r) { return static_cast<double>(r.keyActions28); }, whole);
}

PortfolioColumn usersColumn(const PortfolioView &view)
{
    return figureColumn(
        view, PortfolioText::tr("Users", "column head"),
        PortfolioText::tr("Distinct users in the 28 days that end at the as-of day"),
        [](const PortfolioRow &r) { return numberOf(r.activeUsers28); }, whole);
}

PortfolioColumn trendColumn(const PortfolioView &view)
{
    return figureColumn(
        view, PortfolioText::tr("Trend", "column head"),
        PortfolioText::tr(
            "Key actions per working day, the last 3 weeks against the median of weeks 5 to 12"),
        [](const PortfolioRow &r) { return numberOf(r.trend); },
        [](double value) { return text::percent(value); });
}

} // namespace bw::portfolio
