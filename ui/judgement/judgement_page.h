#pragma once

#include "report/judgement_sheet.h"
#include "shell/answers_to_save.h"
#include "shell/page.h"

class QLabel;

namespace bw {

class EffectPanel;
class ElidedLabel;
class JudgementForm;
class KeyButton;
class KeyLine;
class SheetLoader;

/// Judging one account (definitions.md §4): its criteria with evidence and history, and what the answers
/// would do. Nothing is stored before it is saved; what is written stays with its account while one looks
/// elsewhere.
class JudgementPage final : public Page {
    Q_OBJECT
public:
    explicit JudgementPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    void setPortfolio(std::shared_ptr<const Cache> cache,
                      std::shared_ptr<const Portfolio> portfolio) override;
    /// An account that is not in the book leaves the page as it is.
    void showAccount(AccountId account) override;
    void setAccountOrder(std::vector<AccountId> order) override;
    [[nodiscard]] std::vector<KeyHelp> keys() const override;
    [[nodiscard]] QWidget *actions() override;
    void setEditing(Editing *editing) override;
    void setSession(Session *session) override;
    void setLetterKeys(bool on) override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {900, 400}; }

    void save();
    /// Takes back what is written of the account; Ctrl+Z brings it back.
    void discard();
    [[nodiscard]] JudgementForm &form() { return *m_form; }
    [[nodiscard]] EffectPanel &effect() { return *m_effect; }
    [[nodiscard]] const DraftBook &drafts() const { return m_desk->book(); }
    [[nodiscard]] AccountId account() const { return m_account; }
    /// Answers of the account that would be saved.
    [[nodiscard]] int unsaved() const;
    /// Notes and confidences of it that wait for an answer.
    [[nodiscard]] int waiting() const;
    /// Waits for what is being read: for tests and pictures.
    void finish();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Act { None, Save, SaveAndNext, Undo, Leave, Next, Previous, Many };
    [[nodiscard]] Act actOf(const QKeyEvent &event) const;
    void build();
    void retranslate();
    void refresh();
    void setSheet(std::shared_ptr<const JudgementSheet> sheet);
    void fillHead();
    void saveAs(const QString &name);
    void showEffect();
    [[nodiscard]] std::vector<Judgement> answers() const;
    [[nodiscard]] QString obstacle() const;
    void takeBackWritten();
    void takeDesk();

    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    AccountId m_account;
    qint32 m_index = -1; ///< of the account in the cache
    std::vector<AccountId> m_order;
    std::shared_ptr<const JudgementSheet> m_sheet;
    std::shared_ptr<DraftDesk> m_desk;
    Editing *m_editing = nullptr;
    bool m_letterKeys = true;

    SheetLoader *m_loader;
    QWidget *m_head;
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    QLabel *m_counts;
    JudgementForm *m_form;
    KeyLine *m_keyLine;
    EffectPanel *m_effect;
    QWidget *m_actions;
    KeyButton *m_many;
};

[[nodiscard]] PageInfo judgementPageInfo();

} // namespace bw
