#include "account/account_tr.h"
#include "account/figure_words.h"
#include "account/human_words.h"
#include "report/trend_base.h"
#include "shell/rubric_words.h"
#include "shell/text.h"

namespace bw {

namespace {

QString definition(HealthPart part)
{
    switch (part) {
    case HealthPart::Activity28:
        return AccountText::tr("Active days of the last 28 against the days that are needed, at most 100.");
    case HealthPart::Coefficient:
        return AccountText::tr(
            "Active weeks of the last 7 blocks of 7 days; of fewer while the account is young, which "
            "also counts less.");
    case HealthPart::Trend:
        return AccountText::tr(
            "Key actions per working day of the last 3 weeks against the median of weeks 5 to 12. "
            "Full marks from 85% of it.");
    case HealthPart::SeatUse:
        return AccountText::tr(
            "Different users of the last 28 days against the seats purchased, at most 100.");
    case HealthPart::Breadth:
        return AccountText::tr("Modules used in the last 28 days against the modules entitled.");
    case HealthPart::Outcome:
        return AccountText::tr("What was reached of the business results against what was expected by now, "
                               "at most 100.");
    case HealthPart::Survey:
        return AccountText::tr("The net promoter score of the last 12 months: -100 gives 0, 0 gives 50 and "
                               "100 gives 100.");
    }
    Q_UNREACHABLE();
}

bool isHuman(const ScorePart &part)
{
    return part.share.group == HealthShare::Group::Human;
}

bool hasNothingToCompare(const AccountReport &report, const ScorePart &part)
{
    return part.share.part == HealthPart::Trend && trendBaseIsZero(report);
}

text::CriterionWords wordsOf(const AccountReport &report, const ScorePart &part)
{
    return text::criterionWords(
        report.explanation.rubric.criteria[static_cast<size_t>(part.share.criterion)]);
}

/// Score, weight, certainty and points.
QStringList countedLines(const AccountReport &report, const ScorePart &part)
{
    QStringList lines{AccountText::tr("Score %1 of 100, weight %2, certainty %3.")
                          .arg(text::number(part.share.score, 0), text::number(part.share.weight, 0),
                               text::percent(part.share.certainty))};
    if (report.score.scored)
        lines << AccountText::tr("It gives %1 of at most %2 points.")
                     .arg(text::number(static_cast<double>(part.tenths) / 10, 1),
                          text::number(static_cast<double>(part.mostTenths) / 10, 1));
    return lines;
}

QString answerTip(const AccountReport &report, const ScorePart &part)
{
    const text::CriterionWords words = wordsOf(report, part);
    const HealthShare &share = part.share;
    QStringList lines{words.question};
    if (!words.guidance.isEmpty())
        lines << words.guidance;
    const AnswerGiven *answer = report.answerOf(share);
    if (answer == nullptr) {
        lines << AccountText::tr("Nobody has answered it yet: it is left out, which is not the same as 0.");
    } else {
        const QString input = answerInput(report, share);
        const QString anchor =
            share.known ? words.steps[static_cast<size_t>(share.state.step)].anchor : QString();
        lines << (anchor.isEmpty() ? AccountText::tr("Answer: %1.").arg(input)
                                   : AccountText::tr("Answer: %1 (%2).").arg(input, anchor));
        lines << AccountText::tr("By %1; confidence %2.", "who and when, how sure")
                     .arg(answerSource(report, share), confidenceWord(answer->confidence));
        if (share.state.kind == CriterionState::Kind::Withdrawn)
            lines << AccountText::tr("It withdraws the answer before it: nothing is counted.");
        else if (share.state.kind == CriterionState::Kind::Unreadable)
            lines << AccountText::tr("The rubric has no such step any more: nothing is counted until it is "
                                     "answered again.");
        if (share.state.stale)
            lines << AccountText::tr("%n day(s) old: past the shelf life, its certainty halves every 30 "
                                     "days. Ask again.",
                                     nullptr, share.state.ageDays);
        if (share.known)
            lines << countedLines(report, part);
    }
    lines << restsOn(report);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString partName(const AccountReport &report, const ScorePart &part)
{
    return isHuman(part) ? wordsOf(report, part).name : text::part(part.share.part);
}

QString partSource(const AccountReport &report, const ScorePart &part)
{
    if (isHuman(part))
        return answerSource(report, part.share);
    if (!part.share.known || !part.share.day)
        return {};
    const QString day = text::dayYear(*part.share.day);
    switch (part.share.part) {
    case HealthPart::Outcome:
        return AccountText::tr("business results, %1", "source of a part of the score, day").arg(day);
    case HealthPart::Survey:
        return AccountText::tr("surveys, %1", "source of a part of the score, day").arg(day);
    case HealthPart::Activity28:
    case HealthPart::Coefficient:
    case HealthPart::Trend:
    case HealthPart::SeatUse:
    case HealthPart::Breadth:
        break;
    }
    return AccountText::tr("usage to %1", "source of a part of the score, last day").arg(day);
}

QString partInput(const AccountReport &report, const ScorePart &part)
{
    if (isHuman(part))
        return answerInput(report, part.share);
    const PortfolioRow &row = report.row;
    if (!part.share.known && hasNothingToCompare(report, part))
        return AccountText::tr("median of weeks 5 to 12 is 0");
    if (!part.share.known)
        return AccountText::tr("not covered by the data");
    switch (part.share.part) {
    case HealthPart::Activity28:
        return AccountText::tr("%1 active days, need %2")
            .arg(text::number(qint64{row.last28.activeDays}), text::number(qint64{row.last28.needed}));
    case HealthPart::Coefficient:
        return AccountText::tr("%1 of %2 weeks")
            .arg(text::number(qint64{row.coefficient.active}), text::number(qint64{row.coefficient.known}));
    case HealthPart::Trend:
        return row.trend ? AccountText::tr("%1 of the median").arg(text::percent(*row.trend)) : QString();
    case HealthPart::SeatUse:
        return AccountText::tr("%1 users of %2 seats")
            .arg(text::number(row.activeUsers28.value_or(0)), text::number(row.seatsPurchased.value_or(0)));
    case HealthPart::Breadth:
        return AccountText::tr("%1 of %2 modules")
            .arg(text::number(row.breadth.value_or(Share()).part),
                 text::number(row.breadth.value_or(Share()).whole));
    case HealthPart::Outcome:
        return AccountText::tr("%1 of what was expected").arg(text::percent(row.outcome.value_or(0)));
    case HealthPart::Survey:
        return AccountText::tr("NPS %1, %n answer(s)", nullptr, row.npsAnswers)
            .arg(text::number(row.nps.value_or(0), 0));
    }
    Q_UNREACHABLE();
}

QString partTip(const AccountReport &report, const ScorePart &part)
{
    if (isHuman(part))
        return answerTip(report, part);
    QStringList lines{definition(part.share.part)};
    if (!part.share.known && hasNothingToCompare(report, part)) {
        lines << AccountText::tr(
            "The median of weeks 5 to 12 is 0, so there is nothing to compare with: it is "
            "left out, which is not the same as 0.");
    } else if (!part.share.known) {
        lines << AccountText::tr("The data do not cover it: it is left out, which is not the same as 0.");
    } else {
        lines << AccountText::tr("Input: %1.").arg(partInput(report, part));
        lines << countedLines(report, part);
    }
    lines << restsOn(report);
    return lines.join(QLatin1Char('\n'));
}

} // namespace bw
