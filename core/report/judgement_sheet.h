#pragma once

#include "evaluate/explanation.h"
#include "report/evidence.h"

namespace bw {

/// An answer as it was given, also one that was taken back.
struct EarlierAnswer {
    Judgement judgement;
    std::optional<qint32> step; ///< of the scale in force; nothing: not known, or no step of it
    bool operator==(const EarlierAnswer &) const = default;
};

/// What belongs to one criterion beside its standing in the health.
struct SheetLine {
    std::vector<EarlierAnswer> earlier; ///< up to the day one looks at, newest first
    SeenByMachine seen;
    std::optional<qint32> pointsTo; ///< the step that it points to
    Confidence confidence = Confidence::Unstated; ///< of the answer that counts
    bool operator==(const SheetLine &) const = default;
};

/// What is at hand for judging one account (definitions.md §4).
struct JudgementSheet {
    AccountReport report;
    HealthExplanation now;
    std::vector<SheetLine> lines; ///< by index in now.rubric
    bool complete = false; ///< made with the dossier: earlier answers and evidence are there
};

/// The dossier is the account's; without one: no earlier answers, nothing seen.
[[nodiscard]] JudgementSheet judgementSheet(const Cache &cache, const Portfolio &portfolio, qint32 account,
                                            const AccountDossier *dossier);

/// The part of an explanation that is about a criterion, by its index in the rubric; null: none.
[[nodiscard]] const HealthShare *shareOfCriterion(const HealthExplanation &health, qint32 criterion);
/// The answer that counts: a step, or the number of steps for "not known"; nothing: no answer that the scale
/// has.
[[nodiscard]] std::optional<qint32> standingPart(const CriterionState &state,
                                                 const RubricCriterion &criterion);

/// Whether a criterion asks for an answer: nobody answered, or it is no step of the scale any more, or it is
/// past its shelf life, also as "not known".
[[nodiscard]] bool asksForAnswer(const CriterionState &state, const RubricCriterion &criterion);
/// Points of health that a criterion has where all of them are answered; nothing: there is no such criterion.
[[nodiscard]] std::optional<double> criterionPoints(const HealthRules &rules, const Rubric &rubric,
                                                    const QString &criterion);
/// Points of the machine parts together.
struct GroupPoints {
    double points = 0;
    double most = 0;
};
[[nodiscard]] GroupPoints machinePoints(const HealthExplanation &health);

/// What drafts for one account would do beyond its health.
struct DraftEffect {
    HealthExplanation after;
    std::optional<double> renewal; ///< chance with them
    /// Revenue at risk of the accounts with the same CSM, in the account's currency; nothing: it has no
    /// amount.
    std::optional<double> riskBefore;
    std::optional<double> riskAfter;
    qint64 accounts = 0; ///< with the same CSM and an amount in that currency
    std::vector<qint32> open; ///< criteria whose answer would still be stale or missing
};
/// Chances and amounts are those of the portfolio's rows but for the account's own. Without health with the
/// drafts its chance stays: the mean of its segment is that of the others.
[[nodiscard]] DraftEffect draftEffect(const Cache &cache, const Portfolio &portfolio, qint32 account,
                                      std::span<const DraftAnswer> drafts);

/// The one step of each criterion above its present answer that lifts health the most, the largest lift
/// first; at most `most`.
[[nodiscard]] std::vector<AnswerEffect> bestLifts(const HealthExplanation &now, size_t most);

} // namespace bw
