#include "model/policy_json.h"

#include <QJsonArray>
#include <algorithm>

namespace bw::policy_json {

namespace {

constexpr qint32 mostMultiple = 1'000;
constexpr qint32 mostWeeklyTenths = 100'000; // 10,000 actions of each user and week
constexpr qint32 mostFrequencyTenths = 70; // seven days a week
constexpr qint32 mostMinutes = 24 * 60;
constexpr qint64 mostThreshold = 1'000'000'000'000'000; // exact as a JSON number
constexpr qint32 mostMonths = 120;

QJsonValue orNull(const std::optional<qint32> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue decimal(qint32 tenths)
{
    constexpr qint32 ten = 10;
    if (tenths % ten == 0)
        return tenths / ten;
    return static_cast<double>(tenths) / ten;
}

void readScenario(PolicyReader &reader, Policy &policy)
{
    Scenario scenario;
    reader.text("id", scenario.id);
    reader.text("name", scenario.name);
    reader.texts("events", scenario.events);
    reader.texts("modules", scenario.modules);
    reader.texts("roles", scenario.roles, userRoles());
    reader.whole("share_percent", 0, 100, scenario.sharePercent);
    reader.tenths("actions_per_user_and_week", 0, mostWeeklyTenths, scenario.weeklyTenths);
    reader.whole("low_multiple", 1, mostMultiple, scenario.lowMultiple);
    reader.whole("high_multiple", 1, mostMultiple, scenario.highMultiple);
    reader.yesNo("main", scenario.main);
    if (scenario.highMultiple < scenario.lowMultiple)
        reader.wrong("high_multiple", scenario.highMultiple);
    if (scenario.name.isEmpty())
        reader.wrong("name", scenario.name);
    if (scenario.events.isEmpty())
        reader.wrong("events", QJsonArray());
    const bool taken = std::any_of(policy.scenarios.begin(), policy.scenarios.end(),
                                   [&](const Scenario &other) { return other.id == scenario.id; });
    if (scenario.id.isEmpty() || taken)
        reader.wrong("id", scenario.id);
    policy.scenarios.push_back(std::move(scenario));
}

QJsonObject objectOf(const Scenario &scenario)
{
    return {
        {QStringLiteral("id"), scenario.id},
        {QStringLiteral("name"), scenario.name},
        {QStringLiteral("events"), QJsonArray::fromStringList(scenario.events)},
        {QStringLiteral("modules"), QJsonArray::fromStringList(scenario.modules)},
        {QStringLiteral("roles"), QJsonArray::fromStringList(scenario.roles)},
        {QStringLiteral("share_percent"), scenario.sharePercent},
        {QStringLiteral("actions_per_user_and_week"), decimal(scenario.weeklyTenths)},
        {QStringLiteral("low_multiple"), scenario.lowMultiple},
        {QStringLiteral("high_multiple"), scenario.highMultiple},
        {QStringLiteral("main"), scenario.main},
    };
}

void readUse(PolicyReader &reader, UseStandard &standard)
{
    reader.wholeOrNull("depth_percent", 0, 100, standard.depthPercent);
    reader.tenthsOrNull("active_days_per_user_and_week", 0, mostFrequencyTenths, standard.frequencyTenths);
    reader.wholeOrNull("least_minutes", 0, mostMinutes, standard.leastMinutes);
    reader.wholeOrNull("long_session_minutes", 1, mostMinutes, standard.longSessionMinutes);
}

QJsonObject objectOf(const UseStandard &standard)
{
    return {
        {QStringLiteral("depth_percent"), orNull(standard.depthPercent)},
        {QStringLiteral("active_days_per_user_and_week"),
         standard.frequencyTenths ? decimal(*standard.frequencyTenths) : QJsonValue()},
        {QStringLiteral("least_minutes"), orNull(standard.leastMinutes)},
        {QStringLiteral("long_session_minutes"), orNull(standard.longSessionMinutes)},
    };
}

void readStandards(PolicyReader &reader, Standards &standards)
{
    reader.wholeOrNull("breadth_percent", 0, 100, standards.breadthPercent);
    reader.object("account", [&](PolicyReader &use) { readUse(use, standards.account); });
    reader.object("module", [&](PolicyReader &use) { readUse(use, standards.module); });
    reader.objectsByName("modules", [&](const QString &name, PolicyReader &use) {
        const auto known = standards.modules.constFind(name);
        UseStandard own = known == standards.modules.constEnd() ? standards.module : *known;
        readUse(use, own);
        standards.modules.insert(name, own);
    });
}

QJsonObject objectOf(const Standards &standards)
{
    QJsonObject modules;
    for (auto it = standards.modules.constBegin(); it != standards.modules.constEnd(); ++it)
        modules.insert(it.key(), objectOf(it.value()));
    return {
        {QStringLiteral("breadth_percent"), orNull(standards.breadthPercent)},
        {QStringLiteral("account"), objectOf(standards.account)},
        {QStringLiteral("module"), objectOf(standards.module)},
        {QStringLiteral("modules"), modules},
    };
}

void readRoleFeatures(PolicyReader &reader, RoleFeatures &features)
{
    reader.object("features_of_roles", [&](PolicyReader &roles) {
        for (const QString &role : userRoles()) {
            QStringList events = features.value(role);
            roles.texts(role.toLatin1().constData(), events);
            if (events.isEmpty())
                features.remove(role);
            else
                features.insert(role, events);
        }
    });
}

QJsonObject objectOf(const RoleFeatures &features)
{
    QJsonObject object;
    for (auto it = features.constBegin(); it != features.constEnd(); ++it)
        object.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return object;
}

void readNorthStar(PolicyReader &reader, Policy &policy)
{
    const auto value = reader.take("north_star");
    if (!value)
        return;
    if (value->isNull()) {
        policy.northStar.reset();
        return;
    }
    NorthStar star;
    reader.object("north_star", [&star](PolicyReader &inner) {
        inner.text("name", star.name);
        inner.texts("events", star.events);
        inner.text("measure", star.measure, true);
        inner.whole64("threshold", 1, mostThreshold, star.threshold);
        inner.whole("deadline_months", 1, mostMonths, star.deadlineMonths);
        if (star.name.isEmpty())
            inner.wrong("name", star.name);
        if (star.events.isEmpty() == star.measure.isEmpty())
            inner.wrong("measure", star.measure);
    });
    policy.northStar = star;
}

QJsonValue valueOf(const std::optional<NorthStar> &star)
{
    if (!star)
        return {};
    return QJsonObject{
        {QStringLiteral("name"), star->name},
        {QStringLiteral("events"), QJsonArray::fromStringList(star->events)},
        {QStringLiteral("measure"), star->measure},
        {QStringLiteral("threshold"), star->threshold},
        {QStringLiteral("deadline_months"), star->deadlineMonths},
    };
}

} // namespace

void readExpectations(PolicyReader &reader, Policy &policy)
{
    const std::vector<Scenario> before = std::exchange(policy.scenarios, {});
    if (!reader.objects("scenarios", [&](PolicyReader &scenario) { readScenario(scenario, policy); }))
        policy.scenarios = before;
    reader.texts("modules", policy.modules);
    reader.object("standards", [&](PolicyReader &standards) { readStandards(standards, policy.standards); });
    readRoleFeatures(reader, policy.roleFeatures);
    readNorthStar(reader, policy);
}

void addExpectations(QJsonObject &object, const Policy &policy)
{
    QJsonArray scenarios;
    for (const Scenario &scenario : policy.scenarios)
        scenarios.append(objectOf(scenario));
    object.insert(QStringLiteral("scenarios"), scenarios);
    object.insert(QStringLiteral("modules"), QJsonArray::fromStringList(policy.modules));
    object.insert(QStringLiteral("standards"), objectOf(policy.standards));
    object.insert(QStringLiteral("features_of_roles"), objectOf(policy.roleFeatures));
    object.insert(QStringLiteral("north_star"), valueOf(policy.northStar));
}

} // namespace bw::policy_json
