#pragma once

#include "evaluate/portfolio.h"

#include <QHash>

namespace bw {

/// Makes amounts of different currencies comparable without rates, for an order alone: each by the mean ARR
/// of an account that pays in it.
class CurrencyScale {
public:
    explicit CurrencyScale(const Portfolio &portfolio)
    {
        for (const PortfolioRow &row : portfolio.rows) {
            if (row.arr)
                add({row.currency, *row.arr});
            for (const Money &part : row.mixedArr)
                add(part);
        }
    }
    /// In accounts of usual size; 1 for a currency that nobody pays in.
    [[nodiscard]] double of(const Money &money) const
    {
        const auto known = m_means.constFind(money.currency);
        if (known == m_means.constEnd() || known->sum <= 0)
            return 1;
        return money.amount * known->n / known->sum;
    }

private:
    struct Mean {
        double sum = 0;
        qint32 n = 0;
    };
    void add(const Money &money)
    {
        Mean &mean = m_means[money.currency];
        mean.sum += money.amount;
        ++mean.n;
    }
    QHash<QString, Mean> m_means;
};

} // namespace bw
