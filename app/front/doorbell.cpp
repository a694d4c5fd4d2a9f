#include "front/doorbell.h"

#include "front/claim.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace bw {

namespace {

constexpr quint32 greeting = 0x62770001; // and version of the message: greeting, files
constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_4;
constexpr char heard = 1; // the answer

QString bellName(const QString &workspace)
{
    const QByteArray path = lockPath(workspace).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24);
    const QString name = QStringLiteral("bellwether-") + QString::fromLatin1(digest);
#ifdef Q_OS_UNIX
    // In the user's own folder: other users can neither call nor pretend to be the window.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#else
    return name;
#endif
}

} // namespace

Doorbell::Doorbell(const QString &workspace, QObject *parent)
    : QObject(parent)
{
    const QString name = bellName(workspace);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(name);
    connect(&m_server, &QLocalServer::newConnection, this, &Doorbell::admit);
    m_server.listen(name); // without it a later start says that the window does not answer
}

void Doorbell::admit()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        const auto listen = [this, caller] {
            constexpr qint64 most = 1 << 20;
            QDataStream in(caller);
            in.setVersion(streamVersion);
            in.startTransaction();
            quint32 hello = 0;
            QStringList files;
            in >> hello;
            if (in.status() == QDataStream::Ok && hello == greeting)
                in >> files;
            if (!in.commitTransaction()) {
                if (in.status() != QDataStream::ReadPastEnd || caller->bytesAvailable() > most)
                    caller->abort();
                return;
            }
            if (hello != greeting) {
                caller->abort();
                return;
            }
            caller->write(&heard, 1);
            caller->disconnectFromServer();
            emit rung(files);
        };
        connect(caller, &QLocalSocket::readyRead, this, listen);
        if (caller->bytesAvailable() > 0)
            listen();
    }
}

bool ring(const QString &workspace, const QStringList &files)
{
    QLocalSocket door;
    door.connectToServer(bellName(workspace));
    if (!door.waitForConnected(500))
        return false;
    QByteArray message;
    QDataStream out(&message, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << greeting << files;
    door.write(message);
    const QDeadlineTimer end(3000);
    while (door.bytesAvailable() == 0) {
        if (!door.waitForReadyRead(static_cast<int>(end.remainingTime())))
            return false;
    }
    return door.read(1) == QByteArray(1, heard);
}

} // namespace bw
