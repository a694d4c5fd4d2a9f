#include "intake/dialect_guess.h"

#include "intake/recognise.h"
#include "intake/record_reader.h"

#include <QBuffer>
#include <QMap>
#include <algorithm>

namespace bw {

namespace {

constexpr int rowsToCompare = 200;
constexpr int rowsBeforeHeadings = 20;

struct Candidate {
    char delimiter = ',';
    double score = -1;
    int sure = -1; ///< Sureness::delimiter
};

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &c) { return c.trimmed().isEmpty(); });
}

int commonestWidth(const std::vector<SampleRow> &rows, int *howMany)
{
    QMap<qsizetype, int> widths;
    for (const SampleRow &row : rows)
        ++widths[row.cells.size()];
    qsizetype width = 0;
    *howMany = 0;
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        if (it.value() >= *howMany && (it.key() > 1 || *howMany == 0)) {
            width = it.key();
            *howMany = it.value();
        }
    }
    return static_cast<int>(width);
}

std::unique_ptr<QIODevice> openBuffer(const QByteArray &text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// More alike, better known, wider rows; faults and stray quotes speak against.
Candidate weigh(const QByteArray &text, bool cut, char delimiter)
{
    Candidate candidate{delimiter};
    Dialect dialect;
    dialect.delimiter = delimiter;
    ReadOptions options;
    options.keepHeadings = true;
    RecordReader reader(openBuffer(text), dialect, options);
    Record record;
    std::vector<SampleRow> rows;
    int faults = 0;
    int known = 0;
    while (int(rows.size()) < rowsToCompare && reader.next(record)) {
        SampleRow row{record.line, {}, false};
        for (const std::string_view field : record.fields)
            row.cells.append(int(rows.size()) < rowsBeforeHeadings ? cellText(field) : QString());
        if (int(rows.size()) < rowsBeforeHeadings)
            known = std::max(known, knownHeadings(row.cells));
        faults += record.fault == ProblemCode::TextAfterQuote ? 1 : 0;
        rows.push_back(std::move(row));
    }
    const bool neverClosed = reader.error() && (!cut || rows.size() <= 1);
    if (rows.empty() || neverClosed)
        return candidate;
    int alike = 0;
    const int width = commonestWidth(rows, &alike);
    if (width < 2)
        return candidate;
    const auto count = double(rows.size());
    const double stray = double(reader.notes().count(ProblemCode::QuoteInText)) / count;
    candidate.sure = static_cast<int>(100 * qint64(alike) / qint64(rows.size()));
    candidate.score = alike / count * 100 - faults / count * 200 - stray * 50 + std::min(known, 6) * 15
        + std::min(width, 10);
    return candidate;
}

/// In nearly every row a cell begins with one and it or a later cell ends with one: no apostrophes.
bool usesSingleQuotes(const std::vector<SampleRow> &rows)
{
    int quoted = 0;
    for (const SampleRow &row : rows) {
        bool open = false;
        for (const QString &cell : row.cells) {
            const bool opens = cell.startsWith(u'\'');
            if (cell.endsWith(u'\'') && (open || (opens && cell.size() > 1))) {
                ++quoted;
                break;
            }
            open |= opens;
        }
    }
    return quoted > 1 && quoted * 5 >= int(rows.size()) * 4;
}

LineEnd lineEndOf(const QByteArray &text)
{
    qint64 lf = 0;
    qint64 crLf = 0;
    qint64 cr = 0;
    bool quoted = false; // near enough for what is shown: doubled quotes cancel out
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        quoted ^= c == '"';
        if (quoted)
            continue;
        if (c == '\n')
            ++lf;
        if (c != '\r')
            continue;
        const bool pair = i + 1 < text.size() && text[i + 1] == '\n';
        ++(pair ? crLf : cr);
        i += pair ? 1 : 0;
    }
    if ((lf > 0) + (crLf > 0) + (cr > 0) > 1)
        return LineEnd::Mixed;
    if (crLf > 0)
        return LineEnd::CrLf;
    return cr > 0 ? LineEnd::Cr : LineEnd::Lf;
}

/// Words, none of them a number or a date.
bool looksLikeHeadings(const QStringList &cells)
{
    int filled = 0;
    for (const QString &cell : cells) {
        const QByteArray text = cell.toUtf8();
        const std::string_view view(text.constData(), size_t(text.size()));
        if (trimmed(view).empty())
            continue;
        ++filled;
        if (parseDecimal(view) || parseStamp(view) || parseStamp(view, DateOrder::DayFirst)
            || parseStamp(view, DateOrder::MonthFirst))
            return false;
    }
    return filled > 0 && filled * 2 >= cells.size();
}

} // namespace

Sample readSample(const QByteArray &text, const Dialect &dialect, int most, bool cut)
{
    Dialect plain = dialect;
    plain.encoding = QStringLiteral("UTF-8"); // the text was decoded already
    ReadOptions options;
    options.keepHeadings = true;
    options.keepBlankRows = true;
    RecordReader reader(openBuffer(text), plain, options);
    Record record;
    Sample sample;
    while (int(sample.rows.size()) < most + (cut ? 1 : 0) && reader.next(record)) {
        SampleRow row{record.line, {}, false};
        for (const std::string_view field : record.fields)
            row.cells.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        row.tooWide = record.fault == ProblemCode::TooManyCells; // no width is checked here
        sample.rows.push_back(std::move(row));
    }
    sample.error = reader.error();
    if (cut && !reader.error() && sample.rows.size() > 1)
        sample.rows.pop_back();
    return sample;
}

int guessDialect(const QByteArray &text, bool cut, std::optional<char> delimiter, Dialect &dialect)
{
    dialect.lineEnd = lineEndOf(text);
    Candidate best;
    for (const char tried : {',', ';', '\t', '|'}) {
        const Candidate candidate = delimiter ? Candidate() : weigh(text, cut, tried);
        if (candidate.score > best.score)
            best = candidate;
    }
    dialect.delimiter = delimiter.value_or(best.delimiter);
    dialect.quote = '"';
    if (text.contains('\'') && usesSingleQuotes(readSample(text, dialect, rowsToCompare, cut).rows))
        dialect.quote = '\'';
    return best.sure;
}

int findHeadings(const std::vector<SampleRow> &rows)
{
    const std::vector<SampleRow> first(rows.begin(), rows.begin() + std::min<qsizetype>(rows.size(), 200));
    int alike = 0;
    const int width = commonestWidth(first, &alike);
    const int last = std::min<int>(rowsBeforeHeadings, static_cast<int>(rows.size()));
    int best = -1;
    int bestKnown = 0;
    for (int i = 0; i < last; ++i) {
        const int known = knownHeadings(rows[size_t(i)].cells);
        if (known > bestKnown && looksLikeHeadings(rows[size_t(i)].cells)) {
            best = i;
            bestKnown = known;
        }
    }
    if (bestKnown >= 2 || (bestKnown == 1 && width <= 2))
        return best;
    for (int i = 0; i < last; ++i) {
        const QStringList &cells = rows[size_t(i)].cells;
        if (isBlank(cells))
            continue;
        const auto filled = std::count_if(cells.begin(), cells.end(),
                                          [](const QString &c) { return !c.trimmed().isEmpty(); });
        const bool title = cells.size() * 2 < width || filled < std::min(2, width);
        if (!title)
            return looksLikeHeadings(cells) ? i : -1;
    }
    return -1;
}

} // namespace bw
