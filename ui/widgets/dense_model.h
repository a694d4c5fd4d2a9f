#pragma once

#include "widgets/row_index.h"

#include <QAbstractTableModel>
#include <QPainter>
#include <QSet>
#include <QStringList>

namespace bw {

/// How a cell stands at the moment.
struct CellLook {
    bool hovered = false;
    bool selected = false;
};

/// Which column decides the order, and how.
struct SortBy {
    int column = -1;
    bool descending = false;
    bool operator==(const SortBy &) const = default;
};

/// Rows in memory with an order, a filter and groups of its own: a flat model for DenseTable. What rows
/// and columns are is TableModel's (tablemodel.h); this is the part that does not depend on their type.
/// Every change of filter, groups or rows is a reset: cheaper for thousands of rows than moving each. Where
/// only the order or the figures change, heads of groups stay where they are and the data of the places
/// change.
class DenseModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        RowKeyRole = Qt::UserRole, ///< qint64 that tells rows apart over refreshes; invalid for a group
        SortValueRole, ///< raw value: a number, or a text; invalid: none
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// By one column; clicks on heads with Shift go through setSort.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// At most two keys.
    void setSort(std::vector<SortBy> keys);
    [[nodiscard]] const std::vector<SortBy> &sortedBy() const { return m_sort; }
    /// Per row whether it is in the filter; empty: all.
    void setKept(std::vector<quint8> keep);
    void setGroupOpen(int group, bool open);
    void setAllGroupsOpen(bool open);
    [[nodiscard]] bool isGroupOpen(int group) const;
    [[nodiscard]] bool isGrouped() const { return !m_groupNames.isEmpty(); }
    [[nodiscard]] const QString &groupName(int group) const { return m_groupNames[group]; }

    [[nodiscard]] Place place(int viewRow) const { return m_arranged.places[static_cast<size_t>(viewRow)]; }
    [[nodiscard]] const Arrangement &arrangement() const { return m_arranged; }
    /// Rows in the filter as they are shown, those of closed groups too.
    [[nodiscard]] std::vector<qint32> rowsInOrder() const;
    /// The place of a row by its key; -1: not shown.
    [[nodiscard]] int placeOf(qint64 key) const;

    // What DenseTable, its head and its footer ask for. `group` -1 is the footer: all rows in the filter.
    [[nodiscard]] virtual int columnWidth(int column) const = 0; ///< 0: takes what the others leave
    /// Dropped where there is no room, lowest number first; 0: never.
    [[nodiscard]] virtual int dropOrder(int column) const = 0;
    /// Name in the settings; empty: the column keeps neither place nor width.
    [[nodiscard]] virtual QString columnId(int column) const = 0;
    /// Shown only where it is chosen.
    [[nodiscard]] virtual bool isOptional(int /*column*/) const { return false; }
    /// The user makes it no narrower.
    [[nodiscard]] virtual int leastWidth(int column) const = 0;
    /// At which every cell shows all of its text.
    [[nodiscard]] virtual int fitWidth(int column) const = 0;
    [[nodiscard]] virtual Qt::Alignment alignment(int column) const = 0;
    [[nodiscard]] virtual bool startsDescending(int column) const = 0;
    /// Texts at steps of a pitch instead of one head; empty: the head.
    [[nodiscard]] virtual QStringList headSteps(int column) const = 0;
    virtual void paintCell(QPainter &painter, const QRect &cell, int row, int column,
                           CellLook look) const = 0;
    virtual void paintTotal(QPainter &painter, const QRect &cell, int group, int column) const = 0;
    [[nodiscard]] virtual QString totalWords(int group, int column) const = 0;
    /// Tool tip (plain text) of a place inside a cell.
    [[nodiscard]] virtual QString tip(int row, int column, QPoint inCell, QSize cell) const = 0;
    [[nodiscard]] virtual QString totalTip(int group, int column) const = 0;
    [[nodiscard]] virtual QString copyText(int row, int column) const = 0;
    [[nodiscard]] virtual qint64 rowKey(int row) const = 0;

signals:
    /// Rows, filter or groups became others; totals are those of the new filter. Not for order alone.
    void arranged();
    /// Around a change that leaves the number of places and the heads of groups: a row may stand elsewhere
    /// afterwards. What was selected is the view's to carry over.
    void aboutToReorder();
    void reordered();

protected:
    [[nodiscard]] virtual qint32 sourceRows() const = 0;
    [[nodiscard]] virtual const Ranks &ranksOf(int column) const = 0;
    /// Totals of the rows that `arrangement()` keeps; called before `arranged`, and only when others are
    /// kept.
    virtual void computeTotals() = 0;

    /// Groups of the rows (numbers into `names`, in the order of the heads), or none. A group that was
    /// closed stays closed, by its name.
    void setGroupsQuietly(std::vector<qint32> groups, QStringList names);
    void setKeptQuietly(std::vector<quint8> keep) { m_keep = std::move(keep); }
    enum class Change {
        Order, ///< the same rows under the same heads
        Figures, ///< the same, with other totals
        Heads, ///< groups were opened or closed
        Rows, ///< other rows are shown, or in other groups
    };
    void rearrangeQuietly(Change change = Change::Rows);
    void rearrange(Change change);

private:
    [[nodiscard]] ArrangeBy arrangeBy() const;

    std::vector<SortBy> m_sort;
    std::vector<quint8> m_keep;
    std::vector<qint32> m_groups;
    QStringList m_groupNames;
    QSet<QString> m_closed;
    Arrangement m_arranged;
};

} // namespace bw
