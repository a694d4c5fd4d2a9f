#include "activity/north_star_state.h"

#include <algorithm>

namespace bw {

namespace {

Day lastDayOf(Day start, qint32 months)
{
    // As many months later; the 31st becomes the last of a shorter month (QDate).
    return Day::of(start.date().addMonths(months)) - 1;
}

/// Sums the events from the start on.
void countEvents(NorthStarProgress &progress, const NorthStar &star, const AccountUse &use, Day asOf)
{
    std::vector<quint8> counts;
    for (const UseEvent &event : use.events)
        counts.push_back(star.events.contains(event.event) ? 1 : 0);
    qint64 sum = 0;
    for (const Rollup &r : rollupsIn(use.rollups, {*progress.start, asOf})) {
        if (counts[r.event] == 0)
            continue;
        sum += r.quantity;
        if (!progress.reachedOn && sum >= star.threshold)
            progress.reachedOn = r.day;
    }
    progress.value = static_cast<double>(sum);
    progress.valueOn = asOf;
}

void readMeasure(NorthStarProgress &progress, const NorthStar &star, std::span<const Outcome> outcomes,
                 Day asOf)
{
    for (const Outcome &outcome : outcomes) {
        if (outcome.measure.compare(star.measure, Qt::CaseInsensitive) != 0)
            continue;
        for (const OutcomeActual &actual : outcome.actuals) {
            if (actual.day < *progress.start || asOf < actual.day)
                continue;
            if (!progress.valueOn || *progress.valueOn <= actual.day) {
                progress.value = actual.actual;
                progress.valueOn = actual.day;
            }
            const bool reached = actual.actual >= static_cast<double>(star.threshold);
            if (reached && (!progress.reachedOn || actual.day < *progress.reachedOn))
                progress.reachedOn = actual.day;
        }
    }
}

} // namespace

QString northStarStateName(NorthStarState state)
{
    switch (state) {
    case NorthStarState::Reached:
        return QStringLiteral("reached");
    case NorthStarState::OnPace:
        return QStringLiteral("on_pace");
    case NorthStarState::Behind:
        return QStringLiteral("behind");
    case NorthStarState::Missed:
        return QStringLiteral("missed");
    case NorthStarState::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

std::optional<Day> startOf(const Account &account, std::span<const Contract> contracts, Day asOf)
{
    if (account.startedOn)
        return account.startedOn;
    std::optional<Day> start;
    for (const Contract &contract : contracts) {
        if (isKnown(contract, asOf) && (!start || contract.start < *start))
            start = contract.start;
    }
    return start;
}

NorthStarProgress northStarProgress(const NorthStar &star, const AccountUse &use, const Account &account,
                                    std::span<const Contract> contracts, std::span<const Outcome> outcomes,
                                    std::optional<Day> dataBegin, Day asOf)
{
    NorthStarProgress progress;
    progress.threshold = static_cast<double>(star.threshold);
    progress.start = startOf(account, contracts, asOf);
    if (!progress.start)
        return progress;
    progress.deadline = lastDayOf(*progress.start, star.deadlineMonths);
    if (asOf < *progress.start)
        return progress;
    const bool counted = star.measure.isEmpty();
    if (counted && dataBegin && *progress.start < *dataBegin)
        progress.knownFrom = dataBegin;
    if (counted)
        countEvents(progress, star, use, asOf);
    else
        readMeasure(progress, star, outcomes, asOf);

    if (progress.reachedOn && *progress.reachedOn <= *progress.deadline) {
        progress.state = NorthStarState::Reached;
        return progress;
    }
    // What happened before the data begin is not known, and may have been enough, in time too.
    if (counted && (!dataBegin || *progress.start < *dataBegin)) {
        progress.value = 0;
        progress.valueOn.reset();
        progress.reachedOn.reset();
    }
    if (!progress.valueOn)
        return progress;
    if (*progress.deadline <= asOf) {
        progress.state = NorthStarState::Missed;
        return progress;
    }
    const qint32 gone = *progress.valueOn - *progress.start + 1;
    const qint32 whole = *progress.deadline - *progress.start + 1;
    progress.projected = progress.value * whole / gone;
    const bool reaches = progress.value * whole >= progress.threshold * gone;
    progress.state = reaches ? NorthStarState::OnPace : NorthStarState::Behind;
    return progress;
}

} // namespace bw
