#pragma once

#include "intake/usage_reader.h"
#include "model/cache.h"
#include "usage/blob.h"

#include <memory>

namespace bw {

/// A usage file summed up by account: what an import writes.
class UsageBatch {
public:
    struct Account {
        QByteArray key;
        QByteArrayList users; ///< sorted
        QByteArrayList units; ///< sorted
        std::vector<std::pair<quint32, quint32>> whos; ///< 1-based places in users and units; 0: none
        size_t first = 0; ///< into the rollups
        size_t count = 0;
    };

    /// Takes the sums of the workers together and gives their memory back bit by bit. FileTooLarge beyond 16
    /// million kinds of event, or as many users in one account.
    [[nodiscard]] static Result<UsageBatch> gather(std::vector<std::unique_ptr<UsageAggregate>> parts,
                                                   bool withExtra);

    [[nodiscard]] const std::vector<Account> &accounts() const { return m_accounts; } ///< by key
    [[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>> &events() const { return m_events; }
    [[nodiscard]] const std::vector<DayRows> &dayRows() const { return m_dayRows; } ///< ascending
    [[nodiscard]] DayRange days() const;
    [[nodiscard]] DayRange daysOf(const Account &account) const;

    /// The rollups of one account, sorted as blobs need them and free of doubles. `userNumber`, `unitNumber`
    /// and `eventNumber` turn 0-based places in this batch into numbers of the store.
    void rollups(const Account &account, const std::vector<quint32> &userNumber,
                 const std::vector<quint32> &unitNumber, const std::vector<quint32> &eventNumber,
                 std::vector<Rollup> &out) const;

private:
#pragma pack(push, 4)
    struct Packed {
        quint64 key; ///< day << 48 | place in whos << 24 | event
        qint64 quantity;
        quint32 rows;
    };
#pragma pack(pop)
    struct WhoPlace {
        quint32 account = 0;
        quint32 place = 0;
    };

    [[nodiscard]] std::vector<std::vector<WhoPlace>> gatherNames(
        const std::vector<std::unique_ptr<UsageAggregate>> &parts);

    std::vector<Account> m_accounts;
    std::vector<std::pair<QByteArray, QByteArray>> m_events;
    std::vector<DayRows> m_dayRows;
    std::unique_ptr<Packed[]> m_rollups;
    std::unique_ptr<DayTable::Extra[]>
        m_extra; ///< beside the rollups, where the file has durations or active users
};

} // namespace bw
