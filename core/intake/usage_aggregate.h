#pragma once

#include "base/day.h"

#include <QByteArray>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace bw {

/// The cells of one usage row, checked. The views live until the aggregate's add() returns.
struct UsageCells {
    std::string_view account;
    std::string_view user;
    std::string_view unit;
    std::string_view event;
    std::string_view module;
    Day day; ///< 1970-01-01 to 2149-06-05
    qint64 quantity = 1;
    qint64 seconds = 0;
    qint64 activeUsers = -1; ///< -1: not given
};

/// Names to numbers 0, 1, 2…, two texts a name (the second may be empty). Open addressing; the texts are
/// copied once.
class NameTable {
public:
    NameTable();
    [[nodiscard]] quint32 intern(std::string_view a, std::string_view b = {});
    [[nodiscard]] size_t size() const { return m_names.size(); }
    [[nodiscard]] std::pair<std::string_view, std::string_view> at(quint32 id) const { return m_names[id]; }

private:
    struct Slot {
        quint64 hash = 0;
        quint32 id = 0; ///< 1-based; 0: free
    };
    void grow();
    std::string_view keep(std::string_view text);

    std::vector<Slot> m_slots;
    std::vector<std::pair<std::string_view, std::string_view>> m_names;
    std::vector<std::unique_ptr<char[]>> m_arena;
    size_t m_arenaLeft = 0;
    char *m_arenaAt = nullptr;
};

/// A person (or nobody) in a unit (or none) of an account: to numbers 1, 2, 3… A slot is half a cache
/// line and holds short names itself, so that a look-up is one miss, and that one is prefetched.
class WhoTable {
public:
    struct Who {
        quint32 account = 0;
        std::string_view user;
        std::string_view unit;
    };

    WhoTable();
    [[nodiscard]] static quint64 hash(quint32 account, std::string_view user, std::string_view unit);
    void prefetch(quint64 hash) const;
    [[nodiscard]] quint32 intern(quint64 hash, quint32 account, std::string_view user, std::string_view unit);
    [[nodiscard]] size_t size() const { return m_whos.size(); }
    /// 1-based
    [[nodiscard]] Who at(quint32 id) const;

private:
    static constexpr size_t inlineSize = 20;
    struct alignas(32) Slot {
        quint32 hash = 0;
        quint32 id = 0;
        quint32 account = 0;
        char name[inlineSize] = {}; ///< user, zero padded; only when there is no unit and the user is short
    };
    struct Stored {
        quint32 account = 0;
        quint32 name = 0; ///< into m_names, where it did not fit
        char inlineName[inlineSize] = {};
    };
    void grow();

    std::vector<Slot> m_slots;
    std::vector<Stored> m_whos;
    NameTable m_names;
};

/// Sums of one day by (who, event): open addressing with packed entries.
class DayTable {
public:
#pragma pack(push, 4)
    struct Entry {
        quint64 key = 0; ///< who << 32 | event; who is never 0
        qint64 quantity = 0;
        quint32 rows = 0;
    };
#pragma pack(pop)
    struct Extra {
        qint64 seconds = 0;
        qint64 longestSeconds = 0;
        qint64 activeUsers = -1;
    };

    DayTable(bool withExtra, size_t capacity);
    void prefetch(quint64 key) const;
    /// The slot of the key, made where it was not there (rows == 0 then).
    [[nodiscard]] size_t slot(quint64 key);
    [[nodiscard]] Entry &entry(size_t slot) { return m_entries[slot]; }
    [[nodiscard]] Extra *extra(size_t slot) { return m_extra.empty() ? nullptr : &m_extra[slot]; }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] size_t size() const { return m_size; }

private:
    void grow();
    std::vector<Entry> m_entries;
    std::vector<Extra> m_extra;
    size_t m_size = 0;
};

/// What one worker has summed up. Memory grows with the rollups, not with the rows.
class UsageAggregate {
public:
    static constexpr qint32 lastDay = 65535; ///< 2149-06-05
    static constexpr size_t batchSize = 64;

    /// `withExtra`: durations or active users are in the file.
    explicit UsageAggregate(bool withExtra);

    /// Adds at most batchSize rows.
    void add(std::span<const UsageCells> rows);

    /// Adds one row unless its key is in already; then nothing changes, and `equal` says whether the
    /// row said the same. For daily usage, whose keys are unique in a file.
    enum class Once { Added, Equal, Conflict };
    [[nodiscard]] Once addOnce(const UsageCells &row);

    [[nodiscard]] const NameTable &accounts() const { return m_accounts; }
    [[nodiscard]] const NameTable &events() const { return m_events; }
    [[nodiscard]] const WhoTable &whos() const { return m_whos; }
    [[nodiscard]] DayTable *day(qint32 n) { return m_days[static_cast<size_t>(n)].get(); }
    void dropDay(qint32 n) { m_days[static_cast<size_t>(n)].reset(); }
    [[nodiscard]] DayRange days() const { return m_range; }

private:
    DayTable &table(Day day);

    bool m_withExtra;
    NameTable m_accounts;
    NameTable m_events;
    WhoTable m_whos;
    std::vector<std::unique_ptr<DayTable>> m_days; ///< by Day::n
    const DayTable *m_latest = nullptr; ///< made last; valid until the first dropDay()
    DayRange m_range;
};

} // namespace bw
