#include "account/figure_table.h"

#include "account/focus.h"
#include "shell/parts.h"
#include "widgets/plain.h"
#include "widgets/strip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr qreal titleHeight = 26;
constexpr qreal rowHeight = 20;
constexpr qreal columnGap = 14;

qreal widthOf(const FigureCell &cell)
{
    // Dots may reach into the next column: their row has nothing there.
    return std::ceil(QFontMetricsF(roleFont(cell.role)).horizontalAdvance(cell.text));
}

} // namespace

FigureTable::FigureTable(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureTable::setTitle(const QString &title)
{
    m_title = title;
    update();
}

void FigureTable::setRows(std::vector<FigureRow> rows)
{
    m_rows = std::move(rows);
    m_current = -1;
    QStringList words{m_title};
    for (const FigureRow &row : m_rows)
        if (!row.head)
            words << wordsOf(row);
    setAccessibleName(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QString FigureTable::wordsOf(const FigureRow &row)
{
    QStringList words;
    for (const FigureCell &cell : row.cells)
        if (!cell.text.isEmpty())
            words << cell.text;
    return words.join(QLatin1Char(' '));
}

std::vector<qreal> FigureTable::columnWidths() const
{
    std::vector<qreal> widths;
    for (const FigureRow &row : m_rows) {
        widths.resize(std::max(widths.size(), row.cells.size()));
        for (size_t i = 0; i < row.cells.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row.cells[i]));
    }
    return widths;
}

QSize FigureTable::sizeHint() const
{
    qreal width = 0;
    for (const qreal column : columnWidths())
        width += column + columnGap;
    return QSizeF(width, titleHeight + rowHeight * static_cast<qreal>(m_rows.size()) + 2).toSize();
}

QRectF FigureTable::rowRect(size_t row) const
{
    return {0, titleHeight + rowHeight * static_cast<qreal>(row), static_cast<qreal>(width()), rowHeight};
}

int FigureTable::rowAt(QPointF place) const
{
    const auto row = static_cast<int>(std::floor((place.y() - titleHeight) / rowHeight));
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? row : -1;
}

void FigureTable::setCurrent(int row)
{
    m_current = row;
    if (row >= 0) {
        const FigureRow &shown = m_rows[static_cast<size_t>(row)];
        setAccessibleDescription(wordsOf(shown) + QLatin1Char('\n') + shown.tip);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
        if (!shown.tip.isEmpty())
            QToolTip::showText(mapToGlobal(rowRect(static_cast<size_t>(row)).bottomLeft().toPoint()),
                               plainTip(shown.tip), this);
    } else {
        setAccessibleDescription({});
        QToolTip::hideText();
    }
    update();
}

bool FigureTable::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        const QString tip = row >= 0 ? m_rows[static_cast<size_t>(row)].tip : QString();
        QToolTip::showText(help->globalPos(), tip.isEmpty() ? QString() : plainTip(tip), this,
                           row >= 0 ? rowRect(static_cast<size_t>(row)).toRect() : QRect());
        return true;
    }
    return QWidget::event(event);
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (event->modifiers() == Qt::NoModifier && last >= 0) {
        switch (event->key()) {
        case Qt::Key_Down:
            setCurrent(std::min(m_current + 1, last));
            return;
        case Qt::Key_Up:
            setCurrent(std::max(m_current - 1, 0));
            return;
        case Qt::Key_Home:
            setCurrent(0);
            return;
        case Qt::Key_End:
            setCurrent(last);
            return;
        case Qt::Key_Escape:
            if (m_current >= 0) {
                setCurrent(-1);
                return;
            }
            break;
        default:
            break;
        }
    }
    event->ignore();
}

void FigureTable::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ring = isKeyboard(event->reason());
    update();
}

void FigureTable::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_ring = false;
    setCurrent(-1);
}

void FigureTable::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(roleFont(TextRole::BaseHeading));
    painter.setPen(tok(Token::TextPrimary));
    painter.drawText(QRectF(0, 0, width(), 20), Qt::AlignVCenter | Qt::TextSingleLine, m_title);

    const std::vector<qreal> widths = columnWidths();
    qreal needed = 0;
    for (const qreal column : widths)
        needed += column + columnGap;
    const qreal spare = std::clamp<qreal>(width() - needed, 0, 60);
    for (size_t r = 0; r < m_rows.size(); ++r) {
        const QRectF line = rowRect(r);
        if (static_cast<int>(r) == m_current) {
            painter.fillRect(line, tok(Token::BgSelected));
        }
        qreal x = 0;
        for (size_t c = 0; c < m_rows[r].cells.size(); ++c) {
            const FigureCell &cell = m_rows[r].cells[c];
            const QRectF box(x, line.top(), widths[c], rowHeight);
            painter.setFont(roleFont(cell.role));
            painter.setPen(tok(cell.colour));
            painter.drawText(box,
                             Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip
                                 | (cell.right ? Qt::AlignRight : Qt::AlignLeft),
                             cell.text);
            if (cell.dots)
                paintWeeks(painter, {x, line.center().y() - weekDotsSize.height() / 2}, *cell.dots);
            x += widths[c] + columnGap + (c == 0 ? spare : 0);
        }
    }
    if (m_ring)
        paintFocusRing(painter, rect(), 3);
}

} // namespace bw
