#include "policy/rules_desk.h"

#include "policy/rules_tr.h"
#include "shell/policy_words.h"

#include <algorithm>

namespace bw {

/// From one state of the draft to the next; strokes over the same field melt together.
class RulesDesk::Step : public QUndoCommand {
public:
    Step(RulesDesk &desk, Policy after, QString key, const QString &what)
        : QUndoCommand(what)
        , m_desk(desk)
        , m_before(desk.m_draft)
        , m_after(std::move(after))
        , m_key(std::move(key))
        , m_scope(desk.m_scope)
        , m_stroke(desk.m_stroke)
    {
    }
    void undo() override { m_desk.show(m_before); }
    void redo() override { m_desk.show(m_after); }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other); // all have this id
        if (m_key.isEmpty() || next->m_key != m_key || next->m_stroke != m_stroke || next->m_scope != m_scope)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    RulesDesk &m_desk;
    Policy m_before;
    Policy m_after;
    QString m_key; ///< empty: many at once
    RuleScope m_scope;
    int m_stroke;
};

RulesDesk::RulesDesk(QObject *parent)
    : QObject(parent)
    , m_values(m_draft)
    , m_before(m_shipped)
{
}

void RulesDesk::setState(RulesState state)
{
    const bool began = isChanged() && m_steps.count() > 0;
    m_state = std::move(state);
    if (!began) {
        m_steps.clear();
        m_draft = m_state.draft ? m_state.draft->policy : inForce();
    }
    m_values = RuleValues(m_draft);
    m_before = RuleValues(inForce());
    emit stateChanged();
    emit changed();
}

const Policy &RulesDesk::inForce() const
{
    return m_state.versions.empty() ? m_shipped : m_state.versions.back().policy;
}

qint64 RulesDesk::versionInForce() const
{
    return m_state.versions.empty() ? 0 : m_state.versions.back().id.value;
}

Policy RulesDesk::policyOf(qint64 version) const
{
    if (version == 0)
        return m_shipped;
    const auto found = std::find_if(m_state.versions.begin(), m_state.versions.end(),
                                    [version](const PolicyVersion &one) { return one.id.value == version; });
    return found == m_state.versions.end() ? inForce() : found->policy;
}

bool RulesDesk::isKept() const
{
    return m_state.draft ? m_draft == m_state.draft->policy : !isChanged();
}

void RulesDesk::noteKept(const std::optional<PolicyDraft> &draft)
{
    m_state.draft = draft;
    emit stateChanged();
}

void RulesDesk::setScope(const RuleScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    emit scopeChanged();
}

bool RulesDesk::set(const QString &key, const QJsonValue &value)
{
    const auto changed = withRule(m_draft, m_scope, key, value);
    if (!changed) {
        emit refused(changed.error());
        return false;
    }
    if (!(*changed == m_draft))
        m_steps.push(new Step(*this, *changed, key, text::policyKey(key)));
    return true;
}

void RulesDesk::take(const Policy &policy, const QString &what)
{
    if (!(policy == m_draft))
        m_steps.push(new Step(*this, policy, {}, what));
}

void RulesDesk::discard()
{
    take(inForce(), RulesText::tr("Discard the draft"));
}

void RulesDesk::show(const Policy &policy)
{
    m_draft = policy;
    m_values = RuleValues(m_draft);
    emit changed();
}

} // namespace bw
