#include "evaluate/frozen.h"

#include "base/parallel.h"
#include "evaluate/account_figures.h"
#include "revenue/churn.h"

#include <map>

namespace bw {

namespace {

constexpr size_t accountsPerPiece = 64;

/// The days of each day of churn are made once.
class Freezer {
public:
    Freezer(const Cache &cache, PortfolioGround &ground)
        : m_cache(cache)
        , m_ground(ground)
    {
    }

    qint32 freeze(size_t account, Day churned)
    {
        const auto [known, isNew] = m_days.try_emplace(churned, m_ground.frozenDays.size());
        if (isNew) {
            m_ground.frozenDays.push_back(bookDays(m_cache, m_ground.policy.calendar,
                                                   churned - daysPerBlock * trailingBlocks, churned));
        }
        BookDays &days = m_ground.frozenDays[known->second];
        const AccountSlice slice = sliceOf(m_cache, account);
        const Policy own = effectivePolicy(m_cache, m_ground.policy, account, churned);
        FrozenAccount frozen;
        frozen.account = account;
        frozen.days = known->second;
        frozen.ownPolicy = !slice.changes.empty();
        frozen.facts.calendar = calendarOf(days, m_cache.accounts[account], slice, own.calendar);
        fillAccount(m_cache, days, account, frozen.facts);

        std::array<CriterionState, mostCriteria> states;
        criterionStates(criterionAnswers(m_cache, account), AnswerMeanings(m_cache.answerValues, own.rubric),
                        own.rubric, churned, churned, states);
        frozen.human = humanFigures(states, own.rubric);
        frozen.byHand = boundsByHand(m_cache, account, churned);
        const ToldFigures told = toldFigures(m_cache, account, churned);
        frozen.machine.outcome = told.outcome;
        frozen.machine.survey = told.survey;
        m_ground.frozen.push_back(std::move(frozen));
        return static_cast<qint32>(m_ground.frozen.size()) - 1;
    }

private:
    const Cache &m_cache;
    PortfolioGround &m_ground;
    std::map<Day, size_t> m_days;
};

Health scoreOf(const Cache &cache, const PortfolioGround &ground, const FrozenAccount &frozen,
               const Policy &policy)
{
    const BookDays &days = ground.frozenDays[frozen.days];
    MachineFigures figures = useFigures({cache.usage, frozen.account, days, frozen.facts.seats,
                                         dayTermsOf(days, frozen.facts), frozen.facts.begin},
                                        policy);
    figures.breadth = frozen.machine.breadth;
    figures.outcome = frozen.machine.outcome;
    figures.survey = frozen.machine.survey;
    Health health =
        healthOf(machineParts(figures, policy.health), frozen.human, frozen.byHand, policy.health);
    health.frozenOn = days.asOf;
    return health;
}

} // namespace

void freezeChurned(const Cache &cache, PortfolioGround &ground)
{
    Freezer freezer(cache, ground);
    const Day asOf = ground.base.asOf;
    for (size_t i = 0; i < ground.accounts.size(); ++i) {
        const std::span<const Contract> contracts = sliceOf(cache, i).contracts;
        const std::optional<Day> now = churnedOn(contracts, asOf);
        const std::optional<Day> before = churnedOn(contracts, asOf - fourWeeks);
        AccountGround &account = ground.accounts[i];
        if (now)
            account.frozen = freezer.freeze(i, *now);
        if (before)
            account.frozenFourWeeksAgo = before == now ? account.frozen : freezer.freeze(i, *before);
    }
}

std::vector<Health> frozenHealths(const Cache &cache, const PortfolioGround &ground, const Policy &policy,
                                  const BookPolicies &policies)
{
    std::vector<Health> healths(ground.frozen.size());
    inParallel(healths.size(), accountsPerPiece, [&](size_t first, size_t last) {
        for (size_t i = first; i < last; ++i) {
            const FrozenAccount &frozen = ground.frozen[i];
            if (frozen.ownPolicy && !policy.overrides.empty()) {
                const Day day = ground.frozenDays[frozen.days].asOf;
                healths[i] =
                    scoreOf(cache, ground, frozen, effectivePolicy(cache, policy, frozen.account, day));
            } else {
                healths[i] = scoreOf(cache, ground, frozen, policies.of(frozen.account));
            }
        }
    });
    return healths;
}

} // namespace bw
