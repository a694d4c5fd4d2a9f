#include "shell/session.h"
#include "today/account_loader.h"
#include "today/account_pane.h"
#include "today/run_end.h"
#include "today/today_page.h"

#include <QStackedWidget>
#include <algorithm>

namespace bw {

std::vector<AccountId> TodayPage::accountOrder() const
{
    return m_model->accounts();
}

AccountId TodayPage::account() const
{
    return m_model->accountAt(m_list->marked());
}

void TodayPage::mark(AccountId account)
{
    int row = m_model->rowOf(account);
    if (row < 0 && m_model->filter() != QueueFilter::All) {
        setFilter(QueueFilter::All);
        row = m_model->rowOf(account);
    }
    if (row >= 0)
        m_list->mark(row);
}

bool TodayPage::isAtEnd() const
{
    return m_right->currentWidget() == m_end;
}

qint32 TodayPage::markedRow() const
{
    const AccountId id = account();
    if (!id || !m_book.portfolio)
        return -1;
    const std::vector<PortfolioRow> &rows = m_book.portfolio->rows;
    if (const QueueItem *item = markedItem())
        return item->row;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const PortfolioRow &row) { return row.id == id; });
    return found == rows.end() ? -1 : static_cast<qint32>(found - rows.begin());
}

const QueueItem *TodayPage::markedItem() const
{
    return m_book.queue ? m_model->itemAt(m_list->marked()) : nullptr;
}

void TodayPage::showRow()
{
    const qint32 row = markedRow();
    if (row < 0)
        return;
    m_account = account();
    m_row = m_list->marked();
    std::vector<qint32> beside;
    const auto indexOf = [&](int at) {
        const QueueItem *item = m_model->itemAt(at);
        return item ? m_book.rowOf(*item).index : -1;
    };
    const int open = m_model->nextOpen(m_row);
    for (const int at :
         {open, m_model->step(m_row, 1), m_model->step(m_row, -1), open < 0 ? -1 : m_model->nextOpen(open)}) {
        const qint32 index = at < 0 || at == m_row ? -1 : indexOf(at);
        if (index >= 0)
            beside.push_back(index);
    }
    const qint32 index = m_book.portfolio->rows[static_cast<size_t>(row)].index;
    auto view = m_loader->ask(index, beside);
    // At once what the book knows; the rest comes when it is read.
    if (!view)
        view = std::make_shared<const AccountView>(
            accountView(*m_book.cache, *m_book.portfolio, index, nullptr));
    m_right->setCurrentWidget(m_pane);
    showView(std::move(view));
}

void TodayPage::showView(std::shared_ptr<const AccountView> view)
{
    if (isAtEnd() || view->account != account())
        return;
    AccountPane::Shown shown;
    shown.book = m_book;
    shown.row = markedRow();
    shown.item = markedItem();
    shown.state = shown.item ? m_model->stateOf(*shown.item) : RunState::Open;
    shown.view = std::move(view);
    shown.obstacle = m_working.obstacle();
    m_pane->setShown(shown);
}

} // namespace bw
