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

ScoreTable scoreTable(const Health &health)
{
    ScoreTable table;
    table.coverage = health.coverage;
    table.scored = health.value.has_value();
    double certainWeight = 0;
    for (const HealthPartValue &value : health.parts)
        certainWeight += value.known ? value.weight * value.certainty : 0;

    std::vector<double> points;
    std::vector<double> most;
    for (const HealthPartValue &value : health.parts) {
        const bool counts = value.known && certainWeight > 0;
        points.push_back(counts && table.scored ? value.points : 0);
        most.push_back(counts ? 100 * value.weight * value.certainty / certainWeight : 0);
    }
    const std::vector<qint64> tenths = tenthsThatAddUp(points);
    const std::vector<qint64> mostTenths = tenthsThatAddUp(most);
    for (size_t i = 0; i < tenths.size(); ++i) {
        table.parts.push_back({static_cast<HealthPart>(i), health.parts[i], tenths[i], mostTenths[i]});
        table.totalTenths += tenths[i];
    }
    return table;
}

} // namespace bw
