#pragma once

#include "data/queued_file.h"
#include "data/remedies.h"
#include "evaluate/portfolio.h"
#include "intake/undo.h"
#include "shell/data_rows.h"

namespace bw {

// Sentences of the data page.

/// A state as a shape and its words: colour never says it alone.
struct StateWords {
    Band band = Band::None;
    QString words;
};
/// For the list at the left: "3 guesses to confirm".
[[nodiscard]] StateWords stateWords(const QueuedFile &file);
/// For the head of the file: "8 columns read, 1 guess to confirm".
[[nodiscard]] StateWords readWords(const QueuedFile &file);
/// "14.2 MB · 86,418 rows · 10 columns"
[[nodiscard]] QString factsOf(const QueuedFile &file);
/// What is asked, in one sentence.
[[nodiscard]] QString questionWords(const QueuedFile &file, const Question &question);
/// On the button that says yes; empty: the question has no yes.
[[nodiscard]] QString yesWords(const Question &question);

/// What the column gives: "188 of 192 accounts", "12 Oct to 18 Oct 2026", "11 not read".
[[nodiscard]] StateWords findingWords(const QueuedFile &file, int column);
/// "12 Oct to 18 Oct"; a year where the days lie in more than one. Empty for no days.
[[nodiscard]] QString daysWords(DayRange days);

[[nodiscard]] QString remedyWords(const Remedy &remedy);
/// Why this row, beyond the reason of its group.
[[nodiscard]] QString problemWords(const QueuedFile &file, const Problem &problem);

[[nodiscard]] StateWords sourceWords(const SourceRow &source, const QDateTime &now);
/// "accounts.csv, every 7 days"
[[nodiscard]] QString patternWords(const SourceRow &source);
/// What the marked days are missing of: "Everything", "Daily usage".
[[nodiscard]] QString gapSourceWords(const GapRow &gap, const DataRows &rows);
[[nodiscard]] StateWords historyWords(const HistoryRow &row);
/// One line for each field: "Account ← 客户名称".
[[nodiscard]] QString mappingWords(const std::vector<FieldHeading> &mapping);
/// The first characters of a hash, by which contents are told apart; a dash where there is none.
[[nodiscard]] QString shortHash(const QByteArray &hash);
/// "06:12" of today, "14 Oct" of another day.
[[nodiscard]] QString whenWords(const QDateTime &at, const QDateTime &now);
/// What an undo does, one sentence each.
[[nodiscard]] QStringList undoWords(const UndoReport &report);

} // namespace bw
