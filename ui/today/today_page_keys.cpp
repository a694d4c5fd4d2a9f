#include "shell/parts.h"
#include "shell/text.h"
#include "today/account_pane.h"
#include "today/key_guard.h"
#include "today/progress_ticks.h"
#include "today/quick_judgement.h"
#include "today/run_end.h"
#include "today/segments.h"
#include "today/today_page.h"
#include "widgets/choices.h"
#include "widgets/empty_panel.h"
#include "widgets/field.h"
#include "widgets/popover.h"

#include "shell/person.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bw {

void TodayPage::addKeys()
{
    const auto on = [this](const char *keys, bool letter, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        if (letter)
            m_letters.push_back(shortcut);
    };
    const auto step = [this](int by) {
        if (!m_book.queue)
            return;
        // From the end of the run to the last row.
        const int from = m_list->marked() < 0 && by < 0 ? m_model->rowCount() : m_list->marked();
        if (const int to = m_model->step(from, by); to < m_model->rowCount())
            m_list->mark(to);
        m_list->setFocus(Qt::ShortcutFocusReason);
    };
    on("J", true, [step] { step(1); });
    on("K", true, [step] { step(-1); });
    on("E", true, [this] {
        if (account())
            emit judgeRequested(account());
    });
    on("L", true, [this] { logTouch(); });
    on("S", true, [this] { openSnooze(); });
    on("R", true, [this] { review(); });
    on("Shift+R", true, [this] { askForCalm(); });
    on("A", true, [this] {
        if (!isAtEnd())
            m_pane->quick().focusFirst();
    });
    on("Ctrl+Return", false, [this] { m_pane->quick().save(); });
    on("Ctrl+Enter", false, [this] { m_pane->quick().save(); });
    on("Escape", false, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    on("F6", false, [this] {
        if (m_list->hasFocus() && isAtEnd())
            m_end->focusFirst();
        else if (m_list->hasFocus())
            m_pane->focusFirst();
        else
            m_list->setFocus(Qt::TabFocusReason);
    });
    on("Ctrl+PgDown", false, [this] { m_pane->scrollBy(1); });
    on("Ctrl+PgUp", false, [this] { m_pane->scrollBy(-1); });
}

std::vector<KeyHelp> TodayPage::keys() const
{
    return {{QStringLiteral("J, K"), tr("Next and previous account; also the arrows")},
            {QStringLiteral("↵"), tr("Open the account; Esc comes back to its row")},
            {QStringLiteral("E"), tr("Judge the account")},
            {QStringLiteral("A"), tr("To the quick questions: 0 to 3 answer, ? is not known")},
            {QStringLiteral("Ctrl+Enter"), tr("Save the quick answers")},
            {QStringLiteral("L"), tr("Log a touch")},
            {QStringLiteral("S"), tr("Snooze; then a digit says for how long")},
            {QStringLiteral("R"), tr("Mark reviewed and go on")},
            {QStringLiteral("Shift+R"), tr("Mark all that are healthy and unchanged reviewed")},
            {QStringLiteral("Ctrl+Z"), tr("Take back what was done last")},
            {QStringLiteral("Ctrl+PgUp, Ctrl+PgDown"), tr("Scroll the account")},
            {QStringLiteral("F6"), tr("Between the queue and the account")},
            {QStringLiteral("Esc"), tr("Back to the queue")}};
}

void TodayPage::setLetterKeys(bool on)
{
    m_letterKeys = on;
    for (QShortcut *shortcut : m_letters)
        shortcut->setEnabled(on);
}

void TodayPage::retranslate()
{
    m_list->setAccessibleName(tr("Queue of accounts"));
    m_filter->setAccessibleName(tr("Which accounts are listed"));
    m_order->setLabel(tr("Order"));
    m_order->setValue(tr("ARR × chance of loss"), false);
    m_csm->setLabel(tr("Accounts of"));
    if (!m_book.queue) {
        m_csm->setValue(tr("all accounts"), false);
        setSmallLabels(m_filter, {tr("Needs attention"), tr("Changed"), tr("Stale"), tr("All")});
        return;
    }
    if (m_book.queue->accounts > 0 || csm().isEmpty())
        m_empty->setTexts(
            tr("No usage yet"),
            tr("Accounts are known, but not what they do. Import events or daily usage, and the "
               "morning's queue appears here."),
            tr("Import files…"));
    else
        m_empty->setTexts(tr("No account of %1", "CSM").arg(text::visible(csm())),
                          tr("Nobody has made this person the CSM of an account."), tr("Show all accounts"));
    switch (m_model->filter()) {
    case QueueFilter::Attention:
        m_none->setTexts(tr("Nothing needs attention"),
                         tr("No alert is open, no step is due and nothing has changed for the worse."),
                         tr("Show all"));
        break;
    case QueueFilter::Changed:
        m_none->setTexts(tr("Nothing has changed"), tr("All accounts are as at your last review."),
                         tr("Show all"));
        break;
    case QueueFilter::Stale:
        m_none->setTexts(tr("No judgement is stale"), tr("Every answer is within its shelf life."),
                         tr("Show all"));
        break;
    case QueueFilter::All:
        m_none->setTexts(tr("No accounts"), tr("Import accounts to begin."), {});
        break;
    }
}

void TodayPage::explainOrder()
{
    auto *panel = new Popover(this);
    panel->setObjectName(QStringLiteral("orderPanel"));
    panel->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 14, 16, 14);
    const auto add = [&](TextRole role, Tone tone, const QString &words) {
        constexpr int wide = 400;
        QLabel *label = makeLabel(role, tone, panel);
        label->setWordWrap(true);
        label->setFixedWidth(wide);
        label->setText(words);
        layout->addWidget(label);
    };
    add(TextRole::BaseHeading, Tone::Primary, tr("What the order is made of"));
    add(TextRole::Base, Tone::Secondary,
        tr("Accounts that renew within 90 days come first, then the others. In each group those with the "
           "most at "
           "stake come first: ARR × (1 − chance of renewal) × urgency."));
    add(TextRole::Base, Tone::Secondary,
        tr("Urgency is 3 where the renewal is due within 30 days, 2 within 90, 1.5 within 180, else 1; with "
           "an "
           "open alert on a business outcome it is half as much again."));
    if (const QueueItem *item = markedItem()) {
        const PortfolioRow &row = m_book.rowOf(*item);
        if (item->order && row.revenueAtRisk)
            add(TextRole::BaseStrong, Tone::Primary,
                tr("%1: %2 at risk × %3 = %4", "account, sum, urgency, result")
                    .arg(accountName(row), text::moneyFull({row.currency, *row.revenueAtRisk}),
                         text::number(item->urgency, 2), text::moneyFull({row.currency, *item->order})));
        else
            add(TextRole::BaseStrong, Tone::Primary,
                tr("%1: no revenue at risk is known, so it stands at the end of its group.", "account")
                    .arg(accountName(row)));
    }
    keepKeys(panel);
    panel->openAt(m_order);
}

void TodayPage::chooseCsm()
{
    if (!m_next.cache)
        return;
    std::vector<Choice> choices{{QStringLiteral("*"), tr("all accounts"), 0}};
    for (const QString &name : csmNames(*m_next.cache))
        choices.push_back({QLatin1Char('=') + name, text::visible(name), 0});
    m_choices->setChoices(choices, {csm().isEmpty() ? QStringLiteral("*") : QLatin1Char('=') + csm()}, true);
    m_choices->openAt(m_csm);
}

} // namespace bw
