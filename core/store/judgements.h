#pragma once

#include "base/result.h"
#include "model/judgement.h"
#include "store/sql.h"

#include <QStringList>
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

/// The answers as the store has them, by account, then criterion, time and id, with those taken back.
struct JudgementRows {
    std::vector<Judgement> sound; ///< as they were saved
    /// Their checksum does not fit: nobody saved what they say, so that they count nowhere.
    std::vector<Judgement> damaged;
};
/// Of one account alone where it is named.
[[nodiscard]] Result<JudgementRows> loadJudgementRows(const Workspace &workspace, AccountId only = {});

/// Whether two answers are the same one but for their rows.
[[nodiscard]] bool saysSame(const Judgement &a, const Judgement &b);

/// The sound rows, in the same order. Where some are damaged the journal's entries that no row says stand in
/// their place, with the row of the same key where there is one; without journal they are missing.
[[nodiscard]] Result<std::vector<Judgement>> loadJudgements(const Workspace &workspace, AccountId only = {});
/// By key; sound ones likewise.
[[nodiscard]] Result<std::vector<TakenBackMark>> loadTakenBack(const Workspace &workspace);

/// Whether no mark is damaged.
[[nodiscard]] Result<bool> areMarksWhole(const Workspace &workspace);

// Inside a transaction: a damaged row says again what was saved; `judgement` by its id, the mark by its key.

[[nodiscard]] Status mendJudgement(const QSqlDatabase &db, const Judgement &judgement);
[[nodiscard]] Status mendMark(const QSqlDatabase &db, const TakenBackMark &mark);

/// Rows of judgements, of marks that take one back, and of limits and liftings that are not as they were
/// saved, and for which the store has no sound row of the same key.
struct DamagedRows {
    qint64 rows = 0;
    qint64 inJournal = 0; ///< of them: they count as the journal has them

    bool operator==(const DamagedRows &) const = default;
};
[[nodiscard]] Result<DamagedRows> countDamagedRows(const Workspace &workspace);
/// Of the marks ("t" and the key), limits ("h") and liftings ("l") that are not as they were saved.
[[nodiscard]] Result<QStringList> damagedOthers(const Workspace &workspace);

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
