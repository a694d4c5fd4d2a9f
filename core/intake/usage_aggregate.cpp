#include "intake/usage_aggregate.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

#if defined(__GNUC__)
#define BW_PREFETCH(address) __builtin_prefetch(address)
#else
#define BW_PREFETCH(address) static_cast<void>(address)
#endif

namespace bw {

namespace {

template <class T> T load(const char *at)
{
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

quint64 mix(quint64 value)
{
    value ^= value >> 32;
    value *= 0x9E3779B97F4A7C15ULL;
    return value ^ (value >> 29);
}

/// Hash of a name; names of up to 16 bytes in three multiplications. Equality is always checked as well.
quint64 hashText(std::string_view text, quint64 seed = 0)
{
    const size_t size = text.size();
    if (size > 16) {
        return XXH3_64bits_withSeed(text.data(), size, seed);
    }
    const char *const at = text.data();
    quint64 low = 0;
    quint64 high = 0;
    if (size >= 8) {
        low = load<quint64>(at);
        high = load<quint64>(at + size - 8);
    } else if (size >= 4) {
        low = load<quint32>(at);
        high = load<quint32>(at + size - 4);
    } else if (size > 0) {
        low = static_cast<quint8>(at[0]) | static_cast<quint64>(static_cast<quint8>(at[size / 2])) << 8
            | static_cast<quint64>(static_cast<quint8>(at[size - 1])) << 16;
    }
    return mix((low * 0xA0761D6478BD642FULL) ^ ((high + seed + size) * 0xE7037ED1A0B428DBULL));
}

/// Names are short: comparing them in place beats a call of memcmp.
bool same(std::string_view a, std::string_view b)
{
    const size_t size = a.size();
    if (size != b.size()) {
        return false;
    }
    const char *const x = a.data();
    const char *const y = b.data();
    if (size >= 8) {
        for (size_t i = 0; i + 8 < size; i += 8) {
            if (load<quint64>(x + i) != load<quint64>(y + i)) {
                return false;
            }
        }
        return load<quint64>(x + size - 8) == load<quint64>(y + size - 8);
    }
    if (size >= 4) {
        return load<quint32>(x) == load<quint32>(y)
            && load<quint32>(x + size - 4) == load<quint32>(y + size - 4);
    }
    return size == 0 || (x[0] == y[0] && x[size / 2] == y[size / 2] && x[size - 1] == y[size - 1]);
}

/// Copies fewer than 20 bytes.
void copyShort(char *to, std::string_view text)
{
    const size_t size = text.size();
    const char *const from = text.data();
    if (size >= 8) {
        std::memcpy(to, from, 8);
        if (size > 16) {
            std::memcpy(to + 8, from + 8, 8);
        }
        std::memcpy(to + size - 8, from + size - 8, 8);
    } else if (size >= 4) {
        std::memcpy(to, from, 4);
        std::memcpy(to + size - 4, from + size - 4, 4);
    } else {
        for (size_t i = 0; i < size; ++i) {
            to[i] = from[i];
        }
    }
}

bool sameInline(const char *a, const char *b)
{
    return load<quint64>(a) == load<quint64>(b) && load<quint64>(a + 8) == load<quint64>(b + 8)
        && load<quint32>(a + 16) == load<quint32>(b + 16);
}

constexpr size_t arenaBlock = 64 * 1024;

} // namespace

// --- NameTable

NameTable::NameTable()
    : m_slots(1024)
{
}

std::string_view NameTable::keep(std::string_view text)
{
    if (text.size() > m_arenaLeft) {
        m_arenaLeft = std::max(arenaBlock, text.size());
        m_arena.push_back(std::make_unique<char[]>(m_arenaLeft));
        m_arenaAt = m_arena.back().get();
    }
    char *copy = m_arenaAt;
    std::copy(text.begin(), text.end(), copy);
    m_arenaAt += text.size();
    m_arenaLeft -= text.size();
    return {copy, text.size()};
}

quint32 NameTable::intern(std::string_view a, std::string_view b)
{
    const quint64 hash = b.empty() ? hashText(a) : hashText(b, hashText(a));
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.id == 0) {
            m_names.emplace_back(keep(a), keep(b));
            slot = {hash, static_cast<quint32>(m_names.size())};
            if (m_names.size() * 2 > m_slots.size()) {
                grow();
            }
            return static_cast<quint32>(m_names.size() - 1);
        }
        if (slot.hash == hash) {
            const auto &name = m_names[slot.id - 1];
            if (same(name.first, a) && same(name.second, b)) {
                return slot.id - 1;
            }
        }
    }
}

void NameTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.id == 0) {
            continue;
        }
        size_t at = slot.hash & mask;
        while (m_slots[at].id != 0) {
            at = (at + 1) & mask;
        }
        m_slots[at] = slot;
    }
}

// --- WhoTable

WhoTable::WhoTable()
    : m_slots(4096)
{
}

quint64 WhoTable::hash(quint32 account, std::string_view user, std::string_view unit)
{
    const quint64 ofUser = hashText(user, account);
    return unit.empty() ? ofUser : hashText(unit, ofUser);
}

void WhoTable::prefetch(quint64 hash) const
{
    BW_PREFETCH(&m_slots[hash & (m_slots.size() - 1)]);
}

quint32 WhoTable::intern(quint64 hash, quint32 account, std::string_view user, std::string_view unit)
{
    Slot wanted;
    wanted.hash = static_cast<quint32>(hash >> 32);
    wanted.account = account;
    // A name held in the slot ends with a zero byte, so that no two names look alike.
    const bool fits = unit.empty() && user.size() < inlineSize;
    quint32 name = 0;
    if (fits) {
        copyShort(wanted.name, user);
    } else {
        name = m_names.intern(user, unit);
        wanted.name[inlineSize - 1] = 1; // marks a reference
        std::memcpy(wanted.name, &name, sizeof name);
    }
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.id == 0) {
            Stored stored{account, name, {}};
            std::memcpy(stored.inlineName, wanted.name, inlineSize);
            m_whos.push_back(stored);
            wanted.id = static_cast<quint32>(m_whos.size());
            slot = wanted;
            const quint32 id = wanted.id;
            if (m_whos.size() * 2 > m_slots.size()) {
                grow();
            }
            return id;
        }
        if (slot.hash == wanted.hash && slot.account == account && sameInline(slot.name, wanted.name)) {
            return slot.id;
        }
    }
}

WhoTable::Who WhoTable::at(quint32 id) const
{
    const Stored &stored = m_whos[id - 1];
    if (stored.inlineName[inlineSize - 1] == 1) {
        const auto name = m_names.at(stored.name);
        return {stored.account, name.first, name.second};
    }
    return {stored.account, std::string_view(stored.inlineName), {}};
}

void WhoTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.id == 0) {
            continue;
        }
        const Who who = at(slot.id);
        size_t at = hash(who.account, who.user, who.unit) & mask;
        while (m_slots[at].id != 0) {
            at = (at + 1) & mask;
        }
        m_slots[at] = slot;
    }
}

// --- DayTable

DayTable::DayTable(bool withExtra, size_t capacity)
    : m_entries(capacity)
    , m_extra(withExtra ? capacity : 0)
{
}

void DayTable::prefetch(quint64 key) const
{
    BW_PREFETCH(&m_entries[mix(key) & (m_entries.size() - 1)]);
}

size_t DayTable::slot(quint64 key)
{
    if (m_size * 16 >= m_entries.size() * 13) {
        grow();
    }
    const size_t mask = m_entries.size() - 1;
    size_t at = mix(key) & mask;
    while (m_entries[at].key != key) {
        if (m_entries[at].key == 0) {
            m_entries[at].key = key;
            ++m_size;
            break;
        }
        at = (at + 1) & mask;
    }
    return at;
}

void DayTable::grow()
{
    std::vector<Entry> entries(m_entries.size() * 2);
    std::vector<Extra> extra(m_extra.size() * 2);
    const size_t mask = entries.size() - 1;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].key == 0) {
            continue;
        }
        size_t at = mix(m_entries[i].key) & mask;
        while (entries[at].key != 0) {
            at = (at + 1) & mask;
        }
        entries[at] = m_entries[i];
        if (!extra.empty()) {
            extra[at] = m_extra[i];
        }
    }
    m_entries.swap(entries);
    m_extra.swap(extra);
}

// --- UsageAggregate

UsageAggregate::UsageAggregate(bool withExtra)
    : m_withExtra(withExtra)
    , m_days(lastDay + 1)
{
}

DayTable &UsageAggregate::table(Day day)
{
    auto &table = m_days[static_cast<size_t>(day.n)];
    if (!table) {
        // Days are alike: what the last one came to need saves growing step by step.
        const size_t wanted = m_latest == nullptr ? 0 : m_latest->size() * 16 / 13 + 1;
        const size_t capacity = std::max<size_t>(512, std::bit_ceil(wanted));
        table = std::make_unique<DayTable>(m_withExtra, capacity);
        m_latest = table.get();
        m_range.include(day);
    }
    return *table;
}

void UsageAggregate::add(std::span<const UsageCells> rows)
{
    Q_ASSERT(rows.size() <= batchSize);
    std::array<quint64, batchSize> hashes{};
    std::array<quint32, batchSize> accounts{};
    std::array<quint64, batchSize> keys{};
    std::array<DayTable *, batchSize> tables{};
    for (size_t i = 0; i < rows.size(); ++i) {
        accounts[i] = m_accounts.intern(rows[i].account);
        hashes[i] = WhoTable::hash(accounts[i], rows[i].user, rows[i].unit);
        m_whos.prefetch(hashes[i]);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const quint64 who = m_whos.intern(hashes[i], accounts[i], rows[i].user, rows[i].unit);
        keys[i] = who << 32 | m_events.intern(rows[i].event, rows[i].module);
        tables[i] = &table(rows[i].day);
        tables[i]->prefetch(keys[i]);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const size_t slot = tables[i]->slot(keys[i]);
        DayTable::Entry &entry = tables[i]->entry(slot);
        ++entry.rows;
        entry.quantity += rows[i].quantity;
        if (DayTable::Extra *extra = tables[i]->extra(slot)) {
            extra->seconds += rows[i].seconds;
            extra->longestSeconds = std::max(extra->longestSeconds, rows[i].seconds);
            extra->activeUsers = std::max(extra->activeUsers, rows[i].activeUsers);
        }
    }
}

UsageAggregate::Once UsageAggregate::addOnce(const UsageCells &row)
{
    const quint32 account = m_accounts.intern(row.account);
    const quint64 who =
        m_whos.intern(WhoTable::hash(account, row.user, row.unit), account, row.user, row.unit);
    DayTable &day = table(row.day);
    const size_t slot = day.slot(who << 32 | m_events.intern(row.event, row.module));
    DayTable::Entry &entry = day.entry(slot);
    DayTable::Extra *extra = day.extra(slot);
    if (entry.rows > 0) {
        const bool equal = entry.quantity == row.quantity
            && (extra == nullptr || (extra->seconds == row.seconds && extra->activeUsers == row.activeUsers));
        return equal ? Once::Equal : Once::Conflict;
    }
    entry.rows = 1;
    entry.quantity = row.quantity;
    if (extra != nullptr) {
        *extra = {row.seconds, row.seconds, row.activeUsers};
    }
    return Once::Added;
}

} // namespace bw
