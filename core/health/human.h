#pragma once

#include "model/cache.h"
#include "model/rubric.h"

#include <span>
#include <vector>

namespace bw {

/// Certainty of an answer (definitions.md §4): low confidence 0.5, medium or unstated 0.8, high 1; past its
/// shelf life it halves every 30 days. `ageDays` below 0 counts as 0.
[[nodiscard]] double certaintyOf(Confidence confidence, qint32 ageDays, qint32 shelfDays);

/// What the answers of a book mean under a rubric: made once, asked for each account.
class AnswerMeanings {
public:
    static constexpr qint32 withdrawn = -1; ///< "not known"
    static constexpr qint32 unreadable = -2; ///< no step of the scale

    struct Meaning {
        qint32 criterion = -1; ///< index in the rubric; -1: it asks no such question
        qint32 step = withdrawn;
    };

    AnswerMeanings() = default;
    AnswerMeanings(const std::vector<AnswerValue> &values, const Rubric &rubric);
    [[nodiscard]] Meaning of(const CriterionAnswer &answer) const { return m_meanings[answer.value]; }

private:
    std::vector<Meaning> m_meanings; ///< by CriterionAnswer::value
};

/// How one criterion stands for an account on a day.
struct CriterionState {
    enum class Kind : quint8 {
        NeverAnswered,
        Withdrawn, ///< the answer that it stands by is "not known"
        Unreadable, ///< there are answers, and none of them is a step of the scale
        Answered,
    };
    Kind kind = Kind::NeverAnswered;
    bool stale = false; ///< answered, and past its shelf life
    qint32 step = 0; ///< where answered
    double score = 0; ///< 0 to 100
    double certainty = 0; ///< 0 to 1
    qint32 ageDays = 0; ///< of that answer
    qint64 answer = -1; ///< the answer that it stands by, as an index into the answers handed in; -1: none

    [[nodiscard]] bool counts() const { return kind == Kind::Answered; }
    bool operator==(const CriterionState &) const = default;
};

/// One account's answers among Cache::answers.
[[nodiscard]] std::span<const CriterionAnswer> criterionAnswers(const Cache &cache, size_t account);

/// How each criterion stands by the newest answers not after `upTo`, of those that are a step of the scale or
/// "not known" (an answer that is neither withdraws nothing), whose ages count to `look`. `answers`
/// are one account's in the cache's order; `states` has room for each criterion of the rubric.
void criterionStates(std::span<const CriterionAnswer> answers, const AnswerMeanings &meanings,
                     const Rubric &rubric, Day upTo, Day look, std::span<CriterionState> states);

/// Who set a cap or a floor.
enum class LimitSource : quint8 { None, Answer, Hand };

/// A cap or a floor in force.
struct HealthBound {
    LimitSource source = LimitSource::None;
    double value = 0; ///< 0 to 100, where there is a source
    qint32 at = -1; ///< Answer: index of the criterion in the rubric; Hand: index in Cache::healthLimits

    [[nodiscard]] explicit operator bool() const { return source != LimitSource::None; }
    bool operator==(const HealthBound &) const = default;
};

/// The lowest cap and the highest floor. Where they contradict each other the cap wins.
struct HealthBounds {
    HealthBound cap;
    HealthBound floor;

    void add(LimitKind kind, const HealthBound &bound);
    [[nodiscard]] double within(double health) const;
    bool operator==(const HealthBounds &) const = default;
};

/// Caps and floors that people set for an account and that hold on a day.
[[nodiscard]] HealthBounds boundsByHand(const Cache &cache, size_t account, Day day);

/// What the human parts come to.
struct HumanFigures {
    double scored = 0; ///< sum of weight x certainty x score
    double certain = 0; ///< sum of weight x certainty
    double present = 0; ///< sum of the weights of those that are answered
    double all = 0; ///< sum of all weights
    HealthBounds bounds; ///< that come with answers
    quint8 answered = 0;
    quint8 stale = 0;
    bool operator==(const HumanFigures &) const = default;
};
[[nodiscard]] HumanFigures humanFigures(std::span<const CriterionState> states, const Rubric &rubric);

} // namespace bw
