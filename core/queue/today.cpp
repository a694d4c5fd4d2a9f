#include "queue/today.h"

#include "queue/currency_scale.h"
#include "queue/expansion.h"
#include "queue/reasons.h"
#include "queue/tiles.h"

#include <algorithm>

namespace bw {

namespace {

constexpr qint32 firstLookDays = 7; ///< an alert is new to somebody who never looked
constexpr double businessUrgency = 1.5;

double urgencyOf(const RenewalView &renewal, bool business)
{
    struct Step {
        qint32 days;
        double urgency;
    };
    constexpr std::array<Step, 3> steps{{{30, 3}, {90, 2}, {180, 1.5}}};
    double urgency = 1;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (renewal.open && renewal.daysLeft && *renewal.daysLeft <= step->days)
            urgency = step->urgency;
    }
    return business ? urgency * businessUrgency : urgency;
}

/// The items of a queue with what they are sorted by.
class Builder {
public:
    Builder(const QueueGround &ground, const Looker &looker, const Portfolio &portfolio)
        : m_ground(ground)
        , m_looker(looker)
        , m_portfolio(portfolio)
        , m_scale(portfolio)
        , m_newToAll(portfolio.asOf - firstLookDays)
    {
    }

    /// Who was looked at, and when: before any item is made, because a first look anywhere says what is new.
    void look(const std::vector<qint32> &rows, TodayQueue &queue)
    {
        const Cache &cache = m_ground.cache();
        std::optional<Day> first;
        for (const qint32 row : rows) {
            const ServiceFacts facts = m_ground.factsOf(indexOf(row));
            for (const WorkEntry &entry : facts.work) {
                const auto *review = std::get_if<Review>(&entry.what);
                if (review == nullptr || !m_looker.isBy(entry) || entry.day == m_looker.look)
                    continue;
                first = std::min(first.value_or(review->seen.asOf), review->seen.asOf);
                queue.lastLookAt = std::max(queue.lastLookAt, entry.at);
            }
            m_looks.push_back(lookBack(facts, m_looker));
            addDone(facts, m_looker, queue.run);
        }
        m_newToAll = first.value_or(m_newToAll);
        countAnswers(cache, rows, queue.run);
    }

    void add(qint32 rowNumber, const LookBack &back, std::vector<QueueItem> &items)
    {
        const Cache &cache = m_ground.cache();
        const PortfolioRow &row = m_portfolio.rows[static_cast<size_t>(rowNumber)];
        QueueItem item;
        item.row = rowNumber;
        standInRun(cache, m_portfolio, row, back, m_looker.look, item);
        const RenewalView renewal = renewalView(m_ground.factsOf(indexOf(rowNumber)), row, m_looker.look);
        item.soon = renewal.open && renewal.daysLeft && *renewal.daysLeft <= nearRenewalDays;
        addReasons(m_ground, renewal, newSince(item), item);
        const bool business = std::any_of(item.reasons.begin(), item.reasons.end(),
                                          [&](const QueueReason &r) { return isBusiness(r); });
        item.urgency = urgencyOf(renewal, business);
        m_weights.push_back(weigh(row, renewal, item));
        items.push_back(std::move(item));
    }
    [[nodiscard]] const std::vector<LookBack> &looks() const { return m_looks; }

    /// Renewing ones first, then by order; what has no revenue last.
    void sort(std::vector<QueueItem> &items) const
    {
        std::vector<size_t> places(items.size());
        for (size_t i = 0; i < places.size(); ++i)
            places[i] = i;
        std::sort(places.begin(), places.end(), [&](size_t a, size_t b) {
            if (items[a].soon != items[b].soon)
                return items[a].soon;
            if (m_weights[a] != m_weights[b])
                return m_weights[a] > m_weights[b];
            return keyOf(items[a]) < keyOf(items[b]);
        });
        std::vector<QueueItem> sorted;
        sorted.reserve(items.size());
        for (const size_t place : places)
            sorted.push_back(std::move(items[place]));
        items = std::move(sorted);
    }

private:
    [[nodiscard]] size_t indexOf(qint32 row) const
    {
        return static_cast<size_t>(m_portfolio.rows[static_cast<size_t>(row)].index);
    }
    [[nodiscard]] const QString &keyOf(const QueueItem &item) const
    {
        return m_portfolio.rows[static_cast<size_t>(item.row)].key;
    }
    [[nodiscard]] bool isBusiness(const QueueReason &reason) const
    {
        if (reason.what != QueueReason::What::Alert)
            return false;
        const AlertRule *rule = m_ground.ruleOf(m_ground.alerts().alerts[static_cast<size_t>(reason.alert)]);
        return rule != nullptr && rule->kind == AlertKind::Business;
    }
    [[nodiscard]] Day newSince(const QueueItem &item) const
    {
        if (item.lastReview < 0)
            return m_newToAll;
        const WorkEntry &entry = m_ground.cache().work[static_cast<size_t>(item.lastReview)];
        return std::get<Review>(entry.what).seen.asOf;
    }
    /// Fills in the order; what the item is sorted by, below 0 where no revenue is known.
    [[nodiscard]] double weigh(const PortfolioRow &row, const RenewalView &renewal, QueueItem &item) const
    {
        if (row.revenueAtRisk) {
            item.order = *row.revenueAtRisk * item.urgency;
            return m_scale.of({row.currency, *item.order});
        }
        if (!row.renewalProbability)
            return -1;
        double weight = 0;
        const double risk = (1 - *row.renewalProbability) * item.urgency;
        for (const Money &part : row.mixedArr)
            weight += m_scale.of(part) * risk;
        for (const Money &part : renewal.lapsed) {
            item.order = part.amount * risk;
            weight += m_scale.of(part) * risk;
        }
        return row.mixedArr.empty() && renewal.lapsed.empty() ? -1 : weight;
    }
    void countAnswers(const Cache &cache, const std::vector<qint32> &rows, RunSummary &run) const
    {
        std::vector<char> isOurs(cache.accounts.size());
        for (const qint32 row : rows)
            isOurs[indexOf(row)] = 1;
        for (const CriterionAnswer &answer : cache.answers) {
            if (answer.day == m_looker.look && isOurs[answer.account] != 0
                && (m_looker.person.isEmpty() || cache.judges[answer.by] == m_looker.person))
                ++run.answers;
        }
    }

    const QueueGround &m_ground;
    const Looker &m_looker;
    const Portfolio &m_portfolio;
    CurrencyScale m_scale;
    Day m_newToAll;
    std::vector<LookBack> m_looks; ///< by place in the rows handed in
    std::vector<double> m_weights; ///< by place in the items, before they are sorted
};

/// Names the first new alerts and counts the others: business ones first, then high ones, then by the order
/// of the queue.
void nameAlerts(const QueueGround &ground, qint32 mostNew, TodayQueue &queue)
{
    struct New {
        int rank;
        QueueReason *reason;
    };
    std::vector<New> all;
    for (QueueItem &item : queue.items) {
        for (QueueReason &reason : item.reasons) {
            if (reason.what != QueueReason::What::Alert)
                continue;
            ++queue.openAlerts;
            const AlertRule *rule = ground.ruleOf(ground.alerts().alerts[static_cast<size_t>(reason.alert)]);
            const bool business = rule != nullptr && rule->kind == AlertKind::Business;
            if (reason.fresh)
                all.push_back({business ? 0 : reason.high ? 1 : 2, &reason});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const New &a, const New &b) { return a.rank < b.rank; });
    queue.newAlerts = static_cast<qint32>(all.size());
    queue.newAlertsOver = std::max(0, queue.newAlerts - mostNew);
    std::vector<char> over(ground.alerts().alerts.size());
    for (size_t i = static_cast<size_t>(std::max(0, mostNew)); i < all.size(); ++i) {
        all[i].reason->fresh = false;
        over[static_cast<size_t>(all[i].reason->alert)] = 1;
    }
    for (QueueItem &item : queue.items) {
        for (const QueueReason &reason : item.reasons) {
            const bool isOver =
                reason.what == QueueReason::What::Alert && over[static_cast<size_t>(reason.alert)] != 0;
            item.attention = item.attention || (asks(reason) && !isOver);
            item.changed = item.changed || tellsChange(reason);
        }
    }
}

} // namespace

TodayQueue todayQueue(const Cache &cache, const Policy &policy, const Portfolio &portfolio,
                      const BookAlerts &alerts, const QString &csm, const QString &person)
{
    TodayQueue queue;
    queue.asOf = portfolio.asOf;
    queue.today = portfolio.today;
    queue.csm = csm;
    queue.person = person;
    queue.revision = cache.revision;
    const QueueGround ground(cache, policy, portfolio, alerts);
    const Looker looker{person, ground.look()};

    std::vector<qint32> rows;
    for (size_t i = 0; i < portfolio.rows.size(); ++i) {
        const PortfolioRow &row = portfolio.rows[i];
        if (!row.health.frozenOn && (csm.isEmpty() || row.csm == csm))
            rows.push_back(static_cast<qint32>(i));
    }
    Builder builder(ground, looker, portfolio);
    builder.look(rows, queue);
    queue.items.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        builder.add(rows[i], builder.looks()[i], queue.items);
    builder.sort(queue.items);
    nameAlerts(ground, policy.alerts.mostNew, queue);
    fillTiles(cache, portfolio, queue);
    queue.chances = expansionChances(cache, policy, portfolio, rows);
    return queue;
}

} // namespace bw
