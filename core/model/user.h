#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>
#include <optional>

namespace bw {

/// A person in an account. `key` is the user_id of the files, unique within the account.
struct User {
    AccountId account;
    QString key;
    QString name;
    QString role; ///< decision_maker, manager, end_user, admin, other, or empty
    QString department;
    QString email;
    std::optional<Day> openedOn;
    std::optional<Day> closedOn;

    bool operator==(const User &) const = default;
};

/// A shop, site or team inside an account.
struct Unit {
    AccountId account;
    QString key;
    QString name;
    QString region;

    bool operator==(const Unit &) const = default;
};

} // namespace bw
