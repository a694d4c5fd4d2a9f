#include "intake/cell.h"
#include "intake/problem.h"

#include <QTest>

using namespace bw;

Q_DECLARE_METATYPE(bw::DateOrder)
Q_DECLARE_METATYPE(bw::NumberStyle)

namespace {

std::string bytes(const QString &text)
{
    return text.toStdString();
}

QString problemName(ProblemCode code)
{
    switch (code) {
    case ProblemCode::CellMissing:
        return QStringLiteral("missing");
    case ProblemCode::NotADay:
        return QStringLiteral("no day");
    case ProblemCode::DayImpossible:
        return QStringLiteral("impossible");
    case ProblemCode::NotANumber:
        return QStringLiteral("no number");
    case ProblemCode::NotWhole:
        return QStringLiteral("not whole");
    case ProblemCode::Negative:
        return QStringLiteral("negative");
    case ProblemCode::TooLarge:
        return QStringLiteral("too large");
    case ProblemCode::NotYesNo:
        return QStringLiteral("neither");
    default:
        return QStringLiteral("another problem");
    }
}

QString shown(const Cell<Stamp> &stamp)
{
    if (!stamp)
        return problemName(stamp.error());
    QString text = stamp->day.iso();
    if (stamp->seconds >= 0) {
        text += QStringLiteral(" %1:%2:%3")
                    .arg(stamp->seconds / 3600, 2, 10, QLatin1Char('0'))
                    .arg(stamp->seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                    .arg(stamp->seconds % 60, 2, 10, QLatin1Char('0'));
    }
    if (stamp->hasOffset)
        text += QStringLiteral(" %1").arg(stamp->offset / 60);
    return text;
}

} // namespace

class TestIntakeCells : public QObject {
    Q_OBJECT

private slots:
    void stamps_data();
    void stamps();
    void days_data();
    void days();
    void dayNumbersMatchTheCalendar();
    void orders_data();
    void orders();
    void numbers_data();
    void numbers();
    void wholes_data();
    void wholes();
    void currencies_data();
    void currencies();
    void styles_data();
    void styles();
    void yesNo_data();
    void yesNo();
    void texts_data();
    void texts();
    void invisible_data();
    void invisible();
    void problemsAreCountedAndListed();
    void problemsMergeByLine();
};

void TestIntakeCells::stamps_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *cell, const char *expected, DateOrder order = DateOrder::YearFirst) {
        const QByteArray tag = QByteArray(cell) + " as " + QByteArray::number(int(order));
        QTest::newRow(tag.constData()) << QString::fromUtf8(cell) << order << QString::fromUtf8(expected);
    };
    using enum DateOrder;
    row("2024-03-05", "2024-03-05");
    row("2024-3-5", "2024-03-05");
    row("2024/03/05", "2024-03-05");
    row("2024.3.5", "2024-03-05");
    row(" 2024-03-05 ", "2024-03-05");
    row("　2024-03-05　", "2024-03-05");
    row("２０２４－０３－０５", "2024-03-05");
    row("2024-03-05T08:05:09", "2024-03-05 08:05:09");
    row("2024-03-05T08:05", "2024-03-05 08:05:00");
    row("2024-03-05   8:05", "2024-03-05 08:05:00");
    row("2024-03-05 08:05:09.999", "2024-03-05 08:05:09");
    row("2024-03-05 08:05:09,5", "2024-03-05 08:05:09");
    row("2024-03-05T08:05:09Z", "2024-03-05 08:05:09 0");
    row("2024-03-05T08:05:09.123456789Z", "2024-03-05 08:05:09 0");
    row("2024-03-05 08:05:09 UTC", "2024-03-05 08:05:09 0");
    row("2024-03-05T08:05:09+08:00", "2024-03-05 08:05:09 480");
    row("2024-03-05T08:05:09 +0800", "2024-03-05 08:05:09 480");
    row("2024-03-05T08:05:09+08", "2024-03-05 08:05:09 480");
    row("2024-03-05T08:05:09-03:30", "2024-03-05 08:05:09 -210");
    row("2024-03-05T08:05+14:00", "2024-03-05 08:05:00 840");
    row("2024-03-05T08:05:09+14:01", "no day");
    row("2024-03-05T08:05:09+08:60", "no day");
    row("2024-03-05T08:05:09+8:0", "no day");
    row("2024-03-05T08:05:09 CET", "no day");
    row("2024-03-05T", "no day");
    row("2024-03-05 08", "no day");
    row("2024-03-05 08:05:", "2024-03-05 08:05:00");
    row("2024-03-05 08:05:09.", "no day");
    row("2024-03-05x", "no day");
    row("2024-03-05T24:00:00", "2024-03-06 00:00:00");
    row("2024-12-31 24:00", "2025-01-01 00:00:00");
    row("2024-03-05T24:00:01", "impossible");
    row("2024-03-05T25:00:00", "impossible");
    row("2024-03-05T23:60:00", "impossible");
    row("2024-03-05T23:58:60", "impossible");
    row("2016-12-31T23:59:60Z", "2016-12-31 23:59:59 0");
    row("2024-03-05 8:05 AM", "2024-03-05 08:05:00");
    row("2024-03-05 12:05 am", "2024-03-05 00:05:00");
    row("2024-03-05 12:05 PM", "2024-03-05 12:05:00");
    row("2024-03-05 13:05 PM", "impossible");
    row("2024年3月5日", "2024-03-05");
    row("2024年03月05日08:05:09", "2024-03-05 08:05:09");
    row("2024年3月5日 8时5分9秒", "2024-03-05 08:05:09");
    row("2024年3月5日 下午8:05", "2024-03-05 20:05:00");
    row("2024年3月5号", "2024-03-05");
    row("2024年3月", "no day");
    row("2024年13月5日", "impossible");
    row("2024-02-30", "impossible");
    row("2024-04-31", "impossible");
    row("2023-02-29", "impossible");
    row("2000-02-29", "2000-02-29");
    row("2100-02-29", "impossible");
    row("2024-00-05", "impossible");
    row("2024-03-00", "impossible");
    row("1899-12-31", "impossible");
    row("1900-01-01", "1900-01-01");
    row("0000-00-00", "impossible");
    row("9999-12-31", "9999-12-31");
    row("20240305", "2024-03-05");
    row("20240230", "impossible");
    row("20240305080509", "2024-03-05 08:05:09");
    row("20240305256109", "impossible");
    row("20240305T080509Z", "no day");
    row("20240305 08:05", "2024-03-05 08:05:00");
    row("45658", "2025-01-01");
    row("45658.5", "2025-01-01 12:00:00");
    row("45658.9999999", "2025-01-02 00:00:00");
    row("20000", "1954-10-03");
    row("19999", "no day");
    row("73050", "2099-12-31");
    row("73051", "no day");
    row("1709597109", "2024-03-05 00:05:09 0");
    row("1709597109.75", "2024-03-05 00:05:09 0");
    row("1709597109000", "2024-03-05 00:05:09 0");
    row("999999999", "no day");
    row("99999999999999999999", "no day");
    row("60", "no day");
    row("0", "no day");
    row("-45658", "no day");
    row("yesterday", "no day");
    row("", "missing");
    row("  ", "missing");
    row("　", "missing");
    row("-", "no day");
    row("2024-03/05", "no day");
    row("2024--05", "no day");
    row("03/05/2024", "no day");
    row("03/05/2024", "2024-05-03", DayFirst);
    row("03/05/2024", "2024-03-05", MonthFirst);
    row("03/05/2024", "no day", Open);
    row("3/5/2024 8:05 PM", "2024-03-05 20:05:00", MonthFirst);
    row("3-5-2024", "2024-05-03", DayFirst);
    row("25/03/2024", "2024-03-25", DayFirst);
    row("25/03/2024", "impossible", MonthFirst);
    row("31/02/2024", "impossible", DayFirst);
    row("05.03.2024", "2024-03-05");
    row("05.03.2024 08:05:09", "2024-03-05 08:05:09", MonthFirst);
    row("05.03.24", "no day");
    row("05.03.24", "2024-03-05", DayFirst);
    row("03/04/25", "2025-04-03", DayFirst);
    row("03/04/69", "2069-03-04", MonthFirst);
    row("03/04/70", "1970-03-04", MonthFirst);
    row("2024-03-05", "2024-03-05", DayFirst);
    row("1/2/3", "no day", DayFirst);
    row("1/2/345", "no day", DayFirst);
    row("123/2/2024", "no day", DayFirst);
    row("2024-W10-2", "no day");
    row("2024-065", "no day");
    row("12:30", "no day");
    row("\xEF\xBC\x81", "no day");
    row("\xFF\xFE", "no day");
    row("2024-03-05 \xE2\x80", "no day");
}

void TestIntakeCells::stamps()
{
    QFETCH(QString, cell);
    QFETCH(DateOrder, order);
    QFETCH(QString, expected);
    QCOMPARE(shown(parseStamp(bytes(cell), order)), expected);
}

void TestIntakeCells::days_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *cell, const char *expected) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(expected);
    };
    row("2024-03-05", "2024-03-05");
    row("2024-03-05 00:00:00", "2024-03-05");
    row("2024-03-05 18:30", "2024-03-05"); // without an offset it is the day as written
    row("2024-03-05T00:00:00+08:00", "2024-03-05");
    row("2024-03-05T00:00:00Z", "2024-03-05");
    row("2024-03-04T16:00:00Z", "no day"); // midnight of the 5th in Shanghai, or the 4th: not to be guessed
    row("45656.75", "2024-12-30");
    row("2024-02-30", "impossible");
    row("", "missing");
}

void TestIntakeCells::days()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    const auto day = parseDay(bytes(cell));
    QCOMPARE(day ? day->iso() : problemName(day.error()), expected);
}

/// Against QDate, over every day of the years that are read.
void TestIntakeCells::dayNumbersMatchTheCalendar()
{
    const QDate last(9999, 12, 31);
    qint64 wrong = 0;
    for (QDate date(1900, 1, 1); date.isValid() && date <= last;
         date = date.addDays(date.year() < 2200 ? 1 : 97)) {
        const QByteArray text = date.toString(Qt::ISODate).toLatin1();
        const auto day = parseDay({text.constData(), size_t(text.size())});
        wrong += !day || *day != Day::of(date) ? 1 : 0;
    }
    QCOMPARE(wrong, 0);
}

void TestIntakeCells::orders_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<DateOrder>("order");
    const auto row = [](const char *name, const char *cells, DateOrder order) {
        QTest::newRow(name) << QString::fromUtf8(cells).split(u'|') << order;
    };
    using enum DateOrder;
    row("iso", "2024-03-05|2024-03-06", YearFirst);
    row("no dates", "a|b|", YearFirst);
    row("open", "03/05/2024|04/06/2024", Open);
    row("a day over 12 in front", "03/05/2024|25/03/2024", DayFirst);
    row("a day over 12 behind", "03/05/2024|03/25/2024", MonthFirst);
    row("both: a file joined of two", "25/03/2024|03/25/2024", Open);
    row("with times", "3/5/2024 8:05|3/25/2024 18:05", MonthFirst);
    row("beside ISO", "2024-03-05|25/03/2024", DayFirst);
    row("dots say it themselves", "03.05.2024|04.06.2024", YearFirst);
    row("dashes", "03-05-2024|25-05-2024", DayFirst);
    row("typing errors decide nothing", "03/05/2024|31/31/2024|99/99/2024", Open);
    row("an impossible ISO day decides nothing", "2024-02-30|03/25/2024", MonthFirst);
    row("two-digit years, the day in front or the year", "25/03/24|24/03/24", Open);
    row("two-digit years, the day in front", "3/4/25|25/3/24", DayFirst);
    row("two-digit years, the month in front", "03/25/24|04/05/24", MonthFirst);
    row("blank cells", "|  |25/03/2024", DayFirst);
}

void TestIntakeCells::orders()
{
    QFETCH(QStringList, cells);
    QFETCH(DateOrder, order);
    DateOrderFinder finder;
    for (const QString &cell : cells)
        finder.add(bytes(cell));
    QCOMPARE(int(finder.order()), int(order));
    DateOrderFinder backwards;
    for (auto it = cells.crbegin(); it != cells.crend(); ++it)
        backwards.add(bytes(*it));
    QCOMPARE(int(backwards.order()), int(order));
}

void TestIntakeCells::numbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<NumberStyle>("style");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<double>("value");
    const auto good = [](const char *cell, double value, NumberStyle style = NumberStyle::Point) {
        const QByteArray tag = QByteArray(cell) + (style == NumberStyle::Comma ? " (comma)" : "");
        QTest::newRow(tag.constData()) << QString::fromUtf8(cell) << style << QString() << value;
    };
    const auto bad = [](const char *cell, const char *problem, NumberStyle style = NumberStyle::Point) {
        const QByteArray tag = QByteArray(cell) + (style == NumberStyle::Comma ? " (comma)" : "") + " no";
        QTest::newRow(tag.constData())
            << QString::fromUtf8(cell) << style << QString::fromUtf8(problem) << 0.0;
    };
    using enum NumberStyle;
    good("0", 0);
    good("-0", 0);
    good("12", 12);
    good("+12", 12);
    good("-12", -12);
    good("−12", -12); // a real minus sign
    good("007", 7);
    good("12.5", 12.5);
    good(".5", 0.5);
    good("5.", 5);
    good(" 12 ", 12);
    good("１２３", 123);
    good("１，２３４．５", 1234.5);
    good("1,234.5", 1234.5);
    good("1,234,567", 1234567);
    good("1 234 567", 1234567);
    good("1\u00A0234,5", 1234.5, Comma);
    good("1\u202F234", 1234);
    good("1'234.50", 1234.5);
    good("1.234,5", 1234.5, Comma);
    good("1.234.567", 1234567, Comma);
    good("128000,5", 128000.5, Comma);
    good("0,0000001", 1e-7, Comma);
    good("-1234,56", -1234.56, Comma);
    good("1,234", 1234);
    good("1,234", 1.234, Comma);
    good("0.1", 0.1);
    good("128000.50", 128000.5);
    good("12%", 0.12);
    good("12.5 %", 0.125);
    good("１２％", 0.12);
    good("￥1,200", 1200);
    good("¥1,234.50", 1234.5);
    good("￥-5", -5);
    good("-￥5", -5);
    good("$1,200.50", 1200.5);
    good("US$ 12", 12);
    good("€12", 12);
    good("12 €", 12);
    good("CNY 1,200", 1200);
    good("1200元", 1200);
    good("12万", 120000);
    good("1.1万", 11000); // exactly, although 1.1 * 10000 is not
    good("12.5 万元", 125000);
    good("1.2亿", 120000000);
    good("(5)", -5);
    good("(1,234.50)", -1234.5);
    good("（5）", -5);
    good("($5)", -5);
    good("1e5", 100000);
    good("1.2E+5", 120000);
    good("1.5e-3", 0.0015);
    good("123456789012345", 123456789012345.0);
    good("0.30000000000000004", 0.30000000000000004);
    good("999999999999999.9999", 999999999999999.9999);
    bad("", "missing");
    bad("   ", "missing");
    bad("1e999", "too large");
    bad("-1e999", "too large");
    bad("1e99999999999", "too large");
    bad("2e15", "too large");
    bad("9007199254740993000", "too large");
    bad("100万亿", "no number");
    bad("1e-999", "no number"); // not 0
    bad("nan", "no number");
    bad("NaN", "no number");
    bad("inf", "no number");
    bad("-Infinity", "no number");
    bad("0x10", "no number");
    bad("1.234,5", "no number");
    bad("1,234.5", "no number", Comma);
    bad("128000,5", "no number");
    bad("1,23", "no number");
    bad("12,34,567", "no number");
    bad("1,,234", "no number");
    bad("1,234,", "no number");
    bad(",234", "no number");
    bad("1234,567", "no number");
    bad("1,2345", "no number");
    bad("1 23", "no number");
    bad("1.2.3", "no number");
    bad("--5", "no number");
    bad("+-5", "no number");
    bad("(-5)", "no number");
    bad("(5", "no number");
    bad("5)", "no number");
    bad("5-", "no number");
    bad("1e", "no number");
    bad("e5", "no number");
    bad("$", "no number");
    bad("%", "no number");
    bad("万", "no number");
    bad("12万万", "no number");
    bad("abc", "no number");
    bad("12 abc", "no number");
    bad("12k", "no number");
    bad("n/a", "no number");
    bad("-", "no number");
    bad("一百", "no number");
    bad("\x01"
        "5",
        "no number");
    bad("2024-03-05", "no number");
    bad("=1+1", "no number");
    bad("11111111111111111111111111111111111111111111111111111111111111111111", "no number");
}

void TestIntakeCells::numbers()
{
    QFETCH(QString, cell);
    QFETCH(NumberStyle, style);
    QFETCH(QString, problem);
    QFETCH(double, value);
    const auto number = parseDecimal(bytes(cell), style);
    QCOMPARE(number ? QString() : problemName(number.error()), problem);
    if (number) {
        QVERIFY2(*number == value, qPrintable(QString::number(*number, 'g', 17)));
        QVERIFY(!std::signbit(*number) || *number < 0);
    }
    const auto money = parseMoney(bytes(cell), style);
    QCOMPARE(money.has_value(), number.has_value());
    if (money)
        QCOMPARE(money->value, *number);
}

void TestIntakeCells::wholes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *cell, const char *expected) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(expected);
    };
    row("0", "0");
    row("-0", "0");
    row("42", "42");
    row("1,234", "1234");
    row("１２", "12");
    row("12.0", "12");
    row("1e3", "1000");
    row("1.1万", "11000");
    row("999999999999999", "999999999999999");
    row("1000000000000000", "1000000000000000");
    row("1000000000000001", "too large");
    row("1.5", "not whole");
    row("0.1", "not whole");
    row("12%", "not whole");
    row("-3", "negative");
    row("(3)", "negative");
    row("-1.5", "negative");
    row("99999999999999999999", "too large");
    row("x", "no number");
    row("", "missing");
}

void TestIntakeCells::wholes()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    const auto whole = parseWhole(bytes(cell));
    QCOMPARE(whole ? QString::number(*whole) : problemName(whole.error()), expected);
}

void TestIntakeCells::currencies_data()
{
    QTest::addColumn<QString>("currency");
    QTest::newRow("1200") << QString();
    QTest::newRow("￥1,200") << QStringLiteral("CNY");
    QTest::newRow("¥1200") << QStringLiteral("CNY");
    QTest::newRow("1200元") << QStringLiteral("CNY");
    QTest::newRow("12万元") << QStringLiteral("CNY");
    QTest::newRow("RMB 1200") << QStringLiteral("CNY");
    QTest::newRow("$1,200") << QStringLiteral("USD");
    QTest::newRow("1200 USD") << QStringLiteral("USD");
    QTest::newRow("€1200") << QStringLiteral("EUR");
    QTest::newRow("£1200") << QStringLiteral("GBP");
}

void TestIntakeCells::currencies()
{
    QFETCH(QString, currency);
    const auto money = parseMoney(QTest::currentDataTag());
    QVERIFY(money);
    QCOMPARE(QString::fromUtf8(money->currency.data(), qsizetype(money->currency.size())), currency);
}

void TestIntakeCells::styles_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<NumberStyle>("style");
    QTest::addColumn<bool>("decided");
    const auto row = [](const char *cells, NumberStyle style, bool decided) {
        QTest::newRow(cells) << QString::fromUtf8(cells).split(u'|') << style << decided;
    };
    using enum NumberStyle;
    row("12|13", Point, false);
    row("1,234|12", Point, false); // either; thousands are the usual
    row("1,234|12,5", Comma, true);
    row("1.234|12.5", Point, true);
    row("1.234,50", Comma, true);
    row("12,5%|100%", Comma, true);
    row("12,5|12.5", Point, true); // mixed: the rows with a comma are reported
    row("abc|1.2.3.4", Point, false);
}

void TestIntakeCells::styles()
{
    QFETCH(QStringList, cells);
    QFETCH(NumberStyle, style);
    QFETCH(bool, decided);
    NumberStyleFinder finder;
    for (const QString &cell : cells)
        finder.add(bytes(cell));
    QCOMPARE(int(finder.style()), int(style));
    QCOMPARE(finder.decided(), decided);
    if (!decided)
        QCOMPARE(int(finder.style(NumberStyle::Comma)), int(NumberStyle::Comma));
}

void TestIntakeCells::yesNo_data()
{
    QTest::addColumn<QString>("expected");
    for (const char *yes :
         {"1", "yes", "YES", "y", "True", "TRUE", "t", "是", " 是 ", "已续费", "已续约", "WAHR", "√"})
        QTest::newRow(yes) << QStringLiteral("yes");
    for (const char *no : {"0", "no", "No", "n", "false", "F", "否", "未续费", "FALSCH", "×", "流失"})
        QTest::newRow(no) << QStringLiteral("no");
    for (const char *neither : {"2", "maybe", "yess", "-", "unknown", "not yet, perhaps in spring"})
        QTest::newRow(neither) << QStringLiteral("neither");
    QTest::newRow("") << QStringLiteral("missing");
    QTest::newRow("  ") << QStringLiteral("missing");
}

void TestIntakeCells::yesNo()
{
    QFETCH(QString, expected);
    const auto value = parseYesNo(QTest::currentDataTag());
    QCOMPARE(value ? (*value ? QStringLiteral("yes") : QStringLiteral("no")) : problemName(value.error()),
             expected);
}

void TestIntakeCells::texts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringLiteral("abc") << QStringLiteral("abc");
    QTest::newRow("blanks") << QStringLiteral(" \t abc\r\n") << QStringLiteral("abc");
    QTest::newRow("wide blanks") << QStringLiteral("\u3000\u00A0客户\u3000") << QStringLiteral("客户");
    QTest::newRow("inner ones stay") << QStringLiteral("a  b\u3000c") << QStringLiteral("a  b\u3000c");
    QTest::newRow("mark") << QStringLiteral("\uFEFFabc\u200B") << QStringLiteral("abc");
    QTest::newRow("only blanks") << QStringLiteral(" \u3000 ") << QString();
    QTest::newRow("beyond the first plane") << QStringLiteral(" 𠮷😀 ") << QStringLiteral("𠮷😀");
}

void TestIntakeCells::texts()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    QCOMPARE(cellText(bytes(cell)), expected);
}

void TestIntakeCells::invisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("plain") << QStringLiteral("Example 客户 é 😀") << false;
    QTest::newRow("right to left override") << QStringLiteral("abc\u202Ecba") << true;
    QTest::newRow("zero width space") << QStringLiteral("a\u200Bb") << true;
    QTest::newRow("isolate") << QStringLiteral("a\u2066b") << true;
    QTest::newRow("bell") << QStringLiteral("a\u0007b") << true;
    QTest::newRow("line break") << QStringLiteral("a\nb\tc") << false; // seen by everybody
    QTest::newRow("C1") << QStringLiteral("a\u0085b") << true;
    QTest::newRow("soft hyphen") << QStringLiteral("a\u00ADb") << true;
}

void TestIntakeCells::invisible()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(hasInvisible(bytes(text)), expected);
}

void TestIntakeCells::problemsAreCountedAndListed()
{
    Problems problems;
    for (qint64 line = 1; line <= 3000; ++line)
        problems.add({ProblemCode::NotADay, line, QStringLiteral("date"), QString(200, u'x'), {}});
    problems.add({ProblemCode::BlankRow, 2, {}, {}, {}});
    QCOMPARE(problems.count(ProblemCode::NotADay), 3000);
    QCOMPARE(problems.count(ProblemCode::BlankRow), 1);
    QCOMPARE(problems.rejected(), 3000); // a blank row is told, not rejected
    QCOMPARE(qint64(problems.listed.size()), Problems::listLimit + 1);
    QCOMPARE(problems.listed[2].line, 2);
    QCOMPARE(problems.listed.back().line, Problems::listLimit);
    QCOMPARE(problems.listed[0].value.size(), qsizetype(Problem::valueLimit));
    QVERIFY(std::is_sorted(problems.listed.begin(), problems.listed.end(),
                           [](const Problem &a, const Problem &b) { return a.line < b.line; }));
}

void TestIntakeCells::problemsMergeByLine()
{
    Problems odd;
    Problems even;
    for (qint64 line = 1; line <= 2000; ++line)
        (line % 2 == 1 ? odd : even).add({ProblemCode::Negative, line, {}, {}, {}});
    odd.merge(even);
    QCOMPARE(odd.count(ProblemCode::Negative), 2000);
    QCOMPARE(qint64(odd.listed.size()), Problems::listLimit);
    for (size_t i = 0; i < odd.listed.size(); ++i)
        QCOMPARE(odd.listed[i].line, qint64(i) + 1);
}

QTEST_GUILESS_MAIN(TestIntakeCells)
#include "tst_intake_cells.moc"
