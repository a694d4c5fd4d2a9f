#include "base/calendar.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace bw;

class TestCalendar : public QObject {
    Q_OBJECT

private slots:
    void workingDays_data();
    void workingDays();
    void shippedEqualsPublished_data();
    void shippedEqualsPublished();
    void unknownYearFallsBack();
    void holidayNames();
    void names();
    void ownCalendarReplaces();
    void damagedRowsAreLeftOut();
};

void TestCalendar::workingDays_data()
{
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("expected");

    QTest::newRow("spring festival 2026: none") << "cn"
                                                << "2026-02-16"
                                                << "2026-02-22" << 0;
    QTest::newRow("spring festival 2025: the Monday only") << "cn"
                                                           << "2025-01-27"
                                                           << "2025-02-02" << 1;
    QTest::newRow("make-up Saturday") << "cn"
                                      << "2026-02-28"
                                      << "2026-02-28" << 1;
    QTest::newRow("make-up Sunday") << "cn"
                                    << "2025-01-26"
                                    << "2025-01-26" << 1;
    QTest::newRow("week with a make-up Sunday") << "cn"
                                                << "2025-09-22"
                                                << "2025-09-28" << 6;
    QTest::newRow("national day 2023") << "cn"
                                       << "2023-09-29"
                                       << "2023-10-06" << 0;
    QTest::newRow("an ordinary week") << "cn"
                                      << "2026-03-09"
                                      << "2026-03-15" << 5;
    QTest::newRow("mon-fri knows no holiday") << "mon-fri"
                                              << "2026-02-16"
                                              << "2026-02-22" << 5;
    QTest::newRow("mon-fri weekend") << "mon-fri"
                                     << "2026-03-14"
                                     << "2026-03-15" << 0;
    QTest::newRow("seven days") << "seven-day"
                                << "2026-02-16"
                                << "2026-02-22" << 7;
    QTest::newRow("February 2026 has 20 weekdays") << "mon-fri"
                                                   << "2026-02-01"
                                                   << "2026-02-28" << 20;
    QTest::newRow("February 2026 in China") << "cn"
                                            << "2026-02-01"
                                            << "2026-02-28" << 16;
    QTest::newRow("a name nobody knows") << "atlantis"
                                         << "2026-03-09"
                                         << "2026-03-15" << 5;
    QTest::newRow("empty range") << "seven-day"
                                 << "2026-03-15"
                                 << "2026-03-14" << 0;
}

void TestCalendar::workingDays()
{
    QFETCH(QString, calendar);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const Calendars calendars = Calendars::shipped();
    QTEST(calendars.get(calendar).workingDays({*Day::parse(first), *Day::parse(last)}), "expected");
}

void TestCalendar::shippedEqualsPublished_data()
{
    QTest::addColumn<int>("year");
    for (const int year : {2023, 2024, 2025, 2026})
        QTest::addRow("%d", year) << year;
}

void TestCalendar::shippedEqualsPublished()
{
    QFETCH(int, year);
    QFile published(QStringLiteral(BW_SHARED_DATA "/calendar/cn-%1.csv").arg(year));
    if (!published.open(QIODevice::ReadOnly))
        QSKIP("the published calendars are not at hand");
    const Calendars calendars = Calendars::shipped(); // links the resources in
    QFile shipped(QStringLiteral(":/calendars/cn-%1.csv").arg(year));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const QByteArray ours = shipped.readAll();
    const QByteArray theirs = published.readAll();
    QCOMPARE(ours.split('\n'), theirs.split('\n'));

    const Calendar &cn = calendars.get(QStringLiteral("cn"));
    const auto entries = parseCalendar(theirs);
    QVERIFY(entries.size() > 20);
    for (const CalendarEntry &entry : entries)
        QCOMPARE(cn.isWorkingDay(entry.day), entry.kind == DayKind::Working);
}

void TestCalendar::unknownYearFallsBack()
{
    const Calendars calendars = Calendars::shipped();
    const Calendar &cn = calendars.get(QStringLiteral("cn"));
    for (const int year : {2023, 2024, 2025, 2026})
        QVERIFY(cn.knowsYear(year));
    QVERIFY(!cn.knowsYear(2027));
    QVERIFY(!cn.knowsYear(2022)); // although the notice for 2023 begins on 2022-12-31
    QCOMPARE(cn.workingDays({Day::of(2027, 10, 1), Day::of(2027, 10, 7)}), 5);
    QVERIFY(calendars.get(QStringLiteral("mon-fri")).knowsYear(2027));
    QVERIFY(calendars.get(QStringLiteral("seven-day")).knowsYear(1990));
}

void TestCalendar::holidayNames()
{
    const Calendars calendars = Calendars::shipped();
    const Calendar &cn = calendars.get(QStringLiteral("cn"));
    QCOMPARE(cn.holidayName(Day::of(2026, 2, 17)), QStringLiteral("春节"));
    QVERIFY(cn.holidayName(Day::of(2026, 2, 28)).isEmpty()); // a make-up working day
    QVERIFY(cn.holidayName(Day::of(2026, 3, 14)).isEmpty()); // a weekend
}

void TestCalendar::names()
{
    const Calendars calendars = Calendars::shipped();
    QCOMPARE(calendars.names(),
             (QStringList{QStringLiteral("mon-fri"), QStringLiteral("seven-day"), QStringLiteral("cn")}));
    QVERIFY(calendars.contains(QStringLiteral("cn")));
    QVERIFY(!calendars.contains(QStringLiteral("de")));
}

void TestCalendar::ownCalendarReplaces()
{
    Calendars calendars = Calendars::shipped();
    const QString name = QStringLiteral("cn");
    calendars.add(
        Calendar::national(name, {{Day::of(2027, 1, 1), DayKind::Holiday, QStringLiteral("元旦")}}));
    QCOMPARE(calendars.names().count(name), 1);
    QVERIFY(calendars.get(name).knowsYear(2027));
    QVERIFY(!calendars.get(name).isWorkingDay(Day::of(2027, 1, 1)));
}

void TestCalendar::damagedRowsAreLeftOut()
{
    const auto entries = parseCalendar("date,kind,name\r\n2026-02-30,holiday,x\r\n2026-02-17,party,x\r\n"
                                       "2026-02-17,holiday,\r\n2026-02-18\r\n");
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(entries[0].day, Day::of(2026, 2, 17));
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
