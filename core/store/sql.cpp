#include "store/sql.h"

#include "store/revision.h"

#include <QFileInfo>
#include <limits>

namespace bw::sql {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); extended ones carry them in the low byte.
enum SqliteCode : int {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};
constexpr int readOnlyMoved = 1032; // SQLITE_READONLY_DBMOVED: the file was renamed or removed

ErrorCode codeOf(int sqlite)
{
    if (sqlite == readOnlyMoved)
        return ErrorCode::FileMissing;
    switch (sqlite & 0xff) {
    case Busy:
    case Locked:
        return ErrorCode::DatabaseBusy;
    case ReadOnly:
        return ErrorCode::DatabaseReadOnly;
    case IoError:
        return ErrorCode::DiskFailed;
    case Corrupt:
        return ErrorCode::DatabaseDamaged;
    case Full:
        return ErrorCode::DiskFull;
    case CannotOpen:
        return ErrorCode::FileUnreadable;
    case NotADatabase:
        return ErrorCode::DatabaseForeign;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

QVariant bindable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::Double:
    case QMetaType::Bool:
        return value;
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArrayLiteral("")) : value;
    default:
        Q_ASSERT_X(false, "sql", "this type would be bound as text");
        return value;
    }
}

Error wrongType(const QSqlQuery &query, int column)
{
    const QString detail =
        QStringLiteral("column %1 has an unexpected type [%2]").arg(column).arg(query.lastQuery());
    return {ErrorCode::DatabaseDamaged, {}, {}, 0, detail};
}

bool isWhole(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
}

Status plain(const QSqlDatabase &db, const QString &statement)
{
    QSqlQuery query(db);
    if (!query.exec(statement))
        return tl::unexpected(errorOf(query.lastError(), statement));
    return {};
}

} // namespace

Error errorOf(const QSqlError &error, const QString &statement)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const QString detail =
        QStringLiteral("%1: %2 [%3]").arg(error.nativeErrorCode(), error.databaseText(), statement);
    return {isNumber ? codeOf(code) : ErrorCode::DatabaseFailed, {}, {}, 0, detail};
}

Result<Statement> Statement::prepare(const QSqlDatabase &db, const QString &statement)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::unexpected(errorOf(query.lastError(), statement));
    return Statement(std::move(query));
}

Status Statement::run(const QVariantList &args)
{
    for (int i = 0; i < args.size(); ++i)
        m_query.bindValue(i, bindable(args.at(i)));
    // QtSql would take what is missing from the execution before.
    if (m_query.boundValues().size() != args.size())
        return fail(ErrorCode::DatabaseFailed, {}, {}, 0,
                    QStringLiteral("values are missing [%1]").arg(m_query.lastQuery()));
    if (!m_query.exec())
        return tl::unexpected(errorOf(m_query.lastError(), m_query.lastQuery()));
    return {};
}

Result<QSqlQuery> run(const QSqlDatabase &db, const QString &statement, const QVariantList &args)
{
    auto prepared = Statement::prepare(db, statement);
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (const auto done = prepared->run(args); !done)
        return tl::unexpected(done.error());
    return std::move(prepared->query());
}

Result<qint64> integer(const QSqlQuery &query, int column)
{
    const QVariant value = query.value(column);
    if (value.isNull() || !isWhole(value))
        return tl::unexpected(wrongType(query, column));
    return value.toLongLong();
}

Result<double> real(const QSqlQuery &query, int column)
{
    const QVariant value = query.value(column);
    if (value.isNull() || value.typeId() != QMetaType::Double)
        return tl::unexpected(wrongType(query, column));
    return value.toDouble();
}

Result<QString> text(const QSqlQuery &query, int column)
{
    const QVariant value = query.value(column);
    if (value.typeId() != QMetaType::QString)
        return tl::unexpected(wrongType(query, column));
    return value.toString();
}

Result<QByteArray> blob(const QSqlQuery &query, int column)
{
    const QVariant value = query.value(column);
    if (value.typeId() != QMetaType::QByteArray)
        return tl::unexpected(wrongType(query, column));
    return value.toByteArray();
}

Result<std::optional<qint64>> maybeInteger(const QSqlQuery &query, int column)
{
    const QVariant value = query.value(column);
    if (value.isNull())
        return std::nullopt;
    if (!isWhole(value))
        return tl::unexpected(wrongType(query, column));
    return value.toLongLong();
}

Result<std::optional<qint64>> single(const QSqlDatabase &db, const QString &statement,
                                     const QVariantList &args)
{
    auto query = run(db, statement, args);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next()) {
        if (query->lastError().isValid())
            return tl::unexpected(errorOf(query->lastError(), statement));
        return std::nullopt;
    }
    return maybeInteger(*query, 0);
}

void RowReader::wrongType()
{
    if (!m_error)
        m_error = sql::wrongType(m_query, m_column - 1);
}

// The driver gives long long, double, QString and QByteArray, and a null of another type for NULL.
qint64 RowReader::integer()
{
    const QVariant value = next();
    if (value.typeId() != QMetaType::LongLong) {
        wrongType();
        return 0;
    }
    return *static_cast<const qint64 *>(value.constData());
}

qint32 RowReader::small()
{
    const qint64 value = integer();
    if (value < std::numeric_limits<qint32>::min() || value > std::numeric_limits<qint32>::max()) {
        wrongType();
        return 0;
    }
    return static_cast<qint32>(value);
}

double RowReader::real()
{
    const QVariant value = next();
    if (value.isNull() || value.typeId() != QMetaType::Double) {
        wrongType();
        return 0;
    }
    return value.toDouble();
}

QString RowReader::text()
{
    const QVariant value = next();
    if (value.typeId() != QMetaType::QString) {
        wrongType();
        return {};
    }
    return value.toString();
}

QString RowReader::utf8()
{
    const QVariant value = next();
    if (value.typeId() != QMetaType::QByteArray) {
        wrongType();
        return {};
    }
    const auto &bytes = *static_cast<const QByteArray *>(value.constData());
    return bytes.isEmpty() ? QString() : QString::fromUtf8(bytes);
}

std::optional<qint64> RowReader::maybeInteger()
{
    const QVariant value = next();
    if (value.typeId() == QMetaType::LongLong)
        return *static_cast<const qint64 *>(value.constData());
    if (!value.isNull())
        wrongType();
    return {};
}

std::optional<qint32> RowReader::maybeSmall()
{
    const auto value = maybeInteger();
    if (!value)
        return {};
    if (*value < std::numeric_limits<qint32>::min() || *value > std::numeric_limits<qint32>::max()) {
        wrongType();
        return {};
    }
    return static_cast<qint32>(*value);
}

std::optional<double> RowReader::maybeReal()
{
    const QVariant value = next();
    if (value.isNull())
        return {};
    if (value.typeId() != QMetaType::Double) {
        wrongType();
        return {};
    }
    return value.toDouble();
}

std::optional<Day> RowReader::maybeDay()
{
    const auto value = maybeSmall();
    if (!value)
        return {};
    return Day{*value};
}

std::optional<bool> RowReader::maybeYes()
{
    const auto value = maybeInteger();
    if (!value)
        return {};
    return *value != 0;
}

std::optional<QString> RowReader::maybeText()
{
    const QVariant value = next();
    if (value.isNull())
        return {};
    if (value.typeId() != QMetaType::QString) {
        wrongType();
        return {};
    }
    return value.toString();
}

QByteArray RowReader::blob()
{
    const QVariant value = next();
    if (value.typeId() != QMetaType::QByteArray)
        wrongType();
    return value.toByteArray();
}

QString bulkText(const char *column)
{
    return QStringLiteral("CAST(%1 AS BLOB)").arg(QLatin1String(column));
}

Result<Transaction> Transaction::begin(const QSqlDatabase &db)
{
    // SQLite would go on writing into a file that has lost its name.
    const QString file = db.databaseName();
    if (!file.startsWith(QLatin1String("file:")) && !QFileInfo::exists(file))
        return fail(ErrorCode::FileMissing, file);
    if (const auto begun = plain(db, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return tl::unexpected(begun.error());
    Transaction transaction(db);
    // On a file that cannot be written BEGIN IMMEDIATE succeeds, and only the first write says so.
    if (const auto writes = plain(db, QStringLiteral("DELETE FROM setting WHERE name = ''")); !writes)
        return tl::unexpected(writes.error());
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_db(other.m_db)
    , m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    rollback();
}

void Transaction::rollback()
{
    // Fails where SQLite has rolled back by itself (full disk, I/O error), which is what is wanted.
    if (std::exchange(m_open, false))
        (void)plain(m_db, QStringLiteral("ROLLBACK"));
}

Status Transaction::commit(Writes writes)
{
    Q_ASSERT(m_open);
    const auto stamp = raiseRevision(m_db, writes == Writes::Facts ? 1 : 0);
    if (!stamp) {
        rollback();
        return tl::unexpected(stamp.error());
    }
    const QString statement = QStringLiteral("COMMIT");
    QSqlQuery query(m_db);
    if (query.exec(statement)) {
        m_open = false;
        return {};
    }
    const QSqlError failure = query.lastError();
    rollback();
    const CommitFate fate = fateOfCommit(m_db, *stamp, failure.nativeErrorCode().toInt());
    Error unclear = errorOf(failure, statement);
    if (fate == CommitFate::NotStored)
        return tl::unexpected(unclear);
    unclear.detail = QStringLiteral("commit reported %1").arg(unclear.detail);
    unclear.value = fate == CommitFate::Stored ? QStringLiteral("stored") : QStringLiteral("unknown");
    unclear.code = ErrorCode::CommitUnclear;
    return tl::unexpected(unclear);
}

Result<Snapshot> Snapshot::begin(const QSqlDatabase &db)
{
    if (const auto begun = plain(db, QStringLiteral("BEGIN")); !begun)
        return tl::unexpected(begun.error());
    return Snapshot(db);
}

Snapshot::Snapshot(Snapshot &&other) noexcept
    : m_db(other.m_db)
    , m_open(std::exchange(other.m_open, false))
{
}

Snapshot::~Snapshot()
{
    if (m_open)
        (void)plain(m_db, QStringLiteral("ROLLBACK"));
}

} // namespace bw::sql
