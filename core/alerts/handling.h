#pragma once

#include "alerts/alert.h"

#include <array>
#include <span>

namespace bw {

constexpr int alertStateCount = 7;

/// Whether an alert is news of the last day with data: opened or returned on it, and not standing.
[[nodiscard]] bool isNew(const BookAlerts &book, const Alert &alert);
/// Whether the alert's rule is one of risk rather than watch; a rule that is gone is not.
[[nodiscard]] bool isHigh(const BookAlerts &book, const Alert &alert);
/// Nothing: the rule is gone.
[[nodiscard]] std::optional<AlertKind> kindOf(const BookAlerts &book, const Alert &alert);
/// Calendar days from its opening to the first act; nothing: nobody acted.
[[nodiscard]] std::optional<qint32> daysToFirstAct(const Alert &alert);

/// How alerts are dealt with, over some of a book's (definitions.md §7).
struct AlertCounts {
    std::array<qint32, alertStateCount> states{}; ///< by AlertState
    qint32 open = 0; ///< Alert::isOpen()
    qint32 high = 0; ///< of the open ones those of risk
    qint32 standing = 0; ///< of the open ones
    qint32 fresh = 0; ///< of the open ones: isNew()
    qint32 accounts = 0; ///< with open ones
    std::vector<Money> revenueAtRisk; ///< of those accounts, each once; by currency, largest first
    qint32 acted = 0; ///< alerts that somebody acted on
    std::optional<double> medianDaysToAct; ///< of those
    /// Causes of the resolved ones with how often, the most frequent first; none stated: empty.
    std::vector<std::pair<QString, qint32>> causes;

    [[nodiscard]] qint32 count(AlertState state) const { return states[static_cast<size_t>(state)]; }
    bool operator==(const AlertCounts &) const = default;
};
/// `of`: indices in BookAlerts::alerts, in any order.
[[nodiscard]] AlertCounts alertCounts(const BookAlerts &book, const Portfolio &portfolio,
                                      std::span<const qint32> of);

/// What asks for somebody on one account.
struct AccountAlerts {
    qint32 open = 0;
    bool high = false; ///< one of them is of risk
    std::optional<AlertKind> kind; ///< the one that ranks highest: business ones first
    bool operator==(const AccountAlerts &) const = default;
};
/// By account index.
[[nodiscard]] std::vector<AccountAlerts> alertsByAccount(const BookAlerts &book, size_t accounts);

/// The last touch of each account that is not after a day, by account index; nothing: there was none.
[[nodiscard]] std::vector<std::optional<Day>> lastTouches(const Cache &cache, Day look);

} // namespace bw
