#pragma once

#include "report/timeline.h"

namespace bw {

/// An entry of the timeline in the language in use.
struct TimelineWords {
    QString symbol; ///< icon of its mark
    QString title;
    QString text; ///< what there is to say beyond it; may be empty
    QString who; ///< empty: not known
};
[[nodiscard]] TimelineWords timelineWords(const TimelineEntry &entry);

} // namespace bw
