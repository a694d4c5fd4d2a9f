#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>
#include <optional>
#include <vector>

namespace bw {

/// Which direction of a measure is the good one.
enum class Better { Unstated, Higher, Lower };

/// higher, lower, or empty
[[nodiscard]] QString betterName(Better better);
[[nodiscard]] std::optional<Better> betterFromName(const QString &name);

/// What was reached of an outcome by a day.
struct OutcomeActual {
    Day day;
    double actual = 0;

    bool operator==(const OutcomeActual &) const = default;
};

/// A business result that a customer expects (definitions.md §7). Known by account and measure.
struct Outcome {
    AccountId account;
    QString measure;
    QString kind; ///< earn_more, work_faster, cost_less, or the user's own word
    QString unit;
    Better better = Better::Unstated;
    std::optional<double> baseline;
    std::optional<double> target;
    std::optional<Day> start;
    std::optional<Day> due;
    std::vector<OutcomeActual> actuals; ///< ascending days

    bool operator==(const Outcome &) const = default;
};

} // namespace bw
