#include "activity/seats.h"

#include <algorithm>

namespace bw {

namespace {

/// The account's own fields on `day`; a change that is no number holds the value before it.
SeatSpan fieldsOn(const SeatSources &sources, Day day)
{
    SeatSpan result{day, sources.account->seatsPurchased, sources.account->seatsOpened};
    for (const AccountChange &change : sources.changes) {
        if (day < change.from)
            continue;
        if (change.field != AccountField::SeatsPurchased && change.field != AccountField::SeatsOpened)
            continue;
        auto &target = change.field == AccountField::SeatsPurchased ? result.purchased : result.opened;
        Account parsed;
        if (!setFieldText(parsed, change.field, change.value))
            continue;
        target = change.field == AccountField::SeatsPurchased ? parsed.seatsPurchased : parsed.seatsOpened;
    }
    return result;
}

SeatSpan resolve(const SeatSources &sources, Day day)
{
    SeatSpan result{day, {}, {}};
    for (const SeatCount &row : sources.seats) {
        if (day < row.date)
            break;
        if (row.purchased)
            result.purchased = row.purchased;
        if (row.opened)
            result.opened = row.opened;
    }
    if (!result.purchased)
        result.purchased = seatsUnderContract(sources.contracts, day);
    if (!result.purchased || !result.opened) {
        const SeatSpan fields = fieldsOn(sources, day);
        if (!result.purchased)
            result.purchased = fields.purchased;
        if (!result.opened)
            result.opened = fields.opened;
    }
    return result;
}

} // namespace

std::vector<SeatSpan> seatTimeline(const SeatSources &sources, DayRange range)
{
    std::vector<Day> starts{range.first};
    const auto mayChange = [&](Day day) {
        if (range.first < day && day <= range.last)
            starts.push_back(day);
    };
    for (const SeatCount &row : sources.seats)
        mayChange(row.date);
    for (const Contract &contract : sources.contracts) {
        mayChange(contract.start);
        mayChange(contract.end + 1);
        if (contract.signedOn)
            mayChange(*contract.signedOn);
    }
    for (const AccountChange &change : sources.changes)
        mayChange(change.from);
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());

    std::vector<SeatSpan> timeline;
    for (const Day start : starts) {
        const SeatSpan span = resolve(sources, start);
        if (timeline.empty() || timeline.back().purchased != span.purchased
            || timeline.back().opened != span.opened)
            timeline.push_back(span);
    }
    return timeline;
}

const SeatSpan &seatsOn(std::span<const SeatSpan> timeline, Day day)
{
    const auto after = std::upper_bound(timeline.begin(), timeline.end(), day,
                                        [](Day d, const SeatSpan &span) { return d < span.from; });
    return after == timeline.begin() ? timeline.front() : *std::prev(after);
}

} // namespace bw
