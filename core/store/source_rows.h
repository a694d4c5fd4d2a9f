#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QSet>
#include <QString>

namespace bw {

class Workspace;

/// Keys (ImportChange::key) of the rows of a logged entity that an import of the source wrote last. Empty for
/// an entity that is not there.
[[nodiscard]] Result<QSet<QString>> rowsOfSource(const Workspace &workspace, const QString &entity,
                                                 SourceId source);

} // namespace bw
