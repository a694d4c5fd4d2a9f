#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <concepts>
#include <optional>
#include <vector>

namespace bw::sql {

/// Turns a driver error into an Error: full disk, busy, read-only, damaged, else failed.
[[nodiscard]] Error errorOf(const QSqlError &error, const QString &statement);

/// NULL where there is nothing.
template <class T> [[nodiscard]] QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

/// Prepares, binds every argument (positional ?) and executes. Each argument must be an int, qint64,
/// double, QString, QByteArray, bool or a QVariant of those: QtSql binds other numbers as text.
[[nodiscard]] Result<QSqlQuery> run(const QSqlDatabase &db, const QString &statement,
                                    const QVariantList &args = {});

template <class T>
concept Row = requires(const QSqlQuery &query) {
    {
        T::fromRow(query)
    } -> std::same_as<Result<T>>;
};

/// One column, checked: text in an integer column is an error (DatabaseDamaged), not 0.
[[nodiscard]] Result<qint64> integer(const QSqlQuery &query, int column);
[[nodiscard]] Result<double> real(const QSqlQuery &query, int column);
[[nodiscard]] Result<QString> text(const QSqlQuery &query, int column);
[[nodiscard]] Result<std::optional<qint64>> maybeInteger(const QSqlQuery &query, int column);

/// All rows of a SELECT.
template <Row T>
[[nodiscard]] Result<std::vector<T>> rows(const QSqlDatabase &db, const QString &statement,
                                          const QVariantList &args = {})
{
    auto query = run(db, statement, args);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<T> result;
    while (query->next()) {
        auto row = T::fromRow(*query);
        if (!row)
            return tl::unexpected(row.error());
        result.push_back(std::move(*row));
    }
    if (query->lastError().isValid())
        return tl::unexpected(errorOf(query->lastError(), statement));
    return result;
}

/// BEGIN IMMEDIATE … COMMIT; rolled back when it goes out of scope uncommitted.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(const QSqlDatabase &db);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    ~Transaction();
    [[nodiscard]] Status commit();

private:
    explicit Transaction(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }
    QSqlDatabase m_db;
    bool m_open = true;
};

} // namespace bw::sql
