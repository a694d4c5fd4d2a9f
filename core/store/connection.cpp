#include "store/connection.h"

#include "store/sql.h"

#include <atomic>

namespace bw {

Result<Connection> Connection::open(const QString &file, const QString &options)
{
    static std::atomic<quint64> count{0};
    Connection connection;
    connection.m_name = QStringLiteral("bellwether-%1").arg(++count);
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection.m_name);
    if (!db.isValid())
        return fail(ErrorCode::DatabaseFailed, file, {}, 0,
                    QStringLiteral("the SQLite driver of Qt is not installed"));
    db.setDatabaseName(file);
    db.setConnectOptions(options);
    if (!db.open()) {
        Error error = sql::errorOf(db.lastError(), QStringLiteral("open"));
        error.subject = file;
        return tl::unexpected(error);
    }
    return connection;
}

Connection::Connection(Connection &&other) noexcept
    : m_name(std::exchange(other.m_name, QString()))
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_name = std::exchange(other.m_name, QString());
    }
    return *this;
}

Connection::~Connection()
{
    close();
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(std::exchange(m_name, QString()));
}

} // namespace bw
