#include "intake/dialect.h"

#include "intake/dialect_guess.h"
#include "intake/encoding.h"
#include "intake/recognise.h"
#include "intake/record_reader.h"
#include "intake/xlsx.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace bw {

namespace {

constexpr qint64 sampleBytes = 512 * 1024;
constexpr size_t enoughRecords = 10; ///< fewer: the sample is taken larger
constexpr int sampleRecords = 500; ///< looked at for headings and contents
constexpr qint64 surveyBytes = 8 * 1024 * 1024; ///< of cells looked at, unless dates need them all

/// The start of the file as UTF-8, up to its last line break where it is cut.
struct SampleText {
    QByteArray text;
    bool cut = false;
};

Result<SampleText> readStart(const FileShape &shape, const Encoding &encoding, qint64 bytes)
{
    const QString &path = shape.path;
    auto file = openText(path, shape.dialect.sheetText);
    if (!file)
        return tl::unexpected(file.error());
    if (!(*file)->seek(encoding.markBytes))
        return fail(ErrorCode::FileUnreadable, path);
    Utf8Source source(std::move(*file), encoding.name);
    SampleText sample;
    sample.text.resize(bytes);
    qint64 filled = 0;
    while (filled < bytes) {
        const qint64 got = source.read(sample.text.data() + filled, bytes - filled);
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, path, {}, 0, source.device().errorString());
        if (got == 0)
            break;
        filled += got;
    }
    sample.cut = filled == bytes;
    sample.text.resize(filled);
    return sample;
}

Result<Encoding> encodingOf(QFile &file, const QString &wish)
{
    if (wish.isEmpty())
        return findEncoding(file);
    const QString name = canonicalEncoding(wish);
    if (!encodingChoices().contains(name))
        return fail(ErrorCode::SettingsInvalid, file.fileName(), wish);
    file.seek(0);
    return Encoding{name, markLength(file.read(4), name), -1};
}

/// Reads the sheet of a workbook, whose text needs no guesses.
Result<Encoding> takeWorkbook(FileShape &shape, SheetText &sheet, const InspectOptions &options)
{
    auto book = readWorkbook(shape.path, options.sheet, options.progress);
    if (!book)
        return tl::unexpected(book.error());
    if (stampOf(shape.path) != shape.stamp)
        return fail(ErrorCode::FileChanged, shape.path);
    sheet = std::move(book->content);
    shape.format = QStringLiteral("XLSX");
    shape.sheets = book->sheets;
    shape.sheet = book->sheet;
    shape.dialect.sheetText = std::move(sheet.text);
    return Encoding{shape.dialect.encoding, 0, -1};
}

void tellEmptied(FileShape &shape, const SheetText &sheet)
{
    for (const EmptiedCell &cell : sheet.emptied) {
        const QString heading = shape.headings.value(cell.column);
        shape.problems.add({ProblemCode::CellWithoutValue, cell.row, heading, cell.value, {}});
    }
    if (const qint64 more = sheet.emptiedCount - qint64(sheet.emptied.size()); more > 0)
        shape.problems.counts[ProblemCode::CellWithoutValue] += more;
}

/// What a column was seen to hold.
struct Survey {
    ColumnContent content;
    DateOrderFinder dates;
    NumberStyleFinder numbers;
    qint64 needyLine = 0; ///< the first with a date that needs an order

    void add(std::string_view cell)
    {
        const std::string_view text = trimmed(cell);
        if (text.empty())
            return;
        ++content.cells;
        dates.add(text);
        numbers.add(text);
        content.days = dates.dates();
        content.times = dates.times();
        content.yesNos += parseYesNo(text) ? 1 : 0;
        content.numbers += parseDecimal(text) || parseDecimal(text, NumberStyle::Comma) ? 1 : 0;
    }
};

bool isBlankRow(const SampleRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

bool isDate(CellType type)
{
    return type == CellType::Day || type == CellType::Stamp;
}

bool isNumber(CellType type)
{
    return type == CellType::Whole || type == CellType::Decimal || type == CellType::Money;
}

void tellHeadings(FileShape &shape)
{
    const Dialect &d = shape.dialect;
    if (d.headerLine > 1)
        shape.problems.add({ProblemCode::TitleLines, 1, {}, {}, QString::number(d.headerLine - 1)});
    QSet<QString> seen;
    int unnamed = 0;
    for (const QString &heading : shape.headings) {
        const QString key = heading.trimmed().toCaseFolded();
        if (key.isEmpty())
            ++unnamed;
        else if (seen.contains(key))
            shape.problems.add({ProblemCode::HeadingTwice, d.headerLine, heading, {}, {}});
        seen.insert(key);
    }
    if (unnamed > 0)
        shape.problems.add({ProblemCode::HeadingEmpty, d.headerLine, {}, {}, QString::number(unnamed)});
}

int filledCells(const QStringList &cells)
{
    const auto last = std::find_if(cells.rbegin(), cells.rend(),
                                   [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return static_cast<int>(cells.rend() - last);
}

/// The widths of nearly all rows; columns without a heading count where most rows have contents there.
RowWidth widthOf(const QStringList &headings, const std::vector<SampleRow> &rows)
{
    const auto count = static_cast<int>(headings.size());
    const int named = filledCells(headings);
    int data = 0;
    int full = 0;
    int filledBeyond = 0;
    QMap<int, int> wider; // widths with nothing beyond the headings
    for (const SampleRow &row : rows) {
        if (isBlankRow(row))
            continue;
        ++data;
        const auto cells = static_cast<int>(row.cells.size());
        const int filled = filledCells(row.cells);
        full += cells >= count ? 1 : 0;
        filledBeyond += filled > named && cells <= count ? 1 : 0;
        if (cells > count && filled <= count)
            ++wider[cells];
    }
    RowWidth width{full * 10 >= data * 9 ? count : named, filledBeyond * 2 > data ? count : named, count};
    for (auto it = wider.begin(); it != wider.end(); ++it) {
        if (it.value() * 2 > data)
            width.most = it.key();
    }
    return width;
}

/// Index of the row that begins on the line; -1: none does.
int rowAt(const std::vector<SampleRow> &rows, qint64 line)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [line](const SampleRow &row) { return row.line == line; });
    return found == rows.end() || isBlankRow(*found) ? -1 : static_cast<int>(found - rows.begin());
}

/// Headings, sample and the widths that rows must have.
std::optional<Error> takeHeadings(FileShape &shape, const std::vector<SampleRow> &rows,
                                  std::optional<qint64> chosenLine, int keep)
{
    const int at = chosenLine ? rowAt(rows, *chosenLine) : findHeadings(rows);
    const auto first = size_t(std::max(at, -1) + 1);
    for (size_t i = first; i < rows.size() && int(shape.sample.size()) < keep; ++i) {
        shape.sample.push_back(rows[i].cells);
        shape.sampleLines.push_back(rows[i].line);
    }
    if (at < 0) {
        shape.dialect.headerLine = 0;
        return Error{ErrorCode::HeaderMissing, shape.path, {}, rows[0].line, {}};
    }
    if (rows[size_t(at)].tooWide)
        return Error{ErrorCode::TooManyColumns, shape.path, {}, rows[size_t(at)].line, {}};
    shape.headings = rows[size_t(at)].cells;
    shape.dialect.headerLine = rows[size_t(at)].line;
    shape.dialect.columns = static_cast<int>(shape.headings.size());
    for (const QString &heading : shape.headings)
        shape.dialect.headings.append(heading.toUtf8());
    if (!chosenLine && filledCells(shape.headings) > 0) {
        const auto filled = std::count_if(shape.headings.begin(), shape.headings.end(),
                                          [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        shape.sure.headings = static_cast<int>(100 * knownHeadings(shape.headings) / filled);
    }
    const std::vector<SampleRow> below(rows.begin() + at + 1, rows.end());
    shape.dialect.width = widthOf(shape.headings, below);
    tellHeadings(shape);
    if (std::all_of(rows.begin() + at + 1, rows.end(), isBlankRow))
        return Error{ErrorCode::NoDataRows, shape.path, {}, shape.dialect.headerLine, {}};
    return {};
}

std::vector<Survey> surveySample(const FileShape &shape, const std::vector<SampleRow> &rows)
{
    std::vector<Survey> surveys(size_t(shape.headings.size()));
    for (const SampleRow &row : rows) {
        if (row.line <= shape.dialect.headerLine)
            continue;
        for (qsizetype c = 0; c < std::min(row.cells.size(), shape.headings.size()); ++c) {
            const QByteArray cell = row.cells[c].toUtf8();
            surveys[size_t(c)].add({cell.constData(), size_t(cell.size())});
        }
    }
    return surveys;
}

/// Reads on through the mapped dates and numbers: to the end of the file where a date needs an order.
std::optional<Error> surveyFile(const FileShape &shape, std::vector<Survey> &surveys)
{
    std::vector<size_t> dates;
    std::vector<size_t> numbers;
    for (const ColumnMapping &mapping : shape.columns) {
        if (mapping.field < 0)
            continue;
        const CellType type = fieldsOf(*shape.kind)[size_t(mapping.field)].type;
        if (isDate(type))
            dates.push_back(size_t(mapping.column));
        else if (isNumber(type))
            numbers.push_back(size_t(mapping.column));
    }
    ReadOptions options;
    options.expected = shape.stamp;
    auto reader = RecordReader::open(shape.path, shape.dialect, options);
    if (!reader)
        return reader.error();
    for (const size_t column : dates)
        surveys[column] = {};
    for (const size_t column : numbers)
        surveys[column].numbers = {};
    Record record;
    const auto needsAll = [&surveys](size_t c) { return surveys[c].dates.needingOrder() > 0; };
    while (reader->next(record)) {
        if (reader->bytesRead() > surveyBytes && std::none_of(dates.begin(), dates.end(), needsAll))
            return {};
        if (record.fault)
            continue;
        for (const size_t column : dates) {
            surveys[column].dates.add(record.fields[column]);
            if (surveys[column].needyLine == 0 && needsAll(column))
                surveys[column].needyLine = record.line;
            surveys[column].content.cells += trimmed(record.fields[column]).empty() ? 0 : 1;
        }
        for (const size_t column : numbers)
            surveys[column].numbers.add(record.fields[column]);
    }
    return reader->error();
}

/// How sure dates and numbers are, over the columns that are read as such.
void takeSureness(FileShape &shape, const std::vector<Survey> &surveys)
{
    qint64 dateCells = 0;
    qint64 dates = 0;
    qint64 numberCells = 0;
    qint64 numbers = 0;
    for (const ColumnMapping &mapping : shape.columns) {
        if (mapping.field < 0)
            continue;
        const CellType type = fieldsOf(*shape.kind)[size_t(mapping.field)].type;
        const Survey &survey = surveys[size_t(mapping.column)];
        const ColumnShape &cells = shape.shapes[size_t(mapping.column)];
        if (isDate(type)) {
            dateCells += survey.content.cells;
            dates += survey.dates.dates(cells.dates);
        } else if (isNumber(type)) {
            numberCells += survey.numbers.cells();
            numbers += survey.numbers.readable(cells.numbers);
        }
    }
    const auto percent = [](qint64 part, qint64 of) {
        return of > 0 ? static_cast<int>(100 * part / of) : -1;
    };
    shape.sure.dates = percent(dates, dateCells);
    shape.sure.numbers = percent(numbers, numberCells);
}

void takeShapes(FileShape &shape, const std::vector<Survey> &surveys)
{
    const bool point = std::any_of(surveys.begin(), surveys.end(), [](const Survey &s) {
        return s.numbers.decided() && s.numbers.style() == NumberStyle::Point;
    });
    const bool comma = std::any_of(surveys.begin(), surveys.end(), [](const Survey &s) {
        return s.numbers.decided() && s.numbers.style() == NumberStyle::Comma;
    });
    const NumberStyle fallback = comma && !point ? NumberStyle::Comma : NumberStyle::Point;
    for (const Survey &survey : surveys)
        shape.shapes.push_back(
            {survey.dates.order(), survey.numbers.style(fallback), false, survey.numbers.decided()});
}

/// What was chosen about the cells of a column.
void chooseShapes(FileShape &shape, const std::vector<ColumnChoice> &choices)
{
    for (const ColumnChoice &choice : choices) {
        const int column = columnNamed(shape.headings, choice);
        if (column < 0 || size_t(column) >= shape.shapes.size())
            continue;
        ColumnShape &cells = shape.shapes[size_t(column)];
        cells.dates = choice.dates.value_or(cells.dates);
        cells.numbers = choice.numbers.value_or(cells.numbers);
        cells.percent = choice.percent;
        cells.decided = cells.decided || choice.numbers;
    }
}

std::optional<Error> openDates(const FileShape &shape, const std::vector<Survey> &surveys)
{
    for (const ColumnMapping &mapping : shape.columns) {
        if (mapping.field < 0 || shape.shapeOf(mapping.column).dates != DateOrder::Open)
            continue;
        if (isDate(fieldsOf(*shape.kind)[size_t(mapping.field)].type))
            return Error{ErrorCode::DateOrderOpen,
                         shape.path,
                         mapping.heading,
                         surveys[size_t(mapping.column)].needyLine,
                         {}};
    }
    return {};
}

/// Everything after the text is at hand. The error is the first thing in the way of an import.
std::optional<Error> takeContents(FileShape &shape, const std::vector<SampleRow> &rows,
                                  const InspectOptions &options)
{
    const auto headings = takeHeadings(shape, rows, options.headerLine, options.sampleRows);
    std::vector<Survey> surveys = surveySample(shape, rows);
    std::vector<ColumnContent> contents;
    contents.reserve(surveys.size());
    for (const Survey &survey : surveys)
        contents.push_back(survey.content);
    if (shape.headings.isEmpty())
        return headings;
    const auto recognition = recogniseBest(shape.headings, contents, options.kind, options.columns);
    if (recognition) {
        shape.kind = recognition->kind;
        shape.confidence = recognition->confidence;
        shape.columns = recognition->columns;
        // A row must reach every column that is read, also one that was chosen and has no heading.
        for (const ColumnMapping &mapping : shape.columns) {
            if (mapping.field >= 0)
                shape.dialect.width.least = std::max(shape.dialect.width.least, mapping.column + 1);
        }
        // Other kinds need a day or a second name, which a row of sums lacks.
        if (recognition->kind == FileKind::Accounts)
            shape.dialect.totalColumn = shape.columnOf(QLatin1String("account_id"));
    } else {
        for (int c = 0; c < shape.headings.size(); ++c)
            shape.columns.push_back({shape.headings[c], c, -1, 0});
    }
    std::optional<Error> obstacle = recognition ? recognition->obstacle : recognition.error();
    if (obstacle) {
        if (obstacle->code != ErrorCode::MappingInvalid || obstacle->line > 0)
            obstacle->line = shape.dialect.headerLine;
        obstacle->detail = obstacle->subject; // the kind
        obstacle->subject = shape.path;
    } else {
        obstacle = surveyFile(shape, surveys);
        obstacle = obstacle ? obstacle : headings;
    }
    takeShapes(shape, surveys);
    chooseShapes(shape, options.columns);
    if (recognition)
        takeSureness(shape, surveys);
    return obstacle ? obstacle : openDates(shape, surveys);
}

} // namespace

int FileShape::columnOf(QLatin1String field) const
{
    const int index = kind ? fieldIndex(*kind, field) : -1;
    for (const ColumnMapping &mapping : columns) {
        if (index >= 0 && mapping.field == index)
            return mapping.column;
    }
    return -1;
}

ColumnShape FileShape::shapeOf(int column) const
{
    return column >= 0 && size_t(column) < shapes.size() ? shapes[size_t(column)] : ColumnShape{};
}

Result<FileShape> inspect(const QString &path, const InspectOptions &options)
{
    auto file = openPlainFile(path);
    if (!file)
        return tl::unexpected(file.error());
    FileShape shape;
    shape.path = path;
    shape.stamp = stampOf(path);
    const QString other = otherFormat((*file)->read(64 * 1024));
    const bool isBook = other == QLatin1String("XLSX");
    if (!isBook && !other.isEmpty()) {
        const bool locked = other == QLatin1String("XLS") && isLockedWorkbook(**file);
        return fail(locked ? ErrorCode::WorkbookLocked : ErrorCode::FileIsOtherFormat, path, {}, 0, other);
    }
    SheetText sheet;
    const auto encoding = isBook ? takeWorkbook(shape, sheet, options) : encodingOf(**file, options.encoding);
    if (!encoding)
        return tl::unexpected(encoding.error());
    shape.dialect.encoding = encoding->name;
    shape.dialect.mark = encoding->markBytes > 0;
    shape.sure.encoding = encoding->sure;
    Sample sample;
    for (const qint64 bytes : {sampleBytes, 2 * recordLimit}) {
        const auto start = readStart(shape, *encoding, bytes);
        if (!start)
            return tl::unexpected(start.error());
        if (!isBook)
            shape.sure.delimiter = guessDialect(start->text, start->cut, options.delimiter, shape.dialect);
        sample = readSample(start->text, shape.dialect, sampleRecords, start->cut);
        if (!start->cut || sample.rows.size() >= enoughRecords)
            break;
    }
    const std::vector<SampleRow> &rows = sample.rows;
    if (rows.empty() && sample.error)
        return fail(sample.error->code, path, {}, sample.error->line);
    if (std::all_of(rows.begin(), rows.end(), isBlankRow))
        return fail(ErrorCode::FileEmpty, path);
    const auto obstacle = takeContents(shape, rows, options);
    tellEmptied(shape, sheet);
    if (obstacle && !options.preview)
        return tl::unexpected(*obstacle);
    shape.obstacle = obstacle;
    return shape;
}

} // namespace bw
