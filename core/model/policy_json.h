#pragma once

#include "model/policy.h"
#include "model/policy_reader.h"

#include <QJsonObject>

/// The pieces that Policy::fromJson() and toJson() are made of.
namespace bw::policy_json {

/// What holds the names that a calendar may have; nothing: any name that is not empty.
using Calendars = std::optional<QStringList>;

/// The rules that may differ between accounts. Keys that are not there leave the policy as it is.
void readRules(PolicyReader &reader, Policy &policy, const Calendars &calendars);
/// Scenarios, modules, standards, features of roles, north star: a part of the rules.
void readExpectations(PolicyReader &reader, Policy &policy);
/// How health is made, and the questions of its human part: a part of the rules. A rubric is read as a whole.
void readHealth(PolicyReader &reader, Policy &policy);
/// Alerts: a part of the rules. A rule by its id, and of it only what is there.
void readAlerts(PolicyReader &reader, Policy &policy);
/// The service plan: a part of the rules. Its steps are read as a whole.
void readServicePlan(PolicyReader &reader, Policy &policy);
/// Overrides, each checked upon the rest of the policy.
void readOverrides(PolicyReader &reader, Policy &policy, const Calendars &calendars);

/// What was read with readRules().
[[nodiscard]] QJsonObject rules(const Policy &policy);
void addExpectations(QJsonObject &object, const Policy &policy);
void addHealth(QJsonObject &object, const Policy &policy);
void addAlerts(QJsonObject &object, const Policy &policy);
void addServicePlan(QJsonObject &object, const Policy &policy);
[[nodiscard]] QJsonValue overrides(const Policy &policy);

} // namespace bw::policy_json
