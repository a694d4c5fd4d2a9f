#include "alerts/account_life.h"

#include "activity/kernel.h"
#include "health/trend.h"

namespace bw {

namespace {

constexpr qint32 week = 7;
constexpr qint32 window = 28;
constexpr size_t trendBlocks = 12;

} // namespace

AccountLife::AccountLife(const LifeSources &from)
    : m_from(from)
    , m_usePlaces(from.days.asOf - from.days.origin + 1)
    , m_span(from.cache.usage.spanOf(from.account))
    , m_actions(m_usePlaces)
    , m_users(m_usePlaces)
    , m_active(m_usePlaces)
    , m_gaps(m_usePlaces)
    , m_missing(m_usePlaces)
    , m_working(m_usePlaces)
    , m_delivered(m_usePlaces)
{
    const UsageColumns &usage = from.cache.usage;
    const auto places = static_cast<size_t>(m_usePlaces);
    std::vector<quint8> levels(places);
    std::vector<quint64> words(places / 64 + 2);
    levelsOf(usage, from.account, from.seats, from.policy, origin(), from.days.asOf, levels.data());
    kernel::activeBits(levels.data(), m_usePlaces, from.policy.activeDayLevel, 0, words.data());
    const qint32 shift = m_span.days > 0 ? origin() - m_span.first : 0;
    for (qint32 at = 0; at < m_usePlaces; ++at) {
        const Day day = dayOf(at);
        const qint32 cell = at + shift;
        const bool inside = cell >= 0 && cell < m_span.days;
        const size_t index = m_span.offset + static_cast<size_t>(inside ? cell : 0);
        const bool rows = inside && (usage.flags[index] & UsageColumns::HasRows) != 0;
        const bool gap = from.terms.gaps.test(day);
        const bool working = from.terms.working.test(day);
        m_actions.add(inside ? usage.keyActions[index] : 0);
        m_users.add(inside ? usage.activeUsers[index] : 0);
        m_active.add((words[static_cast<size_t>(at >> 6)] >> (at & 63) & 1) != 0 ? 1 : 0);
        m_gaps.add(gap ? 1 : 0);
        m_missing.add(gap && !rows ? 1 : 0);
        m_working.add(working ? 1 : 0);
        m_delivered.add(working && !gap ? 1 : 0);
    }
    m_begin = beginOf(from.cache, from.days, from.account, from.days.asOf);
    const AccountSlice slice = sliceOf(from.cache, from.account);
    const bool restated = std::any_of(slice.changes.begin(), slice.changes.end(), [](const auto &change) {
        return change.field == AccountField::StartedOn;
    });
    for (qint32 at = 0; restated && at < m_usePlaces; ++at)
        m_begins.push_back(beginOf(from.cache, from.days, from.account, dayOf(at)));
}

std::optional<Day> AccountLife::begin(qint32 at) const
{
    if (at < 0 || m_usePlaces <= at)
        return {};
    if (!m_begins.empty())
        return m_begins[static_cast<size_t>(at)];
    return m_begin && *m_begin <= dayOf(at) ? m_begin : std::nullopt;
}

bool AccountLife::lived28(qint32 at) const
{
    const std::optional<Day> known = begin(at);
    return known && *known <= dayOf(at - (window - 1));
}

quint32 AccountLife::keyActions(qint32 at) const
{
    return static_cast<quint32>(m_actions.of(at, at));
}

PeriodResult AccountLife::period(PeriodRule rule, qint32 first, qint32 last) const
{
    PeriodTerms terms;
    terms.workingDays = working(first, last);
    terms.needed = rule == PeriodRule::Week ? neededInWeek(policy(), terms.workingDays)
                                            : neededInMonth(policy(), terms.workingDays);
    terms.workingGone = delivered(first, last);
    terms.gapDays = gaps(first, last);
    return resultOf(terms, active(first, last));
}

Coefficient AccountLife::coefficient(qint32 at) const
{
    BlockTerms terms;
    std::array<quint8, BlockTerms::most> activeDays{};
    terms.asOf = dayOf(at);
    terms.needed = policy().coefficientActiveDays;
    for (qint32 block = 0; block < BlockTerms::most; ++block) {
        const qint32 last = at - week * block;
        const auto i = static_cast<size_t>(block);
        terms.hasWorkingDay[i] = working(last - (week - 1), last) > 0;
        terms.gapDays[i] = gaps(last - (week - 1), last);
        activeDays[i] = static_cast<quint8>(active(last - (week - 1), last));
    }
    return coefficientOf(activeDays.data(), terms, begin(at));
}

std::optional<double> AccountLife::trend(qint32 at) const
{
    const std::optional<Day> known = begin(at);
    std::array<BlockUse, trendBlocks> blocks{};
    for (size_t block = 0; block < trendBlocks; ++block) {
        const qint32 last = at - week * static_cast<qint32>(block);
        const qint32 first = last - (week - 1);
        blocks[block] = {actions(first, last), delivered(first, last), known && *known <= dayOf(first)};
    }
    return known ? trendOf(blocks) : std::nullopt;
}

} // namespace bw
