// Judgements and limits are saved in two places, come back from either, and never twice.
#include "intake/undo.h"
#include "store/cache_reader.h"
#include "store/dossier.h"
#include "store/health_limits.h"
#include "store/migrations.h"
#include "support/judging.h"

#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace bw;
using namespace bw::test;

namespace {

ReplayReport cameBack(qint64 judgements, qint64 takenBack = 0, qint64 limits = 0)
{
    ReplayReport report;
    report.judgements = judgements;
    report.takenBack = takenBack;
    report.limits = limits;
    return report;
}

} // namespace

class TestJudging : public QObject {
    Q_OBJECT

private slots:
    /// The caller says what was judged; when, and under which key, follows.
    void answersAreCompleted()
    {
        const JudgingBook book;
        {
            const Workspace workspace = book.open();
            execute(workspace, QStringLiteral("INSERT INTO setting (name, value) VALUES ('zone', ?)"),
                    {QStringLiteral("Asia/Shanghai")});
        }
        Workspace workspace = book.open();
        Judgement first = JudgingBook::answer(1, "champion", "some");
        first.note = QStringLiteral("  met her\r\ntwice ");
        first.confidence = Confidence::High;
        const auto saved =
            must(saveJudgements(workspace, {first, JudgingBook::answer(2, "boss_uses", "unknown")},
                                QDateTime(QDate(2026, 3, 1), QTime(20, 30, 5), Qt::UTC)));
        QCOMPARE(saved.size(), size_t(2));
        QCOMPARE(saved[0].judgedAt, QStringLiteral("2026-03-02T04:30:05"));
        QCOMPARE(saved[0].day, Day::of(2026, 3, 2));
        QCOMPARE(saved[0].note, QStringLiteral("met her\ntwice"));
        QCOMPARE(saved[0].key.size(), 36);
        QVERIFY(saved[0].key != saved[1].key);
        QVERIFY(must(loadJudgements(workspace)) == saved);
        QVERIFY(must(loadDossier(workspace, AccountId{1})).judgements == std::vector{saved[0]});

        const QList<QByteArray> lines = book.lines();
        QCOMPARE(lines.size(), 2);
        const QJsonObject line = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(line.value(QLatin1String("account")).toString(), QStringLiteral("A"));
        QCOMPARE(line.value(QLatin1String("note")).toString(), saved[0].note);
        QCOMPARE(line.value(QLatin1String("sum")).toString().size(), 16);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(book.journal()) & others));
        QVERIFY(book.check().isClean());
    }

    void midnightIsTheDayAlone()
    {
        const JudgingBook book;
        Workspace workspace = book.open();
        execute(workspace, QStringLiteral("INSERT INTO setting (name, value) VALUES ('zone', 'UTC')"));
        const auto saved = must(saveJudgements(workspace, {JudgingBook::answer(1, "champion", "some")},
                                               QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC)));
        QCOMPARE(saved.front().judgedAt, QStringLiteral("2026-03-01"));
    }

    void answersAreRefused_data()
    {
        QTest::addColumn<qint64>("account");
        QTest::addColumn<QString>("judgedAt");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("unknown account") << qint64(9) << QString() << ErrorCode::AccountUnknown;
        QTest::newRow("tomorrow") << qint64(1) << QStringLiteral("2026-03-06") << ErrorCode::DayInvalid;
        QTest::newRow("no day") << qint64(1) << QStringLiteral("2026-02-30") << ErrorCode::DayInvalid;
        QTest::newRow("no time") << qint64(1) << QStringLiteral("2026-03-01T25:00:00")
                                 << ErrorCode::DayInvalid;
        QTest::newRow("half a time") << qint64(1) << QStringLiteral("2026-03-01T09:00")
                                     << ErrorCode::DayInvalid;
    }
    /// All or none: the good answer before it is not saved either, in neither place.
    void answersAreRefused()
    {
        QFETCH(const qint64, account);
        QFETCH(const QString, judgedAt);
        QFETCH(const ErrorCode, code);
        const JudgingBook book;
        Judgement bad = JudgingBook::answer(account, "champion", "some");
        bad.judgedAt = judgedAt;
        const auto saved = book.trySave({JudgingBook::answer(2, "champion", "some"), bad});
        QCOMPARE(codeOf(saved), std::optional(code));
        QCOMPARE(book.stored().size(), size_t(0));
        QVERIFY(book.lines().isEmpty() || book.lines().front().isEmpty());
    }

    /// Trying again after a failure that was none saves nothing twice.
    void oneKeyIsSavedOnce()
    {
        const JudgingBook book;
        Judgement answer = JudgingBook::answer(1, "champion", "some");
        answer.key = QStringLiteral("K1");
        const Judgement first = book.save(answer);
        QVERIFY(book.save(answer) == first);
        QCOMPARE(book.stored().size(), size_t(1));
        QCOMPARE(book.lines().size(), 1);
    }

    /// A correction is a row of its own; what was taken back stays too, marked, and counts no longer.
    void nothingIsOverwritten()
    {
        const JudgingBook book;
        book.save(JudgingBook::answer(1, "champion", "some"));
        const Judgement second = book.save(JudgingBook::answer(1, "champion", "strong"));
        QCOMPARE(book.values(), QStringLiteral("some strong"));
        book.takeBack({second.key});
        QCOMPARE(book.values(), QStringLiteral("some (strong)"));
        const Judgement marked = book.stored().back();
        QCOMPARE(marked.takenBackAt.left(10), QStringLiteral("2026-03-05"));
        QCOMPARE(marked.takenBackBy, QStringLiteral("Tom"));
        // Again: the first mark stays, and no line is added.
        book.takeBack({second.key});
        QCOMPARE(book.lines().size(), 3);
        // Done again it is a new answer.
        book.save(JudgingBook::answer(1, "champion", "strong"));
        QCOMPARE(book.values(), QStringLiteral("some (strong) strong"));
        QVERIFY(book.check().isClean());
    }

    /// The marks go along with export and import, and an undo of the import takes only its own away.
    void marksAreImported()
    {
        const JudgingBook book;
        const QByteArray head =
            "judgement_id,account_id,criterion,value,date,judged_by,taken_back_at,taken_back_by\n";
        const QString file =
            book.temporary.folder().write(QStringLiteral("j.csv"),
                                          head
                                              + "J1,A,champion,some,2026-03-01,Ann,2026-03-02T10:00:00,"
                                                "Ann\nJ2,B,champion,some,2026-03-01,Ann,,\n");
        ImportOptions options = importOn(QStringLiteral("2026-04-10"));
        {
            Workspace workspace = book.open();
            QCOMPARE(countsOf(must(importFile(workspace, file, options))), QStringLiteral("2/0/0/0"));
            QCOMPARE(countsOf(must(importFile(workspace, file, options))), QStringLiteral("0/0/2/0"));
        }
        QCOMPARE(book.values(), QStringLiteral("(some) some"));
        QCOMPARE(book.stored().front().takenBackBy, QStringLiteral("Ann"));
        // Later somebody takes the other one back elsewhere.
        const QString later = book.temporary.folder().write(
            QStringLiteral("k.csv"), head + "J2,B,champion,some,2026-03-01,Ann,2026-03-09,Bo\n");
        {
            Workspace workspace = book.open();
            QCOMPARE(countsOf(must(importFile(workspace, later, options))), QStringLiteral("0/1/0/0"));
        }
        QCOMPARE(book.values(), QStringLiteral("(some) (some)"));
        {
            Workspace workspace = book.open();
            must(undoImport(workspace, ImportId{2}, options.now));
        }
        QCOMPARE(book.values(), QStringLiteral("(some) some"));
        // Which answer was taken back must be said.
        const QString nameless = book.temporary.folder().write(
            QStringLiteral("n.csv"),
            head + ",C,champion,some,2026-03-01,Ann,2026-03-09,Bo\nJ9,C,champion,none,2026-03-01,Ann,,\n");
        Workspace workspace = book.open();
        QCOMPARE(countsOf(must(importFile(workspace, nameless, options))), QStringLiteral("1/0/0/1"));
    }

    void limits()
    {
        const JudgingBook book;
        Workspace workspace = book.open();
        HealthLimit wanted = atMost(1, 20, "2026-03-01");
        wanted.until = Day::of(2026, 3, 31);
        const HealthLimit saved = must(saveLimit(workspace, wanted, book.now));
        QVERIFY(saved.id && saved.key.size() == 36);
        QVERIFY(must(loadHealthLimits(workspace)) == std::vector{saved});
        QVERIFY(must(loadDossier(workspace, AccountId{1})).limits == std::vector{saved});
        QVERIFY(must(loadDossier(workspace, AccountId{2})).limits.empty());
        QVERIFY(!saved.holdsOn(Day::of(2026, 2, 28)));
        QVERIFY(saved.holdsOn(Day::of(2026, 3, 1)) && saved.holdsOn(Day::of(2026, 3, 31)));
        QVERIFY(!saved.holdsOn(Day::of(2026, 4, 1)));

        must(liftLimit(workspace, saved.key, QStringLiteral("Tom"), noonOf(QStringLiteral("2026-03-10"))));
        must(liftLimit(workspace, saved.key, QStringLiteral("Bo"), noonOf(QStringLiteral("2026-03-12"))));
        const HealthLimit lifted = must(loadHealthLimits(workspace)).front();
        QCOMPARE(lifted.liftedOn, std::optional(Day::of(2026, 3, 10)));
        QCOMPARE(lifted.liftedBy, QStringLiteral("Tom"));
        // For the days before it, it holds as before.
        QVERIFY(lifted.holdsOn(Day::of(2026, 3, 9)) && !lifted.holdsOn(Day::of(2026, 3, 10)));
        QCOMPARE(book.lines().size(), 2);
        QCOMPARE(codeOf(saveLimit(workspace, atMost(9, 20, "2026-03-01"), book.now)),
                 std::optional(ErrorCode::AccountUnknown));
        QVERIFY(book.check().isClean());
    }

    /// F20: an older backup stands in the place of the database.
    void journalBringsBack()
    {
        const JudgingBook book;
        const Judgement first = book.save(JudgingBook::answer(1, "champion", "some"));
        const QByteArray older = book.bytes();
        book.save(
            {JudgingBook::answer(1, "champion", "strong"), JudgingBook::answer(2, "boss_uses", "often")});
        book.takeBack({first.key});
        {
            Workspace workspace = book.open();
            const HealthLimit limit = must(saveLimit(workspace, atMost(3, 30, "2026-03-01"), book.now));
            must(liftLimit(workspace, limit.key, QStringLiteral("Tom"), book.now));
        }
        const auto judged = book.stored();
        const auto limited = must(loadHealthLimits(book.open()));
        QVERIFY(book.replay().saysNothing());

        book.putBack(older);
        QCOMPARE(book.values(), QStringLiteral("some"));
        QCOMPARE(book.check().missing, 5);
        QVERIFY(book.replay() == cameBack(2, 1, 2));
        QVERIFY(book.stored() == judged);
        QVERIFY(must(loadHealthLimits(book.open())) == limited);
        QVERIFY(book.replay().saysNothing());
        QVERIFY(book.check().isClean());
        QCOMPARE(book.lines().size(), 6);
    }

    /// Saving into an older backup brings the others back first.
    void savingBringsBack()
    {
        const JudgingBook book;
        const QByteArray older = book.bytes();
        book.save(JudgingBook::answer(1, "champion", "some"));
        book.putBack(older);
        book.save(JudgingBook::answer(1, "champion", "strong"));
        QCOMPARE(book.values(), QStringLiteral("some strong"));
        QVERIFY(book.replay().saysNothing());
    }

    /// A workspace that is made anew: answers wait for their accounts, which go by the key of the files.
    void answersWaitForTheirAccounts()
    {
        const JudgingBook book;
        book.save({JudgingBook::answer(1, "champion", "some"), JudgingBook::answer(3, "champion", "none")});
        const TemporaryWorkspace fresh;
        book.putBack(bytesOf(fresh.path()));
        QCOMPARE(book.replay().waiting, 2);
        execute(book.open(), QStringLiteral("INSERT INTO account (key) VALUES ('C')"));
        const ReplayReport report = book.replay();
        QCOMPARE(report.judgements, 1);
        QCOMPARE(report.waiting, 1);
        QCOMPARE(book.values(), QStringLiteral("none"));
        // What is saved meanwhile does not hide the one that waits.
        book.save(JudgingBook::answer(1, "champion", "strong"));
        QCOMPARE(book.replay().waiting, 1);
        execute(book.open(), QStringLiteral("INSERT INTO account (key) VALUES ('A')"));
        QCOMPARE(book.replay().judgements, 1);
        QCOMPARE(book.values(), QStringLiteral("none strong some"));
        QVERIFY(book.replay().saysNothing());
    }

    /// F25: a line that was changed is never trusted; one that was never finished was promised to nobody.
    void badLines()
    {
        const JudgingBook book;
        const QByteArray older = book.bytes();
        book.save(JudgingBook::answer(1, "champion", "some"));
        book.save(JudgingBook::answer(1, "champion", "strong"));
        QByteArray bytes = bytesOf(book.journal());
        const QByteArray torn = bytes.left(bytes.indexOf('\n') / 2);
        bytes.replace(bytes.indexOf("some"), 4, "none");
        book.temporary.folder().write(QFileInfo(book.journal()).fileName(), bytes + torn);
        CheckReport found = book.check();
        QCOMPARE(found.badLines, std::vector<qint64>{1});
        QVERIFY(found.tornEnd && !found.isClean());
        book.putBack(older);
        ReplayReport report = book.replay();
        QCOMPARE(report.judgements, 1);
        QCOMPARE(report.badLines, 1);
        QVERIFY(report.tornEnd);
        QCOMPARE(book.values(), QStringLiteral("strong"));
        // The bad line is kept aside where it stands, the torn one is gone.
        QCOMPARE(bytesOf(book.journal()), bytes);
        QVERIFY(book.replay().saysNothing());
        book.save(JudgingBook::answer(2, "champion", "some"));
        QCOMPARE(book.check().journalLines, 3);
    }

    /// The last line end got lost: what the line says holds, and the next one begins on a line of its own.
    void openEnd()
    {
        const JudgingBook book;
        const QByteArray older = book.bytes();
        book.save(JudgingBook::answer(1, "champion", "some"));
        const QByteArray bytes = bytesOf(book.journal());
        book.temporary.folder().write(QFileInfo(book.journal()).fileName(), bytes.chopped(1));
        book.putBack(older);
        QVERIFY(book.replay() == cameBack(1));
        book.save(JudgingBook::answer(1, "champion", "strong"));
        QVERIFY(bytesOf(book.journal()).startsWith(bytes));
        QVERIFY(book.check().isClean());
    }

    /// The journal is lost: it is written again, so that the next loss finds it.
    void journalIsWrittenAgain()
    {
        const JudgingBook book;
        const Judgement first = book.save(JudgingBook::answer(1, "champion", "some"));
        const QByteArray older = book.bytes();
        book.save(JudgingBook::answer(2, "champion", "strong"));
        book.takeBack({first.key});
        const QString values = book.values();
        QVERIFY(QFile::remove(book.journal()));
        QVERIFY(book.check().journalIsMissing);
        QVERIFY(book.replay().saysNothing());
        QCOMPARE(book.lines().size(), 3);
        book.putBack(older);
        QVERIFY(book.replay() == cameBack(1, 1));
        QCOMPARE(book.values(), values);
    }

    /// What a file brought is in the file: an undo takes it away, and the journal does not bring it back.
    void importsAreNotJournalled()
    {
        const JudgingBook book;
        const QString file = book.temporary.folder().write(
            QStringLiteral("j.csv"),
            "judgement_id,account_id,criterion,value,date,judged_by\nJ1,A,champion,some,2026-03-01,Ann\n");
        const ImportOptions options = importOn(QStringLiteral("2026-04-10"));
        Workspace workspace = book.open();
        must(importFile(workspace, file, options));
        QVERIFY(book.lines().isEmpty());
        must(undoImport(workspace, ImportId{1}, options.now));
        QVERIFY(must(replayJournal(workspace)).saysNothing());
        QVERIFY(must(loadJudgements(workspace)).empty());
    }

    /// An own answer that comes in by a file as well is there once; a file that says something else under its
    /// key stands against it and loses nothing.
    void fileAndJournalMerge()
    {
        const JudgingBook book;
        const QByteArray older = book.bytes();
        Judgement answer = JudgingBook::answer(1, "champion", "some");
        answer.key = QStringLiteral("K1");
        answer.judgedAt = QStringLiteral("2026-03-01");
        book.save(answer);
        answer.key = QStringLiteral("K2");
        answer.account = {2};
        book.save(answer);
        book.putBack(older);
        const QString file = book.temporary.folder().write(
            QStringLiteral("j.csv"),
            "judgement_id,account_id,criterion,value,date,judged_by\nK1,A,champion,some,2026-03-01,Lin Yue\n"
            "K2,B,champion,none,2026-03-01,Lin Yue\n");
        {
            Workspace workspace = book.open();
            must(importFile(workspace, file, importOn(QStringLiteral("2026-04-10"))));
        }
        QVERIFY(book.replay() == cameBack(1));
        QCOMPARE(book.values(), QStringLiteral("some none some"));
        QVERIFY(!book.stored()[0].conflict && book.stored()[1].conflict && book.stored()[2].conflict);
        QVERIFY(book.replay().saysNothing());
    }

    /// The journal cannot be written: nothing is saved, and the sentence can name the file.
    void unwritableJournal()
    {
        const JudgingBook book;
        const QString elsewhere = book.temporary.folder().write(QStringLiteral("elsewhere"), "text\n");
        QVERIFY(QFile::link(elsewhere, book.journal()));
        const auto saved = book.trySave({JudgingBook::answer(1, "champion", "some")});
        QCOMPARE(codeOf(saved), std::optional(ErrorCode::FileIsNoPlainFile));
        QCOMPARE(saved.error().subject, book.journal());
        QCOMPARE(bytesOf(elsewhere), QByteArray("text\n"));
        QVERIFY(QFile::remove(book.journal()));
        QVERIFY(QDir().mkdir(book.journal()));
        QCOMPARE(codeOf(book.trySave({JudgingBook::answer(1, "champion", "some")})),
                 std::optional(ErrorCode::FileIsNoPlainFile));
        QCOMPARE(book.stored().size(), size_t(0));
        QVERIFY(QDir().rmdir(book.journal()));
        book.save(JudgingBook::answer(1, "champion", "some"));
    }

    /// The disk has room for a part of the line: neither place keeps anything, and afterwards all works.
    void fullJournal()
    {
#ifdef Q_OS_UNIX
        const JudgingBook book;
        book.save(JudgingBook::answer(1, "champion", "some"));
        const Judgement kept = book.stored().front();
        // Longer than any other file that is written, so that the limit meets the journal alone.
        const QByteArray bytes = bytesOf(book.journal()) + QByteArray(2 << 20, '\n');
        book.temporary.folder().write(QFileInfo(book.journal()).fileName(), bytes);
        QVERIFY(book.replay().saysNothing());
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        signal(SIGXFSZ, SIG_IGN);
        const rlimit tight{static_cast<rlim_t>(bytes.size() + 40), before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto saved = book.trySave({JudgingBook::answer(1, "champion", "strong")});
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(codeOf(saved), std::optional(ErrorCode::FileWriteFailed));
        QCOMPARE(saved.error().subject, book.journal());
        QCOMPARE(bytesOf(book.journal()).size(), bytes.size());
        QVERIFY(book.stored() == std::vector{kept});
        QVERIFY(book.replay().saysNothing());
        book.save(JudgingBook::answer(1, "champion", "strong"));
        QCOMPARE(book.values(), QStringLiteral("some strong"));
#else
        QSKIP("needs a limit of the process");
#endif
    }

    void readOnlyWorkspace()
    {
        const JudgingBook book;
        Workspace workspace = book.open(Workspace::Mode::Read);
        QCOMPARE(codeOf(saveJudgements(workspace, {JudgingBook::answer(1, "champion", "some")}, book.now)),
                 std::optional(ErrorCode::DatabaseReadOnly));
        QVERIFY(must(replayJournal(workspace)).saysNothing());
        QVERIFY(!QFile::exists(book.journal()));
    }

    /// Every column of a row is under its checksum.
    void changedRows_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *statement) {
            QTest::newRow(statement) << QStringLiteral("UPDATE %1").arg(QLatin1String(statement));
        };
        row("judgement SET value = 'none'");
        row("judgement SET criterion = 'champion2'");
        row("judgement SET account_id = 2");
        row("judgement SET judged_by = 'Lin Yux'");
        row("judgement SET judged_at = '2026-03-04'");
        row("judgement SET day = day - 1");
        row("judgement SET note = 'x'");
        row("judgement SET confidence = 'low'");
        row("judgement SET key = key || '0'");
        row("judgement_taken_back SET taken_back_by = 'Bo'");
        row("judgement_taken_back SET key = 'other'");
        row("health_limit SET value = 21");
        row("health_limit SET kind = 'at_least'");
        row("health_limit SET reason = ''");
        row("health_limit SET last_day = first_day");
        row("health_limit_lifted SET day = day + 1");
    }
    void changedRows()
    {
        QFETCH(const QString, statement);
        const JudgingBook book;
        const Judgement saved = book.save(JudgingBook::answer(1, "champion", "some"));
        book.takeBack({saved.key});
        {
            Workspace workspace = book.open();
            const HealthLimit limit = must(saveLimit(workspace, atMost(1, 20, "2026-03-01"), book.now));
            must(liftLimit(workspace, limit.key, QStringLiteral("Tom"), book.now));
        }
        QVERIFY(book.check().isClean());
        execute(book.open(), statement);
        const CheckReport found = book.check();
        QCOMPARE(found.changed.size(), size_t(1));
        QCOMPARE(found.missing, 1);
        QVERIFY(!found.isClean());
    }

    /// What the row says of itself is named, with whether the journal has it.
    void changedRowIsNamed()
    {
        const JudgingBook book;
        book.save(JudgingBook::answer(1, "champion", "some"));
        execute(book.open(), QStringLiteral("UPDATE judgement SET value = 'none'"));
        const ChangedRow row = book.check().changed.front();
        QCOMPARE(row.what, ChangedRow::What::Judgement);
        QCOMPARE(row.account, QStringLiteral("A"));
        QCOMPARE(row.criterion, QStringLiteral("champion"));
        QVERIFY(row.inJournal);
    }

    /// Rows of before the checksums get theirs when the workspace is brought to this version.
    void olderRowsAreSealed()
    {
        const Folder folder;
        const QString path = folder.path(QStringLiteral("old.bellwether"));
        const auto &all = shippedMigrations();
        const std::vector<Migration> steps(all.begin(), all.begin() + 4);
        {
            const Workspace old = must(
                Workspace::open(path, Workspace::Mode::Create, {std::chrono::milliseconds(200), &steps}));
            execute(old, QStringLiteral("INSERT INTO account (key) VALUES ('A')"));
            execute(old,
                    QStringLiteral(
                        "INSERT INTO judgement (account_id, criterion, value, judged_at, day, judged_by) "
                        "VALUES (1, 'champion', 'some', '2026-03-01', 20513, 'Ann')"));
        }
        Workspace workspace = must(Workspace::open(path, Workspace::Mode::Write));
        Progress progress;
        CheckReport found = must(checkData(workspace, progress));
        QCOMPARE(found.judgements, 1);
        QVERIFY(found.isClean());
        execute(workspace, QStringLiteral("UPDATE judgement SET value = 'none'"));
        QCOMPARE(must(checkData(workspace, progress)).changed.size(), size_t(1));
        progress.cancelled = true;
        QCOMPARE(codeOf(checkData(workspace, progress)), std::optional(ErrorCode::Cancelled));
    }

    /// Lines of a newer version are passed over.
    void journalFormat()
    {
        const HealthLimit limit = atMost(0, 20, "2026-03-01");
        const LoggedWork work{
            QStringLiteral("W"),
            {},
            QStringLiteral("touch"),
            QStringLiteral("2026-03-01T09:00:00"),
            Day::of(2026, 3, 1),
            QStringLiteral("林悦"),
            QStringLiteral("{\"date\":\"2026-03-01\",\"kind\":\"call\",\"summary\":\"a \\\"b\\\"\"}")};
        const std::vector<JournalEntry> entries = {
            JournalledWork{QStringLiteral("A"), work},
            WorkMark{QStringLiteral("W"), QStringLiteral("2026-03-01T09:00:00"), QStringLiteral("Tom")},
            TakenBackMark{QStringLiteral("K"), QStringLiteral("2026-03-01"), QStringLiteral("林悦")},
            JournalledLimit{QStringLiteral("A\n\"1\""), limit},
            LimitLifting{QStringLiteral("L"), Day::of(2026, 4, 1), QStringLiteral("2026-04-01"), {}}};
        QByteArray bytes;
        for (const JournalEntry &entry : entries)
            bytes += journalLine(entry);
        QCOMPARE(bytes.count('\n'), 5);
        JournalContents read = readJournal(bytes);
        QVERIFY(read.entries == entries);
        QVERIFY(read.badLines.empty() && !read.tornEnd && read.lines == 5);
        for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
            read = readJournal(bytes.left(cut));
            QVERIFY(read.badLines.empty());
            QVERIFY(std::equal(read.entries.begin(), read.entries.end(), entries.begin()));
        }
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 0x04);
            for (const JournalEntry &entry : readJournal(changed).entries)
                QVERIFY(std::find(entries.begin(), entries.end(), entry) != entries.end());
        }
    }
};

QTEST_GUILESS_MAIN(TestJudging)
#include "tst_judging.moc"
