#include "intake/content_hash.h"
#include "intake/kinds.h"
#include "store/cache_reader.h"
#include "store/imports.h"
#include "store/revision.h"
#include "support/import.h"

#include <QStringEncoder>
#include <numeric>

using namespace bw;
using namespace bw::test;

namespace {

const QByteArray events("account_id,user_id,event,occurred_at,quantity\n"
                        "A,u1,order,2026-02-02T10:00:00Z,3\n"
                        "A,u2,order,2026-02-03T10:00:00Z,4\n"
                        "B,u1,order,2026-02-03T10:00:00Z,5\n"
                        "B,u1,login,2026-03-01T10:00:00Z,1\n");

ImportOptions usageOptions()
{
    ImportOptions options = importOn(QStringLiteral("2026-03-01"));
    options.zone = QStringLiteral("UTC");
    return options;
}

quint64 keyActions(const Workspace &workspace)
{
    const Cache cache = must(loadCache(workspace));
    return std::accumulate(cache.usage.keyActions.begin(), cache.usage.keyActions.end(), quint64(0));
}

} // namespace

class TestImportDispatch : public QObject {
    Q_OBJECT

private slots:
    /// A byte order mark is part of the content: the file is known again, in every encoding.
    void markedFilesAreKnownAgain_data()
    {
        QTest::addColumn<QByteArray>("csv");
        const QByteArray mark("\xEF\xBB\xBF");
        const auto wide = [](const QByteArray &text) {
            QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
            return QByteArray(encoder(QString::fromUtf8(text)));
        };
        const QByteArray users("account_id,user_id,role\r\nA,u1,boss\r\n");
        const QByteArray daily("account_id,date,event,count\r\nA,2026-01-01,order,3\r\n");
        QTest::newRow("users") << mark + users;
        QTest::newRow("daily usage") << mark + daily;
        QTest::newRow("events") << mark + events;
        QTest::newRow("users, UTF-16") << wide(users);
        QTest::newRow("daily usage, UTF-16") << wide(daily);
        QTest::newRow("events, UTF-16") << wide(events);
    }

    void markedFilesAreKnownAgain()
    {
        QFETCH(const QByteArray, csv);
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        const QString path = temporary.folder().write(QStringLiteral("f.csv"), csv);
        const ImportPlan plan = must(importFile(workspace, path, usageOptions()));
        QVERIFY(plan.added > 0);
        QCOMPARE(must(loadImports(workspace)).front().hash, must(hashFile(path, Progress())).hash);
        QCOMPARE(must(importFile(workspace, path, usageOptions())).novelty, FileNovelty::Same);
    }

    void kindsAreToldByTheirHeadings_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("accounts") << QByteArray("account_id,name,segment\nA,Ann,large\n")
                                  << FileKind::Accounts;
        QTest::newRow("seats") << QByteArray("account_id,date,purchased,opened\nA,2026-01-01,1,1\n")
                               << FileKind::Seats;
        QTest::newRow("contracts") << QByteArray("account_id,start,end,arr\nA,2026-01-01,2026-12-31,1\n")
                                   << FileKind::Contracts;
        QTest::newRow("users") << QByteArray("account_id,user_id,role\nA,u,boss\n") << FileKind::Users;
        QTest::newRow("units") << QByteArray("account_id,unit_id,name\nA,s,Shop\n") << FileKind::Units;
        QTest::newRow("events") << events << FileKind::Events;
        QTest::newRow("daily usage") << QByteArray("account_id,date,event,count\nA,2026-01-01,order,3\n")
                                     << FileKind::DailyUsage;
    }

    void kindsAreToldByTheirHeadings()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const FileKind, kind);
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        const QString path = temporary.folder().write(QStringLiteral("f.csv"), csv);
        const ImportPlan plan = must(importFile(workspace, path, usageOptions()));
        QCOMPARE(plan.kind, kind);
        QCOMPARE(plan.rejected, 0);
        QCOMPARE(must(loadImports(workspace)).size(), size_t(1));
        QCOMPARE(must(revision(workspace.database())), 1);
        // Again: nothing is written, whatever the kind.
        const ImportPlan again = must(importFile(workspace, path, usageOptions()));
        QCOMPARE(again.novelty, FileNovelty::Same);
        QCOMPARE(again.unchanged, plan.rows);
        QCOMPARE(must(revision(workspace.database())), 1);
    }

    /// Two programs import one file at the same time: it counts once.
    void theSameFileFromTwoSidesCountsOnce()
    {
        const TemporaryWorkspace temporary;
        Workspace here = temporary.open();
        Workspace there = temporary.open();
        const QString path = temporary.folder().write(QStringLiteral("f.csv"), events);
        auto first = must(prepareFile(here, path, usageOptions()));
        auto second = must(prepareFile(there, path, usageOptions()));
        Progress progress;
        QCOMPARE(must(applyImport(here, std::move(first), usageOptions(), progress)).added, 4);
        const ImportPlan done = must(applyImport(there, std::move(second), usageOptions(), progress));
        QCOMPARE(done.novelty, FileNovelty::Same);
        QCOMPARE(must(loadImports(here)).size(), size_t(1));
        QCOMPARE(keyActions(here), quint64(12));
    }

    void aUsageFileThatChangedIsNotApplied()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        const QString path = temporary.folder().write(QStringLiteral("f.csv"), events);
        auto prepared = must(prepareFile(workspace, path, usageOptions()));
        temporary.folder().write(QStringLiteral("f.csv"), events + "B,u1,order,2026-02-04T10:00:00Z,5\n");
        Progress progress;
        const auto applied = applyImport(workspace, std::move(prepared), usageOptions(), progress);
        QCOMPARE(codeOf(applied), ErrorCode::FileChanged);
        QCOMPARE(applied.error().subject, path);
        QCOMPARE(must(revision(workspace.database())), 0);
    }

    void theCacheHoldsBookAndUsage()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        QVERIFY(!must(loadCache(workspace)).lastDay);
        const auto import = [&](const char *name, const QByteArray &csv) {
            (void)must(
                importFile(workspace, temporary.folder().write(QLatin1String(name), csv), usageOptions()));
        };
        import("events.csv", events);
        import("accounts.csv", "account_id,name\nA,Ann\nC,Cid\n");
        import("contracts.csv", "account_id,start,end,arr\nA,2026-01-01,2026-12-31,1\n");
        const Cache cache = must(loadCache(workspace));
        QCOMPARE(cache.accounts.size(), size_t(3));
        QCOMPARE(cache.contracts.size(), size_t(1));
        QCOMPARE(cache.zone, QStringLiteral("+00:00"));
        // Usage of the day of the import is not yet in any figure.
        QCOMPARE(cache.lastDay, std::optional(Day::of(2026, 2, 3)));
        QCOMPARE(cache.usage.spans.size(), size_t(3));
        QCOMPARE(cache.usage.spans[0].days, 2);
        QCOMPARE(cache.usage.spans[2].days, 0);
        QCOMPARE(cache.usage.keyActions[cache.usage.spans[0].offset + 1], quint32(4));
        QCOMPARE(keyActions(workspace), quint64(12));
        QCOMPARE(cache.revision, 3);
        QCOMPARE(must(revision(workspace.database())), 3);
    }

    void aReaderLoadsTheSameCache()
    {
        const TemporaryWorkspace temporary;
        {
            Workspace workspace = temporary.open();
            (void)must(importFile(workspace, temporary.folder().write(QStringLiteral("f.csv"), events),
                                  usageOptions()));
            execute(workspace, QStringLiteral("DELETE FROM usage_column"));
        }
        QCOMPARE(keyActions(temporary.open(Workspace::Mode::Read)), quint64(12));
        const Workspace writer = temporary.open();
        QCOMPARE(dump(writer, QStringLiteral("SELECT count(*) FROM usage_column")), QStringLiteral("0"));
        QCOMPARE(keyActions(writer), quint64(12));
        QCOMPARE(dump(writer, QStringLiteral("SELECT count(*) FROM usage_column")), QStringLiteral("2"));
        QCOMPARE(must(revision(writer.database())), 1);
    }
};

QTEST_GUILESS_MAIN(TestImportDispatch)
#include "tst_import_dispatch.moc"
