#include "account/chart_words.h"

#include "account/account_tr.h"
#include "account/day_marks.h"
#include "report/key_actions.h"
#include "shell/rule_marks.h"
#include "shell/text.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

QString withRule(const AccountReport &report, const DayResult &day, const LevelLimits *limits)
{
    const Policy &policy = report.policy;
    if (day.gap)
        return {};
    if (day.level == Level::Unknown || (day.keyActions > 0 && limits == nullptr))
        return AccountText::tr("No seats are known for this day, so its use has no level.");
    if (limits == nullptr)
        return {};
    const bool above = day.level == Level::Medium && day.keyActions > limits->medium;
    if (above && !limits->openedEnough.value_or(true))
        return AccountText::tr("Not high, because too few of the purchased seats are opened.");
    if (above && !limits->openedEnough)
        return AccountText::tr("Not high, because the share of opened seats is not known.");
    if (day.breadthUnknown)
        return AccountText::tr("Not high, because the data do not say who logged in.");
    if (day.concentrated)
        return AccountText::tr("Concentrated: high needs %1 users logged in (%2%), there were %3.")
            .arg(text::number(limits->usersForHigh), text::number(qint64{policy.loginSharePercent}),
                 text::number(qint64{day.activeUsers.value_or(0)}));
    switch (day.level) {
    case Level::Zero:
    case Level::High:
    case Level::Unknown:
        return {};
    case Level::Low:
        return AccountText::tr("Medium begins over %1 key actions.").arg(text::number(limits->low));
    case Level::Medium:
        return AccountText::tr("High begins over %1 key actions, with %2 users logged in.")
            .arg(text::number(limits->medium), text::number(limits->usersForHigh));
    }
    Q_UNREACHABLE();
}

QString usersWords(const DayResult &day, const LevelLimits *limits)
{
    const QString actions = text::number(qint64{day.keyActions});
    if (!day.activeUsers)
        return day.hasEvents ? AccountText::tr("%1 key actions, by users not known").arg(actions)
                             : AccountText::tr("No event");
    if (!day.hasEvents)
        return AccountText::tr("No event");
    const QString users = text::number(qint64{*day.activeUsers});
    if (const std::optional<double> share = loginShare(day, limits))
        return AccountText::tr("%1 key actions, %2 users logged in (%3 of the seats)")
            .arg(actions, users, text::percent(*share));
    return AccountText::tr("%1 key actions, %2 users logged in").arg(actions, users);
}

QString levelOrGap(const DayResult &day)
{
    if (day.gap && !day.hasEvents)
        return AccountText::tr("no data", "a day whose data are missing");
    return text::level(day.level);
}

/// "13 weeks", or the two ends of a range that somebody chose.
QString daysShown(const ShownDays &shown)
{
    if (shown.weeks > 0)
        return AccountText::tr("%n week(s)", nullptr, shown.weeks);
    return AccountText::tr("%1 to %2", "range of days")
        .arg(text::dayYear(shown.range.first), text::dayYear(shown.range.last));
}

QString bandsWords(const AccountReport &report, const ChartSpec &spec)
{
    const std::vector<LevelLimits> &limits = report.history.limits;
    const bool known =
        std::any_of(limits.begin(), limits.end(), [](const LevelLimits &l) { return l.seats.has_value(); });
    if (!known)
        return AccountText::tr("no seats are known, so use has no level");
    qint64 steps = 0;
    for (size_t i = 1; i < limits.size(); ++i)
        steps += limits[i].from.n > spec.x.min && limits[i].from.n < spec.x.max ? 1 : 0;
    if (steps > 0)
        return AccountText::tr("bands follow the seats of each day");
    const std::optional<qint64> seats = limits.back().seats;
    if (!seats)
        return {};
    return (report.row.seatsOpened ? AccountText::tr("bands from %1 opened seats")
                                   : AccountText::tr("bands from %1 purchased seats"))
        .arg(text::number(*seats));
}

QString subtitleOf(const AccountReport &report, const ChartSpec &spec, const ShownDays &shown)
{
    const QString bands = bandsWords(report, spec);
    if (bands.isEmpty())
        return daysShown(shown);
    return AccountText::tr("%1, %2", "subtitle of a chart: days shown, what its bands rest on")
        .arg(daysShown(shown), bands);
}

/// What the bands mean, at their heights at the right edge; those over the top are named with values.
void addBandNotes(ChartSpec &spec, const AccountReport &report)
{
    const std::vector<LevelLimits> &all = report.history.limits;
    if (all.empty() || !all.back().seats)
        return;
    const LevelLimits &limits = all.back();
    const Policy &policy = report.policy;
    const double top = spec.y.max;
    const auto low = static_cast<double>(limits.low);
    const auto medium = static_cast<double>(limits.medium);
    const auto rule = [&](qint32 multiple) {
        return AccountText::tr("to %1% × %2", "limit of a level: user share, multiple")
            .arg(text::number(qint64{policy.userSharePercent}), text::number(qint64{multiple}));
    };
    const QString lowHead = AccountText::tr("Low", "band of a chart");
    if (low >= top) {
        spec.sideNotes.push_back(
            {top / 2,
             lowHead,
             {rule(policy.lowMultiple), AccountText::tr("= %1").arg(text::number(limits.low))}});
        return;
    }
    spec.sideNotes.push_back({low / 2, lowHead, {rule(policy.lowMultiple)}});
    const bool hidden = medium >= top;
    QStringList mediumLines{rule(policy.highMultiple)};
    if (hidden)
        mediumLines << AccountText::tr("= %1").arg(text::number(limits.medium));
    spec.sideNotes.push_back(
        {(low + std::min(medium, top)) / 2, AccountText::tr("Medium", "band of a chart"), mediumLines});
    if (hidden)
        return;
    spec.sideNotes.push_back(
        {(medium + top) / 2,
         AccountText::tr("High", "band of a chart"),
         {AccountText::tr("over %1% × %2", "limit of a level: user share, multiple")
              .arg(text::number(qint64{policy.userSharePercent}), text::number(qint64{policy.highMultiple})),
          AccountText::tr("%1% log in").arg(text::number(qint64{policy.loginSharePercent}))}});
}

void addLegend(ChartSpec &spec)
{
    spec.legend = {{ChartTone::Zero, text::level(Level::Zero), {}},
                   {ChartTone::Low, text::level(Level::Low), {}},
                   {ChartTone::Medium, text::level(Level::Medium), {}},
                   {ChartTone::High, text::level(Level::High), {}},
                   {ChartTone::DayOff, AccountText::tr("day off"), {}}};
    const auto &points = spec.series.front().points;
    if (std::any_of(points.begin(), points.end(), [](const ChartPoint &point) {
            return point.tone == ChartTone::LevelUnknown && std::isfinite(point.y);
        }))
        spec.legend.push_back({ChartTone::LevelUnknown, AccountText::tr("level not known"), {}});
}

void addDayTable(ChartSpec &spec, const AccountReport &report, const std::vector<ChartPoint> &points)
{
    spec.table.headings = {AccountText::tr("Day"), AccountText::tr("Key actions"), AccountText::tr("Users"),
                           AccountText::tr("Level"), AccountText::tr("Kind of day")};
    spec.table.numberColumns = {1, 2};
    for (const ChartPoint &point : points) {
        const DayResult *day = dayOf(report.history, Day{static_cast<qint32>(point.x)});
        if (day == nullptr)
            continue;
        const QString holiday = report.calendar.holidayName(day->day);
        const QString kind = !holiday.isEmpty() && day->dayOff ? text::visible(holiday)
            : day->dayOff                                      ? AccountText::tr("day off")
                                                               : AccountText::tr("working day");
        spec.table.rows.push_back(
            {day->day.iso(), std::isfinite(point.y) ? text::number(qint64{day->keyActions}) : text::dash(),
             day->activeUsers && day->hasEvents ? text::number(qint64{*day->activeUsers}) : text::dash(),
             levelOrGap(*day), kind});
    }
}

} // namespace

QString dayWords(const AccountReport &report, Day date)
{
    const DayResult *day = dayOf(report.history, date);
    if (day == nullptr)
        return text::day(date);
    const LevelLimits *limits = limitsOn(report.history, date);
    QStringList lines{
        AccountText::tr("%1, %2", "a day and its level").arg(text::day(date), levelOrGap(*day))};
    lines << (day->gap && !day->hasEvents
                  ? AccountText::tr("The data of this day are missing, which is not the same as no use.")
                  : usersWords(*day, limits));
    const QString holiday = report.calendar.holidayName(date);
    if (day->dayOff)
        lines << (holiday.isEmpty() ? AccountText::tr("Day off")
                                    : AccountText::tr("Holiday: %1").arg(text::visible(holiday)));
    const QString rule = withRule(report, *day, limits);
    if (!rule.isEmpty())
        lines << rule;
    return lines.join(QLatin1Char('\n'));
}

QString useSentence(const AccountReport &report)
{
    const UseChange use = useChange(report.history, report.asOf);
    const QString sum = text::number(use.recent);
    if (!use.change) {
        if (use.complete && use.recent == 0 && use.before == 0)
            return AccountText::tr("No key action in the last 12 weeks.");
        if (use.complete && use.before == 0)
            return AccountText::tr("Last 4 weeks: %1 key actions, after none in the 8 weeks before.")
                .arg(sum);
        if (use.complete)
            return AccountText::tr(
                       "Last 4 weeks: %1 key actions. There are no working days with data to compare.")
                .arg(sum);
        return AccountText::tr(
                   "Last 4 weeks: %1 key actions. The data do not reach back 12 weeks to compare.")
            .arg(sum);
    }
    if (use.recent == 0)
        return AccountText::tr("No key action in the last 4 weeks, after %1 in the 8 weeks before.")
            .arg(text::number(use.before));
    const QString share = text::percent(std::abs(*use.change));
    if (share == text::percent(0))
        return AccountText::tr("Last 4 weeks: %1 key actions, per working day as in the 8 weeks before.")
            .arg(sum);
    if (*use.change < 0)
        return AccountText::tr("Last 4 weeks: %1 key actions, per working day down %2 on the 8 weeks before.")
            .arg(sum, share);
    return AccountText::tr("Last 4 weeks: %1 key actions, per working day up %2 on the 8 weeks before.")
        .arg(sum, share);
}

QString rangeSentence(const AccountReport &report, DayRange range)
{
    const RangeUse use = rangeUse(report.history, range);
    if (use.days == 0)
        return AccountText::tr("There are no data of these days.");
    const QString sums =
        AccountText::tr("%1 key actions in %2; %3 for %4.")
            .arg(text::number(use.keyActions), AccountText::tr("%n day(s) with data", nullptr, use.days),
                 AccountText::tr("%n active day(s)", nullptr, use.activeDays),
                 AccountText::tr("%n working day(s)", nullptr, use.workingDays));
    if (!use.highest)
        return sums;
    return AccountText::tr("%1 Most on %2: %3.", "sentence before it, day, key actions")
        .arg(sums, text::day(*use.highest), text::number(qint64{use.highestKeyActions}));
}

QString noEventsWords(const AccountReport &report)
{
    return report.row.coefficient.known > 0
        ? AccountText::tr(
            "Never used: the data cover this account and have no event of it, which counts as 0.")
        : AccountText::tr("No events yet. The days of this account show here once its usage is imported.");
}

ShownDays shownWeeks(Day asOf, int weeks)
{
    return {trailingWeeks(asOf, weeks), weeks, SplitBy::Level, nullptr};
}

ChartSpec keyActionsSpec(const AccountReport &report, const ShownDays &shown)
{
    ChartSpec spec = keyActionsChart(report.history, report.calendar, shown.range);
    spec.title = AccountText::tr("Key actions per day");
    spec.emptyText = noEventsWords(report);
    if (spec.series.empty()) {
        spec.hatches.clear();
        spec.conclusion.clear();
        return spec;
    }
    spec.subtitle = subtitleOf(report, spec, shown);
    spec.conclusion = shown.weeks > 0 ? useSentence(report) : rangeSentence(report, shown.range);
    for (ChartHatch &hatch : quietHatches(report.quiet, shown.range))
        spec.hatches.push_back(std::move(hatch));
    for (ChartHatch &hatch : spec.hatches) {
        if (hatch.kind == ChartHatch::Kind::Gap)
            hatch.label = AccountText::tr("no data", "a day whose data are missing");
        else if (hatch.kind == ChartHatch::Kind::Quiet && hatch.label.isEmpty())
            hatch.label = AccountText::tr("quiet period");
        else
            hatch.label = text::visible(hatch.label);
    }
    for (ChartPoint &point : spec.series.front().points)
        point.detail = dayWords(report, Day{static_cast<qint32>(point.x)});
    addBandNotes(spec, report);
    const std::vector<ChartPoint> days = spec.series.front().points;
    addDayTable(spec, report, days);
    if (const UseSplit *split = splitOf(shown))
        addSplit(spec, *split, shown.split);
    else
        addLegend(spec);
    addRuleMarks(spec, report.policyMarks, shown.range.last >= report.asOf);
    if (shown.details != nullptr)
        addMarks(spec, *shown.details, shown.range);
    return spec;
}

} // namespace bw
