#include "activity/anomaly.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace bw {

namespace {

constexpr size_t mostWeekdays = 8;
constexpr size_t leastWeekdays = 4;
constexpr qint32 residualDays = 56; // 8 weeks
constexpr size_t leastResiduals = 4;
constexpr double residualScale = 1.71; // of the median to one deviation, with medians of 8 behind it
constexpr double leastDeviation = 0.5; // of the square root of a Poisson count

/// The median of a few values, which are reordered.
double medianOf(double *first, double *last)
{
    const auto n = last - first;
    double *const middle = first + n / 2;
    std::nth_element(first, middle, last);
    if (n % 2 == 1)
        return *middle;
    return (*std::max_element(first, middle) + *middle) / 2;
}

/// The last same weekdays that count, of one weekday.
class Weekday {
public:
    void add(double root)
    {
        m_roots[m_count % mostWeekdays] = root;
        ++m_count;
        m_fresh = false;
    }
    [[nodiscard]] size_t known() const { return std::min(m_count, mostWeekdays); }
    [[nodiscard]] bool enough() const { return m_count >= leastWeekdays; }
    [[nodiscard]] double median()
    {
        if (!m_fresh) {
            std::array<double, mostWeekdays> roots = m_roots;
            m_median = medianOf(roots.data(), roots.data() + known());
            m_fresh = true;
        }
        return m_median;
    }

private:
    std::array<double, mostWeekdays> m_roots{};
    size_t m_count = 0;
    double m_median = 0;
    bool m_fresh = false;
};

/// What an account did on the days before the one that is looked at.
class Past {
public:
    /// What the day is against its past; nothing where there is not enough of it.
    [[nodiscard]] std::optional<DayCheck> check(Day day, quint32 keyActions)
    {
        Weekday &same = m_weekdays[indexOf(day)];
        if (!same.enough())
            return {};
        std::array<double, residualDays> residuals{};
        size_t n = 0;
        for (const Residual &one : m_residuals) {
            if (day - one.day <= residualDays)
                residuals[n++] = one.size;
        }
        if (n < leastResiduals)
            return {};
        const double deviation =
            std::max(leastDeviation, residualScale * medianOf(residuals.data(), residuals.data() + n));
        const double median = same.median();
        DayCheck check;
        check.day = day;
        check.keyActions = keyActions;
        check.z = (std::sqrt(static_cast<double>(keyActions)) - median) / deviation;
        const double low = std::max(0.0, median - deviation);
        const double high = median + deviation;
        check.usualLow = std::llround(low * low);
        check.usualMiddle = std::llround(median * median);
        check.usualHigh = std::llround(high * high);
        check.weekdays = static_cast<qint32>(same.known());
        return check;
    }
    /// Days come one after the other.
    void add(Day day, quint32 keyActions)
    {
        const double root = std::sqrt(static_cast<double>(keyActions));
        Weekday &same = m_weekdays[indexOf(day)];
        if (same.enough())
            m_residuals[slotOf(day)] = {day, std::abs(root - same.median())};
        same.add(root);
    }

private:
    struct Residual {
        Day day{std::numeric_limits<qint32>::min() / 2};
        double size = 0;
    };
    static size_t slotOf(Day day)
    {
        return static_cast<size_t>((day.n % residualDays + residualDays) % residualDays);
    }
    static size_t indexOf(Day day) { return static_cast<size_t>(day.weekday() - 1); }

    std::array<Weekday, 7> m_weekdays;
    std::array<Residual, residualDays> m_residuals{};
};

} // namespace

std::vector<DayCheck> checkDays(const UsageColumns &usage, size_t account, const DayTerms &terms,
                                DayRange range)
{
    std::vector<DayCheck> checks;
    const UsageColumns::Span span = usage.spanOf(account);
    const Day last = std::min(range.last, span.first + (span.days - 1));
    Past past;
    for (Day day = span.first; day <= last; day = day + 1) {
        if (!terms.working.test(day) || terms.gaps.test(day))
            continue;
        const quint32 keyActions = usage.keyActions[span.offset + static_cast<size_t>(day - span.first)];
        if (range.first <= day) {
            if (const auto check = past.check(day, keyActions))
                checks.push_back(*check);
        }
        past.add(day, keyActions);
    }
    return checks;
}

std::vector<DayCheck> anomaliesIn(const UsageColumns &usage, size_t account, const DayTerms &terms,
                                  DayRange range)
{
    std::vector<DayCheck> checks = checkDays(usage, account, terms, range);
    std::erase_if(checks, [](const DayCheck &check) { return !isAnomaly(check); });
    return checks;
}

} // namespace bw
