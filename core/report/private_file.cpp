#include "report/private_file.h"

#include "report/byte_sink.h"

#include <QFileInfo>
#include <QSaveFile>

namespace bw {

PrivateFile::PrivateFile(std::unique_ptr<QSaveFile> file)
    : m_file(std::move(file))
{
}

PrivateFile::PrivateFile(PrivateFile &&) noexcept = default;
PrivateFile &PrivateFile::operator=(PrivateFile &&) noexcept = default;
PrivateFile::~PrivateFile() = default;

Result<PrivateFile> PrivateFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return fail(ErrorCode::FileIsNoPlainFile, path);
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return tl::unexpected(writeError(*file, path));
    if (!file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return tl::unexpected(writeError(*file, path));
    return PrivateFile(std::move(file));
}

QIODevice &PrivateFile::device()
{
    return *m_file;
}

Status PrivateFile::commit()
{
    if (!m_file->commit())
        return tl::unexpected(writeError(*m_file, m_file->fileName()));
    return {};
}

} // namespace bw
