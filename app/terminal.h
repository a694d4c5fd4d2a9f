#pragma once

#include "base/result.h"

#include <QString>

class QFile;

namespace bw::app {

enum ExitCode {
    Done = 0,
    DoneWithRejects = 1, ///< done, with rejected rows, which are listed
    WrongUsage = 2,
    NothingWritten = 3,
};

/// A line on the standard output: results. Control characters in it are made visible, so that no text of
/// a file can steer the terminal.
void say(const QString &line);
/// A line on the standard error: what is wrong, and what should be known.
void complain(const QString &line);
/// The fault as sentences on the standard error; NothingWritten.
int complain(const Error &error);

/// The standard output as bytes, unbuffered.
[[nodiscard]] bool openOutput(QFile &file);

} // namespace bw::app
