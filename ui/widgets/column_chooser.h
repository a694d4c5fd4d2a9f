#pragma once

#include "widgets/popover.h"

#include <QString>
#include <vector>

class QListWidget;
class QPushButton;

namespace bw {

class DenseTable;

/// Which columns a table shows and in which order, under a field: Space or a click shows and hides one,
/// Alt+Up and Alt+Down or the pointer move it. The table follows at once.
class ColumnChooser final : public Popover {
    Q_OBJECT
public:
    explicit ColumnChooser(DenseTable *table, QWidget *parent);

    void openAt(QWidget *field);
    [[nodiscard]] QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void apply();
    void move(int by);

    DenseTable *m_table;
    QListWidget *m_list;
    QPushButton *m_reset;
    bool m_filling = false;
};

} // namespace bw
