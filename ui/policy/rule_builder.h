#pragma once

#include "model/alert_rule.h"
#include "policy/rules_desk.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace bw {

class KeyButton;
class RuleTrialView;

/// Builds a rule of alerts out of conditions, or changes one, and tries it out on the whole book beside it.
/// What is entered goes to the desk as one step.
class RuleBuilder final : public QDialog {
    Q_OBJECT
public:
    /// `id`: of a rule of the draft; empty: a new one.
    RuleBuilder(RulesDesk &desk, const QString &id, QWidget *parent = nullptr);

    /// As it is entered.
    [[nodiscard]] const AlertRule &rule() const { return m_rule; }
    [[nodiscard]] RuleTrialView *trial() const { return m_trial; }
    void addCondition(AlertMetric metric);
    /// Gives the rule to the desk; false, with the reason shown, where something is missing.
    bool apply();

private:
    struct Row {
        QWidget *whole = nullptr;
        QLabel *joint = nullptr;
        QComboBox *metric = nullptr;
        QComboBox *by = nullptr;
        QDoubleSpinBox *value = nullptr;
        QLabel *help = nullptr;
        KeyButton *remove = nullptr;
    };
    void build();
    void makeRows();
    void makeRow(size_t index);
    void edited();
    void complain(const QString &words, QWidget *field);

    RulesDesk &m_desk;
    AlertRule m_rule;
    bool m_isNew = false;
    bool m_shipped = false;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_weight;
    QSpinBox *m_cooldown;
    QVBoxLayout *m_conditions = nullptr;
    std::vector<Row> m_rows;
    KeyButton *m_add;
    KeyButton *m_remove;
    QLabel *m_fault;
    RuleTrialView *m_trial;
};

} // namespace bw
