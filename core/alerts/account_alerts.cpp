#include "alerts/account_alerts.h"

#include "alerts/alert_acts.h"
#include "alerts/rule_track.h"

#include <algorithm>
#include <memory>
#include <tuple>

namespace bw {

namespace {

/// Whether an episode held on one of the days on which its rule appeared.
bool isStanding(const Episode &episode, const std::vector<Day> &appeared)
{
    return std::any_of(appeared.begin(), appeared.end(), [&](Day day) {
        return episode.opened <= day && (!episode.cleared || day < *episode.cleared);
    });
}

Alert alertOf(const AlertGround &ground, size_t account, const RuleTrack &track, const Episode &episode)
{
    const AlertRule &rule = ground.policies.front().alerts.rules[static_cast<size_t>(track.rule)];
    Alert alert;
    alert.key = {ground.cache.accounts[account].id, rule.id, track.reason, episode.opened};
    alert.account = static_cast<qint32>(account);
    alert.rule = track.rule;
    alert.cleared = episode.cleared;
    alert.reopened = episode.reopened;
    alert.heldOn = episode.heldOn;
    alert.standing = isStanding(episode, ground.appeared.at(rule.id));
    alert.value = episode.value;
    alert.valueAtOpening = episode.valueAtOpening;
    return alert;
}

} // namespace

std::vector<Alert> alertsOf(const AlertGround &ground, size_t account, const AccountUse *use)
{
    std::vector<Alert> alerts;
    const std::span<const PolicyStretch> stretches = ground.stretches(account);
    const std::vector<AlertRule> &rules = ground.policies.front().alerts.rules;
    std::vector<std::unique_ptr<AccountFigures>> figures;
    if (!stretches.empty()) {
        const Day first = stretches.front().days.first;
        std::vector<RuleTrack> tracks;
        for (const PolicyStretch &stretch : stretches) {
            figures.push_back(std::make_unique<AccountFigures>(ground, account, stretch, use));
            addTruths(*figures.back(), rules, first, ground.look - first + 1, tracks);
        }
        for (const RuleTrack &track : tracks) {
            for (const Episode &episode : episodesOf(track, first))
                alerts.push_back(alertOf(ground, account, track, episode));
        }
    }
    const auto healthOn = [&](Day day) -> std::pair<std::optional<double>, Band> {
        for (const std::unique_ptr<AccountFigures> &one : figures) {
            if (!one->stretch().days.contains(day))
                continue;
            if (const auto found = one->health(one->placeOf(day)))
                return {found->value, found->band};
        }
        return {};
    };
    layActs({ground.cache, account, ground.look, rules, healthOn}, alerts);
    const auto place = [](const Alert &alert) {
        return std::tuple(alert.key.opened, static_cast<quint32>(alert.rule), std::cref(alert.key.reason));
    };
    std::stable_sort(alerts.begin(), alerts.end(),
                     [&](const Alert &a, const Alert &b) { return place(a) < place(b); });
    return alerts;
}

} // namespace bw
