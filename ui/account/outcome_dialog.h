#pragma once

#include "model/outcome.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace bw {

class DayEdit;

/// A business result of one account, by hand: a new one, or another word on one that is there. What is
/// entered counts over what a file says of the measure.
class OutcomeDialog : public QDialog {
    Q_OBJECT
public:
    explicit OutcomeDialog(std::vector<Outcome> known, QWidget *parent = nullptr);

    /// What stands there: the measure that is to be changed; empty: a new one.
    void choose(const QString &measure);
    /// Empty: it can be saved.
    [[nodiscard]] QString complaint() const;
    [[nodiscard]] Outcome outcome() const;
    void save();

signals:
    void saved(const bw::Outcome &outcome);

private:
    void addForm();
    void fill();
    void check();
    [[nodiscard]] const Outcome *chosen() const;
    /// The field that the complaint is about.
    [[nodiscard]] QWidget *wrongField() const;

    std::vector<Outcome> m_known;
    bool m_tried = false;
    QComboBox *m_which;
    QLineEdit *m_measure;
    QComboBox *m_kind;
    QLineEdit *m_unit;
    QComboBox *m_better;
    QLineEdit *m_baseline;
    QLineEdit *m_target;
    DayEdit *m_start;
    DayEdit *m_due;
    QLabel *m_complaint;
};

/// A number as people write it here, or with a point for decimals; nothing where it is none.
[[nodiscard]] std::optional<double> enteredNumber(const QString &text);
/// As it can be entered again.
[[nodiscard]] QString numberToEnter(double value);

} // namespace bw
