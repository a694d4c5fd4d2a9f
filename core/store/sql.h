#pragma once

#include "base/day.h"
#include "base/ids.h"
#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

namespace bw::sql {

/// Turns a driver error into an Error: full disk, busy, read-only, damaged, disk error, else failed. The
/// statement goes into `detail`; values never do.
[[nodiscard]] Error errorOf(const QSqlError &error, const QString &statement);

/// NULL where there is nothing.
template <class T> [[nodiscard]] QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}
[[nodiscard]] inline QVariant orNull(const std::optional<Day> &day)
{
    return day ? QVariant(day->n) : QVariant();
}
/// NULL for the id of nothing.
template <class Tag> [[nodiscard]] QVariant orNull(Id<Tag> id)
{
    return id ? QVariant(id.value) : QVariant();
}
[[nodiscard]] inline QVariant orNull(const std::optional<bool> &value)
{
    return value ? QVariant(*value ? 1 : 0) : QVariant();
}

/// A statement that is executed many times. Every execution binds all its arguments (positional ?): an
/// invalid QVariant is NULL, a QString or QByteArray is never NULL, even a null one. Each argument must be
/// an int, qint64, uint, double, bool, QString or QByteArray: QtSql binds other numbers as text.
class Statement {
public:
    [[nodiscard]] static Result<Statement> prepare(const QSqlDatabase &db, const QString &statement);
    [[nodiscard]] Status run(const QVariantList &args);
    /// Rows that the last run() changed.
    [[nodiscard]] int changed() const { return m_query.numRowsAffected(); }
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] QSqlQuery &query() { return m_query; }

private:
    explicit Statement(QSqlQuery query)
        : m_query(std::move(query))
    {
    }
    QSqlQuery m_query;
};

/// Prepares, binds and executes once; rules as in Statement.
[[nodiscard]] Result<QSqlQuery> run(const QSqlDatabase &db, const QString &statement,
                                    const QVariantList &args = {});

/// One column, checked: text in an integer column is an error (DatabaseDamaged), not 0.
[[nodiscard]] Result<qint64> integer(const QSqlQuery &query, int column);
[[nodiscard]] Result<double> real(const QSqlQuery &query, int column);
[[nodiscard]] Result<QString> text(const QSqlQuery &query, int column);
[[nodiscard]] Result<QByteArray> blob(const QSqlQuery &query, int column);
[[nodiscard]] Result<std::optional<qint64>> maybeInteger(const QSqlQuery &query, int column);

/// Reads the columns of one row in their order; the first that does not fit its field is kept as error().
class RowReader {
public:
    explicit RowReader(const QSqlQuery &query)
        : m_query(query)
    {
    }
    [[nodiscard]] qint64 integer();
    [[nodiscard]] qint32 small(); ///< fits 32 bits
    [[nodiscard]] double real();
    [[nodiscard]] QString text();
    /// Of a column that was selected by bulkText().
    [[nodiscard]] QString utf8();
    [[nodiscard]] Day day() { return {small()}; }
    [[nodiscard]] std::optional<qint64> maybeInteger();
    [[nodiscard]] std::optional<qint32> maybeSmall();
    [[nodiscard]] std::optional<double> maybeReal();
    [[nodiscard]] std::optional<Day> maybeDay();
    [[nodiscard]] std::optional<bool> maybeYes();
    [[nodiscard]] std::optional<QString> maybeText();
    [[nodiscard]] QByteArray blob();

    /// Marks the row as damaged, for what types alone do not show.
    void refuse() { wrongType(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    QVariant next() { return m_query.value(m_column++); }
    void wrongType();

    const QSqlQuery &m_query;
    int m_column = 0;
    std::optional<Error> m_error;
};

template <class F>
concept ReadsRow = requires(F read, RowReader &row) { requires !std::is_void_v<decltype(read(row))>; };

/// Selects a text column in the way that is cheapest to read many of: as its UTF-8 bytes. For
/// RowReader::utf8().
[[nodiscard]] QString bulkText(const char *column);

/// All rows of a SELECT, in its order; `read` makes a value of each. The first misfit ends it.
template <ReadsRow F>
[[nodiscard]] auto rows(const QSqlDatabase &db, const QString &statement, const QVariantList &args, F read)
    -> Result<std::vector<std::decay_t<std::invoke_result_t<F, RowReader &>>>>
{
    auto query = run(db, statement, args);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<std::decay_t<std::invoke_result_t<F, RowReader &>>> result;
    while (query->next()) {
        RowReader row(*query); // NOLINT(misc-const-correctness): read moves it on
        result.push_back(read(row));
        if (row.error())
            return tl::unexpected(*row.error());
    }
    if (query->lastError().isValid())
        return tl::unexpected(errorOf(query->lastError(), statement));
    return result;
}

/// " WHERE column = ?" and its value; nothing for the id of nothing: all rows.
struct Filter {
    QString condition;
    QVariantList args;
};
template <class Tag> [[nodiscard]] Filter onlyOf(const char *column, Id<Tag> id)
{
    if (!id)
        return {};
    return {QStringLiteral(" WHERE %1 = ?").arg(QLatin1String(column)), {id.value}};
}

/// The one integer of a SELECT with one row; nothing when there is no row or it is NULL.
[[nodiscard]] Result<std::optional<qint64>> single(const QSqlDatabase &db, const QString &statement,
                                                   const QVariantList &args = {});

/// BEGIN IMMEDIATE … COMMIT; rolled back when it goes out of scope uncommitted. A commit raises the
/// store's revision by one, unless only derived values were written that can be computed again.
class Transaction {
public:
    enum class Writes { Facts, Derived };
    [[nodiscard]] static Result<Transaction> begin(const QSqlDatabase &db);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    ~Transaction();

    /// When COMMIT reports a failure the file is opened again to see what is true: with nothing stored
    /// the failure's own code is returned; CommitUnclear when it was stored all the same (value
    /// "stored": it is there, but the disk did not confirm it) or nobody can say (value "unknown").
    [[nodiscard]] Status commit(Writes writes = Writes::Facts);
    void rollback();

private:
    explicit Transaction(const QSqlDatabase &db)
        : m_db(db)
    {
    }
    QSqlDatabase m_db;
    bool m_open = true;
};

/// One consistent view for several SELECTs; ends with its scope.
class Snapshot {
public:
    [[nodiscard]] static Result<Snapshot> begin(const QSqlDatabase &db);
    Snapshot(Snapshot &&other) noexcept;
    Snapshot &operator=(Snapshot &&) = delete;
    Snapshot(const Snapshot &) = delete;
    ~Snapshot();

private:
    explicit Snapshot(const QSqlDatabase &db)
        : m_db(db)
    {
    }
    QSqlDatabase m_db;
    bool m_open = true;
};

} // namespace bw::sql
