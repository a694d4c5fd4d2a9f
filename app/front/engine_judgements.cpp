#include "front/engine_judgements.h"

#include "front/written.h"
#include "store/judgement_journal.h"

#include <QFileInfo>

namespace bw {

namespace {

/// Without a journal nobody has judged here, and nothing can come back; rows of imported judgements may be
/// damaged all the same.
Result<ReplayReport> replayed(const QString &path)
{
    if (!QFileInfo::exists(path))
        return ReplayReport();
    if (QFileInfo::exists(journalPath(path)))
        return written(
            path, [](Workspace &workspace, const QDateTime & /*now*/) { return replayJournal(workspace); });
    Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    return workspace ? replayJournal(*workspace) : ReplayReport(); // the load says what is wrong with it
}

Result<CheckReport> checked(const QString &path, Progress &progress)
{
    return written(path, [&](Workspace &workspace, const QDateTime & /*now*/) {
        return checkData(workspace, progress);
    });
}

} // namespace

void addJudgements(Engine &engine)
{
    engine.judge = [](const QString &path, const std::vector<Judgement> &answers) {
        return written(path, [&](Workspace &workspace, const QDateTime &now) {
            return saveJudgements(workspace, answers, now);
        });
    };
    engine.takeBack = [](const QString &path, const QStringList &keys, const QString &by) {
        return written(path, [&](Workspace &workspace, const QDateTime &now) {
            return takeJudgementsBack(workspace, keys, by, now);
        });
    };
    engine.setLimit = [](const QString &path, const HealthLimit &limit) {
        return written(path, [&](Workspace &workspace, const QDateTime &now) {
            return saveLimit(workspace, limit, now);
        });
    };
    engine.endLimit = [](const QString &path, const QString &key, const QString &by) {
        return written(path, [&](Workspace &workspace, const QDateTime &now) {
            return liftLimit(workspace, key, by, now);
        });
    };
    engine.replay = replayed;
    engine.check = checked;
}

} // namespace bw
