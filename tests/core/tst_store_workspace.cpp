#include "store/header.h"
#include "store/migrations.h"
#include "store/revision.h"
#include "store/settings.h"
#include "support/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace bw;
using namespace bw::test;

namespace {

/// A file as another program would leave it.
void makeDatabase(const QString &path, const QStringList &statements)
{
    const auto connection = must(Connection::open(path, {}));
    for (const QString &statement : statements)
        (void)must(sql::run(connection.database(), statement));
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

std::vector<Migration> withSteps(const std::vector<QStringList> &more)
{
    std::vector<Migration> steps = shippedMigrations();
    for (const QStringList &statements : more) {
        const auto version = static_cast<qint32>(steps.size()) + 1;
        steps.push_back({version, QStringLiteral("%1_test.sql").arg(version), statements});
    }
    return steps;
}

Workspace::Options withMigrations(const std::vector<Migration> &migrations)
{
    return {std::chrono::milliseconds(200), &migrations};
}

#ifdef Q_OS_UNIX
/// For its lifetime the process is a user whom file modes stop (root is not), and the folder is theirs.
class Nobody {
public:
    explicit Nobody(const QString &folder)
        : m_root(getuid() == 0)
    {
        if (!m_root)
            return;
        constexpr uid_t nobody = 65534;
        const QStringList names = namesIn(folder);
        for (const QString &name : names)
            m_ok = chown(QFile::encodeName(folder + u'/' + name).constData(), nobody, nobody) == 0 && m_ok;
        m_ok = chown(QFile::encodeName(folder).constData(), nobody, nobody) == 0 && m_ok;
        m_ok = setresuid(nobody, nobody, 0) == 0 && m_ok;
    }
    ~Nobody()
    {
        if (m_root && setresuid(0, 0, 0) != 0)
            qFatal("cannot be root again");
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;
    [[nodiscard]] bool isNobody() const { return m_ok && getuid() != 0; }

private:
    bool m_root;
    bool m_ok = true;
};
#endif

qint64 pageSize(const Workspace &workspace)
{
    return dump(workspace, QStringLiteral("PRAGMA page_size")).toLongLong();
}

} // namespace

class TestStoreWorkspace : public QObject {
    Q_OBJECT

private slots:
    void isMadeWhereItIsNotThere()
    {
        const Folder folder;
        const QString path = folder.path(QStringLiteral("deep/er/my.bellwether"));
        QCOMPARE(codeOf(Workspace::open(path, Workspace::Mode::Read)), ErrorCode::FileMissing);
        QCOMPARE(codeOf(Workspace::open(path, Workspace::Mode::Write)), ErrorCode::FileMissing);
        QVERIFY(!QFileInfo::exists(folder.path(QStringLiteral("deep"))));
        {
            const Workspace workspace = must(Workspace::open(path, Workspace::Mode::Create));
            QVERIFY(!workspace.isReadOnly());
            QCOMPARE(workspace.path(), path);
            QCOMPARE(must(schemaVersion(workspace.database())), shippedMigrations().back().version);
        }
        QCOMPARE(namesIn(QFileInfo(path).path()), QStringList{QStringLiteral("my.bellwether")});
        QVERIFY(must(readHeader(path)).wal);
        (void)must(Workspace::open(path, Workspace::Mode::Read));
        (void)must(Workspace::open(path, Workspace::Mode::Write));
    }

    void setsEveryPragma_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("journal") << QStringLiteral("journal_mode") << QStringLiteral("wal");
        QTest::newRow("sync") << QStringLiteral("synchronous") << QStringLiteral("2");
        QTest::newRow("references") << QStringLiteral("foreign_keys") << QStringLiteral("1");
        QTest::newRow("schema") << QStringLiteral("trusted_schema") << QStringLiteral("0");
        QTest::newRow("cells") << QStringLiteral("cell_size_check") << QStringLiteral("1");
        QTest::newRow("delete") << QStringLiteral("secure_delete") << QStringLiteral("1");
        QTest::newRow("temp") << QStringLiteral("temp_store") << QStringLiteral("2");
        QTest::newRow("busy") << QStringLiteral("busy_timeout") << QStringLiteral("5000");
        QTest::newRow("mark") << QStringLiteral("application_id") << QString::number(workspaceApplicationId);
    }

    void setsEveryPragma()
    {
        QFETCH(const QString, pragma);
        QFETCH(const QString, value);
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        QCOMPARE(dump(workspace, QStringLiteral("PRAGMA ") + pragma), value);
    }

    /// The last connection that closes leaves no connection name behind, and warns about nothing.
    void closesWhatItOpened()
    {
        const TemporaryWorkspace temporary;
        const QStringList before = QSqlDatabase::connectionNames();
        {
            Workspace first = temporary.open();
            const Workspace second = temporary.open();
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 2);
            Workspace moved = std::move(first);
            first = std::move(moved);
            execute(first, QStringLiteral("SELECT 1"));
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 2);
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }

    /// F18, F27, S8: refused by the header alone, and not a byte or a file more afterwards.
    void leavesOtherFilesAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const Folder folder;
        const auto database = [&](const QString &name, const QStringList &statements) {
            makeDatabase(folder.path(name), statements);
            return bytesOf(folder.path(name));
        };
        const auto marked = [](const char *version) {
            return QStringList{QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId),
                               QStringLiteral("PRAGMA user_version = ") + QLatin1String(version),
                               QStringLiteral("CREATE TABLE setting (name TEXT, value TEXT)")};
        };
        QTest::newRow("empty") << QByteArray() << ErrorCode::DatabaseForeign;
        QTest::newRow("text") << QByteArray("account_id,event\nA,order\n") << ErrorCode::DatabaseForeign;
        QTest::newRow("garbage") << QByteArray(8192, '\x5a') << ErrorCode::DatabaseForeign;
        QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16) << ErrorCode::DatabaseForeign;
        QTest::newRow("another program's")
            << database(QStringLiteral("a"),
                        {QStringLiteral("CREATE TABLE t (x)"), QStringLiteral("PRAGMA user_version = 1")})
            << ErrorCode::DatabaseForeign;
        QTest::newRow("another program's, with its mark") << database(
            QStringLiteral("b"),
            {QStringLiteral("CREATE TABLE t (x)"), QStringLiteral("PRAGMA application_id = 252006673"),
             QStringLiteral("PRAGMA user_version = 1")}) << ErrorCode::DatabaseForeign;
        QTest::newRow("our mark without a version")
            << database(QStringLiteral("c"), marked("0")) << ErrorCode::DatabaseForeign;
        QTest::newRow("newer") << database(QStringLiteral("d"), marked("9999")) << ErrorCode::DatabaseNewer;

        const TemporaryWorkspace temporary;
        (void)temporary.open();
        const QByteArray whole = bytesOf(temporary.path());
        QTest::newRow("cut off") << whole.left(whole.size() / 2) << ErrorCode::DatabaseDamaged;
        QByteArray next = whole;
        qToBigEndian(static_cast<quint32>(shippedMigrations().back().version + 1), next.data() + 60);
        QTest::newRow("newer by one") << next << ErrorCode::DatabaseNewer;
    }

    void leavesOtherFilesAlone()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        for (const auto mode : {Workspace::Mode::Read, Workspace::Mode::Write, Workspace::Mode::Create}) {
            const Folder folder;
            const QString path = folder.write(QStringLiteral("x.bellwether"), bytes);
            const auto opened = Workspace::open(path, mode);
            QCOMPARE(codeOf(opened), code);
            QCOMPARE(opened.error().subject, path);
            QCOMPARE(bytesOf(path), bytes);
            QCOMPARE(namesIn(folder.root()), QStringList{QStringLiteral("x.bellwether")});
        }
    }

    void takesPlainFilesOnly()
    {
        const Folder folder;
        QCOMPARE(codeOf(Workspace::open(folder.root(), Workspace::Mode::Create)),
                 ErrorCode::FileIsNoPlainFile);
#ifdef Q_OS_UNIX
        const QString pipe = folder.path(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(codeOf(Workspace::open(pipe, Workspace::Mode::Create)), ErrorCode::FileIsNoPlainFile);
        const QString link = folder.path(QStringLiteral("link"));
        QVERIFY(QFile::link(folder.path(QStringLiteral("nowhere")), link));
        QCOMPARE(codeOf(Workspace::open(link, Workspace::Mode::Create)), ErrorCode::FileIsNoPlainFile);
        QVERIFY(!QFileInfo::exists(folder.path(QStringLiteral("nowhere"))));
#endif
    }

    /// S8: ours by its mark, but with parts that run by themselves, or without our tables.
    void refusesAChangedSchema_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<std::optional<ErrorCode>>("code");
        QTest::newRow("trigger") << QStringLiteral(
            "CREATE TRIGGER t AFTER INSERT ON setting BEGIN DELETE FROM account; END")
                                 << std::optional(ErrorCode::DatabaseForeign);
        QTest::newRow("view") << QStringLiteral("CREATE VIEW v AS SELECT * FROM account")
                              << std::optional(ErrorCode::DatabaseForeign);
        QTest::newRow("missing table")
            << QStringLiteral("DROP TABLE holiday") << std::optional(ErrorCode::DatabaseDamaged);
        QTest::newRow("missing column") << QStringLiteral("ALTER TABLE holiday DROP COLUMN name")
                                        << std::optional(ErrorCode::DatabaseDamaged);
        QTest::newRow("missing index")
            << QStringLiteral("DROP INDEX contract_account") << std::optional(ErrorCode::DatabaseDamaged);
        QTest::newRow("an index more")
            << QStringLiteral("CREATE INDEX mine ON account (name)") << std::optional<ErrorCode>();
    }

    void refusesAChangedSchema()
    {
        QFETCH(const QString, statement);
        QFETCH(const std::optional<ErrorCode>, code);
        const TemporaryWorkspace temporary;
        execute(temporary.open(), statement);
        QCOMPARE(codeOf(Workspace::open(temporary.path(), Workspace::Mode::Write)), code);
    }

    /// S12
    void keepsFilesPrivate()
    {
#ifdef Q_OS_UNIX
        const auto modeOf = [](const QString &path) {
            struct stat info { };
            return stat(QFile::encodeName(path).constData(), &info) == 0
                ? static_cast<int>(info.st_mode & 0777)
                : -1;
        };
        const mode_t mask = umask(0);
        const Folder folder;
        const QString path = folder.path(QStringLiteral("new/my.bellwether"));
        {
            const Workspace workspace = must(Workspace::open(path, Workspace::Mode::Create));
            auto transaction = must(sql::Transaction::begin(workspace.database()));
            must(saveSetting(workspace, QStringLiteral("a"), QStringLiteral("b")));
            must(transaction.commit());
            QCOMPARE(modeOf(path), 0600);
            QCOMPARE(modeOf(path + QLatin1String("-wal")), 0600);
            QCOMPARE(modeOf(path + QLatin1String("-shm")), 0600);
            QCOMPARE(modeOf(QFileInfo(path).path()), 0700);
        }
        QCOMPARE(chmod(QFile::encodeName(path).constData(), 0644), 0);
        (void)must(Workspace::open(path, Workspace::Mode::Write));
        QCOMPARE(modeOf(path), 0600);

        const std::vector<Migration> steps = withSteps(
            {{ QStringLiteral("CREATE TABLE more (x INTEGER) STRICT") }});
        (void)must(Workspace::open(path, Workspace::Mode::Write, withMigrations(steps)));
        QCOMPARE(modeOf(QStringLiteral("%1.before-v%2").arg(path).arg(steps.back().version)), 0600);
        umask(mask);
#else
        QSKIP("file modes are Unix's");
#endif
    }

    void migratesAfterABackup()
    {
        const TemporaryWorkspace temporary;
        {
            const Workspace workspace = temporary.open();
            auto transaction = must(sql::Transaction::begin(workspace.database()));
            must(saveSetting(workspace, QStringLiteral("kept"), QStringLiteral("value")));
            must(transaction.commit());
        }
        const std::vector<Migration> steps =
            withSteps({{QStringLiteral("CREATE TABLE more (x INTEGER) STRICT")},
                       {QStringLiteral("INSERT INTO more VALUES (7)")}});
        {
            const Workspace workspace =
                must(Workspace::open(temporary.path(), Workspace::Mode::Read, withMigrations(steps)));
            QCOMPARE(must(schemaVersion(workspace.database())), steps.back().version);
            QCOMPARE(dump(workspace, QStringLiteral("SELECT x FROM more")), QStringLiteral("7"));
            QCOMPARE(must(loadSetting(workspace, QStringLiteral("kept"))), QStringLiteral("value"));
            QCOMPARE(dump(workspace, QStringLiteral("PRAGMA foreign_keys")), QStringLiteral("1"));
        }
        QCOMPARE(codeOf(Workspace::open(temporary.path(), Workspace::Mode::Write)), ErrorCode::DatabaseNewer);
        const QString backup =
            QStringLiteral("%1.before-v%2").arg(temporary.path()).arg(steps.back().version);
        const Workspace old = must(Workspace::open(backup, Workspace::Mode::Read));
        QCOMPARE(must(schemaVersion(old.database())), shippedMigrations().back().version);
        QCOMPARE(must(loadSetting(old, QStringLiteral("kept"))), QStringLiteral("value"));
    }

    /// F28: the old version stays usable, whichever step fails.
    void aFailedMigrationLeavesTheOldVersion_data()
    {
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<QStringList>("third");
        const QStringList fine{QStringLiteral("CREATE TABLE more (x INTEGER) STRICT")};
        QTest::newRow("first step") << QStringList{QStringLiteral("CREATE TABLE more (x INTEGER) STRICT"),
                                                   QStringLiteral("INSERT INTO nowhere VALUES (1)")}
                                    << fine;
        QTest::newRow("last step") << fine << QStringList{QStringLiteral("INSERT INTO more VALUES ('text')")};
        QTest::newRow("broken reference")
            << fine << QStringList{QStringLiteral("INSERT INTO unit (account_id, key) VALUES (99, 'u')")};
    }

    void aFailedMigrationLeavesTheOldVersion()
    {
        QFETCH(const QStringList, second);
        QFETCH(const QStringList, third);
        const TemporaryWorkspace temporary;
        (void)temporary.open();
        const std::vector<Migration> steps = withSteps({second, third});
        QCOMPARE(codeOf(Workspace::open(temporary.path(), Workspace::Mode::Write, withMigrations(steps))),
                 ErrorCode::MigrationFailed);
        const Workspace workspace = temporary.open(Workspace::Mode::Write);
        QCOMPARE(must(schemaVersion(workspace.database())), shippedMigrations().back().version);
        QCOMPARE(dump(workspace, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'more'")),
                 QStringLiteral("0"));
        QCOMPARE(dump(workspace, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    }

    void splitsStatements()
    {
        const QString script = QStringLiteral(
            "-- one; two\nCREATE TABLE a (x TEXT DEFAULT ';--'); -- tail;\n\nSELECT \"a;b\" ;\n-- end");
        const QStringList expected{QStringLiteral("CREATE TABLE a (x TEXT DEFAULT ';--')"),
                                   QStringLiteral("SELECT \"a;b\"")};
        QCOMPARE(splitStatements(script), expected);
    }

    void everyTableIsStrict()
    {
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        QCOMPARE(dump(workspace,
                      QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                     "'sqlite%' AND sql NOT LIKE '%STRICT%'")),
                 QString());
        QVERIFY(
            dump(workspace, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table'")).toInt()
            > 10);
    }

    void revisionGrowsWithEveryCommit()
    {
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        const Workspace other = temporary.open();
        QCOMPARE(must(revision(workspace.database())), 0);
        for (int i = 1; i <= 3; ++i) {
            auto transaction = must(sql::Transaction::begin(workspace.database()));
            must(transaction.commit());
            QCOMPARE(must(revision(other.database())), i);
        }
        {
            auto abandoned = must(sql::Transaction::begin(workspace.database()));
            must(saveSetting(workspace, QStringLiteral("a"), QStringLiteral("b")));
        }
        QCOMPARE(must(revision(workspace.database())), 3);
        QVERIFY(!must(loadSetting(workspace, QStringLiteral("a"))));
        auto derived = must(sql::Transaction::begin(workspace.database()));
        must(saveSetting(workspace, QStringLiteral("a"), QStringLiteral("b")));
        must(derived.commit(sql::Transaction::Writes::Derived));
        QCOMPARE(must(revision(workspace.database())), 3);
        QVERIFY(must(loadSetting(workspace, QStringLiteral("a"))));
    }

    void aReaderNeverWrites()
    {
        const TemporaryWorkspace temporary;
        (void)temporary.open();
        const Workspace reader = temporary.open(Workspace::Mode::Read);
        QVERIFY(reader.isReadOnly());
        QCOMPARE(codeOf(sql::run(reader.database(), QStringLiteral("DELETE FROM account"))),
                 ErrorCode::DatabaseReadOnly);
    }

    /// F34: opened read-only, whatever was asked for; nothing is left beside it where nothing can be.
    void aFileThatCannotBeWrittenIsRead_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::newRow("file") << 0444 << 0755;
        QTest::newRow("folder") << 0644 << 0555;
        QTest::newRow("both") << 0444 << 0555;
    }

    void aFileThatCannotBeWrittenIsRead()
    {
#ifdef Q_OS_UNIX
        QFETCH(const int, fileMode);
        QFETCH(const int, folderMode);
        const TemporaryWorkspace temporary;
        {
            const Workspace workspace = temporary.open();
            auto transaction = must(sql::Transaction::begin(workspace.database()));
            must(saveSetting(workspace, QStringLiteral("a"), QStringLiteral("b")));
            must(transaction.commit());
        }
        const QByteArray bytes = bytesOf(temporary.path());
        const Nobody nobody(temporary.folder().root());
        if (!nobody.isNobody())
            QSKIP("needs a user whom file modes stop");
        QCOMPARE(chmod(QFile::encodeName(temporary.path()).constData(), static_cast<mode_t>(fileMode)), 0);
        QCOMPARE(
            chmod(QFile::encodeName(temporary.folder().root()).constData(), static_cast<mode_t>(folderMode)),
            0);
        for (const auto mode : {Workspace::Mode::Read, Workspace::Mode::Write, Workspace::Mode::Create}) {
            const Workspace workspace = must(Workspace::open(temporary.path(), mode));
            QVERIFY(workspace.isReadOnly());
            QCOMPARE(must(loadSetting(workspace, QStringLiteral("a"))), QStringLiteral("b"));
            QCOMPARE(codeOf(sql::Transaction::begin(workspace.database())), ErrorCode::DatabaseReadOnly);
        }
        QCOMPARE(bytesOf(temporary.path()), bytes);
        const std::vector<Migration> steps = withSteps(
            {{ QStringLiteral("CREATE TABLE more (x INTEGER) STRICT") }});
        QCOMPARE(codeOf(Workspace::open(temporary.path(), Workspace::Mode::Write, withMigrations(steps))),
                 ErrorCode::DatabaseReadOnly);
        QCOMPARE(chmod(QFile::encodeName(temporary.folder().root()).constData(), 0755), 0);
        if (folderMode == 0555)
            QCOMPARE(namesIn(temporary.folder().root()), QStringList{QStringLiteral("test.bellwether")});
#else
        QSKIP("file modes are Unix's");
#endif
    }

    /// F33: another program holds the file for itself.
    void aHeldFileIsBusy_data()
    {
        QTest::addColumn<QStringList>("holding");
        QTest::newRow("exclusive transaction") << QStringList{QStringLiteral("BEGIN EXCLUSIVE")};
        QTest::newRow("exclusive locking")
            << QStringList{QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"),
                           QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("COMMIT")};
        QTest::newRow("rollback journal")
            << QStringList{QStringLiteral("PRAGMA journal_mode = DELETE"), QStringLiteral("BEGIN EXCLUSIVE")};
    }

    void aHeldFileIsBusy()
    {
        QFETCH(const QStringList, holding);
        const TemporaryWorkspace temporary;
        (void)temporary.open();
        const Workspace::Options impatient{std::chrono::milliseconds(50), nullptr};
        {
            const auto other = must(Connection::open(temporary.path(), {}));
            for (const QString &statement : holding)
                (void)must(sql::run(other.database(), statement));
            // A reader may get in beside a writer; a writer never does.
            const auto opened = Workspace::open(temporary.path(), Workspace::Mode::Write, impatient);
            QCOMPARE(opened ? codeOf(sql::Transaction::begin(opened->database())) : codeOf(opened),
                     ErrorCode::DatabaseBusy);
        }
        const Workspace workspace =
            must(Workspace::open(temporary.path(), Workspace::Mode::Write, impatient));
        must(must(sql::Transaction::begin(workspace.database())).commit());
        QCOMPARE(dump(workspace, QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
    }

    /// The file is renamed away while it is open (F14).
    void aFileThatVanishesIsSaid()
    {
#ifdef Q_OS_LINUX
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        must(must(sql::Transaction::begin(workspace.database())).commit());
        QVERIFY(QFile::rename(temporary.path(), temporary.path() + QLatin1String(".moved")));
        QCOMPARE(codeOf(sql::Transaction::begin(workspace.database())), ErrorCode::FileMissing);
#else
        QSKIP("an open file cannot be renamed everywhere");
#endif
    }

    /// A WAL that the last exit left is looked through once: damage is found before it is worked with.
    void damageAfterACrashIsFound()
    {
        const Folder folder;
        const TemporaryWorkspace temporary;
        const QString crashed = folder.path(QStringLiteral("crashed.bellwether"));
        qint64 page = 0;
        {
            const Workspace workspace = temporary.open();
            auto transaction = must(sql::Transaction::begin(workspace.database()));
            for (int i = 0; i < 200; ++i)
                must(saveSetting(workspace, QString::number(i), QString(500, u'x')));
            must(transaction.commit());
            execute(workspace, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
            must(must(sql::Transaction::begin(workspace.database())).commit());
            QVERIFY(QFile::copy(temporary.path(), crashed));
            QVERIFY(QFile::copy(temporary.path() + QLatin1String("-wal"), crashed + QLatin1String("-wal")));
            page = pageSize(workspace);
        }
        QFile file(crashed);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = file.size() / page - 10; at < file.size() / page; ++at) {
            QVERIFY(file.seek(at * page));
            QCOMPARE(file.write(QByteArray(static_cast<qsizetype>(page), '\x11')), page);
        }
        file.close();
        QCOMPARE(codeOf(Workspace::open(crashed, Workspace::Mode::Write)), ErrorCode::DatabaseDamaged);
    }

    /// Two writers: the second waits as long as it was told to, then says so.
    void aBusyFileIsSaid()
    {
        const TemporaryWorkspace temporary;
        const Workspace first = temporary.open();
        const Workspace second = must(Workspace::open(temporary.path(), Workspace::Mode::Write,
                                                      {std::chrono::milliseconds(50), nullptr}));
        auto transaction = must(sql::Transaction::begin(first.database()));
        QCOMPARE(codeOf(sql::Transaction::begin(second.database())), ErrorCode::DatabaseBusy);
        must(transaction.commit());
        auto free = must(sql::Transaction::begin(second.database()));
        must(free.commit());
    }

    /// F07, portable form: the file may not grow.
    void aFullDiskChangesNothing()
    {
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        const QString pages = dump(workspace, QStringLiteral("PRAGMA page_count"));
        execute(workspace, QStringLiteral("PRAGMA max_page_count = ") + pages);
        {
            auto transaction = must(sql::Transaction::begin(workspace.database()));
            Status done;
            for (int i = 0; i < 100 && done; ++i)
                done = saveSetting(workspace, QString::number(i), QString(4000, u'x'));
            QCOMPARE(codeOf(done), ErrorCode::DiskFull);
        }
        QCOMPARE(dump(workspace, QStringLiteral("SELECT count(*) FROM setting")), QStringLiteral("0"));
        execute(workspace, QStringLiteral("PRAGMA max_page_count = 100000"));
        auto transaction = must(sql::Transaction::begin(workspace.database()));
        must(saveSetting(workspace, QStringLiteral("a"), QString(4000, u'x')));
        must(transaction.commit());
    }

    void theZoneIsFixedOnce()
    {
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        QCOMPARE(must(loadZone(workspace)), QString());
        must(fixZone(workspace, QStringLiteral("Asia/Shanghai")));
        must(fixZone(workspace, QStringLiteral("Asia/Shanghai")));
        QCOMPARE(codeOf(fixZone(workspace, QStringLiteral("UTC"))), ErrorCode::ZoneDiffers);
        QCOMPARE(must(loadZone(workspace)), QStringLiteral("Asia/Shanghai"));
    }

    // What QtSql does silently, the helpers do not.
    void statementsBindEverything()
    {
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        execute(workspace, QStringLiteral("CREATE TABLE t (a INTEGER, b TEXT)"));
        auto statement = must(
            sql::Statement::prepare(workspace.database(), QStringLiteral("INSERT INTO t VALUES (?, ?)")));
        must(statement.run({1, QStringLiteral("x")}));
        QCOMPARE(codeOf(statement.run({2})), ErrorCode::DatabaseFailed);
        must(statement.run({3, QString()}));
        must(statement.run({4, QVariant()}));
        QCOMPARE(dump(workspace, QStringLiteral("SELECT a, typeof(b) FROM t ORDER BY a")),
                 QStringLiteral("1|text\n3|text\n4|null"));
        QCOMPARE(codeOf(sql::run(workspace.database(), QStringLiteral("INSERT INTO t VALUES (?, ?)"), {1})),
                 ErrorCode::DatabaseFailed);
    }

    void columnsAreChecked()
    {
        const TemporaryWorkspace temporary;
        const Workspace workspace = temporary.open();
        const auto read = [&](const char *value) {
            QSqlQuery query =
                must(sql::run(workspace.database(), QStringLiteral("SELECT ") + QLatin1String(value)));
            query.next();
            return query;
        };
        QCOMPARE(must(sql::integer(read("9007199254740993"), 0)), 9007199254740993);
        QCOMPARE(codeOf(sql::integer(read("'7'"), 0)), ErrorCode::DatabaseDamaged);
        QCOMPARE(codeOf(sql::integer(read("7.5"), 0)), ErrorCode::DatabaseDamaged);
        QCOMPARE(codeOf(sql::integer(read("NULL"), 0)), ErrorCode::DatabaseDamaged);
        QCOMPARE(must(sql::maybeInteger(read("NULL"), 0)), std::nullopt);
        QCOMPARE(must(sql::real(read("7.5"), 0)), 7.5);
        QCOMPARE(codeOf(sql::real(read("'7.5'"), 0)), ErrorCode::DatabaseDamaged);
        QCOMPARE(must(sql::text(read("'x'"), 0)), QStringLiteral("x"));
        QCOMPARE(codeOf(sql::text(read("1"), 0)), ErrorCode::DatabaseDamaged);
        const auto days = sql::rows(workspace.database(), QStringLiteral("SELECT 4294967296"), {},
                                    [](sql::RowReader &row) { return row.day(); });
        QCOMPARE(codeOf(days), ErrorCode::DatabaseDamaged);
    }

    void networkFoldersHaveNoWal()
    {
        for (const char *type : {"nfs", "nfs4", "cifs", "9p", "fuse.sshfs"})
            QVERIFY2(isNetworkFileSystem(type), type);
        for (const char *type : {"ext4", "btrfs", "tmpfs", "overlay", "NTFS", "apfs", "fuseblk", ""})
            QVERIFY2(!isNetworkFileSystem(type), type);
    }
};

QTEST_GUILESS_MAIN(TestStoreWorkspace)
#include "tst_store_workspace.moc"
