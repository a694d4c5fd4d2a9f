#pragma once

#include "data/remedies.h"
#include "widgets/table_model.h"

namespace bw {

/// A row of the table of problems.
struct ProblemRow {
    qint64 key = 0;
    const Problem *problem = nullptr; ///< of the plan, which the table holds
    QString advice;
    QString fix; ///< words of the first remedy; empty: none
    int remedies = 0;
};

/// How many problems stand under a head, for its words.
struct ProblemTotals {
    qint64 listed = 0;
};

using ProblemsModel = TableModel<ProblemRow, ProblemTotals>;
using ProblemColumn = Column<ProblemRow, ProblemTotals>;
enum class ProblemColumnId { Line, Column, Value, Advice, Fix };

/// Findings of one reason.
struct ProblemGroup {
    ProblemCode code{};
    qint64 count = 0;
};
/// Those that reject first, the larger first.
[[nodiscard]] std::vector<ProblemGroup> problemGroups(const Problems &problems);
/// "18 rows"; says where not all of them are listed.
[[nodiscard]] QString countWords(const ProblemGroup &group, qint64 listed);

/// `groups` must outlive the columns.
[[nodiscard]] std::vector<ProblemColumn> problemColumns(const std::vector<ProblemGroup> &groups,
                                                        const ProblemsModel &model);

} // namespace bw
