#pragma once

#include "model/policy_edit.h"
#include "shell/rules_state.h"

#include <QJsonValue>
#include <QObject>
#include <QUndoStack>

namespace bw {

/// The rules that are worked on: a draft beside those in force, with every step to take back. Nothing here is
/// saved or computed.
class RulesDesk : public QObject {
    Q_OBJECT
public:
    explicit RulesDesk(QObject *parent = nullptr);

    /// What was saved: versions and the draft that was kept. A draft that was begun here stays.
    void setState(RulesState state);
    [[nodiscard]] const RulesState &state() const { return m_state; }
    /// The rules in force, and their version; 0: the shipped ones.
    [[nodiscard]] const Policy &inForce() const;
    [[nodiscard]] qint64 versionInForce() const;
    /// The rules of a version; those in force where there is no such one.
    [[nodiscard]] Policy policyOf(qint64 version) const;

    [[nodiscard]] const Policy &draft() const { return m_draft; }
    /// Whether the draft differs from the rules in force.
    [[nodiscard]] bool isChanged() const { return !(m_draft == inForce()); }
    /// Whether it differs from what was last kept.
    [[nodiscard]] bool isKept() const;
    /// What is kept in the store now.
    void noteKept(const std::optional<PolicyDraft> &draft);

    /// All accounts, or the group that fields are about.
    [[nodiscard]] const RuleScope &scope() const { return m_scope; }
    void setScope(const RuleScope &scope);

    [[nodiscard]] QJsonValue value(const QString &key) const { return m_values.value(m_scope, key); }
    /// That the field had in the rules in force.
    [[nodiscard]] QJsonValue before(const QString &key) const { return m_before.value(m_scope, key); }
    /// Changes of one key in a row are one step. A value that does not fit is refused: refused() tells why.
    bool set(const QString &key, const QJsonValue &value);
    /// The group's exception from a key is taken away.
    bool reset(const QString &key) { return set(key, QJsonValue(QJsonValue::Undefined)); }
    /// Other rules as a whole: a version, a file.
    void take(const Policy &policy, const QString &what);
    void discard();

    [[nodiscard]] QUndoStack &steps() { return m_steps; }
    /// The next change of the same key is a step of its own.
    void endStep() { ++m_stroke; }

signals:
    void changed();
    void scopeChanged();
    void stateChanged();
    void refused(const bw::Error &error);

private:
    class Step;
    void show(const Policy &policy);

    RulesState m_state;
    Policy m_shipped;
    Policy m_draft;
    RuleValues m_values; ///< of the draft
    RuleValues m_before; ///< of the rules in force
    RuleScope m_scope;
    QUndoStack m_steps;
    int m_stroke = 0;
};

} // namespace bw
