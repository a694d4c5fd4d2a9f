#include "alerts/alerts_page.h"

#include "alerts/act_dialogs.h"
#include "alerts/alert_bar.h"
#include "alerts/alert_tiles.h"
#include "alerts/seen_figures.h"
#include "shell/parts.h"
#include "shell/person.h"
#include "shell/session.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "widgets/column_chooser.h"
#include "widgets/dense_table.h"
#include "widgets/empty_panel.h"
#include "widgets/table_footer.h"
#include "widgets/tile.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <numeric>

namespace bw {

AlertsPage::AlertsPage(QWidget *parent)
    : Page(parent)
    , m_model(new AlertModel([](const AlertRow &row) { return alertRowKey(row.alert->key); }, this))
    , m_bar(new AlertBar)
    , m_table(new DenseTable)
    , m_panel(new AlertPanel)
    , m_nothing(new EmptyPanel)
    , m_empty(new EmptyPanel)
    , m_whole(new QStackedLayout(this))
    , m_chooser(new ColumnChooser(m_table, this))
    , m_actions(new QWidget(this))
    , m_rules(new KeyButton(QStringLiteral("settings")))
{
    setObjectName(QStringLiteral("alertsPage"));
    m_view.groupName = [this](int group) { return m_model->groupName(group); };
    m_view.groupOpen = [this](int group) { return m_model->isGroupOpen(group); };
    m_view.grouped = m_bar->group() != AlertGroup::Nothing;
    m_table->setDenseModel(m_model);
    m_footer = new TableFooter(m_table);
    build();
    addKeys();
    connect(m_table, &DenseTable::opened, this, [this](qint64) {
        if (const auto rows = selectedRows(); !rows.empty())
            emit openAccount(rows.front().account->id);
    });
    connect(m_bar, &AlertBar::filterChanged, this, &AlertsPage::refilter);
    connect(m_bar, &AlertBar::groupChanged, this, [this] {
        m_view.grouped = m_bar->group() != AlertGroup::Nothing;
        if (m_view.rows)
            m_model->setGrouping(groupsOf(m_view, m_bar->group()));
    });
    connect(m_bar, &AlertBar::columnsRequested, m_chooser, &ColumnChooser::openAt);
    connect(m_nothing, &EmptyPanel::pressed, this, [this] {
        AlertFilter all;
        all.show = m_bar->filter().isNarrow() ? m_bar->filter().show : AlertShow::All;
        m_bar->setFilter(all);
    });
    connect(m_empty, &EmptyPanel::pressed, this, &Page::importRequested);
    connect(m_model, &DenseModel::arranged, this, &AlertsPage::showCounts);
    connect(m_rules, &QPushButton::clicked, this, [this] { emit pageRequested("policy"); });
    connect(m_panel, &AlertPanel::deedRequested, this, &AlertsPage::act);
    connect(m_panel, &AlertPanel::openRequested, m_table, &DenseTable::openCurrent);
    m_selection.setSingleShot(true);
    m_selection.setInterval(0);
    connect(&m_selection, &QTimer::timeout, this, &AlertsPage::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_selection,
            qOverload<>(&QTimer::start));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, &m_selection,
            qOverload<>(&QTimer::start));
    retranslate();
    showCounts();
}

void AlertsPage::build()
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(0);
    for (int i = 0; i < alertTileCount; ++i) {
        m_tiles.push_back(new KpiTile);
        m_tiles.back()->setDivided(i > 0);
        tiles->addWidget(m_tiles.back(), 1);
    }
    auto *inRows = new QVBoxLayout(m_table->viewport()); // under the heads, which stay
    inRows->setContentsMargins({});
    inRows->addWidget(m_nothing);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_footer);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addLayout(rows, 1);
    beside->addWidget(makeLine(true, Qt::Vertical));
    beside->addWidget(m_panel);
    auto *filled = new QWidget;
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(tiles);
    column->addWidget(m_bar);
    column->addLayout(beside, 1);
    m_whole->setContentsMargins({});
    m_whole->addWidget(m_empty);
    m_whole->addWidget(filled);
    m_rules->setObjectName(QStringLiteral("alertRules"));
    auto *inTop = new QHBoxLayout(m_actions);
    inTop->setContentsMargins({});
    inTop->addWidget(m_rules);
    setFocusProxy(m_table);
}

void AlertsPage::addKey(QKeyCombination key, std::function<void()> act)
{
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
    m_letters.push_back(shortcut);
}

void AlertsPage::addKeys()
{
    addKey(Qt::Key_J, [this] { m_table->step(1); });
    addKey(Qt::Key_K, [this] { m_table->step(-1); });
    addKey(Qt::Key_Slash, [this] { m_bar->focusName(); });
    addKey(Qt::Key_F, [this] { m_bar->focusFirst(); });
    addKey(Qt::Key_BracketLeft, [this] { m_table->setCurrentGroupOpen(false); });
    addKey(Qt::Key_BracketRight, [this] { m_table->setCurrentGroupOpen(true); });
    addKey(Qt::Key_T, [this] { m_panel->toggleTotals(); });
    addKey(Qt::Key_A, [this] { act(AlertDeed::Acknowledge); });
    addKey(Qt::Key_W, [this] { act(AlertDeed::Work); });
    addKey(Qt::Key_R, [this] { act(AlertDeed::Resolve); });
    addKey(Qt::Key_S, [this] { act(AlertDeed::Snooze); });
    addKey(Qt::Key_N, [this] { act(AlertDeed::Wake); });
}

QString AlertsPage::title() const
{
    return AlertsText::tr("Alerts", "title of the page");
}

QString AlertsPage::context() const
{
    if (!m_view.alerts)
        return m_canFind ? AlertsText::tr("looking for them…") : QString();
    const QString me = settings::author.get();
    const AlertFilter &filter = m_bar->filter();
    if (!me.isEmpty() && filter.of(AlertBy::Csm) == QStringList{me})
        return AlertsText::tr("on your accounts");
    return {};
}

void AlertsPage::setSession(Session *session)
{
    m_canFind = session && session->engine().bookAlerts;
    m_view.alerts.reset();
    m_view.rows.reset();
    m_model->setRows(nullptr, {}, {}, {}, {});
    m_nextCache.reset();
    m_nextPortfolio.reset();
    showCounts();
}

void AlertsPage::setEditing(Editing *editing)
{
    m_working.setEditing(editing);
}

void AlertsPage::setPortfolio(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio)
{
    m_nextCache = std::move(cache);
    m_nextPortfolio = std::move(portfolio);
    m_working.setBook(m_nextCache, m_nextPortfolio);
    showCounts();
    showSelected();
}

void AlertsPage::setAlerts(std::shared_ptr<const BookAlerts> alerts)
{
    if (!m_nextPortfolio)
        return;
    const bool first = !m_view.alerts;
    bw::show(m_view, m_nextCache, m_nextPortfolio, std::move(alerts));
    if (first)
        m_bar->setView(&m_view);
    refill();
    if (first) {
        // Whoever looks after accounts sees those first.
        const QString me = settings::author.get();
        if (!me.isEmpty() && csmNames(*m_view.cache).contains(me)) {
            AlertFilter mine = m_bar->filter();
            mine.of(AlertBy::Csm) = {me};
            m_bar->setFilter(mine);
        }
    }
    emit titleChanged();
}

void AlertsPage::refill()
{
    const AlertModel::TotalsOf totals = [alerts = m_view.alerts,
                                         portfolio = m_view.portfolio](const std::vector<qint32> &rows) {
        return alertCounts(*alerts, *portfolio, rows);
    };
    m_model->setRows(m_view.rows, *m_view.rows, totals, keptRows(m_view, m_bar->filter()),
                     groupsOf(m_view, m_bar->group()));
    makeColumns();
    m_bar->retranslate();
    if (!m_table->currentIndex().isValid())
        m_table->step(1);
    showSelected();
}

void AlertsPage::makeColumns()
{
    const QString made = text::codeOf(text::language()) + m_view.currency;
    if (made == m_columnsFor)
        return;
    const bool first = m_columnsFor.isEmpty();
    m_columnsFor = made;
    m_model->setColumns(alertColumns(m_view), QLocale());
    if (!first)
        return;
    // Business ones first, the largest risk first.
    m_model->setSort(
        {{static_cast<int>(AlertColumnId::Kind), false}, {static_cast<int>(AlertColumnId::Risk), true}});
    if (!m_restore)
        return;
    if (const QStringList kept = settings::alertColumns.get(); !kept.isEmpty())
        m_table->setColumnsFromText(kept);
    if (const QStringList kept = settings::alertOrder.get(); !kept.isEmpty())
        m_table->setOrderFromText(kept);
    if (const auto group = alertGroupFromName(settings::alertGroup.get()))
        m_bar->setGroup(*group);
}

void AlertsPage::refilter()
{
    if (m_view.rows) {
        m_model->setKept(keptRows(m_view, m_bar->filter()));
        m_table->scrollToTop();
        if (!m_table->currentIndex().isValid())
            m_table->step(1);
    }
    showSelected();
    emit titleChanged();
}

/// Tiles and states count what passes the filter, whatever its state.
void AlertsPage::showCounts()
{
    const bool anyAccounts = m_nextPortfolio && !m_nextPortfolio->rows.empty();
    m_whole->setCurrentIndex(m_view.rows ? 1 : 0);
    if (!m_view.rows) {
        if (!m_canFind)
            m_empty->setTexts(AlertsText::tr("No alerts here"), AlertsText::tr("They are not on offer."), {});
        else if (!anyAccounts)
            m_empty->setTexts(
                AlertsText::tr("No accounts yet"),
                AlertsText::tr(
                    "Import accounts and their usage from CSV or XLSX files: what asks for somebody "
                    "is listed here."),
                AlertsText::tr("Import files…"));
        else
            m_empty->setTexts(AlertsText::tr("Looking for alerts…"),
                              AlertsText::tr("Every rule looks at every account, day by day."), {});
        return;
    }
    AlertFilter filter = m_bar->filter();
    filter.show = AlertShow::All;
    const std::vector<quint8> keep = keptRows(m_view, filter);
    std::vector<qint32> counted;
    for (size_t i = 0; i < keep.size(); ++i) {
        if (keep[i] != 0)
            counted.push_back(static_cast<qint32>(i));
    }
    const AlertCounts counts = alertCounts(*m_view.alerts, *m_view.portfolio, counted);
    m_bar->setCounts({counts.open, counts.count(AlertState::Snoozed),
                      counts.count(AlertState::Resolved) + counts.count(AlertState::Cleared)
                          + counts.count(AlertState::Withdrawn),
                      static_cast<qint32>(counted.size())});
    const std::vector<TileFace> faces = alertTiles(m_view, counts);
    for (size_t i = 0; i < faces.size(); ++i)
        m_tiles[i]->setFace(faces[i]);
    m_panel->setTotals(alertTotals(m_view, counts));
    const bool nothing = m_model->arrangement().kept.empty();
    m_nothing->setVisible(nothing);
    if (!nothing)
        return;
    if (m_bar->filter().isNarrow())
        m_nothing->setTexts(AlertsText::tr("No alert matches these filters"),
                            AlertsText::tr("Clear them to see the others."), AlertsText::tr("Clear filters"));
    else if (m_bar->filter().show == AlertShow::Open)
        m_nothing->setTexts(
            AlertsText::tr("Nothing is open"),
            AlertsText::tr("Every rule was looked at on every account. What is snoozed or over "
                           "is still listed."),
            AlertsText::tr("Show all"));
    else
        m_nothing->setTexts(AlertsText::tr("None of these"),
                            AlertsText::tr("No alert is in this state on the day that is shown."),
                            AlertsText::tr("Show all"));
}

QWidget *AlertsPage::actions()
{
    return m_actions;
}

std::vector<AccountId> AlertsPage::accountOrder() const
{
    std::vector<AccountId> order;
    QSet<qint64> known;
    for (const Place &place : m_model->arrangement().places) {
        if (place.isGroup())
            continue;
        const AccountId id = m_model->row(place.row).account->id;
        if (!known.contains(id.value)) {
            known.insert(id.value);
            order.push_back(id);
        }
    }
    return order;
}

std::vector<KeyHelp> AlertsPage::keys() const
{
    return {
        {QStringLiteral("J, K"), AlertsText::tr("Next and previous alert")},
        {QStringLiteral("A"), AlertsText::tr("Acknowledge the selected alerts")},
        {QStringLiteral("W"), AlertsText::tr("Take them into work")},
        {QStringLiteral("R"), AlertsText::tr("Resolve them, with cause and routing")},
        {QStringLiteral("S"), AlertsText::tr("Snooze them, with a day and a reason")},
        {QStringLiteral("N"), AlertsText::tr("Wake snoozed ones")},
        {QStringLiteral("Shift+↓, Ctrl+A"), AlertsText::tr("Select more; select all")},
        {QStringLiteral("Ctrl+Z"), AlertsText::tr("Take the last action back")},
        {QStringLiteral("Enter"), AlertsText::tr("Open the account, or open and close a group")},
        {QStringLiteral("T"), AlertsText::tr("Totals beside the table, or the selected alert")},
        {QStringLiteral("/"), AlertsText::tr("Filter names of accounts")},
        {QStringLiteral("F"), AlertsText::tr("Go to the filter bar; Delete clears a filter")},
        {QStringLiteral("[, ]"), AlertsText::tr("Close and open the group")},
    };
}

void AlertsPage::setLetterKeys(bool on)
{
    for (QShortcut *shortcut : m_letters)
        shortcut->setEnabled(on);
}

void AlertsPage::restoreView()
{
    m_restore = true;
}

void AlertsPage::saveView() const
{
    if (m_columnsFor.isEmpty())
        return;
    settings::alertColumns.set(m_table->columnsAsText());
    settings::alertOrder.set(m_table->orderAsText());
    settings::alertGroup.set(alertGroupName(m_bar->group()));
}

void AlertsPage::retranslate()
{
    m_rules->setText(AlertsText::tr("Rules of alerts…"));
    m_rules->setToolTip(AlertsText::tr("Thresholds, exceptions, rules of your own"));
    m_panel->retranslate();
    m_bar->retranslate();
}

void AlertsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_view.rows)
        refill();
    showCounts();
    emit titleChanged();
}

PageInfo alertsPageInfo()
{
    return {QByteArrayLiteral("alerts"),
            QStringLiteral("alerts"),
            {},
            [] { return AlertsText::tr("Alerts", "word in the rail"); },
            [](QWidget *parent) -> Page * { return new AlertsPage(parent); }};
}

} // namespace bw
