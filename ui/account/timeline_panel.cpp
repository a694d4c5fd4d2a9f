#include "account/timeline_panel.h"

#include "account/timeline_list.h"
#include "shell/parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
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
    , m_filters(new Segmented(4, this))
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

    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_title);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_filters);
    filters->addStretch(1);
    head->addLayout(filters);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(makeLine(false));
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);

    connect(m_filters, &Segmented::chosen, this,
            [this](int index) { setFilter(static_cast<TimelineFilter>(index)); });
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

int TimelinePanel::shownCount() const
{
    return m_model->rowCount();
}

void TimelinePanel::refill()
{
    std::vector<TimelineModel::Row> rows;
    for (const TimelineEntry &entry : m_entries) {
        if (passes(entry, m_filter))
            rows.push_back({entry.day, timelineWords(entry)});
    }
    const bool none = rows.empty();
    m_model->setRows(std::move(rows));
    m_list->scrollToTop();
    m_empty->setVisible(none && !m_waiting);
    m_empty->setText(m_entries.empty()
                         ? tr("Nothing is known of this account yet. Import touches, judgements, surveys or "
                              "contracts, and they show here.")
                         : tr("There is nothing of this kind. “All” shows the rest."));
}

void TimelinePanel::retranslate()
{
    m_title->setText(tr("Timeline"));
    m_filters->setLabels({tr("All", "filter of the timeline"), tr("Touches", "filter of the timeline"),
                          tr("Judged", "filter of the timeline"), tr("Contracts", "filter of the timeline")});
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
