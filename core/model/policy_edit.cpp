#include "model/policy_edit.h"

#include <QJsonDocument>
#include <algorithm>

namespace bw {

namespace {

QJsonObject objectOf(const Policy &policy)
{
    return QJsonDocument::fromJson(policy.toJson()).object();
}

QJsonValue valueAt(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const QString &key : path) {
        const QJsonObject inner = value.toObject();
        if (!inner.contains(key))
            return QJsonValue(QJsonValue::Undefined);
        value = inner.value(key);
    }
    return value;
}

/// An undefined value takes the key away, and the objects around it that are empty then.
QJsonObject withValue(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &key = path.front();
    if (path.size() > 1) {
        const QJsonObject inner = withValue(object.value(key).toObject(), path.mid(1), value);
        if (inner.isEmpty())
            object.remove(key);
        else
            object.insert(key, inner);
    } else if (value.isUndefined()) {
        object.remove(key);
    } else {
        object.insert(key, value);
    }
    return object;
}

/// The last exception of exactly this group.
template <class Overrides> auto exceptionOf(Overrides &overrides, const AccountGroup &group)
{
    const auto found = std::find_if(overrides.rbegin(), overrides.rend(),
                                    [&](const PolicyOverride &one) { return one.when == group; });
    return found == overrides.rend() ? overrides.end() : std::prev(found.base());
}

} // namespace

RuleValues::RuleValues(const Policy &policy)
    : m_rules(objectOf(policy))
    , m_overrides(policy.overrides)
{
}

QJsonValue RuleValues::value(const RuleScope &scope, const QString &key) const
{
    const QStringList path = key.split(u'.');
    if (scope) {
        const auto own = exceptionOf(m_overrides, *scope);
        if (own != m_overrides.end()) {
            if (const QJsonValue value = valueAt(own->set, path); !value.isUndefined())
                return value;
        }
    }
    return valueAt(m_rules, path);
}

QJsonValue ruleValue(const Policy &policy, const RuleScope &scope, const QString &key)
{
    return RuleValues(policy).value(scope, key);
}

bool isException(const Policy &policy, const AccountGroup &group, const QString &key)
{
    const auto own = exceptionOf(policy.overrides, group);
    return own != policy.overrides.end() && !valueAt(own->set, key.split(u'.')).isUndefined();
}

Result<Policy> withRule(const Policy &policy, const RuleScope &scope, const QString &key,
                        const QJsonValue &value)
{
    const QStringList path = key.split(u'.');
    if (!scope) {
        const QJsonObject object = withValue(objectOf(policy), path, value);
        return Policy::fromStored(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    Policy changed = policy;
    auto own = exceptionOf(changed.overrides, *scope);
    if (own == changed.overrides.end())
        own = changed.overrides.insert(own, PolicyOverride{*scope, {}});
    own->set = withValue(own->set, path, value);
    if (own->set.isEmpty())
        changed.overrides.erase(own);
    return Policy::fromStored(changed.toJson());
}

} // namespace bw
