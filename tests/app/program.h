#pragma once

#include "support/workspace.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

namespace bw::test {

/// What a run of the program left behind.
struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

inline Run resultOf(QProcess &process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(60000))
        qFatal("the program does not end");
    if (process.exitStatus() != QProcess::NormalExit)
        return {-2, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Runs the real program in a folder of its own, as cron would: no display, a platform plugin that does not
/// exist, a home that is empty.
class Program {
public:
    Program()
        : m_environment(QProcessEnvironment::systemEnvironment())
    {
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("no-such-platform"));
        m_environment.remove(QStringLiteral("DISPLAY"));
        m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        m_environment.insert(QStringLiteral("HOME"), m_folder.root());
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path(QStringLiteral("data")));
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path(QStringLiteral("config")));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    }

    [[nodiscard]] const Folder &folder() const { return m_folder; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.path(name); }
    QString write(const QString &name, const QByteArray &bytes) const { return m_folder.write(name, bytes); }
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void unset(const QString &variable) { m_environment.remove(variable); }

    /// Relative names are names in the folder.
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        QProcess process;
        start(process, arguments);
        return resultOf(process);
    }
    /// By the shell, with "$bellwether" for the program.
    [[nodiscard]] Run shell(const QString &line) const
    {
        QProcess process;
        prepare(process);
        process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line});
        return resultOf(process);
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        prepare(process);
        process.start(QStringLiteral(BW_PROGRAM), arguments);
        if (!process.waitForStarted())
            qFatal("the program does not start: %s", BW_PROGRAM);
    }

    /// import --workspace w.bellwether …
    [[nodiscard]] Run import(const QStringList &arguments, const QString &workspace = workspaceName()) const
    {
        return run(QStringList{QStringLiteral("import"), QStringLiteral("--workspace"), workspace}
                   + arguments);
    }
    /// export --workspace w.bellwether …: its output; ends the test program where it fails.
    [[nodiscard]] QByteArray exported(const QStringList &arguments,
                                      const QString &workspace = workspaceName()) const
    {
        const Run done =
            run(QStringList{QStringLiteral("export"), QStringLiteral("--workspace"), workspace} + arguments);
        if (done.code != 0)
            qFatal("export ended with %d: %s", done.code, done.err.constData());
        return done.out;
    }
    static QString workspaceName() { return QStringLiteral("w.bellwether"); }

private:
    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = m_environment;
        environment.insert(QStringLiteral("bellwether"), QStringLiteral(BW_PROGRAM));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.root());
    }

    Folder m_folder;
    QProcessEnvironment m_environment;
};

/// Lines without the last empty one.
inline QList<QByteArray> linesOf(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// A table of cells without quotes: the heading is row 0.
inline QList<QList<QByteArray>> cellsOf(const QByteArray &bytes)
{
    QList<QList<QByteArray>> rows;
    for (const QByteArray &line : linesOf(bytes))
        rows.append((line.endsWith('\r') ? line.chopped(1) : line).split(','));
    return rows;
}

} // namespace bw::test
