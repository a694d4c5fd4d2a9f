#include "store/health_limits.h"

#include "store/judgement_journal.h"
#include "store/seals.h"
#include "store/sql.h"
#include "store/workspace.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace bw {

namespace {

template <class Entry> struct Rows {
    std::vector<Entry> sound;
    std::vector<Entry> damaged;
};

Result<Rows<HealthLimit>> limitRows(const Workspace &workspace)
{
    const auto all = sql::rows(
        workspace.database(),
        QStringLiteral("SELECT id, account_id, key, kind, value, author, reason, first_day, last_day, "
                       "set_at, checksum FROM health_limit ORDER BY id"),
        {}, [](sql::RowReader &row) {
            HealthLimit limit;
            limit.id = {row.integer()};
            limit.account = {row.integer()};
            limit.key = row.text();
            limit.kind = limitKindFromName(row.text()).value_or(LimitKind::AtMost);
            limit.value = row.small();
            limit.author = row.text();
            limit.reason = row.text();
            limit.from = row.day();
            limit.until = row.maybeDay();
            limit.setAt = row.text();
            return std::pair(limit, row.text());
        });
    if (!all)
        return tl::unexpected(all.error());
    Rows<HealthLimit> rows;
    for (const auto &[limit, seal] : *all)
        (sealOf(limit) == seal ? rows.sound : rows.damaged).push_back(limit);
    return rows;
}

Result<Rows<LimitLifting>> liftingRows(const Workspace &workspace)
{
    const auto all =
        sql::rows(workspace.database(),
                  QStringLiteral("SELECT key, day, lifted_at, lifted_by, checksum FROM health_limit_lifted "
                                 "ORDER BY key"),
                  {}, [](sql::RowReader &row) {
                      const LimitLifting lifting{row.text(), row.day(), row.text(), row.text()};
                      return std::pair(lifting, row.text());
                  });
    if (!all)
        return tl::unexpected(all.error());
    Rows<LimitLifting> rows;
    for (const auto &[lifting, seal] : *all)
        (sealOf(lifting) == seal ? rows.sound : rows.damaged).push_back(lifting);
    return rows;
}

template <class Entry> bool hasKey(const std::vector<Entry> &entries, const QString &key)
{
    return std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.key == key; });
}

/// Adds the journal's limits that no sound row has.
Status addCopies(const Workspace &workspace, Rows<HealthLimit> &rows)
{
    const auto journal = journalBeside(workspace.path());
    if (!journal)
        return {}; // what it may have is missing, as without it
    for (const JournalEntry &entry : journal->entries) {
        const auto *given = std::get_if<JournalledLimit>(&entry);
        if (given == nullptr || hasKey(rows.sound, given->limit.key))
            continue;
        const auto account = sql::single(
            workspace.database(), QStringLiteral("SELECT id FROM account WHERE key = ?"), {given->account});
        if (!account)
            return tl::unexpected(account.error());
        if (!*account)
            continue;
        HealthLimit limit = given->limit;
        limit.account = {**account};
        for (const HealthLimit &damaged : rows.damaged) {
            if (damaged.key == limit.key)
                limit.id = damaged.id;
        }
        rows.sound.push_back(std::move(limit));
    }
    return {};
}

/// Whether a row was written.
Result<bool> write(const QSqlDatabase &db, const QString &statement, const QVariantList &args)
{
    const auto done = sql::run(db, statement, args);
    if (!done)
        return tl::unexpected(done.error());
    return done->numRowsAffected() > 0;
}

} // namespace

Result<std::vector<HealthLimit>> loadHealthLimits(const Workspace &workspace, AccountId only)
{
    auto rows = limitRows(workspace);
    const auto liftings = loadLiftings(workspace);
    if (!rows || !liftings)
        return tl::unexpected(!rows ? rows.error() : liftings.error());
    if (!rows->damaged.empty()) {
        if (const auto added = addCopies(workspace, *rows); !added)
            return tl::unexpected(added.error());
    }
    QHash<QString, const LimitLifting *> lifted;
    for (const LimitLifting &lifting : *liftings)
        lifted.insert(lifting.key, &lifting);
    std::vector<HealthLimit> limits = std::move(rows->sound);
    if (only)
        std::erase_if(limits, [&](const HealthLimit &limit) { return limit.account != only; });
    for (HealthLimit &limit : limits) {
        if (const LimitLifting *lifting = lifted.value(limit.key)) {
            limit.liftedOn = lifting->day;
            limit.liftedAt = lifting->at;
            limit.liftedBy = lifting->by;
        }
    }
    std::sort(limits.begin(), limits.end(), [](const HealthLimit &a, const HealthLimit &b) {
        return std::tie(a.account, a.from, a.id) < std::tie(b.account, b.from, b.id);
    });
    return limits;
}

Result<std::vector<LimitLifting>> loadLiftings(const Workspace &workspace)
{
    auto rows = liftingRows(workspace);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->damaged.empty()) {
        const auto journal = journalBeside(workspace.path());
        for (const JournalEntry &entry : journal ? journal->entries : std::vector<JournalEntry>()) {
            const auto *lifting = std::get_if<LimitLifting>(&entry);
            if (lifting != nullptr && !hasKey(rows->sound, lifting->key))
                rows->sound.push_back(*lifting);
        }
        std::sort(rows->sound.begin(), rows->sound.end(),
                  [](const LimitLifting &a, const LimitLifting &b) { return a.key < b.key; });
    }
    return std::move(rows->sound);
}

Result<QStringList> damagedLimitKeys(const Workspace &workspace)
{
    const auto limits = limitRows(workspace);
    const auto liftings = liftingRows(workspace);
    if (!limits || !liftings)
        return tl::unexpected(!limits ? limits.error() : liftings.error());
    QStringList keys;
    for (const HealthLimit &limit : limits->damaged)
        keys += u'h' + limit.key;
    for (const LimitLifting &lifting : liftings->damaged)
        keys += u'l' + lifting.key;
    return keys;
}

Result<bool> insertLimit(const QSqlDatabase &db, const HealthLimit &limit)
{
    return write(db,
                 QStringLiteral("INSERT INTO health_limit (account_id, key, kind, value, author, reason, "
                                "first_day, last_day, set_at, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                "?) ON CONFLICT (key) DO NOTHING"),
                 {limit.account.value, limit.key, limitKindName(limit.kind), limit.value, limit.author,
                  limit.reason, limit.from.n, sql::orNull(limit.until), limit.setAt, sealOf(limit)});
}

Result<bool> insertLifting(const QSqlDatabase &db, const LimitLifting &lifting)
{
    return write(db,
                 QStringLiteral("INSERT INTO health_limit_lifted (key, day, lifted_at, lifted_by, checksum) "
                                "VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING"),
                 {lifting.key, lifting.day.n, lifting.at, lifting.by, sealOf(lifting)});
}

Status mendLimit(const QSqlDatabase &db, const HealthLimit &limit)
{
    return write(db,
                 QStringLiteral("UPDATE health_limit SET account_id = ?, kind = ?, value = ?, author = ?, "
                                "reason = ?, first_day = ?, last_day = ?, set_at = ?, checksum = ? "
                                "WHERE key = ?"),
                 {limit.account.value, limitKindName(limit.kind), limit.value, limit.author, limit.reason,
                  limit.from.n, sql::orNull(limit.until), limit.setAt, sealOf(limit), limit.key})
        .map([](bool) {});
}

Status mendLifting(const QSqlDatabase &db, const LimitLifting &lifting)
{
    return write(db,
                 QStringLiteral("UPDATE health_limit_lifted SET day = ?, lifted_at = ?, lifted_by = ?, "
                                "checksum = ? WHERE key = ?"),
                 {lifting.day.n, lifting.at, lifting.by, sealOf(lifting), lifting.key})
        .map([](bool) {});
}

} // namespace bw
