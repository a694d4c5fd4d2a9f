#pragma once

#include "model/cache.h"

#include <algorithm>
#include <tuple>

namespace bw::test {

/// An answer of the account at `index`, as the store would load it.
inline void addAnswer(Cache &cache, size_t index, const QString &criterion, const QString &value, Day day,
                      const QString &by, Confidence confidence = Confidence::Unstated, qint32 second = -1)
{
    const auto position = [](auto &list, const auto &one) {
        const auto found = std::find(list.begin(), list.end(), one);
        if (found != list.end())
            return static_cast<quint32>(found - list.begin());
        list.push_back(one);
        return static_cast<quint32>(list.size() - 1);
    };
    CriterionAnswer answer;
    answer.account = static_cast<quint32>(index);
    answer.day = day;
    answer.second = second;
    answer.value = position(cache.answerValues, AnswerValue{criterion, value});
    answer.by = position(cache.judges, by);
    answer.confidence = confidence;
    answer.id = JudgementId{static_cast<qint64>(cache.answers.size()) + 1};
    const auto before = [](const CriterionAnswer &a, const CriterionAnswer &b) {
        return std::tuple(a.account, a.day, a.second) < std::tuple(b.account, b.day, b.second);
    };
    cache.answers.insert(std::upper_bound(cache.answers.begin(), cache.answers.end(), answer, before),
                         answer);
}

} // namespace bw::test
