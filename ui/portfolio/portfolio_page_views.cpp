#include "portfolio/agreement_chart.h"
#include "portfolio/agreement_lens.h"
#include "portfolio/export_dialog.h"
#include "portfolio/export_groups.h"
#include "portfolio/export_sheet.h"
#include "portfolio/filter_bar.h"
#include "portfolio/portfolio_page.h"
#include "portfolio/view_field.h"
#include "report/byte_sink.h"
#include "report/private_file.h"
#include "shell/files.h"
#include "shell/jobs.h"
#include "shell/parts.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "widgets/column_chooser.h"
#include "widgets/dense_table.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>

namespace bw {

// Views of the portfolio, and how what is shown leaves the program.

namespace {

constexpr size_t copiedAtOnce = 500; ///< rows; more are put together on a worker

Status writeFile(const TableSheet &sheet, const QString &path, bool workbook)
{
    if (workbook)
        return writeSheetXlsx(sheet, path);
    auto file = PrivateFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const Status written = writeSheetCsv(sheet, file->device(), path); !written)
        return written;
    return file->commit();
}

void toClipboard(const std::pair<QString, QString> &tsvAndHtml)
{
    auto *data = new QMimeData;
    data->setText(tsvAndHtml.first);
    data->setHtml(tsvAndHtml.second);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

void PortfolioPage::setUpViews()
{
    m_pool.setMaxThreadCount(1);
    m_actions->hide(); // until the window takes it
    auto *layout = new QHBoxLayout(m_actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_viewField);
    layout->addWidget(m_lensButton);
    layout->addWidget(m_reassign);
    layout->addWidget(m_export);
    m_reassign->setObjectName(QStringLiteral("reassign"));
    connect(m_reassign, &QPushButton::clicked, this, &PortfolioPage::askReassign);
    m_export->setObjectName(QStringLiteral("exportShown"));
    connect(m_viewField, &ViewField::chosen, this, &PortfolioPage::chooseView);
    connect(m_viewField, &ViewField::saveRequested, this,
            [this] { storeView(m_viewField->currentView().id, m_viewField->current()); });
    connect(m_viewField, &ViewField::saveAsRequested, this,
            [this](const QString &name) { storeView(name, -1); });
    connect(m_viewField, &ViewField::renameRequested, this, [this](const QString &name) {
        std::vector<SavedView> views = m_viewField->views();
        views[static_cast<size_t>(m_viewField->current())].id = name;
        keepViews(std::move(views), m_viewField->current());
    });
    connect(m_viewField, &ViewField::removeRequested, this, [this] {
        std::vector<SavedView> views = m_viewField->views();
        views.erase(views.begin() + m_viewField->current());
        keepViews(std::move(views), 0);
        chooseView(0);
    });
    connect(m_export, &QPushButton::clicked, this, &PortfolioPage::askExport);
    connect(m_table, &DenseTable::columnsMoved, this, &PortfolioPage::noteChanges);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PortfolioPage::noteChanges);
    connect(m_bar, &FilterBar::columnsRequested, this, [this](QWidget *field) { m_chooser->openAt(field); });
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(QStringLiteral("Ctrl+E")), [this] { askExport(); });
    key(QKeySequence(QStringLiteral("Ctrl+Shift+V")), [this] { m_viewField->askName(); });
    key(QKeySequence::Copy, [this] { copySelected(); });
    retranslateViews();
}

void PortfolioPage::retranslateViews()
{
    m_viewField->retranslate();
    m_export->setText(PortfolioText::tr("Export…"));
    m_reassign->setText(PortfolioText::tr("Reassign…"));
    m_reassign->setToolTip(
        PortfolioText::tr("Give the selected accounts another CSM, with the load before and after"));
    m_export->setToolTip(PortfolioText::tr("Save what is shown as a file for Excel (Ctrl+E)"));
}

QWidget *PortfolioPage::actions()
{
    return m_actions;
}

SavedView PortfolioPage::shownView() const
{
    SavedView view = m_viewField->currentView();
    view.columns = m_table->columnsAsText();
    view.order = m_table->orderAsText();
    view.group = m_bar->group();
    view.filter = m_bar->filter();
    return view;
}

void PortfolioPage::noteChanges()
{
    if (!m_columnsFor.isEmpty() && !m_applying) {
        m_viewField->setChanged(shownView() != m_saved);
        askSummary();
    }
}

void PortfolioPage::chooseView(int index)
{
    m_viewField->setViews(m_viewField->views(), index);
    applyView(m_viewField->currentView());
    m_saved = shownView(); // as the table writes it
    noteChanges();
    m_table->scrollToTop();
}

void PortfolioPage::applyView(const SavedView &view)
{
    m_applying = true;
    m_bar->setGroup(view.group);
    m_bar->setFilter(view.filter);
    m_table->resetColumns();
    if (!view.columns.isEmpty())
        m_table->setColumnsFromText(view.columns);
    m_table->setOrderFromText(view.order);
    m_applying = false;
}

void PortfolioPage::storeView(const QString &name, int index)
{
    std::vector<SavedView> views = m_viewField->views();
    SavedView view = shownView();
    view.id = name;
    view.builtIn = false;
    if (index >= 0) {
        views[static_cast<size_t>(index)] = view;
    } else {
        index = static_cast<int>(views.size());
        views.push_back(view);
    }
    keepViews(std::move(views), index);
    m_saved = shownView();
    noteChanges();
    emit said(PortfolioText::tr("The view is saved as “%1”.").arg(nameOf(view)));
}

void PortfolioPage::keepViews(std::vector<SavedView> views, int current)
{
    std::vector<SavedView> own = views;
    std::erase_if(own, [](const SavedView &view) { return view.builtIn; });
    settings::portfolioViews.set(QString::fromUtf8(viewsToJson(own)));
    m_viewField->setViews(std::move(views), current);
    settings::portfolioView.set(m_viewField->currentView().id);
    m_saved.id = m_viewField->currentView().id;
}

void PortfolioPage::restoreViews()
{
    std::vector<SavedView> views = builtInViews();
    for (SavedView &own : viewsFromJson(settings::portfolioViews.get().toUtf8()))
        views.push_back(std::move(own));
    const QString last = settings::portfolioView.get();
    const auto at =
        std::find_if(views.begin(), views.end(), [&last](const SavedView &view) { return view.id == last; });
    const int current = at == views.end() ? 0 : static_cast<int>(at - views.begin());
    m_viewField->setViews(std::move(views), current);
}

std::vector<PortfolioColumnId> PortfolioPage::shownColumns() const
{
    std::vector<PortfolioColumnId> columns;
    for (const DenseTable::ColumnState &state : m_table->columnStates()) {
        if (state.shown)
            columns.push_back(static_cast<PortfolioColumnId>(state.column));
    }
    return columns;
}

std::vector<qint32> PortfolioPage::selectedRows() const
{
    std::vector<qint32> rows;
    for (const qint64 key : m_table->selectedKeys())
        rows.push_back(m_model->place(m_model->placeOf(key)).row);
    return rows;
}

void PortfolioPage::copySelected()
{
    const std::vector<qint32> rows = selectedRows();
    if (!m_view.portfolio || rows.empty())
        return;
    PortfolioView view;
    view.portfolio = m_view.portfolio;
    view.summary = m_view.summary;
    view.alerts = m_view.alerts;
    view.lastTouch = m_view.lastTouch;
    const auto make = [view, rows, columns = shownColumns()] {
        const TableSheet sheet = portfolioSheet(view, rows, columns, true);
        return std::pair(sheetAsTsv(sheet), sheetAsHtml(sheet));
    };
    const auto done = [this,
                       count = static_cast<int>(rows.size())](const std::pair<QString, QString> &texts) {
        toClipboard(texts);
        emit said(PortfolioText::tr("%Ln account(s) copied. Paste them into a spreadsheet.", nullptr, count));
    };
    if (rows.size() <= copiedAtOnce)
        done(make());
    else
        runJob(m_pool, this, make, done);
}

void PortfolioPage::askExport()
{
    if (!m_view.portfolio || m_model->arrangement().kept.empty())
        return;
    ExportDialog::Shown shown;
    shown.rows = static_cast<int>(m_model->arrangement().kept.size());
    shown.selected = static_cast<int>(m_table->selectedKeys().size());
    shown.grouped = m_view.grouped;
    shown.namesPersons = namesPersons(shownColumns()) || m_bar->group() == GroupBy::Csm;
    auto *dialog = new ExportDialog(shown, this);
    connect(dialog, &ExportDialog::chosen, this, [this](const ExportDialog::Options &options) {
        const QString name = PortfolioText::tr("portfolio", "part of a file name") + QLatin1Char('-')
            + m_view.portfolio->asOf.iso()
            + (options.workbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv"));
        files::chooseSave(this, PortfolioText::tr("Export what is shown"), name,
                          [this, options](const QString &path) { exportTo(path, options); });
    });
    dialog->open();
}

void PortfolioPage::exportTo(const QString &path, const ExportDialog::Options &options)
{
    PortfolioView view;
    view.cache = m_view.cache;
    view.portfolio = m_view.portfolio;
    view.summary = m_view.summary;
    view.alerts = m_view.alerts;
    view.lastTouch = m_view.lastTouch;
    const std::vector<qint32> rows = options.selectedOnly ? selectedRows() : m_model->rowsInOrder();
    const std::vector<PortfolioColumnId> columns = shownColumns();
    const SheetGroups groups{m_bar->group(), options.groups ? grouping() : PortfolioModel::Grouping()};
    const bool named = namesPersons(columns) || (options.groups && groups.by == GroupBy::Csm);
    auto notes = sheetNotes(view, m_bar->filter(), orderWords(), rows.size(), named && !options.persons);
    if (!m_lens->chart()->chosen().isEmpty())
        notes.emplace_back(PortfolioText::tr("Filter", "note of an export"),
                           PortfolioText::tr("Selected in the chart"));
    runJob(
        m_pool, this,
        [view, rows, columns, notes, path, options, groups] {
            TableSheet sheet = groups.grouping.names.isEmpty()
                ? portfolioSheet(view, rows, columns, options.persons)
                : groupedSheet(view, rows, columns, options.persons, groups);
            sheet.notes = notes;
            return writeFile(sheet, path, options.workbook);
        },
        [this, path, count = static_cast<int>(rows.size())](const Status &written) {
            const QString name = text::visible(QFileInfo(path).fileName());
            emit said(written
                          ? PortfolioText::tr("%Ln account(s) exported to “%1”.", nullptr, count).arg(name)
                          : text::sentence(written.error()));
        });
}

QString PortfolioPage::orderWords() const
{
    QStringList words;
    for (const SortBy &key : m_model->sortedBy()) {
        const QString name = m_model->headerData(key.column, Qt::Horizontal).toString();
        words += key.descending ? PortfolioText::tr("%1, descending", "order of a table").arg(name) : name;
    }
    return words.join(PortfolioText::tr("; ", "between the parts of an order"));
}

} // namespace bw
