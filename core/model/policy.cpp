#include "model/policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <cmath>
#include <functional>

namespace bw {

namespace {

const QLatin1String levelNames[] = {QLatin1String("zero"), QLatin1String("low"), QLatin1String("medium"),
                                    QLatin1String("high"), QLatin1String("unknown")};

/// Events that are no key action unless the policy says so (definitions.md §3).
bool isSessionWord(const QString &event)
{
    static const QStringList words = {QStringLiteral("login"),   QStringLiteral("log_in"),
                                      QStringLiteral("sign_in"), QStringLiteral("logout"),
                                      QStringLiteral("登录"),    QStringLiteral("登陆")};
    return words.contains(event, Qt::CaseInsensitive);
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

/// Reads keys out of one JSON object and keeps the first thing that is wrong.
class Reader {
public:
    Reader(QJsonObject object, QString prefix, std::optional<Error> &error)
        : m_object(std::move(object))
        , m_prefix(std::move(prefix))
        , m_error(error)
    {
    }

    /// The value of a key, or nothing where it is not there. Asked-for keys are the known ones.
    std::optional<QJsonValue> take(const char *key)
    {
        const QString name = QLatin1String(key);
        m_known.append(name);
        const auto it = m_object.constFind(name);
        if (it == m_object.constEnd())
            return {};
        return *it;
    }

    void whole(const char *key, qint32 least, qint32 most, qint32 &target)
    {
        if (const auto value = take(key)) {
            if (const auto number = wholeOf(*value, least, most))
                target = *number;
            else
                wrong(key, *value);
        }
    }

    void object(const char *key, const std::function<void(Reader &)> &read)
    {
        const auto value = take(key);
        if (!value)
            return;
        if (!value->isObject()) {
            wrong(key, *value);
            return;
        }
        Reader inner(value->toObject(), path(key) % u'.', m_error);
        read(inner);
        inner.finish();
    }

    void wrong(const QString &key, const QJsonValue &value)
    {
        if (!m_error)
            m_error = Error{ErrorCode::PolicyInvalid, m_prefix % key, shown(value), 0, {}};
    }
    void wrong(const char *key, const QJsonValue &value) { wrong(QString(QLatin1String(key)), value); }

    /// Every key that was not asked for is unknown.
    void finish()
    {
        for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
            if (!m_known.contains(it.key()))
                wrong(it.key(), it.value());
        }
    }

    [[nodiscard]] static std::optional<qint32> wholeOf(const QJsonValue &value, qint32 least, qint32 most)
    {
        const double number = value.toDouble(std::nan(""));
        if (!value.isDouble() || std::floor(number) != number || number < least || number > most)
            return {};
        return static_cast<qint32>(number);
    }

private:
    [[nodiscard]] QString path(const char *key) const { return m_prefix % QLatin1String(key); }

    QJsonObject m_object;
    QString m_prefix;
    QStringList m_known;
    std::optional<Error> &m_error;
};

constexpr qint32 mostWeight = 1'000'000;
constexpr qint32 mostMultiple = 1'000;

void readKeyActions(Reader &reader, Policy &policy)
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
        const auto weight = Reader::wholeOf(it.value(), 0, mostWeight);
        if (!weight || it.key().isEmpty())
            reader.wrong(QStringLiteral("key_actions.") % it.key(), it.value());
        else
            policy.keyActions->insert(it.key(), *weight);
    }
}

void readLoginEvents(Reader &reader, Policy &policy)
{
    const auto value = reader.take("login_events");
    if (!value)
        return;
    if (!value->isArray()) {
        reader.wrong("login_events", *value);
        return;
    }
    const QJsonArray events = value->toArray();
    for (const auto &event : events) {
        if (!event.isString() || event.toString().isEmpty())
            reader.wrong("login_events", event);
        else
            policy.loginEvents.append(event.toString());
    }
}

void readActiveDayLevel(Reader &reader, Policy &policy)
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

void readMonth(Reader &month, Policy &policy)
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

} // namespace

QString levelName(Level level)
{
    return levelNames[static_cast<int>(level)];
}

qint32 Policy::weightOf(const QString &event) const
{
    if (keyActions)
        return keyActions->value(event, 0);
    return isSessionWord(event) ? 0 : 1;
}

bool Policy::isLogin(const QString &event) const
{
    return loginEvents.isEmpty() || loginEvents.contains(event);
}

Result<Policy> Policy::fromJson(const QByteArray &json, const QStringList &calendars)
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
    Reader reader(document.object(), {}, error);
    readKeyActions(reader, policy);
    readLoginEvents(reader, policy);
    reader.whole("user_share_percent", 1, 100, policy.userSharePercent);
    reader.whole("low_multiple", 1, mostMultiple, policy.lowMultiple);
    reader.whole("high_multiple", 1, mostMultiple, policy.highMultiple);
    if (policy.highMultiple < policy.lowMultiple)
        reader.wrong("high_multiple", policy.highMultiple);
    reader.whole("login_share_percent", 0, 100, policy.loginSharePercent);
    if (const auto least = reader.take("least_opened_percent"); least && !least->isNull()) {
        policy.leastOpenedPercent = Reader::wholeOf(*least, 0, 100);
        if (!policy.leastOpenedPercent)
            reader.wrong("least_opened_percent", *least);
    }
    readActiveDayLevel(reader, policy);
    reader.object("week", [&policy](Reader &week) { week.whole("days", 1, 7, policy.weekDays); });
    reader.object("month", [&policy](Reader &month) { readMonth(month, policy); });
    reader.object("coefficient", [&policy](Reader &coefficient) {
        coefficient.whole("active_days", 1, 7, policy.coefficientActiveDays);
    });
    if (const auto calendar = reader.take("calendar")) {
        static const QStringList shipped = {QStringLiteral("mon-fri"), QStringLiteral("cn"),
                                            QStringLiteral("seven-day")};
        policy.calendar = calendar->toString();
        if (!(calendars.isEmpty() ? shipped : calendars).contains(policy.calendar))
            reader.wrong("calendar", *calendar);
    }
    reader.finish();
    if (error)
        return tl::unexpected(*error);
    return policy;
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
    const QString rule =
        monthRule == MonthRule::Days ? QStringLiteral("days") : QStringLiteral("working_days");
    const QJsonObject object{
        {QStringLiteral("key_actions"), weights},
        {QStringLiteral("login_events"), QJsonArray::fromStringList(loginEvents)},
        {QStringLiteral("user_share_percent"), userSharePercent},
        {QStringLiteral("low_multiple"), lowMultiple},
        {QStringLiteral("high_multiple"), highMultiple},
        {QStringLiteral("login_share_percent"), loginSharePercent},
        {QStringLiteral("least_opened_percent"),
         leastOpenedPercent ? QJsonValue(*leastOpenedPercent) : QJsonValue()},
        {QStringLiteral("active_day_level"), levelName(activeDayLevel)},
        {QStringLiteral("week"), QJsonObject{{QStringLiteral("days"), weekDays}}},
        {QStringLiteral("month"),
         QJsonObject{{QStringLiteral("rule"), rule},
                     {QStringLiteral("days"), monthDays},
                     {QStringLiteral("share_percent"), monthSharePercent}}},
        {QStringLiteral("coefficient"), QJsonObject{{QStringLiteral("active_days"), coefficientActiveDays}}},
        {QStringLiteral("calendar"), calendar},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace bw
