#include "store/revision.h"
#include "support/import_desk.h"

using namespace bw;
using namespace bw::test;

/// What stands between a plan and its writing.
class TestImportApply : public QObject {
    Q_OBJECT

private slots:
    void aFileThatChangedIsNotApplied_data()
    {
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("other bytes of the same length")
            << QByteArray("account_id,name\nA,Bob\n") << ErrorCode::FileChanged;
        QTest::newRow("grown") << QByteArray("account_id,name\nA,Ann\nB,Bob\n") << ErrorCode::FileChanged;
        QTest::newRow("shrunk") << QByteArray("account_id,name\n") << ErrorCode::FileChanged;
        QTest::newRow("gone") << QByteArray() << ErrorCode::FileMissing;
    }

    void aFileThatChangedIsNotApplied()
    {
        QFETCH(const QByteArray, later);
        QFETCH(const ErrorCode, code);
        Desk desk;
        const ImportOptions options = importOn(someDay);
        const QString path = desk.file("account_id,name\nA,Ann\n");
        auto prepared = must(prepareFile(desk.workspace, path, options));
        if (later.isEmpty())
            QVERIFY(QFile::remove(path));
        else
            desk.file(later);
        Progress progress;
        const auto applied = applyImport(desk.workspace, std::move(prepared), options, progress);
        QCOMPARE(codeOf(applied), code);
        QCOMPARE(applied.error().subject, path);
        QCOMPARE(must(revision(desk.workspace.database())), 0);
    }

    /// Somebody else wrote between plan and apply: what was done is planned anew.
    void aStoreThatMovedIsPlannedAgain()
    {
        Desk desk;
        const ImportOptions options = importOn(someDay);
        const QString path =
            desk.temporary.folder().write(QStringLiteral("mine.csv"), "account_id,name\nA,Ann\nB,Bob\n");
        auto prepared = must(prepareFile(desk.workspace, path, options));
        QCOMPARE(countsOf(prepared.plan), QStringLiteral("2/0/0/0"));
        desk.import(FileKind::Accounts, "account_id,name\nA,Eve\n", QStringLiteral("2026-02-01"));
        Progress progress;
        const ImportPlan done = must(applyImport(desk.workspace, std::move(prepared), options, progress));
        QCOMPARE(countsOf(done), QStringLiteral("1/1/0/0"));
        QCOMPARE(desk.dump("SELECT key, name FROM account ORDER BY key"), QStringLiteral("A|Eve\nB|Bob"));
        QCOMPARE(desk.dump("SELECT field, value FROM account_change"), QStringLiteral("name|Ann"));
    }

    void cancellingLeavesNothing()
    {
        Desk desk;
        const ImportOptions options = importOn(someDay);
        const QString path = desk.file("account_id,name\nA,Ann\n");
        Progress progress;
        progress.cancelled = true;
        QCOMPARE(codeOf(prepareImport(desk.workspace, path, options, progress)), ErrorCode::Cancelled);
        auto prepared = must(prepareFile(desk.workspace, path, options));
        QCOMPARE(codeOf(applyImport(desk.workspace, std::move(prepared), options, progress)),
                 ErrorCode::Cancelled);
        QCOMPARE(must(revision(desk.workspace.database())), 0);
    }

    void aReadOnlyWorkspaceIsSaid()
    {
        Desk desk;
        Workspace reader = desk.temporary.open(Workspace::Mode::Read);
        const QString path = desk.file("account_id,name\nA,Ann\n");
        QCOMPARE(codeOf(importFile(reader, path, importOn(someDay))), ErrorCode::DatabaseReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestImportApply)
#include "tst_import_apply.moc"
