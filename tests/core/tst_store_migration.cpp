// Files of older versions: made by the steps of then, with rows of then.
#include "report/csv_writer.h"
#include "report/export_figures.h"
#include "sample/sample.h"
#include "store/cache_reader.h"
#include "store/imports.h"
#include "store/migrations.h"
#include "store/work_log.h"
#include "store/work_saving.h"
#include "support/import.h"

#include <QBuffer>

using namespace bw;
using namespace bw::test;

namespace {

const Day lastDay = Day::of(2026, 3, 14);

/// What a version 1 could import.
constexpr FileKind firstKinds[] = {FileKind::Accounts, FileKind::Contracts, FileKind::Seats,
                                   FileKind::Users,    FileKind::Units,     FileKind::Events};

QByteArray sampleBytes(const SampleBook &book, FileKind kind)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    must(writeSampleFile(book, kind, buffer, kindName(kind), progress));
    return buffer.data();
}

void fill(const Folder &folder, Workspace &workspace)
{
    SampleOptions sample;
    sample.accounts = 12;
    sample.days = 90;
    sample.until = lastDay;
    const SampleBook book = makeBook(sample);
    for (const FileKind kind : firstKinds) {
        ImportOptions options = importOn((lastDay + 1).iso());
        options.kind = kind;
        options.persons = true;
        options.zone = QStringLiteral("Asia/Shanghai");
        (void)must(
            importFile(workspace, folder.write(sampleFileName(kind), sampleBytes(book, kind)), options));
    }
    execute(
        workspace,
        QStringLiteral("INSERT INTO holiday (calendar, day, kind, name) VALUES ('cn', ?, 'holiday', 'Day')"),
        {(lastDay - 3).n});
}

QString names(const Workspace &workspace, const QString &schema)
{
    return dump(workspace,
                QStringLiteral("SELECT name FROM %1.sqlite_master WHERE type = 'table' AND name NOT LIKE "
                               "'sqlite\\_%' ESCAPE '\\' ORDER BY name")
                    .arg(schema));
}

QString columns(const Workspace &workspace, const QString &schema, const QString &table)
{
    return dump(workspace,
                QStringLiteral("SELECT '\"' || name || '\"' FROM pragma_table_info('%1', '%2')")
                    .arg(table, schema))
        .split(u'\n')
        .join(u',');
}

/// A file as the program of version `steps.size()` left it: its tables with what they can hold of `path`.
QString olderVersion(const Folder &folder, const QString &path, const std::vector<Migration> &steps)
{
    QString old = folder.path(QStringLiteral("old.bellwether"));
    const Workspace workspace =
        must(Workspace::open(old, Workspace::Mode::Create, {std::chrono::milliseconds(200), &steps}));
    execute(workspace, QStringLiteral("PRAGMA foreign_keys = OFF"));
    execute(workspace, QStringLiteral("ATTACH ? AS newer"), {path});
    for (const QString &table : names(workspace, QStringLiteral("main")).split(u'\n')) {
        const QString all = columns(workspace, QStringLiteral("main"), table);
        execute(workspace,
                QStringLiteral("INSERT OR REPLACE INTO main.\"%1\" (%2) SELECT %2 FROM newer.\"%1\"")
                    .arg(table, all));
    }
    execute(workspace, QStringLiteral("DETACH newer"));
    return old;
}

/// Every table of figures, one after another.
QByteArray figures(const Workspace &workspace)
{
    const Cache cache = must(loadCache(workspace));
    QByteArray all;
    for (const ExportTable table : {ExportTable::Days, ExportTable::Weeks, ExportTable::Months,
                                    ExportTable::Coefficients, ExportTable::Rates, ExportTable::Portfolio}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, tableName(table));
        ExportRequest request;
        request.table = table;
        request.asOf = *cache.lastDay;
        request.today = request.asOf + 1;
        Progress progress;
        must(exportFigures(cache, cache.policy, request, writer, progress));
        all += buffer.data();
    }
    return all;
}

} // namespace

class TestStoreMigration : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Workspace workspace = m_newest.open();
        fill(m_newest.folder(), workspace);
        m_figures = figures(workspace);
        m_log = must(loadImports(workspace));
        QVERIFY(m_figures.count('\n') > 300);
        QCOMPARE(m_log.size(), std::size(firstKinds));
    }

    /// F26: every older version comes up with the same figures, and a backup of it stays.
    void migrates_data()
    {
        QTest::addColumn<int>("version");
        for (size_t version = 1; version < shippedMigrations().size(); ++version)
            QTest::addRow("version %d", static_cast<int>(version)) << static_cast<int>(version);
    }

    void migrates()
    {
        QFETCH(const int, version);
        const auto &all = shippedMigrations();
        const std::vector<Migration> steps(all.begin(), all.begin() + version);
        const Folder folder;
        const QString path = olderVersion(folder, m_newest.path(), steps);
        const QString backup = QStringLiteral("%1.before-v%2").arg(path).arg(all.back().version);
        QVERIFY(!QFileInfo::exists(backup));

        Workspace workspace = must(Workspace::open(path, Workspace::Mode::Write));
        QCOMPARE(must(schemaVersion(workspace.database())), all.back().version);
        QCOMPARE(dump(workspace, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        QCOMPARE(dump(workspace, QStringLiteral("PRAGMA foreign_key_check")), QString());
        QCOMPARE(figures(workspace), m_figures);
        std::vector<ImportRecord> log = m_log;
        for (ImportRecord &record : log) {
            if (version < withSources) {
                record.settings.clear();
                record.deliveredOn.reset();
            }
        }
        QCOMPARE(must(loadImports(workspace)), log);
        QVERIFY(QFileInfo::exists(backup));
        // What is done from now on has its place.
        WorkEntry entry;
        entry.account = {1};
        entry.what = RescuePlan{QStringLiteral("people"), QStringLiteral("train the new team"), {}};
        const auto saved = must(saveWork(workspace, {entry}, QDateTime(lastDay.date(), QTime(12, 0))));
        QVERIFY(must(loadWork(workspace)) == saved);
    }

    /// What was imported then is still known: the same file again changes nothing, a new kind comes in.
    void goesOnImporting()
    {
        const auto &all = shippedMigrations();
        const Folder folder;
        Workspace workspace = must(
            Workspace::open(olderVersion(folder, m_newest.path(), {all.front()}), Workspace::Mode::Write));
        for (const FileKind kind : firstKinds) {
            ImportOptions options = importOn((lastDay + 1).iso());
            options.kind = kind;
            options.persons = true;
            const ImportPlan plan =
                must(importFile(workspace, m_newest.folder().path(sampleFileName(kind)), options));
            QCOMPARE(plan.novelty, FileNovelty::Same);
        }
        ImportOptions options = importOn((lastDay + 1).iso());
        const QString costs =
            folder.write(QStringLiteral("costs.csv"), "month,kind,amount\n2026-02,people,1200\n");
        QCOMPARE(countsOf(must(importFile(workspace, costs, options))), QStringLiteral("1/0/0/0"));
    }

private:
    static constexpr int withSources =
        3; ///< version from which imports tell how a file was read, and its day
    TemporaryWorkspace m_newest;
    QByteArray m_figures;
    std::vector<ImportRecord> m_log;
};

QTEST_GUILESS_MAIN(TestStoreMigration)
#include "tst_store_migration.moc"
