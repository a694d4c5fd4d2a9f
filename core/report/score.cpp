#include "report/score.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bw {

namespace {

constexpr int tenthsPerPoint = 10;

} // namespace

std::vector<qint64> unitsThatAddUp(const std::vector<double> &values, int perPoint, qint64 total)
{
    std::vector<qint64> units;
    units.reserve(values.size());
    for (const double value : values)
        units.push_back(static_cast<qint64>(std::floor(value * perPoint)));
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::vector<double> rests;
    rests.reserve(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        rests.push_back(values[i] * perPoint - static_cast<double>(units[i]));
    const qint64 missing = total - std::accumulate(units.begin(), units.end(), qint64{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const bool isA = values[a] != 0;
        const bool isB = values[b] != 0;
        if (isA != isB)
            return isA;
        return missing > 0 ? rests[a] > rests[b] : rests[a] < rests[b];
    });
    const qint64 step = missing < 0 ? -1 : 1;
    for (qint64 left = std::abs(missing); left > 0 && !order.empty();) {
        for (size_t i = 0; i < order.size() && left > 0; ++i, --left)
            units[order[i]] += step;
    }
    return units;
}

std::vector<qint64> unitsThatAddUp(const std::vector<double> &values, int perPoint, qint64 total,
                                   const std::vector<qint64> &most)
{
    Q_ASSERT(values.size() == most.size());
    std::vector<qint64> units = unitsThatAddUp(values, perPoint, total);
    qint64 over = 0;
    for (size_t i = 0; i < units.size(); ++i) {
        over += std::max<qint64>(units[i] - most[i], 0);
        units[i] = std::min(units[i], most[i]);
    }
    // What does not fit goes to those with the largest remainders that have room.
    std::vector<size_t> order(units.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return values[a] * perPoint - static_cast<double>(units[a])
            > values[b] * perPoint - static_cast<double>(units[b]);
    });
    for (const size_t i : order) {
        const qint64 more = std::min(over, most[i] - units[i]);
        units[i] += more;
        over -= more;
    }
    return units;
}

std::vector<qint64> tenthsThatAddUp(const std::vector<double> &values)
{
    double exact = 0;
    for (const double value : values)
        exact += value * tenthsPerPoint;
    return unitsThatAddUp(values, tenthsPerPoint, std::llround(exact));
}

qint64 tenthsOf(double value)
{
    return std::llround(value * tenthsPerPoint);
}

ScoreTable scoreTable(const HealthExplanation &explanation)
{
    const Health &health = explanation.health;
    ScoreTable table;
    table.coverage = health.coverage;
    table.scored = health.value.has_value();

    std::vector<double> points;
    std::vector<double> most;
    for (const HealthShare &share : explanation.parts) {
        points.push_back(table.scored ? share.points : 0);
        most.push_back(share.mostPoints);
    }
    // Without cap and floor it is the figure itself, which is not shown in another band.
    const qint32 below = health.computed == health.value ? health.below : noBandAbove;
    table.computedTenths = table.scored ? shownUnits(*health.computed, below, tenthsPerPoint) : 0;
    const std::vector<qint64> mostTenths = tenthsThatAddUp(most);
    const std::vector<qint64> tenths =
        unitsThatAddUp(points, tenthsPerPoint, table.computedTenths, mostTenths);
    double machine = 0;
    for (size_t i = 0; i < tenths.size(); ++i) {
        const HealthShare &share = explanation.parts[i];
        table.parts.push_back({share, tenths[i], mostTenths[i]});
        const bool isMachine = share.group == HealthShare::Group::Machine;
        ScoreSum &sum = isMachine ? table.machine : table.human;
        sum.known = sum.known || share.known;
        sum.tenths += tenths[i];
        sum.mostTenths += mostTenths[i];
        machine += isMachine ? points[i] : 0;
    }
    if (table.scored) {
        const std::vector<qint64> wholes =
            unitsThatAddUp({machine, *health.computed - machine}, 1, shownUnits(*health.computed, below, 1));
        table.machine.points = wholes[0];
        table.human.points = wholes[1];
        table.totalTenths = health.shownTenths();
        table.limitTenths = table.totalTenths - table.computedTenths;
    }
    return table;
}

ChangeTable changeTable(const Cache &cache, const Portfolio &portfolio, qint32 account, Day from, Day to)
{
    const auto momentOf = [&](Day day) {
        const Day look =
            day == portfolio.asOf ? lookDay(portfolio.asOf, portfolio.today, portfolio.picked) : day;
        return HealthMoment{&cache, &cache.policy, day, look};
    };
    ChangeTable table;
    table.from = from;
    table.to = to;
    table.change = explainChange(momentOf(from), momentOf(to), account);
    table.beforeTenths = tenthsOf(table.change.before.value_or(0));
    table.afterTenths = tenthsOf(table.change.after.value_or(0));
    if (!table.change.known())
        return table;
    const std::vector<qint64> tenths =
        unitsThatAddUp({table.change.points.begin(), table.change.points.end()}, tenthsPerPoint,
                       table.afterTenths - table.beforeTenths);
    std::copy(tenths.begin(), tenths.end(), table.tenths.begin());
    return table;
}

} // namespace bw
