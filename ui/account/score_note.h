#pragma once

#include "report/account_report.h"

#include <QWidget>

class QLabel;

namespace bw {

/// What the score rests on, in sentences: machine activity alone, coverage, what is missing.
class ScoreNote : public QWidget {
    Q_OBJECT
public:
    explicit ScoreNote(QWidget *parent = nullptr);
    void setReport(const AccountReport &report);

private:
    QLabel *m_head;
    QLabel *m_body;
    QLabel *m_foot;
};

} // namespace bw
