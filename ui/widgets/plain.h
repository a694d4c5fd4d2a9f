#pragma once

#include <QString>

namespace bw {

/// A tool tip or label text that Qt must not read as HTML, whatever it holds. Line breaks stay.
[[nodiscard]] QString plainTip(const QString &text);
/// One cell of text with tabs: a text that a spreadsheet would run as a formula gets a leading ';
/// numbers stay numbers; tabs and line breaks become blanks.
[[nodiscard]] QString tsvCell(const QString &text);

} // namespace bw
