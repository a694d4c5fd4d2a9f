#include "portfolio/cells.h"
#include "portfolio/columns.h"
#include "portfolio/words.h"
#include "shell/alert_words.h"
#include "shell/text.h"
#include "widgets/marks.h"

#include <QStringBuilder>

namespace bw::portfolio {

namespace {

QString touchText(const PortfolioView &view, const PortfolioRow &row)
{
    const auto days = daysSinceTouch(view, row);
    return days ? PortfolioText::tr("%1 d", "days, as short as it can be").arg(text::number(qint64{*days}))
                : text::dash();
}

QString touchWords(const PortfolioView &view, const PortfolioRow &row)
{
    const auto days = daysSinceTouch(view, row);
    if (!days)
        return PortfolioText::tr("no touch yet");
    return PortfolioText::tr("last touch %n day(s) ago", "", *days);
}

QString alertsText(const PortfolioView &view, const PortfolioRow &row)
{
    const auto alerts = alertsOf(view, row);
    if (!alerts)
        return text::dash();
    return alerts->open == 0 ? QString() : text::number(qint64{alerts->open});
}

QString alertsWords(const PortfolioView &view, const PortfolioRow &row)
{
    const auto alerts = alertsOf(view, row);
    if (!alerts)
        return PortfolioText::tr("alerts are not known yet");
    if (alerts->open == 0)
        return PortfolioText::tr("no open alert");
    const QString open = PortfolioText::tr("%n open alert(s)", "", alerts->open);
    return alerts->kind ? PortfolioText::tr("%1, the highest: %2, %3", "alerts, kind, risk or watch")
                              .arg(open, text::alertKind(*alerts->kind), text::severity(alerts->high))
                        : open;
}

std::optional<qint32> openIn(const PortfolioView &view, int group)
{
    if (view.alerts.empty() || !view.rowsOf)
        return {};
    qint32 open = 0;
    for (const qint32 row : view.rowsOf(group))
        open += view.alerts[static_cast<size_t>(row)].open;
    return open;
}

} // namespace

std::optional<qint32> daysSinceTouch(const PortfolioView &view, const PortfolioRow &row)
{
    const auto index = static_cast<size_t>(row.index);
    if (index >= view.lastTouch.size() || !view.lastTouch[index])
        return {};
    const Portfolio &now = *view.portfolio;
    return lookDay(now.asOf, now.today, now.picked) - *view.lastTouch[index];
}

std::optional<AccountAlerts> alertsOf(const PortfolioView &view, const PortfolioRow &row)
{
    const auto index = static_cast<size_t>(row.index);
    return index < view.alerts.size() ? std::optional(view.alerts[index]) : std::nullopt;
}

PortfolioColumn touchColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("Touch", "column head: last contact");
    c.headTip = PortfolioText::tr("Days since the last contact with the customer, to the day that one looks");
    c.width = 54;
    c.align = Qt::AlignRight;
    c.startsDescending = true;
    c.dropOrder = 1;
    c.number = [&view](const PortfolioRow &r) { return numberOf(daysSinceTouch(view, r)); };
    c.text = [&view](const PortfolioRow &r) { return touchText(view, r); };
    c.words = [&view](const PortfolioRow &r) { return touchWords(view, r); };
    c.tip = [&view, tip = c.headTip](const PortfolioRow &r, QPoint, QSize) -> QString {
        const auto index = static_cast<size_t>(r.index);
        const bool known = index < view.lastTouch.size() && view.lastTouch[index];
        const QString on =
            known ? QString(QLatin1Char('\n') % text::dayYear(*view.lastTouch[index])) : QString();
        return touchWords(view, r) % on % QLatin1Char('\n') % tip % QLatin1Char('\n') % footing(view);
    };
    c.paint = [&view](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintFigure(p, cell, TextRole::Base,
                    daysSinceTouch(view, r) ? Token::TextSecondary : Token::TextTertiary, touchText(view, r),
                    Qt::AlignRight);
    };
    return c;
}

PortfolioColumn alertsColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("Alerts", "column head");
    c.headTip =
        PortfolioText::tr("Open alerts; the shape is that of the highest: triangle risk, diamond watch");
    c.width = 66;
    c.align = Qt::AlignRight;
    c.startsDescending = true;
    // Those of risk first where as many are open.
    c.number = [&view](const PortfolioRow &r) {
        const auto alerts = alertsOf(view, r);
        return alerts ? alerts->open + (alerts->high ? 0.5 : 0.0) : none;
    };
    c.text = [&view](const PortfolioRow &r) { return alertsText(view, r); };
    c.words = [&view](const PortfolioRow &r) { return alertsWords(view, r); };
    c.tip = [&view, tip = c.headTip](const PortfolioRow &r, QPoint, QSize) -> QString {
        return alertsWords(view, r) % QLatin1Char('\n') % tip % QLatin1Char('\n') % footing(view);
    };
    c.paint = [&view](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        const auto alerts = alertsOf(view, r);
        const QString figure = alertsText(view, r);
        paintFigure(p, cell, TextRole::Base, alerts ? Token::TextPrimary : Token::TextTertiary, figure,
                    Qt::AlignRight);
        if (!alerts || alerts->open == 0)
            return;
        constexpr qreal shape = 8;
        constexpr qreal gap = 6;
        paintStatus(p, alerts->high ? Band::AtRisk : Band::Watch,
                    QPointF(cell.right() + 1 - textWidth(TextRole::Base, figure) - gap - shape / 2,
                            cell.top() + (cell.height() - 1) / 2.0),
                    shape);
    };
    c.paintTotal = [&view](QPainter &p, const QRect &cell, const PortfolioTotals &, int group) {
        if (const auto open = openIn(view, group))
            paintFigureTotal(p, cell, text::number(qint64{*open}), group, Qt::AlignRight);
    };
    c.totalWords = [&view](const PortfolioTotals &, int group) -> QString {
        const auto open = openIn(view, group);
        return open ? PortfolioText::tr("%n open alert(s)", "", *open) : QString();
    };
    c.totalTip = [&view, words = c.totalWords](const PortfolioTotals &t, int group) -> QString {
        return words(t, group) % QLatin1Char('\n') % footing(view, t.accounts);
    };
    return c;
}

} // namespace bw::portfolio
