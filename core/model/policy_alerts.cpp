#include "model/policy_json.h"

#include <QJsonArray>
#include <algorithm>

namespace bw::policy_json {

namespace {

constexpr qint32 mostNamed = 1'000;
constexpr qint32 mostCooldown = 365; // days
constexpr size_t mostConditions = 10;
constexpr double mostThreshold = 1e12;

/// A word out of a list, which must be there.
template <class T, class FromName>
void readWord(PolicyReader &reader, const char *key, const FromName &fromName, T &target)
{
    const QJsonValue value = reader.take(key).value_or(QJsonValue());
    if (const auto known = fromName(value.toString()))
        target = *known;
    else
        reader.wrong(key, value);
}

void readCondition(PolicyReader &reader, AlertRule &rule)
{
    AlertCondition condition;
    readWord(reader, "metric", alertMetricFromName, condition.metric);
    readWord(reader, "is", compareFromName, condition.by);
    if (!reader.number("value", -mostThreshold, mostThreshold, condition.value))
        reader.wrong("value", QJsonValue());
    if (rule.when.size() >= mostConditions)
        reader.wrong("metric", alertMetricName(condition.metric));
    rule.when.push_back(condition);
}

/// A rule that is known is changed key by key; another one is an own rule, which must be whole.
void readRule(const QString &id, PolicyReader &reader, AlertRules &alerts)
{
    const auto known = std::find_if(alerts.rules.begin(), alerts.rules.end(),
                                    [&](const AlertRule &rule) { return rule.id == id; });
    AlertRule rule = known == alerts.rules.end() ? AlertRule() : *known;
    rule.id = id;
    reader.text("name", rule.name, true);
    if (reader.all().contains(QLatin1String("kind")))
        readWord(reader, "kind", alertKindFromName, rule.kind);
    reader.yesNo("on", rule.on);
    reader.yesNo("high", rule.high);
    reader.whole("cooldown_days", 0, mostCooldown, rule.cooldownDays);
    const std::vector<AlertCondition> before = std::exchange(rule.when, {});
    if (!reader.objects("when", [&](PolicyReader &condition) { readCondition(condition, rule); }))
        rule.when = before;
    if (rule.when.empty())
        reader.wrong("when", QJsonArray());
    if (rule.name.trimmed().isEmpty() && !isShippedRule(id))
        reader.wrong("name", rule.name);
    if (known == alerts.rules.end())
        alerts.rules.push_back(std::move(rule));
    else
        *known = std::move(rule);
}

QJsonObject objectOf(const AlertRule &rule)
{
    QJsonArray when;
    for (const AlertCondition &condition : rule.when)
        when.append(QJsonObject{{QStringLiteral("metric"), alertMetricName(condition.metric)},
                                {QStringLiteral("is"), compareName(condition.by)},
                                {QStringLiteral("value"), condition.value}});
    return {
        {QStringLiteral("name"), rule.name},
        {QStringLiteral("kind"), alertKindName(rule.kind)},
        {QStringLiteral("on"), rule.on},
        {QStringLiteral("high"), rule.high},
        {QStringLiteral("cooldown_days"), rule.cooldownDays},
        {QStringLiteral("when"), when},
    };
}

} // namespace

void readAlerts(PolicyReader &reader, Policy &policy)
{
    reader.object("alerts", [&](PolicyReader &alerts) {
        alerts.whole("most_new", 1, mostNamed, policy.alerts.mostNew);
        alerts.objectsByName("rules", [&](const QString &id, PolicyReader &rule) {
            if (id.contains(u'.')) // keys name rules with dots around them
                alerts.wrong(QString(QLatin1String("rules.") % id), id);
            readRule(id, rule, policy.alerts);
        });
    });
    sortRules(policy.alerts.rules);
}

void addAlerts(QJsonObject &object, const Policy &policy)
{
    QJsonObject rules;
    for (const AlertRule &rule : policy.alerts.rules)
        rules.insert(rule.id, objectOf(rule));
    object.insert(
        QStringLiteral("alerts"),
        QJsonObject{{QStringLiteral("most_new"), policy.alerts.mostNew}, {QStringLiteral("rules"), rules}});
}

} // namespace bw::policy_json
