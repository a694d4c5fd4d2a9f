#pragma once

#include "feedback/book_feedback.h"
#include "report/chart_spec.h"

namespace bw {

// What the whole book says, in the language in use.

/// "NPS +23 of 412 answers, 95% interval +15 to +31. CSAT, 1 to 5: mean 4.1, 78% top two, 120 answers."
[[nodiscard]] QString voiceSentence(const Cache &cache, Day asOf);
/// NPS by quarter with its interval.
[[nodiscard]] ChartSpec voiceSpec(const Cache &cache, Day asOf);
/// One row for each group. `groups` are of NPS answers.
[[nodiscard]] ChartTable voiceRows(const Cache &cache, const std::vector<FeedbackGroup> &groups,
                                   FeedbackBy by);

} // namespace bw
