#include "queue/tiles.h"

#include "queue/run.h"

#include <algorithm>

namespace bw {

namespace {

void addArr(const PortfolioRow &row, std::vector<Money> &sums)
{
    if (row.arr)
        addMoney(sums, {row.currency, *row.arr});
    for (const Money &part : row.mixedArr)
        addMoney(sums, part);
}

void largestFirst(std::vector<Money> &sums)
{
    std::sort(sums.begin(), sums.end(), [](const Money &a, const Money &b) {
        return a.amount != b.amount ? a.amount > b.amount : a.currency < b.currency;
    });
}

/// Whether the account was active in its 28 days; nothing: outside the rate.
std::optional<bool> activeNow(const PortfolioRow &row)
{
    if (outsideRates(row.last28.state))
        return {};
    return row.last28.state == PeriodState::Reached;
}

void count(Rate &rate, std::optional<bool> active)
{
    rate.denominator += active ? 1 : 0;
    rate.numerator += active == true ? 1 : 0;
}

} // namespace

void fillTiles(const Cache &cache, const Portfolio &portfolio, TodayQueue &queue)
{
    const QString atRisk = bandName(Band::AtRisk);
    queue.accounts = static_cast<qint32>(queue.items.size());
    for (const QueueItem &item : queue.items) {
        const PortfolioRow &row = portfolio.rows[static_cast<size_t>(item.row)];
        const SeenFigures *seen = nullptr;
        if (item.lastReview >= 0)
            seen = &std::get<Review>(cache.work[static_cast<size_t>(item.lastReview)].what).seen;
        const bool isAtRisk = row.health.band == Band::AtRisk;
        queue.reviewed += item.state != RunState::Open ? 1 : 0;
        queue.attention += item.attention ? 1 : 0;
        queue.changed += item.changed ? 1 : 0;
        queue.staleAnswers += item.stale ? 1 : 0;
        queue.atRisk += isAtRisk ? 1 : 0;
        if (isAtRisk)
            addArr(row, queue.arrAtRisk);
        if (seen != nullptr ? seen->band == atRisk : isAtRisk)
            addArr(row, queue.arrAtRiskThen);
        if (seen != nullptr) {
            const int move = bandMove(*seen, row);
            queue.fellBand += move < 0 ? 1 : 0;
            queue.roseBand += move > 0 ? 1 : 0;
        }
        if (row.paying) {
            count(queue.monthlyRate, activeNow(row));
            count(queue.monthlyRateThen, seen != nullptr ? seen->monthlyActive : activeNow(row));
        }
        if (item.soon) {
            const bool high = std::any_of(item.reasons.begin(), item.reasons.end(), [](const QueueReason &r) {
                return r.what == QueueReason::What::Alert && r.high;
            });
            ++queue.renewSoon;
            queue.renewSoonNeedWork += high || row.health.band != Band::Healthy ? 1 : 0;
        }
    }
    largestFirst(queue.arrAtRisk);
    largestFirst(queue.arrAtRiskThen);
}

SeenFigures seenNow(const Portfolio &portfolio, qint32 row, const BookAlerts &alerts,
                    std::optional<qint32> bossUnseenDays)
{
    const PortfolioRow &from = portfolio.rows[static_cast<size_t>(row)];
    SeenFigures seen;
    seen.asOf = portfolio.asOf;
    seen.health = from.health.value;
    seen.band = bandName(from.health.band);
    seen.machine = from.health.machine;
    seen.human = from.health.human;
    if (from.coefficient.known > 0)
        seen.weeksActive = from.coefficient.active;
    if (!outsideRates(from.last7.state))
        seen.weeklyActive = from.last7.state == PeriodState::Reached;
    if (!outsideRates(from.last28.state))
        seen.monthlyActive = from.last28.state == PeriodState::Reached;
    seen.bossUnseenDays = bossUnseenDays;
    seen.revenueAtRisk = from.revenueAtRisk;
    seen.currency = from.currency;
    const auto first =
        std::lower_bound(alerts.alerts.begin(), alerts.alerts.end(), from.index,
                         [](const Alert &alert, qint32 account) { return alert.account < account; });
    for (auto alert = first; alert != alerts.alerts.end() && alert->account == from.index; ++alert)
        seen.openAlerts += alert->isOpen() ? 1 : 0;
    seen.policyVersion = portfolio.policyVersion;
    return seen;
}

} // namespace bw
