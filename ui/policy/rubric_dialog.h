#pragma once

#include "model/cache.h"
#include "policy/rules_desk.h"

#include <QDialog>
#include <memory>

class QLabel;
class QListWidget;

namespace bw {

class CriterionEditor;
class KeyButton;

/// Edits the questions that people answer: what is entered goes to the desk as one step.
class RubricDialog final : public QDialog {
    Q_OBJECT
public:
    /// `cache`: the answers that are saved, of which is said how they will count; may be nothing.
    RubricDialog(RulesDesk &desk, std::shared_ptr<const Cache> cache, QWidget *parent = nullptr);

    /// As it is entered.
    [[nodiscard]] const Rubric &rubric() const { return m_rubric; }
    [[nodiscard]] CriterionEditor *editor() const { return m_editor; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    /// A new question; or a shipped one by its key, which is not asked now.
    void addCriterion(const QString &shippedKey = {});
    /// Gives the questions to the desk; false, with the reason shown, where something is missing.
    bool apply();

private:
    void openAdding();
    void removeCurrent();
    void moveCurrent(int by);
    void fillList(int current);
    void showCurrent();
    void takeEdited();
    void showState();
    [[nodiscard]] QString shiftWords() const;
    void complain(const QString &words, int criterion);

    RulesDesk &m_desk;
    std::shared_ptr<const Cache> m_cache;
    Rubric m_rubric;
    Rubric m_inForce;
    QListWidget *m_list;
    CriterionEditor *m_editor;
    QLabel *m_none;
    QLabel *m_shift;
    QLabel *m_fault;
    KeyButton *m_add;
    KeyButton *m_remove;
    KeyButton *m_up;
    KeyButton *m_down;
};

} // namespace bw
