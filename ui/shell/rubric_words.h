#pragma once

#include "model/rubric.h"

#include <QString>
#include <vector>

namespace bw::text {

/// A step of a criterion's scale in words.
struct StepWords {
    QString word; ///< "Rarely"
    QString anchor; ///< what it means: "now and then, when asked"
    bool operator==(const StepWords &) const = default;
};

/// A criterion of the rubric in words.
struct CriterionWords {
    QString name; ///< short, for heads of columns: "Boss uses it"
    QString question; ///< "Does the boss use it?"
    QString guidance; ///< how to find the answer
    std::vector<StepWords> steps; ///< the worst first
    bool operator==(const CriterionWords &) const = default;
};

/// Words of a criterion that is shipped (definitions.md §4), in the language in use. Of another one: its key,
/// and no steps.
[[nodiscard]] CriterionWords shippedCriterion(const QString &key);

/// Words of a criterion of the rubric in use: the user's own where it has them, else those that are shipped,
/// else its keys. As many steps as the criterion has.
[[nodiscard]] CriterionWords criterionWords(const RubricCriterion &criterion);

/// "Not known".
[[nodiscard]] QString notKnownWord();
/// An answer as files hold it: the step's word where the criterion is shipped and has it, else as it stands.
[[nodiscard]] QString answerWord(const QString &criterion, const QString &value);

} // namespace bw::text
