#include "report/chart_spec.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace bw;

class TestChartSpec : public QObject {
    Q_OBJECT
private slots:
    void numberTicksAreRoundAndFew_data()
    {
        QTest::addColumn<double>("top");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("a thousand") << 1040.0 << QList<double>{0, 500, 1000};
        QTest::newRow("three steps") << 1500.0 << QList<double>{0, 500, 1000, 1500};
        QTest::newRow("small") << 3.0 << QList<double>{0, 1, 2, 3};
        QTest::newRow("whole steps only") << 7.0 << QList<double>{0, 5};
        QTest::newRow("under one") << 0.4 << QList<double>{0};
        QTest::newRow("nothing") << 0.0 << QList<double>{0};
        QTest::newRow("negative") << -5.0 << QList<double>{0};
        QTest::newRow("not a number") << std::nan("") << QList<double>{0};
        QTest::newRow("endless") << std::numeric_limits<double>::infinity() << QList<double>{0};
    }
    void numberTicksAreRoundAndFew()
    {
        QFETCH(double, top);
        QFETCH(QList<double>, expected);
        QList<double> at;
        for (const ChartTick &tick : numberTicks(top))
            at << tick.at;
        QCOMPARE(at, expected);
        QVERIFY(numberTicks(1e300).size() <= 4);
    }

    void dayTicksFollowTheCalendar_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("four weeks: Mondays")
            << QStringLiteral("2026-09-21") << QStringLiteral("2026-10-18")
            << QStringList{QStringLiteral("2026-09-21"), QStringLiteral("2026-09-28"),
                           QStringLiteral("2026-10-05"), QStringLiteral("2026-10-12")};
        QTest::newRow("13 weeks: every second Monday")
            << QStringLiteral("2026-07-20") << QStringLiteral("2026-10-18")
            << QStringList{QStringLiteral("2026-07-20"), QStringLiteral("2026-08-03"),
                           QStringLiteral("2026-08-17"), QStringLiteral("2026-08-31"),
                           QStringLiteral("2026-09-14"), QStringLiteral("2026-09-28"),
                           QStringLiteral("2026-10-12")};
        QTest::newRow("not from a Monday")
            << QStringLiteral("2026-10-01") << QStringLiteral("2026-10-18")
            << QStringList{QStringLiteral("2026-10-05"), QStringLiteral("2026-10-12")};
        QTest::newRow("26 weeks: months of unequal length")
            << QStringLiteral("2026-01-29") << QStringLiteral("2026-07-29")
            << QStringList{QStringLiteral("2026-02-01"), QStringLiteral("2026-03-01"),
                           QStringLiteral("2026-04-01"), QStringLiteral("2026-05-01"),
                           QStringLiteral("2026-06-01"), QStringLiteral("2026-07-01")};
        QTest::newRow("empty") << QStringLiteral("2026-10-18") << QStringLiteral("2026-10-01")
                               << QStringList{};
    }
    void dayTicksFollowTheCalendar()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QStringList, expected);
        QStringList at;
        for (const ChartTick &tick : dayTicks({*Day::parse(first), *Day::parse(last)}))
            at << Day{static_cast<qint32>(tick.at)}.iso();
        QCOMPARE(at, expected);
    }
    void dayTicksStayFewAndNameTheYear()
    {
        for (const int days : {100, 365, 800, 4000, 40000})
            QVERIFY(dayTicks({Day::of(2020, 1, 1), Day::of(2020, 1, 1) + days}).size() <= 14);
        const auto ticks = dayTicks({Day::of(2025, 11, 1), Day::of(2026, 10, 31)});
        QCOMPARE(static_cast<int>(ticks[2].form), static_cast<int>(ChartTick::Form::Year));
        QCOMPARE(static_cast<int>(ticks[3].form), static_cast<int>(ChartTick::Form::MonthName));
    }
};

QTEST_GUILESS_MAIN(TestChartSpec)
#include "tst_chart_spec.moc"
