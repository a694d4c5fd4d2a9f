#include "portfolio/portfolio_page.h"
#include "portfolio/reassign_dialog.h"
#include "shell/editing.h"
#include "shell/parts.h"
#include "shell/person.h"
#include "shell/text.h"
#include "widgets/dense_table.h"

namespace bw {

// Alerts beside the accounts, and who looks after them.

void PortfolioPage::setAlerts(std::shared_ptr<const BookAlerts> alerts)
{
    if (!m_view.portfolio)
        return;
    m_alerts = std::move(alerts);
    m_view.alerts = alertsByAccount(*m_alerts, m_view.portfolio->rows.size());
    const Portfolio &now = *m_view.portfolio;
    if (m_columnsFor.isEmpty())
        return;
    // Only their column has other figures: sums of the others stay.
    m_model->setFigures(m_view.portfolio, now.rows, totalsOf(),
                        [](const std::vector<qint32> &, PortfolioTotals &) {});
}

void PortfolioPage::setEditing(Editing *editing)
{
    m_editing = editing;
}

void PortfolioPage::askReassign()
{
    if (!m_view.portfolio || !m_editing)
        return;
    if (m_view.portfolio->picked) {
        emit said(PortfolioText::tr("You look at %1. Who looks after an account is changed as of today: "
                                    "Ctrl+Shift+Home leads back to now.")
                      .arg(text::dayYear(m_view.portfolio->asOf)));
        return;
    }
    std::vector<qint32> rows = selectedRows();
    if (rows.empty()) {
        emit said(PortfolioText::tr("Select the accounts that are to change hands first."));
        return;
    }
    auto *dialog = new ReassignDialog({m_view.cache, m_view.portfolio, m_alerts}, std::move(rows), this);
    connect(dialog, &ReassignDialog::confirmed, this, [this](const std::vector<NewCsm> &moves) {
        withName(this, m_view.cache, [this, moves](const QString &name) {
            const EditAuthor author{name, m_editing->now(), m_view.portfolio->asOf};
            m_editing->reassign(
                moves, author, PortfolioText::tr("CSM of %n account(s)", "", static_cast<int>(moves.size())));
        });
    });
    dialog->open();
}

} // namespace bw
