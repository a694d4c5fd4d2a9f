#include "portfolio/portfolio_page.h"

#include "evaluate/totals.h"
#include "portfolio/agreement_lens.h"
#include "portfolio/filter_bar.h"
#include "portfolio/tiles.h"
#include "portfolio/view_field.h"
#include "shell/parts.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "widgets/column_chooser.h"
#include "widgets/dense_table.h"
#include "widgets/empty_panel.h"
#include "widgets/field.h"
#include "widgets/table_footer.h"
#include "widgets/tile.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int tileCount = 5;

} // namespace

PortfolioPage::PortfolioPage(QWidget *parent)
    : Page(parent)
    , m_model(new PortfolioModel([](const PortfolioRow &row) { return row.id.value; }, this))
    , m_bar(new FilterBar)
    , m_table(new DenseTable)
    , m_nothingFound(new EmptyPanel)
    , m_noAccounts(new EmptyPanel)
    , m_actions(new QWidget(this))
    , m_viewField(new ViewField)
    , m_export(new KeyButton(QStringLiteral("export")))
    , m_reassign(new KeyButton({}, QStringLiteral("M")))
    , m_lens(new AgreementLens)
    , m_lensButton(new KeyButton({}, QStringLiteral("D")))
    , m_chosenChip(new FilterField)
    , m_chooser(new ColumnChooser(m_table, this))
{
    m_view.groupName = [this](int group) { return m_model->groupName(group); };
    m_view.groupOpen = [this](int group) { return m_model->isGroupOpen(group); };
    m_view.rowsOf = [this](int group) -> const std::vector<qint32> & {
        const Arrangement &now = m_model->arrangement();
        return group < 0 ? now.kept : now.groupRows[static_cast<size_t>(group)];
    };
    m_table->setDenseModel(m_model);
    m_footer = new TableFooter(m_table);

    auto *tiles = new QHBoxLayout;
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(0);
    for (int i = 0; i < tileCount; ++i) {
        m_tiles.push_back(new KpiTile);
        m_tiles.back()->setDivided(i > 0);
        tiles->addWidget(m_tiles.back(), i == 0 ? 3 : 2); // the rate has its parts and a line
    }

    auto *inRows = new QVBoxLayout(m_table->viewport()); // under the heads, which stay
    inRows->setContentsMargins(0, 0, 0, 0);
    inRows->addWidget(m_nothingFound);
    auto *filled = new QWidget;
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tiles);
    column->addWidget(m_bar);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_footer);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addLayout(rows, 1);
    beside->addWidget(m_lens);
    column->addLayout(beside, 1);
    m_whole = new QStackedLayout(this);
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->addWidget(m_noAccounts);
    m_whole->addWidget(filled);
    setFocusProxy(m_table);
    setProperty("footRoom", m_footer->sizeHint().height()); // the toast leaves the totals free

    connect(m_table, &DenseTable::opened, this, [this](qint64 key) { emit openAccount(AccountId{key}); });
    connect(m_bar, &FilterBar::filterChanged, this, &PortfolioPage::refilter);
    connect(m_bar, &FilterBar::groupChanged, this, [this](GroupBy group) {
        m_view.grouped = group != GroupBy::Nothing;
        m_model->setGrouping(grouping());
    });
    connect(m_nothingFound, &EmptyPanel::pressed, m_bar, &FilterBar::clear);
    connect(m_noAccounts, &EmptyPanel::pressed, this, &Page::importRequested);
    connect(m_model, &DenseModel::arranged, this, &PortfolioPage::showTotals);
    connect(&m_summaryLook, &QTimer::timeout, this, [this] {
        if (!m_summary.isRunning())
            m_summaryLook.stop();
        emit titleChanged();
    });

    m_view.grouped = m_bar->group() != GroupBy::Nothing;
    setUpViews();
    setUpLens();
    addKey(Qt::Key_J, [this] { m_table->step(1); });
    addKey(Qt::Key_K, [this] { m_table->step(-1); });
    addKey(Qt::Key_Slash, [this] { m_bar->focusName(); });
    addKey(Qt::Key_F, [this] { m_bar->focusFirst(); });
    addKey(Qt::Key_BracketLeft, [this] { m_table->setCurrentGroupOpen(false); });
    addKey(Qt::Key_BracketRight, [this] { m_table->setCurrentGroupOpen(true); });
    addKey(Qt::Key_E, [this] {
        if (const std::vector<qint64> keys = m_table->selectedKeys(); !keys.empty())
            emit judgeRequested(AccountId{keys.front()});
    });
    addKey(Qt::Key_M, [this] { askReassign(); });
    addKey(Qt::Key_G, [this] {
        std::vector<AccountId> chosen;
        for (const qint64 key : m_table->selectedKeys())
            chosen.emplace_back(key);
        if (chosen.size() < 2) // one row is always the current one: nothing was chosen
            chosen.clear();
        emit judgeManyRequested(chosen);
    });
    showTotals();
}

PortfolioPage::~PortfolioPage()
{
    m_pool.waitForDone();
}

void PortfolioPage::addKey(QKeyCombination key, std::function<void()> act)
{
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
    m_letters.push_back(shortcut);
}

QString PortfolioPage::title() const
{
    return PortfolioText::tr("Portfolio", "title of the page");
}

void PortfolioPage::setPortfolio(std::shared_ptr<const Cache> cache,
                                 std::shared_ptr<const Portfolio> portfolio)
{
    const bool sameGround =
        m_view.portfolio && portfolio->ground != 0 && portfolio->ground == m_view.portfolio->ground;
    bw::show(m_view, std::move(cache), portfolio);
    m_bar->setPortfolio(std::move(portfolio));
    fillLens();
    if (sameGround) { // accounts, day and money are as they were: only what thresholds decide is new
        const Portfolio &now = *m_view.portfolio;
        m_model->setFigures(m_view.portfolio, now.rows, totalsOf(),
                            [&now](const std::vector<qint32> &rows, PortfolioTotals &sums) {
                                if (rows.size() == now.rows.size()) {
                                    sums = now.whole;
                                } else {
                                    decideTotals(now, rows, sums);
                                }
                            });
    } else {
        refill();
    }
    askSummary();
}

PortfolioModel::TotalsOf PortfolioPage::totalsOf() const
{
    return [held = m_view.portfolio](const std::vector<qint32> &rows) {
        return rows.size() == held->rows.size() ? held->whole : totals(*held, rows);
    };
}

void PortfolioPage::refill()
{
    if (!m_view.portfolio) {
        return;
    }
    const Portfolio &portfolio = *m_view.portfolio;
    m_model->setRows(m_view.portfolio, portfolio.rows, totalsOf(), kept(), grouping());
    makeColumns();
}

void PortfolioPage::makeColumns()
{
    const Portfolio &portfolio = *m_view.portfolio;
    const std::vector<PortfolioColumn> columns = portfolioColumns(m_view);
    const QString made = text::codeOf(text::language()) + portfolio.asOf.iso() + m_view.currency
        + QString::number(columns[static_cast<size_t>(PortfolioColumnId::Arr)].width);
    if (made == m_columnsFor) {
        return;
    }
    const bool first = m_columnsFor.isEmpty();
    m_columnsFor = made;
    m_model->setColumns(columns, QLocale());
    if (first) {
        m_model->sort(static_cast<int>(PortfolioColumnId::Health));
        if (m_restore) {
            restoreViews();
        }
        chooseView(m_viewField->current());
        if (m_restore) { // what was changed in the view since
            if (const auto group = groupByFromName(settings::portfolioGroup.get())) {
                m_bar->setGroup(*group);
            }
            if (const QStringList kept = settings::portfolioColumns.get(); !kept.isEmpty()) {
                m_table->setColumnsFromText(kept);
            }
            m_table->setOrderFromText(settings::portfolioOrder.get());
        }
    }
}

PortfolioModel::Grouping PortfolioPage::grouping() const
{
    return m_view.portfolio ? groupsOf(*m_view.portfolio, m_bar->group()) : PortfolioModel::Grouping();
}

void PortfolioPage::refilter()
{
    if (m_view.portfolio) {
        m_model->setKept(kept());
        fillLens();
        m_table->scrollToTop();
    }
    noteChanges();
}

void PortfolioPage::showTotals()
{
    const bool any = m_view.portfolio && !m_view.portfolio->rows.empty();
    m_whole->setCurrentIndex(any ? 1 : 0);
    if (!any) {
        m_noAccounts->setTexts(
            PortfolioText::tr("No accounts yet"),
            PortfolioText::tr("Import accounts and their usage from CSV or XLSX files to see them here."),
            PortfolioText::tr("Import files…"));
        return;
    }
    const bool nothing = m_model->totals().accounts == 0;
    if (nothing) {
        m_nothingFound->setTexts(PortfolioText::tr("No account matches these filters"),
                                 filterWords(m_bar->filter()), PortfolioText::tr("Clear filters"));
    }
    m_nothingFound->setVisible(nothing);
    const std::vector<TileFace> faces = portfolio::tileFaces(m_view, m_model->totals());
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setFace(faces[i]);
    }
}

std::vector<AccountId> PortfolioPage::accountOrder() const
{
    std::vector<AccountId> order;
    for (const Place &place : m_model->arrangement().places) {
        if (!place.isGroup()) {
            order.push_back(m_model->row(place.row).id);
        }
    }
    return order;
}

void PortfolioPage::selectAccount(AccountId account)
{
    m_table->selectKey(account.value);
}

std::vector<KeyHelp> PortfolioPage::keys() const
{
    return {
        {QStringLiteral("J, K"), PortfolioText::tr("Next and previous account")},
        {QStringLiteral("Enter"), PortfolioText::tr("Open the account, or open and close a group")},
        {QStringLiteral("E"), PortfolioText::tr("Judge the account")},
        {QStringLiteral("G"), PortfolioText::tr("Score the selected accounts, or those that need it")},
        {QStringLiteral("M"), PortfolioText::tr("Give the selected accounts another CSM")},
        {QStringLiteral("["), PortfolioText::tr("Close the group")},
        {QStringLiteral("]"), PortfolioText::tr("Open the group")},
        {QStringLiteral("/"), PortfolioText::tr("Filter names")},
        {QStringLiteral("F"), PortfolioText::tr("Go to the filter bar; Delete clears a filter")},
        {QStringLiteral("D"), PortfolioText::tr("Where machine and people disagree: the chart, or away")},
        {QStringLiteral("Ctrl+A, Ctrl+C"), PortfolioText::tr("Select all rows; copy the selected ones")},
        {QStringLiteral("Ctrl+E"), PortfolioText::tr("Export what is shown")},
        {QStringLiteral("Ctrl+Shift+V"),
         PortfolioText::tr("Save columns, order, groups and filter as a view")},
        {QStringLiteral("Shift+F10"), PortfolioText::tr("Sort by a column, move it or change its width")},
    };
}

void PortfolioPage::setLetterKeys(bool on)
{
    for (QShortcut *shortcut : m_letters) {
        shortcut->setEnabled(on);
    }
}

void PortfolioPage::restoreView()
{
    m_restore = true;
}

void PortfolioPage::saveView() const
{
    if (!m_columnsFor.isEmpty()) {
        settings::portfolioColumns.set(m_table->columnsAsText());
        settings::portfolioOrder.set(m_table->orderAsText());
        settings::portfolioGroup.set(groupByName(m_bar->group()));
        settings::portfolioView.set(m_viewField->currentView().id);
    }
}

void PortfolioPage::setBusy(bool busy)
{
    m_view.recomputing = busy;
    for (KpiTile *tile : m_tiles) {
        tile->setDimmed(busy);
    }
    m_table->viewport()->update();
}

void PortfolioPage::setFilter(const PortfolioFilter &filter)
{
    m_bar->setFilter(filter);
}

void PortfolioPage::setGroup(GroupBy group)
{
    m_bar->setGroup(group);
}

void PortfolioPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_bar->retranslate();
        retranslateViews();
        retranslateLens();
        refill();
        showTotals();
        emit titleChanged();
    }
}

PageInfo portfolioPageInfo()
{
    return {QByteArrayLiteral("portfolio"),
            QStringLiteral("portfolio"),
            {},
            [] { return PortfolioText::tr("Portfolio", "word in the rail"); },
            [](QWidget *parent) -> Page * { return new PortfolioPage(parent); }};
}

} // namespace bw
