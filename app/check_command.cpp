#include "arguments.h"
#include "commands.h"
#include "interrupt.h"
#include "policy_file.h"
#include "shell/judging_words.h"
#include "shell/text.h"
#include "store/workspace.h"
#include "terminal.h"
#include "words.h"

namespace bw::app {

int runCheck(const QStringList &words)
{
    Arguments arguments(
        {QStringLiteral("check [--settle] [--workspace FILE]")},
        Words::tr("Looks whether a workspace is whole: the file itself, the checksum of every judgement and\n"
                  "limit, and the journal beside it. What the journal holds and the workspace has lost is\n"
                  "brought back."));
    arguments.flag(
        QStringLiteral("settle"),
        Words::tr("Sets aside what stays damaged, lines of the journal and rows, in the file "
                  "NAME.damaged.jsonl beside the workspace: it counts nowhere, and is told no more."));
    arguments.option(QStringLiteral("workspace"), QStringLiteral("FILE"),
                     Words::tr("The workspace. Default: the one that the window opens."));
    arguments.notes(
        Words::tr("Exit codes: 0 all is well; 1 something was found, and is listed; 2 wrong usage; 3 the "
                  "workspace\ncould not be looked at."));
    if (const auto code = arguments.read(words))
        return *code;
    if (!arguments.positional().isEmpty())
        return arguments.wrong(
            Words::tr("“%1” is one argument too many.").arg(arguments.positional().first()));
    if (arguments.has(QStringLiteral("workspace")) && !arguments.needs(QStringLiteral("workspace")))
        return WrongUsage;
    const QString path = arguments.has(QStringLiteral("workspace"))
        ? arguments.value(QStringLiteral("workspace"))
        : defaultWorkspace();
    auto workspace = Workspace::open(path, Workspace::Mode::Write);
    if (!workspace) {
        const int code = complainWorkspace(workspace.error());
        const ErrorCode why = workspace.error().code;
        if (why == ErrorCode::FileMissing || why == ErrorCode::DatabaseForeign
            || why == ErrorCode::DatabaseDamaged) {
            for (const QString &sentence : text::sentences(lookBeside(path), path))
                complain(sentence);
        }
        return code;
    }
    if (arguments.has(QStringLiteral("settle"))) {
        const auto settled = settleDamage(*workspace);
        if (!settled)
            return complain(settled.error());
        say(text::sentence(*settled));
    }
    Progress progress;
    const Interrupt interrupt(progress);
    const auto report = checkData(*workspace, progress);
    if (!report)
        return complain(report.error());
    for (const QString &sentence : text::sentences(*report)) {
        if (report->isClean())
            say(sentence);
        else
            complain(sentence);
    }
    return report->isClean() ? Done : DoneWithRejects;
}

} // namespace bw::app
