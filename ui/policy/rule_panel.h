#pragma once

#include "model/cache.h"
#include "policy/rule_boxes.h"
#include "policy/rule_section.h"

#include <QScrollArea>

class QPushButton;

namespace bw {

class LoginBox;
class Segmented;

/// All rules of one desk, those of one section under each other, for all accounts or for a
/// group of them.
class RulePanel final : public QWidget {
    Q_OBJECT
public:
    explicit RulePanel(RulesDesk &desk, QWidget *parent = nullptr);

    /// What there is to choose from: groups of accounts, calendars.
    void setBook(const Cache &cache);
    void setEvents(const EventCounts &counts);
    void retranslate();
    void setSection(RuleSection section);
    [[nodiscard]] RuleSection section() const { return m_section; }

signals:
    void editRequested(const QString &key);
    /// A rule of alerts with all that belongs to it; empty: a new one.
    void alertEditRequested(const QString &id);
    void alertTryRequested(const QString &id);
    /// By the user.
    void sectionChosen(bw::RuleSection section);

private:
    void openScopes();
    void showScope();

    RulesDesk &m_desk;
    QLabel *m_for;
    QPushButton *m_scope;
    Segmented *m_sections;
    RuleSection m_section = RuleSection::Activity;
    QLabel *m_scopeNote;
    KeyActionsBox *m_keyActions;
    LoginBox *m_login;
    ActiveBox *m_active;
    std::vector<RuleBox *> m_boxes;
    std::vector<std::vector<QWidget *>> m_parts; ///< of each section: its boxes and the lines between
    QScrollArea *m_scroll;
    QStringList m_segments;
    QStringList m_products;
    QStringList m_stages;
};

/// "Enterprise", "Enterprise · live": the accounts of a group.
[[nodiscard]] QString scopeWords(const RuleScope &scope);

} // namespace bw
