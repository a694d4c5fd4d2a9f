#pragma once

#include "evaluate/portfolio.h"

#include <span>
#include <vector>

namespace bw {

/// An answer that is not saved (yet): it counts as if it were given on the day one looks.
struct DraftAnswer {
    QString criterion; ///< RubricCriterion::key
    QString value; ///< as Judgement::value; notKnown withdraws
    Confidence confidence = Confidence::Unstated;

    bool operator==(const DraftAnswer &) const = default;
};

/// One part of a health figure, with all that it was counted from.
struct HealthShare {
    enum class Group : quint8 { Machine, Human };
    Group group = Group::Machine;
    HealthPart part{}; ///< of the machine
    qint32 criterion = -1; ///< of the human: index in HealthExplanation::rubric
    bool known = false; ///< false: no data, no answer, or "not known"
    double score = 0; ///< 0 to 100
    double weight = 0; ///< of the policy, unscaled
    double scaledWeight = 0; ///< scaled up to the group's points over the parts present
    double certainty = 0; ///< 0 to 1
    double points = 0; ///< contribution: scaledWeight x certainty x score / the sum of the first two
    double mostPoints = 0; ///< what it would be at a score of 100
    std::optional<Day> day; ///< of what it rests on: D, or the day of the answer
    CriterionState state; ///< human: its `answer` is an index into Cache::answers; -1 also for a draft
    bool draft = false;

    bool operator==(const HealthShare &) const = default;
};

/// Every part of an account's health: `points` of all parts and `limitPoints` add up to health.value.
struct HealthExplanation {
    Health health; ///< as in the portfolio's row where there is no draft
    HealthRules rules; ///< in force for the account
    Rubric rubric; ///< in force for the account
    Day asOf; ///< D, or the day of churn
    Day look; ///< the day to which ages count
    std::vector<HealthShare> parts; ///< machine parts by HealthPart, then criteria as in the rubric
    double limitPoints = 0; ///< what a cap takes away (below 0) or a floor adds
    HealthBounds byHand; ///< of health.bounds, those that people set

    bool operator==(const HealthExplanation &) const = default;
};

/// Takes a row of the portfolio apart; with drafts laid over, what it would be with them once they are saved.
/// A frozen score takes no answers any more. `policy` is the one that the portfolio was evaluated under.
[[nodiscard]] HealthExplanation explainHealth(const Cache &cache, const Policy &policy,
                                              const Portfolio &portfolio, qint32 account,
                                              std::span<const DraftAnswer> drafts = {});

/// What an answer would do.
struct AnswerEffect {
    qint32 criterion = -1; ///< index in the rubric
    qint32 step = -1;
    double health = 0; ///< with a fresh answer of medium confidence
    Band band = Band::None;
    double moved = 0; ///< against the health now; 0 where there is none now
    bool operator==(const AnswerEffect &) const = default;
};

/// What each step of each criterion would do to an account's health: criteria in turn, from the worst step to
/// the best. Those with which there would still not be enough to score are left out.
[[nodiscard]] std::vector<AnswerEffect> answerEffects(const HealthExplanation &now);

/// The criterion whose answer could move the band most (definitions.md §4), among those that are open: never
/// answered, past their shelf life (also a "not known"), or with an answer that is no step any more. It is
/// the one whose best and worst answers lie the most bands apart, then the furthest in health, then the
/// heaviest, then the first of the rubric. Nothing where none is open.
[[nodiscard]] std::optional<qint32> bestNextQuestion(const HealthExplanation &now);

} // namespace bw
