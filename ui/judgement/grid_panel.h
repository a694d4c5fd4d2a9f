#pragma once

#include "judgement/grid_model.h"
#include "report/judgement_sheet.h"

#include <QWidget>

class QLabel;

namespace bw {

class AnswersBefore;
class EvidenceView;
class KeyButton;
class NoteEdit;
class Segmented;
class StepList;

/// Beside the grid: the question that the cell asks, its scale, what the machine saw, earlier answers, note
/// and confidence; and the button that saves.
class GridPanel final : public QWidget {
    Q_OBJECT
public:
    explicit GridPanel(GridModel &model, QWidget *parent = nullptr);

    /// Another cell; one that is no answer leaves the panel as it is.
    void setCell(const QModelIndex &cell);
    [[nodiscard]] QModelIndex cell() const { return m_cell; }
    /// Evidence and history of the account that is shown.
    void setSheet(std::shared_ptr<const JudgementSheet> sheet);
    /// What is written was changed.
    void refresh();
    /// What is to be saved, notes that wait for an answer, and in how many accounts the band changes.
    void setCounts(int answers, int waiting, int bandChanges);
    void setObstacle(const QString &sentence);
    void goToNote();

signals:
    void saveRequested();
    /// The note is written: back to the grid.
    void done();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();

    GridModel &m_model;
    QPersistentModelIndex m_cell;
    std::shared_ptr<const JudgementSheet> m_sheet;
    int m_answers = 0;
    int m_waiting = 0;
    int m_bandChanges = 0;
    QString m_obstacleWords;
    QLabel *m_account;
    QLabel *m_question;
    QLabel *m_guidance;
    StepList *m_steps;
    QLabel *m_seenTitle;
    EvidenceView *m_seen;
    QLabel *m_beforeTitle;
    AnswersBefore *m_before;
    QLabel *m_noteTitle;
    NoteEdit *m_note;
    QLabel *m_waits;
    Segmented *m_confidence;
    QLabel *m_obstacle;
    QLabel *m_counts;
    KeyButton *m_save;
};

} // namespace bw
