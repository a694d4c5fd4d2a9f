#include "account/account_page.h"

#include "account/account_head.h"
#include "account/chart_words.h"
#include "account/day_calendar.h"
#include "account/figure_table.h"
#include "account/figure_words.h"
#include "account/health_gauge.h"
#include "account/score_note.h"
#include "account/score_parts.h"
#include "charts/chart_view.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <algorithm>
#include <array>

namespace bw {

namespace {

constexpr std::array<int, 3> spans{13, 26, 52}; ///< weeks
constexpr int weeksInBars = 13;

} // namespace

AccountPage::AccountPage(QWidget *parent)
    : Page(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    build();
    addKeys();
    retranslate();
}

void AccountPage::addKeys()
{
    const auto letter = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        m_letters.push_back(shortcut);
    };
    for (const Qt::Key key : {Qt::Key_K, Qt::Key_BracketLeft})
        letter(QKeySequence(key), [this] { emit stepRequested(-1); });
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_BracketRight})
        letter(QKeySequence(key), [this] { emit stepRequested(1); });
    letter(QKeySequence(Qt::Key_T), [this] { toggleTable(); });
    auto *edits = new QShortcut(QKeySequence(QStringLiteral("Ctrl+E")), this);
    edits->setContext(Qt::WidgetWithChildrenShortcut);
    connect(edits, &QShortcut::activated, this, &AccountPage::edit);
}

QString AccountPage::title() const
{
    if (!m_report)
        return tr("Account");
    return text::visible(m_report->row.name.isEmpty() ? m_report->row.key : m_report->row.name);
}

void AccountPage::setPortfolio(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio)
{
    m_cache = std::move(cache);
    m_portfolio = std::move(portfolio);
    if (m_account)
        refresh();
}

void AccountPage::showAccount(AccountId account)
{
    m_account = account;
    refresh();
}

void AccountPage::setAccountOrder(std::vector<AccountId> order)
{
    m_order = std::move(order);
    emit titleChanged();
}

QString AccountPage::context() const
{
    const auto found = std::find(m_order.begin(), m_order.end(), m_account);
    if (found == m_order.end())
        return {};
    return tr("%1 of %2", "place of an account in the list")
        .arg(text::number(qint64{found - m_order.begin() + 1}),
             text::number(static_cast<qint64>(m_order.size())));
}

void AccountPage::refresh()
{
    if (!m_cache || !m_portfolio)
        return;
    const auto &accounts = m_cache->accounts;
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&](const Account &account) { return account.id == m_account; });
    const auto index = found - accounts.begin();
    if (found == accounts.end() || index >= static_cast<qint64>(m_portfolio->rows.size()))
        return;
    setReport(accountReport(*m_cache, *m_portfolio, static_cast<qint32>(index)));
}

void AccountPage::setReport(AccountReport report)
{
    m_report = std::move(report);
    m_account = m_report->row.id;
    fill();
    emit titleChanged();
}

void AccountPage::fill()
{
    if (!m_report)
        return;
    m_head->setReport(*m_report);
    m_gauge->setReport(*m_report);
    m_parts->setReport(*m_report);
    m_note->setReport(*m_report);
    fillDays();
    m_calendar->setWeeks(calendarWeeks(m_report->history, m_report->asOf, DayCalendar::weekCount),
                         m_report->asOf, [this](Day day) { return dayWords(*m_report, day); });
    m_calendar->setSummary(useSentence(*m_report));
    m_weeks->setSpec(weeksSpec(*m_report, weeksInBars));
    m_activity->setRows(activityRows(*m_report));
    m_months->setRows(monthRows(*m_report, 6));
    arrange();
}

void AccountPage::fillDays()
{
    if (m_report)
        m_days->setSpec(keyActionsSpec(*m_report, m_span));
}

void AccountPage::setSpan(int weeks)
{
    m_span = weeks;
    m_spans->setCurrent(static_cast<int>(std::find(spans.begin(), spans.end(), weeks) - spans.begin()));
    fillDays();
}

void AccountPage::showDay(Day day)
{
    // A day before the chart's first opens the next longer span.
    for (const int weeks : spans) {
        if (weeks < m_span || m_report->asOf - day >= weeks * 7)
            continue;
        if (weeks != m_span)
            setSpan(weeks);
        break;
    }
    m_days->showTable(false);
    m_days->showPoint(day.n);
}

void AccountPage::toggleTable()
{
    const bool weeks = m_weeks->isAncestorOf(QApplication::focusWidget());
    ChartView *chart = weeks ? m_weeks : m_days;
    chart->showTable(!chart->showsTable());
}

std::vector<KeyHelp> AccountPage::keys() const
{
    return {{QStringLiteral("J, K"), tr("Next and previous account of the list; also ] and [")},
            {QStringLiteral("Ctrl+E"), tr("Edit the account by hand")},
            {QStringLiteral("T"), tr("The chart as a table with the same numbers, and back")},
            {QStringLiteral("←, →"), tr("Point by point through the chart or calendar that has the focus")},
            {QStringLiteral("Ctrl+C"), tr("Copy the chart that has the focus: picture and table")},
            {QStringLiteral("Esc"), tr("Back to the list")}};
}

void AccountPage::setLetterKeys(bool on)
{
    for (QShortcut *shortcut : m_letters)
        shortcut->setEnabled(on);
    m_days->setLetterKeys(on);
    m_weeks->setLetterKeys(on);
}

void AccountPage::setBusy(bool busy)
{
    m_gauge->setRecomputing(busy);
}

void AccountPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void AccountPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        emit backRequested();
    else
        Page::keyPressEvent(event);
}

} // namespace bw
