#include "store/saving.h"

#include "base/zone.h"
#include "store/replay.h"
#include "store/settings.h"
#include "store/workspace.h"

#include <QUuid>

namespace bw {

namespace {

/// `now` on the clocks of the workspace's zone, of the machine's where none is fixed.
Result<QDateTime> localTime(const Workspace &workspace, const QDateTime &now)
{
    const auto zone = loadZone(workspace);
    if (!zone)
        return tl::unexpected(zone.error());
    if (const auto known = zone->isEmpty() ? fail(ErrorCode::ZoneUnknown) : Zone::parse(*zone))
        return now.toOffsetFromUtc(known->offsetAt(now.toSecsSinceEpoch()));
    return now.toLocalTime();
}

} // namespace

Saving::Saving(const Workspace &workspace, sql::Transaction transaction, AppendedFile journal,
               QDateTime local)
    : m_workspace(&workspace)
    , m_db(workspace.database())
    , m_transaction(std::move(transaction))
    , m_journal(std::move(journal))
    , m_local(std::move(local))
{
}

Result<Saving> Saving::begin(Workspace &workspace, const QDateTime &now)
{
    if (workspace.isReadOnly())
        return fail(ErrorCode::DatabaseReadOnly, workspace.path());
    auto transaction = sql::Transaction::begin(workspace.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto local = localTime(workspace, now);
    if (!local)
        return tl::unexpected(local.error());
    auto journal = AppendedFile::open(journalPath(workspace.path()));
    if (!journal)
        return tl::unexpected(journal.error());
    const auto known = knownJournalBytes(workspace);
    if (!known)
        return tl::unexpected(known.error());
    // A new line must not hide that older ones are missing from the store.
    if (*known != journal->size()) {
        if (const auto agreed = reconcile(workspace, *journal); !agreed)
            return tl::unexpected(agreed.error());
    }
    return Saving(workspace, std::move(*transaction), std::move(*journal), std::move(*local));
}

Result<QString> Saving::accountKey(AccountId account) const
{
    auto keys = sql::rows(m_db, QStringLiteral("SELECT key FROM account WHERE id = ?"), {account.value},
                          [](sql::RowReader &row) { return row.text(); });
    if (!keys)
        return tl::unexpected(keys.error());
    if (keys->empty())
        return fail(ErrorCode::AccountUnknown, {}, QString::number(account.value));
    return keys->front();
}

Status Saving::commit()
{
    const qint64 before = m_journal.size();
    const auto known = knownJournalBytes(*m_workspace);
    if (!known)
        return tl::unexpected(known.error());
    // Where they do not agree yet, because an account is missing, the next look is to see it.
    if (*known == before) {
        if (const auto kept = keepJournalBytes(*m_workspace, before + m_lines.size()); !kept)
            return kept;
    }
    if (const auto appended = m_journal.append(m_lines); !appended)
        return appended;
    const auto committed = m_transaction.commit();
    if (committed)
        return {};
    if (committed.error().code == ErrorCode::CommitUnclear) {
        // The journal is on the disk: what the store has as well is saved, what it may lack comes back.
        return committed.error().value == QLatin1String("stored") ? Status() : committed;
    }
    if (m_journal.size() == before + m_lines.size())
        static_cast<void>(m_journal.cutTo(before));
    return committed;
}

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString plain(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()).replace(QLatin1String("\r\n"), QLatin1String("\n")).trimmed();
}

std::optional<Day> dayOf(const QString &at)
{
    const auto day = Day::parse(QStringView(at).left(10));
    const bool isDay = at.size() == 10;
    const bool isTime = at.size() == 19 && at.at(10) == u'T'
        && QTime::fromString(at.mid(11), QStringLiteral("HH:mm:ss")).isValid();
    return isDay || isTime ? day : std::nullopt;
}

} // namespace bw
