#pragma once

#include "data/column_rows.h"
#include "widgets/dense_table.h"

class QMenu;

namespace bw {

/// The columns of a file with the fields that they become. Enter, Space or a click on a field opens its
/// choices.
class ColumnsTable : public DenseTable {
    Q_OBJECT
public:
    explicit ColumnsTable(QWidget *parent = nullptr);

    void setFile(const QueuedFile &file);
    void retranslate();
    [[nodiscard]] ColumnsModel *model() const { return m_model; }
    void selectColumn(int column) { selectKey(column); }
    /// The choices for a column: fields, and how its dates or numbers are read. Belongs to the table.
    [[nodiscard]] QMenu *menuFor(int column);
    /// Ticks the names of people, or takes the tick away.
    void togglePersons();

signals:
    void settingsChanged(const bw::ImportSettings &settings);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void addFields(QMenu *menu, int column);
    void addReading(QMenu *menu, int column);
    void openMenu(int column);

    QueuedFile m_file;
    std::shared_ptr<const std::vector<ColumnRow>> m_rows;
    ColumnsModel *m_model;
    QMenu *m_menu;
};

} // namespace bw
