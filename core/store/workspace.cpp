#include "store/workspace.h"

#include "store/backup.h"
#include "store/header.h"
#include "store/migrations.h"
#include "store/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

namespace bw {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerOnlyFolder = ownerOnly | QFile::ExeOwner;

Status execute(const QSqlDatabase &db, const QString &statement)
{
    if (const auto done = sql::run(db, statement); !done)
        return tl::unexpected(done.error());
    return {};
}

/// Settings of every connection (faults.md, storage decision 3).
Status setPragmas(const QSqlDatabase &db)
{
    for (const char *pragma :
         {"trusted_schema = OFF", "cell_size_check = ON", "foreign_keys = ON", "synchronous = FULL",
          "secure_delete = ON", "temp_store = MEMORY", "cache_size = -16384"}) {
        if (const auto done = execute(db, QStringLiteral("PRAGMA ") + QLatin1String(pragma)); !done)
            return done;
    }
    const auto foreignKeys = sql::single(db, QStringLiteral("PRAGMA foreign_keys"));
    if (!foreignKeys)
        return tl::unexpected(foreignKeys.error());
    if (*foreignKeys != 1)
        return fail(ErrorCode::DatabaseFailed, {}, {}, 0, QStringLiteral("this SQLite keeps no references"));
    return {};
}

/// WAL; DELETE where several machines may share the file.
QString journalMode(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return isNetworkFileSystem(storage.fileSystemType()) ? QStringLiteral("DELETE") : QStringLiteral("WAL");
}

bool makeFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return true;
    return makeFolder(QFileInfo(path).absolutePath()) && QDir().mkdir(path, ownerOnlyFolder);
}

QString optionsFor(const Workspace::Options &options, const char *more = "")
{
    return QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2").arg(options.patience.count()).arg(QLatin1String(more));
}

Status fill(const QString &path, const std::vector<Migration> &migrations, const QString &journal)
{
    const auto connection = Connection::open(path, {});
    if (!connection)
        return tl::unexpected(connection.error());
    const QSqlDatabase db = connection->database();
    if (const auto set = setPragmas(db); !set)
        return set;
    // Nobody sees the file before it has its name: the commit of the mark, which comes last, brings all that
    // was written before to the disk as well.
    if (const auto off = execute(db, QStringLiteral("PRAGMA synchronous = OFF")); !off)
        return off;
    if (const auto filled = migrate(db, migrations); !filled)
        return filled;
    if (const auto on = execute(db, QStringLiteral("PRAGMA synchronous = FULL")); !on)
        return on;
    if (const auto marked =
            execute(db, QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId));
        !marked)
        return marked;
    return execute(db, QStringLiteral("PRAGMA journal_mode = ") + journal);
}

/// Makes the file under another name first: whoever looks sees no workspace or a complete one.
Status create(const QString &path, const std::vector<Migration> &migrations)
{
    const QFileInfo info(path);
    if (!makeFolder(info.absolutePath()))
        return fail(ErrorCode::FileWriteFailed, info.absolutePath());
    const QString draft = path + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    if (const auto made = makePrivateFile(draft); !made)
        return made;
    auto filled = fill(draft, migrations, journalMode(path));
    // Somebody else may have made it meanwhile: then theirs is opened.
    if (filled && !QFile::rename(draft, path) && !QFileInfo::exists(path))
        filled = fail(ErrorCode::FileWriteFailed, path);
    removeDatabaseFiles(draft);
    return filled;
}

/// Files that this process has opened already: left-over WALs of these are its own.
bool isFirstLook(const QString &path)
{
    static QMutex mutex;
    static QSet<QString> seen;
    const QMutexLocker lock(&mutex);
    const bool first = !seen.contains(path);
    seen.insert(path);
    return first;
}

/// Backs up, then migrates; again from the start where somebody wrote between the two.
Status migrateSafely(const QSqlDatabase &db, const QString &path, const std::vector<Migration> &migrations)
{
    const auto before = sql::single(db, QStringLiteral("PRAGMA data_version"));
    if (!before)
        return tl::unexpected(before.error());
    const QString name = QStringLiteral("%1.before-v%2").arg(path).arg(migrations.back().version);
    if (const auto copy = backUp(db, name); !copy)
        return tl::unexpected(copy.error());
    const auto after = sql::single(db, QStringLiteral("PRAGMA data_version"));
    if (!after)
        return tl::unexpected(after.error());
    if (*after != *before)
        return migrateSafely(db, path, migrations);
    if (const auto migrated = migrate(db, migrations); !migrated)
        return migrated;
    // The version in the header is what another version of the program looks at first.
    return execute(db, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace

Result<Workspace> Workspace::open(const QString &path, Mode mode, const Options &options)
{
    const std::vector<Migration> &migrations = options.migrations ? *options.migrations : shippedMigrations();
    const QFileInfo info(path);
    Workspace workspace;
    workspace.m_path = info.absoluteFilePath();
    const auto failed = [&](Error error) {
        error.subject = workspace.m_path;
        return tl::unexpected(std::move(error));
    };

    if (info.isSymbolicLink())
        return fail(ErrorCode::FileIsNoPlainFile, workspace.m_path);
    if (!info.exists()) {
        if (mode != Mode::Create)
            return fail(ErrorCode::FileMissing, workspace.m_path);
        if (const auto made = create(workspace.m_path, migrations); !made)
            return failed(made.error());
    }
    const QFileInfo made(workspace.m_path);
    if (!made.isFile())
        return fail(ErrorCode::FileIsNoPlainFile, workspace.m_path);
    const auto header = readHeader(workspace.m_path);
    if (!header)
        return tl::unexpected(header.error());
    if (header->userVersion > migrations.back().version)
        return fail(ErrorCode::DatabaseNewer, workspace.m_path, QString::number(header->userVersion));

    const bool writable = made.isWritable() && QFileInfo(made.absolutePath()).isWritable();
    if (const auto connected = workspace.connect(writable, options); !connected)
        return failed(connected.error());
    if (const auto ready = workspace.prepare(mode, writable, header->wal, migrations); !ready)
        return failed(ready.error());
    return workspace;
}

Status Workspace::connect(bool writable, const Options &options)
{
    const QString probe = QStringLiteral("SELECT count(*) FROM sqlite_master");
    auto connection = Connection::open(m_path, optionsFor(options, writable ? "" : ";QSQLITE_OPEN_READONLY"));
    Status probed = connection ? execute(connection->database(), probe) : tl::unexpected(connection.error());
    // Without a writable folder SQLite cannot make the shared memory that WAL needs: the file is then read
    // as one that nobody changes, unless a WAL holds changes that this would not see.
    if (!probed && !writable && !hasLeftovers(m_path)) {
        const QString uri =
            QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded()) + QLatin1String("?immutable=1");
        connection = Connection::open(uri, optionsFor(options, ";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        probed = connection ? execute(connection->database(), probe) : tl::unexpected(connection.error());
    }
    if (!probed)
        return probed;
    m_connection = std::move(*connection);
    return {};
}

Status Workspace::prepare(Mode mode, bool writable, bool isWal, const std::vector<Migration> &migrations)
{
    const bool unclean = hasLeftovers(m_path);
    const bool firstLook = isFirstLook(m_path);
    const QSqlDatabase db = database();
    if (const auto set = setPragmas(db); !set)
        return set;
    if (unclean && firstLook) {
        if (const auto whole = checkIntegrity(db, true); !whole)
            return whole;
    }
    const auto version = schemaVersion(db);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > migrations.back().version)
        return fail(ErrorCode::DatabaseNewer, {}, QString::number(*version));
    if (*version < migrations.back().version) {
        if (!writable)
            return fail(ErrorCode::DatabaseReadOnly, {}, QString::number(*version));
        if (const auto migrated = migrateSafely(db, m_path, migrations); !migrated)
            return migrated;
    }
    if (const auto ours = checkSchema(db, migrations); !ours)
        return ours;

    m_readOnly = mode == Mode::Read || !writable;
    if (writable) {
        for (const char *part : {"", "-wal", "-shm"}) {
            const QString file = m_path + QLatin1String(part);
            if (QFile::exists(file)
                && (QFile::permissions(file)
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)))
                QFile::setPermissions(file, ownerOnly);
        }
    }
    if (mode == Mode::Read)
        return execute(db, QStringLiteral("PRAGMA query_only = ON"));
    // The file may have come from elsewhere; while somebody else has it open the mode stays as it is.
    if (const QString journal = journalMode(m_path); writable && isWal != (journal == QLatin1String("WAL")))
        (void)execute(db, QStringLiteral("PRAGMA journal_mode = ") + journal);
    return {};
}

} // namespace bw
