#pragma once

#include "policy/rule_boxes.h"

#include <functional>

class QLineEdit;

namespace bw {

/// The service plan: which steps an account gets, when, and by what kind of touch they are done.
class PlanBox final : public RuleBox {
    Q_OBJECT
public:
    explicit PlanBox(RulesDesk &desk, QWidget *parent = nullptr);
    void retranslate() override;
    void refresh() override;
    /// A step of one's own, after the others.
    void addStep();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        QString id;
        bool own = false;
        QCheckBox *on;
        QLineEdit *name; ///< of an own step; null: a shipped one
        QSpinBox *days;
        QComboBox *from;
        QComboBox *touch;
    };
    /// Those of the plan, and the shipped ones that are not in it.
    struct Shown {
        PlanStep step;
        bool on = true;
    };
    [[nodiscard]] ServicePlan plan() const;
    [[nodiscard]] std::vector<Shown> shown() const;
    void makeLines(const std::vector<Shown> &steps);
    void addLine(QVBoxLayout *lines, const Shown &shown);
    void change(const QString &id, const std::function<void(PlanStep &)> &how);
    void setOn(const QString &id, bool on);
    bool store(const ServicePlan &plan);

    QWidget *m_list = nullptr;
    std::vector<Line> m_lines;
    QLabel *m_note;
    QLabel *m_graceLabel;
    QLabel *m_graceWas = nullptr;
    QSpinBox *m_grace;
    KeyButton *m_add;
    bool m_showing = false;
};

} // namespace bw
