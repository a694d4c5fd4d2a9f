#pragma once

#include "base/result.h"
#include "store/appended_file.h"
#include "store/judgement_journal.h"
#include "store/sql.h"

#include <QDateTime>
#include <QSqlDatabase>

namespace bw {

class Workspace;

/// One saving of entries: the transaction and the lines that go with it. What it promises, and how it fails:
/// store/judging.h.
class Saving {
public:
    [[nodiscard]] static Result<Saving> begin(Workspace &workspace, const QDateTime &now);

    [[nodiscard]] const QSqlDatabase &db() const { return m_db; }
    [[nodiscard]] Day today() const { return Day::of(m_local.date()); }
    /// As files write it: the day alone where it is midnight.
    [[nodiscard]] QString at() const
    {
        const QString day = today().iso();
        const QTime time = m_local.time();
        const bool isMidnight = time.hour() == 0 && time.minute() == 0 && time.second() == 0;
        return isMidnight ? day : day + u'T' + time.toString(QStringLiteral("HH:mm:ss"));
    }
    /// With the time, also where it is midnight.
    [[nodiscard]] QString moment() const
    {
        return today().iso() + u'T' + m_local.time().toString(QStringLiteral("HH:mm:ss"));
    }
    /// The account by its key of the files; AccountUnknown.
    [[nodiscard]] Result<QString> accountKey(AccountId account) const;
    void add(const JournalEntry &entry) { m_lines += journalLine(entry); }
    [[nodiscard]] Status commit();

private:
    Saving(const Workspace &workspace, sql::Transaction transaction, AppendedFile journal, QDateTime local);

    const Workspace *m_workspace;
    QSqlDatabase m_db;
    sql::Transaction m_transaction;
    AppendedFile m_journal;
    QDateTime m_local;
    QByteArray m_lines;
};

/// A UUID.
[[nodiscard]] QString newKey();

/// Text that comes back from every file as it is: no halves of surrogate pairs, no spaces around it, and
/// lines that end in one way.
[[nodiscard]] QString plain(const QString &text);

/// yyyy-MM-dd, with THH:mm:ss or without.
[[nodiscard]] std::optional<Day> dayOf(const QString &at);

} // namespace bw
