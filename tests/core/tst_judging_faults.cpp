// What was said to be saved is there, whatever ends the program, whatever becomes of the files; and nothing
// twice.
#include "support/faultvfs.h"
#include "support/killed_writer.h"

using namespace bw;
using namespace bw::test;

namespace {

QString keyOf(int number)
{
    return QStringLiteral("answer-%1").arg(number);
}

Judgement numbered(int number)
{
    Judgement answer = JudgingBook::answer(1 + number % 3, "champion", number % 2 == 0 ? "some" : "none");
    answer.key = keyOf(number);
    answer.note = QStringLiteral("note %1").arg(number);
    return answer;
}

/// The keys that are there, each with how often.
QHash<QString, int> countsOf(const std::vector<Judgement> &judgements)
{
    QHash<QString, int> counts;
    for (const Judgement &judgement : judgements)
        ++counts[judgement.key];
    return counts;
}

QString everything(const Workspace &workspace)
{
    return dump(workspace,
                QStringLiteral("SELECT account_id, key, criterion, value, judged_at, day, judged_by, note, "
                               "confidence FROM judgement ORDER BY account_id, key, criterion, judged_at"))
        + QStringLiteral("\n--\n")
        + dump(workspace,
               QStringLiteral(
                   "SELECT key, taken_back_at, taken_back_by FROM judgement_taken_back ORDER BY key"))
        + QStringLiteral("\n--\n")
        + dump(workspace,
               QStringLiteral(
                   "SELECT account_id, key, kind, value, author, reason, first_day, last_day, set_at "
                   "FROM health_limit ORDER BY key"))
        + QStringLiteral("\n--\n")
        + dump(workspace,
               QStringLiteral("SELECT key, day, lifted_at, lifted_by FROM health_limit_lifted ORDER BY key"));
}

bool saveOne(Workspace &workspace, int number)
{
    return saveJudgements(workspace, {numbered(number)}, noonOf(QStringLiteral("2026-03-05"))).has_value();
}

} // namespace

class TestJudgingFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { FaultVfs::install(); }

    /// F02, F19, F20: a thousand answers, the process killed at 100 random moments. All that were told are
    /// there, also where the log of the database is cut to 90, 50, 10 % or gone, or an older backup stands in
    /// its place.
    void kills()
    {
#ifdef Q_OS_UNIX
        constexpr int times = 100;
        constexpr int wanted = 1000;
        QRandomGenerator random(17);
        const JudgingBook book;
        const QByteArray empty = book.bytes();
        QByteArray older = empty;
        QSet<QString> told;
        int number = 0;
        int restored = 0;
        const auto isAllThere = [&told](const JudgingBook &where) {
            const QHash<QString, int> counts = countsOf(where.stored());
            const bool once = std::all_of(counts.begin(), counts.end(), [](int count) { return count == 1; });
            return once && std::all_of(told.begin(), told.end(), [&](const QString &key) {
                       return counts.contains(key);
                   });
        };
        for (int i = 0; i < times || told.size() < wanted; ++i) {
            KilledWriter judge(book, number, number + 1000, saveOne);
            QVERIFY(WIFSIGNALED(judge.endAtRandom(random)));
            for (const int one : judge.told)
                told.insert(keyOf(one));
            number = judge.told.last() + 2; // the one after the last may be there, too

            if (i % 10 == 0) {
                const Remains remains = remainsOf(book);
                for (const int percent : {90, 50, 10, 0}) {
                    const JudgingBook cut;
                    Remains left = remains;
                    left.log.truncate(remains.log.size() * percent / 100);
                    lay(cut, left);
                    restored += static_cast<int>(cut.replay().restored());
                    QVERIFY2(isAllThere(cut), qPrintable(QStringLiteral("log cut to %1 %").arg(percent)));
                    QVERIFY(cut.check().isClean());
                }
                const JudgingBook replaced;
                lay(replaced, {older, {}, remains.journal});
                restored += static_cast<int>(replaced.replay().restored());
                QVERIFY2(isAllThere(replaced), "an older backup");
                QVERIFY(replaced.replay().saysNothing());
            }
            (void)book.replay();
            QVERIFY(isAllThere(book));
            if (i % 25 == 0)
                older = book.bytes();
        }
        QVERIFY(told.size() >= wanted);
        QVERIFY(restored > 0);
        QVERIFY(book.check().isClean());
        qInfo("%d answers told, %d brought back by the journal", static_cast<int>(told.size()), restored);
#else
        QSKIP("needs fork()");
#endif
    }

    /// F07, F10, F11: the database cannot be written, once or from then on. What is refused is in neither
    /// place, and what was saved before stays.
    void databaseFaults_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("sticky");
        for (const bool sticky : {false, true}) {
            const char *how = sticky ? "from then on" : "once";
            QTest::addRow("full, %s", how) << static_cast<int>(FaultVfs::Fault::Full) << sticky;
            QTest::addRow("error, %s", how) << static_cast<int>(FaultVfs::Fault::Error) << sticky;
            QTest::addRow("sync, %s", how) << static_cast<int>(FaultVfs::Fault::SyncError) << sticky;
        }
    }
    void databaseFaults()
    {
        if (!FaultVfs::isUsed())
            QSKIP("Qt's SQLite is another one than the tests': no faults can be made");
        QFETCH(const int, fault);
        QFETCH(const bool, sticky);
        int refused = 0;
        for (int at = 1;; ++at) {
            const JudgingBook book;
            book.save(numbered(0));
            const QByteArray journal = bytesOf(book.journal());
            Status done;
            {
                Workspace workspace = book.open();
                FaultVfs::arm(at, static_cast<FaultVfs::Fault>(fault), sticky);
                const auto saved = saveJudgements(workspace, {numbered(1), numbered(2)}, book.now);
                done = saved ? Status() : tl::unexpected(saved.error());
            }
            if (!FaultVfs::disarm())
                break;
            const ReplayReport report = book.replay();
            const QHash<QString, int> counts = countsOf(book.stored());
            QCOMPARE(counts.value(keyOf(0)), 1);
            QCOMPARE(counts.value(keyOf(1)), counts.value(keyOf(2)));
            QVERIFY(counts.value(keyOf(1)) <= 1);
            if (done) {
                QCOMPARE(counts.value(keyOf(1)), 1);
            } else if (done.error().code != ErrorCode::CommitUnclear) {
                ++refused;
                QVERIFY2(done.error().code == ErrorCode::DiskFull
                             || done.error().code == ErrorCode::DiskFailed,
                         qPrintable(done.error().detail));
                QVERIFY(report.saysNothing());
                QCOMPARE(bytesOf(book.journal()), journal);
                QCOMPARE(counts.value(keyOf(1)), 0);
            }
            // Once the disk is well again it can be saved, and nothing is there twice.
            book.save({numbered(1), numbered(2)});
            QCOMPARE(book.stored().size(), size_t(3));
            QVERIFY(book.check().isClean());
        }
        // Where no sync works any more nobody can say what became of a commit: the journal has it.
        QVERIFY(refused > 0 || (sticky && fault == static_cast<int>(FaultVfs::Fault::SyncError)));
    }

    /// F04: the power goes at every write; what was told is there.
    void powerCuts()
    {
#ifdef Q_OS_UNIX
        if (!FaultVfs::isUsed())
            QSKIP("Qt's SQLite is another one than the tests': no faults can be made");
        int cuts = 0;
        for (int at = 1;; ++at) {
            const JudgingBook book;
            const PowerCut cut = cutPowerAt(
                book, at, saveOne,
                [](int when) {
                    FaultVfs::arm(when, FaultVfs::Fault::PowerCut, false, static_cast<quint32>(when));
                },
                FaultVfs::exitCode);
            if (!cut.happened)
                break;
            ++cuts;
            (void)book.replay();
            const QHash<QString, int> counts = countsOf(book.stored());
            for (int number = 0; number < cut.told; ++number)
                QCOMPARE(counts.value(keyOf(number)), 1);
            QVERIFY(counts.size() <= cut.told + 1);
            QVERIFY(book.check().isClean());
        }
        QVERIFY(cuts > 10);
#else
        QSKIP("needs fork()");
#endif
    }

    void flippedBytes_data()
    {
        QTest::addColumn<bool>("inRows");
        QTest::newRow("anywhere in the file") << false;
        QTest::newRow("in what people judged") << true;
    }
    /// F15: one byte of the database is another one; no judgement, mark or limit changes unseen.
    void flippedBytes()
    {
        QFETCH(const bool, inRows);
        constexpr int seeds = 200;
        const JudgingBook book;
        std::vector<Judgement> answers;
        for (int number = 0; number < 40; ++number)
            answers.push_back(numbered(number));
        book.save(answers);
        book.takeBack({keyOf(3), keyOf(7)});
        {
            Workspace workspace = book.open();
            for (int i = 0; i < 6; ++i) {
                HealthLimit limit;
                limit.account = {1 + i % 3};
                limit.value = 10 * i;
                limit.author = QStringLiteral("Lin Yue");
                limit.reason = QStringLiteral("reason %1").arg(i);
                limit.from = Day::of(2026, 3, 1);
                const HealthLimit saved = must(saveLimit(workspace, limit, book.now));
                if (i % 2 == 0)
                    must(liftLimit(workspace, saved.key, QStringLiteral("Tom"), book.now));
            }
        }
        const QString before = everything(book.open(Workspace::Mode::Read));
        const QByteArray whole = book.bytes();
        QList<qsizetype> places;
        for (qsizetype at = whole.indexOf("Lin Yue"); at >= 0; at = whole.indexOf("Lin Yue", at + 1))
            places += at;
        QVERIFY(places.size() > 40);
        int refused = 0;
        int found = 0;
        int changed = 0;
        for (int seed = 0; seed < seeds; ++seed) {
            QRandomGenerator random(static_cast<quint32>(seed));
            QByteArray bytes = whole;
            const qsizetype at = inRows ? places.at(random.bounded(places.size())) - 70 + random.bounded(90)
                                        : random.bounded(bytes.size());
            bytes[at] = static_cast<char>(bytes[at] ^ (1 + random.bounded(255)));
            book.putBack(bytes);
            auto workspace = Workspace::open(book.path(), Workspace::Mode::Read);
            if (!workspace) {
                ++refused;
                continue;
            }
            Progress progress;
            const auto report = checkData(*workspace, progress);
            const bool isSeen = !report || !report->isClean();
            found += isSeen ? 1 : 0;
            if (!isSeen) {
                QCOMPARE(everything(*workspace), before);
            } else if (report && report->damage.isEmpty()) {
                ++changed; // SQLite itself saw nothing
            }
        }
        qInfo("%d refused, %d found, %d of them by the checksums alone", refused, found, changed);
        QVERIFY(found > 0);
        QVERIFY(!inRows || changed > seeds / 10);
    }
};

QTEST_GUILESS_MAIN(TestJudgingFaults)
#include "tst_judging_faults.moc"
