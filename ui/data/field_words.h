#pragma once

#include <QString>

namespace bw {

/// What a field of csv.md is called on the screen, by its canonical name: "account_id" -> "Account ID".
[[nodiscard]] QString fieldWord(const QString &name);

} // namespace bw
