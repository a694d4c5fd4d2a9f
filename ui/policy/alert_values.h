#pragma once

#include "policy/rules_desk.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bw {

/// "alerts.rules.ID", "alerts.rules.ID.part"
[[nodiscard]] QString alertRuleKeyOf(const QString &id, const char *part = nullptr);
/// A rule of the desk's draft as it holds for the desk's scope.
[[nodiscard]] AlertRule alertRuleOf(const RulesDesk &desk, const QString &id);
[[nodiscard]] QJsonArray conditionsValue(const std::vector<AlertCondition> &when);
[[nodiscard]] QJsonObject alertRuleValueOf(const AlertRule &rule);
/// Gives a whole rule to the desk as one step: for a group only what differs from the rule for all accounts.
/// False: it was refused.
bool setAlertRule(RulesDesk &desk, const AlertRule &rule);
/// Takes an own rule away, for all accounts.
bool removeAlertRule(RulesDesk &desk, const QString &id);

} // namespace bw
