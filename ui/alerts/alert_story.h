#pragma once

#include "alerts/alert_view.h"

#include <vector>

namespace bw {

/// One thing that happened with an alert.
struct StoryLine {
    QString when; ///< day, and time where somebody acted
    QString what;
    QString more; ///< who, and what was seen; may be empty
    bool operator==(const StoryLine &) const = default;
};

/// Everything about one alert, in words.
struct AlertStory {
    QString title; ///< "No key action for 18 days"
    QString account;
    QString facts; ///< kind, risk or watch, state
    QString rule; ///< its name, and when it opens
    QString help; ///< what the rule is for
    QString figures; ///< figure then and now
    QString note; ///< what standing, a break-through or withdrawn means; mostly empty
    std::vector<StoryLine> course; ///< from its opening on
};
[[nodiscard]] AlertStory alertStory(const AlertView &view, const AlertRow &row);

/// "saw health 62, watch; $12K at risk; rules v3"
[[nodiscard]] QString seenWords(const SeenFigures &seen);

/// How all of them are dealt with: open ones by rule and by CSM, causes of the resolved ones.
struct AlertTotalsLine {
    QString head; ///< of a part; empty: a line
    QString words;
    QString count;
};
[[nodiscard]] std::vector<AlertTotalsLine> alertTotals(const AlertView &view, const AlertCounts &counts);

} // namespace bw
