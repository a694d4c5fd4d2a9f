#include "account/account_head.h"
#include "account/account_page.h"
#include "account/chart_words.h"
#include "account/day_calendar.h"
#include "account/figure_table.h"
#include "account/health_gauge.h"
#include "account/score_note.h"
#include "account/score_parts.h"
#include "charts/chart_view.h"
#include "shell/text.h"
#include "support/account_books.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace bw;
using bw::test::AccountBook;

namespace {

struct Shown {
    AccountPage page;

    explicit Shown(AccountBook::Which which, QSize size = {1368, 828}, bool withDetails = false)
    {
        page.setReport(AccountBook::shared().report(which));
        if (withDetails)
            page.setDetails(AccountBook::shared().details(which));
        page.resize(size);
        page.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&page));
    }
    template <class T> T *the(int index = 0) { return page.findChildren<T *>().at(index); }
};

void save(const QPixmap &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("BW_PICTURES");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QVERIFY(picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

} // namespace

class TestAccount : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }
    void cleanup()
    {
        theme().choose(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }

    void namesAndNeighbours()
    {
        AccountPage page;
        QCOMPARE(page.title(), QStringLiteral("Account"));
        auto cache = std::make_shared<Cache>(AccountBook::shared().cache());
        auto portfolio = std::make_shared<Portfolio>(AccountBook::shared().portfolio());
        page.setPortfolio(cache, portfolio);
        QVERIFY(!page.report());
        const QSignalSpy titles(&page, &Page::titleChanged);
        page.setAccountOrder({AccountId{8}, AccountId{2}, AccountId{1}});
        page.showAccount(AccountId{2});
        QCOMPARE(page.title(), QStringLiteral("Blue Harbor Logistics"));
        QCOMPARE(page.context(), QStringLiteral("2 of 3"));
        QVERIFY(titles.count() >= 1);
        page.showAccount(AccountId{99}); // not in the book
        QCOMPARE(page.title(), QStringLiteral("Blue Harbor Logistics"));
        page.showAccount(AccountId{3});
        QCOMPARE(page.context(), QString());

        // A new state of the book shows the same account.
        auto other = std::make_shared<Cache>(*cache);
        other->accounts[2].name = QStringLiteral("Renamed");
        page.setPortfolio(other,
                          std::make_shared<Portfolio>(
                              evaluate(*other, other->policy, AccountBook::asOf(), AccountBook::asOf() + 1)));
        QCOMPARE(page.title(), QStringLiteral("Renamed"));
    }

    void keysStepAndGoBack()
    {
        Shown shown(AccountBook::Falling);
        AccountPage &page = shown.page;
        QSignalSpy steps(&page, &Page::stepRequested);
        const QSignalSpy back(&page, &Page::backRequested);
        page.activateWindow();
        page.setFocus();
        for (const Qt::Key key : {Qt::Key_J, Qt::Key_K, Qt::Key_BracketRight, Qt::Key_BracketLeft})
            QTest::keyClick(&page, key);
        QList<int> by;
        for (const QList<QVariant> &step : steps)
            by << step.at(0).toInt();
        QCOMPARE(by, (QList<int>{1, -1, 1, -1}));
        page.setLetterKeys(false);
        QTest::keyClick(&page, Qt::Key_J);
        QCOMPARE(steps.count(), 4);
        page.setLetterKeys(true);

        // Esc first leaves the point of a chart, then the page.
        auto *chart = shown.the<ChartView>();
        chart->setFocus(Qt::TabFocusReason);
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(chart->isAncestorOf(focus));
        QTest::keyClick(focus, Qt::Key_End);
        QVERIFY(chart->currentDetail().startsWith(text::day(AccountBook::asOf())));
        QTest::keyClick(focus, Qt::Key_Escape);
        QCOMPARE(chart->currentDetail(), QString());
        QCOMPARE(back.count(), 0);
        QTest::keyClick(focus, Qt::Key_Escape);
        QCOMPARE(back.count(), 1);
    }

    void noWidthScrollsSideways()
    {
        for (const auto which : {AccountBook::Falling, AccountBook::Huge}) {
            Shown shown(which, {1128, 828}, true);
            const auto *bar = shown.the<QScrollArea>()->horizontalScrollBar();
            for (int width = 1128; width <= 1600; width += 4) {
                shown.page.resize(width, 828);
                for (int pass = 0; pass < 3; ++pass) { // one pane makes room for the next
                    QCoreApplication::sendPostedEvents();
                    QCoreApplication::processEvents();
                }
                QVERIFY2(bar->maximum() == 0,
                         qPrintable(QStringLiteral("%1: %2").arg(width).arg(bar->maximum())));
            }
        }
    }

    void anotherAccountBeginsAtItsTop()
    {
        Shown shown(AccountBook::Falling);
        auto *bar = shown.the<QScrollArea>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        AccountReport same = *shown.page.report();
        shown.page.setReport(same); // news about the same account leave one where one reads
        QVERIFY(bar->value() > 0);
        shown.page.setReport(AccountBook::shared().report(AccountBook::Young));
        QCOMPARE(bar->value(), 0);
    }

    void lostAccountsAreMarked()
    {
        Shown shown(AccountBook::Falling);
        AccountReport report = *shown.page.report();
        report.row.health.frozenOn = Day::of(2026, 3, 3);
        report.row.daysLeft = -1;
        shown.page.setReport(report);
        const QString name = shown.the<HealthGauge>()->accessibleName();
        QVERIFY2(name.endsWith(QStringLiteral("; lost on 3 Mar 2026, frozen.")), qPrintable(name));
        const QString head = shown.the<AccountHead>()->accessibleName();
        QVERIFY2(head.contains(QStringLiteral("lost on 3 Mar 2026, frozen")), qPrintable(head));
        QVERIFY2(head.contains(QStringLiteral("ended yesterday")), qPrintable(head));
    }

    /// Use counts to the last day of the data, ages to today: it is said where they are not the same.
    void whatCountsToWhichDay()
    {
        Shown shown(AccountBook::Falling);
        AccountReport report = *shown.page.report();
        report.today = report.asOf + 1;
        shown.page.setReport(report);
        const QString words = QStringLiteral("use to %1, ages to %2")
                                  .arg(text::dayShort(report.asOf), text::dayShort(report.today));
        QVERIFY2(shown.the<AccountHead>()->accessibleName().contains(words),
                 qPrintable(shown.the<AccountHead>()->accessibleName()));
        report.today = report.asOf;
        shown.page.setReport(report);
        QVERIFY(!shown.the<AccountHead>()->accessibleName().contains(QStringLiteral("ages to")));
    }

    void tableOfTheChartInFocus()
    {
        Shown shown(AccountBook::Falling);
        auto *days = shown.the<ChartView>(0);
        auto *weeks = shown.the<ChartView>(1);
        shown.page.activateWindow();
        shown.page.setFocus();
        QTest::keyClick(&shown.page, Qt::Key_T);
        QVERIFY(days->showsTable() && !weeks->showsTable());
        QTest::keyClick(&shown.page, Qt::Key_T);
        QVERIFY(!days->showsTable());
        weeks->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
        QVERIFY(weeks->showsTable() && !days->showsTable());
        QCOMPARE(days->spec().table.rows.size(), size_t{91});
        QCOMPARE(weeks->spec().table.rows.size(), size_t{13});
    }

    void spansSwitch()
    {
        Shown shown(AccountBook::Falling);
        auto *days = shown.the<ChartView>();
        for (const auto &[weeks, points] :
             {std::pair(26, size_t{182}), {52, size_t{364}}, {13, size_t{91}}}) {
            shown.page.setSpan(weeks);
            QCOMPARE(days->spec().series.at(0).points.size(), points);
            QVERIFY(days->spec().x.ticks.size() <= 14);
        }
        // A day of the calendar that lies before the chart's first opens the next span and marks it.
        auto *calendar = shown.the<DayCalendar>();
        const Day day = AccountBook::asOf() - 100;
        QTest::mouseClick(calendar, Qt::LeftButton, {}, calendar->squareOf(day).center().toPoint());
        QCOMPARE(shown.page.span(), 26);
        QVERIFY(days->currentDetail().startsWith(text::day(day)));
        const Day recent = AccountBook::asOf() - 5;
        QTest::mouseClick(calendar, Qt::LeftButton, {}, calendar->squareOf(recent).center().toPoint());
        QCOMPARE(shown.page.span(), 26); // never narrower by itself
        QVERIFY(days->currentDetail().startsWith(text::day(recent)));
    }

    void calendarByMouseAndKeys()
    {
        Shown shown(AccountBook::Young);
        auto *calendar = shown.the<DayCalendar>();
        const Day asOf = AccountBook::asOf();
        QCOMPARE(calendar->dayAt(calendar->squareOf(asOf).center()), std::optional(asOf));
        QCOMPARE(calendar->dayAt(calendar->squareOf(asOf - 100).center()), std::optional<Day>()); // not begun
        QCOMPARE(calendar->dayAt({1, 1}), std::optional<Day>());
        calendar->setFocus(Qt::TabFocusReason);
        QTest::keyClick(calendar, Qt::Key_Left);
        QCOMPARE(calendar->currentDay(), std::optional(asOf));
        QTest::keyClick(calendar, Qt::Key_Left);
        QTest::keyClick(calendar, Qt::Key_Up);
        QCOMPARE(calendar->currentDay(), std::optional(asOf - 8));
        QCOMPARE(calendar->accessibleDescription(), dayWords(*shown.page.report(), asOf - 8));
        QTest::keyClick(calendar, Qt::Key_Right);
        QTest::keyClick(calendar, Qt::Key_Right); // no such day: stays
        QCOMPARE(calendar->currentDay(), std::optional(asOf - 1));
    }

    void theScoreInWords()
    {
        Shown shown(AccountBook::Falling);
        auto *parts = shown.the<ScoreParts>();
        const AccountReport &report = *shown.page.report();
        const int total = parts->lineCount() - 1;
        QCOMPARE(parts->wordsOf(total),
                 QStringLiteral("Health: %1 of 100.0 points (sum of the points)")
                     .arg(text::number(static_cast<double>(report.score.totalTenths) / 10, 1)));
        QVERIFY(parts->wordsOf(0).contains(QStringLiteral("22 active days, need 9")));
        parts->setFocus(Qt::TabFocusReason);
        QTest::keyClick(parts, Qt::Key_Down);
        QTest::keyClick(parts, Qt::Key_Down);
        QVERIFY(parts->accessibleDescription().startsWith(parts->wordsOf(1)));
        QTest::keyClick(parts, Qt::Key_End);
        QCOMPARE(parts->accessibleDescription(), parts->wordsOf(total) + u'\n' + parts->tipOf(total));
        QTest::keyClick(parts, Qt::Key_Escape);
        QCOMPARE(parts->accessibleDescription(), QString());
        const QString gauge = shown.the<HealthGauge>()->accessibleName();
        QVERIFY2(gauge.startsWith(QStringLiteral("Health 75 of 100, Healthy, down 9")), qPrintable(gauge));

        Shown young(AccountBook::Young);
        auto *missing = young.the<ScoreParts>();
        QCOMPARE(missing->wordsOf(2), QStringLiteral("Trend of key actions: not covered by the data"));
        QCOMPARE(missing->wordsOf(missing->lineCount() - 1), QStringLiteral("Health: not enough to score"));
        QCOMPARE(young.the<HealthGauge>()->accessibleName(),
                 QStringLiteral("Health not known: not enough data to score."));
    }

    void figuresAreReachedByKeys()
    {
        Shown shown(AccountBook::Falling);
        auto *figures = shown.the<FigureTable>(0);
        QVERIFY(figures->lineCount() > 2);
        figures->setFocus(Qt::TabFocusReason);
        for (const auto &[key, line] :
             std::initializer_list<QPair<Qt::Key, int>>{{Qt::Key_Down, 0},
                                                        {Qt::Key_Down, 1},
                                                        {Qt::Key_Up, 0},
                                                        {Qt::Key_Up, 0},
                                                        {Qt::Key_End, figures->lineCount() - 1},
                                                        {Qt::Key_Home, 0}}) {
            QTest::keyClick(figures, key);
            QCOMPARE(figures->accessibleDescription(), figures->wordsOf(line) + u'\n' + figures->tipOf(line));
        }
        // Each line is where it is painted; the title is none.
        QCOMPARE(figures->lineAt({5, 5}), -1);
        QCOMPARE(figures->lineAt({5, 27}), 0);
        QCOMPARE(figures->lineAt({5, 47}), 1);
        QCOMPARE(figures->lineAt({5, 4000}), -1);
    }

    void emptyAccountsSayWhy()
    {
        Shown shown(AccountBook::Empty);
        for (const ChartView *chart : shown.page.findChildren<ChartView *>()) {
            if (!chart->isVisibleTo(&shown.page))
                continue; // its section says in words why it has none
            QVERIFY(chart->spec().series.empty());
            QVERIFY(!chart->spec().emptyText.isEmpty());
        }
        for (int i = 0; i < 3; ++i)
            QVERIFY(shown.the<ChartView>(i)->spec().emptyText.startsWith(QStringLiteral("Never used: ")));
        QCOMPARE(shown.the<FigureTable>(1)->rows().size(), size_t{1}); // no headings over nothing
        Shown seatless(AccountBook::NoSeats);
        const ChartSpec &spec = seatless.the<ChartView>()->spec();
        QVERIFY(spec.subtitle.endsWith(QStringLiteral("no seats are known, so use has no level")));
        QCOMPARE(spec.legend.back().text, QStringLiteral("level not known"));
        QVERIFY(spec.sideNotes.empty() && spec.limits.empty());
    }

    void hostileNamesStayText()
    {
        Shown shown(AccountBook::Hostile, {1128, 648});
        auto *head = shown.the<AccountHead>();
        const QString name = shown.page.report()->row.name;
        QCOMPARE(name.size(), 300);
        QCOMPARE(shown.page.title(), name);
        QVERIFY(head->tipAt({30, 18}).startsWith(name)); // whole, though cut on the page
        QCOMPARE(head->tipAt({-5, -5}), QString());
        for (const QLabel *label : shown.page.findChildren<QLabel *>())
            QCOMPARE(static_cast<int>(label->textFormat()), static_cast<int>(Qt::PlainText));
        AccountReport report = *shown.page.report();
        report.row.name = QStringLiteral("safe\u202Eexe.txt");
        shown.page.setReport(report);
        QVERIFY(shown.page.title().contains(QStringLiteral("[U+202E]")));
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QSize>("size");
        for (int which = 0; which < AccountBook::count; ++which) {
            QTest::addRow("%d, smallest", which) << which << QSize(1128, 648);
            QTest::addRow("%d, usual", which) << which << QSize(1368, 828);
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(int, which);
        QFETCH(QSize, size);
        for (const auto language : {text::Language::English, text::Language::Chinese}) {
            text::setLanguage(language);
            Shown shown(static_cast<AccountBook::Which>(which), size);
            auto *scroll = shown.the<QScrollArea>();
            for (int pass = 0; pass < 3; ++pass)
                QCoreApplication::processEvents();
            QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
            QWidget *content = scroll->widget();
            QList<QRect> places;
            for (QWidget *part : std::initializer_list<QWidget *>{
                     shown.the<AccountHead>(), shown.the<HealthGauge>(), shown.the<ScoreParts>(),
                     shown.the<ScoreNote>(), shown.the<ChartView>(0), shown.the<ChartView>(1),
                     shown.the<DayCalendar>(), shown.the<FigureTable>(0), shown.the<FigureTable>(1)}) {
                const QRect place(part->mapTo(content, QPoint()), part->size());
                QVERIFY2(content->rect().contains(place), part->metaObject()->className());
                const QSize least = part->minimumSizeHint();
                const int height =
                    part->hasHeightForWidth() ? part->heightForWidth(part->width()) : least.height();
                QVERIFY2(part->width() >= least.width() && part->height() >= height,
                         qPrintable(QStringLiteral("%1: %2 x %3, needs %4 x %5")
                                        .arg(QLatin1String(part->metaObject()->className()))
                                        .arg(part->width())
                                        .arg(part->height())
                                        .arg(least.width())
                                        .arg(height)));
                for (const QRect &other : places)
                    QVERIFY2(!other.intersects(place), part->metaObject()->className());
                places << place;
            }
        }
    }

    void languagesSwitchInPlace()
    {
        Shown shown(AccountBook::Falling);
        const QString before = shown.the<ChartView>()->spec().series.at(0).points.back().detail;
        text::setLanguage(text::Language::Chinese);
        QCoreApplication::sendPostedEvents();
        QVERIFY(shown.the<ChartView>()->spec().series.at(0).points.back().detail != before);
    }

    /// Prints; fails only where something is wrong by an order of magnitude (goal: 40 ms, optimised).
    void opensQuickly()
    {
        auto cache = std::make_shared<Cache>(AccountBook::shared().cache());
        auto portfolio = std::make_shared<Portfolio>(AccountBook::shared().portfolio());
        QElapsedTimer timer;
        timer.start();
        AccountPage page;
        page.resize(1368, 828);
        page.setPortfolio(cache, portfolio);
        page.showAccount(AccountId{1});
        page.show();
        page.grab();
        const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        page.showAccount(AccountId{8});
        const double fill = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        page.grab();
        const double next = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        qInfo("account page: first %.1f ms, another account %.1f ms (%.1f ms without painting)", first, next,
              fill);
        QVERIFY(next < 1000);
    }

    void pictures_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        const QSize usual(1368, 828); // 1440 x 900 without rail, top bar and status line
        const QSize smallest(1128, 648); // 1200 x 720
        QTest::newRow("falling") << int(AccountBook::Falling) << QStringLiteral("account") << usual;
        QTest::newRow("falling, small")
            << int(AccountBook::Falling) << QStringLiteral("account-small") << smallest;
        QTest::newRow("young") << int(AccountBook::Young) << QStringLiteral("account-young") << usual;
        QTest::newRow("empty") << int(AccountBook::Empty) << QStringLiteral("account-empty") << usual;
        QTest::newRow("no seats") << int(AccountBook::NoSeats) << QStringLiteral("account-no-seats") << usual;
        QTest::newRow("hostile") << int(AccountBook::Hostile) << QStringLiteral("account-hostile")
                                 << smallest;
        QTest::newRow("silent") << int(AccountBook::Silent) << QStringLiteral("account-silent") << usual;
        QTest::newRow("5 users") << int(AccountBook::Tiny) << QStringLiteral("account-5-users") << usual;
        QTest::newRow("5,000 users") << int(AccountBook::Huge) << QStringLiteral("account-5000-users")
                                     << usual;
        QTest::newRow("9 days") << int(AccountBook::NineDays) << QStringLiteral("account-9-days") << usual;
    }
    void picturesOfStates()
    {
        Shown shown(AccountBook::Falling);
        auto *days = shown.the<ChartView>();
        days->setFocus(Qt::TabFocusReason);
        days->showPoint((AccountBook::asOf() - 2).n);
        save(shown.page.grab(), QStringLiteral("account-hover"));
        shown.page.setSpan(52);
        save(shown.page.grab(), QStringLiteral("account-year"));
        days->showTable(true);
        save(shown.page.grab(), QStringLiteral("account-table"));
        days->picture().save(qEnvironmentVariable("BW_PICTURES") + QStringLiteral("/account-copied.png"));
    }
    void pictures()
    {
        QFETCH(int, which);
        QFETCH(QString, name);
        QFETCH(QSize, size);
        for (const auto language : {text::Language::English, text::Language::Chinese}) {
            for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
                text::setLanguage(language);
                theme().choose(choice);
                Shown shown(static_cast<AccountBook::Which>(which), size, true);
                const QPixmap picture = shown.page.grab();
                QCOMPARE(picture.size(), size);
                save(picture,
                     QStringLiteral("%1-%2-%3")
                         .arg(name, text::codeOf(language),
                              choice == ThemeChoice::Light ? QStringLiteral("light")
                                                           : QStringLiteral("dark")));
            }
        }
    }
};

QTEST_MAIN(TestAccount)
#include "tst_account.moc"
