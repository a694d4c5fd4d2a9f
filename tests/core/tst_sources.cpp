#include "activity/source_state.h"
#include "store/cache_reader.h"
#include "store/imports.h"
#include "store/source_facts.h"
#include "store/sources.h"
#include "store/usage_store.h"
#include "support/import.h"

#include <QTest>

using namespace bw;

namespace {

const QDateTime noon(QDate(2026, 4, 10), QTime(12, 0), Qt::UTC);

Source named(const char *name)
{
    Source source;
    source.name = QString::fromLatin1(name);
    source.folder = QStringLiteral("/exports");
    source.pattern = QStringLiteral("*.csv");
    source.settings = R"({"kind":"events"})";
    source.createdAt = noon;
    return source;
}

/// An import of events: account and days of March 2026.
ImportPlan bring(const test::TemporaryWorkspace &place, Workspace &workspace, const QString &name,
                 const std::vector<std::pair<QByteArray, int>> &rows, std::optional<SourceId> source,
                 UsageMode mode = UsageMode::Append)
{
    QByteArray bytes = "account_id,event,occurred_at\n";
    for (const auto &[account, day] : rows)
        bytes += account + ",order," + Day::of(2026, 3, day).iso().toLatin1() + '\n';
    ImportOptions options = test::importOn(QStringLiteral("2026-04-10"));
    options.zone = QStringLiteral("UTC");
    options.source = source;
    options.usageMode = mode;
    return test::must(test::importFile(workspace, place.folder().write(name, bytes), options));
}

SourceFacts delivering(const std::vector<int> &days)
{
    SourceFacts facts;
    facts.id = {1};
    for (const int day : days)
        facts.deliveries.push_back({Day::of(2026, 3, day), 100});
    return facts;
}

const Calendar week = Calendar::mondayToFriday();

} // namespace

class TestSources : public QObject {
    Q_OBJECT

private slots:
    void addChangeRemove();
    void files();
    void mappings();
    void gaps();
    void factsOfABook();
    void withoutSourcesNothingIsLoaded();
    void interval();
    void late_data();
    void late();
    void thin();
};

void TestSources::addChangeRemove()
{
    const test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    Source source = named("usage");
    source.intervalDays = 7;
    source.id = test::must(addSource(workspace, source));
    QCOMPARE(test::must(findSource(workspace, QStringLiteral("usage"))), source);
    QCOMPARE(test::codeOf(addSource(workspace, named("usage"))), ErrorCode::SourceTwice);
    const SourceId other = test::must(addSource(workspace, named("other")));
    Source taken = named("usage");
    taken.id = other;
    QCOMPARE(test::codeOf(changeSource(workspace, taken)), ErrorCode::SourceTwice);
    source.name = QStringLiteral("events");
    source.active = false;
    source.intervalDays = {};
    test::must(changeSource(workspace, source));
    QCOMPARE(test::must(findSource(workspace, QStringLiteral("events"))), source);
    test::must(removeSource(workspace, source.id, noon));
    QCOMPARE(test::codeOf(findSource(workspace, QStringLiteral("events"))), ErrorCode::SourceUnknown);
    // It is kept, and its name is free again.
    const auto all = test::must(loadSources(workspace));
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(*all.front().removedAt, noon);
    test::must(addSource(workspace, named("events")));
}

void TestSources::files()
{
    const test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    const SourceId source = test::must(addSource(workspace, named("usage")));
    const SourceFile good{
        QStringLiteral("/exports/a.csv"), 10, 1000, QByteArray(16, 'h'), {}, Day::of(2026, 3, 2)};
    SourceFile bad{
        QStringLiteral("/exports/b.csv"), 11, 1001, {}, R"({"code":"file_empty"})", Day::of(2026, 3, 3)};
    test::must(saveSourceFile(workspace, source, good));
    test::must(saveSourceFile(workspace, source, bad));
    QCOMPARE(test::must(loadSourceFiles(workspace, source)), (std::vector<SourceFile>{good, bad}));
    bad.bytes = 12;
    test::must(saveSourceFile(workspace, source, bad));
    QCOMPARE(test::must(loadSourceFiles(workspace, source)), (std::vector<SourceFile>{good, bad}));
    // Another place or way of reading gives the bad one a chance.
    Source changed = test::must(findSource(workspace, QStringLiteral("usage")));
    changed.intervalDays = 3;
    test::must(changeSource(workspace, changed));
    QCOMPARE(test::must(loadSourceFiles(workspace, source)).size(), size_t(2));
    changed.settings = "{}";
    test::must(changeSource(workspace, changed));
    QCOMPARE(test::must(loadSourceFiles(workspace, source)), std::vector<SourceFile>{good});
}

void TestSources::mappings()
{
    const test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    QVERIFY(!test::must(rememberedMapping(workspace, "print")));
    test::must(rememberMapping(workspace, "print", R"({"kind":"users"})", noon));
    test::must(rememberMapping(workspace, "print", R"({"kind":"units"})", noon));
    QCOMPARE(*test::must(rememberedMapping(workspace, "print")), QByteArray(R"({"kind":"units"})"));
    QVERIFY(!test::must(rememberedMapping(workspace, "other")));
}

void TestSources::gaps()
{
    const test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    const SourceId source = test::must(addSource(workspace, named("usage")));
    Gap all{
        0,   {}, {Day::of(2026, 3, 9), Day::of(2026, 3, 10)}, QStringLiteral("move"), QStringLiteral("me"),
        noon};
    Gap one{0, source, {Day::of(2026, 3, 2), Day::of(2026, 3, 2)}, {}, {}, noon};
    all.id = test::must(addGap(workspace, all));
    one.id = test::must(addGap(workspace, one));
    QCOMPARE(test::must(loadGaps(workspace)), (std::vector<Gap>{one, all}));
    const Cache cache = test::must(loadBook(workspace));
    QCOMPARE(cache.markedGaps, (std::vector<MarkedGap>{{source, one.days}, {std::nullopt, all.days}}));
    // Of a source that was removed: of what came by hand.
    test::must(removeSource(workspace, source, noon));
    QCOMPARE(test::must(loadBook(workspace)).markedGaps.front(), (MarkedGap{SourceId(), one.days}));
    test::must(removeGap(workspace, all.id));
    QCOMPARE(test::must(loadGaps(workspace)), std::vector<Gap>{one});
}

void TestSources::factsOfABook()
{
    const test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    const SourceId first = test::must(addSource(workspace, named("first")));
    const SourceId second = test::must(addSource(workspace, named("second")));
    const SourceId gone = test::must(addSource(workspace, named("gone")));
    bring(place, workspace, QStringLiteral("1.csv"), {{"A", 2}, {"B", 2}, {"B", 3}}, first);
    bring(place, workspace, QStringLiteral("2.csv"), {{"B", 3}, {"B", 5}}, second, UsageMode::Window);
    // The same days again, as rolling exports do: they do not pile up.
    bring(place, workspace, QStringLiteral("3.csv"), {{"B", 3}, {"B", 4}, {"B", 5}, {"B", 5}}, second,
          UsageMode::Window);
    bring(place, workspace, QStringLiteral("4.csv"), {{"C", 6}}, std::nullopt);
    bring(place, workspace, QStringLiteral("5.csv"), {{"C", 7}}, gone);
    test::execute(workspace, QStringLiteral("INSERT INTO account (key) VALUES ('D')"));
    test::must(removeSource(workspace, gone, noon));
    test::must(saveSourceFile(
        workspace, first,
        {QStringLiteral("/exports/x.csv"), 1, 1, {}, R"({"code":"file_empty"})", Day::of(2026, 4, 1)}));
    test::must(saveSourceFile(
        workspace, first,
        {QStringLiteral("/exports/y.csv"), 1, 1, QByteArray(16, 'y'), {}, Day::of(2026, 3, 30)}));

    const Cache cache = test::must(loadBook(workspace));
    QCOMPARE(cache.sources.size(), size_t(3));
    const auto days = [](const SourceFacts &facts) {
        QString text;
        for (const DayRows &rows : facts.dayRows)
            text += QStringLiteral("%1:%2 ").arg(rows.day.date().day()).arg(rows.rows);
        return text;
    };
    QVERIFY(!cache.sources[0].id);
    QCOMPARE(days(cache.sources[0]), QStringLiteral("6:1 7:1 "));
    QCOMPARE(cache.sources[1].name, QStringLiteral("first"));
    QCOMPARE(days(cache.sources[1]), QStringLiteral("2:2 3:1 "));
    QCOMPARE(cache.sources[1].faultyFiles, 1);
    QCOMPARE(cache.sources[1].deliveries.size(), size_t(2));
    QCOMPARE(cache.sources[1].deliveries.front(), (SourceDelivery{Day::of(2026, 3, 30), 0}));
    QCOMPARE(days(cache.sources[2]), QStringLiteral("3:1 4:1 5:2 "));
    QStringList covered;
    for (size_t i = 0; i < cache.accounts.size(); ++i) {
        QString set = cache.accounts[i].key;
        for (const quint32 source : cache.coverages[cache.coverage[i]])
            set += QString::number(source);
        covered += set;
    }
    QCOMPARE(covered,
             (QStringList{QStringLiteral("A1"), QStringLiteral("B12"), QStringLiteral("C0"),
                          QStringLiteral("D")}));
    const QString log =
        test::dump(workspace, QStringLiteral("SELECT source_id, is_window FROM import ORDER BY id"));
    QCOMPARE(log, QStringLiteral("1|0\n2|1\n2|1\n|0\n3|0"));
    const auto records = test::must(loadImports(workspace));
    QCOMPARE(*records[1].source, second);
    QVERIFY(records[1].isWindow && !records[3].source);
    QCOMPARE(test::must(settingsFromJson(records[1].settings)).usageMode, UsageMode::Window);
}

void TestSources::withoutSourcesNothingIsLoaded()
{
    const test::TemporaryWorkspace place;
    Workspace workspace = place.open();
    bring(place, workspace, QStringLiteral("1.csv"), {{"A", 2}}, std::nullopt);
    const Cache cache = test::must(loadBook(workspace));
    QVERIFY(cache.sources.empty() && cache.coverages.empty() && cache.coverage.empty());
    QCOMPARE(cache.dayRows.size(), size_t(1));
}

void TestSources::interval()
{
    const Day today = Day::of(2026, 3, 25);
    QVERIFY(!stateOf({}, week, today).lastSuccess);
    SourceState state = stateOf(delivering({2, 9, 16}), week, today);
    QCOMPARE(*state.lastSuccess, Day::of(2026, 3, 16));
    QVERIFY(!state.interval); // two gaps say nothing yet
    QCOMPARE(*stateOf(delivering({2, 9, 16, 23}), week, today).interval, 7);
    // Two files of a day are one delivery; the median does not mind one long gap.
    QCOMPARE(*stateOf(delivering({1, 1, 2, 3, 3, 4, 20}), week, today).interval, 1);
    QCOMPARE(*stateOf(delivering({1, 2, 4, 6, 7}), week, today).interval, 2); // 1.5, rounded up
    // The last 8 gaps count, and nothing that came after the day one looks from.
    QCOMPARE(*stateOf(delivering({1, 6, 11, 12, 13, 14, 15, 16, 17, 18, 19}), week, today).interval, 1);
    QVERIFY(!stateOf(delivering({2, 9, 16, 23}), week, Day::of(2026, 3, 20)).interval);
    SourceFacts stated = delivering({2});
    stated.intervalDays = 30;
    QCOMPARE(*stateOf(stated, week, today).interval, 30);
}

void TestSources::late_data()
{
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<int>("firstLate"); ///< day of March
    QTest::newRow("daily") << QList<int>{1, 2, 3, 4} << 7; // 2.5 days are past
    QTest::newRow("every 5") << QList<int>{1, 6, 11, 16} << 25; // 8.5
    QTest::newRow("every 2") << QList<int>{1, 3, 5, 7} << 12; // 4
}

void TestSources::late()
{
    QFETCH(QList<int>, days);
    QFETCH(int, firstLate);
    const SourceFacts facts = delivering({days.begin(), days.end()});
    QVERIFY(!stateOf(facts, week, Day::of(2026, 3, firstLate - 1)).late);
    QVERIFY(stateOf(facts, week, Day::of(2026, 3, firstLate)).late);
}

void TestSources::thin()
{
    SourceFacts facts;
    facts.id = {1};
    const Day monday = Day::of(2026, 3, 2);
    for (int day = 0; day < 35; ++day) {
        const Day at = monday + day;
        facts.dayRows.push_back({at, week.isWorkingDay(at) ? 100 : 3});
    }
    const Day today = monday + 35;
    QVERIFY(!stateOf(facts, week, today).thin); // Sunday is always thin
    facts.dayRows[32].rows = 49; // Friday
    QCOMPARE(stateOf(facts, week, today).thin, std::optional(ThinRows{monday + 32, 49, 100}));
    facts.dayRows[32].rows = 50;
    QVERIFY(!stateOf(facts, week, today).thin);
    // A day that is not over says nothing.
    facts.dayRows[32].rows = 1;
    QVERIFY(!stateOf(facts, week, monday + 32).thin);

    SourceFacts accounts = delivering({1, 2, 3, 4});
    QVERIFY(!stateOf(accounts, week, today).thin);
    accounts.deliveries.back().rows = 49;
    QCOMPARE(stateOf(accounts, week, today).thin, std::optional(ThinRows{Day::of(2026, 3, 4), 49, 100}));
    accounts.deliveries.erase(accounts.deliveries.begin());
    QVERIFY(!stateOf(accounts, week, today).thin);
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
