#include "usage/account_use.h"

#include <QHash>
#include <algorithm>

namespace bw {

namespace {

template <class Row>
void join(std::vector<Row> &rows, std::vector<quint8> &listed, AccountId account, const QByteArrayList &inUse,
          std::vector<Row> known)
{
    QHash<QString, size_t> index;
    for (size_t i = 0; i < known.size(); ++i)
        index.insert(known[i].key, i);
    std::vector<quint8> taken(known.size());
    rows.clear();
    listed.clear();
    for (const QByteArray &name : inUse) {
        const QString key = QString::fromUtf8(name);
        const auto found = index.constFind(key);
        listed.push_back(found != index.constEnd() ? 1 : 0);
        if (found != index.constEnd()) {
            taken[*found] = 1;
            rows.push_back(std::move(known[*found]));
            continue;
        }
        Row row;
        row.account = account;
        row.key = key;
        rows.push_back(std::move(row));
    }
    for (size_t i = 0; i < known.size(); ++i) {
        if (taken[i])
            continue;
        rows.push_back(std::move(known[i]));
        listed.push_back(1);
    }
}

} // namespace

std::span<const Rollup> rollupsIn(const std::vector<Rollup> &rollups, DayRange range)
{
    if (range.isEmpty())
        return {};
    const auto first = std::lower_bound(rollups.begin(), rollups.end(), range.first,
                                        [](const Rollup &r, Day day) { return r.day < day; });
    const auto last = std::upper_bound(first, rollups.end(), range.last,
                                       [](Day day, const Rollup &r) { return day < r.day; });
    return {first, last};
}

EventRules eventRules(const Policy &policy, const std::vector<UseEvent> &events)
{
    QStringList words;
    for (const UseEvent &event : events)
        words.append(event.event);
    return eventRules(policy, words);
}

void joinUsers(AccountUse &use, AccountId account, const QByteArrayList &inUse, std::vector<User> known)
{
    join(use.users, use.userListed, account, inUse, std::move(known));
}

void joinUnits(AccountUse &use, AccountId account, const QByteArrayList &inUse, std::vector<Unit> known)
{
    join(use.units, use.unitListed, account, inUse, std::move(known));
}

} // namespace bw
