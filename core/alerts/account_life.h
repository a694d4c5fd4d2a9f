#pragma once

#include "activity/accounts.h"
#include "alerts/figure.h"
#include "model/policy.h"

namespace bw {

/// Running sums over the days of a book: any stretch of days in two look-ups.
class DaySums {
public:
    DaySums() = default;
    explicit DaySums(qint32 days) { m_upTo.reserve(static_cast<size_t>(days) + 1); }
    void add(qint64 value) { m_upTo.push_back(m_upTo.back() + value); }
    /// Of the days [first, last] by their places; what lies before the first one is 0.
    [[nodiscard]] qint64 of(qint32 first, qint32 last) const
    {
        return m_upTo[static_cast<size_t>(std::max(last + 1, 0))]
            - m_upTo[static_cast<size_t>(std::max(first, 0))];
    }

private:
    std::vector<qint64> m_upTo{0};
};

/// What is needed to count an account's days, under one policy.
struct LifeSources {
    const Cache &cache;
    size_t account = 0;
    const BookDays &days; ///< of D; from 119 days before the account's first one
    DayTerms terms;
    const DayBits &off; ///< holidays and quiet periods, weekends in them included
    const std::vector<SeatSpan> &seats; ///< from days.origin to the day one looks at
    const Policy &policy; ///< that holds for the account
    Day look; ///< the day one looks at, D or later
};

/// One account's use day by day under one policy, as the figures of alerts count it. A day is its place: the
/// number of days since origin.
class AccountLife {
public:
    explicit AccountLife(const LifeSources &from);

    [[nodiscard]] Day origin() const { return m_from.days.origin; }
    [[nodiscard]] Day dayOf(qint32 at) const { return origin() + at; }
    [[nodiscard]] qint32 placeOf(Day day) const { return day - origin(); }
    /// Places with figures of use: those up to D.
    [[nodiscard]] qint32 usePlaces() const { return m_usePlaces; }
    /// Places up to the day one looks at.
    [[nodiscard]] qint32 places() const { return m_from.look - origin() + 1; }
    [[nodiscard]] FigureSeries series() const { return FigureSeries(static_cast<size_t>(places())); }
    [[nodiscard]] const LifeSources &from() const { return m_from; }
    [[nodiscard]] const Policy &policy() const { return m_from.policy; }

    /// Begin of the account in the data as it was known on the day; nothing: not begun.
    [[nodiscard]] std::optional<Day> begin(qint32 at) const;
    /// Whether something is known of the account's use on the day: begun, and no gap.
    [[nodiscard]] bool isKnown(qint32 at) const { return begin(at).has_value() && !isGap(at); }
    /// Whether the account had begun by the first of the 28 days that end there.
    [[nodiscard]] bool lived28(qint32 at) const;
    [[nodiscard]] bool isGap(qint32 at) const { return m_gaps.of(at, at) != 0; }
    [[nodiscard]] bool isOff(qint32 at) const { return m_from.off.test(dayOf(at)); }
    [[nodiscard]] quint32 keyActions(qint32 at) const;

    // Sums over places [first, last].
    [[nodiscard]] qint64 actions(qint32 first, qint32 last) const { return m_actions.of(first, last); }
    [[nodiscard]] qint64 users(qint32 first, qint32 last) const { return m_users.of(first, last); }
    [[nodiscard]] qint32 active(qint32 first, qint32 last) const { return count(m_active, first, last); }
    [[nodiscard]] qint32 gaps(qint32 first, qint32 last) const { return count(m_gaps, first, last); }
    /// Gap days without any row.
    [[nodiscard]] qint32 missing(qint32 first, qint32 last) const { return count(m_missing, first, last); }
    [[nodiscard]] qint32 working(qint32 first, qint32 last) const { return count(m_working, first, last); }
    /// Working days that are no gaps.
    [[nodiscard]] qint32 delivered(qint32 first, qint32 last) const
    {
        return count(m_delivered, first, last);
    }

    /// A finished period.
    [[nodiscard]] PeriodResult period(PeriodRule rule, qint32 first, qint32 last) const;
    [[nodiscard]] Coefficient coefficient(qint32 at) const;
    /// Key actions per working day, last 3 weeks / median of weeks 5 to 12.
    [[nodiscard]] std::optional<double> trend(qint32 at) const;

private:
    [[nodiscard]] static qint32 count(const DaySums &sums, qint32 first, qint32 last)
    {
        return static_cast<qint32>(sums.of(first, last));
    }

    LifeSources m_from;
    qint32 m_usePlaces = 0;
    std::optional<Day> m_begin; ///< as known on D
    std::vector<std::optional<Day>> m_begins; ///< by place, where it was not always known so
    UsageColumns::Span m_span;
    DaySums m_actions, m_users, m_active, m_gaps, m_missing, m_working, m_delivered;
};

} // namespace bw
