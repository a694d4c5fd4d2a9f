#include "import_report.h"

#include "shell/plural.h"
#include "shell/text.h"
#include "terminal.h"
#include "words.h"

#include <QFileInfo>

namespace bw::app {

namespace {

/// What is told each time it is found: rejected rows, and what names another row or import.
bool isTold(ProblemCode code)
{
    return rejects(code) || code == ProblemCode::OverlapsImport || code == ProblemCode::JudgementConflict
        || code == ProblemCode::MappedOtherwise || code == ProblemCode::CriterionUnknown
        || code == ProblemCode::StepUnknown;
}

/// What the command line has for it; empty: nothing.
QString optionFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DateOrderOpen:
        return Words::tr("The option for it: --dates \"%1=day-first\" or --dates \"%1=month-first\".")
            .arg(text::visible(error.value));
    case ErrorCode::EncodingUnclear:
        return Words::tr("The option for it: --encoding NAME, for example --encoding Windows-1252.");
    case ErrorCode::MappingInvalid:
        return Words::tr("The option for it: --map FIELD=COLUMN, with the fields that “bellwether import "
                         "--templates FOLDER” writes.");
    case ErrorCode::ColumnMissing: {
        const QString option = Words::tr("The option for it, where a column gives it under another heading: "
                                         "--map \"%1=COLUMN\".")
                                   .arg(error.value);
        const bool term = error.value == QLatin1String("start") || error.value == QLatin1String("end");
        if (error.detail != kindName(FileKind::Contracts) || !term)
            return option;
        return joined(
            {Words::tr("A contract needs its first and its last day, “start” and “end”; the day on "
                       "which a deal was closed is neither. Where the CRM has them as properties of "
                       "the deal, add them to the export."),
             option});
    }
    default:
        return {};
    }
}

QString optionFor(const Problem &problem)
{
    return problem.code == ProblemCode::MappedOtherwise
        ? Words::tr("The command for it: bellwether undo --workspace FILE %1").arg(problem.detail)
        : QString();
}

/// The sentence, with what the command line has for it.
template <class Fault> void explain(const QString &sentence, const Fault &fault)
{
    const QString option = optionFor(fault);
    complain(option.isEmpty() ? sentence : joined({sentence, option}));
}

/// The others are told once per reason.
void list(const Problems &problems, const QString &file)
{
    QMap<ProblemCode, qint64> told;
    for (const Problem &problem : problems.listed) {
        if (!isTold(problem.code))
            continue;
        explain(text::sentence(problem, file), problem);
        ++told[problem.code];
    }
    const QString name = text::visible(QFileInfo(file).fileName());
    for (auto it = problems.counts.begin(); it != problems.counts.end(); ++it) {
        const qint64 rest = it.value() - told.value(it.key());
        if (rest <= 0 || it.key() == ProblemCode::BlankRow)
            continue;
        const QString reason = text::reason(it.key());
        if (told.value(it.key()) > 0)
            complain(Words::tr("%1, %Ln more time(s): %2", nullptr, plural(rest)).arg(name, reason));
        else
            complain(Words::tr("%1, %Ln time(s): %2", nullptr, plural(rest)).arg(name, reason));
    }
}

/// What to do where the days of files that overlap should be replaced.
void offerWindow(const ImportPlan &plan, Came came)
{
    if (plan.problems.count(ProblemCode::OverlapsImport) == 0)
        return;
    const QString name = text::visible(plan.fileName);
    switch (came) {
    case Came::InDryRun:
        complain(Words::tr("%1: to replace these days in place of adding to them, import it with “--usage "
                           "window”.")
                     .arg(name));
        break;
    case Came::ByHand:
        complain(Words::tr("%1: to replace these days in place of adding to them, take this import back with "
                           "“bellwether undo” and import the file again with “--usage window”.")
                     .arg(name));
        break;
    case Came::FromSource:
        complain(
            Words::tr("%1: to have its files replace the days that they span, remove the source and save "
                      "it anew with “--usage window”.")
                .arg(name));
        break;
    }
}

} // namespace

void reportColumns(const ImportPlan &plan)
{
    const QString name = text::visible(plan.fileName);
    for (size_t i = 0; i < plan.columns.size(); ++i) {
        const ColumnMapping &column = plan.columns[i];
        const QString heading = text::visible(column.heading);
        if (column.field < 0) {
            say(Words::tr("%1: “%2” is not imported.").arg(name, heading));
            continue;
        }
        const QString field = fieldsOf(plan.kind)[static_cast<size_t>(column.field)].name;
        say(Words::tr("%1: “%2” is read as %3 (%4 sure).")
                .arg(name, heading, field, text::percent(column.confidence / 100.0)));
    }
}

void reportImport(const ImportPlan &plan, Came came, UsageMode mode)
{
    const QString name = text::visible(plan.fileName);
    const bool dry = came == Came::InDryRun;
    const QString kind = text::kind(plan.kind);
    QStringList lines;
    switch (plan.novelty) {
    case FileNovelty::Same:
        lines += (dry ? Words::tr("%1 (%2): in already, nothing would change.")
                      : Words::tr("%1 (%2): in already, nothing changed."))
                     .arg(name, kind);
        break;
    case FileNovelty::Grown:
        lines += (dry ? Words::tr("%1 (%2), rows that would be added since the last time: %3")
                      : Words::tr("%1 (%2), rows added since the last time: %3"))
                     .arg(name, kind, text::counts(plan));
        break;
    case FileNovelty::New:
        lines += (dry ? Words::tr("%1 (%2) would give: %3") : Words::tr("%1 (%2): %3"))
                     .arg(name, kind, text::counts(plan));
        break;
    }
    if (plan.novelty != FileNovelty::Same && !plan.days.isEmpty())
        lines += Words::tr("Days from %1 to %2.").arg(plan.days.first.iso(), plan.days.last.iso());
    if (plan.removed > 0)
        lines += (dry ? Words::tr("Would be taken away, since the file no longer names them: %1.")
                      : Words::tr("Taken away, since the file no longer names them: %1."))
                     .arg(text::number(plan.removed));
    say(joined(lines));
    list(plan.problems, plan.path);
    if (mode == UsageMode::Append)
        offerWindow(plan, came);
}

void reportRefusal(const Error &error, const QString &file, const ImportPlan &refused)
{
    list(refused.problems, file);
    explain(text::sentence(error), error);
}

} // namespace bw::app
