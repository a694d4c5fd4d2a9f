#include "service/plan.h"

#include "revenue/arr.h"

#include <algorithm>
#include <array>

namespace bw {

namespace {

constexpr qint32 quarterDays = 91;
constexpr qint32 monthsOfQuarter = 3;
/// A renewal that has moved by less is the same one to somebody who marked its step.
constexpr qint32 sameRenewalDays = 60;

Month quarterAfter(Day day)
{
    const Month month = Month::of(day);
    return month + (monthsOfQuarter - (month.n % monthsOfQuarter + monthsOfQuarter) % monthsOfQuarter);
}

/// What one account's steps are judged by.
struct Judge {
    const ServicePlan &plan;
    const ServiceFacts &facts;
    const PlanTerms &terms;
    Day look;
    std::optional<Day> followed;

    [[nodiscard]] const TouchFact *touchOf(const QString &kind, DayRange days) const
    {
        const auto first = std::lower_bound(facts.touches.begin(), facts.touches.end(), days.first,
                                            [](const TouchFact &touch, Day day) { return touch.day < day; });
        for (auto touch = first; touch != facts.touches.end() && touch->day <= days.last; ++touch) {
            if (touch->kind.size() == kind.size() && touch->kind.compare(kind, Qt::CaseInsensitive) == 0)
                return &*touch;
        }
        return nullptr;
    }

    [[nodiscard]] static bool isOf(const StepMarked &mark, const PlanStep &step, Day due)
    {
        if (mark.step != step.id)
            return false;
        switch (step.from) {
        case StepFrom::Start:
        case StepFrom::GoLive:
            return true; // there is one only, whatever its day has become
        case StepFrom::Renewal:
            return std::abs(mark.due - due) < sameRenewalDays;
        case StepFrom::EveryQuarter:
            return mark.due == due;
        }
        return false;
    }

    /// The newest mark by hand that decides; -1: none.
    [[nodiscard]] qint64 markOf(const PlanStep &step, Day due) const
    {
        for (size_t i = facts.work.size(); i-- > 0;) {
            const WorkEntry &entry = facts.work[i];
            const auto *mark = std::get_if<StepMarked>(&entry.what);
            if (mark != nullptr && entry.day <= look && isOf(*mark, step, due))
                return static_cast<qint64>(i);
        }
        return -1;
    }

    /// `last`: the last day on which a touch does the step.
    [[nodiscard]] StepDue stepOn(qint32 number, Day due, std::optional<Day> last) const
    {
        const PlanStep &step = plan.steps[static_cast<size_t>(number)];
        StepDue result{number, due, StepState::Ahead, {}, {}, -1};
        const DayRange days{due - plan.graceDays, std::min(last.value_or(look), look)};
        if (const qint64 at = facts.work.empty() ? -1 : markOf(step, due); at >= 0) {
            const WorkEntry &entry = facts.work[static_cast<size_t>(at)];
            const bool skipped = std::get<StepMarked>(entry.what).skipped;
            result.state = skipped ? StepState::Skipped : StepState::Done;
            if (!skipped)
                result.doneOn = entry.day;
            result.mark = static_cast<qint64>(facts.firstWork) + at;
            return result;
        }
        const TouchFact *touch =
            step.touchKind.isEmpty() || days.isEmpty() ? nullptr : touchOf(step.touchKind, days);
        const bool byGoingLive = step.id == QLatin1String("go_live") && terms.live;
        if (byGoingLive || touch != nullptr) {
            result.state = StepState::Done;
            result.doneOn = byGoingLive ? terms.live : std::optional(touch->day);
            result.touch = byGoingLive ? QString() : touch->ref;
        } else if (look < days.first) {
            result.state = StepState::Ahead;
        } else if (look <= due) {
            result.state = StepState::Due;
        } else if (followed && due < *followed) {
            result.state = StepState::BeforeOurTime;
        } else {
            result.state = StepState::Overdue;
        }
        return result;
    }

    void addQuarters(qint32 number, std::vector<StepDue> &steps) const
    {
        if (!terms.start)
            return;
        const qint32 offset = plan.steps[static_cast<size_t>(number)].offsetDays;
        Day from = *terms.start;
        if (followed) // the quarter before still reaches into the days that are followed
            from = std::max(from, *followed - offset - 1);
        for (Month quarter = quarterAfter(from);; quarter = quarter + monthsOfQuarter) {
            const Day due = quarter.first() + offset;
            const Day next = (quarter + monthsOfQuarter).first() + offset - plan.graceDays;
            StepDue step = stepOn(number, due, next - 1);
            if (step.state == StepState::Overdue && next <= look)
                step.state = StepState::Missed;
            steps.push_back(step);
            if (look < quarter.first())
                return;
        }
    }
};

} // namespace

QString stepStateName(StepState state)
{
    static constexpr std::array<const char *, 7> names = {"ahead",   "due",    "overdue",        "done",
                                                          "skipped", "missed", "before_our_time"};
    return QLatin1String(names[static_cast<size_t>(state)]);
}

PlanTerms planTerms(const Cache &cache, const ServiceFacts &facts, Day look)
{
    PlanTerms terms;
    const Account &first = cache.accounts[facts.account];
    if (facts.changes.empty()) {
        terms.start = first.startedOn;
        terms.live = first.liveOn;
    } else {
        const Account account = accountAt(first, facts.changes, look);
        terms.start = account.startedOn;
        terms.live = account.liveOn;
    }
    if (terms.live && look < *terms.live)
        terms.live.reset(); // planned
    for (const Contract &contract : facts.contracts) {
        if (!terms.start && isKnown(contract, look))
            terms.start = contract.start;
    }
    terms.renewal = arrOn(facts.contracts, look, look).renewal;
    return terms;
}

std::optional<Day> followedFrom(const Cache &cache, Day look)
{
    if (!cache.firstImportOn)
        return {};
    const bool known = std::any_of(cache.touches.begin(), cache.touches.end(), [&](const TouchFact &touch) {
        return touch.day < *cache.firstImportOn && touch.day <= look;
    });
    return *cache.firstImportOn - (known ? quarterDays : 0);
}

std::vector<StepDue> planSteps(const Cache &cache, const ServicePlan &plan, const ServiceFacts &facts,
                               Day look, std::optional<Day> followed)
{
    const PlanTerms terms = planTerms(cache, facts, look);
    const Judge judge{plan, facts, terms, look, followed};
    std::vector<StepDue> steps;
    for (qint32 i = 0; i < static_cast<qint32>(plan.steps.size()); ++i) {
        const PlanStep &step = plan.steps[static_cast<size_t>(i)];
        const std::optional<Day> live = terms.live ? terms.live : terms.start;
        switch (step.from) {
        case StepFrom::Start:
            if (terms.start)
                steps.push_back(judge.stepOn(i, *terms.start + step.offsetDays, {}));
            break;
        case StepFrom::GoLive:
            if (live)
                steps.push_back(judge.stepOn(i, *live + step.offsetDays, {}));
            break;
        case StepFrom::Renewal:
            if (terms.renewal && (!terms.start || *terms.start <= *terms.renewal + step.offsetDays))
                steps.push_back(judge.stepOn(i, *terms.renewal + step.offsetDays, terms.renewal));
            break;
        case StepFrom::EveryQuarter:
            judge.addQuarters(i, steps);
            break;
        }
    }
    return steps;
}

std::vector<NextStep> nextStepsDue(const ServiceFacts &facts, Day look, std::optional<Day> followed)
{
    const auto isTaken = [&](const TouchFact &touch) {
        if (touch.doneOn && *touch.doneOn <= look)
            return true;
        return std::any_of(facts.work.begin(), facts.work.end(), [&](const WorkEntry &entry) {
            const auto *done = std::get_if<NextStepDone>(&entry.what);
            return done != nullptr && done->touch == touch.ref && entry.day <= look && done->doneOn <= look;
        });
    };
    std::vector<NextStep> due;
    for (const TouchFact &touch : facts.touches) {
        if (look < touch.day)
            break;
        if (!touch.nextDate || look < *touch.nextDate || (followed && *touch.nextDate < *followed))
            continue;
        if (!isTaken(touch))
            due.push_back({touch.ref, touch.nextStep, *touch.nextDate});
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const NextStep &a, const NextStep &b) { return a.day < b.day; });
    return due;
}

} // namespace bw
