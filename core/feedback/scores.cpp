#include "feedback/scores.h"

#include <algorithm>
#include <numeric>

namespace bw {

qint32 ScaleTable::n() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

std::optional<double> ScaleTable::mean() const
{
    qint64 sum = 0;
    for (size_t i = 0; i < counts.size(); ++i)
        sum += (leastScore(kind) + static_cast<qint64>(i)) * counts[i];
    const qint32 all = n();
    return all == 0 ? std::nullopt : std::optional(static_cast<double>(sum) / all);
}

qint32 ScaleTable::topTwo() const
{
    const auto first = counts.end() - std::min<std::ptrdiff_t>(2, std::ssize(counts));
    return std::accumulate(first, counts.end(), 0);
}

NpsCount ScaleTable::nps() const
{
    NpsCount count;
    for (size_t i = 0; i < counts.size(); ++i) {
        const NpsGroup group = npsGroup(static_cast<qint32>(i));
        (group == NpsGroup::Promoter      ? count.promoters
             : group == NpsGroup::Passive ? count.passives
                                          : count.detractors) += counts[i];
    }
    return count;
}

void ScaleTables::add(const SurveyAnswer &answer)
{
    const auto at =
        std::lower_bound(m_tables.begin(), m_tables.end(), answer.scaleMax,
                         [](const ScaleTable &table, qint32 most) { return table.scaleMax < most; });
    if (at != m_tables.end() && at->scaleMax == answer.scaleMax)
        at->add(answer.score);
    else
        m_tables.insert(at, ScaleTable(m_kind, answer.scaleMax))->add(answer.score);
}

qint32 ScaleTables::n() const
{
    return std::accumulate(m_tables.begin(), m_tables.end(), 0,
                           [](qint32 sum, const ScaleTable &table) { return sum + table.n(); });
}

} // namespace bw
