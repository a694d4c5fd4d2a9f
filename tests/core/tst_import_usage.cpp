#include "intake/dialect.h"
#include "intake/usage_batch.h"
#include "intake/usage_import.h"
#include "intake/usage_reader.h"
#include "store/accounts.h"
#include "store/imports.h"
#include "store/policies.h"
#include "store/usage_store.h"
#include "support/workspace.h"

#include <QtTest>
#include <numeric>
#include <random>

using namespace bw;
using namespace bw::test;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-03-20T04:00:00Z"), Qt::ISODate);

ImportOptions options(int threads = 2)
{
    ImportOptions o;
    o.zone = QStringLiteral("+08:00");
    o.now = noon;
    o.threads = threads;
    return o;
}

Result<ImportPlan> importFile(Workspace &workspace, const QString &path, const ImportOptions &o = options())
{
    Progress progress;
    auto prepared = prepareImport(workspace, path, o, progress);
    if (!prepared) {
        return tl::unexpected(prepared.error());
    }
    return applyImport(workspace, std::move(*prepared), o, progress);
}

/// Everything that usage says, one line per row; equal texts mean equal figures.
QStringList usageLines(const Workspace &workspace)
{
    const auto accounts = must(loadAccounts(workspace));
    QStringList lines;
    must(visitUsage(workspace.database(), accounts, {{-100'000}, {100'000}},
                    [&](const Account &account, const UsageRow &r) {
                        lines += QStringList({account.key, r.day.iso(), r.user, r.unit, r.event, r.module,
                                              QString::number(r.quantity), QString::number(r.rows),
                                              QString::number(r.seconds), QString::number(r.longestSeconds),
                                              r.activeUsers ? QString::number(*r.activeUsers) : QString()})
                                     .join(u'|');
                        return true;
                    }));
    lines.sort();
    return lines;
}

/// The columns of every account, as text.
QStringList columnLines(const Workspace &workspace, const Policy &policy)
{
    const auto accounts = must(loadAccounts(workspace));
    const Day last = Day::of(2026, 3, 31);
    const auto columns = must(loadUsage(workspace.database(), policy, accounts, last, false));
    QStringList lines;
    for (size_t a = 0; a < accounts.size(); ++a) {
        const auto &span = columns.spans[a];
        for (qint32 d = 0; d < span.days; ++d) {
            const size_t at = span.offset + static_cast<size_t>(d);
            lines += QStringLiteral("%1|%2|%3|%4|%5|%6")
                         .arg(accounts[a].key, (span.first + d).iso())
                         .arg(columns.keyActions[at])
                         .arg(columns.activeUsers[at])
                         .arg(columns.flags[at])
                         .arg(columns.reach28(a, span.first + d));
        }
    }
    lines.sort();
    return lines;
}

const QByteArray heading = "account_id,user_id,event,occurred_at,quantity,module\n";

/// Event rows as people's systems write them: offsets, gaps, quotes, Chinese.
QByteArrayList randomRows(std::mt19937 &random, int count, bool odd)
{
    const QByteArrayList offsets{"Z", "+08:00", "-05:00", "+05:30", ""};
    const QByteArrayList events{"login", "create_order", "view report", "盘点",
                                "\"a, quoted \"\"event\"\"\""};
    QByteArrayList rows;
    for (int i = 0; i < count; ++i) {
        const auto below = [&](quint32 n) { return static_cast<int>(random() % n); };
        QByteArray row = "ACC-" + QByteArray::number(below(7)) + ",U-" + QByteArray::number(below(9));
        if (odd && below(40) == 0) {
            row = "ACC-1,"; // nobody
        }
        row += ',' + events[below(odd ? 5 : 3)] + ",2026-0" + QByteArray::number(1 + below(3)) + '-'
            + QByteArray::number(10 + below(9)) + 'T' + QByteArray::number(10 + below(14)) + ":0"
            + QByteArray::number(below(10)) + ":59" + offsets[below(5)] + ',' + QByteArray::number(below(30))
            + ",m" + QByteArray::number(below(2));
        if (odd) {
            switch (below(60)) {
            case 0:
                row.replace("2026-0", "2026-1"); // a month that does not exist, or the future
                break;
            case 1:
                row += ",extra";
                break;
            case 2:
                row = "";
                break;
            case 3:
                row.replace("U-", "\xff\xfeU-"); // no UTF-8
                break;
            case 4:
                row = "ACC-2,\"two\nlines\",login,2026-02-02,1,m";
                break;
            case 5:
                row += '\r';
                break;
            default:
                break;
            }
        }
        rows += row;
    }
    return rows;
}

QByteArray joined(const QByteArrayList &rows)
{
    return heading + rows.join('\n') + '\n';
}

QString problemText(const Problems &problems)
{
    QStringList lines;
    for (const Problem &p : problems.listed) {
        lines +=
            QStringLiteral("%1 %2 %3 %4").arg(p.line).arg(static_cast<int>(p.code)).arg(p.column, p.value);
    }
    for (auto it = problems.counts.begin(); it != problems.counts.end(); ++it) {
        lines += QStringLiteral("count %1 %2").arg(static_cast<int>(it.key())).arg(it.value());
    }
    lines.sort();
    return lines.join(u'\n');
}

/// The first finding that rejects a row.
Problem firstRejection(const ImportPlan &plan)
{
    for (const Problem &problem : plan.problems.listed) {
        if (rejects(problem.code)) {
            return problem;
        }
    }
    return {};
}

/// What a reading has summed up, as text.
QStringList readingLines(UsageReading reading)
{
    QStringList lines;
    auto batch = must(UsageBatch::gather(std::move(reading.parts), false));
    for (const auto &account : batch.accounts()) {
        std::vector<Rollup> rollups;
        std::vector<quint32> places(1000);
        std::iota(places.begin(), places.end(), 1U);
        batch.rollups(account, places, places, places, rollups);
        for (const Rollup &r : rollups) {
            const auto &event = batch.events()[r.event - 1];
            lines +=
                QString::fromUtf8(account.key + '|' + (r.user > 0 ? account.users[r.user - 1] : QByteArray())
                                  + '|' + event.first + '|' + event.second + '|')
                + QStringLiteral("%1|%2|%3").arg(r.day.iso()).arg(r.rows).arg(r.quantity);
        }
    }
    return lines;
}

} // namespace

class TestImportUsage : public QObject {
    Q_OBJECT

private slots:
    /// The parallel reader and the record reader say the same, also of odd files.
    void blocksReadLikeRecords_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("odd");
        QTest::addColumn<bool>("crlf");
        for (int seed = 1; seed <= 4; ++seed) {
            QTest::addRow("seed %d plain", seed) << seed << false << false;
            QTest::addRow("seed %d odd", seed) << seed << true << false;
            QTest::addRow("seed %d odd CRLF", seed) << seed << true << true;
        }
    }
    void blocksReadLikeRecords()
    {
        QFETCH(int, seed);
        QFETCH(bool, odd);
        QFETCH(bool, crlf);
        std::mt19937 random(static_cast<quint32>(seed));
        QByteArray bytes = joined(randomRows(random, 400, odd));
        // Long enough for several blocks, with the odd rows at other places of each.
        QByteArray filler;
        while (filler.size() < hashBlockBytes + 70'000) {
            filler += "ACC-9,U-1,login,2026-03-01T10:00:00Z,1,a module with a long name "
                + QByteArray(900, 'm') + '\n';
        }
        if (odd) { // longer than what is read ahead of a block
            filler.insert(filler.indexOf('\n', filler.size() / 2) + 1,
                          "ACC-9,U-1,login,2026-03-01T10:00:00Z,1," + QByteArray(100'000, 'm') + '\n');
        }
        bytes += filler + joined(randomRows(random, 400, odd)).mid(heading.size());
        if (seed % 2 == 0) {
            bytes.chop(1); // no line end
        }
        if (crlf) {
            bytes.replace("\n", "\r\n");
        }
        const Folder folder;
        const QString path = folder.write(QStringLiteral("events.csv"), bytes);
        InspectOptions utf8;
        utf8.encoding = QStringLiteral("UTF-8");
        const FileShape shape = must(inspect(path, utf8));
        const UsageRules rules{false, must(Zone::parse(QStringLiteral("+08:00"))), Day::of(2026, 3, 20),
                               nullptr};
        Progress progress;
        UsageReading slow = must(readUsageRecords(shape, rules, {}, progress));
        UsageReading fast = must(readUsage(shape, rules, {}, 2, progress));
        QCOMPARE(fast.rows, slow.rows);
        QCOMPARE(fast.rejected, slow.rejected);
        QCOMPARE(fast.lines, slow.lines);
        QCOMPARE(fast.content.hash, slow.content.hash);
        QCOMPARE(fast.content.endsLine, slow.content.endsLine);
        QCOMPARE(problemText(fast.problems), problemText(slow.problems));
        QCOMPARE(readingLines(std::move(fast)), readingLines(std::move(slow)));
    }

    void plainFilesAreReadInBlocks()
    {
        std::mt19937 random(5);
        const Folder folder;
        QByteArray bytes = joined(randomRows(random, 300, false));
        bytes.replace("login", "登录");
        const FileShape shape = must(inspect(folder.write(QStringLiteral("events.csv"), bytes)));
        const UsageRules rules{false, must(Zone::parse(QStringLiteral("+08:00"))), Day::of(2026, 3, 20),
                               nullptr};
        Progress progress;
        const auto blocks = must(readUsageBlocks(shape, rules, {heading.size(), 2}, 2, progress));
        QVERIFY2(blocks.has_value(), "the quick way must not be left without a reason");
        QCOMPARE(blocks->rows, qint64(300));
    }

    /// Months go in together or, where they are too large for that, one by one: nobody sees a difference.
    void monthsOfAnySizeAreKept()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        must(importFile(workspace,
                        temporary.folder().write(QStringLiteral("a.csv"),
                                                 heading
                                                     + "A,U,login,"
                                                       "2026-03-01T10:00:00Z,1,x\n"),
                        options()));
        const QSqlDatabase db = workspace.database();
        const AccountId account = must(accountIds(workspace)).value(QStringLiteral("A"));
        for (const qsizetype bytes : {qsizetype(5), (qsizetype(1) << 23) + 1}) {
            auto transaction = must(sql::Transaction::begin(db));
            auto writer = must(UsageWriter::create(db, {1}));
            const QByteArray first(bytes, 'a');
            const QByteArray second(bytes, 'b');
            const Month month = Month::of(Day::of(2025, 12, 1));
            must(writer.write(account, {{month, bytes}, {month + 1, 3}, {month + 2, bytes}},
                              first + "xyz" + second));
            const auto blobs = must(usageBlobs(db, account));
            QCOMPARE(blobs.size(), size_t(4));
            QCOMPARE(blobs[0].month.iso(), QStringLiteral("2025-12"));
            QVERIFY(blobs[0].data == first);
            QCOMPARE(blobs[1].month.iso(), QStringLiteral("2026-01"));
            QCOMPARE(blobs[1].data, QByteArray("xyz"));
            QCOMPARE(blobs[2].month.iso(), QStringLiteral("2026-02"));
            QVERIFY(blobs[2].data == second);
            must(writer.write(account, {}, {}));
            transaction.rollback();
        }
    }

    /// Any order of appended imports, any split into files and any number of workers: the same figures.
    void orderAndSplitDoNotMatter()
    {
        std::mt19937 random(42);
        const QByteArrayList rows = randomRows(random, 600, false);
        const TemporaryWorkspace whole;
        Workspace all = whole.open();
        must(importFile(all, whole.folder().write(QStringLiteral("all.csv"), joined(rows)), options(1)));
        const QStringList expected = usageLines(all);
        const QStringList expectedColumns = columnLines(all, Policy());
        QVERIFY(expected.size() > 100);
        for (int round = 0; round < 8; ++round) {
            std::vector<QByteArrayList> parts(2 + random() % 4);
            for (const QByteArray &row : rows) {
                parts[round % 2 == 0 ? random() % parts.size()
                                     : static_cast<size_t>(qHash(row)) % parts.size()] += row;
            }
            std::shuffle(parts.begin(), parts.end(), random);
            const TemporaryWorkspace temporary;
            for (size_t i = 0; i < parts.size(); ++i) {
                Workspace workspace = temporary.open(); // a restart in between
                const QString name = QStringLiteral("part%1.csv").arg(i);
                const auto plan =
                    must(importFile(workspace, temporary.folder().write(name, joined(parts[i]))));
                QCOMPARE(plan.added, parts[i].size());
            }
            const Workspace workspace = temporary.open();
            QCOMPARE(usageLines(workspace), expected);
            QCOMPARE(columnLines(workspace, Policy()), expectedColumns);
        }
    }

    void sameFileChangesNothing()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        std::mt19937 random(1);
        const QString path =
            temporary.folder().write(QStringLiteral("a.csv"), joined(randomRows(random, 50, false)));
        QCOMPARE(must(importFile(workspace, path)).added, qint64(50));
        const QStringList before = usageLines(workspace);
        const auto again = must(importFile(workspace, path));
        QCOMPARE(again.novelty, FileNovelty::Same);
        QCOMPARE(again.added, qint64(0));
        QCOMPARE(again.unchanged, qint64(50));
        QCOMPARE(usageLines(workspace), before);
        QCOMPARE(must(loadImports(workspace)).size(), size_t(1));
    }

    void grownFileAddsOnlyWhatIsNew()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        std::mt19937 random(2);
        const QByteArrayList rows = randomRows(random, 90, false);
        const QString name = QStringLiteral("a.csv");
        must(importFile(workspace, temporary.folder().write(name, joined(rows.mid(0, 40)))));
        const auto grown =
            must(importFile(workspace, temporary.folder().write(name, joined(rows.mid(0, 70)))));
        QCOMPARE(grown.novelty, FileNovelty::Grown);
        QCOMPARE(grown.added, qint64(30));
        QCOMPARE(grown.unchanged, qint64(40));
        QCOMPARE(grown.rows, qint64(70));
        QVERIFY2(grown.problems.count(ProblemCode::OverlapsImport) == 0,
                 "its own beginning is no other file");
        QByteArray withFault = joined(rows);
        withFault += "ACC-1,U-1,login,yesterday,1,m\n";
        const auto more = must(importFile(workspace, temporary.folder().write(name, withFault)));
        QCOMPARE(more.added, qint64(20));
        QCOMPARE(more.rejected, qint64(1));
        QCOMPARE(firstRejection(more).line, qint64(92));

        const TemporaryWorkspace other;
        Workspace once = other.open();
        must(importFile(once, other.folder().write(name, joined(rows))));
        QCOMPARE(usageLines(workspace), usageLines(once));
        // The beginning again is nothing new either.
        QCOMPARE(must(importFile(workspace, temporary.folder().write(name, joined(rows.mid(0, 40))))).novelty,
                 FileNovelty::Same);
    }

    void overlapIsAddedAndTold()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        must(importFile(workspace,
                        temporary.folder().write(QStringLiteral("a.csv"),
                                                 heading + "A,u,e,2026-03-01,1,\nA,u,e,2026-03-05,1,\n")));
        const auto apart = must(
            importFile(workspace,
                       temporary.folder().write(QStringLiteral("b.csv"),
                                                heading + "A,u,e,2026-03-06,1,\nB,u,e,2026-03-02,1,\n")));
        QCOMPARE(apart.problems.count(ProblemCode::OverlapsImport), qint64(0));
        const auto over = must(importFile(
            workspace, temporary.folder().write(QStringLiteral("c.csv"), heading + "A,u,e,2026-03-05,1,\n")));
        QCOMPARE(over.problems.count(ProblemCode::OverlapsImport), qint64(1));
        QVERIFY(std::any_of(over.problems.listed.begin(), over.problems.listed.end(), [](const Problem &p) {
            return p.code == ProblemCode::OverlapsImport && p.detail == QLatin1String("a.csv");
        }));
        QVERIFY(usageLines(workspace).contains(QStringLiteral("A|2026-03-05|u||e||2|2|0|0|")));
    }

    void newestDailyUsageWinsAndUndoBringsBack()
    {
        const QByteArray head = "account_id,date,event,count,user_id\n";
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        must(importFile(workspace,
                        temporary.folder().write(QStringLiteral("d1.csv"),
                                                 head + "A,2026-03-01,e,5,u\nA,2026-03-02,e,6,u\n")));
        const auto second = must(importFile(
            workspace,
            temporary.folder().write(QStringLiteral("d2.csv"),
                                     head + "A,2026-03-02,e,9,u\nA,2026-03-03,e,1,u\nA,2026-03-01,e,5,u\n")));
        QCOMPARE(second.added, qint64(1));
        QCOMPARE(second.changed, qint64(1));
        QCOMPARE(second.unchanged, qint64(1));
        const QStringList corrected{QStringLiteral("A|2026-03-01|u||e||5|1|0|0|"),
                                    QStringLiteral("A|2026-03-02|u||e||9|1|0|0|"),
                                    QStringLiteral("A|2026-03-03|u||e||1|1|0|0|")};
        QCOMPARE(usageLines(workspace), corrected);
        const auto imports = must(loadImports(workspace));
        auto transaction = must(sql::Transaction::begin(workspace.database()));
        must(dropUsage(workspace.database(), imports.back().id, Policy()));
        must(transaction.commit());
        QCOMPARE(usageLines(workspace),
                 (QStringList{QStringLiteral("A|2026-03-01|u||e||5|1|0|0|"),
                              QStringLiteral("A|2026-03-02|u||e||6|1|0|0|")}));
        QVERIFY(columnLines(workspace, Policy()).contains(QStringLiteral("A|2026-03-02|6|1|1|1")));
    }

    void dailyKeyTwice()
    {
        const QByteArray head = "account_id,date,event,count,user_id\n";
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        const auto plan = must(importFile(
            workspace,
            temporary.folder().write(
                QStringLiteral("d.csv"),
                head + "A,2026-03-01,e,5,u\nA,2026-03-01,e,5,u\nA,2026-03-01,e,7,u\nB,2026-03-01,e,7,u\n")));
        QCOMPARE(plan.added, qint64(2));
        QCOMPARE(plan.unchanged, qint64(1));
        QCOMPARE(plan.rejected, qint64(1));
        QCOMPARE(firstRejection(plan).code, ProblemCode::KeyTwice);
        QCOMPARE(firstRejection(plan).line, qint64(4));
    }

    void eventsAndDailyUsageOfOneDayAreNotCountedTwice()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        must(importFile(
            workspace, temporary.folder().write(QStringLiteral("e.csv"), heading + "A,u,e,2026-03-01,1,\n")));
        const auto daily = must(importFile(
            workspace,
            temporary.folder().write(
                QStringLiteral("d.csv"),
                "account_id,date,event,count\nA,2026-03-01,e,5\nA,2026-03-02,e,5\nA,2026-03-01,f,5\n")));
        QCOMPARE(daily.rejected, qint64(1));
        QCOMPARE(firstRejection(daily).code, ProblemCode::CountedAlready);
        QCOMPARE(firstRejection(daily).line, qint64(2));
        const auto events = must(
            importFile(workspace,
                       temporary.folder().write(QStringLiteral("e2.csv"),
                                                heading + "A,u,e,2026-03-02,1,\nA,u,e,2026-03-03,1,\n")));
        QCOMPARE(events.rejected, qint64(1));
    }

    void rejectedRows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *text, ProblemCode code) {
            QTest::newRow(name) << QByteArray(text) << static_cast<int>(code);
        };
        row("no account", ",u,e,2026-03-01,1,m", ProblemCode::CellMissing);
        row("no event", "A,u,,2026-03-01,1,m", ProblemCode::CellMissing);
        row("no time", "A,u,e,,1,m", ProblemCode::CellMissing);
        row("no such day", "A,u,e,2026-02-30T10:00:00Z,1,m", ProblemCode::DayImpossible);
        row("not a day", "A,u,e,yesterday,1,m", ProblemCode::NotADay);
        row("minute 61", "A,u,e,2026-03-01T10:61:00Z,1,m", ProblemCode::DayImpossible);
        row("tomorrow", "A,u,e,2026-03-21,1,m", ProblemCode::InTheFuture);
        row("tomorrow by its offset", "A,u,e,2026-03-20T23:00:00-05:00,1,m", ProblemCode::InTheFuture);
        row("before 1970", "A,u,e,1969-12-31,1,m", ProblemCode::DayImpossible);
        row("negative", "A,u,e,2026-03-01,-3,m", ProblemCode::Negative);
        row("half", "A,u,e,2026-03-01,1.5,m", ProblemCode::NotWhole);
        row("word", "A,u,e,2026-03-01,many,m", ProblemCode::NotANumber);
        row("huge", "A,u,e,2026-03-01,1e12,m", ProblemCode::TooLarge);
        row("too few", "A,u,e", ProblemCode::TooFewCells);
    }
    void rejectedRows()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, code);
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        const auto plan =
            must(importFile(workspace,
                            temporary.folder().write(QStringLiteral("e.csv"),
                                                     heading + "A,u,e,2026-03-01,1,m\n" + row
                                                         + "\nA,u,e,2026-03-20T23:59:59+08:00,1,m\n")));
        QCOMPARE(plan.rows, qint64(3));
        QCOMPARE(plan.rejected, qint64(1));
        QCOMPARE(static_cast<int>(firstRejection(plan).code), code);
        QCOMPARE(firstRejection(plan).line, qint64(3));
        QCOMPARE(usageLines(workspace).size(), qsizetype(2));
    }

    void moreThanHalfRejectedWritesNothing()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        const QByteArray before = bytesOf(temporary.path());
        const auto plan = importFile(
            workspace,
            temporary.folder().write(QStringLiteral("e.csv"),
                                     heading + "A,u,e,2026-03-01,1,m\nA,u,e,x,1,m\nA,u,e,y,1,m\n"));
        QCOMPARE(codeOf(plan), ErrorCode::TooManyRejected);
        QVERIFY(must(loadImports(workspace)).empty());
        QVERIFY(must(loadAccounts(workspace)).empty());
    }

    void zoneIsFixedByTheFirstUsage()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        const QString first =
            temporary.folder().write(QStringLiteral("a.csv"), heading + "A,u,e,2026-03-01T15:59:59Z,1,m\n");
        must(importFile(workspace, first));
        QVERIFY(usageLines(workspace).front().startsWith(QLatin1String("A|2026-03-01|")));
        const QString second =
            temporary.folder().write(QStringLiteral("b.csv"), heading + "A,u,e,2026-03-01T16:00:00Z,1,m\n");
        ImportOptions elsewhere = options();
        elsewhere.zone = QStringLiteral("America/New_York");
        QCOMPARE(codeOf(importFile(workspace, second, elsewhere)), ErrorCode::ZoneDiffers);
        elsewhere.zone.clear();
        must(importFile(workspace, second, elsewhere));
        QVERIFY(usageLines(workspace).back().startsWith(QLatin1String("A|2026-03-02|")));
    }

    void todayIsKeptButNotTheLastFullDay()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        must(importFile(workspace,
                        temporary.folder().write(QStringLiteral("a.csv"),
                                                 heading + "A,u,e,2026-03-18,1,m\nA,u,e,2026-03-20,1,m\n")));
        const auto imports = must(loadImports(workspace));
        QCOMPARE(imports.front().lastDay->iso(), QStringLiteral("2026-03-20"));
        QCOMPARE(imports.front().lastFullDay->iso(), QStringLiteral("2026-03-18"));
    }

    void policyChangeRecomputesColumns()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        must(importFile(
            workspace,
            temporary.folder().write(
                QStringLiteral("a.csv"),
                heading + "A,u,e,2026-03-18,2,m\nA,v,f,2026-03-18,3,m\nA,w,login,2026-03-18,9,m\n")));
        QCOMPARE(columnLines(workspace, Policy()).front(), QStringLiteral("A|2026-03-18|5|3|1|3"));
        Policy weighted;
        weighted.keyActions = QMap<QString, qint32>{{QStringLiteral("f"), 10}};
        weighted.loginEvents = {QStringLiteral("f"), QStringLiteral("login")};
        QCOMPARE(columnLines(workspace, weighted).front(), QStringLiteral("A|2026-03-18|30|2|1|2"));
        QCOMPARE(columnLines(workspace, Policy()).front(), QStringLiteral("A|2026-03-18|5|3|1|3"));
        // Kept for the next start, under the new rules.
        const auto accounts = must(loadAccounts(workspace));
        must(loadUsage(workspace.database(), weighted, accounts, Day::of(2026, 3, 31), true));
        QCOMPARE(dump(workspace, QStringLiteral("SELECT fingerprint FROM usage_column")),
                 QString::number(columnFingerprint(weighted)));
        execute(workspace, QStringLiteral("DELETE FROM usage_column"));
        QCOMPARE(columnLines(workspace, weighted).front(), QStringLiteral("A|2026-03-18|30|2|1|2"));
    }

    void cancelLeavesNothing()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        std::mt19937 random(9);
        const QString path =
            temporary.folder().write(QStringLiteral("a.csv"), joined(randomRows(random, 200, false)));
        const FileShape shape = must(inspect(path));
        Progress progress;
        auto prepared = must(prepareImport(workspace, path, options(), progress));
        progress.cancelled = true;
        QCOMPARE(codeOf(applyImport(workspace, std::move(prepared), options(), progress)),
                 ErrorCode::Cancelled);
        QCOMPARE(codeOf(prepareUsage(workspace, path, shape, options(), progress, nullptr)),
                 ErrorCode::Cancelled);
        QVERIFY(must(loadImports(workspace)).empty());
        QVERIFY(usageLines(workspace).isEmpty());
    }

    void fileThatChangesIsRefused()
    {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        const QString path =
            temporary.folder().write(QStringLiteral("a.csv"), heading + "A,u,e,2026-03-18,2,m\n");
        const FileShape shape = must(inspect(path));
        Progress progress;
        temporary.folder().write(QStringLiteral("a.csv"), heading);
        QCOMPARE(codeOf(prepareUsage(workspace, path, shape, options(), progress, nullptr)),
                 ErrorCode::FileChanged);
        QFile::remove(path);
        QVERIFY(!prepareUsage(workspace, path, shape, options(), progress, nullptr));
    }
};

QTEST_GUILESS_MAIN(TestImportUsage)
#include "tst_import_usage.moc"
