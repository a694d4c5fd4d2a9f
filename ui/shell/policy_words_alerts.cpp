#include "shell/policy_words_alerts.h"

#include "shell/alert_tr.h"
#include "shell/alert_words.h"
#include "shell/reason_words.h"
#include "shell/text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bw::text {

namespace {

constexpr QLatin1String rulesHead("alerts.rules.");
constexpr QLatin1String stepsHead("service_plan.steps.");

QString titleOf(const QString &id)
{
    AlertRule rule;
    rule.id = id;
    return isShippedRule(id) ? ruleTitle(rule) : AlertText::tr("Own rule");
}

QString partOf(const QString &part)
{
    if (part == QLatin1String("on"))
        return AlertText::tr("on or off", "part of a rule");
    if (part == QLatin1String("high"))
        return AlertText::tr("risk rather than watch", "part of a rule");
    if (part == QLatin1String("kind"))
        return AlertText::tr("kind", "part of a rule");
    if (part == QLatin1String("name"))
        return AlertText::tr("name", "part of a rule");
    if (part == QLatin1String("cooldown_days"))
        return AlertText::tr("days within which it counts as come back", "part of a rule");
    if (part.startsWith(QLatin1String("when")))
        return part.endsWith(QLatin1String("value")) ? AlertText::tr("threshold", "part of a rule")
                                                     : AlertText::tr("conditions", "part of a rule");
    if (part == QLatin1String("offset_days"))
        return AlertText::tr("days after", "part of a step of the service plan");
    if (part == QLatin1String("touch_kind"))
        return AlertText::tr("kind of touch", "part of a step of the service plan");
    if (part == QLatin1String("from"))
        return AlertText::tr("counted from", "part of a step of the service plan");
    return part;
}

QString within(const QString &whole, const QString &part)
{
    return part.isEmpty() ? whole
                          : AlertText::tr("%1, %2", "a rule, and what of it").arg(whole, partOf(part));
}

QString conditionsOf(const QJsonArray &when)
{
    QStringList parts;
    for (const auto &one : when) {
        const QJsonObject object = one.toObject();
        AlertCondition condition;
        condition.metric =
            alertMetricFromName(object.value(QStringLiteral("metric")).toString()).value_or(AlertMetric{});
        condition.by =
            compareFromName(object.value(QStringLiteral("is")).toString()).value_or(CompareBy::AtLeast);
        condition.value = object.value(QStringLiteral("value")).toDouble();
        parts += conditionWords(condition);
    }
    return parts.join(AlertText::tr(" and ", "between conditions"));
}

} // namespace

QString alertRuleKey(const QString &key)
{
    if (key == QLatin1String("alerts.most_new"))
        return AlertText::tr("New alerts that a morning names");
    if (key == QLatin1String("alerts") || key == QLatin1String("alerts.rules"))
        return AlertText::tr("Rules of alerts");
    if (key.startsWith(rulesHead)) {
        const QString rest = key.mid(rulesHead.size());
        return AlertText::tr("Alert “%1”")
            .arg(within(titleOf(rest.section(u'.', 0, 0)), rest.section(u'.', 1)));
    }
    if (key == QLatin1String("service_plan.grace_days"))
        return AlertText::tr("Days around a step in which a touch does it");
    if (key == QLatin1String("service_plan") || key == QLatin1String("service_plan.steps"))
        return AlertText::tr("Steps of the service plan");
    if (key.startsWith(stepsHead)) {
        const QString rest = key.mid(stepsHead.size());
        return AlertText::tr("Step “%1”")
            .arg(within(stepName(rest.section(u'.', 0, 0), {}), rest.section(u'.', 1)));
    }
    return {};
}

std::optional<QString> alertRuleValue(const QString &key, const QJsonValue &value)
{
    if (key.startsWith(rulesHead)) {
        if (value.isArray())
            return conditionsOf(value.toArray());
        if (value.isObject()) {
            const QJsonObject rule = value.toObject();
            const QString name = rule.value(QStringLiteral("name")).toString();
            const QString when = conditionsOf(rule.value(QStringLiteral("when")).toArray());
            return name.isEmpty() ? when
                                  : AlertText::tr("%1: %2", "rule, conditions").arg(visible(name), when);
        }
        if (key.endsWith(QLatin1String(".kind"))) {
            if (const auto kind = alertKindFromName(value.toString()))
                return alertKind(*kind);
        }
    }
    if (key.startsWith(stepsHead) && value.isObject()) {
        const QJsonObject step = value.toObject();
        return stepName(step.value(QStringLiteral("id")).toString(),
                        step.value(QStringLiteral("name")).toString());
    }
    if (key.startsWith(stepsHead) && key.endsWith(QLatin1String(".touch_kind")) && value.isString())
        return value.toString().isEmpty() ? AlertText::tr("by hand", "a step of the service plan is done")
                                          : touchKind(value.toString());
    return {};
}

} // namespace bw::text
