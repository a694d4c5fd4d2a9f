#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace bw {

/// The paying customer that decides about the renewal (definitions.md §1). Holds the *first known*
/// values, which hold backwards; later ones are AccountChanges.
struct Account {
    AccountId id;
    QString key; ///< account_id of the files
    QString name;
    QString parent; ///< key of the parent account
    QString segment; ///< large, mid, small or the user's own word
    QString industry;
    QString region;
    QString csm;
    QString product;
    QString plan;
    QString stage;
    std::optional<Day> startedOn;
    std::optional<Day> liveOn;
    std::optional<qint32> seatsPurchased;
    std::optional<qint32> seatsOpened;
    std::optional<double> quota;
    QString modules; ///< list separated by ;
    QString calendar; ///< name; empty: the workspace's
    QString tags;

    bool operator==(const Account &) const = default;
};

enum class AccountField {
    Name,
    Parent,
    Segment,
    Industry,
    Region,
    Csm,
    Product,
    Plan,
    Stage,
    StartedOn,
    LiveOn,
    SeatsPurchased,
    SeatsOpened,
    Quota,
    Modules,
    Calendar,
    Tags,
};
constexpr int accountFieldCount = 17;

/// A later value of one field, from that day on (definitions.md §2: no future leaks into the past).
struct AccountChange {
    AccountId account;
    AccountField field{};
    Day from;
    QString value; ///< as text; days as yyyy-MM-dd

    bool operator==(const AccountChange &) const = default;
};

/// Reads or writes one field as text (days yyyy-MM-dd, numbers plain, unknown empty).
[[nodiscard]] QString fieldText(const Account &account, AccountField field);
/// False when the text does not fit the field (not a number, not a day); the account is then unchanged.
bool setFieldText(Account &account, AccountField field, const QString &text);
/// Canonical column name of csv.md ("segment", "seats_purchased"…).
[[nodiscard]] QString fieldName(AccountField field);

/// The account as it stood on `day`: first values plus every change not after it. `changes` are ascending
/// in time for an account, and may hold other accounts' changes too.
[[nodiscard]] Account accountAt(const Account &first, std::span<const AccountChange> changes, Day day);
[[nodiscard]] Account accountAt(const Account &first, const std::vector<AccountChange> &changes, Day day);

} // namespace bw
