#pragma once

#include "model/contract.h"
#include "model/quiet_period.h"
#include "model/user.h"
#include "model/value_text.h"

#include <QLatin1String>
#include <span>

namespace bw {

/// A field of a row by its name in csv.md.
template <class Row> struct RowField {
    QLatin1String name;
    QString (*text)(const Row &row);
    bool (*set)(Row &row, const QString &text); ///< false: the text does not fit, nothing changed
};

template <auto member> struct FieldOf;
template <class Row, class Value, Value Row::*member> struct FieldOf<member> {
    static constexpr RowField<Row> named(const char *name)
    {
        return {QLatin1String(name), [](const Row &row) { return valueText(row.*member); },
                [](Row &row, const QString &text) { return setValueText(row.*member, text); }};
    }
};

/// The editable fields of a kind of row, those of its key apart.
template <class Row> [[nodiscard]] std::span<const RowField<Row>> rowFields();
template <> [[nodiscard]] std::span<const RowField<SeatCount>> rowFields();
template <> [[nodiscard]] std::span<const RowField<Contract>> rowFields();
template <> [[nodiscard]] std::span<const RowField<User>> rowFields();
template <> [[nodiscard]] std::span<const RowField<QuietPeriod>> rowFields();

} // namespace bw
