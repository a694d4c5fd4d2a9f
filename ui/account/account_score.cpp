#include "account/account_page.h"
#include "account/change_panel.h"
#include "account/limit_dialog.h"
#include "account/score_note.h"
#include "account/score_parts.h"
#include "shell/editing.h"
#include "shell/settings.h"
#include "shell/text.h"

namespace bw {

// What the page offers about the score: how it is made, why it changed, its limits.

void AccountPage::showScore()
{
    m_parts->setFocus(Qt::TabFocusReason);
}

ChangePanel *AccountPage::showChange()
{
    if (!m_report || !m_cache || !m_portfolio)
        return nullptr;
    auto *panel = new ChangePanel(m_cache, m_portfolio, *m_report, this);
    panel->open();
    return panel;
}

LimitDialog *AccountPage::editLimits()
{
    if (!m_report || !m_editing || !m_editing->canLimit())
        return nullptr;
    const QString name = title();
    auto *dialog = new LimitDialog(*m_report, settings::author.get(), this);
    connect(dialog, &LimitDialog::saved, this, [this, name](const HealthLimit &limit) {
        settings::author.set(limit.author);
        m_editing->limit(limit, [name] { return tr("limit on the health of %1").arg(name); });
    });
    connect(dialog, &LimitDialog::ended, this, [this, name](const HealthLimit &limit, const QString &by) {
        settings::author.set(by);
        m_editing->endLimit(limit, by,
                            [name] { return tr("end of the limit on the health of %1").arg(name); });
    });
    dialog->open();
    return dialog;
}

} // namespace bw
