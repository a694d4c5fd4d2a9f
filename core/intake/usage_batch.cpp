#include "intake/usage_batch.h"

#include "base/parallel.h"

#include <algorithm>
#include <map>
#include <thread>

namespace bw {

namespace {

constexpr int eventBits = 24;
constexpr int whoBits = 24;

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Place of each part's event in one list over all parts.
std::vector<std::vector<quint32>> gatherEvents(const std::vector<std::unique_ptr<UsageAggregate>> &parts,
                                               std::vector<std::pair<QByteArray, QByteArray>> &events)
{
    std::map<std::pair<QByteArray, QByteArray>, quint32> places;
    for (const auto &part : parts) {
        for (quint32 id = 0; id < part->events().size(); ++id) {
            const auto name = part->events().at(id);
            places.emplace(std::pair(bytes(name.first), bytes(name.second)), 0);
        }
    }
    for (auto &[name, place] : places) {
        place = static_cast<quint32>(events.size());
        events.push_back(name);
    }
    std::vector<std::vector<quint32>> result;
    for (const auto &part : parts) {
        std::vector<quint32> &place = result.emplace_back();
        for (quint32 id = 0; id < part->events().size(); ++id) {
            const auto name = part->events().at(id);
            place.push_back(places.at(std::pair(bytes(name.first), bytes(name.second))));
        }
    }
    return result;
}

/// Sorted names without doubles and without the empty one; 1-based place of a name.
struct NameList {
    QByteArrayList names;
    std::map<std::string_view, quint32> places;

    explicit NameList(std::vector<std::string_view> all)
    {
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        for (const std::string_view name : all) {
            if (!name.empty()) {
                names.append(bytes(name));
                places.emplace_hint(places.end(), name, static_cast<quint32>(names.size()));
            }
        }
    }
    [[nodiscard]] quint32 place(std::string_view name) const
    {
        const auto found = places.find(name);
        return found == places.end() ? 0 : found->second;
    }
};

struct Person {
    std::string_view user;
    std::string_view unit;
    quint32 part = 0;
    quint32 who = 0;
};

} // namespace

std::vector<std::vector<UsageBatch::WhoPlace>> UsageBatch::gatherNames(
    const std::vector<std::unique_ptr<UsageAggregate>> &parts)
{
    std::map<std::string_view, quint32> accountPlaces;
    for (const auto &part : parts) {
        for (quint32 id = 0; id < part->accounts().size(); ++id) {
            accountPlaces.emplace(part->accounts().at(id).first, 0);
        }
    }
    for (auto &[key, place] : accountPlaces) {
        place = static_cast<quint32>(m_accounts.size());
        m_accounts.emplace_back().key = bytes(key);
    }
    std::vector<std::vector<Person>> people(m_accounts.size());
    std::vector<std::vector<WhoPlace>> result(parts.size());
    for (quint32 p = 0; p < parts.size(); ++p) {
        const auto &part = *parts[p];
        std::vector<quint32> accountPlace;
        for (quint32 id = 0; id < part.accounts().size(); ++id) {
            accountPlace.push_back(accountPlaces.at(part.accounts().at(id).first));
        }
        result[p].resize(part.whos().size() + 1);
        for (quint32 id = 1; id <= part.whos().size(); ++id) {
            const WhoTable::Who who = part.whos().at(id);
            people[accountPlace[who.account]].push_back({who.user, who.unit, p, id});
        }
    }
    const auto nameAccount = [&](size_t a) {
        Account &account = m_accounts[a];
        auto &here = people[a];
        std::sort(here.begin(), here.end(), [](const Person &x, const Person &y) {
            return std::tie(x.user, x.unit) < std::tie(y.user, y.unit);
        });
        std::vector<std::string_view> units;
        for (const Person &person : here) {
            if (!person.unit.empty()) {
                units.push_back(person.unit);
            }
        }
        const NameList unitList(std::move(units));
        account.units = unitList.names;
        const Person *previous = nullptr;
        for (const Person &person : here) {
            if (previous == nullptr || previous->user != person.user || previous->unit != person.unit) {
                if (!person.user.empty() && (previous == nullptr || previous->user != person.user)) {
                    account.users.append(bytes(person.user));
                }
                account.whos.emplace_back(person.user.empty() ? 0
                                                              : static_cast<quint32>(account.users.size()),
                                          unitList.place(person.unit));
            }
            result[person.part][person.who] = {static_cast<quint32>(a),
                                               static_cast<quint32>(account.whos.size() - 1)};
            previous = &person;
        }
    };
    // The accounts do not depend on each other.
    constexpr size_t piece = 64;
    inParallel(m_accounts.size(), parts.size() > 1 ? piece : m_accounts.size(),
               [&](size_t first, size_t last) {
                   for (size_t a = first; a < last; ++a) {
                       nameAccount(a);
                   }
               });
    return result;
}

Result<UsageBatch> UsageBatch::gather(std::vector<std::unique_ptr<UsageAggregate>> parts, bool withExtra)
{
    UsageBatch batch;
    const auto whoPlaces = batch.gatherNames(parts);
    const auto eventPlaces = gatherEvents(parts, batch.m_events);
    const bool fits = batch.m_events.size() < (1U << eventBits)
        && std::all_of(batch.m_accounts.begin(), batch.m_accounts.end(),
                       [](const Account &account) { return account.whos.size() < (1U << whoBits); });
    if (!fits) {
        return fail(ErrorCode::FileTooLarge);
    }

    // Room per account and part, so that the parts fill in side by side.
    std::vector<std::vector<size_t>> at(parts.size(), std::vector<size_t>(batch.m_accounts.size()));
    DayRange range;
    for (const auto &part : parts) {
        if (!part->days().isEmpty()) {
            range.include(part->days().first);
            range.include(part->days().last);
        }
    }
    std::vector<std::vector<qint64>> dayRows(parts.size(),
                                             std::vector<qint64>(static_cast<size_t>(range.days())));
    const auto eachPart = [&](auto work) {
        std::vector<std::thread> others;
        for (size_t p = 1; p < parts.size(); ++p) {
            others.emplace_back(work, p);
        }
        if (!parts.empty()) {
            work(0);
        }
        for (std::thread &other : others) {
            other.join();
        }
    };
    eachPart([&](size_t p) {
        for (Day day = range.first; day <= range.last; day = day + 1) {
            const DayTable *table = parts[p]->day(day.n);
            if (table == nullptr) {
                continue;
            }
            for (const DayTable::Entry &entry : table->entries()) {
                if (entry.key != 0) {
                    ++at[p][whoPlaces[p][entry.key >> 32].account];
                    dayRows[p][static_cast<size_t>(day - range.first)] += entry.rows;
                }
            }
        }
    });
    size_t total = 0;
    for (size_t a = 0; a < batch.m_accounts.size(); ++a) {
        batch.m_accounts[a].first = total;
        for (auto &counts : at) {
            total += std::exchange(counts[a], total);
        }
        batch.m_accounts[a].count = total - batch.m_accounts[a].first;
    }
    batch.m_rollups = std::make_unique_for_overwrite<Packed[]>(total);
    if (withExtra) {
        batch.m_extra = std::make_unique_for_overwrite<DayTable::Extra[]>(total);
    }
    eachPart([&](size_t p) {
        for (Day day = range.first; day <= range.last; day = day + 1) {
            DayTable *table = parts[p]->day(day.n);
            if (table == nullptr) {
                continue;
            }
            for (size_t slot = 0; slot < table->entries().size(); ++slot) {
                const DayTable::Entry &entry = table->entries()[slot];
                if (entry.key == 0) {
                    continue;
                }
                const WhoPlace who = whoPlaces[p][entry.key >> 32];
                const quint64 event = eventPlaces[p][static_cast<quint32>(entry.key)];
                const size_t to = at[p][who.account]++;
                batch.m_rollups[to] = {static_cast<quint64>(day.n) << (whoBits + eventBits)
                                           | static_cast<quint64>(who.place) << eventBits | event,
                                       entry.quantity, entry.rows};
                if (withExtra) {
                    batch.m_extra[to] = *table->extra(slot);
                }
            }
            parts[p]->dropDay(day.n);
        }
    });
    for (Day day = range.first; day <= range.last; day = day + 1) {
        qint64 rows = 0;
        for (const auto &counts : dayRows) {
            rows += counts[static_cast<size_t>(day - range.first)];
        }
        if (rows > 0) {
            batch.m_dayRows.push_back({day, rows});
        }
    }
    return batch;
}

DayRange UsageBatch::days() const
{
    return m_dayRows.empty() ? DayRange() : DayRange{m_dayRows.front().day, m_dayRows.back().day};
}

DayRange UsageBatch::daysOf(const Account &account) const
{
    DayRange days;
    for (size_t i = account.first; i < account.first + account.count; ++i) {
        days.include({static_cast<qint32>(m_rollups[i].key >> (whoBits + eventBits))});
    }
    return days;
}

void UsageBatch::rollups(const Account &account, const std::vector<quint32> &userNumber,
                         const std::vector<quint32> &unitNumber, const std::vector<quint32> &eventNumber,
                         std::vector<Rollup> &out) const
{
    out.clear();
    out.reserve(account.count);
    for (size_t i = account.first; i < account.first + account.count; ++i) {
        const Packed &packed = m_rollups[i];
        const auto [user, unit] = account.whos[(packed.key >> eventBits) & ((1U << whoBits) - 1)];
        Rollup &r = out.emplace_back();
        r.day = {static_cast<qint32>(packed.key >> (whoBits + eventBits))};
        r.user = user == 0 ? 0 : userNumber[user - 1];
        r.unit = unit == 0 ? 0 : unitNumber[unit - 1];
        r.event = eventNumber[packed.key & ((1U << eventBits) - 1)];
        r.rows = packed.rows;
        r.quantity = packed.quantity;
        if (m_extra) {
            r.seconds = m_extra[i].seconds;
            r.longestSeconds = m_extra[i].longestSeconds;
            r.activeUsers = m_extra[i].activeUsers;
        }
    }
    sortRollups(out);
    mergeEqual(out);
}

} // namespace bw
