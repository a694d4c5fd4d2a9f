#include "account/figure_table.h"

#include "account/account_tr.h"
#include "account/figure_panel.h"
#include "widgets/marks.h"
#include "widgets/paint.h"
#include "widgets/strip.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr qreal titleHeight = 26;
constexpr qreal columnGap = 14;

constexpr qreal shapeRoom = 14;

qreal widthOf(const FigureCell &cell)
{
    if (cell.bar)
        return cell.bar->width;
    if (cell.answers)
        return cell.answers->width;
    if (cell.range)
        return cell.range->width;
    if (cell.columns)
        return cell.columns->width();
    // Dots may reach into the next column where their row has nothing there.
    const qreal words = std::ceil(textWidth(cell.role, cell.text));
    return words + (cell.shape ? shapeRoom : 0);
}

void paintBar(QPainter &painter, const FigureBar &bar, const QRectF &box)
{
    constexpr qreal height = 6;
    const QRectF track(box.left(), box.center().y() - height / 2, bar.width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tok(Token::BgTrack));
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(tok(bar.fill));
    QRectF filled = track;
    filled.setWidth(bar.width * std::clamp(bar.share, 0.0, 1.0));
    if (bar.share > 0)
        painter.drawRoundedRect(filled, 2, 2);
    if (bar.mark && *bar.mark <= 1)
        painter.fillRect(QRectF(track.left() + bar.width * *bar.mark - 1, box.center().y() - 6, 2, 12),
                         tok(Token::TextPrimary));
}

} // namespace

FigureTable::FigureTable(QWidget *parent, qreal rowHeight)
    : TipLines(titleHeight, rowHeight, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(this, &TipLines::lineChosen, this, [this](int line) {
        if (!tipOf(line).isEmpty())
            FigurePanel::open(storyOf(line), this, lineRect(line).toRect());
    });
}

void FigureTable::setTitle(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
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

FigureStory FigureTable::storyOf(int line) const
{
    const FigureRow &row = m_rows[static_cast<size_t>(line)];
    return {wordsOf(line), row.tip, row.rows ? row.rows() : ChartTable()};
}

QString FigureTable::wordsOf(int line) const
{
    QStringList words;
    for (const FigureCell &cell : m_rows[static_cast<size_t>(line)].cells)
        if (!cell.text.isEmpty())
            words << cell.text;
    if (words.size() < 2)
        return words.join(QString());
    const QString label = words.takeFirst();
    return AccountText::tr("%1: %2", "a figure and its values")
        .arg(label, words.join(AccountText::tr(", ", "between the values of a figure")));
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

    if (!m_subtitle.isEmpty()) {
        const qreal after = textWidth(TextRole::BaseHeading, m_title) + 10;
        painter.setFont(roleFont(TextRole::Small));
        painter.setPen(tok(Token::TextSecondary));
        painter.drawText(QRectF(after, 0, width() - after, 20), Qt::AlignVCenter | Qt::TextSingleLine,
                         m_subtitle);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<qreal> widths = columnWidths();
    qreal needed = 0;
    for (const qreal column : widths)
        needed += column + columnGap;
    const qreal spare = std::clamp<qreal>(width() - needed, 0, 60);
    for (size_t r = 0; r < m_rows.size(); ++r) {
        const QRectF line = lineRect(static_cast<int>(r));
        qreal x = 0;
        for (size_t c = 0; c < m_rows[r].cells.size(); ++c) {
            paintCell(painter, m_rows[r].cells[c], {x, line.top(), widths[c], line.height()});
            x += widths[c] + columnGap + (c == 0 ? spare : 0);
        }
    }
    paintRing(painter);
}

void FigureTable::paintCell(QPainter &painter, const FigureCell &cell, const QRectF &box) const
{
    if (cell.bar) {
        paintBar(painter, *cell.bar, box);
        return;
    }
    if (cell.answers)
        paintAnswers(painter, *cell.answers, box);
    if (cell.range)
        paintRange(painter, *cell.range, box);
    if (cell.columns)
        paintColumns(painter, *cell.columns, box);
    if (cell.dots)
        paintWeeks(painter, {box.left(), box.center().y() - weekDotsSize.height() / 2}, *cell.dots);
    QRectF words = box;
    if (cell.shape) {
        paintStatus(painter, *cell.shape, {box.left() + 5, box.center().y()}, 8);
        words.setLeft(box.left() + shapeRoom);
    }
    painter.setFont(roleFont(cell.role));
    painter.setPen(tok(cell.colour));
    painter.drawText(words,
                     Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip
                         | (cell.right ? Qt::AlignRight : Qt::AlignLeft),
                     cell.text);
}

} // namespace bw
