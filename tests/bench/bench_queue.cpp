// How long the morning's queue takes over a large book with touches, reviews and alerts. Not a test: nothing
// here passes or fails by the clock.
//
//   bench_queue [ACCOUNTS] [ROUNDS]
#include "bench/timing.h"
#include "queue/load.h"
#include "support/portfoliobuilder.h"

#include <cstdio>

using namespace bw;

namespace {

struct Book {
    Cache cache;
    Portfolio portfolio;
    BookAlerts alerts;
};

/// Each account with a contract, 20 touches, two reviews, seven answers and three alerts.
Book makeBook(int accounts)
{
    test::PortfolioBuilder builder;
    builder.add(accounts);
    Book book;
    book.portfolio = *builder.portfolio();
    book.alerts.rules = book.cache.policy.alerts.rules;
    book.cache.firstImportOn = builder.asOf - 700;
    book.cache.judges = {QStringLiteral("Ann")};
    for (const RubricCriterion &criterion : book.cache.policy.rubric.criteria)
        book.cache.answerValues.push_back({criterion.key, criterion.steps.front().key});
    for (PortfolioRow &row : book.portfolio.rows) {
        const auto index = static_cast<quint32>(row.index);
        Account account;
        account.id = row.id;
        account.key = row.key;
        account.csm = row.csm;
        account.startedOn = builder.asOf - 900 + static_cast<qint32>(index % 600);
        account.modules =
            index % 2 == 0 ? QStringLiteral("Orders;Stock") : QStringLiteral("Orders;Stock;Cash");
        book.cache.accounts.push_back(account);
        Contract contract;
        contract.account = row.id;
        contract.end = row.renewal.value_or(builder.asOf + 100);
        contract.start = contract.end - 364;
        book.cache.contracts.push_back(contract);
        for (qint32 i = 20; i > 0; --i) {
            TouchFact touch;
            touch.account = index;
            touch.day = builder.asOf - i * 30;
            touch.kind = i % 5 == 0 ? QStringLiteral("meeting") : QStringLiteral("call");
            touch.ref = QString::number(index * 100 + static_cast<quint32>(i));
            if (i == 1)
                touch.nextDate = builder.asOf;
            book.cache.touches.push_back(touch);
        }
        for (qint32 i = 0; i < 7; ++i) {
            CriterionAnswer answer;
            answer.account = index;
            answer.day = builder.asOf - 150 + i * 10;
            answer.value = static_cast<quint32>(i);
            book.cache.answers.push_back(answer);
        }
        row.health.stale = index % 3 == 0 ? 2 : 0;
        for (qint32 i = 3; i > 0; --i) {
            Alert alert;
            alert.account = row.index;
            alert.rule = i;
            alert.key = {row.id, book.alerts.rules[static_cast<size_t>(i)].id, {}, builder.asOf - i};
            book.alerts.alerts.push_back(alert);
        }
        for (qint32 i = 2; i > 0; --i) {
            WorkEntry entry;
            entry.account = row.id;
            entry.day = builder.asOf - i * 3;
            entry.at = entry.day.iso();
            entry.by = QStringLiteral("Ann");
            Review review;
            review.seen = seenNow(book.portfolio, row.index, book.alerts);
            entry.what = review;
            book.cache.work.push_back(entry);
        }
    }
    return book;
}

} // namespace

int main(int argc, char **argv)
{
    const int accounts = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 15;
    const Book book = makeBook(accounts);
    const auto measure = [&](const char *name, const auto &work) {
        std::vector<test::Time> times;
        for (int i = 0; i < rounds; ++i)
            times.push_back(test::timed(work));
        const test::Time middle = test::at(times, .5);
        std::printf("%-28s %8.1f ms by the clock, %8.1f ms of the processor\n", name, middle.clock,
                    middle.processor);
    };
    qint64 reasons = 0;
    measure("queue of all", [&] {
        const TodayQueue queue =
            todayQueue(book.cache, book.cache.policy, book.portfolio, book.alerts, {}, QStringLiteral("Ann"));
        for (const QueueItem &item : queue.items)
            reasons += static_cast<qint64>(item.reasons.size());
    });
    measure("queue of one CSM", [&] {
        (void)todayQueue(book.cache, book.cache.policy, book.portfolio, book.alerts,
                         book.cache.accounts.front().csm, QStringLiteral("Ann"));
    });
    measure("loads", [&] {
        (void)csmLoads(accountLoads(book.cache, book.cache.policy, book.portfolio, book.alerts));
    });
    std::printf("%d accounts, %.1f reasons each\n", accounts,
                static_cast<double>(reasons) / rounds / accounts);
    return 0;
}
