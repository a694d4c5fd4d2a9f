// What people were told is saved is there, whatever ends the program, whatever becomes of the files; and
// nothing twice.
#include "support/faultvfs.h"
#include "support/killed_writer.h"
#include "support/working.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace bw;
using namespace bw::test;

namespace {

QString keyOf(int number)
{
    return QStringLiteral("entry-%1").arg(number);
}

/// Of all kinds in turn, for three accounts in turn.
WorkEntry numbered(int number)
{
    const std::vector<WorkDone> kinds = oneOfEach();
    WorkEntry entry =
        done(1 + number % 3, kinds[static_cast<size_t>(number) % kinds.size()], QStringLiteral("Lin Yue"));
    entry.key = keyOf(number);
    return entry;
}

/// Every fifth saving takes the entry before it back as well.
bool saveOne(Workspace &workspace, int number)
{
    const QDateTime now = noonOf(QStringLiteral("2026-03-05"));
    const auto saved = saveWork(workspace, {numbered(number)}, now);
    return saved
        && (number % 5 != 4
            || takeWorkBack(workspace, {keyOf(number - 1)}, QStringLiteral("Tom"), now).has_value());
}

QHash<QString, int> countsOf(const Workspace &workspace)
{
    QHash<QString, int> counts;
    for (const SealedWork &row : must(loadWorkRows(workspace)))
        ++counts[row.work.key];
    return counts;
}

QString everything(const Workspace &workspace)
{
    return dump(workspace,
                QStringLiteral(
                    "SELECT account_id, key, what, at, day, \"by\", payload FROM work ORDER BY key"))
        + QStringLiteral("\n--\n")
        + dump(workspace,
               QStringLiteral("SELECT key, taken_back_at, taken_back_by FROM work_taken_back ORDER BY key"));
}

} // namespace

class TestWorkFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { FaultVfs::install(); }

    /// F02, F19, F20: five hundred entries and more, the process killed at 60 random moments. All that were
    /// told are there with their marks, also where the log of the database is cut or gone, or an older backup
    /// stands in its place.
    void kills()
    {
#ifdef Q_OS_UNIX
        constexpr int times = 60;
        constexpr int wanted = 500;
        QRandomGenerator random(18);
        const WorkLog book;
        QByteArray older = book.bytes();
        QList<int> told;
        int number = 0;
        qint64 restored = 0;
        const auto isAllThere = [&told](const JudgingBook &where) {
            const Workspace workspace = where.open();
            const QHash<QString, int> counts = countsOf(workspace);
            const QSet<QString> marks = must(loadWorkMarkKeys(workspace));
            return std::all_of(counts.begin(), counts.end(), [](int count) { return count == 1; })
                && std::all_of(told.begin(), told.end(), [&](int one) {
                       return counts.contains(keyOf(one)) && (one % 5 != 4 || marks.contains(keyOf(one - 1)));
                   });
        };
        for (int i = 0; i < times || told.size() < wanted; ++i) {
            KilledWriter writer(book, number, number + 1000, saveOne);
            QVERIFY(WIFSIGNALED(writer.endAtRandom(random)));
            told += writer.told;
            number = writer.told.last() + 2; // the one after the last may be there, too
            if (i % 10 == 0) {
                const Remains remains = remainsOf(book);
                for (const int percent : {90, 50, 10, 0}) {
                    const JudgingBook cut;
                    Remains left = remains;
                    left.log.truncate(remains.log.size() * percent / 100);
                    lay(cut, left);
                    restored += cut.replay().restored();
                    QVERIFY2(isAllThere(cut), qPrintable(QStringLiteral("log cut to %1 %").arg(percent)));
                    QVERIFY(cut.check().isClean());
                }
                const JudgingBook replaced;
                lay(replaced, {older, {}, remains.journal});
                restored += replaced.replay().restored();
                QVERIFY2(isAllThere(replaced), "an older backup");
                QVERIFY(replaced.replay().saysNothing());
            }
            (void)book.replay();
            QVERIFY(isAllThere(book));
            if (i % 20 == 0)
                older = book.bytes();
        }
        QVERIFY(restored > 0);
        QVERIFY(book.check().isClean());
        qInfo("%d entries told, %lld brought back by the journal", static_cast<int>(told.size()), restored);
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
        QTest::addColumn<bool>("takesBack");
        for (const bool takesBack : {false, true}) {
            for (const bool sticky : {false, true}) {
                const auto row = [&](const char *name, FaultVfs::Fault fault) {
                    QTest::addRow("%s, %s, %s", takesBack ? "taking back" : "saving", name,
                                  sticky ? "from then on" : "once")
                        << static_cast<int>(fault) << sticky << takesBack;
                };
                row("full", FaultVfs::Fault::Full);
                row("error", FaultVfs::Fault::Error);
                row("sync", FaultVfs::Fault::SyncError);
            }
        }
    }
    void databaseFaults()
    {
        if (!FaultVfs::isUsed())
            QSKIP("Qt's SQLite is another one than the tests': no faults can be made");
        QFETCH(const int, fault);
        QFETCH(const bool, sticky);
        QFETCH(const bool, takesBack);
        int refused = 0;
        for (int at = 1;; ++at) {
            const WorkLog book;
            book.save(numbered(0));
            const QByteArray journal = bytesOf(book.journal());
            const QString before = everything(book.open());
            const auto act = [&](Workspace &workspace) -> Status {
                if (takesBack)
                    return takeWorkBack(workspace, {keyOf(0)}, QStringLiteral("Tom"), book.now);
                const auto saved = saveWork(workspace, {numbered(1), numbered(2)}, book.now);
                return saved ? Status() : tl::unexpected(saved.error());
            };
            Status acted;
            {
                Workspace workspace = book.open();
                FaultVfs::arm(at, static_cast<FaultVfs::Fault>(fault), sticky);
                acted = act(workspace);
            }
            if (!FaultVfs::disarm())
                break;
            const ReplayReport report = book.replay();
            const QHash<QString, int> counts = countsOf(book.open());
            QCOMPARE(counts.value(keyOf(0)), 1);
            QCOMPARE(counts.value(keyOf(1)), counts.value(keyOf(2)));
            QVERIFY(counts.value(keyOf(1)) <= 1);
            if (acted) {
                QVERIFY(everything(book.open()) != before);
            } else if (acted.error().code != ErrorCode::CommitUnclear) {
                ++refused;
                QVERIFY2(acted.error().code == ErrorCode::DiskFull
                             || acted.error().code == ErrorCode::DiskFailed,
                         qPrintable(acted.error().detail));
                QVERIFY(report.saysNothing());
                QCOMPARE(bytesOf(book.journal()), journal);
                QCOMPARE(everything(book.open()), before);
            }
            // Once the disk is well again it can be done, and nothing is there twice.
            Workspace workspace = book.open();
            must(act(workspace));
            QCOMPARE(must(loadWorkRows(workspace)).size(), size_t(takesBack ? 1 : 3));
            QCOMPARE(must(loadWorkMarkKeys(workspace)).size(), takesBack ? 1 : 0);
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
            const WorkLog book;
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
            const QHash<QString, int> counts = countsOf(book.open());
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

    /// The disk has room for a part of the line: neither place keeps anything, and afterwards all works.
    void fullJournal()
    {
#ifdef Q_OS_UNIX
        const WorkLog book;
        book.save(numbered(0));
        const QString before = everything(book.open());
        // Longer than any other file that is written, so that the limit meets the journal alone.
        const QByteArray bytes = bytesOf(book.journal()) + QByteArray(2 << 20, '\n');
        book.temporary.folder().write(QFileInfo(book.journal()).fileName(), bytes);
        QVERIFY(book.replay().saysNothing());
        rlimit free{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &free), 0);
        signal(SIGXFSZ, SIG_IGN);
        const rlimit tight{static_cast<rlim_t>(bytes.size() + 40), free.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto saved = book.tryDo({numbered(1)});
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &free), 0);
        QCOMPARE(codeOf(saved), std::optional(ErrorCode::FileWriteFailed));
        QCOMPARE(saved.error().subject, book.journal());
        QCOMPARE(bytesOf(book.journal()).size(), bytes.size());
        QCOMPARE(everything(book.open()), before);
        QVERIFY(book.replay().saysNothing());
        book.save(numbered(1));
        QVERIFY(book.check().isClean());
#else
        QSKIP("needs a limit of the process");
#endif
    }

    /// F15: one byte of a row is another one; no entry and no mark changes unseen, and a look at a workspace
    /// that can be written brings the entries as they were saved back.
    void flippedBytes()
    {
        constexpr int seeds = 150;
        const WorkLog book;
        std::vector<WorkEntry> entries;
        for (int number = 0; number < 40; ++number)
            entries.push_back(numbered(number));
        (void)must(book.tryDo(entries));
        book.takeBack({keyOf(3), keyOf(7)});
        const QString before = everything(book.open(Workspace::Mode::Read));
        const QByteArray whole = book.bytes();
        QList<qsizetype> places;
        for (qsizetype at = whole.indexOf("Lin Yue"); at >= 0; at = whole.indexOf("Lin Yue", at + 1))
            places += at;
        QVERIFY(places.size() > 40);
        int found = 0;
        int mended = 0;
        for (int seed = 0; seed < seeds; ++seed) {
            QRandomGenerator random(static_cast<quint32>(seed));
            QByteArray bytes = whole;
            const qsizetype at = places.at(random.bounded(places.size())) - 50 + random.bounded(160);
            bytes[at] = static_cast<char>(bytes[at] ^ (1 + random.bounded(255)));
            book.putBack(bytes);
            auto workspace = Workspace::open(book.path(), Workspace::Mode::Read);
            if (!workspace)
                continue;
            Progress progress;
            const auto report = checkData(*workspace, progress);
            if (report && report->isClean()) {
                QCOMPARE(everything(*workspace), before);
                continue;
            }
            ++found;
            // Where SQLite itself sees nothing, the row alone is wrong.
            if (!report || !report->damage.isEmpty())
                continue;
            *workspace = book.open();
            const auto look = checkData(*workspace, progress);
            if (!look || !look->damage.isEmpty() || look->missing > 0)
                continue;
            ++mended;
            const auto rows = must(loadWorkRows(*workspace));
            for (int number = 0; number < 40; ++number) {
                const bool isThere = std::any_of(rows.begin(), rows.end(), [&](const SealedWork &row) {
                    WorkEntry wanted = numbered(number);
                    const auto entry = entryOf(row.work);
                    return row.work.key == wanted.key && entry && entry->what.index() == wanted.what.index();
                });
                QVERIFY2(isThere, qPrintable(keyOf(number)));
            }
        }
        qInfo("%d of %d changes found, %d mended", found, seeds, mended);
        QVERIFY(found > seeds / 4);
        QVERIFY(mended > seeds / 10);
    }
};

QTEST_GUILESS_MAIN(TestWorkFaults)
#include "tst_work_faults.moc"
