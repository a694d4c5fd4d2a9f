// What people do, through the real window into a real workspace: saved once, undone, shown, told apart.
#include "account/account_page.h"
#include "account/actual_dialog.h"
#include "account/outcome_dialog.h"
#include "account/timeline_panel.h"
#include "front/elsewhere.h"
#include "front/engine.h"
#include "front/pages.h"
#include "shell/editing.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "shell/toast.h"
#include "shell/window.h"
#include "store/outcomes.h"
#include "support/working.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace bw;
using namespace bw::test;

namespace {

constexpr int patience = 30000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestWorkWindow : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_work_window"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }
    void init() { settings::author.set(QStringLiteral("Lin Yue")); }

    /// The engine's functions: both places, all or none, taken back.
    void engineSaves()
    {
        const WorkLog book;
        const Engine engine = coreEngine();
        const auto saved = must(engine.saveWork(
            book.path(),
            {done(1, touched("2026-03-01", "call", s("a"))), done(2, RescuePlan{s("data"), s("b"), {}})}));
        QCOMPARE(saved.size(), size_t(2));
        QVERIFY(book.work() == saved);
        QCOMPARE(book.lines().size(), 2);
        const qint64 before = must(engine.revision(book.path()));
        must(engine.takeWorkBack(book.path(), {saved[0].key}, s("Tom")));
        QVERIFY(must(engine.revision(book.path())) > before);
        QVERIFY(book.work() == std::vector{saved[1]});
        QCOMPARE(codeOf(engine.saveWork(book.path(),
                                        {done(1, ActualEntered{s("m"), dayOf("2026-03-01"), 1}),
                                         done(9, ActualEntered{s("m"), dayOf("2026-03-01"), 1})})),
                 std::optional(ErrorCode::AccountUnknown));
        QCOMPARE(book.work().size(), size_t(1));
        QVERIFY(book.check().isClean());
        // While another window has the workspace nothing of it is written.
        const Engine looking = readOnlyEngine(coreEngine(), book.path());
        QVERIFY(!looking.saveWork && !looking.takeWorkBack);
        QVERIFY(!Editing(looking).canWork());
    }

    /// Undo takes it back, doing again saves it anew; each is a row, and nothing is lost.
    void editingWorks()
    {
        const WorkLog book;
        Editing editing(coreEngine());
        editing.setWorkspace(book.path());
        QVERIFY(editing.canWork());
        const QSignalSpy stored(&editing, &Editing::stored);
        editing.work({done(1, RescuePlan{s("data"), s("b"), {}})}, s("plan"));
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 1, patience);
        QCOMPARE(book.work().size(), size_t(1));
        editing.undo();
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 2, patience);
        QVERIFY(book.work().empty());
        editing.redo();
        QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 3, patience);
        QCOMPARE(book.work().size(), size_t(1));
        QCOMPARE(must(loadWorkRows(book.open())).size(), size_t(2));
    }

    /// A workspace that lost what was done has it before anything of it is shown, and says so.
    void openingBringsBack()
    {
        const WorkLog book;
        const QByteArray older = book.bytes();
        must(book.tryDo({done(1, touched("2026-03-01", "call", s("a"))),
                         done(2, touched("2026-03-01", "call", s("b")))}));
        const auto work = book.work();
        book.putBack(older);
        Window window(coreEngine(), book.path(), book.path(), pages());
        QTRY_VERIFY_WITH_TIMEOUT(window.session().portfolio() && !window.session().isBusy(), patience);
        QCOMPARE(window.toast().sentence(), s("2 newer entries of what was done restored from the journal."));
        QVERIFY(book.work() == work);
        QCOMPARE(window.session().cache()->touches.size(), size_t(2));
    }
};

QTEST_MAIN(TestWorkWindow)
#include "tst_work_window.moc"
