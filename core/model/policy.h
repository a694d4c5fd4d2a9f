#pragma once

#include "base/result.h"
#include "model/alert_rule.h"
#include "model/health_rules.h"
#include "model/north_star.h"
#include "model/policy_override.h"
#include "model/rubric.h"
#include "model/scenario.h"
#include "model/service_plan.h"
#include "model/standards.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace bw {

enum class Level : quint8 { Zero, Low, Medium, High, Unknown };

/// "zero", "low", "medium", "high", "unknown".
[[nodiscard]] QString levelName(Level level);

/// The rules of activity and health (definitions.md §3, §4). Every number a user may change; nothing
/// computed.
struct Policy {
    enum class MonthRule { Days, WorkingDays };

    /// Event -> weight. Nothing: every event with weight 1 except the shipped login words.
    std::optional<QMap<QString, qint32>> keyActions;
    /// Whose users count as logged in; empty: users with any event.
    QStringList loginEvents;
    qint32 userSharePercent = 60;
    qint32 lowMultiple = 2;
    qint32 highMultiple = 4;
    qint32 loginSharePercent = 60;
    std::optional<qint32> leastOpenedPercent;
    Level activeDayLevel = Level::Low;
    qint32 weekDays = 3;
    MonthRule monthRule = MonthRule::Days;
    qint32 monthDays = 12;
    qint32 monthSharePercent = 60;
    qint32 coefficientActiveDays = 1; ///< active days that make a 7-day block active
    QString calendar = QStringLiteral("mon-fri");
    std::vector<Scenario> scenarios;
    QStringList
        modules; ///< that an account is entitled to, where it has no list itself; empty: every one seen
    Standards standards;
    RoleFeatures roleFeatures;
    std::optional<NorthStar> northStar;
    HealthRules health;
    Rubric rubric = shippedRubric();
    AlertRules alerts = shippedAlertRules();
    ServicePlan plan = shippedServicePlan();
    /// What is different for some accounts: effectivePolicy() in model/book_policies.h.
    std::vector<PolicyOverride> overrides;

    bool operator==(const Policy &) const = default;

    /// Weight of an event; 0 when it is no key action.
    [[nodiscard]] qint32 weightOf(const QString &event) const;
    /// Whether a user with this event counts as logged in.
    [[nodiscard]] bool isLogin(const QString &event) const;

    /// Every key optional; unknown keys and values out of range are PolicyInvalid with the key ("week.days")
    /// as subject and the value found. `calendars` are the names that may be chosen; empty: the shipped ones.
    [[nodiscard]] static Result<Policy> fromJson(const QByteArray &json, const QStringList &calendars = {});
    /// The same for what was saved: a calendar that is not at hand any more is no error.
    [[nodiscard]] static Result<Policy> fromStored(const QByteArray &json);
    /// All keys, indented, stable order: fromJson(toJson()) is the same policy.
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace bw
