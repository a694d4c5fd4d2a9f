#pragma once

#include "model/survey.h"

#include <array>
#include <span>
#include <vector>

namespace bw {

/// The days whose answers count on D (definitions.md §6): the 12 months that end there.
[[nodiscard]] DayRange answerYear(Day asOf);

/// Answers as figures need them, in the same order. The surveys are of one account.
[[nodiscard]] std::vector<SurveyAnswer> answersOf(std::span<const Survey> surveys);

/// One account's part of answers that are sorted by account.
[[nodiscard]] std::span<const SurveyAnswer> answersOf(std::span<const SurveyAnswer> all, AccountId account);

/// Persons of one account that were met already; no memory is asked for while their numbers are below 512.
class MetPersons {
public:
    /// False where the person was met before. Nobody knows one whose number is negative.
    bool meet(qint32 person)
    {
        if (person < 0)
            return true;
        const auto word = static_cast<size_t>(person) / 64;
        const quint64 bit = quint64(1) << (person % 64);
        if (word >= m_few.size() && word - m_few.size() >= m_more.size())
            m_more.resize(word - m_few.size() + 1);
        quint64 &words = word < m_few.size() ? m_few[word] : m_more[word - m_few.size()];
        const bool isNew = (words & bit) == 0;
        words |= bit;
        return isNew;
    }

private:
    std::array<quint64, 8> m_few{};
    std::vector<quint64> m_more;
};

/// Calls `take(index)` for each answer of that kind that counts, newest first: of a person the latest within
/// the days, and every one without a person. `answers` are one account's, by day.
template <class Take>
void eachCounting(std::span<const SurveyAnswer> answers, SurveyKind kind, DayRange days, Take take)
{
    MetPersons met;
    for (size_t i = answers.size(); i-- > 0 && days.first <= answers[i].day;) {
        const SurveyAnswer &answer = answers[i];
        if (answer.kind == kind && answer.day <= days.last && met.meet(answer.person))
            take(i);
    }
}

} // namespace bw
