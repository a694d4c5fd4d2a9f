#pragma once

#include "report/chart_spec.h"

#include <QAbstractTableModel>

class QTableView;

namespace bw {

/// The numbers of a chart as rows.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ChartTable &table);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isNumber(int column) const;
    ChartTable m_table;
};

/// A read-only table in the look of the program; J and K do not start a search in it.
[[nodiscard]] QTableView *makeChartTable(ChartTableModel *model, QWidget *parent);

/// Tabs between, CRLF after; text that a spreadsheet would run as a formula is disarmed (tsvCell).
[[nodiscard]] QString tableAsText(const ChartTable &table);
/// The same as an HTML table, everything escaped.
[[nodiscard]] QString tableAsHtml(const ChartTable &table);

} // namespace bw
