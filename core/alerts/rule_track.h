#pragma once

#include "alerts/account_figures.h"

namespace bw {

/// What one rule says of an account, for one reason, on each day from its first one on.
struct RuleTrack {
    qint32 rule = 0; ///< index in the rules of the policy for all accounts
    QString reason;
    std::vector<Truth> truths; ///< by day
    std::vector<double> values; ///< figure of the first condition on the days on which all hold
    std::vector<std::pair<qint32, qint32>> cooldowns; ///< from a day on; ascending
};

/// One stretch of an account's life with its rules. `all` are those of the policy for all accounts. Tracks
/// that are new get `days` days, on which nothing is known before the stretch.
void addTruths(AccountFigures &figures, const std::vector<AlertRule> &all, Day first, qint32 days,
               std::vector<RuleTrack> &tracks);

/// A time in which an alert lasted; it may have been gone in between for no longer than the cooldown.
struct Episode {
    Day opened;
    std::optional<Day> cleared;
    std::optional<Day> reopened; ///< the last time
    Day heldOn;
    double valueAtOpening = 0;
    double value = 0; ///< of heldOn

    bool operator==(const Episode &) const = default;
};

/// Days that are not known neither open nor close (definitions.md §2).
[[nodiscard]] std::vector<Episode> episodesOf(const RuleTrack &track, Day first);

} // namespace bw
