#include "intake/fault_note.h"
#include "intake/sync.h"
#include "intake/undo.h"
#include "store/imports.h"
#include "store/usage_store.h"
#include "support/import.h"
#include "support/workbook.h"

#include <QTest>

using namespace bw;

namespace {

const QDateTime noon(QDate(2026, 4, 10), QTime(12, 0), Qt::UTC);
const QByteArray heads = "account_id,user_id,event,occurred_at\n";

/// Events of an account on days of March 2026.
QByteArray events(const QByteArray &account, const std::vector<int> &days)
{
    QByteArray rows;
    for (const int day : days)
        rows += account + ",u,order," + Day::of(2026, 3, day).iso().toLatin1() + '\n';
    return rows;
}

/// A folder of exports, a workspace, and a source that joins them.
class Bench {
public:
    Bench()
        : workspace(m_place.open())
    {
        source.name = QStringLiteral("usage");
        source.folder = m_folder.root();
        source.pattern = QStringLiteral("*.csv");
        source.settings = "{}";
        source.createdAt = noon;
    }

    /// Written some seconds before the look.
    void write(const QString &name, const QByteArray &bytes, qint64 secondsAgo = 60) const
    {
        QFile file(m_folder.write(name, bytes));
        if (!file.open(QIODevice::ReadWrite)
            || !file.setFileTime(noon.addSecs(-secondsAgo), QFileDevice::FileModificationTime))
            qFatal("cannot set the time of %s", qPrintable(name));
    }
    void save(const ImportSettings &settings = {})
    {
        source.settings = toJson(settings);
        source.id = test::must(addSource(workspace, source));
    }
    SyncReport sync()
    {
        SyncOptions options;
        options.now = noon;
        options.today = Day::of(2026, 4, 10);
        options.zone = QStringLiteral("UTC");
        Progress progress;
        return syncSource(workspace, source, options, progress);
    }
    /// "name outcome" of each file, in order.
    QStringList look()
    {
        static const QStringList words = {QStringLiteral("unchanged"), QStringLiteral("imported"),
                                          QStringLiteral("same"),      QStringLiteral("waits"),
                                          QStringLiteral("failed"),    QStringLiteral("fault")};
        const SyncReport report = sync();
        if (report.error)
            return {QStringLiteral("error %1").arg(static_cast<int>(report.error->code))};
        QStringList lines;
        for (const SyncFile &file : report.files)
            lines += QFileInfo(file.path).fileName() + u' ' + words[static_cast<int>(file.outcome)];
        return lines;
    }
    [[nodiscard]] QString usage() const
    {
        return test::dump(workspace,
                          QStringLiteral("SELECT group_concat(file_name, ' ') FROM (SELECT file_name FROM "
                                         "import WHERE undone_at IS NULL ORDER BY id)"));
    }
    [[nodiscard]] qint64 rows() const
    {
        qint64 rows = 0;
        for (const DayRows &day : test::must(loadDayRows(workspace.database())))
            rows += day.rows;
        return rows;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.path(name); }

private:
    test::TemporaryWorkspace m_place;
    test::Folder m_folder;

public:
    Workspace workspace;
    Source source;
};

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u'|', Qt::SkipEmptyParts);
}

} // namespace

class TestSync : public QObject {
    Q_OBJECT

private slots:
    void takesFilesInNaturalOrder();
    void readsOnlyWhatIsNew();
    void patternsAreLiteralButForWildcards();
    void waitsForFilesThatAreWritten();
    void notesFaults();
    void triesAgainWithOtherSettings();
    void placeIsGone();
    void settingsThatAreWrong();
    void windowOfRollingExports();
    void fullReplaceTakesRowsAway();
    void undoOfWhatWasReplaced();
    void fullReplaceSparesWhatIsNotItsOwn();
    void fullReplaceOfEveryKind_data();
    void fullReplaceOfEveryKind();
    void fullReplaceKeepsWhatWasJudged();
    void fullReplaceOfAnswersOfNobody();
    void fullReplaceKeepsAnOutcomeThatOthersMeasure();
    void fullReplaceWithRejectedRows();
    void adoptsWhatCameByHand();
    void adoptsASheet_data();
    void adoptsASheet();
    void adoptsUnderAWindow();
    void whatWasUndoneStaysOut();
    void stops();
    void faultsAreKept();
};

void TestSync::takesFilesInNaturalOrder()
{
    Bench bench;
    bench.write(QStringLiteral("part10.csv"), heads + events("A", {3}));
    bench.write(QStringLiteral("part2.csv"), heads + events("A", {2}));
    bench.write(QStringLiteral("part1.csv"), heads + events("A", {1}));
    bench.write(QStringLiteral(".hidden.csv"), heads + events("A", {9}));
    bench.write(QStringLiteral("notes.txt"), "nothing\n");
    bench.save();
    QCOMPARE(bench.look(), list("part1.csv imported|part2.csv imported|part10.csv imported"));
    QCOMPARE(bench.usage(), QStringLiteral("part1.csv part2.csv part10.csv"));
    QCOMPARE(test::dump(bench.workspace,
                        QStringLiteral("SELECT DISTINCT source_id, settings, delivered_on FROM import")),
             QStringLiteral("1|{}|%1").arg(Day::of(2026, 4, 10).n));
}

void TestSync::readsOnlyWhatIsNew()
{
    Bench bench;
    const QByteArray one = heads + events("A", {1, 2});
    bench.write(QStringLiteral("a.csv"), one);
    bench.save();
    QCOMPARE(bench.look(), list("a.csv imported"));
    const QString revision = QStringLiteral("SELECT value FROM setting WHERE name = 'revision'");
    const QString before = test::dump(bench.workspace, revision);
    QCOMPARE(bench.look(), list("a.csv unchanged"));
    // A look that finds nothing is no news for a window that watches the store.
    QCOMPARE(test::dump(bench.workspace, revision), before);
    QVERIFY(!test::dump(bench.workspace, QStringLiteral("SELECT checked_at FROM source")).isEmpty());
    bench.write(QStringLiteral("a.csv"), one, 30);
    QCOMPARE(bench.look(), list("a.csv same"));
    bench.write(QStringLiteral("a.csv"), one + events("A", {3}), 20);
    const SyncReport report = bench.sync();
    QCOMPARE(report.count(SyncOutcome::Imported), 1);
    QCOMPARE(report.files.front().plan->novelty, FileNovelty::Grown);
    QCOMPARE(report.files.front().plan->added, 1);
    QCOMPARE(bench.rows(), 3);
    bench.write(QStringLiteral("b.csv"), heads + events("B", {4}));
    QCOMPARE(bench.look(), list("a.csv unchanged|b.csv imported"));
    // The same content under another name changes nothing.
    bench.write(QStringLiteral("c.csv"), heads + events("B", {4}));
    QCOMPARE(bench.look(), list("a.csv unchanged|b.csv unchanged|c.csv same"));
    QCOMPARE(bench.rows(), 4);
}

void TestSync::patternsAreLiteralButForWildcards()
{
    Bench bench;
    for (const char *name : {"use[1].csv", "use1.csv", "use22.csv", "USE3.csv"})
        bench.write(QString::fromLatin1(name), heads + events(QByteArray(name, 4), {1}));
    const auto found = [&](const char *pattern) {
        bench.source.pattern = QString::fromLatin1(pattern);
        QStringList names;
        for (const QString &path : test::must(sourceFiles(bench.source)))
            names += QFileInfo(path).fileName();
        return names;
    };
    QCOMPARE(found("use[1].csv"), list("use[1].csv"));
    QCOMPARE(found("use?.csv"), list("use1.csv"));
    QCOMPARE(found("use??.csv"), list("use22.csv"));
    QCOMPARE(found("*2*"), list("use22.csv"));
    QCOMPARE(found("*.txt"), QStringList());
    bench.source.pattern = QStringLiteral("use4.csv");
    QCOMPARE(test::codeOf(sourceFiles(bench.source)), ErrorCode::SourceMissing);
}

void TestSync::waitsForFilesThatAreWritten()
{
    Bench bench;
    bench.write(QStringLiteral("a.csv"), heads + events("A", {1}), 1);
    bench.write(QStringLiteral("b.csv"), heads + events("B", {1}), 3);
    // A clock that runs ahead is no reason to wait for ever.
    bench.write(QStringLiteral("c.csv"), heads + events("C", {1}), -3600);
    bench.save();
    QCOMPARE(bench.look(), list("a.csv waits|b.csv imported|c.csv imported"));
    bench.write(QStringLiteral("a.csv"), heads + events("A", {1}), 2);
    QCOMPARE(bench.look(), list("a.csv imported|b.csv unchanged|c.csv unchanged"));
}

void TestSync::notesFaults()
{
    Bench bench;
    bench.write(QStringLiteral("a.csv"), heads + "A,u,order,never\nA,u,order,ever\n" + events("A", {1}));
    bench.write(QStringLiteral("b.csv"), "%PDF-1.7 and more of it");
    bench.write(QStringLiteral("c.csv"), "");
    bench.write(QStringLiteral("d.csv"), heads + events("D", {1}));
    bench.save();
    const SyncReport report = bench.sync();
    QVERIFY(!report.error);
    QCOMPARE(report.count(SyncOutcome::Failed), 3);
    QCOMPARE(report.count(SyncOutcome::Imported), 1);
    QCOMPARE(report.files[0].error->code, ErrorCode::TooManyRejected);
    QCOMPARE(report.files[0].plan->rejected, 2);
    QCOMPARE(report.files[1].error->code, ErrorCode::FileIsOtherFormat);
    QCOMPARE(report.files[2].error->code, ErrorCode::FileEmpty);

    const SyncReport again = bench.sync();
    QCOMPARE(again.count(SyncOutcome::KnownFault), 3);
    QCOMPARE(again.files[0].error->code, ErrorCode::TooManyRejected);
    QCOMPARE(again.files[0].error->value, QStringLiteral("2"));
    QCOMPARE(again.files[0].error->subject, bench.path(QStringLiteral("a.csv")));
    bench.write(QStringLiteral("a.csv"), heads + events("A", {1, 2}));
    QCOMPARE(bench.look(), list("a.csv imported|b.csv fault|c.csv fault|d.csv unchanged"));
}

void TestSync::triesAgainWithOtherSettings()
{
    Bench bench;
    bench.write(QStringLiteral("a.csv"), "account_id,event,occurred_at\nA,order,03/04/2026\n");
    bench.save();
    QCOMPARE(bench.look(), list("a.csv failed"));
    bench.source.name = QStringLiteral("renamed");
    test::must(changeSource(bench.workspace, bench.source));
    QCOMPARE(bench.look(), list("a.csv fault"));
    bench.source.pattern = QStringLiteral("a*.csv");
    test::must(changeSource(bench.workspace, bench.source));
    QCOMPARE(bench.look(), list("a.csv failed"));
}

void TestSync::placeIsGone()
{
    Bench bench;
    bench.source.folder = bench.path(QStringLiteral("not there"));
    bench.save();
    QCOMPARE(bench.sync().error->code, ErrorCode::SourceMissing);
    const auto kept = test::must(findSource(bench.workspace, QStringLiteral("usage")));
    QCOMPARE(faultOf(kept.problem)->code, ErrorCode::SourceMissing);
    QVERIFY(QDir().mkpath(bench.source.folder));
    QVERIFY(!bench.sync().error);
    QVERIFY(test::must(findSource(bench.workspace, QStringLiteral("usage"))).problem.isEmpty());
}

void TestSync::settingsThatAreWrong()
{
    Bench bench;
    bench.save();
    bench.source.settings = R"({"kind": 7})";
    QCOMPARE(bench.sync().error->code, ErrorCode::SettingsInvalid);
}

void TestSync::windowOfRollingExports()
{
    Bench bench;
    ImportSettings settings;
    settings.usageMode = UsageMode::Window;
    bench.write(QStringLiteral("2026-03-10.csv"), heads + events("A", {7, 8, 9, 10}) + events("B", {8}));
    bench.save(settings);
    QCOMPARE(bench.look(), list("2026-03-10.csv imported"));
    bench.write(QStringLiteral("2026-03-12.csv"), heads + events("A", {9, 10, 10, 11, 12}));
    const SyncReport report = bench.sync();
    QCOMPARE(report.count(SyncOutcome::Imported), 1);
    QCOMPARE(report.files[1].plan->problems.count(ProblemCode::OverlapsImport), 0);
    const AccountId account{1};
    std::vector<qint64> quantities;
    for (const Rollup &rollup : test::must(accountUsage(bench.workspace.database(), account)))
        quantities.push_back(rollup.day.date().day() * 100 + rollup.quantity);
    QCOMPARE(quantities, (std::vector<qint64>{701, 801, 901, 1002, 1101, 1201}));
}

void TestSync::fullReplaceTakesRowsAway()
{
    Bench bench;
    ImportSettings settings;
    settings.fullReplace = true;
    bench.source.pattern = QStringLiteral("users.csv");
    bench.write(bench.source.pattern, "account_id,user_id,role\nA,u1,admin\nA,u2,manager\nB,u1,end_user\n");
    bench.save(settings);
    QCOMPARE(bench.look(), list("users.csv imported"));
    bench.write(bench.source.pattern, "account_id,user_id,role\nA,u2,manager\nB,u1,end_user\n", 30);
    const SyncReport report = bench.sync();
    QCOMPARE(report.files.front().plan->removed, 1);
    QCOMPARE(test::countsOf(*report.files.front().plan), QStringLiteral("0/0/2/0"));
    QCOMPARE(test::dump(bench.workspace, QStringLiteral("SELECT key FROM user ORDER BY account_id, key")),
             QStringLiteral("u2\nu1"));
    const auto changes = test::must(loadImportChanges(bench.workspace, {2}));
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes.front().entity, QStringLiteral("user"));
    QCOMPARE(changes.front().key, QStringLiteral(R"(["A","u1"])"));
    QVERIFY(changes.front().before.contains("admin"));
    QCOMPARE(changes.front().after, QByteArray());
    // An undo brings it back as it was, and takes it along with the file that brought it.
    const QString users = QStringLiteral("SELECT key, role, import_id FROM user ORDER BY account_id, key");
    QCOMPARE(test::must(undoImport(bench.workspace, {2}, noon)).restored, 1);
    QCOMPARE(test::dump(bench.workspace, users), QStringLiteral("u1|admin|1\nu2|manager|1\nu1|end_user|1"));
    QCOMPARE(test::must(undoImport(bench.workspace, {1}, noon)).removed, 5);
    QCOMPARE(test::dump(bench.workspace, users), QString());

    // Seats and contracts alike.
    Bench more;
    more.source.pattern = QStringLiteral("contracts.csv");
    more.write(more.source.pattern,
               "contract_id,account_id,start,end,arr\nC1,A,2026-01-01,2026-12-31,10\nC2,A,2027-01-01,2027-12-"
               "31,12\n");
    more.save(settings);
    more.look();
    more.write(more.source.pattern, "contract_id,account_id,start,end,arr\nC1,A,2026-01-01,2026-12-31,11\n",
               30);
    QCOMPARE(more.sync().files.front().plan->removed, 1);
    QCOMPARE(test::dump(more.workspace, QStringLiteral("SELECT key, arr FROM contract")),
             QStringLiteral("C1|11"));
    Bench seats;
    seats.source.pattern = QStringLiteral("seats.csv");
    seats.write(seats.source.pattern, "account_id,date,purchased\nA,2026-01-01,10\nA,2026-02-01,12\n");
    seats.save(settings);
    seats.look();
    seats.write(seats.source.pattern, "account_id,date,purchased\nA,2026-02-01,12\n", 30);
    QCOMPARE(seats.sync().files.front().plan->removed, 1);
    QCOMPARE(test::dump(seats.workspace, QStringLiteral("SELECT purchased FROM seats")),
             QStringLiteral("12"));
}

void TestSync::undoOfWhatWasReplaced()
{
    Bench bench;
    ImportSettings settings;
    settings.fullReplace = true;
    const auto bring = [&](const QByteArray &users, qint64 secondsAgo) {
        bench.write(QStringLiteral("users.csv"), "account_id,user_id,role\n" + users, secondsAgo);
        return bench.sync().count(SyncOutcome::Imported);
    };
    bench.save(settings);
    QCOMPARE(bring("A,u1,admin\nA,u2,manager\n", 60), 1);
    QCOMPARE(bring("A,u2,manager\n", 50), 1); // takes u1 away
    QCOMPARE(bring("A,u1,end_user\nA,u2,manager\n", 40), 1); // and makes it anew
    const auto users = [&] {
        return test::dump(bench.workspace, QStringLiteral("SELECT key, role FROM user ORDER BY key"));
    };
    // The second file's removal no longer matters: u1 is there by the third.
    test::must(undoImport(bench.workspace, {2}, noon));
    QCOMPARE(users(), QStringLiteral("u1|end_user\nu2|manager"));
    // Who made a row that is away takes nothing of it away again.
    QCOMPARE(bring("A,u2,manager\n", 30), 1);
    QCOMPARE(users(), QStringLiteral("u2|manager"));
    QVERIFY(test::must(undoImport(bench.workspace, {3}, noon)).kept.empty());
    QCOMPARE(users(), QStringLiteral("u2|manager"));
}

void TestSync::fullReplaceSparesWhatIsNotItsOwn()
{
    Bench bench;
    const QString byHand = bench.path(QStringLiteral("hand.txt"));
    bench.write(QStringLiteral("hand.txt"), "account_id,user_id,role\nA,u9,admin\n");
    test::must(test::importFile(bench.workspace, byHand, test::importOn(QStringLiteral("2026-04-09"))));
    ImportSettings settings;
    settings.fullReplace = true;
    bench.write(QStringLiteral("users.csv"), "account_id,user_id,role\nA,u1,admin\n");
    bench.save(settings);
    bench.look();
    bench.write(QStringLiteral("users.csv"), "account_id,user_id,role\nA,u2,admin\n", 30);
    QCOMPARE(bench.sync().files.front().plan->removed, 1);
    QCOMPARE(test::dump(bench.workspace, QStringLiteral("SELECT key FROM user ORDER BY key")),
             QStringLiteral("u2\nu9"));
}

void TestSync::fullReplaceOfEveryKind_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArrayList>("rows"); // the first one goes
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("left");
    QTest::newRow("surveys") << QByteArray("response_id,account_id,kind,score,date")
                             << QByteArrayList{"R1,A,NPS,9,2026-03-01", "R2,A,NPS,8,2026-03-01"}
                             << QStringLiteral("SELECT key FROM survey") << QStringLiteral("R2");
    QTest::newRow("surveys by respondent")
        << QByteArray("account_id,kind,score,date,respondent")
        << QByteArrayList{"A,NPS,9,2026-03-01,u1", "A,NPS,8,2026-03-01,u2"}
        << QStringLiteral("SELECT respondent FROM survey") << QStringLiteral("u2");
    QTest::newRow("touches") << QByteArray("touch_id,account_id,date,kind,summary")
                             << QByteArrayList{"T1,A,2026-03-01,call,One", "T2,A,2026-03-01,call,Two"}
                             << QStringLiteral("SELECT key FROM touch") << QStringLiteral("T2");
    QTest::newRow("costs") << QByteArray("month,kind,amount,csm")
                           << QByteArrayList{"2026-01,people,5,Ann", "2026-02,people,6,Ann"}
                           << QStringLiteral("SELECT amount FROM cost") << QStringLiteral("6");
    QTest::newRow("holidays") << QByteArray("calendar,date,kind,name")
                              << QByteArrayList{"xx,2026-05-01,holiday,One", "xx,2026-05-02,working,Two"}
                              << QStringLiteral("SELECT kind, name FROM holiday")
                              << QStringLiteral("working|Two");
    QTest::newRow("what an outcome reached")
        << QByteArray("account_id,measure,date,actual,target")
        << QByteArrayList{"A,hours,2026-03-01,5,9", "A,hours,2026-03-02,6,9"}
        << QStringLiteral(
               "SELECT measure, actual FROM outcome JOIN outcome_actual USING (account_id, measure)")
        << QStringLiteral("hours|6");
    QTest::newRow("outcomes") << QByteArray("account_id,measure,date,actual,target")
                              << QByteArrayList{"A,hours,2026-03-01,5,9", "A,orders,2026-03-02,6,9"}
                              << QStringLiteral("SELECT measure FROM outcome") << QStringLiteral("orders");
}

void TestSync::fullReplaceOfEveryKind()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArrayList, rows);
    QFETCH(const QString, statement);
    QFETCH(const QString, left);
    Bench bench;
    ImportSettings settings;
    settings.fullReplace = true;
    bench.write(QStringLiteral("f.csv"), head + '\n' + rows.join('\n') + '\n');
    bench.save(settings);
    QCOMPARE(bench.look(), list("f.csv imported"));
    const QString whole = test::dump(bench.workspace, statement);
    bench.write(QStringLiteral("f.csv"), head + '\n' + rows[1] + '\n', 50);
    SyncReport report = bench.sync();
    QVERIFY(report.files.front().plan->removed > 0);
    QCOMPARE(test::countsOf(*report.files.front().plan), QStringLiteral("0/0/1/0"));
    QCOMPARE(test::dump(bench.workspace, statement), left);
    // Nothing more goes when the same rows come again, and an undo brings back what went.
    bench.write(QStringLiteral("f.csv"), head + "\n\n" + rows[1] + '\n', 40);
    QCOMPARE(bench.sync().files.front().plan->removed, 0);
    test::must(undoImport(bench.workspace, {2}, noon));
    QCOMPARE(test::dump(bench.workspace, statement), whole);
}

/// Judged is judged: what a file no longer names stays, wherever it came from.
void TestSync::fullReplaceKeepsWhatWasJudged()
{
    Bench bench;
    ImportSettings settings;
    settings.fullReplace = true;
    const QByteArray head = "judgement_id,account_id,criterion,value,date,judged_by\n";
    bench.write(QStringLiteral("f.csv"),
                head + "J1,A,sponsor,4,2026-03-01,Ann\nJ2,A,sponsor,2,2026-03-02,Ann\n");
    bench.save(settings);
    QCOMPARE(bench.look(), list("f.csv imported"));
    test::execute(
        bench.workspace,
        QStringLiteral("INSERT INTO judgement (account_id, criterion, value, judged_at, day) VALUES "
                       "(1, 'champion', '3', '2026-03-03', 20515)"));
    bench.write(QStringLiteral("f.csv"), head + "J3,A,sponsor,5,2026-03-04,Ann\n", 50);
    const SyncReport report = bench.sync();
    QCOMPARE(report.files.front().plan->removed, 0);
    QCOMPARE(test::dump(bench.workspace, QStringLiteral("SELECT value FROM judgement ORDER BY id")),
             QStringLiteral("4\n2\n3\n5"));
}

/// Answers that nothing finds again belong to the file that first had them: a grown file names them too.
void TestSync::fullReplaceOfAnswersOfNobody()
{
    Bench bench;
    ImportSettings settings;
    settings.fullReplace = true;
    const QByteArray one = "account_id,kind,score,date\nA,NPS,9,2026-03-01\nA,NPS,9,2026-03-01\n";
    const auto scores = [&] {
        return test::dump(bench.workspace, QStringLiteral("SELECT group_concat(score) FROM survey"));
    };
    bench.write(QStringLiteral("f.csv"), one);
    bench.save(settings);
    QCOMPARE(bench.look(), list("f.csv imported"));
    for (const auto &[more, removed] :
         {std::pair("A,NPS,7,2026-03-02\n", 0), std::pair("A,NPS,6,2026-03-02\n", 1)}) {
        bench.write(QStringLiteral("f.csv"), one + more, 50 - removed);
        const ImportPlan plan = *bench.sync().files.front().plan;
        QCOMPARE(plan.removed, removed);
        QCOMPARE(test::countsOf(plan), QStringLiteral("1/0/2/0"));
    }
    QCOMPARE(scores(), QStringLiteral("9,9,6"));
    // Another file: its answers are others, though they read the same.
    bench.write(QStringLiteral("f.csv"), "account_id,kind,score,date\nA,NPS,9,2026-03-01\n", 30);
    const ImportPlan plan = *bench.sync().files.front().plan;
    QCOMPARE(plan.removed, 3);
    QCOMPARE(scores(), QStringLiteral("9"));
}

void TestSync::fullReplaceKeepsAnOutcomeThatOthersMeasure()
{
    Bench bench;
    ImportSettings settings;
    settings.fullReplace = true;
    const QByteArray head = "account_id,measure,date,actual\n";
    bench.write(QStringLiteral("f.csv"), head + "A,hours,2026-03-01,5\nA,orders,2026-03-01,1\n");
    bench.save(settings);
    QCOMPARE(bench.look(), list("f.csv imported"));
    bench.write(QStringLiteral("hand.txt"), head + "A,hours,2026-03-02,6\n");
    test::must(test::importFile(bench.workspace, bench.path(QStringLiteral("hand.txt")),
                                test::importOn(QStringLiteral("2026-04-09"))));
    bench.write(QStringLiteral("f.csv"), head + "A,orders,2026-03-01,1\n", 50);
    QCOMPARE(bench.sync().files.front().plan->removed, 1);
    QCOMPARE(test::dump(bench.workspace,
                        QStringLiteral("SELECT measure, day - 20513, actual FROM outcome_actual "
                                       "ORDER BY measure")),
             QStringLiteral("hours|1|6\norders|0|1"));
}

void TestSync::fullReplaceWithRejectedRows()
{
    Bench bench;
    ImportSettings settings;
    settings.fullReplace = true;
    bench.write(QStringLiteral("users.csv"), "account_id,user_id,role\nA,u1,admin\nA,u2,admin\nA,u3,admin\n");
    bench.save(settings);
    bench.look();
    // Nobody knows whom the broken row names.
    bench.write(QStringLiteral("users.csv"), "account_id,user_id,role\nA,u1,admin\nA,u2,manager\nA,,admin\n",
                30);
    const SyncReport report = bench.sync();
    QCOMPARE(report.files.front().plan->rejected, 1);
    QCOMPARE(report.files.front().plan->removed, 0);
    QCOMPARE(test::dump(bench.workspace, QStringLiteral("SELECT count(*) FROM user")), QStringLiteral("3"));
}

void TestSync::adoptsWhatCameByHand()
{
    Bench bench;
    ImportOptions byHand = test::importOn(QStringLiteral("2026-04-09"));
    byHand.zone = QStringLiteral("UTC");
    const QString path = bench.path(QStringLiteral("a.csv"));
    bench.write(QStringLiteral("a.csv"), heads + events("A", {1}));
    test::must(test::importFile(bench.workspace, path, byHand));
    bench.write(QStringLiteral("a.csv"), heads + events("A", {1, 2}), 50);
    test::must(test::importFile(bench.workspace, path, byHand));
    bench.save();
    QCOMPARE(bench.look(), list("a.csv same"));
    QCOMPARE(test::dump(bench.workspace, QStringLiteral("SELECT source_id FROM import ORDER BY id")),
             QStringLiteral("1\n1"));
}

void TestSync::adoptsASheet_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("events") << QList<QStringList>{
        {QStringLiteral("account_id"), QStringLiteral("event"), QStringLiteral("occurred_at")},
        {QStringLiteral("A"), QStringLiteral("order"), QStringLiteral("2026-03-02")}};
    QTest::newRow("users") << QList<QStringList>{
        {QStringLiteral("account_id"), QStringLiteral("user_id"), QStringLiteral("role")},
        {QStringLiteral("A"), QStringLiteral("u1"), QStringLiteral("manager")}};
}

/// A workbook that came by hand and turns out to be the source's: its imports become the source's, and what
/// it grows by is all that is added.
void TestSync::adoptsASheet()
{
    QFETCH(QList<QStringList>, rows);
    Bench bench;
    const auto write = [&](qint64 secondsAgo) {
        test::WorkbookParts book;
        book.sheets.push_back({QStringLiteral("Rows"), test::textRows(rows), {}});
        const QString path = test::writeWorkbook(bench.path(QStringLiteral("a.xlsx")), book);
        bench.write(QStringLiteral("a.xlsx"), test::bytesOf(path), secondsAgo);
        return path;
    };
    ImportOptions byHand = test::importOn(QStringLiteral("2026-04-09"));
    byHand.zone = QStringLiteral("UTC");
    test::must(test::importFile(bench.workspace, write(60), byHand));
    bench.source.pattern = QStringLiteral("*.xlsx");
    bench.save();
    QCOMPARE(bench.look(), list("a.xlsx same"));
    const QString owners = QStringLiteral("SELECT group_concat(coalesce(source_id, 'hand')) FROM import");
    QCOMPARE(test::dump(bench.workspace, owners), QStringLiteral("1"));
    rows += rows.last();
    rows.last().first() = QStringLiteral("B");
    write(50);
    const SyncReport report = bench.sync();
    QCOMPARE(report.files.front().plan->added, 1);
    QCOMPARE(report.files.front().plan->unchanged, 1);
    QCOMPARE(test::dump(bench.workspace, owners), QStringLiteral("1,1"));
}

void TestSync::adoptsUnderAWindow()
{
    Bench bench;
    ImportOptions byHand = test::importOn(QStringLiteral("2026-04-09"));
    byHand.zone = QStringLiteral("UTC");
    const QByteArray early = heads + events("A", {3, 4, 5});
    bench.write(QStringLiteral("x.txt"), early);
    test::must(test::importFile(bench.workspace, bench.path(QStringLiteral("x.txt")), byHand));
    ImportSettings settings;
    settings.usageMode = UsageMode::Window;
    bench.write(QStringLiteral("w.csv"), heads + events("A", {2, 6}));
    bench.save(settings);
    QCOMPARE(bench.look(), list("w.csv imported"));
    const auto days = [&] { return test::must(accountUsage(bench.workspace.database(), {1})).size(); };
    QCOMPARE(days(), size_t(5));
    // The older file turns out to be the source's: what came later replaces its days.
    bench.write(QStringLiteral("x.csv"), early);
    QCOMPARE(bench.look(), list("w.csv unchanged|x.csv same"));
    QCOMPARE(days(), size_t(2));
    QCOMPARE(test::dump(bench.workspace, QStringLiteral("SELECT count(*) FROM usage_column")),
             QStringLiteral("0"));
}

void TestSync::whatWasUndoneStaysOut()
{
    Bench bench;
    bench.write(QStringLiteral("a.csv"), heads + events("A", {1}));
    bench.save();
    bench.look();
    test::must(dropUsage(bench.workspace.database(), {1}, Policy()));
    test::execute(bench.workspace,
                  QStringLiteral("UPDATE import SET undone_at = '2026-04-10T00:00:00.000Z'"));
    QCOMPARE(bench.look(), list("a.csv unchanged"));
    bench.write(QStringLiteral("a.csv"), heads + events("A", {1, 2}), 30);
    QCOMPARE(bench.look(), list("a.csv imported"));
    QCOMPARE(bench.rows(), 2);
}

void TestSync::stops()
{
    Bench bench;
    bench.write(QStringLiteral("a.csv"), heads + events("A", {1}));
    bench.save();
    SyncOptions options;
    options.now = noon;
    Progress progress;
    progress.cancelled = true;
    const SyncReport report = syncSource(bench.workspace, bench.source, options, progress);
    QCOMPARE(report.error->code, ErrorCode::Cancelled);
    QVERIFY(report.files.empty());
    QCOMPARE(bench.usage(), QString());
}

void TestSync::faultsAreKept()
{
    const Error error{ErrorCode::DateOrderOpen, QStringLiteral("/x/y.csv"), QStringLiteral("date"), 7,
                      QStringLiteral("more")};
    const auto kept = faultOf(faultNote(error));
    QCOMPARE(kept->code, error.code);
    QCOMPARE(kept->subject, error.subject);
    QCOMPARE(kept->value, error.value);
    QCOMPARE(kept->line, error.line);
    QCOMPARE(kept->detail, error.detail);
    QVERIFY(!faultOf({}));
    // Of a later version, and what is no fault of a file.
    QCOMPARE(faultOf(R"({"code":"moon_full"})")->code, ErrorCode::FileUnreadable);
    QCOMPARE(faultOf(faultNote({ErrorCode::PolicyInvalid, {}, {}, 0, {}}))->code, ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
