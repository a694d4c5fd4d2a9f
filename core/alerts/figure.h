#pragma once

#include "model/alert_rule.h"

#include <QString>
#include <vector>

namespace bw {

/// A figure of one day, and how well it is known.
struct AlertFigure {
    enum class Known : quint8 {
        Nothing,
        Absent, ///< known that there is nothing to count: no condition holds
        Exact,
        AtLeast, ///< missing days could only add to it
        AtMost, ///< what is not known could only take from it
    };
    double value = 0;
    Known known = Known::Nothing;

    [[nodiscard]] static constexpr AlertFigure exact(double value) { return {value, Known::Exact}; }
    [[nodiscard]] static constexpr AlertFigure absent() { return {0, Known::Absent}; }
    [[nodiscard]] bool hasValue() const { return known >= Known::Exact; }
    bool operator==(const AlertFigure &) const = default;
};

/// By day from AccountLife::origin to the day one looks at; what is not filled in is not known.
using FigureSeries = std::vector<AlertFigure>;

/// A metric's figures for one reason.
struct ReasonFigures {
    QString reason; ///< empty where the metric has one reason only
    FigureSeries figures;
};

enum class Truth : quint8 { Unknown, False, True };

/// Whether a condition holds by a figure.
[[nodiscard]] Truth judge(const AlertCondition &condition, const AlertFigure &figure);

/// Points beyond the threshold at which a condition on health ends (definitions.md §4).
constexpr double healthMargin = 2;

/// Whether the metric counts what customers do, which is known up to D; others count up to the day one looks.
[[nodiscard]] bool countsUse(AlertMetric metric);
/// Whether it rests on health as a whole, which is dear: counted on single days.
[[nodiscard]] bool restsOnHealth(AlertMetric metric);
/// Whether it is counted from an account's own rows.
[[nodiscard]] bool restsOnRows(AlertMetric metric);
/// Whether an account may have several alerts of a rule about it, one for each reason.
[[nodiscard]] bool hasReasons(AlertMetric metric);
/// Whether the metric may be another one under a policy that differs in that key of Policy::toJson().
[[nodiscard]] bool restsOnRule(AlertMetric metric, QStringView key);

} // namespace bw
