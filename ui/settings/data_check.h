#pragma once

#include "base/progress.h"
#include "shell/engine.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace bw {

class KeyButton;
class Session;

/// A button that looks at the whole workspace, with how far it is, and what it found.
class DataCheck : public QWidget {
    Q_OBJECT
public:
    explicit DataCheck(QWidget *parent = nullptr);
    ~DataCheck() override;

    void setSession(Session *session);
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

signals:
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void start();
    void finish(const Result<CheckReport> &found);
    void retranslate();
    void showProgress();

    Session *m_session = nullptr;
    QThreadPool m_pool;
    QTimer m_look;
    std::shared_ptr<Progress> m_progress; ///< null: nothing runs
    KeyButton *m_button;
    QLabel *m_result;
};

} // namespace bw
