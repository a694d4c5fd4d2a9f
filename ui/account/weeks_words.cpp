#include "account/account_tr.h"
#include "account/chart_words.h"
#include "report/key_actions.h"
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

} // namespace

ChartSpec weeksSpec(const AccountReport &report, int weeks)
{
    ChartSpec spec = weeksChart(report.history, report.asOf, weeks);
    spec.title = AccountText::tr("Weeks active");
    spec.emptyText = AccountText::tr("No events yet.");
    if (spec.series.empty())
        return spec;
    spec.subtitle = AccountText::tr("active days per week, line at the need");
    const Rate reached = weeksReached(report.history, report.asOf, weeks);
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
        const QString state = weekRuns(week.start, report.asOf)
            ? AccountText::tr("%1, still running", "state of a week").arg(text::state(week.result.state))
            : text::state(week.result.state);
        spec.table.rows.push_back({week.start.iso(), text::number(qint64{week.result.activeDays}),
                                   week.result.state == PeriodState::Skipped
                                       ? text::dash()
                                       : text::number(qint64{week.result.needed}),
                                   text::number(qint64{week.result.workingDays}), state});
        ++at;
    }
    return spec;
}

} // namespace bw
