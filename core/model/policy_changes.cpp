#include "model/policy_changes.h"

#include "model/policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace bw {

namespace {

using Changes = std::vector<PolicyChange>;

void compare(const QString &path, const QJsonValue &before, const QJsonValue &after, Changes &changes);

void compareObjects(const QString &prefix, const QJsonObject &before, const QJsonObject &after,
                    Changes &changes)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        compare(prefix.isEmpty() ? key : QString(prefix % u'.' % key),
                before.contains(key) ? before.value(key) : QJsonValue(QJsonValue::Undefined),
                after.contains(key) ? after.value(key) : QJsonValue(QJsonValue::Undefined), changes);
    }
}

/// The entries by their ids; nothing where one has none.
std::optional<QJsonObject> byId(const QJsonArray &list)
{
    QJsonObject entries;
    for (const auto &entry : list) {
        const QString id = entry.toObject().value(QStringLiteral("id")).toString();
        if (id.isEmpty())
            return {};
        entries.insert(id, entry);
    }
    return entries;
}

void compareLists(const QString &path, const QJsonArray &before, const QJsonArray &after, Changes &changes)
{
    const auto objects = [](const QJsonArray &list) {
        return std::all_of(list.begin(), list.end(), [](const auto &entry) { return entry.isObject(); });
    };
    if (!objects(before) || !objects(after)) {
        changes.push_back({path, before, after});
        return;
    }
    const auto known = byId(before);
    const auto now = byId(after);
    if (known && now) {
        const size_t found = changes.size();
        compareObjects(path, *known, *now, changes);
        if (changes.size() == found)
            changes.push_back({path, before, after}); // the same ones in another order
        return;
    }
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        compare(path % u'[' % QString::number(i) % u']',
                i < before.size() ? before.at(i) : QJsonValue(QJsonValue::Undefined),
                i < after.size() ? after.at(i) : QJsonValue(QJsonValue::Undefined), changes);
    }
}

void compare(const QString &path, const QJsonValue &before, const QJsonValue &after, Changes &changes)
{
    if (before == after)
        return;
    if (before.isObject() && after.isObject())
        compareObjects(path, before.toObject(), after.toObject(), changes);
    else if (before.isArray() && after.isArray())
        compareLists(path, before.toArray(), after.toArray(), changes);
    else
        changes.push_back({path, before, after});
}

/// The rule of a group: what it sets over the rule of all accounts.
QJsonValue merged(const QJsonValue &all, const QJsonValue &set)
{
    if (set.isUndefined() || !all.isObject() || !set.isObject())
        return set.isUndefined() ? all : set;
    QJsonObject both = all.toObject();
    const QJsonObject over = set.toObject();
    for (auto it = over.constBegin(); it != over.constEnd(); ++it)
        both.insert(it.key(),
                    merged(both.contains(it.key()) ? both.value(it.key()) : QJsonValue(QJsonValue::Undefined),
                           it.value()));
    return both;
}

QJsonValue valueIn(const QJsonObject &object, const QString &key)
{
    return object.contains(key) ? object.value(key) : QJsonValue(QJsonValue::Undefined);
}

/// A policy's override and the rules of all accounts beside it; no override sets nothing.
struct GroupRules {
    const QJsonObject &all;
    const PolicyOverride *rules;

    [[nodiscard]] QJsonObject set() const { return rules ? rules->set : QJsonObject(); }
};

void compareGroups(const QString &path, const GroupRules &before, const GroupRules &after, Changes &changes)
{
    const QJsonObject was = before.set();
    const QJsonObject is = after.set();
    if (before.rules && after.rules && was == is)
        return;
    const size_t found = changes.size();
    QStringList keys = was.keys() + is.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        if (valueIn(was, key) != valueIn(is, key))
            compare(path % QLatin1String(".set.") % key, merged(valueIn(before.all, key), valueIn(was, key)),
                    merged(valueIn(after.all, key), valueIn(is, key)), changes);
    }
    if (changes.size() == found) { // set to what holds for all
        for (const QString &key : std::as_const(keys)) {
            if (valueIn(was, key) != valueIn(is, key))
                changes.push_back({path % QLatin1String(".set.") % key, valueIn(was, key), valueIn(is, key)});
        }
    }
}

/// "overrides[{"segment":"large"}]"
QString overridePath(const AccountGroup &group)
{
    QJsonObject when;
    const auto add = [&when](const char *key, const std::optional<QString> &value) {
        if (value)
            when.insert(QLatin1String(key), *value);
    };
    add("segment", group.segment);
    add("product", group.product);
    add("stage", group.stage);
    return QLatin1String("overrides[") % QString::fromUtf8(QJsonDocument(when).toJson(QJsonDocument::Compact))
        % u']';
}

Changes overrideChanges(const Policy &before, const QJsonObject &allBefore, const Policy &after,
                        const QJsonObject &allAfter)
{
    Changes changes;
    std::vector<const PolicyOverride *> left;
    for (const PolicyOverride &one : before.overrides)
        left.push_back(&one);
    for (const PolicyOverride &now : after.overrides) {
        const auto same = std::find_if(left.begin(), left.end(), [&](const PolicyOverride *was) {
            return was && was->when == now.when;
        });
        compareGroups(overridePath(now.when), {allBefore, same == left.end() ? nullptr : *same},
                      {allAfter, &now}, changes);
        if (same != left.end())
            *same = nullptr;
    }
    for (const PolicyOverride *was : left) {
        if (was)
            compareGroups(overridePath(was->when), {allBefore, was}, {allAfter, nullptr}, changes);
    }
    return changes;
}

QJsonObject objectOf(const Policy &policy)
{
    return QJsonDocument::fromJson(policy.toJson()).object();
}

} // namespace

std::vector<PolicyChange> changesBetween(const Policy &before, const Policy &after)
{
    const QString key = QStringLiteral("overrides");
    QJsonObject was = objectOf(before);
    QJsonObject is = objectOf(after);
    const QJsonValue groupsBefore = was.take(key);
    const QJsonValue groupsAfter = is.take(key);
    Changes changes;
    compareObjects({}, was, is, changes);
    Changes groups = overrideChanges(before, was, after, is);
    if (groups.empty() && groupsBefore != groupsAfter)
        groups.push_back({key, groupsBefore, groupsAfter}); // the same ones in another order
    const auto place = std::find_if(changes.begin(), changes.end(),
                                    [&](const PolicyChange &change) { return change.key > key; });
    changes.insert(place, groups.begin(), groups.end());
    return changes;
}

qint64 versionOn(const std::vector<PolicyMark> &marks, Day day)
{
    qint64 version = 0;
    for (const PolicyMark &mark : marks) {
        if (mark.day <= day)
            version = mark.version;
    }
    return version;
}

} // namespace bw
