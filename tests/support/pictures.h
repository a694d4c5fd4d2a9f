#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace bw::test {

/// Folder of the pictures that tests take (build/screens under ctest); empty: none are kept.
inline QString picturesFolder()
{
    return qEnvironmentVariable("BW_PICTURES");
}

/// Keeps a picture of the widget as <name>.png; false where it could not be written. A null picture is a
/// failure too.
inline bool takePicture(QWidget *widget, const QString &name)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // as laid out as a user sees it
    const QPixmap picture = widget->grab();
    if (picture.isNull())
        return false;
    const QString folder = picturesFolder();
    if (folder.isEmpty())
        return true;
    return QDir().mkpath(folder) && picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace bw::test
