#include "evaluate/comparison.h"

#include <algorithm>

namespace bw {

namespace {

int changeOf(const PeriodResult &before, const PeriodResult &after)
{
    if (outsideRates(before.state) || outsideRates(after.state))
        return 0;
    return (after.state == PeriodState::Reached ? 1 : 0) - (before.state == PeriodState::Reached ? 1 : 0);
}

void addTo(Rate &rate, const PeriodResult &period)
{
    if (outsideRates(period.state))
        return;
    ++rate.denominator;
    rate.numerator += period.state == PeriodState::Reached ? 1 : 0;
}

void addArr(std::vector<Money> &sums, const PortfolioRow &row)
{
    if (row.arr)
        addMoney(sums, {row.currency, *row.arr});
    for (const Money &part : row.mixedArr)
        addMoney(sums, part);
}

/// As BookTotals sums it: contracts of several currencies each in their own.
void addRevenueAtRisk(std::vector<Money> &sums, const PortfolioRow &row)
{
    if (row.revenueAtRisk)
        addMoney(sums, {row.currency, *row.revenueAtRisk});
    if (row.renewalProbability) {
        for (const Money &part : row.mixedArr)
            addMoney(sums, {part.currency, part.amount * (1 - *row.renewalProbability)});
    }
}

void addTo(LevelDays &levels, const PortfolioRow &row)
{
    for (const DayCell &cell : row.strip) {
        if (cell.gap || cell.before || (cell.dayOff && cell.level == Level::Zero))
            continue;
        if (cell.level == Level::Unknown)
            ++levels.unknown;
        else
            ++levels.days[static_cast<size_t>(cell.level)];
    }
}

struct Mean {
    qint64 sum = 0;
    qint64 count = 0;
    void add(const Coefficient &coefficient)
    {
        sum += coefficient.known > 0 ? coefficient.active : 0;
        count += coefficient.known > 0 ? 1 : 0;
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return count > 0 ? std::optional(static_cast<double>(sum) / static_cast<double>(count))
                         : std::nullopt;
    }
};

/// What one side's health comes to.
struct HealthSums {
    std::array<qint64, 4> bands{};
    std::vector<Money> revenueAtRisk;
    double sum = 0;
    qint64 scored = 0;

    void add(const PortfolioRow &row)
    {
        addRevenueAtRisk(revenueAtRisk, row);
        if (row.health.frozenOn)
            return;
        ++bands[static_cast<size_t>(row.health.band)];
        if (row.health.value) {
            sum += *row.health.value;
            ++scored;
        }
    }
    [[nodiscard]] std::optional<double> mean() const
    {
        return scored > 0 ? std::optional(sum / static_cast<double>(scored)) : std::nullopt;
    }
};

void sortByAmount(std::vector<Money> &sums)
{
    std::stable_sort(sums.begin(), sums.end(),
                     [](const Money &a, const Money &b) { return a.amount > b.amount; });
}

} // namespace

int standingChange(const PortfolioRow &before, const PortfolioRow &after, Standing standing)
{
    switch (standing) {
    case Standing::Monthly:
        return changeOf(before.last28, after.last28);
    case Standing::Weekly:
        return changeOf(before.last7, after.last7);
    case Standing::Band:
        break;
    }
    const auto was = static_cast<int>(before.health.band);
    const auto is = static_cast<int>(after.health.band);
    return (is > was ? 1 : 0) - (is < was ? 1 : 0);
}

Comparison compare(const Portfolio &before, const Portfolio &after)
{
    Q_ASSERT(before.rows.size() == after.rows.size() && before.asOf == after.asOf);
    Comparison result;
    result.payingOnly = std::any_of(before.rows.begin(), before.rows.end(),
                                    [](const PortfolioRow &row) { return row.paying; });
    Pair<Mean> weeks;
    Pair<HealthSums> health;
    for (size_t i = 0; i < before.rows.size(); ++i) {
        const PortfolioRow &was = before.rows[i];
        const PortfolioRow &is = after.rows[i];
        if (result.payingOnly && !was.paying)
            continue;
        ++result.accounts;
        addTo(result.monthly.before, was.last28);
        addTo(result.monthly.after, is.last28);
        addTo(result.weekly.before, was.last7);
        addTo(result.weekly.after, is.last7);
        weeks.before.add(was.coefficient);
        weeks.after.add(is.coefficient);
        result.loseWeeks += is.coefficient.active < was.coefficient.active ? 1 : 0;
        result.gainWeeks += is.coefficient.active > was.coefficient.active ? 1 : 0;
        if (was.health.band == Band::AtRisk && !was.health.frozenOn) {
            ++result.atRisk.before;
            addArr(result.atRiskArr.before, was);
        }
        if (is.health.band == Band::AtRisk && !is.health.frozenOn) {
            ++result.atRisk.after;
            addArr(result.atRiskArr.after, is);
        }
        health.before.add(was);
        health.after.add(is);
        addTo(result.levels.before, was);
        addTo(result.levels.after, is);
        for (int kind = 0; kind < standingCount; ++kind) {
            const int change = standingChange(was, is, static_cast<Standing>(kind));
            if (change == 0)
                continue;
            ChangedAccounts &changed = result.changed[static_cast<size_t>(kind)];
            changed.rows.push_back(static_cast<qint32>(i));
            (change < 0 ? changed.worse : changed.better) += 1;
            addArr(changed.arr, was);
        }
    }
    result.meanWeeks = {weeks.before.value(), weeks.after.value()};
    result.bands = {health.before.bands, health.after.bands};
    result.meanHealth = {health.before.mean(), health.after.mean()};
    result.revenueAtRisk = {std::move(health.before.revenueAtRisk), std::move(health.after.revenueAtRisk)};
    sortByAmount(result.revenueAtRisk.before);
    sortByAmount(result.revenueAtRisk.after);
    sortByAmount(result.atRiskArr.before);
    sortByAmount(result.atRiskArr.after);
    for (ChangedAccounts &changed : result.changed) {
        sortByAmount(changed.arr);
        std::stable_sort(changed.rows.begin(), changed.rows.end(), [&](qint32 a, qint32 b) {
            const PortfolioRow &first = before.rows[static_cast<size_t>(a)];
            const PortfolioRow &second = before.rows[static_cast<size_t>(b)];
            const double left = first.arr.value_or(-1);
            const double right = second.arr.value_or(-1);
            return left != right ? left > right : first.name < second.name;
        });
    }
    return result;
}

} // namespace bw
