#include "judgement/grid_paint.h"

#include "judgement/grid_view.h"
#include "shell/contract_words.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/marks.h"

#include <cmath>

namespace bw {

namespace {

constexpr qreal outerSide = 24;
constexpr qreal padding = 9;

void paintAccount(QPainter &painter, const QRectF &cell, const PortfolioRow &row, bool current)
{
    QStringList chips{text::segmentShort(row.segment), row.health.frozenOn ? text::lostShort() : QString()};
    chips.removeAll(QString());
    qreal chipRoom = 0;
    for (const QString &chip : std::as_const(chips))
        chipRoom += chipWidth(chip) + 8;
    const TextRole role = current ? TextRole::BaseHeading : TextRole::BaseStrong;
    const qreal base = centredBaseline(role, cell.top(), cell.height(), deviceScale(painter));
    const qreal left = cell.left() + outerSide;
    const qreal width = drawElided(painter, role, tok(Token::TextPrimary), {left, base},
                                   std::max(20.0, cell.right() - left - chipRoom - 4),
                                   text::visible(row.name.isEmpty() ? row.key : row.name));
    qreal x = left + width + 8;
    for (const QString &chip : std::as_const(chips)) {
        paintChip(painter, {x, cell.center().y() - chipHeight / 2.0}, chip);
        x += chipWidth(chip) + 8;
    }
}

void paintFigure(QPainter &painter, const QRectF &cell, std::optional<double> value, TextRole role, Token ink)
{
    const qreal base = centredBaseline(role, cell.top(), cell.height(), deviceScale(painter));
    drawFigures(painter, role, tok(ink), {cell.right() - padding, base},
                value ? text::number(std::llround(*value)) : text::dash(), Qt::AlignRight);
}

void paintHealth(QPainter &painter, const QRectF &cell, const GridHealth &health)
{
    const qreal base =
        centredBaseline(TextRole::BaseHeading, cell.top(), cell.height(), deviceScale(painter));
    const QRectF right = cell.adjusted(0, 0, -7, 0);
    paintFigure(painter, right, health.after, TextRole::BaseHeading, Token::TextPrimary);
    const QPointF shape(right.right() - padding - 30, cell.center().y());
    paintStatus(painter, health.after ? health.bandAfter : Band::None, shape, 7);
    if (!health.hasDrafts)
        return;
    const QString before =
        (health.now ? text::number(std::llround(*health.now)) : text::dash()) + QStringLiteral(" →");
    const qreal width = textWidth(TextRole::Base, before);
    drawWord(painter, TextRole::Base, tok(Token::TextSecondary), {shape.x() - 12 - width, base}, before);
}

} // namespace

GridDelegate::GridDelegate(const GridModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *view = qobject_cast<const GridView *>(option.widget);
    const QModelIndex at = view != nullptr ? view->currentIndex() : QModelIndex();
    const bool currentRow = at.row() == index.row();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect cell = option.rect;
    painter->save();
    painter->setClipRect(cell);
    const bool current = at == index;
    painter->fillRect(cell,
                      tok(selected && !current         ? Token::AccentSoft
                              : currentRow && !current ? Token::BgSelected
                                                       : Token::BgSurface));
    if (index.column() == GridModel::AccountColumn)
        paintAccount(*painter, cell, m_model->row(index.row()), currentRow);
    else if (index.column() == GridModel::MachineColumn)
        paintFigure(*painter, cell, m_model->row(index.row()).health.machine, TextRole::Base,
                    Token::TextSecondary);
    else if (index.column() == m_model->healthColumn())
        paintHealth(*painter, cell, m_model->health(index.row()));
    else if (m_model->isAnswer(index))
        paintScoreCell(*painter, cell, m_model->face(index));
    if (index.column() >= GridModel::FirstCriterion)
        painter->fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), tok(Token::LineHair));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), tok(Token::LineHair));
    if (current && view->hasFocus())
        paintFocusRing(*painter, cell, 0);
    else if (current)
        painter->fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), tok(Token::Accent));
    painter->restore();
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return scoreCellSize;
}

GridHeader::GridHeader(const GridModel *model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

QSize GridHeader::sectionSizeFromContents(int /*section*/) const
{
    return {scoreCellSize.width(), GridView::headHeight};
}

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, tok(Token::BgSunken));
    const qreal scale = deviceScale(*painter);
    const QString name = m_model->headerData(section, Qt::Horizontal).toString();
    const bool answers = section >= GridModel::FirstCriterion && section < m_model->healthColumn();
    if (answers) {
        const QString points = m_model->headerData(section, Qt::Horizontal, GridModel::PointsRole).toString();
        const qreal left = rect.left() + padding;
        drawElided(*painter, TextRole::SmallHeading, tok(Token::TextPrimary),
                   {left, centredBaseline(TextRole::SmallHeading, 5, 18, scale)}, rect.right() - left - 4,
                   name);
        drawElided(*painter, TextRole::Small, tok(Token::TextSecondary),
                   {left, centredBaseline(TextRole::Small, 22, 16, scale)}, rect.right() - left - 4, points);
        painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), tok(Token::LineHair));
    } else {
        const bool account = section == GridModel::AccountColumn;
        const TextRole role = section == GridModel::MachineColumn ? TextRole::Small : TextRole::SmallHeading;
        const qreal base = centredBaseline(role, 0, rect.height(), scale);
        const qreal width = textWidth(role, name);
        const qreal right = rect.right() - padding - (section == m_model->healthColumn() ? 7 : 0);
        drawWord(
            *painter, role,
            tok(account || section == m_model->healthColumn() ? Token::TextPrimary : Token::TextSecondary),
            {account ? rect.left() + outerSide : right - width, base}, name);
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tok(Token::LineStrong));
    painter->restore();
}

} // namespace bw
