#include "account/account_tr.h"
#include "account/chart_words.h"
#include "report/key_actions.h"
#include "shell/rule_marks.h"
#include "shell/text.h"

namespace bw {

namespace {

QString weekWords(const WeekResult &week, Day asOf)
{
    QStringList lines{AccountText::tr("Week of %1").arg(text::dayYear(week.start))};
    if (week.result.state == PeriodState::Skipped) {
        lines << AccountText::tr("%n active day(s); no working day, so nothing is needed", nullptr,
                                 week.result.activeDays);
        return lines.join(QLatin1Char('\n'));
    }
    lines << AccountText::tr("%1, needs %2 of %3 working days")
                 .arg(AccountText::tr("%n active day(s)", nullptr, week.result.activeDays),
                      text::number(qint64{week.result.needed}),
                      text::number(qint64{week.result.workingDays}));
    lines << (weekRuns(week.start, asOf)
                  ? AccountText::tr("The week still runs: %1").arg(text::state(week.result.state))
                  : text::state(week.result.state));
    return lines.join(QLatin1Char('\n'));
}

/// The state of a week or month, running or not.
QString stateWords(const PeriodResult &result, bool runs)
{
    return runs
        ? AccountText::tr("%1, still running", "state of a week or month").arg(text::state(result.state))
        : text::state(result.state);
}

QString needWords(const PeriodResult &result)
{
    return result.state == PeriodState::Skipped ? text::dash() : text::number(qint64{result.needed});
}

QString monthWords(const MonthResult &month, Day asOf)
{
    QStringList lines{text::month(month.month)};
    if (month.result.state == PeriodState::Skipped) {
        lines << AccountText::tr("%n active day(s); no working day, so nothing is needed", nullptr,
                                 month.result.activeDays);
        return lines.join(QLatin1Char('\n'));
    }
    lines << AccountText::tr("%1, needs %2 of %3 working days")
                 .arg(AccountText::tr("%n active day(s)", nullptr, month.result.activeDays),
                      text::number(qint64{month.result.needed}),
                      text::number(qint64{month.result.workingDays}));
    lines << (asOf < month.month.last()
                  ? AccountText::tr("The month still runs: %1").arg(text::state(month.result.state))
                  : text::state(month.result.state));
    return lines.join(QLatin1Char('\n'));
}

/// A row of the table behind a chart of weeks or months.
QStringList periodRow(const QString &name, const PeriodResult &result, bool runs)
{
    return {name, text::number(qint64{result.activeDays}), needWords(result),
            text::number(qint64{result.workingDays}), stateWords(result, runs)};
}

} // namespace

ChartSpec weeksSpec(const AccountReport &report, const ShownDays &shown)
{
    const DayRange range = shown.weeks > 0 ? isoWeeks(report.asOf, shown.weeks) : shown.range;
    ChartSpec spec = weeksChart(report.history, range);
    spec.title = AccountText::tr("Weeks active");
    spec.emptyText = noEventsWords(report);
    if (spec.series.empty()) {
        if (!report.history.weeks.empty())
            spec.emptyText = AccountText::tr("No week with data in these days.");
        return spec;
    }
    spec.subtitle = AccountText::tr("active days per week, line at the need");
    const Rate reached = weeksReached(report.history, report.asOf, range);
    spec.conclusion = reached.denominator == 0
        ? AccountText::tr("No finished week yet.")
        : AccountText::tr("%1 of %2 finished weeks reached their need.")
              .arg(text::number(reached.numerator), text::number(reached.denominator));

    spec.table.headings = {AccountText::tr("Week of"), AccountText::tr("Active days"),
                           AccountText::tr("Need"), AccountText::tr("Working days"),
                           AccountText::tr("State")};
    spec.table.numberColumns = {1, 2, 3};
    size_t at = 0;
    auto &points = spec.series.front().points;
    for (const WeekResult &week : report.history.weeks) {
        if (at >= points.size() || week.start != Day{static_cast<qint32>(points[at].x)}.monday())
            continue;
        points[at].detail = weekWords(week, report.asOf);
        spec.table.rows.push_back(
            periodRow(week.start.iso(), week.result, weekRuns(week.start, report.asOf)));
        ++at;
    }
    addRuleMarks(spec, report.policyMarks, range.last >= report.asOf);
    return spec;
}

ChartSpec monthsSpec(const AccountReport &report, const ShownDays &shown)
{
    // Fewer than half a year of months says little: the shorter spans show that much.
    DayRange range = shown.range;
    if (shown.weeks > 0)
        range.first = std::min(range.first, (Month::of(report.asOf) + -5).first());
    ChartSpec spec = monthsChart(report.history, range);
    spec.title = AccountText::tr("Months active");
    spec.emptyText = noEventsWords(report);
    if (spec.series.empty()) {
        if (!report.history.months.empty())
            spec.emptyText = AccountText::tr("No month with data in these days.");
        return spec;
    }
    spec.subtitle = AccountText::tr("active days per month, line at the need");
    const Rate reached = monthsReached(report.history, report.asOf, range);
    spec.conclusion = reached.denominator == 0
        ? AccountText::tr("No finished month yet.")
        : AccountText::tr("%1 of %2 finished months reached their need.")
              .arg(text::number(reached.numerator), text::number(reached.denominator));
    spec.table.headings = {AccountText::tr("Month"), AccountText::tr("Active days"), AccountText::tr("Need"),
                           AccountText::tr("Working days"), AccountText::tr("State")};
    spec.table.numberColumns = {1, 2, 3};
    size_t at = 0;
    auto &points = spec.series.front().points;
    for (const MonthResult &month : report.history.months) {
        if (at >= points.size() || month.month != Month::of(Day{static_cast<qint32>(points[at].x)}))
            continue;
        points[at].detail = monthWords(month, report.asOf);
        spec.table.rows.push_back(
            periodRow(text::month(month.month), month.result, report.asOf < month.month.last()));
        ++at;
    }
    addRuleMarks(spec, report.policyMarks, range.last >= report.asOf);
    return spec;
}

} // namespace bw
