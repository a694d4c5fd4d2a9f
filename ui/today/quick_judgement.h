#pragma once

#include "shell/answers_to_save.h"
#include "today/account_view.h"

#include <QWidget>

namespace bw {

class CriterionRow;
class Editing;
class KeyButton;
class SectionHead;

/// The one or two questions whose answers would say most about an account now (definitions.md §4, best next
/// question), and what the answers would do. Nothing is stored before it is saved; what is written stays with
/// its account.
class QuickJudgement final : public QWidget {
    Q_OBJECT
public:
    explicit QuickJudgement(QWidget *parent = nullptr);

    void setEditing(Editing *editing) { m_editing = editing; }
    /// Another workspace.
    void clear();
    /// Hidden where no question is open. An `obstacle` locks the answers.
    void setView(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio,
                 qint32 account, std::shared_ptr<const AccountView> view, const QString &obstacle);
    /// The book has what was saved: a draft that is in it is none any more.
    void settle() { m_saved.settle(m_drafts); }
    [[nodiscard]] bool hasQuestions() const { return !m_questions.empty(); }
    [[nodiscard]] bool hasFocusInside() const;
    void focusFirst();
    void save();
    [[nodiscard]] int unsaved() const { return static_cast<int>(answers().size()); }
    [[nodiscard]] CriterionRow &row(int i) { return *m_rows[static_cast<size_t>(i)]; }
    [[nodiscard]] QString effectWords() const;

signals:
    /// Saved, or could not be.
    void saved(bw::AccountId account);

protected:
    void changeEvent(QEvent *event) override;

private:
    class EffectLine;
    void retranslate();
    void fill();
    void showEffect();
    [[nodiscard]] std::vector<Judgement> answers() const;
    void saveAs(const QString &name);

    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    std::shared_ptr<const AccountView> m_view;
    qint32 m_index = -1;
    QString m_obstacle;
    std::vector<qint32> m_questions; ///< criteria in the rubric
    DraftBook m_drafts;
    SavedDrafts m_saved;
    Editing *m_editing = nullptr;
    SectionHead *m_head;
    std::array<CriterionRow *, 2> m_rows{};
    QWidget *m_foot;
    EffectLine *m_effect;
    KeyButton *m_save;
};

/// At most `most` criteria that ask for an answer: the best next question first, then those with the most
/// points.
[[nodiscard]] std::vector<qint32> nextQuestions(const HealthExplanation &now, size_t most);

} // namespace bw
