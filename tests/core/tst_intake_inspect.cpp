#include "intake/dialect.h"
#include "intake/encoding.h"
#include "support/csv.h"

#include <QDateTime>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace bw;

namespace {

QByteArray encoded(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

const char *const header = "account_id,name,industry\n";

int codeOf(const Result<FileShape> &shape)
{
    return shape ? -1 : int(shape.error().code);
}

} // namespace

class TestIntakeInspect : public QObject {
    Q_OBJECT

private slots:
    void refusedPlaces();
    void unreadableFile();
    void tooLargeFile();
    void otherFormats_data();
    void otherFormats();
    void encodings_data();
    void encodings();
    void unclearNamesTheLine();
    void chosenEncoding();
    void encodingAcrossBlocks();
    void largeFilesAreSampled();
    void validUtf8_data();
    void validUtf8();
    void dialects_data();
    void dialects();
    void headings_data();
    void headings();
    void widths();
    void obstacles_data();
    void obstacles();
    void previewShowsWhatIsThere();
    void dateOrders();
    void dateOrderOverTheWholeColumn();
    void numberStyles();
    void sureness_data();
    void sureness();
    void totalRows();
    void gitUsage_data();
    void gitUsage();

private:
    QString write(const QByteArray &bytes)
    {
        return csv::write(m_dir, QStringLiteral("file%1.csv").arg(++m_count), bytes);
    }

    QTemporaryDir m_dir;
    int m_count = 0;
};

void TestIntakeInspect::refusedPlaces()
{
    QCOMPARE(codeOf(inspect(m_dir.filePath(QStringLiteral("none.csv")))), int(ErrorCode::FileMissing));
    QCOMPARE(codeOf(inspect(m_dir.path())), int(ErrorCode::FileIsNoPlainFile));
    QCOMPARE(codeOf(inspect(write({}))), int(ErrorCode::FileEmpty));
    QCOMPARE(codeOf(inspect(write("\r\n\r\n  \n"))), int(ErrorCode::FileEmpty));
    QCOMPARE(codeOf(inspect(QString())), int(ErrorCode::FileMissing));
    const auto open = inspect(write("account_id,\"name\nA,B\n"));
    QCOMPARE(codeOf(open), int(ErrorCode::QuoteNeverClosed));
    QCOMPARE(open.error().line, 1);
#ifdef Q_OS_LINUX
    QCOMPARE(codeOf(inspect(QStringLiteral("/proc/self/status"))), int(ErrorCode::FileIsNoPlainFile));
    QCOMPARE(codeOf(inspect(QStringLiteral("/dev/zero"))), int(ErrorCode::FileIsNoPlainFile));
#endif
#ifdef Q_OS_UNIX
    const QByteArray pipe = QFile::encodeName(m_dir.filePath(QStringLiteral("pipe.csv")));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    QCOMPARE(codeOf(inspect(QFile::decodeName(pipe))), int(ErrorCode::FileIsNoPlainFile));
    const QString link = m_dir.filePath(QStringLiteral("link.csv"));
    QVERIFY(QFile::link(write(QByteArray(header) + "A,B,C\n"), link));
    QVERIFY(inspect(link)); // reading through a link is harmless
#endif
}

void TestIntakeInspect::unreadableFile()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("the superuser may read every file");
#endif
    const QString path = write(header);
    QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
    QCOMPARE(codeOf(inspect(path)), int(ErrorCode::FileUnreadable));
}

void TestIntakeInspect::tooLargeFile()
{
    const QString path = write(header);
    QFile file(path);
    if (!file.resize(fileSizeLimit + 1)) // takes no room: nothing is written
        QSKIP("no sparse files of that size here");
    QCOMPARE(codeOf(inspect(path)), int(ErrorCode::FileTooLarge));
    QVERIFY(file.remove());
}

void TestIntakeInspect::otherFormats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << QString::fromLatin1(name);
    };
    row("XLSB", csv::bytes("PK\x03\x04\x14\x00\x06\x00") + "[Content_Types].xml xl/workbook.bin");
    row("ODS", "PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK");
    row("ZIP", "PK\x03\x04 something.csv");
    row("XLS", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 workbook");
    row("PDF", "%PDF-1.7\n1 0 obj");
    row("HTML", "\n <!DOCTYPE HTML><html>");
    row("XML", "\xEF\xBB\xBF<?xml version=\"1.0\"?><Workbook>");
    row("JSON", "[{\"account_id\": \"A\"}]");
    row("RTF", "{\\rtf1 a,b");
    row("SQLite", csv::bytes("SQLite format 3\0 more"));
    row("gzip", "\x1F\x8B\x08 data");
}

void TestIntakeInspect::otherFormats()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const auto shape = inspect(write(bytes));
    QCOMPARE(codeOf(shape), int(ErrorCode::FileIsOtherFormat));
    QCOMPARE(shape.error().detail, name);
}

void TestIntakeInspect::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding"); // empty: unclear
    QTest::addColumn<bool>("mark");
    QTest::addColumn<QString>("name"); // of the one account
    const QString chinese = QString::fromLatin1(header) + QStringLiteral("A,示例科技,软件\n");
    const QString name = QStringLiteral("示例科技");
    const auto row = [](const char *tag, const QByteArray &bytes, const char *encoding, bool mark,
                        const QString &expected) {
        QTest::newRow(tag) << bytes << QString::fromLatin1(encoding) << mark << expected;
    };
    row("ASCII", QByteArray(header) + "A,Acme,IT\n", "UTF-8", false, QStringLiteral("Acme"));
    row("UTF-8", chinese.toUtf8(), "UTF-8", false, name);
    row("UTF-8 with mark", "\xEF\xBB\xBF" + chinese.toUtf8(), "UTF-8", true, name);
    row("UTF-16LE", "\xFF\xFE" + encoded("UTF-16LE", chinese), "UTF-16LE", true, name);
    row("UTF-16BE", "\xFE\xFF" + encoded("UTF-16BE", chinese), "UTF-16BE", true, name);
    row("UTF-32LE", csv::bytes("\xFF\xFE\0\0") + encoded("UTF-32LE", chinese), "UTF-32LE", true, name);
    row("GB18030", encoded("GB18030", chinese), "GB18030", false, name);
    const QString rare = QString(chinese).replace(name, QStringLiteral("𠮷野家㐂"));
    row("GB18030 with four bytes", encoded("GB18030", rare), "GB18030", false, QStringLiteral("𠮷野家㐂"));
    row("UTF-16 without mark", encoded("UTF-16LE", chinese), "", false, {});
    row("Latin-1", QByteArray(header) + "A,Caf\xE9,IT\n", "", false, {});
    row("UTF-8 and GBK mixed", chinese.toUtf8() + encoded("GB18030", QStringLiteral("B,中文,软件\n")), "",
        false, {});
    row("cut in a character", chinese.toUtf8() + "B,\xE4\xBE", "", false, {});
    row("GBK cut in a character", encoded("GB18030", chinese) + "B,\xD6", "", false, {});
    row("overlong", QByteArray(header) + "A,\xC0\xAF,IT\nB,\xED\xA0\x80,IT\n", "", false, {});
}

void TestIntakeInspect::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(bool, mark);
    QFETCH(QString, name);
    const auto shape = inspect(write(bytes));
    if (encoding.isEmpty()) {
        QCOMPARE(codeOf(shape), int(ErrorCode::EncodingUnclear));
        return;
    }
    QVERIFY(shape);
    QCOMPARE(shape->dialect.encoding, encoding);
    QCOMPARE(shape->dialect.mark, mark);
    QCOMPARE(shape->kind, FileKind::Accounts);
    QCOMPARE(shape->headings[0], QStringLiteral("account_id"));
    QCOMPARE(shape->sample.size(), size_t(1));
    QCOMPARE(shape->sample[0][1], name);
    auto reader = RecordReader::open(shape->path, shape->dialect);
    QVERIFY(reader);
    const csv::Reading reading = csv::drain(*reader);
    QCOMPARE(reading.rows.size(), size_t(1));
    QCOMPARE(reading.rows[0].cells[1], name);
    QVERIFY(!reading.rows[0].fault);
}

void TestIntakeInspect::unclearNamesTheLine()
{
    QByteArray bytes(header);
    for (int i = 0; i < 100; ++i)
        bytes += "A,\"two\r\nlines\",\xE4\xB8\xAD\n";
    bytes += "B,Caf\xE9,IT\n";
    const auto shape = inspect(write(bytes));
    QCOMPARE(codeOf(shape), int(ErrorCode::EncodingUnclear));
    QCOMPARE(shape.error().line, 202);
}

void TestIntakeInspect::chosenEncoding()
{
    const QByteArray bytes = QByteArray(header) + "A,Caf\xE9,IT\nB,ok,IT\n";
    const QString path = write(bytes);
    InspectOptions options;
    options.encoding = QStringLiteral("no such encoding");
    QCOMPARE(codeOf(inspect(path, options)), int(ErrorCode::SettingsInvalid));

    // UTF-8 all the same: the row with the broken byte is reported, the others are read.
    options.encoding = QStringLiteral("utf8");
    const auto utf8 = inspect(path, options);
    QVERIFY(utf8);
    auto broken = RecordReader::open(path, utf8->dialect);
    QVERIFY(broken);
    Record record;
    QVERIFY(broken->next(record));
    QCOMPARE(record.fault, ProblemCode::BrokenText);
    QCOMPARE(record.faultField, 1);
    QCOMPARE(record.line, 2);
    QVERIFY(broken->next(record));
    QVERIFY(!record.fault);

    if (!QStringDecoder("windows-1252").isValid())
        QSKIP("this Qt knows no Windows-1252");
    options.encoding = QStringLiteral("cp1252");
    const auto western = inspect(path, options);
    QVERIFY(western);
    QCOMPARE(western->dialect.encoding, QStringLiteral("Windows-1252"));
    QCOMPARE(western->sample[0][1], QStringLiteral("Café"));
    QVERIFY(encodingChoices().contains(QStringLiteral("Windows-1252")));
    QVERIFY(encodingChoices().contains(QStringLiteral("Big5")));
}

/// Characters that lie across the blocks in which a file is read, at every offset.
void TestIntakeInspect::encodingAcrossBlocks()
{
    const QString unit = QStringLiteral("客户𠮷é，"); // 2, 3 and 4 bytes
    for (int shift = 0; shift < 5; ++shift) {
        QString text = QString::fromLatin1(header) + QStringLiteral("A,") + QString(shift, u'x');
        while (text.size() < 140'000)
            text += unit.repeated(200) + QStringLiteral(",IT\nB,");
        text += QStringLiteral("end,IT\n");
        const QByteArray utf8 = text.toUtf8();
        const auto plain = inspect(write(utf8));
        QVERIFY(plain);
        QCOMPARE(plain->dialect.encoding, QStringLiteral("UTF-8"));
        const auto chinese = inspect(write(encoded("GB18030", text)));
        QVERIFY(chinese);
        QCOMPARE(chinese->dialect.encoding, QStringLiteral("GB18030"));
        auto a = RecordReader::open(plain->path, plain->dialect);
        auto b = RecordReader::open(chinese->path, chinese->dialect);
        QVERIFY(a && b);
        const csv::Reading fromUtf8 = csv::drain(*a);
        QVERIFY(fromUtf8.cells() == csv::drain(*b).cells());
        QVERIFY(fromUtf8.rows.size() > 100);
    }
}

void TestIntakeInspect::largeFilesAreSampled()
{
    const QString path = csv::write(m_dir, QStringLiteral("large.csv"), header);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Append));
    const QByteArray line = encoded("GB18030", QStringLiteral("A-1,示例科技有限公司𠮷,软件\n"));
    QByteArray block;
    while (block.size() < 500'000)
        block += line;
    for (int i = 0; i < 12; ++i)
        QCOMPARE(file.write(block), block.size());
    file.flush();
    const auto found = findEncoding(file, 1'000'000);
    QVERIFY(found);
    QCOMPARE(found->name, QStringLiteral("GB18030"));
    QCOMPARE(file.pos(), 0);

    // A broken end is seen in a sample, too.
    QCOMPARE(file.write(QByteArray("\xFF\xFF\n").repeated(100'000)), 300'000);
    file.flush();
    QCOMPARE(int(findEncoding(file, 1'000'000).error().code), int(ErrorCode::EncodingUnclear));
    QVERIFY(file.remove());
}

void TestIntakeInspect::validUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("valid");
    const auto row = [](const char *tag, const QByteArray &bytes, int valid) {
        QTest::newRow(tag) << bytes << valid;
    };
    row("empty", "", 0);
    row("ASCII", "abcdefghijklmnop", 16);
    row("two to four bytes", "\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF", 18);
    row("overlong of two", "a\xC1\xBF", 1);
    row("overlong of three", "\xE0\x9F\xBF", 0);
    row("overlong of four", "\xF0\x8F\xBF\xBF", 0);
    row("surrogate", "ab\xED\xA0\x80", 2);
    row("before the surrogates", "\xED\x9F\xBF", 3);
    row("beyond the last", "\xF4\x90\x80\x80", 0);
    row("five bytes", "\xF8\x88\x80\x80\x80", 0);
    row("continuation alone", "abcdefgh\x80", 8);
    row("cut", "abc\xE4\xB8", 3);
    row("late", QByteArray(1000, 'x') + "\xFF" + QByteArray(1000, 'x'), 1000);
}

void TestIntakeInspect::validUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, valid);
    QCOMPARE(bw::validUtf8(bytes.constData(), bytes.size()), valid);
}

void TestIntakeInspect::dialects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("columns");
    const auto row = [](const char *tag, const char *text, char delimiter, int columns) {
        QTest::newRow(tag) << QByteArray(text) << delimiter << columns;
    };
    row("comma", "account_id,name\nA,B\n", ',', 2);
    row("semicolon", "account_id;name\nA;B\n", ';', 2);
    row("tab", "account_id\tname\nA\tB\n", '\t', 2);
    row("pipe", "account_id|name\nA|B\n", '|', 2);
    row("decimal commas",
        "account_id;start;end;arr\nA;2024-01-01;2024-12-31;1,5\nB;2024-01-01;2024-12-31;2,5\n", ';', 4);
    row("lists within cells", "account_id,modules\nA,x;y;z\nB,x;y;z\nC,x;y;z\n", ',', 2);
    row("commas in names", "account_id;name\nA;Acme, Inc.\nB;Blue, Inc.\n", ';', 2);
    row("quoted delimiters", "account_id,name\nA,\"x;y;z;w\"\nB,\"x;y;z;w\"\n", ',', 2);
    row("one column", "account_id\nA\nB\n", ',', 1);
    row("line breaks in quotes", "account_id,name\nA,\"x\ny\nz\"\nB,\"u\nv\"\n", ',', 2);
    row("title lines", "Report of March\n\naccount_id;name;industry\nA;B;C\nD;E;F\n", ';', 3);
}

void TestIntakeInspect::dialects()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QFETCH(int, columns);
    const auto shape = inspect(write(text));
    QVERIFY(shape);
    QCOMPARE(shape->dialect.delimiter, delimiter);
    QCOMPARE(shape->dialect.quote, '"');
    QCOMPARE(int(shape->headings.size()), columns);
}

void TestIntakeInspect::headings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("headerLine");
    QTest::addColumn<int>("firstDataLine");
    const auto row = [](const char *tag, const char *text, int headerLine, int data) {
        QTest::newRow(tag) << QByteArray(text) << headerLine << data;
    };
    row("first line", "account_id,name\nA,B\n", 1, 2);
    row("blank lines above", "\n\naccount_id,name\n\nA,B\n", 3, 5);
    row("a title", "Accounts of March\naccount_id,name\nA,B\n", 2, 3);
    row("a title with delimiters", "Accounts,,\n,,\naccount_id,name,industry\nA,B,C\n", 3, 4);
    row("a title in two lines", "\"Accounts\nof March\",,\naccount_id,name,industry\nA,B,C\n", 3, 4);
    row("headings in two lines", "account_id,\"name\nof it\",industry\nA,B,C\n", 1, 3);
    row("a title that holds a heading", "name\naccount_id,name,industry\nA,B,C\n", 2, 3);
    row("the same headings again", "account_id,name\nA,B\naccount_id,name\nC,D\n", 1, 2);
}

void TestIntakeInspect::headings()
{
    QFETCH(QByteArray, text);
    QFETCH(int, headerLine);
    QFETCH(int, firstDataLine);
    const auto shape = inspect(write(text));
    QVERIFY(shape);
    QCOMPARE(shape->dialect.headerLine, headerLine);
    QCOMPARE(shape->headings[0], QStringLiteral("account_id"));
    QCOMPARE(shape->problems.count(ProblemCode::TitleLines), headerLine > 1 ? 1 : 0);
    auto reader = RecordReader::open(shape->path, shape->dialect);
    QVERIFY(reader);
    const csv::Reading reading = csv::drain(*reader);
    QCOMPARE(reading.rows[0].line, firstDataLine);
    QCOMPARE(reading.rows[0].cells[0], QStringLiteral("A"));
    const bool again = QByteArray(QTest::currentDataTag()) == "the same headings again";
    QCOMPARE(reading.notes.count(ProblemCode::HeadingsAgain), again ? 1 : 0);
    QCOMPARE(reading.rows.size(), size_t(again ? 2 : 1));
}

void TestIntakeInspect::widths()
{
    const auto faults = [this](const QByteArray &text) {
        const auto shape = inspect(write(text));
        QString found;
        if (!shape)
            return QStringLiteral("error");
        auto reader = RecordReader::open(shape->path, shape->dialect);
        for (const csv::Row &row : csv::drain(*reader).rows)
            found += !row.fault ? u'.' : *row.fault == ProblemCode::TooFewCells ? u'-' : u'+';
        return found;
    };
    QCOMPARE(faults("account_id,name\nA,B\nC\nD,E,F\nG,H\n"), QStringLiteral(".-+."));
    // One delimiter too many moves the cells behind it: a blank cell at the end does not hide that.
    QCOMPARE(faults("account_id,name,csm\nA,B,\nC,,D,\nE,F,\n"), QStringLiteral(".+."));
    // Every row ends with a delimiter.
    QCOMPARE(faults("account_id,name\nA,B,\nC,D,\nE,F,x\n"), QStringLiteral("..+"));
    // Columns without headings, and with nothing in them.
    QCOMPARE(faults("account_id,name,,\nA,B,,\nC,D,,\nE,,F,\n"), QStringLiteral("..+"));
    QCOMPARE(faults("account_id,name,,\nA,B\nC,D\nE,F\n"), QStringLiteral("..."));
    // A column without a heading, but with contents.
    QCOMPARE(faults("account_id,name,\nA,B,x\nC,D,y\nE,F,\n"), QStringLiteral("..."));
}

void TestIntakeInspect::obstacles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("line");
    const auto row = [](const char *tag, const QByteArray &text, ErrorCode code, const char *value,
                        int line) {
        QTest::newRow(tag) << text << int(code) << QString::fromUtf8(value) << line;
    };
    row("no headings", "1,2,3\n4,5,6\n", ErrorCode::HeaderMissing, "", 1);
    row("headings of nothing", "a,b,c\n1,2,3\n", ErrorCode::KindUnknown, "", 1);
    row("headings only", "account_id,name\n", ErrorCode::NoDataRows, "", 1);
    row("headings and blank rows", "account_id,name\n,\n\n , \n", ErrorCode::NoDataRows, "", 1);
    row("a needed column", "account_id,start,end\nA,2024-01-01,2024-12-31\n", ErrorCode::ColumnMissing, "arr",
        1);
    row("two columns", "account_id,name,Name\nA,B,C\n", ErrorCode::ColumnTwice, "name", 1);
    row("open dates", "account_id,start,end,arr\nA,03/04/2024,02/03/2025,1\n", ErrorCode::DateOrderOpen,
        "start", 2);
    row("open dates below an open line",
        "account_id,start,end,arr\nA,2024-04-03,2025-03-02,1\n\nB,03/04/2024,2025-03-02,1\n",
        ErrorCode::DateOrderOpen, "start", 4);
    row("a quote", "account_id,name\nA,\"B\nC,D\nE,F\n", ErrorCode::QuoteNeverClosed, "", 2);
    QByteArray wide("account_id,name");
    for (int i = 0; i < 1000; ++i)
        wide += ",c" + QByteArray::number(i);
    row("too many columns", wide + "\nA,B\n", ErrorCode::TooManyColumns, "", 1);
}

void TestIntakeInspect::obstacles()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(QString, value);
    QFETCH(int, line);
    const QString path = write(text);
    const auto shape = inspect(path);
    QCOMPARE(codeOf(shape), code);
    QCOMPARE(shape.error().value, value);
    QCOMPARE(shape.error().line, line);
    QCOMPARE(shape.error().subject, path);
    InspectOptions options;
    options.preview = true;
    const auto preview = inspect(path, options);
    QVERIFY(preview);
    QVERIFY(preview->obstacle);
    QCOMPARE(int(preview->obstacle->code), code);
}

void TestIntakeInspect::previewShowsWhatIsThere()
{
    InspectOptions options;
    options.preview = true;
    options.sampleRows = 2;
    const auto shape = inspect(write("a;b\n1;2\n3;4\n5;6\n"), options);
    QVERIFY(shape && shape->obstacle);
    QVERIFY(!shape->kind);
    QCOMPARE(shape->headings, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(shape->sample.size(), size_t(2));
    QCOMPARE(shape->columns.size(), size_t(2));
    QCOMPARE(shape->columns[1].field, -1);
    const auto good = inspect(write("account_id,name,\nA,B,\n"), options);
    QVERIFY(good && !good->obstacle);
    QCOMPARE(good->problems.count(ProblemCode::HeadingEmpty), 1);
}

void TestIntakeInspect::dateOrders()
{
    const auto order = [this](const QByteArray &dates) {
        QByteArray text("account_id,date,event,count\n");
        for (const QByteArray &date : dates.split('|'))
            text += "A," + date + ",login,1\n";
        InspectOptions options;
        options.preview = true;
        const auto shape = inspect(write(text), options);
        return shape ? int(shape->shapeOf(shape->columnOf(QLatin1String("date"))).dates) : -1;
    };
    QCOMPARE(order("2024-03-05|2024-03-06"), int(DateOrder::YearFirst));
    QCOMPARE(order("2024年3月5日|2024/3/6|20240307|45358"), int(DateOrder::YearFirst));
    QCOMPARE(order("25/03/2024|03/04/2024"), int(DateOrder::DayFirst));
    QCOMPARE(order("03/25/2024|03/04/2024"), int(DateOrder::MonthFirst));
    QCOMPARE(order("03/04/2024|04/05/2024"), int(DateOrder::Open));
    QCOMPARE(order("25/03/2024|03/25/2024"), int(DateOrder::Open));
}

/// The row that decides may be the last of a large file.
void TestIntakeInspect::dateOrderOverTheWholeColumn()
{
    QByteArray text("account_id,date,event,count\n");
    const QByteArray row = "A-0000001,03/04/2024,open_the_dashboard,1\n";
    text += row.repeated(int(8'500'000 / row.size()));
    const auto shape = inspect(write(text + "A-0000001,04/25/2024,open_the_dashboard,1\n"));
    QVERIFY(shape);
    QCOMPARE(int(shape->shapeOf(1).dates), int(DateOrder::MonthFirst));
}

void TestIntakeInspect::numberStyles()
{
    const auto shape = inspect(write("account_id;start;end;arr;seats;Rabatt\n"
                                     "A;01.01.2024;31.12.2024;1.234;5;12,5%\n"
                                     "B;01.01.2024;31.12.2024;2.345;6;7%\n"));
    QVERIFY(shape);
    // No cell of the column decides, but another one of the file does.
    const ColumnShape arr = shape->shapeOf(shape->columnOf(QLatin1String("arr")));
    QCOMPARE(int(arr.numbers), int(NumberStyle::Comma));
    QCOMPARE(parseMoney("1.234", arr.numbers)->value, 1234.0);
    QCOMPARE(shape->columnOf(QLatin1String("quota")), -1);
    QCOMPARE(int(shape->shapeOf(-1).numbers), int(NumberStyle::Point));
}

/// What stands beside each choice of the import screen: encoding, delimiter, headings, dates, numbers.
void TestIntakeInspect::sureness_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Sureness>("sure");
    const QByteArray plain = "account_id,date,event,count\nA,2026-03-01,order,3\nB,2026-03-02,order,4\n";
    QTest::newRow("all as it should be") << plain << Sureness{100, 100, 100, 100, 100};
    QTest::newRow("one heading in five is known to nobody")
        << QByteArray("account_id,date,event,count,xyzzy\nA,2026-03-01,order,3,1\nB,2026-03-02,order,4,2\n")
        << Sureness{100, 100, 80, 100, 100};
    QTest::newRow("a row of another width")
        << plain + QByteArray("C,2026-03-03,order,5\nD,2026-03-04\n") << Sureness{100, 80, 100, 100, 100};
    QTest::newRow("a quarter are no dates, half no numbers")
        << plain + QByteArray("C,soon,order,many\nD,2026-03-05,order,some\n")
        << Sureness{100, 100, 100, 75, 50};
    QTest::newRow("blank cells say nothing")
        << QByteArray("account_id,date,event,count\nA,,order,\nB,2026-03-02,order,4\n")
        << Sureness{100, 100, 100, 100, 100};
    QTest::newRow("nothing to count")
        << QByteArray("account_id,name\nA,Alpha\nB,Beta\n") << Sureness{100, 100, 100, -1, -1};
    const QString chinese = QStringLiteral("客户编号,客户名称\nA,鼋头渚连锁\nB,青藤文具\n");
    QTest::newRow("common Chinese characters")
        << encoded("GB18030", chinese) << Sureness{88, 100, 100, -1, -1};
    QTest::newRow("UTF-8") << chinese.toUtf8() << Sureness{100, 100, 100, -1, -1};
    // Latin letters of another code page pass as rare characters.
    QTest::newRow("hardly one that is common")
        << QByteArray("account_id,name\nA,Zo\xeb\x6e\xe9\x65\nB,Caf\xe9\x73 \xef\x65\n")
        << Sureness{0, 100, 100, -1, -1};
}

void TestIntakeInspect::sureness()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Sureness, sure);
    const auto shape = inspect(write(bytes));
    QVERIFY(shape);
    const auto words = [](const Sureness &s) {
        return QStringLiteral("%1 %2 %3 %4 %5")
            .arg(s.encoding)
            .arg(s.delimiter)
            .arg(s.headings)
            .arg(s.dates)
            .arg(s.numbers);
    };
    QCOMPARE(words(shape->sure), words(sure));
    // What somebody chose needs no share.
    InspectOptions options;
    options.encoding = shape->dialect.encoding;
    options.delimiter = shape->dialect.delimiter;
    options.headerLine = 1;
    const auto chosen = inspect(write(bytes), options);
    QVERIFY(chosen);
    QCOMPARE(words(chosen->sure), words({-1, -1, -1, sure.dates, sure.numbers}));
}

void TestIntakeInspect::totalRows()
{
    const auto shape =
        inspect(write("客户编号,客户名称,账号数\nA,甲,5\n合计,,5\nTotal Ltd,乙,6\n Grand Total: ,,11\n"));
    QVERIFY(shape);
    auto reader = RecordReader::open(shape->path, shape->dialect);
    QVERIFY(reader);
    const csv::Reading reading = csv::drain(*reader);
    QCOMPARE(reading.rows.size(), size_t(2));
    QCOMPARE(reading.rows[1].cells[0], QStringLiteral("Total Ltd"));
    QCOMPARE(reading.notes.count(ProblemCode::TotalRow), 2);
    QCOMPARE(reading.notes.listed[0].line, 3);
}

void TestIntakeInspect::gitUsage_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("mapped");
    QTest::addColumn<int>("rows");
    QTest::newRow("accounts.csv") << int(FileKind::Accounts) << 7 << 54;
    QTest::newRow("contracts.csv") << int(FileKind::Contracts) << 5 << 180;
    QTest::newRow("contracts_pending.csv") << int(FileKind::Contracts) << 5 << -1;
    QTest::newRow("users.csv") << int(FileKind::Users) << 2 << 3759;
    QTest::newRow("events.csv") << int(FileKind::Events) << 6 << 45737;
}

void TestIntakeInspect::gitUsage()
{
    QFETCH(int, kind);
    QFETCH(int, mapped);
    QFETCH(int, rows);
    const QString path =
        QStringLiteral(BW_SHARED_DATA "/git-usage/") + QString::fromLatin1(QTest::currentDataTag());
    if (!QFile::exists(path))
        QSKIP("the shared data of public repositories is not here");
    const auto shape = inspect(path);
    QVERIFY(shape);
    QCOMPARE(int(*shape->kind), kind);
    QVERIFY(shape->problems.counts.isEmpty());
    QCOMPARE(int(std::count_if(shape->columns.begin(), shape->columns.end(),
                               [](auto &c) { return c.field >= 0; })),
             mapped);
    auto reader = RecordReader::open(path, shape->dialect);
    QVERIFY(reader);
    Record record;
    int count = 0;
    while (reader->next(record)) {
        QVERIFY(!record.fault);
        ++count;
    }
    QVERIFY(!reader->error());
    if (rows >= 0)
        QCOMPARE(count, rows);
}

QTEST_GUILESS_MAIN(TestIntakeInspect)
#include "tst_intake_inspect.moc"
