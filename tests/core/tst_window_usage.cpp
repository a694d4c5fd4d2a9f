#include "intake/import.h"
#include "store/accounts.h"
#include "store/policies.h"
#include "store/sources.h"
#include "store/usage_store.h"
#include "support/import.h"
#include "usage/window.h"

#include <QTest>
#include <map>
#include <random>
#include <set>

using namespace bw;

namespace {

/// One row of a file: account, day of March 2026, user, quantity.
struct Row {
    QByteArray account;
    int day = 1;
    QByteArray user;
    int quantity = 1;
};
using File = std::vector<Row>;

/// What counts of an account and day: quantity by user.
using Book = std::map<std::pair<QByteArray, int>, std::map<QByteArray, qint64>>;

QByteArray bytesOf(const File &file, bool daily)
{
    QByteArray bytes =
        daily ? "account_id,user_id,event,date,count\n" : "account_id,user_id,event,occurred_at,quantity\n";
    for (const Row &row : file)
        bytes += row.account + ',' + row.user + ",order," + Day::of(2026, 3, row.day).iso().toLatin1() + ','
            + QByteArray::number(row.quantity) + '\n';
    return bytes;
}

/// The rule of csv.md in plain words, row by row: files in the order in which they came.
Book reference(const std::vector<File> &files)
{
    std::map<std::pair<QByteArray, int>, std::vector<Row>> kept;
    for (const File &file : files) {
        int first = 99;
        int last = 0;
        std::map<std::pair<QByteArray, int>, std::vector<Row>> own;
        std::set<QByteArray> named;
        for (const Row &row : file) {
            first = std::min(first, row.day);
            last = std::max(last, row.day);
            own[{row.account, row.day}].push_back(row);
            named.insert(row.account);
        }
        for (const QByteArray &account : named) {
            for (int day = first; day <= last; ++day) {
                const auto rows = own[{account, day}];
                auto &there = kept[{account, day}];
                const bool edge = day == first || day == last;
                if (!edge || rows.size() >= there.size())
                    there = rows;
            }
        }
    }
    Book book;
    for (const auto &[place, rows] : kept) {
        for (const Row &row : rows)
            book[place][row.user] += row.quantity;
    }
    return book;
}

Book stored(const Workspace &workspace)
{
    Book book;
    test::must(visitUsage(
        workspace.database(), test::must(loadAccounts(workspace)),
        {Day::of(2026, 1, 1), Day::of(2026, 12, 31)}, [&](const Account &account, const UsageRow &row) {
            book[{account.key.toUtf8(), row.day.date().day()}][row.user.toUtf8()] += row.quantity;
            return true;
        }));
    return book;
}

QString shown(const Book &book)
{
    QStringList lines;
    for (const auto &[place, users] : book) {
        for (const auto &[user, quantity] : users)
            lines += QStringLiteral("%1 %2 %3 %4")
                         .arg(QString::fromUtf8(place.first), QString::number(place.second),
                              QString::fromUtf8(user), QString::number(quantity));
    }
    return lines.join(u'\n');
}

SourceId sourceIn(Workspace &workspace)
{
    Source source;
    source.name = QStringLiteral("usage");
    source.folder = QStringLiteral("/tmp");
    source.pattern = QStringLiteral("*.csv");
    source.settings = "{}";
    source.createdAt = test::importOn(QStringLiteral("2026-04-10")).now;
    return test::must(addSource(workspace, source));
}

ImportOptions windowed(SourceId source)
{
    ImportOptions options = test::importOn(QStringLiteral("2026-04-10"));
    options.zone = QStringLiteral("UTC");
    options.source = source;
    options.usageMode = UsageMode::Window;
    return options;
}

/// Marks an import as undone and takes its usage out, as undo does.
void undo(Workspace &workspace, qint64 import)
{
    auto transaction = test::must(sql::Transaction::begin(workspace.database()));
    test::must(dropUsage(workspace.database(), {import}, Policy()));
    test::execute(workspace,
                  QStringLiteral("UPDATE import SET undone_at = '2026-04-11T00:00:00.000Z' WHERE id = ?"),
                  {import});
    test::must(transaction.commit());
}

/// Files of random accounts and stretches of days that overlap.
std::vector<File> randomFiles(std::mt19937 &random, int count)
{
    const auto up = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::vector<File> files;
    for (int i = 0; i < count; ++i) {
        File file;
        const int first = 1 + up(20);
        const int length = 1 + up(9);
        const int rows = 1 + up(30);
        for (int j = 0; j < rows; ++j)
            file.push_back({"K" + QByteArray::number(up(3)), first + up(length),
                            "u" + QByteArray::number(up(4)), 1 + up(5)});
        files.push_back(file);
    }
    return files;
}

} // namespace

class TestWindowUsage : public QObject {
    Q_OBJECT

private slots:
    void replacesDaysOfNamedAccounts();
    void keepsTheFullerEdge();
    void leavesOtherSourcesAlone();
    void readsAGrownFileInWhole();
    void anyOrder_data();
    void anyOrder();
    void undoBringsBack();
    void dailyUsage();
    void appendsAddUp();
    void spansMonths();
};

void TestWindowUsage::replacesDaysOfNamedAccounts()
{
    const test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    const ImportOptions options = windowed(sourceIn(workspace));
    const File before = {{"A", 2, "u", 5}, {"A", 3, "u", 5}, {"A", 4, "u", 5}, {"B", 3, "u", 7}};
    // It spans the 2nd to the 5th, names A alone, and has nothing for the 3rd and 4th.
    const File after = {{"A", 2, "v", 1}, {"A", 5, "v", 1}};
    int i = 0;
    for (const File &file : {before, after}) {
        const QString path = place.folder().write(QStringLiteral("%1.csv").arg(++i), bytesOf(file, false));
        const ImportPlan plan = test::must(test::importFile(workspace, path, options));
        QCOMPARE(plan.problems.count(ProblemCode::OverlapsImport), 0);
    }
    QCOMPARE(shown(stored(workspace)), QStringLiteral("A 2 v 1\nA 5 v 1\nB 3 u 7"));
}

void TestWindowUsage::keepsTheFullerEdge()
{
    const test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    const ImportOptions options = windowed(sourceIn(workspace));
    const File whole = {{"A", 3, "u", 1}, {"A", 3, "v", 1}, {"A", 4, "u", 1}};
    // Begins in the middle of the 3rd: one row against two; of the 4th it has more.
    const File rolling = {{"A", 3, "v", 9}, {"A", 4, "u", 2}, {"A", 4, "v", 2}, {"A", 4, "w", 2}};
    test::must(test::importFile(
        workspace, place.folder().write(QStringLiteral("1.csv"), bytesOf(whole, false)), options));
    test::must(test::importFile(
        workspace, place.folder().write(QStringLiteral("2.csv"), bytesOf(rolling, false)), options));
    QCOMPARE(shown(stored(workspace)), QStringLiteral("A 3 u 1\nA 3 v 1\nA 4 u 2\nA 4 v 2\nA 4 w 2"));
}

void TestWindowUsage::leavesOtherSourcesAlone()
{
    const test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    ImportOptions options = windowed(sourceIn(workspace));
    const File file = {{"A", 3, "u", 1}, {"A", 5, "u", 1}};
    options.source = std::nullopt;
    options.usageMode = UsageMode::Append;
    test::must(test::importFile(
        workspace, place.folder().write(QStringLiteral("hand.csv"), bytesOf(file, false)), options));
    const ImportOptions own = windowed({1});
    const File other = {{"A", 2, "v", 4}, {"A", 6, "v", 4}};
    const ImportPlan plan = test::must(test::importFile(
        workspace, place.folder().write(QStringLiteral("own.csv"), bytesOf(other, false)), own));
    QCOMPARE(plan.problems.count(ProblemCode::OverlapsImport), 1);
    QCOMPARE(shown(stored(workspace)), QStringLiteral("A 2 v 4\nA 3 u 1\nA 5 u 1\nA 6 v 4"));
}

void TestWindowUsage::readsAGrownFileInWhole()
{
    const test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    const ImportOptions options = windowed(sourceIn(workspace));
    File file = {{"A", 3, "u", 1}, {"A", 4, "u", 1}};
    const QString path = place.folder().write(QStringLiteral("1.csv"), bytesOf(file, false));
    test::must(test::importFile(workspace, path, options));
    file.push_back({"A", 4, "w", 2});
    place.folder().write(QStringLiteral("1.csv"), bytesOf(file, false));
    const ImportPlan plan = test::must(test::importFile(workspace, path, options));
    QCOMPARE(plan.novelty, FileNovelty::New);
    QCOMPARE(shown(stored(workspace)), QStringLiteral("A 3 u 1\nA 4 u 1\nA 4 w 2"));
    QCOMPARE(test::must(test::importFile(workspace, path, options)).novelty, FileNovelty::Same);
}

void TestWindowUsage::anyOrder_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestWindowUsage::anyOrder()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    std::vector<File> files = randomFiles(random, 6);
    for (int shuffle = 0; shuffle < 3; ++shuffle) {
        std::shuffle(files.begin(), files.end(), random);
        const test::TemporaryWorkspace place;
        Workspace workspace = place.open();
        const ImportOptions options = windowed(sourceIn(workspace));
        for (size_t i = 0; i < files.size(); ++i) {
            const QString path =
                place.folder().write(QStringLiteral("%1.csv").arg(i), bytesOf(files[i], false));
            test::must(test::importFile(workspace, path, options));
        }
        QCOMPARE(shown(stored(workspace)), shown(reference(files)));
    }
}

void TestWindowUsage::undoBringsBack()
{
    std::mt19937 random(99);
    const std::vector<File> files = randomFiles(random, 6);
    const test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    const ImportOptions options = windowed(sourceIn(workspace));
    for (size_t i = 0; i < files.size(); ++i) {
        const QString path = place.folder().write(QStringLiteral("%1.csv").arg(i), bytesOf(files[i], false));
        test::must(test::importFile(workspace, path, options));
    }
    // From any place: as if that file had never come.
    std::vector<int> left = {0, 1, 2, 3, 4, 5};
    for (const int gone : {3, 5, 0}) {
        undo(workspace, gone + 1);
        left.erase(std::find(left.begin(), left.end(), gone));
        std::vector<File> rest;
        for (const int i : left)
            rest.push_back(files[static_cast<size_t>(i)]);
        QCOMPARE(shown(stored(workspace)), shown(reference(rest)));
        // The columns followed.
        for (const Account &account : test::must(loadAccounts(workspace))) {
            const auto fresh = test::must(
                computeColumns(workspace.database(), account.id,
                               eventRules(Policy(), test::must(usageEventWords(workspace.database())))));
            const QString kept =
                test::dump(workspace,
                           QStringLiteral("SELECT hex(data) FROM usage_column WHERE account_id = %1")
                               .arg(account.id.value));
            QCOMPARE(kept, fresh ? QString::fromLatin1(encodeColumns(*fresh).toHex().toUpper()) : QString());
        }
    }
}

void TestWindowUsage::dailyUsage()
{
    const test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    const ImportOptions options = windowed(sourceIn(workspace));
    const File before = {
        {"A", 2, "u", 5}, {"A", 3, "u", 5}, {"A", 3, "v", 5}, {"A", 4, "u", 5}, {"A", 4, "v", 5}};
    const File after = {{"A", 2, "u", 6}, {"A", 3, "u", 6}, {"A", 4, "u", 1}};
    int i = 0;
    for (const File &file : {before, after}) {
        const QString path = place.folder().write(QStringLiteral("%1.csv").arg(++i), bytesOf(file, true));
        test::must(test::importFile(workspace, path, options));
    }
    // v of the 3rd is gone; the 4th was not over yet when the second file was made.
    QCOMPARE(shown(stored(workspace)), QStringLiteral("A 2 u 6\nA 3 u 6\nA 4 u 5\nA 4 v 5"));
}

void TestWindowUsage::appendsAddUp()
{
    const test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    ImportOptions options = windowed(sourceIn(workspace));
    options.usageMode = UsageMode::Append;
    const File file = {{"A", 3, "u", 1}, {"A", 4, "u", 1}, {"A", 5, "u", 1}};
    const File more = {{"A", 3, "u", 2}, {"A", 5, "v", 2}};
    test::must(test::importFile(
        workspace, place.folder().write(QStringLiteral("1.csv"), bytesOf(file, false)), options));
    const ImportPlan plan = test::must(test::importFile(
        workspace, place.folder().write(QStringLiteral("2.csv"), bytesOf(more, false)), options));
    QCOMPARE(plan.problems.count(ProblemCode::OverlapsImport), 1);
    QCOMPARE(shown(stored(workspace)), QStringLiteral("A 3 u 3\nA 4 u 1\nA 5 u 1\nA 5 v 2"));
}

void TestWindowUsage::spansMonths()
{
    const Month march = Month::of(Day::of(2026, 3, 1));
    const auto part = [](qint64 import, std::initializer_list<int> days) {
        UsagePart result{{import}, {1}, {UsageKind::Events, {}}};
        for (const int day : days) {
            Rollup rollup;
            rollup.day = Day::of(2026, 3, day);
            rollup.rows = rollup.quantity = 1;
            result.layer.rollups.push_back(rollup);
        }
        return result;
    };
    // The window began in February and ends in April: all of March goes, though it has nothing of its own
    // there.
    std::vector<UsagePart> parts = {part(1, {1, 15, 31}), part(3, {15})};
    applyWindows(parts, {{{2}, {1}, UsageKind::Events, {Day::of(2026, 2, 20), Day::of(2026, 4, 2)}}}, march);
    QVERIFY(parts[0].layer.rollups.empty());
    QCOMPARE(parts[1].layer.rollups.size(), size_t(1));
    // Another source, another kind, and a later import stay.
    parts = {part(1, {15})};
    applyWindows(parts,
                 {{{2}, {2}, UsageKind::Events, {Day::of(2026, 3, 1), Day::of(2026, 3, 30)}},
                  {{2}, {1}, UsageKind::Daily, {Day::of(2026, 3, 1), Day::of(2026, 3, 30)}},
                  {{1}, {1}, UsageKind::Events, {Day::of(2026, 3, 1), Day::of(2026, 3, 30)}}},
                 march);
    QCOMPARE(parts[0].layer.rollups.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestWindowUsage)
#include "tst_window_usage.moc"
