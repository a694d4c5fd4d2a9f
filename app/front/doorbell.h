#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace bw {

/// The ear of the window that has a workspace: later starts of the same user call here. A local socket that
/// nobody else may use.
class Doorbell : public QObject {
    Q_OBJECT
public:
    /// To be made by whoever has the claim: takes away what a killed program left.
    explicit Doorbell(const QString &workspace, QObject *parent = nullptr);

signals:
    /// Somebody started the program again, with these files (absolute paths; mostly none).
    void rung(const QStringList &files);

private:
    void admit();

    QLocalServer m_server;
};

/// Calls the window that has the workspace and gives it the files; false where none answers.
[[nodiscard]] bool ring(const QString &workspace, const QStringList &files);

} // namespace bw
