#include "report/book_summary.h"

#include "activity/anomaly.h"
#include "activity/book.h"
#include "base/parallel.h"

#include <algorithm>

namespace bw {

namespace {

constexpr size_t accountsPerPiece = 64;

std::vector<ScenarioOutcome> scenariosOf(const std::vector<ScenarioUse> &uses, const Policy &policy)
{
    std::vector<ScenarioOutcome> outcomes;
    for (const ScenarioUse &use : uses) {
        if (use.entitled)
            outcomes.push_back({policy.scenarios[use.scenario].name, use.last28.state});
    }
    return outcomes;
}

void checkDaysOf(const Cache &cache, const BookInputs &inputs, BookSummary &result)
{
    inParallel(result.accounts.size(), accountsPerPiece, [&](size_t first, size_t last) {
        for (size_t i = first; i < last; ++i) {
            const std::vector<DayCheck> days = anomaliesIn(
                cache.usage, i, dayTermsOf(inputs.days, inputs.accounts[i]), useWindow(inputs.days.asOf));
            result.accounts[i].unusualDays = static_cast<qint32>(days.size());
            if (!days.empty())
                result.accounts[i].lastUnusual = days.back().day;
        }
    });
}

bool needsRows(const BookPolicies &policies)
{
    return std::any_of(policies.policies.begin(), policies.policies.end(),
                       [](const Policy &policy) { return !policy.scenarios.empty() || policy.northStar; });
}

Result<std::vector<Outcome>> sortedOutcomes(const UseSource &source)
{
    return source.outcomes().map([](std::vector<Outcome> outcomes) {
        std::stable_sort(outcomes.begin(), outcomes.end(),
                         [](const Outcome &a, const Outcome &b) { return a.account < b.account; });
        return outcomes;
    });
}

std::span<const Outcome> outcomesOf(const std::vector<Outcome> &sorted, AccountId account)
{
    const auto first = std::lower_bound(sorted.begin(), sorted.end(), account,
                                        [](const Outcome &a, AccountId id) { return a.account < id; });
    const auto last = std::upper_bound(first, sorted.end(), account,
                                       [](AccountId id, const Outcome &a) { return id < a.account; });
    return {first, last};
}

} // namespace

Share AccountSummary::scenariosMet() const
{
    const auto count = [this](ScenarioState state) {
        return std::count_if(scenarios.begin(), scenarios.end(),
                             [state](const ScenarioOutcome &one) { return one.state == state; });
    };
    const auto all = static_cast<qint64>(scenarios.size());
    return count(ScenarioState::Unknown) == all ? Share() : Share{count(ScenarioState::Met), all};
}

Result<BookSummary> bookSummary(const Cache &cache, const Policy &policy, Day asOf, const UseSource &source,
                                Progress &progress)
{
    BookSummary result{asOf, cache.revision, cache.policyVersion, {}};
    result.accounts.resize(cache.accounts.size());
    const BookInputs inputs = bookInputs(cache, policy, asOf);
    const BookPolicies policies = bookPolicies(cache, policy, asOf);
    progress.total = static_cast<qint64>(cache.accounts.size());
    checkDaysOf(cache, inputs, result);
    if (!needsRows(policies)) {
        progress.done = progress.total.load();
        return result;
    }
    const auto events = source.events();
    if (!events)
        return tl::unexpected(events.error());
    const auto outcomes = sortedOutcomes(source);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    for (size_t i = 0; i < cache.accounts.size(); ++i, ++progress.done) {
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled);
        const Policy &own = policies.of(i);
        const auto use = source.account(cache.accounts[i].id, *events);
        if (!use)
            return tl::unexpected(use.error());
        const AccountSlice slice = sliceOf(cache, i);
        const Account account = accountAt(cache.accounts[i], slice.changes, asOf);
        const AccountDays &facts = inputs.accounts[i];
        AccountSummary &summary = result.accounts[i];
        summary.scenarios = scenariosOf(scenarioUses(*use, own, account, inputs.days, facts), own);
        if (own.northStar)
            summary.northStar = northStarProgress(*own.northStar, *use, account, slice.contracts,
                                                  outcomesOf(*outcomes, cache.accounts[i].id),
                                                  inputs.days.firstUsages[facts.coverage], asOf);
    }
    return result;
}

} // namespace bw
