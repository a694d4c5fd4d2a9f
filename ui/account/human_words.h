#pragma once

#include "account/figure_story.h"
#include "report/account_details.h"

namespace bw {

// What people judged of an account, in the language in use.

/// The answer that a human part rests on: "Rarely", "Not known", "not answered yet".
[[nodiscard]] QString answerInput(const AccountReport &report, const HealthShare &share);
/// "Lin Yue, 3 Sep 2026"; empty: nobody answered.
[[nodiscard]] QString answerSource(const AccountReport &report, const HealthShare &share);
/// "118 days old, stale"; empty: it is fresh, or there is no answer.
[[nodiscard]] QString answerAge(const HealthShare &share);
/// "high"; "not stated"
[[nodiscard]] QString confidenceWord(Confidence confidence);

/// All answers to the criterion up to the day one looks, the newest first. With details also their notes, and
/// those that were taken back.
[[nodiscard]] ChartTable answerRows(const AccountReport &report, const AccountDetails *details,
                                    const QString &criterion);

/// "Capped at 20 (computed 43.2): they told us that they leave. Lin, until 1 Mar 2027." for each cap and
/// floor in force, whether it changes the figure or not.
[[nodiscard]] QStringList boundSentences(const AccountReport &report);

/// How machine and human see the account, where they are far apart; empty: they are not.
[[nodiscard]] QString disagreementSentence(const AccountReport &report);
/// The question whose answer could move the band most; empty: none is open.
[[nodiscard]] QString nextQuestionSentence(const AccountReport &report);
/// "Chance of renewal 53%, an assumption: …"; empty: not known.
[[nodiscard]] QString renewalSentence(const PortfolioRow &row);

} // namespace bw
