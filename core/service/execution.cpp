#include "service/execution.h"

#include "base/median.h"
#include "model/book_policies.h"
#include "service/checkpoints.h"

#include <algorithm>
#include <map>

namespace bw {

namespace {

constexpr qint32 yearDays = 365;
constexpr double monthDays = 30;
constexpr size_t weekOfD = 11; ///< bit of PortfolioRow's weeks

struct Part {
    Execution sums;
    std::vector<double> daysToLive;
};

/// What is the same for all accounts.
struct Ground {
    const Cache &cache;
    Day look;
    DayRange days;
    DayRange year;
    std::optional<Day> followed;
};

void addGoingLive(const Ground &ground, const ServiceFacts &facts, const PlanTerms &terms, Part &part)
{
    std::optional<Day> first;
    for (const Contract &contract : facts.contracts) {
        if (!first && isKnown(contract, ground.look))
            first = contract.start;
    }
    if (!first)
        return;
    if (!terms.live) {
        part.sums.waiting += ground.look - *first > longToLive ? 1 : 0;
        return;
    }
    if (!ground.year.contains(*terms.live))
        return;
    const qint32 took = std::max(0, *terms.live - *first);
    ++part.sums.wentLive;
    part.sums.longToLive += took > longToLive ? 1 : 0;
    part.daysToLive.push_back(took);
}

void addTouches(const Ground &ground, const ServiceFacts &facts, const ServicePlan &plan, Execution &sums)
{
    const QLatin1String qbr("qbr");
    for (const TouchFact &touch : facts.touches) {
        if (!ground.days.contains(touch.day))
            continue;
        ++sums.touches;
        sums.qbrs += touch.kind == qbr ? 1 : 0;
    }
    for (const StepDue &step : planSteps(ground.cache, plan, facts, ground.look, ground.followed)) {
        const bool counts = step.state != StepState::Skipped && step.state != StepState::BeforeOurTime;
        const bool isQbr = plan.steps[static_cast<size_t>(step.step)].touchKind == qbr;
        sums.qbrsDue += counts && isQbr && ground.days.contains(step.due) ? 1 : 0;
    }
}

void addRenewals(const Ground &ground, const ServiceFacts &facts, Execution &sums)
{
    for (const Contract &contract : facts.contracts) {
        if (!isKnown(contract, ground.look) || !ground.year.contains(contract.end))
            continue;
        const RenewalResult result = renewalOf(contract, facts.contracts, ground.look).result;
        ++sums.due;
        sums.renewed += result == RenewalResult::Renewed ? 1 : 0;
        sums.lost += result == RenewalResult::Lost ? 1 : 0;
    }
}

void addRow(const PortfolioRow &row, Execution &sums)
{
    ++sums.accounts;
    ++sums.bands[static_cast<size_t>(row.health.band)];
    const auto bit = [](quint16 weeks) { return (weeks >> weekOfD & 1) != 0; };
    if (bit(row.payingWeeks) && bit(row.judgedWeeks)) {
        ++sums.monthlyRate.denominator;
        sums.monthlyRate.numerator += bit(row.activeWeeks) ? 1 : 0;
    }
}

} // namespace

std::optional<double> Execution::touchesPerMonth() const
{
    if (accounts == 0)
        return {};
    return touches * monthDays / executionDays / accounts;
}

std::vector<Execution> executions(const Cache &cache, const Policy &policy, const Portfolio &portfolio)
{
    const Day look = lookDay(portfolio.asOf, portfolio.today, portfolio.picked);
    const Ground ground{cache,
                        look,
                        {look - (executionDays - 1), look},
                        {look - (yearDays - 1), look},
                        followedFrom(cache, look)};
    const ServiceBook book(cache);
    const BookPolicies policies = bookPolicies(cache, policy, portfolio.asOf);
    std::map<QString, Part> parts;
    for (const PortfolioRow &row : portfolio.rows) {
        const auto account = static_cast<size_t>(row.index);
        const ServiceFacts facts = book.of(account);
        Part &part = parts[row.csm];
        addRenewals(ground, facts, part.sums);
        if (row.health.frozenOn)
            continue;
        addRow(row, part.sums);
        addGoingLive(ground, facts, planTerms(cache, facts, look), part);
        addTouches(ground, facts, policies.of(account).plan, part.sums);
    }
    std::vector<Execution> all;
    const auto finish = [&](const QString &csm, Part &part) {
        part.sums.csm = csm;
        if (!part.daysToLive.empty()) {
            std::sort(part.daysToLive.begin(), part.daysToLive.end());
            part.sums.daysToLive = twiceMedian(std::span(part.daysToLive)) / 2;
        }
        all.push_back(std::move(part.sums));
    };
    for (auto &[csm, part] : parts) {
        if (!csm.isEmpty())
            finish(csm, part);
    }
    if (const auto nobody = parts.find(QString()); nobody != parts.end())
        finish(nobody->first, nobody->second);
    return all;
}

} // namespace bw
