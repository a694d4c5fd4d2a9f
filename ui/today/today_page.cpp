#include "today/today_page.h"

#include "base/zone.h"
#include "shell/editing.h"
#include "shell/parts.h"
#include "shell/person.h"
#include "shell/session.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "today/account_loader.h"
#include "today/account_pane.h"
#include "today/key_guard.h"
#include "today/progress_ticks.h"
#include "today/quick_judgement.h"
#include "today/run_end.h"
#include "today/segments.h"
#include "today/summary_strip.h"
#include "today/touch_popover.h"
#include "widgets/choices.h"
#include "widgets/empty_panel.h"
#include "widgets/field.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QToolButton>

namespace bw {

namespace {

constexpr int queueWidth = 584;
constexpr int narrowQueue = 540; ///< below a window of 1360
constexpr int wideFrom = 1360 - 72;
constexpr int filterHeight = 44;

} // namespace

TodayPage::TodayPage(QWidget *parent)
    : Page(parent)
    , m_working(this)
    , m_whose(settings::todayWhose.get())
    , m_model(new QueueModel(this))
    , m_loader(new AccountLoader(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyPanel)
    , m_strip(new SummaryStrip)
    , m_queueSide(new QWidget)
    , m_filter(new Segmented(queueFilterCount))
    , m_order(new FilterField)
    , m_over(new QToolButton)
    , m_list(new QueueView(m_model))
    , m_none(new EmptyPanel)
    , m_listStack(new QStackedWidget)
    , m_right(new QStackedWidget)
    , m_pane(new AccountPane)
    , m_end(new RunEnd)
    , m_touch(new TouchPopover(this))
    , m_actions(new QWidget(this))
    , m_progress(new ProgressTicks(m_actions))
    , m_csm(new FilterField(m_actions))
    , m_choices(new ChoicePopover(this))
{
    keepKeys(m_touch);
    keepKeys(m_choices);
    setSurface(this, "page");
    build();
    addKeys();
    retranslate();
    connect(m_list, &QueueView::rowMarked, this, [this] {
        m_touched = m_touched || !m_filling;
        showRow();
    });
    connect(m_list, &QueueView::openRequested, m_pane, &AccountPane::openRequested);
    connect(m_filter, &Segmented::chosen, this,
            [this](int index) { setFilter(static_cast<QueueFilter>(index)); });
    connect(m_order, &FilterField::clicked, this, &TodayPage::explainOrder);
    connect(m_over, &QToolButton::clicked, this, [this] { emit pageRequested("alerts"); });
    connect(m_csm, &FilterField::clicked, this, &TodayPage::chooseCsm);
    connect(m_choices, &ChoicePopover::chosenChanged, this, [this](const QStringList &keys) {
        if (keys.isEmpty())
            return;
        settings::todayWhose.set(keys.first());
        setWhose(keys.first());
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_pane, &AccountPane::openRequested, this, [this] {
        if (account())
            emit openAccount(account());
    });
    connect(m_pane, &AccountPane::judgeRequested, this, [this] {
        if (account())
            emit judgeRequested(account());
    });
    connect(m_pane, &AccountPane::touchRequested, this, &TodayPage::logTouch);
    connect(m_pane, &AccountPane::snoozeRequested, this, &TodayPage::openSnooze);
    connect(m_pane, &AccountPane::reviewRequested, this, &TodayPage::review);
    connect(m_pane, &AccountPane::acted, this, &TodayPage::deed);
    connect(m_touch, &TouchPopover::logged, this, &TodayPage::touchLogged);
    connect(m_end, &RunEnd::calmRequested, this, &TodayPage::askForCalm);
    connect(m_end, &RunEnd::allRequested, this, [this] { setFilter(QueueFilter::All); });
    connect(m_loader, &AccountLoader::ready, this, &TodayPage::showView);
    connect(m_loader, &AccountLoader::failed, this,
            [this](const Error &error) { emit said(text::sentence(error)); });
    connect(m_empty, &EmptyPanel::pressed, this, [this] {
        if (m_book.queue && m_book.queue->accounts == 0 && !csm().isEmpty())
            setWhose(QStringLiteral("*"));
        else
            emit importRequested();
    });
    connect(m_none, &EmptyPanel::pressed, this, [this] { setFilter(QueueFilter::All); });
}

TodayPage::~TodayPage() = default;

void TodayPage::build()
{
    auto *content = new QWidget;
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(buildQueue());
    panes->addWidget(makeLine(true, Qt::Vertical));
    m_right->addWidget(m_pane);
    m_right->addWidget(m_end);
    panes->addWidget(m_right, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(panes, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);

    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(12, 0, 0, 0);
    actions->setSpacing(16);
    actions->addWidget(m_progress);
    actions->addWidget(m_csm);
    m_actions->setProperty("besideTitle", true);
    m_csm->setObjectName(QStringLiteral("whose"));
    m_csm->setClearable(false);
    m_csm->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the queue
    setFocusProxy(m_list);
}

QWidget *TodayPage::buildQueue()
{
    setSurface(m_queueSide, "page");
    m_queueSide->setFixedWidth(queueWidth);
    auto *bar = new QWidget;
    bar->setFixedHeight(filterHeight);
    auto *filters = new QHBoxLayout(bar);
    filters->setContentsMargins(16, 0, 12, 0);
    filters->addWidget(m_filter);
    filters->addStretch(1);
    filters->addWidget(m_order);
    m_filter->setObjectName(QStringLiteral("queueFilter"));
    m_order->setObjectName(QStringLiteral("order"));
    m_order->setClearable(false);
    m_order->setLabelShown(false); // there is room for its value alone
    m_filter->setCurrent(0);
    m_over->setObjectName(QStringLiteral("moreAlerts"));
    m_over->setProperty("link", true);
    m_over->setFocusPolicy(Qt::TabFocus);
    m_over->setCursor(Qt::PointingHandCursor);
    m_over->hide();
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_none);
    auto *layout = new QVBoxLayout(m_queueSide);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(makeLine(true));
    layout->addWidget(m_over);
    layout->addWidget(m_listStack, 1);
    return m_queueSide;
}

QWidget *TodayPage::actions()
{
    return m_actions;
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::context() const
{
    if (!m_next.portfolio)
        return {};
    const QString format = tr("dddd d MMMM yyyy", "date format: Monday 19 October 2026");
    const bool picked = m_next.portfolio->picked;
    const Day day = picked ? m_next.portfolio->asOf : m_next.portfolio->today;
    const QString words = width() >= wideFrom ? QLocale().toString(day.date(), format) : text::day(day);
    return picked ? tr("%1, to look at only", "an earlier day").arg(words) : words;
}

void TodayPage::setEditing(Editing *editing)
{
    m_editing = editing;
    m_working.setEditing(editing);
    m_pane->quick().setEditing(editing);
    if (!editing)
        return;
    m_step = editing->steps().index();
    connect(&editing->steps(), &QUndoStack::indexChanged, this, &TodayPage::stepTaken);
}

void TodayPage::setSession(Session *session)
{
    m_session = session;
    m_job.stop();
    m_just.clear();
    m_steps.clear();
    m_account = {};
    m_row = -1;
    m_touched = false;
    m_next = {};
    m_book = {};
    m_touch->forget();
    m_pane->quick().clear();
    if (!session || !session->engine().dossier) {
        m_loader->setSource({});
        return;
    }
    m_loader->setSource([dossier = session->engine().dossier,
                         path = session->workspace()](AccountId account) { return dossier(path, account); });
}

void TodayPage::setPortfolio(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio)
{
    const bool waits = m_session && m_session->engine().bookAlerts;
    m_next.cache = std::move(cache);
    m_next.portfolio = std::move(portfolio);
    m_next.alerts.reset();
    m_working.setBook(m_next.cache, m_next.portfolio);
    emit titleChanged();
    // Where something is shown it stays until its alerts are there too.
    if (waits && m_book.queue && m_book.portfolio->asOf == m_next.portfolio->asOf)
        return;
    auto none = std::make_shared<BookAlerts>();
    none->asOf = m_next.portfolio->asOf;
    none->today = m_next.portfolio->today;
    none->revision = m_next.cache->revision;
    none->policyVersion = m_next.cache->policyVersion;
    m_next.alerts = std::move(none);
    m_provisional = waits;
    find();
}

void TodayPage::setAlerts(std::shared_ptr<const BookAlerts> alerts)
{
    if (!m_next.cache)
        return;
    m_next.alerts = std::move(alerts);
    m_provisional = false;
    find();
}

void TodayPage::find()
{
    if (!m_next.alerts)
        return;
    m_job.ask(
        [book = m_next, csm = csm(), person = settings::author.get()](Progress &) -> Result<TodayQueue> {
            return todayQueue(*book.cache, book.cache->policy, *book.portfolio, *book.alerts, csm, person);
        },
        [this, next = m_next, provisional = m_provisional](const NewestJob<TodayQueue>::Answer &answer) {
            if (!answer)
                return;
            TodayBook book = next;
            book.queue = *answer;
            accept(book);
            if (!provisional)
                return;
            m_strip->setDimmed(true); // alerts are on their way
        });
}

void TodayPage::accept(const TodayBook &book)
{
    const bool otherBook = m_book.cache != book.cache || m_book.portfolio != book.portfolio;
    const bool otherList =
        !m_book.queue || m_book.queue->csm != book.queue->csm || m_book.queue->asOf != book.queue->asOf;
    m_book = book;
    if (otherList) {
        m_account = {};
        m_row = -1;
        m_touched = false;
    }
    settleJust();
    if (otherBook)
        m_loader->setBook(m_book.cache, m_book.portfolio);
    m_pane->quick().settle();
    m_strip->setDimmed(false);
    fill();
}

void TodayPage::settleJust()
{
    if (m_just.isEmpty())
        return;
    QSet<QString> stored;
    for (const WorkEntry &entry : m_book.cache->work) {
        if (entry.day >= m_book.queue->today)
            stored.insert(entry.key);
    }
    for (auto just = m_just.begin(); just != m_just.end();)
        just = !just->key.isEmpty() && stored.contains(just->key) ? m_just.erase(just) : std::next(just);
}

void TodayPage::fill()
{
    m_filling = true;
    m_model->setBook(m_book, m_just);
    m_strip->setFaces(summaryFaces(*m_book.queue));
    fillCounts();
    const bool nobody = m_book.queue->accounts == 0;
    const bool noUse = m_book.cache->dayRows.empty() && !m_book.cache->lastDay;
    m_stack->setCurrentIndex(nobody || noUse ? 1 : 0);
    m_listStack->setCurrentIndex(m_model->isEmpty() ? 1 : 0);
    retranslate();
    int row = m_account ? m_model->rowOf(m_account) : -1;
    // Nobody has moved yet: the first one that is open.
    if (!m_touched && (row < 0 || !m_model->isOpen(row)))
        row = m_model->nextOpen(-1);
    else if (row < 0 && m_row >= 0)
        row = m_model->nextOpen(std::min(m_row, m_model->rowCount()) - 1);
    if (row >= 0) {
        if (row == m_list->marked())
            showRow();
        else
            m_list->mark(row);
    } else {
        m_list->mark(-1);
        showEnd();
    }
    m_filling = false;
}

void TodayPage::fillCounts()
{
    const TodayQueue &queue = *m_book.queue;
    const auto words = [](const QString &name, qint32 count) {
        return QStringLiteral("%1  %2").arg(name, text::number(qint64{count}));
    };
    setSmallLabels(m_filter,
                   {words(tr("Needs attention"), queue.attention), words(tr("Changed"), queue.changed),
                    words(tr("Stale"), queue.staleAnswers), words(tr("All"), queue.accounts)});
    m_progress->setProgress(done(), queue.accounts);
    m_over->setText(tr("%n more new alert(s), on the Alerts page", nullptr, queue.newAlertsOver));
    m_over->setVisible(queue.newAlertsOver > 0);
    m_csm->setValue(csm().isEmpty() ? tr("all accounts") : text::visible(csm()), !csm().isEmpty());
    if (isAtEnd())
        showEnd();
}

int TodayPage::done() const
{
    int count = 0;
    for (const QueueItem &item : m_book.queue->items)
        count += m_model->stateOf(item) != RunState::Open ? 1 : 0;
    return count;
}

QString TodayPage::csm() const
{
    if (m_whose == QLatin1String("*") || !m_next.cache)
        return {};
    const auto &accounts = m_next.cache->accounts;
    const auto known = [&](const QString &name) {
        return !name.isEmpty() && std::any_of(accounts.begin(), accounts.end(), [&](const Account &account) {
            return account.csm == name;
        });
    };
    if (m_whose.startsWith(QLatin1Char('=')) && known(m_whose.mid(1)))
        return m_whose.mid(1);
    const QString own = settings::author.get();
    return known(own) ? own : QString();
}

void TodayPage::setWhose(const QString &whose)
{
    m_whose = whose;
    if (!m_next.cache)
        return;
    if (!m_next.alerts && m_book.alerts) { // what is shown, until the new state's alerts are there
        m_next.cache = m_book.cache;
        m_next.portfolio = m_book.portfolio;
        m_next.alerts = m_book.alerts;
    }
    find();
}

void TodayPage::setFilter(QueueFilter filter)
{
    m_filter->setCurrent(static_cast<int>(filter));
    m_model->setFilter(filter);
    if (m_book.queue) {
        m_touched = false;
        fill();
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void TodayPage::finish()
{
    for (int i = 0; i < 3; ++i) {
        m_job.finish();
        m_loader->finish();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
}

void TodayPage::setBusy(bool busy)
{
    m_strip->setDimmed(busy);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= wideFrom;
    m_queueSide->setFixedWidth(wide ? queueWidth : narrowQueue);
    m_csm->setLabelShown(wide);
    if (wide != (event->oldSize().width() >= wideFrom))
        emit titleChanged();
}

void TodayPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_model->retranslate();
    if (m_book.queue) {
        m_strip->setFaces(summaryFaces(*m_book.queue));
        fillCounts();
    }
    if (m_pane->view())
        showView(m_pane->view());
    emit titleChanged();
}

QDateTime TodayPage::localNow() const
{
    const QDateTime now = m_session ? m_session->now() : QDateTime();
    if (!m_book.cache || m_book.cache->zone.isEmpty())
        return now.toLocalTime();
    const Result<Zone> zone = Zone::parse(m_book.cache->zone);
    return zone ? now.toUTC().addSecs(zone->offsetAt(now.toSecsSinceEpoch())) : now.toLocalTime();
}

PageInfo todayPageInfo()
{
    return {"today",
            QStringLiteral("today"),
            {},
            [] { return TodayPage::tr("Today"); },
            [](QWidget *parent) -> Page * { return new TodayPage(parent); }};
}

} // namespace bw
