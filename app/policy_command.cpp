#include "arguments.h"
#include "commands.h"
#include "policy_file.h"
#include "store/policies.h"
#include "store/workspace.h"
#include "terminal.h"
#include "words.h"

#include <QFile>
#include <QFileInfo>

namespace bw::app {

namespace {

int show(const Arguments &arguments)
{
    const bool named = arguments.has(QStringLiteral("workspace"));
    const QString path = named ? arguments.value(QStringLiteral("workspace")) : defaultWorkspace();
    Policy policy;
    if (named || QFileInfo::exists(path)) {
        const auto workspace = Workspace::open(path, Workspace::Mode::Read);
        if (!workspace)
            return complainWorkspace(workspace.error());
        const auto version = latestPolicy(*workspace);
        if (!version)
            return complain(version.error());
        if (*version)
            policy = (*version)->policy;
    }
    QFile output;
    const QByteArray json = policy.toJson();
    if (!openOutput(output) || output.write(json) != json.size())
        return complain(Error{ErrorCode::FileWriteFailed, Words::tr("standard output"), {}, 0, {}});
    return Done;
}

int set(const Arguments &arguments, const QString &file)
{
    const auto policy = readPolicyFile(file);
    if (!policy)
        return complain(policy.error());
    const QString path = arguments.has(QStringLiteral("workspace"))
        ? arguments.value(QStringLiteral("workspace"))
        : defaultWorkspace();
    auto workspace = Workspace::open(path, Workspace::Mode::Create);
    if (!workspace)
        return complainWorkspace(workspace.error());
    const auto before = latestPolicy(*workspace);
    if (!before)
        return complain(before.error());
    PolicyVersion version;
    version.policy = *policy;
    version.savedAt = now();
    const auto id = savePolicy(*workspace, version);
    if (!id)
        return complain(id.error());
    const bool same = *before && (*before)->id == *id;
    say(same ? Words::tr("These rules are in force already, as version %1.").arg(id->value)
             : Words::tr("Saved as version %1.").arg(id->value));
    return Done;
}

} // namespace

int runPolicy(const QStringList &list)
{
    Arguments arguments(
        {QStringLiteral("policy show [--workspace FILE]"),
         QStringLiteral("policy set FILE [--workspace FILE]")},
        Words::tr("Shows the activity rules of a workspace as JSON, or puts others in force. Every key of\n"
                  "the file may be left out: it then has its default. Old versions are kept."));
    arguments.option(QStringLiteral("workspace"), QStringLiteral("FILE"),
                     Words::tr("The workspace. Default: the one that the window opens."));
    if (const auto code = arguments.read(list))
        return *code;
    const QStringList words = arguments.positional();
    if (arguments.has(QStringLiteral("workspace")) && !arguments.needs(QStringLiteral("workspace")))
        return WrongUsage;
    if (words.size() == 1 && words.first() == u"show")
        return show(arguments);
    if (words.size() == 2 && words.first() == u"set")
        return set(arguments, words.at(1));
    return arguments.wrong(Words::tr("Write “policy show” or “policy set FILE”."));
}

} // namespace bw::app
