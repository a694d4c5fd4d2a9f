#pragma once

#include "policy/rule_boxes.h"

class QDoubleSpinBox;

namespace bw {

/// A field for a threshold: range, places and unit are those of the metric.
[[nodiscard]] QDoubleSpinBox *makeThreshold(AlertMetric metric, QWidget *parent = nullptr);

/// Rules of alerts, each with on and off and its thresholds: the shipped ones, or those of one's own.
class AlertsBox final : public RuleBox {
    Q_OBJECT
public:
    enum class Part : quint8 { Shipped, Own };
    AlertsBox(RulesDesk &desk, Part part, QWidget *parent = nullptr);
    void retranslate() override;
    void refresh() override;

signals:
    /// All of a rule; empty: a new one.
    void editRequested(const QString &id);
    /// What it would have opened.
    void tryRequested(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        AlertRule shown; ///< id and metrics decide whether the line still fits
        QCheckBox *on;
        QLabel *was;
        std::vector<QDoubleSpinBox *> values;
        std::vector<QLabel *> words;
        KeyButton *tryOut;
        KeyButton *edit;
    };
    [[nodiscard]] std::vector<AlertRule> rules() const;
    void makeLines(const std::vector<AlertRule> &rules);
    void addLine(QVBoxLayout *column, const AlertRule &rule);
    void setValue(const QString &id, size_t condition, double value);

    Part m_part;
    QWidget *m_list = nullptr;
    std::vector<Line> m_lines;
    QLabel *m_note;
    QSpinBox *m_most = nullptr; ///< shipped: new alerts that a morning names
    QLabel *m_mostLabel = nullptr;
    QLabel *m_mostWas = nullptr;
    KeyButton *m_add = nullptr; ///< own
    bool m_showing = false;
};

} // namespace bw
