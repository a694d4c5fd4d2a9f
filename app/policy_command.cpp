#include "arguments.h"
#include "commands.h"
#include "policy_file.h"
#include "shell/policy_words.h"
#include "shell/rules_file.h"
#include "shell/text.h"
#include "store/cache_reader.h"
#include "store/holidays.h"
#include "store/policies.h"
#include "store/settings.h"
#include "store/workspace.h"
#include "terminal.h"
#include "words.h"

#include <QFile>
#include <QFileInfo>
#include <limits>

namespace bw::app {

namespace {

QString workspaceOf(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("workspace")) ? arguments.value(QStringLiteral("workspace"))
                                                      : defaultWorkspace();
}

/// The workspace to read; nothing where none is named and there is no default one yet.
Result<std::optional<Workspace>> openForReading(const Arguments &arguments)
{
    const QString path = workspaceOf(arguments);
    if (!arguments.has(QStringLiteral("workspace")) && !QFileInfo::exists(path))
        return std::nullopt;
    auto workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return std::optional(std::move(*workspace));
}

int show(const Arguments &arguments, std::optional<PolicyId> wanted)
{
    const auto workspace = openForReading(arguments);
    if (!workspace)
        return complainWorkspace(workspace.error());
    PolicyVersion version;
    if (*workspace && !wanted) {
        const auto latest = latestPolicy(**workspace);
        if (!latest)
            return complain(latest.error());
        version = latest->value_or(version);
    } else if (wanted && *wanted) {
        const auto found = *workspace ? loadPolicy(**workspace, *wanted)
                                      : fail(ErrorCode::PolicyUnknown, {}, QString::number(wanted->value));
        if (!found)
            return complain(found.error());
        version = *found;
    }
    QFile output;
    const QByteArray json = version.policy.toJson();
    if (!openOutput(output) || output.write(json) != json.size())
        return complain(Error{ErrorCode::FileWriteFailed, Words::tr("standard output"), {}, 0, {}});
    return Done;
}

/// The oldest first, each with what it changed.
int versions(const Arguments &arguments)
{
    const auto workspace = openForReading(arguments);
    if (!workspace)
        return complainWorkspace(workspace.error());
    std::vector<PolicyVersion> saved;
    QString zone;
    if (*workspace) {
        auto loaded = loadPolicies(**workspace);
        const auto known = loadZone(**workspace);
        if (!loaded || !known)
            return complain(!loaded ? loaded.error() : known.error());
        saved = std::move(*loaded);
        zone = *known;
    }
    if (saved.empty())
        say(Words::tr("The shipped rules are in force; none were saved yet."));
    for (const PolicyMark &mark : marksOf(saved, zone)) {
        QStringList line = {
            Words::tr("Version %1 of %2", "number, day").arg(mark.version).arg(mark.day.iso())};
        for (const QString &part : {mark.author, mark.note}) {
            if (!part.isEmpty())
                line += text::visible(part);
        }
        say(line.join(QStringLiteral("; ")));
        for (const PolicyChange &change : mark.changes)
            say(QStringLiteral("  ") + text::sentence(change));
    }
    return Done;
}

int set(const Arguments &arguments, const QString &file)
{
    // A file that is wrong makes no workspace; calendars of the workspace are looked at once it is there.
    const QString path = workspaceOf(arguments);
    QStringList calendars = Calendars::shipped().names();
    if (QFileInfo::exists(path)) {
        const auto workspace = Workspace::open(path, Workspace::Mode::Read);
        if (!workspace)
            return complainWorkspace(workspace.error());
        const auto holidays = loadHolidays(*workspace);
        if (!holidays)
            return complain(holidays.error());
        for (const CalendarDays &own : *holidays)
            calendars += own.calendar;
    }
    const auto policy = readRulesFile(file, calendars);
    if (!policy) {
        complain(policy.error());
        return NothingWritten;
    }
    auto workspace = Workspace::open(path, Workspace::Mode::Create);
    if (!workspace)
        return complainWorkspace(workspace.error());
    if (workspace->isReadOnly())
        return complain(Error{ErrorCode::DatabaseReadOnly, path, {}, 0, {}});
    const auto before = latestPolicy(*workspace);
    if (!before)
        return complain(before.error());
    PolicyVersion version;
    version.policy = *policy;
    version.author = arguments.value(QStringLiteral("author")).simplified();
    version.note = arguments.value(QStringLiteral("note")).simplified();
    version.savedAt = now();
    const auto id = savePolicy(*workspace, version);
    if (!id)
        return complain(id.error());
    const bool same = *before && (*before)->id == *id;
    // The version is saved; that the columns could not be counted now only makes the next start slower.
    if (!same)
        static_cast<void>(keepUsageColumns(*workspace));
    say(same ? Words::tr("These rules are in force already, as version %1.").arg(id->value)
             : Words::tr("Saved as version %1.").arg(id->value));
    if (!same) {
        const Policy old = *before ? (*before)->policy : Policy();
        for (const PolicyChange &change : changesBetween(old, *policy))
            say(QStringLiteral("  ") + text::sentence(change));
    }
    return Done;
}

} // namespace

int runPolicy(const QStringList &list)
{
    Arguments arguments(
        {QStringLiteral("policy show [--version NUMBER] [--workspace FILE]"),
         QStringLiteral("policy set FILE [--author NAME] [--note TEXT] [--workspace FILE]"),
         QStringLiteral("policy versions [--workspace FILE]")},
        Words::tr("Shows the activity rules of a workspace as JSON, puts others in force, or lists the\n"
                  "versions with what each changed. Every key of the file may be left out: it then has its\n"
                  "default. Old versions are kept: show one and set it again to restore it."));
    arguments.option(QStringLiteral("workspace"), QStringLiteral("FILE"),
                     Words::tr("The workspace. Default: the one that the window opens."));
    arguments.option(QStringLiteral("version"), QStringLiteral("NUMBER"),
                     Words::tr("The version to show; 0: the shipped rules. Default: the one in force."));
    arguments.option(QStringLiteral("author"), QStringLiteral("NAME"), Words::tr("Who changes the rules."));
    arguments.option(QStringLiteral("note"), QStringLiteral("TEXT"), Words::tr("Why, in a sentence."));
    if (const auto code = arguments.read(list))
        return *code;
    const QStringList words = arguments.positional();
    const QString verb = words.value(0);
    const auto given = [&](const char *name) { return arguments.has(QLatin1String(name)); };
    if (given("workspace") && !arguments.needs(QStringLiteral("workspace")))
        return WrongUsage;
    if ((given("version") && verb != u"show") || ((given("author") || given("note")) && verb != u"set"))
        return arguments.wrong(Words::tr("“--version” belongs to “show”, “--author” and “--note” to “set”."));
    if (words.size() == 1 && verb == u"show") {
        std::optional<PolicyId> version;
        if (given("version")) {
            qint64 number = 0;
            if (!arguments.whole(QStringLiteral("version"), 0, std::numeric_limits<qint32>::max(), number))
                return WrongUsage;
            version = PolicyId{number};
        }
        return show(arguments, version);
    }
    if (words.size() == 1 && verb == u"versions")
        return versions(arguments);
    if (words.size() == 2 && verb == u"set")
        return set(arguments, words.at(1));
    return arguments.wrong(Words::tr("Write “policy show”, “policy set FILE” or “policy versions”."));
}

} // namespace bw::app
