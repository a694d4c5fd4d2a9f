#include "shell/source_watch.h"

#include "shell/jobs.h"

namespace bw {

namespace {

constexpr int afterChangeMs = 3000; // more than a file must have been left alone
constexpr int slowlyMs = 60000;

/// Only files that somebody should hear of.
bool isNews(const SyncFile &file)
{
    return file.outcome == SyncOutcome::Imported || file.outcome == SyncOutcome::Failed;
}

/// Nothing to tell of: the next look goes on.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::DatabaseBusy;
}

} // namespace

SourceWatch::SourceWatch(Engine engine, QString workspace, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_workspace(std::move(workspace))
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_slowly.setSingleShot(true);
    setDelays(afterChangeMs, slowlyMs);
    connect(&m_soon, &QTimer::timeout, this, &SourceWatch::look);
    connect(&m_slowly, &QTimer::timeout, this, &SourceWatch::look);
    // Every change begins the wait again: what is being written is looked at once, when it rests.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_soon.start(); });
}

SourceWatch::~SourceWatch()
{
    if (m_progress)
        m_progress->cancelled = true;
    m_pool.waitForDone();
}

void SourceWatch::setDelays(int afterChange, int slowly)
{
    m_soon.setInterval(afterChange);
    m_slowly.setInterval(slowly);
}

void SourceWatch::start()
{
    look();
}

void SourceWatch::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (paused && m_progress)
        m_progress->cancelled = true;
    if (!paused)
        m_soon.start();
}

void SourceWatch::look()
{
    if (!m_engine.sync || m_paused)
        return;
    if (m_progress) { // one at a time
        m_soon.start();
        return;
    }
    m_soon.stop();
    m_slowly.stop();
    m_progress = std::make_shared<Progress>();
    runJob(
        m_pool, this,
        [engine = m_engine, path = m_workspace, progress = m_progress] {
            Answer answer;
            Result<std::vector<SyncReport>> reports = engine.sync(path, *progress);
            if (!reports) {
                answer.error = reports.error();
                return answer;
            }
            answer.reports = std::move(*reports);
            answer.places = engine.sourcePlaces(path);
            return answer;
        },
        [this](Answer answer) {
            m_progress.reset();
            accept(std::move(answer));
        });
}

void SourceWatch::accept(Answer answer)
{
    m_slowly.start();
    // A workspace that cannot be opened is told by whoever shows it.
    if (answer.error)
        return;
    watchPlaces(answer.places);
    bool anyNew = false;
    bool waits = false;
    std::vector<SyncReport> told;
    for (SyncReport &report : answer.reports) {
        waits = waits || report.count(SyncOutcome::Waits) > 0;
        anyNew = anyNew || report.count(SyncOutcome::Imported) + report.count(SyncOutcome::SameAgain) > 0;
        const qint64 id = report.source.value;
        const bool stopped = report.error && isPassing(report.error->code);
        const bool again = report.error && m_told.contains(id) && m_told.value(id) == report.error->code;
        if (!report.error) {
            m_told.remove(id);
        } else if (!stopped) {
            m_told.insert(id, report.error->code);
        }
        if (stopped || again)
            report.error.reset();
        std::erase_if(report.files, [](const SyncFile &file) { return !isNews(file); });
        if (report.error || !report.files.empty())
            told.push_back(std::move(report));
    }
    if (waits)
        m_soon.start();
    if (anyNew)
        emit broughtIn();
    if (!told.empty())
        emit news(told);
}

void SourceWatch::watchPlaces(const QStringList &places)
{
    QStringList gone = m_watcher.files() + m_watcher.directories();
    QStringList fresh;
    for (const QString &place : places) {
        if (!gone.removeOne(place))
            fresh += place;
    }
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!fresh.isEmpty())
        m_watcher.addPaths(fresh);
}

} // namespace bw
