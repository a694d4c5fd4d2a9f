// An account's life in one list: what people did, in order, by kind, searched, as a table.
#include "report/csv_writer.h"
#include "report/export_timeline.h"
#include "report/key_actions.h"
#include "support/working.h"

#include <QBuffer>

using namespace bw;
using namespace bw::test;

namespace {

const Day asOf = Day::of(2026, 3, 10);

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

WorkEntry at(const char *time, WorkDone what, const char *by = "Lin")
{
    WorkEntry entry;
    entry.key = QString::fromLatin1(time);
    entry.account = {1};
    entry.at = QString::fromLatin1(time);
    entry.day = *Day::parse(entry.at.left(10));
    entry.by = s(by);
    entry.what = std::move(what);
    if (auto *logged = std::get_if<TouchLogged>(&entry.what)) {
        logged->touch.account = entry.account;
        logged->touch.key = entry.key;
    }
    return entry;
}

AlertAct act(AlertAct::What what, const char *rule, const char *note = "")
{
    AlertAct made;
    made.rule = s(rule);
    made.what = what;
    made.opened = dayOf("2026-03-01");
    made.note = s(note);
    return made;
}

AccountReport emptyReport()
{
    AccountReport report;
    report.asOf = asOf;
    report.today = asOf + 1;
    return report;
}

/// One of everything that people do, newest last.
AccountDossier dossier()
{
    AccountDossier made;
    made.account = {1};
    made.work = {
        at("2026-03-01T09:00:00", touched("2026-03-01", "call", s("about 海棠 and the PRICE"))),
        at("2026-03-02T08:00:00", act(AlertAct::What::Snoozed, "anomaly", "fair week")),
        at("2026-03-03T08:00:00", Review{true, dayOf("2026-03-20"), s("on holiday"), {}}),
        at("2026-03-03T08:30:00", Review{false, {}, s("seen"), {}}),
        at("2026-03-04T08:00:00", StepMarked{s("own"), dayOf("2026-02-01"), true, s("no need")}),
        at("2026-03-05T08:00:00",
           CheckpointCall{dayOf("2026-06-01"), 90, CheckpointCall::Call::AtRisk, s("budget cut"), {}}),
        at("2026-03-05T09:00:00", RescuePlan{s("people"), s("train the team"), {}}),
        at("2026-03-06T08:00:00", ActualEntered{s("orders"), dayOf("2026-03-05"), 12.5}),
        at("2026-03-07T10:00:00", NextStepDone{s("x"), dayOf("2026-03-07")}),
        at("2026-03-11T10:00:00", act(AlertAct::What::Resolved, "mine"))};
    OutcomeEntered entered;
    entered.outcome.measure = s("orders");
    entered.outcome.target = 20;
    made.work.insert(made.work.begin() + 7, at("2026-03-05T10:00:00", entered));
    made.touches = {std::get<TouchLogged>(made.work.front().what).touch};
    made.workTakenBack = {
        {at("2026-03-04T07:00:00", touched("2026-03-04", "visit", s("never was"))), s("2026-03-06T12:00:00"),
         s("Tom")},
        {at("2026-03-04T09:00:00", RescuePlan{s("data"), s("no"), {}}), s("2026-03-06T12:00:00"), s("Tom")}};
    return made;
}

QString kindOf(const TimelineEntry &entry)
{
    if (std::holds_alternative<Touch>(entry.what))
        return s("touch");
    if (const auto *told = std::get_if<WorkTold>(&entry.what))
        return workName(told->entry.what);
    if (const auto *moment = std::get_if<AlertMoment>(&entry.what))
        return s("alert ") + QString::number(static_cast<int>(moment->what));
    if (std::holds_alternative<JudgementGiven>(entry.what))
        return s("judged");
    return s("other");
}

QStringList told(const std::vector<TimelineEntry> &entries)
{
    QStringList words;
    for (const TimelineEntry &entry : entries)
        words +=
            entry.day.iso().mid(5) + u' ' + kindOf(entry) + (entry.isTakenBack() ? s(" back") : QString());
    return words;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private slots:
    /// Newest first, to the minute; reviews and next steps that are done are not entries of their own; what
    /// was taken back stands where it stood.
    void everythingInOrder()
    {
        QCOMPARE(told(timeline(dossier(), emptyReport())),
                 (QStringList{s("03-11 alert"), s("03-06 actual"), s("03-05 outcome"), s("03-05 rescue_plan"),
                              s("03-05 checkpoint"), s("03-04 rescue_plan back"), s("03-04 step"),
                              s("03-04 touch back"), s("03-03 review"), s("03-02 alert"), s("03-01 touch")}));
    }

    /// People act on T: it counts up to T, unless an earlier day was picked.
    void lookedAtEarlier()
    {
        AccountReport report = emptyReport();
        report.picked = true;
        QCOMPARE(told(timeline(dossier(), report)).front(), s("03-06 actual"));
        report.asOf = dayOf("2026-03-02");
        QCOMPARE(told(timeline(dossier(), report)), (QStringList{s("03-02 alert"), s("03-01 touch")}));
    }

    void times()
    {
        AccountDossier made = dossier();
        made.work.push_back(at("2026-03-09T15:00:00", touched("2026-03-08", "call", s("told later"))));
        made.touches.push_back(std::get<TouchLogged>(made.work.back().what).touch);
        const auto entries = timeline(made, emptyReport());
        QCOMPARE(entries[1].day, dayOf("2026-03-08"));
        QCOMPARE(entries[1].time, QString()); // when it was is not known, only when it was logged
        QCOMPARE(entries.back().time, s("09:00:00"));
    }

    /// Own rules and steps go by their names.
    void names()
    {
        AccountReport report = emptyReport();
        AlertRule rule;
        rule.id = s("mine");
        rule.name = s("Quiet weekends");
        report.policy.alerts.rules.push_back(rule);
        PlanStep step;
        step.id = s("own");
        step.name = s("Tea with the boss");
        report.policy.plan.steps.push_back(step);
        const auto entries = timeline(dossier(), report);
        QCOMPARE(std::get<WorkTold>(entries[0].what).name, s("Quiet weekends"));
        QCOMPARE(std::get<WorkTold>(entries[6].what).name, s("Tea with the boss"));
        QCOMPARE(std::get<WorkTold>(entries[9].what).name, QString());
    }

    void alertsOpenAndGo()
    {
        BookAlerts book;
        AlertRule rule;
        rule.id = s("mine");
        rule.name = s("Quiet weekends");
        book.rules = {rule};
        Alert alert;
        alert.key = {{1}, s("mine"), s("orders"), dayOf("2026-02-01")};
        alert.valueAtOpening = 3;
        alert.reopened = dayOf("2026-02-10");
        alert.cleared = dayOf("2026-02-20");
        alert.state = AlertState::Cleared;
        book.alerts.push_back(alert);
        alert.key = {{1}, s("anomaly"), {}, dayOf("2026-02-05")};
        alert.reopened.reset();
        alert.standing = true;
        alert.state = AlertState::Withdrawn;
        alert.cleared.reset();
        book.alerts.push_back(alert);
        alert.key = {{1}, s("anomaly"), {}, dayOf("2026-04-01")}; // not yet
        book.alerts.push_back(alert);
        alert.key = {{2}, s("anomaly"), {}, dayOf("2026-02-05")}; // of another account
        book.alerts.push_back(alert);
        AccountDossier none;
        none.account = {1};
        const auto entries = timeline(none, emptyReport(), &book);
        QCOMPARE(told(entries),
                 (QStringList{s("02-20 alert 2"), s("02-10 alert 1"), s("02-05 alert 0"), s("02-05 alert 3"),
                              s("02-01 alert 0")}));
        const AlertMoment &opened = std::get<AlertMoment>(entries.back().what);
        QCOMPARE(opened.name, s("Quiet weekends"));
        QCOMPARE(opened.value, std::optional(3.0));
        QVERIFY(!opened.standing && std::get<AlertMoment>(entries[2].what).standing);
    }

    void filters_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<QString>("kinds");
        const auto row = [](const char *name, TimelineFilter filter, const char *kinds) {
            QTest::newRow(name) << static_cast<int>(filter) << s(kinds);
        };
        row("touches", TimelineFilter::Touches, "rescue_plan rescue_plan step touch touch");
        row("alerts", TimelineFilter::Alerts, "alert review alert");
        row("judged", TimelineFilter::Judged, "checkpoint");
        row("contracts", TimelineFilter::Contracts, "");
    }
    void filters()
    {
        QFETCH(const int, filter);
        QFETCH(const QString, kinds);
        QStringList passed;
        for (const TimelineEntry &entry : timeline(dossier(), emptyReport())) {
            QVERIFY(passes(entry, TimelineFilter::All));
            if (passes(entry, static_cast<TimelineFilter>(filter)))
                passed += kindOf(entry);
        }
        QCOMPARE(passed.join(u' '), kinds);
    }

    void search_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("days");
        const auto row = [](const char *search, const char *days) {
            QTest::newRow(search) << s(search) << s(days);
        };
        row("price", "03-01");
        row("PRICE About", "03-01");
        row("price budget", "");
        row("海棠", "03-01");
        row("棠", "03-01");
        row("ＰＲＩＣＥ", "03-01");
        row("Holiday", "03-03");
        row("tom", "03-04 03-04");
        row("orders", "03-06 03-05");
        row("at_risk", "03-05");
        row("team", "03-05");
        row("  fair\xe3\x80\x80week ", "03-02");
        row("nobody", "");
    }
    void search()
    {
        QFETCH(const QString, search);
        QFETCH(const QString, days);
        QStringList hits;
        for (const TimelineEntry &entry : timeline(dossier(), emptyReport())) {
            QVERIFY(found({}, timelineTexts(entry)));
            if (found(search, timelineTexts(entry)))
                hits += entry.day.iso().mid(5);
        }
        QCOMPARE(hits.join(u' '), days);
    }

    /// Judgements that were taken back stay, and the next one follows the one before them.
    void judgementsTakenBack()
    {
        AccountDossier made;
        made.account = {1};
        for (const char *value : {"1", "2", "3"}) {
            Judgement judgement;
            judgement.criterion = s("boss");
            judgement.value = s(value);
            judgement.judgedAt = s("2026-03-0") + s(value) + s("T10:00:00");
            judgement.day = *Day::parse(judgement.judgedAt.left(10));
            if (judgement.value == u"2")
                judgement.takenBackAt = s("2026-03-02T11:00:00");
            made.judgements.push_back(judgement);
        }
        const auto entries = timeline(made, emptyReport());
        QCOMPARE(told(entries), (QStringList{s("03-03 judged"), s("03-02 judged back"), s("03-01 judged")}));
        QCOMPARE(std::get<JudgementGiven>(entries[0].what).before, std::optional(s("1")));
        QCOMPARE(entries[0].time, s("10:00:00"));
        // Charts have no marks for it.
        std::vector<std::vector<size_t>> indices;
        QCOMPARE(timelineMarks(entries, {asOf - 20, asOf}, indices).size(), size_t(2));
    }

    void asATable_data()
    {
        QTest::addColumn<bool>("persons");
        QTest::newRow("with persons") << true;
        QTest::newRow("without") << false;
    }
    void asATable()
    {
        QFETCH(const bool, persons);
        Cache cache;
        cache.accounts.resize(1);
        cache.accounts.front().id = {1};
        cache.accounts.front().key = s("A-1");
        AccountDossier made = dossier();
        made.touches.front().people = s("Cho");
        made.touches.front().nextStep = s("offer");
        made.touches.front().nextDate = dayOf("2026-03-09");
        made.touches.front().doneOn = dayOf("2026-03-08");
        const auto rows = [&](std::optional<Day> from, std::optional<Day> to) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            CsvWriter writer(buffer, s("timeline"));
            ExportRequest request;
            request.table = ExportTable::Timeline;
            request.asOf = asOf;
            request.today = asOf + 1;
            request.account = 0;
            request.from = from;
            request.to = to;
            request.persons = persons;
            must(exportTimeline(cache, Policy(), made, nullptr, request, writer));
            return buffer.data().trimmed().split('\n');
        };
        const auto all = rows({}, {});
        QCOMPARE(all.size(), 1 + 11);
        QCOMPARE(
            all[0].trimmed(),
            QByteArray("account_id,date,time,kind,what,value,detail,by,people,next_step,next_date,done_on,"
                       "taken_back_at,taken_back_by"));
        QCOMPARE(all[1].trimmed(), QByteArray("A-1,2026-03-11,10:00:00,alert_act,mine,resolved,,Lin,,,,,,"));
        QCOMPARE(all[2].trimmed(),
                 QByteArray("A-1,2026-03-06,08:00:00,actual,orders,12.5,2026-03-05,Lin,,,,,,"));
        QCOMPARE(
            all[5].trimmed(),
            QByteArray("A-1,2026-03-05,08:00:00,checkpoint,90,at_risk,2026-06-01; budget cut,Lin,,,,,,"));
        QCOMPARE(
            all[8].trimmed(),
            QByteArray("A-1,2026-03-04,07:00:00,touch,visit,,never was,Lin Yue,,,,,2026-03-06T12:00:00,Tom"));
        QCOMPARE(all[9].trimmed(),
                 QByteArray("A-1,2026-03-03,08:00:00,snoozed,,,on holiday,Lin,,,2026-03-20,,,"));
        QCOMPARE(all[11].trimmed(),
                 QByteArray("A-1,2026-03-01,09:00:00,touch,call,,about 海棠 and the PRICE,Lin Yue,")
                     + (persons ? "Cho" : "") + ",offer,2026-03-09,2026-03-08,,");
        QCOMPARE(rows(dayOf("2026-03-02"), dayOf("2026-03-03")).size(), 1 + 2);
        ExportRequest none;
        QBuffer buffer;
        CsvWriter writer(buffer, s("timeline"));
        QCOMPARE(codeOf(exportTimeline(cache, Policy(), made, nullptr, none, writer)),
                 std::optional(ErrorCode::AccountUnknown));
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
