// Why health changed: six causes that add up, and of which one that did not act is exactly 0.
#include "evaluate/health_change.h"
#include "support/human_books.h"

#include <QTest>
#include <numeric>

using namespace bw;

namespace {

const Day monday = Day::of(2026, 6, 1);

double sumOf(const HealthChange &change)
{
    return std::accumulate(change.points.begin(), change.points.end(), 0.0);
}

/// One account that works the same way every week, from a year before.
struct Steady {
    test::BookBuilder book;
    Policy policy;

    Steady()
    {
        policy.health.leastCoveragePercent = 0;
        book.account(QStringLiteral("a"), 10, 10);
        book.contract(0, monday - 400, monday + 400);
    }
    /// `keyActions` on each weekday.
    void work(Day first, Day last, quint32 keyActions, int users = 5)
    {
        for (Day day = first; day <= last; day = day + 1) {
            if (day.weekday() < 6)
                book.use(0, day, keyActions, users);
        }
    }
    void answer(const char *criterion, const char *value, Day day, Confidence confidence = Confidence::High)
    {
        CriterionAnswer answer;
        answer.day = day;
        answer.confidence = confidence;
        answer.value = quint32(book.cache.answerValues.size());
        book.cache.answerValues.push_back({QString::fromLatin1(criterion), QString::fromLatin1(value)});
        book.cache.judges = {QStringLiteral("Maya")};
        book.cache.answers.push_back(answer);
    }
    [[nodiscard]] HealthMoment at(Day asOf, const Policy *rules = nullptr) const
    {
        return {&book.cache, rules != nullptr ? rules : &policy, asOf, asOf};
    }
};

/// That `cause` alone acted: the others are exactly 0.
void compareAlone(const HealthChange &change, ChangeCause cause)
{
    QVERIFY(change.known());
    for (int i = 0; i < changeCauseCount; ++i) {
        if (ChangeCause(i) != cause)
            QVERIFY2(change.points[size_t(i)] == 0, qPrintable(changeCauseName(ChangeCause(i))));
    }
    QVERIFY(qAbs(change.of(cause) - (*change.after - *change.before)) < 1e-9);
    QVERIFY2(qAbs(change.of(cause)) > 0.01,
             qPrintable(QStringLiteral("%1 %2").arg(*change.before).arg(*change.after)));
}

} // namespace

class TestHealthChange : public QObject {
    Q_OBJECT

private slots:
    void behaviourAlone();
    void judgementAlone();
    void ageingAlone();
    void dataAlone();
    void resultAppears();
    void policyAlone();
    void rulesOfThen();
    void calendarAlone();
    void nothingAtAll();
    void twoCausesShare();
    void rowsOfCauses();
    void figuresOfTheirOwn();
    void churned();
    void addsUp_data();
    void addsUp();
    void sameDaySameRules_data() { addsUp_data(); }
    void sameDaySameRules();
};

void TestHealthChange::behaviourAlone()
{
    Steady one;
    one.work(monday - 200, monday - 1, 30);
    one.work(monday, monday + 20, 3); // less from here on
    one.book.finish();
    const HealthChange change = explainChange(one.at(monday - 1), one.at(monday + 13), 0);
    compareAlone(change, ChangeCause::Behaviour);
    QVERIFY(*change.after < *change.before);
    QVERIFY(std::any_of(change.sources.begin(), change.sources.end(), [](const ChangeSource &source) {
        return source.cause == ChangeCause::Behaviour && source.part == HealthPart::Trend
            && *source.after < *source.before && source.days.last == monday + 13;
    }));
}

void TestHealthChange::judgementAlone()
{
    Steady one;
    one.work(monday - 200, monday + 30, 30);
    one.book.finish();
    one.answer("boss_uses", "3", monday - 20);
    one.answer("boss_uses", "0", monday + 3);
    one.answer("champion", "2", monday + 4);
    const HealthChange change = explainChange(one.at(monday - 1), one.at(monday + 6), 0);
    compareAlone(change, ChangeCause::Judgement);
    QCOMPARE(change.sources.size(), size_t{2});
    QCOMPARE(change.sources[0].criterion, QStringLiteral("boss_uses"));
    QCOMPARE(change.sources[0].answerBefore, qint64{0});
    QCOMPARE(change.sources[0].answerAfter, qint64{1});
    QCOMPARE(change.sources[1].answerBefore, qint64{-1});
}

void TestHealthChange::ageingAlone()
{
    Steady one;
    one.work(monday - 200, monday + 30, 30, 3);
    one.book.finish();
    one.answer("boss_uses", "0", monday - 100);
    const HealthChange change = explainChange(one.at(monday - 1), one.at(monday + 27), 0);
    compareAlone(change, ChangeCause::Ageing);
    QVERIFY(*change.after > *change.before); // a bad answer fades
    QCOMPARE(change.sources.size(), size_t{1});
    QCOMPARE(change.sources[0].cause, ChangeCause::Ageing);
    QVERIFY(*change.sources[0].after < *change.sources[0].before);
}

void TestHealthChange::dataAlone()
{
    Steady one;
    one.work(monday - 200, monday + 30, 30);
    one.book.cache.seats.push_back({one.book.cache.accounts[0].id, monday - 300, {}, 10});
    one.book.cache.accounts[0].seatsPurchased.reset();
    one.book.cache.seats.push_back({one.book.cache.accounts[0].id, monday + 2, 40, 10}); // known from here on
    one.book.finish();
    const HealthChange change = explainChange(one.at(monday - 1), one.at(monday + 6), 0);
    compareAlone(change, ChangeCause::Data);
    QCOMPARE(change.sources.size(), size_t{1});
    QCOMPARE(change.sources[0].part, std::optional(HealthPart::SeatUse));
    QVERIFY(!change.sources[0].before && change.sources[0].after);
}

void TestHealthChange::resultAppears()
{
    Steady one;
    one.work(monday - 200, monday + 30, 30);
    one.book.finish();
    Outcome outcome;
    outcome.account = one.book.cache.accounts[0].id;
    outcome.baseline = 0;
    outcome.target = 100;
    outcome.start = monday - 100;
    outcome.due = monday + 100;
    outcome.actuals = {{monday + 2, 5}, {monday + 9, 50}};
    one.book.cache.outcomes = {outcome};
    compareAlone(explainChange(one.at(monday - 1), one.at(monday + 6), 0), ChangeCause::Data);
    compareAlone(explainChange(one.at(monday + 6), one.at(monday + 13), 0), ChangeCause::Behaviour);
}

void TestHealthChange::policyAlone()
{
    Steady one;
    one.work(monday - 200, monday + 6, 15, 3);
    one.book.finish();
    Policy stricter = one.policy;
    stricter.activeDayLevel = Level::High;
    const HealthChange change = explainChange(one.at(monday - 1), one.at(monday - 1, &stricter), 0);
    compareAlone(change, ChangeCause::Policy);
    QCOMPARE(change.rules.size(), size_t{1});
    QCOMPARE(change.rules[0].key, QStringLiteral("active_day_level"));
    Policy otherCalendar = one.policy;
    otherCalendar.calendar = QStringLiteral("seven-day");
    otherCalendar.monthRule = one.policy.monthRule = Policy::MonthRule::WorkingDays;
    otherCalendar.monthSharePercent = one.policy.monthSharePercent = 100;
    compareAlone(explainChange(one.at(monday - 1), one.at(monday - 1, &otherCalendar), 0),
                 ChangeCause::Policy);
    Policy heavier = one.policy;
    heavier.health.weights = {1, 15, 8, 30, 6, 5, 3};
    compareAlone(explainChange(one.at(monday - 1), one.at(monday - 1, &heavier), 0), ChangeCause::Policy);
}

/// Each side has usage counted by its own rules.
void TestHealthChange::rulesOfThen()
{
    Steady one;
    one.work(monday - 200, monday - 1, 40);
    one.book.finish();
    Cache fewer = one.book.cache;
    for (quint32 &count : fewer.usage.keyActions)
        count /= 20; // one event of twenty is a key action by the other rules
    Policy other = one.policy;
    other.keyActions = QMap<QString, qint32>{{QStringLiteral("order"), 1}};
    other.activeDayLevel = one.policy.activeDayLevel = Level::Medium;
    const HealthMoment then{&fewer, &other, monday - 1, monday - 1};
    compareAlone(explainChange(then, one.at(monday - 1), 0), ChangeCause::Policy);
}

void TestHealthChange::calendarAlone()
{
    Steady one;
    one.policy.monthRule = Policy::MonthRule::WorkingDays;
    one.policy.monthSharePercent = 100;
    for (Day day = monday - 200; day <= monday + 34; day = day + 1) {
        if (day.weekday() < 4) // three days a week
            one.book.use(0, day, 30, 5);
    }
    one.book.cache.quiet.push_back({1, one.book.cache.accounts[0].id, monday + 3, monday + 4, {}});
    one.book.finish();
    const HealthChange change = explainChange(one.at(monday - 1), one.at(monday + 27), 0);
    QVERIFY(change.known());
    for (const ChangeCause cause : {ChangeCause::Behaviour, ChangeCause::Judgement, ChangeCause::Ageing,
                                    ChangeCause::Data, ChangeCause::Policy})
        QVERIFY2(change.of(cause) == 0, qPrintable(changeCauseName(cause)));
    QVERIFY(change.of(ChangeCause::Calendar) > 0.01); // two days fewer to be active on
    QVERIFY(std::any_of(change.sources.begin(), change.sources.end(), [](const ChangeSource &source) {
        return source.cause == ChangeCause::Calendar && !source.part && source.before == 20.0
            && source.after == 18.0;
    }));
}

void TestHealthChange::nothingAtAll()
{
    Steady one;
    one.work(monday - 300, monday + 30, 30);
    one.book.finish();
    one.answer("boss_uses", "3", monday - 20);
    const HealthChange change = explainChange(one.at(monday - 1), one.at(monday + 20), 0);
    QVERIFY(change.known() && change.before == change.after);
    for (const double points : change.points)
        QVERIFY(points == 0);
    QVERIFY(change.sources.empty() && change.rules.empty());
}

/// Behaviour and judgement: the mean of first the one and first the other, worked out by hand.
void TestHealthChange::twoCausesShare()
{
    Steady one;
    one.work(monday - 200, monday - 1, 30);
    one.work(monday, monday + 20, 3);
    one.book.finish();
    const HealthMoment before = one.at(monday - 1);
    const HealthMoment after = one.at(monday + 13);
    Steady judged = one;
    judged.answer("boss_uses", "0", monday + 3);
    const HealthChange both = explainChange(judged.at(monday - 1), judged.at(monday + 13), 0);
    const HealthChange behaviour = explainChange(before, after, 0);
    Steady steady;
    steady.work(monday - 200, monday + 20, 30);
    steady.book.finish();
    steady.answer("boss_uses", "0", monday + 3);
    const HealthChange judgement = explainChange(steady.at(monday - 1), steady.at(monday + 13), 0);
    const double first = behaviour.of(ChangeCause::Behaviour);
    const double second = (*both.after - *both.before) - judgement.of(ChangeCause::Judgement);
    QVERIFY(qAbs(both.of(ChangeCause::Behaviour) - (first + second) / 2) < 1e-9);
    QVERIFY(qAbs(sumOf(both) - (*both.after - *both.before)) < 1e-9);
}

void TestHealthChange::rowsOfCauses()
{
    Steady one;
    one.work(monday - 200, monday + 6, 30);
    one.book.finish();
    one.answer("boss_uses", "3", monday - 20);
    Policy other = one.policy;
    other.rubric.criteria[1].shelfDays = 10;
    const HealthChange change = explainChange(one.at(monday - 1), one.at(monday - 1, &other), 0);
    compareAlone(change, ChangeCause::Policy);
    QCOMPARE(change.rules.size(), size_t{1});
    QCOMPARE(change.rules[0].key, QStringLiteral("rubric.boss_uses.shelf_days"));
}

/// A part is named with what it was mapped from, in its own unit, beside what it earns.
void TestHealthChange::figuresOfTheirOwn()
{
    Steady one;
    one.work(monday - 200, monday - 1, 30);
    one.work(monday, monday + 20, 3, 2);
    one.book.finish();
    for (const auto &[day, score] :
         {std::pair(monday - 30, 10), std::pair(monday - 29, 9), std::pair(monday - 28, 8),
          std::pair(monday - 27, 2), std::pair(monday + 3, 0), std::pair(monday + 4, 0)}) {
        SurveyAnswer answer;
        answer.account = one.book.cache.accounts[0].id;
        answer.day = day;
        answer.person = day - monday + 50;
        answer.score = quint8(score);
        answer.scaleMax = 10;
        one.book.cache.surveys.push_back(answer);
    }
    const HealthChange change = explainChange(one.at(monday - 1), one.at(monday + 13), 0);
    const auto source = [&](HealthPart part) {
        for (const ChangeSource &each : change.sources) {
            if (each.cause == ChangeCause::Behaviour && each.part == part)
                return each;
        }
        return ChangeSource();
    };
    const ChangeSource survey = source(HealthPart::Survey);
    QCOMPARE(survey.figureBefore, std::optional(25.0)); // 2 promoters, 1 detractor of 4
    QVERIFY(qAbs(*survey.figureAfter - (100 * (2 - 3) / 6.0)) < 1e-9);
    QCOMPARE(survey.before, std::optional(62.5));
    const ChangeSource seats = source(HealthPart::SeatUse);
    QVERIFY(!seats.part); // as many users in both 28 days
    const ChangeSource trend = source(HealthPart::Trend);
    QVERIFY(*trend.figureAfter < *trend.figureBefore && *trend.figureBefore == 1);
}

void TestHealthChange::churned()
{
    Steady one;
    one.book.cache.contracts.clear();
    one.book.contract(0, monday - 400, monday - 10);
    one.book.cache.contracts[0].renewed = false;
    one.work(monday - 200, monday - 1, 30);
    one.book.finish();
    const HealthChange change = explainChange(one.at(monday), one.at(monday + 60), 0);
    QVERIFY(change.known() && change.before == change.after && sumOf(change) == 0);
}

void TestHealthChange::addsUp_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("book %u", seed) << seed;
}

void TestHealthChange::addsUp()
{
    QFETCH(quint32, seed);
    test::RandomBook book = test::randomBook(seed);
    QRandomGenerator random(seed + 5000);
    test::addHumans(book, random);
    Policy other = test::randomPolicy(random);
    for (Policy *policy : {&book.policy, &other}) {
        test::randomHealthRules(*policy, random);
        policy->health.leastCoveragePercent = random.bounded(2) ? 0 : 20;
    }
    if (random.bounded(2))
        other = book.policy;
    const Cache &cache = book.book.cache;
    const Day first = book.last - random.bounded(60);
    const Day second = book.last - random.bounded(20);
    const Day look = second + random.bounded(5);
    const Portfolio before = evaluate(cache, book.policy, first, first, true);
    const Portfolio after = evaluate(cache, other, second, look);
    int known = 0;
    for (qint32 account = 0; account < qint32(cache.accounts.size()); ++account) {
        const HealthChange change =
            explainChange({&cache, &book.policy, first, first}, {&cache, &other, second, look}, account);
        QCOMPARE(change.before, before.rows[size_t(account)].health.value);
        QCOMPARE(change.after, after.rows[size_t(account)].health.value);
        if (!change.known()) {
            QCOMPARE(sumOf(change), 0.0);
            continue;
        }
        ++known;
        QVERIFY(qAbs(sumOf(change) - (*change.after - *change.before)) < 1e-9);
        // The other way round is the same with the other sign.
        const HealthChange back =
            explainChange({&cache, &other, second, look}, {&cache, &book.policy, first, first}, account);
        for (size_t cause = 0; cause < change.points.size(); ++cause)
            QVERIFY(qAbs(change.points[cause] + back.points[cause]) < 1e-9);
    }
    QVERIFY(known >= 0);
}

void TestHealthChange::sameDaySameRules()
{
    QFETCH(quint32, seed);
    test::RandomBook book = test::randomBook(seed);
    QRandomGenerator random(seed + 9000);
    test::addHumans(book, random);
    Policy other = book.policy;
    test::randomHealthRules(other, random);
    other.health.leastCoveragePercent = book.policy.health.leastCoveragePercent = 0;
    const Cache &cache = book.book.cache;
    for (qint32 account = 0; account < qint32(cache.accounts.size()); ++account) {
        const HealthMoment now{&cache, &book.policy, book.last, book.last};
        const HealthChange rules = explainChange(now, {&cache, &other, book.last, book.last}, account);
        const HealthChange age = explainChange(now, {&cache, &book.policy, book.last, book.last}, account);
        for (int i = 0; i < changeCauseCount; ++i) {
            QVERIFY(ChangeCause(i) == ChangeCause::Policy || rules.points[size_t(i)] == 0);
            QVERIFY(age.points[size_t(i)] == 0);
        }
    }
}

QTEST_APPLESS_MAIN(TestHealthChange)
#include "tst_health_change.moc"
