#include "front/claim.h"

#include "front/doorbell.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

namespace bw {

QString lockPath(const QString &workspace)
{
    // One name for one file, however it was reached.
    const QFileInfo file(workspace);
    const QString real = file.canonicalFilePath();
    if (!real.isEmpty())
        return real + QStringLiteral(".lock");
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return QDir(folder.isEmpty() ? file.absolutePath() : folder).filePath(file.fileName())
        + QStringLiteral(".lock");
}

namespace {

/// The first window of a new workspace is locked like any other: its folder is made, for the owner alone.
void makeFolder(const QString &folder)
{
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

} // namespace

Claim Claim::of(const QString &workspace, const QStringList &files, std::chrono::milliseconds patience)
{
    Claim claim;
    claim.m_workspace = workspace;
    makeFolder(QFileInfo(workspace).absolutePath());
    const QString path = lockPath(workspace);
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // an old lock whose program runs is no stale lock
    const QDeadlineTimer end(patience);
    for (;;) {
        if (lock->tryLock(0)) {
            claim.m_lock = std::move(lock);
            return claim;
        }
        if (ring(workspace, files)) {
            claim.m_outcome = Outcome::HandedOver;
            return claim;
        }
        if (lock->error() != QLockFile::LockFailedError)
            return claim;
        qint64 process = 0;
        QString host;
        QString program;
        const bool known = lock->getLockInfo(&process, &host, &program);
        const bool other = known && !host.isEmpty() && host != QSysInfo::machineHostName();
        if (other || end.hasExpired()) {
            claim.m_outcome = Outcome::Elsewhere;
            claim.m_host = other ? host : QString();
            claim.m_since = QFileInfo(path).lastModified();
            return claim;
        }
        constexpr unsigned long pause = 20;
        QThread::msleep(pause);
    }
}

} // namespace bw
