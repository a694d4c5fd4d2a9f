// Workbooks that are cut off, damaged, or made to harm: each is refused for what it is, in little time and
// room.
#include "intake/xlsx.h"

#include "intake/dialect.h"
#include "intake/limits.h"
#include "intake/record_reader.h"
#include "intake/xml_guard.h"
#include "support/workbook.h"
#include "support/workspace.h"

#include <QElapsedTimer>
#include <thread>

using namespace bw;
using namespace bw::test;

namespace {

const QByteArray mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

WorkbookParts bookOf(const QByteArray &rows)
{
    WorkbookParts book;
    book.sheets = {{QStringLiteral("Data"), rows, {}}};
    return book;
}

QByteArray sheetPart(const QByteArray &prolog, const QByteArray &rows)
{
    return prolog + "<worksheet xmlns=\"" + mainNamespace + "\"><sheetData>" + rows
        + "</sheetData></worksheet>";
}

/// Bytes that hardly pack.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char('a' + (state >> 24) % 26);
    }
    return bytes;
}

/// Peak of the memory that the process held, in bytes; 0 where that is not told.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

class TestXlsxHostile : public QObject {
    Q_OBJECT

private slots:
    void guard_data();
    void guard();
    void guardInPieces();
    void badParts_data();
    void badParts();
    void badRows_data();
    void badRows();
    void namesThatLeadOut_data();
    void namesThatLeadOut();
    void manyEntries();
    void packedTooTightly();
    void tooLarge();
    void longTextAgainAndAgain();
    void tooManyRows();
    void tooManyColumns();
    void deepElements();
    void manyAttributes();
    void cutOff();
    void flippedBytes();
    void lockedByPassword();
    void otherDocuments();
    void stopped();
    void changedMeanwhile();

private:
    QString write(const WorkbookParts &book) const
    {
        return writeWorkbook(m_folder.path(QStringLiteral("b.xlsx")), book);
    }
    std::optional<ErrorCode> readCode(const WorkbookParts &book) const
    {
        return codeOf(readWorkbook(write(book), {}, nullptr));
    }

    Folder m_folder;
};

void TestXlsxHostile::guard_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("finding");
    const auto row = [](const char *name, const QByteArray &xml, XmlGuard::Finding finding) {
        QTest::newRow(name) << xml << int(finding);
    };
    const XmlGuard::Finding fine = XmlGuard::Finding::Fine;
    row("plain", "<?xml version=\"1.0\"?><a b='>' c=\"'<\"><d/>x</a>", fine);
    row("DOCTYPE", "<?xml version=\"1.0\"?>\n<!DOCTYPE a><a/>", XmlGuard::Finding::Doctype);
    row("in a comment", "<a><!-- <!DOCTYPE a> it's --><!----><!-- ->--><b/></a>", fine);
    row("behind a comment", "<!-- it's \"> --><!DOCTYPE a>", XmlGuard::Finding::Doctype);
    row("behind what is no end of a comment", "<!--> <x a='--><!DOCTYPE a>", XmlGuard::Finding::Doctype);
    row("in CDATA", "<a><![CDATA[<!DOCTYPE a> ]] > ' ]]></a>", fine);
    row("behind CDATA", "<a><![CDATA[' ]]]><!ENTITY a>", XmlGuard::Finding::Doctype);
    row("behind an instruction", "<?a > ' ?><!DOCTYPE a>", XmlGuard::Finding::Doctype);
    row("in a value", "<a b='<!DOCTYPE a>'/>", fine);
    row("long text", "<a>" + QByteArray(9 << 20, 'x'), XmlGuard::Finding::TooLong);
    row("long CDATA", "<a><![CDATA[" + QByteArray(9 << 20, 'x'), XmlGuard::Finding::TooLong);
    row("long comment", "<a><!--" + QByteArray(9 << 20, 'x'), XmlGuard::Finding::TooLong);
    row("long name", "<" + QByteArray(2 << 20, 'x'), XmlGuard::Finding::TooLong);
    row("long value", "<a b='" + QByteArray(2 << 20, 'x'), XmlGuard::Finding::TooLong);
    row("attributes", "<a" + QByteArray(" b=''").repeated(300), XmlGuard::Finding::TooLong);
    row("many tags", QByteArray("<a b=''>").repeated(300), fine);
}

void TestXlsxHostile::guard()
{
    QFETCH(QByteArray, xml);
    XmlGuard guard;
    QTEST(int(guard.take(xml.constData(), xml.size())), "finding");
}

void TestXlsxHostile::guardInPieces()
{
    const QByteArray xml = "<?xml ?><a b='<!DOCTYPE' c=\"\"><!-- ' --><![CDATA[<!D]]></a><!DOCTYPE";
    XmlGuard guard;
    for (qsizetype i = 0; i < xml.size(); ++i) {
        const bool last = xml.sliced(0, i + 1).endsWith("</a><!D");
        const XmlGuard::Finding finding = guard.take(xml.constData() + i, 1);
        QCOMPARE(int(finding), int(last ? XmlGuard::Finding::Doctype : XmlGuard::Finding::Fine));
        if (last)
            return;
    }
    QFAIL("not found");
}

void TestXlsxHostile::badParts_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("bytes"); // null: the part is missing
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &part, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << part << bytes << int(code);
    };
    const QByteArray sheet = "xl/tables/t1.xml";
    const QByteArray cell = "<row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row>";
    // A text of 100 kB, 100,000 times.
    const QByteArray quadratic = "<!DOCTYPE worksheet [<!ENTITY a \"" + QByteArray(100000, 'a') + "\">]>";
    row("quadratic entities", sheet, sheetPart(quadratic, cell.repeated(1000)), ErrorCode::WorkbookDoctype);
    row("nested entities", sheet, sheetPart("<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>", cell),
        ErrorCode::WorkbookDoctype);
    row("entity of a file", sheet,
        sheetPart("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", cell),
        ErrorCode::WorkbookDoctype);
    row("DOCTYPE in the strings", "xl/words.xml", "<!DOCTYPE sst><sst/>", ErrorCode::WorkbookDoctype);
    row("DOCTYPE in the relations", "_rels/.rels", "<!DOCTYPE Relationships><Relationships/>",
        ErrorCode::WorkbookDoctype);
    row("unknown entity", sheet, sheetPart({}, cell), ErrorCode::WorkbookDamaged);
    row("not XML", sheet, "account_id,name\n", ErrorCode::WorkbookDamaged);
    row("empty", sheet, "", ErrorCode::WorkbookDamaged);
    row("ends early", sheet, "<worksheet xmlns=\"" + mainNamespace + "\"><sheetData><row>",
        ErrorCode::WorkbookDamaged);
    row("goes on behind its end", sheet, sheetPart({}, {}) + "<more/>", ErrorCode::WorkbookDamaged);
    row("another element", sheet, "<chartsheet xmlns=\"" + mainNamespace + "\"/>",
        ErrorCode::WorkbookDamaged);
    row("without namespace", sheet, "<worksheet><sheetData/></worksheet>", ErrorCode::WorkbookDamaged);
    row("bytes that are no UTF-8", sheet, sheetPart({}, "<row><c><v>\xFF</v></c></row>"),
        ErrorCode::WorkbookDamaged);
    row("another encoding", sheet,
        sheetPart("<?xml version=\"1.0\" encoding=\"UTF-7\"?>", "<row><c><v>1</v></c></row>"),
        ErrorCode::WorkbookDamaged);
    row("UTF-16", sheet, QByteArray("\xFF\xFE<\0a\0/\0>\0", 10), ErrorCode::WorkbookDamaged);
    row("no sheet", sheet, {}, ErrorCode::WorkbookDamaged);
    row("no workbook", "xl/book.xml", {}, ErrorCode::WorkbookDamaged);
    row("no relations of the workbook", "xl/_rels/book.xml.rels", {}, ErrorCode::WorkbookDamaged);
    row("relation out of the file", "xl/_rels/book.xml.rels",
        relations(relation("s1", "worksheet", "../../../etc/passwd", false)), ErrorCode::WorkbookDamaged);
    row("sheet elsewhere", "xl/_rels/book.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
        "Id=\"s1\" TargetMode=\"External\" Type=\"x/worksheet\" Target=\"http://example.org/a.xml\"/>"
        "</Relationships>",
        ErrorCode::WorkbookDamaged);
    row("sheet is the workbook", "xl/_rels/book.xml.rels",
        relations(relation("s1", "worksheet", "book.xml", false)), ErrorCode::WorkbookDamaged);
    row("nothing but a container", "_rels/.rels", {}, ErrorCode::FileIsOtherFormat);
    row("too many styles", "xl/look.xml",
        "<styleSheet xmlns=\"" + mainNamespace + "\"><cellXfs>" + QByteArray("<xf/>").repeated(150000)
            + "</cellXfs></styleSheet>",
        ErrorCode::WorkbookDamaged);
}

void TestXlsxHostile::badParts()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    WorkbookParts book = bookOf("<row><c><v>1</v></c></row>");
    book.more = {{part, bytes}};
    const QString path = write(book);
    const auto read = readWorkbook(path, {}, nullptr);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
    QCOMPARE(read.error().subject, path);
}

void TestXlsxHostile::badRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char *name, const QByteArray &rows, ErrorCode code, qint64 line) {
        QTest::newRow(name) << rows << int(code) << line;
    };
    const QByteArray good = "<row><c><v>1</v></c></row>";
    row("shared text that is not there", good + "<row><c t=\"s\"><v>1</v></c></row>",
        ErrorCode::WorkbookDamaged, 2);
    row("shared text below zero", good + "<row><c t=\"s\"><v>-1</v></c></row>", ErrorCode::WorkbookDamaged,
        2);
    row("shared text that is no number", "<row><c t=\"s\"><v>x</v></c></row>", ErrorCode::WorkbookDamaged, 1);
    row("shared text beyond all", "<row><c t=\"s\"><v>99999999999999999999</v></c></row>",
        ErrorCode::WorkbookDamaged, 1);
    row("row below zero", "<row r=\"-3\"><c><v>1</v></c></row>", ErrorCode::WorkbookDamaged, 1);
    row("row zero", "<row r=\"0\"><c><v>1</v></c></row>", ErrorCode::WorkbookDamaged, 1);
    row("rows backwards", "<row r=\"5\"><c><v>1</v></c></row><row r=\"4\"><c><v>1</v></c></row>",
        ErrorCode::WorkbookDamaged, 4);
    row("row twice", "<row r=\"5\"><c><v>1</v></c></row><row r=\"5\"><c><v>1</v></c></row>",
        ErrorCode::WorkbookDamaged, 5);
    row("cell of another row", "<row r=\"5\"><c r=\"A6\"><v>1</v></c></row>", ErrorCode::WorkbookDamaged, 5);
    row("column beyond all", "<row r=\"5\"><c r=\"XFE5\"><v>1</v></c></row>", ErrorCode::WorkbookDamaged, 5);
    row("far out", "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", ErrorCode::TooManyColumns,
        1048576);
    row("row beyond all", "<row r=\"1100001\"><c><v>1</v></c></row>", ErrorCode::WorkbookTooManyRows,
        1100001);
    row("row of 19 digits", "<row r=\"1000000000000\"><c><v>1</v></c></row>", ErrorCode::WorkbookTooManyRows,
        1000000000000);
    row("long cell", good + "<row><c t=\"inlineStr\"><is><t>" + noise(cellLimit + 1) + "</t></is></c></row>",
        ErrorCode::CellTooLong, 2);
    row("long cell in runs",
        "<row><c t=\"inlineStr\"><is>" + QByteArray("<r><t>" + noise(300000) + "</t></r>").repeated(4)
            + "</is></c></row>",
        ErrorCode::CellTooLong, 1);
    row("cell without end", "<row><c t=\"inlineStr\"><is><t>" + noise(9'000'000) + "</t></is></c></row>",
        ErrorCode::WorkbookDamaged, 0);
}

void TestXlsxHostile::badRows()
{
    QFETCH(QByteArray, rows);
    QFETCH(int, code);
    QFETCH(qint64, line);
    WorkbookParts book = bookOf(rows);
    book.strings = "<si><t>a</t></si>";
    const auto read = readWorkbook(write(book), {}, nullptr);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
    QCOMPARE(read.error().line, line);
}

void TestXlsxHostile::namesThatLeadOut_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"../../etc/cron.d/x", "xl/../../x", "/etc/passwd", "..", "a\\..\\..\\b",
                             "\\\\host\\x", "C:\\x", "c:/x", "xl/.."})
        QTest::newRow(name) << QByteArray(name);
}

void TestXlsxHostile::namesThatLeadOut()
{
    QFETCH(QByteArray, name);
    WorkbookParts book = bookOf("<row><c><v>1</v></c></row>");
    book.more = {{name, "x"}};
    const auto read = readWorkbook(write(book), {}, nullptr);
    QCOMPARE(codeOf(read), ErrorCode::WorkbookUnsafePath);
    QCOMPARE(read.error().value, QString::fromLatin1(name));
    QCOMPARE(QDir(m_folder.root()).entryList(QDir::Files), QStringList(QStringLiteral("b.xlsx")));
}

void TestXlsxHostile::manyEntries()
{
    WorkbookParts book = bookOf("<row><c><v>1</v></c></row>");
    const auto own = qint64(entriesOf(book).size());
    for (qint64 i = own; i < workbookPartLimit; ++i)
        book.more.emplace_back("xl/media/" + QByteArray::number(i), "x");
    QVERIFY(readWorkbook(write(book), {}, nullptr));
    book.more.emplace_back("one/more", "x");
    QCOMPARE(readCode(book), ErrorCode::WorkbookTooManyParts);
}

void TestXlsxHostile::packedTooTightly()
{
    // Rows that are all alike pack to a 200th and more.
    const QByteArray row = "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>1</v></c></row>";
    QCOMPARE(readCode(bookOf(row.repeated(200'000))), ErrorCode::WorkbookPackedTooTightly);
    // The first MiB of each part is free.
    QVERIFY(!readCode(bookOf(row.repeated(15'000))));
    WorkbookParts blanks = bookOf(row);
    const QByteArray blank = "<si/>" + QByteArray(100'000, ' ');
    blanks.more = {
        {"xl/words.xml", "<sst xmlns=\"" + mainNamespace + "\">" + blank.repeated(1000) + "</sst>"}};
    QCOMPARE(readCode(blanks), ErrorCode::WorkbookPackedTooTightly);
}

void TestXlsxHostile::tooLarge()
{
    // 210 MB that pack to a 40th.
    const QByteArray piece = "<si><t>" + noise(2000) + "</t></si>";
    const QByteArray text = piece + QByteArray("<si><t>" + QByteArray(100'000, 'x') + "</t></si>");
    WorkbookParts book = bookOf("<row><c><v>1</v></c></row>");
    book.more = {
        {"xl/words.xml",
         "<sst xmlns=\"" + mainNamespace + "\">" + text.repeated(int(210'000'000 / text.size())) + "</sst>"}};
    const QString path = write(book);
    QVERIFY(QFileInfo(path).size() < 20'000'000);
    const qint64 before = peakMemory();
    QCOMPARE(codeOf(readWorkbook(path, {}, nullptr)), ErrorCode::WorkbookTooLarge);
    QVERIFY2(peakMemory() - before < 10 * workbookLimit, qPrintable(QString::number(peakMemory() - before)));

    // Packed as large already: not opened at all.
    QFile packed(m_folder.path(QStringLiteral("large.xlsx")));
    QVERIFY(packed.open(QIODevice::WriteOnly));
    QVERIFY(packed.resize(workbookLimit + 1));
    packed.close();
    QCOMPARE(codeOf(readWorkbook(packed.fileName(), {}, nullptr)), ErrorCode::WorkbookTooLarge);
}

/// A small file, whose cells all name one long text.
void TestXlsxHostile::longTextAgainAndAgain()
{
    WorkbookParts book = bookOf("<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(900) + "</row>");
    book.strings = "<si><t>" + noise(1'000'000) + "</t></si>";
    QCOMPARE(readCode(book), ErrorCode::WorkbookTooLarge);
    book.sheets[0].rows = QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(300);
    QCOMPARE(readCode(book), ErrorCode::WorkbookTooLarge);
    // Blank cells that rows as wide as the widest would need.
    QByteArray rows = "<row r=\"1\"><c r=\"ALL1\"><v>1</v></c></row>";
    for (int i = 2; i < 300'000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    QCOMPARE(readCode(bookOf(rows)), ErrorCode::WorkbookTooLarge);
}

void TestXlsxHostile::tooManyRows()
{
    const auto rowAt = [](qint64 row) -> QByteArray {
        return "<row r=\"" + QByteArray::number(row) + "\"><c><v>1</v></c></row>";
    };
    QByteArray rows = rowAt(workbookRowLimit);
    const Workbook read = must(readWorkbook(write(bookOf(rows)), {}, nullptr));
    QCOMPARE(read.content.text.count('\n'), workbookRowLimit - 1);
    rows += "<row><c><v>1</v></c></row>";
    const auto more = readWorkbook(write(bookOf(rows)), {}, nullptr);
    QCOMPARE(codeOf(more), ErrorCode::WorkbookTooManyRows);
    QCOMPARE(more.error().line, workbookRowLimit + 1);
}

void TestXlsxHostile::tooManyColumns()
{
    const QByteArray cell = "<c><v>1</v></c>";
    QVERIFY(!readCode(bookOf("<row>" + cell.repeated(columnLimit) + "</row>")));
    QCOMPARE(readCode(bookOf("<row>" + cell.repeated(columnLimit + 1) + "</row>")),
             ErrorCode::TooManyColumns);
}

void TestXlsxHostile::deepElements()
{
    QCOMPARE(readCode(bookOf("<row><c><x>" + QByteArray("<a>").repeated(1'000) + "</x></c></row>")),
             ErrorCode::WorkbookDamaged);
    QByteArray deep;
    for (qint64 i = 0; i < 300'000; ++i)
        deep += "<a" + QByteArray::number(i * 7919 % 1000003) + ">";
    QCOMPARE(readCode(bookOf(deep)), ErrorCode::WorkbookDamaged);
}

void TestXlsxHostile::manyAttributes()
{
    QByteArray tag = "<row";
    for (int i = 0; i < 100'000; ++i)
        tag += " a" + QByteArray::number(i) + "=\"\"";
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(readCode(bookOf(tag + "/>")), ErrorCode::WorkbookDamaged);
    QVERIFY(clock.elapsed() < 2000);
}

void TestXlsxHostile::cutOff()
{
    WorkbookParts book = bookOf("<row><c t=\"inlineStr\"><is><t>" + noise(20'000) + "</t></is></c></row>");
    const QByteArray whole = bytesOf(write(book));
    for (qsizetype size = 4; size < whole.size(); size += whole.size() / 97 + 1) {
        const QString path = m_folder.write(QStringLiteral("cut.xlsx"), whole.first(size));
        QCOMPARE(codeOf(readWorkbook(path, {}, nullptr)), ErrorCode::WorkbookDamaged);
    }
    const QString path = m_folder.write(QStringLiteral("cut.xlsx"), "PK\x03\x04 xl/ and nothing more");
    QCOMPARE(codeOf(inspect(path)), ErrorCode::WorkbookDamaged);
}

/// Any one byte may be another: what comes out is refused or harmless, never a crash or a hang.
void TestXlsxHostile::flippedBytes()
{
    WorkbookParts book = bookOf("<row><c t=\"s\"><v>0</v></c><c><v>2</v></c></row>");
    book.strings = "<si><t>Acme</t></si>";
    const QByteArray whole = bytesOf(write(book));
    int refused = 0;
    int same = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray bytes = whole;
        bytes[i] = char(bytes[i] ^ (1 << (i % 8)));
        const auto read = readWorkbook(m_folder.write(QStringLiteral("f.xlsx"), bytes), {}, nullptr);
        refused += read ? 0 : 1;
        same += read && read->content.text == "Acme,2" ? 1 : 0;
    }
    QVERIFY(refused > whole.size() / 4);
    // The checksums catch what changes the contents; the name of a part is covered by none.
    QVERIFY2(refused + same > whole.size() * 9 / 10, qPrintable(QString::number(refused + same)));
}

void TestXlsxHostile::lockedByPassword()
{
    QByteArray container(4096, '\0');
    container.replace(0, 8, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
    container[30] = 9; // sectors of 512 bytes
    container[48] = 2; // the list begins in the third
    const QString plain = m_folder.write(QStringLiteral("old.xls"), container);
    const auto xls = inspect(plain);
    QCOMPARE(codeOf(xls), ErrorCode::FileIsOtherFormat);
    QCOMPARE(xls.error().detail, QStringLiteral("XLS"));
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray wide(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    container.replace(512 * 3 + 128, wide.size(), wide);
    QCOMPARE(codeOf(inspect(m_folder.write(QStringLiteral("locked.xlsx"), container))),
             ErrorCode::WorkbookLocked);
    QCOMPARE(codeOf(inspect(m_folder.write(QStringLiteral("short.xlsx"), container.first(100)))),
             ErrorCode::FileIsOtherFormat);

    // A container with a password of its own.
    const QString path = write(bookOf("<row><c><v>1</v></c></row>"));
    int code = 0;
    zip_t *const zip = zip_open(QFile::encodeName(path).constData(), 0, &code);
    QVERIFY(zip != nullptr);
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i)
        QCOMPARE(zip_file_set_encryption(zip, zip_uint64_t(i), ZIP_EM_AES_256, "secret"), 0);
    QCOMPARE(zip_close(zip), 0);
    QCOMPARE(codeOf(inspect(path)), ErrorCode::WorkbookLocked);
}

void TestXlsxHostile::otherDocuments()
{
    const auto formatOf = [this](const ZipEntries &entries) {
        const auto shape = inspect(writeZip(m_folder.path(QStringLiteral("o.xlsx")), entries));
        return codeOf(shape) == ErrorCode::FileIsOtherFormat ? shape.error().detail : QString();
    };
    const QByteArray types = "<Types/>";
    const QByteArray document =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";
    QCOMPARE(
        formatOf({{"[Content_Types].xml", types},
                  {"_rels/.rels", relations(relation("a", "officeDocument", "word/document.xml", false))},
                  {"word/document.xml", document}}),
        QStringLiteral("DOCX"));
    QCOMPARE(formatOf({{"[Content_Types].xml", types},
                       {"_rels/.rels", relations(relation("a", "officeDocument", "ppt/p.xml", false))},
                       {"ppt/p.xml", "<p/>"}}),
             QStringLiteral("PPTX"));
    QCOMPARE(formatOf({{"[Content_Types].xml", types}, {"a.csv", "a,b"}}), QStringLiteral("ZIP"));
    QCOMPARE(formatOf({{"accounts.csv", "account_id\nA\n"}}), QStringLiteral("ZIP"));
}

void TestXlsxHostile::stopped()
{
    QByteArray rows;
    for (qint64 i = 0; i < 300'000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i * 7919 % 1000003) + "</v></c></row>";
    const QString path = write(bookOf(rows));
    Progress progress;
    std::thread stopper([&progress] {
        while (progress.rows < 1000)
            std::this_thread::yield();
        progress.cancelled = true;
    });
    const auto read = readWorkbook(path, {}, &progress);
    stopper.join();
    QCOMPARE(codeOf(read), ErrorCode::Cancelled);
    QCOMPARE(read.error().subject, path);
    QVERIFY(progress.rows < 300'000);
}

void TestXlsxHostile::changedMeanwhile()
{
    const QString path = write(bookOf(textRows({{QStringLiteral("account_id"), QStringLiteral("name")},
                                                {QStringLiteral("A"), QStringLiteral("Acme")}})));
    const FileShape shape = must(inspect(path));
    QVERIFY(QFile::remove(path));
    QCOMPARE(codeOf(RecordReader::open(path, shape.dialect, {})), ErrorCode::FileMissing);
}

QTEST_GUILESS_MAIN(TestXlsxHostile)
#include "tst_xlsx_hostile.moc"
