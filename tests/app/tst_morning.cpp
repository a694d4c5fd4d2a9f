// A whole morning on the sample portfolio: the real engine and all pages, in the window, by keyboard. State
// and counts are right at each step, after quitting, and on the next day.
#include "alerts/alert.h"
#include "front/engine.h"
#include "front/pages.h"
#include "judgement/judgement_form.h"
#include "judgement/judgement_page.h"
#include "sample/sample.h"
#include "shell/alert_desk.h"
#include "shell/editing.h"
#include "shell/person.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "shell/window.h"
#include "support/import.h"
#include "today/account_pane.h"
#include "today/run_end.h"
#include "today/today_page.h"
#include "today/touch_popover.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace bw;
using namespace bw::test;

namespace {

constexpr int patience = 60000;
const Day lastDay = Day::of(2025, 6, 1);

/// The program on a workspace: started, left and started again, on whatever day.
struct Morning {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("team.bellwether"));
    QDateTime now = QDateTime(QDate(2025, 6, 2), QTime(7, 40), Qt::UTC);
    std::unique_ptr<Window> window;

    Engine engine()
    {
        Engine engine = coreEngine();
        engine.now = [this] { return now; };
        engine.saveWork = [this, save = engine.saveWork](const QString &to,
                                                         const std::vector<WorkEntry> &entries) {
            std::vector<WorkEntry> timed = entries;
            for (WorkEntry &entry : timed) {
                entry.at = now.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
                entry.day = Day::of(now.date());
            }
            return save(to, timed);
        };
        engine.judge = [this, judge = engine.judge](const QString &to,
                                                    const std::vector<Judgement> &answers) {
            std::vector<Judgement> timed = answers;
            for (Judgement &answer : timed)
                answer.judgedAt = now.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
            return judge(to, timed);
        };
        engine.sync = {}; // no sources are looked at
        return engine;
    }
    void makeBook()
    {
        SampleOptions options;
        options.accounts = 24;
        options.days = 150;
        options.until = lastDay;
        Progress progress;
        const QString files = folder.filePath(QStringLiteral("sample"));
        must(writeSample(options, files, progress));
        for (const FileKind kind : sampleKinds())
            must(engine().import(path, QDir(files).filePath(sampleFileName(kind)), progress, nullptr));
    }
    void start()
    {
        window.reset();
        window = std::make_unique<Window>(engine(), path, path, pages());
        window->QWidget::show();
        QTRY_VERIFY_WITH_TIMEOUT(window->session().portfolio(), patience);
        settle();
        window->activateWindow();
        page().setFocus();
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    }
    [[nodiscard]] TodayPage &page() const { return *qobject_cast<TodayPage *>(window->page("today")); }
    void settle() const
    {
        for (int i = 0; i < 4; ++i) {
            window->editing().finish();
            QTRY_VERIFY_WITH_TIMEOUT(!window->session().isBusy(), patience);
            window->alerts().finish();
            QCoreApplication::processEvents();
            page().finish();
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        if (QApplication::activeWindow() != window.get()) { // only on this platform a popup takes it along
            QApplication::setActiveWindow(window.get());
            if (QWidget *before = window->focusWidget())
                before->setFocus();
        }
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key,
                        modifiers);
    }
    [[nodiscard]] const TodayQueue &queue() const { return *page().book().queue; }
    [[nodiscard]] AccountId marked() const { return page().account(); }
    [[nodiscard]] RunState stateOf(AccountId account) const
    {
        for (const QueueItem &item : queue().items) {
            if (page().book().rowOf(item).id == account)
                return page().model().stateOf(item);
        }
        return RunState::Open;
    }
};

} // namespace

class TestMorning : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_morning"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }

    void wholeMorning()
    {
        Morning morning;
        morning.makeBook();
        {
            const auto cache = must(openCache(morning.path));
            settings::author.set(csmNames(*cache).first());
        }
        morning.start();

        // It opens on Today, with one's own accounts, on the first that is open.
        QCOMPARE(morning.window->currentPage(), QByteArray("today"));
        const QString me = settings::author.get();
        QCOMPARE(morning.queue().csm, me);
        const int all = morning.queue().accounts;
        QVERIFY2(all >= 4, qPrintable(QString::number(all)));
        QVERIFY(morning.queue().attention >= 2 && morning.queue().lastLookAt.isEmpty());
        morning.page().setFilter(QueueFilter::All);
        const AccountId first = morning.marked();
        QVERIFY(first && morning.stateOf(first) == RunState::Open);

        // R: reviewed, and on to the next.
        morning.press(Qt::Key_R);
        morning.settle();
        QCOMPARE(morning.stateOf(first), RunState::Reviewed);
        QCOMPARE(morning.page().done(), 1);
        const AccountId second = morning.marked();
        QVERIFY(second != first && morning.stateOf(second) == RunState::Open);

        // E: judged on the page for it, and back on the same row.
        morning.press(Qt::Key_E);
        QCOMPARE(morning.window->currentPage(), QByteArray("judgement"));
        auto *judging = qobject_cast<JudgementPage *>(morning.window->page("judgement"));
        judging->finish();
        judging->form().setFocus();
        morning.press(Qt::Key_2);
        QCOMPARE(judging->unsaved(), 1);
        morning.press(Qt::Key_Return, Qt::ControlModifier);
        morning.settle();
        judging->form().setFocus();
        morning.press(Qt::Key_Escape);
        QCOMPARE(morning.window->currentPage(), QByteArray("today"));
        morning.settle();
        QCOMPARE(morning.marked(), second);
        QCOMPARE(morning.queue().run.answers, 1);
        QCOMPARE(morning.page().done(), 1); // judged is not reviewed

        // L: a touch, which marks it reviewed too.
        morning.press(Qt::Key_L);
        auto *popover = morning.page().findChild<TouchPopover *>();
        QTRY_VERIFY(popover->isVisible());
        auto *note = popover->findChild<QPlainTextEdit *>(QStringLiteral("touchNote"));
        QTest::keyClicks(note, QStringLiteral("Wants training"));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        morning.settle();
        QCOMPARE(morning.stateOf(second), RunState::Reviewed);
        QCOMPARE(morning.queue().run.touches, 1);
        const AccountId third = morning.marked();

        // S, 2: put off for three days; taken back; put off again.
        const auto snooze = [&] {
            morning.press(Qt::Key_S);
            QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_2);
            morning.settle();
        };
        snooze();
        QCOMPARE(morning.stateOf(third), RunState::Snoozed);
        QCOMPARE(morning.page().done(), 3);
        morning.press(Qt::Key_Z, Qt::ControlModifier);
        morning.settle();
        QCOMPARE(morning.stateOf(third), RunState::Open);
        QCOMPARE(morning.page().done(), 2);
        QCOMPARE(morning.marked(), third);
        snooze();
        QCOMPARE(morning.page().done(), 3);

        // New files in between: what was done stays.
        const QString file = morning.folder.filePath(QStringLiteral("events.csv"));
        {
            QFile events(file);
            QVERIFY(events.open(QIODevice::WriteOnly));
            const QString key = morning.page().book().portfolio->rows.front().key;
            events.write("account_id,user_id,event,occurred_at,quantity\n");
            events.write(
                QStringLiteral("%1,U-900001,create_order,2025-06-01T10:00:00,3\n").arg(key).toUtf8());
        }
        Progress progress;
        must(morning.engine().import(morning.path, file, progress, nullptr));
        morning.window->session().checkForChanges();
        morning.window->session().reload();
        morning.settle();
        QCOMPARE(morning.page().done(), 3);
        QCOMPARE(morning.stateOf(third), RunState::Snoozed);

        // Quit, and taken up again.
        QVERIFY(morning.window->close());
        morning.start();
        QCOMPARE(morning.page().done(), 3);
        QCOMPARE(morning.queue().run.reviewed, 2);
        QCOMPARE(morning.queue().run.snoozed, 1);
        QCOMPARE(morning.queue().run.touches, 1);
        QCOMPARE(morning.queue().run.answers, 1);

        // To the end.
        morning.page().setFilter(QueueFilter::All);
        for (int i = 0; i < all && !morning.page().isAtEnd(); ++i)
            morning.press(Qt::Key_R);
        QVERIFY(morning.page().isAtEnd());
        morning.settle();
        QCOMPARE(morning.page().done(), all);
        QCOMPARE(morning.page().end().title(), QStringLiteral("All %1 reviewed").arg(all));
        QVERIFY2(morning.page().end().doneWords().contains(
                     QStringLiteral("%1 reviewed, 1 snoozed, 1 touch logged, 1 answer given").arg(all - 1)),
                 qPrintable(morning.page().end().doneWords()));

        // The next day begins anew and tells what changed since; what was put off is not back yet.
        morning.now = morning.now.addDays(1);
        morning.start();
        QCOMPARE(morning.page().done(), 1);
        QVERIFY(morning.queue().lastLookAt.startsWith(QStringLiteral("2025-06-02")));
        QCOMPARE(morning.queue().run, RunSummary());
        QCOMPARE(morning.stateOf(third), RunState::Snoozed);
        morning.now = morning.now.addDays(2);
        morning.start();
        QCOMPARE(morning.page().done(), 0);
    }
};

QTEST_MAIN(TestMorning)
#include "tst_morning.moc"
