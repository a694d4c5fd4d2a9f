#include "model/policy_json.h"

#include "model/account.h"

#include <QJsonArray>
#include <algorithm>

namespace bw {

namespace {

bool fits(const std::optional<QString> &wanted, const QString &value)
{
    return !wanted || *wanted == value;
}

bool meet(const std::optional<QString> &a, const std::optional<QString> &b)
{
    return !a || !b || *a == *b;
}

void readGroupValue(PolicyReader &reader, const char *key, std::optional<QString> &target)
{
    QString value;
    reader.text(key, value);
    if (!value.isEmpty())
        target = value;
}

void addGroupValue(QJsonObject &object, const char *key, const std::optional<QString> &value)
{
    if (value)
        object.insert(QLatin1String(key), *value);
}

/// A group changes rules of all accounts, or switches them off; it has none of its own.
void refuseNewRules(PolicyReader &reader, const AlertRules &all, const AlertRules &group)
{
    for (const AlertRule &rule : group.rules) {
        const bool known = std::any_of(all.rules.begin(), all.rules.end(),
                                       [&](const AlertRule &one) { return one.id == rule.id; });
        if (!known)
            reader.wrong(QStringLiteral("alerts.rules.") % rule.id, rule.name);
    }
}

} // namespace

bool AccountGroup::matches(const Account &account) const
{
    return fits(segment, account.segment) && fits(product, account.product) && fits(stage, account.stage);
}

bool AccountGroup::meets(const AccountGroup &other) const
{
    return meet(segment, other.segment) && meet(product, other.product) && meet(stage, other.stage);
}

namespace policy_json {

void readOverrides(PolicyReader &reader, Policy &policy, const Calendars &calendars)
{
    std::vector<PolicyOverride> read;
    reader.objects("overrides", [&](PolicyReader &one) {
        PolicyOverride rules;
        one.object("when", [&](PolicyReader &when) {
            readGroupValue(when, "segment", rules.when.segment);
            readGroupValue(when, "product", rules.when.product);
            readGroupValue(when, "stage", rules.when.stage);
        });
        if (rules.when.isEmpty())
            one.wrong("when", QJsonObject());
        Policy alone = policy;
        one.object("set", [&](PolicyReader &set) {
            rules.set = set.all();
            readRules(set, alone, calendars);
            refuseNewRules(set, policy.alerts, alone.alerts);
        });
        // Rules between two keys (low and high, the bands) must hold where a group has one of each override.
        for (const PolicyOverride &earlier : read) {
            if (!earlier.when.meets(rules.when))
                continue;
            Policy both = policy;
            std::optional<Error> known;
            PolicyReader first(earlier.set, {}, known);
            readRules(first, both, {});
            PolicyReader second(rules.set, one.prefix() % QStringLiteral("set."), one.error());
            readRules(second, both, calendars);
        }
        read.push_back(std::move(rules));
    });
    policy.overrides = std::move(read);
}

QJsonValue overrides(const Policy &policy)
{
    QJsonArray list;
    for (const PolicyOverride &rules : policy.overrides) {
        QJsonObject when;
        addGroupValue(when, "segment", rules.when.segment);
        addGroupValue(when, "product", rules.when.product);
        addGroupValue(when, "stage", rules.when.stage);
        list.append(QJsonObject{{QStringLiteral("when"), when}, {QStringLiteral("set"), rules.set}});
    }
    return list;
}

} // namespace policy_json

} // namespace bw
