#pragma once

#include "data/import_queue.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace bw {

class ChoicesRow;
class ColumnsTable;
class EmptyPanel;
class FileHead;
class ImportBar;
class KeyButton;
class PlanPanel;
class ProblemsTable;

/// One file of the queue: how it is read, what its columns become, what an import would do, and what is wrong
/// with its rows.
class ImportView : public QWidget {
    Q_OBJECT
public:
    ImportView(ImportQueue &queue, QWidget *parent = nullptr);

    /// 0: none.
    void setFile(int id, bool canSaveMapping);
    [[nodiscard]] int fileId() const { return m_id; }
    /// The file changed.
    void refresh();
    [[nodiscard]] ImportBar &bar() const { return *m_bar; }

signals:
    void saveRejectedRequested(int id);
    void saveMappingRequested(int id);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeProblems();
    void showProblems(const QueuedFile &file);
    void answer(const Question &question);

    ImportQueue &m_queue;
    int m_id = 0;
    bool m_canSave = false;
    FileHead *m_head;
    ChoicesRow *m_choices;
    ColumnsTable *m_columns;
    PlanPanel *m_plan;
    QStackedWidget *m_middle;
    QSplitter *m_splitter;
    EmptyPanel *m_fault;
    QWidget *m_problems;
    QLabel *m_problemsTitle = nullptr;
    QLabel *m_problemsNote = nullptr;
    KeyButton *m_saveRejected = nullptr;
    ProblemsTable *m_problemsTable;
    ImportBar *m_bar;
};

} // namespace bw
