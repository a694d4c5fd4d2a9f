#include "report/score.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bw {

std::vector<qint64> tenthsThatAddUp(const std::vector<double> &values)
{
    std::vector<qint64> tenths;
    tenths.reserve(values.size());
    double exact = 0;
    qint64 floors = 0;
    for (const double value : values) {
        tenths.push_back(static_cast<qint64>(std::floor(value * 10)));
        exact += value * 10;
        floors += tenths.back();
    }
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto rest = [&](size_t i) { return values[i] * 10 - static_cast<double>(tenths[i]); };
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return rest(a) > rest(b); });
    const qint64 missing = std::llround(exact) - floors;
    for (qint64 i = 0; i < missing && i < static_cast<qint64>(order.size()); ++i)
        ++tenths[order[static_cast<size_t>(i)]];
    return tenths;
}

ScoreTable scoreTable(const HealthExplanation &explanation)
{
    const Health &health = explanation.health;
    ScoreTable table;
    table.coverage = health.coverage;
    table.scored = health.value.has_value();
    std::vector<double> points;
    std::vector<double> most;
    double humanPoints = 0;
    double humanMost = 0;
    for (const HealthShare &share : explanation.parts) {
        if (share.group == HealthShare::Group::Machine) {
            points.push_back(share.points);
            most.push_back(share.mostPoints);
            table.parts.push_back({share.part, health.parts[static_cast<size_t>(share.part)], 0, 0});
        } else {
            humanPoints += share.points;
            humanMost += share.mostPoints;
            table.human.weight += share.weight;
            ++table.human.criteria;
        }
    }
    table.human.answered = health.answered;
    table.human.stale = health.stale;
    points.push_back(humanPoints);
    most.push_back(humanMost);
    const std::vector<qint64> tenths = tenthsThatAddUp(points);
    const std::vector<qint64> mostTenths = tenthsThatAddUp(most);
    for (size_t i = 0; i < table.parts.size(); ++i) {
        table.parts[i].tenths = tenths[i];
        table.parts[i].mostTenths = mostTenths[i];
    }
    table.human.tenths = tenths.back();
    table.human.mostTenths = mostTenths.back();
    const qint64 computed = std::accumulate(tenths.begin(), tenths.end(), qint64{0});
    table.totalTenths = explanation.limitPoints == 0 ? computed : std::llround(*health.value * 10);
    table.limitTenths = table.totalTenths - computed;
    return table;
}

} // namespace bw
