#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>
#include <optional>

namespace bw {

using JudgementId = Id<struct JudgementTag>;

enum class Confidence { Unstated, Low, Medium, High };

/// low, medium, high, or empty
[[nodiscard]] QString confidenceName(Confidence confidence);
[[nodiscard]] std::optional<Confidence> confidenceFromName(const QString &name);

/// Judgement::value of an answer that withdraws the earlier one.
inline const QString notKnown = QStringLiteral("unknown");

/// One answer about an account, never overwritten (definitions.md §4): a correction is a row of its own.
/// Taking a saved answer back ("Undo" in the form) is no change of it either: a mark of its own names its
/// key. An answer that is taken back plays no part in any figure, on any day, as if it had not been given,
/// and the answer before it counts again; histories show it struck through. The mark outlives restarts and
/// goes along with export and import. Doing it again is a new answer with a key of its own.
struct Judgement {
    JudgementId id;
    AccountId account;
    QString key; ///< judgement_id of the file, or empty; of one that was given here a UUID
    QString criterion;
    QString value; ///< step of the criterion's scale as the file writes it, or notKnown
    QString judgedAt; ///< local: yyyy-MM-dd, or yyyy-MM-ddTHH:mm:ss where a time is stated
    Day day;
    QString judgedBy;
    QString note;
    Confidence confidence = Confidence::Unstated;
    bool conflict = false; ///< another row has the same key and another value
    QString takenBackAt; ///< local: yyyy-MM-ddTHH:mm:ss; empty: it counts
    QString takenBackBy;

    [[nodiscard]] bool isTakenBack() const { return !takenBackAt.isEmpty(); }

    bool operator==(const Judgement &) const = default;
};

} // namespace bw
