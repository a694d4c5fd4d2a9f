// A row that is not as it was saved counts nowhere; what was saved counts in its place where the journal has
// it.
#include "intake/undo.h"
#include "store/cache_reader.h"
#include "store/health_limits.h"
#include "store/settle.h"
#include "store/sql.h"
#include "support/judging.h"

#include <ctime>

using namespace bw;
using namespace bw::test;

class TestDamagedRows : public QObject {
    Q_OBJECT

private slots:
    /// A damaged row counts nowhere; without a journal it is missing, with one the saved answer counts in its
    /// place, also where the workspace cannot be written.
    void damagedAnswerDoesNotCount()
    {
        const JudgingBook book;
        book.save(JudgingBook::answer(1, "champion", "some"));
        book.save(JudgingBook::answer(2, "champion", "strong"));
        execute(book.open(), QStringLiteral("UPDATE judgement SET value = 'none' WHERE account_id = 1"));
        const auto counted = [&] {
            const Cache cache = must(loadBook(book.open(Workspace::Mode::Read)));
            QStringList values;
            for (const CriterionAnswer &answer : cache.answers)
                values += cache.accounts[answer.account].key + u':' + cache.answerValues[answer.value].value;
            return values.join(u' ');
        };
        QCOMPARE(book.values(), QStringLiteral("some strong"));
        QCOMPARE(counted(), QStringLiteral("A:some B:strong"));
        QVERIFY(must(countDamagedRows(book.open())) == (DamagedRows{1, 1}));
        const QByteArray journal = bytesOf(book.journal());
        QVERIFY(QFile::remove(book.journal()));
        QCOMPARE(book.values(), QStringLiteral("strong"));
        QCOMPARE(counted(), QStringLiteral("B:strong"));
        QVERIFY(must(countDamagedRows(book.open())) == (DamagedRows{1, 0}));
        // The row may also name an account that is not there.
        book.temporary.folder().write(QFileInfo(book.journal()).fileName(), journal);
        execute(book.open(), QStringLiteral("PRAGMA foreign_keys = OFF"));
        {
            const Workspace workspace = book.open();
            execute(workspace, QStringLiteral("PRAGMA foreign_keys = OFF"));
            execute(workspace, QStringLiteral("UPDATE judgement SET account_id = 99 WHERE account_id = 1"));
        }
        QCOMPARE(counted(), QStringLiteral("A:some B:strong"));
    }

    /// One changed letter of any column is seen, also in a row that was found right before.
    void everyColumnIsSealed_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change :
             {"account_id = 3", "key = 'x'", "criterion = 'boss_use'", "value = 'none'",
              "judged_at = '2026-03-04'", "day = day - 1", "judged_by = 'Lin Yuf'", "note = 'so'",
              "confidence = 'high'", "checksum = ''", "checksum = 'e' || substr(checksum, 2)"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void everyColumnIsSealed()
    {
        QFETCH(const QString, change);
        const JudgingBook book;
        book.save(JudgingBook::answer(1, "champion", "some"));
        QVERIFY(QFile::remove(book.journal()));
        QCOMPARE(must(loadBook(book.open())).answers.size(), size_t(1));
        execute(book.open(), QStringLiteral("UPDATE judgement SET ") + change);
        QVERIFY(must(loadBook(book.open())).answers.empty());
        QCOMPARE(must(countDamagedRows(book.open())).rows, 1);
    }

    /// A damaged mark takes nothing back, a damaged limit holds nothing; the journal has both as they were.
    void damagedMarksAndLimits()
    {
        const JudgingBook book;
        const Judgement saved = book.save(JudgingBook::answer(1, "champion", "some"));
        book.takeBack({saved.key});
        {
            Workspace workspace = book.open();
            must(saveLimit(workspace, atMost(1, 20, "2026-03-01"), book.now));
            const HealthLimit other = must(saveLimit(workspace, atMost(2, 30, "2026-03-01"), book.now));
            must(liftLimit(workspace, other.key, QStringLiteral("Tom"), book.now));
        }
        const auto limits = must(loadHealthLimits(book.open()));
        execute(book.open(), QStringLiteral("UPDATE judgement_taken_back SET taken_back_by = 'Tim'"));
        execute(book.open(), QStringLiteral("UPDATE health_limit SET value = 2 WHERE value = 20"));
        execute(book.open(), QStringLiteral("UPDATE health_limit_lifted SET day = day + 9"));
        QVERIFY(must(loadHealthLimits(book.open())) == limits);
        QVERIFY(must(loadBook(book.open())).answers.empty());
        QVERIFY(must(countDamagedRows(book.open())) == (DamagedRows{3, 3}));
        const QByteArray journal = bytesOf(book.journal());
        QVERIFY(QFile::remove(book.journal()));
        QCOMPARE(must(loadHealthLimits(book.open())).size(), size_t(1));
        QVERIFY(!must(loadHealthLimits(book.open())).front().liftedOn);
        QCOMPARE(must(loadBook(book.open())).answers.size(), size_t(1));
        // The next start mends all three.
        book.temporary.folder().write(QFileInfo(book.journal()).fileName(), journal);
        ReplayReport mended;
        mended.mended = 3;
        QVERIFY(book.replay() == mended);
        QVERIFY(book.replay().saysNothing());
        QVERIFY(book.check().isClean());
        QVERIFY(must(loadHealthLimits(book.open())) == limits);
    }

    /// The next start gives the damaged row back what it said, once.
    void changedAnswerComesBack()
    {
        const JudgingBook book;
        const auto saved = book.save(std::vector{JudgingBook::answer(1, "champion", "some")});
        execute(book.open(), QStringLiteral("UPDATE judgement SET value = 'none'"));
        ReplayReport mended;
        mended.mended = 1;
        QVERIFY(book.replay() == mended);
        QVERIFY(book.replay().saysNothing());
        QVERIFY(book.stored() == saved);
        Workspace workspace = book.open();
        Progress progress;
        QVERIFY(must(checkData(workspace, progress)).isClean());
    }

    /// What cannot be mended is told until it is set aside; nothing is lost by that.
    void damageIsSetAside()
    {
        const JudgingBook book;
        book.save(JudgingBook::answer(1, "champion", "some"));
        book.save(JudgingBook::answer(1, "champion", "strong"));
        const QString file = book.temporary.folder().write(
            QStringLiteral("j.csv"),
            "judgement_id,account_id,criterion,value,date,judged_by\nJ1,B,champion,some,2026-03-01,Ann\n");
        {
            Workspace workspace = book.open();
            must(importFile(workspace, file, importOn(QStringLiteral("2026-04-10"))));
        }
        QByteArray bytes = bytesOf(book.journal());
        const QByteArray first = bytes.left(bytes.indexOf('\n') + 1);
        QByteArray bad = first;
        bad.replace("some", "none");
        book.temporary.folder().write(QFileInfo(book.journal()).fileName(), bad + bytes.mid(first.size()));
        execute(book.open(), QStringLiteral("UPDATE judgement SET value = 'none' WHERE account_id = 2"));
        QCOMPARE(book.replay().damaged.rows, 1);
        QCOMPARE(book.replay().damaged.rows, 1); // once more with every start
        {
            Workspace workspace = book.open();
            const Settled settled = must(settleDamage(workspace));
            QVERIFY(settled == (Settled{1, 1, settledPath(book.path())}));
            const QList<QByteArray> lines = bytesOf(settled.file).trimmed().split('\n');
            QCOMPARE(lines.size(), 2);
            QCOMPARE(lines[0] + '\n', bad);
            QVERIFY(lines[1].contains("\"value\":\"none\"") && lines[1].contains("\"J1\""));
            QVERIFY(!(QFile::permissions(settled.file) & (QFile::ReadGroup | QFile::ReadOther)));
            QVERIFY(must(settleDamage(workspace)) == Settled());
        }
        QVERIFY(book.replay().saysNothing());
        QVERIFY(book.check().isClean());
        QCOMPARE(book.values(), QStringLiteral("some strong"));
        // The answer of the bad line was written to the journal again, so that a lost store gets both back.
        QCOMPARE(book.lines().size(), 2);
        // The file of the damaged answer brings it again.
        Workspace workspace = book.open();
        must(undoImport(workspace, ImportId{1}, importOn(QStringLiteral("2026-04-10")).now));
        must(importFile(workspace, file, importOn(QStringLiteral("2026-04-10"))));
        QCOMPARE(book.values(), QStringLiteral("some strong some"));
    }

    void besideALostWorkspace()
    {
        const JudgingBook book;
        QVERIFY(lookBeside(book.path()) == (BesideWorkspace{true, false, 0, {}, {}}));
        book.save(JudgingBook::answer(1, "champion", "some"));
        book.temporary.folder().write(QFileInfo(book.path()).fileName() + QStringLiteral(".before-v4"), "x");
        QVERIFY(QFile::remove(book.path()));
        const QString name = QFileInfo(book.path()).fileName();
        QVERIFY(lookBeside(book.path())
                == (BesideWorkspace{false,
                                    false,
                                    1,
                                    name + QStringLiteral(".judgements.jsonl"),
                                    {name + QStringLiteral(".before-v4")}}));
        book.temporary.folder().write(name, {});
        QVERIFY(lookBeside(book.path()).isEmpty);
    }

    /// A load of 100,000 answers, the first one with every checksum and the next one.
    void sealsAreCheap()
    {
        const JudgingBook book;
        {
            const Workspace workspace = book.open();
            execute(workspace, QStringLiteral("BEGIN"));
            auto writer = must(JudgementWriter::open(workspace));
            for (int i = 0; i < 100'000; ++i) {
                Judgement judgement = JudgingBook::answer(1 + i % 3, "champion", i % 2 ? "some" : "none");
                judgement.key = QStringLiteral("0b7c2f1e-5a34-4d4e-9a51-%1").arg(i, 12, 10, QLatin1Char('0'));
                judgement.day = Day::of(2026, 3, 5) - i / 3 % 700;
                judgement.judgedAt = judgement.day.iso() + QStringLiteral("T09:12:44");
                judgement.note = QStringLiteral("They said on the phone that it goes well: %1").arg(i);
                must(writer.insert(judgement, {}));
            }
            execute(workspace, QStringLiteral("COMMIT"));
        }
        // Time of the processor: the machine may be busy with other things.
        const auto spent = [](const auto &what) {
            const std::clock_t begin = std::clock();
            what();
            return double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
        };
        const Workspace workspace = book.open();
        const double bare = spent([&] {
            auto rows = must(sql::run(workspace.database(), QStringLiteral("SELECT * FROM judgement")));
            while (rows.next()) {
                for (int column = 0; column < 13; ++column)
                    (void)rows.value(column).toString();
            }
        });
        QList<double> took;
        for (int i = 0; i < 3; ++i)
            took += spent([&] { QCOMPARE(must(loadBook(workspace)).answers.size(), size_t(100'000)); });
        qInfo() << "100,000 answers, ms of the processor: loads" << took << "bare reading" << bare;
        QVERIFY2(std::min(took[1], took[2]) < 4 * bare && took[0] < 8 * bare, "too slow");
    }
};

QTEST_GUILESS_MAIN(TestDamagedRows)
#include "tst_damaged_rows.moc"
