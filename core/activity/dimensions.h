#pragma once

#include "activity/user_use.h"
#include "model/policy.h"

namespace bw {

/// Two whole numbers whose quotient is a figure: compared exactly, and "—" where the second is 0.
struct Share {
    qint64 part = 0;
    qint64 whole = 0;

    [[nodiscard]] std::optional<double> value() const
    {
        return whole == 0 ? std::nullopt
                          : std::optional(static_cast<double>(part) / static_cast<double>(whole));
    }
    /// Whether the quotient is known and below numerator / denominator.
    [[nodiscard]] bool below(qint64 numerator, qint64 denominator) const
    {
        return whole > 0 && part * denominator < numerator * whole;
    }
    bool operator==(const Share &) const = default;
};

/// What is off in the use of an account or of a module, against the policy's standards (definitions.md §3).
enum class UseFinding : quint8 {
    NotUsed, ///< entitled, and nobody used it
    NotEntitled, ///< used, and not among the modules entitled
    BreadthLow,
    DepthLow,
    FrequencyLow,
    DurationLow,
    LongSession, ///< one session longer than the standard
    FrequentButShallow, ///< often enough, but few of the functions: a problem of guidance or flow
    LongButFew, ///< long enough, but few key actions for the time: stuck
    NotKnown, ///< days of the window are missing (gap): in place of NotUsed, BreadthLow and DepthLow, which
              ///< those days could turn
};
/// "not_used", "not_entitled", "breadth_low", …
[[nodiscard]] QString findingName(UseFinding finding);

/// Minutes of use for one key action from which on users count as stuck.
constexpr qint64 stuckMinutesPerAction = 10;

/// Breadth, depth, frequency and duration of the 28 days that end at D, of an account or of one module.
struct Dimensions {
    QString module; ///< empty: the account, over everything
    bool entitled = true;
    qint32 users = 0; ///< distinct, logged in (account) or with any event (module)
    qint64 keyActions = 0;
    Share breadth; ///< modules used / entitled; the account's alone
    Share depth; ///< distinct key events used / key events of the modules used, or of this one
    Share frequency; ///< active days per active user and week; gap days and the time before the account count
                     ///< not
    Share minutes; ///< per active user-day; not known where nothing is timed
    qint64 longestSeconds = 0; ///< of one session
    qint32 longSessions = 0; ///< user-days with a session above the standard
    std::vector<UseFinding> findings;

    [[nodiscard]] bool has(UseFinding finding) const;
    bool operator==(const Dimensions &) const = default;
};

struct UseDimensions {
    DayRange days;
    Dimensions account;
    std::vector<Dimensions> modules; ///< entitled and used ones, by name
    bool operator==(const UseDimensions &) const = default;
};

/// Modules that an account is entitled to: its own list, else the policy's, else every module of the book.
[[nodiscard]] QStringList entitledModules(const Account &account, const Policy &policy,
                                          const std::vector<UseEvent> &events);

/// `account` is as it stood on D, `policy` the one that holds for it. Names of modules are compared without
/// regard to case.
[[nodiscard]] UseDimensions useDimensions(const AccountUse &use, const EventRules &rules,
                                          const Policy &policy, const Account &account, const BookDays &days,
                                          const AccountDays &facts);

} // namespace bw
