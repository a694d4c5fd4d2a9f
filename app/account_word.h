#pragma once

#include "model/cache.h"

#include <QString>
#include <optional>

namespace bw {
class Workspace;
} // namespace bw

namespace bw::app {

/// The account that a word of the command line means, by its ID, else by its name, as an index into
/// Cache::accounts. Nothing after a complaint that says which ones there are.
[[nodiscard]] std::optional<size_t> accountOf(const Workspace &workspace, const Cache &cache,
                                              const QString &word);

/// The names, the first ten of them, as they may be shown.
[[nodiscard]] QString shortList(const QStringList &names);

/// The day from which the account's health is frozen, as of a day; nothing: it is not lost.
[[nodiscard]] std::optional<Day> frozenOn(const Cache &cache, size_t account, Day day);

} // namespace bw::app
