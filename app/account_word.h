#pragma once

#include "model/cache.h"
#include "store/workspace.h"

#include <QStringList>
#include <optional>

namespace bw::app {

/// The first ten of the names, with commas between them.
[[nodiscard]] QString listed(const QStringList &names);

/// The account by its ID, else by its name. Nothing after a complaint that says which ones there are.
[[nodiscard]] std::optional<Account> accountOf(const Workspace &workspace, const Cache &cache,
                                               const QString &word);

} // namespace bw::app
