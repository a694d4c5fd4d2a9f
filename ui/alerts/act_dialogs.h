#pragma once

#include "model/work.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace bw {

class DayEdit;

/// Why alerts are over, and who takes care of the cause: digits choose the cause, Enter resolves.
class ResolveDialog final : public QDialog {
    Q_OBJECT
public:
    /// `people`: names and departments to offer.
    ResolveDialog(int alerts, const QStringList &people, QWidget *parent = nullptr);

signals:
    /// `cause` as AlertAct::cause; `routedTo` may be empty.
    void resolved(const QString &cause, const QString &routedTo, const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();

    QButtonGroup *m_causes;
    QLineEdit *m_routed;
    QLineEdit *m_note;
    QLabel *m_fault;
};

/// Until when alerts wait, and why: digits choose a day, Enter snoozes.
class SnoozeDialog final : public QDialog {
    Q_OBJECT
public:
    SnoozeDialog(int alerts, Day today, QWidget *parent = nullptr);

signals:
    /// `until`: the first day on which they are open again.
    void snoozed(bw::Day until, const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();

    Day m_today;
    std::vector<Day> m_offers;
    DayEdit *m_until;
    QLineEdit *m_reason;
    QLabel *m_fault;
};

} // namespace bw
