#include "account/account_tr.h"
#include "account/change_words.h"
#include "shell/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bw {

namespace {

QString shown(qint64 tenths)
{
    return text::number(static_cast<double>(tenths) / 10, 1);
}

/// Whole steps over a range of at most 100.
std::vector<ChartTick> ticksIn(double low, double high)
{
    constexpr std::array steps{1, 2, 5, 10, 20, 25};
    constexpr int mostTicks = 5;
    int step = steps.back();
    for (const int each : steps) {
        if ((high - low) / each <= mostTicks) {
            step = each;
            break;
        }
    }
    std::vector<ChartTick> ticks;
    for (int at = static_cast<int>(std::ceil(low / step)) * step; at <= high; at += step)
        ticks.push_back({static_cast<double>(at)});
    return ticks;
}

QString conclusionOf(const ChangeTable &table)
{
    const qint64 moved = table.afterTenths - table.beforeTenths;
    const QString from = text::dayYear(table.from);
    const QString to = text::dayYear(table.to);
    if (moved == 0)
        return AccountText::tr("%1 on %2 as on %3.", "health, day, day")
            .arg(shown(table.afterTenths), to, from);
    size_t most = 0;
    for (size_t i = 0; i < table.tenths.size(); ++i) {
        if (moved < 0 ? table.tenths[i] < table.tenths[most] : table.tenths[i] > table.tenths[most])
            most = i;
    }
    return (moved < 0 ? AccountText::tr("Fell from %1 on %2 to %3 on %4, most of all by: %5 (%6).")
                      : AccountText::tr("Rose from %1 on %2 to %3 on %4, most of all by: %5 (%6)."))
        .arg(shown(table.beforeTenths), from, shown(table.afterTenths), to,
             causeName(static_cast<ChangeCause>(most)), signedTenths(table.tenths[most]));
}

QString missingWords(const ChangeTable &table)
{
    const Day day = table.change.before ? table.to : table.from;
    return AccountText::tr("On %1 there was not enough to score: there is no difference to explain.")
        .arg(text::dayYear(day));
}

} // namespace

ChartSpec changeSpec(const ChangeTable &table)
{
    ChartSpec spec;
    spec.title = AccountText::tr("Why the health changed");
    if (!table.change.known()) {
        spec.emptyText = missingWords(table);
        return spec;
    }
    spec.conclusion = conclusionOf(table);
    ChartSeries bars;
    bars.name = spec.title;
    bars.barWidth = 0.62;
    spec.table.headings = {AccountText::tr("Cause", "heading"), AccountText::tr("Points")};
    spec.table.numberColumns = {1};
    qint64 lowest = std::min(table.beforeTenths, table.afterTenths);
    qint64 highest = std::max(table.beforeTenths, table.afterTenths);
    qint64 level = table.beforeTenths;
    for (const qint64 step : table.tenths) {
        level += step;
        lowest = std::min(lowest, level);
        highest = std::max(highest, level);
    }
    constexpr double aroundShare = 0.25;
    constexpr double leastAround = 2;
    const double around = std::max(static_cast<double>(highest - lowest) / 10 * aroundShare, leastAround);
    spec.y.min = std::max(static_cast<double>(lowest) / 10 - around, 0.0);
    spec.y.max = std::min(static_cast<double>(highest) / 10 + around, 100.0);
    spec.y.ticks = ticksIn(spec.y.min, spec.y.max);

    const auto add = [&](const QString &tick, const QString &name, const QString &label, qint64 from,
                         qint64 to, ChartTone tone) {
        const auto x = static_cast<double>(bars.points.size());
        ChartPoint point;
        point.x = x;
        point.from = std::max(static_cast<double>(std::min(from, to)) / 10, spec.y.min);
        point.y = static_cast<double>(std::max(from, to)) / 10;
        point.tone = tone;
        point.label = label;
        point.detail = name + QLatin1Char('\n') + label;
        bars.points.push_back(point);
        spec.x.ticks.push_back({x, ChartTick::Form::Words, tick});
        spec.table.rows.push_back({name, label});
    };
    const QString before = text::dayYear(table.from);
    const QString after = text::dayYear(table.to);
    add(text::dayShort(table.from), before, shown(table.beforeTenths), 0, table.beforeTenths,
        ChartTone::Comparison);
    level = table.beforeTenths;
    for (int i = 0; i < changeCauseCount; ++i) {
        const auto cause = static_cast<ChangeCause>(i);
        const qint64 step = table.of(cause);
        add(causeName(cause), causeName(cause), signedTenths(step), level, level + step,
            step < 0 ? ChartTone::Risk : ChartTone::First);
        level += step;
    }
    add(text::dayShort(table.to), after, shown(table.afterTenths), 0, table.afterTenths,
        ChartTone::Comparison);
    spec.x.min = -0.6;
    spec.x.max = static_cast<double>(bars.points.size()) - 0.4;
    spec.series = {bars};
    spec.legend = {{ChartTone::First, AccountText::tr("rose by")},
                   {ChartTone::Risk, AccountText::tr("fell by")}};
    return spec;
}

} // namespace bw
