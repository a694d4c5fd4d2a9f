#include "arguments.h"
#include "commands.h"
#include "intake/mapping_note.h"
#include "intake/undo.h"
#include "policy_file.h"
#include "shell/plural.h"
#include "shell/text.h"
#include "store/sources.h"
#include "store/workspace.h"
#include "terminal.h"
#include "words.h"

#include <algorithm>

namespace bw::app {

namespace {

constexpr size_t mostListed = 20;

/// Where it came from, which content it was, and the days that it covers.
QString origin(const ImportRecord &record, const std::vector<Source> &sources)
{
    const QString source = sourceName(sources, record.source);
    QStringList parts{source.isEmpty() ? Words::tr("by hand")
                                       : Words::tr("source “%1”").arg(text::visible(source))};
    if (record.firstDay && record.lastDay)
        parts += Words::tr("days from %1 to %2").arg(record.firstDay->iso(), record.lastDay->iso());
    if (!record.hash.isEmpty())
        parts +=
            Words::tr("content %1", "start of a hash").arg(QString::fromLatin1(record.hash.toHex().left(12)));
    return listed(parts);
}

/// As --map takes them.
QString columnsOf(const ImportRecord &record)
{
    QStringList pairs;
    for (const FieldHeading &pair : readMapping(record))
        pairs += pair.field + u'=' + text::visible(pair.heading);
    return listed(pairs);
}

/// The newest first.
int list(const Workspace &workspace)
{
    const auto log = loadImports(workspace);
    if (!log)
        return complain(log.error());
    const auto sources = loadSources(workspace);
    if (!sources)
        return complain(sources.error());
    if (log->empty())
        say(Words::tr("Nothing was imported yet."));
    size_t left = mostListed;
    for (auto record = log->rbegin(); record != log->rend() && left > 0; ++record, --left) {
        const auto kind = kindFromName(record->kind);
        const QString file = Words::tr("%1: %2 (%3)", "number, file, kind")
                                 .arg(QString::number(record->id.value), text::visible(record->fileName),
                                      kind ? text::kind(*kind) : record->kind);
        QStringList parts{file, record->importedOn.iso(),
                          Words::tr("%Ln row(s)", nullptr, plural(record->rows))};
        if (!record->isLive())
            parts += Words::tr("taken back");
        say(listed(parts));
        say(QStringLiteral("   ") + origin(*record, *sources));
        if (const QString columns = columnsOf(*record); !columns.isEmpty())
            say(QStringLiteral("   ") + columns);
    }
    if (log->size() > mostListed)
        say(Words::tr("Older ones: “bellwether export imports”."));
    return Done;
}

int undo(Workspace &workspace, ImportId import)
{
    const auto report = undoImport(workspace, import, now());
    if (!report)
        return complain(report.error());
    say(Words::tr("%1 (%2) is taken back: %3")
            .arg(text::visible(report->import.fileName), QString::number(report->import.id.value),
                 text::counts(*report)));
    for (const ImportRecord &grown : report->grown)
        say(Words::tr("%1 (%2) is taken back with it: it holds only what was added to the file.")
                .arg(text::visible(grown.fileName), QString::number(grown.id.value)));
    for (const UndoKept &kept : report->kept)
        complain(text::sentence(kept));
    return report->kept.empty() ? Done : DoneWithRejects;
}

} // namespace

int runUndo(const QStringList &words)
{
    Arguments arguments(
        {QStringLiteral("undo --workspace FILE [IMPORT]")},
        Words::tr("Takes an import back, whatever came after it. Rows that were changed since\n"
                  "stay as they are and are listed. Without a number the last imports are\n"
                  "listed."));
    arguments.option(QStringLiteral("workspace"), QStringLiteral("FILE"), Words::tr("The workspace file."));
    arguments.notes(Words::tr("Exit codes: 0 done; 1 done, but rows were kept; 2 wrong usage; 3 nothing was "
                              "written."));
    if (const auto code = arguments.read(words))
        return *code;
    if (!arguments.needs(QStringLiteral("workspace")))
        return WrongUsage;
    const QStringList given = arguments.positional();
    if (given.size() > 1)
        return arguments.wrong(Words::tr("“%1” is one argument too many.").arg(given.at(1)));
    bool isNumber = true;
    const ImportId import{given.isEmpty() ? 0 : given.first().toLongLong(&isNumber)};
    if (!isNumber || (!given.isEmpty() && import.value <= 0))
        return arguments.wrong(Words::tr("“%1” is no number of an import.").arg(given.first()));
    const QString path = arguments.value(QStringLiteral("workspace"));
    auto workspace = Workspace::open(path, given.isEmpty() ? Workspace::Mode::Read : Workspace::Mode::Write);
    if (!workspace)
        return complainWorkspace(workspace.error());
    if (given.isEmpty())
        return list(*workspace);
    if (workspace->isReadOnly())
        return complain(Error{ErrorCode::DatabaseReadOnly, path, {}, 0, {}});
    return undo(*workspace, import);
}

} // namespace bw::app
