#include "base/zone.h"
#include "commands.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace bw::app {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime localNow(const QString &zone)
{
    const QDateTime instant = now();
    if (!zone.isEmpty()) {
        if (const auto parsed = Zone::parse(zone))
            return instant.toOffsetFromUtc(parsed->offsetAt(instant.toSecsSinceEpoch()));
    }
    return instant.toLocalTime();
}

Day today(const QString &zone)
{
    return Day::of(localNow(zone).date());
}

QString defaultWorkspace()
{
    const QString folder = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
                               .filePath(QStringLiteral("bellwether"));
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return QDir(folder).filePath(QStringLiteral("default.bellwether"));
}

} // namespace bw::app
