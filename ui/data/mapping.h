#pragma once

#include "intake/dialect.h"

namespace bw {

// What the user says about columns, as settings. `column` is an index into FileShape::columns, `field` one
// into fieldsOf(kind), -1: not imported.

/// What was said about the column; null: nothing.
[[nodiscard]] const ColumnChoice *choiceOf(const ImportSettings &settings, const FileShape &shape,
                                           int column);
/// The column that is read as the field; -1: none.
[[nodiscard]] int columnOfField(const FileShape &shape, int field);

/// The column becomes the field. The column that had it takes what this one had, or is not imported.
[[nodiscard]] ImportSettings withField(const ImportSettings &settings, const FileShape &shape, FileKind kind,
                                       int column, int field);
/// The column stays what it was taken for. The kind is another question.
[[nodiscard]] ImportSettings asFound(const ImportSettings &settings, const FileShape &shape, FileKind kind,
                                     int column);
[[nodiscard]] ImportSettings withDates(const ImportSettings &settings, const FileShape &shape, int column,
                                       DateOrder order);
/// Of every column of dates whose order is not written in the year.
[[nodiscard]] ImportSettings withAllDates(const ImportSettings &settings, const FileShape &shape,
                                          DateOrder order);
[[nodiscard]] ImportSettings withNumbers(const ImportSettings &settings, const FileShape &shape, int column,
                                         NumberStyle style);
[[nodiscard]] ImportSettings withPercent(const ImportSettings &settings, const FileShape &shape, int column,
                                         bool percent);
/// Of every column of numbers; nothing: as found.
[[nodiscard]] ImportSettings withAllNumbers(const ImportSettings &settings, const FileShape &shape,
                                            std::optional<NumberStyle> style);
/// Another kind: what was said about columns does not hold for it.
[[nodiscard]] ImportSettings withKind(const ImportSettings &settings, std::optional<FileKind> kind);

[[nodiscard]] constexpr bool isDate(CellType type)
{
    return type == CellType::Day || type == CellType::Stamp;
}
[[nodiscard]] constexpr bool isNumber(CellType type)
{
    return type == CellType::Whole || type == CellType::Decimal || type == CellType::Money;
}

} // namespace bw
