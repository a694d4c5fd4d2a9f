#include "data/data_page.h"

#include "data/empty_import.h"
#include "data/import_bar.h"
#include "data/import_view.h"
#include "data/record_panel.h"
#include "shell/editing.h"
#include "shell/parts.h"
#include "shell/session.h"
#include "shell/templates.h"
#include "shell/text.h"
#include "widgets/plain.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace bw {

namespace {

constexpr int leftWidth = 264;

} // namespace

DataPage::DataPage(QWidget *parent)
    : Page(parent)
    , m_queue(new ImportQueue(this))
    , m_model(new DataListModel(*m_queue, this))
    , m_list(new DataList)
    , m_heading(makeLabel(TextRole::BaseHeading))
    , m_add(new KeyButton(QStringLiteral("plus")))
    , m_mark(new KeyButton(QStringLiteral("calendar"), QStringLiteral("M")))
    , m_foot(makeLabel(TextRole::Caption, Tone::Tertiary))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyImport)
    , m_view(new ImportView(*m_queue))
    , m_record(new RecordPanel)
{
    setObjectName(QStringLiteral("dataPage"));
    setProperty("footRoom", m_view->bar().height()); // the toast keeps it free
    setSurface(this, "page");
    m_pool.setMaxThreadCount(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLeft());
    layout->addWidget(makeLine(true, Qt::Vertical));
    layout->addWidget(m_stack, 1);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_empty, m_view, m_record})
        m_stack->addWidget(panel);
    setFocusProxy(m_list);
    m_list->setModel(m_model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                const DataItem item = m_model->item(current.row());
                if (item != m_selected)
                    emit said({}); // what was said is about the one before
                select(item);
            });
    connect(m_list, &DataList::removeRequested, this, &DataPage::removeSelected);
    connect(m_add, &QPushButton::clicked, this, &Page::importRequested);
    connect(m_mark, &QPushButton::clicked, this, [this] { askGap(); });
    connect(m_empty, &EmptyImport::filesRequested, this, &Page::importRequested);
    connect(m_empty, &EmptyImport::templatesRequested, this,
            [this] { askForTemplates(this, [this](const QString &sentence) { emit said(sentence); }); });
    connectQueue();
    connectView();
    addKeys();
    retranslate();
}

DataPage::~DataPage()
{
    m_pool.waitForDone();
}

QWidget *DataPage::makeLeft()
{
    auto *left = new QWidget;
    setSurface(left, "page");
    left->setFixedWidth(leftWidth);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 12, 8);
    head->addWidget(m_heading, 1);
    head->addWidget(m_add);
    m_add->setObjectName(QStringLiteral("addFiles"));
    m_mark->setObjectName(QStringLiteral("markDays"));
    m_mark->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(20, 10, 16, 10);
    auto *marking = new QHBoxLayout;
    marking->setContentsMargins(12, 8, 12, 8);
    marking->addWidget(m_mark);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeLine(false));
    column->addWidget(m_list, 1);
    column->addWidget(makeLine(false));
    column->addLayout(marking);
    column->addWidget(makeLine(false));
    column->addWidget(m_foot);
    return left;
}

void DataPage::connectQueue()
{
    connect(m_queue, &ImportQueue::rearranged, this, &DataPage::listAgain);
    connect(m_queue, &ImportQueue::imported, this, &DataPage::showNextFile);
    connect(m_queue, &ImportQueue::fileChanged, this, [this](int id) {
        m_model->refreshFile(id);
        // The bar of the one that is shown speaks of the others too.
        if (m_selected.kind == DataItem::Kind::File)
            m_view->refresh();
    });
}

void DataPage::connectView()
{
    connect(&m_view->bar(), &ImportBar::cancelRequested, this, &DataPage::removeSelected);
    connect(&m_view->bar(), &ImportBar::stopRequested, this, [this] {
        if (m_session)
            m_session->imports().cancel();
    });
    connect(m_view, &ImportView::saveMappingRequested, this, &DataPage::askMapping);
    connect(m_view, &ImportView::saveRejectedRequested, this, &DataPage::askRejected);
    connect(m_record, &RecordPanel::removeAsked, this, &DataPage::dropSource);
    connect(m_record, &RecordPanel::markAsked, this, &DataPage::askGap);
    connect(m_record, &RecordPanel::unmarkAsked, this, &DataPage::unmark);
    connect(m_record, &RecordPanel::undoAsked, this, &DataPage::planUndo);
    connect(m_record, &RecordPanel::undoConfirmed, this, &DataPage::undo);
}

void DataPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto &&act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        return shortcut;
    };
    const auto onFile = [this](void (ImportBar::*press)()) {
        return [this, press] {
            if (m_selected.kind == DataItem::Kind::File)
                (m_view->bar().*press)();
        };
    };
    key(QKeySequence(QStringLiteral("Ctrl+Return")), onFile(&ImportBar::pressImport));
    key(QKeySequence(QStringLiteral("Ctrl+Enter")), onFile(&ImportBar::pressImport));
    m_yesKey = key(QKeySequence(QStringLiteral("Y")), onFile(&ImportBar::pressYes));
    m_markKey = key(QKeySequence(QStringLiteral("M")), [this] {
        const bool onSource = m_selected.kind == DataItem::Kind::Source;
        askGap(onSource ? SourceId{m_selected.id} : SourceId());
    });
    key(QKeySequence(Qt::Key_Escape), [this] {
        if (m_selected.kind == DataItem::Kind::File)
            m_view->bar().pressCancel();
        else
            emit backRequested();
    });
}

void DataPage::setLetterKeys(bool on)
{
    m_yesKey->setEnabled(on);
    m_markKey->setEnabled(on);
}

std::vector<KeyHelp> DataPage::keys() const
{
    return {{QStringLiteral("Ctrl+↵"), tr("Import what is ready")},
            {QStringLiteral("Y"), tr("Answer the open question with yes")},
            {QStringLiteral("Esc"), tr("Take the file off the list; stop a running import")},
            {QStringLiteral("↵, F4"), tr("Choose the field of a column; apply the fix of a row")},
            {QStringLiteral("M"), tr("Mark days as not known")},
            {QStringLiteral("Delete"), tr("Take the chosen file off the list, or the mark of days away")}};
}

QString DataPage::title() const
{
    return tr("Data");
}

QString DataPage::context() const
{
    return tr("Import and sources");
}

void DataPage::setSession(Session *session)
{
    if (m_session)
        m_session->imports().disconnect(this);
    m_session = session;
    m_revision = -1;
    m_cache.reset();
    m_queue->setTarget(session->engine(), session->workspace(), &session->imports());
    connect(&session->imports(), &ImportRun::progressed, this,
            [this](const ImportStatus &status) { m_view->bar().setProgress(status); });
    connect(&session->imports(), &ImportRun::finished, this, &DataPage::loadRows);
    m_model->setRows({}, session->now());
    showFoot();
    loadRows();
}

void DataPage::setEditing(Editing *editing)
{
    m_editing = editing;
    connect(editing, &Editing::stored, this, &DataPage::loadRows);
    showSelected();
    m_mark->setVisible(canMark());
}

void DataPage::setPortfolio(std::shared_ptr<const Cache> cache,
                            std::shared_ptr<const Portfolio> /*portfolio*/)
{
    const qint64 before = std::exchange(m_revision, cache->revision);
    m_cache = std::move(cache);
    m_mark->setVisible(canMark());
    showFoot();
    if (before == m_revision)
        return;
    loadRows();
    if (before >= 0)
        m_queue->readAllAgain();
}

void DataPage::takeFiles(const QStringList &files)
{
    const int first = m_queue->add(files);
    if (first > 0)
        select({DataItem::Kind::File, first});
}

void DataPage::listAgain()
{
    const DataItem kept = m_selected;
    m_model->rebuild();
    if (m_model->placeOf(kept) >= 0) {
        select(kept);
        return;
    }
    // What was shown is gone: its neighbour in the queue, else nothing.
    m_selected = {};
    if (!m_queue->files().empty())
        select({DataItem::Kind::File, m_queue->files().front().id});
    else
        showSelected();
}

void DataPage::showNextFile()
{
    const QueuedFile *shown =
        m_selected.kind == DataItem::Kind::File ? m_queue->file(static_cast<int>(m_selected.id)) : nullptr;
    if (!shown || !shown->done)
        return;
    const auto &files = m_queue->files();
    const auto next =
        std::find_if(files.begin(), files.end(), [](const QueuedFile &file) { return !file.done; });
    if (next != files.end())
        select({DataItem::Kind::File, next->id});
}

void DataPage::select(const DataItem &item)
{
    const int row = m_model->placeOf(item);
    if (row < 0 || item.kind == DataItem::Kind::Section)
        return;
    m_selected = item;
    const QModelIndex index = m_model->index(row);
    if (m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showSelected();
}

void DataPage::showSelected()
{
    switch (m_selected.kind) {
    case DataItem::Kind::Section:
        m_view->setFile(0, false);
        m_stack->setCurrentWidget(m_empty);
        return;
    case DataItem::Kind::File:
        m_view->setFile(static_cast<int>(m_selected.id),
                        m_session && m_session->engine().saveSource != nullptr);
        m_stack->setCurrentWidget(m_view);
        return;
    case DataItem::Kind::Source:
        if (const SourceRow *source = m_model->source(m_selected.id))
            m_record->showSource(*source, m_model->now(), m_session && m_session->engine().dropSource,
                                 canMark());
        m_stack->setCurrentWidget(m_record);
        return;
    case DataItem::Kind::Gap:
        if (const GapRow *gap = m_model->gap(m_selected.id))
            m_record->showGap(*gap, gapSourceWords(*gap, m_model->rows()), m_model->now(), canMark());
        m_stack->setCurrentWidget(m_record);
        return;
    case DataItem::Kind::Import:
        if (const HistoryRow *row = m_model->history(m_selected.id)) {
            const bool canUndo = m_session && m_session->engine().planUndo && m_session->engine().undo;
            m_record->showImport(*row, m_model->now(), canUndo);
        }
        m_stack->setCurrentWidget(m_record);
        return;
    }
}

void DataPage::removeSelected()
{
    if (const GapRow *gap = m_selected.kind == DataItem::Kind::Gap ? m_model->gap(m_selected.id) : nullptr)
        unmark(*gap);
    if (m_selected.kind != DataItem::Kind::File)
        return;
    m_queue->remove(static_cast<int>(m_selected.id));
    if (m_queue->files().empty()) {
        m_list->setFocus();
        emit backRequested(); // without accounts there is nothing else to show here
    }
}

void DataPage::showFoot()
{
    QString foot = tr("Everything stays on this computer.");
    if (m_session) {
        const QFileInfo file(m_session->workspace());
        foot += QLatin1Char('\n') + text::visible(file.fileName());
        if (file.exists())
            foot += QStringLiteral(" · ") + text::bytes(file.size());
    }
    m_foot->setText(foot);
}

void DataPage::retranslate()
{
    m_heading->setText(tr("Import"));
    m_add->setText(tr("Add", "files to import"));
    m_add->setToolTip(QStringLiteral("Ctrl+O"));
    m_mark->setText(tr("Mark days as not known…"));
    m_mark->setToolTip(
        plainTip(tr("For days on which data are missing, so that they do not look like silence")));
    m_list->setAccessibleName(tr("Files, sources and imports"));
    showFoot();
}

void DataPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->rebuild();
        if (m_model->placeOf(m_selected) >= 0)
            select(m_selected);
        emit titleChanged();
    }
    Page::changeEvent(event);
}

PageInfo dataPageInfo()
{
    return {QByteArrayLiteral("data"),
            QStringLiteral("data"),
            {},
            [] { return DataPage::tr("Data", "word in the rail"); },
            [](QWidget *parent) -> Page * { return new DataPage(parent); }};
}

} // namespace bw
