#include "account/account_page.h"
#include "account/edit_dialog.h"
#include "account/score_note.h"
#include "shell/editing.h"
#include "shell/gap_dialog.h"
#include "shell/parts.h"
#include "shell/settings.h"
#include "shell/text.h"

namespace bw {

void AccountPage::setEditing(Editing *editing)
{
    m_editing = editing;
    m_edit->setEnabled(m_editing != nullptr);
    m_note->setCanLimit(m_editing != nullptr && m_editing->canLimit());
    m_working.setEditing(editing);
    tellEntering();
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

bool AccountPage::canMark() const
{
    return m_editing && m_editing->canMark() && m_cache && !m_cache->dayRows.empty();
}

void AccountPage::askGap()
{
    if (!canMark() || !m_range || !m_report)
        return;
    GapDialog::Surroundings surroundings = gapSurroundings(*m_cache, *m_editing);
    surroundings.shown = m_range->first;
    surroundings.until = m_range->last;
    for (const SourceFacts &facts : m_cache->sources) {
        if (!facts.id)
            continue;
        SourceRow &source = surroundings.sources.emplace_back();
        source.id = facts.id;
        source.name = facts.name;
    }
    const auto index = static_cast<size_t>(m_report->row.index);
    if (index < m_cache->coverage.size()) {
        const std::vector<quint32> &covers = m_cache->coverages[m_cache->coverage[index]];
        if (covers.size() == 1)
            surroundings.source = m_cache->sources[covers.front()].id;
    }
    auto *dialog = new GapDialog(std::move(surroundings), this);
    connect(dialog, &GapDialog::saved, this, [this](const GapRow &gap) {
        settings::author.set(gap.author);
        const QString days = gap.days.first == gap.days.last
            ? text::dayYear(gap.days.first)
            : tr("%1 to %2", "range of days")
                  .arg(text::dayYear(gap.days.first), text::dayYear(gap.days.last));
        m_editing->mark(gap, tr("not known, %1", "days that were marked").arg(days));
    });
    dialog->open();
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
