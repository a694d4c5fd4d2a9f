#include "account/timeline_work.h"

#include "account/account_tr.h"
#include "shell/alert_words.h"
#include "shell/reason_words.h"
#include "shell/text.h"
#include "shell/text_feedback.h"

namespace bw {

namespace {

QString ruleTitle(const QString &id, const QString &name)
{
    AlertRule rule;
    rule.id = id;
    rule.name = name;
    return text::ruleTitle(rule);
}

/// "Scenario below expectation, Cash desk"
QString alertTitle(const QString &id, const QString &name, const QString &reason)
{
    const QString title = ruleTitle(id, name);
    return reason.isEmpty()
        ? title
        : AccountText::tr("%1, %2", "an alert, what it is about").arg(title, text::visible(reason));
}

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

QString known(const std::optional<double> &value)
{
    return value ? text::measure(*value) : text::dash();
}

struct DoneWords {
    const WorkTold &told;

    TimelineWords operator()(const TouchLogged &) const { return {}; } // stands as a touch
    TimelineWords operator()(const NextStepDone &) const { return {}; } // stands with its touch
    TimelineWords operator()(const AlertAct &act) const
    {
        TimelineWords words;
        words.symbol =
            act.what == AlertAct::What::Snoozed ? QStringLiteral("snooze") : QStringLiteral("bell");
        words.tint = Token::RiskFill;
        words.title = AccountText::tr("%1: %2", "an alert, what was done with it")
                          .arg(alertTitle(act.rule, told.name, act.reason), text::alertAct(act.what));
        const QString details = text::alertActLong(act);
        words.text = details == text::alertAct(act.what) ? QString() : details;
        return words;
    }
    TimelineWords operator()(const Review &review) const
    {
        TimelineWords words;
        words.symbol = QStringLiteral("snooze");
        words.title = review.until ? AccountText::tr("Snoozed until %1").arg(text::dayYear(*review.until))
                                   : AccountText::tr("Snoozed until key actions return");
        words.text = text::visible(review.note);
        return words;
    }
    TimelineWords operator()(const StepMarked &step) const
    {
        const QString name = text::stepName(step.step, told.name);
        TimelineWords words;
        words.symbol = step.skipped ? QStringLiteral("close") : QStringLiteral("check");
        words.title = step.skipped ? AccountText::tr("Plan step left out: %1").arg(name)
                                   : AccountText::tr("Plan step done: %1").arg(name);
        words.text =
            lines({AccountText::tr("Due on %1").arg(text::dayYear(step.due)), text::visible(step.note)});
        return words;
    }
    TimelineWords operator()(const CheckpointCall &call) const
    {
        TimelineWords words;
        words.symbol = QStringLiteral("edit");
        words.tint = Token::Chart2;
        words.title = AccountText::tr("Renewal in %n day(s), called: %1", nullptr, call.daysBefore)
                          .arg(text::checkpointCall(call.call));
        words.text = lines({AccountText::tr("The contract ends on %1").arg(text::dayYear(call.contractEnd)),
                            text::visible(call.note)});
        return words;
    }
    TimelineWords operator()(const RescuePlan &plan) const
    {
        TimelineWords words;
        words.symbol = QStringLiteral("warning");
        words.title = AccountText::tr("Rescue plan, cause: %1").arg(text::cause(plan.cause));
        words.text =
            lines({text::visible(plan.plan),
                   plan.reviewOn ? AccountText::tr("Looked at again on %1").arg(text::dayYear(*plan.reviewOn))
                                 : QString()});
        return words;
    }
    TimelineWords operator()(const OutcomeEntered &entered) const
    {
        const Outcome &outcome = entered.outcome;
        const QString from = known(outcome.baseline);
        const QString to = known(outcome.target);
        TimelineWords words;
        words.symbol = QStringLiteral("metrics");
        words.title = AccountText::tr("Business outcome: %1").arg(text::visible(outcome.measure));
        words.text = outcome.due ? AccountText::tr("From %1 to %2 by %3", "baseline, target, due day")
                                       .arg(from, to, text::dayYear(*outcome.due))
                                 : AccountText::tr("From %1 to %2", "baseline, target").arg(from, to);
        return words;
    }
    TimelineWords operator()(const ActualEntered &entered) const
    {
        TimelineWords words;
        words.symbol = QStringLiteral("metrics");
        words.title = AccountText::tr("Measured: %1, %2", "measure, value")
                          .arg(text::visible(entered.measure), text::measure(entered.actual));
        words.text = AccountText::tr("On %1").arg(text::dayYear(entered.day));
        return words;
    }
};

} // namespace

TimelineWords workWords(const WorkTold &told)
{
    TimelineWords words = std::visit(DoneWords{told}, told.entry.what);
    words.who = text::visible(told.entry.by);
    return words;
}

TimelineWords alertMomentWords(const AlertMoment &moment)
{
    const QString title = alertTitle(moment.key.rule, moment.name, moment.key.reason);
    TimelineWords words;
    words.symbol = QStringLiteral("bell");
    words.tint = Token::RiskFill;
    switch (moment.what) {
    case AlertMoment::What::Opened:
        words.title = AccountText::tr("Alert opened: %1").arg(title);
        if (moment.standing)
            words.text = AccountText::tr("It held already when the data or the rule came.");
        break;
    case AlertMoment::What::Reopened:
        words.title = AccountText::tr("Alert is back: %1").arg(title);
        break;
    case AlertMoment::What::Cleared:
        words.title = AccountText::tr("Alert cleared by itself: %1").arg(title);
        break;
    case AlertMoment::What::Withdrawn:
        words.title = AccountText::tr("Alert withdrawn, the data changed: %1").arg(title);
        break;
    }
    return words;
}

} // namespace bw
