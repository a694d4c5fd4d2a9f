#pragma once

#include "base/day.h"

#include <QtGlobal>
#include <optional>

namespace bw {

/// How the use of a made-up account runs over the years.
enum class UseStory { Steady, Growing, Declining, Silent, Seasonal, Recovering };

/// Strength of use of one account on any day, also before the days that are written.
struct UsePath {
    quint64 key = 0; ///< of the account's own random stream
    UseStory story = UseStory::Steady;
    double base = 0; ///< on the logit scale; 0 is half-hearted, 3 is every day by nearly everybody
    Day turn; ///< day on which the story turns (silence, decline, growth, recovery)
    int turnDays = 60; ///< that the turn takes
    Day liveOn; ///< nothing before it, then 60 days of learning
    std::optional<Day> lastDay; ///< access ends
    std::optional<Day> windDown; ///< they leave, and use it less from here on

    /// Logit of strength, about -5 to 5.
    [[nodiscard]] double logit(Day day) const;
    /// 0 to 1; exactly 0 outside the days of access and in silence.
    [[nodiscard]] double strength(Day day) const;
    /// Mean over the days [first, last], taken week by week.
    [[nodiscard]] double meanStrength(Day first, Day last) const;
};

} // namespace bw
