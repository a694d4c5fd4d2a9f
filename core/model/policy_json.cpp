#include "model/policy_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bw {

namespace policy_json {

namespace {

constexpr qint32 mostWeight = 1'000'000;
constexpr qint32 mostMultiple = 1'000;

void readKeyActions(PolicyReader &reader, Policy &policy)
{
    const auto value = reader.take("key_actions");
    if (!value || value->isNull())
        return;
    if (!value->isObject()) {
        reader.wrong("key_actions", *value);
        return;
    }
    const QJsonObject weights = value->toObject();
    policy.keyActions.emplace();
    for (auto it = weights.constBegin(); it != weights.constEnd(); ++it) {
        const auto weight = PolicyReader::wholeOf(it.value(), 0, mostWeight);
        if (!weight || it.key().isEmpty())
            reader.wrong(QStringLiteral("key_actions.") % it.key(), it.value());
        else
            policy.keyActions->insert(it.key(), *weight);
    }
}

void readActiveDayLevel(PolicyReader &reader, Policy &policy)
{
    const auto value = reader.take("active_day_level");
    if (!value)
        return;
    for (const Level level : {Level::Low, Level::Medium, Level::High}) {
        if (value->toString() == levelName(level)) {
            policy.activeDayLevel = level;
            return;
        }
    }
    reader.wrong("active_day_level", *value);
}

void readMonth(PolicyReader &month, Policy &policy)
{
    if (const auto rule = month.take("rule")) {
        if (rule->toString() == QLatin1String("days"))
            policy.monthRule = Policy::MonthRule::Days;
        else if (rule->toString() == QLatin1String("working_days"))
            policy.monthRule = Policy::MonthRule::WorkingDays;
        else
            month.wrong("rule", *rule);
    }
    month.whole("days", 1, 31, policy.monthDays);
    month.whole("share_percent", 1, 100, policy.monthSharePercent);
}

void readCalendar(PolicyReader &reader, Policy &policy, const Calendars &calendars)
{
    const auto calendar = reader.take("calendar");
    if (!calendar)
        return;
    policy.calendar = calendar->toString();
    if (calendars ? !calendars->contains(policy.calendar) : policy.calendar.isEmpty())
        reader.wrong("calendar", *calendar);
}

} // namespace

void readRules(PolicyReader &reader, Policy &policy, const Calendars &calendars)
{
    reader.whole("user_share_percent", 1, 100, policy.userSharePercent);
    reader.whole("low_multiple", 1, mostMultiple, policy.lowMultiple);
    reader.whole("high_multiple", 1, mostMultiple, policy.highMultiple);
    if (policy.highMultiple < policy.lowMultiple)
        reader.wrong("high_multiple", policy.highMultiple);
    reader.whole("login_share_percent", 0, 100, policy.loginSharePercent);
    reader.wholeOrNull("least_opened_percent", 0, 100, policy.leastOpenedPercent);
    readActiveDayLevel(reader, policy);
    reader.object("week", [&policy](PolicyReader &week) { week.whole("days", 1, 7, policy.weekDays); });
    reader.object("month", [&policy](PolicyReader &month) { readMonth(month, policy); });
    reader.object("coefficient", [&policy](PolicyReader &coefficient) {
        coefficient.whole("active_days", 1, 7, policy.coefficientActiveDays);
    });
    readCalendar(reader, policy, calendars);
    readExpectations(reader, policy);
    readHealth(reader, policy);
    readAlerts(reader, policy);
    readServicePlan(reader, policy);
}

QJsonObject rules(const Policy &policy)
{
    const QString rule =
        policy.monthRule == Policy::MonthRule::Days ? QStringLiteral("days") : QStringLiteral("working_days");
    QJsonObject object{
        {QStringLiteral("user_share_percent"), policy.userSharePercent},
        {QStringLiteral("low_multiple"), policy.lowMultiple},
        {QStringLiteral("high_multiple"), policy.highMultiple},
        {QStringLiteral("login_share_percent"), policy.loginSharePercent},
        {QStringLiteral("least_opened_percent"),
         policy.leastOpenedPercent ? QJsonValue(*policy.leastOpenedPercent) : QJsonValue()},
        {QStringLiteral("active_day_level"), levelName(policy.activeDayLevel)},
        {QStringLiteral("week"), QJsonObject{{QStringLiteral("days"), policy.weekDays}}},
        {QStringLiteral("month"),
         QJsonObject{{QStringLiteral("rule"), rule},
                     {QStringLiteral("days"), policy.monthDays},
                     {QStringLiteral("share_percent"), policy.monthSharePercent}}},
        {QStringLiteral("coefficient"),
         QJsonObject{{QStringLiteral("active_days"), policy.coefficientActiveDays}}},
        {QStringLiteral("calendar"), policy.calendar},
    };
    addExpectations(object, policy);
    addHealth(object, policy);
    addAlerts(object, policy);
    addServicePlan(object, policy);
    return object;
}

} // namespace policy_json

namespace {

Result<Policy> readPolicy(const QByteArray &json, const policy_json::Calendars &known)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        const qint64 line = 1 + json.left(parsed.offset).count('\n');
        return fail(ErrorCode::PolicyInvalid, {}, {}, line, parsed.errorString());
    }
    if (!document.isObject())
        return fail(ErrorCode::PolicyInvalid, {}, {}, 1, QStringLiteral("not an object"));

    Policy policy;
    std::optional<Error> error;
    PolicyReader reader(document.object(), {}, error);
    policy_json::readKeyActions(reader, policy);
    reader.texts("login_events", policy.loginEvents);
    policy_json::readRules(reader, policy, known);
    policy_json::readOverrides(reader, policy, known);
    reader.finish();
    if (error)
        return tl::unexpected(*error);
    return policy;
}

} // namespace

Result<Policy> Policy::fromJson(const QByteArray &json, const QStringList &calendars)
{
    static const QStringList shipped = {QStringLiteral("mon-fri"), QStringLiteral("cn"),
                                        QStringLiteral("seven-day")};
    return readPolicy(json, calendars.isEmpty() ? shipped : calendars);
}

Result<Policy> Policy::fromStored(const QByteArray &json)
{
    return readPolicy(json, {});
}

QByteArray Policy::toJson() const
{
    QJsonValue weights; // null: the shipped default
    if (keyActions) {
        QJsonObject object;
        for (auto it = keyActions->cbegin(); it != keyActions->cend(); ++it)
            object.insert(it.key(), it.value());
        weights = object;
    }
    QJsonObject object = policy_json::rules(*this);
    object.insert(QStringLiteral("key_actions"), weights);
    object.insert(QStringLiteral("login_events"), QJsonArray::fromStringList(loginEvents));
    object.insert(QStringLiteral("overrides"), policy_json::overrides(*this));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace bw
