// The timeline of an account in words: every kind in both languages, by kind, searched, struck through.
#include "account/account_page.h"
#include "account/details_loader.h"
#include "account/timeline_list.h"
#include "account/timeline_panel.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/account_books.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

const Day today = Day::of(2026, 3, 10);

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

TimelineEntry entryOf(decltype(TimelineEntry::what) what, int back = 0)
{
    TimelineEntry entry;
    entry.day = today - back;
    entry.what = std::move(what);
    return entry;
}

TimelineEntry workOf(WorkDone done, int back = 0, const char *name = "")
{
    WorkTold told;
    told.entry.by = s("Lin Yue");
    told.entry.what = std::move(done);
    told.name = s(name);
    return entryOf(std::move(told), back);
}

Touch call(const char *summary)
{
    Touch touch;
    touch.kind = s("call");
    touch.summary = s(summary);
    touch.by = s("Ann");
    return touch;
}

AlertAct resolved()
{
    AlertAct act;
    act.rule = s("no_key_action");
    act.what = AlertAct::What::Resolved;
    act.cause = s("people");
    act.routedTo = s("training");
    return act;
}

AlertMoment opened(AlertMoment::What what = AlertMoment::What::Opened)
{
    AlertMoment moment;
    moment.what = what;
    moment.key.rule = s("no_key_action");
    return moment;
}

OutcomeEntered agreed()
{
    OutcomeEntered entered;
    entered.outcome.measure = s("orders per day");
    entered.outcome.baseline = 100;
    entered.outcome.target = 150;
    entered.outcome.due = Day::of(2026, 12, 31);
    return entered;
}

/// One of every kind that people do here, newest first.
std::vector<TimelineEntry> entries()
{
    TimelineEntry gone = entryOf(call("never was"), 8);
    gone.takenBackAt = s("2026-03-05T10:00:00");
    gone.takenBackBy = s("Tom");
    return {entryOf(call("about the 价格"), 0),
            workOf(resolved(), 1),
            entryOf(opened(), 2),
            workOf(Review{true, Day::of(2026, 3, 20), s("on holiday"), {}}, 3),
            workOf(StepMarked{s("kick_off"), Day::of(2026, 1, 7), false, {}}, 4),
            workOf(CheckpointCall{Day::of(2026, 6, 1), 90, CheckpointCall::Call::AtRisk, s("budget"), {}}, 5),
            workOf(RescuePlan{s("product"), s("fix the export"), Day::of(2026, 4, 1)}, 6),
            workOf(agreed(), 7),
            workOf(ActualEntered{s("orders per day"), Day::of(2026, 3, 1), 117.5}, 7),
            std::move(gone)};
}

} // namespace

class TestTimelinePanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().setUp(ThemeChoice::Light); }
    void init() { text::setLanguage(text::Language::English); }
    void cleanup() { text::setLanguage(text::Language::English); }

    void words_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QString>("who");
        const auto row = [](int at, const char *title, const char *body, const char *symbol,
                            const char *who) {
            QTest::newRow(title) << at << s(title) << s(body) << s(symbol) << s(who);
        };
        row(0, "Call: about the 价格", "", "phone", "Ann");
        row(1, "No key action: Resolved", "Resolved: People, routed to training", "bell", "Lin Yue");
        row(2, "Alert opened: No key action", "", "bell", "");
        row(3, "Snoozed until 20 Mar 2026", "on holiday", "snooze", "Lin Yue");
        row(4, "Plan step done: Kick-off", "Due on 7 Jan 2026", "check", "Lin Yue");
        row(5, "Renewal in 90 days, called: at risk", "The contract ends on 1 Jun 2026\nbudget", "edit",
            "Lin Yue");
        row(6, "Rescue plan, cause: Product", "fix the export\nLooked at again on 1 Apr 2026", "warning",
            "Lin Yue");
        row(7, "Business outcome: orders per day", "From 100 to 150 by 31 Dec 2026", "metrics", "Lin Yue");
        row(8, "Measured: orders per day, 117.5", "On 1 Mar 2026", "metrics", "Lin Yue");
        row(9, "Call: never was", "Taken back by Tom on 5 Mar 2026", "phone", "Ann");
    }
    void words()
    {
        QFETCH(const int, at);
        QFETCH(const QString, title);
        QFETCH(const QString, body);
        QFETCH(const QString, symbol);
        QFETCH(const QString, who);
        const TimelineEntry entry = entries()[static_cast<size_t>(at)];
        const TimelineWords told = timelineWords(entry);
        QCOMPARE(told.title.toCaseFolded(), title.toCaseFolded());
        QCOMPARE(told.text.toCaseFolded(), body.toCaseFolded());
        QCOMPARE(told.symbol, symbol);
        QCOMPARE(told.who, who);
        QCOMPARE(told.struck, at == 9);
        QVERIFY(!themePixmap(told.symbol, told.tint, 12, 1).isNull());
        text::setLanguage(text::Language::Chinese);
        const TimelineWords chinese = timelineWords(entry);
        QVERIFY2(chinese.title != told.title, qPrintable(chinese.title));
        QVERIFY(body.isEmpty() || at == 3 || chinese.text != told.text);
    }

    void alertsGo()
    {
        QCOMPARE(timelineWords(entryOf(opened(AlertMoment::What::Cleared))).title,
                 s("Alert cleared by itself: No key action"));
        QCOMPARE(timelineWords(entryOf(opened(AlertMoment::What::Reopened))).title,
                 s("Alert is back: No key action"));
        QCOMPARE(timelineWords(entryOf(opened(AlertMoment::What::Withdrawn))).title,
                 s("Alert withdrawn, the data changed: No key action"));
        AlertMoment own = opened();
        own.key = {{}, s("1b2c"), s("Cash desk"), today};
        own.name = s("Quiet weekends");
        own.standing = true;
        const TimelineWords told = timelineWords(entryOf(own));
        QCOMPARE(told.title, s("Alert opened: Quiet weekends, Cash desk"));
        QCOMPARE(told.text, s("It held already when the data or the rule came."));
        QCOMPARE(timelineWords(workOf(Review{true, {}, {}, {}})).title,
                 s("Snoozed until key actions return"));
    }

    void filters()
    {
        TimelinePanel panel;
        panel.setEntries(entries());
        QCOMPARE(panel.shownCount(), 10);
        for (const auto &[filter, count] :
             {std::pair(TimelineFilter::Touches, 4), std::pair(TimelineFilter::Alerts, 3),
              std::pair(TimelineFilter::Judged, 1), std::pair(TimelineFilter::Contracts, 0)}) {
            panel.setFilter(filter);
            QCOMPARE(panel.shownCount(), count);
        }
    }

    void search_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << s("") << 10;
        QTest::newRow("spaces") << s("  ") << 10;
        QTest::newRow("a note") << s("HOLIDAY") << 1;
        QTest::newRow("Chinese") << s("价格") << 1;
        QTest::newRow("a person") << s("ann") << 2;
        QTest::newRow("as it is shown") << s("kick-off") << 1;
        QTest::newRow("as it is stored") << s("no_key_action") << 2;
        QTest::newRow("two words, anywhere") << s("orders 117.5") << 1;
        QTest::newRow("who took it back") << s("tom") << 1;
        QTest::newRow("not there") << s("zebra") << 0;
    }
    void search()
    {
        QFETCH(const QString, search);
        QFETCH(const int, count);
        TimelinePanel panel;
        panel.setEntries(entries());
        panel.setSearch(search);
        QCOMPARE(panel.shownCount(), count);
    }

    /// What is looked for and where else to look; the search outlives another account.
    void nothingFound()
    {
        TimelinePanel panel;
        panel.show();
        panel.setEntries(entries());
        const auto says = [&](const char *words) {
            const auto labels = panel.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisibleTo(&panel) && label->text().contains(s(words));
            });
        };
        QVERIFY(!says("Nothing"));
        panel.setSearch(s("ze<b>bra"));
        QVERIFY(says("Nothing here has “ze<b>bra”."));
        panel.setFilter(TimelineFilter::Touches);
        QVERIFY(says("“All” searches the rest"));
        panel.setSearch({});
        panel.setFilter(TimelineFilter::Contracts);
        QVERIFY(says("There is nothing of this kind."));
        panel.setFilter(TimelineFilter::All);
        panel.setSearch(s("holiday"));
        panel.setWaiting();
        panel.setEntries(entries());
        QCOMPARE(panel.shownCount(), 1);
        panel.setEntries({});
        QVERIFY(says("Log a touch"));
    }

    /// Ctrl+F wherever the page has the keys; Down into what was found; Esc empties the search and stays.
    void keys()
    {
        AccountPage page;
        page.setReport(AccountBook::shared().report(AccountBook::Falling));
        page.setDetails(AccountBook::shared().details(AccountBook::Falling));
        page.resize(1128, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.setFocus();
        QVERIFY(!page.showsTimeline());
        QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(page.showsTimeline());
        auto *panel = page.findChild<TimelinePanel *>();
        auto *field = page.findChild<QLineEdit *>(s("timelineSearch"));
        QCOMPARE(QApplication::focusWidget(), field);
        const int all = panel->shownCount();
        QSignalSpy steps(&page, &Page::stepRequested);
        QTest::keyClicks(field, s("holiday"));
        QVERIFY(steps.isEmpty());
        QCOMPARE(panel->shownCount(), 2);
        QTest::keyClick(field, Qt::Key_Down);
        auto *list = panel->findChild<QListView *>();
        QCOMPARE(QApplication::focusWidget(), list);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(panel->shownCount(), all);
        QVERIFY(page.showsTimeline());
        bool isListed = false;
        for (const KeyHelp &help : page.keys())
            isListed |= help.keys == s("Ctrl+F");
        QVERIFY(isListed);
    }

    /// The alerts of the state that is shown stand in the timeline; those of another day do not, and they go
    /// when there are none any more.
    void alertsOfTheState()
    {
        const AccountBook &book = AccountBook::shared();
        AccountPage page;
        page.findChild<DetailsLoader *>()->setSource(
            [&](AccountId) -> Result<AccountDossier> { return book.dossier(AccountBook::Falling); });
        page.setPortfolio(std::make_shared<const Cache>(book.cache()),
                          std::make_shared<const Portfolio>(book.portfolio()));
        const AccountId account = book.cache().accounts[AccountBook::Falling].id;
        page.showAccount(account);
        page.finish();
        const auto *panel = page.findChild<TimelinePanel *>();
        const int before = panel->shownCount();
        QVERIFY(before > 0);
        auto alerts = std::make_shared<BookAlerts>();
        alerts->asOf = AccountBook::asOf();
        Alert alert;
        alert.key = {account, s("no_key_action"), {}, AccountBook::asOf() - 3};
        alerts->alerts.push_back(alert);
        page.setAlerts(alerts);
        page.finish();
        QCOMPARE(panel->shownCount(), before + 1);
        auto older = std::make_shared<BookAlerts>(*alerts);
        older->asOf = AccountBook::asOf() - 1;
        page.setAlerts(older);
        page.finish();
        QCOMPARE(panel->shownCount(), before);
        page.setAlerts(alerts);
        page.finish();
        page.setAlerts(std::make_shared<BookAlerts>());
        page.finish();
        QCOMPARE(panel->shownCount(), before);
    }

    void readersHearStruckEntries()
    {
        TimelinePanel panel;
        panel.setEntries(entries());
        const QAbstractItemModel *model = panel.findChild<QListView *>()->model();
        const QString words = model->data(model->index(9, 0), Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(s("Taken back by Tom")), qPrintable(words));
    }
};

QTEST_MAIN(TestTimelinePanel)
#include "tst_timeline_panel.moc"
