#include "intake/scan.h"
#include "support/csv.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace bw;

namespace {

/// Line breaks as an editor counts them.
qint64 lineBreaks(const QByteArray &text)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        count += text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')) ? 1 : 0;
    return count;
}

const QList<QByteArray> &seeds()
{
    static const QList<QByteArray> texts = {
        "account_id,name\nA,B\nC,D\n",
        "account_id,name\r\n\"A\",\"x \"\"y\"\" z\"\r\n\"C\nD\",\"\r\n\"\r\n",
        "a;b;c\r1;2;3\r\r4;\"5\r6\";7",
        "客户编号,客户名称\nA-1,示例科技\nA-2,\"𠮷野家,😀\"\n\xEF\xBB\xBF"
        "A-3,末行",
        "id,v\n1,a\"b\n2,\"c\"d\n3,\"e\nf\n4,g\n",
        "a,b\n,\n\n\n , \n\"\",\"\"\n\x1A",
        csv::bytes("a,b\n1,\0002\n\xFF\xC3,3\n"),
        "\"a\" ,\"b\"\t\n\"c\"  \n",
        QByteArray(70, 'x') + ",\"" + QByteArray(130, 'y') + "\"\n" + QByteArray(200, 'z') + "\n",
        ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n",
    };
    return texts;
}

QByteArray mutated(QRandomGenerator &random)
{
    static const QByteArray interesting = csv::bytes("\"\",;\t|\r\n\n\r\0\xEF\xBB\xBF\xFF\x80'x0 ");
    QByteArray text = seeds()[random.bounded(int(seeds().size()))];
    const int steps = 1 + random.bounded(6);
    for (int i = 0; i < steps; ++i) {
        const int at = random.bounded(int(text.size()) + 1);
        const char c = interesting[random.bounded(int(interesting.size()))];
        switch (random.bounded(5)) {
        case 0:
            text.insert(at, c);
            break;
        case 1:
            text.remove(at, 1 + random.bounded(4));
            break;
        case 2:
            if (at < text.size())
                text[at] = c;
            break;
        case 3:
            text.insert(at, text.mid(random.bounded(int(text.size()) + 1), random.bounded(30)));
            break;
        default:
            text.truncate(qMax(at, 1));
            break;
        }
    }
    return text;
}

Dialect dialectOf(QRandomGenerator &random)
{
    Dialect dialect;
    dialect.delimiter = ",;\t|"[random.bounded(4)];
    return dialect;
}

/// Gives at most some bytes at a time, as files on a network may.
class SlowDevice : public QIODevice {
public:
    explicit SlowDevice(QByteArray bytes, qint64 step)
        : m_bytes(std::move(bytes))
        , m_step(step)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool failing = false;

protected:
    qint64 readData(char *to, qint64 room) override
    {
        if (failing && m_at >= m_bytes.size())
            return -1;
        const qint64 part = qMin(qMin(room, m_step), m_bytes.size() - m_at);
        memcpy(to, m_bytes.constData() + m_at, size_t(part));
        m_at += part;
        return part;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step;
    qint64 m_at = 0;
};

bool sameReading(const csv::Reading &a, const csv::Reading &b)
{
    const bool sameError = a.error.has_value() == b.error.has_value()
        && (!a.error || (a.error->code == b.error->code && a.error->line == b.error->line));
    return a.rows == b.rows && sameError && a.notes.counts == b.notes.counts && a.endLine == b.endLine
        && a.endsWithLineBreak == b.endsWithLineBreak;
}

} // namespace

class TestIntakeReader : public QObject {
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void linesAndOffsets();
    void faults();
    void notes();
    void chunksMakeNoDifference();
    void mutations();
    void startsAnywhere();
    void rangesCoverTheFile();
    void grownFile();
    void rawBytesInOrder();
    void longCells();
    void longLineIsSkipped();
    void quoteNeverClosedStopsAtTheLimit();
    void manyColumns();
    void transcodes();
    void brokenTranscoding();
    void changedFile();
    void failingDevice();
    void strayQuoteGivesUpOneLine();
    void oddBytesAreMarked();
    void scannersAgree();
};

void TestIntakeReader::records_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // cells by |, rows by /
    const auto row = [](const char *tag, const char *text, const char *expected) {
        QTest::newRow(tag) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("plain", "a,b\nc,d\n", "a|b/c|d");
    row("no last line end", "a,b\nc,d", "a|b/c|d");
    row("CRLF", "a,b\r\nc,d\r\n", "a|b/c|d");
    row("CR", "a,b\rc,d\r", "a|b/c|d");
    row("mixed", "a\nb\r\nc\rd\n\re", "a/b/c/d/e");
    row("empty cells", ",\na,\n,b\n", "|/a|/|b");
    row("quoted", "\"a\",\"b,c\"\n", "a|b,c");
    row("doubled", "\"a\"\"b\",\"\"\"\"\n", "a\"b|\"");
    row("quoted and empty", "\"\",\"\"\n", "|");
    row("line breaks in quotes", "\"a\nb\",c\n\"d\r\ne\",f\n\"g\rh\",i\n", "a\nb|c/d\r\ne|f/g\rh|i");
    row("quote at the end of the file", "a,\"b\"", "a|b");
    row("blanks behind a quote", "\"a\"  ,\"b\"\t\r\n", "a|b");
    row("quotes in text", "5\" pipe,a\"b\"c\n", "5\" pipe|a\"b\"c");
    row("blank before a quote", "a, \"b\"\n", "a| \"b\"");
    row("empty lines", "\n\na\n\n\nb\n\n", "a/b");
    row("mark", "\xEF\xBB\xBF\"a\",b\n", "a|b");
    row("many bytes", "客户,é,😀\n", "客户|é|😀");
    row("other separators",
        "a\xE2\x80\xA8"
        "b\x0B"
        "c,d\n",
        "a\u2028b\vc|d");
    row("nothing", "", "");
    row("only line ends", "\r\n\n\r", "");
    row("one quoted blank cell", "a\n\"\"\nb\n", "a//b");
}

void TestIntakeReader::records()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    ReadOptions options;
    options.keepBlankRows = true;
    const csv::Reading reading = csv::readText(text, {}, options);
    QStringList rows;
    for (const csv::Row &row : reading.rows) {
        rows.append(row.cells.join(u'|'));
        QVERIFY(!row.fault);
    }
    QCOMPARE(rows.join(u'/'), expected);
    QVERIFY(!reading.error);
}

void TestIntakeReader::linesAndOffsets()
{
    const QByteArray text("a,b\r\n\"c\nd\r\ne\",f\n\n\ng,h\ri,j");
    const csv::Reading reading = csv::readText(text);
    QCOMPARE(reading.rows.size(), size_t(4));
    const QList<qint64> lines = {1, 2, 7, 8};
    for (size_t i = 0; i < 4; ++i) {
        QCOMPARE(reading.rows[i].line, lines[qsizetype(i)]);
        const QByteArray first = reading.rows[i].cells[0].toUtf8();
        QVERIFY(text.mid(reading.rows[i].offset).startsWith(i == 1 ? QByteArray("\"c") : first));
    }
    QVERIFY(!reading.endsWithLineBreak);
    QVERIFY(csv::readText(text + '\n').endsWithLineBreak);
}

void TestIntakeReader::faults()
{
    Dialect dialect;
    dialect.width = {2, 2, 2};
    const QByteArray text = csv::bytes("a,b\nc\nd,e,f\n\"g\"h,i\nj,\xFF\nk,l\0m\nn,o\n");
    const csv::Reading reading = csv::readText(text, dialect);
    const QList<std::optional<ProblemCode>> expected = {std::nullopt,
                                                        ProblemCode::TooFewCells,
                                                        ProblemCode::TooManyCells,
                                                        ProblemCode::TextAfterQuote,
                                                        ProblemCode::BrokenText,
                                                        ProblemCode::NulByte,
                                                        std::nullopt};
    QCOMPARE(qsizetype(reading.rows.size()), expected.size());
    for (size_t i = 0; i < reading.rows.size(); ++i) {
        QVERIFY2(reading.rows[i].fault == expected[qsizetype(i)], qPrintable(QString::number(i + 1)));
        QCOMPARE(reading.rows[i].line, qint64(i) + 1); // none of them takes another line along
    }
    QVERIFY(!reading.error);
}

void TestIntakeReader::notes()
{
    const csv::Reading reading = csv::readText("a,b\n\n\nc\"d,e\n,\n\xEF\xBB\xBF"
                                               "f,g\nh,\xEF\xBF\xBD\n \t, \ni,j\n\n\n\x1A");
    QCOMPARE(reading.rows.size(), size_t(5));
    QCOMPARE(reading.rows[2].cells[0], QStringLiteral("f"));
    const auto lines = [&reading](ProblemCode code) {
        QList<qint64> found;
        for (const Problem &p : reading.notes.listed) {
            if (p.code == code)
                found.append(p.line);
        }
        return found;
    };
    QCOMPARE(lines(ProblemCode::BlankLine), QList<qint64>({2, 3})); // not those at the end
    QCOMPARE(lines(ProblemCode::QuoteInText), QList<qint64>({4}));
    QCOMPARE(lines(ProblemCode::BlankRow), QList<qint64>({5, 8}));
    QCOMPARE(lines(ProblemCode::MarkInText), QList<qint64>({6}));
    QCOMPARE(lines(ProblemCode::LostText), QList<qint64>({7}));
    QCOMPARE(lines(ProblemCode::EndMark), QList<qint64>({12}));
}

void TestIntakeReader::chunksMakeNoDifference()
{
    for (const QByteArray &seed : seeds()) {
        const csv::Reading whole = csv::readText(seed);
        for (qint64 chunk = 1; chunk <= 80; ++chunk) {
            ReadOptions options;
            options.chunk = chunk;
            QVERIFY2(sameReading(csv::readText(seed, {}, options), whole), seed.constData());
        }
        for (const qint64 step : {1, 2, 3, 7, 63, 64, 65}) {
            ReadOptions options;
            options.keepHeadings = true;
            RecordReader reader(std::make_unique<SlowDevice>(seed, step), Dialect{}, options);
            QVERIFY2(sameReading(csv::drain(reader), whole), seed.constData());
        }
    }
}

/// F41: whatever stands in a file, it is read to its end or to a named error, and alike in any pieces.
void TestIntakeReader::mutations()
{
    QRandomGenerator random(20240305);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray text = mutated(random);
        const Dialect dialect = dialectOf(random);
        ReadOptions options;
        options.chunk = 4096;
        const csv::Reading whole = csv::readText(text, dialect, options);
        options.chunk = 1 + random.bounded(70);
        QVERIFY2(sameReading(csv::readText(text, dialect, options), whole), text.toHex().constData());
        qint64 line = 0;
        qint64 offset = -1;
        qint64 cellBytes = 0;
        for (const csv::Row &row : whole.rows) {
            QVERIFY2(row.line > line && row.offset > offset, text.toHex().constData());
            QVERIFY(!row.cells.isEmpty() || row.fault);
            line = row.line;
            offset = row.offset;
            if (row.fault)
                continue;
            for (const QString &cell : row.cells) {
                cellBytes += cell.toUtf8().size();
                QVERIFY(!cell.contains(QChar(0)));
            }
        }
        QVERIFY(cellBytes <= text.size());
        if (!whole.error)
            QVERIFY2(whole.endLine == lineBreaks(text) + 1, text.toHex().constData());
        else
            QCOMPARE(int(whole.error->code), int(ErrorCode::QuoteNeverClosed));
    }
    qInfo("10,000 texts, each read twice, in %lld ms", timer.elapsed());
}

/// From any record on, the reading is that of the whole.
void TestIntakeReader::startsAnywhere()
{
    QByteArray text;
    for (int i = 0; i < 100; ++i) {
        text += "row " + QByteArray::number(i) + ",\"x\ny\"";
        text += i % 3 == 0 ? "\r\n" : "\n";
    }
    QTemporaryDir dir;
    const QString path = csv::write(dir, QStringLiteral("a.csv"), text);
    ReadOptions options;
    options.keepHeadings = true;
    auto reader = RecordReader::open(path, {}, options);
    QVERIFY(reader);
    const csv::Reading whole = csv::drain(*reader);
    QCOMPARE(whole.rows.size(), size_t(100));
    for (size_t i = 1; i < whole.rows.size(); i += 7) {
        ReadOptions from;
        from.from = whole.rows[i].offset;
        from.line = whole.rows[i].line;
        auto rest = RecordReader::open(path, {}, from);
        QVERIFY(rest);
        const csv::Reading part = csv::drain(*rest);
        const std::vector<csv::Row> expected(whole.rows.begin() + std::ptrdiff_t(i), whole.rows.end());
        QVERIFY(part.rows == expected);
        QCOMPARE(part.endLine, whole.endLine);
    }
}

/// Two readers side by side, one up to where the other begins.
void TestIntakeReader::rangesCoverTheFile()
{
    QByteArray text("account_id,name\n");
    for (int i = 0; i < 500; ++i)
        text += QByteArray::number(i) + ",n\n";
    QTemporaryDir dir;
    const QString path = csv::write(dir, QStringLiteral("a.csv"), text);
    for (qint64 middle = text.indexOf("\n2") + 1; middle < text.size();
         middle = text.indexOf('\n', middle + 300) + 1) {
        ReadOptions first;
        first.until = middle;
        first.chunk = 1000;
        auto a = RecordReader::open(path, {}, first);
        QVERIFY(a);
        const csv::Reading before = csv::drain(*a);
        ReadOptions second;
        second.from = middle;
        second.line = before.endLine;
        auto b = RecordReader::open(path, {}, second);
        QVERIFY(b);
        const csv::Reading after = csv::drain(*b);
        QCOMPARE(before.rows.size() + after.rows.size(), size_t(500));
        QCOMPARE(after.endLine, 502);
        if (text.indexOf('\n', middle + 300) < 0)
            break;
    }
}

void TestIntakeReader::grownFile()
{
    QTemporaryDir dir;
    const QByteArray old("account_id,name\nA,B\nC,D\n");
    const QString path = csv::write(dir, QStringLiteral("a.csv"), old + "E,F\n\"G\",H");
    ReadOptions options;
    options.from = old.size();
    options.line = 4;
    auto reader = RecordReader::open(path, {}, options);
    QVERIFY(reader);
    const csv::Reading reading = csv::drain(*reader);
    QCOMPARE(reading.rows.size(), size_t(2));
    QCOMPARE(reading.rows[0].cells[0], QStringLiteral("E"));
    QCOMPARE(reading.rows[0].line, 4);
    QCOMPARE(reading.rows[0].offset, old.size());
    QVERIFY(!reading.endsWithLineBreak);
}

void TestIntakeReader::rawBytesInOrder()
{
    const QString text = QStringLiteral("客户编号,客户名称\nA,示例\n").repeated(5000);
    for (const char *encoding : {"UTF-8", "GB18030", "UTF-16LE"}) {
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder.encode(text);
        Dialect dialect;
        dialect.encoding = QString::fromLatin1(encoding);
        QByteArray seen;
        ReadOptions options;
        options.chunk = 1000;
        options.raw = [&seen](const char *part, qint64 size) { seen.append(part, size); };
        const csv::Reading reading = csv::readText(bytes, dialect, options);
        QCOMPARE(reading.rows.size(), size_t(10000));
        QVERIFY(seen == bytes);
    }
}

void TestIntakeReader::longCells()
{
    const QByteArray most(cellLimit, 'x');
    for (const QByteArray &cell : {most, QByteArray('"' + most + '"')}) {
        const csv::Reading reading = csv::readText("a," + cell + "\nb,c\n");
        QCOMPARE(reading.rows.size(), size_t(2));
        QVERIFY(!reading.rows[0].fault);
        QCOMPARE(reading.rows[0].cells[1].size(), qsizetype(cellLimit));
    }
    const csv::Reading longer = csv::readText("a,y" + most + "\nb,c\n");
    QCOMPARE(longer.rows.size(), size_t(2));
    QCOMPARE(longer.rows[0].fault, ProblemCode::CellTooLong);
    QVERIFY(!longer.rows[1].fault);
    QCOMPARE(longer.rows[1].line, 2);
    ReadOptions small;
    small.chunk = 1000;
    const csv::Reading pieces = csv::readText("a,y" + most + "\nb,c\n", {}, small);
    QCOMPARE(pieces.rows[0].fault, ProblemCode::CellTooLong);
    QCOMPARE(pieces.rows[1].cells[0], QStringLiteral("b"));
}

/// A line without end costs time, but not memory.
void TestIntakeReader::longLineIsSkipped()
{
    class Endless : public QIODevice {
    public:
        explicit Endless(qint64 size)
            : left(size)
        {
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        }
        qint64 left;
        qint64 largest = 0;

    protected:
        qint64 readData(char *to, qint64 room) override
        {
            largest = qMax(largest, room);
            const qint64 part = qMin(room, left);
            memset(to, 'x', size_t(part));
            left -= part;
            if (left == 0 && part > 5)
                memcpy(to + part - 5, "\na,b\n", 5);
            return part;
        }
        qint64 writeData(const char *, qint64) override { return -1; }
    };
    auto device = std::make_unique<Endless>(qint64(300) * 1024 * 1024);
    const Endless &watched = *device;
    ReadOptions options;
    options.keepHeadings = true;
    RecordReader reader(std::move(device), Dialect{}, options);
    Record record;
    QVERIFY(reader.next(record));
    QCOMPARE(record.fault, ProblemCode::CellTooLong);
    QCOMPARE(record.line, 1);
    QVERIFY(reader.next(record));
    QCOMPARE(record.line, 2);
    QCOMPARE(record.fields.size(), size_t(2));
    QVERIFY(!reader.next(record));
    QVERIFY(!reader.error());
    QVERIFY(watched.largest < 4 * cellLimit);
}

/// F42: stops soon and names the line where the quote opened.
void TestIntakeReader::quoteNeverClosedStopsAtTheLimit()
{
    const QByteArray start("a,b\nc,d\ne,\"f\n");
    const QByteArray rest = QByteArray("g,h\n").repeated(3'000'000);
    const csv::Reading reading = csv::readText(start + rest);
    QCOMPARE(reading.rows.size(), size_t(2));
    QVERIFY(reading.error);
    QCOMPARE(int(reading.error->code), int(ErrorCode::QuoteNeverClosed));
    QCOMPARE(reading.error->line, 3);
    QVERIFY(reading.endLine <= 3);

    const csv::Reading inside = csv::readText("a,\"b\nc\",\"d\ne");
    QCOMPARE(inside.error->line, 2); // the quote that is open, not the record

    auto device = std::make_unique<SlowDevice>(start + rest, 1 << 20);
    SlowDevice *const watched = device.get();
    RecordReader reader(std::move(device), Dialect{});
    Record record;
    while (reader.next(record)) { }
    QVERIFY(reader.error());
    QVERIFY(reader.bytesRead() < 6 * cellLimit);
    Q_UNUSED(watched)
}

void TestIntakeReader::manyColumns()
{
    const auto text = [](int columns) -> QByteArray {
        return "a" + QByteArray(",").repeated(columns - 1) + "\nb\n";
    };
    const csv::Reading most = csv::readText(text(columnLimit));
    QCOMPARE(most.rows[0].cells.size(), qsizetype(columnLimit));
    QVERIFY(!most.rows[0].fault);
    const csv::Reading more = csv::readText(text(columnLimit + 1));
    QCOMPARE(more.rows[0].fault, ProblemCode::TooManyCells);
    const csv::Reading million = csv::readText(text(1'000'000));
    QCOMPARE(million.rows[0].fault, ProblemCode::TooManyCells);
    QCOMPARE(million.rows[0].cells.size(), qsizetype(columnLimit));
    QCOMPARE(million.rows[1].cells[0], QStringLiteral("b"));
    // Doubled quotes in cells that are not kept.
    const csv::Reading quoted = csv::readText(QByteArray("\"x\"\"y\",").repeated(1500) + "\nb\n");
    QCOMPARE(quoted.rows[0].fault, ProblemCode::TooManyCells);
    QCOMPARE(quoted.rows[0].cells[999], QStringLiteral("x\"y"));
}

void TestIntakeReader::transcodes()
{
    const QString text = QStringLiteral("客户编号,客户名称\nA,\"亅倈|\"\"億\"\nB,示例\n");
    const csv::Reading expected = csv::readText(text.toUtf8());
    for (const char *encoding : {"GB18030", "GBK", "Big5", "UTF-16LE", "UTF-16BE", "UTF-32LE"}) {
        QStringEncoder encoder(encoding);
        if (!encoder.isValid())
            QSKIP("this Qt lacks an encoding");
        const QString fitting =
            QByteArray(encoding) == "Big5" ? QString(text).replace(u'亅', u'中').replace(u'倈', u'文') : text;
        QString known = fitting;
        if (QByteArray(encoding) == "Big5")
            known = QStringLiteral("A,\"中|\"\"文\"\n");
        const QByteArray bytes = encoder.encode(known);
        Dialect dialect;
        dialect.encoding = QString::fromLatin1(encoding);
        for (const qint64 chunk : {1, 5, 1000}) {
            ReadOptions options;
            options.chunk = chunk;
            const csv::Reading reading = csv::readText(bytes, dialect, options);
            QVERIFY(reading.cells() == csv::readText(known.toUtf8()).cells());
            QCOMPARE(reading.rows[0].offset, -1);
            QVERIFY(!reading.rows[0].fault);
        }
    }
}

void TestIntakeReader::brokenTranscoding()
{
    Dialect dialect;
    dialect.encoding = QStringLiteral("GB18030");
    const csv::Reading reading = csv::readText("a,b\nc,\xFF\nd,e\nf,\xD6", dialect);
    QCOMPARE(reading.rows.size(), size_t(4));
    QVERIFY(!reading.rows[0].fault);
    QCOMPARE(reading.rows[1].fault, ProblemCode::BrokenText);
    QVERIFY(!reading.rows[2].fault);
    QCOMPARE(reading.rows[3].fault, ProblemCode::BrokenText); // cut by the end of the file
    dialect.encoding = QStringLiteral("UTF-16LE");
    const csv::Reading odd = csv::readText(csv::bytes("a\0,\0b\0\n\0c\0,\0d"), dialect);
    QCOMPARE(odd.rows.size(), size_t(2));
    QVERIFY(!odd.rows[0].fault);
    QCOMPARE(odd.rows[1].fault, ProblemCode::BrokenText);
}

/// F48: what changed since it was looked at is not read as if it had not.
void TestIntakeReader::changedFile()
{
    QTemporaryDir dir;
    const QByteArray text = "account_id,name\n" + QByteArray("A,B\n").repeated(10'000);
    const QString path = csv::write(dir, QStringLiteral("a.csv"), text);
    ReadOptions options;
    options.expected = stampOf(path);
    options.chunk = 1000;
    {
        auto reader = RecordReader::open(path, {}, options);
        QVERIFY(reader);
        QVERIFY(!csv::drain(*reader).error);
    }
    const auto changedBy = [&](const std::function<void(QFile &)> &change) {
        csv::write(dir, QStringLiteral("a.csv"), text);
        options.expected = stampOf(path);
        auto reader = RecordReader::open(path, {}, options);
        Record record;
        for (int i = 0; i < 10; ++i)
            reader->next(record);
        QFile file(path);
        change(file);
        file.close();
        const csv::Reading rest = csv::drain(*reader);
        return rest.error ? int(rest.error->code) : -1;
    };
    QCOMPARE(changedBy([](QFile &file) { file.resize(5000); }), int(ErrorCode::FileChanged));
    QCOMPARE(changedBy([](QFile &file) {
                 file.open(QIODevice::Append);
                 file.write("C,D\n");
             }),
             int(ErrorCode::FileChanged));
    QCOMPARE(changedBy([](QFile &file) {
                 file.open(QIODevice::ReadWrite);
                 file.write("X");
                 file.flush();
                 file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-100),
                                  QFileDevice::FileModificationTime);
             }),
             int(ErrorCode::FileChanged));
#ifdef Q_OS_UNIX
    QCOMPARE(changedBy([](QFile &file) { file.remove(); }), int(ErrorCode::FileChanged));
#endif
    csv::write(dir, QStringLiteral("a.csv"), text + "C,D\n");
    const auto before = RecordReader::open(path, {}, options);
    QCOMPARE(int(before.error().code), int(ErrorCode::FileChanged));
}

void TestIntakeReader::failingDevice()
{
    for (const char *encoding : {"UTF-8", "GB18030"}) {
        auto device = std::make_unique<SlowDevice>("a,b\nc,d\ne,f", 4);
        device->failing = true;
        Dialect dialect;
        dialect.encoding = QString::fromLatin1(encoding);
        ReadOptions options;
        options.keepHeadings = true;
        options.chunk = 4;
        RecordReader reader(std::move(device), dialect, options);
        const csv::Reading reading = csv::drain(reader);
        QCOMPARE(reading.rows.size(), size_t(2));
        QVERIFY(reading.error);
        QCOMPARE(int(reading.error->code), int(ErrorCode::FileUnreadable));
    }
}

void TestIntakeReader::strayQuoteGivesUpOneLine()
{
    const csv::Reading reading = csv::readText("a,b\nc,\"\nd,\"e\"\nf,g\nh,\"i\nj\"\nk,l\n");
    QStringList rows;
    for (const csv::Row &row : reading.rows)
        rows.append((row.fault ? QStringLiteral("!") : QString()) + row.cells.join(u'|'));
    QCOMPARE(rows.join(u'/'), QStringLiteral("a|b/!c|\"/d|e/f|g/h|i\nj/k|l"));
    QCOMPARE(reading.rows[1].line, 2);
    QCOMPARE(reading.rows[2].line, 3);
    QCOMPARE(reading.rows[5].line, 7);
}

/// Only rows that may hold something invisible have to be looked at.
void TestIntakeReader::oddBytesAreMarked()
{
    const auto ascii = [](const QByteArray &text) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(text);
        buffer->open(QIODevice::ReadOnly);
        ReadOptions options;
        options.keepHeadings = true;
        RecordReader reader(std::move(buffer), Dialect{}, options);
        Record record;
        QString found;
        while (reader.next(record))
            found += record.ascii ? u'.' : u'!';
        return found;
    };
    QCOMPARE(ascii("plain ~ text,\twith tab\r\n\"two\nlines\",b\n"), QStringLiteral(".."));
    // Every byte, at every place in a block.
    for (int c = 1; c < 256; ++c) {
        if (strchr("\t\r\n,\"\x7F", c) != nullptr)
            continue;
        for (const int before : {0, 5, 15, 16, 40, 63, 64, 100}) {
            const QByteArray text = "a\n" + QByteArray(before, 'x') + char(c) + QByteArray(70, 'y') + "\nb\n";
            const QString expected = c < 0x20 || c > 0x7F ? QStringLiteral("!") : QStringLiteral(".");
            QVERIFY2(ascii(text).mid(1, 1) == expected, QByteArray::number(c).constData());
        }
    }
}

void TestIntakeReader::scannersAgree()
{
    QRandomGenerator random(7);
    const Scanner scanner(';', '"');
    const QByteArray likely = csv::bytes("\0\t\n\r \x1F\"!;:<~\x7F\x80\x81\xFF");
    for (int i = 0; i < 5000; ++i) {
        char block[Scanner::block];
        for (char &c : block)
            c = i % 2 == 0 ? likely[random.bounded(int(likely.size()))] : char(random.bounded(256));
        const BlockMask fast = scanner.look(block);
        const BlockMask plain = scanner.lookPortably(block);
        QCOMPARE(plain.special, fast.special);
        QCOMPARE(plain.high, fast.high);
        for (size_t b = 0; b < Scanner::block; ++b) {
            const auto c = quint8(block[b]);
            const bool breaks = c == '\n' || c == '\r';
            QCOMPARE((fast.special >> b & 1) != 0, breaks || c == ';' || c == '"' || c == 0);
            QCOMPARE((fast.high >> b & 1) != 0, c >= 0x80 || (c < 0x20 && c != '\t' && !breaks));
        }
    }
}

QTEST_GUILESS_MAIN(TestIntakeReader)
#include "tst_intake_reader.moc"
