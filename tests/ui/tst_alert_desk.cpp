#include "alerts/alert.h"
#include "alerts/seen_figures.h"
#include "shell/alert_desk.h"
#include "shell/editing.h"
#include "shell/rail.h"
#include "shell/reminder.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "shell/toast.h"
#include "shell/working.h"
#include "support/test_window.h"
#include "support/work_book.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>

using namespace bw;
using namespace bw::test;

namespace {

/// Stands for a page that shows alerts.
class AlertPage : public TestPage {
public:
    using TestPage::TestPage;
    void setAlerts(std::shared_ptr<const BookAlerts> given) override
    {
        alerts = std::move(given);
        ++times;
    }
    std::shared_ptr<const BookAlerts> alerts;
    int times = 0;
};

RailItem *railItem(Window &window)
{
    return window.findChild<RailItem *>(QStringLiteral("rail.alerts"));
}

} // namespace

class TestAlertDesk : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<Fixture> m_fixture;
    WorkBook m_work;

    void open()
    {
        m_fixture = std::make_unique<Fixture>();
        m_work.reset();
        m_fixture->pages.push_back(
            {"alerts",
             QStringLiteral("alerts"),
             {},
             [] { return QStringLiteral("Alerts"); },
             [](QWidget *parent) -> Page * { return new AlertPage(QStringLiteral("alerts"), parent); }});
        m_fixture->changeEngine = [this](Engine &engine) { m_work.addTo(engine); };
        m_fixture->openUsual();
    }
    Window &window() { return *m_fixture->window; }
    AlertPage *alertPage() { return dynamic_cast<AlertPage *>(m_fixture->page("alerts")); }
    PortfolioRow row(size_t index) { return window().session().portfolio()->rows[index]; }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_alert_desk"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }
    void init()
    {
        QSettings().clear();
        settings::author.set(QStringLiteral("Lin Yue"));
    }
    void cleanup() { m_fixture.reset(); }

    void alertsFollowEveryState()
    {
        open();
        window().show("alerts");
        QTRY_VERIFY(alertPage()->alerts);
        QCOMPARE(alertPage()->alerts->alerts.size(), size_t{3});
        QVERIFY(window().alerts().isCurrent());
        const auto before = alertPage()->alerts;
        m_work.most = 2;
        window().session().reload();
        QTRY_VERIFY(alertPage()->alerts != before);
        QCOMPARE(alertPage()->alerts->alerts.size(), size_t{2});
        QCOMPARE(window().alerts().cache(), window().session().cache());
    }

    /// A page that is shown later gets the state first and then its alerts, each once.
    void aPageThatIsShownLaterGetsThemToo()
    {
        open();
        QTRY_VERIFY(window().alerts().isCurrent());
        window().show("alerts");
        QCOMPARE(alertPage()->states, 1);
        QCOMPARE(alertPage()->times, 1);
        window().show("portfolio");
        window().show("alerts");
        QCOMPARE(alertPage()->times, 1);
    }

    /// While newer figures are looked at, nobody gets alerts that point into older ones.
    void alertsOfAFormerStateAreNotGiven()
    {
        open();
        QTRY_VERIFY(window().alerts().isCurrent());
        QSemaphore gate;
        m_work.gate = &gate;
        window().session().reload();
        QTRY_VERIFY(!window().alerts().isCurrent());
        window().show("alerts");
        QCOMPARE(alertPage()->states, 1);
        QCOMPARE(alertPage()->times, 0);
        m_work.gate = nullptr;
        gate.release(8);
        QTRY_COMPARE(alertPage()->times, 1);
    }

    void theNewestQuestionStopsTheFormer()
    {
        open();
        QTRY_VERIFY(window().alerts().isCurrent());
        QSemaphore gate;
        m_work.gate = &gate;
        const int asked = m_work.asked;
        window().session().reload();
        QTRY_COMPARE(m_work.asked.load(), asked + 1);
        m_work.most = 1;
        window().session().reload();
        QTRY_VERIFY(m_work.cancelled > 0); // the first of them was told
        gate.release(8);
        QTRY_VERIFY(window().alerts().isCurrent());
        QCOMPARE(window().alerts().alerts()->alerts.size(), size_t{1});
        m_work.gate = nullptr;
    }

    void theRailCountsWhatIsMine()
    {
        open();
        // Nobody of the book has this name: everything counts.
        QTRY_COMPARE(railItem(window())->badge(), QStringLiteral("2"));
        QCOMPARE(railItem(window())->accessibleName(), QStringLiteral("Alerts, 2 open"));
        m_work.csm = QStringLiteral("Lin Yue"); // of the first account alone
        m_fixture->fake.books[m_fixture->own] = m_work.withCsm(*window().session().cache(), 0);
        window().session().reload();
        QTRY_COMPARE(railItem(window())->badge(), QStringLiteral("1"));
        m_work.most = 0;
        window().session().reload();
        QTRY_COMPARE(railItem(window())->badge(), QString());
        QCOMPARE(railItem(window())->accessibleName(), QStringLiteral("Alerts"));
    }

    void manyAreNotCountedOut()
    {
        open();
        m_work.copies = 60;
        window().session().reload();
        QTRY_COMPARE(railItem(window())->badge(), QStringLiteral("99+"));
        QCOMPARE(railItem(window())->accessibleName(), QStringLiteral("Alerts, 120 open"));
    }

    void aFailureIsToldAndTriedAgain()
    {
        open();
        QTRY_VERIFY(window().alerts().isCurrent());
        m_work.findFails = Error{ErrorCode::DatabaseBusy, m_fixture->own, {}, 0, {}};
        window().session().reload();
        QTRY_VERIFY(window().toast().sentence().startsWith(QStringLiteral("The alerts could not be found")));
        m_work.findFails.reset();
        window().toast().findChild<QPushButton *>(QStringLiteral("toastAction"))->click();
        QTRY_VERIFY(window().alerts().isCurrent());
    }

    void whatIsDoneIsSavedUndoneAndDoneAgain()
    {
        open();
        Working working(&window());
        working.setEditing(&window().editing());
        working.setBook(window().session().cache(), window().session().portfolio());
        QCOMPARE(working.obstacle(), QString());
        int told = 0;
        const AccountId account = row(0).id;
        Review review;
        review.seen = seenFigures(*window().session().portfolio(), row(0), nullptr);
        working.save(account, review, QStringLiteral("review of Blue Harbor"), [&](const auto &saved) {
            QVERIFY(saved);
            QCOMPARE(saved->size(), size_t{1});
            QVERIFY(!saved->front().key.isEmpty());
            ++told;
        });
        QTRY_COMPARE(told, 1);
        QCOMPARE(m_work.entries.size(), size_t{1});
        QCOMPARE(m_work.entries.front().by, QStringLiteral("Lin Yue"));
        QCOMPARE(m_work.entries.front().day, window().session().portfolio()->today);
        QCOMPARE(m_work.entries.front().account, account);
        QCOMPARE(window().toast().sentence(), QStringLiteral("Saved: review of Blue Harbor"));
        m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_work.entries.empty());
        QCOMPARE(m_work.takenBackBy, QStringLiteral("Lin Yue"));
        window().editing().redo();
        QTRY_COMPARE(m_work.entries.size(), size_t{1});
        QCOMPARE(told, 1); // of the first time only
    }

    void manyEntriesAreOneStep()
    {
        open();
        Working working(&window());
        working.setEditing(&window().editing());
        working.setBook(window().session().cache(), window().session().portfolio());
        std::vector<WorkEntry> entries(2);
        entries[0].account = row(0).id;
        entries[0].what = AlertAct{};
        entries[1].account = row(1).id;
        TouchLogged logged;
        logged.touch.kind = QStringLiteral("call");
        entries[1].what = logged;
        working.save(entries, QStringLiteral("2 acts"));
        QTRY_COMPARE(m_work.entries.size(), size_t{2});
        QCOMPARE(std::get<TouchLogged>(m_work.entries[1].what).touch.by, QStringLiteral("Lin Yue"));
        window().editing().undo();
        QTRY_VERIFY(m_work.entries.empty());
    }

    void whatCouldNotBeSavedIsTriedAgain()
    {
        open();
        Working working(&window());
        working.setEditing(&window().editing());
        working.setBook(window().session().cache(), window().session().portfolio());
        m_work.saveFails = Error{ErrorCode::DatabaseBusy, m_fixture->own, {}, 0, {}};
        bool failed = false;
        bool saved = false;
        working.save(row(0).id, Review{}, QStringLiteral("review"),
                     [&](const auto &answer) { (answer ? saved : failed) = true; });
        QTRY_VERIFY(failed);
        QVERIFY(m_work.entries.empty());
        auto *retry = window().toast().findChild<QPushButton *>(QStringLiteral("toastAction"));
        QTRY_COMPARE(retry->text(), QStringLiteral("Retry"));
        m_work.saveFails.reset();
        retry->click();
        QTRY_VERIFY(saved);
        QCOMPARE(m_work.entries.size(), size_t{1});
        QVERIFY(!window().editing().canTryAgain());
    }

    void nothingIsDoneInThePast()
    {
        open();
        window().session().pickDay(lastDay - 7);
        QTRY_VERIFY(window().session().portfolio()->picked);
        Working working(&window());
        working.setEditing(&window().editing());
        working.setBook(window().session().cache(), window().session().portfolio());
        QVERIFY(!working.obstacle().isEmpty());
        working.save(row(0).id, Review{}, QStringLiteral("review"));
        window().editing().finish();
        QVERIFY(m_work.entries.empty());
    }

    void whoeverActsIsAskedForTheNameOnce()
    {
        open();
        settings::author.set({});
        Working working(&window());
        working.setEditing(&window().editing());
        working.setBook(window().session().cache(), window().session().portfolio());
        working.save(row(0).id, Review{}, QStringLiteral("review"));
        auto *dialog = window().findChild<QDialog *>(QStringLiteral("ownNameDialog"));
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("ownName"))->setText(QStringLiteral("Tom"));
        dialog->findChild<QPushButton *>(QStringLiteral("saveName"))->click();
        QTRY_COMPARE(m_work.entries.size(), size_t{1});
        QCOMPARE(m_work.entries.front().by, QStringLiteral("Tom"));
    }

    /// After one write of work only the account that it is about is looked at again.
    void oneEntryAsksForOneAccount()
    {
        open();
        QTRY_VERIFY(window().alerts().isCurrent());
        const int all = m_work.asked;
        auto cache = std::make_shared<Cache>(*window().session().cache());
        WorkEntry entry;
        entry.account = cache->accounts[1].id;
        entry.key = QStringLiteral("k1");
        entry.what = Review{};
        cache->work.push_back(entry);
        ++cache->revision;
        const auto show = [&](const std::shared_ptr<Cache> &next) {
            m_fixture->fake.books[m_fixture->own] = next;
            const auto before = window().alerts().alerts();
            window().session().reload();
            QTRY_VERIFY(window().alerts().alerts() != before);
        };
        show(cache);
        QCOMPARE(m_work.asked.load(), all);
        QCOMPARE(m_work.askedOne.load(), 1);
        QCOMPARE(m_work.oneAccount, 1);
        // Two accounts at once, or more than one write: everything is looked at.
        cache = std::make_shared<Cache>(*cache);
        entry.account = cache->accounts[0].id;
        cache->work.insert(cache->work.begin(), entry);
        entry.account = cache->accounts[2].id;
        cache->work.push_back(entry);
        ++cache->revision;
        show(cache);
        QCOMPARE(m_work.asked.load(), all + 1);
        cache = std::make_shared<Cache>(*cache);
        cache->work.pop_back();
        cache->revision += 2;
        show(cache);
        QCOMPARE(m_work.asked.load(), all + 2);
        QCOMPARE(m_work.askedOne.load(), 1);
    }

    /// Off until it is turned on; then one a morning, without names unless they are wanted.
    void oneMessageAMorning()
    {
        open();
        QTRY_VERIFY(window().alerts().isCurrent());
        std::vector<ReminderWords> said;
        window().reminder().setShow([&](const ReminderWords &words) { said.push_back(words); });
        m_work.alerts = [](const Cache &cache, Day asOf, Day today) {
            BookAlerts book;
            book.asOf = asOf;
            book.today = today;
            book.revision = cache.revision;
            book.rules = shippedAlertRules().rules;
            for (qint32 i = 0; i < 3; ++i) {
                Alert alert;
                alert.account = i;
                alert.rule = 1;
                alert.key = {cache.accounts[static_cast<size_t>(i)].id, book.rules[1].id, QString(),
                             i == 1 ? asOf - 3 : asOf};
                alert.value = 14;
                alert.standing = i == 2;
                book.alerts.push_back(alert);
            }
            return book;
        };
        const auto look = [&] {
            const auto before = window().alerts().alerts();
            window().session().reload();
            QTRY_VERIFY(window().alerts().alerts() != before);
        };
        look();
        QVERIFY(said.empty()); // off
        settings::reminders.set(true);
        look();
        QCOMPARE(said.size(), size_t{1});
        QCOMPARE(said[0].title, QStringLiteral("1 new alert")); // not the old one, not the standing one
        QVERIFY(!said[0].text.contains(QStringLiteral("Blue Harbor")));
        look();
        QCOMPARE(said.size(), size_t{1}); // once a morning
        settings::remindedOf.set({});
        settings::reminderNames.set(true);
        look();
        QCOMPARE(said.size(), size_t{2});
        QCOMPARE(said[1].text, QStringLiteral("Blue Harbor: No key action for 14 days"));
        settings::remindedOf.set({});
        window().session().pickDay(lastDay - 5);
        QTRY_VERIFY(window().session().portfolio()->picked);
        QTRY_VERIFY(window().alerts().isCurrent());
        QCOMPARE(said.size(), size_t{2}); // not about the past
    }

    void nextStepsAreRemindedOfOnTheirDay()
    {
        open();
        QTRY_VERIFY(window().alerts().isCurrent());
        Cache cache = *window().session().cache();
        const Portfolio &portfolio = *window().session().portfolio();
        TouchFact touch;
        touch.account = 1;
        touch.nextStep = QStringLiteral("Send the offer");
        touch.nextDate = portfolio.today;
        cache.touches.push_back(touch);
        BookAlerts none = *window().alerts().alerts();
        none.alerts.clear();
        const auto words = reminderWords(cache, portfolio, none, QString(), true);
        QVERIFY(words);
        QCOMPARE(words->title, QStringLiteral("1 next step due today"));
        QCOMPARE(words->text, QStringLiteral("海棠连锁: Send the offer"));
        cache.touches.back().doneOn = portfolio.today;
        QVERIFY(!reminderWords(cache, portfolio, none, QString(), true));
    }

    void figuresThatSomebodySawAreOfTheRow()
    {
        open();
        QTRY_VERIFY(window().alerts().isCurrent());
        const Portfolio &portfolio = *window().session().portfolio();
        const SeenFigures seen = seenFigures(portfolio, row(1), window().alerts().alerts().get());
        QCOMPARE(seen.asOf, portfolio.asOf);
        QCOMPARE(seen.health, row(1).health.value);
        QCOMPARE(seen.band, bandName(row(1).health.band));
        QCOMPARE(seen.openAlerts, 1);
        QCOMPARE(seen.currency, QStringLiteral("USD"));
        QCOMPARE(seen.revenueAtRisk, row(1).revenueAtRisk);
    }
};

QTEST_MAIN(TestAlertDesk)
#include "tst_alert_desk.moc"
