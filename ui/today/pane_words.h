#pragma once

#include "today/account_view.h"
#include "today/pane_parts.h"
#include "today/today_book.h"

namespace bw {

// Words of the pane of one account.

/// Reasons with their numbers and what they rest on; without any the sentence that all is well.
[[nodiscard]] std::vector<ReasonLine> reasonLines(const TodayBook &book, const QueueItem &item,
                                                  const AccountView *view);
/// What is other than this person saw it last; empty where nothing is, or they never looked.
[[nodiscard]] std::vector<ChangeLine> changeLines(const TodayBook &book, const QueueItem &item,
                                                  const AccountView *view);
/// The day of that last look.
[[nodiscard]] std::optional<Day> lastLook(const TodayBook &book, const QueueItem &item);

/// One fact of the head; strong ones stand out.
struct PaneFact {
    QString text;
    bool strong = false;
    bool operator==(const PaneFact &) const = default;
};
[[nodiscard]] std::vector<PaneFact> headFacts(const PortfolioRow &row);
/// Why the chance of renewal is what it is: "assumption"…
[[nodiscard]] QString chanceNote(const PortfolioRow &row);
[[nodiscard]] QString accountName(const PortfolioRow &row);

} // namespace bw
