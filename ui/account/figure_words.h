#pragma once

#include "account/figure_table.h"
#include "report/account_report.h"

namespace bw {

/// What stands under every figure's definition: the as-of day and the version of the rules (definitions.md
/// §9).
[[nodiscard]] QString restsOn(const AccountReport &report);

/// One fact of the head line.
struct HeadFact {
    QString label;
    QString value;
    QString tip;
    bool badges = false; ///< the value is drawn as the W and M badges
    bool byHand = false; ///< some of it was entered by hand: `tip` says who, when and what is imported
    StoryRows rows = {}; ///< as FigureRow::rows
};
/// That a field of the account was entered by hand, by whom and when; empty: it was not.
[[nodiscard]] QString byHandTip(const AccountReport &report, AccountField field);
/// The report must outlive what the rows of facts and figures are asked of.
[[nodiscard]] std::vector<HeadFact> headFacts(const AccountReport &report);
/// The two that stay when the head is scrolled away: ARR and renewal.
[[nodiscard]] QStringList briefFacts(const AccountReport &report);

/// "Weekly and monthly", and the last months.
[[nodiscard]] std::vector<FigureRow> activityRows(const AccountReport &report);
[[nodiscard]] std::vector<FigureRow> monthRows(const AccountReport &report, int months);

/// A part of the score: "Trend of key actions", "Boss uses it".
[[nodiscard]] QString partName(const AccountReport &report, const ScorePart &part);
/// Where it comes from and of which day; empty: nothing is known.
[[nodiscard]] QString partSource(const AccountReport &report, const ScorePart &part);
/// What went in, in words ("20 active days, 9 needed").
[[nodiscard]] QString partInput(const AccountReport &report, const ScorePart &part);
/// Its definition, inputs, weight, certainty and points.
[[nodiscard]] QString partTip(const AccountReport &report, const ScorePart &part);

} // namespace bw
