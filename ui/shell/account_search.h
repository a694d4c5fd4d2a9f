#pragma once

#include "model/cache.h"

#include <QString>
#include <vector>

namespace bw {

/// First letters of the Mandarin readings of common Chinese characters, other letters and digits as they
/// are, in lower case: "海棠连锁 A" -> "htlsa". Characters outside GB 2312's first level are left out.
[[nodiscard]] QString pinyinInitials(const QString &text);

/// Finds accounts by name, key, or the initials of a Chinese name.
class AccountSearch {
public:
    void setAccounts(const std::vector<Account> &accounts);
    /// Indices into the accounts: those that begin with the words first, then those that hold them.
    [[nodiscard]] std::vector<qint32> find(const QString &words, size_t most) const;

private:
    struct Entry {
        QString name;
        QString key;
        QString initials; ///< empty for names without Chinese characters
    };
    std::vector<Entry> m_entries;
};

} // namespace bw
