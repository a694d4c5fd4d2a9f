#pragma once

#include "evaluate/portfolio.h"

#include <array>
#include <vector>

namespace bw {

/// Why a health figure is another one than on another day (definitions.md §4). Each cause switches inputs of
/// its own from the first moment to the second one; all that is counted by days is taken by its distance from
/// D.
enum class ChangeCause : quint8 {
    /// What the customer does: key actions and users of each day before D, seats, what was reached of
    /// business
    /// results, survey scores.
    Behaviour,
    /// Newest answers to the criteria and limits set by hand, those that count on the moment's day.
    Judgement,
    /// The day to which the ages of answers count.
    Ageing,
    /// What is known at all: gap days, the beginning of the account in the data, whether there are seats and
    /// users, business results, surveys, modules. A part without a figure on one of both days has that of the
    /// other, so that its coming or going is all of this kind.
    Data,
    /// The rules in force for the account, by version, segment, product and stage; also which calendar.
    Policy,
    /// Which days are working days in the account's calendar.
    Calendar,
};
constexpr int changeCauseCount = 6;
/// behaviour, judgement, ageing, data, policy, calendar
[[nodiscard]] QString changeCauseName(ChangeCause cause);

/// A figure to explain: what the book was as of a day, under rules.
struct HealthMoment {
    const Cache *cache = nullptr; ///< usage counted by these rules
    const Policy *policy = nullptr;
    Day asOf; ///< D
    Day look; ///< the day to which ages count: lookDay()
};

/// What a cause came from, for one that looks for its rows.
struct ChangeSource {
    ChangeCause cause{};
    std::optional<HealthPart> part; ///< of the machine
    QString criterion; ///< of the human: key
    std::optional<double>
        before; ///< score 0 to 100; Ageing: certainty 0 to 1; Calendar: working days of the 28
    std::optional<double> after; ///< nothing: it is not there on that day
    /// Of a machine part, in its own unit: survey -100 to 100, coefficient weeks active (of `known`), the
    /// others as shares of 1: active days of those needed, trend, seat use, breadth, outcome.
    std::optional<double> figureBefore;
    std::optional<double> figureAfter;
    qint32 knownBefore = 0; ///< weeks that the coefficient is of
    qint32 knownAfter = 0;
    qint64 answerBefore = -1; ///< Judgement: index in Cache::answers; -1: none
    qint64 answerAfter = -1;
    DayRange days; ///< that a machine part looks at on the second day
    bool operator==(const ChangeSource &) const = default;
};

/// The difference of two figures in six causes.
struct HealthChange {
    std::optional<double> before; ///< as evaluate() has it
    std::optional<double> after;
    /// By ChangeCause: the Shapley mean over all orders in which the six are switched. They add up to
    /// after - before; one whose inputs are the same on both days is exactly 0. All 0 where one of both
    /// figures is missing: then there is no difference to explain.
    std::array<double, changeCauseCount> points{};
    std::vector<ChangeSource> sources; ///< by cause, the machine's parts first
    std::vector<PolicyChange> rules; ///< what differs between the rules in force for the account

    [[nodiscard]] double of(ChangeCause cause) const { return points[static_cast<size_t>(cause)]; }
    [[nodiscard]] bool known() const { return before && after; }
    bool operator==(const HealthChange &) const = default;
};

/// Both moments are of one book. A churned account has its frozen figure on both sides. Where switching
/// leaves no part at all, the mean of both figures stands; least coverage counts for the two ends alone.
[[nodiscard]] HealthChange explainChange(const HealthMoment &from, const HealthMoment &to, qint32 account);

} // namespace bw
