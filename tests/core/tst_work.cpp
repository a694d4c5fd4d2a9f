// What people do is saved in two places, comes back from either, and never twice.
#include "intake/undo.h"
#include "store/cache_reader.h"
#include "store/dossier.h"
#include "store/revision.h"
#include "store/work_payload.h"
#include "support/working.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace bw;
using namespace bw::test;

namespace {

RescuePlan plan(const char *words)
{
    return {QStringLiteral("people"), QString::fromUtf8(words), {}};
}

QString plansOf(const std::vector<WorkEntry> &entries)
{
    QStringList plans;
    for (const WorkEntry &entry : entries)
        plans += std::get<RescuePlan>(entry.what).plan;
    return plans.join(u' ');
}

ReplayReport cameBack(qint64 work)
{
    ReplayReport report;
    report.work = work;
    return report;
}

} // namespace

class TestWork : public QObject {
    Q_OBJECT

private slots:
    void payloads_data()
    {
        QTest::addColumn<int>("kind");
        for (size_t kind = 0; kind < std::variant_size_v<WorkDone>; ++kind)
            QTest::newRow(qPrintable(workName(oneOfEach()[kind]))) << static_cast<int>(kind);
    }
    /// Every field of every kind comes back, one by one as well: a payload that lacks any of its members
    /// gives another value or none.
    void payloads()
    {
        QFETCH(const int, kind);
        WorkDone what = oneOfEach()[static_cast<size_t>(kind)];
        QCOMPARE(what.index(), static_cast<size_t>(kind));
        const QString name = workName(what);
        const QJsonObject payload = payloadOf(what);
        QVERIFY(workFromPayload(name, payload) == std::optional(what));
        for (const QString &member : payload.keys()) {
            QJsonObject less = payload;
            less.remove(member);
            QVERIFY2(workFromPayload(name, less) != std::optional(what), qPrintable(member));
            QJsonObject wrong = payload;
            wrong.insert(member, QJsonArray({1}));
            QVERIFY2(!workFromPayload(name, wrong), qPrintable(member));
        }
        QVERIFY(!workFromPayload(QStringLiteral("hologram"), payload));
    }

    /// An entry that states as little as it can.
    void barePayloads()
    {
        AlertAct act;
        act.rule = QStringLiteral("r");
        act.opened = act.seen.asOf = dayOf("2026-03-01");
        for (const WorkDone &what :
             {WorkDone(touched("2026-03-01", "call", {})), WorkDone(act), WorkDone(Review()),
              WorkDone(OutcomeEntered()), WorkDone(CheckpointCall()), WorkDone(StepMarked())})
            QVERIFY(workFromPayload(workName(what), payloadOf(what)) == std::optional(what));
    }

    void entriesAreCompleted()
    {
        const WorkLog book;
        execute(book.open(), QStringLiteral("INSERT INTO setting (name, value) VALUES ('zone', ?)"),
                {QStringLiteral("Asia/Shanghai")});
        Workspace workspace = book.open();
        WorkEntry touch = done(1, touched("2026-03-01", "call", QStringLiteral("  met her\r\ntwice ")));
        std::get<TouchLogged>(touch.what).touch.nextStep = QString(QChar(0xd800)) + QStringLiteral(" send");
        AlertAct act;
        act.rule = QStringLiteral("anomaly");
        act.seen = seenFigures();
        act.seen.currency = QStringLiteral(" EUR ");
        const auto saved = must(saveWork(workspace, {touch, done(2, act, QStringLiteral(" Bo "))},
                                         QDateTime(QDate(2026, 3, 1), QTime(16, 0, 0), Qt::UTC)));
        QCOMPARE(saved.size(), size_t(2));
        QCOMPARE(saved[0].at, QStringLiteral("2026-03-02T00:00:00"));
        QCOMPARE(saved[0].day, Day::of(2026, 3, 2));
        QCOMPARE(saved[0].key.size(), 36);
        QVERIFY(saved[0].key != saved[1].key);
        const Touch &kept = std::get<TouchLogged>(saved[0].what).touch;
        QCOMPARE(kept.key, saved[0].key);
        QCOMPARE(kept.account, AccountId{1});
        QCOMPARE(kept.summary, QStringLiteral("met her\ntwice"));
        QVERIFY(kept.nextStep.endsWith(QLatin1String(" send")) && !kept.nextStep.contains(QChar(0xd800)));
        QCOMPARE(std::get<AlertAct>(saved[1].what).seen.currency, QStringLiteral("EUR"));
        QCOMPARE(saved[1].by, QStringLiteral("Bo"));

        QVERIFY(must(loadWork(workspace)) == saved);
        const AccountDossier dossier = must(loadDossier(workspace, AccountId{1}));
        QVERIFY(dossier.work == std::vector{saved[0]});
        QVERIFY(dossier.touches == std::vector{kept});
        QVERIFY(must(loadDossier(workspace, AccountId{2})).touches.empty());

        const QList<QByteArray> lines = book.lines();
        QCOMPARE(lines.size(), 2);
        const QJsonObject line = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(line.value(QLatin1String("what")).toString(), QStringLiteral("work"));
        QCOMPARE(line.value(QLatin1String("did")).toString(), QStringLiteral("touch"));
        QCOMPARE(line.value(QLatin1String("account")).toString(), QStringLiteral("A"));
        QCOMPARE(line.value(QLatin1String("payload")).toObject().value(QLatin1String("summary")).toString(),
                 kept.summary);
        QVERIFY(book.check().isClean());
        QCOMPARE(book.check().work, 2);
    }

    /// All kinds, through the store and through the journal alone.
    void everyKind()
    {
        const WorkLog book;
        const QByteArray older = book.bytes();
        std::vector<WorkEntry> entries;
        for (WorkDone &what : oneOfEach())
            entries.push_back(done(3, std::move(what)));
        const auto saved = must(book.tryDo(entries));
        for (size_t i = 0; i < saved.size(); ++i)
            QCOMPARE(saved[i].what.index(), i);
        QVERIFY(book.work() == saved);
        book.putBack(older);
        QVERIFY(book.work().empty());
        QVERIFY(book.replay() == cameBack(static_cast<qint64>(saved.size())));
        QVERIFY(book.work() == saved);
        QVERIFY(book.check().isClean());
    }

    void entriesAreRefused_data()
    {
        QTest::addColumn<qint64>("account");
        QTest::addColumn<QString>("at");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("unknown account") << qint64(9) << QString() << ErrorCode::AccountUnknown;
        QTest::newRow("tomorrow") << qint64(1) << QStringLiteral("2026-03-06") << ErrorCode::DayInvalid;
        QTest::newRow("no day") << qint64(1) << QStringLiteral("2026-02-30") << ErrorCode::DayInvalid;
        QTest::newRow("no time") << qint64(1) << QStringLiteral("2026-03-01T25:00:00")
                                 << ErrorCode::DayInvalid;
    }
    /// All or none: the good entry before it is not saved either, in neither place.
    void entriesAreRefused()
    {
        QFETCH(const qint64, account);
        QFETCH(const QString, at);
        QFETCH(const ErrorCode, code);
        const WorkLog book;
        WorkEntry bad = done(account, plan("bad"));
        bad.at = at;
        QCOMPARE(codeOf(book.tryDo({done(2, plan("good")), bad})), std::optional(code));
        QVERIFY(book.work().empty());
        QVERIFY(book.lines().isEmpty() || book.lines().front().isEmpty());
    }

    void readOnlyWorkspace()
    {
        const WorkLog book;
        Workspace workspace = book.open(Workspace::Mode::Read);
        QCOMPARE(codeOf(saveWork(workspace, {done(1, plan("a"))}, book.now)),
                 std::optional(ErrorCode::DatabaseReadOnly));
        QCOMPARE(codeOf(takeWorkBack(workspace, {QStringLiteral("K")}, {}, book.now)),
                 std::optional(ErrorCode::DatabaseReadOnly));
        QVERIFY(!QFile::exists(book.journal()));
    }

    void oneKeyIsSavedOnce()
    {
        const WorkLog book;
        WorkEntry entry = done(1, plan("a"));
        entry.key = QStringLiteral("K1");
        const WorkEntry first = book.save(entry);
        QVERIFY(book.save(entry) == first);
        QCOMPARE(book.work().size(), size_t(1));
        QCOMPARE(book.lines().size(), 1);
    }

    /// Nothing is deleted: what was taken back stays, with who did it and when, and counts no longer.
    void takenBack()
    {
        const WorkLog book;
        book.save(done(1, plan("a")));
        const WorkEntry second = book.save(done(1, plan("b")));
        const auto revisionNow = [&] { return must(revision(book.open().database())); };
        const qint64 before = revisionNow();
        book.takeBack({second.key});
        QVERIFY(revisionNow() > before);
        QCOMPARE(plansOf(book.work()), QStringLiteral("a"));
        const auto taken = must(loadWorkTakenBack(book.open()));
        QVERIFY(taken
                == (std::vector{
                    WorkTakenBack{second, QStringLiteral("2026-03-05T12:00:00"), QStringLiteral("Tom")}}));
        QVERIFY(must(loadDossier(book.open(), AccountId{1})).workTakenBack == taken);
        QVERIFY(must(loadDossier(book.open(), AccountId{2})).workTakenBack.empty());
        // Again: the first mark stays, and no line is added.
        book.takeBack({second.key});
        QCOMPARE(book.lines().size(), 3);
        // Done again it is a new entry.
        book.save(done(1, plan("b")));
        QCOMPARE(plansOf(book.work()), QStringLiteral("a b"));
        QVERIFY(book.check().isClean());
    }

    /// F20: an older backup stands in the place of the database.
    void journalBringsBack()
    {
        const WorkLog book;
        const WorkEntry first = book.save(done(1, plan("a")));
        const QByteArray older = book.bytes();
        must(book.tryDo({done(2, plan("b")), done(3, plan("c"))}));
        book.takeBack({first.key});
        const auto all = book.work();
        book.putBack(older);
        QCOMPARE(plansOf(book.work()), QStringLiteral("a"));
        QCOMPARE(book.check().missing, 3);
        QVERIFY(book.replay() == cameBack(3));
        QVERIFY(book.work() == all);
        QVERIFY(book.replay().saysNothing());
        QVERIFY(book.check().isClean());
        // Saving into an older backup brings the others back first.
        book.putBack(older);
        book.save(done(1, plan("d")));
        QCOMPARE(plansOf(book.work()), QStringLiteral("d b c"));
    }

    /// A workspace that is made anew: entries wait for their accounts, and are not written twice meanwhile.
    void entriesWaitForTheirAccounts()
    {
        const WorkLog book;
        must(book.tryDo({done(1, plan("a")), done(3, plan("c"))}));
        const TemporaryWorkspace fresh;
        book.putBack(bytesOf(fresh.path()));
        QCOMPARE(book.replay().waiting, 2);
        QCOMPARE(book.check().waiting, 2);
        execute(book.open(), QStringLiteral("INSERT INTO account (key) VALUES ('C')"));
        const ReplayReport report = book.replay();
        QCOMPARE(report.work, 1);
        QCOMPARE(report.waiting, 1);
        book.save(done(1, plan("d")));
        QCOMPARE(plansOf(book.work()), QStringLiteral("c d"));
        execute(book.open(), QStringLiteral("INSERT INTO account (key) VALUES ('A')"));
        QCOMPARE(book.replay().work, 1);
        QVERIFY(book.replay().saysNothing());
        QCOMPARE(book.lines().size(), 3);
        QVERIFY(book.check().isClean());
    }

    /// The journal is lost: it is written again, so that the next loss finds it.
    void journalIsWrittenAgain()
    {
        const WorkLog book;
        const QByteArray older = book.bytes();
        const WorkEntry first = book.save(done(1, plan("a")));
        book.save(done(2, plan("b")));
        book.takeBack({first.key});
        QVERIFY(QFile::remove(book.journal()));
        QVERIFY(book.check().journalIsMissing);
        QVERIFY(book.replay().saysNothing());
        QCOMPARE(book.lines().size(), 3);
        book.putBack(older);
        QVERIFY(book.replay() == cameBack(3));
        QCOMPARE(plansOf(book.work()), QStringLiteral("b"));
    }

    /// Every column of a row is under its checksum.
    void changedRows_data()
    {
        QTest::addColumn<QString>("statement");
        for (const char *change :
             {"work SET account_id = 2", "work SET key = key || '0'", "work SET what = 'step'",
              "work SET at = '2026-03-04T09:00:00'", "work SET day = day - 1", "work SET \"by\" = 'Bo'",
              "work SET payload = replace(payload, 'people', 'product')",
              "work_taken_back SET taken_back_by = 'Bo'",
              "work_taken_back SET taken_back_at = '2026-03-06T12:00:00'",
              "work_taken_back SET key = 'other'"})
            QTest::newRow(change) << QStringLiteral("UPDATE %1").arg(QLatin1String(change));
    }
    void changedRows()
    {
        QFETCH(const QString, statement);
        const WorkLog book;
        const WorkEntry saved = book.save(done(1, plan("a")));
        book.takeBack({saved.key});
        QVERIFY(book.check().isClean());
        execute(book.open(), statement);
        const CheckReport found = book.check();
        QCOMPARE(found.changed.size(), size_t(1));
        QCOMPARE(found.missing, 1);
        QVERIFY(!found.isClean());
        const bool isMark = statement.contains(QLatin1String("taken_back"));
        QCOMPARE(found.changed.front().what,
                 isMark ? ChangedRow::What::WorkTakenBack : ChangedRow::What::Work);
        QVERIFY(!found.changed.front().at.isEmpty());
    }

    /// A look at a workspace that can be written brings the entry as it was saved back, and that one counts.
    void changedEntryComesBack()
    {
        const WorkLog book;
        book.save(done(1, plan("before")));
        execute(book.open(), QStringLiteral("UPDATE work SET payload = replace(payload, 'before', 'after')"));
        QCOMPARE(plansOf(book.work()), QStringLiteral("after"));
        for (const qint64 back : {1, 0}) {
            Workspace workspace = book.open();
            Progress progress;
            const CheckReport found = must(checkData(workspace, progress));
            QCOMPARE(found.broughtBack.work, back);
            QCOMPARE(found.changed.size(), size_t(1));
            QCOMPARE(found.changed.front().account, QStringLiteral("A"));
            QVERIFY(found.changed.front().inJournal);
            QCOMPARE(found.missing, 0);
            QCOMPARE(plansOf(book.work()), QStringLiteral("before"));
        }
        // A changed row is no truth to be written into a new journal.
        QVERIFY(QFile::remove(book.journal()));
        execute(book.open(), QStringLiteral("UPDATE setting SET value = '-1' WHERE name = 'journal_bytes'"));
        (void)book.replay();
        QCOMPARE(book.lines().size(), 1);
        QVERIFY(book.lines().front().contains("before"));
    }

    /// A payload that nobody can read keeps nobody from opening the workspace.
    void unreadablePayload()
    {
        const WorkLog book;
        book.save(done(1, plan("a")));
        book.save(done(2, plan("b")));
        execute(book.open(), QStringLiteral("UPDATE work SET payload = '{' WHERE account_id = 1"));
        QCOMPARE(plansOf(book.work()), QStringLiteral("b"));
        QCOMPARE(must(loadBook(book.open())).work.size(), size_t(1));
        QCOMPARE(book.check().changed.size(), size_t(1));
        Workspace workspace = book.open();
        QCOMPARE(must(replayJournal(workspace, ReplayDepth::Everything)).work, 1);
        QCOMPARE(plansOf(must(loadWork(workspace))), QStringLiteral("a b"));
    }

    /// What a newer version did is kept in both places, though it says nothing here.
    void unknownKinds()
    {
        const WorkLog book;
        const QByteArray older = book.bytes();
        const LoggedWork work{QStringLiteral("N1"),
                              {1},
                              QStringLiteral("hologram"),
                              QStringLiteral("2026-03-05T09:00:00"),
                              dayOf("2026-03-05"),
                              QStringLiteral("Bo"),
                              QStringLiteral("{\"colour\":\"green\"}")};
        book.temporary.folder().write(QFileInfo(book.journal()).fileName(),
                                      journalLine(JournalledWork{QStringLiteral("A"), work}));
        QVERIFY(book.replay() == cameBack(1));
        QVERIFY(book.work().empty());
        QVERIFY(must(loadWorkRows(book.open())).front().work == work);
        QVERIFY(book.check().isClean());
        QVERIFY(QFile::remove(book.journal()));
        (void)book.replay();
        book.putBack(older);
        QVERIFY(book.replay() == cameBack(1));
        QVERIFY(must(loadWorkRows(book.open())).front().work == work);
    }

    /// By account, then time; what comes later in the same second is later.
    void order()
    {
        const WorkLog book;
        WorkEntry early = done(2, plan("early"));
        early.at = QStringLiteral("2026-03-01");
        must(book.tryDo({done(2, plan("x")), done(1, plan("y")), done(2, plan("z")), early}));
        QCOMPARE(plansOf(book.work()), QStringLiteral("y early x z"));
        QCOMPARE(book.work()[1].at, QStringLiteral("2026-03-01T00:00:00"));
        QVERIFY(must(loadBook(book.open())).work == book.work());
    }

    /// An import that made an account is undone: what was done for the account keeps it.
    void undoKeepsTheAccount()
    {
        const WorkLog book;
        const QString file = book.temporary.folder().write(QStringLiteral("accounts.csv"),
                                                           "account_id,name\nD,Delta\nE,Echo\n");
        const ImportOptions options = importOn(QStringLiteral("2026-03-05"));
        Workspace workspace = book.open();
        must(importFile(workspace, file, options));
        QCOMPARE(must(loadBook(workspace)).firstImportOn, std::optional(dayOf("2026-03-05")));
        must(saveWork(workspace, {done(4, plan("a"))}, options.now));
        must(undoImport(workspace, ImportId{1}, options.now));
        const Cache cache = must(loadBook(workspace));
        QCOMPARE(cache.accounts.back().key, QStringLiteral("D"));
        QCOMPARE(plansOf(cache.work), QStringLiteral("a"));
        QCOMPARE(cache.firstImportOn, std::optional<Day>());
        QVERIFY(book.check().isClean());
    }
};

QTEST_GUILESS_MAIN(TestWork)
#include "tst_work.moc"
