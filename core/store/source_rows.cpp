#include "store/source_rows.h"

#include "store/logged_rows.h"
#include "store/workspace.h"

namespace bw {

Result<QSet<QString>> rowsOfSource(const Workspace &workspace, const QString &entity, SourceId source)
{
    const LoggedTable *table = loggedTable(entity);
    if (table == nullptr)
        return QSet<QString>();
    return LoggedRows(workspace.database()).keysOfSource(*table, source);
}

} // namespace bw
