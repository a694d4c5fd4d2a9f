#include "report/export_timeline.h"

#include <QLocale>

namespace bw {

namespace {

/// One row: what there is to say, in the words of the store.
struct Told {
    QString kind, what, value, detail, by;
    QString people, nextStep;
    std::optional<Day> nextDate, doneOn;
};

Told tell(const QString &kind, const QString &what, const QString &value, const QString &detail,
          const QString &by = {})
{
    Told told;
    told.kind = kind;
    told.what = what;
    told.value = value;
    told.detail = detail;
    told.by = by;
    return told;
}

QString text(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

template <class T> QString maybe(const std::optional<T> &value)
{
    return value ? QString::number(*value) : QString();
}

QString maybe(const std::optional<double> &value)
{
    return value ? text(*value) : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QString withReason(const QString &rule, const QString &reason)
{
    return reason.isEmpty() ? rule : rule + u':' + reason;
}

struct TellDone {
    Told operator()(const TouchLogged &) const { return {}; } // stands as a touch
    Told operator()(const NextStepDone &) const { return {}; } // stands with its touch
    Told operator()(const AlertAct &act) const
    {
        Told told = tell(QStringLiteral("alert_act"), withReason(act.rule, act.reason), actName(act.what),
                         joined({act.cause, act.routedTo, act.note}));
        told.nextDate = act.until;
        return told;
    }
    Told operator()(const Review &review) const
    {
        Told told = tell(QStringLiteral("snoozed"), {}, {}, review.note);
        told.nextDate = review.until;
        return told;
    }
    Told operator()(const StepMarked &step) const
    {
        return tell(QStringLiteral("step"), step.step,
                    step.skipped ? QStringLiteral("skipped") : QStringLiteral("done"),
                    joined({step.due.iso(), step.note}));
    }
    Told operator()(const CheckpointCall &call) const
    {
        return tell(QStringLiteral("checkpoint"), QString::number(call.daysBefore), callName(call.call),
                    joined({call.contractEnd.iso(), call.note}));
    }
    Told operator()(const RescuePlan &plan) const
    {
        Told told = tell(QStringLiteral("rescue_plan"), plan.cause, {}, plan.plan);
        told.nextDate = plan.reviewOn;
        return told;
    }
    Told operator()(const OutcomeEntered &entered) const
    {
        const Outcome &outcome = entered.outcome;
        Told told =
            tell(QStringLiteral("outcome"), outcome.measure, maybe(outcome.target),
                 joined({outcome.kind, outcome.unit, betterName(outcome.better), maybe(outcome.baseline)}));
        told.nextDate = outcome.due;
        return told;
    }
    Told operator()(const ActualEntered &entered) const
    {
        return tell(QStringLiteral("actual"), entered.measure, text(entered.actual), entered.day.iso());
    }
};

struct Tell {
    Told operator()(const Touch &touch) const
    {
        return {QStringLiteral("touch"), touch.kind,     {},          touch.summary, touch.by, touch.people,
                touch.nextStep,          touch.nextDate, touch.doneOn};
    }
    Told operator()(const JudgementGiven &given) const
    {
        const Judgement &judgement = given.judgement;
        return tell(QStringLiteral("judgement"), judgement.criterion, judgement.value, judgement.note,
                    judgement.judgedBy);
    }
    Told operator()(const ContractEvent &event) const
    {
        constexpr const char *whats[] = {"started", "renewed", "lost", "ended"};
        const Contract &contract = event.contract;
        return tell(QStringLiteral("contract"), QLatin1String(whats[static_cast<size_t>(event.what)]),
                    text(contract.arr) + (contract.currency.isEmpty() ? QString() : u' ' + contract.currency),
                    joined({contract.key, contract.start.iso() + QStringLiteral("..") + contract.end.iso(),
                            event.what == ContractEvent::What::Lost ? contract.lostReason : QString()}));
    }
    Told operator()(const SeatsChanged &change) const
    {
        const auto both = [](const SeatSpan &span) {
            return maybe(span.purchased) + u'/' + maybe(span.opened);
        };
        return tell(QStringLiteral("seats"), QStringLiteral("purchased/opened"), both(change.after),
                    both(change.before));
    }
    Told operator()(const SurveyWave &wave) const
    {
        const std::optional<double> score = wave.kind == SurveyKind::Nps ? wave.nps() : wave.mean;
        return tell(QStringLiteral("survey"), surveyKindName(wave.kind), maybe(score),
                    joined(QStringList{QString::number(wave.answers)} + wave.reasons));
    }
    Told operator()(const PolicyMark &mark) const
    {
        return tell(QStringLiteral("rules"), QString::number(mark.version), {}, mark.note, mark.author);
    }
    Told operator()(const WorkTold &work) const
    {
        Told told = std::visit(TellDone(), work.entry.what);
        told.by = work.entry.by;
        return told;
    }
    Told operator()(const AlertMoment &moment) const
    {
        constexpr const char *whats[] = {"opened", "reopened", "cleared", "withdrawn"};
        return tell(QStringLiteral("alert"), withReason(moment.key.rule, moment.key.reason),
                    QLatin1String(whats[static_cast<size_t>(moment.what)]), maybe(moment.value));
    }
};

} // namespace

Status exportTimeline(const Cache &cache, const Policy &policy, const AccountDossier &dossier,
                      const BookAlerts *alerts, const ExportRequest &request, TableWriter &writer)
{
    if (!request.account)
        return fail(ErrorCode::AccountUnknown);
    AccountReport report;
    report.asOf = request.asOf;
    report.today = request.today;
    report.picked = request.picked;
    report.policy = policy;
    const auto index = static_cast<size_t>(*request.account);
    addDated(cache, index, report);
    writer.begin(tableColumns(ExportTable::Timeline));
    for (const TimelineEntry &entry : timeline(dossier, report, alerts)) {
        if ((request.from && entry.day < *request.from) || (request.to && *request.to < entry.day))
            continue;
        const Told told = std::visit(Tell(), entry.what);
        writer.text(cache.accounts[index].key);
        writer.day(entry.day);
        writer.text(entry.time);
        writer.text(told.kind);
        writer.text(told.what);
        writer.text(told.value);
        writer.text(told.detail);
        writer.text(told.by);
        writer.text(request.persons ? told.people : QString());
        writer.text(told.nextStep);
        writer.maybeDay(told.nextDate);
        writer.maybeDay(told.doneOn);
        writer.text(entry.takenBackAt);
        writer.text(entry.takenBackBy);
        writer.endRow();
    }
    return writer.finish();
}

} // namespace bw
