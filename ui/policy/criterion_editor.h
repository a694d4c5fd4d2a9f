#pragma once

#include "model/rubric.h"

#include <QWidget>
#include <array>
#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace bw {

class KeyButton;

/// One question of the rubric with everything that belongs to it. What the user has not written stands in
/// the fields as shipped, in the language in use, until something is written over it.
class CriterionEditor final : public QWidget {
    Q_OBJECT
public:
    explicit CriterionEditor(QWidget *parent = nullptr);

    /// `inForce`: the same criterion in the rules in force; nothing: it is new.
    void setCriterion(const RubricCriterion &criterion, std::optional<RubricCriterion> inForce);
    [[nodiscard]] const RubricCriterion &criterion() const { return m_criterion; }
    void focusQuestion();
    void focusStep(size_t step);

signals:
    /// By the user.
    void edited();

private:
    struct StepRow {
        QLabel *score;
        QLineEdit *words;
        QLineEdit *anchor;
        KeyButton *remove;
    };
    void makeSteps();
    void change(const std::function<void(RubricCriterion &)> &how);
    void show();
    void showSteps();
    void showLimit();

    RubricCriterion m_criterion;
    std::optional<RubricCriterion> m_inForce;
    bool m_showing = false;
    QLineEdit *m_question;
    QPlainTextEdit *m_guidance;
    QLabel *m_key;
    QWidget *m_steps;
    std::array<StepRow, mostSteps> m_rows{};
    KeyButton *m_addStep;
    QSpinBox *m_weight;
    QSpinBox *m_shelf;
    QComboBox *m_evidence;
    QComboBox *m_limit;
    QSpinBox *m_limitValue;
    QLabel *m_limitFor;
    QComboBox *m_limitStep;
    KeyButton *m_restore;
};

} // namespace bw
