#include "shell/policy_words.h"

#include "model/policy.h"
#include "shell/policy_words_alerts.h"
#include "shell/policy_words_health.h"
#include "shell/text.h"
#include "shell/text_tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <cmath>

namespace bw::text {

namespace {

enum class Form { Plain, Percent, Times, Level, MonthRule, Calendar, Days, Minutes, Months };

struct KeyWords {
    const char *key;
    const char *words;
    Form form = Form::Plain;
};

constexpr KeyWords keys[] = {
    {"key_actions", QT_TRANSLATE_NOOP("bw::text::Text", "Key actions")},
    {"login_events", QT_TRANSLATE_NOOP("bw::text::Text", "Events that count as logged in")},
    {"user_share_percent", QT_TRANSLATE_NOOP("bw::text::Text", "Share of opened seats"), Form::Percent},
    {"low_multiple", QT_TRANSLATE_NOOP("bw::text::Text", "Low up to"), Form::Times},
    {"high_multiple", QT_TRANSLATE_NOOP("bw::text::Text", "Medium up to"), Form::Times},
    {"login_share_percent", QT_TRANSLATE_NOOP("bw::text::Text", "High also needs seats logged in"),
     Form::Percent},
    {"least_opened_percent", QT_TRANSLATE_NOOP("bw::text::Text", "High also needs seats opened"),
     Form::Percent},
    {"active_day_level", QT_TRANSLATE_NOOP("bw::text::Text", "A day counts from"), Form::Level},
    {"week.days", QT_TRANSLATE_NOOP("bw::text::Text", "Weekly active from"), Form::Days},
    {"month.rule", QT_TRANSLATE_NOOP("bw::text::Text", "Monthly active by"), Form::MonthRule},
    {"month.days", QT_TRANSLATE_NOOP("bw::text::Text", "Monthly active from"), Form::Days},
    {"month.share_percent", QT_TRANSLATE_NOOP("bw::text::Text", "Share of the working days"), Form::Percent},
    {"coefficient.active_days", QT_TRANSLATE_NOOP("bw::text::Text", "A week counts for weeks active from"),
     Form::Days},
    {"calendar", QT_TRANSLATE_NOOP("bw::text::Text", "Calendar"), Form::Calendar},
    {"scenarios", QT_TRANSLATE_NOOP("bw::text::Text", "Scenarios")},
    {"modules", QT_TRANSLATE_NOOP("bw::text::Text", "Modules entitled")},
    {"standards.breadth_percent", QT_TRANSLATE_NOOP("bw::text::Text", "Least breadth"), Form::Percent},
    {"features_of_roles", QT_TRANSLATE_NOOP("bw::text::Text", "Features meant for roles")},
    {"north_star", QT_TRANSLATE_NOOP("bw::text::Text", "North star")},
    {"overrides", QT_TRANSLATE_NOOP("bw::text::Text", "Exceptions for groups")},
};

/// Of a scenario, a standard, the north star.
constexpr KeyWords innerKeys[] = {
    {"name", QT_TRANSLATE_NOOP("bw::text::Text", "name")},
    {"events", QT_TRANSLATE_NOOP("bw::text::Text", "events")},
    {"modules", QT_TRANSLATE_NOOP("bw::text::Text", "modules")},
    {"roles", QT_TRANSLATE_NOOP("bw::text::Text", "roles")},
    {"share_percent", QT_TRANSLATE_NOOP("bw::text::Text", "share of the seats"), Form::Percent},
    {"actions_per_user_and_week", QT_TRANSLATE_NOOP("bw::text::Text", "actions of each user and week")},
    {"low_multiple", QT_TRANSLATE_NOOP("bw::text::Text", "low up to"), Form::Times},
    {"high_multiple", QT_TRANSLATE_NOOP("bw::text::Text", "medium up to"), Form::Times},
    {"main", QT_TRANSLATE_NOOP("bw::text::Text", "main business process")},
    {"depth_percent", QT_TRANSLATE_NOOP("bw::text::Text", "least depth"), Form::Percent},
    {"active_days_per_user_and_week",
     QT_TRANSLATE_NOOP("bw::text::Text", "least active days of each user and week")},
    {"least_minutes", QT_TRANSLATE_NOOP("bw::text::Text", "least time of each user and day"), Form::Minutes},
    {"long_session_minutes", QT_TRANSLATE_NOOP("bw::text::Text", "unusually long session from"),
     Form::Minutes},
    {"measure", QT_TRANSLATE_NOOP("bw::text::Text", "business result")},
    {"threshold", QT_TRANSLATE_NOOP("bw::text::Text", "threshold")},
    {"deadline_months", QT_TRANSLATE_NOOP("bw::text::Text", "deadline after the start"), Form::Months},
};

template <size_t N> const KeyWords *find(const KeyWords (&list)[N], QStringView key)
{
    for (const KeyWords &words : list) {
        if (key == QLatin1String(words.key))
            return &words;
    }
    return nullptr;
}

/// The words of a key inside something that has a name: nothing where there are none for it.
const KeyWords *innerOf(const QString &key)
{
    const qsizetype dot = key.lastIndexOf(u'.');
    return dot < 0 ? nullptr : find(innerKeys, QStringView(key).mid(dot + 1));
}

/// The number in "overrides[2].set…", from 1 on for people.
QString numberIn(const QString &key)
{
    const qsizetype open = key.indexOf(u'[');
    return QString::number(QStringView(key).mid(open + 1, key.indexOf(u']') - open - 1).toInt() + 1);
}

QString inside(const QString &whole, const QString &key)
{
    const KeyWords *inner = innerOf(key);
    return inner
        ? Text::tr("%1, %2", "a scenario or standard, and what of it").arg(whole, Text::tr(inner->words))
        : whole;
}

/// "Enterprise", "Enterprise, North": the values that an account must have.
QString groupWords(const AccountGroup &group)
{
    QStringList words;
    if (group.segment)
        words += segment(*group.segment);
    for (const auto &value : {group.product, group.stage}) {
        if (value)
            words += visible(*value);
    }
    return words.join(Text::tr(", ", "between the values of a group"));
}

AccountGroup groupOf(const QJsonObject &when)
{
    const auto value = [&](const char *key) {
        const QJsonValue of = when.value(QLatin1String(key));
        return of.isString() ? std::optional(of.toString()) : std::nullopt;
    };
    return {value("segment"), value("product"), value("stage")};
}

/// Of an entry of a list: its name, or the group of an exception.
QString nameOf(const QJsonObject &entry)
{
    const QString name = entry.value(QStringLiteral("name")).toString();
    if (!name.isEmpty())
        return visible(name);
    return groupWords(groupOf(entry.value(QStringLiteral("when")).toObject()));
}

QString listed(const QJsonValue &value)
{
    QStringList words;
    const QJsonArray list = value.toArray();
    for (const auto &entry : list) {
        words += entry.isObject() ? nameOf(entry.toObject()) : visible(entry.toString());
    }
    return words.isEmpty() ? Text::tr("none", "of a list") : QLocale().createSeparatedList(words);
}

QString plainValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number == std::floor(number) ? text::number(static_cast<qint64>(number))
                                            : text::number(number, 1);
    }
    case QJsonValue::String:
        return visible(value.toString());
    case QJsonValue::Array:
        return listed(value);
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        const QString name = nameOf(object);
        return name.isEmpty() ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                              : name;
    }
    case QJsonValue::Null:
        return Text::tr("off", "a rule");
    case QJsonValue::Undefined:
        break;
    }
    return Text::tr("none", "of a list");
}

QString withUnit(Form form, const QJsonValue &value)
{
    const auto count = static_cast<int>(value.toInteger());
    switch (form) {
    case Form::Percent:
        return percent(value.toDouble() / 100);
    case Form::Times:
        return Text::tr("× %1", "a multiple").arg(plainValue(value));
    case Form::Days:
        return Text::tr("%n days", "", count);
    case Form::Minutes:
        return Text::tr("%n minutes", "", count);
    case Form::Months:
        return Text::tr("%n months", "", count);
    case Form::Plain:
    case Form::Level:
    case Form::MonthRule:
    case Form::Calendar:
        break;
    }
    return plainValue(value);
}

Form formOf(const QString &key)
{
    if (const KeyWords *known = find(keys, key))
        return known->form;
    if (const KeyWords *inner = innerOf(key))
        return inner->form;
    const qsizetype dot = key.indexOf(QLatin1String("].set."));
    return dot < 0 ? Form::Plain : formOf(key.mid(dot + 6));
}

} // namespace

QString policyKey(const QString &key)
{
    if (const KeyWords *known = find(keys, key))
        return Text::tr(known->words);
    if (const QString words = healthKey(key); !words.isEmpty())
        return words;
    if (const QString words = alertRuleKey(key); !words.isEmpty())
        return words;
    const QString name = visible(key.section(u'.', 1, 1));
    if (key.startsWith(QLatin1String("key_actions.")))
        return Text::tr("Key action “%1”").arg(visible(key.mid(12)));
    if (key.startsWith(QLatin1String("scenarios.")))
        return inside(Text::tr("Scenario “%1”").arg(name), key);
    if (key.startsWith(QLatin1String("scenarios["))) // in what is refused: by number
        return inside(Text::tr("Scenario %1", "by number").arg(numberIn(key)), key);
    if (key.startsWith(QLatin1String("standards.account")))
        return inside(Text::tr("Standard of accounts"), key);
    if (key.startsWith(QLatin1String("standards.modules.")))
        return inside(Text::tr("Standard of the module “%1”").arg(visible(key.section(u'.', 2, 2))), key);
    if (key.startsWith(QLatin1String("standards.module")))
        return inside(Text::tr("Standard of every module"), key);
    if (key.startsWith(QLatin1String("features_of_roles.")))
        return Text::tr("Features meant for “%1”").arg(name);
    if (key.startsWith(QLatin1String("north_star.")))
        return inside(Text::tr("North star"), key);
    if (key.startsWith(QLatin1String("overrides["))) {
        const qsizetype set = key.indexOf(QLatin1String("].set."));
        const QString whole = Text::tr("Exception %1", "for a group, by number").arg(numberIn(key));
        return set < 0 ? whole
                       : Text::tr("%1, %2", "a scenario or standard, and what of it")
                             .arg(whole, policyKey(key.mid(set + 6)));
    }
    return key;
}

QString policyValue(const QString &key, const QJsonValue &value)
{
    if (const auto words = healthValue(key, value))
        return *words;
    if (const auto words = alertRuleValue(key, value))
        return *words;
    const Form form = formOf(key);
    if (value.isDouble())
        return withUnit(form, value);
    if (value.isNull() && key == QLatin1String("key_actions"))
        return Text::tr("every event but logging in and out");
    const QString word = value.toString();
    if (form == Form::Level) {
        for (const Level known : {Level::Low, Level::Medium, Level::High}) {
            if (levelName(known) == word)
                return level(known);
        }
    }
    if (form == Form::Calendar)
        return calendar(word);
    if (form == Form::MonthRule)
        return word == QLatin1String("days") ? Text::tr("days, fewer where fewer are working days")
                                             : Text::tr("a share of the working days");
    return plainValue(value);
}

QString sentence(const PolicyChange &change)
{
    constexpr QLatin1String head("overrides[{");
    constexpr QLatin1String rule("].set.");
    const qsizetype set = change.key.indexOf(rule);
    if (change.key.startsWith(head) && set >= 0) {
        const QString when = change.key.mid(head.size() - 1, set - head.size() + 1);
        const AccountGroup group = groupOf(QJsonDocument::fromJson(when.toUtf8()).object());
        const QString key = change.key.mid(set + rule.size());
        const auto shown = [&](const QJsonValue &value) {
            return value.isUndefined()
                    && (find(keys, key) || key == QLatin1String("health") || key == QLatin1String("rubric"))
                ? Text::tr("as for all accounts")
                : policyValue(key, value);
        };
        return Text::tr("%1: %2: %3 → %4", "a group, its rule, the value before and after")
            .arg(groupWords(group), policyKey(key), shown(change.before), shown(change.after));
    }
    return Text::tr("%1: %2 → %3", "a rule, its value before and after")
        .arg(policyKey(change.key), policyValue(change.key, change.before),
             policyValue(change.key, change.after));
}

} // namespace bw::text
