#pragma once

#include "activity/dimensions.h"
#include "activity/north_star_state.h"
#include "activity/scenario_use.h"
#include "report/export_use.h"

namespace bw {

/// A scenario of the rules that hold for an account, over 28 days.
struct ScenarioOutcome {
    QString name;
    ScenarioState state = ScenarioState::Unknown;
    bool operator==(const ScenarioOutcome &) const = default;
};

/// What only an account's rows say, or all its past days, put shortly.
struct AccountSummary {
    std::vector<ScenarioOutcome>
        scenarios; ///< of whose modules it is entitled to one, as the rules list them
    std::optional<NorthStarProgress> northStar; ///< nothing: the rules have none
    qint32 unusualDays = 0; ///< anomalies among the 28 days that end at D (activity/anomaly.h)
    std::optional<Day> lastUnusual;

    /// Scenarios met / all; {} where there are none, or the state of none is known.
    [[nodiscard]] Share scenariosMet() const;
    bool operator==(const AccountSummary &) const = default;
};

/// The whole book as of D: too much reading for every evaluation, and asked for where somebody looks.
struct BookSummary {
    Day asOf;
    qint64 revision = 0; ///< of the cache
    qint64 policyVersion = 0;
    std::vector<AccountSummary> accounts; ///< by index in Cache::accounts

    /// Whether it is about this state of the book on this day.
    [[nodiscard]] bool isOf(const Cache &cache, Day day) const
    {
        return asOf == day && revision == cache.revision && policyVersion == cache.policyVersion
            && accounts.size() == cache.accounts.size();
    }
};

/// Account after account, of which one's rows are in memory at a time; none are read where the rules have
/// neither scenarios nor a north star. Progress counts accounts.
[[nodiscard]] Result<BookSummary> bookSummary(const Cache &cache, const Policy &policy, Day asOf,
                                              const UseSource &source, Progress &progress);

} // namespace bw
