#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QSet>
#include <QStringList>

namespace bw {

class Workspace;

/// Keys, as the change log writes them, of the rows of an entity (user, unit, seats, contract) that an import
/// of the source wrote last. Empty for other entities.
[[nodiscard]] Result<QSet<QStringList>> rowsOfSource(const Workspace &workspace, const QString &entity,
                                                     SourceId source);

/// Takes such a row away. Inside a transaction.
[[nodiscard]] Status removeRow(const Workspace &workspace, const QString &entity, const QStringList &key);

} // namespace bw
