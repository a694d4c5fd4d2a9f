#pragma once

#include "base/result.h"
#include "model/outcome.h"
#include "store/sql.h"

#include <vector>

namespace bw {

class Workspace;

/// Those that files brought: by account, then measure; actuals by day. Of one account alone where it is
/// named.
[[nodiscard]] Result<std::vector<Outcome>> importedOutcomes(const Workspace &workspace, AccountId only = {});
/// With what was entered here laid over them (model/work_laid.h).
[[nodiscard]] Result<std::vector<Outcome>> loadOutcomes(const Workspace &workspace, AccountId only = {});

/// Writes outcomes and what was reached of them; inside a transaction.
class OutcomeWriter {
public:
    [[nodiscard]] static Result<OutcomeWriter> open(const Workspace &workspace);
    /// Adds the outcome, or replaces the fields of the one of the same account and measure. Its actuals are
    /// left as they are stored.
    [[nodiscard]] Status set(const Outcome &outcome, ImportId import);
    /// Adds what was reached by a day, or replaces it. The outcome is there.
    [[nodiscard]] Status set(AccountId account, const QString &measure, const OutcomeActual &actual,
                             ImportId import);

private:
    OutcomeWriter(sql::Statement outcome, sql::Statement actual)
        : m_outcome(std::move(outcome))
        , m_actual(std::move(actual))
    {
    }
    sql::Statement m_outcome;
    sql::Statement m_actual;
};

} // namespace bw
