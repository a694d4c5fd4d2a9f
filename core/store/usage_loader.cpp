#include "store/usage_store.h"

#include "base/large_pages.h"

namespace bw {

namespace {

struct Loaded {
    AccountId account;
    Day first;
    QByteArray columns;
};

/// Room for all spans at once: growing step by step would need twice the memory.
Status reserve(const QSqlDatabase &db, Day last, UsageColumns &columns)
{
    auto query = sql::run(db, QStringLiteral("SELECT count(*), min(first_day) FROM usage_column"));
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (query->next() && query->value(0).toLongLong() > 0) {
        const qint64 days = last.n - query->value(1).toLongLong() + 1;
        const auto cells = static_cast<size_t>(query->value(0).toLongLong() * std::max<qint64>(0, days));
        columns.keyActions.reserve(cells);
        columns.activeUsers.reserve(cells);
        columns.flags.reserve(cells);
        columns.reach.reserve(cells);
        wishLargePages(columns.keyActions);
        wishLargePages(columns.activeUsers);
        wishLargePages(columns.flags);
    }
    return {};
}

/// Keeps what had to be computed; that it cannot be kept (busy, read-only, full disk) loses nothing.
void keep(const QSqlDatabase &db, qint64 fingerprint, const std::vector<Loaded> &computed)
{
    auto transaction = sql::Transaction::begin(db);
    if (!transaction) {
        return;
    }
    auto writer = UsageWriter::create(db, {});
    if (!writer) {
        return;
    }
    for (const Loaded &loaded : computed) {
        if (!writer->writeColumns(loaded.account, fingerprint, loaded.first, loaded.columns)) {
            return;
        }
    }
    static_cast<void>(transaction->commit(sql::Transaction::Writes::Derived));
}

} // namespace

Result<UsageColumns> loadUsage(const QSqlDatabase &db, const Policy &policy,
                               const std::vector<Account> &accounts, Day last, bool writable)
{
    const qint64 fingerprint = columnFingerprint(policy);
    const auto withUsage = accountsWithUsage(db);
    if (!withUsage) {
        return tl::unexpected(withUsage.error());
    }
    UsageColumns columns;
    if (const auto reserved = reserve(db, last, columns); !reserved) {
        return tl::unexpected(reserved.error());
    }
    columns.spans.reserve(accounts.size());
    auto query = sql::run(
        db, QStringLiteral("SELECT account_id, fingerprint, data FROM usage_column ORDER BY account_id"));
    if (!query) {
        return tl::unexpected(query.error());
    }
    std::optional<EventRules> rules; // only read when something has to be computed
    std::vector<Loaded> computed;
    bool row = query->next();
    for (const Account &account : accounts) {
        while (row && query->value(0).toLongLong() < account.id.value) {
            row = query->next();
        }
        if (!withUsage->contains(account.id.value)) {
            columns.spans.emplace_back();
            continue;
        }
        QByteArray blob;
        if (row && query->value(0).toLongLong() == account.id.value
            && query->value(1).toLongLong() == fingerprint) {
            blob = query->value(2).toByteArray();
        } else {
            if (!rules) {
                const auto words = usageEventWords(db);
                if (!words) {
                    return tl::unexpected(words.error());
                }
                rules = eventRules(policy, *words);
            }
            auto fresh = computeColumns(db, account.id, *rules);
            if (!fresh) {
                return tl::unexpected(fresh.error());
            }
            if (!*fresh) {
                columns.spans.emplace_back();
                continue;
            }
            blob = encodeColumns(**fresh);
            computed.push_back({account.id, (*fresh)->first, blob});
        }
        const auto days = columnDays(blob);
        if (!days) {
            return tl::unexpected(days.error());
        }
        if (days->first > last) {
            columns.spans.emplace_back();
        } else if (const auto decoded = decodeColumns(blob, last, columns); !decoded) {
            return tl::unexpected(decoded.error());
        }
    }
    query->finish();
    if (writable && !computed.empty()) {
        keep(db, fingerprint, computed);
    }
    return columns;
}

} // namespace bw
