#pragma once

#include "intake/import.h"

#include <QStringList>

namespace bw {

/// Headings as they are compared: full-width folded, case, blanks, underscores and marks left out, units and
/// notes in brackets dropped where they change nothing: "　客户编号 " and "Account_ID", "时长(秒)".
[[nodiscard]] QString headingKey(const QString &heading);

/// How sure a heading names a field of the kind: 100 the canonical name, 95 a plain synonym, 90 what
/// products call it by default, less where the word is used for other things too, 0 not at all.
[[nodiscard]] int headingFit(FileKind kind, int field, const QString &key);

/// What a column of the sample holds.
struct ColumnContent {
    int cells = 0; ///< that are not blank
    int days = 0; ///< of them dates
    int times = 0; ///< of them dates with a time of day
    int numbers = 0; ///< of them numbers
    int yesNos = 0; ///< of them words for yes or no
};

struct Recognition {
    FileKind kind{};
    int confidence = 0; ///< 0 to 100
    std::vector<ColumnMapping> columns; ///< one per heading
    /// What keeps the file from being imported so: ColumnMissing, ColumnTwice (value: the field),
    /// MappingInvalid (value: the field, or with a line the column, of a choice that is not there).
    /// Subject: the kind.
    std::optional<Error> obstacle;
};

/// The kind that headings and contents fit best and which column is which field, as far as that can be told;
/// what `choices` say of a column is so. Fails with KindUnknown only. With `kind` given only the mapping is
/// sought. `contents` may be empty.
[[nodiscard]] Result<Recognition> recogniseBest(const QStringList &headings,
                                                const std::vector<ColumnContent> &contents,
                                                std::optional<FileKind> kind,
                                                const std::vector<ColumnChoice> &choices);

/// The same without choices, where anything in the way is a failure: KindUnknown, ColumnMissing where a
/// needed field has no column, ColumnTwice where two columns claim one field equally.
[[nodiscard]] Result<Recognition> recognise(const QStringList &headings,
                                            const std::vector<ColumnContent> &contents = {},
                                            std::optional<FileKind> kind = {});

/// The column that a choice speaks of; -1: the file has none.
[[nodiscard]] int columnNamed(const QStringList &headings, const ColumnChoice &choice);

/// Keys that name two fields of the kind equally well, weak ones aside: there should be none.
[[nodiscard]] QStringList ambiguousHeadings(FileKind kind);

/// How many of these cells are headings of some kind: what tells headings from title lines and data.
[[nodiscard]] int knownHeadings(const QStringList &cells);

} // namespace bw
