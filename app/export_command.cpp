#include "arguments.h"
#include "commands.h"
#include "export_source.h"
#include "interrupt.h"
#include "policy_file.h"
#include "report/csv_writer.h"
#include "report/json_writer.h"
#include "report/private_file.h"
#include "shell/judging_words.h"
#include "shell/rules_file.h"
#include "shell/text.h"
#include "terminal.h"
#include "words.h"

#include <QFile>

namespace bw::app {

namespace {

/// Names in lines of at most 100 characters.
QString wrapped(const QStringList &names)
{
    QString text;
    qsizetype width = 0;
    for (const QString &name : names) {
        if (width + name.size() > 92) {
            text += QStringLiteral("\n      ");
            width = 0;
        }
        text += name;
        if (name != names.last())
            text += QStringLiteral(", ");
        width += name.size() + 2;
    }
    return text;
}

void addOptions(Arguments &arguments)
{
    arguments.option(QStringLiteral("workspace"), QStringLiteral("FILE"), Words::tr("The workspace file."));
    arguments.option(
        QStringLiteral("as-of"), QStringLiteral("DAY"),
        Words::tr(
            "Look at the data as they were known for that day, and count deadlines to it. Default: the last\n"
            "      day of usage before the day of its import, with deadlines counted to today."));
    arguments.option(
        QStringLiteral("from"), QStringLiteral("DAY"),
        Words::tr(
            "Leave out what lies before that day. Weeks and months stay when any of their days is left."));
    arguments.option(QStringLiteral("to"), QStringLiteral("DAY"),
                     Words::tr("Leave out what lies after that day."));
    arguments.option(QStringLiteral("account"), QStringLiteral("ID"), Words::tr("This account alone."));
    arguments.option(
        QStringLiteral("policy"), QStringLiteral("FILE"),
        Words::tr("Try these activity rules (see “bellwether policy show”) without storing them."));
    arguments.flag(QStringLiteral("policy-then"),
                   Words::tr("By the activity rules that were in force on the day looked at, not by those of "
                             "today."));
    arguments.option(QStringLiteral("format"), QStringLiteral("csv|json"), Words::tr("Default: csv."));
    arguments.option(QStringLiteral("out"), QStringLiteral("FILE"),
                     Words::tr("Write to this file, readable by its owner alone, in whole or not at all. "
                               "Default: the standard output."));
    arguments.flag(
        QStringLiteral("persons"),
        Words::tr(
            "With the names of people that “touches”, “timeline” and “users” hold. Default: left empty."));
    arguments.option(
        QStringLiteral("by"), QStringLiteral("account|segment|role|csm|quarter"),
        Words::tr("“nps”, “csat” and “ces” with a row for each of these. Default: the whole book "
                  "in one."));
    arguments.option(QStringLiteral("csm"), QStringLiteral("NAME"),
                     Words::tr("“queue”, “checkpoints”, “service-plan”, “load” and “execution” of this CSM "
                               "alone. “queue” needs it."));
    arguments.option(QStringLiteral("person"), QStringLiteral("NAME"),
                     Words::tr("Who looks at the “queue”: what has changed is told since their last look. "
                               "Default: the CSM."));
    arguments.flag(
        QStringLiteral("bom"),
        Words::tr(
            "Begin CSV with a byte order mark and end lines as Windows does, for spreadsheet programs."));
    QString tables = Words::tr("Tables and their columns:");
    for (int i = 0; i < exportTableCount; ++i) {
        const auto table = static_cast<ExportTable>(i);
        tables += QStringLiteral("\n  %1\n      %2").arg(tableName(table), wrapped(tableColumns(table)));
    }
    arguments.notes(
        tables + QStringLiteral("\n\n")
        + Words::tr(
            "Rows run from an account's first event to the day looked at. “coefficients” has one row per "
            "account\n"
            "for that day; with --from or --to, one for each day. “rates” and “portfolio” are about the "
            "whole\n"
            "book: --account leaves one row of “portfolio”.\n"
            "“scenarios”, “dimensions”, “features”, “users” and “northstar” are about the 28 days that end "
            "on "
            "the\n"
            "day looked at, “scenarios” also about their four weeks; with --from or --to, so for each day.\n"
            "“anomalies” and “company-usage” run over all days, or those from --from to --to; mau are the "
            "users\n"
            "of 28 days.\n"
            "“health-parts” says what each health is made of: the points of an account add up to it.\n"
            "“health-change” says why it is another one on --to (default: the day looked at) than on --from\n"
            "(default: four weeks before): the points of the six causes add up to the difference. With\n"
            "--policy-then each of the two days has the rules of then.\n"
            "“nps”, “csat” and “ces” count the latest answer of a person within the 12 months that end on "
            "the "
            "day\n"
            "looked at; by quarter, with --from and --to, its latest within each. Fewer than 5 answers are "
            "“few”.\n"
            "“attainment” has a row for each business result: attained and expected are shares of the way "
            "from\n"
            "baseline to target, expected on the day of the actual.\n"
            "“alerts” has a row for each alert, past ones included; with --from and --to those that lasted "
            "on "
            "one\n"
            "of the days. A rule that is gone has no kind.\n"
            "“timeline” is the life of one account, newest first, also of what was taken back.\n"
            "“queue” is the morning's queue of a CSM in its order, with its reasons: what they are, what\n"
            "about, = a value, @ a day. “checkpoints” has the calls before renewals with the figures that\n"
            "were seen and what came of them. “load” and “execution” have a row for each CSM; amounts of\n"
            "several currencies stand side by side.\n"
            "The tables from “surveys” to “health-limits” hold what was imported or entered here, in the\n"
            "columns that “import” reads: all of it, or with --as-of what is dated up to that day. “costs” "
            "and\n"
            "“holidays” take no --account.\n"
            "Fractions go from 0 to 1, yes and no are 1 and 0, what is not known is empty (JSON: null).\n"
            "In CSV, text that a spreadsheet would take for a formula (it starts with = + - @, also "
            "full-width or\n"
            "after spaces, or with a tab or line break) has a ' before it, IDs too; JSON holds it as it "
            "is.\n\n"
            "Exit codes: 0 done; 2 wrong usage; 3 nothing was written."));
}

/// What was asked for on the command line.
struct Wish {
    QString format = QStringLiteral("csv");
    QString file;
    CsvStyle style;
    ExportSource source;
    QString policyFile; ///< empty: none to try
};

/// Nothing when the wish is complete, else the exit code.
std::optional<int> readWish(const Arguments &arguments, Wish &wish)
{
    if (!arguments.needs(QStringLiteral("workspace")))
        return WrongUsage;
    const QStringList words = arguments.positional();
    if (words.isEmpty())
        return arguments.wrong(Words::tr("Name the table to export."));
    if (words.size() > 1)
        return arguments.wrong(Words::tr("“%1” is one argument too many.").arg(words.at(1)));
    const auto table = tableFromName(words.first());
    if (!table)
        return arguments.wrong(text::sentence(Error{ErrorCode::TableUnknown, {}, words.first(), 0, {}}));
    wish.source.table = *table;
    for (const QString &name : {QStringLiteral("account"), QStringLiteral("policy"), QStringLiteral("out"),
                                QStringLiteral("csm"), QStringLiteral("person")}) {
        if (arguments.has(name) && !arguments.needs(name))
            return WrongUsage;
    }
    ExportSource &source = wish.source;
    source.workspace = arguments.value(QStringLiteral("workspace"));
    source.account = arguments.value(QStringLiteral("account"));
    wish.policyFile = arguments.value(QStringLiteral("policy"));
    source.policyOfThen = arguments.has(QStringLiteral("policy-then"));
    if (source.policyOfThen && !wish.policyFile.isEmpty())
        return arguments.wrong(Words::tr("Use either --policy or --policy-then."));
    if (!arguments.day(QStringLiteral("as-of"), source.asOf)
        || !arguments.day(QStringLiteral("from"), source.from)
        || !arguments.day(QStringLiteral("to"), source.to))
        return WrongUsage;
    if (source.from && source.to && *source.to < *source.from)
        return arguments.wrong(Words::tr("“--to” lies before “--from”."));
    const bool oneDay = *table == ExportTable::Portfolio || *table == ExportTable::Health
        || *table == ExportTable::HealthParts || isService(*table);
    if (oneDay && (source.from || source.to))
        return arguments.wrong(Words::tr("“%1” is about one day: use --as-of instead of --from and --to.")
                                   .arg(tableName(*table)));
    if (arguments.has(QStringLiteral("by"))) {
        const QString name = arguments.value(QStringLiteral("by"));
        const auto by = feedbackByFromName(name);
        if (!isFeedback(*table) || *table == ExportTable::Attainment)
            return arguments.wrong(
                Words::tr("“%1” takes no --by: it is for nps, csat and ces.").arg(tableName(*table)));
        if (!by || *by == FeedbackBy::All)
            return arguments.wrong(
                Words::tr("“--by %1” is not known: use account, segment, role, csm or quarter.").arg(name));
        source.by = *by;
    }
    if (isFeedback(*table) && source.by != FeedbackBy::Quarter && (source.from || source.to))
        return arguments.wrong(Words::tr("“%1” is about one day: use --as-of instead of --from and --to.")
                                   .arg(tableName(*table)));
    if (!isService(*table) && arguments.has(QStringLiteral("csm")))
        return arguments.wrong(
            Words::tr("“%1” takes no --csm: it is for queue, checkpoints, service-plan, load and execution.")
                .arg(tableName(*table)));
    if (*table != ExportTable::Queue && arguments.has(QStringLiteral("person")))
        return arguments.wrong(Words::tr("“%1” takes no --person: it is for queue.").arg(tableName(*table)));
    if (*table == ExportTable::Queue && !arguments.has(QStringLiteral("csm")))
        return arguments.wrong(Words::tr("“queue” is one CSM's: name them with --csm NAME."));
    source.csm = arguments.value(QStringLiteral("csm"));
    source.person =
        arguments.has(QStringLiteral("person")) ? arguments.value(QStringLiteral("person")) : source.csm;
    const bool wholeBook = *table == ExportTable::Load || *table == ExportTable::Execution
        || *table == ExportTable::Rates || *table == ExportTable::Costs || *table == ExportTable::Holidays;
    if (wholeBook && !source.account.isEmpty())
        return arguments.wrong(
            Words::tr("“%1” is about the whole book and takes no --account.").arg(tableName(*table)));
    if (*table == ExportTable::Timeline && source.account.isEmpty())
        return arguments.wrong(Words::tr("“timeline” is about one account: name it with --account ID."));
    source.persons = arguments.has(QStringLiteral("persons"));
    const bool anyRange = source.asOf || source.from || source.to || !source.account.isEmpty();
    if (*table == ExportTable::Imports && anyRange)
        return arguments.wrong(Words::tr("“imports” is the whole log and takes neither days nor --account."));
    if (arguments.has(QStringLiteral("format")))
        wish.format = arguments.value(QStringLiteral("format"));
    if (wish.format != u"csv" && wish.format != u"json")
        return arguments.wrong(Words::tr("There is no format “%1”: use csv or json.").arg(wish.format));
    wish.file = arguments.value(QStringLiteral("out"));
    wish.style.byteOrderMark = wish.style.crlf = arguments.has(QStringLiteral("bom"));
    return {};
}

/// Of a day to come nothing is known: its figures would be made up. Empty: none is asked for.
QString futureDay(const ExportSource &wish, const OpenedSource &opened)
{
    if (wish.table == ExportTable::Holidays) // those are known in advance
        return {};
    const Day now = today(opened.zone());
    const std::pair<const char *, std::optional<Day>> asked[] = {
        {"as-of", wish.asOf}, {"from", wish.from}, {"to", wish.to}};
    const Day end = wish.asOf.value_or(opened.lastDay().value_or(now));
    if (wish.table == ExportTable::HealthChange && wish.from && !wish.to && end < *wish.from)
        return Words::tr("“--from %1” lies after the day looked at, %2.").arg(wish.from->iso(), end.iso());
    for (const auto &[name, day] : asked) {
        if (!day || *day <= now)
            continue;
        const auto last = opened.lastDay();
        //: %1: an option of the command line, %2 and %3: days
        return last ? Words::tr("“--%1 %2” lies in the future. The last day with data is %3.")
                          .arg(QLatin1String(name), day->iso(), last->iso())
                    : Words::tr("“--%1 %2” lies in the future, and there are no data yet.")
                          .arg(QLatin1String(name), day->iso());
    }
    return {};
}

Status write(const Wish &wish, const OpenedSource &opened, QIODevice &device, const QString &subject,
             Progress &progress)
{
    if (wish.format == u"json") {
        JsonWriter writer(device, subject);
        return opened.write(writer, progress);
    }
    CsvWriter writer(device, subject, wish.style);
    return opened.write(writer, progress);
}

} // namespace

int runExport(const QStringList &list)
{
    Arguments arguments(
        {QStringLiteral("export --workspace FILE TABLE [--as-of DAY] [--from DAY] [--to DAY] [--account ID]\n"
                        "[--policy FILE | --policy-then] [--by GROUP] [--format csv|json] [--out FILE] "
                        "[--persons] [--bom]\n"
                        "[--csm NAME] [--person NAME]")},
        Words::tr("Writes one table of a workspace as CSV or JSON."));
    addOptions(arguments);
    if (const auto code = arguments.read(list))
        return *code;
    Wish wish;
    if (const auto code = readWish(arguments, wish))
        return *code;

    if (!wish.policyFile.isEmpty()) {
        auto policy = readRulesFile(wish.policyFile);
        if (!policy) {
            complain(policy.error());
            return NothingWritten;
        }
        wish.source.policy = std::move(*policy);
    }

    Progress progress;
    const Interrupt interrupt(progress);
    const auto opened = OpenedSource::open(wish.source);
    if (!opened)
        return opened.error().subject == wish.source.workspace ? complainWorkspace(opened.error())
                                                               : complain(opened.error());
    if (const QString future = futureDay(wish.source, *opened); !future.isEmpty())
        return arguments.wrong(future);
    if (!wish.source.csm.isEmpty() && !opened->csms().contains(wish.source.csm))
        return arguments.wrong(noSuchCsm(wish.source.csm, opened->csms()));
    if (opened->journalDiffers())
        complain(Words::tr("The journal beside the workspace may hold judgements that this table lacks: "
                           "“bellwether check” brings them back."));
    if (const DamagedRows damaged = opened->damagedRows(); damaged.rows > 0)
        complain(text::sentence(damaged));
    if (wish.file.isEmpty()) {
        QFile output;
        const QString name = Words::tr("standard output");
        if (!openOutput(output))
            return complain(Error{ErrorCode::FileWriteFailed, name, {}, 0, {}});
        if (const Status written = write(wish, *opened, output, name, progress); !written)
            return complain(written.error());
        return Done;
    }
    auto file = PrivateFile::open(wish.file);
    if (!file)
        return complain(file.error());
    if (const Status written = write(wish, *opened, file->device(), wish.file, progress); !written)
        return complain(written.error());
    if (const Status done = file->commit(); !done)
        return complain(done.error());
    return Done;
}

} // namespace bw::app
