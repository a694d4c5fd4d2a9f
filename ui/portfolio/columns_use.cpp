#include "portfolio/cells.h"
#include "portfolio/columns.h"
#include "portfolio/words.h"
#include "shell/text.h"
#include "widgets/sparkline.h"
#include "widgets/strip.h"

#include <cmath>

namespace bw::portfolio {

PortfolioColumn sparklineColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("12 weeks", "column head");
    c.headTip = PortfolioText::tr("Key actions per week, 12 weeks of 7 days that end at the as-of day. "
                                  "Sorts by the last of them.");
    c.width = 84;
    c.dropOrder = 6;
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
    c.totalTip = [&view](const PortfolioTotals &t, int) { return weeksTotalTip(view, t); };
    return c;
}

PortfolioColumn stripColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("Last 28 days", "column head");
    c.headTip =
        PortfolioText::tr("Daily level, 28 days that end at the as-of day. Sorts by their active days.");
    c.width = 250;
    c.dropOrder = 7;
    c.startsDescending = true;
    for (int week = 0; week < 4; ++week) {
        const Day first = view.portfolio->asOf - (stripDays - 1) + 7 * week;
        c.headSteps.append(
            QLocale().toString(first.date(), PortfolioText::tr("d MMM", "date format over a week: 21 Sep")));
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
        return lines({bandsWords(t), machineOnly(view), footing(view, t.accounts)});
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
    c.dropOrder = 8;
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
    c.dropOrder = 9;
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
    c.headTip = PortfolioText::tr("0 to 100, higher is better, with its change in four weeks. "
                                  "Below: the mean.");
    c.width = 92;
    c.number = [](const PortfolioRow &r) { return numberOf(r.health.value); };
    c.text = [](const PortfolioRow &r) {
        return r.health.value ? text::number(r.health.shown()) : text::dash();
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
        return lines({machineOnly(view), footing(view, t.accounts)});
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
    c.dropOrder = 4;
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

} // namespace bw::portfolio
