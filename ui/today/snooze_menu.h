#pragma once

#include "base/day.h"

#include <QMenu>
#include <functional>
#include <optional>

namespace bw {

/// How long an account is put off.
struct SnoozeChoice {
    std::optional<Day> until; ///< the first day on which it is back; nothing: until key actions return
    QString reason;
    bool operator==(const SnoozeChoice &) const = default;
};
using SnoozeDone = std::function<void(const SnoozeChoice &choice)>;

/// The menu of a button, with a digit for each choice; closes by itself. `owner` gets the keyboard back.
QMenu *openSnoozeMenu(QWidget *button, Day today, const SnoozeDone &done);
/// Another day, and a reason.
QWidget *openSnoozePanel(QWidget *button, Day today, const SnoozeDone &done);

} // namespace bw
