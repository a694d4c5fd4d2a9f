#include "data/import_queue.h"

#include "shell/jobs.h"

#include <QFileInfo>

namespace bw {

int importRank(std::optional<FileKind> kind)
{
    if (!kind)
        return fileKindCount;
    switch (*kind) {
    case FileKind::Holidays: // accounts name their calendar
        return 0;
    case FileKind::Accounts:
        return 1;
    case FileKind::Units:
        return 2;
    case FileKind::Users:
        return 3;
    case FileKind::Contracts:
        return 4;
    case FileKind::Seats:
        return 5;
    case FileKind::DailyUsage:
        return 6;
    case FileKind::Events:
        return 7;
    case FileKind::Outcomes:
        return 8;
    case FileKind::Surveys:
        return 9;
    case FileKind::Judgements:
        return 10;
    case FileKind::Touches:
        return 11;
    case FileKind::Costs:
        return 12;
    }
    Q_UNREACHABLE();
}

ImportQueue::ImportQueue(QObject *parent)
    : QObject(parent)
{
    m_previews.setMaxThreadCount(1);
    m_dryRuns.setMaxThreadCount(1);
}

ImportQueue::~ImportQueue()
{
    for (const QueuedFile &file : m_files) {
        if (file.progress)
            file.progress->cancelled = true;
    }
    m_previews.waitForDone();
    m_dryRuns.waitForDone();
}

void ImportQueue::setTarget(const Engine &engine, const QString &workspace, ImportRun *run)
{
    disconnect(m_finished);
    m_engine = engine;
    m_run = run;
    m_importing.clear();
    if (run)
        m_finished = connect(run, &ImportRun::finished, this, &ImportQueue::acceptReport);
    if (std::exchange(m_workspace, workspace) != workspace)
        readAllAgain();
}

const QueuedFile *ImportQueue::file(int id) const
{
    const auto found =
        std::find_if(m_files.begin(), m_files.end(), [id](const QueuedFile &file) { return file.id == id; });
    return found == m_files.end() ? nullptr : &*found;
}

QueuedFile *ImportQueue::find(int id)
{
    return const_cast<QueuedFile *>(file(id));
}

bool ImportQueue::isImporting() const
{
    return !m_importing.empty();
}

int ImportQueue::add(const QStringList &paths)
{
    int first = 0;
    for (const QString &path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        auto known = std::find_if(m_files.begin(), m_files.end(),
                                  [&](const QueuedFile &file) { return file.path == absolute; });
        if (known == m_files.end()) {
            QueuedFile file;
            file.id = ++m_lastId;
            file.path = absolute;
            file.name = QFileInfo(absolute).fileName();
            file.added = m_engine.now();
            known = m_files.insert(m_files.end(), std::move(file));
        } else {
            known->done.reset();
        }
        known->bytes = QFileInfo(absolute).size();
        first = first == 0 ? known->id : first;
        if (!known->importing)
            read(*known);
    }
    emit rearranged();
    return first;
}

void ImportQueue::remove(int id)
{
    QueuedFile *file = find(id);
    if (!file || file->importing)
        return;
    if (file->progress)
        file->progress->cancelled = true;
    letGo(std::move(file->dryRun));
    m_files.erase(m_files.begin() + (file - m_files.data()));
    emit rearranged();
    lookAhead();
}

void ImportQueue::change(int id, ImportSettings settings)
{
    QueuedFile *file = find(id);
    if (!file || file->importing || file->done || file->settings == settings)
        return;
    file->settings = std::move(settings);
    read(*file);
    emit fileChanged(id);
}

void ImportQueue::readAgain(int id)
{
    QueuedFile *file = find(id);
    if (!file || file->importing)
        return;
    file->done.reset();
    file->bytes = QFileInfo(file->path).size();
    read(*file);
    emit fileChanged(id);
}

void ImportQueue::readAllAgain()
{
    for (QueuedFile &file : m_files) {
        if (file.importing || file.done || file.error)
            continue;
        read(file);
        emit fileChanged(file.id);
    }
}

namespace {

struct FirstLook {
    FileShape shape;
    ImportSettings settings;
};

/// Where nothing was chosen, a file is read as the last one with the same headings was.
Result<FirstLook> look(const Engine &engine, const QString &workspace, const QString &path,
                       const ImportSettings &settings, Progress &progress)
{
    auto shape = engine.preview(path, settings, progress);
    if (!shape)
        return tl::unexpected(shape.error());
    if (engine.remembered && settings == ImportSettings()) {
        const auto known = engine.remembered(workspace, shape->headings);
        if (known && *known) {
            auto again = engine.preview(path, **known, progress);
            if (again && !again->obstacle)
                return FirstLook{std::move(*again), **known};
        }
    }
    return FirstLook{std::move(*shape), settings};
}

} // namespace

void ImportQueue::read(QueuedFile &file)
{
    if (file.progress)
        file.progress->cancelled = true;
    file.progress = std::make_shared<Progress>();
    file.reading = true;
    file.error.reset();
    runJob(
        m_previews, this,
        [engine = m_engine, path = file.path, settings = file.settings, workspace = m_workspace,
         progress = file.progress]() -> Result<FirstLook> {
            if (progress->cancelled)
                return fail(ErrorCode::Cancelled, path);
            return look(engine, workspace, path, settings, *progress);
        },
        [this, id = file.id, progress = file.progress](Result<FirstLook> seen) {
            QueuedFile *of = find(id);
            if (seen && of && of->progress == progress)
                of->settings = seen->settings;
            acceptShape(id, progress, std::move(seen).map([](FirstLook &&l) { return std::move(l.shape); }));
        });
}

void ImportQueue::acceptShape(int id, const std::shared_ptr<Progress> &progress, Result<FileShape> shape)
{
    QueuedFile *file = find(id);
    if (!file || file->progress != progress)
        return; // a newer reading is under way
    const auto rank = importRank(file->kind());
    if (!shape) {
        file->reading = false;
        file->error = shape.error();
        file->shape.reset();
        letGo(std::move(file->dryRun));
    } else {
        file->shape = std::move(*shape);
        if (file->shape->obstacle) {
            file->reading = false;
            letGo(std::move(file->dryRun));
        } else {
            check(*file);
        }
    }
    if (importRank(file->kind()) != rank)
        arrange();
    emit fileChanged(id);
}

void ImportQueue::check(QueuedFile &file)
{
    runJob(
        m_dryRuns, this,
        [engine = m_engine, workspace = m_workspace, path = file.path, settings = file.settings,
         progress = file.progress]() -> Result<DryRun> {
            if (progress->cancelled)
                return fail(ErrorCode::Cancelled, path);
            return engine.prepare(workspace, path, settings, *progress);
        },
        [this, id = file.id, progress = file.progress](Result<DryRun> dryRun) {
            acceptDryRun(id, progress, std::move(dryRun));
        });
}

void ImportQueue::acceptDryRun(int id, const std::shared_ptr<Progress> &progress, Result<DryRun> dryRun)
{
    QueuedFile *file = find(id);
    std::shared_ptr<const DryRun> fresh;
    if (dryRun)
        fresh = std::make_shared<const DryRun>(std::move(*dryRun));
    if (!file || file->progress != progress) {
        letGo(std::move(fresh));
        return;
    }
    file->reading = false;
    if (!fresh)
        file->error = dryRun.error();
    letGo(std::exchange(file->dryRun, std::move(fresh)));
    emit fileChanged(id);
    lookAhead();
}

void ImportQueue::letGo(std::shared_ptr<const DryRun> dryRun)
{
    releaseElsewhere(m_previews, std::move(dryRun));
}

void ImportQueue::arrange()
{
    std::stable_sort(m_files.begin(), m_files.end(), [](const QueuedFile &a, const QueuedFile &b) {
        return importRank(a.kind()) < importRank(b.kind());
    });
    emit rearranged();
}

namespace {

bool makesUpAccounts(const QueuedFile &file)
{
    return importRank(file.kind()) > importRank(FileKind::Accounts) && file.dryRun
        && file.dryRun->plan.accountsCreated > 0;
}

} // namespace

void ImportQueue::lookAhead()
{
    QHash<QString, const QueuedFile *> brought;
    for (const QueuedFile &file : m_files) {
        if (file.kind() != FileKind::Accounts || !file.dryRun || file.done)
            continue;
        for (const QString &word : file.dryRun->plan.accountsMade) {
            if (!brought.contains(word))
                brought.insert(word, &file);
        }
    }
    std::vector<int> changed;
    for (QueuedFile &file : m_files) {
        QSet<QString> coming;
        QString from;
        if (makesUpAccounts(file) && !brought.isEmpty()) {
            for (const QString &word : file.dryRun->plan.accountsMade) {
                const auto found = brought.constFind(word);
                if (found == brought.constEnd())
                    continue;
                if (coming.isEmpty())
                    from = (*found)->name;
                coming.insert(word);
            }
        }
        if (file.coming == coming && file.comingFrom == from)
            continue;
        file.coming = std::move(coming);
        file.comingFrom = from;
        changed.push_back(file.id);
    }
    for (const int id : changed)
        emit fileChanged(id);
}

const QueuedFile *ImportQueue::accountsWaiting() const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [](const QueuedFile &file) {
        const FileState now = file.state();
        return file.kind() == FileKind::Accounts && (now == FileState::Asking || now == FileState::Reading);
    });
    return found == m_files.end() ? nullptr : &*found;
}

std::vector<int> ImportQueue::ready() const
{
    const bool hold = accountsWaiting() != nullptr;
    std::vector<int> ids;
    for (const QueuedFile &file : m_files) {
        if (file.canImport() && !(hold && makesUpAccounts(file)))
            ids.push_back(file.id);
    }
    return ids;
}

std::vector<int> ImportQueue::held() const
{
    std::vector<int> ids;
    if (!accountsWaiting())
        return ids;
    for (const QueuedFile &file : m_files) {
        if (file.canImport() && makesUpAccounts(file))
            ids.push_back(file.id);
    }
    return ids;
}

int ImportQueue::waiting() const
{
    return static_cast<int>(std::count_if(m_files.begin(), m_files.end(), [](const QueuedFile &file) {
        return file.state() == FileState::Asking;
    }));
}

qint64 ImportQueue::readyRows() const
{
    qint64 rows = 0;
    for (const int id : ready())
        rows += file(id)->rowsToWrite();
    return rows;
}

void ImportQueue::import(const std::vector<int> &ids)
{
    if (!m_run || m_run->isRunning())
        return;
    std::vector<ImportJob> jobs;
    for (QueuedFile &file : m_files) {
        if (std::find(ids.begin(), ids.end(), file.id) == ids.end() || !file.canImport())
            continue;
        jobs.push_back({file.path, file.dryRun});
        m_importing.push_back(file.id);
        file.importing = true;
    }
    if (jobs.empty())
        return;
    m_run->start(m_workspace, std::move(jobs));
    for (const int id : m_importing)
        emit fileChanged(id);
}

void ImportQueue::acceptReport(const ImportReport &report)
{
    const std::vector<int> ids = std::exchange(m_importing, {});
    for (size_t i = 0; i < ids.size() && i < report.files.size(); ++i) {
        QueuedFile *file = find(ids[i]);
        if (!file)
            continue;
        const FileReport &result = report.files[i];
        file->importing = false;
        letGo(std::move(file->dryRun)); // used up
        if (!result.error)
            file->done = std::make_shared<const ImportPlan>(*result.plan);
        else if (result.error->code == ErrorCode::Cancelled)
            read(*file);
        else
            file->error = result.error;
        emit fileChanged(ids[i]);
    }
    lookAhead();
    emit rearranged(); // what is in stands apart from what is to come
    emit imported();
}

} // namespace bw
