#include "evaluate/use_histogram.h"

#include <algorithm>

namespace bw {

namespace {

/// Key actions of each seat on a day, in hundredths, rounded up: what is above a limit stays above it.
qint64 hundredths(quint32 keyActions, qint64 seats)
{
    return (qint64{100} * keyActions + seats - 1) / seats;
}

constexpr std::array<qint32, 12> steps{2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 5000, 10000};

} // namespace

UseHistogram useHistogram(const Cache &cache, const BookInputs &inputs, const Portfolio &portfolio,
                          qint32 atLeast)
{
    UseHistogram result;
    const bool payingOnly = std::any_of(portfolio.rows.begin(), portfolio.rows.end(),
                                        [](const PortfolioRow &row) { return row.paying; });
    std::vector<qint64> used;
    qint64 beyond = 0;
    for (size_t i = 0; i < portfolio.rows.size(); ++i) {
        const PortfolioRow &row = portfolio.rows[i];
        if (payingOnly && !row.paying)
            continue;
        const UsageColumns::Span span = cache.usage.spanOf(i);
        for (size_t k = 0; k < row.strip.size(); ++k) {
            const DayCell &cell = row.strip[k];
            if (cell.gap || cell.before)
                continue;
            const Day day = portfolio.asOf - static_cast<qint32>(row.strip.size() - 1 - k);
            const qint32 at = day - span.first;
            const quint32 actions =
                at >= 0 && at < span.days ? cache.usage.keyActions[span.offset + static_cast<size_t>(at)] : 0;
            if (actions == 0) {
                result.none += cell.dayOff ? 0 : 1;
                continue;
            }
            const auto seats = seatsOn(inputs.accounts[i].seats, day).basis();
            if (!seats)
                ++result.unknown;
            else if (*seats <= 0)
                ++beyond; // use without a seat
            else
                used.push_back(hundredths(actions, *seats));
        }
    }
    qint64 reach = atLeast;
    if (!used.empty()) {
        constexpr size_t percent = 98;
        const auto at = used.begin() + static_cast<qsizetype>((used.size() - 1) * percent / 100);
        std::nth_element(used.begin(), at, used.end());
        reach = std::max(reach, *at);
    }
    result.step = steps.back();
    for (const qint32 step : steps) {
        if (qint64{step} * UseHistogram::bins >= reach) {
            result.step = step;
            break;
        }
    }
    result.counts.assign(UseHistogram::bins + 1, 0);
    result.counts.back() = beyond;
    for (const qint64 value : used) {
        const qint64 bin = (value - 1) / result.step;
        ++result.counts[static_cast<size_t>(std::min<qint64>(bin, UseHistogram::bins))];
    }
    return result;
}

} // namespace bw
