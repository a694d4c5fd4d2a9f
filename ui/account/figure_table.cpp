#include "account/figure_table.h"

#include "widgets/paint.h"
#include "widgets/strip.h"

#include <QPainter>
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
    return std::ceil(textWidth(cell.role, cell.text));
}

} // namespace

FigureTable::FigureTable(QWidget *parent)
    : TipLines(titleHeight, rowHeight, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void FigureTable::setTitle(const QString &title)
{
    m_title = title;
    update();
}

void FigureTable::setRows(std::vector<FigureRow> rows)
{
    m_rows = std::move(rows);
    QStringList words{m_title};
    for (int line = 0; line < lineCount(); ++line)
        if (!m_rows[static_cast<size_t>(line)].head)
            words << wordsOf(line);
    linesChanged(words);
}

QString FigureTable::wordsOf(int line) const
{
    QStringList words;
    for (const FigureCell &cell : m_rows[static_cast<size_t>(line)].cells)
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
    return QSizeF(width, heightOf(lineCount()) + 2).toSize();
}

void FigureTable::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintCurrent(painter);
    painter.setFont(roleFont(TextRole::BaseHeading));
    painter.setPen(tok(Token::TextPrimary));
    painter.drawText(QRectF(0, 0, width(), 20), Qt::AlignVCenter | Qt::TextSingleLine, m_title);

    const std::vector<qreal> widths = columnWidths();
    qreal needed = 0;
    for (const qreal column : widths)
        needed += column + columnGap;
    const qreal spare = std::clamp<qreal>(width() - needed, 0, 60);
    for (size_t r = 0; r < m_rows.size(); ++r) {
        const QRectF line = lineRect(static_cast<int>(r));
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
    paintRing(painter);
}

} // namespace bw
