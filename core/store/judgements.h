#pragma once

#include "base/result.h"
#include "model/judgement.h"
#include "store/sql.h"

#include <vector>

namespace bw {

class Workspace;

/// By account, then criterion, time and id; of one account alone where it is named.
[[nodiscard]] Result<std::vector<Judgement>> loadJudgements(const Workspace &workspace, AccountId only = {});

/// Writes judgements; inside a transaction. There is no way to change or to remove what was judged.
class JudgementWriter {
public:
    [[nodiscard]] static Result<JudgementWriter> open(const Workspace &workspace);
    /// `judgement.id` is ignored; the new one is returned.
    [[nodiscard]] Result<JudgementId> insert(const Judgement &judgement, ImportId import);
    /// Marks one that is there as standing against another.
    [[nodiscard]] Status markConflict(JudgementId id);

private:
    JudgementWriter(sql::Statement insert, sql::Statement mark)
        : m_insert(std::move(insert))
        , m_mark(std::move(mark))
    {
    }
    sql::Statement m_insert;
    sql::Statement m_mark;
};

} // namespace bw
