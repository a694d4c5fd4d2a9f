#pragma once

#include "model/cache.h"
#include "model/rubric.h"

#include <QString>
#include <vector>

namespace bw {

/// Answers that mean something else under another rubric.
struct AnswerShift {
    QString criterion; ///< RubricCriterion::key
    QString from; ///< RubricStep::key under the rubric before
    /// RubricStep::key under the other one; empty: no step of it, so that they do not count, or the criterion
    /// is gone.
    QString to;
    qint64 answers = 0; ///< saved ones, older ones too; at least 1

    bool operator==(const AnswerShift &) const = default;
};

/// What other questions and scales do to the answers that are saved (definitions.md §4: none is lost): those
/// whose step, by its key, is another one after. By the criteria and steps of `before`.
[[nodiscard]] std::vector<AnswerShift> answerShifts(const Cache &cache, const Rubric &before,
                                                    const Rubric &after);

} // namespace bw
