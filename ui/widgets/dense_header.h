#pragma once

#include "widgets/column_plan.h"
#include "widgets/dense_model.h"

#include <QHeaderView>
#include <optional>

namespace bw {

/// Head of a dense table: sort marks, dates over the weeks of a strip, the widths of the columns and their
/// order. Heads are dragged to move columns, their edges to size them; a double click on an edge fits.
class DenseHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit DenseHeader(QWidget *parent);

    void setDenseModel(DenseModel *model) { m_model = model; }
    /// Lays the columns out as planColumns() says. True when a width or the choice of columns changed.
    bool fit(int width, int leastFlexible);
    /// What the user gave the columns; 0: nothing.
    [[nodiscard]] const std::vector<int> &givenWidths() const { return m_given; }
    void setGivenWidths(std::vector<int> widths);
    /// Whether the user wants to see the column; one that is wanted may still be dropped for lack of room.
    [[nodiscard]] bool isWanted(int column) const;
    void setWanted(int column, bool wanted);
    /// As wide as the room allows, without outer padding; 0: as the model says.
    void giveWidth(int column, int width);
    /// Without outer padding.
    [[nodiscard]] int innerWidth(int column) const;
    /// Columns of the model from left to right, those that are dropped too.
    [[nodiscard]] std::vector<int> order() const;
    /// The inside of a cell: 8 units of padding less, 16 at the outer sides.
    [[nodiscard]] QRect contentRect(int column, const QRect &cell) const;

    /// The order that the last rows shown stood in.
    [[nodiscard]] const std::vector<SortBy> &shownSort() const { return m_shownSort; }
    void setShownSort(std::vector<SortBy> sort) { m_shownSort = std::move(sort); }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void widthsGiven(); ///< others than before
    /// The right button on a head.
    void menuRequested(int column, const QPoint &global);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// An edge that is dragged: the column that it sizes, and which way makes it wider.
    struct Edge {
        int column = -1;
        int direction = 1;
        int from = 0; ///< of the pointer
        int width = 0; ///< of the column then
    };
    [[nodiscard]] std::optional<Edge> edgeAt(int x) const;

    DenseModel *m_model = nullptr;
    std::vector<SortBy> m_shownSort;
    std::vector<int> m_given;
    std::vector<std::optional<bool>> m_wanted; ///< nothing: as the model says
    ColumnPlan m_plan;
    int m_leastFlexible = 0;
    std::optional<Edge> m_dragged;
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
