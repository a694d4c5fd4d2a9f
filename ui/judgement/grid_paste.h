#pragma once

#include "judgement/grid_model.h"

namespace bw {

/// A block of answers as a spreadsheet copies it: rows of lines, columns parted by tabs. A cell holds the
/// digit of a step, its word in the language in use, its key, or `?`; an empty one leaves the answer as it
/// is.
struct PastedAnswers {
    std::vector<DraftBook::Change> changes;
    QStringList faults; ///< sentences; with any, nothing is to be taken over
    int answers = 0;
};

/// Laid over the grid from `topLeft` on. Whatever does not fit is a fault: too many rows or columns, a word
/// that is no answer, a cell that is not asked.
[[nodiscard]] PastedAnswers pastedAnswers(const GridModel &model, const QModelIndex &topLeft,
                                          const QString &text);

/// The words of a block of cells, parted by tabs and lines.
[[nodiscard]] QString copiedAnswers(const GridModel &model, const QModelIndexList &cells);

} // namespace bw
