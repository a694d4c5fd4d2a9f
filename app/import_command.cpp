#include "arguments.h"
#include "base/zone.h"
#include "commands.h"
#include "front/rejected_rows.h"
#include "import_options.h"
#include "import_report.h"
#include "intake/dialect.h"
#include "intake/import.h"
#include "intake/template_files.h"
#include "interrupt.h"
#include "patience.h"
#include "policy_file.h"
#include "shell/judging_words.h"
#include "shell/plural.h"
#include "shell/text.h"
#include "store/judging.h"
#include "store/settings.h"
#include "store/workspace.h"
#include "terminal.h"
#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>
#include <future>

namespace bw::app {

namespace {

void addOptions(Arguments &arguments)
{
    arguments.option(
        QStringLiteral("workspace"), QStringLiteral("FILE"),
        Words::tr("The workspace file. It is made where it is not there, readable by its owner alone."));
    arguments.option(
        QStringLiteral("zone"), QStringLiteral("ZONE"),
        Words::tr(
            "Time zone in which days are counted: an IANA name such as Asia/Shanghai, or ±HH:MM. The first\n"
            "      import of usage fixes it (default: the machine's); a different one later is refused."));
    addReadingOptions(arguments);
    arguments.flag(
        QStringLiteral("dry-run"),
        Words::tr("Reads and checks every row and tells what an import would do; writes nothing. Each file "
                  "is\n      compared with the workspace as it is now."));
    arguments.option(
        QStringLiteral("rejected"), QStringLiteral("FILE"),
        Words::tr("Writes the rejected rows of the one file to be imported, with the reasons, as CSV: to "
                  "mend and import again."));
    arguments.option(
        QStringLiteral("templates"), QStringLiteral("FOLDER"),
        Words::tr(
            "Writes one empty CSV file with the headings of each kind into the folder; imports nothing."));
    arguments.notes(Words::tr(
        "Each file is imported in whole or not at all, in the order given, and independently of the others.\n"
        "A file that is in already changes nothing; a file that has grown adds its new rows.\n"
        "What was done is printed file by file, rejected rows with line, column, value and reason\n"
        "on the standard error.\n\n"
        "Exit codes, the worst of all files:\n"
        "  0  every file is in\n"
        "  1  every file is in, but for the rejected rows\n"
        "  2  wrong usage; nothing was done\n"
        "  3  nothing was written of at least one file; the others are in, as printed"));
}

/// The first file, looked at on another thread while the workspace is opened.
using LookedAt = std::future<Result<FileShape>>;

Result<ImportPlan> importOnce(Workspace &workspace, const QString &file, LookedAt &ahead,
                              const ImportOptions &options, bool dryRun, Progress &progress,
                              ImportPlan &refused)
{
    const auto shape = ahead.valid() ? ahead.get() : inspectFor(file, options, progress);
    auto prepared = prepareInspected(workspace, shape, file, options, progress, &refused);
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (dryRun)
        return prepared->plan;
    if (progress.cancelled)
        return fail(ErrorCode::Cancelled, file);
    return applyImport(workspace, std::move(*prepared), options, progress);
}

/// Faults after which the next file would fail in the same way.
bool endsAll(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::DiskFull:
    case ErrorCode::DatabaseForeign:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::CommitUnclear:
        return true;
    default: // faults of one file
        return false;
    }
}

int importAll(Workspace &workspace, const QStringList &files, LookedAt &ahead, const ImportOptions &options,
              bool dryRun, Progress &progress)
{
    int code = Done;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString &file = files.at(i);
        progress.done = 0;
        progress.total = 0;
        progress.rows = 0;
        ImportPlan refused;
        const auto plan = whenFree(progress, file, [&] {
            refused = {};
            return importOnce(workspace, file, ahead, options, dryRun, progress, refused);
        });
        if (!plan) {
            code = NothingWritten;
            reportRefusal(plan.error(), file, refused);
            if (endsAll(plan.error().code)) {
                for (const QString &left : files.mid(i + 1))
                    complain(Words::tr("%1: not imported.").arg(QFileInfo(left).fileName()));
                return code;
            }
            continue;
        }
        if (dryRun)
            reportColumns(*plan);
        reportImport(*plan, dryRun ? Came::InDryRun : Came::ByHand, options.usageMode);
        if (plan->rejected > 0)
            code = std::max<int>(code, DoneWithRejects);
    }
    return code;
}

int saveTemplates(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return complain(Error{ErrorCode::FileWriteFailed, folder, {}, 0, {}});
    const auto files = writeTemplates(folder);
    if (!files)
        return complain(files.error());
    for (const QString &name : files->written)
        say(Words::tr("%1: written.").arg(text::visible(QDir(folder).filePath(name))));
    for (const QString &name : files->kept)
        say(Words::tr("%1: is there already and stays as it is.")
                .arg(text::visible(QDir(folder).filePath(name))));
    return Done;
}

/// Another zone than the fixed one is a fault before any file is read.
Status checkZone(const Workspace &workspace, const QString &zone)
{
    if (zone.isEmpty())
        return {};
    const auto fixed = loadZone(workspace);
    if (!fixed)
        return tl::unexpected(fixed.error());
    if (!fixed->isEmpty() && *fixed != zone)
        return fail(ErrorCode::ZoneDiffers, workspace.path(), zone);
    return {};
}

} // namespace

int runImport(const QStringList &list)
{
    Arguments arguments(
        {QStringLiteral(
             "import --workspace FILE [--zone ZONE] [--kind KIND] [--dry-run] [--map FIELD=COLUMN] FILES…"),
         QStringLiteral("import --templates FOLDER")},
        Words::tr("Brings CSV and XLSX files into a workspace: accounts, seats, contracts, users, "
                  "units, events, daily usage,\nsurveys, outcomes, judgements, touches, "
                  "costs, holidays."));
    addOptions(arguments);
    if (const auto code = arguments.read(list))
        return *code;
    const QStringList files = arguments.positional();
    if (arguments.has(QStringLiteral("templates"))) {
        if (!files.isEmpty() || arguments.value(QStringLiteral("templates")).isEmpty())
            return arguments.wrong(Words::tr("--templates takes a folder, and no files to import."));
        return saveTemplates(arguments.value(QStringLiteral("templates")));
    }
    if (!arguments.needs(QStringLiteral("workspace")))
        return WrongUsage;
    if (files.isEmpty())
        return arguments.wrong(Words::tr("Name at least one file to import."));

    ImportOptions options;
    if (const auto wrong = readReadingOptions(arguments, options))
        return *wrong;
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    const QString rejectedFile = arguments.value(QStringLiteral("rejected"));
    if (!rejectedFile.isEmpty() && files.size() != 1)
        return arguments.wrong(Words::tr("--rejected goes with one file to import."));
    if (arguments.has(QStringLiteral("zone"))) {
        const auto zone = Zone::parse(arguments.value(QStringLiteral("zone")));
        if (!zone) {
            complain(zone.error());
            return WrongUsage;
        }
        options.zone = zone->name();
    }
    options.now = now();
    options.today = today({});
    options.threads = std::max(1, QThread::idealThreadCount());

    // Names that lead nowhere make no workspace.
    const bool anyThere =
        std::any_of(files.begin(), files.end(), [](const QString &file) { return QFileInfo(file).isFile(); });
    QString path = arguments.value(QStringLiteral("workspace"));
    if (!anyThere && !QFileInfo::exists(path)) {
        for (const QString &file : files) {
            complain(Error{QFileInfo::exists(file) ? ErrorCode::FileIsNoPlainFile : ErrorCode::FileMissing,
                           file,
                           {},
                           0,
                           {}});
        }
        return NothingWritten;
    }

    // A dry run makes no workspace either.
    QTemporaryDir passing;
    if (dryRun && !QFileInfo::exists(path))
        path = passing.filePath(QStringLiteral("dry-run.bellwether"));

    Progress progress;
    const Interrupt interrupt(progress);
    LookedAt ahead =
        std::async(std::launch::async, [&] { return inspectFor(files.constFirst(), options, progress); });
    Workspace::Options patience;
    patience.patience = std::chrono::milliseconds(1000); // a request to end is heard within it
    auto workspace =
        whenFree(progress, path, [&] { return Workspace::open(path, Workspace::Mode::Create, patience); });
    if (!workspace)
        return complain(workspace.error());
    if (workspace->isReadOnly())
        return complain(Error{ErrorCode::DatabaseReadOnly, path, {}, 0, {}});
    if (const Status zone = checkZone(*workspace, options.zone); !zone)
        return complain(zone.error());
    if (!rejectedFile.isEmpty()) {
        // Before the import: afterwards the same file would have nothing left to reject.
        const auto rows = whenFree(progress, path, [&] {
            return saveRejected(*workspace, files.front(), options, rejectedFile, progress);
        });
        if (!rows)
            return complain(rows.error());
        say(Words::tr("%1: %Ln rejected row(s).", nullptr, plural(*rows)).arg(rejectedFile));
    }
    const int code = importAll(*workspace, files, ahead, options, dryRun, progress);
    if (dryRun) {
        say(Words::tr("This was a dry run: nothing was written."));
        return code;
    }
    // Answers in the journal wait for their accounts, which may have come just now.
    if (const auto replay = replayJournal(*workspace); !replay)
        complain(replay.error());
    else if (!replay->saysNothing())
        complain(text::sentence(*replay));
    return code;
}

} // namespace bw::app
