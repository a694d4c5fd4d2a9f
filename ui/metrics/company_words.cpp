#include "metrics/company_words.h"

#include "shell/text.h"

#include <algorithm>

namespace bw {

namespace {

/// Context of the words about company usage.
class CompanyText {
    Q_DECLARE_TR_FUNCTIONS(bw::CompanyText)
};

/// How many users; a dash: not known.
QString usersText(qint32 users)
{
    return users < 0 ? text::dash() : text::number(qint64{users});
}

QString dayDetail(const CompanyUsage &usage, const CompanySeries &series, Day day)
{
    const auto at = static_cast<size_t>(day - usage.days.first);
    QStringList lines{text::dayYear(day),
                      CompanyText::tr("%1 users in 28 days, %2 in 7 days, %3 on the day")
                          .arg(usersText(series.monthly.users[at]), usersText(series.weekly.users[at]),
                               usersText(series.daily.users[at]))};
    if (const auto share = weeklyStickiness(series, at))
        lines << CompanyText::tr("DAU/MAU %1, mean of 7 days").arg(text::percent(*share));
    if (series.monthly.uncounted[at] > 0)
        lines << CompanyText::tr(
            "Of %n account(s) days are missing or users are not told apart: there may be more.", nullptr,
            series.monthly.uncounted[at]);
    return lines.join(QLatin1Char('\n'));
}

void addWords(ChartSpec &spec, const CompanyUsage &usage, const CompanySeries &series)
{
    spec.emptyText = CompanyText::tr("No use in these weeks.");
    for (ChartSeries &line : spec.series) {
        for (ChartPoint &point : line.points)
            point.detail = dayDetail(usage, series, Day{static_cast<qint32>(point.x)});
    }
    spec.table.headings = {CompanyText::tr("Day"), CompanyText::tr("MAU"), CompanyText::tr("WAU"),
                           CompanyText::tr("DAU"), CompanyText::tr("DAU/MAU, 7 days")};
    spec.table.numberColumns = {1, 2, 3, 4};
    if (spec.series.empty())
        return;
    for (const ChartPoint &point : spec.series.front().points) {
        const Day day{static_cast<qint32>(point.x)};
        const auto at = static_cast<size_t>(day - usage.days.first);
        const auto share = weeklyStickiness(series, at);
        spec.table.rows.push_back({day.iso(), usersText(series.monthly.users[at]),
                                   usersText(series.weekly.users[at]), usersText(series.daily.users[at]),
                                   share ? text::percent(*share, 1) : text::dash()});
    }
}

} // namespace

QString seriesName(const CompanySeries &series)
{
    switch (series.group) {
    case UsageGroup::All:
        return CompanyText::tr("All accounts");
    case UsageGroup::Segment:
        return series.name.isEmpty() ? CompanyText::tr("No segment given") : text::segment(series.name);
    case UsageGroup::Csm:
        return series.name.isEmpty() ? CompanyText::tr("No CSM given") : text::visible(series.name);
    case UsageGroup::Module:
        return series.name.isEmpty() ? CompanyText::tr("No module given") : text::visible(series.name);
    }
    Q_UNREACHABLE();
}

ChartSpec reachSpec(const CompanyUsage &usage, const CompanySeries &series, int weeks)
{
    ChartSpec spec = reachChart(usage, series, weeks * 7);
    spec.title = CompanyText::tr("Active users");
    spec.subtitle = CompanyText::tr("%1, %2", "part of the book, span")
                        .arg(seriesName(series), CompanyText::tr("%n week(s)", nullptr, weeks));
    addWords(spec, usage, series);
    if (spec.series.empty())
        return spec;
    const ReachNow now = reachNow(series);
    const QStringList names{CompanyText::tr("%1 in 28 days", "active users").arg(usersText(now.monthly)),
                            CompanyText::tr("%1 in 7 days", "active users").arg(usersText(now.weekly)),
                            CompanyText::tr("%1 on the day", "active users").arg(usersText(now.daily))};
    for (size_t i = 0; i < spec.series.size(); ++i)
        spec.series[i].endLabel = spec.series[i].name = names[static_cast<qsizetype>(i)];
    if (now.monthly < 0)
        return spec;
    if (now.least) {
        spec.conclusion =
            CompanyText::tr("At least %1 users in the last 28 days.").arg(usersText(now.monthly));
        return spec;
    }
    if (!now.monthlyBefore) {
        spec.conclusion = CompanyText::tr("%1 users in the last 28 days.").arg(usersText(now.monthly));
        return spec;
    }
    const qint32 moved = now.monthly - *now.monthlyBefore;
    spec.conclusion = moved == 0
        ? CompanyText::tr("%1 users in the last 28 days, as in the 28 before.").arg(usersText(now.monthly))
        : moved > 0 ? CompanyText::tr("%1 users in the last 28 days, %2 more than in the 28 before.")
                          .arg(usersText(now.monthly), text::number(qint64{moved}))
                    : CompanyText::tr("%1 users in the last 28 days, %2 fewer than in the 28 before.")
                          .arg(usersText(now.monthly), text::number(qint64{-moved}));
    return spec;
}

ChartSpec stickinessSpec(const CompanyUsage &usage, const CompanySeries &series, int weeks)
{
    ChartSpec spec = stickinessChart(usage, series, weeks * 7);
    spec.title = CompanyText::tr("DAU/MAU");
    spec.subtitle = CompanyText::tr("per cent, mean of 7 days");
    addWords(spec, usage, series);
    const ReachNow now = reachNow(series);
    if (spec.series.empty() || !now.stickiness)
        return spec;
    spec.series.front().name = CompanyText::tr("DAU/MAU");
    spec.series.front().endLabel = text::percent(*now.stickiness);
    spec.conclusion = CompanyText::tr("A user of the last 28 days comes on %1 of the days.")
                          .arg(text::percent(*now.stickiness));
    return spec;
}

std::vector<size_t> partsOf(const CompanyUsage &usage, UsageGroup group)
{
    std::vector<size_t> parts;
    for (size_t i = 0; i < usage.series.size(); ++i) {
        if (usage.series[i].group == group)
            parts.push_back(i);
    }
    std::stable_sort(parts.begin(), parts.end(), [&](size_t a, size_t b) {
        return reachNow(usage.series[a]).monthly > reachNow(usage.series[b]).monthly;
    });
    return parts;
}

ChartTable partRows(const CompanyUsage &usage, UsageGroup group)
{
    ChartTable table;
    const QString first = group == UsageGroup::All ? CompanyText::tr("Accounts")
        : group == UsageGroup::Segment             ? CompanyText::tr("Segment")
        : group == UsageGroup::Csm                 ? CompanyText::tr("CSM")
                                                   : CompanyText::tr("Module");
    table.headings = {first,
                      CompanyText::tr("MAU"),
                      CompanyText::tr("28 days before"),
                      CompanyText::tr("WAU"),
                      CompanyText::tr("DAU"),
                      CompanyText::tr("DAU/MAU, 7 days")};
    table.numberColumns = {1, 2, 3, 4, 5};
    for (const size_t part : partsOf(usage, group)) {
        const CompanySeries &series = usage.series[part];
        const ReachNow now = reachNow(series);
        table.rows.push_back(
            {seriesName(series),
             now.least && now.monthly >= 0
                 ? CompanyText::tr("at least %1", "number of users").arg(usersText(now.monthly))
                 : usersText(now.monthly),
             now.monthlyBefore ? text::number(qint64{*now.monthlyBefore}) : text::dash(),
             usersText(now.weekly), usersText(now.daily),
             now.stickiness ? text::percent(*now.stickiness) : text::dash()});
    }
    return table;
}

} // namespace bw
