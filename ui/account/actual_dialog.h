#pragma once

#include "model/outcome.h"
#include "model/work.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace bw {

class DayEdit;

/// What was reached of a business result by a day.
class ActualDialog : public QDialog {
    Q_OBJECT
public:
    /// `known` is not empty; `asOf` is the day that the window shows figures of.
    ActualDialog(std::vector<Outcome> known, Day asOf, Day today, QWidget *parent = nullptr);

    void choose(const QString &measure);
    /// Empty: it can be saved.
    [[nodiscard]] QString complaint() const;
    /// What is to be known of it before it is saved; empty: nothing.
    [[nodiscard]] QString note() const;
    void save();

signals:
    void saved(const bw::ActualEntered &actual);

private:
    void check();
    [[nodiscard]] const Outcome &chosen() const;

    std::vector<Outcome> m_known;
    Day m_asOf;
    Day m_today;
    bool m_tried = false;
    QComboBox *m_which;
    DayEdit *m_day;
    QLineEdit *m_value;
    QLabel *m_note;
    QLabel *m_complaint;
};

} // namespace bw
