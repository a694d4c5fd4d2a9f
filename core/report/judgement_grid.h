#pragma once

#include "evaluate/explanation.h"

namespace bw {

/// One question about one account in the grid.
struct GridCell {
    bool asked = false; ///< the rubric that holds for the account has the criterion
    CriterionState state;
    Confidence confidence = Confidence::Unstated; ///< of the newest answer
    bool operator==(const GridCell &) const = default;
};

/// One account in the grid.
struct GridRow {
    qint32 account = 0; ///< index in Cache::accounts
    quint32 rubric = 0; ///< index in JudgementGrid::rubrics
    std::vector<GridCell> cells; ///< by column
    qint32 oldest = 0; ///< days of its oldest answer; a missing one is older than all
    bool hasStale = false; ///< an answer is past its shelf life, or missing
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

/// Age of an answer that is missing.
constexpr qint32 neverAnswered = std::numeric_limits<qint32>::max();

/// Paying accounts; every account in a book without contracts in force.
[[nodiscard]] JudgementGrid judgementGrid(const Cache &cache, const Portfolio &portfolio);

/// The criterion of a cell; null where it is not asked.
[[nodiscard]] const RubricCriterion *criterionOf(const JudgementGrid &grid, const GridRow &row,
                                                 size_t column);

enum class GridFilter : quint8 { Old, Stale, All };
constexpr qint32 oldDays = 60;
/// Old: an answer is older than 60 days or missing.
[[nodiscard]] bool passes(const GridRow &row, GridFilter filter);

} // namespace bw
