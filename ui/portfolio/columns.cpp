#include "portfolio/cells.h"
#include "portfolio/words.h"
#include "shell/text.h"
#include "widgets/sparkline.h"
#include "widgets/strip.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace bw {

using namespace portfolio;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

template <class T> double numberOf(const std::optional<T> &value)
{
    return value ? static_cast<double>(*value) : none;
}

PortfolioColumn accountColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("Account", "column head");
    c.sortText = [](const PortfolioRow &r) { return r.name; };
    c.text = [](const PortfolioRow &r) { return text::visible(r.name); };
    c.words = [](const PortfolioRow &r) -> QString {
        return r.segment.isEmpty() ? text::visible(r.name)
                                   : PortfolioText::tr("%1, %2", "account, segment")
                                         .arg(text::visible(r.name), text::segment(r.segment));
    };
    c.tip = [&view](const PortfolioRow &r, QPoint, QSize) { return accountTip(view, r); };
    c.paint = [&view](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook look) {
        paintAccount(p, cell, view, r, look);
    };
    c.paintTotal = [&view](QPainter &p, const QRect &cell, const PortfolioTotals &t, int group) {
        paintAccountTotal(p, cell, view, t, group);
    };
    c.totalWords = [&view](const PortfolioTotals &t, int group) -> QString {
        if (group >= 0) {
            return PortfolioText::tr("%1, %2", "group, number of accounts")
                .arg(view.groupName(group), accountsText(t.accounts));
        }
        return PortfolioText::tr("%1 of %2", "86 accounts of 192")
            .arg(accountsText(t.accounts), text::number(static_cast<qint64>(view.portfolio->rows.size())));
    };
    c.totalTip = [&view](const PortfolioTotals &t, int group) -> QString {
        const QString name = group < 0 ? QString() : QString(view.groupName(group) + QLatin1Char('\n'));
        return name + footing(view, t.accounts);
    };
    return c;
}

PortfolioColumn csmColumn()
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("CSM", "column head");
    c.headTip = PortfolioText::tr("Customer success manager of the account on the as-of day");
    c.width = 92;
    c.dropOrder = 1;
    c.sortText = [](const PortfolioRow &r) { return r.csm; };
    c.text = [](const PortfolioRow &r) { return text::visible(r.csm); };
    c.tip = [](const PortfolioRow &r, QPoint, QSize) { return text::visible(r.csm); };
    c.paint = [](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) { paintCsm(p, cell, r); };
    return c;
}

/// As wide as the largest sum that can stand in it: numbers are never cut.
int arrWidth(const PortfolioView &view)
{
    constexpr int narrowest = 80;
    constexpr int padding = 16;
    double most = 0;
    qreal widest = 0;
    for (const PortfolioRow &row : view.portfolio->rows) {
        if (row.arr && *row.arr > most) {
            most = *row.arr;
            widest = textWidth(TextRole::Base, arrText(view, row));
        }
    }
    const QString sum = sumText(view, view.book.arr);
    widest = std::max(widest, textWidth(TextRole::BaseHeading, sum));
    return std::max(narrowest, padding + static_cast<int>(std::ceil(widest)));
}

PortfolioColumn arrColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = view.currency.isEmpty()
        ? PortfolioText::tr("ARR", "column head")
        : PortfolioText::tr("ARR, %1", "column head with the currency").arg(text::currency(view.currency));
    c.headTip = PortfolioText::tr("Yearly revenue of the contracts in force on the as-of day");
    c.width = arrWidth(view);
    c.align = Qt::AlignRight;
    c.startsDescending = true;
    c.number = [](const PortfolioRow &r) { return numberOf(r.arr); };
    c.text = [&view](const PortfolioRow &r) { return arrText(view, r); };
    c.words = [](const PortfolioRow &r) -> QString {
        if (!r.arr) {
            return r.mixedArr.empty() ? PortfolioText::tr("no contract in force")
                                      : PortfolioText::tr("several currencies");
        }
        return text::moneyFull({r.currency, *r.arr});
    };
    c.tip = [&view](const PortfolioRow &r, QPoint, QSize) { return arrTip(view, r); };
    c.paint = [&view](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintFigure(p, cell, TextRole::Base, r.arr ? Token::TextPrimary : Token::TextTertiary,
                    arrText(view, r), Qt::AlignRight);
    };
    c.paintTotal = [&view](QPainter &p, const QRect &cell, const PortfolioTotals &t, int group) {
        paintFigureTotal(p, cell, sumText(view, t.arr), group, Qt::AlignRight);
    };
    c.totalWords = [&view](const PortfolioTotals &t, int) -> QString {
        return PortfolioText::tr("ARR %1").arg(sumTip(view, t.arr));
    };
    c.totalTip = [&view](const PortfolioTotals &t, int) -> QString {
        return sumTip(view, t.arr) % QLatin1Char('\n')
            % PortfolioText::tr("%Ln paying account(s).", "", static_cast<int>(t.paying)) % QLatin1Char('\n')
            % footing(view);
    };
    return c;
}

PortfolioColumn renewalColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("Renewal", "column head");
    c.headTip =
        PortfolioText::tr("End of the contract in force that ends last, and the days left until then");
    c.width = 130;
    c.number = [](const PortfolioRow &r) { return r.renewal ? r.renewal->n : none; };
    c.text = [](const PortfolioRow &r) { return renewalText(r); };
    c.words = [](const PortfolioRow &r) { return renewalWords(r); };
    c.tip = [&view](const PortfolioRow &r, QPoint, QSize) { return renewalTip(view, r); };
    c.paint = [](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintRenewal(p, cell, r);
    };
    return c;
}

PortfolioColumn sparklineColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("12 weeks", "column head");
    c.headTip = PortfolioText::tr("Key actions per week, 12 weeks of 7 days that end at the as-of day. "
                                  "Sorts by the last of them.");
    c.width = 84;
    c.startsDescending = true;
    c.number = [](const PortfolioRow &r) {
        return r.weeklyKeyActions.back() < 0 ? none : static_cast<double>(r.weeklyKeyActions.back());
    };
    c.text = [](const PortfolioRow &r) { return weeksOfUseWords(r); };
    c.tip = [&view](const PortfolioRow &r, QPoint in, QSize) {
        return weekTip(view, r, sparkIndexAt(QRectF(QPointF(0, 0), sparkCellSize), in.x()));
    };
    c.paint = [](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintWeeksOfUse(p, cell, r);
    };
    c.paintTotal = [](QPainter &p, const QRect &cell, const PortfolioTotals &t, int group) {
        if (group >= 0) {
            paintWeeksTotal(p, cell, t);
        }
    };
    return c;
}

PortfolioColumn stripColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("Last 28 days", "column head");
    c.headTip =
        PortfolioText::tr("Daily level, 28 days that end at the as-of day. Sorts by their active days.");
    c.width = 250;
    c.startsDescending = true;
    for (int week = 0; week < 4; ++week) {
        c.headSteps.append(text::dayShort(view.portfolio->asOf - (stripDays - 1) + 7 * week));
    }
    c.number = [](const PortfolioRow &r) { return static_cast<double>(r.last28.activeDays); };
    c.text = [](const PortfolioRow &r) { return stripWords(r); };
    c.tip = [&view](const PortfolioRow &r, QPoint in, QSize) -> QString {
        const std::optional<int> cell = stripCellAt(in.x());
        return cell ? dayTip(view, r, *cell) : QString(stripWords(r) % QLatin1Char('\n') % footing(view));
    };
    c.paint = [](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintStripCell(p, cell, r);
    };
    c.paintTotal = [](QPainter &p, const QRect &cell, const PortfolioTotals &t, int group) {
        paintBandsTotal(p, cell, t, group);
    };
    c.totalWords = [](const PortfolioTotals &t, int) { return bandsWords(t); };
    c.totalTip = [&view](const PortfolioTotals &t, int) -> QString {
        return bandsWords(t) % QLatin1Char('\n') % machineOnly() % QLatin1Char('\n')
            % footing(view, t.accounts);
    };
    return c;
}

PortfolioColumn activeColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("Active", "column head");
    c.headTip = PortfolioText::tr("Weekly active in the last 7 days, monthly active in the last 28 days. "
                                  "Below: monthly active rate of paying accounts.");
    c.width = 56;
    c.startsDescending = true;
    c.number = [](const PortfolioRow &r) {
        return (r.last28.state == PeriodState::Reached ? 2.0 : 0.0)
            + (r.last7.state == PeriodState::Reached ? 1.0 : 0.0);
    };
    c.text = [](const PortfolioRow &r) { return activeWords(r); };
    c.tip = [&view](const PortfolioRow &r, QPoint, QSize) { return activeTip(view, r); };
    c.paint = [](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintActive(p, cell, r);
    };
    c.paintTotal = [](QPainter &p, const QRect &cell, const PortfolioTotals &t, int group) {
        const auto rate = t.activeRate.value();
        paintFigureTotal(p, cell, rate ? text::percent(*rate) : text::dash(), group);
    };
    c.totalWords = [](const PortfolioTotals &t, int) -> QString {
        const auto rate = t.activeRate.value();
        return PortfolioText::tr("Monthly active rate %1").arg(rate ? text::percent(*rate) : text::dash());
    };
    c.totalTip = [&view](const PortfolioTotals &t, int) { return rateTip(view, t); };
    return c;
}

PortfolioColumn weeksColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("Weeks active", "column head");
    c.headTip = PortfolioText::tr("In how many of the last 7 weeks the account was active. Below: the mean.");
    c.width = 94;
    c.number = [](const PortfolioRow &r) { return r.coefficient.known > 0 ? r.coefficient.active : none; };
    c.text = [](const PortfolioRow &r) {
        return r.coefficient.known > 0 ? text::number(qint64{r.coefficient.active}) : text::dash();
    };
    c.words = [](const PortfolioRow &r) { return coefficientWords(r); };
    c.tip = [&view](const PortfolioRow &r, QPoint, QSize) { return coefficientTip(view, r); };
    c.paint = [](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintCoefficient(p, cell, r);
    };
    const auto mean = [](const PortfolioTotals &t) {
        return t.meanCoefficient ? text::number(*t.meanCoefficient, 1) : text::dash();
    };
    c.paintTotal = [mean](QPainter &p, const QRect &cell, const PortfolioTotals &t, int group) {
        paintFigureTotal(p, cell, mean(t), group);
    };
    c.totalWords = [mean](const PortfolioTotals &t, int) -> QString {
        return PortfolioText::tr("Weeks active, mean %1 of 7").arg(mean(t));
    };
    c.totalTip = [&view](const PortfolioTotals &t, int) { return footing(view, t.accounts); };
    return c;
}

PortfolioColumn healthColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("Health", "column head");
    c.headTip = QString(PortfolioText::tr("0 to 100, higher is better, with its change in four weeks. "
                                          "Below: the mean.")
                        % QLatin1Char(' ') % machineOnly());
    c.width = 92;
    c.number = [](const PortfolioRow &r) { return numberOf(r.health.value); };
    c.text = [](const PortfolioRow &r) {
        return r.health.value ? text::number(qint64{std::lround(*r.health.value)}) : text::dash();
    };
    c.words = [](const PortfolioRow &r) { return healthWords(r); };
    c.tip = [&view](const PortfolioRow &r, QPoint, QSize) { return healthTip(view, r); };
    c.paint = [&view](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintHealth(p, cell, view, r);
    };
    const auto mean = [](const PortfolioTotals &t) {
        return t.meanHealth ? text::number(qint64{std::lround(*t.meanHealth)}) : text::dash();
    };
    c.paintTotal = [mean](QPainter &p, const QRect &cell, const PortfolioTotals &t, int group) {
        paintFigureTotal(p, cell.adjusted(healthFigureLeft, 0, 0, 0), mean(t), group);
    };
    c.totalWords = [mean](const PortfolioTotals &t, int) -> QString {
        return PortfolioText::tr("Health, mean %1 of 100").arg(mean(t));
    };
    c.totalTip = [&view](const PortfolioTotals &t, int) -> QString {
        return machineOnly() % QLatin1Char('\n') % footing(view, t.accounts);
    };
    return c;
}

PortfolioColumn seatsColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("Seats", "column head");
    c.headTip = PortfolioText::tr("Seat use: distinct users in 28 days of the seats purchased. "
                                  "Below: all users of all seats.");
    c.width = 90;
    c.dropOrder = 2;
    c.number = [](const PortfolioRow &r) { return numberOf(r.seatUse); };
    c.text = [](const PortfolioRow &r) { return r.seatUse ? text::percent(*r.seatUse) : text::dash(); };
    c.words = [](const PortfolioRow &r) { return seatsWords(r); };
    c.tip = [&view](const PortfolioRow &r, QPoint, QSize) { return seatsTip(view, r); };
    c.paint = [](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) { paintSeats(p, cell, r); };
    const auto use = [](const PortfolioTotals &t) {
        return t.seatUse ? text::percent(*t.seatUse) : text::dash();
    };
    c.paintTotal = [use](QPainter &p, const QRect &cell, const PortfolioTotals &t, int group) {
        paintFigureTotal(p, cell, use(t), group, Qt::AlignRight);
    };
    c.totalWords = [use](const PortfolioTotals &t, int) -> QString {
        return PortfolioText::tr("Seat use %1").arg(use(t));
    };
    c.totalTip = [&view](const PortfolioTotals &t, int) { return footing(view, t.accounts); };
    return c;
}

} // namespace

std::vector<PortfolioColumn> portfolioColumns(const PortfolioView &view)
{
    // In the order of PortfolioColumnId.
    return {accountColumn(view),   csmColumn(),       arrColumn(view),    renewalColumn(view),
            sparklineColumn(view), stripColumn(view), activeColumn(view), weeksColumn(view),
            healthColumn(view),    seatsColumn(view)};
}

void show(PortfolioView &view, std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio)
{
    view.cache = std::move(cache);
    view.portfolio = std::move(portfolio);
    std::vector<qint32> all(view.portfolio->rows.size());
    std::iota(all.begin(), all.end(), 0);
    view.book = totals(*view.portfolio, all);
    view.currency = view.book.arr.size() == 1 ? view.book.arr.front().currency : QString();
}

} // namespace bw
