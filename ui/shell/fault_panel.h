#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;

namespace bw {

class KeyButton;

/// Shown in place of the pages when the workspace cannot be opened: what happened and two ways out.
class FaultPanel : public QWidget {
    Q_OBJECT
public:
    explicit FaultPanel(QWidget *parent = nullptr);
    void setFault(const Error &error);

signals:
    void retry();
    void otherFile();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Error m_error;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_details;
    KeyButton *m_retry;
    KeyButton *m_other;
};

} // namespace bw
