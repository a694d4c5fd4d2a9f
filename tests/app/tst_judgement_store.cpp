// A thousand answers through the real form into a real workspace: none is lost, each is as it was typed.
#include "front/engine.h"
#include "front/pages.h"
#include "judgement/grid_page.h"
#include "judgement/grid_view.h"
#include "judgement/judgement_form.h"
#include "judgement/judgement_page.h"
#include "shell/editing.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "shell/window.h"
#include "store/dossier.h"
#include "support/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QtTest>

using namespace bw;
using namespace bw::test;

namespace {

constexpr int patience = 60000;
constexpr int accounts = 11;
constexpr int rounds = 13;
constexpr int criteria = 7;

/// The real program on a workspace of its own.
struct Program {
    Folder folder;
    QString path = folder.path(QStringLiteral("own.bellwether"));
    Engine engine = coreEngine();
    std::unique_ptr<Window> window;

    Program()
    {
        QByteArray rows = "account_id,name,csm\n";
        for (int i = 1; i <= accounts; ++i)
            rows += QStringLiteral("A-%1,Account %1,Lin\n").arg(i, 2, 10, QLatin1Char('0')).toUtf8();
        Progress progress;
        (void)must(
            engine.import(path, folder.write(QStringLiteral("accounts.csv"), rows), progress, nullptr));
        window = std::make_unique<Window>(engine, path, path, pages());
        window->session().loadNow();
        window->resize(1440, 900);
        window->QWidget::show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window has no focus");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] std::vector<Judgement> saved(AccountId account) const
    {
        return must(loadDossier(must(Workspace::open(path, Workspace::Mode::Read)), account)).judgements;
    }
    void settle() const
    {
        window->editing().finish();
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(!window->session().isBusy(), patience);
    }
};

char digitOf(int round, size_t account, int criterion)
{
    return static_cast<char>('0' + (round * 5 + static_cast<int>(account) * 3 + criterion * 7) % 4);
}

} // namespace

class TestJudgementStore : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_judgement_store"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
        settings::author.set(QStringLiteral("Lin"));
    }

    void aThousandAnswersByKeyboard()
    {
        const Program program;
        Window &window = *program.window;
        window.show("portfolio");
        const std::vector<AccountId> order = window.page("portfolio")->accountOrder();
        QCOMPARE(order.size(), size_t{accounts});
        QElapsedTimer timer;
        timer.start();
        qint64 keys = 0;
        for (int round = 0; round < rounds; ++round) {
            emit window.page("portfolio")->judgeRequested(order.front());
            auto &page = *qobject_cast<JudgementPage *>(window.page("judgement"));
            window.activateWindow();
            page.form().setFocus();
            for (size_t i = 0; i < order.size(); ++i) {
                QCOMPARE(page.account(), order[i]);
                page.form().setCurrent(0);
                for (int c = 0; c < criteria; ++c, ++keys)
                    QTest::keyClick(QApplication::focusWidget(), digitOf(round, i, c));
                program.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
                ++keys;
                QCoreApplication::processEvents();
            }
            window.show("portfolio");
        }
        program.settle();
        qInfo("%lld keys in %lld ms", keys, timer.elapsed());

        int all = 0;
        for (size_t i = 0; i < order.size(); ++i) {
            QHash<QString, QString> given; // values by criterion, in the order of time
            for (const Judgement &judgement : program.saved(order[i])) {
                QCOMPARE(judgement.judgedBy, QStringLiteral("Lin"));
                given[judgement.criterion] += judgement.value;
                ++all;
            }
            for (int c = 0; c < criteria; ++c) {
                QString typed;
                for (int round = 0; round < rounds; ++round)
                    typed += QLatin1Char(digitOf(round, i, c));
                QCOMPARE(given[shippedRubric().criteria[static_cast<size_t>(c)].key], typed);
            }
        }
        QCOMPARE(all, accounts * rounds * criteria); // 1,001
        // The window shows what the store has.
        const Cache &cache = *window.session().cache();
        QCOMPARE(cache.answers.size(), static_cast<size_t>(all));
    }

    void theGridSavesInOneStep()
    {
        const Program program;
        Window &window = *program.window;
        emit window.page("portfolio")->judgeManyRequested({});
        auto &page = *qobject_cast<GridPage *>(window.page("judgements"));
        window.activateWindow();
        page.view().setFocus();
        QCOMPARE(page.model().rowCount(), accounts);
        for (int row = 0; row < accounts; ++row) {
            for (int c = 0; c < criteria; ++c)
                QTest::keyClick(QApplication::focusWidget(), digitOf(0, static_cast<size_t>(row), c));
            program.press(Qt::Key_Return);
        }
        QCOMPARE(page.model().unsaved(), accounts * criteria);
        const std::vector<AccountId> order = page.accountOrder();
        program.press(Qt::Key_Return, Qt::ControlModifier);
        program.settle();
        int all = 0;
        for (const AccountId account : order)
            all += static_cast<int>(program.saved(account).size());
        QCOMPARE(all, accounts * criteria);
        QCOMPARE(page.model().unsaved(), 0);
        program.press(Qt::Key_Z, Qt::ControlModifier); // takes all of it back
        program.settle();
        for (const AccountId account : order) {
            for (const Judgement &judgement : program.saved(account))
                QVERIFY(judgement.isTakenBack());
        }
        QVERIFY(window.session().cache()->answers.empty());
    }
};

QTEST_MAIN(TestJudgementStore)
#include "tst_judgement_store.moc"
