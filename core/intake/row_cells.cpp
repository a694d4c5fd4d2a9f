#include "intake/row_cells.h"

#include <limits>

namespace bw {

RowCells::RowCells(const FileShape &shape, FileKind kind, bool persons)
    : m_shape(shape)
    , m_kind(kind)
    , m_persons(persons)
{
}

FieldColumn RowCells::column(QLatin1String field) const
{
    const auto &fields = fieldsOf(m_kind);
    const auto known =
        std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.name == field; });
    Q_ASSERT(known != fields.end());
    if (known->person && !m_persons)
        return {-1, field, {}};
    const int index = m_shape.columnOf(field);
    if (index < 0)
        return {-1, field, {}};
    return {index, m_shape.headings.value(index), m_shape.shapeOf(index)};
}

void RowCells::begin(const Record &record)
{
    m_record = &record;
    m_rejected = false;
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

void RowCells::note(ProblemCode code, const FieldColumn &column)
{
    m_problems.add({code, line(), column.heading, cellText(cell(column)), {}});
}

QString RowCells::text(const FieldColumn &column)
{
    const std::string_view bytes = cell(column);
    if (bytes.empty())
        return {};
    if (!m_record->ascii && !m_rejected && hasInvisible(bytes))
        note(ProblemCode::InvisibleText, column);
    return cellText(bytes);
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
    return accepted<Day>(column, parseDay(bytes, column.shape.dates));
}

Day RowCells::neededDay(const FieldColumn &column)
{
    return accepted<Day>(column, parseDay(trimmed(cell(column)), column.shape.dates)).value_or(Day());
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
    return accepted<double>(column, parseDecimal(bytes, column.shape.numbers));
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
