#pragma once

#include "data/problem_rows.h"
#include "widgets/dense_table.h"

class QMenu;

namespace bw {

/// What is wrong with rows of a file, by reason. Enter or a click on a fix applies it to the whole file;
/// where there are several, their menu opens.
class ProblemsTable : public DenseTable {
    Q_OBJECT
public:
    explicit ProblemsTable(QWidget *parent = nullptr);

    void setFile(const QueuedFile &file);
    void retranslate();
    [[nodiscard]] ProblemsModel *model() const { return m_model; }
    /// As the user does it, by the row's key.
    void fix(qint64 key);

signals:
    void settingsChanged(const bw::ImportSettings &settings);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillRows();

    QueuedFile m_file;
    const ImportPlan *m_shown = nullptr; ///< whose problems the rows point to; m_file keeps it
    std::shared_ptr<const std::vector<ProblemRow>> m_rows;
    std::vector<ProblemGroup> m_groups;
    ProblemsModel *m_model;
    QMenu *m_menu;
};

} // namespace bw
