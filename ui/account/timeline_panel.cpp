#include "account/timeline_panel.h"

#include "account/timeline_list.h"
#include "shell/parts.h"
#include "shell/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>
#include <algorithm>

namespace bw {

namespace {

/// Letters belong to the page; the width decides the heights.
class EntryList : public QListView {
public:
    using QListView::QListView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->modifiers() == Qt::NoModifier && event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z)
            event->ignore();
        else
            QListView::keyPressEvent(event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

} // namespace

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextRole::BaseHeading, Tone::Primary, this))
    , m_filters(new Segmented(5, this))
    , m_search(new QLineEdit(this))
    , m_list(new EntryList(this))
    , m_model(new TimelineModel(this))
    , m_empty(makeLabel(TextRole::Small, Tone::Secondary, this))
{
    setSurface(this, "page");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setMouseTracking(true);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 12, 16, 12);
    m_filters->setCurrent(0);
    m_search->setObjectName(QStringLiteral("timelineSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_title);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_filters);
    filters->addStretch(1);
    head->addLayout(filters);
    head->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(makeLine(false));
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);

    connect(m_filters, &Segmented::chosen, this,
            [this](int index) { setFilter(static_cast<TimelineFilter>(index)); });
    connect(m_search, &QLineEdit::textChanged, this, &TimelinePanel::refill);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            emit dayChosen(m_model->row(index.row()).day);
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(&theme(), &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void TimelinePanel::setWaiting()
{
    m_waiting = true;
    m_entries.clear();
    refill();
}

void TimelinePanel::setEntries(std::vector<TimelineEntry> entries)
{
    m_waiting = false;
    m_entries = std::move(entries);
    refill();
}

void TimelinePanel::setFilter(TimelineFilter filter)
{
    m_filter = filter;
    m_filters->setCurrent(static_cast<int>(filter));
    refill();
}

void TimelinePanel::setSearch(const QString &search)
{
    m_search->setText(search);
}

QString TimelinePanel::search() const
{
    return m_search->text();
}

void TimelinePanel::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

int TimelinePanel::shownCount() const
{
    return m_model->rowCount();
}

void TimelinePanel::refill()
{
    std::vector<TimelineModel::Row> rows;
    const QString wanted = m_search->text();
    for (const TimelineEntry &entry : m_entries) {
        if (!passes(entry, m_filter))
            continue;
        TimelineWords words = timelineWords(entry);
        if (wanted.trimmed().isEmpty()
            || found(wanted, timelineTexts(entry) + QStringList{words.title, words.text, words.who}))
            rows.push_back({entry.day, std::move(words)});
    }
    const bool none = rows.empty();
    m_model->setRows(std::move(rows));
    m_list->scrollToTop();
    m_empty->setVisible(none && !m_waiting);
    m_empty->setText(emptyWords());
}

QString TimelinePanel::emptyWords() const
{
    if (m_entries.empty())
        return tr(
            "Nothing is known of this account yet. Log a touch or import touches, judgements, surveys or "
            "contracts, and they show here.");
    const QString wanted = m_search->text().simplified();
    if (wanted.isEmpty())
        return tr("There is nothing of this kind. “All” shows the rest.");
    return m_filter == TimelineFilter::All
        ? tr("Nothing here has “%1”. Esc empties the search.").arg(text::visible(wanted))
        : tr("Nothing of this kind has “%1”. “All” searches the rest, Esc empties the search.")
              .arg(text::visible(wanted));
}

/// Down leads into what was found, Esc empties the search first.
bool TimelinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // the page would go back to the list
        return true;
    }
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_model->rowCount() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            m_list->setCurrentIndex(m_model->index(0, 0));
        }
        return true;
    }
    if (key == Qt::Key_Escape) {
        if (m_search->text().isEmpty())
            m_list->setFocus(Qt::TabFocusReason);
        m_search->clear();
        return true;
    }
    return false;
}

void TimelinePanel::retranslate()
{
    m_title->setText(tr("Timeline"));
    m_filters->setLabels({tr("All", "filter of the timeline"), tr("Touches", "filter of the timeline"),
                          tr("Alerts", "filter of the timeline"), tr("Judged", "filter of the timeline"),
                          tr("Contracts", "filter of the timeline")});
    m_search->setPlaceholderText(tr("Search the timeline (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the timeline"));
    m_filters->setAccessibleName(tr("What the timeline shows"));
    m_list->setAccessibleName(tr("Timeline"));
    refill();
}

void TimelinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bw
