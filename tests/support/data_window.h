#pragma once

#include "data/data_page.h"
#include "front/engine.h"
#include "front/pages.h"
#include "shell/session.h"
#include "shell/window.h"
#include "support/workspace.h"

#include <QApplication>
#include <QMimeData>
#include <QPushButton>
#include <QtTest>

namespace bw::test {

/// The real window with the real engine on files of a folder.
struct DataWindow {
    Folder folder;
    QString own = folder.path(QStringLiteral("own.bellwether"));
    std::unique_ptr<Window> window;

    DataWindow()
    {
        window = std::make_unique<Window>(coreEngine(), own, own, pages());
        window->QWidget::show();
    }
    [[nodiscard]] DataPage &page() const { return *qobject_cast<DataPage *>(window->page("data")); }
    [[nodiscard]] bool isQuiet() const
    {
        const auto &files = page().queue().files();
        return std::none_of(files.begin(), files.end(),
                            [](const QueuedFile &file) { return file.reading || file.importing; });
    }
    void drop(const QStringList &paths) const
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page().findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] FileState state(const char *name) const
    {
        for (const QueuedFile &file : page().queue().files()) {
            if (file.name == QLatin1String(name))
                return file.state();
        }
        return FileState::Problem;
    }
    [[nodiscard]] QString dump(const char *statement) const
    {
        return test::dump(must(Workspace::open(own, Workspace::Mode::Read)), QLatin1String(statement));
    }
};

inline QByteArray accountsCsv()
{
    return "account_id,name,segment,seats\nA-1,Northwind Retail,large,120\nA-2,海棠连锁,large,400\n"
           "A-3,Blue Harbor,mid,96\n";
}

inline QByteArray usageCsv()
{
    QByteArray csv = "account_id,date,user_id,event,count\n";
    for (int i = 0; i < 60; ++i) {
        csv += QStringLiteral("A-%1,2026-09-%2,U-%3,create_order,%4\n")
                   .arg(1 + i % 3)
                   .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                   .arg(i % 9)
                   .arg(1 + i)
                   .toUtf8();
    }
    return csv;
}

} // namespace bw::test
