#pragma once

#include "widgets/dense_model.h"

#include <QHeaderView>

namespace bw {

/// Head of a dense table: sort marks, dates over the weeks of a strip, and the widths of the columns.
class DenseHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit DenseHeader(QWidget *parent);

    void setDenseModel(DenseModel *model) { m_model = model; }
    /// Gives the flexible column what the others leave, after dropping columns where it would get less than
    /// `leastFlexible`. True when a width or the choice of columns changed.
    bool fit(int width, int leastFlexible);
    /// The inside of a cell: 8 units of padding less, 16 at the outer sides.
    [[nodiscard]] QRect contentRect(int column, const QRect &cell) const;

    /// The order that the last rows shown stood in.
    [[nodiscard]] const std::vector<SortBy> &shownSort() const { return m_shownSort; }
    void setShownSort(std::vector<SortBy> sort) { m_shownSort = std::move(sort); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    DenseModel *m_model = nullptr;
    std::vector<SortBy> m_shownSort;
    int m_firstShown = 0;
    int m_lastShown = 0;
};

/// Carries the head on over the scroll bar.
class HeadCorner final : public QWidget {
    Q_OBJECT
public:
    explicit HeadCorner(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bw
