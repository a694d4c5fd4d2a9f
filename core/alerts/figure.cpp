#include "alerts/figure.h"

#include <algorithm>
#include <array>

namespace bw {

namespace {

using Metric = AlertMetric;

template <size_t N> bool isOneOf(QStringView word, const std::array<QLatin1String, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isScore(Metric metric)
{
    return metric == Metric::Health || metric == Metric::Machine || metric == Metric::Human;
}

} // namespace

Truth judge(const AlertCondition &condition, const AlertFigure &figure)
{
    using Known = AlertFigure::Known;
    if (figure.known == Known::Nothing)
        return Truth::Unknown;
    if (figure.known == Known::Absent)
        return Truth::False;
    const bool low = condition.by == CompareBy::Below || condition.by == CompareBy::AtMost;
    if (condition.holds(figure.value)) {
        const bool couldTurn = figure.known == (low ? Known::AtLeast : Known::AtMost);
        return couldTurn ? Truth::Unknown : Truth::True;
    }
    if (figure.known == (low ? Known::AtMost : Known::AtLeast))
        return Truth::Unknown;
    const double beyond = low ? figure.value - condition.value : condition.value - figure.value;
    return isScore(condition.metric) && beyond < healthMargin ? Truth::Unknown : Truth::False;
}

bool countsUse(Metric metric)
{
    switch (metric) {
    case Metric::OpenedPercent:
    case Metric::Human:
    case Metric::OutcomePercent:
    case Metric::Nps:
    case Metric::BossScore:
    case Metric::DaysToGoLive:
    case Metric::DaysToRenewal:
    case Metric::DaysAnswerOverdue:
    case Metric::DaysWithoutTouch:
    case Metric::DaysSinceStart:
    case Metric::Arr:
        return false;
    default:
        return true;
    }
}

bool restsOnHealth(Metric metric)
{
    switch (metric) {
    case Metric::Health:
    case Metric::Machine:
    case Metric::Human:
    case Metric::HealthDrop:
    case Metric::Disagreement:
    case Metric::DaysAtRisk:
    case Metric::RevenueAtRisk:
        return true;
    default:
        return false;
    }
}

bool restsOnRows(Metric metric)
{
    return metric == Metric::DaysBossUnseen || metric == Metric::ScenarioPercent
        || metric == Metric::MinutesPerUserDay;
}

bool hasReasons(Metric metric)
{
    return metric == Metric::UnusualDay || metric == Metric::ScenarioPercent
        || metric == Metric::OutcomePercent;
}

bool restsOnRule(Metric metric, QStringView key)
{
    static constexpr std::array ofUse{
        QLatin1String("key_actions"),
        QLatin1String("login_events"),
        QLatin1String("user_share_percent"),
        QLatin1String("low_multiple"),
        QLatin1String("high_multiple"),
        QLatin1String("login_share_percent"),
        QLatin1String("least_opened_percent"),
        QLatin1String("active_day_level"),
        QLatin1String("week"),
        QLatin1String("month"),
        QLatin1String("coefficient"),
        QLatin1String("calendar"),
    };
    static constexpr std::array ofHealth{QLatin1String("health"), QLatin1String("rubric"),
                                         QLatin1String("modules")};
    const auto end = std::find_if(key.begin(), key.end(), [](QChar c) { return c == u'.' || c == u'['; });
    const QStringView top = key.left(end - key.begin());
    if (metric == Metric::DaysAnswerOverdue)
        return top == QLatin1String("rubric");
    if (metric == Metric::ScenarioPercent && top == QLatin1String("scenarios"))
        return true;
    if (metric == Metric::ScenarioPercent || metric == Metric::BreadthPercent
        || metric == Metric::DepthPercent)
        return top == QLatin1String("modules") || isOneOf(top, ofUse);
    if (restsOnHealth(metric))
        return isOneOf(top, ofHealth) || isOneOf(top, ofUse);
    return countsUse(metric) && isOneOf(top, ofUse);
}

} // namespace bw
