#pragma once

#include "front/claim.h"
#include "front/doorbell.h"
#include "front/elsewhere.h"
#include "shell/window.h"

#include <QThreadPool>

namespace bw {

/// Keeps the claim of the workspace that a window shows, also when it opens another one: that is claimed
/// first, and only then the one before is let go. Where another window has it, that one comes up and this
/// one stays where it is; where that window does not answer, the user is asked.
class Doorkeeper : public QObject {
    Q_OBJECT
public:
    /// `claim` is that of the workspace that the window shows; `engine` the full one.
    Doorkeeper(Window *window, Engine engine, Claim claim);
    ~Doorkeeper() override;

    [[nodiscard]] const Claim &claim() const { return m_claim; }

private:
    void open(const QString &path, const QStringList &files, const Window::Enter &enter);
    void settle(Claim claim, const Window::Enter &enter);
    void ask(Claim claim, const Window::Enter &enter);
    void hold(Claim claim);

    Window *m_window;
    Engine m_engine;
    Claim m_claim;
    std::unique_ptr<Doorbell> m_bell;
    std::unique_ptr<ElsewhereDialog> m_question;
    quint64 m_newest = 0; ///< of the workspaces asked for: older answers are of no use
    QThreadPool m_pool; ///< a window that does not answer is waited for
};

} // namespace bw
