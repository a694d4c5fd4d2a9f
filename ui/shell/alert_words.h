#pragma once

#include "alerts/alert.h"

#include <QString>

/// Alerts and their rules in words. What an alert says with its numbers is alertWords() in
/// shell/reason_words.h.
namespace bw::text {

/// "Business outcome", "Use"…
[[nodiscard]] QString alertKind(AlertKind kind);
/// "risk", "watch"
[[nodiscard]] QString severity(bool high);
[[nodiscard]] QString alertState(AlertState state);
/// State with what belongs to it: "Snoozed until 3 Nov", "Open, standing".
[[nodiscard]] QString alertStateLong(const Alert &alert);
[[nodiscard]] QString alertAct(AlertAct::What what);
/// An act with what belongs to it: "Resolved: Product, routed to R&D".
[[nodiscard]] QString alertActLong(const AlertAct &act);

/// Title of a rule: "No key action"; an own one's name.
[[nodiscard]] QString ruleTitle(const AlertRule &rule);
/// Of a rule that may be gone, by its id.
[[nodiscard]] QString ruleTitle(const BookAlerts &book, const Alert &alert);
/// When it opens, whole: "Opens while days without a key action are at least 14."
[[nodiscard]] QString ruleSentence(const AlertRule &rule);
/// What a shipped rule is for; empty for an own one.
[[nodiscard]] QString ruleHelp(const QString &id);

/// What a condition looks at: "Days without a key action".
[[nodiscard]] QString metricName(AlertMetric metric);
/// What the figure is, where it comes from and when it is not known.
[[nodiscard]] QString metricHelp(AlertMetric metric);
/// " %", " days" behind a number; empty: a bare number.
[[nodiscard]] QString metricUnit(AlertMetric metric);
/// A figure of it with its unit: "14 days", "38%".
[[nodiscard]] QString metricFigure(AlertMetric metric, double value, const QString &currency = {});
/// What a threshold may be, and how many places it has.
struct MetricRange {
    double least = 0;
    double most = 1000;
    int decimals = 0;
    double usual = 0; ///< what a new condition begins with
    CompareBy by = CompareBy::AtLeast; ///< likewise
};
[[nodiscard]] MetricRange metricRange(AlertMetric metric);
/// "below", "at most", "at least", "above"
[[nodiscard]] QString compareWord(CompareBy by);
/// "health below 70"
[[nodiscard]] QString conditionWords(const AlertCondition &condition, const QString &currency = {});

} // namespace bw::text
