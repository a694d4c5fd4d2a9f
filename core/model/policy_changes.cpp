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

QJsonObject objectOf(const Policy &policy)
{
    return QJsonDocument::fromJson(policy.toJson()).object();
}

} // namespace

std::vector<PolicyChange> changesBetween(const Policy &before, const Policy &after)
{
    Changes changes;
    compareObjects({}, objectOf(before), objectOf(after), changes);
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
