#pragma once

#include "feedback/answers.h"

#include <optional>

namespace bw {

/// From so many answers on a net promoter score says something: below it stands with its counts alone,
/// neither coloured nor ranked (definitions.md §6).
constexpr qint64 enoughAnswers = 5;

/// Whether a score of 0 to 10 is a promoter's, a passive's or a detractor's.
enum class NpsGroup : quint8 { Detractor, Passive, Promoter };
[[nodiscard]] constexpr NpsGroup npsGroup(qint32 score)
{
    return score >= 9 ? NpsGroup::Promoter : score >= 7 ? NpsGroup::Passive : NpsGroup::Detractor;
}

struct NpsCount {
    qint32 promoters = 0;
    qint32 passives = 0;
    qint32 detractors = 0;

    [[nodiscard]] constexpr qint32 n() const { return promoters + passives + detractors; }
    constexpr void add(qint32 score)
    {
        const NpsGroup group = npsGroup(score);
        promoters += group == NpsGroup::Promoter ? 1 : 0;
        passives += group == NpsGroup::Passive ? 1 : 0;
        detractors += group == NpsGroup::Detractor ? 1 : 0;
    }
    constexpr NpsCount &operator+=(const NpsCount &other)
    {
        promoters += other.promoters;
        passives += other.passives;
        detractors += other.detractors;
        return *this;
    }
    /// % promoters - % detractors, -100 to 100; nothing without answers.
    [[nodiscard]] constexpr std::optional<double> value() const
    {
        return n() == 0 ? std::nullopt : std::optional(100.0 * (promoters - detractors) / n());
    }
    bool operator==(const NpsCount &) const = default;
};

/// A score as statistics has it, without the rules for few answers and not cut (Wald).
struct PlainNps {
    double value = 0;
    double standardError = 0;
    double low = 0; ///< 95 % interval
    double high = 0;
};
/// Nothing without answers.
[[nodiscard]] std::optional<PlainNps> plainNps(const NpsCount &count);

/// a - b of two independent groups: both variances added, p two-sided by the normal distribution.
struct NpsDifference {
    double difference = 0;
    double standardError = 0;
    double low = 0; ///< 95 % interval
    double high = 0;
    double p = 1;
};
/// Nothing where one of them has no answers; where neither varies, p is 1 for equal ones, else 0.
[[nodiscard]] std::optional<NpsDifference> npsDifference(const NpsCount &a, const NpsCount &b);

/// A score as it is shown.
struct Nps {
    NpsCount count;
    std::optional<double> value; ///< nothing without answers
    double low = 0; ///< 95 % interval within -100 to 100: Wald, of fewer than 30 answers adjusted
    double high = 0;
    bool few = true; ///< fewer than enoughAnswers

    bool operator==(const Nps &) const = default;
};
[[nodiscard]] Nps npsOf(const NpsCount &count);

/// The answers of one account that count in those days.
[[nodiscard]] NpsCount countNps(std::span<const SurveyAnswer> account, DayRange days);

/// What an account's answers are worth in its health, -100 to 100: its net promoter score of the answers that
/// count on D. Nothing without any; few count as they are, for they are all that is known.
[[nodiscard]] std::optional<double> surveyFigure(std::span<const SurveyAnswer> account, Day asOf);

} // namespace bw
