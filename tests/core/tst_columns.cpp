#include "model/columns.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bw;

class TestColumns : public QObject {
    Q_OBJECT

private slots:
    void reachRoundTrip();
    void reachBytes();
    void reachOutside();
};

void TestColumns::reachRoundTrip()
{
    QRandomGenerator random(5);
    UsageColumns columns;
    std::vector<std::vector<qint64>> all;
    for (int account = 0; account < 40; ++account) {
        std::vector<qint64> values(static_cast<size_t>(random.bounded(1, 90)));
        for (qint64 &value : values) {
            const int kind = random.bounded(10);
            value = kind == 0 ? -1 : kind == 1 ? random.bounded(2'000'000'000) : random.bounded(300);
        }
        columns.spans.push_back(
            {Day{19000 + account}, static_cast<qint32>(values.size()), 0, columns.reach.size()});
        appendReach(columns.reach, values);
        all.push_back(values);
    }
    for (size_t account = 0; account < all.size(); ++account) {
        for (size_t i = 0; i < all[account].size(); ++i)
            QCOMPARE(columns.reach28(account, columns.spans[account].first + static_cast<qint32>(i)),
                     all[account][i]);
    }
}

void TestColumns::reachBytes()
{
    std::vector<quint8> bytes;
    appendReach(bytes, {-1, 2, 100}); // newest first: 100, 2 - 100, -1 - 2
    QCOMPARE(bytes, (std::vector<quint8>{0xc8, 0x01, 0xc3, 0x01, 0x05}));
}

void TestColumns::reachOutside()
{
    UsageColumns columns;
    columns.spans = {{Day{100}, 3, 0, 0}, {Day{0}, 0, 3, 3}};
    appendReach(columns.reach, {4, 5, 6});
    QCOMPARE(columns.reach28(0, Day{99}), 0);
    QCOMPARE(columns.reach28(0, Day{100}), 4);
    QCOMPARE(columns.reach28(0, Day{102}), 6);
    QCOMPARE(columns.reach28(0, Day{103}), -1); // some of the 28 days lie past the span
    QCOMPARE(columns.reach28(0, Day{129}), -1);
    QCOMPARE(columns.reach28(0, Day{130}), 0); // all of them
    QCOMPARE(columns.reach28(1, Day{100}), 0); // no events at all
}

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
