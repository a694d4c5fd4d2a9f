#pragma once

#include "base/ids.h"
#include "model/cache.h"
#include "model/usage.h"
#include "store/sql.h"
#include "usage/account_columns.h"
#include "usage/blob.h"

#include <QSet>
#include <functional>

namespace bw {

/// Users and units of an account by their positions in usage blobs (1-based there, 0-based here), UTF-8.
struct UsageNames {
    QByteArrayList users;
    QByteArrayList units;
};

/// A pair of event and module.
struct UsageEvent {
    qint64 id = 0;
    QString event;
    QString module;
};

[[nodiscard]] Result<std::vector<UsageEvent>> usageEvents(const QSqlDatabase &db);
/// Event words by usage_event.id, for eventRules().
[[nodiscard]] Result<QStringList> usageEventWords(const QSqlDatabase &db);
[[nodiscard]] Result<qint64> addUsageEvent(const QSqlDatabase &db, const QString &event,
                                           const QString &module);

/// Empty lists for an account without usage.
[[nodiscard]] Result<UsageNames> usageNames(const QSqlDatabase &db, AccountId account);

/// One usage blob as it stands in the store.
struct UsageBlob {
    Month month;
    ImportId import;
    QByteArray data;
    SourceId source; ///< of the import; none: by hand
    std::optional<DayRange> window; ///< days that the import replaces (usage/window.h)
};

/// All blobs of an account by month, then import.
[[nodiscard]] Result<std::vector<UsageBlob>> usageBlobs(const QSqlDatabase &db, AccountId account);

/// The same put together: months ascending, rollups sorted (usage/blob.h). With `only` that kind alone.
[[nodiscard]] Result<std::vector<Rollup>> accountUsage(const QSqlDatabase &db, AccountId account,
                                                       std::optional<UsageKind> only = {});

/// Puts all blobs of one account together as accountUsage() does; needs no store and is safe on any thread.
[[nodiscard]] Result<std::vector<Rollup>> combineBlobs(const std::vector<UsageBlob> &blobs,
                                                       std::optional<UsageKind> only = {});

/// Calls `visit` for every row of usage in the range, by account, day, user, event, module, unit; one
/// account in memory at a time. Stops early when `visit` returns false.
[[nodiscard]] Status visitUsage(const QSqlDatabase &db, const std::vector<Account> &accounts, DayRange range,
                                const std::function<bool(const Account &, const UsageRow &)> &visit);

/// Where one import has usage of an account: read from the blobs' heads alone.
struct UsageSpan {
    ImportId import;
    UsageKind kind{};
    DayRange days;
};
[[nodiscard]] Result<std::vector<UsageSpan>> usageSpans(const QSqlDatabase &db, AccountId account);

/// Accounts (by id) that have usage at all.
[[nodiscard]] Result<QSet<qint64>> accountsWithUsage(const QSqlDatabase &db);

/// Rows per day that an import brought; inside a transaction.
[[nodiscard]] Status insertImportDays(const QSqlDatabase &db, ImportId import,
                                      const std::vector<DayRows> &days);
/// Days with usage of any of these imports.
[[nodiscard]] Result<qint64> countImportDays(const QSqlDatabase &db, const std::vector<ImportId> &imports);
/// Rows per day of all live imports, ascending.
[[nodiscard]] Result<std::vector<DayRows>> loadDayRows(const QSqlDatabase &db);

/// How many bytes the blob of a month takes.
struct MonthBytes {
    Month month;
    qsizetype bytes = 0;
};

/// Prepared inserts of one import; inside the caller's transaction.
class UsageWriter {
public:
    [[nodiscard]] static Result<UsageWriter> create(const QSqlDatabase &db, ImportId import);
    /// The blobs of an account's months, one behind the other.
    [[nodiscard]] Status write(AccountId account, const std::vector<MonthBytes> &months,
                               const QByteArray &blobs);
    [[nodiscard]] Status writeNames(AccountId account, const QByteArray &users, const QByteArray &units);
    /// `columns` as encodeColumns() gives them, from the day `first` on.
    [[nodiscard]] Status writeColumns(AccountId account, qint64 fingerprint, Day first,
                                      const QByteArray &columns);

private:
    UsageWriter(ImportId import, sql::Statement usage, sql::Statement month, sql::Statement names,
                sql::Statement columns)
        : m_import(import)
        , m_usage(std::move(usage))
        , m_month(std::move(month))
        , m_names(std::move(names))
        , m_columns(std::move(columns))
    {
    }
    ImportId m_import;
    sql::Statement m_usage;
    sql::Statement m_month;
    sql::Statement m_names;
    sql::Statement m_columns;
};

/// The account's columns from its blobs; nothing where it has no usage.
[[nodiscard]] Result<std::optional<AccountColumns>> computeColumns(const QSqlDatabase &db, AccountId account,
                                                                   const EventRules &rules);

/// Computes the account's columns again and keeps them; removes them where no usage is left.
[[nodiscard]] Status refreshColumns(const QSqlDatabase &db, AccountId account, const EventRules &rules,
                                    qint64 fingerprint);

/// Takes an import's usage out again, inside the caller's transaction; the columns follow.
[[nodiscard]] Status dropUsage(const QSqlDatabase &db, ImportId import, const Policy &policy);

/// The book's columns under a policy; spans follow `accounts` (by id) and end at `last`. Columns kept in the
/// store under another policy are computed again from the blobs (and written back where `db` can be written).
[[nodiscard]] Result<UsageColumns> loadUsage(const QSqlDatabase &db, const Policy &policy,
                                             const std::vector<Account> &accounts, Day last, bool writable);

} // namespace bw
