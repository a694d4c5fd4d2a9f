#include "arguments.h"
#include "commands.h"
#include "import_report.h"
#include "intake/sync.h"
#include "interrupt.h"
#include "patience.h"
#include "policy_file.h"
#include "shell/text.h"
#include "store/workspace.h"
#include "terminal.h"
#include "words.h"

#include <QFileInfo>

namespace bw::app {

namespace {

/// One look, again while another program holds the workspace: what was taken before stays told.
SyncReport look(Workspace &workspace, const Source &source, const SyncOptions &options, Progress &progress)
{
    std::vector<SyncFile> before;
    SyncReport report;
    const auto done = whenFree(progress, source.name, [&]() -> Status {
        report = syncSource(workspace, source, options, progress);
        if (!report.error || report.error->code != ErrorCode::DatabaseBusy)
            return {};
        for (SyncFile &file : report.files) {
            if (file.outcome == SyncOutcome::Imported || file.outcome == SyncOutcome::Failed)
                before.push_back(std::move(file));
        }
        return fail(ErrorCode::DatabaseBusy, source.name);
    });
    if (!done)
        report.error = done.error();
    for (const SyncFile &file : before) {
        std::erase_if(report.files, [&](const SyncFile &again) { return again.path == file.path; });
        report.files.push_back(file);
    }
    return report;
}

/// How the source's files stand to each other.
UsageMode modeOf(const Source &source)
{
    const auto settings = settingsFromJson(source.settings);
    return settings ? settings->usageMode : UsageMode::Append;
}

int tell(const SyncReport &report, UsageMode mode)
{
    int code = Done;
    const QString name = text::visible(report.name);
    for (const SyncFile &file : report.files) {
        switch (file.outcome) {
        case SyncOutcome::Unchanged:
        case SyncOutcome::Waits:
            break;
        case SyncOutcome::Imported:
        case SyncOutcome::SameAgain:
            if (file.plan) {
                reportImport(*file.plan, Came::FromSource, mode);
                if (file.plan->rejected > 0 && file.outcome == SyncOutcome::Imported)
                    code = std::max<int>(code, DoneWithRejects);
            }
            break;
        case SyncOutcome::Failed:
        case SyncOutcome::KnownFault:
            reportRefusal(file.error.value_or(Error{ErrorCode::FileUnreadable, file.path, {}, 0, {}}),
                          file.path, file.plan.value_or(ImportPlan()));
            code = NothingWritten;
            break;
        }
    }
    if (report.error)
        code = complain(*report.error);
    const auto number = [&](SyncOutcome outcome) { return text::number(report.count(outcome)); };
    say(Words::tr("%1: files with something new: %2, as before: %3, still being written: %4, unusable: %5.")
            .arg(name, number(SyncOutcome::Imported),
                 text::number(report.count(SyncOutcome::Unchanged) + report.count(SyncOutcome::SameAgain)),
                 number(SyncOutcome::Waits),
                 text::number(report.count(SyncOutcome::Failed) + report.count(SyncOutcome::KnownFault))));
    return code;
}

/// The named ones, else all that are active; WrongUsage or NothingWritten after a complaint.
Result<std::vector<Source>> chosen(const Workspace &workspace, const QStringList &names)
{
    std::vector<Source> sources;
    for (const QString &name : names) {
        const auto source = findSource(workspace, name);
        if (!source)
            return tl::unexpected(source.error());
        sources.push_back(*source);
    }
    if (!names.isEmpty())
        return sources;
    auto all = loadSources(workspace);
    if (all)
        std::erase_if(*all, [](const Source &source) { return source.removedAt || !source.active; });
    return all;
}

} // namespace

int runSync(const QStringList &list)
{
    Arguments arguments(
        {QStringLiteral("sync [--workspace FILE] [NAME…]")},
        Words::tr("Looks for new and grown files of the saved sources and imports them. Files "
                  "that were looked at\nbefore are read again only when they have changed."));
    arguments.option(QStringLiteral("workspace"), QStringLiteral("FILE"),
                     Words::tr("The workspace. Default: the one that the window opens."));
    arguments.notes(
        Words::tr("Without names all sources are synced. Each file is imported in whole or not at all.\n"
                  "A file that was written in the last two seconds waits for the next time.\n\n"
                  "Exit codes, the worst of all files:\n"
                  "  0  everything is in\n"
                  "  1  everything is in, but for the rejected rows\n"
                  "  2  wrong usage; nothing was done\n"
                  "  3  a source or a file of it cannot be used; the others are in, as printed"));
    if (const auto code = arguments.read(list))
        return *code;
    if (arguments.has(QStringLiteral("workspace")) && !arguments.needs(QStringLiteral("workspace")))
        return WrongUsage;
    const QString path = arguments.has(QStringLiteral("workspace"))
        ? arguments.value(QStringLiteral("workspace"))
        : defaultWorkspace();
    Progress progress;
    const Interrupt interrupt(progress);
    Workspace::Options patience;
    patience.patience = std::chrono::milliseconds(1000); // a request to end is heard within it
    auto workspace =
        whenFree(progress, path, [&] { return Workspace::open(path, Workspace::Mode::Write, patience); });
    if (!workspace)
        return complainWorkspace(workspace.error());
    if (workspace->isReadOnly())
        return complain(Error{ErrorCode::DatabaseReadOnly, path, {}, 0, {}});
    const auto sources = chosen(*workspace, arguments.positional());
    if (!sources)
        return complain(sources.error());
    if (sources->empty())
        say(Words::tr("No source is saved. “bellwether sources add” saves one."));
    int code = Done;
    for (const Source &source : *sources) {
        SyncOptions options;
        options.now = now();
        options.today = today({});
        options.threads = std::max(1, QThread::idealThreadCount());
        const SyncReport report = look(*workspace, source, options, progress);
        code = std::max(code, tell(report, modeOf(source)));
        if (progress.cancelled)
            break;
    }
    return code;
}

} // namespace bw::app
