#include "intake/problem.h"

#include <algorithm>

namespace bw {

namespace {

bool above(const Problem &a, const Problem &b)
{
    return a.line < b.line;
}

/// Keeps the first `listLimit` of each code.
void trim(Problems &problems)
{
    QMap<ProblemCode, qint64> kept;
    std::erase_if(problems.listed, [&](const Problem &p) {
        return ++kept[p.code] > Problems::listLimit && !(problems.all && rejects(p.code));
    });
}

} // namespace

void Problems::add(Problem problem)
{
    const qint64 seen = ++counts[problem.code];
    if (rejects(problem.code) && !problem.column.isEmpty())
        ++columns[problem.column];
    const bool full = seen > listLimit && !(all && rejects(problem.code));
    if (full && (listed.empty() || problem.line >= listed.back().line))
        return;
    if (problem.value.size() > Problem::valueLimit)
        problem.value = problem.value.left(Problem::valueLimit - 1) + QChar(0x2026);
    if (listed.empty() || problem.line >= listed.back().line) {
        listed.push_back(std::move(problem));
        return;
    }
    listed.insert(std::upper_bound(listed.begin(), listed.end(), problem, above), std::move(problem));
    if (full)
        trim(*this);
}

void Problems::merge(const Problems &other)
{
    for (auto it = other.counts.begin(); it != other.counts.end(); ++it)
        counts[it.key()] += it.value();
    for (auto it = other.columns.begin(); it != other.columns.end(); ++it)
        columns[it.key()] += it.value();
    const auto middle = static_cast<std::ptrdiff_t>(listed.size());
    listed.insert(listed.end(), other.listed.begin(), other.listed.end());
    std::inplace_merge(listed.begin(), listed.begin() + middle, listed.end(), above);
    trim(*this);
}

qint64 Problems::rejected() const
{
    qint64 sum = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        sum += rejects(it.key()) ? it.value() : 0;
    return sum;
}

} // namespace bw
