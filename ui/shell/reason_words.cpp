#include "shell/reason_words.h"

#include "shell/alert_words.h"
#include "shell/rubric_words.h"
#include "shell/text.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

namespace bw::text {

namespace {

/// Context of the texts of this file.
class ReasonText {
    Q_DECLARE_TR_FUNCTIONS(bw::text::ReasonText)
};

QString plain(double value)
{
    return number(value, std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

QString thresholdWords(const AlertCondition &when, const QString &currency)
{
    const QString value = metricFigure(when.metric, when.value, currency);
    switch (when.by) {
    case CompareBy::Below:
        return ReasonText::tr("rule: below %1", "threshold").arg(value);
    case CompareBy::AtMost:
        return ReasonText::tr("rule: %1 or less", "threshold").arg(value);
    case CompareBy::AtLeast:
        return ReasonText::tr("rule: %1 or more", "threshold").arg(value);
    case CompareBy::Above:
        return ReasonText::tr("rule: above %1", "threshold").arg(value);
    }
    Q_UNREACHABLE();
}

/// What a reason of a rule names: the scenario, the measure.
QString namedReason(const Alert &alert, const Cache &cache)
{
    for (const Scenario &scenario : cache.policy.scenarios) {
        if (scenario.id == alert.key.reason)
            return visible(scenario.name.isEmpty() ? scenario.id : scenario.name);
    }
    return visible(alert.key.reason);
}

QString metricSentence(AlertMetric metric, double value, const Alert &alert, const PortfolioRow &row,
                       const Cache &cache)
{
    const int n = static_cast<int>(std::lround(std::abs(value)));
    const QString shown = metricFigure(metric, value, row.currency);
    switch (metric) {
    case AlertMetric::DaysWithoutKeyAction:
        return ReasonText::tr("No key action for %n day(s)", nullptr, n);
    case AlertMetric::WeeksMissed:
        return ReasonText::tr("No longer weekly active, %n week(s) missed", nullptr, n);
    case AlertMetric::WeeksActive:
        return ReasonText::tr("%1 of the last 7 weeks active").arg(plain(value));
    case AlertMetric::WeeksActiveDrop:
        return ReasonText::tr("%n active week(s) fewer than four weeks ago", nullptr, n);
    case AlertMetric::UnusualDay:
        return alert.key.reason == QLatin1String("high")
            ? ReasonText::tr("Unusually much use in the last 7 days")
            : ReasonText::tr("Unusually little use in the last 7 days");
    case AlertMetric::SeatUsePercent:
        return row.activeUsers28 && row.seatsPurchased
            ? ReasonText::tr("%1 of %2 seats used")
                  .arg(number(*row.activeUsers28), number(*row.seatsPurchased))
            : ReasonText::tr("%1 of the seats used").arg(shown);
    case AlertMetric::OpenedPercent:
        return row.seatsOpened && row.seatsPurchased
            ? ReasonText::tr("%1 of %2 seats opened")
                  .arg(number(*row.seatsOpened), number(*row.seatsPurchased))
            : ReasonText::tr("%1 of the seats opened").arg(shown);
    case AlertMetric::DaysBossUnseen:
        return ReasonText::tr("Boss last seen %n day(s) ago", nullptr, n);
    case AlertMetric::ScenarioPercent:
        return ReasonText::tr("%1 at %2 of what is expected", "scenario, per cent")
            .arg(namedReason(alert, cache), shown);
    case AlertMetric::BreadthPercent:
        return ReasonText::tr("%1 of the modules used").arg(shown);
    case AlertMetric::DepthPercent:
        return ReasonText::tr("%1 of the functions used").arg(shown);
    case AlertMetric::ActiveDaysPerUserAndWeek:
        return ReasonText::tr("%1 active days per user and week").arg(plain(value));
    case AlertMetric::MinutesPerUserDay:
        return ReasonText::tr("%1 minutes per user and day").arg(plain(value));
    case AlertMetric::OutcomePercent:
        return ReasonText::tr("Outcome behind plan: %1, %2 of what was expected", "measure, per cent")
            .arg(namedReason(alert, cache), shown);
    case AlertMetric::Nps:
        return ReasonText::tr("NPS %1").arg(plain(value));
    case AlertMetric::BossScore:
        return ReasonText::tr("A decision maker answered %1 of 10").arg(plain(value));
    case AlertMetric::DaysToGoLive:
        return ReasonText::tr("%n day(s) since the contract, and not live yet", nullptr, n);
    case AlertMetric::DaysToRenewal:
        return ReasonText::tr("Renewal in %n day(s), health is not good", nullptr, n);
    case AlertMetric::Health:
        return ReasonText::tr("Health %1").arg(plain(value));
    case AlertMetric::Machine:
        return ReasonText::tr("Machine activity %1 of 100").arg(plain(value));
    case AlertMetric::Human:
        return ReasonText::tr("Human judgement %1 of 100").arg(plain(value));
    case AlertMetric::HealthDrop:
        return ReasonText::tr("Health down %1 in four weeks").arg(plain(value));
    case AlertMetric::Disagreement:
        return ReasonText::tr("Machine and human are %1 points apart").arg(plain(value));
    case AlertMetric::DaysAnswerOverdue:
        return ReasonText::tr("Judgement %n day(s) past its shelf life", nullptr, n);
    case AlertMetric::DaysWithoutTouch:
        return ReasonText::tr("No touch for %n day(s)", nullptr, n);
    case AlertMetric::DaysSinceStart:
        return ReasonText::tr("Customer for %n day(s)", nullptr, n);
    case AlertMetric::DaysAtRisk:
        return ReasonText::tr("At risk for %n day(s)", nullptr, n);
    case AlertMetric::KeyActions28:
        return ReasonText::tr("%1 key actions in 28 days").arg(plain(value));
    case AlertMetric::ActiveDays28:
        return ReasonText::tr("%n active day(s) of 28", nullptr, n);
    case AlertMetric::ActiveUsers28:
        return ReasonText::tr("%1 active users in 28 days").arg(plain(value));
    case AlertMetric::TrendPercent:
        return ReasonText::tr("Key actions at %1 of what was usual").arg(shown);
    case AlertMetric::Arr:
        return ReasonText::tr("ARR %1").arg(shown);
    case AlertMetric::RevenueAtRisk:
        return ReasonText::tr("%1 at risk", "sum of money").arg(shown);
    }
    Q_UNREACHABLE();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString bandWord(const QString &name)
{
    for (const Band each : {Band::AtRisk, Band::Watch, Band::Healthy}) {
        if (bandName(each) == name)
            return band(each);
    }
    return band(Band::None);
}

QString healthWords(const PortfolioRow &row)
{
    if (!row.health.value)
        return ReasonText::tr("health is not scored");
    return ReasonText::tr("health %1, %2", "figure, band")
        .arg(number(row.health.shown()), continued(band(row.health.band)));
}

} // namespace

QString continued(const QString &sentence)
{
    if (language() != Language::English || sentence.size() < 2 || !sentence[0].isUpper()
        || !sentence[1].isLower())
        return sentence;
    return sentence[0].toLower() + sentence.mid(1);
}

ReasonWords alertWords(const Alert &alert, const ReasonBook &ground)
{
    const PortfolioRow &row = ground.portfolio.rows[static_cast<size_t>(alert.account)];
    ReasonWords words;
    const AlertRule *rule = alert.rule >= 0 && static_cast<size_t>(alert.rule) < ground.alerts.rules.size()
        ? &ground.alerts.rules[static_cast<size_t>(alert.rule)]
        : nullptr;
    QStringList rests;
    if (rule == nullptr || rule->when.empty()) {
        words.title = ReasonText::tr("Alert of a rule that is gone");
    } else {
        const AlertCondition &first = rule->when.front();
        if (alert.value)
            words.title = metricSentence(first.metric, *alert.value, alert, row, ground.cache);
        if (!rule->name.isEmpty()) {
            rests << words.title;
            words.title = visible(rule->name);
        } else if (words.title.isEmpty()) {
            words.title = ReasonText::tr("An alert is open");
        }
        if (first.metric == AlertMetric::DaysToRenewal)
            rests << healthWords(row);
        rests << thresholdWords(first, row.currency);
    }
    rests << ReasonText::tr("open since %1", "day").arg(dayShort(alert.key.opened));
    if (alert.brokeThrough)
        rests << ReasonText::tr("snoozed, but it has become worse");
    if (alert.state == AlertState::InWork && !alert.by.isEmpty())
        rests << ReasonText::tr("in work: %1", "person").arg(visible(alert.by));
    words.rests = joined(rests);
    return words;
}

ReasonWords reasonWords(const QueueReason &reason, const ReasonBook &ground)
{
    using What = QueueReason::What;
    const int n = reason.value ? static_cast<int>(std::lround(std::abs(*reason.value))) : 0;
    const auto day = [&] { return reason.day ? dayShort(*reason.day) : dash(); };
    switch (reason.what) {
    case What::Alert:
        if (reason.alert >= 0 && static_cast<size_t>(reason.alert) < ground.alerts.alerts.size())
            return alertWords(ground.alerts.alerts[static_cast<size_t>(reason.alert)], ground);
        return {ReasonText::tr("An alert is open"), {}};
    case What::StepOverdue: {
        const int late = reason.day ? std::max(0, ground.portfolio.today - *reason.day) : 0;
        return {ReasonText::tr("%1 overdue for %n day(s)", "step of the service plan", late)
                    .arg(stepName(reason.id, reason.text)),
                ReasonText::tr("service plan: due %1", "day").arg(day())};
    }
    case What::NextStepDue:
        return {ReasonText::tr("Next step due: %1").arg(visible(reason.text)),
                ReasonText::tr("agreed for %1", "day").arg(day())};
    case What::AnswerStale:
        return {
            ReasonText::tr("Judgement %n day(s) old", nullptr, n),
            ReasonText::tr("“%1”: past its shelf life", "criterion").arg(shippedCriterion(reason.id).name)};
    case What::CheckpointDue:
        return {ReasonText::tr("Checkpoint %n day(s) before the renewal", nullptr, n),
                ReasonText::tr("contract ends %1: say what you expect", "day").arg(day())};
    case What::OwesPlan:
        if (!reason.value)
            return {ReasonText::tr("At risk, without cause and plan"),
                    ReasonText::tr("a cause and a plan are due within 7 days")};
        return {*reason.value < 0 ? ReasonText::tr("Cause and plan overdue for %n day(s)", nullptr, n)
                                  : ReasonText::tr("Cause and plan due in %n day(s)", nullptr, n),
                ReasonText::tr("at risk since %1", "day").arg(day())};
    case What::BandFell:
        return {
            ReasonText::tr("Fell from %1, %n point(s) down", "band", n).arg(continued(bandWord(reason.id))),
            ReasonText::tr("since your last review")};
    case What::BandRose:
        return {ReasonText::tr("Rose from %1, %n point(s) up", "band", n).arg(continued(bandWord(reason.id))),
                ReasonText::tr("since your last review")};
    case What::NoLongerWeekly:
        return {ReasonText::tr("No longer weekly active"), ReasonText::tr("since your last review")};
    case What::NoLongerMonthly:
        return {ReasonText::tr("No longer monthly active"), ReasonText::tr("since your last review")};
    case What::HealthMoved:
        return {reason.value && *reason.value < 0 ? ReasonText::tr("Health down %n point(s)", nullptr, n)
                                                  : ReasonText::tr("Health up %n point(s)", nullptr, n),
                ReasonText::tr("since your last review")};
    case What::RenewalNear:
        return {reason.value && *reason.value < 0
                    ? ReasonText::tr("Contract ended %n day(s) ago, renewal not known", nullptr, n)
                    : ReasonText::tr("Renewal in %n day(s)", nullptr, n),
                reason.day ? ReasonText::tr("contract ends %1", "day").arg(dayYear(*reason.day)) : QString()};
    case What::Disagrees:
        return {reason.value && *reason.value > 0
                    ? ReasonText::tr("Busy but unhappy: machine and human %n point(s) apart", nullptr, n)
                    : ReasonText::tr("Quiet but loved: machine and human %n point(s) apart", nullptr, n),
                ReasonText::tr("one of the two is wrong: find out which")};
    }
    Q_UNREACHABLE();
}

QString reasonLine(const std::vector<QueueReason> &reasons, const ReasonBook &ground, size_t most)
{
    QStringList parts;
    for (size_t i = 0; i < std::min(most, reasons.size()); ++i) {
        const QString title = reasonWords(reasons[i], ground).title;
        parts << (parts.isEmpty() ? title : continued(title));
    }
    return joined(parts);
}

QString stepName(const QString &id, const QString &name)
{
    if (!name.isEmpty())
        return visible(name);
    struct Step {
        const char *id;
        const char *words;
    };
    static constexpr std::array<Step, 7> steps{{
        {"kick_off", QT_TRANSLATE_NOOP("bw::text::ReasonText", "Kick-off")},
        {"training", QT_TRANSLATE_NOOP("bw::text::ReasonText", "Training")},
        {"go_live", QT_TRANSLATE_NOOP("bw::text::ReasonText", "Go-live check")},
        {"first_value", QT_TRANSLATE_NOOP("bw::text::ReasonText", "First value")},
        {"month_3", QT_TRANSLATE_NOOP("bw::text::ReasonText", "Month 3 review")},
        {"qbr", QT_TRANSLATE_NOOP("bw::text::ReasonText", "Quarterly business review")},
        {"renewal_talk", QT_TRANSLATE_NOOP("bw::text::ReasonText", "Renewal talk")},
    }};
    for (const Step &step : steps) {
        if (id == QLatin1String(step.id))
            return ReasonText::tr(step.words);
    }
    return visible(id);
}

QString touchKind(const QString &kind)
{
    struct Kind {
        const char *key;
        const char *words;
    };
    static constexpr std::array<Kind, 7> kinds{{
        {"call", QT_TRANSLATE_NOOP("bw::text::ReasonText", "Call")},
        {"email", QT_TRANSLATE_NOOP("bw::text::ReasonText", "E-mail")},
        {"meeting", QT_TRANSLATE_NOOP("bw::text::ReasonText", "Meeting")},
        {"visit", QT_TRANSLATE_NOOP("bw::text::ReasonText", "Visit")},
        {"training", QT_TRANSLATE_NOOP("bw::text::ReasonText", "Training")},
        {"qbr", QT_TRANSLATE_NOOP("bw::text::ReasonText", "QBR")},
        {"onboarding", QT_TRANSLATE_NOOP("bw::text::ReasonText", "Onboarding")},
    }};
    for (const Kind &each : kinds) {
        if (kind == QLatin1String(each.key))
            return ReasonText::tr(each.words);
    }
    return visible(kind);
}

const QStringList &causeKeys()
{
    static const QStringList keys{QStringLiteral("product"), QStringLiteral("process"),
                                  QStringLiteral("people"),  QStringLiteral("business"),
                                  QStringLiteral("data"),    QStringLiteral("other")};
    return keys;
}

QString cause(const QString &key)
{
    if (key == QLatin1String("product"))
        return ReasonText::tr("Product", "cause of an alert");
    if (key == QLatin1String("process"))
        return ReasonText::tr("Process or training", "cause of an alert");
    if (key == QLatin1String("people"))
        return ReasonText::tr("People", "cause of an alert");
    if (key == QLatin1String("business"))
        return ReasonText::tr("Their business", "cause of an alert");
    if (key == QLatin1String("data"))
        return ReasonText::tr("Data", "cause of an alert");
    if (key == QLatin1String("other"))
        return ReasonText::tr("Other", "cause of an alert");
    return visible(key);
}

QString checkpointCall(CheckpointCall::Call call)
{
    switch (call) {
    case CheckpointCall::Call::Renews:
        return ReasonText::tr("Renews", "call on a renewal");
    case CheckpointCall::Call::AtRisk:
        return ReasonText::tr("At risk", "call on a renewal");
    case CheckpointCall::Call::Lost:
        return ReasonText::tr("Lost", "call on a renewal");
    }
    Q_UNREACHABLE();
}

} // namespace bw::text
