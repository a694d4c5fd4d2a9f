#include "account_word.h"
#include "arguments.h"
#include "commands.h"
#include "intake/words.h"
#include "policy_file.h"
#include "shell/judging_words.h"
#include "shell/rubric_words.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "store/cache_reader.h"
#include "store/judgements.h"
#include "store/workspace.h"
#include "terminal.h"
#include "words.h"

#include <QTime>

namespace bw::app {

namespace {

const RubricCriterion *criterionOf(const Rubric &rubric, const QString &word)
{
    const auto index = rubric.indexOf(word);
    if (index)
        return &rubric.criteria[static_cast<size_t>(*index)];
    QStringList keys;
    for (const RubricCriterion &criterion : rubric.criteria)
        keys += criterion.key;
    complain(Words::tr("There is no criterion “%1”: use one of %2.")
                 .arg(text::visible(word), keys.join(QStringLiteral(", "))));
    return nullptr;
}

/// "2 Monthly": each step by its key and its words.
QStringList stepsOf(const RubricCriterion &criterion)
{
    const text::CriterionWords words = text::criterionWords(criterion);
    QStringList steps;
    for (size_t i = 0; i < criterion.steps.size(); ++i) {
        const QString key = text::visible(criterion.steps[i].key);
        steps += words.steps[i].word == key ? key : key + u' ' + words.steps[i].word;
    }
    return steps;
}

/// The answer as it is kept: the step's key, or notKnown.
std::optional<QString> answerOf(const RubricCriterion &criterion, const QString &word)
{
    if (judgementValueFromWord(word) == notKnown)
        return notKnown;
    if (const auto step = criterion.stepOf(word))
        return criterion.steps[static_cast<size_t>(*step)].key;
    complain(
        Words::tr("“%1” is no answer to “%2”: use one of %3, a number from 0 (worst) to %4, or “unknown”.")
            .arg(text::visible(word), text::visible(criterion.key), shortList(stepsOf(criterion)))
            .arg(criterion.steps.size() - 1));
    return std::nullopt;
}

/// yyyy-MM-dd, with THH:mm or THH:mm:ss or without. Nothing after a complaint.
std::optional<QString> timeOf(const Arguments &arguments, const QString &word, const QDateTime &latest)
{
    const auto day = Day::parse(QStringView(word).left(10));
    const QString clock = word.mid(11);
    const QTime time = clock.size() == 5 ? QTime::fromString(clock, QStringLiteral("HH:mm"))
                                         : QTime::fromString(clock, QStringLiteral("HH:mm:ss"));
    const bool isTime = word.size() > 11 && word.at(10) == u'T' && time.isValid();
    if (!day || (word.size() != 10 && !isTime)) {
        (void)arguments.wrong(
            Words::tr("“%1” is no day: write 2026-03-14, or 2026-03-14T09:30.").arg(text::visible(word)));
        return std::nullopt;
    }
    const Day today = Day::of(latest.date());
    if (today < *day) {
        (void)arguments.wrong(
            Words::tr("“--date %1” lies in the future: today is %2.").arg(text::visible(word), today.iso()));
        return std::nullopt;
    }
    if (today == *day && isTime && latest.time() < time) {
        (void)arguments.wrong(Words::tr("“--date %1” lies in the future: it is %2 now.")
                                  .arg(text::visible(word), latest.time().toString(QStringLiteral("HH:mm"))));
        return std::nullopt;
    }
    return isTime ? day->iso() + u'T' + time.toString(QStringLiteral("HH:mm:ss")) : day->iso();
}

/// The newest answer that counts, of the same account and criterion.
const Judgement *before(const std::vector<Judgement> &judgements, const Judgement &answer)
{
    const Judgement *newest = nullptr;
    for (const Judgement &judgement : judgements) {
        if (judgement.criterion == answer.criterion && !judgement.isTakenBack()
            && judgement.judgedAt <= answer.judgedAt && judgement.key != answer.key)
            newest = &judgement;
    }
    return newest;
}

int save(Workspace &workspace, const Account &account, const std::optional<Day> &frozen,
         const Judgement &answer)
{
    if (const auto replay = replayJournal(workspace); replay && !replay->saysNothing())
        complain(text::sentence(*replay));
    const auto saved = saveJudgements(workspace, {answer}, now());
    if (!saved)
        return complain(saved.error());
    const Judgement &kept = saved->front();
    say(Words::tr("Saved for %1: %2 is “%3”, says %4 on %5.", "account, criterion, answer, who, day")
            .arg(text::visible(account.key), text::visible(kept.criterion), text::visible(kept.value),
                 text::visible(kept.judgedBy), kept.day.iso()));
    const auto all = loadJudgements(workspace, account.id);
    if (const Judgement *earlier = all ? before(*all, kept) : nullptr)
        say(Words::tr("The answer before it stays in the history: “%1” of %2.", "answer, day")
                .arg(text::visible(earlier->value), earlier->day.iso()));
    if (frozen)
        say(Words::tr(
                "The account was lost on %1: its health is frozen at that day, and this answer does not "
                "move it.")
                .arg(frozen->iso()));
    return Done;
}

void addOptions(Arguments &arguments)
{
    arguments.option(QStringLiteral("note"), QStringLiteral("TEXT"), Words::tr("Why you think so."));
    arguments.option(QStringLiteral("by"), QStringLiteral("NAME"),
                     Words::tr("Who judges. Default: your name in the settings of the window."));
    arguments.option(QStringLiteral("date"), QStringLiteral("DAY[THH:MM]"),
                     Words::tr("When it was judged, not after today. Default: now."));
    arguments.option(QStringLiteral("confidence"), QStringLiteral("low|medium|high"),
                     Words::tr("How sure you are. Default: not stated, which counts as medium."));
    arguments.option(QStringLiteral("workspace"), QStringLiteral("FILE"),
                     Words::tr("The workspace. Default: the one that the window opens."));
    QString criteria = Words::tr("Criteria of the rules as shipped:");
    for (const RubricCriterion &criterion : shippedRubric().criteria)
        criteria += QStringLiteral("\n  %1  %2\n  %3  %4")
                        .arg(criterion.key, -16)
                        .arg(text::criterionWords(criterion).question)
                        .arg(QString(), -16)
                        .arg(stepsOf(criterion).join(QStringLiteral(", ")));
    arguments.notes(criteria + QStringLiteral("\n\n")
                    + Words::tr("Exit codes: 0 saved; 2 wrong usage; 3 nothing was saved."));
}

} // namespace

int runJudge(const QStringList &list)
{
    Arguments arguments(
        {QStringLiteral(
            "judge ACCOUNT CRITERION VALUE [--note TEXT] [--by NAME] [--date DAY] [--confidence LEVEL]\n"
            "[--workspace FILE]")},
        Words::tr("Saves your answer to a question about an account. VALUE is a step of the criterion's "
                  "scale, its\n"
                  "number from 0 (worst), its words, or “unknown”, which withdraws the answer before it. "
                  "Nothing is\n"
                  "overwritten: an answer that corrects another one stands beside it."));
    addOptions(arguments);
    if (const auto code = arguments.read(list))
        return *code;
    const QStringList words = arguments.positional();
    if (words.size() != 3)
        return arguments.wrong(Words::tr("Name the account, the criterion and the answer."));
    for (const QString &name : {QStringLiteral("by"), QStringLiteral("date"), QStringLiteral("workspace")}) {
        if (arguments.has(name) && !arguments.needs(name))
            return WrongUsage;
    }
    Judgement answer;
    answer.judgedBy = arguments.has(QStringLiteral("by")) ? arguments.value(QStringLiteral("by")).simplified()
                                                          : settings::author.get();
    if (answer.judgedBy.isEmpty())
        return arguments.wrong(
            Words::tr("Say who judges: --by NAME. The name in the window's settings is taken where "
                      "there is one."));
    const auto confidence = confidenceFromWord(arguments.value(QStringLiteral("confidence")));
    if (arguments.has(QStringLiteral("confidence")) && !confidence)
        return arguments.wrong(Words::tr("There is no confidence “%1”: use low, medium or high.")
                                   .arg(text::visible(arguments.value(QStringLiteral("confidence")))));
    answer.confidence = confidence.value_or(Confidence::Unstated);
    answer.note = arguments.value(QStringLiteral("note"));

    const QString path = arguments.has(QStringLiteral("workspace"))
        ? arguments.value(QStringLiteral("workspace"))
        : defaultWorkspace();
    auto workspace = Workspace::open(path, Workspace::Mode::Write);
    if (!workspace)
        return complainWorkspace(workspace.error());
    const auto cache = loadBook(*workspace);
    if (!cache)
        return complain(cache.error());
    if (arguments.has(QStringLiteral("date"))) {
        const auto at = timeOf(arguments, arguments.value(QStringLiteral("date")), localNow(cache->zone));
        if (!at)
            return WrongUsage;
        answer.judgedAt = *at;
    }
    const auto index = accountOf(*workspace, *cache, words.at(0));
    if (!index)
        return NothingWritten;
    const Account &account = cache->accounts[*index];
    const RubricCriterion *criterion = criterionOf(cache->policy.rubric, words.at(1));
    if (!criterion)
        return NothingWritten;
    const auto value = answerOf(*criterion, words.at(2));
    if (!value)
        return NothingWritten;
    answer.account = account.id;
    answer.criterion = criterion->key;
    answer.value = *value;
    return save(*workspace, account, frozenOn(*cache, *index, today(cache->zone)), answer);
}

} // namespace bw::app
