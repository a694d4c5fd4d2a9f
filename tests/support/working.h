#pragma once

#include "store/work_log.h"
#include "store/work_saving.h"
#include "support/judging.h"

namespace bw::test {

inline Day dayOf(const char *iso)
{
    return *Day::parse(QString::fromLatin1(iso));
}

inline WorkEntry done(qint64 account, WorkDone what, const QString &by = QStringLiteral("Lin Yue"))
{
    WorkEntry entry;
    entry.account = {account};
    entry.by = by;
    entry.what = std::move(what);
    return entry;
}

inline TouchLogged touched(const char *day, const char *kind, const QString &summary)
{
    TouchLogged logged;
    logged.touch.day = dayOf(day);
    logged.touch.kind = QString::fromLatin1(kind);
    logged.touch.summary = summary;
    logged.touch.by = QStringLiteral("Lin Yue");
    return logged;
}

inline SeenFigures seenFigures()
{
    SeenFigures seen;
    seen.asOf = dayOf("2026-03-04");
    seen.health = 43.25;
    seen.band = QStringLiteral("at_risk");
    seen.machine = 51.0;
    seen.weeksActive = 3;
    seen.weeklyActive = true;
    seen.monthlyActive = false;
    seen.bossUnseenDays = 31;
    seen.revenueAtRisk = 120000.5;
    seen.currency = QStringLiteral("CNY");
    seen.openAlerts = 2;
    seen.policyVersion = 7;
    return seen;
}

/// One of every kind, with every field that can be told from its default.
inline std::vector<WorkDone> oneOfEach()
{
    TouchLogged touch = touched("2026-03-03", "call", QStringLiteral("续约: \"price\" & more"));
    touch.touch.people = QStringLiteral("Ann; Bo");
    touch.touch.nextStep = QStringLiteral("send the offer");
    touch.touch.nextDate = dayOf("2026-03-20");
    touch.touch.doneOn = dayOf("2026-03-04");
    AlertAct act;
    act.rule = QStringLiteral("no_key_action");
    act.reason = QStringLiteral("orders");
    act.opened = dayOf("2026-02-28");
    act.what = AlertAct::What::Resolved;
    act.cause = QStringLiteral("people");
    act.routedTo = QStringLiteral("training");
    act.until = dayOf("2026-04-01");
    act.note = QStringLiteral("two\nlines");
    act.seen = seenFigures();
    act.value = -0.5;
    Review review;
    review.snoozed = true;
    review.until = dayOf("2026-03-12");
    review.note = QStringLiteral("on holiday");
    review.seen = seenFigures();
    CheckpointCall call{dayOf("2026-06-30"), 90, CheckpointCall::Call::AtRisk, QStringLiteral("budget"),
                        seenFigures()};
    OutcomeEntered outcome;
    outcome.outcome.measure = QStringLiteral("orders per day");
    outcome.outcome.kind = QStringLiteral("work_faster");
    outcome.outcome.unit = QStringLiteral("orders");
    outcome.outcome.better = Better::Higher;
    outcome.outcome.baseline = 100;
    outcome.outcome.target = 150;
    outcome.outcome.start = dayOf("2026-01-01");
    outcome.outcome.due = dayOf("2026-12-31");
    return {touch,
            NextStepDone{QStringLiteral("T1"), dayOf("2026-03-04")},
            act,
            review,
            StepMarked{QStringLiteral("kick_off"), dayOf("2026-01-15"), true, QStringLiteral("by mail")},
            call,
            RescuePlan{QStringLiteral("product"), QStringLiteral("fix the export"), dayOf("2026-04-01")},
            outcome,
            ActualEntered{QStringLiteral("orders per day"), dayOf("2026-03-01"), 117.25}};
}

/// A workspace with three accounts, and what was done for them on 2026-03-05.
class WorkLog : public JudgingBook {
public:
    [[nodiscard]] Result<std::vector<WorkEntry>> tryDo(const std::vector<WorkEntry> &entries) const
    {
        Workspace workspace = open();
        return saveWork(workspace, entries, now);
    }
    WorkEntry save(const WorkEntry &entry) const { return must(tryDo({entry})).front(); }
    void takeBack(const QStringList &keys) const
    {
        Workspace workspace = open();
        must(takeWorkBack(workspace, keys, QStringLiteral("Tom"), now));
    }
    [[nodiscard]] std::vector<WorkEntry> work() const { return must(loadWork(open())); }
};

} // namespace bw::test
