#include "front/engine_work.h"

#include "front/written.h"
#include "store/work_saving.h"

namespace bw {

void addWork(Engine &engine)
{
    engine.saveWork = [](const QString &path, const std::vector<WorkEntry> &entries) {
        return written(path, [&](Workspace &workspace, const QDateTime &now) {
            return saveWork(workspace, entries, now);
        });
    };
    engine.takeWorkBack = [](const QString &path, const QStringList &keys, const QString &by) {
        return written(path, [&](Workspace &workspace, const QDateTime &now) {
            return takeWorkBack(workspace, keys, by, now);
        });
    };
}

} // namespace bw
