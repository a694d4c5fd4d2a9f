#include "shell/alert_words.h"

#include "shell/alert_tr.h"
#include "shell/reason_words.h"
#include "shell/text.h"

#include <algorithm>
#include <array>

namespace bw::text {

namespace {

struct RuleWords {
    const char *id;
    const char *title;
    const char *help;
};

constexpr std::array<RuleWords, 19> ruleWords{{
    {"outcome_behind", QT_TRANSLATE_NOOP("bw::text::AlertText", "Business outcome behind"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "A customer without the return that was agreed leaves, even when use looks fine. Each "
                       "measure counts once a quarter of its term is over.")},
    {"no_key_action", QT_TRANSLATE_NOOP("bw::text::AlertText", "No key action"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Nothing that counts was done in the product. Holidays, days without data and quiet "
                       "periods do not count.")},
    {"weekly_lost", QT_TRANSLATE_NOOP("bw::text::AlertText", "Weekly activity lost"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "A finished week was missed after one that was reached.")},
    {"weeks_active_dropped", QT_TRANSLATE_NOOP("bw::text::AlertText", "Weeks active dropped"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "The account was active in fewer of the last 7 weeks than four weeks ago.")},
    {"boss_unseen", QT_TRANSLATE_NOOP("bw::text::AlertText", "Boss not seen"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "No decision maker was in the product. Accounts without one on file have no such "
                       "alert.")},
    {"seat_use_low", QT_TRANSLATE_NOOP("bw::text::AlertText", "Few seats used"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "What is paid for and not used is not renewed. It waits until the customer has had "
                       "time to start.")},
    {"opened_low", QT_TRANSLATE_NOOP("bw::text::AlertText", "Few seats opened"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Logins were issued for few of the purchased seats.")},
    {"scenario_below", QT_TRANSLATE_NOOP("bw::text::AlertText", "Scenario below expectation"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "A business purpose is used less than its own expectation; one alert for each "
                       "scenario.")},
    {"breadth_low", QT_TRANSLATE_NOOP("bw::text::AlertText", "Breadth below standard"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Few of the modules that the account may use are used.")},
    {"depth_low", QT_TRANSLATE_NOOP("bw::text::AlertText", "Depth below standard"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Few of the functions of the used modules are used.")},
    {"frequency_low", QT_TRANSLATE_NOOP("bw::text::AlertText", "Frequency below standard"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Its users come on few days of a week.")},
    {"duration_low", QT_TRANSLATE_NOOP("bw::text::AlertText", "Duration below standard"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Its users stay for a short time. Only where the data have durations.")},
    {"anomaly", QT_TRANSLATE_NOOP("bw::text::AlertText", "Unusual day"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "A day of the last week had far more or far fewer key actions than the same weekdays "
                       "before.")},
    {"nps_negative", QT_TRANSLATE_NOOP("bw::text::AlertText", "NPS below zero"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "More detractors than promoters; with five answers or more.")},
    {"boss_detractor", QT_TRANSLATE_NOOP("bw::text::AlertText", "Decision maker is a detractor"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Who decides about the renewal would not recommend us.")},
    {"renewal_unhealthy", QT_TRANSLATE_NOOP("bw::text::AlertText", "Renewal near, not healthy"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Little time is left, and health is below the healthy band.")},
    {"go_live_late", QT_TRANSLATE_NOOP("bw::text::AlertText", "Going live is late"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Too long from the first contract to going live.")},
    {"answer_overdue", QT_TRANSLATE_NOOP("bw::text::AlertText", "Judgement missing or stale"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "A question about the account asks for an answer.")},
    {"no_touch", QT_TRANSLATE_NOOP("bw::text::AlertText", "No touch"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Nobody of us was in contact. How long that may be can differ by segment.")},
}};

const RuleWords *wordsOf(const QString &id)
{
    const auto found = std::find_if(ruleWords.begin(), ruleWords.end(),
                                    [&](const RuleWords &one) { return id == QLatin1String(one.id); });
    return found == ruleWords.end() ? nullptr : &*found;
}

} // namespace

QString alertKind(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Business:
        return AlertText::tr("Business", "kind of alert");
    case AlertKind::Behaviour:
        return AlertText::tr("Use", "kind of alert");
    case AlertKind::Voice:
        return AlertText::tr("Voice", "kind of alert: what customers say");
    case AlertKind::Renewal:
        return AlertText::tr("Renewal", "kind of alert");
    case AlertKind::Service:
        return AlertText::tr("Service", "kind of alert");
    }
    Q_UNREACHABLE();
}

QString severity(bool high)
{
    return high ? AlertText::tr("risk", "weight of an alert") : AlertText::tr("watch", "weight of an alert");
}

QString alertState(AlertState state)
{
    switch (state) {
    case AlertState::Open:
        return AlertText::tr("Open", "state of an alert");
    case AlertState::Acknowledged:
        return AlertText::tr("Acknowledged", "state of an alert");
    case AlertState::InWork:
        return AlertText::tr("In work", "state of an alert");
    case AlertState::Snoozed:
        return AlertText::tr("Snoozed", "state of an alert");
    case AlertState::Resolved:
        return AlertText::tr("Resolved", "state of an alert");
    case AlertState::Cleared:
        return AlertText::tr("Cleared by itself", "state of an alert");
    case AlertState::Withdrawn:
        return AlertText::tr("Withdrawn: data changed", "state of an alert");
    }
    Q_UNREACHABLE();
}

QString alertStateLong(const Alert &alert)
{
    if (alert.state == AlertState::Snoozed && alert.snoozedUntil)
        return AlertText::tr("Snoozed until %1").arg(dayShort(*alert.snoozedUntil));
    if (alert.isOpen() && alert.brokeThrough)
        return AlertText::tr("%1, worse since the snooze", "state of an alert").arg(alertState(alert.state));
    if (alert.isOpen() && alert.standing)
        return AlertText::tr("%1, standing", "state of an alert").arg(alertState(alert.state));
    return alertState(alert.state);
}

QString alertAct(AlertAct::What what)
{
    switch (what) {
    case AlertAct::What::Acknowledged:
        return AlertText::tr("Acknowledged", "what somebody did");
    case AlertAct::What::InWork:
        return AlertText::tr("Taken into work", "what somebody did");
    case AlertAct::What::Resolved:
        return AlertText::tr("Resolved", "what somebody did");
    case AlertAct::What::Snoozed:
        return AlertText::tr("Snoozed", "what somebody did");
    case AlertAct::What::Woken:
        return AlertText::tr("Woken", "what somebody did");
    }
    Q_UNREACHABLE();
}

QString alertActLong(const AlertAct &act)
{
    QStringList parts;
    if (act.what == AlertAct::What::Snoozed && act.until)
        parts += AlertText::tr("until %1", "snoozed").arg(day(*act.until));
    if (!act.cause.isEmpty())
        parts += cause(act.cause);
    if (!act.routedTo.isEmpty())
        parts += AlertText::tr("routed to %1").arg(visible(act.routedTo));
    if (!act.note.isEmpty())
        parts += visible(act.note);
    if (parts.isEmpty())
        return alertAct(act.what);
    return AlertText::tr("%1: %2", "what somebody did, details")
        .arg(alertAct(act.what), parts.join(AlertText::tr(", ", "between details")));
}

QString ruleTitle(const AlertRule &rule)
{
    if (!rule.name.isEmpty())
        return visible(rule.name);
    const RuleWords *words = wordsOf(rule.id);
    return words ? AlertText::tr(words->title) : AlertText::tr("Own rule without a name");
}

QString ruleTitle(const BookAlerts &book, const Alert &alert)
{
    if (alert.rule >= 0 && static_cast<size_t>(alert.rule) < book.rules.size())
        return ruleTitle(book.rules[static_cast<size_t>(alert.rule)]);
    if (const RuleWords *words = wordsOf(alert.key.rule))
        return AlertText::tr(words->title);
    return AlertText::tr("A rule that is gone");
}

QString ruleHelp(const QString &id)
{
    const RuleWords *words = wordsOf(id);
    return words ? AlertText::tr(words->help) : QString();
}

QString ruleSentence(const AlertRule &rule)
{
    QStringList parts;
    for (const AlertCondition &condition : rule.when)
        parts += conditionWords(condition);
    return AlertText::tr("Opens while: %1.", "conditions of a rule")
        .arg(parts.join(AlertText::tr(" and ", "between conditions")));
}

} // namespace bw::text
