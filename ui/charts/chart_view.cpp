#include "charts/chart_view.h"

#include "charts/chart_canvas.h"
#include "charts/chart_header.h"
#include "charts/chart_table.h"
#include "shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace bw {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_header(new ChartHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_canvas(new ChartCanvas(this))
    , m_empty(new QLabel(this))
    , m_model(new ChartTableModel(this))
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setFont(roleFont(TextRole::Small));
    m_empty->setProperty("tone", QStringLiteral("secondary"));
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_canvas);
    connect(m_canvas, &ChartCanvas::brushed, this, &ChartView::rangeBrushed);
    connect(m_canvas, &ChartCanvas::stopChosen, this,
            [this](int stop) { emit pointChosen(m_canvas->xOf(stop)); });
    // The table view would copy one cell.
    auto *copyKey = new QShortcut(QKeySequence(QKeySequence::Copy), this);
    copyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QShortcut::activated, this, &ChartView::copy);
}

ChartView::~ChartView() = default;

void ChartView::setSpec(ChartSpec spec)
{
    if (spec == m_spec)
        return; // drawing anew is what costs
    m_spec = std::move(spec);
    m_header->setSpec(m_spec);
    m_model->setTable(m_spec.table);
    m_canvas->setSpec(m_spec);
    m_empty->setText(m_spec.emptyText);
    if (!showsTable())
        showTable(false);
}

void ChartView::setCorner(QWidget *corner)
{
    m_header->setCorner(corner);
}

bool ChartView::showsTable() const
{
    return m_table != nullptr && m_stack->currentWidget() == m_table;
}

void ChartView::setBrushable(bool on)
{
    m_canvas->setBrushable(on);
}

void ChartView::showTable(bool on)
{
    const bool before = showsTable();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool empty = m_spec.series.empty() && !m_spec.emptyText.isEmpty();
    if (on && !empty) {
        if (m_table == nullptr) {
            m_table = makeChartTable(m_model, this);
            m_stack->addWidget(m_table);
        }
        m_table->setAccessibleName(m_canvas->accessibleName());
        m_stack->setCurrentWidget(m_table);
        m_table->scrollToBottom();
    } else {
        m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_canvas);
    }
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus && before != showsTable())
        m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    if (before != showsTable())
        emit tableShown(showsTable());
}

void ChartView::copy() const
{
    auto *content = new QMimeData;
    content->setImageData(picture());
    content->setText(tableAsText(m_spec.table));
    content->setHtml(tableAsHtml(m_spec.table));
    QApplication::clipboard()->setMimeData(content);
}

QImage ChartView::picture(qreal scale) const
{
    return chartPicture(m_spec, size().expandedTo({480, 200}), scale);
}

QString ChartView::currentDetail() const
{
    return m_canvas->currentDetail();
}

bool ChartView::showPoint(double x)
{
    const ChartGeometry &geometry = m_canvas->geometryOfPlot();
    if (x < geometry.xMin || x > geometry.xMax)
        return false;
    m_canvas->setCurrentStop(m_canvas->stopAt({geometry.atX(x), geometry.plot.center().y()}));
    return m_canvas->currentStop() >= 0;
}

QRect ChartView::pointRect(double x) const
{
    const ChartGeometry &geometry = m_canvas->geometryOfPlot();
    const QPoint corner = m_canvas->mapTo(this, QPointF(geometry.atX(x) - 4, geometry.plot.top()).toPoint());
    return {corner, QSize(8, static_cast<int>(geometry.plot.height()))};
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (m_letterKeys && event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        showTable(!showsTable());
    else if (event->key() == Qt::Key_Escape && showsTable())
        showTable(false);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *table = menu->addAction(tr("Show as a table\tT"));
    table->setCheckable(true);
    table->setChecked(showsTable());
    connect(table, &QAction::toggled, this, &ChartView::showTable);
    connect(menu->addAction(tr("Copy the picture and the table\tCtrl+C")), &QAction::triggered, this,
            &ChartView::copy);
    menu->popup(event->globalPos());
}

QImage chartPicture(const ChartSpec &spec, QSize size, qreal scale)
{
    QWidget page;
    auto *header = new ChartHeader(&page);
    auto *canvas = new ChartCanvas(&page);
    header->setFixedTheme(ThemeName::Light);
    canvas->setFixedTheme(ThemeName::Light);
    header->setSpec(spec);
    constexpr int margin = 16;
    const int width = size.width();
    const int head = header->heightForWidth(width);
    page.resize(width + 2 * margin, size.height() + 2 * margin);
    header->setGeometry(margin, margin, width, head);
    canvas->setGeometry(margin, margin + head + 4, width, size.height() - head - 4);
    canvas->setSpec(spec);
    QImage image((QSizeF(page.size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(ChartColours{ThemeName::Light}(Token::BgSurface));
    QPainter painter(&image);
    header->render(&painter, header->pos(), {}, QWidget::DrawChildren);
    canvas->QWidget::render(&painter, canvas->pos(), {}, QWidget::DrawChildren);
    return image;
}

} // namespace bw
