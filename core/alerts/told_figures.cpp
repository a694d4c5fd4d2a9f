#include "alerts/told_figures.h"

#include "activity/north_star_state.h"
#include "alerts/pieces.h"
#include "feedback/attainment.h"
#include "feedback/nps.h"
#include "revenue/arr.h"
#include "revenue/churn.h"

#include <cmath>

namespace bw {

namespace {

constexpr double tiny = 1e-9; ///< a quotient of decimals is the number that it should be

FigureSeries seriesOf(const ToldSources &from)
{
    return FigureSeries(static_cast<size_t>(from.days.days()));
}

size_t placeOf(const ToldSources &from, Day day)
{
    return static_cast<size_t>(day - from.days.first);
}

void fill(FigureSeries &series, const ToldSources &from, DayRange piece, const AlertFigure &figure)
{
    std::fill(series.begin() + static_cast<qptrdiff>(placeOf(from, piece.first)),
              series.begin() + static_cast<qptrdiff>(placeOf(from, piece.last)) + 1, figure);
}

/// Days from a day on, on each day of a piece; below 0 not known.
void fillAge(FigureSeries &series, const ToldSources &from, DayRange piece, std::optional<Day> since)
{
    for (Day day = piece.first; since && day <= piece.last; day = day + 1) {
        if (*since <= day)
            series[placeOf(from, day)] = AlertFigure::exact(day - *since);
    }
}

AlertFigure percentOf(const Attainment &found)
{
    const auto exact = [](double percent) { return AlertFigure::exact(std::round(percent / tiny) * tiny); };
    switch (found.state) {
    case AttainmentState::Held:
        return AlertFigure::exact(100);
    case AttainmentState::NotHeld:
        return AlertFigure::exact(0);
    case AttainmentState::Reached:
        return exact(100 * *found.attained / (found.expected.value_or(0) > 0 ? *found.expected : 1));
    case AttainmentState::Ahead:
    case AttainmentState::OnTrack:
    case AttainmentState::Behind:
        if (*found.expected == 0) // it got worse than it was: else it is too early
            return AlertFigure::exact(0);
        return exact(100 * *found.attained / *found.expected);
    case AttainmentState::TooEarly:
    case AttainmentState::Unknown:
        break;
    }
    return {};
}

/// The first day on which an answer of that day counts no longer.
Day expiryOf(Day answered)
{
    Day day = Day::of(answered.date().addMonths(12));
    while (answerYear(day).first <= answered)
        day = day + 1;
    while (answered < answerYear(day - 1).first)
        day = day - 1;
    return day;
}

/// A figure of the NPS answers that count; `figure` gets how many they are in all.
template <class Figure> FigureSeries ofAnswers(const ToldSources &from, const Figure &figure)
{
    FigureSeries series = seriesOf(from);
    const std::span<const SurveyAnswer> answers =
        answersOf(from.cache.surveys, from.cache.accounts[from.account].id);
    if (answers.empty())
        return series;
    std::vector<Day> changes;
    for (const SurveyAnswer &answer : answers) {
        if (answer.kind != SurveyKind::Nps)
            continue;
        changes.push_back(answer.day);
        changes.push_back(expiryOf(answer.day));
    }
    eachPiece(from.days, std::move(changes),
              [&](DayRange piece) { fill(series, from, piece, figure(answers, answerYear(piece.first))); });
    return series;
}

/// Days on which something about the account's own fields may be another one.
std::vector<Day> fieldChanges(const AccountSlice &slice)
{
    std::vector<Day> changes;
    for (const AccountChange &change : slice.changes)
        changes.push_back(change.from);
    return changes;
}

/// Days on which what is known of the contracts may be another thing.
std::vector<Day> contractChanges(const AccountSlice &slice)
{
    std::vector<Day> changes;
    for (const Contract &contract : slice.contracts) {
        changes.insert(changes.end(),
                       {contract.start, contract.end + 1, contract.end + graceDays + 1,
                        contract.signedOn.value_or(contract.start),
                        contract.decidedOn.value_or(contract.end + 1)});
    }
    return changes;
}

std::vector<Day> allChanges(const AccountSlice &slice)
{
    std::vector<Day> changes = contractChanges(slice);
    const std::vector<Day> fields = fieldChanges(slice);
    changes.insert(changes.end(), fields.begin(), fields.end());
    return changes;
}

Account accountOn(const ToldSources &from, const AccountSlice &slice, Day day)
{
    const Account &first = from.cache.accounts[from.account];
    return slice.changes.empty() ? first : accountAt(first, slice.changes, day);
}

struct Renewal {
    std::optional<Day> end;
    bool settled = false; ///< renewed, by a contract that is not here yet
};

/// The end of the contract in force that ends last, or of those signed to follow it.
Renewal renewalOn(std::span<const Contract> contracts, Day day)
{
    Renewal renewal;
    for (const Contract &contract : contracts) {
        if (isInForce(contract, contracts, day, day) && (!renewal.end || *renewal.end < contract.end)) {
            renewal.end = contract.end;
            renewal.settled = asKnown(contract, day).renewed == true;
        }
    }
    for (bool found = renewal.end.has_value(); found;) {
        found = false;
        for (const Contract &contract : contracts) {
            const bool follows = day < contract.start && contract.start <= *renewal.end + graceDays
                && *renewal.end < contract.end && isKnown(contract, day);
            if (!follows)
                continue;
            renewal = {contract.end, false};
            found = true;
        }
    }
    return renewal;
}

} // namespace

std::vector<StartPiece> startPieces(const ToldSources &from)
{
    const AccountSlice slice = sliceOf(from.cache, from.account);
    std::vector<StartPiece> pieces;
    eachPiece(from.days, allChanges(slice), [&](DayRange piece) {
        const std::optional<Day> start =
            startOf(accountOn(from, slice, piece.first), slice.contracts, piece.first);
        pieces.push_back({piece, start ? start : from.begin});
    });
    return pieces;
}

std::vector<ReasonFigures> outcomePercents(const ToldSources &from)
{
    std::vector<ReasonFigures> all;
    for (const Outcome &outcome : outcomesOf(from.cache.outcomes, from.cache.accounts[from.account].id)) {
        ReasonFigures one{outcome.measure, seriesOf(from)};
        std::vector<Day> changes;
        for (const OutcomeActual &actual : outcome.actuals)
            changes.push_back(actual.day);
        if (outcome.start) {
            changes.push_back(*outcome.start);
            if (outcome.due && *outcome.start < *outcome.due)
                changes.push_back(*outcome.start + (*outcome.due - *outcome.start + 3) / 4);
        }
        eachPiece(from.days, std::move(changes), [&](DayRange piece) {
            constexpr qint32 any = 0; // says which state it is in below the expected line, not how far
            fill(one.figures, from, piece, percentOf(attainmentOf(outcome, piece.first, any)));
        });
        all.push_back(std::move(one));
    }
    return all;
}

FigureSeries npsFigures(const ToldSources &from)
{
    return ofAnswers(from, [](std::span<const SurveyAnswer> answers, DayRange year) {
        const NpsCount count = countNps(answers, year);
        if (count.n() == 0)
            return AlertFigure::absent();
        return count.n() < enoughAnswers ? AlertFigure() : AlertFigure::exact(*count.value());
    });
}

FigureSeries bossScores(const ToldSources &from)
{
    const quint8 boss = answerRole(QStringLiteral("decision_maker"));
    return ofAnswers(from, [boss](std::span<const SurveyAnswer> answers, DayRange year) {
        AlertFigure lowest = AlertFigure::absent();
        eachCounting(answers, SurveyKind::Nps, year, [&](size_t i) {
            if (answers[i].role == boss && (!lowest.hasValue() || answers[i].score < lowest.value))
                lowest = AlertFigure::exact(answers[i].score);
        });
        return lowest;
    });
}

FigureSeries daysToGoLive(const ToldSources &from)
{
    FigureSeries series = seriesOf(from);
    if (!from.liveKnown)
        return series;
    const AccountSlice slice = sliceOf(from.cache, from.account);
    std::vector<Day> changes = allChanges(slice);
    if (const auto live = from.cache.accounts[from.account].liveOn)
        changes.push_back(*live);
    for (const AccountChange &change : slice.changes) {
        const auto live = Day::parse(change.value);
        if (change.field == AccountField::LiveOn && live)
            changes.push_back(*live);
    }
    eachPiece(from.days, std::move(changes), [&](DayRange piece) {
        const Account account = accountOn(from, slice, piece.first);
        if (account.liveOn && *account.liveOn <= piece.first) {
            fill(series, from, piece, AlertFigure::absent());
            return;
        }
        std::optional<Day> first;
        for (const Contract &contract : slice.contracts) {
            if (isKnown(contract, piece.first) && (!first || contract.start < *first))
                first = contract.start;
        }
        fillAge(series, from, piece, first ? first : account.startedOn);
    });
    return series;
}

FigureSeries daysToRenewal(const ToldSources &from)
{
    FigureSeries series = seriesOf(from);
    const AccountSlice slice = sliceOf(from.cache, from.account);
    eachPiece(from.days, contractChanges(slice), [&](DayRange piece) {
        const Renewal renewal = renewalOn(slice.contracts, piece.first);
        if (!renewal.end || renewal.settled) {
            fill(series, from, piece, AlertFigure::absent());
            return;
        }
        for (Day day = piece.first; day <= piece.last; day = day + 1)
            series[placeOf(from, day)] = AlertFigure::exact(*renewal.end - day);
    });
    return series;
}

FigureSeries arrFigures(const ToldSources &from)
{
    FigureSeries series = seriesOf(from);
    const AccountSlice slice = sliceOf(from.cache, from.account);
    eachPiece(from.days, contractChanges(slice), [&](DayRange piece) {
        const ArrOn now = arrOn(slice.contracts, piece.first, piece.first);
        fill(series, from, piece,
             now.arr.empty()          ? AlertFigure::absent()
                 : now.arr.size() > 1 ? AlertFigure()
                                      : AlertFigure::exact(now.arr.front().amount));
    });
    return series;
}

FigureSeries daysSinceStart(const ToldSources &from, const std::vector<StartPiece> &starts)
{
    FigureSeries series = seriesOf(from);
    for (const StartPiece &piece : starts)
        fillAge(series, from, piece.days, piece.start);
    return series;
}

FigureSeries daysWithoutTouch(const ToldSources &from, const std::vector<StartPiece> &starts)
{
    FigureSeries series = seriesOf(from);
    if (!from.firstTouch)
        return series;
    const auto touches = std::ranges::equal_range(from.cache.touches, static_cast<quint32>(from.account), {},
                                                  &TouchFact::account);
    std::vector<Day> changes{*from.firstTouch};
    for (const TouchFact &touch : touches)
        changes.push_back(touch.day);
    auto next = touches.begin();
    for (const StartPiece &known : starts) {
        eachPiece(known.days, changes, [&](DayRange piece) {
            while (next != touches.end() && next->day <= piece.first)
                ++next;
            if (piece.first < *from.firstTouch)
                return;
            std::optional<Day> last;
            if (next != touches.begin())
                last = std::prev(next)->day;
            else if (known.start)
                last = std::max(*known.start, *from.firstTouch);
            fillAge(series, from, piece, last);
        });
    }
    return series;
}

FigureSeries daysAnswerOverdue(const ToldSources &from, const std::vector<StartPiece> &starts,
                               const AnswerMeanings &meanings, const Rubric &rubric)
{
    FigureSeries series = seriesOf(from);
    const std::span<const CriterionAnswer> answers = criterionAnswers(from.cache, from.account);
    std::vector<Day> changes;
    for (const CriterionAnswer &answer : answers)
        changes.push_back(answer.day);
    std::vector<std::optional<Day>> newest(rubric.criteria.size());
    size_t next = 0;
    for (const StartPiece &known : starts) {
        eachPiece(known.days, changes, [&](DayRange piece) {
            for (; next < answers.size() && answers[next].day <= piece.first; ++next) {
                const qint32 criterion = meanings.of(answers[next]).criterion;
                if (criterion >= 0)
                    newest[static_cast<size_t>(criterion)] = answers[next].day;
            }
            std::optional<Day> due;
            for (size_t i = 0; i < newest.size(); ++i) {
                const std::optional<Day> since = newest[i] ? newest[i] : known.start;
                if (!since || rubric.criteria[i].weight == 0)
                    continue;
                const Day ends = *since + rubric.criteria[i].shelfDays;
                due = std::min(due.value_or(ends), ends);
            }
            for (Day day = piece.first; due && day <= piece.last; day = day + 1)
                series[placeOf(from, day)] = AlertFigure::exact(day - *due);
        });
    }
    return series;
}

std::vector<quint8> customerDays(const ToldSources &from)
{
    std::vector<quint8> days(static_cast<size_t>(from.days.days()), 1);
    const AccountSlice slice = sliceOf(from.cache, from.account);
    eachPiece(from.days, contractChanges(slice), [&](DayRange piece) {
        if (!churnedOn(slice.contracts, piece.first))
            return;
        for (Day day = piece.first; day <= piece.last; day = day + 1)
            days[placeOf(from, day)] = 0;
    });
    return days;
}

} // namespace bw
