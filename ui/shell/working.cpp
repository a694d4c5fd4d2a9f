#include "shell/working.h"

#include "shell/editing.h"
#include "shell/person.h"
#include "shell/text.h"

#include <QCoreApplication>
#include <QWidget>

namespace bw {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(bw::Working)
};

} // namespace

void Working::setEditing(Editing *editing)
{
    m_editing = editing;
}

void Working::setBook(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio)
{
    m_cache = std::move(cache);
    m_portfolio = std::move(portfolio);
}

QString Working::obstacle() const
{
    if (m_portfolio && m_portfolio->picked)
        return Words::tr("You look at %1. What you do is of today: Ctrl+Shift+Home leads back to now.")
            .arg(text::dayYear(m_portfolio->asOf));
    if (!m_editing || !m_editing->canWork() || !m_portfolio)
        return Words::tr("What you do cannot be saved here.");
    return {};
}

void Working::save(std::vector<WorkEntry> entries, const QString &what, const Saved &saved)
{
    if (entries.empty() || !obstacle().isEmpty())
        return;
    const Day today = m_portfolio->today;
    withName(m_page, m_cache,
             [editing = m_editing, page = m_page, entries = std::move(entries), what, saved,
              today](const QString &name) mutable {
                 if (!editing)
                     return;
                 for (WorkEntry &entry : entries) {
                     entry.by = name;
                     if (entry.at.isEmpty())
                         entry.day = today;
                     // A touch stands beside its author in every list.
                     if (auto *logged = std::get_if<TouchLogged>(&entry.what);
                         logged && logged->touch.by.isEmpty())
                         logged->touch.by = name;
                 }
                 editing->work(entries, what, page, saved);
             });
}

void Working::save(AccountId account, WorkDone done, const QString &what, const Saved &saved)
{
    WorkEntry entry;
    entry.account = account;
    entry.what = std::move(done);
    save(std::vector<WorkEntry>{std::move(entry)}, what, saved);
}

} // namespace bw
