#include "shell/editing.h"
#include "shell/parts.h"
#include "shell/person.h"
#include "shell/text.h"
#include "today/account_pane.h"
#include "today/key_guard.h"
#include "today/run_end.h"
#include "today/snooze_menu.h"
#include "today/today_page.h"
#include "today/touch_popover.h"
#include "widgets/popover.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <algorithm>

namespace bw {

QString TodayPage::markedName() const
{
    const qint32 row = markedRow();
    return row < 0 ? QString() : accountName(m_book.portfolio->rows[static_cast<size_t>(row)]);
}

SeenFigures TodayPage::seen(const QueueItem &item) const
{
    const std::shared_ptr<const AccountView> &view = m_pane->view();
    const bool shown = view && view->complete && view->account == m_book.rowOf(item).id;
    return seenNow(*m_book.portfolio, item.row, *m_book.alerts,
                   shown ? view->bossUnseenDays : std::optional<qint32>());
}

void TodayPage::save(std::vector<WorkEntry> entries, const QString &what)
{
    QPointer<TodayPage> page(this);
    const std::vector<WorkEntry> asked = entries;
    m_working.save(std::move(entries), what, [page, asked](const Result<std::vector<WorkEntry>> &saved) {
        if (!page)
            return;
        for (size_t i = 0; i < asked.size(); ++i) {
            if (!std::holds_alternative<Review>(asked[i].what))
                continue;
            const auto just = page->m_just.find(asked[i].account.value);
            if (just == page->m_just.end())
                continue;
            if (saved && i < saved->size())
                just->key = (*saved)[i].key;
            else
                page->m_just.erase(just); // it is open still
        }
        page->m_model->setJust(page->m_just);
        page->fillCounts();
    });
}

void TodayPage::doReviews(const std::vector<const QueueItem *> &items, const SnoozeChoice *snooze,
                          std::vector<WorkEntry> before, const QString &what)
{
    const QString clock = text::clock(localNow());
    for (const QueueItem *item : items) {
        WorkEntry entry;
        entry.account = m_book.rowOf(*item).id;
        Review review;
        JustDone just;
        just.clock = clock;
        if (snooze) {
            review.snoozed = true;
            review.until = snooze->until;
            review.note = snooze->reason;
            just.state = RunState::Snoozed;
            just.until = snooze->until;
            just.note = snooze->reason;
        }
        review.seen = seen(*item);
        entry.what = std::move(review);
        m_just.insert(entry.account.value, just);
        before.push_back(std::move(entry));
    }
    const int from = m_list->marked();
    m_acting.clear();
    for (const WorkEntry &entry : before)
        m_acting.push_back(entry.account);
    save(std::move(before), what);
    m_model->setJust(m_just);
    fillCounts();
    if (from >= 0 && m_model->isOpen(from)) // others were meant
        m_list->setFocus(Qt::OtherFocusReason);
    else
        goOn(from);
}

void TodayPage::goOn(int from)
{
    m_touched = true;
    const int next = m_model->nextOpen(from);
    if (next >= 0) {
        m_list->mark(next);
    } else {
        m_list->mark(-1);
        m_account = {}; // nobody's row: the end stays until somebody moves
        showEnd();
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void TodayPage::showEnd()
{
    if (!m_book.queue)
        return;
    RunSummary run = m_book.queue->run;
    for (const QueueItem &item : m_book.queue->items) { // and what is on its way
        const RunState state = m_model->stateOf(item);
        if (state == item.state)
            continue;
        run.reviewed += state == RunState::Reviewed ? 1 : 0;
        run.snoozed += state == RunState::Snoozed ? 1 : 0;
    }
    const int open = m_book.queue->accounts - done();
    m_end->setRun(m_book, run, open, static_cast<int>(calm().size()), !m_working.obstacle().isEmpty());
    m_right->setCurrentWidget(m_end);
}

void TodayPage::review()
{
    if (!m_working.obstacle().isEmpty()) {
        emit said(m_working.obstacle());
        return;
    }
    const QueueItem *item = markedItem();
    if (!item || m_model->stateOf(*item) != RunState::Open)
        return;
    withName(this, m_book.cache, [this, id = account()](const QString &) {
        const QueueItem *marked = markedItem();
        if (marked && account() == id)
            doReviews({marked}, nullptr, {}, tr("%1 reviewed", "account").arg(markedName()));
    });
}

void TodayPage::snooze(const SnoozeChoice &choice)
{
    const QueueItem *item = markedItem();
    if (!item || !m_working.obstacle().isEmpty())
        return;
    withName(this, m_book.cache, [this, choice, id = account()](const QString &) {
        const QueueItem *marked = markedItem();
        if (!marked || account() != id)
            return;
        const QString what = choice.until
            ? tr("%1 snoozed until %2", "account, day").arg(markedName(), text::day(*choice.until))
            : tr("%1 snoozed until key actions return", "account").arg(markedName());
        doReviews({marked}, &choice, {}, what);
    });
}

void TodayPage::openSnooze()
{
    if (!m_working.obstacle().isEmpty()) {
        emit said(m_working.obstacle());
        return;
    }
    if (markedItem())
        openSnoozeMenu(m_pane->snoozeButton(), m_book.portfolio->today,
                       [this](const SnoozeChoice &choice) { snooze(choice); });
}

std::vector<const QueueItem *> TodayPage::calm() const
{
    std::vector<const QueueItem *> items;
    for (const QueueItem &item : m_book.queue->items) {
        if (!item.attention && !item.changed && m_model->stateOf(item) == RunState::Open
            && m_book.rowOf(item).health.band == Band::Healthy)
            items.push_back(&item);
    }
    return items;
}

void TodayPage::askForCalm()
{
    if (!m_book.queue)
        return;
    if (!m_working.obstacle().isEmpty()) {
        emit said(m_working.obstacle());
        return;
    }
    const int count = static_cast<int>(calm().size());
    if (count == 0) {
        emit said(tr("No account is open that is healthy and unchanged."));
        return;
    }
    delete m_asked;
    auto *panel = new Popover(this);
    m_asked = panel;
    panel->setObjectName(QStringLiteral("calmQuestion"));
    panel->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    QLabel *words = makeLabel(TextRole::Base, Tone::Primary, panel);
    words->setText(tr("Mark %n account(s) reviewed that are healthy and unchanged?", nullptr, count));
    auto *yes = new KeyButton(QStringLiteral("check"), QStringLiteral("↵"), panel);
    yes->setObjectName(QStringLiteral("calmYes"));
    yes->setText(tr("Mark reviewed"));
    yes->setPrimary(true);
    yes->setAutoDefault(true);
    layout->addWidget(words);
    layout->addWidget(yes);
    const auto done = [this, panel] {
        panel->close();
        reviewCalm();
    };
    connect(yes, &QPushButton::clicked, panel, done);
    keepKeys(panel);
    panel->openAt(m_list, m_list->rect().adjusted(16, 0, 0, -m_list->height() + 8));
    yes->setFocus(Qt::PopupFocusReason);
}

void TodayPage::reviewCalm()
{
    withName(this, m_book.cache, [this](const QString &) {
        const std::vector<const QueueItem *> items = calm();
        if (!items.empty())
            doReviews(
                items, nullptr, {},
                tr("%n healthy and unchanged account(s) reviewed", nullptr, static_cast<int>(items.size())));
    });
}

void TodayPage::logTouch()
{
    const qint32 row = markedRow();
    if (row < 0)
        return;
    if (!m_working.obstacle().isEmpty()) {
        emit said(m_working.obstacle());
        return;
    }
    TouchPopover::About about;
    about.account = account();
    about.name = markedName();
    if (m_pane->view() && m_pane->view()->account == about.account)
        about.people = m_pane->view()->people;
    about.now = localNow();
    const QueueItem *item = markedItem();
    about.canReview = item && m_model->stateOf(*item) == RunState::Open;
    m_touch->openFor(about, m_pane->touchButton());
}

void TodayPage::touchLogged(const Touch &touch, bool review)
{
    withName(this, m_book.cache, [this, touch, review](const QString &) {
        WorkEntry entry;
        entry.account = touch.account;
        entry.what = TouchLogged{touch};
        const QString what =
            tr("%1 with %2", "kind of touch, account").arg(text::touchKind(touch.kind), markedName());
        const QueueItem *item = account() == touch.account ? markedItem() : nullptr;
        if (review && item) {
            doReviews({item}, nullptr, {std::move(entry)}, what);
            return;
        }
        m_acting = {touch.account};
        save({std::move(entry)}, what);
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void TodayPage::deed(const Deed &deed)
{
    const qint32 row = markedRow();
    if (row < 0 || !m_working.obstacle().isEmpty())
        return;
    WorkEntry entry;
    entry.account = account();
    entry.what = deed.done;
    if (auto *call = std::get_if<CheckpointCall>(&entry.what))
        call->seen = seenNow(*m_book.portfolio, row, *m_book.alerts);
    m_acting = {account()};
    save({std::move(entry)}, deed.what);
    m_list->setFocus(Qt::OtherFocusReason);
}

void TodayPage::stepTaken(int index)
{
    if (index > m_step) {
        m_steps.erase(m_steps.lower_bound(index), m_steps.end());
        if (!m_acting.empty())
            m_steps[index] = std::exchange(m_acting, {});
        m_step = index;
        return;
    }
    const auto step = m_steps.find(m_step);
    const bool undone = index < m_step;
    m_step = index;
    if (!undone || !m_book.queue)
        return;
    if (step == m_steps.end())
        return;
    // What was taken back is open again; the account that it was about is shown.
    for (const AccountId account : step->second)
        m_just.remove(account.value);
    m_model->setJust(m_just);
    fillCounts();
    m_touched = true;
    mark(step->second.front());
}

} // namespace bw
