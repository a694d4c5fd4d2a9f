#pragma once

#include "shell/draft_book.h"
#include "shell/rubric_words.h"
#include "widgets/evidence_view.h"

class QBoxLayout;
class QLabel;

namespace bw {

class AnswerBar;
class LineLabel;
class NoteEdit;
class Segmented;

/// All that the row of one question shows.
struct AnswerLine {
    AnswerPlace place;
    text::CriterionWords words;
    QString most; ///< "up to 10 points"
    std::optional<int> saved; ///< part that counts: a step, or their number for "not known"
    Confidence confidence = Confidence::Unstated; ///< of the saved answer
    QString note; ///< of the saved answer
    QString age; ///< "118 days old, stale"; empty: nothing is saved
    bool stale = false;
    WrittenAnswer written;
    EvidenceWords evidence;
    std::vector<AnswerBefore> before;
    bool waiting = false; ///< evidence and earlier answers are on their way

    /// What counts once it is saved.
    [[nodiscard]] std::optional<int> part() const { return written.part ? written.part : saved; }
    /// Whether saving would store an answer. A note alone waits for one (WrittenAnswer::waits()).
    [[nodiscard]] bool isToSave() const { return written.part.has_value(); }
};

/// One question: its answers, note and confidence, what the machine saw and what was answered before. One key
/// answers: a digit, `?`, `=` keeps the earlier answer, Backspace takes back what was written.
class CriterionRow final : public QWidget {
    Q_OBJECT
public:
    enum class Look { Whole, Compact }; ///< Compact: question, evidence in one line, and answers
    explicit CriterionRow(Look look, QWidget *parent = nullptr);

    void setLine(AnswerLine line);
    [[nodiscard]] const AnswerLine &line() const { return m_line; }
    /// The one that keys belong to.
    void setCurrent(bool current);
    void setLocked(bool locked);
    /// Widths of the columns of answers and of evidence; the rest is for what was answered before. `stacked`:
    /// that stands under the evidence, which has all the rest.
    void setColumns(int answers, int evidence, bool stacked);
    /// So high that nothing of the answers is cut, with the note that is written; stacked, nor of the others.
    [[nodiscard]] int neededHeight() const;
    [[nodiscard]] AnswerBar &bar() { return *m_bar; }
    [[nodiscard]] NoteEdit &noteField() { return *m_note; }
    [[nodiscard]] AnswersBefore &before() { return *m_before; }
    /// What stands beside the question: "changed", "118 days old, stale".
    [[nodiscard]] QString chipWords() const;
    /// A key that answers; false: it is none.
    bool takeKey(const QKeyEvent &event);
    [[nodiscard]] static bool isAnswerKey(const CriterionRow &row, const QKeyEvent &event);
    void setConfidence(Confidence confidence);

signals:
    void written(const bw::AnswerPlace &place, const bw::WrittenAnswer &answer);
    void noted(const bw::AnswerPlace &place, const QString &note);
    /// The focus came in, or the pointer pressed inside.
    void touched();
    /// The note needs another height.
    void heightChanged();
    /// The note was left by a key.
    void noteLeft();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(Look look);
    void retranslate();
    void fill();
    void answer(int part);
    void fitQuestion(int answers);
    [[nodiscard]] QString nameInWords() const;

    AnswerLine m_line;
    bool m_current = false;
    QLabel *m_question;
    QWidget *m_chip;
    QLabel *m_points;
    LineLabel *m_seen; ///< what the machine saw, in one line
    AnswerBar *m_bar;
    NoteEdit *m_note;
    Segmented *m_confidence;
    EvidenceView *m_evidence;
    AnswersBefore *m_before;
    QWidget *m_answers; ///< the first column
    QBoxLayout *m_beside = nullptr; ///< evidence and earlier answers, beside or under each other
    QWidget *m_between = nullptr; ///< the line that parts them
    bool m_stacked = false;
};

} // namespace bw
