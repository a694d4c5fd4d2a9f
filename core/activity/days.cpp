#include "activity/days.h"

#include "activity/coverage.h"
#include "activity/kernel.h"

#include <algorithm>

namespace bw {

namespace {

constexpr qint32 daysPerBlock = 7;

std::optional<Day> firstUsageOf(const Cache &cache, Day asOf)
{
    std::optional<Day> first;
    if (!cache.dayRows.empty()) {
        first = cache.dayRows.front().day;
    } else {
        for (const UsageColumns::Span &span : cache.usage.spans) {
            if (span.days > 0 && (!first || span.first < *first))
                first = span.first;
        }
    }
    return first && *first <= asOf ? first : std::nullopt;
}

DayBits workingDays(const Calendar &calendar, DayRange range)
{
    DayBits bits(range);
    for (Day day = range.first; day <= range.last; day = day + 1) {
        if (calendar.isWorkingDay(day))
            bits.set(day);
    }
    return bits;
}

/// `days` is filled up to its first usage.
DayBits gapBits(const CoverageDays &coverage, const BookDays &days)
{
    DayBits bits({days.origin, days.asOf});
    const bool isFirst = coverage.first && coverage.first == days.firstUsage;
    const Day known = isFirst ? days.origin : coverage.first.value_or(days.asOf + 1);
    for (Day day = days.origin; day < known; day = day + 1)
        bits.set(day);
    for (const Day gap : coverage.gaps) {
        if (bits.covers(gap))
            bits.set(gap);
    }
    return bits;
}

quint32 indexOf(const BookDays &days, const QString &name)
{
    const auto it = std::find(days.calendars.begin(), days.calendars.end(), name);
    // A name that nobody knows is Monday to Friday, as in Calendars::get().
    return it != days.calendars.end() ? static_cast<quint32>(it - days.calendars.begin()) : 1;
}

} // namespace

BookDays bookDays(const Cache &cache, const QString &calendar, Day from, Day asOf)
{
    BookDays days;
    days.asOf = asOf;
    days.origin = std::min(from, asOf).monday();
    days.end = std::max(Month::of(asOf).last(), asOf.monday() + 6);
    days.firstUsage = firstUsageOf(cache, asOf);
    for (const CoverageDays &coverage : coverageDays(cache, cache.calendars.get(calendar), asOf)) {
        days.gaps.push_back(gapBits(coverage, days));
        days.firstUsages.push_back(coverage.first);
        std::vector<Day> all;
        std::set_union(days.gapDays.begin(), days.gapDays.end(), coverage.gaps.begin(), coverage.gaps.end(),
                       std::back_inserter(all));
        days.gapDays = std::move(all);
    }
    const DayRange range{days.origin, days.end};
    const auto add = [&days, range](const QString &name, const Calendar &what) {
        days.calendars.push_back(name);
        days.working.push_back(workingDays(what, range));
    };
    add(calendar, cache.calendars.get(calendar));
    add(QStringLiteral("mon-fri"), Calendar::mondayToFriday());
    for (const QString &name : cache.calendars.names()) {
        if (name != calendar && name != QLatin1String("mon-fri"))
            add(name, cache.calendars.get(name));
    }
    return days;
}

quint32 calendarOf(BookDays &days, const Account &account, const AccountSlice &slice, const QString &rules)
{
    const auto named = [&days, &rules](const QString &name) {
        const QString &meant = name.isEmpty() ? rules : name;
        return meant.isEmpty() ? 0U : indexOf(days, meant);
    };
    quint32 current = named(account.calendar);
    QString history;
    DayBits bits;
    const auto ownBits = [&] {
        if (bits.words.empty()) {
            bits = days.working[current];
            history = days.calendars[current];
        }
    };
    for (const AccountChange &change : slice.changes) {
        if (change.field != AccountField::Calendar || days.asOf < change.from)
            continue;
        const quint32 next = named(change.value);
        if (next == current)
            continue;
        if (change.from > days.origin) {
            ownBits();
            history += u'|' % change.from.iso() % u':' % change.value;
            for (Day day = change.from; day <= days.end; day = day + 1) {
                const quint64 bit = quint64(1) << ((day - days.origin) & 63);
                quint64 &word = bits.words[static_cast<size_t>(day - days.origin) >> 6];
                word = days.working[next].test(day) ? word | bit : word & ~bit;
            }
        }
        current = next;
    }
    for (const QuietPeriod &quiet : slice.quiet) {
        const DayRange shown{std::max(quiet.first, days.origin), std::min(quiet.last, days.end)};
        if (shown.isEmpty())
            continue;
        ownBits();
        history += u'|' % shown.first.iso() % u'-' % shown.last.iso();
        for (Day day = shown.first; day <= shown.last; day = day + 1)
            bits.words[static_cast<size_t>(day - days.origin) >> 6] &=
                ~(quint64(1) << ((day - days.origin) & 63));
    }
    if (bits.words.empty())
        return current;
    const auto same = std::find(days.calendars.begin(), days.calendars.end(), history);
    if (same != days.calendars.end())
        return static_cast<quint32>(same - days.calendars.begin());
    days.calendars.push_back(history);
    days.working.push_back(std::move(bits));
    return static_cast<quint32>(days.working.size() - 1);
}

PeriodTerms termsOf(const BookDays &days, const DayTerms &account, const Policy &policy, PeriodRule rule,
                    DayRange period)
{
    PeriodTerms terms;
    const Day last = std::min(period.last, days.asOf);
    terms.workingDays = account.working.count(period);
    terms.needed = rule == PeriodRule::Week ? neededInWeek(policy, terms.workingDays)
                                            : neededInMonth(policy, terms.workingDays);
    terms.daysLeft = std::max(period.last - days.asOf, 0);
    for (Day day = period.first; day <= last; day = day + 1) {
        const bool gap = account.gaps.test(day);
        terms.gapDays += gap ? 1 : 0;
        terms.workingGone += !gap && account.working.test(day) ? 1 : 0;
    }
    return terms;
}

void Periods::add(const BookDays &days, const PeriodTerms &period, DayRange range)
{
    terms.push_back(period);
    firstBit.push_back(std::max(range.first - days.origin, 0));
    lastBit.push_back(std::min(range.last, days.asOf) - days.origin);
    const bool skipped = period.workingDays == 0;
    needed.push_back(static_cast<quint8>(skipped ? 0 : period.needed));
    possible.push_back(static_cast<quint8>(std::max(period.needed - period.gapDays, 0)));
    reached.push_back(static_cast<quint8>(skipped ? PeriodState::Skipped : PeriodState::Reached));
}

void Periods::count(const quint64 *words, quint8 *activeDays) const
{
    kernel::countRanges(words, firstBit.data(), lastBit.data(), size(), activeDays);
}

void Periods::judgeAll(const quint8 *activeDays, quint8 *states) const
{
    const size_t n = terms.size();
    kernel::judgePeriods({needed.data(), possible.data(), reached.data()}, activeDays, size(), states);
    if (n > 0 && terms.back().daysLeft > 0)
        states[n - 1] = static_cast<quint8>(judge(terms.back(), activeDays[n - 1]));
}

BlockTerms blockTermsOf(const BookDays &days, const DayTerms &account, const Policy &policy, Day asOf)
{
    BlockTerms terms;
    terms.asOf = asOf;
    terms.needed = policy.coefficientActiveDays;
    for (size_t block = 0; block < BlockTerms::most; ++block) {
        const Day last = asOf - daysPerBlock * static_cast<qint32>(block);
        const DayRange range{last - (daysPerBlock - 1), last};
        terms.hasWorkingDay[block] = account.working.count(range) > 0;
        terms.gapDays[block] = account.gaps.count(range);
        terms.firstBit[block] = range.first - days.origin;
        terms.lastBit[block] = range.last - days.origin;
    }
    return terms;
}

Coefficient coefficientOf(const quint8 *activeDays, const BlockTerms &terms, std::optional<Day> begin)
{
    Coefficient result;
    constexpr qint32 wanted = static_cast<qint32>(std::tuple_size_v<decltype(result.blocks)>);
    if (!begin)
        return result;
    for (qint32 block = 0; block < BlockTerms::most && result.known < wanted; ++block) {
        if (terms.asOf - daysPerBlock * block < *begin)
            break;
        const auto at = static_cast<size_t>(block);
        const qint32 active = activeDays[at];
        const bool reached = active >= terms.needed;
        if (!terms.hasWorkingDay[at] || (!reached && active + terms.gapDays[at] >= terms.needed))
            continue;
        ++result.known;
        result.active += reached ? 1 : 0;
        result.blocks[static_cast<size_t>(wanted - result.known)] =
            reached ? BlockState::Active : BlockState::Inactive;
    }
    return result;
}

Coefficient coefficientFrom(const quint64 *words, const BlockTerms &terms, std::optional<Day> begin)
{
    std::array<quint8, BlockTerms::most> activeDays{};
    kernel::countRanges(words, terms.firstBit.data(), terms.lastBit.data(), BlockTerms::most,
                        activeDays.data());
    return coefficientOf(activeDays.data(), terms, begin);
}

} // namespace bw
