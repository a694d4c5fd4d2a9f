#pragma once

#include <QJsonValue>
#include <QString>
#include <optional>

/// The rules of alerts and the service plan in words: a part of shell/policy_words.h.
namespace bw::text {

/// Of a key "alerts…" or "service_plan…"; empty: it is none of them.
[[nodiscard]] QString alertRuleKey(const QString &key);
/// A value of such a key; nothing: it is said as other values are.
[[nodiscard]] std::optional<QString> alertRuleValue(const QString &key, const QJsonValue &value);

} // namespace bw::text
