#pragma once

#include "base/result.h"
#include "model/survey.h"
#include "store/sql.h"

#include <vector>

namespace bw {

class Workspace;

/// By account, then day, then id; of one account alone where it is named.
[[nodiscard]] Result<std::vector<Survey>> loadSurveys(const Workspace &workspace, AccountId only = {});

/// What figures need of all answers: by account, then day, then id, so that of one person and day the one
/// that came last is last.
[[nodiscard]] Result<std::vector<SurveyAnswer>> loadAnswers(const Workspace &workspace);

/// Writes surveys; inside a transaction.
class SurveyWriter {
public:
    [[nodiscard]] static Result<SurveyWriter> open(const Workspace &workspace);
    /// `survey.id` is ignored; the new one is returned.
    [[nodiscard]] Result<SurveyId> insert(const Survey &survey, ImportId import);
    /// Replaces the row of `survey.id`.
    [[nodiscard]] Status update(const Survey &survey, ImportId import);

private:
    SurveyWriter(sql::Statement insert, sql::Statement update)
        : m_insert(std::move(insert))
        , m_update(std::move(update))
    {
    }
    sql::Statement m_insert;
    sql::Statement m_update;
};

} // namespace bw
