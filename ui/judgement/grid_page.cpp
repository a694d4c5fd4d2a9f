#include "judgement/grid_page.h"

#include "judgement/grid_panel.h"
#include "judgement/grid_view.h"
#include "judgement/sheet_loader.h"
#include "shell/editing.h"
#include "shell/parts.h"
#include "shell/person.h"
#include "shell/session.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "widgets/empty_panel.h"
#include "widgets/key_line.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QSet>
#include <QStackedLayout>
#include <algorithm>

namespace bw {

namespace {

constexpr int side = 24;
constexpr int toolbarHeight = 44;
constexpr int showCount = 4;
constexpr qint64 countingMilliseconds = 5;

} // namespace

GridPage::GridPage(QWidget *parent)
    : Page(parent)
    , m_desk(std::make_shared<DraftDesk>(QString()))
    , m_loader(new SheetLoader(this))
    , m_model(new GridModel(this))
    , m_view(new GridView(m_model, this))
    , m_panel(new GridPanel(*m_model, this))
    , m_keyLine(new KeyLine(this))
    , m_filters(new Segmented(showCount, this))
    , m_bar(new QProgressBar(this))
    , m_progress(makeLabel(TextRole::Base, Tone::Secondary, this))
    , m_empty(new EmptyPanel(this))
{
    setSurface(this, "page");
    build();
    retranslate();
    connect(m_filters, &Segmented::chosen, this, [this](int index) { setShow(static_cast<Show>(index)); });
    connect(m_model, &GridModel::edited, this, &GridPage::edited);
    connect(m_view, &GridView::cellChanged, this, &GridPage::cellChanged);
    connect(m_view, &GridView::noteRequested, m_panel, &GridPanel::goToNote);
    connect(m_view, &GridView::saveRequested, this, &GridPage::save);
    connect(m_view, &GridView::backRequested, this, &Page::backRequested);
    connect(m_view, &GridView::openRequested, this, &Page::judgeRequested);
    connect(m_view, &GridView::said, this, &Page::said);
    connect(m_view, &GridView::undoRequested, this, [this] {
        if (m_editing)
            m_editing->undo();
    });
    connect(m_panel, &GridPanel::saveRequested, this, &GridPage::save);
    connect(m_panel, &GridPanel::done, this, [this] {
        m_view->setFocus();
        cellChanged(m_view->currentIndex());
    });
    connect(m_empty, &EmptyPanel::pressed, this, [this] { setShow(Show::Mine); });
    connect(m_loader, &SheetLoader::ready, m_panel, &GridPanel::setSheet);
    connect(m_loader, &SheetLoader::failed, this,
            [this](const Error &error) { emit said(text::sentence(error)); });
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &GridPage::countBands);
}

void GridPage::build()
{
    auto *toolbar = new QWidget;
    toolbar->setFixedHeight(toolbarHeight);
    auto *tools = new QHBoxLayout(toolbar);
    tools->setContentsMargins(side, 0, 16, 0);
    tools->setSpacing(8);
    tools->addWidget(m_filters);
    tools->addStretch(1);
    tools->addWidget(m_bar);
    tools->addWidget(m_progress);
    m_filters->setCurrent(0);
    m_bar->setFixedWidth(160);
    m_bar->setTextVisible(false);
    auto *rows = new QWidget;
    m_stack = new QStackedLayout(rows);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(toolbar);
    left->addWidget(makeLine(true));
    left->addWidget(rows, 1);
    left->addWidget(makeLine(true));
    left->addWidget(m_keyLine);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addLayout(left, 1);
    whole->addWidget(makeLine(true, Qt::Vertical));
    whole->addWidget(m_panel);
    setFocusProxy(m_view);
    setProperty("footRoom", m_keyLine->sizeHint().height()); // the toast keeps it free
}

QString GridPage::title() const
{
    return tr("Score many accounts");
}

QString GridPage::context() const
{
    return tr("ordered by revenue at risk");
}

void GridPage::setEditing(Editing *editing)
{
    m_editing = editing;
    takeDesk();
}

/// That of the workspace that is open.
void GridPage::takeDesk()
{
    m_desk = m_editing->drafts();
    m_model->setDesk(m_desk);
}

void GridPage::setSession(Session *session)
{
    if (m_editing)
        takeDesk();
    m_chosen.clear();
    m_started = false;
    m_asked = -1;
    if (!session || !session->engine().dossier) {
        m_loader->setSource({});
        return;
    }
    m_loader->setSource([dossier = session->engine().dossier,
                         path = session->workspace()](AccountId account) { return dossier(path, account); });
}

void GridPage::setLetterKeys(bool on)
{
    m_view->setLetterKeys(on);
}

QString GridPage::obstacle() const
{
    if (m_portfolio && m_portfolio->picked)
        return tr("You look at %1. Answers are of today: Ctrl+Shift+Home leads back to now.")
            .arg(text::dayYear(m_portfolio->asOf));
    if (!m_editing || !m_editing->canJudge())
        return tr("Answers cannot be saved here.");
    return {};
}

void GridPage::setPortfolio(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio)
{
    m_cache = std::move(cache);
    m_portfolio = std::move(portfolio);
    m_grid = std::make_shared<const JudgementGrid>(judgementGrid(*m_cache, *m_portfolio));
    countFresh();
    m_model->setBook(m_cache, m_portfolio, m_grid);
    const QString why = obstacle();
    m_view->setLocked(!why.isEmpty());
    m_panel->setObstacle(why);
    if (!m_started && !m_grid->rows.empty()) {
        m_started = true;
        // What asks for an answer first; where nothing does, everything.
        const auto has = [this](Show show) {
            return std::any_of(m_grid->rows.begin(), m_grid->rows.end(),
                               [&](const GridRow &row) { return isIn(row, show); });
        };
        m_show = !m_chosen.empty() ? Show::Chosen : has(Show::Old) ? Show::Old : Show::Mine;
        chooseRows();
    }
    m_asked = -1;
    cellChanged(m_view->currentIndex());
    retranslate();
    edited();
}

void GridPage::showAccounts(std::vector<AccountId> accounts)
{
    m_chosen = std::move(accounts);
    if (!m_chosen.empty())
        m_show = Show::Chosen;
    else if (m_show == Show::Chosen)
        m_show = Show::Old;
    if (!m_grid)
        return;
    m_started = true;
    chooseRows();
    retranslate();
}

bool GridPage::isMine(const GridRow &row) const
{
    const QString me = settings::author.get().trimmed();
    const auto csmOf = [this](const GridRow &one) -> const QString & {
        return m_portfolio->rows[static_cast<size_t>(one.account)].csm;
    };
    const bool isCsm = !me.isEmpty()
        && std::any_of(m_grid->rows.begin(), m_grid->rows.end(),
                       [&](const GridRow &one) { return csmOf(one) == me; });
    return !isCsm || csmOf(row) == me;
}

bool GridPage::isIn(const GridRow &row, Show show) const
{
    switch (show) {
    case Show::Old:
        return row.hasOld;
    case Show::Stale:
        return row.asks;
    case Show::Mine:
        return true;
    case Show::Chosen: {
        const AccountId id = m_portfolio->rows[static_cast<size_t>(row.account)].id;
        return std::find(m_chosen.begin(), m_chosen.end(), id) != m_chosen.end();
    }
    }
    Q_UNREACHABLE();
}

void GridPage::setShow(Show show)
{
    m_show = show;
    chooseRows();
    retranslate();
    m_view->setFocus();
}

void GridPage::chooseRows()
{
    if (!m_grid)
        return;
    std::vector<qint32> shown;
    m_goal.clear();
    for (size_t i = 0; i < m_grid->rows.size(); ++i) {
        const GridRow &row = m_grid->rows[i];
        if (!isIn(row, m_show) || (m_show != Show::Chosen && !isMine(row)))
            continue;
        shown.push_back(static_cast<qint32>(i));
        const AccountId id = m_portfolio->rows[static_cast<size_t>(row.account)].id;
        for (size_t column = 0; column < row.cells.size(); ++column) {
            const GridCell &cell = row.cells[column];
            const bool asks = m_show == Show::Old ? cell.old : m_show == Show::Stale ? cell.asks : true;
            if (cell.asked && asks)
                m_goal[{id, m_grid->criteria[column]}] = false;
        }
    }
    countFresh();
    m_filters->setCurrent(static_cast<int>(m_show));
    m_model->setShown(std::move(shown));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    showCounts();
}

void GridPage::cellChanged(const QModelIndex &cell)
{
    m_panel->setCell(cell);
    if (!cell.isValid() || !m_cache)
        return;
    const qint32 account = m_model->row(cell.row()).index;
    if (account == m_asked)
        return;
    m_asked = account;
    m_loader->ask(m_cache, m_portfolio, account);
}

void GridPage::edited()
{
    m_panel->refresh();
    m_bandChanges = 0;
    m_toCount.clear();
    QSet<qint64> accounts;
    for (const auto &[place, written] : m_desk->book().all())
        accounts.insert(place.account.value);
    for (int row = 0; row < m_model->rowCount() && !accounts.isEmpty(); ++row) {
        if (accounts.contains(m_model->row(row).id.value))
            m_toCount.push_back(row);
    }
    countBands();
}

/// Health of thousands of accounts takes longer than a frame: a piece, then events, then the next.
void GridPage::countBands()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_toCount.empty() && timer.elapsed() < countingMilliseconds) {
        const GridHealth health = m_model->health(m_toCount.back());
        m_toCount.pop_back();
        m_bandChanges += health.band != health.bandAfter ? 1 : 0;
    }
    if (!m_toCount.empty())
        m_counting.start();
    else
        showCounts();
}

void GridPage::countFresh()
{
    m_fresh = 0;
    for (const GridRow &row : m_grid->rows) {
        const AccountId id = m_portfolio->rows[static_cast<size_t>(row.account)].id;
        for (size_t column = 0; column < row.cells.size(); ++column) {
            const auto goal = m_goal.find({id, m_grid->criteria[column]});
            if (goal == m_goal.end())
                continue;
            const CriterionState &state = row.cells[column].state;
            goal->second = state.kind != CriterionState::Kind::NeverAnswered && state.ageDays <= 0;
            m_fresh += goal->second ? 1 : 0;
        }
    }
}

GridPage::Progressed GridPage::progress() const
{
    Progressed progress{m_fresh, static_cast<int>(m_goal.size())};
    for (const auto &[place, written] : m_desk->book().all()) {
        const auto goal = m_goal.find(place);
        progress.done += goal != m_goal.end() && !goal->second && written.part ? 1 : 0;
    }
    return progress;
}

void GridPage::showCounts()
{
    m_panel->setCounts(m_model->unsaved(), static_cast<int>(waitingFor(m_desk->book()).size()),
                       m_bandChanges);
    const Progressed now = progress();
    m_bar->setRange(0, std::max(now.all, 1));
    m_bar->setValue(now.done);
    m_progress->setText(
        tr("%1 of %n answer(s) refreshed", nullptr, now.all).arg(text::number(qint64{now.done})));
    m_bar->setAccessibleName(m_progress->text());
    m_bar->setVisible(now.all > 0);
    m_progress->setVisible(now.all > 0);
}

/// A note that waits and is shown is brought to an answer first; one of an account that is not shown stays.
bool GridPage::goToOpenNote()
{
    for (const AnswerPlace &place : waitingFor(m_desk->book())) {
        const QModelIndex cell = m_model->cellOf(place);
        if (!m_model->isAnswer(cell))
            continue;
        // Alone, whatever keys are held.
        m_view->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
        m_view->setFocus();
        emit said(
            tr("Choose an answer for the note, or press = to give the earlier one anew: a note alone is "
               "not saved."));
        return true;
    }
    return false;
}

void GridPage::selectAccount(AccountId account)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).id == account)
            m_view->goToAccount(row);
    }
}

/// What was written on another page meanwhile is shown.
void GridPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_grid)
        return;
    m_model->refresh();
    edited();
}

void GridPage::save()
{
    if (!obstacle().isEmpty() || goToOpenNote())
        return;
    if (m_model->unsaved() > 0)
        withName(this, m_cache, [this](const QString &name) { saveAs(name); });
}

void GridPage::saveAs(const QString &name)
{
    const std::vector<Judgement> given = m_model->answers();
    QSet<qint64> accounts;
    for (const Judgement &answer : given)
        accounts.insert(answer.account.value);
    saveWritten(
        *m_editing, *m_desk, given, name,
        [answers = static_cast<int>(given.size()), about = static_cast<int>(accounts.size())] {
            const QString of = tr("%n account(s)", nullptr, about);
            return tr("%n answer(s) about %1", nullptr, answers).arg(of);
        },
        this, [this] { showCounts(); });
    showCounts();
    m_view->setFocus();
}

void GridPage::finish()
{
    m_loader->finish();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

std::vector<AccountId> GridPage::accountOrder() const
{
    std::vector<AccountId> order;
    for (int row = 0; row < m_model->rowCount(); ++row)
        order.push_back(m_model->row(row).id);
    return order;
}

void GridPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_panel->setObstacle(obstacle());
        retranslate();
        emit titleChanged();
    }
}

PageInfo gridPageInfo()
{
    return {"judgements",
            {},
            "portfolio",
            [] { return QString(); },
            [](QWidget *parent) -> Page * { return new GridPage(parent); }};
}

} // namespace bw
