#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>
#include <optional>

namespace bw {

using TouchId = Id<struct TouchTag>;

/// A contact with a customer, held or planned (definitions.md §7).
struct Touch {
    TouchId id;
    AccountId account;
    QString key; ///< touch_id of the file, or empty
    Day day;
    QString kind; ///< call, meeting, visit, email, training, qbr, onboarding, or the user's own word
    QString summary;
    QString by; ///< who of us
    QString people; ///< names of those who took part
    QString nextStep;
    std::optional<Day> nextDate;
    std::optional<Day> doneOn; ///< of the next step

    bool operator==(const Touch &) const = default;
};

} // namespace bw
