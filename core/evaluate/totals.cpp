#include "evaluate/totals.h"

#include "evaluate/ground.h"

#include <algorithm>

namespace bw {

namespace {

constexpr qint32 renewingDays = 90;

void sortLargestFirst(std::vector<Money> &sums)
{
    std::stable_sort(sums.begin(), sums.end(),
                     [](const Money &a, const Money &b) { return a.amount > b.amount; });
}

} // namespace

StandingSums::StandingSums()
{
    m_sums.weeklyKeyActions.fill(-1);
}

void StandingSums::add(const PortfolioRow &row)
{
    ++m_sums.accounts;
    if (row.paying) {
        ++m_sums.paying;
        const bool renewing = row.daysLeft && *row.daysLeft >= 0 && *row.daysLeft <= renewingDays;
        m_sums.renewing90Accounts += renewing ? 1 : 0;
        const auto addPart = [&](const Money &part) {
            addMoney(m_sums.arr, part);
            if (renewing)
                addMoney(m_sums.renewing90, part);
        };
        std::for_each(row.mixedArr.begin(), row.mixedArr.end(), addPart);
        if (row.arr)
            addPart({row.currency, *row.arr});
    }
    for (size_t week = 0; week < row.weeklyKeyActions.size(); ++week) {
        qint64 &sum = m_sums.weeklyKeyActions[week];
        const qint64 own = row.weeklyKeyActions[week];
        if (own == missingWeek || sum == missingWeek)
            sum = missingWeek;
        else if (own >= 0)
            sum = std::max<qint64>(sum, 0) + own;
    }
    if (row.seatUse && row.activeUsers28 && row.seatsPurchased) {
        m_users += *row.activeUsers28;
        m_seats += *row.seatsPurchased;
    }
    addShares(row);
}

void StandingSums::addShares(const PortfolioRow &row)
{
    const auto add = [](Share &sum, const std::optional<Share> &share) {
        sum.part += share ? share->part : 0;
        sum.whole += share ? share->whole : 0;
    };
    add(m_sums.breadth, row.breadth);
    add(m_sums.depth, row.depth);
    add(m_sums.opened, row.opened);
}

void StandingSums::into(PortfolioTotals &totals) const
{
    totals.accounts = m_sums.accounts;
    totals.paying = m_sums.paying;
    totals.arr = m_sums.arr;
    totals.renewing90 = m_sums.renewing90;
    sortLargestFirst(totals.arr);
    sortLargestFirst(totals.renewing90);
    totals.renewing90Accounts = m_sums.renewing90Accounts;
    totals.weeklyKeyActions = m_sums.weeklyKeyActions;
    totals.breadth = m_sums.breadth;
    totals.depth = m_sums.depth;
    totals.opened = m_sums.opened;
    totals.seatUse.reset();
    if (m_seats > 0)
        totals.seatUse = static_cast<double>(m_users) / static_cast<double>(m_seats);
}

void DecidedSums::addCounts(const PortfolioRow &row)
{
    const int counted = row.payingWeeks & row.judgedWeeks;
    const int active = counted & row.activeWeeks;
    for (size_t point = 0; point < m_rates.size(); ++point) {
        m_rates[point].denominator += counted >> point & 1;
        m_rates[point].numerator += active >> point & 1;
    }
    if (!row.health.frozenOn) { // a lost account has its last score for calibration alone
        ++m_bands[static_cast<size_t>(row.health.band)];
        m_disagreeing += disagree(row.health.agreement) ? 1 : 0;
    }
    if (row.coefficient.known > 0) {
        m_coefficients += row.coefficient.active;
        ++m_withCoefficient;
    }
}

void DecidedSums::addCounts(const DecidedSums &piece)
{
    for (size_t point = 0; point < m_rates.size(); ++point) {
        m_rates[point].denominator += piece.m_rates[point].denominator;
        m_rates[point].numerator += piece.m_rates[point].numerator;
    }
    for (size_t band = 0; band < m_bands.size(); ++band)
        m_bands[band] += piece.m_bands[band];
    m_disagreeing += piece.m_disagreeing;
    m_coefficients += piece.m_coefficients;
    m_withCoefficient += piece.m_withCoefficient;
}

void DecidedSums::addFractions(const PortfolioRow &row)
{
    if (row.health.value && !row.health.frozenOn) {
        m_healths += *row.health.value;
        ++m_withHealth;
    }
    if (row.revenueAtRisk)
        addMoney(m_atRisk, {row.currency, *row.revenueAtRisk});
    if (row.renewalProbability) {
        for (const Money &part : row.mixedArr)
            addMoney(m_atRisk, {part.currency, part.amount * (1 - *row.renewalProbability)});
    }
}

void DecidedSums::into(PortfolioTotals &totals) const
{
    totals.activeRates = m_rates;
    totals.activeRate = m_rates[pointNow];
    totals.activeRateFourWeeksAgo = m_rates[pointFourWeeksAgo];
    totals.bands = m_bands;
    totals.disagreeing = m_disagreeing;
    totals.revenueAtRisk = m_atRisk;
    sortLargestFirst(totals.revenueAtRisk);
    totals.meanCoefficient.reset();
    if (m_withCoefficient > 0)
        totals.meanCoefficient = static_cast<double>(m_coefficients) / static_cast<double>(m_withCoefficient);
    totals.meanHealth.reset();
    if (m_withHealth > 0)
        totals.meanHealth = m_healths / static_cast<double>(m_withHealth);
}

PortfolioTotals totals(const Portfolio &portfolio, const std::vector<qint32> &indices)
{
    StandingSums standing;
    for (const qint32 index : indices)
        standing.add(portfolio.rows[static_cast<size_t>(index)]);
    PortfolioTotals result;
    standing.into(result);
    decideTotals(portfolio, indices, result);
    return result;
}

void decideTotals(const Portfolio &portfolio, const std::vector<qint32> &indices, PortfolioTotals &totals)
{
    DecidedSums decided;
    for (const qint32 index : indices)
        decided.add(portfolio.rows[static_cast<size_t>(index)]);
    decided.into(totals);
}

} // namespace bw
