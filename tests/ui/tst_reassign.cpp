// Giving accounts another CSM out of the portfolio, and what stands beside accounts there of alerts and
// touches.
#include "model/reassign.h"
#include "portfolio/columns.h"
#include "portfolio/export_sheet.h"
#include "portfolio/portfolio_page.h"
#include "portfolio/reassign_dialog.h"
#include "shell/alert_desk.h"
#include "shell/editing.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "shell/toast.h"
#include "support/test_window.h"
#include "support/work_book.h"
#include "widgets/dense_table.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>

using namespace bw;
using namespace bw::test;

class TestReassign : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<Fixture> m_fixture;
    WorkBook m_work;
    QMutex m_lock;
    QHash<qint64, std::vector<Edit>> m_edits; ///< by account: what is stored
    QHash<qint64, QString> m_imported;
    int m_steps = 0;
    std::optional<Error> m_fails;
    PortfolioPage *m_page = nullptr;

    /// A store of edits for each account.
    void addTo(Engine &engine)
    {
        engine.editable = [this](const QString &, AccountId id) -> Result<EditableAccount> {
            const QMutexLocker guard(&m_lock);
            EditableAccount account;
            account.imported.first.id = id;
            account.imported.first.key = QStringLiteral("K-%1").arg(id.value);
            account.imported.first.csm = m_imported.value(id.value);
            account.edits = m_edits.value(id.value);
            return account;
        };
        engine.edit = [this](const QString &, const EditStep &step) -> Result<EditStep> {
            const QMutexLocker guard(&m_lock);
            if (m_fails)
                return tl::unexpected(*m_fails);
            ++m_steps;
            EditStep back;
            for (const Edit &gone : step.withdraw) {
                std::erase_if(m_edits[gone.account.value],
                              [&](const Edit &one) { return one.id == gone.id; });
                back.add.push_back(gone);
            }
            for (Edit added : step.add) {
                static qint64 next = 100;
                added.id = {++next};
                m_edits[added.account.value].push_back(added);
                back.withdraw.push_back(added);
            }
            return back;
        };
    }

    void open()
    {
        m_work.reset();
        m_edits.clear();
        m_imported.clear();
        m_steps = 0;
        m_fails.reset();
        m_fixture = std::make_unique<Fixture>();
        m_fixture->pages.front() = portfolioPageInfo();
        m_fixture->changeEngine = [this](Engine &engine) {
            m_work.addTo(engine);
            addTo(engine);
        };
        auto cache = std::make_shared<Cache>(*smallBook(
            {QStringLiteral("Blue Harbor"), QStringLiteral("海棠连锁"), QStringLiteral("Blueberry")},
            lastDay));
        cache->accounts[0].csm = cache->accounts[1].csm = QStringLiteral("Lin Yue");
        cache->accounts[2].csm = QStringLiteral("Tom");
        for (const Account &account : cache->accounts)
            m_imported[account.id.value] = account.csm;
        TouchFact touch;
        touch.account = 1;
        touch.day = lastDay - 11;
        cache->touches.push_back(touch);
        touch.day = lastDay - 2;
        cache->touches.push_back(touch);
        touch.day = lastDay + 30; // planned
        cache->touches.push_back(touch);
        m_fixture->open(cache);
        m_page = m_fixture->window->findChild<PortfolioPage *>();
        QVERIFY(m_page);
        QTRY_VERIFY(m_fixture->window->alerts().isCurrent());
    }
    QString cell(int account, PortfolioColumnId column) const
    {
        for (int i = 0; i < m_page->model()->rowCount(); ++i) {
            if (!m_page->model()->place(i).isGroup() && m_page->model()->place(i).row == account)
                return m_page->model()->index(i, static_cast<int>(column)).data().toString();
        }
        return {};
    }
    void selectAll()
    {
        m_page->table()->setFocus();
        m_page->table()->selectAll();
    }
    ReassignDialog *ask()
    {
        m_page->askReassign();
        auto *dialog = m_page->findChild<ReassignDialog *>();
        [&] {
            QVERIFY(dialog);
            QTRY_VERIFY(!dialog->isCounting());
        }();
        return dialog;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_reassign"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }
    void init()
    {
        QSettings().clear();
        settings::author.set(QStringLiteral("Maya"));
    }
    void cleanup() { m_fixture.reset(); }

    void touchesAndAlertsStandBesideAccounts()
    {
        open();
        QCOMPARE(cell(0, PortfolioColumnId::Touch), QStringLiteral("–"));
        // From the last one that was held, to today.
        QCOMPARE(cell(1, PortfolioColumnId::Touch), QStringLiteral("3 d"));
        QCOMPARE(cell(0, PortfolioColumnId::Alerts), QStringLiteral("1"));
        QCOMPARE(cell(2, PortfolioColumnId::Alerts), QString()); // cleared
        QCOMPARE(m_page->model()->totalWords(-1, static_cast<int>(PortfolioColumnId::Alerts)),
                 QStringLiteral("2 open alerts"));
        m_work.most = 1;
        m_fixture->window->session().reload();
        QTRY_COMPARE(cell(1, PortfolioColumnId::Alerts), QString());
        QCOMPARE(m_page->model()->totalWords(-1, static_cast<int>(PortfolioColumnId::Alerts)),
                 QStringLiteral("1 open alert"));
    }

    void theyAreExported()
    {
        open();
        PortfolioView view;
        bw::show(view, m_fixture->window->session().cache(), m_fixture->window->session().portfolio());
        view.alerts = alertsByAccount(*m_fixture->window->alerts().alerts(), 3);
        const TableSheet sheet =
            portfolioSheet(view, {1}, {PortfolioColumnId::Touch, PortfolioColumnId::Alerts}, true);
        QCOMPARE(sheet.columns.size(), size_t{4});
        QCOMPARE(sheet.rows[0][0], SheetValue(lastDay - 2));
        QCOMPARE(sheet.rows[0][1], SheetValue(qint64{3}));
        QCOMPARE(sheet.rows[0][2], SheetValue(qint64{1}));
    }

    void theLoadIsShownBeforeAnythingIsSaved()
    {
        open();
        selectAll();
        ReassignDialog *dialog = ask();
        QVERIFY(dialog->moves().empty());
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("reassignSave"))->isEnabled());
        dialog->moveAll(QStringLiteral("Tom"));
        QCOMPARE(dialog->moves().size(), size_t{2});
        QCOMPARE(dialog->effect()->rowCount(), 2);
        QCOMPARE(dialog->effect()->item(0, 0)->text(), QStringLiteral("Lin Yue"));
        QCOMPARE(dialog->effect()->item(0, 1)->text(), QStringLiteral("2 → 0"));
        QCOMPARE(dialog->effect()->item(1, 1)->text(), QStringLiteral("1 → 3"));
        QCOMPARE(dialog->effect()->item(1, 4)->text(), QStringLiteral("0 → 2"));
        dialog->reject();
        m_fixture->window->editing().finish();
        QCOMPARE(m_steps, 0);
    }

    void allChangeHandsInOneStepAndBack()
    {
        open();
        selectAll();
        ReassignDialog *dialog = ask();
        dialog->moveAll(QStringLiteral("Maya"));
        dialog->findChild<QPushButton *>(QStringLiteral("reassignSave"))->click();
        QTRY_COMPARE(m_steps, 1);
        for (const Account &account : m_fixture->window->session().cache()->accounts) {
            const std::vector<Edit> edits = m_edits.value(account.id.value);
            QCOMPARE(edits.size(), size_t{1});
            QCOMPARE(edits[0].field, QStringLiteral("csm"));
            QCOMPARE(edits[0].value, QStringLiteral("Maya"));
            QCOMPARE(edits[0].author, QStringLiteral("Maya"));
            QCOMPARE(edits[0].from, std::optional(lastDay));
        }
        QCOMPARE(m_fixture->window->toast().sentence(), QStringLiteral("Saved: CSM of 3 accounts"));
        m_fixture->window->editing().undo();
        QTRY_COMPARE(m_steps, 2);
        for (const Account &account : m_fixture->window->session().cache()->accounts)
            QVERIFY(m_edits.value(account.id.value).empty());
        m_fixture->window->editing().redo();
        QTRY_COMPARE(m_steps, 3);
        QCOMPARE(m_edits.value(m_fixture->window->session().cache()->accounts[0].id.value).size(), size_t{1});
    }

    void eachCanGoToAnother()
    {
        open();
        selectAll();
        ReassignDialog *dialog = ask();
        dialog->findChild<QComboBox *>(QStringLiteral("to.0"))->setEditText(QStringLiteral("New Name"));
        QCOMPARE(dialog->moves().size(), size_t{1});
        QCOMPARE(dialog->moves()[0].csm, QStringLiteral("New Name"));
        dialog->reject();
    }

    void nothingChangesHandsInThePast()
    {
        open();
        m_fixture->window->session().pickDay(lastDay - 7);
        QTRY_VERIFY(m_fixture->window->session().portfolio()->picked);
        selectAll();
        m_page->askReassign();
        QVERIFY(!m_page->findChild<ReassignDialog *>());
        QVERIFY(m_fixture->window->toast().sentence().startsWith(QStringLiteral("You look at")));
    }

    void whoHasTheAccountAlreadyNeedsNoEdit()
    {
        EditableAccount account;
        account.imported.first.id = {7};
        account.imported.first.key = QStringLiteral("K");
        account.imported.first.csm = QStringLiteral("Tom");
        const EditAuthor author{QStringLiteral("Maya"), {}, lastDay};
        QVERIFY(csmStep(account, QStringLiteral("Tom"), author).isEmpty());
        const EditStep step = csmStep(account, QStringLiteral("Lin Yue"), author);
        QCOMPARE(step.add.size(), size_t{1});
        QVERIFY(step.withdraw.empty());
    }
};

QTEST_MAIN(TestReassign)
#include "tst_reassign.moc"
