#pragma once

#include <QString>
#include <optional>

namespace bw {

/// decision_maker, manager, end_user, admin or other from the English and Chinese words in use; nothing
/// for words that are none of them. Case, blanks, hyphens and underscores do not matter.
[[nodiscard]] std::optional<QString> roleFromWord(const QString &word);

} // namespace bw
