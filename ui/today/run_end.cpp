#include "today/run_end.h"

#include "shell/parts.h"
#include "shell/text.h"
#include "today/pane_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace bw {

namespace {

constexpr int textWide = 480;
constexpr size_t mostChances = 3;

} // namespace

QString runWords(const RunSummary &run)
{
    QStringList parts;
    if (run.reviewed > 0)
        parts << RunEnd::tr("%n reviewed", "accounts", run.reviewed);
    if (run.snoozed > 0)
        parts << RunEnd::tr("%n snoozed", "accounts", run.snoozed);
    if (run.touches > 0)
        parts << RunEnd::tr("%n touch(es) logged", nullptr, run.touches);
    if (run.answers > 0)
        parts << RunEnd::tr("%n answer(s) given", nullptr, run.answers);
    if (run.alertActs > 0)
        parts << RunEnd::tr("%n act(s) on alerts", nullptr, run.alertActs);
    return parts.isEmpty() ? RunEnd::tr("nothing yet")
                           : parts.join(RunEnd::tr(", ", "between parts of a list"));
}

RunEnd::RunEnd(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextRole::PageTitle, Tone::Primary, this))
    , m_done(makeLabel(TextRole::Base, Tone::Primary, this))
    , m_later(makeLabel(TextRole::Base, Tone::Secondary, this))
    , m_chances(makeLabel(TextRole::Base, Tone::Secondary, this))
    , m_calmButton(new KeyButton(QStringLiteral("check"), QStringLiteral("Shift+R"), this))
    , m_all(new KeyButton({}, {}, this))
{
    setObjectName(QStringLiteral("runEnd"));
    setSurface(this, "page");
    m_title->setObjectName(QStringLiteral("runEndTitle"));
    m_done->setObjectName(QStringLiteral("runEndDone"));
    m_calmButton->setObjectName(QStringLiteral("markCalm"));
    m_calmButton->setPrimary(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    for (QLabel *label : {m_title, m_done, m_later, m_chances}) {
        label->setWordWrap(true);
        label->setFixedWidth(textWide);
        column->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_calmButton);
    buttons->addWidget(m_all);
    buttons->addStretch(1);
    column->addSpacing(8);
    column->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 32, 48, 32);
    layout->addStretch(2);
    layout->addLayout(column);
    layout->addStretch(3);
    connect(m_calmButton, &QPushButton::clicked, this, &RunEnd::calmRequested);
    connect(m_all, &QPushButton::clicked, this, &RunEnd::allRequested);
}

void RunEnd::setRun(const TodayBook &book, const RunSummary &run, int open, int calm, bool locked)
{
    m_book = book;
    m_run = run;
    m_open = open;
    m_calm = calm;
    m_locked = locked;
    fill();
}

QString RunEnd::title() const
{
    if (!m_book.queue)
        return {};
    if (m_open == 0)
        return tr("All %n reviewed", "accounts", m_book.queue->accounts);
    if (m_run == RunSummary{})
        return tr("Nothing needs attention");
    return tr("Nothing more needs attention");
}

QString RunEnd::doneWords() const
{
    return tr("This morning: %1.").arg(runWords(m_run));
}

QString RunEnd::laterWords() const
{
    if (!m_book.queue)
        return {};
    QStringList sentences;
    const TodayQueue &queue = *m_book.queue;
    if (m_open > 0)
        sentences << tr("%n account(s) are not gone through yet; none of them asks for anything.", nullptr,
                        m_open);
    if (queue.openAlerts > 0)
        sentences << tr("%n alert(s) stay open for tomorrow.", nullptr, queue.openAlerts);
    const auto back = std::count_if(queue.items.begin(), queue.items.end(), [&](const QueueItem &item) {
        return item.state == RunState::Snoozed && item.snoozedUntil && *item.snoozedUntil <= queue.today + 1;
    });
    if (back > 0)
        sentences << tr("%n snoozed account(s) come back tomorrow.", nullptr, static_cast<int>(back));
    if (sentences.isEmpty())
        sentences << tr("Nothing is left for tomorrow.");
    return sentences.join(QLatin1Char('\n'));
}

void RunEnd::fill()
{
    if (!m_book.queue)
        return;
    m_title->setText(title());
    m_done->setText(doneWords());
    m_later->setText(laterWords());
    QStringList chances;
    for (size_t i = 0; i < std::min(mostChances, m_book.queue->chances.size()); ++i) {
        const ExpansionChance &chance = m_book.queue->chances[i];
        const PortfolioRow &row = m_book.portfolio->rows[static_cast<size_t>(chance.row)];
        chances
            << tr("%1: %2", "account, why more may be sold").arg(accountName(row), chanceWords(chance, row));
    }
    m_chances->setText(chances.isEmpty()
                           ? QString()
                           : tr("Chances to grow") + QLatin1Char('\n') + chances.join(QLatin1Char('\n')));
    m_chances->setVisible(!chances.isEmpty());
    for (QLabel *label : {m_title, m_done, m_later, m_chances})
        label->setFixedHeight(std::max(0, label->heightForWidth(textWide))); // an empty one has none
    m_calmButton->setText(tr("Mark %n healthy and unchanged reviewed", "accounts", m_calm));
    m_calmButton->setVisible(m_calm > 0 && !m_locked);
    m_all->setText(tr("Show all"));
    m_all->setVisible(m_open > 0);
    setAccessibleName(title());
    setAccessibleDescription(doneWords() + QLatin1Char('\n') + laterWords());
}

void RunEnd::focusFirst()
{
    for (KeyButton *button : {m_calmButton, m_all}) {
        if (button->isVisible()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void RunEnd::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace bw
