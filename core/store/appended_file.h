#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <memory>

namespace bw {

/// A file that grows at its end and is on the disk when append() has answered. Whoever writes it sees to it
/// that nobody else does at the time.
class AppendedFile {
public:
    /// Made where it is not there, readable by its owner alone. FileIsNoPlainFile (symbolic link, folder,
    /// device), FileWriteFailed, DiskFull. `subject` of all errors is the path.
    [[nodiscard]] static Result<AppendedFile> open(const QString &path);

    [[nodiscard]] qint64 size() const { return m_file->size(); }
    [[nodiscard]] Result<QByteArray> readAll();
    /// All of it and flushed, or cut back to what it was as far as the disk allows.
    [[nodiscard]] Status append(const QByteArray &bytes);
    /// Forgets what lies behind the first `size` bytes.
    [[nodiscard]] Status cutTo(qint64 size);

private:
    explicit AppendedFile(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
    {
    }
    std::unique_ptr<QFile> m_file;
};

} // namespace bw
