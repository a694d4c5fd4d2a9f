#pragma once

#include <QString>
#include <optional>

namespace bw {

/// An answer in plain letters: without blanks around it, full-width letters and digits as plain ones, and
/// "3.0" as spreadsheets write it as "3".
[[nodiscard]] QString plainAnswer(const QString &value);

/// The number of the shipped step (0 the worst) that a word means for a shipped criterion, in English or
/// Chinese, as the window shows it; nothing where it means none, or not only one.
[[nodiscard]] std::optional<qint32> shippedStep(const QString &criterion, const QString &word);

} // namespace bw
