#pragma once

#include "base/result.h"

#include <QPixmap>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <optional>

namespace bw {

/// Takes the pictures of a tour one by one; the first failure is kept.
class Album {
public:
    explicit Album(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void add(const QString &name, QWidget *widget) { add(name, widget->grab()); }
    void add(const QString &name, const QPixmap &picture);
    /// The dialog in the middle of what it lies over.
    void add(const QString &name, QWidget *behind, QWidget *dialog);
    /// Paths of the pictures, in the order in which they were taken.
    [[nodiscard]] Result<QStringList> result() const;

private:
    QString m_folder;
    QStringList m_paths;
    std::optional<Error> m_error;
};

/// Lets the window do what it has put off.
void settle();

} // namespace bw
