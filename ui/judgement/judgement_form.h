#pragma once

#include "report/judgement_sheet.h"
#include "shell/draft_desk.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace bw {

class CriterionRow;

/// All criteria of one account, each with its answers, evidence and history. Keys belong to the current one:
/// a digit answers, `?` is not known, `=` keeps the earlier answer, Backspace takes back what was written, N
/// goes to the note, H shows all earlier answers, Alt+1 to Alt+3 say how sure one is; J and K change the
/// criterion. An answer goes on to the next criterion; N and Alt+1 to Alt+3 right after it still belong to
/// the one that was answered.
class JudgementForm final : public QWidget {
    Q_OBJECT
public:
    explicit JudgementForm(QWidget *parent = nullptr);

    /// What is written, of the workspace whose sheets follow.
    void setDesk(std::shared_ptr<DraftDesk> desk);
    /// Another account begins at its first stale or missing answer, else at the first; the same one stays
    /// where it was.
    void setSheet(std::shared_ptr<const JudgementSheet> sheet);
    /// What is written is shown again: after it was changed elsewhere.
    void refresh();
    void setLetterKeys(bool on) { m_letterKeys = on; }
    /// Answers cannot be given: another day is looked at, or there is nowhere to save them.
    void setLocked(bool locked);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    [[nodiscard]] CriterionRow &row(int index) { return *m_rows[static_cast<size_t>(index)]; }
    /// Goes to the row that has a note or a confidence and no answer to go with; nothing: there is none.
    std::optional<int> goToOpenNote();

signals:
    /// Something was written, or taken back.
    void edited();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Act { None, Answer, Next, Previous, Note, History, Confidence };
    [[nodiscard]] Act actOf(const QKeyEvent &event) const;
    [[nodiscard]] bool isTyping() const;
    bool act(const QKeyEvent &event);
    void fill(int row);
    void arrange();
    void retranslate();
    [[nodiscard]] int firstOpen() const;

    std::shared_ptr<DraftDesk> m_desk;
    std::shared_ptr<const JudgementSheet> m_sheet;
    std::vector<CriterionRow *> m_rows;
    int m_current = 0;
    std::optional<int> m_answered; ///< by the last key
    bool m_letterKeys = true;
    bool m_locked = false;
    QWidget *m_head;
    QLabel *m_headAnswers;
    QLabel *m_headEvidence;
    QLabel *m_headBefore;
    QScrollArea *m_scroll;
    QBoxLayout *m_list;
};

} // namespace bw
