#pragma once

#include "base/result.h"
#include "model/cache.h"

namespace bw {

class Workspace;

/// What figures need of all judgements that were not taken back.
struct AnswerBook {
    std::vector<CriterionAnswer> answers; ///< as Cache::answers
    std::vector<AnswerValue> values;
    std::vector<QString> judges;
};

/// `accounts` are those of the store, by id. An answer that states no readable time counts as without one;
/// one whose row is not as it was saved does not count, but the journal's entry in its place does
/// (loadJudgements() in store/judgements.h).
[[nodiscard]] Result<AnswerBook> loadAnswerBook(const Workspace &workspace,
                                                const std::vector<Account> &accounts);

} // namespace bw
