#include "usage/account_columns.h"
#include "usage/blob.h"

#include <QtTest>
#include <random>
#include <set>

using namespace bw;

namespace {

std::vector<Rollup> randomRollups(std::mt19937 &random, Month month, bool wide)
{
    const auto below = [&](quint32 n) { return static_cast<qint64>(random() % n); };
    std::vector<Rollup> rollups;
    for (int i = 0; i < 200; ++i) {
        Rollup r;
        r.day = month.first() + static_cast<qint32>(below(static_cast<quint32>(month.days())));
        r.user = static_cast<quint32>(below(wide ? 100'000 : 12));
        r.event = static_cast<quint32>(1 + below(wide ? 70'000 : 6));
        r.unit = wide ? static_cast<quint32>(below(3)) : 0;
        r.rows = 1 + below(300);
        r.quantity = below(2) ? r.rows : below(1'000'000'000) * below(1'000);
        r.seconds = wide ? below(100'000) : 0;
        r.longestSeconds = wide ? r.seconds / 2 : 0;
        r.activeUsers = wide && r.user == 0 ? below(50) : -1;
        rollups.push_back(r);
    }
    sortRollups(rollups);
    mergeEqual(rollups);
    return rollups;
}

Rollup rollup(const char *day, quint32 user, quint32 event, qint64 quantity)
{
    Rollup r;
    r.day = *Day::parse(QString::fromLatin1(day));
    r.user = user;
    r.event = event;
    r.rows = 1;
    r.quantity = quantity;
    return r;
}

AccountColumns columnsOf(const std::vector<Rollup> &rollups, const EventRules &rules)
{
    ColumnBuilder builder(rules);
    builder.add(rollups.data(), rollups.data() + rollups.size());
    return builder.finish();
}

const EventRules twoEvents{{0, 1, 3}, {0, 1, 1}}; // ids 1 and 2, weights 1 and 3

} // namespace

class TestUsageBlob : public QObject {
    Q_OBJECT

private slots:
    void roundTrip_data()
    {
        QTest::addColumn<bool>("wide");
        QTest::newRow("plain events") << false;
        QTest::newRow("units, durations, active users, large numbers") << true;
    }
    void roundTrip()
    {
        QFETCH(bool, wide);
        std::mt19937 random(7);
        for (int n = 0; n < 50; ++n) {
            const Month month{600 + n};
            const auto rollups = randomRollups(random, month, wide);
            for (const UsageKind kind : {UsageKind::Events, UsageKind::Daily}) {
                const QByteArray blob = encodeUsage(rollups.data(), rollups.data() + rollups.size(), kind);
                std::vector<Rollup> back;
                QVERIFY(decodeUsage(blob, month, back));
                QCOMPARE(back.size(), rollups.size());
                QVERIFY(back == rollups);
                const auto head = usageBlobHead(blob, month);
                QVERIFY(head);
                QVERIFY(head->kind == kind);
                QVERIFY(head->days == (DayRange{rollups.front().day, rollups.back().day}));
            }
        }
    }

    void damageIsFoundOrHarmless()
    {
        std::mt19937 random(11);
        const Month month{650};
        const auto rollups = randomRollups(random, month, true);
        const QByteArray blob =
            encodeUsage(rollups.data(), rollups.data() + rollups.size(), UsageKind::Events);
        for (qsizetype cut = 0; cut < blob.size(); ++cut) {
            std::vector<Rollup> back;
            if (decodeUsage(blob.left(cut), month, back)) {
                QVERIFY2(back.size() < rollups.size(), "a cut blob must not look whole");
            }
        }
        for (int n = 0; n < 2000; ++n) {
            QByteArray bad = blob;
            bad[static_cast<qsizetype>(random() % static_cast<quint32>(bad.size()))] =
                static_cast<char>(random());
            std::vector<Rollup> back;
            if (decodeUsage(bad, month, back)) {
                for (const Rollup &r : back) {
                    QVERIFY(r.day >= month.first() && r.day <= month.last());
                }
            }
        }
        QVERIFY(!decodeUsage(QByteArray(), month, *std::make_unique<std::vector<Rollup>>()));
    }

    void eventsAddUpAndDailyIsReplaced()
    {
        const auto a = rollup("2026-03-02", 1, 1, 5);
        const auto b = rollup("2026-03-02", 1, 1, 7);
        const auto c = rollup("2026-03-03", 0, 2, 1);
        auto added = combineUsage({{UsageKind::Events, {a}}, {UsageKind::Events, {b, c}}});
        QCOMPARE(added.size(), size_t(2));
        QCOMPARE(added[0].quantity, qint64(12));
        QCOMPARE(added[0].rows, qint64(2));
        auto replaced = combineUsage({{UsageKind::Daily, {a, c}}, {UsageKind::Daily, {b}}});
        QCOMPARE(replaced.size(), size_t(2));
        QCOMPARE(replaced[0].quantity, qint64(7));
        QCOMPARE(replaced[0].rows, qint64(1));
        QCOMPARE(replaced[1].quantity, qint64(1));
    }

    void namesRoundTrip()
    {
        const QByteArrayList names{"U-1", "", QByteArray("line\nbreak"), QByteArray(300, 'x'), "海棠"};
        const auto back = decodeNames(encodeNames(names));
        QVERIFY(back);
        QCOMPARE(*back, names);
        QVERIFY(!decodeNames(QByteArray("\x05"
                                        "ab")));
    }

    void dayCounts()
    {
        const auto columns = columnsOf({rollup("2026-03-02", 1, 1, 5), rollup("2026-03-02", 1, 2, 2),
                                        rollup("2026-03-02", 2, 1, 1), rollup("2026-03-04", 0, 1, 9)},
                                       twoEvents);
        QCOMPARE(columns.first.iso(), QStringLiteral("2026-03-02"));
        QCOMPARE(columns.keyActions, (std::vector<quint32>{5 + 6 + 1, 0, 9}));
        QCOMPARE(columns.activeUsers, (std::vector<quint32>{2, 0, 0}));
        QCOMPARE(
            columns.flags,
            (std::vector<quint8>{UsageColumns::HasRows, 0, UsageColumns::HasRows | UsageColumns::NoUsers}));
        QCOMPARE(columns.reach[1], qint64(2));
        QCOMPARE(columns.reach[2], qint64(-1)); // the 4th has rows of nobody
        QCOMPARE(columns.reach.size(), size_t(3 + 27));
    }

    void givenActiveUsers()
    {
        Rollup r = rollup("2026-03-02", 0, 1, 40);
        r.activeUsers = 12;
        const auto columns = columnsOf({r}, twoEvents);
        QCOMPARE(columns.activeUsers.front(), quint32(12));
        QCOMPARE(columns.flags.front(), quint8(UsageColumns::HasRows));
        QCOMPARE(columns.reach.front(), qint64(-1)); // different people from day to day
    }

    void loginEventsDecideWhoCounts()
    {
        const EventRules rules{{0, 1, 1}, {0, 0, 1}}; // only event 2 is a login
        const auto columns = columnsOf({rollup("2026-03-02", 1, 1, 5), rollup("2026-03-02", 2, 2, 1)}, rules);
        QCOMPARE(columns.activeUsers.front(), quint32(1));
        QCOMPARE(columns.keyActions.front(), quint32(6));
    }

    void reachIsDistinctUsersOf28Days()
    {
        std::mt19937 random(3);
        const Day start = Day::of(2026, 1, 1);
        std::vector<Rollup> rollups;
        for (int i = 0; i < 300; ++i) {
            Rollup r;
            r.day = start + static_cast<qint32>(random() % 120);
            r.user = 1 + static_cast<quint32>(random() % 30);
            r.event = 1;
            r.rows = r.quantity = 1;
            rollups.push_back(r);
        }
        sortRollups(rollups);
        mergeEqual(rollups);
        const auto columns = columnsOf(rollups, twoEvents);
        for (size_t d = 0; d < columns.reach.size(); ++d) {
            const Day day = columns.first + static_cast<qint32>(d);
            std::set<quint32> users;
            for (const Rollup &r : rollups) {
                if (r.day <= day && day - r.day < 28) {
                    users.insert(r.user);
                }
            }
            QCOMPARE(columns.reach[d], static_cast<qint64>(users.size()));
        }
    }

    void columnsRoundTrip_data()
    {
        QTest::addColumn<int>("later");
        QTest::newRow("book ends long after") << 90;
        QTest::newRow("book ends within the 28 days") << 5;
        QTest::newRow("book ends with the account") << 0;
        QTest::newRow("book ends before (usage of today)") << -3;
    }
    void columnsRoundTrip()
    {
        QFETCH(int, later);
        std::vector<Rollup> rollups{rollup("2026-03-02", 1, 1, 5), rollup("2026-03-03", 2, 1, 70'000),
                                    rollup("2026-03-05", 0, 1, 3), rollup("2026-03-09", 3, 1, 5'000'000'000),
                                    rollup("2026-03-20", 1, 1, 0)};
        const auto columns = columnsOf(rollups, twoEvents);
        const QByteArray blob = encodeColumns(columns);
        const Day last = *Day::parse(u"2026-03-20") + later;
        UsageColumns book;
        book.spans.emplace_back(); // an account before it without usage
        QVERIFY(decodeColumns(blob, last, book));
        const UsageColumns::Span span = book.spans.back();
        QCOMPARE(span.days, last - columns.first + 1);
        for (qint32 d = 0; d < span.days; ++d) {
            const bool within = static_cast<size_t>(d) < columns.keyActions.size();
            const auto i = static_cast<size_t>(d);
            const size_t at = span.offset + i;
            QCOMPARE(book.keyActions[at], within ? columns.keyActions[i] : 0U);
            QCOMPARE(book.activeUsers[at], within ? columns.activeUsers[i] : 0U);
            QCOMPARE(book.flags[at], within ? columns.flags[i] : quint8(0));
            QCOMPARE(book.reach28(1, columns.first + d), i < columns.reach.size() ? columns.reach[i] : 0);
        }
        QCOMPARE(columns.keyActions[7], std::numeric_limits<quint32>::max()); // capped, never wrapped
        UsageColumns cut;
        QVERIFY(!decodeColumns(blob.left(20), last, cut));
    }
};

QTEST_GUILESS_MAIN(TestUsageBlob)
#include "tst_usage_blob.moc"
