#include "store/dossier.h"

#include "store/account_use.h"
#include "store/health_limits.h"
#include "store/judgements.h"
#include "store/outcomes.h"
#include "store/sql.h"
#include "store/surveys.h"
#include "store/touches.h"
#include "store/work_log.h"
#include "store/workspace.h"

namespace bw {

Result<AccountDossier> loadDossier(const Workspace &workspace, AccountId account)
{
    const auto snapshot = sql::Snapshot::begin(workspace.database());
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return readDossier(workspace, account);
}

Result<AccountDossier> readDossier(const Workspace &workspace, AccountId account)
{
    auto use = loadAccountUse(workspace, account);
    if (!use)
        return tl::unexpected(use.error());
    auto touches = loadTouches(workspace, account);
    if (!touches)
        return tl::unexpected(touches.error());
    auto judgements = loadJudgements(workspace, account);
    if (!judgements)
        return tl::unexpected(judgements.error());
    auto limits = loadHealthLimits(workspace, account);
    if (!limits)
        return tl::unexpected(limits.error());
    auto surveys = loadSurveys(workspace, account);
    if (!surveys)
        return tl::unexpected(surveys.error());
    auto outcomes = loadOutcomes(workspace, account);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    auto work = loadWork(workspace, account);
    if (!work)
        return tl::unexpected(work.error());
    auto takenBack = loadWorkTakenBack(workspace, account);
    if (!takenBack)
        return tl::unexpected(takenBack.error());
    return AccountDossier{account,
                          std::move(*use),
                          std::move(*touches),
                          std::move(*judgements),
                          std::move(*limits),
                          std::move(*surveys),
                          std::move(*outcomes),
                          std::move(*work),
                          std::move(*takenBack)};
}

} // namespace bw
