#pragma once

#include "model/edit_sheet.h"

namespace bw {

/// Words about what is edited by hand.

/// "Customer success manager", "Purchased".
[[nodiscard]] QString fieldWord(EditEntity entity, const QString &field);
/// What a row is called by within its account; empty where it has no such part.
[[nodiscard]] QString partWord(EditEntity entity);
/// A value as it is shown: "decision maker" for a role; a dash for nothing.
[[nodiscard]] QString valueWord(EditEntity entity, const QString &field, const QString &value);
/// Values that a field can have, and nothing else; empty: any.
[[nodiscard]] QStringList choicesOf(EditEntity entity, const QString &field);
/// What somebody wrote as the store keeps it: "2026/3/4" -> "2026-03-04", "1,200" -> "1200". What cannot be
/// read stays as it is.
[[nodiscard]] QString entered(EditEntity entity, const QString &field, const QString &text);

/// "By hand: Dana, 16 Oct 2026" and what is imported.
[[nodiscard]] QString byHandTip(const StandingEdit &standing);
/// "Seats from 2026-01-01, purchased: 110 was entered, imported is 105 now."
[[nodiscard]] QString contestedSentence(const StandingEdit &standing, const EditableAccount &account);
/// "Contracts, row 2, end: the end lies before the start."
[[nodiscard]] QString problemSentence(const Sheet &sheet, const SheetProblem &problem);
/// "Seats", "Contracts": names of the sheets.
[[nodiscard]] QString sheetWord(EditEntity entity);
/// "seats of Northwind": a step of edits, behind "Undo:".
[[nodiscard]] QString stepWords(const EditStep &step, const QString &account);

} // namespace bw
