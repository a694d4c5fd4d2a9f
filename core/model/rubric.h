#pragma once

#include "model/health_limit.h"

#include <QString>
#include <optional>
#include <vector>

namespace bw {

/// What the machine saw that speaks to a question.
enum class Evidence : quint8 {
    None,
    MainProcess, ///< scenarios marked as main, expected against actual
    BossUse, ///< users with role decision_maker: last seen, weeks active
    Outcome, ///< attainment of the business results
    Champion, ///< users with role manager or admin: last seen, weeks active
    UsersUse, ///< those who are meant to use it: users of 28 days, weeks active
    Seats, ///< seats purchased, opened and used, over time
    Touches, ///< contacts and what was agreed
};
/// none, main_process, boss_use, outcome, champion, users_use, seats, touches
[[nodiscard]] QString evidenceName(Evidence evidence);
[[nodiscard]] std::optional<Evidence> evidenceFromName(const QString &name);

/// One step of a criterion's scale.
struct RubricStep {
    QString key; ///< unique in the criterion, as Judgement::value has it; never notKnown
    QString words; ///< the user's own; empty: those that the program ships, or the key
    QString anchor; ///< what one sees where this is so; empty: as shipped, or none

    bool operator==(const RubricStep &) const = default;
};

/// A cap on the health, or a floor under it, while the newest answer is this step.
struct AnswerLimit {
    QString step; ///< RubricStep::key
    LimitKind kind = LimitKind::AtMost;
    qint32 value = 20; ///< 0 to 100

    bool operator==(const AnswerLimit &) const = default;
};

/// A question that people answer about an account (definitions.md §4).
struct RubricCriterion {
    QString key; ///< unique in the rubric, as Judgement::criterion has it
    QString question; ///< the user's own; empty: as shipped, or the key
    QString guidance; ///< the user's own; empty: as shipped, or none
    std::vector<RubricStep> steps; ///< 2 to 6, the worst first, evenly spaced over 0 to 100
    qint32 weight = 1; ///< within the human group
    qint32 shelfDays = 90; ///< an older answer is stale
    std::optional<AnswerLimit> limit;
    Evidence evidence = Evidence::None;

    /// The step that a judgement's value means: its key, else its own words, else its number from 0 on;
    /// nothing where it is none, and for notKnown.
    [[nodiscard]] std::optional<qint32> stepOf(const QString &value) const;
    /// 0 to 100.
    [[nodiscard]] double scoreOf(qint32 step) const
    {
        return 100.0 * step / (static_cast<double>(steps.size()) - 1);
    }
    bool operator==(const RubricCriterion &) const = default;
};

/// The questions that make the human score.
struct Rubric {
    std::vector<RubricCriterion> criteria; ///< in the order in which they are asked

    /// Nothing where there is no such criterion.
    [[nodiscard]] std::optional<qint32> indexOf(const QString &key) const;
    /// Sum of all weights.
    [[nodiscard]] qint32 weights() const;
    bool operator==(const Rubric &) const = default;
};

constexpr size_t leastSteps = 2;
constexpr size_t mostSteps = 6;
constexpr size_t mostCriteria = 20;

/// The seven criteria of definitions.md §4, four steps "0" to "3" each, without texts.
[[nodiscard]] const Rubric &shippedRubric();

} // namespace bw
