#pragma once

#include "report/timeline.h"
#include "shell/theme.h"

namespace bw {

/// An entry of the timeline in the language in use.
struct TimelineWords {
    QString symbol; ///< icon of its mark
    QString title;
    QString text; ///< what there is to say beyond it; may be empty
    QString who; ///< empty: not known
    Token tint = Token::TextSecondary; ///< of the symbol
    bool struck = false; ///< it was taken back; `text` says so
};
[[nodiscard]] TimelineWords timelineWords(const TimelineEntry &entry);

} // namespace bw
