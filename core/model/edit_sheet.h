#pragma once

#include "model/edits.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace bw {

/// One row of a sheet: what it says now, in text, whatever that text is.
struct SheetRow {
    QString key; ///< editKey(); empty: begun in this sheet
    QString part; ///< what the file calls it within the account (date of seats, user_id); empty: no such part
    QStringList values; ///< by Sheet::fields
    QStringList imported; ///< the same as imported; empty: nothing is
    bool removed = false; ///< taken away by hand

    [[nodiscard]] bool isMade() const { return imported.isEmpty(); }
    bool operator==(const SheetRow &) const = default;
};

/// The rows of one kind of an account while somebody edits them: values in, one step of edits out.
struct Sheet {
    EditEntity entity{};
    QStringList fields; ///< editFields()
    std::vector<SheetRow> rows;

    bool operator==(const Sheet &) const = default;
};

/// Imported rows with the edits laid over them, those taken away too.
[[nodiscard]] Sheet sheetOf(const AccountRecord &imported, const std::vector<Edit> &edits, EditEntity entity);

/// Who edits, when, and from which day on changed fields of the account hold where something was imported
/// before (nothing: always).
struct EditAuthor {
    QString name;
    QDateTime at;
    std::optional<Day> from;
};

/// What must be written so that the edits lead from `before` to `after`, both of the same account. The
/// sheets must be free of faults.
[[nodiscard]] EditStep stepBetween(const Sheet &before, const Sheet &after, const AccountRecord &imported,
                                   const std::vector<Edit> &edits, const EditAuthor &author);

/// Why a sheet cannot be saved.
enum class SheetFault {
    Missing, ///< a needed value
    NoDay,
    NoCount, ///< no whole number from 0 on
    NoNumber,
    Negative,
    EndBeforeStart,
    Twice, ///< another row has the same date, user ID or start
    NothingSaid, ///< a row of seats without a number
    RoleUnknown,
    YesNoUnknown,
};

struct SheetProblem {
    size_t row = 0;
    QString field; ///< empty: the row's `part`
    SheetFault fault{};

    bool operator==(const SheetProblem &) const = default;
};

/// Rows that are taken away may say anything.
[[nodiscard]] std::vector<SheetProblem> problemsOf(const Sheet &sheet);

} // namespace bw
