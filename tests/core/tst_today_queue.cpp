// The morning's queue: its order, the reasons, what is new since the last look, and where the run stands.
#include "support/queue_book.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace bw;
using test::QueueBook;

namespace {

const Day d = Day::of(2026, 10, 18);
const Day t = Day::of(2026, 10, 19);
const QString friday = QStringLiteral("2026-10-16T08:41:00");
const QString today = QStringLiteral("2026-10-19T08:02:00");

QString textOf(const QueueReason &reason, const BookAlerts &alerts)
{
    using What = QueueReason::What;
    static const QHash<What, QString> names{
        {What::Alert, QStringLiteral("alert")},
        {What::StepOverdue, QStringLiteral("step")},
        {What::NextStepDue, QStringLiteral("next")},
        {What::AnswerStale, QStringLiteral("stale")},
        {What::CheckpointDue, QStringLiteral("checkpoint")},
        {What::OwesPlan, QStringLiteral("owes")},
        {What::BandFell, QStringLiteral("fell")},
        {What::BandRose, QStringLiteral("rose")},
        {What::NoLongerWeekly, QStringLiteral("not weekly")},
        {What::NoLongerMonthly, QStringLiteral("not monthly")},
        {What::HealthMoved, QStringLiteral("moved")},
        {What::RenewalNear, QStringLiteral("renewal")},
        {What::Disagrees, QStringLiteral("disagrees")},
    };
    QString text = names.value(reason.what);
    if (reason.what == What::Alert)
        text += u' ' + alerts.alerts[static_cast<size_t>(reason.alert)].key.rule;
    if (!reason.id.isEmpty() && reason.what != What::NextStepDue)
        text += u' ' + reason.id;
    if (!reason.text.isEmpty())
        text += u' ' + reason.text;
    if (reason.value)
        text += u' ' + QString::number(*reason.value);
    if (reason.high)
        text += QStringLiteral(" high");
    if (reason.fresh)
        text += QStringLiteral(" new");
    return text;
}

QString reasonsOf(const QueueItem &item, const BookAlerts &alerts)
{
    QStringList texts;
    for (const QueueReason &reason : item.reasons)
        texts += textOf(reason, alerts);
    return texts.join(QStringLiteral("; "));
}

Review snooze(Review review, std::optional<Day> until)
{
    review.snoozed = true;
    review.until = until;
    return review;
}

void touch(QueueBook &book, const QString &key, Day day, const QString &nextStep, Day next)
{
    TouchFact fact;
    fact.account = static_cast<quint32>(book.indexOf(key));
    fact.day = day;
    fact.kind = QStringLiteral("call");
    fact.ref = day.iso() + key;
    fact.nextStep = nextStep;
    fact.nextDate = next;
    book.cache().touches.push_back(fact);
    std::stable_sort(book.cache().touches.begin(), book.cache().touches.end(),
                     [](const TouchFact &a, const TouchFact &b) {
                         return std::tie(a.account, a.day, a.ref) < std::tie(b.account, b.day, b.ref);
                     });
}

} // namespace

class TestTodayQueue : public QObject {
    Q_OBJECT

private slots:
    void order();
    void currencies();
    void urgency_data();
    void urgency();
    void businessFirst();
    void lapsedAndRenewed();
    void churnedAreOut();
    void whose();
    void reasons();
    void staleAnswer();
    void changes_data();
    void changes();
    void newAlerts();
    void capOfNewAlerts();
    void theRun();
    void snoozes_data();
    void snoozes();
    void leftHalfWay();
    void nothingLater();
    void orderOfImport();
    void emptyBook();
};

void TestTodayQueue::order()
{
    QueueBook book;
    book.account(QStringLiteral("late-large"), 50, 900000, 300); // .55 x 900k = 495k x 1
    book.account(QStringLiteral("soon-small"), 50, 10000, 20); // 5.5k x 3
    book.account(QStringLiteral("soon-large"), 50, 20000, 60); // 11k x 2 = 22k
    book.account(QStringLiteral("late-mid"), 50, 400000, 170); // 220k x 1.5 = 330k
    PortfolioRow &none = book.account(QStringLiteral("no-revenue"), 50, 0, 400);
    none.arr.reset();
    none.revenueAtRisk.reset();
    const TodayQueue queue = book.queue();
    QCOMPARE(book.order(queue), QStringLiteral("soon-large soon-small late-large late-mid no-revenue"));
    QCOMPARE(book.item(queue, QStringLiteral("soon-small")).order, std::optional(10000 * .55 * 3));
    QCOMPARE(book.item(queue, QStringLiteral("late-mid")).order, std::optional(400000 * .55 * 1.5));
    QCOMPARE(book.item(queue, QStringLiteral("no-revenue")).order, std::optional<double>());
    QCOMPARE(queue.revision, 42);
}

void TestTodayQueue::currencies()
{
    // Means: CNY 700,000, USD 100,000. One yuan account at 1.4 times its mean goes before a dollar one
    // at 1.3.
    QueueBook book;
    book.account(QStringLiteral("usd-13"), 50, 130000, 300);
    book.account(QStringLiteral("usd-07"), 50, 70000, 300);
    book.account(QStringLiteral("cny-14"), 50, 980000, 300, QStringLiteral("CNY"));
    book.account(QStringLiteral("cny-06"), 50, 420000, 300, QStringLiteral("CNY"));
    QCOMPARE(book.order(book.queue()), QStringLiteral("cny-14 usd-13 usd-07 cny-06"));
    // Contracts in both: as much as its parts are.
    PortfolioRow &both = book.account(QStringLiteral("both"), 50, 0, 300);
    both.arr.reset();
    both.revenueAtRisk.reset();
    both.mixedArr = {{QStringLiteral("USD"), 100000}, {QStringLiteral("CNY"), 700000}};
    QCOMPARE(book.order(book.queue()), QStringLiteral("both cny-14 usd-13 usd-07 cny-06"));
}

void TestTodayQueue::urgency_data()
{
    QTest::addColumn<qint32>("daysLeft");
    QTest::addColumn<bool>("business");
    QTest::addColumn<double>("urgency");
    QTest::addColumn<bool>("soon");
    QTest::newRow("0") << 0 << false << 3.0 << true;
    QTest::newRow("30") << 30 << false << 3.0 << true;
    QTest::newRow("31") << 31 << false << 2.0 << true;
    QTest::newRow("90") << 90 << false << 2.0 << true;
    QTest::newRow("91") << 91 << false << 1.5 << false;
    QTest::newRow("180") << 180 << false << 1.5 << false;
    QTest::newRow("181") << 181 << false << 1.0 << false;
    QTest::newRow("business, 20") << 20 << true << 4.5 << true;
    QTest::newRow("business, 200") << 200 << true << 1.5 << false;
}

void TestTodayQueue::urgency()
{
    QFETCH(qint32, daysLeft);
    QFETCH(bool, business);
    QueueBook book;
    book.account(QStringLiteral("A"), 80, 1000, daysLeft);
    if (business)
        book.alert(QStringLiteral("A"), "outcome_behind", 30);
    const TodayQueue queue = book.queue();
    QTEST(queue.items[0].urgency, "urgency");
    QTEST(queue.items[0].soon, "soon");
}

void TestTodayQueue::businessFirst()
{
    QueueBook book;
    book.account(QStringLiteral("A"), 80, 1000, 300);
    book.alert(QStringLiteral("A"), "no_touch", 30);
    book.alert(QStringLiteral("A"), "boss_detractor", 30);
    book.alert(QStringLiteral("A"), "no_key_action", 2);
    book.alert(QStringLiteral("A"), "boss_unseen", 30);
    book.alert(QStringLiteral("A"), "outcome_behind", 30);
    book.alert(QStringLiteral("A"), "weekly_lost").state = AlertState::Snoozed;
    book.alert(QStringLiteral("A"), "anomaly").state = AlertState::Cleared;
    const TodayQueue queue = book.queue();
    QCOMPARE(
        reasonsOf(queue.items[0], book.alerts),
        QStringLiteral("alert outcome_behind high; alert no_key_action high new; alert boss_unseen high; "
                       "alert boss_detractor high; alert no_touch"));
    QCOMPARE(queue.openAlerts, 5);
}

void TestTodayQueue::lapsedAndRenewed()
{
    QueueBook book;
    book.account(QStringLiteral("far"), 50, 900000, 300);
    PortfolioRow &lapsed = book.account(QStringLiteral("lapsed"), 50, 0, -10);
    lapsed.paying = false;
    lapsed.arr.reset();
    lapsed.revenueAtRisk.reset();
    lapsed.renewal.reset();
    lapsed.daysLeft.reset();
    book.book.cache.contracts.back().arr = 5000;
    book.account(QStringLiteral("renewed"), 50, 7000, 20);
    const auto renewed = static_cast<size_t>(book.indexOf(QStringLiteral("renewed")));
    book.book.contract(renewed, t + 21, t + 400, 7000, QStringLiteral("USD"));
    book.book.cache.contracts.back().signedOn = t - 3;
    const TodayQueue queue = book.queue();
    QCOMPARE(book.order(queue), QStringLiteral("lapsed far renewed"));
    const QueueItem &item = book.item(queue, QStringLiteral("lapsed"));
    QCOMPARE(item.order, std::optional(5000 * .55 * 3));
    QCOMPARE(reasonsOf(item, book.alerts), QStringLiteral("renewal -10 high"));
    QVERIFY(!item.attention);
    QCOMPARE(book.item(queue, QStringLiteral("renewed")).urgency, 1.0);
    QVERIFY(!book.item(queue, QStringLiteral("renewed")).soon);
    QVERIFY(book.item(queue, QStringLiteral("renewed")).reasons.empty());
}

void TestTodayQueue::churnedAreOut()
{
    QueueBook book;
    book.account(QStringLiteral("A"), 50, 1000, 300);
    book.account(QStringLiteral("gone"), 20, 1000, -200).health.frozenOn = t - 100;
    QCOMPARE(book.order(book.queue()), QStringLiteral("A"));
}

void TestTodayQueue::whose()
{
    QueueBook book;
    book.account(QStringLiteral("A"), 50, 1000, 300);
    book.account(QStringLiteral("B"), 50, 900, 300).csm = QStringLiteral("Ben");
    book.account(QStringLiteral("C"), 50, 800, 300).csm.clear();
    QCOMPARE(book.order(book.queue()), QStringLiteral("A"));
    QCOMPARE(book.order(book.queue(QStringLiteral("Ben"))), QStringLiteral("B"));
    QCOMPARE(book.order(book.queue(QString())), QStringLiteral("A B C"));
    QCOMPARE(book.order(book.queue(QStringLiteral("ann"))), QString());
}

void TestTodayQueue::reasons()
{
    QueueBook book;
    PortfolioRow &row = book.account(QStringLiteral("A"), 48, 1000, 25);
    row.healthFourWeeksAgo = 60;
    row.health.machine = 70;
    row.health.human = 30;
    row.health.agreement = Agreement::BusyButUnhappy;
    book.alert(QStringLiteral("A"), "no_touch", 60).standing = true;
    book.work(QStringLiteral("A"), QStringLiteral("2026-10-10T09:00:00"),
              book.seen(QStringLiteral("A"), d - 9, 49));
    touch(book, QStringLiteral("A"), d - 9, QStringLiteral("Offer"), d - 1);
    book.cache().policy.plan.steps = {
        {QStringLiteral("visit"), QStringLiteral("Visit"), {}, StepFrom::Start, 300}};
    book.cache().firstImportOn.reset();
    // The contract began 364 - 25 days before T: the visit was due 39 days ago. 30 days before the end are
    // over.
    const TodayQueue queue = book.queue();
    QCOMPARE(reasonsOf(queue.items[0], book.alerts),
             QStringLiteral("owes -2 high; checkpoint 30 high; alert no_touch; step visit Visit; next Offer; "
                            "disagrees 40; renewal 25 high"));
    const QueueItem &item = queue.items[0];
    QCOMPARE(item.reasons[0].day, std::optional(Day::of(2026, 10, 10)));
    QCOMPARE(item.reasons[1].day, std::optional(t + 25));
    QCOMPARE(item.reasons[3].day, std::optional(t - 39));
    QCOMPARE(item.reasons[4].day, std::optional(d - 1));
    QCOMPARE(item.reasons[4].id, (d - 9).iso() + u'A');
    QVERIFY(item.attention);
    QVERIFY(!item.changed);
    QCOMPARE(queue.newAlerts, 0); // it was there when the data came
}

void TestTodayQueue::staleAnswer()
{
    QueueBook book;
    PortfolioRow &row = book.account(QStringLiteral("A"), 80, 1000, 300);
    row.health.stale = 2;
    Cache &cache = book.cache();
    cache.answerValues = {{QStringLiteral("boss_uses"), QStringLiteral("2")},
                          {QStringLiteral("main_process"), QStringLiteral("2")},
                          {QStringLiteral("champion"), QStringLiteral("2")}};
    cache.judges = {QStringLiteral("Ann"), QStringLiteral("Ben")};
    const auto answer = [&](quint32 value, Day on, quint32 by) {
        CriterionAnswer one;
        one.day = on;
        one.value = value;
        one.by = by;
        cache.answers.push_back(one);
    };
    answer(0, t - 95, 0);
    answer(1, t - 118, 0);
    answer(2, t - 10, 0);
    const QStringList keys{cache.answerValues[0].criterion, cache.answerValues[1].criterion};
    for (const QString &key : keys)
        QVERIFY2(cache.policy.rubric.indexOf(key), qPrintable(key));
    std::sort(cache.answers.begin(), cache.answers.end(),
              [](const CriterionAnswer &a, const CriterionAnswer &b) { return a.day < b.day; });
    TodayQueue queue = book.queue();
    QCOMPARE(reasonsOf(queue.items[0], book.alerts), QStringLiteral("stale main_process 118"));
    QVERIFY(queue.items[0].stale && queue.items[0].attention);
    QCOMPARE(queue.staleAnswers, 1);
    // Answers of today by this person are part of what was done.
    answer(0, t, 0);
    answer(1, t, 1);
    QCOMPARE(book.queue().run.answers, 1);
    QCOMPARE(book.queue(QStringLiteral("Ann"), QString()).run.answers, 2);
}

void TestTodayQueue::changes_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << 60.0 << 60.0 << QString();
    QTest::newRow("a little") << 64.9 << 60.0 << QString();
    QTest::newRow("five points") << 65.0 << 60.0 << QStringLiteral("moved -5");
    QTest::newRow("five up") << 60.0 << 65.0 << QStringLiteral("moved 5");
    QTest::newRow("a band by less than two points") << 70.9 << 69.0 << QString();
    QTest::newRow("a band by two points") << 71.0 << 69.0 << QStringLiteral("fell healthy -2");
    QTest::newRow("to at risk") << 50.0 << 48.0 << QStringLiteral("fell watch -2 high");
    QTest::newRow("up") << 69.0 << 71.0 << QStringLiteral("rose watch 2");
}

void TestTodayQueue::changes()
{
    QFETCH(double, before);
    QFETCH(double, now);
    QFETCH(QString, expected);
    QueueBook book;
    book.account(QStringLiteral("A"), now, 1000, 300);
    book.work(QStringLiteral("A"), friday, book.seen(QStringLiteral("A"), d - 3, before));
    // Somebody else's look of Saturday is not Ann's.
    book.work(QStringLiteral("A"), QStringLiteral("2026-10-17T08:00:00"),
              book.seen(QStringLiteral("A"), d - 2, now), QStringLiteral("Ben"));
    TodayQueue queue = book.queue();
    QString found = reasonsOf(queue.items[0], book.alerts);
    found.remove(
        QRegularExpression(QStringLiteral("(; )?owes[^;]*"))); // what turned at risk: tst_service_plan
    QCOMPARE(found, expected);
    QCOMPARE(queue.items[0].changed, !expected.isEmpty());
    QCOMPARE(queue.fellBand, expected.startsWith(QStringLiteral("fell")) ? 1 : 0);
    QCOMPARE(queue.roseBand, expected.startsWith(QStringLiteral("rose")) ? 1 : 0);
    QCOMPARE(queue.lastLookAt, friday);
    queue = book.queue(QStringLiteral("Ann"), QStringLiteral("Ben"));
    QVERIFY(!queue.items[0].changed);
    QCOMPARE(book.queue(QStringLiteral("Ann"), QStringLiteral("Cat")).lastLookAt, QString());
    // What has stopped.
    book.row(QStringLiteral("A")).last28.state = PeriodState::Missed;
    book.row(QStringLiteral("A")).last7.state = PeriodState::Missed;
    found = reasonsOf(book.queue().items[0], book.alerts);
    QVERIFY(found.contains(QStringLiteral("not monthly high; not weekly")));
    book.row(QStringLiteral("A")).last28.state = PeriodState::Unknown; // a gap is no change
    book.row(QStringLiteral("A")).last7.state = PeriodState::Skipped;
    QVERIFY(!reasonsOf(book.queue().items[0], book.alerts).contains(QStringLiteral("not ")));
}

void TestTodayQueue::newAlerts()
{
    QueueBook book;
    for (const char *key : {"A", "B"})
        book.account(QString::fromLatin1(key), 80, 1000, 300);
    const QString a = QStringLiteral("A");
    const QString b = QStringLiteral("B");
    const auto count = [&](const char *person) {
        return book.queue(QStringLiteral("Ann"), QString::fromLatin1(person)).newAlerts;
    };
    book.alert(a, "no_key_action", 6); // within the 7 days of somebody who never looked
    book.alert(a, "boss_unseen", 7);
    QCOMPARE(count("Ann"), 1);
    // Once Ann has looked at A: what came after that, and on B what came since her first look anywhere.
    book.work(a, friday, book.seen(a, d - 3, 80));
    QCOMPARE(count("Ann"), 0);
    QCOMPARE(count("Ben"), 1);
    book.alert(a, "weekly_lost", 2);
    book.alert(b, "weekly_lost", 2);
    book.alert(b, "no_key_action", 3);
    QCOMPARE(count("Ann"), 2);
    book.alert(b, "boss_unseen", 40).reopened = d - 1; // it came back
    QCOMPARE(count("Ann"), 3);
    book.alert(b, "seat_use_low").standing = true;
    book.alert(b, "nps_negative").state = AlertState::Acknowledged;
    QCOMPARE(count("Ann"), 3);
}

void TestTodayQueue::capOfNewAlerts()
{
    QueueBook book;
    book.cache().policy.alerts.mostNew = 2;
    book.account(QStringLiteral("small"), 80, 1000, 300);
    book.account(QStringLiteral("large"), 80, 9000, 300);
    book.account(QStringLiteral("business"), 80, 10, 300);
    book.account(QStringLiteral("watch"), 80, 90000, 300);
    book.alert(QStringLiteral("small"), "no_key_action");
    book.alert(QStringLiteral("large"), "no_key_action");
    book.alert(QStringLiteral("business"), "outcome_behind");
    book.alert(QStringLiteral("watch"), "anomaly");
    const TodayQueue queue = book.queue();
    QCOMPARE(queue.newAlerts, 4);
    QCOMPARE(queue.newAlertsOver, 2);
    QCOMPARE(queue.openAlerts, 4);
    QCOMPARE(reasonsOf(book.item(queue, QStringLiteral("business")), book.alerts),
             QStringLiteral("alert outcome_behind high new"));
    QCOMPARE(reasonsOf(book.item(queue, QStringLiteral("large")), book.alerts),
             QStringLiteral("alert no_key_action high new"));
    QCOMPARE(reasonsOf(book.item(queue, QStringLiteral("small")), book.alerts),
             QStringLiteral("alert no_key_action high"));
    QVERIFY(!book.item(queue, QStringLiteral("small")).attention);
    QVERIFY(!book.item(queue, QStringLiteral("watch")).attention);
    QVERIFY(book.item(queue, QStringLiteral("large")).attention);
    QCOMPARE(queue.attention, 2);
    // Once the two have been gone through, the others are named.
    book.work(QStringLiteral("business"), today, book.seen(QStringLiteral("business"), d, 80));
    book.work(QStringLiteral("large"), today, book.seen(QStringLiteral("large"), d, 80));
    for (const char *key : {"small", "watch"})
        book.work(QString::fromLatin1(key), friday, book.seen(QString::fromLatin1(key), d - 3, 80));
    book.portfolio.today = t + 1;
    const TodayQueue next = book.queue();
    QCOMPARE(next.newAlerts, 2);
    QVERIFY(book.item(next, QStringLiteral("small")).attention);
    QVERIFY(book.item(next, QStringLiteral("watch")).attention);
}

void TestTodayQueue::theRun()
{
    QueueBook book;
    for (const char *key : {"A", "B", "C", "D"})
        book.account(QString::fromLatin1(key), 80, 1000, 300);
    const QString a = QStringLiteral("A");
    const QString b = QStringLiteral("B");
    const QString c = QStringLiteral("C");
    book.work(c, QStringLiteral("2026-10-15T17:00:00"), book.seen(c, d - 4, 80)); // not today
    book.work(a, today, book.seen(a, d, 80));
    book.work(b, today, snooze(book.seen(b, d, 80), t + 7));
    book.work(b, today, TouchLogged());
    book.work(b, today, AlertAct());
    book.work(c, today, TouchLogged(), QStringLiteral("Ben"));
    TodayQueue queue = book.queue();
    QCOMPARE(queue.run, (RunSummary{1, 1, 1, 0, 1}));
    QCOMPARE(queue.accounts, 4);
    QCOMPARE(queue.reviewed, 2);
    QCOMPARE(int(book.item(queue, a).state), int(RunState::Reviewed));
    QCOMPARE(book.item(queue, a).lastReview, -1);
    QCOMPARE(book.cache().work[static_cast<size_t>(book.item(queue, a).review)].account, book.row(a).id);
    QCOMPARE(int(book.item(queue, b).state), int(RunState::Snoozed));
    QCOMPARE(book.item(queue, b).snoozedUntil, std::optional(t + 7));
    QCOMPARE(int(book.item(queue, c).state), int(RunState::Open));
    QVERIFY(book.item(queue, c).lastReview >= 0);
    QCOMPARE(queue.lastLookAt, QStringLiteral("2026-10-15T17:00:00"));
    // Snoozed, and then reviewed after all: the newest counts.
    book.work(b, QStringLiteral("2026-10-19T08:30:00"), book.seen(b, d, 80));
    queue = book.queue();
    QCOMPARE(queue.run, (RunSummary{2, 0, 1, 0, 1}));
    QCOMPARE(int(book.item(queue, b).state), int(RunState::Reviewed));
}

void TestTodayQueue::snoozes_data()
{
    QTest::addColumn<qint32>("until"); // days from T; 0: until key actions return
    QTest::addColumn<double>("then"); // health
    QTest::addColumn<bool>("used"); // key actions since
    QTest::addColumn<bool>("snoozed");
    QTest::addColumn<bool>("early");
    QTest::newRow("its day is to come") << 1 << 55.0 << true << true << false;
    QTest::newRow("its day has come") << -1 << 55.0 << true << false << false;
    QTest::newRow("a worse band") << 5 << 75.0 << false << false << true;
    QTest::newRow("a worse band by a hair") << 5 << 70.0 << false << true << false; // 68.5 now
    QTest::newRow("a better band") << 5 << 40.0 << false << true << false;
    QTest::newRow("no key actions yet") << 0 << 68.0 << false << true << false;
    QTest::newRow("key actions are back") << 0 << 68.0 << true << false << true;
}

void TestTodayQueue::snoozes()
{
    QFETCH(qint32, until);
    QFETCH(double, then);
    QFETCH(bool, used);
    QueueBook book;
    const QString a = QStringLiteral("A");
    book.account(a, 68.5, 1000, 300);
    book.book.use(0, d - 3, 5); // the day that was looked at
    if (used)
        book.book.use(0, d - 1, 5);
    book.book.rows(d, 1);
    book.work(a, friday,
              snooze(book.seen(a, d - 3, then), until == 0 ? std::nullopt : std::optional(t + until)));
    const TodayQueue queue = book.queue();
    const QueueItem &item = queue.items[0];
    QTEST(item.state == RunState::Snoozed, "snoozed");
    QTEST(item.backEarly, "early");
    QCOMPARE(item.review >= 0, item.state == RunState::Snoozed);
    QVERIFY(item.lastReview >= 0);
    QCOMPARE(queue.run, RunSummary()); // nothing of that was today
    // On the day itself, with the data of that day, it is snoozed.
    book.portfolio.asOf = d - 3;
    book.portfolio.today = Day::of(2026, 10, 16);
    book.row(a).health.value = then;
    book.row(a).health.band = bandOf(then);
    const TodayQueue before = book.queue();
    QCOMPARE(before.items[0].state == RunState::Snoozed, until == 0 || until > -3);
    QCOMPARE(before.run.snoozed, 1);
}

void TestTodayQueue::leftHalfWay()
{
    QueueBook book;
    for (const char *key : {"A", "B", "C"})
        book.account(QString::fromLatin1(key), 80, 1000, 300);
    book.work(QStringLiteral("A"), today, book.seen(QStringLiteral("A"), d, 80));
    QCOMPARE(book.queue().reviewed, 1);
    // Tuesday: all are open again, A is compared with Monday, the others were never looked at.
    book.portfolio.today = t + 1;
    book.portfolio.asOf = d + 1;
    book.row(QStringLiteral("A")).health.value = 72;
    const TodayQueue queue = book.queue();
    QCOMPARE(queue.reviewed, 0);
    QCOMPARE(queue.run, RunSummary());
    QCOMPARE(queue.lastLookAt, today);
    QCOMPARE(reasonsOf(book.item(queue, QStringLiteral("A")), book.alerts), QStringLiteral("moved -8"));
    QVERIFY(book.item(queue, QStringLiteral("B")).reasons.empty());
    QCOMPARE(queue.changed, 1);
}

/// A book at random, in the order that is asked for.
namespace {
QueueBook randomBook(quint32 seed, bool backwards)
{
    QueueBook book;
    QRandomGenerator random(seed);
    struct One {
        double health, arr, before;
        int days, alert, look, next;
    };
    std::vector<One> all;
    for (int i = 0; i < 30; ++i)
        all.push_back({random.bounded(100.0), random.bounded(9) * 1000.0, random.bounded(100.0),
                       random.bounded(-5, 400), random.bounded(12), random.bounded(40),
                       random.bounded(-9, 9)});
    constexpr std::array rules{"outcome_behind", "no_key_action", "anomaly", "boss_unseen", "nps_negative"};
    for (size_t place = 0; place < all.size(); ++place) {
        const size_t i = backwards ? all.size() - 1 - place : place;
        const One &one = all[i];
        const QString key = QStringLiteral("A%1").arg(i, 2, 10, QLatin1Char('0'));
        book.account(key, one.health, one.arr, one.days).healthFourWeeksAgo = one.before;
    }
    for (size_t i = 0; i < all.size(); ++i) {
        const One &one = all[i];
        const QString key = QStringLiteral("A%1").arg(i, 2, 10, QLatin1Char('0'));
        if (static_cast<size_t>(one.alert) < rules.size())
            book.alert(key, rules[static_cast<size_t>(one.alert)], one.look / 4);
        const Day on = t - one.look;
        Review review = book.seen(key, on - 1, one.before);
        review.snoozed = i % 3 == 0;
        review.until = t + one.next;
        book.work(key, on.iso() + QStringLiteral("T08:%1:00").arg(i, 2, 10, QLatin1Char('0')), review);
        touch(book, key, on, QStringLiteral("Call"), t + one.next);
    }
    return book;
}
} // namespace

void TestTodayQueue::nothingLater()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        QueueBook book = randomBook(seed, false);
        // The past: D is picked, so that one looks on D. What is dated later may or may not be there.
        book.portfolio.picked = true;
        book.portfolio.asOf = d - 14;
        const TodayQueue with = book.queue();
        const auto later = [&](const auto &row) { return row.day > d - 14; };
        Cache &cache = book.cache();
        QVERIFY(std::any_of(cache.work.begin(), cache.work.end(), later));
        const std::vector<WorkEntry> all = cache.work;
        std::erase_if(cache.work, later);
        std::erase_if(cache.touches, later);
        for (TouchFact &fact : cache.touches) {
            if (fact.doneOn && *fact.doneOn > d - 14)
                fact.doneOn.reset();
        }
        const TodayQueue without = book.queue();
        // Entries have other numbers; compare what they are.
        QCOMPARE(with.items.size(), without.items.size());
        for (size_t i = 0; i < with.items.size(); ++i) {
            const QueueItem &a = with.items[i];
            const QueueItem &b = without.items[i];
            QCOMPARE(a.row, b.row);
            QCOMPARE(reasonsOf(a, book.alerts), reasonsOf(b, book.alerts));
            QCOMPARE(int(a.state), int(b.state));
            QCOMPARE(a.lastReview < 0 ? QString() : all[static_cast<size_t>(a.lastReview)].key,
                     b.lastReview < 0 ? QString() : cache.work[static_cast<size_t>(b.lastReview)].key);
        }
        QCOMPARE(with.lastLookAt, without.lastLookAt);
        QCOMPARE(with.run, without.run);
        QCOMPARE(with.arrAtRiskThen, without.arrAtRiskThen);
    }
}

void TestTodayQueue::orderOfImport()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        QueueBook forth = randomBook(seed, false);
        QueueBook back = randomBook(seed, true);
        const TodayQueue a = forth.queue();
        const TodayQueue b = back.queue();
        QCOMPARE(forth.order(a), back.order(b));
        for (size_t i = 0; i < a.items.size(); ++i) {
            QCOMPARE(reasonsOf(a.items[i], forth.alerts), reasonsOf(b.items[i], back.alerts));
            QCOMPARE(int(a.items[i].state), int(b.items[i].state));
        }
        QCOMPARE(a.newAlerts, b.newAlerts);
        QCOMPARE(a.arrAtRisk, b.arrAtRisk);
        QCOMPARE(a.run, b.run);
    }
}

void TestTodayQueue::emptyBook()
{
    QueueBook book;
    const TodayQueue queue = book.queue(QString());
    QVERIFY(queue.items.empty());
    QCOMPARE(queue.accounts, 0);
    QCOMPARE(queue.monthlyRate.value(), std::optional<double>());
}

QTEST_GUILESS_MAIN(TestTodayQueue)
#include "tst_today_queue.moc"
