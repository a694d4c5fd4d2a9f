#include "shell/import_run.h"

#include "shell/jobs.h"

#include <QFileInfo>
#include <QMutex>
#include <QTemporaryDir>
#include <numeric>

namespace bw {

/// Both threads' view of a run, read and changed under the lock; the counts of `progress` are atomics.
struct ImportRun::Shared {
    QMutex lock;
    QStringList files;
    std::vector<qint64> sizes;
    int index = 0;
    qint64 rowsBefore = 0; ///< of finished files
    std::shared_ptr<Progress> progress = std::make_shared<Progress>(); ///< of the file that is read now
    bool cancelled = false;
    bool makingSample = false;
};

qint64 ImportReport::rows() const
{
    return std::accumulate(files.begin(), files.end(), qint64(0), [](qint64 sum, const FileReport &file) {
        return sum + (file.plan && !file.error ? file.plan->rows : 0);
    });
}

qint64 ImportReport::rejected() const
{
    return std::accumulate(files.begin(), files.end(), qint64(0), [](qint64 sum, const FileReport &file) {
        return sum + (file.plan && !file.error ? file.plan->rejected : 0);
    });
}

bool ImportReport::changedAnything() const
{
    return std::any_of(files.begin(), files.end(), [](const FileReport &file) {
        return file.plan && !file.error && file.plan->added + file.plan->changed > 0;
    });
}

bool ImportReport::wasCancelled() const
{
    return std::any_of(files.begin(), files.end(), [](const FileReport &file) {
        return file.error && file.error->code == ErrorCode::Cancelled;
    });
}

ImportRun::ImportRun(Engine engine, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &ImportRun::tell);
}

ImportRun::~ImportRun()
{
    cancel();
    m_pool.waitForDone();
}

void ImportRun::start(const QString &workspace, std::vector<ImportJob> jobs)
{
    if (isRunning())
        return;
    m_shared = std::make_shared<Shared>();
    m_shared->makingSample = jobs.empty();
    m_since.start();
    m_timer.start();
    tell();
    runJob(
        m_pool, this,
        [engine = m_engine, workspace, jobs = std::move(jobs), shared = m_shared]() mutable {
            return work(engine, workspace, std::move(jobs), shared);
        },
        [this](ImportReport report) {
            report.seconds = static_cast<double>(m_since.elapsed()) / 1000;
            m_timer.stop();
            m_shared.reset();
            emit finished(report);
        });
}

void ImportRun::cancel()
{
    if (!m_shared)
        return;
    const QMutexLocker guard(&m_shared->lock);
    m_shared->cancelled = true;
    m_shared->progress->cancelled = true;
}

ImportReport ImportRun::work(const Engine &engine, const QString &workspace, std::vector<ImportJob> jobs,
                             const std::shared_ptr<Shared> &shared)
{
    ImportReport report;
    const QTemporaryDir folder;
    if (jobs.empty()) {
        report.sample = true;
        const Result<QStringList> made = engine.makeSample(folder.path(), *shared->progress);
        if (!made) {
            report.files.push_back({{}, {}, made.error()});
            return report;
        }
        for (const QString &file : *made)
            jobs.push_back({file, {}});
    }
    {
        const QMutexLocker guard(&shared->lock);
        for (const ImportJob &job : jobs) {
            shared->files += job.path;
            shared->sizes.push_back(qMax<qint64>(1, QFileInfo(job.path).size()));
        }
        shared->makingSample = false;
    }
    for (size_t i = 0; i < jobs.size(); ++i) {
        const QString &path = jobs[i].path;
        std::shared_ptr<Progress> progress;
        bool cancelled = false;
        {
            const QMutexLocker guard(&shared->lock);
            shared->rowsBefore += i > 0 ? shared->progress->rows.load() : 0;
            shared->index = static_cast<int>(i);
            progress = shared->progress = std::make_shared<Progress>();
            progress->cancelled = cancelled = shared->cancelled;
        }
        FileReport &file = report.files.emplace_back(FileReport{path, {}, {}});
        if (cancelled) {
            file.error = Error{ErrorCode::Cancelled, path, {}, 0, {}};
            continue;
        }
        ImportPlan refused;
        Result<ImportPlan> done = jobs[i].dryRun ? engine.apply(workspace, *jobs[i].dryRun, *progress)
                                                 : engine.import(workspace, path, *progress, &refused);
        jobs[i].dryRun.reset(); // its rows are in, or of no more use
        if (done) {
            file.plan = std::move(*done);
        } else {
            file.error = done.error();
            if (done.error().code == ErrorCode::TooManyRejected)
                file.plan = std::move(refused);
        }
    }
    if (report.sample && engine.setSampleRules && !report.files.back().error) {
        if (const Status set = engine.setSampleRules(workspace); !set)
            report.files.back().error = set.error();
    }
    return report;
}

void ImportRun::tell()
{
    ImportStatus status;
    {
        const QMutexLocker guard(&m_shared->lock);
        const Progress &now = *m_shared->progress;
        status.count = static_cast<int>(m_shared->files.size());
        status.index = m_shared->index;
        status.makingSample = m_shared->makingSample;
        status.rows = m_shared->rowsBefore + now.rows.load();
        const qint64 total = now.total.load();
        const double here =
            total > 0 ? qBound(0.0, static_cast<double>(now.done) / static_cast<double>(total), 1.0) : 0;
        if (status.count > 0) {
            status.file = QFileInfo(m_shared->files[status.index]).fileName();
            const auto at = m_shared->sizes.begin() + status.index;
            const qint64 all = std::accumulate(m_shared->sizes.begin(), m_shared->sizes.end(), qint64(0));
            const qint64 before = std::accumulate(m_shared->sizes.begin(), at, qint64(0));
            status.fraction =
                (static_cast<double>(before) + here * static_cast<double>(*at)) / static_cast<double>(all);
        }
    }
    const qint64 elapsed = m_since.elapsed();
    if (elapsed > 200)
        status.rowsPerSecond = status.rows * 1000 / elapsed;
    emit progressed(status);
}

} // namespace bw
