#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace bw {

struct Account;

/// Which accounts: those that have every value that is set. Nothing set is refused by Policy::fromJson().
struct AccountGroup {
    std::optional<QString> segment;
    std::optional<QString> product;
    std::optional<QString> stage;

    [[nodiscard]] bool matches(const Account &account) const;
    /// Whether some account may be in both.
    [[nodiscard]] bool meets(const AccountGroup &other) const;
    [[nodiscard]] bool isEmpty() const { return !segment && !product && !stage; }
    bool operator==(const AccountGroup &) const = default;
};

/// Rules of a group that differ from those of all accounts. Later overrides win.
struct PolicyOverride {
    AccountGroup when;
    QJsonObject
        set; ///< keys as in Policy::toJson(), checked; never what counts as a key action or as a login

    bool operator==(const PolicyOverride &) const = default;
};

} // namespace bw
