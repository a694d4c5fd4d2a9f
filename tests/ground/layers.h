#pragma once

#include <QString>
#include <QStringList>

#include <functional>

/// The rules of the house as a check over source text: which room may include which, which words belong
/// to which room.
namespace layers {

/// Source without comments and without the contents of string and character literals; lines are kept.
QString codeOnly(const QString &source);

/// What a file breaks, one sentence each with its line. `path` is relative to the project's root.
/// `modules` tells which Qt module a header in angle brackets belongs to ("QtGui"), empty if none.
QStringList violations(const QString &path, const QString &source,
                       const std::function<QString(const QString &)> &moduleOf);

/// Places on one particular machine that a file of any kind names, one sentence each with its line.
QStringList machinePaths(const QString &path, const QString &text);

} // namespace layers
