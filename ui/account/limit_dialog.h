#pragma once

#include "report/account_report.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace bw {

class DayEdit;

/// Caps and floors on the health of one account, by hand: those in force with a way to end each, and a new
/// one with who sets it, why and until when.
class LimitDialog : public QDialog {
    Q_OBJECT
public:
    /// `author`: stands there at first; empty: it is asked for.
    LimitDialog(const AccountReport &report, const QString &author, QWidget *parent = nullptr);

    /// Empty: the limit can be set.
    [[nodiscard]] QString complaint() const;
    void save();

signals:
    void saved(const bw::HealthLimit &limit);
    void ended(const bw::HealthLimit &limit, const QString &by);

private:
    void addStanding(const AccountReport &report, QVBoxLayout *layout);
    void addForm(QVBoxLayout *layout);
    void end(const HealthLimit &limit);
    void check();
    [[nodiscard]] QString author() const;
    [[nodiscard]] QString reason() const;

    AccountId m_account;
    Day m_today;
    bool m_tried = false;
    QComboBox *m_kind;
    QSpinBox *m_value;
    QLineEdit *m_reason;
    DayEdit *m_until;
    QLineEdit *m_author;
    QLabel *m_complaint;
};

/// "At most 20: they told us that they leave (Lin Yue, from 3 Sep 2026 until 1 Mar 2027)."
[[nodiscard]] QString limitSentence(const HealthLimit &limit);

} // namespace bw
