#pragma once

#include "activity/module_use.h"
#include "alerts/figure.h"
#include "health/human.h"
#include "model/book_policies.h"

#include <map>
#include <optional>

namespace bw {

/// Days of an account on which one policy and one calendar hold for it.
struct PolicyStretch {
    DayRange days;
    quint32 policy = 0; ///< index into AlertGround::policies
    quint32 calendar = 0; ///< index into BookDays::calendars
};

/// What the alerts of a book rest on apart from single accounts. Holds on to the cache.
class AlertGround {
public:
    /// `only`: for this account alone.
    AlertGround(const Cache &cache, const Policy &policy, Day asOf, Day look,
                std::optional<size_t> only = {});

    const Cache &cache;
    Day asOf; ///< D
    Day look; ///< the day one looks at
    BookDays days;
    std::vector<Policy> policies; ///< [0]: of the accounts that no override names
    std::vector<AnswerMeanings> meanings; ///< by policy
    BookModules modules;
    std::optional<Day> firstTouch; ///< of the book, by the day one looks at
    bool liveKnown = false;
    /// By rule: days on which it appeared with new thresholds or figures (definitions.md §7, standing); the
    /// first import is one for all.
    std::map<QString, std::vector<Day>> appeared;

    /// In the order of the days; empty: nothing is known of the account.
    [[nodiscard]] std::span<const PolicyStretch> stretches(size_t account) const
    {
        return {m_stretches.data() + m_first[account], m_first[account + 1] - m_first[account]};
    }
    /// Holidays and quiet periods of an account under the calendar that holds where it has none itself.
    [[nodiscard]] DayBits daysOff(size_t account, const QString &calendar) const;
    /// Whether a rule that is on for somebody needs rows.
    [[nodiscard]] bool needsRows() const;

private:
    void addAccount(const Policy &policy, size_t account);
    [[nodiscard]] std::optional<Day> firstDayOf(size_t account) const;
    [[nodiscard]] quint32 policyOf(const Policy &policy, const Account &account);
    void noteAppearances();

    std::vector<PolicyStretch> m_stretches;
    std::vector<size_t> m_first; ///< by account
    std::map<std::vector<size_t>, quint32> m_known; ///< policies by the overrides that hold
    std::map<QString, DayBits> m_off; ///< by name of the calendar
};

} // namespace bw
