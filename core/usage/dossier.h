#pragma once

#include "model/health_limit.h"
#include "model/judgement.h"
#include "model/outcome.h"
#include "model/survey.h"
#include "model/touch.h"
#include "model/work_taken_back.h"
#include "usage/account_use.h"

namespace bw {

/// What the store holds of one account beside the cache: its usage row by row with its people and units, and
/// what was done and said. Whole, also what is dated after any as-of day: whoever reads it cuts it off.
struct AccountDossier {
    AccountId account;
    AccountUse use;
    std::vector<Touch> touches; ///< by day: those of files and those logged here
    std::vector<Judgement> judgements; ///< by criterion, then time; also those taken back
    std::vector<HealthLimit> limits; ///< by first day
    std::vector<Survey> surveys; ///< by day
    std::vector<Outcome> outcomes; ///< by measure: those of files, and what was entered here
    std::vector<WorkEntry> work; ///< by time: what people did besides judging, without what was taken back
    std::vector<WorkTakenBack> workTakenBack; ///< by time
};

} // namespace bw
