#pragma once

#include "intake/usage_batch.h"
#include "store/usage_store.h"

namespace bw {

/// What is needed to write one account's share of a batch.
struct UsageTask {
    const UsageBatch::Account *account = nullptr;
    AccountId id;
    QByteArrayList users; ///< names the store has already; positions stay
    QByteArrayList units;
    bool fresh = false; ///< no usage in the store yet: its columns come from the batch alone
};

/// The bytes to write.
struct EncodedUsage {
    AccountId id;
    std::vector<MonthBytes> months;
    QByteArray blobs; ///< of the months, one behind the other
    QByteArray users;
    QByteArray units;
    bool fresh = false;
    Day first; ///< of the columns
    QByteArray columns; ///< encoded; only where fresh
};

/// Numbers of the store for a batch.
struct UsageEncoding {
    const UsageBatch *batch = nullptr;
    std::vector<quint32> eventNumber; ///< usage_event.id by place in the batch
    const EventRules *rules = nullptr;
    UsageKind kind{};
};

[[nodiscard]] EncodedUsage encodeTask(const UsageEncoding &encoding, const UsageTask &task);

} // namespace bw
