#pragma once

#include "policy/rule_rows.h"
#include "policy/rules_desk.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace bw {

class KeyButton;

/// Edits one part of the rules as a table: what is entered goes to the desk as one step.
class RuleTableDialog final : public QDialog {
    Q_OBJECT
public:
    /// `key` as ruleSheet() knows it; `counts` are the events and modules to choose among.
    RuleTableDialog(RulesDesk &desk, QString key, const EventCounts &counts, QWidget *parent = nullptr);

    [[nodiscard]] QTableWidget *table() const { return m_table; }
    /// The rows as they are entered.
    [[nodiscard]] std::vector<QJsonObject> rows() const;
    /// Gives them to the desk; false, with the reason shown, where a value does not fit.
    bool apply();

private:
    void addRow(const QJsonObject &row);
    void removeRow();
    void setCell(int row, int column, const QJsonObject &object);
    [[nodiscard]] QJsonValue cell(int row, int column) const;
    void chooseIn(QWidget *field, int column);
    void showState();

    RulesDesk &m_desk;
    QString m_key;
    EventCounts m_counts;
    RuleSheet m_sheet;
    QTableWidget *m_table;
    QLabel *m_fault;
    KeyButton *m_add;
    KeyButton *m_remove;
};

} // namespace bw
