// How long the window's event loop is not heard of while events are imported, from the press of the button to
// the new figures on the screen: the longest gap between two ticks of a timer of 1 ms by the clock, and the
// longest time that the GUI thread itself was busy in between, which a busy machine does not stretch. The
// import runs as in the window. Names the events that took longest. Not a test.
//
//   bench_window [--rows 1000000] [--folder DIR]
#include "bench/event_file.h"
#include "bench/timing.h"
#include "data/data_page.h"
#include "front/engine.h"
#include "front/pages.h"
#include "shell/session.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "shell/window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace bw;

namespace {

QTextStream out(stdout);
constexpr double frame = 16; // ms

double threadMilliseconds()
{
    return test::processorMilliseconds(CLOCK_THREAD_CPUTIME_ID);
}

/// What an event cost the GUI thread.
struct Cost {
    double busy = 0; ///< ms of processor time
    QByteArray what;
};

/// An application that keeps the events that took longest.
class Measured final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        const QByteArray what =
            QByteArray(receiver->metaObject()->className()) + ", event " + QByteArray::number(event->type());
        const double before = threadMilliseconds();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        m_costs.push_back({threadMilliseconds() - before, what});
        if (m_costs.size() > 5000) {
            keepLongest();
        }
        return taken;
    }
    std::vector<Cost> takeLongest()
    {
        keepLongest();
        return std::exchange(m_costs, {});
    }

private:
    void keepLongest()
    {
        std::sort(m_costs.begin(), m_costs.end(),
                  [](const Cost &a, const Cost &b) { return a.busy > b.busy; });
        m_costs.resize(std::min<size_t>(m_costs.size(), 4));
    }
    int m_depth = 0;
    std::vector<Cost> m_costs;
};

/// Ticks every millisecond and keeps the longest pause.
class Pulse final : public QObject {
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
            m_busy = std::max(m_busy, threadMilliseconds() - m_before);
            m_before = threadMilliseconds();
        });
    }
    void start()
    {
        m_gaps.clear();
        m_busy = 0;
        m_since.start();
        m_before = threadMilliseconds();
        m_timer.start();
    }
    void report(const char *what, Measured &app)
    {
        m_timer.stop();
        const auto share = [&](double part) { return m_gaps.empty() ? 0.0 : test::at(m_gaps, part); };
        out << QStringLiteral(
                   "%1 longest gap %2 ms (bar %3), 99.9 % below %4 ms; GUI thread busy at most %5 ms\n")
                   .arg(QLatin1String(what))
                   .arg(share(1), 0, 'f', 1)
                   .arg(frame)
                   .arg(share(.999), 0, 'f', 1)
                   .arg(m_busy, 0, 'f', 1);
        for (const Cost &cost : app.takeLongest()) {
            out << QStringLiteral("    %1 ms  %2\n").arg(cost.busy, 0, 'f', 1).arg(QLatin1String(cost.what));
        }
        out.flush();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_before = 0;
    double m_busy = 0;
    std::vector<double> m_gaps;
};

/// Runs the event loop until something holds.
template <class Holds> void runUntil(const Holds &holds)
{
    while (!holds()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    Measured app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rowsOption(QStringLiteral("rows"), {}, QStringLiteral("N"),
                                        QStringLiteral("1000000"));
    const QCommandLineOption folderOption(QStringLiteral("folder"), {}, QStringLiteral("DIR"));
    parser.addOptions({rowsOption, folderOption});
    parser.process(app);
    const QTemporaryDir temporary;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, temporary.path());
    const QDir folder(parser.isSet(folderOption) ? parser.value(folderOption) : temporary.path());
    const QString file = folder.filePath(QStringLiteral("events.csv"));
    const qint64 rows = parser.value(rowsOption).toLongLong();
    test::writeEvents(file, rows, false);

    text::setLanguage(text::Language::English);
    theme().setUp(ThemeChoice::Light);
    const QString workspace = folder.filePath(QStringLiteral("window.bellwether"));
    for (const char *end : {"", "-wal", "-shm"}) {
        QFile::remove(workspace + QLatin1String(end));
    }
    Window window(coreEngine(), workspace, workspace, pages());
    window.resize(1368, 900);
    window.QWidget::show();
    Session &session = window.session();
    runUntil([&] { return session.cache() != nullptr && !session.isBusy(); });

    Pulse pulse;
    app.takeLongest();
    out << QStringLiteral("%1 events; gaps of the window's event loop\n").arg(rows);
    // What the machine does by itself, to judge the gaps by the clock by.
    pulse.start();
    QTimer::singleShot(2000, &window, [&] { window.setProperty("rested", true); });
    runUntil([&] { return window.property("rested").toBool(); });
    pulse.report("with nothing to do:        ", app);
    pulse.start();
    window.show("data");
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    pulse.report("while the page is built:   ", app);
    pulse.start();
    window.import({file});
    auto *page = qobject_cast<DataPage *>(window.page("data"));
    auto *import = page->findChild<QPushButton *>(QStringLiteral("import"));
    runUntil(
        [&] { return import->isEnabled() && page->queue().files().front().state() == FileState::Ready; });
    pulse.report("while it is read:          ", app);

    pulse.start();
    QElapsedTimer since;
    since.start();
    import->click();
    runUntil([&] { return page->queue().files().front().state() == FileState::Imported; });
    const double seconds = static_cast<double>(since.elapsed()) / 1000;
    pulse.report("while it is imported:      ", app);
    out << QStringLiteral("    %1 s, %2 rows a second\n")
               .arg(seconds, 0, 'f', 2)
               .arg(static_cast<double>(rows) / seconds, 0, 'f', 0);

    pulse.start();
    runUntil([&] { return !session.isEmpty() && !session.isBusy(); });
    window.show("portfolio");
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
    }
    pulse.report("until its figures are shown:", app);
    return 0;
}
