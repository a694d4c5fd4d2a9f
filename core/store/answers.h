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

/// `accounts` are those of the store, by id. An answer that states no readable time counts as without one.
[[nodiscard]] Result<AnswerBook> loadAnswerBook(const Workspace &workspace,
                                                const std::vector<Account> &accounts);

} // namespace bw
