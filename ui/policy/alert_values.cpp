#include "policy/alert_values.h"

#include "policy/rules_tr.h"

#include <algorithm>

namespace bw {

namespace {

const QString rulesKey = QStringLiteral("alerts.rules");

AlertRule baseOf(const RulesDesk &desk, const QString &id)
{
    const std::vector<AlertRule> &rules = desk.draft().alerts.rules;
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const AlertRule &rule) { return rule.id == id; });
    if (found != rules.end())
        return *found;
    AlertRule none;
    none.id = id;
    return none;
}

} // namespace

QString alertRuleKeyOf(const QString &id, const char *part)
{
    const QString key = rulesKey + u'.' + id;
    return part ? QString(key + u'.' + QLatin1String(part)) : key;
}

AlertRule alertRuleOf(const RulesDesk &desk, const QString &id)
{
    AlertRule rule = baseOf(desk, id);
    rule.on = desk.value(alertRuleKeyOf(id, "on")).toBool(rule.on);
    rule.high = desk.value(alertRuleKeyOf(id, "high")).toBool(rule.high);
    rule.cooldownDays =
        static_cast<qint32>(desk.value(alertRuleKeyOf(id, "cooldown_days")).toInteger(rule.cooldownDays));
    const QJsonArray when = desk.value(alertRuleKeyOf(id, "when")).toArray();
    if (when.isEmpty())
        return rule;
    rule.when.clear();
    for (const auto &one : when) {
        const QJsonObject object = one.toObject();
        const auto metric = alertMetricFromName(object.value(QStringLiteral("metric")).toString());
        const auto by = compareFromName(object.value(QStringLiteral("is")).toString());
        if (metric && by)
            rule.when.push_back({*metric, *by, object.value(QStringLiteral("value")).toDouble()});
    }
    return rule;
}

QJsonArray conditionsValue(const std::vector<AlertCondition> &when)
{
    QJsonArray list;
    for (const AlertCondition &condition : when)
        list.append(QJsonObject{{QStringLiteral("metric"), alertMetricName(condition.metric)},
                                {QStringLiteral("is"), compareName(condition.by)},
                                {QStringLiteral("value"), condition.value}});
    return list;
}

QJsonObject alertRuleValueOf(const AlertRule &rule)
{
    return {
        {QStringLiteral("name"), rule.name},
        {QStringLiteral("kind"), alertKindName(rule.kind)},
        {QStringLiteral("on"), rule.on},
        {QStringLiteral("high"), rule.high},
        {QStringLiteral("cooldown_days"), rule.cooldownDays},
        {QStringLiteral("when"), conditionsValue(rule.when)},
    };
}

bool setAlertRule(RulesDesk &desk, const AlertRule &rule)
{
    QJsonObject value = alertRuleValueOf(rule);
    desk.endStep();
    if (desk.scope()) {
        const QJsonObject base = alertRuleValueOf(baseOf(desk, rule.id));
        for (const QString &key : value.keys()) {
            if (value.value(key) == base.value(key))
                value.remove(key);
        }
    }
    const bool taken = desk.set(alertRuleKeyOf(rule.id),
                                value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value));
    desk.endStep();
    return taken;
}

bool removeAlertRule(RulesDesk &desk, const QString &id)
{
    const RuleScope scope = desk.scope();
    desk.endStep();
    // Exceptions of a rule that is gone would be refused with it.
    Policy policy = desk.draft();
    for (const PolicyOverride &exception : desk.draft().overrides) {
        if (!isException(policy, exception.when, alertRuleKeyOf(id)))
            continue;
        const auto without =
            withRule(policy, exception.when, alertRuleKeyOf(id), QJsonValue(QJsonValue::Undefined));
        if (!without)
            return false;
        policy = *without;
    }
    const auto without = withRule(policy, {}, alertRuleKeyOf(id), QJsonValue(QJsonValue::Undefined));
    if (!without)
        return false;
    desk.take(*without, RulesText::tr("Take a rule of alerts away"));
    desk.endStep();
    return true;
}

} // namespace bw
