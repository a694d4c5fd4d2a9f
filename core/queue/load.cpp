#include "queue/load.h"

#include "model/book_policies.h"
#include "service/plan.h"

#include <QSet>
#include <algorithm>
#include <map>

namespace bw {

namespace {

/// Names in order, nobody last.
struct NobodyLast {
    bool operator()(const QString &a, const QString &b) const
    {
        if (a.isEmpty() != b.isEmpty())
            return b.isEmpty();
        return a < b;
    }
};
using Loads = std::map<QString, CsmLoad, NobodyLast>;

void largestFirst(std::vector<Money> &sums)
{
    std::sort(sums.begin(), sums.end(), [](const Money &a, const Money &b) {
        return a.amount != b.amount ? a.amount > b.amount : a.currency < b.currency;
    });
}

void add(const AccountLoad &account, CsmLoad &load)
{
    ++load.accounts;
    for (const Money &part : account.arr)
        addMoney(load.arr, part);
    for (const Money &part : account.atRisk)
        addMoney(load.atRisk, part);
    load.openAlerts += account.openAlerts;
    load.overdueSteps += account.overdueSteps;
}

template <class CsmOf> Loads loadsBy(std::span<const AccountLoad> accounts, const CsmOf &csmOf)
{
    Loads loads;
    for (const AccountLoad &account : accounts)
        add(account, loads[csmOf(account)]);
    for (auto &[csm, load] : loads) {
        load.csm = csm;
        largestFirst(load.arr);
        largestFirst(load.atRisk);
    }
    return loads;
}

} // namespace

QStringList csmNames(const Cache &cache, Day day)
{
    const ServiceBook book(cache);
    QStringList names;
    QSet<QString> known;
    for (size_t i = 0; i < cache.accounts.size(); ++i) {
        QString csm = cache.accounts[i].csm;
        for (const AccountChange &change : book.of(i).changes) {
            if (change.field == AccountField::Csm && change.from <= day)
                csm = change.value;
        }
        if (!csm.isEmpty() && !known.contains(csm)) {
            known.insert(csm);
            names.append(csm);
        }
    }
    names.sort();
    return names;
}

std::vector<AccountLoad> accountLoads(const Cache &cache, const Policy &policy, const Portfolio &portfolio,
                                      const BookAlerts &alerts)
{
    const Day look = lookDay(portfolio.asOf, portfolio.today, portfolio.picked);
    const ServiceBook book(cache);
    const BookPolicies policies = bookPolicies(cache, policy, portfolio.asOf);
    const std::optional<Day> followed = followedFrom(cache, look);
    std::vector<qint32> open(cache.accounts.size());
    for (const Alert &alert : alerts.alerts)
        open[static_cast<size_t>(alert.account)] += alert.isOpen() ? 1 : 0;
    std::vector<AccountLoad> loads;
    for (size_t i = 0; i < portfolio.rows.size(); ++i) {
        const PortfolioRow &row = portfolio.rows[i];
        if (row.health.frozenOn)
            continue;
        const auto account = static_cast<size_t>(row.index);
        AccountLoad load;
        load.row = static_cast<qint32>(i);
        load.csm = row.csm;
        load.arr = row.mixedArr;
        if (row.arr)
            load.arr.push_back({row.currency, *row.arr});
        if (row.revenueAtRisk)
            load.atRisk.push_back({row.currency, *row.revenueAtRisk});
        load.openAlerts = open[account];
        const ServicePlan &plan = policies.of(account).plan;
        for (const StepDue &step : planSteps(cache, plan, book.of(account), look, followed))
            load.overdueSteps += step.state == StepState::Overdue ? 1 : 0;
        loads.push_back(std::move(load));
    }
    return loads;
}

std::vector<CsmLoad> csmLoads(std::span<const AccountLoad> accounts)
{
    std::vector<CsmLoad> all;
    for (auto &[csm, load] : loadsBy(accounts, [](const AccountLoad &account) { return account.csm; }))
        all.push_back(load);
    return all;
}

std::vector<LoadChange> reassign(std::span<const AccountLoad> accounts, std::span<const Reassignment> moves)
{
    std::map<qint32, QString> moved;
    for (const Reassignment &move : moves)
        moved[move.row] = move.csm;
    Loads before = loadsBy(accounts, [](const AccountLoad &account) { return account.csm; });
    Loads after = loadsBy(accounts, [&](const AccountLoad &account) {
        const auto to = moved.find(account.row);
        return to == moved.end() ? account.csm : to->second;
    });
    // Whom a move concerns: two accounts that change places may leave the sums as they were.
    std::map<QString, bool, NobodyLast> concerned;
    for (const AccountLoad &account : accounts) {
        const auto to = moved.find(account.row);
        if (to != moved.end() && to->second != account.csm)
            concerned[account.csm] = concerned[to->second] = true;
    }
    std::vector<LoadChange> changes;
    for (const auto &[csm, isOne] : concerned) {
        before[csm].csm = after[csm].csm = csm;
        changes.push_back({before[csm], after[csm]});
    }
    return changes;
}

} // namespace bw
