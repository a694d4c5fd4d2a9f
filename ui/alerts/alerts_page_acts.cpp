#include "alerts/act_dialogs.h"
#include "alerts/alerts_page.h"
#include "alerts/seen_figures.h"
#include "shell/alert_words.h"
#include "shell/person.h"
#include "shell/text.h"
#include "widgets/dense_table.h"

#include <algorithm>

namespace bw {

// What is done with the selected alerts.

namespace {

AlertAct::What whatOf(AlertDeed deed)
{
    switch (deed) {
    case AlertDeed::Acknowledge:
        return AlertAct::What::Acknowledged;
    case AlertDeed::Work:
        return AlertAct::What::InWork;
    case AlertDeed::Resolve:
        return AlertAct::What::Resolved;
    case AlertDeed::Snooze:
        return AlertAct::What::Snoozed;
    case AlertDeed::Wake:
        return AlertAct::What::Woken;
    }
    Q_UNREACHABLE();
}

bool applies(AlertDeed deed, const Alert &alert)
{
    switch (deed) {
    case AlertDeed::Acknowledge:
        return alert.state == AlertState::Open;
    case AlertDeed::Work:
        return alert.state == AlertState::Open || alert.state == AlertState::Acknowledged;
    case AlertDeed::Resolve:
        return alert.isOpen() || alert.state == AlertState::Snoozed;
    case AlertDeed::Snooze:
        return alert.isOpen();
    case AlertDeed::Wake:
        return alert.state == AlertState::Snoozed;
    }
    Q_UNREACHABLE();
}

std::vector<AlertRow> applying(const std::vector<AlertRow> &rows, AlertDeed deed, const AlertView &view)
{
    std::vector<AlertRow> fit;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(fit), [&](const AlertRow &row) {
        return applies(deed, *row.alert) && !view.pending.contains(alertRowKey(row.alert->key));
    });
    return fit;
}

} // namespace

std::vector<AlertRow> AlertsPage::selectedRows() const
{
    std::vector<AlertRow> rows;
    for (const qint64 key : m_table->selectedKeys()) {
        const int place = m_model->placeOf(key);
        if (place >= 0 && !m_model->place(place).isGroup())
            rows.push_back(m_model->row(m_model->place(place).row));
    }
    return rows;
}

void AlertsPage::showSelected()
{
    const std::vector<AlertRow> rows = m_view.rows ? selectedRows() : std::vector<AlertRow>();
    std::array<int, alertDeedCount> counts{};
    for (int i = 0; i < alertDeedCount; ++i)
        counts[static_cast<size_t>(i)] =
            static_cast<int>(applying(rows, static_cast<AlertDeed>(i), m_view).size());
    const QString obstacle = m_nextPortfolio ? m_working.obstacle() : QString();
    if (rows.empty()) {
        m_panel->setStory({}, nullptr, 0);
    } else {
        // The one that the keys are at, not the first of many.
        AlertRow shown = rows.front();
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid() && !m_model->place(current.row()).isGroup())
            shown = m_model->row(m_model->place(current.row()).row);
        m_panel->setStory(alertStory(m_view, shown), shown.account, static_cast<int>(rows.size()));
    }
    m_panel->setDeeds(counts, obstacle);
}

void AlertsPage::act(AlertDeed deed)
{
    if (!m_view.rows)
        return;
    if (const QString obstacle = m_working.obstacle(); !obstacle.isEmpty()) {
        emit said(obstacle);
        return;
    }
    const std::vector<AlertRow> selected = selectedRows();
    const std::vector<AlertRow> rows = applying(selected, deed, m_view);
    if (rows.empty()) {
        if (!selected.empty())
            emit said(AlertsText::tr("That cannot be done with an alert that is: %1.", "state")
                          .arg(text::alertState(selected.front().alert->state)));
        return;
    }
    AlertAct act;
    act.what = whatOf(deed);
    const int count = static_cast<int>(rows.size());
    std::vector<qint64> keys;
    for (const AlertRow &row : rows)
        keys.push_back(alertRowKey(row.alert->key));
    if (deed == AlertDeed::Resolve) {
        auto *dialog = new ResolveDialog(count, people(), this);
        connect(
            dialog, &ResolveDialog::resolved, this,
            [this, keys, act](const QString &cause, const QString &routedTo, const QString &note) mutable {
                act.cause = cause;
                act.routedTo = routedTo;
                act.note = note;
                doAll(keys, act);
            });
        dialog->open();
    } else if (deed == AlertDeed::Snooze) {
        auto *dialog = new SnoozeDialog(count, m_view.portfolio->today, this);
        connect(dialog, &SnoozeDialog::snoozed, this,
                [this, keys, act](Day until, const QString &why) mutable {
                    act.until = until;
                    act.note = why;
                    doAll(keys, act);
                });
        dialog->open();
    } else {
        doAll(keys, act);
    }
}

void AlertsPage::doAll(const std::vector<qint64> &keys, const AlertAct &act)
{
    std::vector<WorkEntry> entries;
    std::vector<qint64> done;
    QString account;
    for (const qint64 key : keys) {
        const auto row = std::find_if(m_view.rows->begin(), m_view.rows->end(), [key](const AlertRow &one) {
            return alertRowKey(one.alert->key) == key;
        });
        if (row == m_view.rows->end())
            continue;
        WorkEntry entry;
        entry.account = row->account->id;
        AlertAct mine = act;
        mine.rule = row->alert->key.rule;
        mine.reason = row->alert->key.reason;
        mine.opened = row->alert->key.opened;
        mine.value = row->alert->value;
        mine.seen = seenFigures(*m_view.portfolio, *row->account, m_view.alerts.get());
        entry.what = mine;
        entries.push_back(entry);
        done.push_back(key);
        account = row->account->name;
    }
    if (entries.empty())
        return;
    const int count = static_cast<int>(entries.size());
    const QString of = count == 1 ? AlertsText::tr("alert on %1", "account").arg(text::visible(account))
                                  : AlertsText::tr("%n alert(s)", "what was done is said before it", count);
    m_working.save(std::move(entries),
                   AlertsText::tr("%1: %2", "what was done, to what").arg(text::alertAct(act.what), of),
                   [this, done](const Result<std::vector<WorkEntry>> &saved) {
                       if (saved)
                           return;
                       for (const qint64 key : done)
                           m_view.pending.remove(key);
                       m_table->viewport()->update();
                       showSelected();
                   });
    // The next one is at hand at once; the figures follow.
    for (const qint64 key : done)
        m_view.pending.insert(key, act.what);
    m_table->viewport()->update();
    const int before = m_table->currentIndex().row();
    m_table->step(1);
    if (m_table->currentIndex().row() == before) // the last one
        showSelected();
}

/// Who alerts can be handed to: those who were before, then the CSMs.
QStringList AlertsPage::people() const
{
    QStringList names;
    for (const AlertRow &row : *m_view.rows) {
        if (!row.alert->routedTo.isEmpty())
            names += row.alert->routedTo;
    }
    names += csmNames(*m_view.cache);
    names.removeDuplicates();
    return names;
}

} // namespace bw
