#include "shell/window.h"

#include "shell/alert_desk.h"
#include "shell/as_of.h"
#include "shell/editing.h"
#include "shell/first_run.h"
#include "shell/importing.h"
#include "shell/jump_field.h"
#include "shell/lists_accounts.h"
#include "shell/loading_bar.h"
#include "shell/person.h"
#include "shell/rail.h"
#include "shell/reminder.h"
#include "shell/settings.h"
#include "shell/source_watch.h"
#include "shell/status_bar.h"
#include "shell/text.h"
#include "shell/toast.h"
#include "shell/top_bar.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>

namespace bw {

Window::Window(const Engine &engine, const QString &workspace, const QString &own,
               std::vector<PageInfo> pages)
    : m_engine(engine)
    , m_own(own)
    , m_pages(std::move(pages))
    // Its worker loads while the widgets are made here.
    , m_session(std::make_unique<Session>(engine, workspace))
    , m_outer(new QStackedWidget(this))
    , m_stack(new QStackedWidget)
    , m_frame(new QWidget)
    , m_rail(new Rail(m_pages))
    , m_top(new TopBar)
    , m_asOf(new AsOfBand)
    , m_loading(new LoadingBar(m_frame))
    , m_status(new StatusBar)
{
    m_session->start();
    setObjectName(QStringLiteral("window"));
    setWindowTitle(QStringLiteral("Bellwether"));
    setAcceptDrops(true);
    setMinimumSize(1200, 720);
    resize(1440, 900);
    auto *frame = new QHBoxLayout(m_frame);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_asOf);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    frame->addWidget(m_rail);
    frame->addLayout(column, 1);
    m_outer->addWidget(m_frame);
    setCentralWidget(m_outer);
    m_toast = new Toast(m_outer);
    m_toast->setFootRoom([this] {
        const Page *shown = m_built.value(m_place.page).page;
        return shown && shown->isVisible() ? shown->property("footRoom").toInt() : 0;
    });
    m_importing = new Importing(this, m_toast);
    m_editing = new Editing(engine, this);
    m_alerts = new AlertDesk(this);
    m_reminder = new Reminder(this);
    m_slow.setSingleShot(true);
    m_slow.setInterval(400);
    connectShell();
    connectEditing();
    connectAlerts();
    connectAsOf();
    addKeys();
    followSession();
}

Window::~Window() = default;

void Window::connectShell()
{
    connect(m_rail, &Rail::chosen, this, &Window::show);
    connect(m_top, &TopBar::back, this, [this] { show(listOf(m_place)); });
    connect(m_top, &TopBar::stepped, this, &Window::step);
    connect(m_top, &TopBar::settingsRequested, this, [this] { show("settings"); });
    connect(m_top, &TopBar::nameRequested, this, &Window::askName);
    connect(&m_top->jump(), &JumpField::chosen, this, &Window::openAccount);
    connect(m_status, &StatusBar::keysRequested, this, &Window::showKeys);
    connect(m_status, &StatusBar::accountRequested, this, &Window::openAccount);
    connect(m_status, &StatusBar::leaveSample, this, [this] { openWorkspace(m_own); });
    connect(m_importing, &Importing::filesChosen, this, &Window::import);
    connect(m_importing, &Importing::progressed, m_loading, [this](const ImportStatus &status) {
        if (!std::exchange(m_importSeen, true))
            m_slow.start();
        m_loading->setFraction(status.makingSample ? -1 : status.fraction);
    });
    connect(m_importing, &Importing::finished, this, [this] {
        if (m_firstRun)
            m_firstRun->setBusy(false);
        m_importSeen = false;
        m_loading->setFraction(-1);
        if (!m_waiting.isEmpty())
            import(std::exchange(m_waiting, {}));
        showLoading();
    });
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (Page *shown = m_built.value(m_place.page).page; shown && m_session->isBusy())
            shown->setBusy(true);
        showLoading();
    });
}

const PageInfo *Window::info(const QByteArray &id) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const PageInfo &page) { return page.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

Page *Window::page(const QByteArray &id)
{
    const PageInfo *known = info(id);
    if (!known)
        return nullptr;
    Built &built = m_built[id];
    if (!built.page) {
        built.page = known->make(m_stack);
        m_stack->addWidget(built.page);
        built.page->setWorkspace(m_session->workspace());
        built.page->setSession(m_session.get());
        built.page->setEditing(m_editing);
        built.page->setLetterKeys(settings::letterKeys.get());
        if (m_restored)
            built.page->restoreView();
        built.actions = built.page->actions();
        connect(built.page, &Page::openAccount, this,
                [this, id](AccountId account) { go(placeFor("account", account, id), true); });
        connect(built.page, &Page::judgeRequested, this,
                [this, id](AccountId account) { go(placeFor("judgement", account, id), true); });
        connect(built.page, &Page::judgeManyRequested, this, [this](const std::vector<AccountId> &accounts) {
            if (Page *many = page("judgements"))
                many->showAccounts(accounts);
            show("judgements");
        });
        connect(built.page, &Page::pageRequested, this, &Window::show);
        connect(built.page, &Page::asOfPicked, this, &Window::pickDay);
        connect(built.page, &Page::importRequested, m_importing, &Importing::choose);
        connect(built.page, &Page::backRequested, this, [this] {
            if (const std::optional<Place> from = openedFrom()) {
                m_history.pop_back();
                go(*from, false);
            } else if (!info(m_place.page)->parent.isEmpty())
                show(listOf(m_place));
            else if (m_session->isEmpty())
                leaveEmptyFrame();
        });
        connect(built.page, &Page::stepRequested, this, &Window::step);
        connect(built.page, &Page::titleChanged, this, &Window::refreshTop);
        connect(built.page, &Page::said, this, [this](const QString &sentence) {
            if (!sentence.isEmpty())
                m_toast->say(sentence, Toast::Stays::Briefly);
            else if (!m_toast->isProgress())
                m_toast->hide();
        });
        connect(built.page, &Page::letterKeysChanged, this, [this](bool on) {
            for (const Built &other : std::as_const(m_built))
                other.page->setLetterKeys(on);
        });
    }
    return built.page;
}

void Window::show(const QByteArray &id)
{
    go({id, {}}, true);
}

QByteArray Window::listOf(const Place &place) const
{
    const PageInfo *page = info(place.page);
    return !page || page->parent.isEmpty() || place.list.isEmpty() ? page ? page->parent : QByteArray()
                                                                   : place.list;
}

Window::Place Window::placeFor(const QByteArray &page, AccountId account, const QByteArray &from) const
{
    if (const PageInfo *known = info(from); !known || !known->parent.isEmpty())
        return {page, account, m_place.list}; // from another page about it
    const std::vector<AccountId> order = m_built.value(from).page->accountOrder();
    return {page, account,
            std::find(order.begin(), order.end(), account) == order.end() ? QByteArray() : from};
}

void Window::openAccount(AccountId account)
{
    go({"account", account}, true);
}

void Window::back()
{
    if (!m_history.empty()) {
        const Place place = m_history.back();
        m_history.pop_back();
        go(place, false);
    }
}

void Window::go(const Place &place, bool remember)
{
    Page *shown = page(place.page);
    if (!shown || place == m_place)
        return;
    if (remember && !m_place.page.isEmpty())
        m_history.push_back(m_place);
    const AccountId lookedAt = m_place.account;
    m_place = place;
    Built &built = m_built[place.page];
    if (built.stale && m_session->portfolio()) {
        shown->setPortfolio(m_session->cache(), m_session->portfolio());
        built.stale = false;
        built.alertsOld = true;
    }
    giveAlerts();
    if (place.account) {
        if (const Page *list = m_built.value(listOf(place)).page)
            shown->setAccountOrder(list->accountOrder());
        shown->showAccount(place.account);
    } else if (lookedAt) {
        if (auto *list = dynamic_cast<ListsAccounts *>(shown))
            list->selectAccount(lookedAt);
    }
    m_stack->setCurrentWidget(shown);
    const QByteArray parent = listOf(place);
    m_rail->setCurrent(parent.isEmpty() ? place.page : parent);
    m_top->setActions(built.actions);
    m_importing->setQuiet(place.page == "data");
    refreshTop();
    shown->setFocus(Qt::OtherFocusReason);
    if (m_toast->isVisible())
        m_toast->place(); // above what this page has along its foot
}

/// Where the page about an account was opened from, if not from its list: another page about an account,
/// which goes on with the present one, or another page of that list. Nothing: go to the list.
std::optional<Window::Place> Window::openedFrom() const
{
    if (!m_place.account || m_history.empty())
        return {};
    const Place &from = m_history.back();
    if (from.page == m_place.page)
        return {};
    if (from.account)
        return Place{from.page, m_place.account, m_place.list};
    const PageInfo *known = info(from.page);
    if (known != nullptr && !known->parent.isEmpty() && known->parent == info(m_place.page)->parent)
        return from;
    return {};
}

void Window::refresh()
{
    if (!m_session->portfolio())
        return;
    if (m_editing->canJudge()) // else there is nothing to write, and what another window wrote is its own
        m_editing->drafts()->settle(*m_session->cache());
    if (m_session->isEmpty() && !m_filesFirst) {
        if (!m_firstRun) {
            m_firstRun = new FirstRun;
            m_outer->addWidget(m_firstRun);
            connect(m_firstRun, &FirstRun::sampleRequested, this, [this] { import({}); });
            connect(m_firstRun, &FirstRun::filesRequested, m_importing, &Importing::choose);
            connect(m_firstRun, &FirstRun::templatesRequested, this, &Window::saveTemplates);
        }
        m_outer->setCurrentWidget(m_firstRun);
        return;
    }
    for (Built &built : m_built)
        built.stale = true;
    if (m_place.page.isEmpty())
        goToStart();
    Built &built = m_built[m_place.page];
    if (built.stale) {
        built.page->setPortfolio(m_session->cache(), m_session->portfolio());
        built.stale = false;
        built.alertsOld = true;
    }
    giveAlerts();
    m_top->jump().setCache(m_session->cache());
    showAsOf();
    m_status->setState(m_session->cache(), m_session->portfolio(), m_session->now(),
                       isSampleWorkspace(m_session->workspace()), m_session->workspace() != m_own);
    refreshTop();
    m_outer->setCurrentWidget(m_frame);
}

void Window::refreshTop()
{
    const Built built = m_built.value(m_place.page);
    if (!built.page)
        return;
    m_top->person().refresh();
    const PageInfo *parent = info(listOf(m_place));
    m_top->setTitle(parent ? parent->label() : QString(), built.page->title(), built.page->context());
    const Built list = m_built.value(listOf(m_place));
    const std::vector<AccountId> order = list.page ? list.page->accountOrder() : std::vector<AccountId>();
    const auto at = std::find(order.begin(), order.end(), m_place.account);
    m_top->setSteps(static_cast<bool>(m_place.account) && at != order.end(), at != order.begin(),
                    at != order.end() && std::next(at) != order.end());
}

void Window::step(int by)
{
    const Built list = m_built.value(listOf(m_place));
    if (!list.page || !m_place.account)
        return;
    const std::vector<AccountId> order = list.page->accountOrder();
    const auto at = std::find(order.begin(), order.end(), m_place.account);
    const auto to = (at - order.begin()) + by;
    if (at != order.end() && to >= 0 && to < static_cast<qint64>(order.size()))
        go({m_place.page, order[static_cast<size_t>(to)], m_place.list}, false);
}

void Window::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTop();
}

void Window::dragEnterEvent(QDragEnterEvent *event)
{
    if (!Importing::droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Window::dropEvent(QDropEvent *event)
{
    const QStringList files = Importing::droppedFiles(event->mimeData());
    if (!files.isEmpty()) {
        event->acceptProposedAction();
        import(files);
    }
}

} // namespace bw
