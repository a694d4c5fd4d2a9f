#include "store/appended_file.h"

#include <QFileInfo>
#include <cerrno>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace bw {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

bool flush(const QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

/// The name of a new file is on the disk when its folder is.
bool flushFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    return true;
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    // A file system that cannot sync folders says EINVAL: then it keeps names in its own way.
    const bool done = ::fsync(handle) == 0 || errno == EINVAL;
    ::close(handle);
    return done;
#endif
}

/// By the number that the system left behind.
tl::unexpected<Error> failedWrite(const QString &path, int number)
{
    const bool full = number == ENOSPC
#ifdef EDQUOT
        || number == EDQUOT
#endif
        ;
    return fail(full                ? ErrorCode::DiskFull
                    : number == EIO ? ErrorCode::DiskFailed
                                    : ErrorCode::FileWriteFailed,
                path, {}, 0, qt_error_string(number));
}

} // namespace

Result<AppendedFile> AppendedFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return fail(ErrorCode::FileIsNoPlainFile, path);
    const bool isNew = !info.exists();
    auto file = std::make_unique<QFile>(path);
    errno = 0;
    if (!file->open(QIODevice::ReadWrite | QIODevice::Unbuffered, ownerOnly))
        return failedWrite(path, errno);
    if (file->permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
        file->setPermissions(ownerOnly);
    if (isNew && !flushFolder(info.absolutePath()))
        return failedWrite(path, errno);
    return AppendedFile(std::move(file));
}

Result<QByteArray> AppendedFile::readAll()
{
    if (!m_file->seek(0))
        return fail(ErrorCode::FileUnreadable, m_file->fileName(), {}, 0, m_file->errorString());
    const qint64 expected = m_file->size();
    QByteArray bytes = m_file->readAll();
    if (bytes.size() < expected)
        return fail(ErrorCode::FileUnreadable, m_file->fileName(), {}, 0, m_file->errorString());
    return bytes;
}

Status AppendedFile::append(const QByteArray &bytes)
{
    const qint64 before = m_file->size();
    qint64 written = 0;
    errno = 0;
    bool whole = m_file->seek(before);
    while (whole && written < bytes.size()) {
        const qint64 now = m_file->write(bytes.constData() + written, bytes.size() - written);
        whole = now > 0;
        written += qMax<qint64>(0, now);
    }
    if (whole && flush(*m_file))
        return {};
    const int number = errno;
    static_cast<void>(cutTo(before));
    return failedWrite(m_file->fileName(), number);
}

Status AppendedFile::cutTo(qint64 size)
{
    errno = 0;
    if (!m_file->resize(size) || !flush(*m_file))
        return failedWrite(m_file->fileName(), errno);
    return {};
}

} // namespace bw
