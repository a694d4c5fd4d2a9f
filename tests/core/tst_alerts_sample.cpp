// Alerts of the sample portfolio, through a real workspace: every shipped rule fires, every day's run tells
// the same story, and figures from rows are those of the account page.
#include "activity/book.h"
#include "activity/dimensions.h"
#include "activity/scenario_use.h"
#include "alerts/account_figures.h"
#include "alerts/book_alerts.h"
#include "sample/rules.h"
#include "sample/sample.h"
#include "store/account_use.h"
#include "store/cache_reader.h"
#include "store/policies.h"
#include "support/import.h"

#include <QTest>
#include <map>

using namespace bw;
using Metric = AlertMetric;

namespace {

const Day until = Day::of(2026, 10, 18);

/// The sample in a workspace, with all that the store holds of it in memory.
class SampleShelf {
public:
    SampleShelf(int accounts, bool backwards)
    {
        const test::Folder folder;
        SampleOptions options;
        options.accounts = accounts;
        options.until = until;
        Progress progress;
        test::must(writeSample(options, folder.root(), progress));
        Workspace workspace = m_workspace.open();
        std::vector<FileKind> kinds = sampleKinds();
        if (backwards)
            std::reverse(kinds.begin() + 1, kinds.end());
        for (const FileKind kind : kinds)
            test::must(test::importFile(workspace, folder.path(sampleFileName(kind)),
                                        test::importOn(QStringLiteral("2026-10-19"))));
        test::must(savePolicy(workspace, {{}, samplePolicy(), {}, {}, QDateTime(until.date(), {}, Qt::UTC)}));
        m_cache = test::must(loadCache(workspace));
        m_events = test::must(loadUseEvents(workspace));
        for (const Account &account : m_cache.accounts)
            m_use.emplace(account.id.value, test::must(loadAccountUse(workspace, account.id, m_events)));
    }

    [[nodiscard]] const Cache &cache() const { return m_cache; }
    [[nodiscard]] const AccountUse &use(size_t account) const
    {
        return m_use.at(m_cache.accounts[account].id.value);
    }
    [[nodiscard]] const std::vector<UseEvent> &events() const { return m_events; }
    [[nodiscard]] BookAlerts alerts(Day asOf, Day today, bool picked) const
    {
        UseSource source;
        source.events = [this]() -> Result<std::vector<UseEvent>> { return m_events; };
        source.account = [this](AccountId id, const std::vector<UseEvent> &) -> Result<AccountUse> {
            return m_use.at(id.value);
        };
        Progress progress;
        return test::must(bookAlerts(m_cache, m_cache.policy, asOf, today, picked, source, progress));
    }

private:
    test::TemporaryWorkspace m_workspace;
    Cache m_cache;
    std::vector<UseEvent> m_events;
    std::map<qint64, AccountUse> m_use;
};

/// What was known of the alerts by a day.
std::map<QString, QString> knownBy(const BookAlerts &book, Day day)
{
    std::map<QString, QString> known;
    for (const Alert &alert : book.alerts) {
        if (day < alert.key.opened)
            continue;
        const bool open = alert.heldOn <= day && (!alert.cleared || day < *alert.cleared);
        const QString key = QStringLiteral("%1 %2 %3 %4")
                                .arg(alert.account)
                                .arg(alert.key.rule, alert.key.reason, alert.key.opened.iso());
        // Of one that came back later it is not kept when it had been gone before.
        known[key] = alert.reopened && day < *alert.reopened ? QString()
            : open                                           ? QStringLiteral("open")
            : alert.cleared && *alert.cleared <= day         ? alert.cleared->iso()
                                                             : QStringLiteral("open");
    }
    return known;
}

} // namespace

class TestAlertsSample : public QObject {
    Q_OBJECT

private slots:
    void everyRule();
    void everyDay();
    void anyOrder();
    void likeTheAccountPage();

private:
    static const SampleShelf &whole()
    {
        static const SampleShelf shelf(192, false);
        return shelf;
    }
    static const SampleShelf &small()
    {
        static const SampleShelf shelf(6, false);
        return shelf;
    }
};

void TestAlertsSample::everyRule()
{
    const BookAlerts all = whole().alerts(until, until + 1, false);
    std::map<QString, std::pair<int, int>> counts; // ever, open
    for (const Alert &alert : all.alerts) {
        ++counts[alert.key.rule].first;
        counts[alert.key.rule].second += alert.isOpen() ? 1 : 0;
    }
    for (const AlertRule &rule : shippedAlertRules().rules) {
        qInfo("%s: %d, open %d", qPrintable(rule.id), counts[rule.id].first, counts[rule.id].second);
        QVERIFY2(counts[rule.id].first > 0, qPrintable(rule.id));
    }
}

// Each day's run of the last 400 days says of the alerts what all of them say in the end.
void TestAlertsSample::everyDay()
{
    const BookAlerts all = small().alerts(until, until, true);
    for (Day day = until - 399; day <= until; day = day + 1) {
        std::map<QString, QString> now = knownBy(small().alerts(day, day, true), day);
        const std::map<QString, QString> then = knownBy(all, day);
        QCOMPARE(now.size(), then.size());
        for (const auto &[key, state] : then) {
            QVERIFY2(now.contains(key), qPrintable(day.iso() + u' ' + key));
            if (!state.isEmpty())
                QVERIFY2(now[key] == state,
                         qPrintable(day.iso() + u' ' + key + u' ' + now[key] + u' ' + state));
        }
    }
}

void TestAlertsSample::anyOrder()
{
    const SampleShelf backwards(6, true);
    const BookAlerts a = small().alerts(until, until + 1, false);
    const BookAlerts b = backwards.alerts(until, until + 1, false);
    QVERIFY(a.alerts.size() > 30);
    QCOMPARE(a.alerts.size(), b.alerts.size());
    for (size_t i = 0; i < a.alerts.size(); ++i)
        QVERIFY2(a.alerts[i] == b.alerts[i], qPrintable(a.alerts[i].key.rule + a.alerts[i].key.opened.iso()));
}

void TestAlertsSample::likeTheAccountPage()
{
    const SampleShelf &shelf = whole();
    const Cache &cache = shelf.cache();
    const AlertGround ground(cache, cache.policy, until, until);
    const EventRules rules = eventRules(cache.policy, shelf.events());
    std::map<Metric, int> compared;
    for (const Day day : {until, until - 33, until - 170}) {
        const Portfolio portfolio = evaluate(cache, cache.policy, day, day, true);
        const BookInputs inputs = bookInputs(cache, cache.policy, day);
        for (size_t i = 0; i < cache.accounts.size(); i += 5) {
            if (ground.stretches(i).empty())
                continue;
            AccountFigures figures(ground, i, ground.stretches(i).back(), &shelf.use(i));
            const PortfolioRow &row = portfolio.rows[i];
            const qint32 at = figures.placeOf(day);
            if (at < 0)
                continue;
            const Account account = accountAt(cache.accounts[i], sliceOf(cache, i).changes, day);
            const UseDimensions page =
                useDimensions(shelf.use(i), rules, cache.policy, account, inputs.days, inputs.accounts[i]);
            const auto same = [&](Metric metric, const Share &share, double scale) {
                const AlertFigure figure = figures.of(metric).front().figures[static_cast<size_t>(at)];
                if (!figure.hasValue())
                    return true;
                ++compared[metric];
                return qAbs(figure.value - scale * share.value().value_or(-1)) < 1e-9;
            };
            QVERIFY(same(Metric::BreadthPercent, page.account.breadth, 100));
            QVERIFY(same(Metric::DepthPercent, page.account.depth, 100));
            QVERIFY(same(Metric::ActiveDaysPerUserAndWeek, page.account.frequency, 1));
            QVERIFY(same(Metric::MinutesPerUserDay, page.account.minutes, 1));
            const auto now = figures.health(at);
            if (now && !row.health.frozenOn) {
                QCOMPARE(now->value, row.health.value);
                ++compared[Metric::Health];
            }
            const std::vector<ScenarioUse> uses =
                scenarioUses(shelf.use(i), cache.policy, account, inputs.days, inputs.accounts[i]);
            const std::vector<ReasonFigures> &percents = figures.of(Metric::ScenarioPercent);
            QCOMPARE(percents.size(), uses.size());
            for (size_t s = 0; s < uses.size(); ++s) {
                const AlertFigure figure = percents[s].figures[static_cast<size_t>(at)];
                if (!figure.hasValue())
                    continue;
                ++compared[Metric::ScenarioPercent];
                QCOMPARE(figure.value >= 100, uses[s].last28.state == ScenarioState::Met);
                QCOMPARE(figure.value == 0, uses[s].last28.actions == 0 || uses[s].last28.users == 0);
            }
        }
    }
    for (const Metric metric : {Metric::BreadthPercent, Metric::DepthPercent,
                                Metric::ActiveDaysPerUserAndWeek, Metric::Health, Metric::ScenarioPercent})
        QVERIFY2(compared[metric] > 40, qPrintable(alertMetricName(metric)));
}

QTEST_GUILESS_MAIN(TestAlertsSample)
#include "tst_alerts_sample.moc"
