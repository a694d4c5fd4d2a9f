// What a service plan asks for and what touches and people have done of it, rescue plans, and how service was
// carried out.
#include "model/book_policies.h"
#include "model/policy_changes.h"
#include "service/execution.h"
#include "service/plan.h"
#include "service/rescue.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace bw;

namespace {

Day day(const QString &iso)
{
    return Day::parse(iso).value();
}

/// One account, its touches and marks; days as text.
struct OneAccount {
    test::BookBuilder book;

    OneAccount() { book.account(QStringLiteral("A")); }
    Cache &cache() { return book.cache; }
    Account &account() { return book.cache.accounts[0]; }

    /// "2026-03-01 meeting"
    void touch(const QString &text, const QString &nextStep = {}, std::optional<Day> next = {})
    {
        TouchFact touch;
        touch.day = day(text.section(u' ', 0, 0));
        touch.kind = text.section(u' ', 1);
        touch.ref = text;
        touch.nextStep = nextStep;
        touch.nextDate = next;
        cache().touches.push_back(touch);
    }
    void work(const QString &on, WorkDone what, const QString &by = QStringLiteral("Ann"))
    {
        WorkEntry entry;
        entry.account = account().id;
        entry.day = day(on);
        entry.at = on + QStringLiteral("T09:00:00");
        entry.by = by;
        entry.key = QString::number(cache().work.size());
        entry.what = std::move(what);
        cache().work.push_back(entry);
    }
    /// "kick_off 2026-01-12 overdue", and " <- what did it, when" where it is done.
    QStringList steps(const QString &look, const ServicePlan &plan = shippedServicePlan())
    {
        const Day on = day(look);
        const ServiceBook rows(cache());
        QStringList all;
        for (const StepDue &step : planSteps(cache(), plan, rows.of(0), on, followedFrom(cache(), on))) {
            QString line = plan.steps[static_cast<size_t>(step.step)].id + u' ' + step.due.iso() + u' '
                + stepStateName(step.state);
            if (step.doneOn)
                line += QStringLiteral(" on ") + step.doneOn->iso();
            if (!step.touch.isEmpty())
                line += QStringLiteral(" by ") + step.touch;
            all.append(line);
        }
        return all;
    }
};

/// Alternately "look" and the line that is expected of one step then.
void addLooks(const char *name, const char *touches, const QString &step,
              const std::vector<std::pair<const char *, const char *>> &looks)
{
    for (const auto &[look, state] : looks)
        QTest::addRow("%s, on %s", name, look) << QString::fromLatin1(touches) << step
                                               << QString::fromLatin1(look) << QString::fromLatin1(state);
}

PortfolioRow rowOf(double health, std::optional<double> fourWeeksAgo)
{
    PortfolioRow row;
    row.health.value = health;
    row.health.band = bandOf(health);
    row.healthFourWeeksAgo = fourWeeksAgo;
    return row;
}

Review seen(const QString &asOf, double health)
{
    Review review;
    review.seen.asOf = day(asOf);
    review.seen.health = health;
    review.seen.band = bandName(bandOf(health));
    return review;
}

} // namespace

class TestServicePlan : public QObject {
    Q_OBJECT

private slots:
    void oneStep_data();
    void oneStep();
    void wholePlan();
    void startOfTheFirstContract();
    void marks();
    void beforeOurTime();
    void renewalStep();
    void nothingLater();
    void nextSteps();
    void rescue_data();
    void rescue();
    void rescuePlanOfNow();
    void execution();
    void json();
    void jsonErrors_data();
    void jsonErrors();
    void ofAGroup();
};

void TestServicePlan::oneStep_data()
{
    QTest::addColumn<QString>("touches");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("expected");
    // The account starts on 2026-01-05; grace is 7 days.
    addLooks("no touch", "", QStringLiteral("training"),
             {{"2026-01-18", "training 2026-01-26 ahead"},
              {"2026-01-19", "training 2026-01-26 due"},
              {"2026-01-26", "training 2026-01-26 due"},
              {"2026-01-27", "training 2026-01-26 overdue"}});
    addLooks("a touch within the grace", "2026-01-19 training", QStringLiteral("training"),
             {{"2026-01-18", "training 2026-01-26 ahead"},
              {"2026-01-19", "training 2026-01-26 done on 2026-01-19 by 2026-01-19 training"},
              {"2026-06-01", "training 2026-01-26 done on 2026-01-19 by 2026-01-19 training"}});
    addLooks("a touch a day too early", "2026-01-18 training", QStringLiteral("training"),
             {{"2026-02-01", "training 2026-01-26 overdue"}});
    addLooks("late, and of the first that does it", "2026-03-01 training;2026-04-01 training",
             QStringLiteral("training"),
             {{"2026-02-28", "training 2026-01-26 overdue"},
              {"2026-05-01", "training 2026-01-26 done on 2026-03-01 by 2026-03-01 training"}});
    addLooks("of another kind", "2026-01-26 call", QStringLiteral("training"),
             {{"2026-01-27", "training 2026-01-26 overdue"}});
    addLooks("written otherwise", "2026-01-26 Training", QStringLiteral("training"),
             {{"2026-01-27", "training 2026-01-26 done on 2026-01-26 by 2026-01-26 Training"}});
    // Quarters after the start: from April on, 30 days in.
    addLooks("of a quarter", "2026-05-20 qbr", QStringLiteral("qbr 2026-05-01"),
             {{"2026-04-23", "qbr 2026-05-01 ahead"},
              {"2026-04-24", "qbr 2026-05-01 due"},
              {"2026-05-02", "qbr 2026-05-01 overdue"},
              {"2026-05-20", "qbr 2026-05-01 done on 2026-05-20 by 2026-05-20 qbr"}});
    addLooks("of a quarter that was left out", "2026-07-24 qbr", QStringLiteral("qbr 2026-05-01"),
             {{"2026-07-23", "qbr 2026-05-01 overdue"}, {"2026-07-24", "qbr 2026-05-01 missed"}});
    addLooks("of the quarter after it", "2026-07-24 qbr", QStringLiteral("qbr 2026-07-31"),
             {{"2026-07-24", "qbr 2026-07-31 done on 2026-07-24 by 2026-07-24 qbr"}});
}

void TestServicePlan::oneStep()
{
    QFETCH(QString, touches);
    QFETCH(QString, step);
    QFETCH(QString, look);
    QFETCH(QString, expected);
    OneAccount one;
    one.account().startedOn = day(QStringLiteral("2026-01-05"));
    for (const QString &touch : touches.split(u';', Qt::SkipEmptyParts))
        one.touch(touch);
    const QStringList found = one.steps(look).filter(step);
    QCOMPARE(found.join(u'\n'), expected);
}

void TestServicePlan::wholePlan()
{
    OneAccount one;
    one.account().startedOn = day(QStringLiteral("2025-11-10"));
    one.account().liveOn = day(QStringLiteral("2026-01-10"));
    one.book.contract(0, day(QStringLiteral("2025-11-01")), day(QStringLiteral("2026-10-31")));
    one.touch(QStringLiteral("2025-11-12 meeting"));
    one.touch(QStringLiteral("2026-02-20 call"));
    one.book.finish();
    const QStringList expected{
        QStringLiteral("kick_off 2025-11-17 done on 2025-11-12 by 2025-11-12 meeting"),
        QStringLiteral("training 2025-12-01 overdue"),
        QStringLiteral("go_live 2025-12-25 done on 2026-01-10"),
        QStringLiteral("first_value 2026-02-09 done on 2026-02-20 by 2026-02-20 call"),
        QStringLiteral("month_3 2026-04-10 due"),
        QStringLiteral("qbr 2026-01-31 missed"),
        QStringLiteral("qbr 2026-05-01 ahead"),
        QStringLiteral("qbr 2026-07-31 ahead"),
        QStringLiteral("renewal_talk 2026-08-02 ahead"),
    };
    // On the 24th of April the QBR of the second quarter may be held, and the one of the first is missed.
    QStringList onTheTenth = expected;
    onTheTenth[5] = QStringLiteral("qbr 2026-01-31 overdue");
    QCOMPARE(one.steps(QStringLiteral("2026-04-10")), onTheTenth);
    QStringList later = expected;
    later[4] = QStringLiteral("month_3 2026-04-10 overdue");
    later[6] = QStringLiteral("qbr 2026-05-01 due");
    QCOMPARE(one.steps(QStringLiteral("2026-04-24")), later);
}

void TestServicePlan::startOfTheFirstContract()
{
    OneAccount one;
    QCOMPARE(one.steps(QStringLiteral("2026-04-10")), QStringList()); // nothing to count from
    one.book.contract(0, day(QStringLiteral("2026-05-01")), day(QStringLiteral("2027-04-30")));
    one.book.finish();
    QCOMPARE(one.steps(QStringLiteral("2026-04-10")), QStringList()); // and not known by then
    QCOMPARE(one.steps(QStringLiteral("2026-05-09")).filter(QStringLiteral("kick_off")),
             QStringList(QStringLiteral("kick_off 2026-05-08 overdue")));
    // Not live by then: counted from the start.
    one.account().liveOn = day(QStringLiteral("2026-06-01"));
    QCOMPARE(one.steps(QStringLiteral("2026-05-31")).filter(QStringLiteral("first_value")),
             QStringList(QStringLiteral("first_value 2026-05-31 due")));
    QCOMPARE(one.steps(QStringLiteral("2026-06-01")).filter(QStringLiteral("first_value")),
             QStringList(QStringLiteral("first_value 2026-07-01 ahead")));
}

void TestServicePlan::marks()
{
    OneAccount one;
    one.account().startedOn = day(QStringLiteral("2026-01-05"));
    StepMarked mark;
    mark.step = QStringLiteral("kick_off");
    mark.due = day(QStringLiteral("2026-01-12"));
    one.work(QStringLiteral("2026-01-20"), mark);
    mark.step = QStringLiteral("qbr");
    mark.due = day(QStringLiteral("2026-05-01"));
    mark.skipped = true;
    one.work(QStringLiteral("2026-05-04"), mark);
    const auto of = [&](const char *look, const char *step) {
        return one.steps(QString::fromLatin1(look)).filter(QString::fromLatin1(step)).join(u'\n');
    };
    QCOMPARE(of("2026-01-19", "kick_off"), QStringLiteral("kick_off 2026-01-12 overdue"));
    QCOMPARE(of("2026-01-20", "kick_off"), QStringLiteral("kick_off 2026-01-12 done on 2026-01-20"));
    QCOMPARE(of("2026-05-04", "qbr 2026-05"), QStringLiteral("qbr 2026-05-01 skipped"));
    QCOMPARE(of("2026-08-01", "qbr 2026-07"), QStringLiteral("qbr 2026-07-31 overdue")); // another quarter's
    // The only one of its kind stays done when its day moves.
    one.account().startedOn = day(QStringLiteral("2026-01-02"));
    QCOMPARE(of("2026-01-20", "kick_off"), QStringLiteral("kick_off 2026-01-09 done on 2026-01-20"));
    // The newest mark counts.
    mark.step = QStringLiteral("kick_off");
    one.work(QStringLiteral("2026-05-05"), mark);
    QCOMPARE(of("2026-05-05", "kick_off"), QStringLiteral("kick_off 2026-01-09 skipped"));
}

void TestServicePlan::beforeOurTime()
{
    OneAccount one;
    one.account().startedOn = day(QStringLiteral("2019-03-01"));
    one.cache().firstImportOn = day(QStringLiteral("2026-10-19"));
    // Without a touch of before nobody knows what was held.
    QStringList open;
    for (const QString &line : one.steps(QStringLiteral("2026-10-19"))) {
        if (line.endsWith(QStringLiteral("overdue")))
            open += line;
    }
    QCOMPARE(open, QStringList());
    QCOMPARE(one.steps(QStringLiteral("2026-10-19")).first(),
             QStringLiteral("kick_off 2019-03-08 before_our_time"));
    QCOMPARE(one.steps(QStringLiteral("2026-11-01")).filter(QStringLiteral("qbr")).first(),
             QStringLiteral("qbr 2026-10-31 overdue"));
    // With one, the quarter before the first import is followed: from 2026-07-20 on.
    one.touch(QStringLiteral("2026-09-01 call"));
    QCOMPARE(one.steps(QStringLiteral("2026-10-19")).filter(QStringLiteral("qbr")).first(),
             QStringLiteral("qbr 2026-07-31 overdue"));
    QCOMPARE(one.steps(QStringLiteral("2026-10-19")).first(),
             QStringLiteral("kick_off 2019-03-08 before_our_time"));
    // One that is dated after the day one looks says nothing yet.
    QCOMPARE(followedFrom(one.cache(), day(QStringLiteral("2026-08-31"))), one.cache().firstImportOn);
}

void TestServicePlan::renewalStep()
{
    OneAccount one;
    one.account().startedOn = day(QStringLiteral("2025-01-01"));
    one.book.contract(0, day(QStringLiteral("2025-01-01")), day(QStringLiteral("2025-12-31")));
    one.book.contract(0, day(QStringLiteral("2026-01-01")), day(QStringLiteral("2026-12-31")));
    one.book.finish();
    one.touch(QStringLiteral("2025-10-05 meeting"));
    const auto talk = [&](const char *look) {
        return one.steps(QString::fromLatin1(look)).filter(QStringLiteral("renewal_talk")).join(u'\n');
    };
    QCOMPARE(talk("2025-12-01"),
             QStringLiteral("renewal_talk 2025-10-02 done on 2025-10-05 by 2025-10-05 meeting"));
    QCOMPARE(talk("2026-10-03"), QStringLiteral("renewal_talk 2026-10-02 overdue")); // the next one's own
    // A contract of a month has no day 90 days before its end.
    OneAccount monthly;
    monthly.book.contract(0, day(QStringLiteral("2026-01-01")), day(QStringLiteral("2026-01-31")));
    monthly.book.finish();
    QCOMPARE(monthly.steps(QStringLiteral("2026-01-10")).filter(QStringLiteral("renewal_talk")),
             QStringList());
}

void TestServicePlan::nothingLater()
{
    OneAccount past;
    past.account().startedOn = day(QStringLiteral("2026-01-05"));
    past.touch(QStringLiteral("2026-01-12 meeting"));
    const QString look = QStringLiteral("2026-02-10");
    const QStringList known = past.steps(look);
    past.touch(QStringLiteral("2026-02-11 training"));
    StepMarked mark;
    mark.step = QStringLiteral("go_live");
    past.work(QStringLiteral("2026-02-11"), mark);
    past.account().liveOn = day(QStringLiteral("2026-02-11"));
    past.book.contract(0, day(QStringLiteral("2026-02-11")), day(QStringLiteral("2026-04-30")));
    QCOMPARE(past.steps(look), known);
    QVERIFY(past.steps(QStringLiteral("2026-02-11")) != known);
}

void TestServicePlan::nextSteps()
{
    OneAccount one;
    one.touch(QStringLiteral("2026-03-01 call"), QStringLiteral("Send the offer"),
              day(QStringLiteral("2026-03-10")));
    one.touch(QStringLiteral("2026-03-02 call"), QStringLiteral("Ask the boss"),
              day(QStringLiteral("2026-03-05")));
    one.touch(QStringLiteral("2026-03-03 call"), QStringLiteral("No day"));
    const auto due = [&](const char *look) {
        QStringList names;
        const Day on = day(QString::fromLatin1(look));
        const ServiceBook rows(one.cache());
        for (const NextStep &step : nextStepsDue(rows.of(0), on, followedFrom(one.cache(), on)))
            names += step.what;
        return names.join(u',');
    };
    QCOMPARE(due("2026-03-04"), QString());
    QCOMPARE(due("2026-03-05"), QStringLiteral("Ask the boss"));
    QCOMPARE(due("2026-03-10"), QStringLiteral("Ask the boss,Send the offer"));
    one.cache().touches[1].doneOn = day(QStringLiteral("2026-03-11"));
    QCOMPARE(due("2026-03-10"), QStringLiteral("Ask the boss,Send the offer"));
    QCOMPARE(due("2026-03-11"), QStringLiteral("Send the offer"));
    NextStepDone done;
    done.touch = one.cache().touches[0].ref;
    done.doneOn = day(QStringLiteral("2026-03-12"));
    one.work(QStringLiteral("2026-03-12"), done);
    QCOMPARE(due("2026-03-11"), QStringLiteral("Send the offer"));
    QCOMPARE(due("2026-03-12"), QString());
    // Long before the first import: not followed.
    one.cache().firstImportOn = day(QStringLiteral("2026-07-01"));
    QCOMPARE(due("2026-03-10"), QString());
}

void TestServicePlan::rescue_data()
{
    QTest::addColumn<double>("health");
    QTest::addColumn<double>("fourWeeksAgo");
    QTest::addColumn<QString>("looks");
    QTest::addColumn<QString>("expected"); // "no", "owed", or the day by which it is owed
    const auto row = [](const char *name, double health, double before, const char *looks,
                        const char *expected) {
        QTest::newRow(name) << health << before << QString::fromLatin1(looks)
                            << QString::fromLatin1(expected);
    };
    // D is the 2026-06-28, seen on the 29th.
    row("not at risk", 50, 80, "", "no");
    row("at risk before as well", 40, 45, "", "no");
    row("turned in four weeks, nobody has seen it", 40, 55, "", "owed");
    row("by less than two points", 49, 50.9, "", "no");
    row("by two points", 48, 50, "", "owed");
    row("not scored before", 40, -1, "", "no");
    row("seen at risk", 40, 55, "2026-06-20=45", "2026-06-27");
    row("seen twice: from the first", 40, 55, "2026-06-20=45;2026-06-25=42", "2026-06-27");
    row("seen above long ago", 40, 40, "2026-03-01=60", "owed");
    row("seen above, then at risk", 40, 40, "2026-03-01=60;2026-04-01=45", "2026-04-08");
    row("recovered in between", 40, 55, "2026-03-01=30;2026-05-01=62", "owed");
    row("a look of later plays no part", 40, 55, "2026-06-30=45", "owed");
    row("above by a hair at the last look", 49, 40, "2026-06-01=50.5", "no");
}

void TestServicePlan::rescue()
{
    QFETCH(double, health);
    QFETCH(double, fourWeeksAgo);
    QFETCH(QString, looks);
    QFETCH(QString, expected);
    OneAccount one;
    for (const QString &look : looks.split(u';', Qt::SkipEmptyParts))
        one.work(look.section(u'=', 0, 0), seen(look.section(u'=', 0, 0), look.section(u'=', 1).toDouble()));
    const ServiceBook rows(one.cache());
    const Day asOf = Day::of(2026, 6, 28);
    const PortfolioRow row = rowOf(health, fourWeeksAgo < 0 ? std::nullopt : std::optional(fourWeeksAgo));
    const RescueDebt debt = rescueDebt(rows.of(0), row, {}, asOf, asOf + 1);
    QCOMPARE(!debt.owed     ? QStringLiteral("no")
                 : debt.due ? debt.due->iso()
                            : QStringLiteral("owed"),
             expected);
    QCOMPARE(debt.overdue(asOf + 1), debt.owed && debt.due && *debt.due < asOf + 1);
}

void TestServicePlan::rescuePlanOfNow()
{
    OneAccount one;
    one.work(QStringLiteral("2026-02-01"), RescuePlan{QStringLiteral("people"), QStringLiteral("Talk"), {}});
    one.work(QStringLiteral("2026-03-01"), seen(QStringLiteral("2026-03-01"), 60));
    one.work(QStringLiteral("2026-04-01"), seen(QStringLiteral("2026-04-01"), 40));
    const Day asOf = Day::of(2026, 6, 28);
    const auto owed = [&] {
        return rescueDebt(ServiceBook(one.cache()).of(0), rowOf(40, 40), {}, asOf, asOf + 1).owed;
    };
    QVERIFY(owed()); // the plan was for an earlier fall
    one.work(QStringLiteral("2026-04-02"), RescuePlan{QStringLiteral("people"), QStringLiteral("Train"), {}});
    QVERIFY(!owed());
}

void TestServicePlan::execution()
{
    test::BookBuilder book;
    const auto add = [&](const char *csm, const char *contract, const char *live, double health) {
        const size_t at = book.account(QString::number(book.cache.accounts.size()));
        Account &account = book.cache.accounts[at];
        account.csm = QString::fromLatin1(csm);
        account.liveOn = Day::parse(QString::fromLatin1(live));
        const Day start = day(QString::fromLatin1(contract));
        book.contract(at, start, start + 364);
        PortfolioRow row = rowOf(health, {});
        row.index = static_cast<qint32>(at);
        row.csm = account.csm;
        row.payingWeeks = row.judgedWeeks = 0x800;
        row.activeWeeks = health >= 70 ? 0x800 : 0;
        return row;
    };
    Portfolio portfolio;
    portfolio.asOf = Day::of(2026, 6, 28);
    portfolio.today = Day::of(2026, 6, 29);
    portfolio.rows = {
        add("Ann", "2026-01-01", "2026-01-31", 80), // 30 days
        add("Ann", "2026-01-01", "2026-03-12", 60), // 70 days
        add("Ann", "2026-03-01", "", 40), // waits for 120 days
        add("", "2024-01-01", "2024-02-01", 80), // long ago; its contract ended in 2024 without a successor
    };
    for (const auto &[account, at, kind] :
         {std::tuple(0, "2026-05-02", "qbr"), std::tuple(0, "2026-06-29", "call"),
          std::tuple(0, "2026-03-30", "call"), std::tuple(1, "2026-06-01", "call")}) {
        TouchFact touch;
        touch.account = static_cast<quint32>(account);
        touch.day = day(QString::fromLatin1(at));
        touch.kind = QString::fromLatin1(kind);
        book.cache.touches.push_back(touch);
    }
    std::stable_sort(book.cache.touches.begin(), book.cache.touches.end(), [](const auto &a, const auto &b) {
        return std::pair(a.account, a.day) < std::pair(b.account, b.day);
    });
    book.finish();
    const std::vector<Execution> all = executions(book.cache, book.cache.policy, portfolio);
    QCOMPARE(all.size(), size_t(2));
    const Execution &ann = all[0];
    QCOMPARE(ann.csm, QStringLiteral("Ann"));
    QCOMPARE(ann.accounts, 3);
    QCOMPARE(ann.wentLive, 2);
    QCOMPARE(ann.daysToLive, std::optional(50.0));
    QCOMPARE(ann.longToLive, 1);
    QCOMPARE(ann.waiting, 1);
    QCOMPARE(ann.touches, 3); // 91 days from 2026-03-31 on: the call of the 30th is a day too early
    QCOMPARE(ann.qbrs, 1);
    QCOMPARE(ann.qbrsDue, 3); // one each, on 2026-05-01
    QCOMPARE(ann.touchesPerMonth().value(), 3 * 30.0 / 91 / 3);
    QCOMPARE(ann.bands, (std::array<qint32, 4>{0, 1, 1, 1}));
    QCOMPARE(ann.monthlyRate, (Rate{1, 3, false}));
    QCOMPARE(ann.due, 0);
    QCOMPARE(all[1].csm, QString());
    QCOMPARE(all[1].wentLive, 0);
    QCOMPARE(all[1].due, 0); // more than a year ago
}

void TestServicePlan::json()
{
    Policy policy;
    policy.plan.graceDays = 3;
    policy.plan.steps = {
        {QStringLiteral("own"), QStringLiteral("Visit"), QString(), StepFrom::Renewal, -200},
        {QStringLiteral("qbr"), QString(), QStringLiteral("qbr"), StepFrom::EveryQuarter, 10}};
    const auto again = Policy::fromJson(policy.toJson());
    QVERIFY(again.has_value());
    QCOMPARE(*again, policy);
    // What was stored before there was a plan has the shipped one.
    const auto old = Policy::fromStored("{\"low_multiple\": 1}");
    QVERIFY(old.has_value());
    QCOMPARE(old->plan, shippedServicePlan());
    QCOMPARE(Policy::fromJson("{\"service_plan\": {\"steps\": []}}")->plan.steps.size(), size_t(0));
    QCOMPARE(Policy::fromJson("{\"service_plan\": {\"grace_days\": 0}}")->plan.steps,
             shippedServicePlan().steps);
    QStringList keys;
    Policy moved;
    moved.plan.steps[1].offsetDays = 30;
    moved.plan.steps.pop_back();
    for (const PolicyChange &change : changesBetween(Policy(), moved))
        keys += change.key;
    QCOMPARE(keys,
             QStringList({QStringLiteral("service_plan.steps.renewal_talk"),
                          QStringLiteral("service_plan.steps.training.offset_days")}));
}

void TestServicePlan::jsonErrors_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *plan, const char *subject, const char *value) {
        QTest::newRow(name) << QByteArray(plan) << QString::fromLatin1(subject) << QString::fromLatin1(value);
    };
    row("no object", "[]", "service_plan", "[]");
    row("unknown key", R"({"graces": 1})", "service_plan.graces", "1");
    row("grace", R"({"grace_days": 91})", "service_plan.grace_days", "91");
    row("no list", R"({"steps": 4})", "service_plan.steps", "4");
    row("no id", R"({"steps": [{"name": "x"}]})", "service_plan.steps[0].id", "");
    row("id twice", R"({"steps": [{"id": "qbr"}, {"id": "qbr"}]})", "service_plan.steps[1].id", "qbr");
    row("own one without a name", R"({"steps": [{"id": "x"}]})", "service_plan.steps[0].name", "");
    row("from", R"({"steps": [{"id": "qbr", "from": "monthly"}]})", "service_plan.steps[0].from", "monthly");
    row("after the renewal", R"({"steps": [{"id": "qbr", "from": "renewal", "offset_days": 1}]})",
        "service_plan.steps[0].offset_days", "1");
    row("before the start", R"({"steps": [{"id": "qbr", "offset_days": -1}]})",
        "service_plan.steps[0].offset_days", "-1");
    row("past the quarter", R"({"steps": [{"id": "qbr", "from": "every_quarter", "offset_days": 92}]})",
        "service_plan.steps[0].offset_days", "92");
    row("unknown key of a step", R"({"steps": [{"id": "qbr", "days": 1}]})", "service_plan.steps[0].days",
        "1");
}

void TestServicePlan::jsonErrors()
{
    QFETCH(QByteArray, plan);
    QFETCH(QString, subject);
    QFETCH(QString, value);
    const auto policy = Policy::fromJson("{\"service_plan\": " + plan + "}");
    QVERIFY(!policy);
    QCOMPARE(policy.error().code, ErrorCode::PolicyInvalid);
    QCOMPARE(policy.error().subject, subject);
    QCOMPARE(policy.error().value, value);
}

void TestServicePlan::ofAGroup()
{
    const auto policy = Policy::fromJson(R"({"overrides": [{"when": {"segment": "small"},
        "set": {"service_plan": {"steps": [{"id": "kick_off", "touch_kind": "call", "offset_days": 2}]}}}]})");
    QVERIFY(policy.has_value());
    Account account;
    QCOMPARE(effectivePolicy(*policy, account).plan, shippedServicePlan());
    account.segment = QStringLiteral("small");
    const ServicePlan own = effectivePolicy(*policy, account).plan;
    QCOMPARE(own.graceDays, 7);
    QCOMPARE(own.steps.size(), size_t(1));
    QCOMPARE(own.steps[0].touchKind, QStringLiteral("call"));
    const auto wrong = Policy::fromJson(R"({"overrides": [{"when": {"segment": "small"},
        "set": {"service_plan": {"grace_days": -1}}}]})");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().subject, QStringLiteral("overrides[0].set.service_plan.grace_days"));
}

QTEST_GUILESS_MAIN(TestServicePlan)
#include "tst_service_plan.moc"
