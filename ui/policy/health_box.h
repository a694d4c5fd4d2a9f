#pragma once

#include "policy/rule_boxes.h"

namespace bw {

/// Numbers of the rules of health under one heading: each a field with what is in force beside it. Home in
/// a field is the way back to that.
class HealthBox final : public RuleBox {
    Q_OBJECT
public:
    enum class Part : quint8 {
        Machine, ///< what the machine sees: the group's points and the weights in it
        Bands, ///< bands, marks and thresholds
    };
    explicit HealthBox(RulesDesk &desk, Part part, QWidget *parent = nullptr);
    void retranslate() override;
    void refresh() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Number {
        QString key;
        QLabel *label;
        QLabel *was;
        QSpinBox *box;
    };
    [[nodiscard]] QString whyNot(const QString &key, int value) const;
    void set(const QString &key, int value);

    Part m_part;
    std::vector<Number> m_numbers;
    QLabel *m_complaint; ///< why a value was refused
    QLabel *m_note;
    bool m_showing = false;
};

} // namespace bw
