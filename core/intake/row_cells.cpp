#include "intake/row_cells.h"

#include "intake/months.h"

#include <QTime>
#include <limits>

namespace bw {

namespace {

/// 'text where a spreadsheet would compute the text.
bool hasTextMark(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@＝＋－＠");
    return text.size() > 1 && text[0] == u'\'' && starts.contains(text[1]);
}

} // namespace

QString LocalTime::text() const
{
    return seconds == 0 ? day.iso()
                        : day.iso() + u'T'
            + QTime::fromMSecsSinceStartOfDay(seconds * 1000).toString(QStringLiteral("HH:mm:ss"));
}

RowCells::RowCells(const FileShape &shape, FileKind kind, bool persons)
    : m_shape(shape)
    , m_kind(kind)
    , m_persons(persons)
    , m_days(static_cast<size_t>(shape.headings.size()))
{
    for (const ColumnMapping &mapping : shape.columns) {
        if (mapping.field < 0)
            continue;
        const Field &field = fieldsOf(kind)[static_cast<size_t>(mapping.field)];
        if (field.isRead(persons))
            m_counters.push_back(
                {mapping.column, field.type == CellType::Day || field.type == CellType::Stamp, {}});
    }
}

FieldColumn RowCells::column(QLatin1String field) const
{
    const auto &fields = fieldsOf(m_kind);
    const auto known =
        std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.name == field; });
    Q_ASSERT(known != fields.end());
    if (!known->isRead(m_persons))
        return {-1, field, {}};
    const int index = m_shape.columnOf(field);
    if (index < 0)
        return {-1, field, {}};
    return {index, m_shape.headings.value(index), m_shape.shapeOf(index)};
}

void RowCells::begin(const Record &record)
{
    m_record = &record;
    m_rejected = m_skipped = false;
    m_rowDays.clear();
    if (!record.fault)
        return;
    FieldColumn column;
    if (record.faultField >= 0) {
        column.index = record.faultField;
        column.heading = m_shape.headings.value(record.faultField);
    }
    reject(*record.fault, column);
}

std::string_view RowCells::cell(const FieldColumn &column) const
{
    const auto index = static_cast<size_t>(column.index);
    if (column.index < 0 || index >= m_record->fields.size())
        return {};
    return m_record->fields[index];
}

void RowCells::reject(ProblemCode code, const FieldColumn &column, const QString &detail)
{
    if (m_rejected)
        return;
    m_rejected = true;
    m_problems.add({code, line(), column.heading, cellText(cell(column)), detail});
}

void RowCells::note(ProblemCode code, const FieldColumn &column, const QString &detail, qint64 otherLine)
{
    m_problems.add({code, line(), column.heading, cellText(cell(column)), detail, otherLine});
}

QString RowCells::text(const FieldColumn &column)
{
    const std::string_view bytes = cell(column);
    if (bytes.empty())
        return {};
    if (!m_record->ascii && !m_rejected && hasInvisible(bytes))
        note(ProblemCode::InvisibleText, column);
    QString value = cellText(bytes);
    return hasTextMark(value) ? value.mid(1) : value;
}

QString RowCells::neededText(const FieldColumn &column)
{
    QString value = text(column);
    if (value.isEmpty())
        reject(ProblemCode::CellMissing, column);
    return value;
}

template <class Value, class Parsed>
std::optional<Value> RowCells::accepted(const FieldColumn &column, const Parsed &parsed)
{
    if (parsed)
        return static_cast<Value>(*parsed);
    reject(parsed.error(), column);
    return {};
}

std::optional<Day> RowCells::day(const FieldColumn &column)
{
    const std::string_view bytes = trimmed(cell(column));
    if (bytes.empty())
        return {};
    const auto value = accepted<Day>(column, parseDay(bytes, column.shape.dates));
    if (value)
        m_rowDays.emplace_back(column.index, *value);
    return value;
}

Day RowCells::neededDay(const FieldColumn &column)
{
    const auto value = accepted<Day>(column, parseDay(trimmed(cell(column)), column.shape.dates));
    if (value)
        m_rowDays.emplace_back(column.index, *value);
    return value.value_or(Day());
}

LocalTime RowCells::neededTime(const FieldColumn &column, const std::optional<Zone> &zone)
{
    const auto stamp = parseStamp(trimmed(cell(column)), column.shape.dates);
    if (!stamp) {
        reject(stamp.error(), column);
        return {};
    }
    const bool plain = !zone || !stamp->hasOffset || stamp->seconds < 0;
    const Day day = plain ? stamp->day : zone->localDay(stamp->utc());
    m_rowDays.emplace_back(column.index, day);
    if (plain)
        return {day, std::max(stamp->seconds, 0)};
    const qint64 local = stamp->utc() + zone->offsetAt(stamp->utc());
    return {day, static_cast<qint32>(local - qint64(day.n) * 86400)};
}

Month RowCells::neededMonth(const FieldColumn &column)
{
    return accepted<Month>(column, parseMonth(cell(column))).value_or(Month());
}

std::optional<qint32> RowCells::count(const FieldColumn &column)
{
    const std::string_view bytes = trimmed(cell(column));
    if (bytes.empty())
        return {};
    const auto whole = accepted<qint64>(column, parseWhole(bytes, column.shape.numbers));
    if (whole && *whole > std::numeric_limits<qint32>::max())
        reject(ProblemCode::TooLarge, column);
    return whole ? std::optional(static_cast<qint32>(*whole)) : std::nullopt;
}

std::optional<double> RowCells::decimal(const FieldColumn &column)
{
    const std::string_view bytes = trimmed(cell(column));
    if (bytes.empty())
        return {};
    auto value = accepted<double>(column, parseDecimal(bytes, column.shape.numbers));
    if (value && column.shape.percent && !bytes.ends_with('%') && !bytes.ends_with("％"))
        *value /= 100;
    return value;
}

void RowCells::countFindings()
{
    if (m_rejected)
        return;
    for (const auto &[column, day] : m_rowDays) {
        DayRange &range = m_days[static_cast<size_t>(column)];
        range = range.isEmpty() ? DayRange{day, day}
                                : DayRange{std::min(range.first, day), std::max(range.last, day)};
    }
    for (Counter &counter : m_counters) {
        const std::string_view bytes = trimmed(cell({counter.column, {}, {}}));
        if (!bytes.empty() && !counter.days)
            counter.values.insert(std::hash<std::string_view>()(bytes));
    }
}

std::vector<ColumnFinding> RowCells::findings() const
{
    std::vector<ColumnFinding> result(static_cast<size_t>(m_shape.headings.size()));
    for (const Counter &counter : m_counters) {
        ColumnFinding &finding = result[static_cast<size_t>(counter.column)];
        finding.distinct = counter.days ? -1 : counter.values.size();
        finding.days = m_days[static_cast<size_t>(counter.column)];
    }
    return result;
}

double RowCells::neededMoney(const FieldColumn &column, QString &currency)
{
    const auto money = parseMoney(trimmed(cell(column)), column.shape.numbers);
    if (!money) {
        reject(money.error(), column);
        return 0;
    }
    if (money->value < 0)
        reject(ProblemCode::Negative, column);
    currency = QString::fromLatin1(money->currency.data(), static_cast<qsizetype>(money->currency.size()));
    return money->value;
}

std::optional<bool> RowCells::yesNo(const FieldColumn &column)
{
    const std::string_view bytes = trimmed(cell(column));
    if (bytes.empty())
        return {};
    return accepted<bool>(column, parseYesNo(bytes));
}

} // namespace bw
