#pragma once

#include "base/day.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace bw::app {

// One function per command. `arguments` are those behind its name; the answer is the exit code.
[[nodiscard]] int runImport(const QStringList &arguments);
[[nodiscard]] int runExport(const QStringList &arguments);
[[nodiscard]] int runUndo(const QStringList &arguments);
[[nodiscard]] int runPolicy(const QStringList &arguments);
[[nodiscard]] int runSample(const QStringList &arguments);
[[nodiscard]] int runSources(const QStringList &arguments);
[[nodiscard]] int runSync(const QStringList &arguments);
[[nodiscard]] int runJudge(const QStringList &arguments);
[[nodiscard]] int runTouch(const QStringList &arguments);
[[nodiscard]] int runLimit(const QStringList &arguments);
[[nodiscard]] int runCheck(const QStringList &arguments);
/// Makes its own application: with fonts where it draws.
[[nodiscard]] int runBrief(int argc, char **argv);

/// The clock is asked here and nowhere else.
[[nodiscard]] QDateTime now();
/// Today in the workspace's zone; in the machine's where it is empty.
[[nodiscard]] Day today(const QString &zone);
/// Now on the clocks of that zone.
[[nodiscard]] QDateTime localNow(const QString &zone);

/// The file that is opened where none is named; its folder (0700) is made.
[[nodiscard]] QString defaultWorkspace();

} // namespace bw::app
