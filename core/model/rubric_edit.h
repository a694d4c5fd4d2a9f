#pragma once

#include "model/rubric.h"

#include <QJsonValue>
#include <QString>
#include <optional>
#include <vector>

namespace bw {

/// Rubric <-> value of the rules' key "rubric" (Policy::toJson()). What does not fit reads as the shipped
/// one.
[[nodiscard]] QJsonValue rubricValue(const Rubric &rubric);
[[nodiscard]] Rubric rubricFromValue(const QJsonValue &value);

/// The criterion of that key as it is shipped; nothing: there is none.
[[nodiscard]] std::optional<RubricCriterion> shippedOf(const QString &key);

/// A key for a new question, unique in both rubrics: its letters and digits, at most 40, in lower case and
/// with _ between the words; "question" where it has none.
[[nodiscard]] QString newCriterionKey(const QString &question, const Rubric &rubric, const Rubric &inForce);
/// A key for a new step, which no answer that is a number means: above all numbers that are keys in either.
[[nodiscard]] QString newStepKey(const RubricCriterion &criterion, const RubricCriterion *inForce);

/// A step is taken away, and with it the limit that holds for it. Nothing happens at the least number.
void removeStep(RubricCriterion &criterion, size_t step);
/// A new best step. Nothing happens at the largest number.
void addStep(RubricCriterion &criterion, const RubricCriterion *inForce);

/// Why a rubric cannot be used yet, in the order in which one would set it right.
struct RubricFault {
    enum class Kind : quint8 {
        NoQuestion, ///< of a criterion that is not shipped
        SameQuestion, ///< as a criterion before it
        NoWords, ///< of a step of a criterion that is not shipped
        SameWords, ///< as a step before it
    };
    Kind kind{};
    size_t criterion = 0; ///< index
    size_t step = 0; ///< index, of the last two

    bool operator==(const RubricFault &) const = default;
};
[[nodiscard]] std::optional<RubricFault> faultOf(const Rubric &rubric);

} // namespace bw
