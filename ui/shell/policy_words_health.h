#pragma once

#include "model/rubric.h"

#include <QJsonValue>
#include <QString>
#include <optional>

/// The rules of health in words: a part of shell/policy_words.h, and what the page of the rules says too.
namespace bw::text {

/// Of a key "health…" or "rubric…"; empty: it is none of them.
[[nodiscard]] QString healthKey(const QString &key);
/// A value of such a key; nothing: it is said as other values are.
[[nodiscard]] std::optional<QString> healthValue(const QString &key, const QJsonValue &value);

/// What the machine shows beside a question: "The main process in use".
[[nodiscard]] QString evidence(Evidence evidence);
/// "at most", "at least"
[[nodiscard]] QString limitKind(LimitKind kind);
/// "at most 20 for “None”"; "none" without one.
[[nodiscard]] QString limit(const RubricCriterion &criterion);

} // namespace bw::text
