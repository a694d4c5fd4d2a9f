#pragma once

#include "base/result.h"
#include "model/cost.h"
#include "store/sql.h"

#include <vector>

namespace bw {

class Workspace;

/// By month, then CSM, then kind.
[[nodiscard]] Result<std::vector<Cost>> loadCosts(const Workspace &workspace);

/// Writes costs; inside a transaction.
class CostWriter {
public:
    [[nodiscard]] static Result<CostWriter> open(const Workspace &workspace);
    /// Adds the row, or replaces the one of the same month, CSM and kind.
    [[nodiscard]] Status set(const Cost &cost, ImportId import);

private:
    explicit CostWriter(sql::Statement set)
        : m_set(std::move(set))
    {
    }
    sql::Statement m_set;
};

} // namespace bw
