#include "policy/rule_rows.h"

#include "model/policy.h"
#include "policy/rules_tr.h"

#include <QUuid>

namespace bw {

namespace {

QString nameKey()
{
    return QStringLiteral("name");
}

RuleField named(const QString &head, CellKind kind = CellKind::Text)
{
    return {nameKey(), head, {}, kind, 160};
}

RuleField field(const char *key, const QString &head, CellKind kind, const QString &tip, int width = 90)
{
    return {QLatin1String(key), head, tip, kind, width};
}

std::vector<RuleField> scenarioFields()
{
    return {
        named(RulesText::tr("Scenario", "column head")),
        field("main", RulesText::tr("Main", "column head"), CellKind::YesNo,
              RulesText::tr("The main business process of the product"), 56),
        field("events", RulesText::tr("Events", "column head"), CellKind::Events,
              RulesText::tr("Doing one of these is doing the scenario"), 180),
        field("modules", RulesText::tr("Modules", "column head"), CellKind::Modules,
              RulesText::tr("Only in these modules; none chosen: in any"), 130),
        field("roles", RulesText::tr("Who", "column head"), CellKind::Roles,
              RulesText::tr("Roles that are expected to do it; none chosen: everybody"), 130),
        field("share_percent", RulesText::tr("Share of seats, %", "column head"), CellKind::Whole,
              RulesText::tr("How many of the seats are expected to do it within 28 days"), 110),
        field("actions_per_user_and_week", RulesText::tr("Actions per user and week", "column head"),
              CellKind::Tenths, RulesText::tr("How often each of them is expected to do it"), 150),
        field("low_multiple", RulesText::tr("Low up to ×", "column head"), CellKind::Whole,
              RulesText::tr("The multiples of the scenario's own daily levels"), 84),
        field("high_multiple", RulesText::tr("Medium up to ×", "column head"), CellKind::Whole,
              RulesText::tr("The multiples of the scenario's own daily levels"), 104),
    };
}

std::vector<RuleField> standardFields()
{
    return {
        named(RulesText::tr("For", "column head: a standard's accounts or module")),
        field("breadth_percent", RulesText::tr("Breadth, %", "column head"), CellKind::Whole,
              RulesText::tr("Modules used of those entitled; for accounts only. Empty: not judged")),
        field("depth_percent", RulesText::tr("Depth, %", "column head"), CellKind::Whole,
              RulesText::tr("Distinct key events used of those of the modules used. Empty: not judged")),
        field("active_days_per_user_and_week", RulesText::tr("Days per user and week", "column head"),
              CellKind::Tenths, RulesText::tr("Active days of each active user and week. Empty: not judged"),
              150),
        field("least_minutes", RulesText::tr("Least minutes", "column head"), CellKind::Whole,
              RulesText::tr("Minutes of each active user and day. Empty: not judged"), 104),
        field("long_session_minutes", RulesText::tr("Long session, minutes", "column head"), CellKind::Whole,
              RulesText::tr("A single session of more is unusually long. Empty: not judged"), 140),
    };
}

std::vector<RuleField> northStarFields()
{
    return {
        named(RulesText::tr("Figure", "column head: north star")),
        field("events", RulesText::tr("Events", "column head"), CellKind::Events,
              RulesText::tr("Their quantities are summed from the start on; or name a business result"), 180),
        field("measure", RulesText::tr("Business result", "column head"), CellKind::Text,
              RulesText::tr("The measure of the outcomes file; leave the events empty then"), 150),
        field("threshold", RulesText::tr("Threshold", "column head"), CellKind::Whole,
              RulesText::tr("Reached with so much")),
        field("deadline_months", RulesText::tr("Months after the start", "column head"), CellKind::Whole,
              RulesText::tr("Until then it is to be reached"), 140),
    };
}

QJsonObject withName(QJsonObject object, const QString &name)
{
    object.insert(nameKey(), name);
    return object;
}

QJsonObject withoutName(QJsonObject object)
{
    object.remove(nameKey());
    return object;
}

RuleSheet standards(const QJsonObject &value)
{
    RuleSheet sheet;
    sheet.fields = standardFields();
    QJsonObject account = withName(value.value(QStringLiteral("account")).toObject(),
                                   RulesText::tr("Accounts", "a standard for them"));
    account.insert(QStringLiteral("breadth_percent"), value.value(QStringLiteral("breadth_percent")));
    sheet.rows = {account,
                  withName(value.value(QStringLiteral("module")).toObject(),
                           RulesText::tr("Every module", "a standard for it"))};
    sheet.fixedRows = 2;
    const QJsonObject modules = value.value(QStringLiteral("modules")).toObject();
    for (auto it = modules.constBegin(); it != modules.constEnd(); ++it)
        sheet.rows.push_back(withName(it.value().toObject(), it.key()));
    return sheet;
}

QJsonObject standardsOf(const std::vector<QJsonObject> &rows)
{
    const QString breadth = QStringLiteral("breadth_percent");
    QJsonObject account = withoutName(rows[0]);
    const QJsonValue least = account.take(breadth);
    QJsonObject modules;
    for (size_t i = 2; i < rows.size(); ++i) {
        QJsonObject own = withoutName(rows[i]);
        own.remove(breadth);
        modules.insert(rows[i].value(nameKey()).toString().trimmed(), own);
    }
    QJsonObject every = withoutName(rows[1]);
    every.remove(breadth);
    return {{breadth, least},
            {QStringLiteral("account"), account},
            {QStringLiteral("module"), every},
            {QStringLiteral("modules"), modules}};
}

} // namespace

RuleSheet ruleSheet(const QString &key, const QJsonValue &value)
{
    RuleSheet sheet;
    if (key == QLatin1String("standards"))
        return standards(value.toObject());
    if (key == QLatin1String("scenarios")) {
        sheet.fields = scenarioFields();
        const QJsonArray list = value.toArray();
        for (const auto &scenario : list)
            sheet.rows.push_back(scenario.toObject());
    } else if (key == QLatin1String("modules")) {
        sheet.fields = {named(RulesText::tr("Module", "column head"))};
        sheet.fields.front().width = 320;
        const QJsonArray list = value.toArray();
        for (const auto &module : list)
            sheet.rows.push_back(withName({}, module.toString()));
    } else if (key == QLatin1String("features_of_roles")) {
        sheet.fields = {named(RulesText::tr("Role", "column head"), CellKind::Fixed),
                        field("events", RulesText::tr("Events meant for it", "column head"), CellKind::Events,
                              RulesText::tr("Who of the role has not used one within 28 days lacks it"),
                              420)};
        sheet.grows = false;
        for (const QString &role : userRoles()) {
            sheet.rows.push_back({{QStringLiteral("role"), role},
                                  {nameKey(), roleWords(role)},
                                  {QStringLiteral("events"), value.toObject().value(role).toArray()}});
        }
        sheet.fixedRows = static_cast<int>(sheet.rows.size());
    } else if (key == QLatin1String("north_star")) {
        sheet.fields = northStarFields();
        sheet.mostRows = 1;
        if (value.isObject())
            sheet.rows.push_back(value.toObject());
    }
    return sheet;
}

QJsonObject newRow(const QString &key, const RuleSheet &sheet)
{
    if (key == QLatin1String("scenarios")) {
        return {{QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces).left(8)},
                {nameKey(), QString()},
                {QStringLiteral("main"), sheet.rows.empty()},
                {QStringLiteral("share_percent"), 50},
                {QStringLiteral("actions_per_user_and_week"), 1},
                {QStringLiteral("low_multiple"), 2},
                {QStringLiteral("high_multiple"), 4}};
    }
    if (key == QLatin1String("standards"))
        return withName(sheet.rows[1], {});
    if (key == QLatin1String("north_star")) {
        return {{nameKey(), QString()},
                {QStringLiteral("measure"), QString()},
                {QStringLiteral("threshold"), 1},
                {QStringLiteral("deadline_months"), 3}};
    }
    return {{nameKey(), QString()}};
}

QJsonValue ruleValueOf(const QString &key, const std::vector<QJsonObject> &rows)
{
    if (key == QLatin1String("standards"))
        return standardsOf(rows);
    if (key == QLatin1String("north_star"))
        return rows.empty() ? QJsonValue() : QJsonValue(rows.front());
    if (key == QLatin1String("features_of_roles")) {
        QJsonObject roles;
        for (const QJsonObject &row : rows)
            roles.insert(row.value(QStringLiteral("role")).toString(), row.value(QStringLiteral("events")));
        return roles;
    }
    QJsonArray list;
    for (const QJsonObject &row : rows)
        list.append(key == QLatin1String("modules") ? QJsonValue(row.value(nameKey()).toString().trimmed())
                                                    : QJsonValue(row));
    return list;
}

QString roleWords(const QString &role)
{
    const auto at = userRoles().indexOf(role);
    const QStringList words = {RulesText::tr("Decision maker", "role"), RulesText::tr("Manager", "role"),
                               RulesText::tr("End user", "role"), RulesText::tr("Admin", "role"),
                               RulesText::tr("Other", "role")};
    return at < 0 ? role : words.at(at);
}

} // namespace bw
