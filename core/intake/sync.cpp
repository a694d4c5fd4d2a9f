#include "intake/sync.h"

#include "base/zone.h"
#include "intake/content_hash.h"
#include "intake/fault_note.h"
#include "intake/source.h"
#include "store/imports.h"
#include "store/settings.h"
#include "store/workspace.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace bw {

namespace {

constexpr qint64 quietMs = 2000; // that a file must have been left alone

bool hasWildcard(const QString &pattern)
{
    return pattern.contains(u'*') || pattern.contains(u'?');
}

/// * and ? alone are special: brackets stand for themselves.
QRegularExpression matcher(const QString &pattern)
{
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QStringLiteral("\\*"), QStringLiteral(".*"));
    expression.replace(QStringLiteral("\\?"), QStringLiteral("."));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::DotMatchesEverythingOption);
}

/// Runs of digits compare as numbers.
int compareNaturally(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto run = [&digit](const QString &text, qsizetype &at) {
        while (at < text.size() && text[at] == u'0')
            ++at;
        const qsizetype from = at;
        while (at < text.size() && digit(text[at]))
            ++at;
        return QStringView(text).mid(from, at - from);
    };
    while (i < a.size() && j < b.size()) {
        if (digit(a[i]) && digit(b[j])) {
            const QStringView left = run(a, i);
            const QStringView right = run(b, j);
            if (left.size() != right.size())
                return left.size() < right.size() ? -1 : 1;
            if (const int order = left.compare(right); order != 0)
                return order;
        } else if (a[i] != b[j]) {
            return a[i] < b[j] ? -1 : 1;
        } else {
            ++i;
            ++j;
        }
    }
    return static_cast<int>((a.size() - i) - (b.size() - j));
}

/// Faults of the workspace or the run, not of one file.
bool endsLook(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::DiskFull:
    case ErrorCode::DiskFailed:
    case ErrorCode::DatabaseForeign:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::CommitUnclear:
        return true;
    default: // of one file
        return false;
    }
}

class Look {
public:
    Look(Workspace &workspace, const Source &source, const SyncOptions &options, Progress &progress)
        : m_workspace(workspace)
        , m_source(source)
        , m_now(options.now)
        , m_progress(progress)
    {
        m_options.zone = options.zone;
        m_options.now = options.now;
        m_options.today = options.today;
        m_options.threads = options.threads;
        m_options.source = source.id;
    }

    SyncReport run()
    {
        SyncReport report{m_source.id, m_source.name, {}, {}};
        report.error = look(report.files);
        const bool ended = report.error && endsLook(report.error->code);
        if (!ended) {
            const QByteArray problem = report.error ? faultNote(*report.error) : QByteArray();
            if (const Status noted = noteLook(m_workspace, m_source.id, m_now, problem);
                !noted && !report.error)
                report.error = noted.error();
        }
        return report;
    }

private:
    std::optional<Error> look(std::vector<SyncFile> &files)
    {
        const auto settings = settingsFromJson(m_source.settings);
        const auto paths = sourceFiles(m_source);
        const auto seen = loadSourceFiles(m_workspace, m_source.id);
        if (!settings)
            return settings.error();
        if (!paths)
            return paths.error();
        if (!seen)
            return seen.error();
        static_cast<ImportSettings &>(m_options) = *settings;
        for (const SourceFile &file : *seen)
            m_seen.insert(file.path, file);
        for (const QString &path : *paths) {
            if (m_progress.cancelled)
                return Error{ErrorCode::Cancelled, path, {}, 0, {}};
            m_progress.done = 0;
            m_progress.total = 0;
            m_progress.rows = 0;
            auto file = take(path);
            if (!file)
                return file.error();
            files.push_back(std::move(*file));
        }
        return {};
    }

    Result<SyncFile> take(const QString &path)
    {
        const FileStamp stamp = stampOf(path);
        const qint64 age = m_now.toMSecsSinceEpoch() - stamp.modified;
        const auto known = m_seen.constFind(path);
        const bool same =
            known != m_seen.constEnd() && known->bytes == stamp.size && known->modifiedAt == stamp.modified;
        if (same)
            return unchanged(*known);
        if (age >= 0 && age < quietMs)
            return SyncFile{path, SyncOutcome::Waits, {}, {}};
        const auto content = hashFile(path, m_progress);
        if (!content)
            return settled(path, stamp, {}, content.error(), {});
        if (known != m_seen.constEnd() && known->hash == content->hash)
            return touched(*known, stamp);
        return read(path, stamp, content->hash);
    }

    static SyncFile unchanged(const SourceFile &known)
    {
        if (known.problem.isEmpty())
            return {known.path, SyncOutcome::Unchanged, {}, {}};
        return {known.path, SyncOutcome::KnownFault, {}, faultOf(known.problem)};
    }

    /// The same content with another time.
    Result<SyncFile> touched(const SourceFile &known, const FileStamp &stamp)
    {
        SyncFile file = unchanged(known);
        if (file.outcome == SyncOutcome::Unchanged)
            file.outcome = SyncOutcome::SameAgain;
        if (const Status noted = note(known.path, stamp, known.hash, known.problem); !noted)
            return tl::unexpected(noted.error());
        return file;
    }

    Result<SyncFile> read(const QString &path, const FileStamp &stamp, const QByteArray &hash)
    {
        ImportPlan refused;
        auto prepared = prepareImport(m_workspace, path, m_options, m_progress, &refused);
        if (!prepared)
            return settled(path, stamp, hash, prepared.error(), std::move(refused));
        if (m_progress.cancelled)
            return fail(ErrorCode::Cancelled, path);
        auto plan = applyImport(m_workspace, std::move(*prepared), m_options, m_progress);
        if (!plan)
            return settled(path, stamp, hash, plan.error(), {});
        if (const Status adopted =
                adoptImport(m_workspace, m_source.id, kindName(plan->kind), plan->identity);
            !adopted)
            return tl::unexpected(adopted.error());
        if (const Status noted = note(path, stamp, hash, {}); !noted)
            return tl::unexpected(noted.error());
        const bool isNew = plan->added + plan->changed + plan->removed > 0;
        return SyncFile{path, isNew ? SyncOutcome::Imported : SyncOutcome::SameAgain, std::move(*plan), {}};
    }

    /// A file of which nothing was taken.
    Result<SyncFile> settled(const QString &path, const FileStamp &stamp, const QByteArray &hash,
                             const Error &error, ImportPlan refused)
    {
        if (endsLook(error.code))
            return tl::unexpected(error);
        if (error.code == ErrorCode::FileChanged || stampOf(path) != stamp)
            return SyncFile{path, SyncOutcome::Waits, {}, {}};
        if (const Status noted = note(path, stamp, hash, faultNote(error)); !noted)
            return tl::unexpected(noted.error());
        SyncFile file{path, SyncOutcome::Failed, {}, error};
        if (error.code == ErrorCode::TooManyRejected)
            file.plan = std::move(refused);
        return file;
    }

    Status note(const QString &path, const FileStamp &stamp, const QByteArray &hash,
                const QByteArray &problem)
    {
        const auto written = dayOf(stamp.modified);
        if (!written)
            return tl::unexpected(written.error());
        const auto today = dayOf(m_now.toMSecsSinceEpoch());
        if (!today)
            return tl::unexpected(today.error());
        return saveSourceFile(m_workspace, m_source.id,
                              {path, stamp.size, stamp.modified, hash, problem, std::min(*written, *today)});
    }

    /// The local day in the workspace's zone; before the first usage fixes one, in UTC.
    [[nodiscard]] Result<Day> dayOf(qint64 milliseconds) const
    {
        const auto name = loadZone(m_workspace);
        if (!name)
            return tl::unexpected(name.error());
        const QString fallback = m_options.zone.isEmpty() ? QStringLiteral("UTC") : m_options.zone;
        const auto zone = Zone::parse(name->isEmpty() ? fallback : *name);
        if (!zone)
            return tl::unexpected(zone.error());
        return zone->localDay(milliseconds / 1000);
    }

    Workspace &m_workspace;
    const Source &m_source;
    QDateTime m_now;
    Progress &m_progress;
    ImportOptions m_options;
    QHash<QString, SourceFile> m_seen;
};

} // namespace

qint64 SyncReport::count(SyncOutcome outcome) const
{
    return std::count_if(files.begin(), files.end(),
                         [outcome](const SyncFile &file) { return file.outcome == outcome; });
}

Result<QStringList> sourceFiles(const Source &source)
{
    const QDir folder(source.folder);
    if (!folder.exists())
        return fail(ErrorCode::SourceMissing, source.folder, source.name);
    const QRegularExpression fits = matcher(source.pattern);
    QFileInfoList found;
    for (const QFileInfo &file :
         folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::System, QDir::NoSort)) {
        const QString name = file.fileName();
        if (name.startsWith(u'.') == source.pattern.startsWith(u'.') && fits.match(name).hasMatch())
            found += file;
    }
    if (found.isEmpty() && !hasWildcard(source.pattern))
        return fail(ErrorCode::SourceMissing, folder.filePath(source.pattern), source.name);
    std::sort(found.begin(), found.end(), [](const QFileInfo &a, const QFileInfo &b) {
        const int order = compareNaturally(a.fileName(), b.fileName());
        return order != 0 ? order < 0 : a.lastModified() < b.lastModified();
    });
    QStringList paths;
    for (const QFileInfo &file : std::as_const(found))
        paths += file.absoluteFilePath();
    return paths;
}

SyncReport syncSource(Workspace &workspace, const Source &source, const SyncOptions &options,
                      Progress &progress)
{
    return Look(workspace, source, options, progress).run();
}

Result<std::vector<SyncReport>> syncSources(Workspace &workspace, const SyncOptions &options,
                                            Progress &progress)
{
    const auto sources = loadSources(workspace);
    if (!sources)
        return tl::unexpected(sources.error());
    std::vector<SyncReport> reports;
    for (const Source &source : *sources) {
        if (!source.active || source.removedAt)
            continue;
        reports.push_back(syncSource(workspace, source, options, progress));
        if (const std::optional<Error> &error = reports.back().error; error && endsLook(error->code))
            break;
    }
    return reports;
}

} // namespace bw
