#include "shell/judgement_words.h"

#include "shell/text.h"

#include <QCoreApplication>
#include <cmath>

namespace bw::text {

namespace {

class JudgementText {
    Q_DECLARE_TR_FUNCTIONS(bw::JudgementText)
};

QString ago(std::optional<Day> day, Day look)
{
    if (!day)
        return JudgementText::tr("Never seen");
    const int days = std::max(look - *day, 0);
    return days == 0 ? JudgementText::tr("Last seen today")
                     : JudgementText::tr("Last seen %n day(s) ago", nullptr, days);
}

QString weeksWords(const Coefficient &weeks)
{
    return JudgementText::tr("active in %1 of the last %2 weeks")
        .arg(number(qint64{weeks.active}), number(qint64{weeks.known}));
}

QString role(const QString &role)
{
    return role == QLatin1String("admin") ? JudgementText::tr("Admin", "role of a user")
                                          : JudgementText::tr("Manager", "role of a user");
}

QString amount(std::optional<double> value, const QString &unit)
{
    if (!value)
        return dash();
    const QString figure = number(*value, std::abs(*value - std::round(*value)) < 0.005 ? 0 : 2);
    if (unit == QLatin1String("%"))
        return percent(*value / 100, std::abs(*value - std::round(*value)) < 0.005 ? 0 : 1);
    return unit.isEmpty() ? figure : JudgementText::tr("%1 %2", "figure, unit").arg(figure, visible(unit));
}

/// Headline, text and drawing; the verdict comes later.
struct SeenWords {
    Day look;

    EvidenceWords operator()(std::monostate /*nothing*/) const
    {
        EvidenceWords words;
        words.headline = JudgementText::tr("No machine evidence");
        return words;
    }
    EvidenceWords operator()(const BossSeen &seen) const
    {
        EvidenceWords words;
        if (seen.users == 0) {
            words.headline = JudgementText::tr("No decision maker is known");
            words.text = JudgementText::tr("Say who it is: Ctrl+E on the account's page, Users.");
            return words;
        }
        words.headline = ago(seen.lastSeen, look);
        words.text = JudgementText::tr("Decision makers: %n user(s), %1", nullptr, seen.users)
                         .arg(weeksWords(seen.weeks));
        words.weeks = seen.weeks.blocks;
        return words;
    }
    EvidenceWords operator()(const ProcessSeen &seen) const
    {
        EvidenceWords words;
        if (seen.scenarios == 0) {
            words.headline = JudgementText::tr("No main scenario");
            words.text = JudgementText::tr("Mark the scenarios that are the main process: Activity rules.");
            return words;
        }
        words.headline = seen.state == ScenarioState::NotStarted
            ? JudgementText::tr("%1: not started", "scenario").arg(visible(seen.name))
            : seen.expectedActions
            ? JudgementText::tr("%1: %2 of %3 actions", "scenario, actual, expected")
                  .arg(visible(seen.name), number(seen.actions), number(*seen.expectedActions))
            : JudgementText::tr("%1: %2 actions", "scenario, actual")
                  .arg(visible(seen.name), number(seen.actions));
        QStringList lines;
        if (seen.users && seen.expectedUsers)
            lines << JudgementText::tr("28 days: %1 users, expected %2")
                         .arg(number(*seen.users), number(*seen.expectedUsers));
        if (seen.scenarios > 1 && seen.share)
            lines << JudgementText::tr("%n main scenario(s): %1 of what is expected", nullptr, seen.scenarios)
                         .arg(percent(*seen.share));
        words.text = lines.join(QStringLiteral(" · "));
        for (const qint64 week : seen.weeks)
            words.line.push_back(static_cast<double>(week));
        return words;
    }
    EvidenceWords operator()(const ResultSeen &seen) const
    {
        EvidenceWords words;
        if (seen.results == 0) {
            words.headline = JudgementText::tr("No business result is known");
            words.text = JudgementText::tr("Import outcomes: what was agreed and what was reached.");
            return words;
        }
        const Attainment &reached = seen.reached;
        if (!reached.latest) {
            words.headline =
                JudgementText::tr("%1: nothing measured yet", "measure").arg(visible(seen.measure));
            return words;
        }
        words.headline = JudgementText::tr("%1: %2, target %3", "measure, actual, target")
                             .arg(visible(seen.measure), amount(reached.latest->actual, seen.unit),
                                  amount(seen.target, seen.unit));
        QStringList lines;
        if (reached.expectedActual)
            lines << JudgementText::tr("expected by %1: %2", "day, amount")
                         .arg(dayShort(reached.latest->day), amount(*reached.expectedActual, seen.unit));
        if (seen.baseline)
            lines << JudgementText::tr("%1 at the start", "amount").arg(amount(*seen.baseline, seen.unit));
        words.text = lines.join(QStringLiteral(", "));
        return words;
    }
    EvidenceWords operator()(const PeopleSeen &seen) const
    {
        EvidenceWords words;
        if (seen.people == 0) {
            words.headline = JudgementText::tr("No manager or admin is known");
            return words;
        }
        words.headline = visible(seen.name);
        words.text = JudgementText::tr("%1, %2. %3.", "role, weeks, last seen")
                         .arg(role(seen.role), weeksWords(seen.weeks), ago(seen.lastSeen, look));
        words.weeks = seen.weeks.blocks;
        return words;
    }
    EvidenceWords operator()(const UsersSeen &seen) const
    {
        EvidenceWords words;
        if (!seen.seats || !seen.seen28) {
            words.headline = JudgementText::tr("Users or seats are not known");
            return words;
        }
        words.headline = JudgementText::tr("%1 of %2 seats used in 28 days")
                             .arg(number(*seen.seen28), number(*seen.seats));
        if (seen.everyWeek)
            words.text = JudgementText::tr("%n user(s) in every one of the last four weeks", nullptr,
                                           static_cast<int>(*seen.everyWeek));
        return words;
    }
    EvidenceWords operator()(const SeatsSeen &seen) const
    {
        EvidenceWords words;
        if (!seen.now || !seen.before) {
            words.headline = JudgementText::tr("No machine evidence");
            return words;
        }
        words.headline = *seen.now == *seen.before
            ? JudgementText::tr("Seats unchanged at %1").arg(number(*seen.now))
            : JudgementText::tr("Seats bought %1 → %2").arg(number(*seen.before), number(*seen.now));
        words.text = JudgementText::tr("over the last 13 weeks");
        return words;
    }
    EvidenceWords operator()(const ContactSeen &seen) const
    {
        EvidenceWords words;
        if (!seen.last) {
            words.headline = JudgementText::tr("No contact is recorded");
            return words;
        }
        const int days = std::max(look - *seen.last, 0);
        words.headline = JudgementText::tr("Last contact %n day(s) ago", nullptr, days);
        words.text =
            JudgementText::tr("%n contact(s) in 13 weeks; they do not say how good", nullptr, seen.in91Days);
        return words;
    }
};

} // namespace

QString confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Unstated:
        return {};
    case Confidence::Low:
        return JudgementText::tr("low", "confidence in an answer");
    case Confidence::Medium:
        return JudgementText::tr("medium", "confidence in an answer");
    case Confidence::High:
        return JudgementText::tr("high", "confidence in an answer");
    }
    Q_UNREACHABLE();
}

EvidenceWords evidence(const SheetLine &line, const CriterionWords &words, std::optional<int> answered,
                       Day look)
{
    EvidenceWords said = std::visit(SeenWords{look}, line.seen);
    if (!line.pointsTo)
        return said;
    const QString step = words.steps[static_cast<size_t>(*line.pointsTo)].word;
    const int steps = static_cast<int>(words.steps.size());
    if (answered == *line.pointsTo) {
        said.verdict = JudgementText::tr("Agrees with %1", "step of a scale").arg(step);
        said.mark = Band::Healthy;
        return said;
    }
    said.verdict = JudgementText::tr("Evidence points to %1", "step of a scale").arg(step);
    // A triangle where the answer is far better than what the machine saw.
    const bool isStep = answered && *answered < steps;
    said.mark = isStep && *answered - *line.pointsTo >= 2 ? Band::AtRisk : Band::Watch;
    return said;
}

AnswerBefore before(const EarlierAnswer &answer, const CriterionWords &words)
{
    const Judgement &judgement = answer.judgement;
    const QString sure = confidence(judgement.confidence);
    const QString by = visible(judgement.judgedBy);
    AnswerBefore said;
    said.day = dayShort(judgement.day);
    said.word = answer.step           ? words.steps[static_cast<size_t>(*answer.step)].word
        : judgement.value == notKnown ? notKnownWord()
                                      : visible(judgement.value);
    said.who = by.isEmpty() ? sure
        : sure.isEmpty()    ? by
                            : JudgementText::tr("%1, %2", "who answered, how sure").arg(by, sure);
    said.note = visible(judgement.note);
    said.takenBack = judgement.isTakenBack();
    return said;
}

AnswerLine answerLine(const JudgementSheet &sheet, qint32 criterion, const WrittenAnswer &written)
{
    const auto at = static_cast<size_t>(criterion);
    const RubricCriterion &asked = sheet.now.rubric.criteria[at];
    const SheetLine &line = sheet.lines[at];
    AnswerLine shown;
    shown.place = {sheet.report.row.id, asked.key};
    shown.words = criterionWords(asked);
    shown.written = written;
    for (const EarlierAnswer &answer : line.earlier)
        shown.before.push_back(before(answer, shown.words));
    if (const auto points = criterionPoints(sheet.now.rules, sheet.now.rubric, asked.key))
        shown.most = JudgementText::tr("%n point(s)", nullptr, static_cast<int>(std::lround(*points)));
    if (const HealthShare *share = shareOfCriterion(sheet.now, criterion)) {
        const CriterionState &state = share->state;
        shown.saved = standingPart(state, asked);
        if (state.kind != CriterionState::Kind::NeverAnswered) {
            shown.stale = state.stale;
            shown.age = state.stale ? JudgementText::tr("%n day(s) old, stale", nullptr, state.ageDays)
                : state.ageDays > 0 ? JudgementText::tr("%n day(s) old", nullptr, state.ageDays)
                                    : JudgementText::tr("answered today");
        }
    }
    shown.confidence = line.confidence;
    for (const EarlierAnswer &answer : line.earlier) {
        if (answer.judgement.isTakenBack())
            continue;
        shown.note = visible(answer.judgement.note);
        break;
    }
    shown.waiting = !sheet.complete;
    if (sheet.complete)
        shown.evidence = evidence(line, shown.words, shown.part(), sheet.now.look);
    return shown;
}

} // namespace bw::text
