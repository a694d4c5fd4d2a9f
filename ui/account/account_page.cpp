#include "account/account_page.h"

#include "account/account_head.h"
#include "account/chart_words.h"
#include "account/compact_head.h"
#include "account/day_calendar.h"
#include "account/details_loader.h"
#include "account/figure_panel.h"
#include "account/figure_table.h"
#include "account/figure_words.h"
#include "account/health_gauge.h"
#include "account/score_note.h"
#include "account/score_parts.h"
#include "account/section.h"
#include "account/story_rows.h"
#include "account/timeline_panel.h"
#include "charts/chart_view.h"
#include "shell/parts.h"
#include "shell/session.h"
#include "shell/text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <algorithm>
#include <array>
#include <cmath>

namespace bw {

namespace {

constexpr std::array<int, 3> spans{13, 26, 52}; ///< weeks

/// Whether any of the days is one that the report tells about.
bool isPartOf(DayRange range, const AccountReport &report)
{
    const std::vector<DayResult> &days = report.history.days;
    return !days.empty() && range.first <= report.asOf && range.last >= days.front().day;
}

/// The days without those after D and before the account's life, at least a week.
DayRange heldTo(DayRange range, const AccountReport &report)
{
    constexpr qint32 least = 7;
    range.last = std::min(range.last, report.asOf);
    if (!report.history.days.empty())
        range.first = std::max(range.first, report.history.days.front().day);
    if (range.days() < least)
        range.first = std::min(range.first, range.last - (least - 1));
    return range;
}

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
    letter(QKeySequence(Qt::Key_H), [this] { toggleTimeline(); });
    letter(QKeySequence(Qt::Key_M), [this] { askGap(); });
    letter(QKeySequence(Qt::Key_E), [this] { emit judgeRequested(m_account); });
    letter(QKeySequence(Qt::Key_W), [this] { showChange(); });
    auto *edits = new QShortcut(QKeySequence(QStringLiteral("Ctrl+E")), this);
    edits->setContext(Qt::WidgetWithChildrenShortcut);
    connect(edits, &QShortcut::activated, this, &AccountPage::edit);
    auto *search = new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this);
    search->setContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, this, &AccountPage::searchTimeline);
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
    m_working.setBook(m_cache, m_portfolio);
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
    const bool same = m_report && m_report->row.id == report.row.id;
    if (!same) {
        m_range.reset(); // of another account's life
        m_scroll->verticalScrollBar()->setValue(0);
        m_scroll->horizontalScrollBar()->setValue(0);
    }
    if (same && m_range && m_report->asOf != report.asOf)
        m_range = isPartOf(*m_range, report) ? std::optional(heldTo(*m_range, report)) : std::nullopt;
    if (!same || m_report->asOf != report.asOf || m_report->policyVersion != report.policyVersion)
        m_details.reset();
    m_report = std::move(report);
    m_account = m_report->row.id;
    fill();
    askDetails();
    tellEntering();
    emit titleChanged();
}

void AccountPage::fill()
{
    if (!m_report)
        return;
    m_head->setReport(*m_report);
    m_compact->setReport(*m_report);
    m_gauge->setReport(*m_report);
    m_parts->setDetails(m_details.get());
    m_parts->setReport(*m_report);
    m_note->setReport(*m_report);
    m_calendar->setWeeks(calendarWeeks(m_report->history, m_report->asOf, DayCalendar::weekCount),
                         m_report->asOf, [this](Day day) { return dayWords(*m_report, day); });
    m_calendar->setSummary(useSentence(*m_report));
    m_activity->setRows(activityRows(*m_report));
    m_months->setRows(monthRows(*m_report, 6));
    fillDays();
    if (m_details)
        m_timeline->setEntries(m_details->timeline);
    else
        m_timeline->setWaiting();
    arrange();
}

ShownDays AccountPage::shownDays() const
{
    ShownDays shown = shownWeeks(m_report->asOf, m_span);
    if (m_range) {
        shown.range = *m_range;
        shown.weeks = 0;
    }
    shown.split = m_split;
    shown.details = m_details.get();
    return shown;
}

void AccountPage::fillDays()
{
    if (!m_report)
        return;
    const ShownDays shown = shownDays();
    m_days->setSpec(keyActionsSpec(*m_report, shown));
    m_weeks->setSpec(weeksSpec(*m_report, shown));
    m_monthBars->setSpec(monthsSpec(*m_report, shown));
    m_calendar->setRange(m_range);
    m_reset->setVisible(m_range.has_value());
    m_gap->setVisible(m_range.has_value() && canMark());
    for (AccountSection *section : m_sections) {
        // What waits for its details keeps its place: nothing jumps away and back.
        section->setMinimumHeight(m_details ? 0 : section->height());
        section->show(*m_report, shown);
    }
}

void AccountPage::setDetails(std::shared_ptr<const AccountDetails> details)
{
    if (details && m_report && details->account != m_report->row.id)
        return;
    m_details = std::move(details);
    m_parts->setDetails(m_details.get());
    if (!m_report)
        return;
    fillDays();
    if (m_details)
        m_timeline->setEntries(m_details->timeline);
}

void AccountPage::setSession(Session *session)
{
    setDetails({}); // of another workspace; the next state of the book asks anew
    if (!session || !session->engine().dossier) {
        m_loader->setSource({});
        return;
    }
    m_loader->setSource([dossier = session->engine().dossier,
                         path = session->workspace()](AccountId account) { return dossier(path, account); });
}

void AccountPage::finish()
{
    m_loader->finish();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

void AccountPage::setSpan(int weeks)
{
    m_span = weeks;
    m_range.reset();
    m_spans->setCurrent(static_cast<int>(std::find(spans.begin(), spans.end(), weeks) - spans.begin()));
    fillDays();
}

void AccountPage::setRange(std::optional<DayRange> range)
{
    if (!m_report || range == m_range)
        return;
    m_range = range ? std::optional(heldTo(*range, *m_report)) : std::nullopt;
    fillDays();
}

void AccountPage::setSplit(SplitBy split)
{
    m_split = split;
    m_splits->setCurrent(static_cast<int>(split));
    fillDays();
}

void AccountPage::showDay(Day day)
{
    if (m_range && !m_range->contains(day))
        setRange({});
    // A day before the chart's first opens the next longer span.
    for (const int weeks : spans) {
        if (m_range || weeks < m_span || m_report->asOf - day >= weeks * 7)
            continue;
        if (weeks != m_span)
            setSpan(weeks);
        break;
    }
    m_days->showTable(false);
    m_days->showPoint(day.n);
}

void AccountPage::tellDay(double x)
{
    const Day day{static_cast<qint32>(std::lround(x))};
    if (!m_report || !m_details || dayOf(m_report->history, day) == nullptr)
        return;
    const QString words = dayWords(*m_report, day);
    FigurePanel::open({words.section(QLatin1Char('\n'), 0, 0),
                       words.section(QLatin1Char('\n'), 1) + QLatin1Char('\n') + restsOn(*m_report),
                       eventRows(*m_details, {day, day})},
                      m_days, m_days->pointRect(x));
}

void AccountPage::toggleTable()
{
    ChartView *chart = m_days;
    for (ChartView *one : findChildren<ChartView *>()) {
        if (one->isAncestorOf(QApplication::focusWidget()))
            chart = one;
    }
    chart->showTable(!chart->showsTable());
}

std::vector<KeyHelp> AccountPage::keys() const
{
    return {{QStringLiteral("J, K"), tr("Next and previous account of the list; also ] and [")},
            {QStringLiteral("E"), tr("Judge the account")},
            {QStringLiteral("Ctrl+E"), tr("Edit the account by hand")},
            {QStringLiteral("W"), tr("Why the health changed")},
            {QStringLiteral("T"), tr("The chart as a table with the same numbers, and back")},
            {QStringLiteral("←, →"), tr("Point by point through the chart or calendar that has the focus")},
            {QStringLiteral("Enter"), tr("What the chosen figure or day means and the rows behind it")},
            {QStringLiteral("Shift+←, Shift+→"), tr("Mark a range of days; Enter shows it in all charts")},
            {QStringLiteral("M"), tr("Mark the days of the range as not known")},
            {QStringLiteral("H"), tr("Show or hide the timeline where the window is narrow")},
            {QStringLiteral("Ctrl+F"), tr("Search the timeline")},
            {QStringLiteral("Ctrl+C"), tr("Copy the chart that has the focus: picture and table")},
            {QStringLiteral("Esc"), tr("All days again; then back to the list")}};
}

void AccountPage::setLetterKeys(bool on)
{
    for (QShortcut *shortcut : m_letters)
        shortcut->setEnabled(on);
    for (ChartView *chart : findChildren<ChartView *>())
        chart->setLetterKeys(on);
}

void AccountPage::setBusy(bool busy)
{
    m_gauge->setRecomputing(busy);
    m_compact->setRecomputing(busy);
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
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && m_range)
        setRange({});
    else if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        emit backRequested();
    else
        Page::keyPressEvent(event);
}

} // namespace bw
