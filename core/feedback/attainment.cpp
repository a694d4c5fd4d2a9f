#include "feedback/attainment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace bw {

namespace {

/// Attained and expected as fractions that are compared without division. The denominators are positive.
struct Fractions {
    double gained = 0; ///< attained = gained / way
    double way = 1;
    qint64 gone = 0; ///< expected = gone / term
    qint64 term = 1;
};

/// The numbers times the smallest power of ten, up to a million, that makes all of them whole; as they are
/// where none does. Whole numbers up to 2^53 are exact, and so is a quotient of one and a power of ten that
/// gives the number back.
std::array<double, 3> wholeOnes(std::array<double, 3> numbers)
{
    constexpr double most = 1e9; ///< times days and per cents they stay below 2^53
    for (double scale = 1; scale <= 1e6; scale *= 10) {
        const bool fits = std::all_of(numbers.begin(), numbers.end(), [scale](double number) {
            const double whole = std::round(number * scale);
            return std::abs(whole) <= most && whole / scale == number;
        });
        if (!fits)
            continue;
        for (double &number : numbers)
            number = std::round(number * scale);
        break;
    }
    return numbers;
}

/// Sign of attained - expected x numerator / denominator.
int compare(const Fractions &f, qint32 numerator, qint32 denominator)
{
    const double left = f.gained * static_cast<double>(f.term) * denominator;
    const double right = f.way * static_cast<double>(f.gone) * numerator;
    return left < right ? -1 : left > right ? 1 : 0;
}

/// Days gone of the term, and its days; the result was due at once where it has none.
std::pair<qint64, qint64> termOn(Day start, Day due, Day day)
{
    if (start == due)
        return {day < start ? 0 : 1, 1};
    return {std::clamp<qint64>(day - start, 0, due - start), due - start};
}

Attainment unknown(Attainment known, AttainmentGap gap)
{
    known.state = AttainmentState::Unknown;
    known.gap = gap;
    return known;
}

/// The target is the baseline: better or worse than it.
Attainment held(Attainment known, const Outcome &outcome)
{
    const double actual = known.latest->actual;
    const double target = *outcome.target;
    if (outcome.better == Better::Unstated && actual != target)
        return unknown(known, AttainmentGap::NoDirection);
    const bool worse = outcome.better == Better::Lower ? target < actual : actual < target;
    known.state = worse ? AttainmentState::NotHeld : AttainmentState::Held;
    return known;
}

bool contradicts(const Outcome &outcome)
{
    const bool upwards = *outcome.baseline < *outcome.target;
    return outcome.better != Better::Unstated && upwards != (outcome.better == Better::Higher);
}

/// Of one result, 0 to 1; nothing where it is left out.
std::optional<double> shareOf(const Attainment &attainment)
{
    switch (attainment.state) {
    case AttainmentState::Reached:
    case AttainmentState::Held:
    case AttainmentState::Ahead:
        return 1;
    case AttainmentState::NotHeld:
        return 0;
    case AttainmentState::OnTrack:
    case AttainmentState::Behind:
        if (*attainment.expected == 0) // it got worse than it was: else it is too early
            return 0;
        return std::clamp(*attainment.attained / *attainment.expected, 0.0, 1.0);
    case AttainmentState::TooEarly:
    case AttainmentState::Unknown:
        return {};
    }
    return {};
}

} // namespace

QString attainmentStateName(AttainmentState state)
{
    constexpr std::array names{"reached",   "held",   "ahead",    "on_track",
                               "too_early", "behind", "not_held", "unknown"};
    return QString::fromLatin1(names.at(static_cast<size_t>(state)));
}

QString attainmentGapName(AttainmentGap gap)
{
    constexpr std::array names{
        "",        "not_begun",     "no_actual", "no_target", "no_baseline", "contradiction", "no_direction",
        "no_term", "term_backwards"};
    return QString::fromLatin1(names.at(static_cast<size_t>(gap)));
}

Attainment attainmentOf(const Outcome &outcome, Day asOf, qint32 behindPercent)
{
    Attainment found;
    if (outcome.start && asOf < *outcome.start)
        return unknown(found, AttainmentGap::NotBegun);
    const auto after =
        std::upper_bound(outcome.actuals.begin(), outcome.actuals.end(), asOf,
                         [](Day day, const OutcomeActual &actual) { return day < actual.day; });
    if (after == outcome.actuals.begin())
        return unknown(found, AttainmentGap::NoActual);
    found.latest = *(after - 1);
    if (!outcome.target)
        return unknown(found, AttainmentGap::NoTarget);
    if (!outcome.baseline)
        return unknown(found, AttainmentGap::NoBaseline);
    if (*outcome.target == *outcome.baseline)
        return held(found, outcome);
    if (contradicts(outcome))
        return unknown(found, AttainmentGap::Contradiction);

    const auto [baseline, target, actual] =
        wholeOnes({*outcome.baseline, *outcome.target, found.latest->actual});
    const double sign = baseline < target ? 1 : -1;
    Fractions f{sign * (actual - baseline), sign * (target - baseline), 0, 1};
    found.attained = f.gained / f.way;
    const bool reached = f.gained >= f.way;
    const bool hasTerm = outcome.start && outcome.due;
    const bool backwards = hasTerm && *outcome.due < *outcome.start;
    if (hasTerm && !backwards) {
        std::tie(f.gone, f.term) = termOn(*outcome.start, *outcome.due, found.latest->day);
        found.expected = static_cast<double>(f.gone) / static_cast<double>(f.term);
        found.expectedActual = expectedOn(outcome, found.latest->day);
    }
    if (reached) { // by no date more than this can have been expected
        found.state = AttainmentState::Reached;
        return found;
    }
    if (!hasTerm)
        return unknown(found, AttainmentGap::NoTerm);
    if (backwards)
        return unknown(found, AttainmentGap::TermBackwards);
    const auto [goneNow, term] = termOn(*outcome.start, *outcome.due, asOf);
    if (goneNow * 4 < term || (f.gone == 0 && f.gained >= 0))
        found.state = AttainmentState::TooEarly;
    else if (compare(f, behindPercent, 100) < 0)
        found.state = AttainmentState::Behind;
    else
        found.state = compare(f, 1, 1) > 0 ? AttainmentState::Ahead : AttainmentState::OnTrack;
    return found;
}

std::optional<double> expectedOn(const Outcome &outcome, Day day)
{
    if (!outcome.start || !outcome.due || !outcome.baseline || !outcome.target
        || *outcome.due < *outcome.start)
        return {};
    const auto [gone, term] = termOn(*outcome.start, *outcome.due, day);
    if (gone == term) // not a sum that misses it by a digit
        return outcome.target;
    return *outcome.baseline
        + (*outcome.target - *outcome.baseline) * static_cast<double>(gone) / static_cast<double>(term);
}

OutcomeStanding outcomeStanding(std::span<const Outcome> account, Day asOf, qint32 behindPercent)
{
    OutcomeStanding standing;
    std::optional<AttainmentState> worst;
    double sum = 0;
    for (const Outcome &outcome : account) {
        const Attainment attainment = attainmentOf(outcome, asOf, behindPercent);
        if (attainment.gap == AttainmentGap::NotBegun)
            continue;
        ++standing.results;
        if (attainment.state == AttainmentState::Unknown)
            continue;
        worst = std::max(worst.value_or(attainment.state), attainment.state);
        if (const auto share = shareOf(attainment)) {
            sum += *share;
            ++standing.counted;
        }
    }
    standing.worst = worst.value_or(AttainmentState::Unknown);
    if (standing.counted > 0)
        standing.figure = sum / standing.counted;
    return standing;
}

std::optional<double> outcomeFigure(std::span<const Outcome> account, Day asOf, qint32 behindPercent)
{
    return outcomeStanding(account, asOf, behindPercent).figure;
}

std::span<const Outcome> outcomesOf(std::span<const Outcome> all, AccountId account)
{
    const auto first = std::partition_point(
        all.begin(), all.end(), [&](const Outcome &outcome) { return outcome.account < account; });
    const auto last = std::partition_point(
        first, all.end(), [&](const Outcome &outcome) { return outcome.account == account; });
    return {first, last};
}

} // namespace bw
