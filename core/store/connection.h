#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

namespace bw {

/// One QtSql connection to a SQLite file under a name of its own. For the thread that opened it.
/// Move-only; the end of its life closes and removes it.
class Connection {
public:
    /// `file` and `options` as QSQLITE takes them. Opening alone touches nothing (SQLite opens lazily).
    [[nodiscard]] static Result<Connection> open(const QString &file, const QString &options);

    Connection() = default;
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] bool isOpen() const { return !m_name.isEmpty(); }
    void close();

private:
    QString m_name;
};

} // namespace bw
