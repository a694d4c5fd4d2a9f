#include "widgets/dense_header.h"

#include "widgets/dense_table.h"
#include "widgets/marks.h"
#include "widgets/paint.h"
#include "widgets/strip.h"

#include <QPaintEvent>

namespace bw {

namespace {

void paintArrow(QPainter &painter, QPointF centre, bool down, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal tip = down ? 3.5 : -3.5;
    painter.drawLine(centre + QPointF(0, -tip), centre + QPointF(0, tip));
    painter.drawPolyline(QPolygonF(
        {centre + QPointF(-2.5, tip * .29), centre + QPointF(0, tip), centre + QPointF(2.5, tip * .29)}));
    painter.restore();
}

void paintGround(QPainter &painter, const QRect &dirty, QSize size)
{
    painter.fillRect(dirty, tok(Token::BgSunken));
    hairline(painter, 0, size.width(), 0, Token::LineHair);
    hairline(painter, 0, size.width(), size.height() - hairWidth(deviceScale(painter)), Token::LineStrong);
}

} // namespace

HeadCorner::HeadCorner(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(DenseTable::headHeight);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HeadCorner::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintGround(painter, event->rect(), size());
}

DenseHeader::DenseHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(0);
    setStretchLastSection(false);
    setSectionsMovable(true);
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

bool DenseHeader::fit(int width, int leastFlexible)
{
    if (m_model == nullptr || m_model->columnCount() == 0 || count() != m_model->columnCount()) {
        return false;
    }
    m_leastFlexible = leastFlexible;
    m_given.resize(static_cast<size_t>(count()));
    std::vector<quint8> hidden;
    for (int c = 0; c < count(); ++c) {
        hidden.push_back(isWanted(c) ? 0 : 1);
    }
    ColumnPlan plan = planColumns(*m_model, order(), m_given, width, leastFlexible, hidden);
    const bool changed = plan != m_plan;
    m_plan = std::move(plan);
    for (int c = 0; c < count(); ++c) {
        const int wanted = m_plan.widths[static_cast<size_t>(c)];
        if (isSectionHidden(c) != (wanted == 0)) {
            setSectionHidden(c, wanted == 0);
        }
        if (wanted > 0 && sectionSize(c) != wanted) {
            resizeSection(c, wanted);
        }
    }
    return changed;
}

QRect DenseHeader::contentRect(int column, const QRect &cell) const
{
    return cell.adjusted(column == m_plan.first ? outerPadding : cellPadding, 0,
                         -(column == m_plan.last ? outerPadding : cellPadding), 0);
}

QSize DenseHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), DenseTable::headHeight};
}

void DenseHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    paintGround(painter, event->rect(), size());
    for (int c = 0; c < count(); ++c) {
        if (!isSectionHidden(c)) {
            paintSection(&painter, {sectionViewportPosition(c), 0, sectionSize(c), height()}, c);
        }
    }
}

void DenseHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (m_model == nullptr) {
        return;
    }
    const QRect box = contentRect(column, rect);
    const qreal scale = deviceScale(*painter);
    const std::vector<SortBy> &keys = m_model->sortedBy();
    const auto key =
        std::find_if(keys.begin(), keys.end(), [column](SortBy k) { return k.column == column; });
    const bool sorted = key != keys.end();
    const TextRole role = sorted ? TextRole::CaptionHeading : TextRole::CaptionStrong;
    const QColor colour = tok(sorted ? Token::TextPrimary : Token::TextSecondary);
    const qreal base = centredBaseline(role, rect.top(), rect.height(), scale);

    const QStringList steps = m_model->headSteps(column);
    qreal end = box.left();
    if (!steps.isEmpty()) {
        for (int i = 0; i < steps.size(); ++i) {
            drawWord(*painter, role, colour, {box.left() + i * stripWeekPitch, base}, steps[i]);
            end = box.left() + i * stripWeekPitch + textWidth(role, steps[i]);
        }
    } else {
        const QString head = m_model->headerData(column, Qt::Horizontal).toString();
        const qreal width = textWidth(role, head);
        const bool right = (m_model->alignment(column) & Qt::AlignRight) != 0;
        // A right aligned head gives its arrow the room at its left, so that heads stay over their figures.
        const qreal left = right ? box.right() + 1 - width : box.left();
        drawWord(*painter, role, colour, {left, base}, head);
        end = right ? left - 16 : left + width;
    }
    if (sorted) {
        const QColor mark = key == keys.begin() ? colour : tok(Token::TextTertiary);
        paintArrow(*painter, {end + 8, rect.top() + rect.height() / 2.0}, key->descending, mark);
    }
}

} // namespace bw
