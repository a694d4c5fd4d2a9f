#pragma once

#include "model/edit_sheet.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace bw {

/// A sheet as a table of cells that can be written into: what differs from the import is marked and says by
/// whom; rows taken away are struck out and can be put back.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    SheetModel(Sheet sheet, std::vector<StandingEdit> standing, QObject *parent = nullptr);

    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }
    /// A new row at the end; its index.
    int addRow();
    /// Takes a row away, or puts it back; one that was begun here goes at once.
    void toggleRow(int row);
    [[nodiscard]] bool isRemoved(int row) const { return m_sheet.rows.at(static_cast<size_t>(row)).removed; }
    /// Marks the cells.
    void setProblems(std::vector<SheetProblem> problems);
    /// Where a problem lies.
    [[nodiscard]] QModelIndex indexOf(const SheetProblem &problem) const;
    /// Column name of csv.md; empty for the row's `part`.
    [[nodiscard]] QString fieldAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void edited();

private:
    [[nodiscard]] bool isPart(int column) const { return m_hasPart && column == 0; }
    [[nodiscard]] QString rawAt(const SheetRow &row, int column) const;
    [[nodiscard]] bool isByHand(const SheetRow &row, int column) const;
    [[nodiscard]] QString tipAt(const SheetRow &row, int column) const;
    [[nodiscard]] bool isBad(int row, int column) const;

    Sheet m_sheet;
    std::vector<StandingEdit> m_standing;
    std::vector<SheetProblem> m_problems;
    std::vector<qsizetype> m_fields; ///< columns: places in Sheet::fields
    bool m_hasPart;
};

/// Writes into cells: a list for fields with fixed values, else a line.
class SheetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace bw
