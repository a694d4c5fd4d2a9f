#include "report/timeline.h"

#include <QRegularExpression>
#include <algorithm>

namespace bw {

namespace {

struct DoneTexts {
    QStringList operator()(const TouchLogged &logged) const
    {
        return {logged.touch.kind, logged.touch.summary, logged.touch.people, logged.touch.nextStep};
    }
    QStringList operator()(const NextStepDone &) const { return {}; }
    QStringList operator()(const AlertAct &act) const
    {
        return {act.rule, act.reason, actName(act.what), act.cause, act.routedTo, act.note};
    }
    QStringList operator()(const Review &review) const { return {review.note}; }
    QStringList operator()(const StepMarked &step) const { return {step.step, step.note}; }
    QStringList operator()(const CheckpointCall &call) const { return {callName(call.call), call.note}; }
    QStringList operator()(const RescuePlan &plan) const { return {plan.cause, plan.plan}; }
    QStringList operator()(const OutcomeEntered &entered) const
    {
        return {entered.outcome.measure, entered.outcome.kind, entered.outcome.unit};
    }
    QStringList operator()(const ActualEntered &entered) const { return {entered.measure}; }
};

struct Texts {
    QStringList operator()(const Touch &touch) const
    {
        return {touch.kind, touch.summary, touch.by, touch.people, touch.nextStep};
    }
    QStringList operator()(const JudgementGiven &given) const
    {
        const Judgement &judgement = given.judgement;
        return {judgement.criterion, judgement.value, judgement.judgedBy, judgement.note};
    }
    QStringList operator()(const ContractEvent &event) const
    {
        return {event.contract.key, event.contract.currency, event.contract.lostReason};
    }
    QStringList operator()(const SeatsChanged &) const { return {}; }
    QStringList operator()(const SurveyWave &wave) const
    {
        return QStringList{surveyKindName(wave.kind)} + wave.reasons;
    }
    QStringList operator()(const PolicyMark &mark) const { return {mark.author, mark.note}; }
    QStringList operator()(const WorkTold &told) const
    {
        return QStringList{told.name, told.entry.by} + std::visit(DoneTexts(), told.entry.what);
    }
    QStringList operator()(const AlertMoment &moment) const
    {
        return {moment.name, moment.key.rule, moment.key.reason};
    }
};

QString comparable(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

QStringList timelineTexts(const TimelineEntry &entry)
{
    QStringList texts = std::visit(Texts(), entry.what);
    texts += entry.takenBackBy;
    texts.removeAll(QString());
    return texts;
}

bool found(const QString &search, const QStringList &texts)
{
    static const QRegularExpression space(QStringLiteral("\\s+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = comparable(search).split(space, Qt::SkipEmptyParts);
    QStringList comparableTexts;
    for (const QString &text : texts)
        comparableTexts += comparable(text);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(comparableTexts.begin(), comparableTexts.end(),
                           [&](const QString &text) { return text.contains(word); });
    });
}

} // namespace bw
