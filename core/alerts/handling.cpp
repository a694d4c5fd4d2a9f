#include "alerts/handling.h"

#include <algorithm>
#include <map>

namespace bw {

namespace {

const AlertRule *ruleOf(const BookAlerts &book, const Alert &alert)
{
    return alert.rule >= 0 && static_cast<size_t>(alert.rule) < book.rules.size()
        ? &book.rules[static_cast<size_t>(alert.rule)]
        : nullptr;
}

double median(std::vector<qint32> &values)
{
    const auto middle = values.begin() + static_cast<qint64>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2.0;
}

} // namespace

bool isNew(const BookAlerts &book, const Alert &alert)
{
    return !alert.standing
        && (alert.key.opened >= book.asOf || (alert.reopened && *alert.reopened >= book.asOf));
}

bool isHigh(const BookAlerts &book, const Alert &alert)
{
    const AlertRule *rule = ruleOf(book, alert);
    return rule && rule->high;
}

std::optional<AlertKind> kindOf(const BookAlerts &book, const Alert &alert)
{
    const AlertRule *rule = ruleOf(book, alert);
    return rule ? std::optional(rule->kind) : std::nullopt;
}

std::optional<qint32> daysToFirstAct(const Alert &alert)
{
    constexpr qsizetype dayLength = 10;
    const std::optional<Day> acted = Day::parse(QStringView(alert.actedAt).left(dayLength));
    if (!acted)
        return {};
    return std::max(0, *acted - alert.key.opened);
}

AlertCounts alertCounts(const BookAlerts &book, const Portfolio &portfolio, std::span<const qint32> of)
{
    AlertCounts counts;
    std::vector<qint32> accounts;
    std::vector<qint32> waits;
    std::map<QString, qint32> causes;
    for (const qint32 index : of) {
        const Alert &alert = book.alerts[static_cast<size_t>(index)];
        ++counts.states[static_cast<size_t>(alert.state)];
        if (alert.state == AlertState::Resolved)
            ++causes[alert.cause];
        if (const auto wait = daysToFirstAct(alert))
            waits.push_back(*wait);
        if (!alert.isOpen())
            continue;
        ++counts.open;
        counts.high += isHigh(book, alert) ? 1 : 0;
        counts.standing += alert.standing ? 1 : 0;
        counts.fresh += isNew(book, alert) ? 1 : 0;
        accounts.push_back(alert.account);
    }
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    counts.accounts = static_cast<qint32>(accounts.size());
    for (const qint32 account : accounts) {
        const PortfolioRow &row = portfolio.rows[static_cast<size_t>(account)];
        if (row.paying && row.revenueAtRisk)
            addMoney(counts.revenueAtRisk, {row.currency, *row.revenueAtRisk});
    }
    std::stable_sort(counts.revenueAtRisk.begin(), counts.revenueAtRisk.end(),
                     [](const Money &a, const Money &b) { return a.amount > b.amount; });
    counts.acted = static_cast<qint32>(waits.size());
    if (!waits.empty())
        counts.medianDaysToAct = median(waits);
    counts.causes.assign(causes.begin(), causes.end());
    std::stable_sort(counts.causes.begin(), counts.causes.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    return counts;
}

std::vector<AccountAlerts> alertsByAccount(const BookAlerts &book, size_t accounts)
{
    std::vector<AccountAlerts> all(accounts);
    for (const Alert &alert : book.alerts) {
        if (!alert.isOpen() || static_cast<size_t>(alert.account) >= accounts)
            continue;
        AccountAlerts &one = all[static_cast<size_t>(alert.account)];
        ++one.open;
        one.high = one.high || isHigh(book, alert);
        const auto kind = kindOf(book, alert);
        if (kind && (!one.kind || *kind < *one.kind))
            one.kind = kind;
    }
    return all;
}

std::vector<std::optional<Day>> lastTouches(const Cache &cache, Day look)
{
    std::vector<std::optional<Day>> last(cache.accounts.size());
    for (const TouchFact &touch : cache.touches) {
        if (touch.account < last.size() && touch.day <= look) {
            std::optional<Day> &day = last[touch.account];
            day = day ? std::max(*day, touch.day) : touch.day;
        }
    }
    return last;
}

} // namespace bw
