#include "alerts/alert_acts.h"

#include <algorithm>

namespace bw {

namespace {

using What = AlertAct::What;

const AlertAct &actOf(const Cache &cache, quint32 entry)
{
    return std::get<AlertAct>(cache.work[entry].what);
}

/// The account's acts on alerts, as indices into Cache::work.
std::vector<quint32> actsOf(const ActSources &from)
{
    const AccountId id = from.cache.accounts[from.account].id;
    const auto entries = std::ranges::equal_range(from.cache.work, id, {}, &WorkEntry::account);
    std::vector<quint32> acts;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (std::holds_alternative<AlertAct>(entry->what) && entry->day <= from.look)
            acts.push_back(static_cast<quint32>(entry - from.cache.work.begin()));
    }
    return acts;
}

bool isNamed(const Alert &alert, const AlertAct &act)
{
    return alert.key.rule == act.rule && alert.key.reason == act.reason;
}

bool isOpenOn(const Alert &alert, Day day)
{
    return alert.key.opened <= day && (!alert.cleared || day <= *alert.cleared);
}

Alert withdrawn(const ActSources &from, const AlertAct &act)
{
    Alert alert;
    alert.key = {from.cache.accounts[from.account].id, act.rule, act.reason, act.opened};
    alert.account = static_cast<qint32>(from.account);
    const auto rule = std::find_if(from.rules.begin(), from.rules.end(),
                                   [&](const AlertRule &one) { return one.id == act.rule; });
    alert.rule = rule == from.rules.end() ? -1 : static_cast<qint32>(rule - from.rules.begin());
    alert.heldOn = act.opened;
    alert.state = AlertState::Withdrawn;
    return alert;
}

Band bandNamed(const QString &name)
{
    for (const Band band : {Band::AtRisk, Band::Watch, Band::Healthy}) {
        if (bandName(band) == name)
            return band;
    }
    return Band::None;
}

/// Whether the account has fallen into a worse band since it was snoozed, by what counts as a fall
/// (definitions.md §4).
bool brokeThrough(const ActSources &from, const SeenFigures &seen, DayRange days)
{
    constexpr double leastFall = 2;
    const Band before = bandNamed(seen.band);
    if (before == Band::None)
        return false;
    for (Day day = days.first; day <= days.last; day = day + 1) {
        const auto [health, band] = from.health(day);
        if (health && band != Band::None && band < before
            && (!seen.health || *seen.health - *health >= leastFall))
            return true;
    }
    return false;
}

void setState(const ActSources &from, Alert &alert)
{
    AlertState base = AlertState::Open;
    const WorkEntry *snooze = nullptr;
    for (const quint32 entry : alert.acts) {
        const WorkEntry &done = from.cache.work[entry];
        const AlertAct &act = actOf(from.cache, entry);
        if (alert.actedAt.isEmpty())
            alert.actedAt = done.at;
        alert.by = done.by;
        if (!act.routedTo.isEmpty())
            alert.routedTo = act.routedTo;
        if (alert.state == AlertState::Withdrawn) {
            alert.value = act.value;
            alert.valueAtOpening = alert.valueAtOpening ? alert.valueAtOpening : act.value;
        }
        // One that returned after it had been resolved asks again (definitions.md §7).
        const bool past = alert.reopened && done.day < *alert.reopened;
        if (act.what == What::Resolved) {
            alert.cause = act.cause;
            base = past ? AlertState::Open : AlertState::Resolved;
        }
        if (act.what == What::Acknowledged)
            base = AlertState::Acknowledged;
        if (act.what == What::InWork)
            base = AlertState::InWork;
        if (act.what != What::Acknowledged)
            snooze = act.what == What::Snoozed ? &done : nullptr;
    }
    if (alert.state == AlertState::Withdrawn)
        return;
    alert.state = base;
    if (base == AlertState::Resolved)
        return;
    if (alert.cleared) {
        alert.state = AlertState::Cleared;
        return;
    }
    const AlertAct *act = snooze != nullptr ? &std::get<AlertAct>(snooze->what) : nullptr;
    if (act == nullptr || (act->until && *act->until <= from.look))
        return;
    alert.snoozedUntil = act->until;
    alert.brokeThrough = brokeThrough(from, act->seen, {snooze->day + 1, from.look});
    if (!alert.brokeThrough)
        alert.state = AlertState::Snoozed;
}

} // namespace

void layActs(const ActSources &from, std::vector<Alert> &alerts)
{
    const size_t derived = alerts.size();
    for (const quint32 entry : actsOf(from)) {
        const AlertAct &act = actOf(from.cache, entry);
        const auto end = alerts.begin() + static_cast<qptrdiff>(derived);
        auto found = std::find_if(alerts.begin(), end, [&](const Alert &alert) {
            return isNamed(alert, act) && alert.key.opened == act.opened;
        });
        if (found == end)
            found = std::find_if(alerts.begin(), end, [&](const Alert &alert) {
                return isNamed(alert, act) && isOpenOn(alert, from.cache.work[entry].day);
            });
        if (found == end)
            found = std::find_if(end, alerts.end(), [&](const Alert &alert) {
                return isNamed(alert, act) && alert.key.opened == act.opened;
            });
        if (found == alerts.end())
            found = alerts.insert(alerts.end(), withdrawn(from, act));
        found->acts.push_back(entry);
    }
    for (Alert &alert : alerts)
        setState(from, alert);
}

} // namespace bw
