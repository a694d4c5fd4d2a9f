#pragma once

#include <QWidget>

namespace bw {

class DenseTable;

/// Totals of all rows in the filter under their columns; stays where it is while the rows scroll.
class TableFooter final : public QWidget {
    Q_OBJECT
public:
    explicit TableFooter(DenseTable *table, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void follow();

    DenseTable *m_table;
};

} // namespace bw
