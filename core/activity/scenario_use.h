#pragma once

#include "activity/levels.h"
#include "activity/user_use.h"

namespace bw {

/// Whether rows of the event are part of the scenario.
[[nodiscard]] bool belongsTo(const Scenario &scenario, const UseEvent &event);

/// Expected against actual (definitions.md §3, Scenario).
enum class ScenarioState : quint8 { Met, Below, NotStarted, Unknown };
/// "met", "below", "not_started", "unknown".
[[nodiscard]] QString scenarioStateName(ScenarioState state);

constexpr qint32 scenarioWeeks = 4;

/// The 28 days that end at D, or one of their four weeks.
struct ScenarioPeriod {
    DayRange days;
    qint32 knownDays = 0; ///< of the account's life that are no gaps; what is expected is in proportion
    std::optional<qint64> users; ///< distinct, of the expected roles; nothing: rows without users
    qint64 actions = 0; ///< quantities, by those of the expected roles where they are known
    std::optional<qint64> expectedActions; ///< rounded up; nothing: seats are not known
    ScenarioState state = ScenarioState::Unknown;

    bool operator==(const ScenarioPeriod &) const = default;
};

/// One scenario of the policy as one account uses it. Met: as many users as expected, and as many actions as
/// that many users would do. A week is met by its actions alone, as users are expected within 28 days. Not
/// started: not a single action, in whatever role. Unknown: seats, users, or all days are not known.
struct ScenarioUse {
    size_t scenario = 0; ///< index in Policy::scenarios
    /// False: it is of modules of which the account is entitled to none; then nothing is expected.
    bool entitled = true;
    std::optional<qint64> seats; ///< basis on D: opened, else purchased
    std::optional<qint64> expectedUsers; ///< share of the seats, rounded up
    ScenarioPeriod last28;
    std::array<ScenarioPeriod, scenarioWeeks> weeks{}; ///< oldest first

    bool operator==(const ScenarioUse &) const = default;
};

/// By index in policy.scenarios. `policy` is the one that holds for the account, `account` as it stood on D.
[[nodiscard]] std::vector<ScenarioUse> scenarioUses(const AccountUse &use, const Policy &policy,
                                                    const Account &account, const BookDays &days,
                                                    const AccountDays &facts);

/// One day of a scenario: K and L are its own actions and users, the multiples its own, the shares the
/// policy's.
struct ScenarioDay {
    Day day;
    qint64 actions = 0;
    std::optional<quint32> users; ///< nothing: rows without users
    Level level = Level::Zero;

    bool operator==(const ScenarioDay &) const = default;
};
/// Every day of the range, whoever acted.
[[nodiscard]] std::vector<ScenarioDay> scenarioDays(const AccountUse &use, const Policy &policy,
                                                    const Scenario &scenario,
                                                    const std::vector<SeatSpan> &seats, DayRange range);

} // namespace bw
