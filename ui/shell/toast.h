#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bw {

/// One message at the bottom left of the window, with one action. Goes after six seconds, later while the
/// pointer or the focus is on it; a failure stays until it is closed.
class Toast : public QWidget {
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    enum class Stays { Briefly, UntilClosed };
    void say(const QString &sentence, Stays stays, const QString &action = {},
             std::function<void()> act = {});
    /// A running job: no closing, `fraction` below 0 hides the bar.
    void showProgress(const QString &sentence, double fraction, const QString &action,
                      std::function<void()> act);
    /// Pixels along the lower edge that are to stay free, asked for when a sentence is shown.
    void setFootRoom(std::function<int()> room) { m_footRoom = std::move(room); }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isProgress() const { return m_progressing; }
    /// Goes by itself.
    [[nodiscard]] bool isBrief() const { return !m_progressing && m_life.isActive(); }
    /// Keeps the toast at its place when the window changes its size.
    void place();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present(const QString &sentence, const QString &action, std::function<void()> act);

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_action;
    QPushButton *m_close;
    QTimer m_life;
    std::function<void()> m_act;
    std::function<int()> m_footRoom;
    bool m_progressing = false;
};

} // namespace bw
