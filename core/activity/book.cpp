#include "activity/book.h"

#include "activity/kernel.h"
#include "base/parallel.h"

#include <QMutex>
#include <algorithm>

namespace bw {

namespace {

constexpr size_t accountsPerPiece = 512;
constexpr qint32 accountsPerCounter = 255; // a byte counts no further
constexpr qint32 countedLevels = 4; // low, medium, high, unknown

struct CalendarTerms {
    Periods weeks;
    Periods months;
    BlockTerms blocks;
};

CalendarTerms termsUnder(const BookDays &days, const DayTerms &account, const Policy &policy)
{
    CalendarTerms terms;
    for (Day monday = days.origin; monday <= days.asOf; monday = monday + 7) {
        const DayRange week{monday, monday + 6};
        terms.weeks.add(days, termsOf(days, account, policy, PeriodRule::Week, week), week);
    }
    // Week 0 may begin in the month before the first one asked for: that month is not whole here.
    const Month last = Month::of(days.asOf);
    for (Month month = Month::of(days.origin + 6); month <= last; month = month + 1) {
        const DayRange range{month.first(), month.last()};
        terms.months.add(days, termsOf(days, account, policy, PeriodRule::Month, range), range);
    }
    terms.blocks = blockTermsOf(days, account, policy, days.asOf);
    return terms;
}

/// Level counts of one piece of the book, merged into the whole at the end.
class LevelCounter {
public:
    LevelCounter(qint32 days)
        : m_days(days)
        , m_bytes(static_cast<size_t>(days) * countedLevels)
        , m_totals(m_bytes.size())
    {
    }
    void add(const quint8 *levels)
    {
        kernel::countLevels(levels, m_days, m_bytes.data(), m_days);
        if (++m_accounts == accountsPerCounter)
            drain();
    }
    void addTo(std::vector<quint32> &totals)
    {
        drain();
        for (size_t i = 0; i < totals.size(); ++i)
            totals[i] += m_totals[i];
    }

private:
    void drain()
    {
        kernel::drainCounters(m_bytes.data(), m_days * countedLevels, m_totals.data());
        m_accounts = 0;
    }
    qint32 m_days;
    qint32 m_accounts = 0;
    std::vector<quint8> m_bytes;
    std::vector<quint32> m_totals;
};

} // namespace

namespace {

BookInputs inputsWith(const Cache &cache, const QString &calendar, const BookPolicies *policies, Day asOf,
                      std::optional<Day> from)
{
    BookInputs inputs;
    if (!from) {
        const Day coefficient = asOf - 7 * BlockTerms::most;
        from = coefficient;
        if (!cache.dayRows.empty())
            from = std::min(*from, cache.dayRows.front().day);
        for (const UsageColumns::Span &span : cache.usage.spans) {
            if (span.days > 0)
                from = std::min(*from, span.first);
        }
        from = Month::of(*from).first();
    }
    inputs.days = bookDays(cache, calendar, *from, asOf);
    inputs.accounts.resize(cache.accounts.size());
    for (size_t account = 0; account < cache.accounts.size(); ++account) {
        inputs.accounts[account].calendar =
            calendarOf(inputs.days, cache.accounts[account], sliceOf(cache, account),
                       policies ? policies->of(account).calendar : QString());
    }
    inParallel(inputs.accounts.size(), accountsPerPiece, [&](size_t first, size_t last) {
        for (size_t account = first; account < last; ++account)
            fillAccount(cache, inputs.days, account, inputs.accounts[account]);
    });
    return inputs;
}

} // namespace

BookInputs bookInputs(const Cache &cache, const QString &calendar, Day asOf, std::optional<Day> from)
{
    return inputsWith(cache, calendar, nullptr, asOf, from);
}

BookInputs bookInputs(const Cache &cache, const Policy &policy, Day asOf, std::optional<Day> from)
{
    const BookPolicies policies = bookPolicies(cache, policy, asOf);
    return inputsWith(cache, policy.calendar, &policies, asOf, from);
}

void computeActivity(const Cache &cache, const BookInputs &inputs, const Policy &policy, BookActivity &result)
{
    const BookDays &days = inputs.days;
    Q_ASSERT(days.calendars.front() == policy.calendar);
    const BookPolicies policies = bookPolicies(cache, policy, days.asOf);
    const auto terms = forPolicies(inputs, policies, [&](const DayTerms &account, const Policy &own) {
        return termsUnder(days, account, own);
    });

    const size_t accounts = inputs.accounts.size();
    result.origin = days.origin;
    result.asOf = days.asOf;
    result.firstMonth = Month::of(days.origin + 6);
    result.weeks = terms.front().front()->weeks.size();
    result.months = terms.front().front()->months.size();
    result.days = days.asOf - days.origin + 1;
    const auto weeks = static_cast<size_t>(result.weeks);
    const auto months = static_cast<size_t>(result.months);
    result.weekActiveDays.resize(accounts * weeks);
    result.weekStates.resize(accounts * weeks);
    result.monthActiveDays.resize(accounts * months);
    result.monthStates.resize(accounts * months);
    result.coefficients.resize(accounts);
    result.levelCounts.assign(static_cast<size_t>(result.days) * countedLevels, 0);

    QMutex merging;
    inParallel(accounts, accountsPerPiece, [&](size_t first, size_t last) {
        std::vector<quint8> levels(static_cast<size_t>(result.days));
        std::vector<quint64> words(levels.size() / 64 + 2);
        LevelCounter counter(result.days);
        for (size_t account = first; account < last; ++account) {
            const AccountDays &facts = inputs.accounts[account];
            const Policy &own = policies.of(account);
            const CalendarTerms &judged = *terms[policies.byAccount[account]][pairOf(days, facts)];
            levelsOf(cache.usage, account, facts.seats, own, days.origin, days.asOf, levels.data());
            counter.add(levels.data());
            std::fill(words.begin(), words.end(), 0);
            kernel::activeBits(levels.data(), result.days, own.activeDayLevel, 0, words.data());

            quint8 *const weekDays = result.weekActiveDays.data() + account * weeks;
            kernel::countWeeks(words.data(), result.weeks, weekDays);
            judged.weeks.judgeAll(weekDays, result.weekStates.data() + account * weeks);
            quint8 *const monthDays = result.monthActiveDays.data() + account * months;
            judged.months.count(words.data(), monthDays);
            judged.months.judgeAll(monthDays, result.monthStates.data() + account * months);
            result.coefficients[account] = coefficientFrom(words.data(), judged.blocks, facts.begin);
        }
        const QMutexLocker locker(&merging);
        counter.addTo(result.levelCounts);
    });
}

} // namespace bw
