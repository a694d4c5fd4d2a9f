// What the cells of a workbook become, and which sheet is read.
#include "intake/xlsx.h"

#include "intake/dialect.h"
#include "intake/record_reader.h"
#include "intake/xlsx_numbers.h"
#include "intake/xlsx_sheet.h"
#include "support/workbook.h"
#include "support/workspace.h"

using namespace bw;
using namespace bw::test;

namespace {

/// Styles of cells in these tests: s="1" on.
const QByteArray formats =
    "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"yyyy/m/d\\ hh:mm:ss\"/>"
    "<numFmt numFmtId=\"166\" formatCode=\"[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
    "<numFmt numFmtId=\"167\" formatCode=\"[h]:mm\"/>"
    "<numFmt numFmtId=\"168\" formatCode=\"00000\"/>"
    "<numFmt numFmtId=\"169\" formatCode=\"#,##0.00\\ &quot;days&quot;\"/>";
const QByteArray looks =
    "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/>"
    "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"10\"/>"
    "<xf numFmtId=\"168\"/><xf numFmtId=\"169\"/><xf numFmtId=\"21\"/>";

WorkbookParts bookOf(const QByteArray &rows)
{
    WorkbookParts book;
    book.sheets = {{QStringLiteral("Data"), rows, {}}};
    book.formats = formats;
    book.looks = looks;
    return book;
}

NumberLook look(NumberLook::Kind kind, int digits = 0)
{
    return {kind, quint8(digits)};
}

} // namespace

class TestXlsx : public QObject {
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void layout_data();
    void layout();
    void formats_data();
    void formats();
    void numbers_data();
    void numbers();
    void references_data();
    void references();
    void daysFrom1904();
    void strictEdition();
    void prefixedElements();
    void sheetThatIsShown();
    void sheetByName();
    void chartSheetsAreNoSheets();
    void noStylesNoStrings();
    void emptiedCellsAreTold();
    void readsAsTheFile();
    void nestedContainerIsIgnored();

private:
    QByteArray textOf(const WorkbookParts &book) const
    {
        return must(readWorkbook(write(book), {}, nullptr)).content.text;
    }
    QString write(const WorkbookParts &book) const
    {
        return writeWorkbook(m_folder.path(QStringLiteral("b.xlsx")), book);
    }

    Folder m_folder;
};

void TestXlsx::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("text"); // of the cell in CSV
    const auto row = [](const char *name, const QByteArray &cell, const QByteArray &text) {
        QTest::newRow(name) << cell << text;
    };
    row("shared", "<c t=\"s\"><v>0</v></c>", "Acme");
    row("shared, in runs", "<c t=\"s\"><v>1</v></c>", "Blue Harbor");
    row("shared, phonetic left out", "<c t=\"s\"><v>2</v></c>", "東京");
    row("shared, blanks kept", "<c t=\"s\"><v>3</v></c>", " A ");
    row("shared, blanks without meaning", "<c t=\"s\"><v>4</v></c>", "A");
    row("inline", "<c t=\"inlineStr\"><is><t>云杉教育</t></is></c>", "云杉教育");
    row("inline in runs", "<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>",
        "ab");
    row("result of a formula", "<c t=\"str\"><f>A1&amp;B1</f><v>x&amp;y</v></c>", "x&y");
    row("number of a formula", "<c><f>1+1</f><v>2</v></c>", "2");
    row("true", "<c t=\"b\"><v>1</v></c>", "1");
    row("false", "<c t=\"b\"><v>0</v></c>", "0");
    row("ISO date of the strict edition", "<c t=\"d\"><v>2026-03-14T08:05:00</v></c>", "2026-03-14T08:05:00");
    row("comma", "<c t=\"inlineStr\"><is><t>a,b</t></is></c>", "\"a,b\"");
    row("quotes", "<c t=\"inlineStr\"><is><t>\"a\"</t></is></c>", "\"\"\"a\"\"\"");
    row("line break", "<c t=\"inlineStr\"><is><t>a\nb</t></is></c>", "a b");
    row("escaped line break", "<c t=\"inlineStr\"><is><t>a_x000D__x000A_b</t></is></c>", "a b");
    row("escaped underscore", "<c t=\"inlineStr\"><is><t>a_x005F_x000D_</t></is></c>", "a_x000D_");
    row("no escape", "<c t=\"inlineStr\"><is><t>a_xyz_x00</t></is></c>", "a_xyz_x00");
    row("whole", "<c><v>42</v></c>", "42");
    row("long identifier", "<c><v>123456789012345</v></c>", "123456789012345");
    row("long identifier, shortened", "<c><v>1.23456789012345E+14</v></c>", "123456789012345");
    row("shortest", "<c><v>1.1000000000000001</v></c>", "1.1");
    row("percent", "<c s=\"7\"><v>0.12</v></c>", "0.12");
    row("with a unit in quotes", "<c s=\"9\"><v>3.5</v></c>", "3.5");
    row("leading zeros", "<c s=\"8\"><v>123</v></c>", "00123");
    row("day", "<c s=\"1\"><v>46095</v></c>", "2026-03-14");
    row("day, own format", "<c s=\"3\"><v>46095</v></c>", "2026-03-14");
    row("day, Chinese", "<c s=\"5\"><v>46095</v></c>", "2026-03-14");
    row("day that has a time", "<c s=\"1\"><v>46095.5</v></c>", "2026-03-14T12:00:00");
    row("time", "<c s=\"2\"><v>46095.336805555555</v></c>", "2026-03-14T08:05:00");
    row("time at midnight", "<c s=\"4\"><v>46095</v></c>", "2026-03-14T00:00:00");
    row("time of the day", "<c s=\"10\"><v>0.336805555555555</v></c>", "08:05:00");
    row("hours beyond a day", "<c s=\"6\"><v>1.25</v></c>", "30:00:00");
    row("style that is not there", "<c s=\"99\"><v>46095</v></c>", "46095");
    row("style below zero", "<c s=\"-1\"><v>46095</v></c>", "46095");
    row("no number", "<c><v>NAN</v></c>", "NAN");
    row("byte order mark stays", "<c t=\"inlineStr\"><is><t>a\xEF\xBB\xBF</t></is></c>", "a\xEF\xBB\xBF");
}

void TestXlsx::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, text);
    WorkbookParts book = bookOf("<row>" + cell + "<c t=\"b\"><v>1</v></c></row>");
    book.strings =
        "<si><t>Acme</t></si>"
        "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Blue </t></r><r><t>Harbor</t></r></si>"
        "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"
        "<si><t xml:space=\"preserve\"> A </t></si><si><t> A\n</t></si>";
    QCOMPARE(textOf(book), text + ",1");
}

void TestXlsx::layout_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &rows, const QByteArray &text) {
        QTest::newRow(name) << rows << text;
    };
    row("by references", "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"D1\"><v>2</v></c></row>", ",1,,2");
    row("without", "<row><c><v>1</v></c><c/><c><v>2</v></c></row>", "1,,2");
    row("some of each", "<row><c r=\"B1\"><v>1</v></c><c><v>2</v></c></row>", ",1,2");
    row("in any order", "<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row>", "1,,3");
    row("the last one counts", "<row r=\"1\"><c r=\"A1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row>", "1");
    row("rows left out",
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"5\"><c r=\"A5\"><v>2</v></c></row>",
        "\n1\n\n\n2");
    row("empty rows",
        "<row r=\"1\"/><row r=\"2\"><c r=\"A2\" s=\"3\"/></row><row><c><v>1</v></c></row><row/>", "\n\n1");
    row("as wide as the widest",
        "<row><c><v>1</v></c></row><row/><row><c><v>1</v></c><c/><c><v>3</v></c></row>", "1,,\n\n1,,3");
    row("merged", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"1\"/></row>", "1");
    row("hidden row", "<row hidden=\"1\"><c><v>1</v></c></row>", "1");
    row("formatted far out",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>"
        "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>",
        "1");
    row("unknown elements",
        "<row><c><v>1</v><extLst><ext><a><v>9</v></a></ext></extLst></c></row><foo><c/></foo>", "1");
    row("last row of all", "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>",
        QByteArray(1048575, '\n') + "1");
}

void TestXlsx::layout()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, text);
    QVERIFY(textOf(bookOf(rows)) == text);
}

void TestXlsx::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<NumberLook>("expected");
    const auto row = [](const char *format, NumberLook expected) {
        QTest::newRow(format) << QString::fromUtf8(format) << expected;
    };
    row("General", look(NumberLook::Plain));
    row("@", look(NumberLook::Plain));
    row("0", look(NumberLook::Plain));
    row("0.00E+00", look(NumberLook::Plain));
    row("#,##0;[Red]-#,##0", look(NumberLook::Plain));
    row("0\" days\"", look(NumberLook::Plain));
    row("0\\d", look(NumberLook::Plain));
    row("0_d", look(NumberLook::Plain));
    row("[Red]0", look(NumberLook::Plain));
    row("[$¥-804]#,##0", look(NumberLook::Plain));
    row("0;\"y\";d", look(NumberLook::Plain));
    row("0000", look(NumberLook::Padded, 4));
    row("yyyy-mm-dd", look(NumberLook::Day));
    row("[$-409]d\\-mmm\\-yy;@", look(NumberLook::Day));
    row("mmm\"-\"", look(NumberLook::Day));
    row("YYYY\"年\"M\"月\"", look(NumberLook::Day));
    row("h:mm", look(NumberLook::Time));
    row("mm:ss.0", look(NumberLook::Time));
    row("h:mm AM/PM", look(NumberLook::Time));
    row("m/d/yy h:mm", look(NumberLook::DayTime));
    row("[hh]:mm:ss", look(NumberLook::Elapsed));
    row("[mm]:ss", look(NumberLook::Elapsed));
    row("\"open", look(NumberLook::Plain));
    row("[open", look(NumberLook::Plain));
    row("", look(NumberLook::Plain));
}

void TestXlsx::formats()
{
    QFETCH(QString, format);
    QFETCH(NumberLook, expected);
    QCOMPARE(int(lookOfFormat(format).kind), int(expected.kind));
    QCOMPARE(lookOfFormat(format).digits, expected.digits);
}

void TestXlsx::numbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<NumberLook>("as");
    QTest::addColumn<QByteArray>("from1900");
    QTest::addColumn<QByteArray>("from1904");
    const auto row = [](const char *number, NumberLook as, const char *from1900, const char *from1904) {
        QTest::addRow("%s as %d", number, int(as.kind))
            << QString::fromLatin1(number) << as << QByteArray(from1900) << QByteArray(from1904);
    };
    const NumberLook day = look(NumberLook::Day);
    row("1", day, "1900-01-01", "1904-01-02");
    row("59", day, "1900-02-28", "1904-02-29");
    row("60", day, "1900-02-29", "1904-03-01");
    row("61", day, "1900-03-01", "1904-03-02");
    row("0", day, "0", "1904-01-01");
    row("0.5", day, "12:00:00", "1904-01-01T12:00:00");
    row("-1", day, "-1", "-1");
    row("46095", day, "2026-03-14", "2030-03-15");
    row("46095.9999999", day, "2026-03-15", "2030-03-16");
    row("2958465", day, "9999-12-31", "2958465");
    row("2958466", day, "2958466", "2958466");
    row("1e300", day, "1e+300", "1e+300");
    row("inf", day, "inf", "inf");
    row("46095", look(NumberLook::DayTime), "2026-03-14T00:00:00", "2030-03-15T00:00:00");
    row("0.25", look(NumberLook::Time), "06:00:00", "06:00:00");
    row("46095.25", look(NumberLook::Time), "2026-03-14T06:00:00", "2030-03-15T06:00:00");
    row("2.5", look(NumberLook::Elapsed), "60:00:00", "60:00:00");
    row("-7", look(NumberLook::Padded, 3), "-7", "-7");
    row("999999999999999", {}, "999999999999999", "999999999999999");
    row("-0.1", {}, "-0.1", "-0.1");
    row("1E-7", {}, "1e-07", "1e-07");
    row("1e999", {}, "1e999", "1e999");
    row(" 7 ", {}, "7", "7");
    row("1,5", {}, "1,5", "1,5");
}

void TestXlsx::numbers()
{
    QFETCH(QString, number);
    QFETCH(NumberLook, as);
    QFETCH(QByteArray, from1900);
    QFETCH(QByteArray, from1904);
    QByteArray text;
    appendNumber(text, number, as, DayCount::From1900);
    QCOMPARE(text, from1900);
    text.clear();
    appendNumber(text, number, as, DayCount::From1904);
    QCOMPARE(text, from1904);
}

void TestXlsx::references_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<int>("column");
    const auto row = [](const char *reference, bool good, qint64 r, int column) {
        QTest::newRow(reference) << QString::fromLatin1(reference) << good << r << column;
    };
    row("A1", true, 1, 0);
    row("bc12", true, 12, 54);
    row("XFD1048576", true, 1048576, 16383);
    row("7", true, 7, -5);
    row("Z", true, -5, 25);
    row("XFE1", false, 0, 0);
    row("AAAAAAAAAAAAAAAAAAAA1", false, 0, 0);
    row("A0", false, 0, 0);
    row("A-1", false, 0, 0);
    row("-1", false, 0, 0);
    row("A1B", false, 0, 0);
    row("$A$1", false, 0, 0);
    row("A99999999999999999999999", false, 0, 0);
    row("", false, 0, 0);
}

void TestXlsx::references()
{
    QFETCH(QString, reference);
    QFETCH(bool, good);
    qint64 row = -5;
    int column = -5;
    QCOMPARE(readReference(reference, row, column), good);
    if (!good)
        return;
    QTEST(row, "row");
    QTEST(column, "column");
}

void TestXlsx::daysFrom1904()
{
    WorkbookParts book = bookOf("<row><c s=\"1\"><v>44633</v></c></row>");
    for (const char *yes : {"date1904=\"1\"", "date1904=\"true\""}) {
        book.properties = yes;
        QCOMPARE(textOf(book), QByteArray("2026-03-14"));
    }
    book.properties = "date1904=\"0\"";
    QCOMPARE(textOf(book), QByteArray("2022-03-13"));
}

void TestXlsx::strictEdition()
{
    WorkbookParts book = bookOf("<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46095</v></c></row>");
    book.strings = "<si><t>Acme</t></si>";
    book.strict = true;
    QCOMPARE(textOf(book), QByteArray("Acme,2026-03-14"));
}

void TestXlsx::prefixedElements()
{
    WorkbookParts book = bookOf("<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46095</v></c></row>");
    book.strings = "<si><t>Acme</t></si>";
    book.prefixed = true;
    QCOMPARE(textOf(book), QByteArray("Acme,2026-03-14"));
}

void TestXlsx::sheetThatIsShown()
{
    WorkbookParts book;
    book.sheets = {{QStringLiteral("Notes"), "<row><c><v>1</v></c></row>", "hidden"},
                   {QStringLiteral("Lists"), "<row><c><v>2</v></c></row>", "veryHidden"},
                   {QStringLiteral("Cover"), "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>", {}},
                   {QStringLiteral("使用"), "<row><c><v>3</v></c></row>", "visible"},
                   {QStringLiteral("More"), "<row><c><v>4</v></c></row>", {}}};
    const Workbook read = must(readWorkbook(write(book), {}, nullptr));
    QCOMPARE(read.sheet, QStringLiteral("使用"));
    QCOMPARE(read.content.text, QByteArray("3"));
    QCOMPARE(read.sheets,
             QStringList({QStringLiteral("Notes"), QStringLiteral("Lists"), QStringLiteral("Cover"),
                          QStringLiteral("使用"), QStringLiteral("More")}));
    book.sheets.resize(3);
    QCOMPARE(codeOf(readWorkbook(write(book), {}, nullptr)), ErrorCode::SheetsEmpty);
    book.sheets.clear();
    QCOMPARE(codeOf(readWorkbook(write(book), {}, nullptr)), ErrorCode::SheetsEmpty);
}

void TestXlsx::sheetByName()
{
    WorkbookParts book;
    book.sheets = {{QStringLiteral("data"), "<row><c><v>1</v></c></row>", {}},
                   {QStringLiteral("Data"), "<row><c><v>2</v></c></row>", {}},
                   {QStringLiteral("A&B"), "<row><c><v>3</v></c></row>", "hidden"},
                   {QStringLiteral("Empty"), {}, {}}};
    const QString path = write(book);
    QCOMPARE(must(readWorkbook(path, QStringLiteral("Data"), nullptr)).content.text, QByteArray("2"));
    QCOMPARE(must(readWorkbook(path, QStringLiteral("DATA"), nullptr)).content.text, QByteArray("1"));
    QCOMPARE(must(readWorkbook(path, QStringLiteral(" a&b "), nullptr)).content.text, QByteArray("3"));
    QCOMPARE(codeOf(readWorkbook(path, QStringLiteral("Empty"), nullptr)), ErrorCode::FileEmpty);
    const auto missing = readWorkbook(path, QStringLiteral("None"), nullptr);
    QCOMPARE(codeOf(missing), ErrorCode::SheetMissing);
    QCOMPARE(missing.error().value, QStringLiteral("None"));
}

void TestXlsx::chartSheetsAreNoSheets()
{
    WorkbookParts book;
    book.sheets = {{QStringLiteral("Chart"), {}, {}},
                   {QStringLiteral("Data"), "<row><c><v>1</v></c></row>", {}}};
    ZipEntries entries = entriesOf(book);
    for (auto &[name, bytes] : entries) {
        if (name == "xl/_rels/book.xml.rels")
            bytes.replace("relationships/worksheet\" Target=\"tables/t1.xml",
                          "relationships/chartsheet\" Target=\"tables/t1.xml");
    }
    const Workbook read =
        must(readWorkbook(writeZip(m_folder.path(QStringLiteral("c.xlsx")), entries), {}, nullptr));
    QCOMPARE(read.sheets, QStringList(QStringLiteral("Data")));
}

void TestXlsx::noStylesNoStrings()
{
    WorkbookParts book = bookOf("<row><c><v>1</v></c><c t=\"inlineStr\"><is><t>a</t></is></c></row>");
    book.more = {{"xl/look.xml", {}}, {"xl/words.xml", {}}};
    QCOMPARE(textOf(book), QByteArray("1,a"));
}

void TestXlsx::emptiedCellsAreTold()
{
    const QByteArray rows =
        textRows({{QStringLiteral("account_id"), QStringLiteral("name"), QStringLiteral("csm")}})
        + "<row><c t=\"inlineStr\"><is><t>A</t></is></c><c "
          "t=\"e\"><f>NA()</f><v>#N/A</v></c><c><f>B1</f></c></row>"
          "<row><c t=\"inlineStr\"><is><t>B</t></is></c><c><f>1/1</f><v>1</v></c></row>";
    const FileShape shape = must(inspect(write(bookOf(rows))));
    QCOMPARE(shape.problems.count(ProblemCode::CellWithoutValue), 2);
    const Problem &first = shape.problems.listed.at(0);
    QCOMPARE(first.line, 2);
    QCOMPARE(first.column, QStringLiteral("name"));
    QCOMPARE(first.value, QStringLiteral("#N/A"));
    QCOMPARE(shape.problems.listed.at(1).value, QStringLiteral("="));
    QCOMPARE(shape.sample.at(0), QStringList({QStringLiteral("A"), QString(), QString()}));

    // All are counted, the first ones listed.
    QByteArray many = textRows({{QStringLiteral("account_id"), QStringLiteral("name")}});
    for (int i = 0; i < 1500; ++i)
        many += "<row><c><v>" + QByteArray::number(i) + "</v></c><c t=\"e\"><v>#REF!</v></c></row>";
    const FileShape full = must(inspect(write(bookOf(many))));
    QCOMPARE(full.problems.count(ProblemCode::CellWithoutValue), 1500);
    QCOMPARE(qint64(full.problems.listed.size()), Problems::listLimit);
}

/// The shape tells what was read; a reader gives rows by their numbers, and the hash is that of the file.
void TestXlsx::readsAsTheFile()
{
    const QByteArray rows =
        "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>account_id</t></is></c>"
        "<c r=\"C3\" t=\"inlineStr\"><is><t>name;full</t></is></c></row>"
        "<row r=\"7\"><c r=\"B7\"><v>17</v></c><c r=\"C7\" t=\"inlineStr\"><is><t>a\nb</t></is></c></row>"
        "<row r=\"9\"><c r=\"B9\"><v>18</v></c></row>";
    const QString path = write(bookOf(rows));
    const FileShape shape = must(inspect(path));
    QCOMPARE(shape.format, QStringLiteral("XLSX"));
    QCOMPARE(shape.sheets, QStringList(QStringLiteral("Data")));
    QCOMPARE(shape.sheet, QStringLiteral("Data"));
    QCOMPARE(shape.kind, FileKind::Accounts);
    QCOMPARE(shape.dialect.headerLine, 3);
    QCOMPARE(shape.stamp, stampOf(path));
    QByteArray seen;
    ReadOptions options;
    options.expected = shape.stamp;
    options.raw = [&seen](const char *bytes, qint64 size) { seen.append(bytes, size); };
    auto reader = must(RecordReader::open(path, shape.dialect, options));
    Record record;
    QVERIFY(reader.next(record));
    QCOMPARE(record.line, 7);
    QCOMPARE(record.fields[1], std::string_view("17"));
    QCOMPARE(record.fields[2], std::string_view("a b"));
    QVERIFY(reader.next(record));
    QCOMPARE(record.line, 9);
    QVERIFY(!record.fault);
    QVERIFY(!reader.next(record));
    QVERIFY(!reader.error());
    QCOMPARE(reader.bytesRead(), shape.stamp.size);
    QVERIFY(seen == bytesOf(path));

    // Another file by then.
    write(bookOf(rows + "<row><c><v>1</v></c></row>"));
    QCOMPARE(codeOf(RecordReader::open(path, shape.dialect, options)), ErrorCode::FileChanged);
}

void TestXlsx::nestedContainerIsIgnored()
{
    WorkbookParts book = bookOf("<row><c><v>1</v></c></row>");
    book.more = {{"xl/embeddings/inner.zip", bytesOf(write(bookOf("<row><c><v>2</v></c></row>")))},
                 {"xl/media/a.bin", QByteArray(3'000'000, 'x')}};
    QCOMPARE(textOf(book), QByteArray("1"));
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
