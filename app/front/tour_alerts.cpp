#include "front/tour_alerts.h"

#include "alerts/act_dialogs.h"
#include "alerts/alert_bar.h"
#include "alerts/alerts_page.h"
#include "front/album.h"
#include "policy/policy_page.h"
#include "policy/rule_builder.h"
#include "policy/rule_panel.h"
#include "policy/rule_trial.h"
#include "portfolio/portfolio_page.h"
#include "portfolio/reassign_dialog.h"
#include "shell/alert_desk.h"
#include "shell/window.h"
#include "widgets/dense_table.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QEventLoop>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace bw {

namespace {

template <class Busy> void waitWhile(const Busy &busy)
{
    while (busy())
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    settle();
}

template <class Dialog>
void drawDialog(Album &album, Window &window, const QWidget &page, const QString &name)
{
    settle();
    if (auto *dialog = page.findChild<Dialog *>()) {
        album.add(name, &window, dialog);
        dialog->close();
        settle();
    }
}

} // namespace

void drawAlerts(Album &album, Window &window)
{
    auto *page = qobject_cast<AlertsPage *>(window.page("alerts"));
    if (!page)
        return;
    window.show("alerts");
    waitWhile([&] { return window.alerts().isRunning(); });
    page->bar()->clear();
    page->table()->step(1);
    settle();
    album.add(QStringLiteral("13-alerts"), &window);
    page->act(AlertDeed::Snooze);
    drawDialog<SnoozeDialog>(album, window, *page, QStringLiteral("13-alerts-snooze"));
    page->table()->selectAll();
    settle();
    page->act(AlertDeed::Resolve);
    drawDialog<ResolveDialog>(album, window, *page, QStringLiteral("13-alerts-resolve"));
    page->panel()->toggleTotals();
    page->bar()->setGroup(AlertGroup::Rule);
    settle();
    album.add(QStringLiteral("13-alerts-totals"), &window);
    page->panel()->toggleTotals();
    page->bar()->setGroup(AlertGroup::Nothing);
    AlertFilter over = page->bar()->filter();
    over.show = AlertShow::Over;
    page->bar()->setFilter(over);
    window.resize(1200, 720);
    settle();
    album.add(QStringLiteral("13-alerts-small"), &window);
    window.resize(1440, 900);
    page->bar()->setGroup(AlertGroup::Kind);
}

void drawAlertRules(Album &album, Window &window, PolicyPage &page)
{
    page.desk().discard();
    page.showSection(RuleSection::Alerts);
    waitWhile([&] { return !page.isIdle(); });
    if (auto *own = page.findChild<QPushButton *>(QStringLiteral("alertTry.no_key_action")))
        own->click();
    if (auto *days = page.findChild<QDoubleSpinBox *>(QStringLiteral("alertValue.no_key_action.0")))
        days->setValue(10);
    waitWhile([&] { return page.ruleTrial()->isBusy(); });
    album.add(QStringLiteral("12-rules-alerts"), &window);
    auto *list = page.panel()->findChild<QScrollArea *>();
    if (list) {
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        settle();
        album.add(QStringLiteral("12-rules-service"), &window);
        list->verticalScrollBar()->setValue(0);
    }
    page.editAlertRule({});
    settle();
    if (auto *builder = page.findChild<RuleBuilder *>()) {
        builder->addCondition(AlertMetric::Arr);
        if (auto *value = builder->findChild<QDoubleSpinBox *>(QStringLiteral("value.1")))
            value->setValue(50000);
        builder->findChild<QLineEdit *>(QStringLiteral("ruleName"))->setFocus();
        waitWhile([&] { return builder->trial()->isBusy(); });
        album.add(QStringLiteral("12-rules-own"), &window, builder);
        builder->close();
    }
    page.desk().discard();
    settle();
}

void drawReassign(Album &album, Window &window)
{
    auto *page = qobject_cast<PortfolioPage *>(window.page("portfolio"));
    if (!page)
        return;
    window.show("portfolio");
    settle();
    const std::vector<AccountId> order = page->accountOrder();
    for (size_t i = 0; i < std::min<size_t>(order.size(), 4); ++i) {
        const int place = page->model()->placeOf(order[i].value);
        page->table()->selectionModel()->select(page->model()->index(place, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    page->askReassign();
    settle();
    if (auto *dialog = page->findChild<ReassignDialog *>()) {
        waitWhile([&] { return dialog->isCounting(); });
        const std::shared_ptr<const Portfolio> &portfolio = window.session().portfolio();
        for (const PortfolioRow &row : portfolio->rows) {
            if (!row.csm.isEmpty() && row.id != order.front()) {
                dialog->moveAll(row.csm);
                if (!dialog->moves().empty())
                    break;
            }
        }
        settle();
        album.add(QStringLiteral("02-portfolio-reassign"), &window, dialog);
        dialog->close();
    }
    page->table()->clearSelection();
}

} // namespace bw
