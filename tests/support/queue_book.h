#pragma once

#include "evaluate/portfolio.h"
#include "queue/today.h"
#include "support/bookbuilder.h"

namespace bw::test {

/// A book for the morning's queue: accounts with their figures stated, alerts and what people did. D is
/// Sunday the 18th of October 2026, seen on Monday.
class QueueBook {
public:
    BookBuilder book;
    Portfolio portfolio;
    BookAlerts alerts;

    QueueBook()
    {
        portfolio.asOf = Day::of(2026, 10, 18);
        portfolio.today = Day::of(2026, 10, 19);
        book.cache.revision = 42;
        book.cache.firstImportOn = portfolio.today; // steps of before are nobody's
        alerts.asOf = portfolio.asOf;
        alerts.today = portfolio.today;
        alerts.rules = book.cache.policy.alerts.rules;
    }
    Cache &cache() { return book.cache; }

    /// A paying account of Ann's; its chance of renewal is 0.9 x health / 100. It renews in `daysLeft` days.
    PortfolioRow &account(const QString &key, double health, double arr, qint32 daysLeft,
                          const QString &currency = QStringLiteral("USD"))
    {
        const size_t at = book.account(key);
        book.cache.accounts[at].csm = QStringLiteral("Ann");
        book.contract(at, portfolio.today + (daysLeft - 364), portfolio.today + daysLeft, arr, currency);
        PortfolioRow row;
        row.index = static_cast<qint32>(at);
        row.id = book.cache.accounts[at].id;
        row.key = row.name = key;
        row.csm = QStringLiteral("Ann");
        row.paying = true;
        row.arr = arr;
        row.currency = currency;
        row.renewal = portfolio.today + daysLeft;
        row.daysLeft = daysLeft;
        row.health.value = health;
        row.health.band = bandOf(health);
        row.healthFourWeeksAgo = health;
        row.renewalProbability = .9 * health / 100;
        row.revenueAtRisk = arr * (1 - *row.renewalProbability);
        row.last7.state = row.last28.state = PeriodState::Reached;
        portfolio.rows.push_back(row);
        return portfolio.rows.back();
    }
    PortfolioRow &row(const QString &key)
    {
        return *std::find_if(portfolio.rows.begin(), portfolio.rows.end(),
                             [&](const PortfolioRow &one) { return one.key == key; });
    }
    qint32 indexOf(const QString &key) { return row(key).index; }

    /// Of a rule as shipped; opened so many days before D.
    Alert &alert(const QString &key, const char *rule, qint32 daysBefore = 0)
    {
        Alert one;
        one.account = indexOf(key);
        one.key = {row(key).id, QLatin1String(rule), {}, portfolio.asOf - daysBefore};
        for (size_t i = 0; i < alerts.rules.size(); ++i) {
            if (alerts.rules[i].id == one.key.rule)
                one.rule = static_cast<qint32>(i);
        }
        Q_ASSERT(one.rule >= 0);
        const auto place =
            std::upper_bound(alerts.alerts.begin(), alerts.alerts.end(), one,
                             [](const Alert &a, const Alert &b) { return a.account < b.account; });
        return *alerts.alerts.insert(place, one);
    }

    /// `at`: "2026-10-16T08:41:00". Entries are kept as the cache has them.
    WorkEntry &work(const QString &key, const QString &at, WorkDone what,
                    const QString &by = QStringLiteral("Ann"))
    {
        WorkEntry entry;
        entry.key = QString::number(cache().work.size());
        entry.account = row(key).id;
        entry.at = at;
        entry.day = Day::parse(QStringView(at).left(10)).value();
        entry.by = by;
        entry.what = std::move(what);
        const auto place = std::upper_bound(cache().work.begin(), cache().work.end(), entry,
                                            [](const WorkEntry &a, const WorkEntry &b) {
                                                return std::tie(a.account, a.at) < std::tie(b.account, b.at);
                                            });
        return *cache().work.insert(place, entry);
    }
    /// The figures of now as they were seen on a day, with this health.
    [[nodiscard]] Review seen(const QString &key, Day asOf, double health)
    {
        Review review;
        review.seen = seenNow(portfolio, indexOf(key), alerts);
        review.seen.asOf = asOf;
        review.seen.health = health;
        review.seen.band = bandName(bandOf(health));
        return review;
    }

    [[nodiscard]] TodayQueue queue(const QString &csm = QStringLiteral("Ann"),
                                   const QString &person = QStringLiteral("Ann"))
    {
        book.finish();
        return todayQueue(cache(), cache().policy, portfolio, alerts, csm, person);
    }
    [[nodiscard]] const QueueItem &item(const TodayQueue &queue, const QString &key)
    {
        return *std::find_if(queue.items.begin(), queue.items.end(), [&](const QueueItem &one) {
            return portfolio.rows[static_cast<size_t>(one.row)].key == key;
        });
    }
    [[nodiscard]] QString order(const TodayQueue &queue)
    {
        QStringList keys;
        for (const QueueItem &one : queue.items)
            keys += portfolio.rows[static_cast<size_t>(one.row)].key;
        return keys.join(u' ');
    }
};

} // namespace bw::test
