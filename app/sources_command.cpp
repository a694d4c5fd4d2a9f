#include "activity/source_state.h"
#include "arguments.h"
#include "commands.h"
#include "import_options.h"
#include "intake/fault_note.h"
#include "intake/import_settings.h"
#include "intake/kinds.h"
#include "intake/sync.h"
#include "patience.h"
#include "policy_file.h"
#include "shell/text.h"
#include "store/cache_reader.h"
#include "store/settings.h"
#include "store/sources.h"
#include "store/workspace.h"
#include "terminal.h"
#include "words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bw::app {

namespace {

QString workspacePath(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("workspace")) ? arguments.value(QStringLiteral("workspace"))
                                                      : defaultWorkspace();
}

/// `stated`: somebody said the interval.
QString stateWords(const SourceState &state, bool stated)
{
    QStringList parts;
    parts += state.lastSuccess ? Words::tr("last success %1").arg(state.lastSuccess->iso())
                               : Words::tr("nothing came in yet");
    if (state.interval)
        parts += stated ? Words::tr("expected every %n day(s)", nullptr, *state.interval)
                        : Words::tr("usually every %n day(s)", nullptr, *state.interval);
    else
        parts += Words::tr("usual interval not known yet (it is after files on four days, or with --every)");
    parts += Words::tr("rows: %1").arg(text::number(state.rows));
    if (!state.days.isEmpty())
        parts += Words::tr("usage from %1 to %2").arg(state.days.first.iso(), state.days.last.iso());
    if (state.faultyFiles > 0)
        parts += Words::tr("unusable files: %1").arg(text::number(state.faultyFiles));
    if (state.late)
        parts += Words::tr("LATE");
    if (state.thin)
        parts += Words::tr("fewer rows than usual");
    return listed(parts);
}

int tell(const Workspace &workspace, const std::vector<Source> &sources)
{
    const auto book = loadBook(workspace);
    if (!book)
        return complain(book.error());
    const Calendar &calendar = book->calendars.get(book->policy.calendar);
    int code = Done;
    for (const Source &source : sources) {
        const auto facts = std::find_if(book->sources.begin(), book->sources.end(),
                                        [&](const SourceFacts &one) { return one.id == source.id; });
        if (facts == book->sources.end())
            continue;
        say(Words::tr("%1 (%2): %3.")
                .arg(text::visible(source.name), text::visible(QDir(source.folder).filePath(source.pattern)),
                     stateWords(stateOf(*facts, calendar, today(book->zone)),
                                source.intervalDays.has_value())));
        if (const auto fault = faultOf(source.problem))
            code = complain(*fault);
    }
    return code;
}

int list(const Workspace &workspace)
{
    auto sources = loadSources(workspace);
    if (!sources)
        return complain(sources.error());
    std::erase_if(*sources, [](const Source &source) { return source.removedAt.has_value(); });
    if (sources->empty())
        say(Words::tr("No source is saved. “bellwether sources add” saves one."));
    return tell(workspace, *sources);
}

int show(const Workspace &workspace, const QString &name)
{
    const auto source = findSource(workspace, name);
    if (!source)
        return complain(source.error());
    const auto files = loadSourceFiles(workspace, source->id);
    if (!files)
        return complain(files.error());
    const int code = tell(workspace, {*source});
    say(Words::tr("Read with: %1").arg(QString::fromUtf8(source->settings)));
    for (const SourceFile &file : *files) {
        const QString path = text::visible(file.path);
        if (file.problem.isEmpty()) {
            say(Words::tr("%1: is in, of %2").arg(path, file.deliveredOn.iso()));
        } else {
            const Error fault =
                faultOf(file.problem).value_or(Error{ErrorCode::FileUnreadable, file.path, {}, 0, {}});
            say(Words::tr("%1: unusable. %2").arg(path, text::sentence(fault)));
        }
    }
    return code;
}

/// Folder and pattern of a path: a folder stands for all its files.
void place(const QString &path, Source &source)
{
    const QFileInfo file(path);
    const bool folder = file.isDir();
    source.folder = QDir::cleanPath(folder ? file.absoluteFilePath() : file.absolutePath());
    source.pattern = folder ? QStringLiteral("*") : file.fileName();
}

/// An exit code after a complaint.
std::optional<int> readSettings(const Arguments &arguments, Source &source)
{
    ImportSettings settings;
    if (arguments.has(QStringLiteral("settings"))) {
        const QString path = arguments.value(QStringLiteral("settings"));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return complain(
                Error{file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileMissing, path, {}, 0, {}});
        auto read = settingsFromJson(file.readAll());
        if (!read) {
            read.error().subject = path;
            return complain(read.error());
        }
        settings = *read;
    }
    if (arguments.has(QStringLiteral("kind"))) {
        settings.kind = kindFromName(arguments.value(QStringLiteral("kind")));
        if (!settings.kind)
            return arguments.wrong(
                Words::tr("There is no kind “%1”.").arg(arguments.value(QStringLiteral("kind"))));
    }
    if (const auto wrong = readUsageMode(arguments, settings))
        return wrong;
    source.settings = toJson(settings);
    return {};
}

int add(const Arguments &arguments, const QString &name)
{
    if (!arguments.needs(QStringLiteral("path")))
        return WrongUsage;
    Source source;
    source.name = name;
    place(arguments.value(QStringLiteral("path")), source);
    if (const auto code = readSettings(arguments, source))
        return *code;
    qint64 every = 0;
    if (!arguments.whole(QStringLiteral("every"), 1, 366, every))
        return WrongUsage;
    if (every > 0)
        source.intervalDays = static_cast<qint32>(every);
    source.createdAt = now();
    const auto files = sourceFiles(source);
    if (!files)
        return complain(files.error());
    auto workspace = Workspace::open(workspacePath(arguments), Workspace::Mode::Create);
    if (!workspace)
        return complainWorkspace(workspace.error());
    if (const auto added = addSource(*workspace, source); !added)
        return complain(added.error());
    say(Words::tr("“%1” is saved. Files that fit now: %2. “bellwether sync” reads them.")
            .arg(text::visible(name), text::number(files->size())));
    return Done;
}

int remove(const Arguments &arguments, const QString &name)
{
    auto workspace = Workspace::open(workspacePath(arguments), Workspace::Mode::Write);
    if (!workspace)
        return complainWorkspace(workspace.error());
    const auto source = findSource(*workspace, name);
    if (!source)
        return complain(source.error());
    if (const Status removed = removeSource(*workspace, source->id, now()); !removed)
        return complain(removed.error());
    say(Words::tr("“%1” is removed. What it brought stays.").arg(text::visible(name)));
    return Done;
}

} // namespace

int runSources(const QStringList &list_)
{
    Arguments arguments(
        {QStringLiteral("sources [--workspace FILE]"), QStringLiteral("sources show NAME [--workspace FILE]"),
         QStringLiteral(
             "sources add NAME --path FILE-OR-FOLDER[/PATTERN] [--kind KIND] [--settings FILE.json]\n"
             "[--usage append|window] [--every DAYS] [--workspace FILE]"),
         QStringLiteral("sources remove NAME [--workspace FILE]")},
        Words::tr(
            "Sources are files that come again, with the way they are read: lists them with their last\n"
            "success and their state, shows one with its files, saves a new one, or removes one."));
    arguments.option(QStringLiteral("workspace"), QStringLiteral("FILE"),
                     Words::tr("The workspace. Default: the one that the window opens."));
    arguments.option(QStringLiteral("path"), QStringLiteral("FILE-OR-FOLDER[/PATTERN]"),
                     Words::tr("A file, a folder, or the files of a folder whose names fit a pattern with * "
                               "and ?; put it in\n      quotes, so that the shell leaves it as it is."));
    arguments.option(QStringLiteral("kind"), QStringLiteral("KIND"),
                     Words::tr("What the files hold. Default: recognised by their headings."));
    arguments.option(QStringLiteral("settings"), QStringLiteral("FILE.json"),
                     Words::tr("How the files are read, as the window saves it. Default: found out."));
    arguments.option(
        QStringLiteral("usage"), QStringLiteral("append|window"),
        Words::tr("append: each file adds. window: a file replaces, per account that it names, the "
                  "days that it spans,\n      as with exports of the last 30 days. Default: append."));
    arguments.option(QStringLiteral("every"), QStringLiteral("DAYS"),
                     Words::tr("Days between two files, after which the source counts as late. Default: as "
                               "observed."));
    if (const auto code = arguments.read(list_))
        return *code;
    if (arguments.has(QStringLiteral("workspace")) && !arguments.needs(QStringLiteral("workspace")))
        return WrongUsage;
    const QStringList words = arguments.positional();
    if (words.size() == 2 && !words.at(1).trimmed().isEmpty()) {
        if (words.first() == u"add")
            return add(arguments, words.at(1));
        if (words.first() == u"remove")
            return remove(arguments, words.at(1));
    }
    const bool shows = words.size() == 2 && words.first() == u"show";
    if (!shows && !words.isEmpty())
        return arguments.wrong(Words::tr(
            "Write “sources”, “sources show NAME”, “sources add NAME …” or “sources remove NAME”."));
    const auto workspace = Workspace::open(workspacePath(arguments), Workspace::Mode::Read);
    if (!workspace)
        return complainWorkspace(workspace.error());
    return shows ? show(*workspace, words.at(1)) : list(*workspace);
}

} // namespace bw::app
