#include "queue/brief.h"

#include "model/book_policies.h"
#include "service/plan.h"

#include <algorithm>
#include <tuple>

namespace bw {

namespace {

constexpr qint32 comingDays = 7;

template <class T> qint32 cut(std::vector<T> &all, size_t most)
{
    if (all.size() <= most)
        return 0;
    const auto more = static_cast<qint32>(all.size() - most);
    all.resize(most);
    return more;
}

std::vector<BriefTask> tasksOf(const Cache &cache, const Policy &policy, const Portfolio &portfolio,
                               const TodayQueue &queue)
{
    const Day look = lookDay(portfolio.asOf, portfolio.today, portfolio.picked);
    const ServiceBook book(cache);
    const BookPolicies policies = bookPolicies(cache, policy, portfolio.asOf);
    const std::optional<Day> followed = followedFrom(cache, look);
    std::vector<BriefTask> tasks;
    for (const QueueItem &item : queue.items) {
        const auto account = static_cast<size_t>(portfolio.rows[static_cast<size_t>(item.row)].index);
        const ServiceFacts facts = book.of(account);
        const ServicePlan &plan = policies.of(account).plan;
        for (const StepDue &step : planSteps(cache, plan, facts, look, followed)) {
            const bool coming = step.state == StepState::Due && step.due < look + comingDays;
            const PlanStep &planned = plan.steps[static_cast<size_t>(step.step)];
            if (coming || step.state == StepState::Overdue)
                tasks.push_back({item.row, step.due, planned.id, planned.name});
        }
        for (NextStep &step : nextStepsDue(facts, look, followed))
            tasks.push_back({item.row, step.day, {}, std::move(step.what)});
    }
    std::stable_sort(tasks.begin(), tasks.end(),
                     [](const BriefTask &a, const BriefTask &b) { return a.day < b.day; });
    return tasks;
}

} // namespace

MorningBrief morningBrief(const Cache &cache, const Policy &policy, const Portfolio &portfolio,
                          const BookAlerts &alerts, const QString &csm, const QString &person)
{
    const TodayQueue queue = todayQueue(cache, policy, portfolio, alerts, csm, person);
    MorningBrief brief;
    brief.asOf = queue.asOf;
    brief.today = queue.today;
    brief.csm = csm;
    brief.accounts = queue.accounts;
    brief.atRisk = queue.atRisk;
    brief.arrAtRisk = queue.arrAtRisk;
    brief.newAlerts = queue.newAlerts;
    brief.openAlerts = queue.openAlerts;
    brief.renewSoon = queue.renewSoon;
    brief.staleAnswers = queue.staleAnswers;
    brief.monthlyRate = queue.monthlyRate;
    for (const QueueItem &item : queue.items) {
        if (!item.attention || item.state != RunState::Open)
            continue;
        ++brief.attention;
        if (brief.top.size() == briefAccounts)
            continue;
        BriefAccount account{item.row, item.reasons};
        account.reasons.resize(std::min(account.reasons.size(), briefReasons));
        brief.top.push_back(std::move(account));
    }
    brief.more = brief.attention - static_cast<qint32>(brief.top.size());
    brief.tasks = tasksOf(cache, policy, portfolio, queue);
    brief.moreTasks = cut(brief.tasks, briefTasks);
    brief.chances = queue.chances;
    brief.moreChances = cut(brief.chances, briefChances);
    return brief;
}

} // namespace bw
