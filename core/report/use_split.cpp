#include "report/use_split.h"

#include <QHash>
#include <algorithm>

namespace bw {

namespace {

/// The events of one day's rollups, which are by user, then event.
void addDay(std::span<const Rollup> rows, const EventRules &rules, std::vector<DayEvent> &out,
            std::vector<qint32> &placeOf)
{
    const size_t begin = out.size();
    std::vector<quint32> lastUser; // by place: a user may have several rows of one event (units)
    for (const Rollup &row : rows) {
        qint32 &place = placeOf[row.event];
        if (place < 0) {
            place = static_cast<qint32>(out.size() - begin);
            out.push_back({row.day, static_cast<qint32>(row.event), 0, 0, 0, 0, rules.weight[row.event]});
            lastUser.push_back(0);
        }
        DayEvent &event = out[begin + static_cast<size_t>(place)];
        event.quantity += row.quantity;
        event.keyActions += keyActionsOf(row, rules);
        event.rows += row.rows;
        if (row.user != 0 && lastUser[static_cast<size_t>(place)] != row.user) {
            lastUser[static_cast<size_t>(place)] = row.user;
            ++event.users;
        }
    }
    for (size_t i = begin; i < out.size(); ++i)
        placeOf[static_cast<size_t>(out[i].event)] = -1;
    std::stable_sort(out.begin() + static_cast<qsizetype>(begin), out.end(),
                     [](const DayEvent &a, const DayEvent &b) {
                         return std::pair(-a.keyActions, a.event) < std::pair(-b.keyActions, b.event);
                     });
}

} // namespace

std::vector<DayEvent> dayEvents(const AccountUse &use, const EventRules &rules, DayRange range)
{
    std::vector<qint32> placeOf(use.events.size(), -1);
    std::vector<DayEvent> events;
    const std::span<const Rollup> rows = rollupsIn(use.rollups, range);
    for (size_t at = 0; at < rows.size();) {
        size_t next = at;
        while (next < rows.size() && rows[next].day == rows[at].day)
            ++next;
        addDay(rows.subspan(at, next - at), rules, events, placeOf);
        at = next;
    }
    return events;
}

UseSplit splitUse(const std::vector<DayEvent> &events, const std::vector<UseEvent> &words, DayRange range,
                  const PartOf &partOf, int most)
{
    UseSplit split;
    split.range = range;
    QHash<QString, size_t> places;
    std::vector<size_t> placeOf(words.size());
    for (size_t i = 0; i < words.size(); ++i) {
        const QString name = partOf(words[i]);
        const auto found = places.constFind(name);
        placeOf[i] = found != places.cend() ? *found : static_cast<size_t>(places.size());
        places.insert(name, placeOf[i]);
    }
    std::vector<UseSplit::Part> all(static_cast<size_t>(places.size()));
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        all[it.value()].name = it.key();
    const auto days = static_cast<size_t>(range.days());
    for (const DayEvent &event : events) {
        const qint64 keyActions = event.keyActions;
        if (keyActions == 0 || !range.contains(event.day))
            continue;
        UseSplit::Part &part = all[placeOf[static_cast<size_t>(event.event)]];
        part.keyActions.resize(days);
        part.keyActions[static_cast<size_t>(event.day - range.first)] += keyActions;
        part.total += keyActions;
    }
    std::erase_if(all, [](const UseSplit::Part &part) { return part.total == 0; });
    std::sort(all.begin(), all.end(), [](const UseSplit::Part &a, const UseSplit::Part &b) {
        return std::pair(-a.total, a.name) < std::pair(-b.total, b.name);
    });
    const auto shown = static_cast<size_t>(std::max(most, 1));
    if (all.size() > shown) {
        UseSplit::Part rest;
        rest.keyActions.resize(days);
        for (size_t i = shown - 1; i < all.size(); ++i) {
            for (size_t day = 0; day < days; ++day)
                rest.keyActions[day] += all[i].keyActions[day];
            rest.total += all[i].total;
        }
        split.others = static_cast<qint32>(all.size() - (shown - 1));
        all.resize(shown - 1);
        all.push_back(std::move(rest));
    }
    split.parts = std::move(all);
    return split;
}

UseSplit splitByEvent(const std::vector<DayEvent> &events, const std::vector<UseEvent> &words, DayRange range)
{
    return splitUse(events, words, range, [](const UseEvent &word) { return word.event; });
}

UseSplit splitByModule(const std::vector<DayEvent> &events, const std::vector<UseEvent> &words,
                       DayRange range)
{
    return splitUse(events, words, range, [](const UseEvent &word) { return word.module; });
}

} // namespace bw
