#include "account_word.h"
#include "arguments.h"
#include "commands.h"
#include "intake/words.h"
#include "policy_file.h"
#include "shell/judging_words.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "store/cache_reader.h"
#include "store/judging.h"
#include "store/work_saving.h"
#include "store/workspace.h"
#include "terminal.h"
#include "words.h"

namespace bw::app {

namespace {

int save(Workspace &workspace, const Account &account, const WorkEntry &entry)
{
    if (const auto replay = replayJournal(workspace); replay && !replay->saysNothing())
        complain(text::sentence(*replay));
    const auto saved = saveWork(workspace, {entry}, now());
    if (!saved)
        return complain(saved.error());
    const Touch &kept = std::get<TouchLogged>(saved->front().what).touch;
    const QString what = kept.summary.isEmpty()
        ? text::visible(kept.kind)
        //: %1: kind of a touch, %2: what it was about
        : Words::tr("%1, “%2”").arg(text::visible(kept.kind), text::visible(kept.summary));
    say(Words::tr("Saved for %1: %2, by %3 on %4.", "account, touch, who, day")
            .arg(text::visible(account.key), what, text::visible(kept.by), kept.day.iso()));
    if (!kept.nextStep.isEmpty() && kept.nextDate)
        say(Words::tr("Next step by %1: %2.", "day, step")
                .arg(kept.nextDate->iso(), text::visible(kept.nextStep)));
    else if (!kept.nextStep.isEmpty())
        say(Words::tr("Next step: %1.").arg(text::visible(kept.nextStep)));
    return Done;
}

void addOptions(Arguments &arguments)
{
    arguments.option(QStringLiteral("with"), QStringLiteral("PEOPLE"),
                     Words::tr("Who of the customer took part."));
    arguments.option(QStringLiteral("next"), QStringLiteral("TEXT"), Words::tr("The next step."));
    arguments.option(QStringLiteral("next-date"), QStringLiteral("DAY"),
                     Words::tr("When the next step is due."));
    arguments.option(QStringLiteral("by"), QStringLiteral("NAME"),
                     Words::tr("Who of us. Default: your name in the settings of the window."));
    arguments.option(QStringLiteral("date"), QStringLiteral("DAY"),
                     Words::tr("When it was, not after today. Default: today."));
    arguments.option(QStringLiteral("workspace"), QStringLiteral("FILE"),
                     Words::tr("The workspace. Default: the one that the window opens."));
    arguments.notes(Words::tr("Exit codes: 0 saved; 2 wrong usage; 3 nothing was saved."));
}

/// What the arguments say of the touch but its day. Nothing after a complaint.
std::optional<Touch> touchOf(const Arguments &arguments)
{
    Touch touch;
    const QStringList words = arguments.positional();
    if (words.size() != 3) {
        (void)arguments.wrong(Words::tr("Name the account, the kind of touch and what it was about."));
        return std::nullopt;
    }
    touch.kind = touchKindFromWord(words.at(1).simplified());
    touch.summary = words.at(2).trimmed();
    if (touch.kind.isEmpty()) {
        (void)arguments.wrong(
            Words::tr("Say what kind of touch it was: call, meeting, visit, email, training, "
                      "qbr, onboarding, or a word of your own."));
        return std::nullopt;
    }
    for (const char *name : {"with", "next", "next-date", "by", "date", "workspace"}) {
        if (arguments.has(QLatin1String(name)) && !arguments.needs(QLatin1String(name)))
            return std::nullopt;
    }
    touch.people = arguments.value(QStringLiteral("with")).simplified();
    touch.nextStep = arguments.value(QStringLiteral("next")).trimmed();
    if (!arguments.day(QStringLiteral("next-date"), touch.nextDate))
        return std::nullopt;
    if (touch.nextDate && touch.nextStep.isEmpty()) {
        (void)arguments.wrong(Words::tr("“--next-date” needs the step that is due then: --next TEXT."));
        return std::nullopt;
    }
    touch.by = arguments.has(QStringLiteral("by")) ? arguments.value(QStringLiteral("by")).simplified()
                                                   : settings::author.get();
    if (touch.by.isEmpty()) {
        (void)arguments.wrong(
            Words::tr("Say who of us it was: --by NAME. The name in the window's settings is "
                      "taken where there is one."));
        return std::nullopt;
    }
    return touch;
}

} // namespace

int runTouch(const QStringList &list)
{
    Arguments arguments(
        {QStringLiteral(
            "touch ACCOUNT KIND SUMMARY [--with PEOPLE] [--next TEXT [--next-date DAY]] [--by NAME]\n"
            "[--date DAY] [--workspace FILE]")},
        Words::tr(
            "Logs a contact with a customer. KIND is call, meeting, visit, email, training, qbr, "
            "onboarding,\n"
            "or a word of your own. It stands in the timeline of the account; nothing is overwritten."));
    addOptions(arguments);
    if (const auto code = arguments.read(list))
        return *code;
    auto touch = touchOf(arguments);
    if (!touch)
        return WrongUsage;
    const QString path = arguments.has(QStringLiteral("workspace"))
        ? arguments.value(QStringLiteral("workspace"))
        : defaultWorkspace();
    auto workspace = Workspace::open(path, Workspace::Mode::Write);
    if (!workspace)
        return complainWorkspace(workspace.error());
    const auto cache = loadBook(*workspace);
    if (!cache)
        return complain(cache.error());
    const Day latest = today(cache->zone);
    std::optional<Day> day = latest;
    if (!arguments.day(QStringLiteral("date"), day))
        return WrongUsage;
    if (latest < *day)
        return arguments.wrong(
            Words::tr("“--date %1” lies in the future: today is %2. What is planned is a next step: --next.")
                .arg(day->iso(), latest.iso()));
    if (touch->nextDate && *touch->nextDate < *day)
        return arguments.wrong(Words::tr("The next step is due on %1, before the touch of %2.")
                                   .arg(touch->nextDate->iso(), day->iso()));
    touch->day = *day;
    const auto index = accountOf(*workspace, *cache, arguments.positional().at(0));
    if (!index)
        return NothingWritten;
    const Account &account = cache->accounts[*index];
    WorkEntry entry;
    entry.account = account.id;
    entry.by = touch->by;
    entry.what = TouchLogged{*touch};
    return save(*workspace, account, entry);
}

} // namespace bw::app
