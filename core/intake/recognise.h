#pragma once

#include "intake/import.h"

#include <QStringList>

namespace bw {

/// Headings as they are compared: full-width folded, case, blanks, underscores and marks left out, units and
/// notes in brackets dropped where they change nothing: "　客户编号 " and "Account_ID", "时长(秒)".
[[nodiscard]] QString headingKey(const QString &heading);

/// How sure a heading names a field of the kind: 100 the canonical name, 90 a plain synonym, less where the
/// word is used for other things too, 0 not at all.
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
};

/// The kind that headings and contents fit best and which column is which field. KindUnknown; ColumnMissing
/// where a needed field has no column (value: its name); ColumnTwice where two columns claim one field
/// equally (value: its name). With `kind` given only the mapping is sought. `contents` may be empty.
[[nodiscard]] Result<Recognition> recognise(const QStringList &headings,
                                            const std::vector<ColumnContent> &contents = {},
                                            std::optional<FileKind> kind = {});

/// Keys that name two fields of the kind equally well, weak ones aside: there should be none.
[[nodiscard]] QStringList ambiguousHeadings(FileKind kind);

/// How many of these cells are headings of some kind: what tells headings from title lines and data.
[[nodiscard]] int knownHeadings(const QStringList &cells);

} // namespace bw
