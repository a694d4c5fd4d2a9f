#include "report/judgement_grid.h"

#include "model/book_policies.h"
#include "report/judgement_sheet.h"

#include <algorithm>

namespace bw {

namespace {

/// Columns of all rubrics: a new criterion stands behind the one that it follows in its rubric.
std::vector<QString> columnsOf(const std::vector<Rubric> &rubrics)
{
    std::vector<QString> columns;
    for (const Rubric &rubric : rubrics) {
        auto place = columns.begin();
        for (const RubricCriterion &criterion : rubric.criteria) {
            const auto found = std::find(columns.begin(), columns.end(), criterion.key);
            place = found != columns.end() ? found + 1 : columns.insert(place, criterion.key) + 1;
        }
    }
    return columns;
}

void fillRow(GridRow &row, const JudgementGrid &grid, const Cache &cache, const AnswerMeanings &meanings)
{
    const Rubric &rubric = grid.rubrics[row.rubric];
    std::vector<CriterionState> states(rubric.criteria.size());
    const std::span<const CriterionAnswer> answers =
        criterionAnswers(cache, static_cast<size_t>(row.account));
    criterionStates(answers, meanings, rubric, grid.look, grid.look, states);
    row.cells.resize(grid.criteria.size());
    for (size_t column = 0; column < grid.criteria.size(); ++column) {
        const std::optional<qint32> index = rubric.indexOf(grid.criteria[column]);
        if (!index)
            continue;
        GridCell &cell = row.cells[column];
        cell.asked = true;
        cell.state = states[static_cast<size_t>(*index)];
        if (cell.state.answer >= 0)
            cell.confidence = answers[static_cast<size_t>(cell.state.answer)].confidence;
        const bool missing = cell.state.kind == CriterionState::Kind::NeverAnswered
            || cell.state.kind == CriterionState::Kind::Unreadable;
        cell.asks = asksForAnswer(cell.state, rubric.criteria[static_cast<size_t>(*index)]);
        cell.old = missing || cell.state.ageDays > oldDays;
        row.asks = row.asks || cell.asks;
        row.hasOld = row.hasOld || cell.old;
    }
}

} // namespace

JudgementGrid judgementGrid(const Cache &cache, const Portfolio &portfolio)
{
    JudgementGrid grid;
    grid.look = lookDay(portfolio.asOf, portfolio.today, portfolio.picked);
    const BookPolicies policies = bookPolicies(cache, cache.policy, portfolio.asOf);
    std::vector<AnswerMeanings> meanings;
    for (const Policy &policy : policies.policies) {
        grid.rubrics.push_back(policy.rubric);
        meanings.emplace_back(cache.answerValues, policy.rubric);
    }
    grid.criteria = columnsOf(grid.rubrics);
    const bool payingOnly = std::any_of(portfolio.rows.begin(), portfolio.rows.end(),
                                        [](const PortfolioRow &row) { return row.paying; });
    for (const PortfolioRow &row : portfolio.rows) {
        if (payingOnly && !row.paying)
            continue;
        GridRow made;
        made.account = row.index;
        made.rubric = policies.byAccount[static_cast<size_t>(row.index)];
        fillRow(made, grid, cache, meanings[made.rubric]);
        grid.rows.push_back(std::move(made));
    }
    std::stable_sort(grid.rows.begin(), grid.rows.end(), [&](const GridRow &a, const GridRow &b) {
        const PortfolioRow &one = portfolio.rows[static_cast<size_t>(a.account)];
        const PortfolioRow &other = portfolio.rows[static_cast<size_t>(b.account)];
        const double atRisk = one.revenueAtRisk.value_or(-1);
        const double otherAtRisk = other.revenueAtRisk.value_or(-1);
        return atRisk != otherAtRisk ? atRisk > otherAtRisk : one.name < other.name;
    });
    return grid;
}

const RubricCriterion *criterionOf(const JudgementGrid &grid, const GridRow &row, size_t column)
{
    const Rubric &rubric = grid.rubrics[row.rubric];
    const std::optional<qint32> index = rubric.indexOf(grid.criteria[column]);
    return index ? &rubric.criteria[static_cast<size_t>(*index)] : nullptr;
}

} // namespace bw
