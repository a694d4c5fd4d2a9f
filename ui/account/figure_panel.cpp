#include "account/figure_panel.h"

#include "charts/chart_table.h"
#include "shell/parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace bw {

namespace {

constexpr int panelWidth = 460;
constexpr int rowHeight = 24;
constexpr int mostRows = 10; ///< shown at once

} // namespace

FigurePanel::FigurePanel(FigureStory story, QWidget *parent)
    : Popover(parent)
    , m_story(std::move(story))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("figurePanel"));
    setAccessibleName(m_story.title);
    setAccessibleDescription(m_story.definition);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    auto *title = makeLabel(TextRole::BaseHeading, Tone::Primary, this);
    title->setWordWrap(true);
    title->setText(m_story.title);
    layout->addWidget(title);
    auto *definition = makeLabel(TextRole::Small, Tone::Secondary, this);
    definition->setWordWrap(true);
    definition->setText(m_story.definition);
    layout->addWidget(definition);
    if (m_story.rows.headings.isEmpty()) {
        setFixedWidth(panelWidth);
        setFocusPolicy(Qt::StrongFocus);
        return;
    }
    auto *model = new ChartTableModel(this);
    model->setTable(m_story.rows);
    m_table = makeChartTable(model, this);
    m_table->setAccessibleName(tr("Rows behind the figure"));
    const int shown = std::clamp(model->rowCount(), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + shown * rowHeight + 2);
    layout->addWidget(m_table);
    auto *foot = new QHBoxLayout;
    auto *count = makeLabel(TextRole::Caption, Tone::Tertiary, this);
    count->setText(tr("%n row(s)", nullptr, model->rowCount()));
    auto *copyRows = new KeyButton({}, QStringLiteral("Ctrl+C"), this);
    copyRows->setText(tr("Copy the rows"));
    foot->addWidget(count, 1);
    foot->addWidget(copyRows);
    layout->addLayout(foot);
    connect(copyRows, &QPushButton::clicked, this, &FigurePanel::copy);
    auto *key = new QShortcut(QKeySequence(QKeySequence::Copy), this);
    connect(key, &QShortcut::activated, this, &FigurePanel::copy);
    setFocusProxy(m_table);
    setFixedWidth(std::max<int>(panelWidth, static_cast<int>(m_story.rows.headings.size()) * 96));
}

FigurePanel *FigurePanel::open(FigureStory story, QWidget *at, const QRect &part)
{
    auto *panel = new FigurePanel(std::move(story), at);
    panel->openAt(at, part);
    panel->setFocus(Qt::PopupFocusReason);
    return panel;
}

void FigurePanel::copy() const
{
    QGuiApplication::clipboard()->setText(tableAsText(m_story.rows));
}

void FigurePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Popover::keyPressEvent(event);
}

} // namespace bw
