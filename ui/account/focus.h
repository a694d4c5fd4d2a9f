#pragma once

#include <qnamespace.h>

namespace bw {

/// Whether focus came by a key, so that a ring must show where it is.
[[nodiscard]] inline bool isKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

} // namespace bw
