#include "store/usage_store.h"

#include "base/large_pages.h"
#include "base/parallel.h"
#include "usage/window.h"

#include <algorithm>

namespace bw {

namespace {

constexpr char insertColumns[] =
    "INSERT OR REPLACE INTO usage_column (account_id, fingerprint, first_day, data) VALUES (?, ?, ?, ?)";

/// Windows of the imports that name the account, by import.
Result<std::vector<UsageWindow>> windowsOf(const std::vector<UsageBlob> &blobs)
{
    std::vector<UsageWindow> windows;
    for (const UsageBlob &blob : blobs) {
        if (!blob.window) {
            continue;
        }
        const auto head = usageBlobHead(blob.data, blob.month);
        if (!head) {
            return tl::unexpected(head.error());
        }
        windows.push_back({blob.import, blob.source, head->kind, *blob.window});
    }
    std::sort(windows.begin(), windows.end(),
              [](const UsageWindow &a, const UsageWindow &b) { return a.import < b.import; });
    windows.erase(std::unique(windows.begin(), windows.end()), windows.end());
    return windows;
}

/// Puts the blobs of one account and month together.
Result<std::vector<Rollup>> monthUsage(const UsageBlob *first, const UsageBlob *last,
                                       const std::vector<UsageWindow> &windows, std::optional<UsageKind> only)
{
    std::vector<UsagePart> parts;
    for (const UsageBlob *blob = first; blob != last; ++blob) {
        const auto head = usageBlobHead(blob->data, blob->month);
        if (!head) {
            return tl::unexpected(head.error());
        }
        if (only && head->kind != *only) {
            continue;
        }
        parts.push_back({blob->import, blob->source, {head->kind, {}}});
        constexpr qsizetype usualBytes = 5; // of a rollup
        parts.back().layer.rollups.reserve(static_cast<size_t>(blob->data.size() / usualBytes));
        if (const auto read = decodeUsage(blob->data, blob->month, parts.back().layer.rollups); !read) {
            return tl::unexpected(read.error());
        }
    }
    applyWindows(parts, windows, first->month);
    std::vector<UsageLayer> layers;
    layers.reserve(parts.size());
    for (UsagePart &part : parts) {
        layers.push_back(std::move(part.layer));
    }
    return combineUsage(std::move(layers));
}

/// First and behind the last of the blobs of each month.
std::vector<std::pair<size_t, size_t>> monthsOf(const std::vector<UsageBlob> &blobs)
{
    std::vector<std::pair<size_t, size_t>> months;
    for (size_t i = 0; i < blobs.size(); ++i) {
        if (i == 0 || blobs[i].month != blobs[i - 1].month) {
            months.emplace_back(i, i);
        }
        months.back().second = i + 1;
    }
    return months;
}

/// Calls `use(rollups)` month by month.
template <class Use>
Status eachMonth(const std::vector<UsageBlob> &blobs, Use use, std::optional<UsageKind> only = {})
{
    const auto windows = windowsOf(blobs);
    if (!windows) {
        return tl::unexpected(windows.error());
    }
    for (auto first = blobs.begin(); first != blobs.end();) {
        const auto last =
            std::find_if(first, blobs.end(), [&](const UsageBlob &b) { return b.month != first->month; });
        auto rollups = monthUsage(&*first, &*first + (last - first), *windows, only);
        if (!rollups) {
            return tl::unexpected(rollups.error());
        }
        use(*rollups);
        first = last;
    }
    return {};
}

} // namespace

Result<std::vector<UsageEvent>> usageEvents(const QSqlDatabase &db)
{
    return sql::rows(db, QStringLiteral("SELECT id, event, module FROM usage_event ORDER BY id"), {},
                     [](sql::RowReader &row) {
                         return UsageEvent{row.integer(), row.text(), row.text()};
                     });
}

Result<QStringList> usageEventWords(const QSqlDatabase &db)
{
    return usageEvents(db).map([](const std::vector<UsageEvent> &events) {
        QStringList words;
        for (const UsageEvent &event : events) {
            words.resize(std::max<qsizetype>(words.size(), event.id + 1));
            words[event.id] = event.event;
        }
        return words;
    });
}

Result<qint64> addUsageEvent(const QSqlDatabase &db, const QString &event, const QString &module)
{
    return sql::run(db, QStringLiteral("INSERT INTO usage_event (event, module) VALUES (?, ?)"),
                    {event, module})
        .map([](const QSqlQuery &query) { return query.lastInsertId().toLongLong(); });
}

Result<UsageNames> usageNames(const QSqlDatabase &db, AccountId account)
{
    auto query = sql::run(db, QStringLiteral("SELECT users, units FROM usage_name WHERE account_id = ?"),
                          {account.value});
    if (!query) {
        return tl::unexpected(query.error());
    }
    UsageNames names;
    if (!query->next()) {
        return names;
    }
    const auto users = sql::blob(*query, 0).and_then(decodeNames);
    const auto units = sql::blob(*query, 1).and_then(decodeNames);
    if (!users || !units) {
        return tl::unexpected(!users ? users.error() : units.error());
    }
    return UsageNames{*users, *units};
}

Result<std::vector<UsageBlob>> usageBlobs(const QSqlDatabase &db, AccountId account)
{
    return sql::rows(
        db,
        QStringLiteral("SELECT month, import_id, data, source_id, is_window, first_day, last_day FROM usage "
                       "JOIN import ON import.id = import_id WHERE account_id = ? ORDER BY month, import_id"),
        {account.value}, [](sql::RowReader &row) {
            UsageBlob blob{{row.small()}, {row.integer()}, row.blob(), {}, {}};
            blob.source = {row.maybeInteger().value_or(0)};
            const bool isWindow = row.integer() != 0;
            const auto first = row.maybeDay();
            const auto last = row.maybeDay();
            if (isWindow && first && last) {
                blob.window = DayRange{*first, *last};
            }
            return blob;
        });
}

Result<std::vector<Rollup>> combineBlobs(const std::vector<UsageBlob> &blobs, std::optional<UsageKind> only)
{
    const auto windows = windowsOf(blobs);
    if (!windows) {
        return tl::unexpected(windows.error());
    }
    const std::vector<std::pair<size_t, size_t>> months = monthsOf(blobs);
    // Months do not depend on each other; those of a large account are worth more than one core.
    constexpr qsizetype largeBytes = 1 << 20;
    qsizetype bytes = 0;
    for (const UsageBlob &blob : blobs) {
        bytes += blob.data.size();
    }
    std::vector<Result<std::vector<Rollup>>> read(months.size());
    inParallel(months.size(), bytes > largeBytes ? 1 : months.size(), [&](size_t first, size_t last) {
        for (size_t i = first; i < last; ++i) {
            read[i] =
                monthUsage(blobs.data() + months[i].first, blobs.data() + months[i].second, *windows, only);
        }
    });
    size_t count = 0;
    for (const auto &month : read) {
        if (!month) {
            return tl::unexpected(month.error());
        }
        count += month->size();
    }
    std::vector<Rollup> all;
    all.reserve(count);
    wishLargePages(all);
    for (auto &month : read) {
        all.insert(all.end(), month->begin(), month->end());
        *month = {};
    }
    return all;
}

Result<std::vector<Rollup>> accountUsage(const QSqlDatabase &db, AccountId account,
                                         std::optional<UsageKind> only)
{
    return usageBlobs(db, account).and_then([only](const std::vector<UsageBlob> &blobs) {
        return combineBlobs(blobs, only);
    });
}

Status visitUsage(const QSqlDatabase &db, const std::vector<Account> &accounts, DayRange range,
                  const std::function<bool(const Account &, const UsageRow &)> &visit)
{
    const auto events = usageEvents(db);
    if (!events) {
        return tl::unexpected(events.error());
    }
    QHash<qint64, UsageEvent> eventById;
    for (const UsageEvent &event : *events) {
        eventById.insert(event.id, event);
    }
    for (const Account &account : accounts) {
        const auto names = usageNames(db, account.id);
        const auto rollups = accountUsage(db, account.id);
        if (!names || !rollups) {
            return tl::unexpected(!names ? names.error() : rollups.error());
        }
        std::vector<UsageRow> rows;
        for (const Rollup &r : *rollups) {
            if (!range.contains(r.day)) {
                continue;
            }
            if (r.user > names->users.size() || r.unit > names->units.size()
                || !eventById.contains(r.event)) {
                return fail(ErrorCode::DatabaseDamaged, QStringLiteral("usage"), {}, 0,
                            QStringLiteral("unknown number"));
            }
            const UsageEvent &event = eventById[r.event];
            rows.push_back({r.user > 0 ? QString::fromUtf8(names->users[r.user - 1]) : QString(),
                            r.unit > 0 ? QString::fromUtf8(names->units[r.unit - 1]) : QString(), r.day,
                            event.event, event.module, r.quantity, r.rows, r.seconds, r.longestSeconds,
                            r.activeUsers >= 0 ? std::optional(r.activeUsers) : std::nullopt});
        }
        std::sort(rows.begin(), rows.end(), [](const UsageRow &a, const UsageRow &b) {
            return std::tie(a.day, a.user, a.event, a.module, a.unit)
                < std::tie(b.day, b.user, b.event, b.module, b.unit);
        });
        for (const UsageRow &row : rows) {
            if (!visit(account, row)) {
                return {};
            }
        }
    }
    return {};
}

Result<std::vector<UsageSpan>> usageSpans(const QSqlDatabase &db, AccountId account)
{
    const auto heads = sql::rows(
        db,
        QStringLiteral(
            "SELECT month, import_id, substr(data, 1, 4) FROM usage WHERE account_id = ? ORDER BY id"),
        {account.value}, [](sql::RowReader &row) {
            return UsageBlob{{row.small()}, {row.integer()}, row.blob(), {}, {}};
        });
    if (!heads) {
        return tl::unexpected(heads.error());
    }
    std::vector<UsageSpan> spans;
    for (const UsageBlob &blob : *heads) {
        const auto head = usageBlobHead(blob.data, blob.month);
        if (!head) {
            return tl::unexpected(head.error());
        }
        spans.push_back({blob.import, head->kind, head->days});
    }
    return spans;
}

Result<QSet<qint64>> accountsWithUsage(const QSqlDatabase &db)
{
    auto query = sql::run(db, QStringLiteral("SELECT account_id FROM usage_name"));
    if (!query) {
        return tl::unexpected(query.error());
    }
    QSet<qint64> accounts;
    while (query->next()) {
        accounts.insert(query->value(0).toLongLong());
    }
    return accounts;
}

Status insertImportDays(const QSqlDatabase &db, ImportId import, const std::vector<DayRows> &days)
{
    auto insert = sql::Statement::prepare(
        db, QStringLiteral("INSERT INTO import_day (import_id, day, rows) VALUES (?, ?, ?)"));
    if (!insert) {
        return tl::unexpected(insert.error());
    }
    for (const DayRows &day : days) {
        if (const auto done = insert->run({import.value, day.day.n, day.rows}); !done) {
            return done;
        }
    }
    return {};
}

Result<qint64> countImportDays(const QSqlDatabase &db, const std::vector<ImportId> &imports)
{
    QStringList places;
    QVariantList ids;
    for (const ImportId import : imports) {
        places += QStringLiteral("?");
        ids += import.value;
    }
    return sql::single(db,
                       QStringLiteral("SELECT count(DISTINCT day) FROM import_day WHERE import_id IN (%1)")
                           .arg(places.join(u',')),
                       ids)
        .map([](const std::optional<qint64> &days) { return days.value_or(0); });
}

Result<std::vector<DayRows>> loadDayRows(const QSqlDatabase &db)
{
    return sql::rows(
        db,
        QStringLiteral(
            "SELECT day, sum(import_day.rows) FROM import_day JOIN import ON import.id = import_id "
            "WHERE undone_at IS NULL GROUP BY day ORDER BY day"),
        {}, [](sql::RowReader &row) {
            return DayRows{{row.small()}, row.integer()};
        });
}

Result<UsageWriter> UsageWriter::create(const QSqlDatabase &db, ImportId import)
{
    // All months of an account in one go: executing costs more than inserting.
    auto usage = sql::Statement::prepare(
        db,
        QStringLiteral("INSERT INTO usage (account_id, month, import_id, data) SELECT ?, value >> 48, ?, "
                       "substr(?, (value >> 24) & 16777215, value & 16777215) FROM json_each(?)"));
    auto month = sql::Statement::prepare(
        db, QStringLiteral("INSERT INTO usage (account_id, month, import_id, data) VALUES (?, ?, ?, ?)"));
    auto names = sql::Statement::prepare(
        db,
        QStringLiteral(
            "INSERT INTO usage_name (account_id, users, units) VALUES (?, ?, ?) ON CONFLICT (account_id) "
            "DO UPDATE SET users = excluded.users, units = excluded.units"));
    auto columns = sql::Statement::prepare(db, QString::fromLatin1(insertColumns));
    for (const auto *statement : {&usage, &month, &names, &columns}) {
        if (!*statement) {
            return tl::unexpected(statement->error());
        }
    }
    return UsageWriter(import, std::move(*usage), std::move(*month), std::move(*names), std::move(*columns));
}

Status UsageWriter::write(AccountId account, const std::vector<MonthBytes> &months, const QByteArray &blobs)
{
    // Month, 1-based place and size of each blob in one number; what does not fit goes by itself.
    constexpr qsizetype fits = (1 << 24) - 1;
    const bool together = blobs.size() <= fits
        && std::all_of(months.begin(), months.end(),
                       [](const auto &m) { return m.month.n >= 0 && m.month.n < (1 << 15); });
    QString places;
    qsizetype at = 0;
    for (const auto &[month, bytes] : months) {
        if (together) {
            places += (at == 0 ? u'[' : u',')
                + QString::number(qint64(month.n) << 48 | qint64(at + 1) << 24 | qint64(bytes));
        } else if (const auto done =
                       m_month.run({account.value, month.n, m_import.value, blobs.mid(at, bytes)});
                   !done) {
            return done;
        }
        at += bytes;
    }
    if (places.isEmpty()) {
        return {};
    }
    places += u']';
    return m_usage.run({account.value, m_import.value, blobs, places});
}

Status UsageWriter::writeNames(AccountId account, const QByteArray &users, const QByteArray &units)
{
    return m_names.run({account.value, users, units});
}

Status UsageWriter::writeColumns(AccountId account, qint64 fingerprint, Day first, const QByteArray &columns)
{
    return m_columns.run({account.value, fingerprint, first.n, columns});
}

Result<std::optional<AccountColumns>> computeColumns(const QSqlDatabase &db, AccountId account,
                                                     const EventRules &rules)
{
    const auto blobs = usageBlobs(db, account);
    if (!blobs) {
        return tl::unexpected(blobs.error());
    }
    if (blobs->empty()) {
        return std::nullopt;
    }
    ColumnBuilder builder(rules);
    bool known = true;
    const auto done = eachMonth(*blobs, [&](const std::vector<Rollup> &rollups) {
        known = known && std::all_of(rollups.begin(), rollups.end(), [&](const Rollup &r) {
                    return r.event < rules.weight.size();
                });
        if (known) {
            builder.add(rollups.data(), rollups.data() + rollups.size());
        }
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (!known) {
        return fail(ErrorCode::DatabaseDamaged, QStringLiteral("usage"), {}, 0,
                    QStringLiteral("unknown event number"));
    }
    return builder.finish();
}

Status refreshColumns(const QSqlDatabase &db, AccountId account, const EventRules &rules, qint64 fingerprint)
{
    const auto columns = computeColumns(db, account, rules);
    if (!columns) {
        return tl::unexpected(columns.error());
    }
    const auto done = !*columns
        ? sql::run(db, QStringLiteral("DELETE FROM usage_column WHERE account_id = ?"), {account.value})
        : sql::run(db, QString::fromLatin1(insertColumns),
                   {account.value, fingerprint, (*columns)->first.n, encodeColumns(**columns)});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return {};
}

Status dropUsage(const QSqlDatabase &db, ImportId import, const Policy &policy)
{
    auto touched = sql::run(db, QStringLiteral("SELECT DISTINCT account_id FROM usage WHERE import_id = ?"),
                            {import.value});
    if (!touched) {
        return tl::unexpected(touched.error());
    }
    std::vector<AccountId> accounts;
    while (touched->next()) {
        accounts.push_back({touched->value(0).toLongLong()});
    }
    touched->finish();
    for (const QString &statement : {QStringLiteral("DELETE FROM usage WHERE import_id = ?"),
                                     QStringLiteral("DELETE FROM import_day WHERE import_id = ?")}) {
        if (const auto done = sql::run(db, statement, {import.value}); !done) {
            return tl::unexpected(done.error());
        }
    }
    // Numbers of users and units begin anew where no blob uses them any more.
    if (const auto done = sql::run(db,
                                   QStringLiteral("DELETE FROM usage_name WHERE NOT EXISTS (SELECT 1 FROM "
                                                  "usage WHERE usage.account_id = usage_name.account_id)"));
        !done) {
        return tl::unexpected(done.error());
    }
    const auto words = usageEventWords(db);
    if (!words) {
        return tl::unexpected(words.error());
    }
    const EventRules rules = eventRules(policy, *words);
    for (const AccountId account : accounts) {
        if (const auto done = refreshColumns(db, account, rules, columnFingerprint(policy)); !done) {
            return done;
        }
    }
    return {};
}

} // namespace bw
