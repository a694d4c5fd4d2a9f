#include "shell/as_of.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "shell/top_bar.h"
#include "support/pictures.h"
#include "support/test_window.h"
#include "widgets/field.h"
#include "widgets/month_grid.h"

#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QToolButton>

using namespace bw;
using namespace bw::test;

namespace {

template <class T> T *the(const Fixture &f, const char *name)
{
    return f.window->findChild<T *>(QString::fromLatin1(name));
}

AsOfField &field(const Fixture &f)
{
    return *f.window->findChild<AsOfField *>();
}

Day shownDay(const Fixture &f)
{
    return f.window->session().portfolio()->asOf;
}

} // namespace

/// The day that the whole window looks at.
class TestAsOf : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }

    void steps_data()
    {
        QTest::addColumn<Day>("from");
        QTest::addColumn<AsOfStep>("step");
        QTest::addColumn<int>("by");
        QTest::addColumn<Day>("to");
        const auto row = [](const char *name, Day from, AsOfStep step, int by, Day to) {
            QTest::newRow(name) << from << step << by << to;
        };
        row("a day", Day::of(2026, 3, 1), AsOfStep::Day, -1, Day::of(2026, 2, 28));
        row("a week", Day::of(2026, 3, 1), AsOfStep::Week, 1, Day::of(2026, 3, 8));
        row("a month", Day::of(2026, 3, 15), AsOfStep::Month, -1, Day::of(2026, 2, 15));
        row("a shorter month", Day::of(2026, 3, 31), AsOfStep::Month, -1, Day::of(2026, 2, 28));
        row("over the year", Day::of(2026, 1, 31), AsOfStep::Month, -1, Day::of(2025, 12, 31));
        row("not before the data", Day::of(2025, 6, 10), AsOfStep::Month, -1, Day::of(2025, 6, 1));
        row("not after them", Day::of(2026, 10, 15), AsOfStep::Week, 1, Day::of(2026, 10, 18));
    }
    void steps()
    {
        QFETCH(const Day, from);
        QFETCH(const AsOfStep, step);
        QFETCH(const int, by);
        QFETCH(const Day, to);
        QCOMPARE(steppedDay(from, step, by, {Day::of(2025, 6, 1), Day::of(2026, 10, 18)}), to);
    }

    void theFieldAndTheBandLeadThroughTime()
    {
        Fixture f;
        f.openUsual();
        auto *band = f.window->findChild<AsOfBand *>();
        QVERIFY(field(f).isVisible() && !band->isVisible());
        QCOMPARE(the<FilterField>(f, "asOfField")->value(), QStringLiteral("18 Oct 2026"));
        QVERIFY(!the<FilterField>(f, "asOfField")->isSet());
        QVERIFY(!the<QToolButton>(f, "asOfOn")->isEnabled()); // nothing is known of tomorrow

        the<QToolButton>(f, "asOfBack")->click();
        QTRY_VERIFY(band->isVisible());
        QCOMPARE(shownDay(f), lastDay - 1);
        QVERIFY(f.page("portfolio")->shown->picked);
        QCOMPARE(f.page("portfolio")->shown->today, lastDay - 1);
        QCOMPARE(f.label("asOfDay"), QStringLiteral("As of 17 Oct 2026"));
        QCOMPARE(f.label("asOfSays"),
                 QStringLiteral("Activity rules: as shipped, unchanged since. 1 day before the latest data. "
                                "Nothing later is in any figure; deadlines count from this day."));
        QVERIFY(!the<Segmented>(f, "bandRules")->isVisible()); // there are no others
        // Every page is shown the same day.
        f.window->show("settings");
        QVERIFY(band->isVisible());
        f.window->openAccount(AccountId{2});
        QCOMPARE(f.page("account")->shown->asOf, lastDay - 1);
        QVERIFY(takePicture(f.window.get(), QStringLiteral("as-of-band")));

        const auto buttons = band->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(buttons.size(), 6);
        buttons[0]->click(); // a month earlier
        QTRY_COMPARE(shownDay(f), Day::of(2026, 9, 17));
        the<QPushButton>(f, "asOfNow")->click();
        QTRY_VERIFY(!band->isVisible());
        QCOMPARE(shownDay(f), lastDay);
        QVERIFY(!f.page("account")->shown->picked);
        QVERIFY(!the<FilterField>(f, "asOfField")->isSet());
    }

    /// Today's rules by default; by choice those that were in force on the day, on every page, and each says
    /// which.
    void rulesOfThatDay()
    {
        Fixture f;
        int made = 0;
        f.changeEngine = [&made](Engine &engine) {
            engine.underRulesOf = [&made](const QString &, const Cache &cache,
                                          Day day) -> Result<std::shared_ptr<const Cache>> {
                auto then = std::make_shared<Cache>(cache);
                then->policyVersion = versionOn(cache.policyMarks, day);
                then->policy.weekDays = 5;
                ++made;
                return then;
            };
        };
        auto book = std::make_shared<Cache>(*smallBook({QStringLiteral("Blue Harbor")}, lastDay));
        book->policyMarks = {{1, lastDay - 30, {}, {}, {}}, {2, lastDay - 5, {}, {}, {}}};
        book->policyVersion = 2;
        f.open(book);
        auto *rules = the<Segmented>(f, "bandRules");
        const auto version = [&f] { return f.window->session().portfolio()->policyVersion; };
        field(f).step(AsOfStep::Day, -1);
        QTRY_COMPARE(shownDay(f), lastDay - 1);
        QVERIFY(!rules->isVisible());
        QVERIFY(
            f.label("asOfSays").startsWith(QStringLiteral("Activity rules: version 2, unchanged since.")));
        field(f).step(AsOfStep::Week, -1);
        QTRY_COMPARE(shownDay(f), lastDay - 8);
        QVERIFY(rules->isVisible());
        QCOMPARE(rules->current(), 0);
        QCOMPARE(version(), 2);
        QVERIFY(f.label("asOfSays").startsWith(QStringLiteral("Activity rules of today: version 2.")));
        rules->findChildren<QToolButton *>().at(1)->click();
        QTRY_COMPARE(version(), 1);
        QVERIFY(f.label("asOfSays").startsWith(QStringLiteral("Activity rules of that day: version 1.")));
        QCOMPARE(f.window->session().cache()->policy.weekDays, 5);
        QCOMPARE(the<Segmented>(f, "asOfRules")->current(), 1);
        QVERIFY(takePicture(f.window.get(), QStringLiteral("as-of-rules-of-then")));
        // A day under the same rules takes the same book; one before all of them the shipped rules.
        field(f).step(AsOfStep::Day, -1);
        QTRY_COMPARE(shownDay(f), lastDay - 9);
        QCOMPARE(version(), 1);
        QCOMPARE(made, 1);
        field(f).step(AsOfStep::Month, -1);
        QTRY_VERIFY(shownDay(f) < lastDay - 30);
        QCOMPARE(version(), 0);
        QVERIFY(f.label("asOfSays").startsWith(QStringLiteral("Activity rules of that day: as shipped.")));
        // Now is always by the rules of now; the choice is kept for the next look back.
        the<QPushButton>(f, "asOfNow")->click();
        QTRY_COMPARE(shownDay(f), lastDay);
        QCOMPARE(version(), 2);
        field(f).step(AsOfStep::Month, -1);
        QTRY_COMPARE(version(), 1);
        the<Segmented>(f, "asOfRules")->findChildren<QToolButton *>().at(0)->click();
        QTRY_COMPARE(version(), 2);
        QCOMPARE(rules->current(), 0);
    }

    void keysStep()
    {
        Fixture f;
        f.openUsual();
        const auto press = [&](Qt::Key key) { f.press(key, Qt::ControlModifier | Qt::ShiftModifier); };
        press(Qt::Key_Left);
        QTRY_COMPARE(shownDay(f), lastDay - 1);
        press(Qt::Key_Up);
        QTRY_COMPARE(shownDay(f), lastDay - 8);
        press(Qt::Key_PageUp);
        QTRY_COMPARE(shownDay(f), Day::of(2026, 9, 10));
        press(Qt::Key_PageDown);
        QTRY_COMPARE(shownDay(f), lastDay - 8);
        press(Qt::Key_Down);
        press(Qt::Key_Right);
        QTRY_VERIFY(!f.window->session().portfolio()->picked);
        press(Qt::Key_Left);
        QTRY_VERIFY(f.window->session().portfolio()->picked);
        press(Qt::Key_Home);
        QTRY_VERIFY(!f.window->session().portfolio()->picked);
        // The calendar.
        f.press(Qt::Key_D, Qt::ControlModifier);
        auto *month = f.window->findChild<MonthGrid *>();
        QVERIFY(month->isVisible());
        QCOMPARE(month->cursor(), lastDay);
        QTest::keyClick(month, Qt::Key_Right); // there is no data after the last day
        QCOMPARE(month->cursor(), lastDay);
        QTest::keyClick(month, Qt::Key_PageUp);
        QTest::keyClick(month, Qt::Key_Up);
        QTest::keyClick(month, Qt::Key_Return);
        QVERIFY(!month->isVisible());
        QTRY_COMPARE(shownDay(f), Day::of(2026, 9, 11));
        // The cross of the field leads back.
        QTest::keyClick(the<FilterField>(f, "asOfField"), Qt::Key_Delete);
        QTRY_COMPARE(shownDay(f), lastDay);
    }

    /// Steps add up while figures are computed; what nobody waits for any more is not computed, nor shown.
    void quickStepsAddUp()
    {
        QSemaphore started;
        QSemaphore go;
        std::vector<Day> computed;
        QMutex lock;
        Fixture f;
        bool slow = false;
        f.changeEngine = [&](Engine &engine) {
            engine.evaluate = [&](const Cache &cache, Day asOf, Day today, bool picked) {
                if (slow) {
                    started.release();
                    go.acquire();
                }
                const QMutexLocker guard(&lock);
                computed.push_back(asOf);
                return evaluate(cache, cache.policy, asOf, today, picked);
            };
        };
        f.openUsual();
        QTRY_VERIFY(!f.window->session().isBusy());
        computed.clear();
        slow = true;
        std::vector<Day> shown;
        connect(&f.window->session(), &Session::changed, this, [&] { shown.push_back(shownDay(f)); });
        field(f).step(AsOfStep::Day, -1);
        started.acquire();
        for (int i = 0; i < 9; ++i)
            field(f).step(AsOfStep::Day, -1);
        QCOMPARE(field(f).wanted(), std::optional(lastDay - 10));
        QCOMPARE(the<FilterField>(f, "asOfField")->value(), text::dayYear(lastDay - 10));
        QCOMPARE(shownDay(f), lastDay); // nothing but what was computed is shown
        go.release(20);
        QTRY_VERIFY(!f.window->session().isBusy());
        QCOMPARE(computed, (std::vector<Day>{lastDay - 1, lastDay - 10}));
        QCOMPARE(shown, std::vector<Day>{lastDay - 10});
        QCOMPARE(field(f).wanted(), std::optional(lastDay - 10));
    }

    /// Another workspace begins with now; without use there is no day to look at.
    void beginsWithNow()
    {
        Fixture f;
        f.fake.books[f.sample] = smallBook({QStringLiteral("Northwind")}, lastDay - 3);
        f.openUsual();
        field(f).step(AsOfStep::Week, -1);
        QTRY_VERIFY(f.window->session().portfolio()->picked);
        f.window->openWorkspace(f.sample);
        QTRY_VERIFY(f.window->session().portfolio());
        QTRY_COMPARE(shownDay(f), lastDay - 3);
        QTRY_COMPARE(the<FilterField>(f, "asOfField")->value(), text::dayYear(lastDay - 3));
        QVERIFY(!f.window->findChild<AsOfBand *>()->isVisible());
        Fixture none;
        auto book = std::make_shared<Cache>();
        book->accounts.resize(1);
        book->accounts[0].id = AccountId{1};
        book->usage.spans.resize(1);
        none.open(book);
        QVERIFY(!field(none).isVisible());
    }

    void languages()
    {
        Fixture f;
        f.openUsual();
        field(f).step(AsOfStep::Month, -1);
        QTRY_VERIFY(f.window->session().portfolio()->picked);
        text::setLanguage(text::Language::Chinese);
        QApplication::processEvents();
        QCOMPARE(f.label("asOfDay"), QStringLiteral("截至 2026年9月18日"));
        f.window->resize(1200, 720);
        QApplication::processEvents();
        QVERIFY(takePicture(f.window.get(), QStringLiteral("as-of-band-zh")));
        QCOMPARE(f.window->width(), 1200);
        text::setLanguage(text::Language::English);
    }
};

QTEST_MAIN(TestAsOf)
#include "tst_as_of.moc"
