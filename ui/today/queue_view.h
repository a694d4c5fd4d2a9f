#pragma once

#include "today/queue_model.h"

#include <QListView>

namespace bw {

/// The queue as a list: one delegate paints all rows. Enter asks to open the account of the marked row.
class QueueView final : public QListView {
    Q_OBJECT
public:
    explicit QueueView(QueueModel *model, QWidget *parent = nullptr);

    /// Marks the row and shows it with its group's head; -1: none.
    void mark(int row);
    [[nodiscard]] int marked() const { return currentIndex().row(); }
    void keyboardSearch(const QString & /*search*/) override { } // letters are keys of their own

signals:
    void rowMarked(int row);
    void openRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QueueModel *m_model;
};

} // namespace bw
