#pragma once

#include "base/result.h"
#include "store/sql.h"
#include "store/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

namespace bw::test {

/// The value of a Result; ends the test program with the error where there is none.
template <class T> T must(Result<T> result)
{
    if (!result) {
        qFatal("error %d: %s %s %s", static_cast<int>(result.error().code),
               qPrintable(result.error().subject), qPrintable(result.error().value),
               qPrintable(result.error().detail));
    }
    return std::move(*result);
}
inline void must(const Status &status)
{
    if (!status)
        qFatal("error %d: %s", static_cast<int>(status.error().code), qPrintable(status.error().detail));
}

/// The code of a failure; nothing for a success.
template <class T> std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// In memory where there is such a place: syncing files to a disk costs most of a test's time.
inline QString temporaryTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString root = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return root + QStringLiteral("/bellwether-XXXXXX");
}

/// A folder that goes with the test, and files in it.
class Folder {
public:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString root() const { return m_dir.path(); }
    /// Writes the bytes under the name, replacing what is there, and returns the path.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

private:
    QTemporaryDir m_dir{temporaryTemplate()};
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// The bytes of a new workspace, made once per test program by the real migrations.
inline const QByteArray &newWorkspaceBytes()
{
    static const QByteArray bytes = [] {
        const Folder folder;
        const QString path = folder.path(QStringLiteral("new.bellwether"));
        (void)must(Workspace::open(path, Workspace::Mode::Create));
        return bytesOf(path);
    }();
    return bytes;
}

/// A workspace in a folder of its own.
class TemporaryWorkspace {
public:
    TemporaryWorkspace() { m_folder.write(QStringLiteral("test.bellwether"), newWorkspaceBytes()); }
    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("test.bellwether")); }
    [[nodiscard]] const Folder &folder() const { return m_folder; }
    [[nodiscard]] Workspace open(Workspace::Mode mode = Workspace::Mode::Write) const
    {
        return must(Workspace::open(path(), mode));
    }

private:
    Folder m_folder;
};

/// Runs a statement that must work.
inline void execute(const Workspace &workspace, const QString &statement, const QVariantList &args = {})
{
    (void)must(sql::run(workspace.database(), statement, args));
}

/// Every row of a SELECT as text, columns joined by '|', rows by line ends: for comparisons.
inline QString dump(const Workspace &workspace, const QString &statement)
{
    QSqlQuery query = must(sql::run(workspace.database(), statement));
    QStringList lines;
    while (query.next()) {
        QStringList cells;
        for (int i = 0; i < query.record().count(); ++i)
            cells += query.value(i).toString();
        lines += cells.join(u'|');
    }
    return lines.join(u'\n');
}

} // namespace bw::test
