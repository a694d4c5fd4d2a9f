#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

/// Asking the user for files, without a nested event loop; tests answer instead of the user.
namespace bw::files {

/// Files to import; not called when the user gives up.
void choose(QWidget *parent, const std::function<void(QStringList)> &then);
/// One file of a kind: "Activity rules (*.json)".
void chooseOne(QWidget *parent, const QString &title, const QString &kind,
               const std::function<void(QString)> &then);
void chooseFolder(QWidget *parent, const QString &title, const std::function<void(QString)> &then);
void chooseSave(QWidget *parent, const QString &title, const QString &name,
                const std::function<void(QString)> &then);

/// "*.csv" and the like: what can be imported.
[[nodiscard]] QStringList tablePatterns();

/// The next question is answered with these files at once.
void setNextAnswer(const QStringList &files);

} // namespace bw::files
