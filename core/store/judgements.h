#pragma once

#include "base/result.h"
#include "model/judgement.h"
#include "store/sql.h"

#include <vector>

namespace bw {

class Workspace;

/// That an answer was taken back, by its key (model/judgement.h).
struct TakenBackMark {
    QString key;
    QString at; ///< local: yyyy-MM-dd, or yyyy-MM-ddTHH:mm:ss
    QString by;

    bool operator==(const TakenBackMark &) const = default;
};

/// By account, then criterion, time and id, with those taken back; of one account alone where it is named.
[[nodiscard]] Result<std::vector<Judgement>> loadJudgements(const Workspace &workspace, AccountId only = {});
/// By key.
[[nodiscard]] Result<std::vector<TakenBackMark>> loadTakenBack(const Workspace &workspace);

/// Writes judgements; inside a transaction. There is no way to change or to remove what was judged.
class JudgementWriter {
public:
    [[nodiscard]] static Result<JudgementWriter> open(const Workspace &workspace);
    /// `judgement.id` is ignored; the new one is returned.
    [[nodiscard]] Result<JudgementId> insert(const Judgement &judgement, ImportId import);
    /// Marks one that is there as standing against another.
    [[nodiscard]] Status markConflict(JudgementId id);
    /// False where the answer was taken back already: then it stays as it was.
    [[nodiscard]] Result<bool> takeBack(const TakenBackMark &mark, ImportId import);

private:
    JudgementWriter(sql::Statement insert, sql::Statement mark, sql::Statement takeBack)
        : m_insert(std::move(insert))
        , m_mark(std::move(mark))
        , m_takeBack(std::move(takeBack))
    {
    }
    sql::Statement m_insert;
    sql::Statement m_mark;
    sql::Statement m_takeBack;
};

} // namespace bw
