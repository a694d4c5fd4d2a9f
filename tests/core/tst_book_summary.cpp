#include "activity/anomaly.h"
#include "activity/book.h"
#include "report/book_summary.h"
#include "sample/rules.h"
#include "sample/sample.h"
#include "store/account_use.h"
#include "store/cache_reader.h"
#include "store/outcomes.h"
#include "support/import.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace bw;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The sample portfolio in a store.
class Book {
public:
    Book()
    {
        SampleOptions options;
        options.accounts = 40;
        options.days = 200;
        options.until = Day::of(2026, 3, 31);
        const QString folder = m_place.folder().path(s("s"));
        Progress progress;
        test::must(writeSample(options, folder, progress));
        ImportOptions how = test::importOn(s("2026-04-10"));
        how.zone = s("+08:00");
        how.persons = true;
        for (const FileKind kind : {FileKind::Accounts, FileKind::Contracts, FileKind::Seats, FileKind::Users,
                                    FileKind::Units, FileKind::Events, FileKind::Outcomes})
            test::must(test::importFile(m_workspace, QDir(folder).filePath(sampleFileName(kind)), how));
        cache = test::must(loadCache(m_workspace));
    }
    UseSource source()
    {
        UseSource source;
        source.events = [this] { return loadUseEvents(m_workspace); };
        source.account = [this](AccountId account, const std::vector<UseEvent> &events) {
            ++read;
            return loadAccountUse(m_workspace, account, events);
        };
        source.outcomes = [this] { return loadOutcomes(m_workspace); };
        return source;
    }
    AccountUse use(size_t account) const
    {
        return test::must(loadAccountUse(m_workspace, cache.accounts[account].id));
    }
    std::vector<Outcome> outcomes(size_t account) const
    {
        return test::must(loadOutcomes(m_workspace, cache.accounts[account].id));
    }

    Cache cache;
    int read = 0; ///< accounts whose rows were read

private:
    test::TemporaryWorkspace m_place;
    Workspace m_workspace = m_place.open();
};

} // namespace

class TestBookSummary : public QObject {
    Q_OBJECT

private slots:
    void everyAccountAsAlone();
    void nothingToRead();
    void stops();
    void faults();
    void shares();

private:
    Book m_book;
};

/// The same as an account's own page computes, on the last day and before, also under a group's own rules.
void TestBookSummary::everyAccountAsAlone()
{
    const Cache &cache = m_book.cache;
    Policy policy = samplePolicy();
    QVERIFY(!policy.scenarios.empty() && policy.northStar);
    PolicyOverride own;
    own.when.segment = s("large");
    own.set.insert(s("scenarios"), QJsonArray());
    policy.overrides.push_back(own);
    QMap<QString, int> seen;
    for (const int ago : {0, 40}) {
        const Day day = *cache.lastDay - ago;
        Progress progress;
        const BookSummary summary = test::must(bookSummary(cache, policy, day, m_book.source(), progress));
        QVERIFY(summary.isOf(cache, day) && !summary.isOf(cache, day - 1));
        QCOMPARE(progress.done.load(), static_cast<qint64>(cache.accounts.size()));
        const BookInputs inputs = bookInputs(cache, policy, day);
        for (size_t i = 0; i < cache.accounts.size(); ++i) {
            const AccountSummary &is = summary.accounts[i];
            const AccountUse use = m_book.use(i);
            const Account account = accountAt(cache.accounts[i], cache.changes, day);
            const Policy rules = effectivePolicy(policy, account);
            const AccountDays &facts = inputs.accounts[i];
            QStringList should;
            for (const ScenarioUse &one : scenarioUses(use, rules, account, inputs.days, facts)) {
                if (one.entitled)
                    should += rules.scenarios[one.scenario].name + u' ' + scenarioStateName(one.last28.state);
            }
            QStringList told;
            for (const ScenarioOutcome &one : is.scenarios) {
                told += one.name + u' ' + scenarioStateName(one.state);
                ++seen[scenarioStateName(one.state)];
            }
            QCOMPARE(told, should);
            if (account.segment == u"large")
                QVERIFY(told.isEmpty());
            QVERIFY(is.northStar);
            QCOMPARE(*is.northStar,
                     northStarProgress(*rules.northStar, use, account, sliceOf(cache, i).contracts,
                                       m_book.outcomes(i), inputs.days.firstUsages[facts.coverage], day));
            ++seen[northStarStateName(is.northStar->state)];
            const auto unusual = anomaliesIn(cache.usage, i, dayTermsOf(inputs.days, facts), useWindow(day));
            QCOMPARE(is.unusualDays, static_cast<qint32>(unusual.size()));
            QCOMPARE(is.lastUnusual, unusual.empty() ? std::nullopt : std::optional(unusual.back().day));
            seen[s("unusual")] += is.unusualDays;
        }
    }
    for (const char *what : {"met", "below", "not_started", "reached", "unusual"})
        QVERIFY2(seen[s(what)] > 0, what);
}

/// Unusual days are in the columns: without scenarios and north star no rows are read.
void TestBookSummary::nothingToRead()
{
    m_book.read = 0;
    Policy policy = samplePolicy();
    policy.scenarios.clear();
    policy.northStar.reset();
    Progress progress;
    const BookSummary summary =
        test::must(bookSummary(m_book.cache, policy, *m_book.cache.lastDay, m_book.source(), progress));
    QCOMPARE(m_book.read, 0);
    QCOMPARE(progress.done.load(), progress.total.load());
    QVERIFY(!summary.accounts.front().northStar && summary.accounts.front().scenarios.empty());
    QCOMPARE(summary.accounts.front().scenariosMet(), Share());
}

void TestBookSummary::stops()
{
    m_book.read = 0;
    Progress progress;
    UseSource source = m_book.source();
    const auto load = source.account;
    source.account = [&](AccountId account, const std::vector<UseEvent> &events) {
        progress.cancelled = m_book.read == 2;
        return load(account, events);
    };
    QCOMPARE(test::codeOf(bookSummary(m_book.cache, samplePolicy(), *m_book.cache.lastDay, source, progress)),
             ErrorCode::Cancelled);
    QCOMPARE(m_book.read, 3);
}

void TestBookSummary::faults()
{
    UseSource source = m_book.source();
    source.account = [](AccountId, const std::vector<UseEvent> &) -> Result<AccountUse> {
        return fail(ErrorCode::DatabaseDamaged);
    };
    Progress progress;
    QCOMPARE(test::codeOf(bookSummary(m_book.cache, samplePolicy(), *m_book.cache.lastDay, source, progress)),
             ErrorCode::DatabaseDamaged);
}

void TestBookSummary::shares()
{
    const auto of = [](std::initializer_list<ScenarioState> states) {
        AccountSummary summary;
        for (const ScenarioState state : states)
            summary.scenarios.push_back({QString(), state});
        return summary.scenariosMet();
    };
    using enum ScenarioState;
    QCOMPARE(of({}), Share());
    QCOMPARE(of({Unknown, Unknown}), Share());
    QCOMPARE(of({Met, Unknown, Below}), (Share{1, 3}));
    QCOMPARE(of({NotStarted}), (Share{0, 1}));
}

QTEST_GUILESS_MAIN(TestBookSummary)
#include "tst_book_summary.moc"
