#pragma once

#include "policy/rule_boxes.h"

namespace bw {

class FilterField;

/// With which events a user counts as logged in on a day.
class LoginBox final : public RuleBox {
    Q_OBJECT
public:
    explicit LoginBox(RulesDesk &desk, QWidget *parent = nullptr);
    void setEvents(const EventCounts &counts);
    void retranslate() override;
    void refresh() override;

private:
    [[nodiscard]] QStringList chosen() const;
    void choose(const QStringList &events);
    void openChoices();

    EventCounts m_counts;
    QLabel *m_label;
    FilterField *m_field;
    QLabel *m_note;
};

} // namespace bw
