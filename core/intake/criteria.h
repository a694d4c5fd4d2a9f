#pragma once

#include <QString>
#include <vector>

namespace bw {

/// A criterion of the rubric, as far as files of judgements are concerned (definitions.md §4): its values are
/// the steps 0 to steps - 1, and "not known".
struct CriterionSteps {
    QString key;
    int steps = 4;
};

/// The seven that are shipped.
[[nodiscard]] std::vector<CriterionSteps> shippedCriteria();

} // namespace bw
