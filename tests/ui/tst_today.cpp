// The morning's run in the real window, by keyboard, on a book in memory with real figures.
#include "shell/text.h"
#include "support/today_desk.h"
#include "today/progress_ticks.h"
#include "today/run_end.h"
#include "today/touch_popover.h"

#include <QPlainTextEdit>
#include <QSettings>

using namespace bw;
using namespace bw::test;

namespace {

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QString progress(const TodayDesk &desk)
{
    return desk.fixture.window->findChild<ProgressTicks *>()->words();
}

} // namespace

class TestToday : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_today"));
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

    /// One's own accounts, those that renew soon first, the most at stake at the top; the first is marked.
    void opensOnTheFirstOpen()
    {
        TodayDesk desk;
        desk.open();
        QCOMPARE(desk.fixture.window->currentPage(), QByteArray("today"));
        const TodayQueue &queue = *desk.page().book().queue;
        QCOMPARE(queue.csm, QStringLiteral("Lin Yue"));
        QCOMPARE(queue.accounts, 4);
        QCOMPARE(queue.attention, 2);
        QCOMPARE(desk.rows().mid(0, 3),
                 (QStringList{QStringLiteral("[Renews within 90 days]"), QStringLiteral("Blue Harbor"),
                              QStringLiteral("Copper")}));
        QCOMPARE(desk.marked(), QStringLiteral("Blue Harbor"));
        QCOMPARE(progress(desk), QStringLiteral("0 of 4 reviewed"));
        const QueueFace face = desk.face("Blue Harbor");
        QVERIFY2(face.line.startsWith(QStringLiteral("No key action for 14 days")), qPrintable(face.line));
        QVERIFY2(face.words.contains(QStringLiteral("ARR $148,000")), qPrintable(face.words));
        desk.page().setFilter(QueueFilter::All);
        QCOMPARE(desk.page().accountOrder().size(), size_t(4));
    }

    /// R marks reviewed, keeps what was seen, and goes on; Ctrl+Z brings the row back.
    void reviewGoesOnAndIsTakenBack()
    {
        TodayDesk desk;
        desk.open();
        desk.press(Qt::Key_R);
        QCOMPARE(desk.marked(), QStringLiteral("Copper")); // at once, before anything is stored
        QCOMPARE(desk.face("Blue Harbor").kind, QueueFace::Kind::Reviewed);
        QCOMPARE(progress(desk), QStringLiteral("1 of 4 reviewed"));
        desk.settle();
        const auto reviews = desk.workOf<Review>();
        QCOMPARE(reviews.size(), size_t(1));
        QVERIFY(!reviews[0].snoozed && reviews[0].seen.health && reviews[0].seen.openAlerts == 1);
        QCOMPARE(desk.work()[0].by, QStringLiteral("Lin Yue"));
        QCOMPARE(desk.face("Blue Harbor").line, QStringLiteral("Reviewed 09:12"));
        QCOMPARE(progress(desk), QStringLiteral("1 of 4 reviewed"));
        QCOMPARE(desk.marked(), QStringLiteral("Copper"));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        desk.settle();
        QVERIFY(desk.work().empty());
        QCOMPARE(desk.marked(), QStringLiteral("Blue Harbor"));
        QCOMPARE(desk.face("Blue Harbor").kind, QueueFace::Kind::Open);
        QCOMPARE(progress(desk), QStringLiteral("0 of 4 reviewed"));
    }

    void arrowsAndLettersMove()
    {
        TodayDesk desk;
        desk.open();
        desk.press(Qt::Key_J);
        QCOMPARE(desk.marked(), QStringLiteral("Copper"));
        desk.press(Qt::Key_K);
        QCOMPARE(desk.marked(), QStringLiteral("Blue Harbor"));
        desk.press(Qt::Key_K); // there is nothing above it but the head of the group
        QCOMPARE(desk.marked(), QStringLiteral("Blue Harbor"));
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.marked(), QStringLiteral("Copper"));
        QVERIFY(desk.work().empty());
    }

    /// What cannot be saved is open still.
    void failureLeavesItOpen()
    {
        TodayDesk desk;
        desk.open();
        desk.fails = Error{ErrorCode::DatabaseBusy, desk.fixture.own, {}, 0, {}};
        desk.press(Qt::Key_R);
        desk.settle();
        QCOMPARE(desk.face("Blue Harbor").kind, QueueFace::Kind::Open);
        QCOMPARE(progress(desk), QStringLiteral("0 of 4 reviewed"));
    }

    void snoozeByDigit()
    {
        TodayDesk desk;
        desk.open();
        desk.press(Qt::Key_S);
        QTRY_VERIFY(openMenu());
        QTest::keyClick(openMenu(), Qt::Key_2);
        desk.settle();
        const auto reviews = desk.workOf<Review>();
        QCOMPARE(reviews.size(), size_t(1));
        QVERIFY(reviews[0].snoozed);
        QCOMPARE(*reviews[0].until, Day::of(2026, 10, 22));
        QCOMPARE(desk.face("Blue Harbor").kind, QueueFace::Kind::Snoozed);
        QCOMPARE(desk.face("Blue Harbor").line, QStringLiteral("Snoozed until Thu 22 Oct"));
        QCOMPARE(desk.marked(), QStringLiteral("Copper"));
    }

    /// The popover keeps what is written when it is left, and logs with Ctrl+Enter; one step of undo for the
    /// touch and the review.
    void logsATouch()
    {
        TodayDesk desk;
        desk.open();
        desk.press(Qt::Key_L);
        auto *popover = desk.page().findChild<TouchPopover *>();
        QTRY_VERIFY(popover->isVisible());
        auto *note = popover->findChild<QPlainTextEdit *>(QStringLiteral("touchNote"));
        QTest::keyClicks(note, QStringLiteral("Night shift books in spreadsheets"));
        QTest::keyClick(note, Qt::Key_Escape);
        QTRY_VERIFY(!popover->isVisible());
        QVERIFY(desk.work().empty());
        desk.press(Qt::Key_L);
        QTRY_VERIFY(popover->isVisible());
        QCOMPARE(note->toPlainText(), QStringLiteral("Night shift books in spreadsheets"));
        auto *reviewToo = popover->findChild<QWidget *>(QStringLiteral("touchReview"));
        reviewToo->setFocus();
        QTest::keyClick(reviewToo, Qt::Key_3); // outside of the note a digit chooses the kind
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        const auto touches = desk.workOf<TouchLogged>();
        QCOMPARE(touches.size(), size_t(1));
        QCOMPARE(touches[0].touch.kind, QStringLiteral("meeting"));
        QCOMPARE(touches[0].touch.summary, QStringLiteral("Night shift books in spreadsheets"));
        QCOMPARE(touches[0].touch.day, Day::of(2026, 10, 19));
        QCOMPARE(desk.workOf<Review>().size(), size_t(1));
        QCOMPARE(desk.saves, 1);
        QCOMPARE(desk.face("Blue Harbor").line, QStringLiteral("Reviewed 09:12 · meeting logged"));
        QCOMPARE(desk.marked(), QStringLiteral("Copper"));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        desk.settle();
        QVERIFY(desk.work().empty());
        QCOMPARE(desk.marked(), QStringLiteral("Blue Harbor"));
    }

    /// All that are healthy and unchanged, after naming their number, as one step.
    void calmOnesAtOnce()
    {
        TodayDesk desk;
        desk.open();
        desk.press(Qt::Key_R, Qt::ShiftModifier);
        auto *question = desk.page().findChild<QWidget *>(QStringLiteral("calmQuestion"));
        QVERIFY(question && question->isVisible());
        QVERIFY(question->findChild<QLabel *>()->text().contains(QStringLiteral("2 accounts")));
        QVERIFY(desk.work().empty());
        QTest::keyClick(question->findChild<QPushButton *>(QStringLiteral("calmYes")), Qt::Key_Return);
        desk.settle();
        QCOMPARE(desk.workOf<Review>().size(), size_t(2));
        QCOMPARE(desk.saves, 1);
        QCOMPARE(progress(desk), QStringLiteral("2 of 4 reviewed"));
        QCOMPARE(desk.marked(), QStringLiteral("Blue Harbor"));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        desk.settle();
        QVERIFY(desk.work().empty());
    }

    /// The run ends, says what was done, and what stays.
    void theRunEnds()
    {
        TodayDesk desk;
        desk.open();
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_S);
        QTRY_VERIFY(openMenu());
        QTest::keyClick(openMenu(), Qt::Key_1);
        QVERIFY(desk.page().isAtEnd());
        QCOMPARE(desk.page().end().title(), QStringLiteral("Nothing more needs attention"));
        desk.press(Qt::Key_R, Qt::ShiftModifier);
        auto *question = desk.page().findChild<QWidget *>(QStringLiteral("calmQuestion"));
        QTest::keyClick(question->findChild<QPushButton *>(QStringLiteral("calmYes")), Qt::Key_Return);
        desk.settle();
        QVERIFY(desk.page().isAtEnd());
        QCOMPARE(desk.page().end().title(), QStringLiteral("All 4 reviewed"));
        QCOMPARE(desk.page().end().doneWords(), QStringLiteral("This morning: 3 reviewed, 1 snoozed."));
        QVERIFY(desk.page().end().laterWords().contains(
            QStringLiteral("1 snoozed account comes back tomorrow.")));
        desk.press(Qt::Key_K); // and one can look at them still
        QVERIFY(!desk.page().isAtEnd());
    }

    /// Half-way left and taken up; the next day begins anew, and what was snoozed till then is back.
    void takenUpAgain()
    {
        TodayDesk desk;
        desk.open();
        desk.press(Qt::Key_R);
        desk.settle();
        desk.reopen();
        QCOMPARE(progress(desk), QStringLiteral("1 of 4 reviewed"));
        QCOMPARE(desk.marked(), QStringLiteral("Copper"));
        QVERIFY(desk.page().book().queue->lastLookAt.isEmpty());
        desk.press(Qt::Key_S);
        QTRY_VERIFY(openMenu());
        QTest::keyClick(openMenu(), Qt::Key_2); // until the 22nd
        desk.settle();
        desk.fixture.fake.now = desk.fixture.fake.now.addDays(1);
        desk.reopen();
        QVERIFY(desk.page().book().queue->lastLookAt.startsWith(QStringLiteral("2026-10-19")));
        QCOMPARE(progress(desk), QStringLiteral("1 of 4 reviewed")); // the one that is snoozed
        desk.fixture.fake.now = desk.fixture.fake.now.addDays(2);
        desk.reopen();
        QCOMPARE(progress(desk), QStringLiteral("0 of 4 reviewed"));
    }

    /// Enter opens the account; Esc there comes back to the same row. E likewise.
    void comesBackToItsRow()
    {
        TodayDesk desk;
        desk.open();
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.fixture.window->currentPage(), QByteArray("account"));
        QCOMPARE(desk.fixture.page("account")->account.value, qint64(3));
        emit desk.fixture.page("account")->backRequested();
        QCOMPARE(desk.fixture.window->currentPage(), QByteArray("today"));
        QCOMPARE(desk.marked(), QStringLiteral("Copper"));
        desk.press(Qt::Key_E);
        QCOMPARE(desk.fixture.window->currentPage(), QByteArray("judgement"));
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.fixture.window->currentPage(), QByteArray("today"));
        QCOMPARE(desk.marked(), QStringLiteral("Copper"));
    }

    /// An earlier day is there to be looked at: nothing is saved, and the page says why.
    void timeMachineIsReadOnly()
    {
        TodayDesk desk;
        desk.open();
        desk.fixture.window->session().pickDay(lastDay - 30);
        desk.settle();
        QCOMPARE(desk.page().book().queue->asOf, lastDay - 30);
        QVERIFY(desk.page().context().contains(QStringLiteral("to look at only")));
        const auto *button = desk.page().findChild<QPushButton *>(QStringLiteral("markReviewed"));
        QVERIFY(!button->isEnabled());
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_R, Qt::ShiftModifier);
        desk.settle();
        QVERIFY(desk.work().empty());
        QVERIFY2(desk.toast().contains(QStringLiteral("Ctrl+Shift+Home")), qPrintable(desk.toast()));
    }

    void whoseAccounts()
    {
        TodayDesk desk;
        desk.open();
        desk.page().setWhose(QStringLiteral("=Tom"));
        desk.settle();
        QCOMPARE(desk.page().book().queue->accounts, 1);
        desk.page().setWhose(QStringLiteral("*"));
        desk.settle();
        QCOMPARE(desk.page().book().queue->accounts, 5);
        settings::todayWhose.set(QStringLiteral("*")); // what was chosen is remembered
        desk.reopen();
        QCOMPARE(desk.page().book().queue->accounts, 5);
        settings::todayWhose.set(QStringLiteral("=Nobody of this name"));
        desk.reopen();
        QCOMPARE(desk.page().book().queue->csm, QStringLiteral("Lin Yue"));
    }

    /// An alert is handled from here: the menu's digits.
    void alertActs()
    {
        TodayDesk desk;
        desk.open();
        auto *rows = desk.page().pane().findChild<AlertRows *>();
        QCOMPARE(rows->count(), 1);
        QTest::keyClick(rows->openMenu(0), Qt::Key_2);
        desk.settle();
        const auto acts = desk.workOf<AlertAct>();
        QCOMPARE(acts.size(), size_t(1));
        QCOMPARE(acts[0].what, AlertAct::What::InWork);
        QCOMPARE(acts[0].rule, QStringLiteral("no_key_action"));
        QCOMPARE(acts[0].opened, lastDay - 4);
        QCOMPARE(desk.marked(), QStringLiteral("Blue Harbor")); // it is open still
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        desk.settle();
        QVERIFY(desk.work().empty());
    }

    void callAtACheckpoint()
    {
        TodayDesk desk;
        desk.open();
        auto *button = desk.page().pane().findChild<QPushButton *>(QStringLiteral("call.at_risk"));
        QVERIFY(button);
        button->click();
        desk.settle();
        const auto calls = desk.workOf<CheckpointCall>();
        QCOMPARE(calls.size(), size_t(1));
        QCOMPARE(calls[0].call, CheckpointCall::Call::AtRisk);
        QCOMPARE(calls[0].contractEnd, lastDay + 65);
        QVERIFY(calls[0].seen.health);
        QVERIFY(!desk.page().pane().findChild<QPushButton *>(QStringLiteral("call.at_risk")));
    }

    void keysOfLettersCanBeOff()
    {
        TodayDesk desk;
        desk.open();
        desk.page().setLetterKeys(false);
        desk.press(Qt::Key_R);
        desk.settle();
        QVERIFY(desk.work().empty());
        QCOMPARE(desk.marked(), QStringLiteral("Blue Harbor"));
    }
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
