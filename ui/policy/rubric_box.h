#pragma once

#include "model/rubric.h"
#include "policy/rule_boxes.h"

namespace bw {

/// The questions that people answer, each with its weight; all else of them is edited in a window.
class RubricBox final : public RuleBox {
    Q_OBJECT
public:
    explicit RubricBox(RulesDesk &desk, QWidget *parent = nullptr);
    void retranslate() override;
    void refresh() override;

signals:
    void editRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        QString key;
        QLabel *name;
        QLabel *was;
        QSpinBox *weight;
        QLabel *facts;
    };
    void makeLines(const Rubric &rubric);
    void showNames();
    void setWeight(const QString &key, int weight);

    QWidget *m_list = nullptr;
    std::vector<Line> m_lines;
    QLabel *m_note;
    KeyButton *m_edit;
    Rubric m_shown;
    bool m_showing = false;
};

/// "4 answers · good for 90 days · Use by decision makers": a criterion in a line.
[[nodiscard]] QString criterionFacts(const RubricCriterion &criterion);

} // namespace bw
