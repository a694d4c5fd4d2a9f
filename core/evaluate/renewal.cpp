#include "evaluate/renewal.h"

namespace bw {

namespace {

struct Mean {
    double sum = 0;
    qint64 n = 0;

    void add(double value)
    {
        sum += value;
        ++n;
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return n == 0 ? std::nullopt : std::optional(sum / static_cast<double>(n));
    }
};

} // namespace

void judgeRenewals(const PortfolioGround &ground, std::vector<PortfolioRow> &rows)
{
    std::vector<Mean> segments(ground.segments);
    Mean whole;
    for (size_t i = 0; i < rows.size(); ++i) {
        PortfolioRow &row = rows[i];
        row.renewalProbability.reset();
        row.renewalBasis = RenewalBasis::None;
        row.revenueAtRisk.reset();
        if (!row.health.value || row.health.frozenOn)
            continue;
        row.renewalProbability = assumedProbability(*row.health.value);
        row.renewalBasis = RenewalBasis::Assumption;
        if (row.paying) {
            segments[ground.accounts[i].segment].add(*row.renewalProbability);
            whole.add(*row.renewalProbability);
        }
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        PortfolioRow &row = rows[i];
        if (!row.renewalProbability && !row.health.frozenOn) {
            const std::optional<double> own = segments[ground.accounts[i].segment].value();
            row.renewalProbability = own ? own : whole.value();
            row.renewalBasis = row.renewalProbability ? RenewalBasis::SegmentMean : RenewalBasis::None;
        }
        if (row.arr && row.renewalProbability)
            row.revenueAtRisk = *row.arr * (1 - *row.renewalProbability);
    }
}

} // namespace bw
