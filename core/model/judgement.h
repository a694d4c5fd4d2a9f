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
struct Judgement {
    JudgementId id;
    AccountId account;
    QString key; ///< judgement_id of the file, or empty
    QString criterion;
    QString value; ///< step of the criterion's scale as the file writes it, or notKnown
    QString judgedAt; ///< local: yyyy-MM-dd, or yyyy-MM-ddTHH:mm:ss where a time is stated
    Day day;
    QString judgedBy;
    QString note;
    Confidence confidence = Confidence::Unstated;
    bool conflict = false; ///< another row has the same key and another value

    bool operator==(const Judgement &) const = default;
};

} // namespace bw
