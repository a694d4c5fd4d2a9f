#pragma once

#include "judgement/grid_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace bw {

/// Paints the cells of the grid.
class GridDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit GridDelegate(const GridModel *model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const GridModel *m_model;
};

/// The head: a criterion's short name, its points beneath.
class GridHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit GridHeader(const GridModel *model, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    const GridModel *m_model;
};

} // namespace bw
