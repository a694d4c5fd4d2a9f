#pragma once

#include "evaluate/explanation.h"

namespace bw {

constexpr qint32 oldDays = 60;

/// One question about one account in the grid.
struct GridCell {
    bool asked = false; ///< the rubric that holds for the account has the criterion
    CriterionState state;
    Confidence confidence = Confidence::Unstated; ///< of the newest answer
    bool asks = false; ///< asksForAnswer()
    bool old = false; ///< older than oldDays, or missing
    bool operator==(const GridCell &) const = default;
};

/// One account in the grid.
struct GridRow {
    qint32 account = 0; ///< index in Cache::accounts
    quint32 rubric = 0; ///< index in JudgementGrid::rubrics
    std::vector<GridCell> cells; ///< by column
    bool hasOld = false; ///< a cell of it is old
    bool asks = false; ///< a cell of it asks for an answer
    bool operator==(const GridRow &) const = default;
};

/// A whole book to be judged in one sitting (definitions.md §4).
struct JudgementGrid {
    std::vector<QString> criteria; ///< keys: the columns, of all rubrics in force, in their order
    std::vector<Rubric> rubrics; ///< [0]: of the accounts that no override names
    std::vector<GridRow> rows; ///< by revenue at risk, largest first; then by name
    Day look; ///< to which ages count
    bool operator==(const JudgementGrid &) const = default;
};

/// Paying accounts; every account in a book without contracts in force.
[[nodiscard]] JudgementGrid judgementGrid(const Cache &cache, const Portfolio &portfolio);

/// The criterion of a cell; null where it is not asked.
[[nodiscard]] const RubricCriterion *criterionOf(const JudgementGrid &grid, const GridRow &row,
                                                 size_t column);

} // namespace bw
