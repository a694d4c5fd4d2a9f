// A Qt plugin that any Qt program loads when QT_QPA_GENERIC_PLUGINS=bwstartprobe: it tells when the window
// shows something useful for the first time, and ends the program. Useful is a table of accounts with its
// rows; in a program without one, the first paint. What it tells goes to the descriptor BW_START_PROBE: the
// peak of the resident memory in KiB.
#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QGenericPlugin>
#include <QTimer>
#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>

namespace {

bool isUseful(QObject *painted)
{
    static const bool waitsForRows = qEnvironmentVariableIsSet("BW_START_ROWS");
    if (!waitsForRows) {
        return painted->isWidgetType();
    }
    const auto *view = qobject_cast<QAbstractItemView *>(painted->parent());
    return view != nullptr && view->inherits("bw::DenseTable") && view->model() != nullptr
        && view->model()->rowCount() > 0;
}

class Watcher final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_seen && event->type() == QEvent::Paint && isUseful(watched)) {
            m_seen = true;
            // The rest of the window is painted before the event loop comes round again.
            QTimer::singleShot(0, this, [] {
                rusage usage{};
                getrusage(RUSAGE_SELF, &usage);
                const auto micro = [](const timeval &t) { return qint64{t.tv_sec} * 1'000'000 + t.tv_usec; };
                const QByteArray told = QByteArray::number(static_cast<qint64>(usage.ru_maxrss)) + ' '
                    + QByteArray::number(micro(usage.ru_utime) + micro(usage.ru_stime));
                const int to = qEnvironmentVariableIntValue("BW_START_PROBE");
                static_cast<void>(write(to, told.constData(), static_cast<size_t>(told.size())));
                close(to);
                QApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

class StartProbe final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "start_probe.json")
public:
    QObject *create(const QString & /*name*/, const QString & /*specification*/) override
    {
        auto *watcher = new Watcher; // Qt deletes it with the plugin
        qApp->installEventFilter(watcher);
        return watcher;
    }
};

} // namespace

#include "start_probe.moc"
