// Portfolios under one policy after another, whose memory is used again, against portfolios made afresh.
#include "evaluate/what_if.h"
#include "support/random_books.h"

#include <QTest>
#include <QThreadPool>
#include <numeric>

using namespace bw;

namespace {

/// The book `times` over, so that it is worked on in several pieces.
Cache repeated(const Cache &book, int times)
{
    Cache cache = book;
    const auto count = static_cast<qint64>(book.accounts.size());
    for (int time = 1; time < times; ++time) {
        const auto copy = [&](const auto &rows, auto &to) {
            for (auto row : rows) {
                row.account.value += count * time;
                to.push_back(row);
            }
        };
        for (Account account : book.accounts) {
            account.id.value += count * time;
            cache.accounts.push_back(account);
        }
        copy(book.changes, cache.changes);
        copy(book.seats, cache.seats);
        copy(book.contracts, cache.contracts);
        cache.usage.spans.insert(cache.usage.spans.end(), book.usage.spans.begin(), book.usage.spans.end());
    }
    return cache;
}

/// What differs, in words; empty: nothing but the ground's number.
QString difference(const Portfolio &a, const Portfolio &b)
{
    for (size_t i = 0; i < a.rows.size(); ++i) {
        if (i >= b.rows.size() || !(a.rows[i] == b.rows[i]))
            return QStringLiteral("row %1").arg(i);
    }
    if (!(a.whole == b.whole))
        return QStringLiteral("totals");
    if (a.monthlyRates != b.monthlyRates)
        return QStringLiteral("monthly rates");
    if (a.gaps != b.gaps || a.lateSources != b.lateSources || a.calendarYearUnknown != b.calendarYearUnknown)
        return QStringLiteral("what is known of the days");
    const bool same = a.rows.size() == b.rows.size() && a.asOf == b.asOf && a.today == b.today
        && a.picked == b.picked && a.policyVersion == b.policyVersion;
    return same ? QString() : QStringLiteral("what the book is");
}

std::vector<qint32> allOf(const Portfolio &portfolio)
{
    std::vector<qint32> all(portfolio.rows.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

private slots:
    void equalsAPortfolioMadeAfresh_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("times");
        for (quint32 seed = 1; seed <= 25; ++seed)
            QTest::addRow("book %u", seed) << seed << 1;
        for (quint32 seed = 26; seed <= 28; ++seed)
            QTest::addRow("book %u, 1,800 accounts", seed) << seed << 150;
    }
    void equalsAPortfolioMadeAfresh()
    {
        QFETCH(quint32, seed);
        QFETCH(int, times);
        const test::RandomBook book = test::randomBook(seed);
        const auto cache = std::make_shared<const Cache>(repeated(book.book.cache, times));
        QRandomGenerator random(seed);
        const Day asOf = book.last - random.bounded(10);
        const Day today = asOf + random.bounded(5);
        WhatIf whatIf(cache, book.policy, asOf, today, seed % 2 == 0);

        struct Held {
            std::shared_ptr<const Portfolio> portfolio;
            Portfolio asItWas;
        };
        std::vector<Held> held;
        for (int step = 0; step < 8; ++step) {
            Policy policy = test::randomPolicy(random);
            if (random.bounded(4) != 0)
                policy.calendar = book.policy.calendar;
            const std::shared_ptr<const Portfolio> portfolio = whatIf.under(policy);
            QCOMPARE(difference(*portfolio, evaluate(*cache, policy, asOf, today, seed % 2 == 0)), QString());
            QVERIFY(portfolio->whole == totals(*portfolio, allOf(*portfolio)));
            if (random.bounded(2) == 0)
                held.push_back({portfolio, *portfolio});
            if (held.size() > 2)
                held.erase(held.begin());
        }
        for (const Held &one : held) // the steps after it left it alone
            QCOMPARE(difference(*one.portfolio, one.asItWas), QString());
    }

    void memoryIsUsedAgain()
    {
        const test::RandomBook book = test::randomBook(3);
        WhatIf whatIf(std::make_shared<const Cache>(book.book.cache), book.policy, book.last, book.last);
        Policy policy = book.policy;
        std::set<const PortfolioRow *> places;
        std::shared_ptr<const Portfolio> shown;
        for (int step = 0; step < 20; ++step) {
            policy.userSharePercent = 10 + step;
            shown = whatIf.under(policy); // the former one is let go of after this one is made
            places.insert(shown->rows.data());
        }
        QCOMPARE(places.size(), size_t{2});
    }

    void anUnchangedPolicyIsNotComputedAgain()
    {
        const test::RandomBook book = test::randomBook(4);
        WhatIf whatIf(std::make_shared<const Cache>(book.book.cache), book.policy, book.last, book.last);
        const std::shared_ptr<const Portfolio> first = whatIf.under(book.policy);
        QCOMPARE(whatIf.under(book.policy), first);
        Policy other = book.policy;
        other.weekDays = book.policy.weekDays % 7 + 1;
        QVERIFY(whatIf.under(other) != first);
        QVERIFY(whatIf.under(book.policy) != first); // only the last one is known
    }

    void groundIsKeptUntilTheCalendarChanges()
    {
        const test::RandomBook book = test::randomBook(5);
        WhatIf whatIf(std::make_shared<const Cache>(book.book.cache), book.policy, book.last, book.last);
        Policy policy = book.policy;
        const quint64 ground = whatIf.under(policy)->ground;
        policy.monthDays = policy.monthDays % 31 + 1;
        QCOMPARE(whatIf.under(policy)->ground, ground);
        policy.calendar = policy.calendar == u"cn" ? QStringLiteral("seven-day") : QStringLiteral("cn");
        QVERIFY(whatIf.under(policy)->ground != ground);
    }

    void portfoliosOutliveIt()
    {
        const test::RandomBook book = test::randomBook(6);
        const auto cache = std::make_shared<const Cache>(book.book.cache);
        auto whatIf = std::make_unique<WhatIf>(cache, book.policy, book.last, book.last);
        std::shared_ptr<const Portfolio> shown = whatIf->under(book.policy);
        whatIf.reset();
        QCOMPARE(difference(*shown, evaluate(*cache, book.policy, book.last, book.last)), QString());
    }

    void portfoliosMayBeLetGoOnAnyThread()
    {
        const test::RandomBook book = test::randomBook(7);
        const auto cache = std::make_shared<const Cache>(book.book.cache);
        WhatIf whatIf(cache, book.policy, book.last, book.last);
        QThreadPool pool;
        Policy policy = book.policy;
        std::shared_ptr<const Portfolio> last;
        for (int step = 0; step < 200; ++step) {
            policy.userSharePercent = 1 + step % 100;
            last = whatIf.under(policy);
            pool.start([held = last]() mutable { held.reset(); });
        }
        pool.waitForDone();
        QCOMPARE(difference(*last, evaluate(*cache, policy, book.last, book.last)), QString());
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_what_if.moc"
