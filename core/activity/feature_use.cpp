#include "activity/feature_use.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace bw {

namespace {

/// By module, then event.
void sortByName(std::vector<quint32> &numbers, const std::vector<UseEvent> &events)
{
    std::sort(numbers.begin(), numbers.end(), [&](quint32 a, quint32 b) {
        return std::tie(events[a].module, events[a].event) < std::tie(events[b].module, events[b].event);
    });
}

constexpr size_t noRole = std::numeric_limits<size_t>::max();

} // namespace

FeatureUse featureUse(const AccountUse &use, Day asOf)
{
    FeatureUse result;
    result.days = useWindow(asOf);
    const std::vector<quint8> counts = usersOn(use, asOf);

    std::vector<quint8> known(use.events.size());
    for (const Rollup &r : use.rollups) {
        if (asOf < r.day)
            break;
        known[r.event] = 1;
    }
    for (size_t event = 0; event < known.size(); ++event) {
        if (known[event] != 0)
            result.events.push_back(static_cast<quint32>(event));
    }
    sortByName(result.events, use.events);
    std::vector<size_t> columnOf(use.events.size());
    for (size_t column = 0; column < result.events.size(); ++column)
        columnOf[result.events[column]] = column;

    const std::span<const Rollup> rollups = rollupsIn(use.rollups, result.days);
    std::vector<FeatureRole> roles(static_cast<size_t>(rolesInOrder().size()));
    std::vector<size_t> roleOf(use.users.size());
    for (size_t i = 0; i < use.users.size(); ++i) {
        roleOf[i] = roleIndex(use.users[i].role);
        if (counts[i] == 0)
            continue;
        ++roles[roleOf[i]].users;
    }
    std::vector<size_t> rowOf(roles.size(), noRole);
    for (size_t role = 0; role < roles.size(); ++role) {
        if (roles[role].users == 0)
            continue;
        rowOf[role] = result.roles.size();
        roles[role].role = role;
        result.roles.push_back(roles[role]);
    }

    result.cells.resize(result.roles.size() * result.events.size());
    result.quantities.resize(result.events.size());
    std::vector<quint64> users; // user and column, each pair as often as it occurs
    for (const Rollup &r : rollups) {
        const size_t column = columnOf[r.event];
        result.quantities[column] += r.quantity;
        if (r.user == 0 || counts[r.user - 1] == 0)
            continue;
        const size_t row = rowOf[roleOf[r.user - 1]];
        result.cells[row * result.events.size() + column].quantity += r.quantity;
        users.push_back(static_cast<quint64>(r.user) << 32 | column);
    }
    std::sort(users.begin(), users.end());
    users.erase(std::unique(users.begin(), users.end()), users.end());
    for (const quint64 one : users) {
        const size_t row = rowOf[roleOf[(one >> 32) - 1]];
        ++result.cells[row * result.events.size() + (one & 0xffffffff)].users;
    }
    return result;
}

std::vector<LackingFeature> lackingFeatures(const AccountUse &use, const RoleFeatures &meant, Day asOf)
{
    const std::vector<quint8> counts = usersOn(use, asOf);
    std::vector<std::vector<quint32>> usersOf(static_cast<size_t>(rolesInOrder().size()));
    for (size_t i = 0; i < use.users.size(); ++i) {
        if (counts[i] != 0)
            usersOf[roleIndex(use.users[i].role)].push_back(static_cast<quint32>(i));
    }
    const std::span<const Rollup> rollups = rollupsIn(use.rollups, useWindow(asOf));
    std::vector<LackingFeature> result;
    for (size_t role = 0; role < usersOf.size(); ++role) {
        if (usersOf[role].empty())
            continue;
        for (const QString &event : meant.value(rolesInOrder().at(static_cast<qsizetype>(role)))) {
            std::vector<quint8> used(use.users.size());
            for (const Rollup &r : rollups) {
                if (r.user > 0 && use.events[r.event].event == event)
                    used[r.user - 1] = 1;
            }
            LackingFeature one{role, event, static_cast<qint32>(usersOf[role].size()), {}};
            std::copy_if(usersOf[role].begin(), usersOf[role].end(), std::back_inserter(one.lacking),
                         [&](quint32 user) { return used[user] == 0; });
            result.push_back(std::move(one));
        }
    }
    return result;
}

std::vector<EventDays> keyActionsByEvent(const AccountUse &use, const EventRules &rules, DayRange days)
{
    std::vector<std::vector<qint64>> byEvent(use.events.size());
    for (const Rollup &r : rollupsIn(use.rollups, days)) {
        const qint64 keyActions = keyActionsOf(r, rules);
        if (keyActions == 0)
            continue;
        std::vector<qint64> &counts = byEvent[r.event];
        counts.resize(static_cast<size_t>(days.days()));
        counts[static_cast<size_t>(r.day - days.first)] += keyActions;
    }
    std::vector<quint32> numbers;
    for (size_t event = 0; event < byEvent.size(); ++event) {
        if (!byEvent[event].empty())
            numbers.push_back(static_cast<quint32>(event));
    }
    sortByName(numbers, use.events);
    std::vector<EventDays> result;
    for (const quint32 event : numbers)
        result.push_back({event, std::move(byEvent[event])});
    return result;
}

} // namespace bw
