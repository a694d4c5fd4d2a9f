#include "arguments.h"
#include "base/zone.h"
#include "commands.h"
#include "import_report.h"
#include "intake/import.h"
#include "interrupt.h"
#include "policy_file.h"
#include "store/settings.h"
#include "store/workspace.h"
#include "terminal.h"
#include "words.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

namespace bw::app {

namespace {

/// How long to wait, all in all, for another program that writes to the same workspace.
constexpr qint64 patienceMs = 60000;

void addOptions(Arguments &arguments)
{
    QString kinds;
    for (int i = 0; i < fileKindCount; ++i) {
        const QString gap = i == fileKindCount / 2 ? QStringLiteral(",\n      ") : QStringLiteral(", ");
        kinds += (i == 0 ? QString() : gap) + kindName(static_cast<FileKind>(i));
    }
    arguments.option(
        QStringLiteral("workspace"), QStringLiteral("FILE"),
        Words::tr("The workspace file. It is made where it is not there, readable by its owner alone."));
    arguments.option(
        QStringLiteral("zone"), QStringLiteral("ZONE"),
        Words::tr(
            "Time zone in which days are counted: an IANA name such as Asia/Shanghai, or ±HH:MM. The first\n"
            "      import of usage fixes it (default: the machine's); a different one later is refused."));
    arguments.option(QStringLiteral("kind"), QStringLiteral("KIND"),
                     Words::tr("What the files hold: %1. Default: recognised by their headings.").arg(kinds));
    arguments.option(QStringLiteral("encoding"), QStringLiteral("NAME"),
                     Words::tr("Encoding of the files, for example Windows-1252 or Big5. Default: found out "
                               "(UTF-8, UTF-16, GB18030)."));
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

Result<ImportPlan> importOnce(Workspace &workspace, const QString &file, const ImportOptions &options,
                              Progress &progress, ImportPlan &refused)
{
    auto prepared = prepareImport(workspace, file, options, progress, &refused);
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (progress.cancelled)
        return fail(ErrorCode::Cancelled, file);
    return applyImport(workspace, std::move(*prepared), options, progress);
}

/// Does it again while another program holds the workspace, until the patience ends or a stop is asked for.
template <class Job>
auto whenFree(const Progress &progress, const QString &subject, const Job &job) -> decltype(job())
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        auto result = job();
        if (result || result.error().code != ErrorCode::DatabaseBusy || waited.elapsed() > patienceMs)
            return result;
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled, subject);
        QThread::msleep(50);
    }
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

int importAll(Workspace &workspace, const QStringList &files, const ImportOptions &options,
              Progress &progress)
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
            return importOnce(workspace, file, options, progress, refused);
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
        reportImport(*plan);
        if (plan->rejected > 0)
            code = std::max<int>(code, DoneWithRejects);
    }
    return code;
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
    Arguments arguments({QStringLiteral("import --workspace FILE [--zone ZONE] [--kind KIND] FILES…")},
                        Words::tr("Brings CSV files into a workspace: accounts, seats, contracts, users, "
                                  "units, events, daily usage,\nsurveys, outcomes, judgements, touches, "
                                  "costs, holidays."));
    addOptions(arguments);
    if (const auto code = arguments.read(list))
        return *code;
    const QStringList files = arguments.positional();
    if (!arguments.needs(QStringLiteral("workspace")))
        return WrongUsage;
    if (files.isEmpty())
        return arguments.wrong(Words::tr("Name at least one file to import."));

    ImportOptions options;
    if (arguments.has(QStringLiteral("kind"))) {
        options.kind = kindFromName(arguments.value(QStringLiteral("kind")));
        if (!options.kind)
            return arguments.wrong(
                Words::tr("There is no kind “%1”.").arg(arguments.value(QStringLiteral("kind"))));
    }
    if (arguments.has(QStringLiteral("zone"))) {
        const auto zone = Zone::parse(arguments.value(QStringLiteral("zone")));
        if (!zone) {
            complain(zone.error());
            return WrongUsage;
        }
        options.zone = zone->name();
    }
    options.encoding = arguments.value(QStringLiteral("encoding"));
    options.now = now();
    options.today = today({});
    options.threads = std::max(1, QThread::idealThreadCount());

    // Names that lead nowhere make no workspace.
    const bool anyThere =
        std::any_of(files.begin(), files.end(), [](const QString &file) { return QFileInfo(file).isFile(); });
    const QString path = arguments.value(QStringLiteral("workspace"));
    if (!anyThere && !QFileInfo::exists(path)) {
        for (const QString &file : files)
            complain(Error{QFileInfo::exists(file) ? ErrorCode::FileIsNoPlainFile : ErrorCode::FileMissing,
                           file,
                           {},
                           0,
                           {}});
        return NothingWritten;
    }

    Progress progress;
    const Interrupt interrupt(progress);
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
    return importAll(*workspace, files, options, progress);
}

} // namespace bw::app
