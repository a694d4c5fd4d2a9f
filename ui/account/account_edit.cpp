#include "account/account_page.h"
#include "account/edit_dialog.h"
#include "account/score_note.h"
#include "shell/editing.h"
#include "shell/parts.h"
#include "shell/settings.h"
#include "shell/text.h"

namespace bw {

void AccountPage::setEditing(Editing *editing)
{
    m_editing = editing;
    m_edit->setEnabled(m_editing != nullptr);
    m_note->setCanLimit(m_editing != nullptr && m_editing->canLimit());
}

void AccountPage::edit()
{
    if (!m_editing || !m_account || m_loading)
        return;
    m_loading = true;
    m_editing->load(m_account, this, [this](const Result<EditableAccount> &account) {
        m_loading = false;
        if (!account)
            emit said(text::sentence(account.error()));
        else if (account->imported.first.id == m_account) // else another one is shown by now
            openEditDialog(*account);
    });
}

void AccountPage::openEditDialog(const EditableAccount &account)
{
    EditDialog::Surroundings surroundings;
    if (m_cache)
        surroundings.calendars = m_cache->calendars.names();
    surroundings.author = settings::author.get();
    surroundings.now = m_editing->now();
    surroundings.shown = m_report ? m_report->asOf : Day::of(surroundings.now.toLocalTime().date());
    auto *dialog = new EditDialog(account, std::move(surroundings), this);
    connect(dialog, &EditDialog::saved, this,
            [this](const EditStep &step, const QString &what, const QString &author) {
                settings::author.set(author);
                m_editing->apply(step, what);
            });
    dialog->open();
    emit editDialogOpened(dialog);
}

} // namespace bw
