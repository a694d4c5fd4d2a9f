#pragma once

#include "model/policy.h"

namespace bw {

/// The rules of a JSON file, at most 1 MB; `calendars` as in Policy::fromJson(). Else what is wrong with the
/// file, where (line and column), and what to do, as sentences for people: the window and the command line
/// say the same.
[[nodiscard]] tl::expected<Policy, QString> readRulesFile(const QString &path,
                                                          const QStringList &calendars = {});

} // namespace bw
