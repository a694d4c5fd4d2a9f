#pragma once

#include "widgets/dense_model.h"

#include <QTableView>
#include <optional>

class QHelpEvent;
class QMenu;

namespace bw {

class DenseHeader;

/// Table of many rows: paints its cells itself by the model's painters (no delegate, no item variant), one
/// column after the other, with fixed row heights. Selection and scroll survive a reset of the model.
class DenseTable : public QTableView {
    Q_OBJECT
public:
    static constexpr int rowHeight = 36;
    static constexpr int groupHeight = 32;
    static constexpr int headHeight = 32;
    static constexpr int leastFlexible = 200; ///< columns are dropped before the flexible one gets narrower

    explicit DenseTable(QWidget *parent = nullptr);

    void setDenseModel(DenseModel *model);
    /// Of rows and of the heads of groups, for tables inside a panel; before the model is set.
    void setLineHeight(int height);
    [[nodiscard]] DenseModel *denseModel() const { return m_model; }

    /// The part of a cell that a painter may use: 8 units of padding less, 16 at the outer sides.
    [[nodiscard]] QRect contentRect(int column, const QRect &cell) const;
    /// Keys of the selected rows in the order shown; the current row when none is selected.
    [[nodiscard]] std::vector<qint64> selectedKeys() const;
    void selectKey(qint64 key);
    /// Moves to the next or previous row, over group heads.
    void step(int by);
    void openCurrent();
    /// Of the group that the current row belongs to.
    void setCurrentGroupOpen(bool open);
    /// Visible columns of the selected rows, with their heads, as text with tabs; formulas are neutral.
    [[nodiscard]] QString copiedText() const;

    /// A column and whether it is wanted; from left to right.
    struct ColumnState {
        int column = 0;
        bool shown = true;
    };
    [[nodiscard]] std::vector<ColumnState> columnStates() const;
    /// The first column stays first and shown.
    void setColumnStates(const std::vector<ColumnState> &states);
    /// Columns from left to right with the widths that the user gave: "csm", "arr=120"; "!csm" is hidden.
    /// What a table of another version lacks or has more keeps its usual place.
    [[nodiscard]] QStringList columnsAsText() const;
    void setColumnsFromText(const QStringList &columns);
    /// Sort keys, "-" before one that descends: "-arr", "account".
    [[nodiscard]] QStringList orderAsText() const;
    void setOrderFromText(const QStringList &keys);
    void resetColumns();
    /// To the next shown place, -1 or +1; the first column stays.
    void moveColumn(int column, int by);
    /// What can be done with a column; -1: with every column, for whoever has no pointer.
    void openColumnMenu(int column, const QPoint &global);

    void keyboardSearch(const QString &) override { } // J and K are keys of their own

signals:
    /// Double click or Enter on a row.
    void opened(qint64 key);
    /// Widths, dropped columns or their places changed: the footer follows.
    void columnsMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void clickHead(int column);
    void followColumns();
    void addColumnActions(QMenu *menu, int column);
    void fitColumns();
    void setHoveredRow(int row);
    void updateRow(int row);
    /// By what rows are found again: keys hold over any change, numbers while only the order changes, and are
    /// much cheaper.
    enum class By { Key, Number };
    [[nodiscard]] qint64 nameOf(int viewRow) const;
    [[nodiscard]] int placeNamed(qint64 name) const;
    void rememberPlace(By by);
    void restorePlace();
    void restoreOrder();
    void restoreSelection();
    void restoreScroll();
    [[nodiscard]] QRect rowRect(int row) const;
    /// A column that shows, in the viewport.
    struct Span {
        int index = 0;
        int left = 0;
        int width = 0;
    };
    CellLook paintGround(QPainter &painter, int row, const QRect &box) const;
    void paintRing(QPainter &painter) const;
    bool showTip(QHelpEvent *event);

    struct Memory {
        By by = By::Key;
        std::vector<qint64> selected;
        std::optional<qint64> current;
        std::optional<qint64> top; ///< first visible row
        int topOffset = 0;
        int scroll = 0;
        std::vector<SortBy> sort;
    };

    DenseModel *m_model = nullptr;
    int m_lineHeight = rowHeight;
    int m_groupHeight = groupHeight;
    DenseHeader *m_head = nullptr;
    Memory m_memory;
    std::vector<int> m_groupRows; ///< that are as low as the head of a group
    int m_hovered = -1;
    bool m_byKeyboard = false; ///< the focus ring is for those who came by keys
};

} // namespace bw
