#include "account/timeline_words.h"

#include "account/account_tr.h"
#include "account/timeline_work.h"
#include "shell/rubric_words.h"
#include "shell/rule_marks.h"
#include "shell/text.h"

#include <array>
#include <cmath>

namespace bw {

namespace {

QString kindWord(const QString &kind)
{
    static constexpr std::array words{
        std::pair("call", QT_TRANSLATE_NOOP("bw::AccountText", "Call")),
        std::pair("meeting", QT_TRANSLATE_NOOP("bw::AccountText", "Meeting")),
        std::pair("visit", QT_TRANSLATE_NOOP("bw::AccountText", "Visit")),
        std::pair("email", QT_TRANSLATE_NOOP("bw::AccountText", "Mail")),
        std::pair("training", QT_TRANSLATE_NOOP("bw::AccountText", "Training")),
        std::pair("qbr", QT_TRANSLATE_NOOP("bw::AccountText", "QBR")),
        std::pair("onboarding", QT_TRANSLATE_NOOP("bw::AccountText", "Onboarding")),
    };
    for (const auto &[code, word] : words) {
        if (kind == QLatin1String(code))
            return AccountText::tr(word);
    }
    return kind.isEmpty() ? AccountText::tr("Touch") : text::visible(kind);
}

QString yearly(const Contract &contract)
{
    return AccountText::tr("%1 a year").arg(text::moneyFull({contract.currency, contract.arr}));
}

QString known(const std::optional<qint64> &value)
{
    return value ? text::number(*value) : text::dash();
}

TimelineWords words(const char *symbol, const QString &title, const QString &text = {},
                    const QString &who = {})
{
    TimelineWords made;
    made.symbol = QLatin1String(symbol);
    made.title = title;
    made.text = text;
    made.who = who;
    return made;
}

struct InWords {
    TimelineWords operator()(const Touch &touch) const
    {
        const QString kind = kindWord(touch.kind);
        const QString summary = text::visible(touch.summary);
        TimelineWords told =
            words(touch.kind == QLatin1String("email") ? "file" : "phone",
                  summary.isEmpty()
                      ? kind
                      : AccountText::tr("%1: %2", "kind of a touch, what it was about").arg(kind, summary),
                  {}, text::visible(touch.by));
        QStringList lines;
        if (!touch.people.isEmpty())
            lines << AccountText::tr("With %1").arg(text::visible(touch.people));
        if (!touch.nextStep.isEmpty()) {
            const QString step = text::visible(touch.nextStep);
            if (touch.doneOn)
                lines << AccountText::tr("Next step: %1 (done %2)").arg(step, text::dayYear(*touch.doneOn));
            else if (touch.nextDate)
                lines << AccountText::tr("Next step: %1 by %2").arg(step, text::dayYear(*touch.nextDate));
            else
                lines << AccountText::tr("Next step: %1").arg(step);
        }
        told.text = lines.join(QLatin1Char('\n'));
        return told;
    }
    TimelineWords operator()(const JudgementGiven &given) const
    {
        const Judgement &judgement = given.judgement;
        const QString criterion = text::shippedCriterion(judgement.criterion).name;
        const auto answer = [&](const QString &value) {
            return text::answerWord(judgement.criterion, value);
        };
        TimelineWords told =
            words("edit", {}, text::visible(judgement.note), text::visible(judgement.judgedBy));
        told.tint = Token::Chart2;
        if (!given.before)
            told.title = AccountText::tr("Judged: %1, %2", "criterion, answer")
                             .arg(criterion, answer(judgement.value));
        else if (*given.before == judgement.value)
            told.title = AccountText::tr("Judged: %1, %2 confirmed", "criterion, answer")
                             .arg(criterion, answer(judgement.value));
        else
            told.title = AccountText::tr("Judged: %1, %2 → %3", "criterion, earlier answer, answer")
                             .arg(criterion, answer(*given.before), answer(judgement.value));
        return told;
    }
    TimelineWords operator()(const ContractEvent &event) const
    {
        const Contract &contract = event.contract;
        const QString span = AccountText::tr("%1 to %2", "range of days")
                                 .arg(text::dayYear(contract.start), text::dayYear(contract.end));
        switch (event.what) {
        case ContractEvent::What::Started:
            return words("check", AccountText::tr("Contract: %1").arg(yearly(contract)), span);
        case ContractEvent::What::Renewed: {
            const bool other =
                event.before->currency != contract.currency || event.before->arr != contract.arr;
            return words("check", AccountText::tr("Renewed: %1").arg(yearly(contract)),
                         other
                             ? AccountText::tr("%1, before it %2", "days of a contract; yearly amount before")
                                   .arg(span, yearly(*event.before))
                             : span);
        }
        case ContractEvent::What::Lost:
            return words("close", AccountText::tr("Not renewed: %1").arg(yearly(contract)),
                         text::visible(contract.lostReason));
        case ContractEvent::What::Ended:
            return words("close", AccountText::tr("Contract ended: %1").arg(yearly(contract)), span);
        }
        Q_UNREACHABLE();
    }
    TimelineWords operator()(const SeatsChanged &change) const
    {
        QStringList lines;
        if (change.before.purchased != change.after.purchased)
            lines << AccountText::tr("Seats bought %1 → %2")
                         .arg(known(change.before.purchased), known(change.after.purchased));
        if (change.before.opened != change.after.opened)
            lines << AccountText::tr("Seats opened %1 → %2")
                         .arg(known(change.before.opened), known(change.after.opened));
        return words("data", lines.value(0), lines.value(1));
    }
    TimelineWords operator()(const SurveyWave &wave) const
    {
        const QString answers = AccountText::tr("%n answer(s)", nullptr, wave.answers);
        const QString kind = surveyKindName(wave.kind);
        TimelineWords told = words("metrics", {}, text::visible(wave.reasons.join(QStringLiteral(" · "))));
        if (const std::optional<double> nps = wave.nps()) {
            const QString sign = *nps > 0 ? QStringLiteral("+") : QString();
            told.title = AccountText::tr("NPS %1, %2", "score, number of answers")
                             .arg(sign + text::number(*nps, 0), answers);
        } else if (wave.kind == SurveyKind::Nps) {
            told.title = AccountText::tr("NPS: %1, too few for a score; %2, %3")
                             .arg(answers, AccountText::tr("%n promoter(s)", nullptr, wave.promoters),
                                  AccountText::tr("%n detractor(s)", nullptr, wave.detractors));
        } else if (wave.scaleMax > 0) {
            told.title =
                AccountText::tr("%1 %2 of %3, %4", "kind of survey, mean, scale, number of answers")
                    .arg(kind, text::number(wave.mean, 1), text::number(qint64{wave.scaleMax}), answers);
        } else {
            told.title = AccountText::tr("%1, %2 on different scales").arg(kind, answers);
        }
        return told;
    }
    TimelineWords operator()(const PolicyMark &mark) const
    {
        return words("settings", ruleMarkTitle(mark), text::visible(mark.note), text::visible(mark.author));
    }
    TimelineWords operator()(const WorkTold &told) const { return workWords(told); }
    TimelineWords operator()(const AlertMoment &moment) const { return alertMomentWords(moment); }
};

} // namespace

TimelineWords timelineWords(const TimelineEntry &entry)
{
    TimelineWords told = std::visit(InWords(), entry.what);
    if (entry.isTakenBack()) {
        told.struck = true;
        const auto day = Day::parse(QStringView(entry.takenBackAt).left(10));
        const QString when = day ? text::dayYear(*day) : text::visible(entry.takenBackAt);
        const QString mark = entry.takenBackBy.isEmpty()
            ? AccountText::tr("Taken back on %1").arg(when)
            : AccountText::tr("Taken back by %1 on %2", "who, day")
                  .arg(text::visible(entry.takenBackBy), when);
        told.text = told.text.isEmpty() ? mark : mark + QLatin1Char('\n') + told.text;
    }
    return told;
}

} // namespace bw
