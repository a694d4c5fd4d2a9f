#pragma once

#include "report/account_report.h"

#include <QWidget>

class QLabel;

namespace bw {

class KeyButton;

/// What stands beside the gauge in sentences: cap and floor, a figure that is frozen, where machine and human
/// disagree, what is missing and what to ask next; and the ways to why it changed and to its limits.
class ScoreNote : public QWidget {
    Q_OBJECT
public:
    explicit ScoreNote(QWidget *parent = nullptr);
    void setReport(const AccountReport &report);
    /// Limits can be set: there is a store to write to.
    void setCanLimit(bool can);
    void retranslate();
    [[nodiscard]] QString sentences() const;

signals:
    void whyRequested();
    void limitRequested();

private:
    QLabel *m_strong; ///< what stands over the figure
    QLabel *m_body;
    QLabel *m_foot;
    KeyButton *m_why;
    KeyButton *m_limit;
};

} // namespace bw
