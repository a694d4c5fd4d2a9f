#pragma once

#include "model/policy_changes.h"

/// The activity rules in words: for the page of the rules, the charts that mark their changes, and the
/// command line.
namespace bw::text {

/// What a key of the rules is about: "Low up to" for "low_multiple". The names that people gave (of events,
/// scenarios, modules) stand in it as they are.
[[nodiscard]] QString policyKey(const QString &key);
/// A value of that key: "× 2", "60%", "off".
[[nodiscard]] QString policyValue(const QString &key, const QJsonValue &value);
/// "Low up to: × 2 → × 1"; of a group "Enterprise: Low up to: × 2 → × 1".
[[nodiscard]] QString sentence(const PolicyChange &change);

} // namespace bw::text
