#pragma once

#include "base/result.h"
#include "model/touch.h"
#include "store/sql.h"

#include <vector>

namespace bw {

class Workspace;

/// Those that files brought: by account, then day, then id; of one account alone where it is named.
[[nodiscard]] Result<std::vector<Touch>> importedTouches(const Workspace &workspace, AccountId only = {});
/// With those that were logged here (model/work_laid.h).
[[nodiscard]] Result<std::vector<Touch>> loadTouches(const Workspace &workspace, AccountId only = {});

/// Writes touches; inside a transaction.
class TouchWriter {
public:
    [[nodiscard]] static Result<TouchWriter> open(const Workspace &workspace);
    /// `touch.id` is ignored; the new one is returned.
    [[nodiscard]] Result<TouchId> insert(const Touch &touch, ImportId import);
    /// Replaces the row of `touch.id`.
    [[nodiscard]] Status update(const Touch &touch, ImportId import);

private:
    TouchWriter(sql::Statement insert, sql::Statement update)
        : m_insert(std::move(insert))
        , m_update(std::move(update))
    {
    }
    sql::Statement m_insert;
    sql::Statement m_update;
};

} // namespace bw
