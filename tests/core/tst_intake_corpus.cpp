#include "intake/dialect.h"
#include "intake/dialect_guess.h"
#include "support/csv.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bw;

namespace {

const QString corpus = QStringLiteral(BW_SHARED_DATA "/csv");

/// Expectations that are not followed, and why.
const QHash<QString, const char *> &deviations()
{
    static const QHash<QString, const char *> reasons = {
        {QStringLiteral("sheetjs_crlf_csv"),
         "the file begins with a byte order mark: the programs that agreed on the expectation kept it as "
         "text"},
        {QStringLiteral("real_Auto_Tone_sub242_nov"),
         "the file has no headings: col_0… were made up by the benchmark"},
        {QStringLiteral("pollock_file_multitable_same"),
         "the second table has the same headings: its rows are rows of the file, and the headings are told"},
        {QStringLiteral("real_20170320-ePC_Data-Travel-Stationery"),
         "a second table with its own title and headings: the title is a row that lacks its second cell, "
         "which "
         "the checks of a kind reject"},
        {QStringLiteral("duckdb_auto_rfc_conform_quote"),
         "its first row is data, although it says otherwise"},
        {QStringLiteral("pollock_file_no_payload"), "nothing can be said about the form of an empty file"},
    };
    return reasons;
}

/// Everything that was found in a file, with lines.
struct Findings {
    QHash<int, QList<qint64>> errors;
    QHash<int, QList<qint64>> problems;

    void add(const std::optional<Error> &error)
    {
        if (error)
            errors[int(error->code)].append(error->line);
    }
    void add(const Problems &more)
    {
        for (const Problem &p : more.listed)
            problems[int(p.code)].append(p.line);
    }
};

struct Class {
    QList<ErrorCode> errors;
    QList<ProblemCode> problems;
};

/// The corpus' names for what is wrong, as ours.
const QHash<QString, Class> &classes()
{
    static const QHash<QString, Class> table = {
        {QStringLiteral("empty-file"), {{ErrorCode::FileEmpty}, {}}},
        // An HTML page is named as what it is instead.
        {QStringLiteral("unknown-header"),
         {{ErrorCode::HeaderMissing, ErrorCode::KindUnknown, ErrorCode::FileIsOtherFormat}, {}}},
        {QStringLiteral("wrong-header"), {{ErrorCode::KindUnknown}, {}}},
        {QStringLiteral("duplicate-header"), {{ErrorCode::ColumnTwice}, {ProblemCode::HeadingTwice}}},
        {QStringLiteral("unnamed-columns"), {{}, {ProblemCode::HeadingEmpty}}},
        {QStringLiteral("blank-line"), {{}, {ProblemCode::BlankLine}}},
        {QStringLiteral("blank-record"), {{}, {ProblemCode::BlankRow}}},
        {QStringLiteral("ragged-short"), {{}, {ProblemCode::TooFewCells}}},
        {QStringLiteral("ragged-long"), {{}, {ProblemCode::TooManyCells}}},
        {QStringLiteral("unterminated-quote"), {{ErrorCode::QuoteNeverClosed}, {}}},
        {QStringLiteral("text-after-closing-quote"), {{}, {ProblemCode::TextAfterQuote}}},
        {QStringLiteral("quote-in-unquoted-field"), {{}, {ProblemCode::QuoteInText}}},
        {QStringLiteral("nul-byte"), {{}, {ProblemCode::NulByte}}},
        {QStringLiteral("control-character"), {{}, {ProblemCode::EndMark}}},
        {QStringLiteral("stray-bom"), {{}, {ProblemCode::MarkInText}}},
        {QStringLiteral("invalid-encoding"), {{ErrorCode::EncodingUnclear}, {ProblemCode::BrokenText}}},
    };
    return table;
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool sameCell(const QString &cell, const QJsonValue &expected)
{
    if (expected.isString())
        return cell == expected.toString();
    const QJsonObject o = expected.toObject();
    const QByteArray bytes = cell.toUtf8();
    return bytes.size() == o[QLatin1String("utf8_bytes")].toInteger()
        && QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()
        == o[QLatin1String("sha256_utf8")].toString().toLatin1();
}

bool sameRow(const QStringList &cells, const QJsonArray &expected)
{
    if (cells.size() != expected.size())
        return false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!sameCell(cells[i], expected[i]))
            return false;
    }
    return true;
}

/// Index of the first expected record that is neither read as it should be nor reported; -1: none is.
qsizetype firstWrong(const std::vector<csv::Row> &rows, const QJsonArray &expected, bool exact)
{
    size_t at = 0;
    for (qsizetype e = 0; e < expected.size(); ++e) {
        const QJsonArray record = expected[e].toArray();
        if (at < rows.size() && sameRow(rows[at].cells, record)) {
            ++at;
        } else if (exact || at >= rows.size() || !rows[at].fault) {
            return e;
        } else {
            ++at; // reported, in the place of the record
        }
    }
    for (; at < rows.size(); ++at) {
        if (!rows[at].fault)
            return expected.size();
    }
    return -1;
}

QString encodingName(const QJsonObject &e)
{
    const QString name = e[QLatin1String("encoding")].toString();
    if (name == QLatin1String("ascii") || name == QLatin1String("utf-8"))
        return QStringLiteral("UTF-8");
    if (name == QLatin1String("gbk") || name == QLatin1String("gb18030"))
        return QStringLiteral("GB18030");
    return name.toUpper();
}

QString lineEndName(LineEnd end)
{
    switch (end) {
    case LineEnd::Lf:
        return QStringLiteral("LF");
    case LineEnd::CrLf:
        return QStringLiteral("CRLF");
    case LineEnd::Cr:
        return QStringLiteral("CR");
    case LineEnd::Mixed:
        return QStringLiteral("mixed");
    }
    return {};
}

csv::Reading readWhole(const FileShape &shape, bool everything)
{
    ReadOptions options;
    options.keepHeadings = everything;
    options.keepBlankRows = everything;
    auto reader = RecordReader::open(shape.path, shape.dialect, options);
    return reader ? csv::drain(*reader) : csv::Reading{};
}

} // namespace

class TestIntakeCorpus : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(corpus))
            QSKIP("the shared CSV corpus is not here: its files are not tested");
    }

    void file_data()
    {
        QTest::addColumn<QString>("json");
        QDirIterator files(corpus, {QStringLiteral("*.expected.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(QFileInfo(path).fileName().section(u'.', 0, -3))) << path;
            ++count;
        }
        QVERIFY(count > 90);
    }

    void file()
    {
        QFETCH(QString, json);
        const QJsonObject expected = readJson(json);
        const QString id = expected[QLatin1String("id")].toString();
        const QString path = QString(json).replace(QLatin1String(".expected.json"), QLatin1String(".csv"));
        const QString outcome = expected[QLatin1String("outcome")].toString();
        const char *const deviation = deviations().value(id);
        if (deviation != nullptr)
            qInfo("not followed: %s", deviation);

        Findings found;
        InspectOptions options;
        options.preview = true;
        const auto shape = inspect(path, options);
        csv::Reading raw;
        if (shape) {
            raw = readWhole(*shape, true);
            std::erase_if(raw.rows,
                          [&](const csv::Row &row) { return row.line < shape->dialect.headerLine; });
            const csv::Reading data = readWhole(*shape, false);
            found.add(shape->obstacle);
            found.add(shape->problems);
            found.add(raw.error);
            found.add(raw.notes);
            found.add(data.notes);
            for (const csv::Row &row : raw.rows) {
                if (row.fault)
                    found.problems[int(*row.fault)].append(row.line);
            }
        } else {
            found.add(shape.error());
        }

        checkIssues(expected, found);
        if (QTest::currentTestFailed() || !shape)
            return;
        if (outcome == QLatin1String("ok")) {
            QVERIFY(!raw.error);
            QVERIFY(std::none_of(raw.rows.begin(), raw.rows.end(), [](auto &r) { return r.fault; }));
        }
        if (deviation == nullptr)
            checkForm(expected, *shape);
        if (expected.contains(QLatin1String("records")))
            checkRecords(expected, raw, id);
    }

    void rowLevelErrors();
    void dates_data();
    void dates();
    void papaparse_data();
    void papaparse();
    void fuzz_data();
    void fuzz();

private:
    static void checkIssues(const QJsonObject &expected, const Findings &found)
    {
        for (const QJsonValue &value : expected[QLatin1String("issues")].toArray()) {
            const QJsonObject issue = value.toObject();
            const QString name = issue[QLatin1String("class")].toString();
            if (!classes().contains(name)) // about single cells: rowLevelErrors()
                continue;
            QList<qint64> lines;
            for (const ErrorCode code : classes()[name].errors)
                lines += found.errors.value(int(code));
            for (const ProblemCode code : classes()[name].problems)
                lines += found.problems.value(int(code));
            QVERIFY2(!lines.isEmpty(), qPrintable(QStringLiteral("not found: ") + name));
            // A file that is refused names its first line only.
            const bool refused = found.errors.contains(int(ErrorCode::EncodingUnclear));
            const qint64 line = issue[QLatin1String("line")].toInteger();
            if (line > 0 && !refused)
                QVERIFY2(lines.contains(line), qPrintable(name + QStringLiteral(" in another line")));
            else if (line > 0)
                QVERIFY(lines[0] <= line);
        }
    }

    static void checkForm(const QJsonObject &expected, const FileShape &shape)
    {
        QCOMPARE(shape.dialect.encoding, encodingName(expected));
        QCOMPARE(shape.dialect.mark, expected[QLatin1String("bom")].toBool());
        if (shape.dialect.columns > 1)
            QCOMPARE(QString(QLatin1Char(shape.dialect.delimiter)),
                     expected[QLatin1String("delimiter")].toString());
        QCOMPARE(lineEndName(shape.dialect.lineEnd), expected[QLatin1String("line_ending")].toString());
        if (expected[QLatin1String("has_header")].toBool())
            QVERIFY(shape.dialect.headerLine > 0);
    }

    static void checkRecords(const QJsonObject &expected, csv::Reading raw, const QString &id)
    {
        QJsonArray records = expected[QLatin1String("records")].toArray();
        if (id == QLatin1String("real_Auto_Tone_sub242_nov"))
            records.removeFirst();
        for (csv::Row &row : raw.rows) {
            if (id == QLatin1String("pollock_file_quotation_char_0x27"))
                row.cells.replaceInStrings(QStringLiteral("\"\""), QStringLiteral("\""));
        }
        if (id == QLatin1String("real_20170320-ePC_Data-Travel-Stationery")) {
            const QStringList headings = raw.rows[0].cells;
            std::erase_if(raw.rows, [&headings](const csv::Row &r) {
                return r.cells[0].startsWith(u"Summary") || (r.line > 3 && r.cells == headings);
            });
        }
        if (id == QLatin1String("pollock_file_multitable_same"))
            raw.rows.resize(size_t(records.size()));
        const QString outcome = expected[QLatin1String("outcome")].toString();
        const bool exact = outcome == QLatin1String("ok");
        if (outcome == QLatin1String("ok-or-warning")) // rows of empty cells are told and left out
            std::erase_if(raw.rows,
                          [](const csv::Row &r) { return r.cells.join(QString()).trimmed().isEmpty(); });
        const qsizetype wrong = firstWrong(raw.rows, records, exact);
        if (wrong >= 0) {
            const QString read = size_t(wrong) < raw.rows.size() ? raw.rows[size_t(wrong)].cells.join(u'|')
                                                                 : QStringLiteral("nothing");
            QFAIL(qPrintable(QStringLiteral("record %1 of %2 is read as %3")
                                 .arg(wrong + 1)
                                 .arg(records.size())
                                 .arg(read.left(300))));
        }
    }
};

/// Good structure, bad cells: what each column's parser says of them.
void TestIntakeCorpus::rowLevelErrors()
{
    const auto shape = inspect(corpus + QStringLiteral("/constructed/events_row_level_errors.csv"));
    QVERIFY(shape);
    QCOMPARE(shape->kind, FileKind::Events);
    auto reader = RecordReader::open(shape->path, shape->dialect);
    QVERIFY(reader);
    const int time = shape->columnOf(QLatin1String("occurred_at"));
    const int quantity = shape->columnOf(QLatin1String("quantity"));
    const QStringList localDays = {QStringLiteral("2024-03-05"),
                                   QStringLiteral("2024-03-06"),
                                   QStringLiteral("2024-03-05"),
                                   QStringLiteral("2024-03-01"),
                                   QStringLiteral("2024-03-05"),
                                   QStringLiteral("2024-03-05"),
                                   QString(),
                                   QStringLiteral("2024-03-05"),
                                   QStringLiteral("2024-03-05"),
                                   QStringLiteral("2024-03-05")};
    Record record;
    for (int row = 0; row < localDays.size(); ++row) {
        QVERIFY(reader->next(record));
        const auto stamp = parseStamp(record.fields[size_t(time)], shape->shapeOf(time).dates);
        if (row == 6) { // invalid-date, line 8
            QCOMPARE(record.line, 8);
            QCOMPARE(stamp.error(), ProblemCode::DayImpossible);
        } else {
            QVERIFY(stamp && stamp->hasOffset);
            const Day local{static_cast<qint32>((stamp->utc() + 8 * 3600) / 86400)};
            QCOMPARE(local.iso(), localDays[row]);
        }
        const auto count = parseWhole(record.fields[size_t(quantity)]);
        if (row == 7)
            QCOMPARE(count.error(), ProblemCode::Negative);
        else if (row == 8)
            QCOMPARE(count.error(), ProblemCode::NotWhole);
        else if (row == 9)
            QCOMPARE(count.error(), ProblemCode::CellMissing);
        else
            QCOMPARE(count.value(), row == 2 ? 2 : 1);
    }
    QVERIFY(!reader->next(record));
}

void TestIntakeCorpus::dates_data()
{
    QTest::addColumn<QString>("expected"); // day [seconds [utc offset]], or the problem
    const QString impossible = QStringLiteral("impossible");
    const QString none = QStringLiteral("no day");
    const auto row = [](const char *name, const QString &expected) { QTest::newRow(name) << expected; };
    row("iso", QStringLiteral("2024-03-05"));
    row("iso_t_z", QStringLiteral("2024-03-05 57599 0"));
    row("iso_t_z_next", QStringLiteral("2024-03-05 57600 0"));
    row("iso_off", QStringLiteral("2024-03-05 84600 -18000"));
    row("iso_off8", QStringLiteral("2024-03-05 86399 28800"));
    row("iso_space", QStringLiteral("2024-03-05 29109"));
    row("iso_frac", QStringLiteral("2024-03-05 29109 0")); // whole seconds are enough for days
    row("slash_ymd", QStringLiteral("2024-03-05"));
    row("slash_ymd_time", QStringLiteral("2024-03-05 29100"));
    row("us", none); // by the order of the column only
    row("eu", none);
    row("ambiguous", none);
    row("de", QStringLiteral("2024-03-05"));
    row("zh", QStringLiteral("2024-03-05"));
    row("zh_time", QStringLiteral("2024-03-05 29100"));
    row("compact", QStringLiteral("2024-03-05"));
    row("serial", QStringLiteral("2024-03-05"));
    row("serial_frac", QStringLiteral("2024-03-05 64800"));
    row("epoch_s", QStringLiteral("2024-03-05 309 0"));
    row("epoch_ms", QStringLiteral("2024-03-05 309 0"));
    row("feb30", impossible);
    row("feb29_leap", QStringLiteral("2024-02-29"));
    row("feb29_nonleap", impossible);
    row("month13", impossible);
    row("hour24", QStringLiteral("2024-03-06 0 0"));
    row("leap_second", QStringLiteral("2016-12-31 86399 0"));
    row("two_digit_year", none);
    row("year0", impossible);
    row("year9999", QStringLiteral("9999-12-31"));
    row("excel_1900_bug", none);
    row("text", none);
    row("empty", QStringLiteral("missing"));
    row("dst_gap_ny", none);
    row("offset_odd", QStringLiteral("2024-03-05 43200 20700"));
    row("offset_compact", QStringLiteral("2024-03-05 43200 28800"));
    row("lowercase", QStringLiteral("2024-03-05 43200 0"));
    row("week_date", none);
    row("ordinal", none);
}

void TestIntakeCorpus::dates()
{
    QFETCH(QString, expected);
    QFile file(corpus + QStringLiteral("/constructed/date_zoo.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const csv::Reading reading = csv::readText(file.readAll());
    QCOMPARE(reading.rows.size(), size_t(39)); // a case that is not above would go unseen
    const auto row = std::find_if(reading.rows.begin(), reading.rows.end(), [](const csv::Row &r) {
        return r.cells[0] == QLatin1String(QTest::currentDataTag());
    });
    QVERIFY(row != reading.rows.end());
    const auto stamp = parseStamp(row->cells[1].toStdString());
    QString found;
    if (stamp) {
        found = stamp->day.iso();
        if (stamp->seconds >= 0)
            found += QStringLiteral(" %1").arg(stamp->seconds);
        if (stamp->hasOffset)
            found += QStringLiteral(" %1").arg(stamp->offset);
    } else {
        found = stamp.error() == ProblemCode::DayImpossible ? QStringLiteral("impossible")
            : stamp.error() == ProblemCode::CellMissing     ? QStringLiteral("missing")
                                                            : QStringLiteral("no day");
    }
    QCOMPARE(found, expected);
}

void TestIntakeCorpus::papaparse_data()
{
    QTest::addColumn<QJsonObject>("parserCase");
    const QJsonObject all = readJson(corpus + QStringLiteral("/papaparse/expected.json"));
    for (const QJsonValue &value : all[QLatin1String("cases")].toArray()) {
        const QJsonObject c = value.toObject();
        QTest::newRow(qPrintable(c[QLatin1String("id")].toString())) << c;
    }
}

void TestIntakeCorpus::papaparse()
{
    QFETCH(QJsonObject, parserCase);
    const QJsonObject config = parserCase[QLatin1String("config")].toObject();
    for (const char *option : {"comments", "header", "preview", "skipFirstNLines", "escapeChar"}) {
        if (config.contains(QLatin1String(option)))
            QSKIP("needs an option that the reader does not have");
    }
    const QByteArray text = parserCase[QLatin1String("input")].toString().toUtf8();
    const QString delimiter = config[QLatin1String("delimiter")].toString();
    if (delimiter.size() > 1)
        QSKIP("delimiters of several characters are not read");
    Dialect dialect;
    guessDialect(text, false, {}, dialect);
    if (!delimiter.isEmpty() && delimiter != QLatin1String("\n")) // the latter means: the usual one
        dialect.delimiter = delimiter[0].toLatin1();
    dialect.quote = '"';
    if (config.contains(QLatin1String("quoteChar")))
        dialect.quote = config[QLatin1String("quoteChar")].toString()[0].toLatin1();
    ReadOptions options;
    options.keepBlankRows = config[QLatin1String("skipEmptyLines")] != QLatin1String("greedy");
    const csv::Reading reading = csv::readText(text, dialect, options);

    const QJsonObject expected = parserCase[QLatin1String("expected")].toObject();
    bool malformed = false;
    for (const QJsonValue &error : expected[QLatin1String("errors")].toArray())
        malformed |= error.toObject()[QLatin1String("type")] == QLatin1String("Quotes");
    if (malformed) { // reported, in whatever way the rest is read
        QVERIFY(reading.error || reading.rows[0].fault);
        return;
    }
    QVERIFY(!reading.error);
    QJsonArray records;
    for (const QJsonValue &record : expected[QLatin1String("data")].toArray()) {
        if (record.toArray() != QJsonArray{QString()}) // empty lines are no records
            records.append(record);
    }
    QCOMPARE(firstWrong(reading.rows, records, true), -1);
}

void TestIntakeCorpus::fuzz_data()
{
    QTest::addColumn<QString>("path");
    const QDir dir(corpus + QStringLiteral("/fuzz"));
    for (const QString &name : dir.entryList({QStringLiteral("*.csv")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << dir.filePath(name);
}

void TestIntakeCorpus::fuzz()
{
    QFETCH(QString, path);
    QElapsedTimer timer;
    timer.start();
    InspectOptions options;
    options.preview = true;
    const auto shape = inspect(path, options);
    if (shape) {
        const csv::Reading reading = readWhole(*shape, false);
        qint64 line = 0;
        for (const csv::Row &row : reading.rows) {
            QVERIFY(row.line > line);
            line = row.line;
        }
    }
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestIntakeCorpus)
#include "tst_intake_corpus.moc"
