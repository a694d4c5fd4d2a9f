#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <QStringList>
#include <memory>

namespace bw {

/// Whose window shows a workspace. One window for each: a lock file beside the workspace (NAME.lock) says
/// who has it, and a later start calls that window (Doorbell) in place of opening a second one. Windows only;
/// commands may work on the file at any time.
class Claim {
public:
    enum class Outcome {
        Ours, ///< ours as long as the claim is kept; also where no lock file can be written
        HandedOver, ///< another window of this user has it: it was called and has the files
        Elsewhere, ///< a window on another computer has it, or one that does not answer
    };

    /// Answers within milliseconds; waits, at most `patience`, only for a window that is just starting. The
    /// lock of a program that is gone is taken over. The workspace's folder is made where it is not there.
    [[nodiscard]] static Claim of(const QString &workspace, const QStringList &files,
                                  std::chrono::milliseconds patience = std::chrono::seconds(3));

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    /// Of a claim that is Elsewhere: the other computer; empty: it is this one.
    [[nodiscard]] const QString &host() const { return m_host; }
    [[nodiscard]] const QDateTime &since() const { return m_since; }
    [[nodiscard]] const QString &workspace() const { return m_workspace; }

private:
    Outcome m_outcome = Outcome::Ours;
    QString m_workspace;
    QString m_host;
    QDateTime m_since;
    std::unique_ptr<QLockFile> m_lock;
};

/// Where the lock of a workspace lies.
[[nodiscard]] QString lockPath(const QString &workspace);

} // namespace bw
