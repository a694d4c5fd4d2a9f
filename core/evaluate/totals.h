#pragma once

#include "evaluate/portfolio.h"

namespace bw {

/// The part of PortfolioTotals that no threshold changes: accounts, paying, arr, renewing90,
/// renewing90Accounts, weeklyKeyActions, seatUse.
class StandingSums {
public:
    StandingSums();
    void add(const PortfolioRow &row);
    void into(PortfolioTotals &totals) const;

private:
    PortfolioTotals m_sums;
    qint64 m_users = 0;
    qint64 m_seats = 0;
};

/// The other part: rates, bands, disagreeing, meanCoefficient, meanHealth, revenueAtRisk. The counts of
/// pieces can be added in any order; health and money are sums of fractions, whose last digit depends on it.
class DecidedSums {
public:
    void add(const PortfolioRow &row)
    {
        addCounts(row);
        addFractions(row);
    }
    void addCounts(const PortfolioRow &row);
    void addCounts(const DecidedSums &piece);
    void addFractions(const PortfolioRow &row);
    void into(PortfolioTotals &totals) const;

private:
    std::array<Rate, 12> m_rates{};
    std::array<qint64, 4> m_bands{};
    qint64 m_disagreeing = 0;
    qint64 m_coefficients = 0;
    qint64 m_withCoefficient = 0;
    double m_healths = 0;
    qint64 m_withHealth = 0;
    std::vector<Money> m_atRisk;
};

/// Turns the totals of the same rows in another portfolio of the same ground into those of this one: only
/// what thresholds decide is added up again.
void decideTotals(const Portfolio &portfolio, const std::vector<qint32> &indices, PortfolioTotals &totals);

} // namespace bw
