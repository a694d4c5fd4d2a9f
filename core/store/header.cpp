#include "store/header.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <string_view>

namespace bw {

namespace {

constexpr qsizetype headerBytes = 100;
constexpr std::string_view magic("SQLite format 3\0", 16);

quint32 word(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// Fewer bytes than the header promises. The promise holds only where the change counter and the
/// counter of the version that wrote the size agree.
bool isCutOff(const QByteArray &header, qint64 fileBytes)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageBytes = stored == 1 ? 65536 : stored;
    const bool sizeIsKept = word(header, 24) == word(header, 92);
    return sizeIsKept && pageBytes * word(header, 28) > fileBytes;
}

} // namespace

bool hasLeftovers(const QString &path)
{
    return QFileInfo(path + QLatin1String("-wal")).size() > 0
        || QFileInfo(path + QLatin1String("-journal")).size() > 0;
}

Result<DatabaseHeader> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, path, {}, 0, file.errorString());
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes || std::string_view(header.constData(), magic.size()) != magic)
        return fail(ErrorCode::DatabaseForeign, path, {}, 0, QStringLiteral("no SQLite file"));

    const DatabaseHeader result{static_cast<qint32>(word(header, 68)), static_cast<qint32>(word(header, 60)),
                                header.at(18) == 2};
    if (result.applicationId != workspaceApplicationId || result.userVersion <= 0) {
        return fail(ErrorCode::DatabaseForeign, path, {}, 0,
                    QStringLiteral("application id %1, version %2")
                        .arg(result.applicationId)
                        .arg(result.userVersion));
    }
    if (!hasLeftovers(path) && isCutOff(header, file.size()))
        return fail(ErrorCode::DatabaseDamaged, path, {}, 0, QStringLiteral("the file is cut off"));
    return result;
}

bool isNetworkFileSystem(const QByteArray &type)
{
    constexpr std::array<std::string_view, 10> network{"nfs", "nfs4", "cifs",       "smb3",       "smbfs",
                                                       "9p",  "afs",  "fuse.sshfs", "fuse.davfs", "webdav"};
    const std::string_view wanted(type.constData(), static_cast<size_t>(type.size()));
    return std::find(network.begin(), network.end(), wanted) != network.end();
}

} // namespace bw
