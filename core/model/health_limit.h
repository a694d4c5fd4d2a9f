#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>
#include <optional>

namespace bw {

using HealthLimitId = Id<struct HealthLimitTag>;

/// A cap on the health, or a floor under it.
enum class LimitKind { AtMost, AtLeast };

/// at_most, at_least
[[nodiscard]] QString limitKindName(LimitKind kind);
[[nodiscard]] std::optional<LimitKind> limitKindFromName(const QString &name);

/// A limit that somebody set on the health of one account ("we were told that they leave": at most 20), with
/// who and why (definitions.md §4). Never changed: one that does not hold any more was lifted, on a day, and
/// still holds for the days before that one.
struct HealthLimit {
    HealthLimitId id;
    AccountId account;
    QString key; ///< UUID; given when it is set
    LimitKind kind{};
    qint32 value = 0; ///< 0 to 100
    QString author;
    QString reason;
    Day from;
    std::optional<Day> until; ///< the last day on which it holds; nothing: until it is lifted
    QString setAt; ///< local: yyyy-MM-ddTHH:mm:ss
    QString liftedAt; ///< local; empty: it was not lifted
    QString liftedBy;
    std::optional<Day> liftedOn; ///< the first day on which it holds no longer

    [[nodiscard]] bool holdsOn(Day day) const
    {
        return from <= day && (!until || day <= *until) && (!liftedOn || day < *liftedOn);
    }

    bool operator==(const HealthLimit &) const = default;
};

} // namespace bw
