#include "account_word.h"
#include "arguments.h"
#include "commands.h"
#include "policy_file.h"
#include "shell/judging_words.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "store/cache_reader.h"
#include "store/health_limits.h"
#include "store/workspace.h"
#include "terminal.h"
#include "words.h"

namespace bw::app {

namespace {

/// "at most 20, since 2026-03-05, until 2026-06-30: they said that they leave (Lin Yue; 0b7c…)"
QString wordsOf(const HealthLimit &limit)
{
    const QString value = text::number(qint64{limit.value});
    QString words = limit.kind == LimitKind::AtMost
        ? Words::tr("at most %1", "a limit of the health").arg(value)
        : Words::tr("at least %1", "a limit of the health").arg(value);
    words += QStringLiteral(", ")
        + (limit.until ? Words::tr("from %1 until %2", "days").arg(limit.from.iso(), limit.until->iso())
                       : Words::tr("from %1 on", "a day").arg(limit.from.iso()));
    return Words::tr("%1: %2 (%3; key %4)", "limit and days, reason, who set it, key")
        .arg(words, text::visible(limit.reason), text::visible(limit.author), limit.key);
}

std::vector<HealthLimit> inForce(std::vector<HealthLimit> limits, Day day)
{
    std::erase_if(limits, [&](const HealthLimit &limit) { return !limit.holdsOn(day); });
    return limits;
}

void tellFrozen(const std::optional<Day> &frozen)
{
    if (frozen)
        say(Words::tr("The account was lost on %1: its health is frozen at that day, and a limit does not "
                      "move it.")
                .arg(frozen->iso()));
}

/// What a limit is set with; nothing after a complaint.
std::optional<HealthLimit> limitOf(const Arguments &arguments, const QString &kind, const QString &value,
                                   Day today)
{
    HealthLimit limit;
    limit.kind = *limitKindFromName(kind);
    bool isNumber = false;
    limit.value = value.toInt(&isNumber);
    if (!isNumber || limit.value < 0 || limit.value > 100) {
        (void)arguments.wrong(
            Words::tr("“%1” is no score: write a whole number from 0 to 100.").arg(text::visible(value)));
        return {};
    }
    limit.reason = arguments.value(QStringLiteral("reason")).simplified();
    if (limit.reason.isEmpty()) {
        (void)arguments.wrong(
            Words::tr("Say why: --reason TEXT. It stands beside the score wherever it is shown."));
        return {};
    }
    limit.from = today;
    if (!arguments.day(QStringLiteral("until"), limit.until))
        return {};
    if (limit.until && *limit.until < today) {
        (void)arguments.wrong(
            Words::tr("“--until %1” is over: today is %2.").arg(limit.until->iso(), today.iso()));
        return {};
    }
    return limit;
}

int set(Workspace &workspace, const Account &account, HealthLimit limit, const std::optional<Day> &frozen)
{
    limit.account = account.id;
    const auto saved = saveLimit(workspace, limit, now());
    if (!saved)
        return complain(saved.error());
    say(Words::tr("Saved for %1: %2.", "account, limit").arg(text::visible(account.key), wordsOf(*saved)));
    tellFrozen(frozen);
    return Done;
}

/// The one in force; with a key, that one.
int lift(Workspace &workspace, const Account &account, const QString &key, const QString &by, Day today)
{
    const auto all = loadHealthLimits(workspace, account.id);
    if (!all)
        return complain(all.error());
    const std::vector<HealthLimit> limits = inForce(*all, today);
    std::vector<HealthLimit> meant;
    for (const HealthLimit &limit : limits) {
        if (key.isEmpty() || limit.key.startsWith(key))
            meant.push_back(limit);
    }
    if (meant.size() != 1) {
        if (limits.empty())
            complain(Words::tr("No limit of the health of %1 is in force.").arg(text::visible(account.key)));
        else if (meant.empty())
            complain(Words::tr("%1 has no limit with the key “%2”. Those in force are:")
                         .arg(text::visible(account.key), text::visible(key)));
        else
            complain(Words::tr("More than one limit of %1 is in force: name the key of the one to lift.")
                         .arg(text::visible(account.key)));
        for (const HealthLimit &limit : limits)
            complain(QStringLiteral("  ") + wordsOf(limit));
        return NothingWritten;
    }
    if (const auto lifted = liftLimit(workspace, meant.front().key, by, now()); !lifted)
        return complain(lifted.error());
    say(Words::tr("Lifted for %1: %2.", "account, limit")
            .arg(text::visible(account.key), wordsOf(meant.front())));
    return Done;
}

int listInForce(const Workspace &workspace, const Account &account, const std::optional<Day> &frozen,
                Day today)
{
    const auto all = loadHealthLimits(workspace, account.id);
    if (!all)
        return complain(all.error());
    const std::vector<HealthLimit> limits = inForce(*all, today);
    if (limits.empty())
        say(Words::tr("No limit of the health of %1 is in force.").arg(text::visible(account.key)));
    for (const HealthLimit &limit : limits)
        say(wordsOf(limit));
    tellFrozen(frozen);
    return Done;
}

void addOptions(Arguments &arguments)
{
    arguments.option(QStringLiteral("reason"), QStringLiteral("TEXT"),
                     Words::tr("Why, for example “they told us that they leave”. Needed to set a limit."));
    arguments.option(QStringLiteral("until"), QStringLiteral("DAY"),
                     Words::tr("The last day on which it holds. Default: until it is lifted."));
    arguments.option(QStringLiteral("by"), QStringLiteral("NAME"),
                     Words::tr("Who sets or lifts it. Default: your name in the settings of the window."));
    arguments.option(QStringLiteral("workspace"), QStringLiteral("FILE"),
                     Words::tr("The workspace. Default: the one that the window opens."));
    arguments.notes(Words::tr("“bellwether export health-limits” has all of them, lifted ones too.")
                    + QStringLiteral("\n\n")
                    + Words::tr("Exit codes: 0 saved, or listed; 2 wrong usage; 3 nothing was saved."));
}

} // namespace

int runLimit(const QStringList &list)
{
    Arguments arguments(
        {QStringLiteral("limit ACCOUNT [--workspace FILE]"),
         QStringLiteral("limit ACCOUNT at_most|at_least VALUE --reason TEXT [--until DAY] [--by NAME]"),
         QStringLiteral("limit ACCOUNT lift [KEY] [--by NAME]")},
        Words::tr(
            "Lists the limits of an account's health, sets one from today on, or lifts one. A limit stands\n"
            "beside the computed score with who set it and why, and no recalculation takes it away."));
    addOptions(arguments);
    if (const auto code = arguments.read(list))
        return *code;
    const QStringList words = arguments.positional();
    const QString what = words.value(1);
    const bool sets = limitKindFromName(what).has_value();
    const bool lifts = what == QLatin1String("lift");
    if (words.isEmpty() || (words.size() > 1 && !sets && !lifts) || (sets && words.size() != 3)
        || (lifts && words.size() > 3))
        return arguments.wrong(
            Words::tr("Name the account, then “at_most” or “at_least” and a score, or “lift”."));
    for (const QString &name : {QStringLiteral("by"), QStringLiteral("until"), QStringLiteral("workspace")}) {
        if (arguments.has(name) && !arguments.needs(name))
            return WrongUsage;
    }
    const QString by = arguments.has(QStringLiteral("by"))
        ? arguments.value(QStringLiteral("by")).simplified()
        : settings::author.get();
    if ((sets || lifts) && by.isEmpty())
        return arguments.wrong(
            Words::tr("Say who you are: --by NAME. The name in the window's settings is taken "
                      "where there is one."));
    const QString path = arguments.has(QStringLiteral("workspace"))
        ? arguments.value(QStringLiteral("workspace"))
        : defaultWorkspace();
    auto workspace = Workspace::open(path, sets || lifts ? Workspace::Mode::Write : Workspace::Mode::Read);
    if (!workspace)
        return complainWorkspace(workspace.error());
    if (sets || lifts) {
        if (const auto replay = replayJournal(*workspace); replay && !replay->saysNothing())
            complain(text::sentence(*replay));
    }
    const auto cache = loadBook(*workspace);
    if (!cache)
        return complain(cache.error());
    const Day day = today(cache->zone);
    std::optional<HealthLimit> limit;
    if (sets) {
        limit = limitOf(arguments, what, words.at(2), day);
        if (!limit)
            return WrongUsage;
        limit->author = by;
    }
    const auto index = accountOf(*workspace, *cache, words.front());
    if (!index)
        return NothingWritten;
    const Account &account = cache->accounts[*index];
    const auto frozen = frozenOn(*cache, *index, day);
    if (limit)
        return set(*workspace, account, *limit, frozen);
    return lifts ? lift(*workspace, account, words.value(2), by, day)
                 : listInForce(*workspace, account, frozen, day);
}

} // namespace bw::app
