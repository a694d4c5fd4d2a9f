#include "alerts/alert_ground.h"

#include "activity/coverage.h"
#include "activity/north_star_state.h"

#include <algorithm>

namespace bw {

namespace {

constexpr qint32 backDays = 119; ///< that figures look back: 12 weeks for the trend, 28 days before
constexpr qint32 mostDays = 3'660; ///< of a book without any usage
constexpr int friday = 5;

std::optional<Day> firstUsage(const Cache &cache, Day asOf)
{
    std::optional<Day> first;
    if (!cache.dayRows.empty())
        first = cache.dayRows.front().day;
    for (const UsageColumns::Span &span : cache.usage.spans) {
        if (span.days > 0)
            first = std::min(first.value_or(span.first), span.first);
    }
    return first && *first <= asOf ? first : std::nullopt;
}

/// Earliest day that is asked for.
Day firstDay(const Cache &cache, Day asOf, Day look)
{
    if (const auto usage = firstUsage(cache, asOf))
        return *usage - backDays;
    Day first = std::min(asOf, look);
    for (size_t account = 0; account < cache.accounts.size(); ++account) {
        const AccountSlice slice = sliceOf(cache, account);
        first = std::min(first, startOf(cache.accounts[account], slice.contracts, look).value_or(first));
    }
    return std::max(first, asOf - mostDays);
}

DayBits offBits(const Calendar &calendar, DayRange range)
{
    DayBits bits(range);
    for (Day day = range.first; day <= range.last; day = day + 1) {
        if (!calendar.isWorkingDay(day) && (day.weekday() <= friday || !calendar.holidayName(day).isEmpty()))
            bits.set(day);
    }
    return bits;
}

/// A key of the policy without the group whose exception it is in.
QStringView ruleKey(const QString &key)
{
    const QLatin1String set("].set.");
    const qsizetype at = key.startsWith(QLatin1String("overrides[")) ? key.indexOf(set) : -1;
    return at < 0 ? QStringView(key) : QStringView(key).mid(at + set.size());
}

/// Whether a change of the policy lets the rule fire where it did not before.
bool concerns(QStringView key, const AlertRule &rule)
{
    const QString own = QLatin1String("alerts.rules.") % rule.id;
    if (key == own || key == QLatin1String("alerts") || key == QLatin1String("alerts.rules"))
        return true;
    if (key.startsWith(own) && key.mid(own.size()).startsWith(u'.'))
        return key.mid(own.size() + 1).startsWith(QLatin1String("on"))
            || key.mid(own.size() + 1).startsWith(QLatin1String("when"));
    return std::any_of(rule.when.begin(), rule.when.end(),
                       [key](const AlertCondition &condition) { return restsOnRule(condition.metric, key); });
}

} // namespace

AlertGround::AlertGround(const Cache &of, const Policy &policy, Day asOfDay, Day lookDay,
                         std::optional<size_t> only)
    : cache(of)
    , asOf(asOfDay)
    , look(lookDay)
    , days(bookDays(of, policy.calendar, firstDay(of, asOfDay, lookDay), asOfDay))
    , modules(of.events, policy)
{
    const DayRange range{days.origin, std::max(look, days.end)};
    for (const QString &name : days.calendars)
        m_off.emplace(name, offBits(cache.calendars.get(name), range));
    policies.push_back(effectivePolicy(policy, Account()));
    m_known.emplace(std::vector<size_t>(), 0);
    for (const TouchFact &touch : cache.touches) {
        if (touch.day <= look)
            firstTouch = std::min(firstTouch.value_or(touch.day), touch.day);
    }
    liveKnown = std::any_of(cache.accounts.begin(), cache.accounts.end(),
                            [](const Account &account) { return account.liveOn.has_value(); })
        || std::any_of(cache.changes.begin(), cache.changes.end(),
                       [](const AccountChange &change) { return change.field == AccountField::LiveOn; });
    m_first.push_back(0);
    for (size_t account = 0; account < cache.accounts.size(); ++account) {
        if (!only || *only == account)
            addAccount(policy, account);
        m_first.push_back(m_stretches.size());
    }
    for (const Policy &own : policies)
        meanings.emplace_back(cache.answerValues, own.rubric);
    noteAppearances();
}

std::optional<Day> AlertGround::firstDayOf(size_t account) const
{
    if (const auto begin = beginOf(cache, days, account, asOf))
        return begin;
    const AccountSlice slice = sliceOf(cache, account);
    const auto start =
        startOf(accountAt(cache.accounts[account], slice.changes, look), slice.contracts, look);
    return start && *start <= look ? std::optional(std::max(*start, days.origin)) : std::nullopt;
}

quint32 AlertGround::policyOf(const Policy &policy, const Account &account)
{
    std::vector<size_t> held;
    for (size_t i = 0; i < policy.overrides.size(); ++i) {
        if (policy.overrides[i].when.matches(account))
            held.push_back(i);
    }
    const auto [known, isNew] = m_known.try_emplace(std::move(held), static_cast<quint32>(policies.size()));
    if (isNew)
        policies.push_back(effectivePolicy(policy, account));
    return known->second;
}

void AlertGround::addAccount(const Policy &policy, size_t account)
{
    const std::optional<Day> first = firstDayOf(account);
    if (!first)
        return;
    const AccountSlice slice = sliceOf(cache, account);
    const Account &before = cache.accounts[account];
    std::vector<Day> starts{*first};
    for (const AccountChange &change : slice.changes) {
        const bool groups = change.field == AccountField::Segment || change.field == AccountField::Product
            || change.field == AccountField::Stage;
        if (groups && !policy.overrides.empty() && *first < change.from && change.from <= look)
            starts.push_back(change.from);
    }
    const size_t begin = m_stretches.size();
    for (size_t i = 0; i < starts.size(); ++i) {
        const Day last = i + 1 < starts.size() ? starts[i + 1] - 1 : look;
        if (last < starts[i])
            continue; // several fields on one day
        const quint32 own = policy.overrides.empty()
            ? 0
            : policyOf(policy, slice.changes.empty() ? before : accountAt(before, slice.changes, starts[i]));
        if (m_stretches.size() > begin && m_stretches.back().policy == own) {
            m_stretches.back().days.last = last;
            continue;
        }
        m_stretches.push_back(
            {{starts[i], last}, own, calendarOf(days, before, slice, policies[own].calendar)});
    }
}

DayBits AlertGround::daysOff(size_t account, const QString &calendar) const
{
    const auto bitsOf = [&](const QString &name) -> const DayBits & {
        const auto known = m_off.find(name.isEmpty() ? calendar : name);
        return known != m_off.end() ? known->second : m_off.at(QStringLiteral("mon-fri"));
    };
    const AccountSlice slice = sliceOf(cache, account);
    DayBits bits = bitsOf(cache.accounts[account].calendar);
    const Day end = bits.origin + (bits.days - 1);
    for (const AccountChange &change : slice.changes) {
        if (change.field != AccountField::Calendar || asOf < change.from)
            continue;
        const DayBits &next = bitsOf(change.value);
        for (Day day = std::max(change.from, bits.origin); day <= end; day = day + 1)
            bits.assign(day, next.test(day));
    }
    for (const QuietPeriod &quiet : slice.quiet) {
        for (Day day = std::max(quiet.first, bits.origin); day <= std::min(quiet.last, end); day = day + 1)
            bits.set(day);
    }
    return bits;
}

bool AlertGround::needsRows() const
{
    return std::any_of(policies.begin(), policies.end(), [](const Policy &policy) {
        return std::any_of(policy.alerts.rules.begin(), policy.alerts.rules.end(), [](const AlertRule &rule) {
            return rule.on
                && std::any_of(rule.when.begin(), rule.when.end(),
                               [](const AlertCondition &condition) { return restsOnRows(condition.metric); });
        });
    });
}

void AlertGround::noteAppearances()
{
    for (const AlertRule &rule : policies.front().alerts.rules) {
        std::vector<Day> &found = appeared[rule.id];
        if (cache.firstImportOn && *cache.firstImportOn <= look)
            found.push_back(*cache.firstImportOn);
        for (const PolicyMark &mark : cache.policyMarks) {
            if (look < mark.day)
                continue;
            const bool now =
                std::any_of(mark.changes.begin(), mark.changes.end(),
                            [&](const PolicyChange &change) { return concerns(ruleKey(change.key), rule); });
            if (now)
                found.push_back(mark.day);
        }
    }
}

} // namespace bw
