#include "model/alert_rule.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace bw {

namespace {

using Metric = AlertMetric;

template <size_t N, class T>
std::optional<T> valueOf(const std::array<const char *, N> &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const char *known) { return name == QLatin1String(known); });
    if (found == names.end())
        return {};
    return static_cast<T>(found - names.begin());
}

constexpr std::array<const char *, alertMetricCount> metricNames = {
    "days_without_key_action",
    "weeks_missed",
    "weeks_active",
    "weeks_active_drop",
    "unusual_day",
    "seat_use_percent",
    "opened_percent",
    "days_boss_unseen",
    "scenario_percent",
    "breadth_percent",
    "depth_percent",
    "active_days_per_user_and_week",
    "minutes_per_user_day",
    "outcome_percent",
    "nps",
    "boss_score",
    "days_to_go_live",
    "days_to_renewal",
    "health",
    "machine",
    "human",
    "health_drop",
    "disagreement",
    "days_answer_overdue",
    "days_without_touch",
    "days_since_start",
    "days_at_risk",
    "key_actions_28",
    "active_days_28",
    "active_users_28",
    "trend_percent",
    "arr",
    "revenue_at_risk",
};
constexpr std::array<const char *, 4> compareNames = {"below", "at_most", "at_least", "above"};
constexpr std::array<const char *, 5> kindNames = {"business", "behaviour", "voice", "renewal", "service"};

AlertRule rule(const char *id, AlertKind kind, bool high, std::vector<AlertCondition> when)
{
    AlertRule result;
    result.id = QLatin1String(id);
    result.kind = kind;
    result.high = high;
    result.when = std::move(when);
    return result;
}

} // namespace

QString alertMetricName(AlertMetric metric)
{
    return QLatin1String(metricNames[static_cast<size_t>(metric)]);
}

std::optional<AlertMetric> alertMetricFromName(const QString &name)
{
    return valueOf<alertMetricCount, AlertMetric>(metricNames, name);
}

QString compareName(CompareBy by)
{
    return QLatin1String(compareNames[static_cast<size_t>(by)]);
}

std::optional<CompareBy> compareFromName(const QString &name)
{
    return valueOf<compareNames.size(), CompareBy>(compareNames, name);
}

QString alertKindName(AlertKind kind)
{
    return QLatin1String(kindNames[static_cast<size_t>(kind)]);
}

std::optional<AlertKind> alertKindFromName(const QString &name)
{
    return valueOf<kindNames.size(), AlertKind>(kindNames, name);
}

bool AlertCondition::holds(double of) const
{
    switch (by) {
    case CompareBy::Below:
        return of < value;
    case CompareBy::AtMost:
        return of <= value;
    case CompareBy::AtLeast:
        return of >= value;
    case CompareBy::Above:
        return of > value;
    }
    return false;
}

AlertRules shippedAlertRules()
{
    using By = CompareBy;
    constexpr auto behaviour = AlertKind::Behaviour;
    AlertRules shipped;
    shipped.rules = {
        rule("outcome_behind", AlertKind::Business, true, {{Metric::OutcomePercent, By::Below, 50}}),
        rule("no_key_action", behaviour, true, {{Metric::DaysWithoutKeyAction, By::AtLeast, 14}}),
        rule("weekly_lost", behaviour, true, {{Metric::WeeksMissed, By::AtLeast, 1}}),
        rule("weeks_active_dropped", behaviour, true, {{Metric::WeeksActiveDrop, By::AtLeast, 2}}),
        rule("boss_unseen", behaviour, true, {{Metric::DaysBossUnseen, By::AtLeast, 30}}),
        rule("seat_use_low", behaviour, true,
             {{Metric::SeatUsePercent, By::Below, 40}, {Metric::DaysSinceStart, By::AtLeast, 60}}),
        rule("opened_low", behaviour, false,
             {{Metric::OpenedPercent, By::Below, 50}, {Metric::DaysSinceStart, By::AtLeast, 60}}),
        rule("scenario_below", behaviour, false, {{Metric::ScenarioPercent, By::Below, 100}}),
        rule("breadth_low", behaviour, false, {{Metric::BreadthPercent, By::Below, 50}}),
        rule("depth_low", behaviour, false, {{Metric::DepthPercent, By::Below, 40}}),
        rule("frequency_low", behaviour, false, {{Metric::ActiveDaysPerUserAndWeek, By::Below, 2}}),
        rule("duration_low", behaviour, false, {{Metric::MinutesPerUserDay, By::Below, 5}}),
        rule("anomaly", behaviour, false, {{Metric::UnusualDay, By::AtLeast, 4}}),
        rule("nps_negative", AlertKind::Voice, true, {{Metric::Nps, By::Below, 0}}),
        rule("boss_detractor", AlertKind::Voice, true, {{Metric::BossScore, By::AtMost, 6}}),
        rule("renewal_unhealthy", AlertKind::Renewal, true,
             {{Metric::DaysToRenewal, By::AtMost, 90}, {Metric::Health, By::Below, 70}}),
        rule("go_live_late", AlertKind::Service, true, {{Metric::DaysToGoLive, By::Above, 60}}),
        rule("answer_overdue", AlertKind::Service, false, {{Metric::DaysAnswerOverdue, By::AtLeast, 1}}),
        rule("no_touch", AlertKind::Service, false, {{Metric::DaysWithoutTouch, By::AtLeast, 30}}),
    };
    return shipped;
}

namespace {

const std::vector<AlertRule> &shippedRules()
{
    static const std::vector<AlertRule> rules = shippedAlertRules().rules;
    return rules;
}

/// In the order of the shipped rules; behind them where it is none.
size_t placeOf(const QString &id)
{
    const std::vector<AlertRule> &rules = shippedRules();
    return static_cast<size_t>(
        std::find_if(rules.begin(), rules.end(), [&](const AlertRule &rule) { return rule.id == id; })
        - rules.begin());
}

} // namespace

bool isShippedRule(const QString &id)
{
    return placeOf(id) < shippedRules().size();
}

void sortRules(std::vector<AlertRule> &rules)
{
    const auto place = [](const AlertRule &rule) { return std::tuple(placeOf(rule.id), rule.name, rule.id); };
    std::stable_sort(rules.begin(), rules.end(),
                     [&](const AlertRule &a, const AlertRule &b) { return place(a) < place(b); });
}

} // namespace bw
