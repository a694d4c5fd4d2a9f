#include "health/health.h"
#include "health/trend.h"

#include <QRandomGenerator>
#include <QTest>
#include <cmath>

using namespace bw;

namespace {

constexpr double missing = -1;

std::optional<double> known(double value)
{
    return value < 0 ? std::nullopt : std::optional(value);
}

Coefficient blocks(int active, int of)
{
    Coefficient result;
    result.active = active;
    result.known = of;
    return result;
}

double pointsOf(const Health &health)
{
    double sum = 0;
    for (const HealthPartValue &part : health.parts)
        sum += part.points;
    return sum;
}

} // namespace

class TestHealth : public QObject {
    Q_OBJECT

private slots:
    void machine_data();
    void machine();
    void parts();
    void pointsAddUp();
    void bands_data();
    void bands();
    void trend_data();
    void trend();
};

void TestHealth::machine_data()
{
    QTest::addColumn<double>("activity");
    QTest::addColumn<int>("active");
    QTest::addColumn<int>("known");
    QTest::addColumn<double>("trend");
    QTest::addColumn<double>("seatUse");
    QTest::addColumn<double>("health"); // missing: not enough to score
    QTest::addColumn<double>("coverage");
    QTest::addColumn<int>("band");
    const int none = int(Band::None);
    const int atRisk = int(Band::AtRisk);
    const int watch = int(Band::Watch);
    const int healthy = int(Band::Healthy);

    QTest::newRow("all full") << 1.0 << 7 << 7 << 1.0 << 1.0 << 100.0 << 0.46 << healthy;
    QTest::newRow("capped at 1") << 2.0 << 7 << 7 << 9.0 << 1.5 << 100.0 << 0.46 << healthy;
    QTest::newRow("never used is 0") << 0.0 << 0 << 7 << 0.0 << 0.0 << 0.0 << 0.46 << atRisk;
    QTest::newRow("never used, no trend") << 0.0 << 0 << 7 << missing << 0.0 << 0.0 << 0.38 << atRisk;
    QTest::newRow("full trend from 85 %") << 0.0 << 0 << 7 << 0.85 << 0.0 << 800.0 / 46 << 0.46 << atRisk;
    QTest::newRow("half of that") << 0.0 << 0 << 7 << 0.425 << 0.0 << 400.0 / 46 << 0.46 << atRisk;
    QTest::newRow("seats and activity alone") << 0.5 << 0 << 0 << missing << 0.5 << missing << 0.23 << none;
    QTest::newRow("exactly 50") << 1.0 << 0 << 7 << 0.85 << 0.0 << 50.0 << 0.46 << watch;
    QTest::newRow("days alone") << 0.5 << 7 << 7 << missing << missing << missing << 0.30 << none;
    QTest::newRow("without seats") << 0.5 << 7 << 7 << 0.85 << missing << 3050.0 / 38 << 0.38 << healthy;
    QTest::newRow("without trend") << 1.0 << 0 << 7 << missing << 1.0 << 2300.0 / 38 << 0.38 << watch;
    QTest::newRow("young: 3 of 3 weighs 3/7")
        << 0.0 << 3 << 3 << 0.0 << 0.0 << 100 * (45.0 / 7) / (31 + 45.0 / 7) << (31 + 45.0 / 7) / 100
        << atRisk;
    QTest::newRow("young, 1 of 1") << 1.0 << 1 << 1 << 1.0 << 1.0 << missing << (31 + 15.0 / 7) / 100 << none;
    QTest::newRow("nothing") << missing << 0 << 0 << missing << missing << missing << 0.0 << none;
}

void TestHealth::machine()
{
    QFETCH(double, activity);
    QFETCH(int, active);
    QFETCH(int, known);
    QFETCH(double, trend);
    QFETCH(double, seatUse);
    QFETCH(double, health);
    QFETCH(double, coverage);
    const Health result =
        machineHealth({::known(activity), blocks(active, known), ::known(trend), ::known(seatUse)});
    QCOMPARE(result.value.has_value(), health >= 0);
    if (health >= 0)
        QVERIFY(qAbs(*result.value - health) < 1e-9);
    QVERIFY(qAbs(result.coverage - coverage) < 1e-12);
    QTEST(int(result.band), "band");
}

void TestHealth::parts()
{
    const Health health = machineHealth({0.5, blocks(2, 4), {}, 0.25});
    const auto part = [&](HealthPart which) { return health.parts[size_t(which)]; };
    QCOMPARE(part(HealthPart::Activity28).score, 50.0);
    QCOMPARE(part(HealthPart::Activity28).weight, 15.0);
    QCOMPARE(part(HealthPart::Activity28).certainty, 1.0);
    QCOMPARE(part(HealthPart::Coefficient).score, 50.0);
    QCOMPARE(part(HealthPart::Coefficient).certainty, 4 / 7.0);
    QVERIFY(part(HealthPart::Activity28).known);
    QVERIFY(!part(HealthPart::Trend).known);
    QCOMPARE(part(HealthPart::Trend).weight, 8.0);
    QCOMPARE(part(HealthPart::SeatUse).score, 25.0);
    QCOMPARE(part(HealthPart::SeatUse).weight, 8.0);
    QVERIFY(!health.value); // 31.6 of 100
    QCOMPARE(pointsOf(health), 0.0);
}

void TestHealth::pointsAddUp()
{
    QRandomGenerator random(11);
    int scored = 0;
    for (int i = 0; i < 20000; ++i) {
        const auto maybe = [&]() -> std::optional<double> {
            if (random.bounded(8) == 0)
                return {};
            return random.bounded(4) == 0 ? random.bounded(3) / 2.0 : random.generateDouble();
        };
        const int of = random.bounded(8);
        const Health health =
            machineHealth({maybe(), blocks(of ? random.bounded(of + 1) : 0, of), maybe(), maybe()});
        if (!health.value)
            continue;
        ++scored;
        QCOMPARE(pointsOf(health) == *health.value, true); // to the last bit
        double expected = 0;
        double certain = 0;
        for (const HealthPartValue &part : health.parts) {
            QVERIFY(part.points >= 0);
            if (part.known) {
                expected += part.weight * part.certainty * part.score;
                certain += part.weight * part.certainty;
                QVERIFY(part.points <= 100.0000001);
            }
        }
        QVERIFY(qAbs(*health.value - expected / certain) < 1e-9);
        QCOMPARE(health.band, bandOf(health.value));
    }
    QVERIFY(scored > 5000);
}

void TestHealth::bands_data()
{
    QTest::addColumn<double>("health");
    QTest::addColumn<int>("band");
    QTest::newRow("0") << 0.0 << int(Band::AtRisk);
    QTest::newRow("just below 50") << std::nextafter(50.0, 0.0) << int(Band::AtRisk);
    QTest::newRow("50") << 50.0 << int(Band::Watch);
    QTest::newRow("69.99 is not rounded up") << 69.99 << int(Band::Watch);
    QTest::newRow("70") << 70.0 << int(Band::Healthy);
    QTest::newRow("100") << 100.0 << int(Band::Healthy);
    QTest::newRow("none") << missing << int(Band::None);
}

void TestHealth::bands()
{
    QFETCH(double, health);
    QTEST(int(bandOf(known(health))), "band");
}

void TestHealth::trend_data()
{
    QTest::addColumn<QString>("blocks"); // newest first: key actions/working days, - before the beginning
    QTest::addColumn<double>("trend");
    // week 4 is in neither: 999
    QTest::newRow("steady") << "10/5 10/5 10/5 999/5 10/5 10/5 10/5 10/5 10/5 10/5 10/5 10/5" << 1.0;
    QTest::newRow("days alone") << "10/5 0/5 5/5 999/5 10/5 10/5 10/5 10/5 10/5 10/5 10/5 10/5" << 0.5;
    QTest::newRow("per working day") << "10/5 0/0 8/4 999/5 10/5 6/3 10/5 10/5 10/5 10/5 10/5 10/5" << 1.0;
    QTest::newRow("work on rest days counts")
        << "10/5 10/0 10/5 999/5 10/5 10/5 10/5 10/5 10/5 10/5 10/5 10/5" << 1.5;
    QTest::newRow("median of eight") << "10/5 10/5 10/5 999/5 5/5 5/5 5/5 5/5 15/5 50/5 50/5 50/5" << 1.0;
    QTest::newRow("zero weeks before count")
        << "10/5 10/5 10/5 999/5 0/5 0/5 0/5 0/5 0/5 50/5 50/5 50/5" << missing;
    QTest::newRow("never used") << "0/5 0/5 0/5 999/5 0/5 0/5 0/5 0/5 0/5 0/5 0/5 0/5" << missing;
    QTest::newRow("young: two weeks to compare") << "10/5 10/5 10/5 999/5 10/5 30/5 - - - - - -" << 0.5;
    QTest::newRow("too young") << "10/5 10/5 10/5 999/5 - - - - - - - -" << missing;
    QTest::newRow("holidays left out of the median") << "10/5 10/5 10/5 999/5 7/0 10/5 10/5 - - - - -" << 1.0;
    QTest::newRow("nothing but holidays lately")
        << "1/0 0/0 0/0 999/5 10/5 10/5 10/5 10/5 10/5 10/5 10/5 10/5" << missing;
}

void TestHealth::trend()
{
    QFETCH(QString, blocks);
    QFETCH(double, trend);
    std::vector<BlockUse> use;
    for (const QString &block : blocks.split(u' ', Qt::SkipEmptyParts)) {
        if (block == QLatin1String("-"))
            use.emplace_back();
        else
            use.push_back({block.section(u'/', 0, 0).toLongLong(), block.section(u'/', 1).toInt(), true});
    }
    QCOMPARE(use.size(), size_t(12));
    const auto result = trendOf(use);
    QCOMPARE(result.has_value(), trend >= 0);
    if (result)
        QVERIFY(qAbs(*result - trend) < 1e-12);
}

QTEST_APPLESS_MAIN(TestHealth)
#include "tst_health.moc"
