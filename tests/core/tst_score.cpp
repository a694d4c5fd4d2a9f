// Health of machine and human: worked examples by hand, and what holds for any book and any rules.
#include "evaluate/explanation.h"
#include "evaluate/renewal.h"
#include "revenue/churn.h"
#include "support/human_books.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace bw;

namespace {

const Day today = Day::of(2026, 6, 30);

/// Full marks of every machine part that use gives.
MachineFigures full()
{
    Coefficient coefficient;
    coefficient.active = coefficient.known = 7;
    return {1.0, coefficient, 1.0, 1.0};
}

/// One account of a book without use, judged by hand.
struct Judged {
    test::BookBuilder book;
    Cache &cache = book.cache;

    explicit Judged(int accounts = 1)
    {
        for (int i = 0; i < accounts; ++i)
            book.account(QString::number(i), 10, 10);
        book.finish();
    }
    void answer(const char *criterion, const char *value, Day day, Confidence confidence = Confidence::High)
    {
        CriterionAnswer answer;
        answer.day = day;
        answer.confidence = confidence;
        answer.value = quint32(cache.answerValues.size());
        cache.answerValues.push_back({QString::fromLatin1(criterion), QString::fromLatin1(value)});
        cache.judges = {QStringLiteral("Maya")};
        cache.answers.push_back(answer);
    }
    /// Of all seven.
    void answerAll(const char *value, Day day, Confidence confidence = Confidence::High)
    {
        for (const RubricCriterion &criterion : shippedRubric().criteria)
            answer(criterion.key.toLatin1().constData(), value, day, confidence);
    }
    [[nodiscard]] PortfolioRow row(Day asOf = today, const Policy &policy = {}) const
    {
        return evaluate(cache, policy, asOf, asOf, true).rows[0];
    }
};

struct Book {
    test::RandomBook made;
    QRandomGenerator random;
    Day asOf;
    Day look;

    explicit Book(quint32 seed)
        : made(test::randomBook(seed))
        , random(seed + 77)
    {
        test::addHumans(made, random);
        test::randomHealthRules(made.policy, random);
        asOf = made.last - random.bounded(40);
        look = asOf + (random.bounded(2) ? 0 : random.bounded(10));
    }
    [[nodiscard]] const Cache &cache() const { return made.book.cache; }
    [[nodiscard]] Portfolio portfolio() const { return evaluate(cache(), made.policy, asOf, look); }
};

void seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("book %u", seed) << seed;
}

bool isNear(double a, double b)
{
    return qAbs(a - b) < 1e-9;
}

} // namespace

class TestScore : public QObject {
    Q_OBJECT

private slots:
    void bothGroups();
    void groupsScaleWithinThemselves();
    void missingIsNotZero();
    void coverageDecides();
    void certainty_data();
    void certainty();
    void newestAnswerCounts();
    void whatIsNoStepWithdrawsNothing();
    void capsAndFloors();
    void bandsOfASegment();
    void agreement_data();
    void agreement();
    void surveysAndResults();
    void churned_data();
    void churned();
    void frozenAtChurn();
    void lostAccountsAreInNoTotal();
    void renewal();
    void drafts();
    void bestQuestion();

    void pointsAddUp_data() { seeds(); }
    void pointsAddUp();
    void monotone_data() { seeds(); }
    void monotone();
    void nothingBeforeItsDay_data() { seeds(); }
    void nothingBeforeItsDay();
    void fourWeeksAgo_data() { seeds(); }
    void fourWeeksAgo();
    void frozenIsTheDayOfChurn_data() { seeds(); }
    void frozenIsTheDayOfChurn();
};

/// 46 machine weights at 100 are scaled to 60; main process 11 at 100/3 x .8 and boss 9 at 100 x 1, scaled by
/// 40 / 20: (60 x 100 + 17.6 x 100/3 + 18 x 100) / (60 + 17.6 + 18).
void TestScore::bothGroups()
{
    Judged one;
    one.answer("main_process", "1", today, Confidence::Medium);
    one.answer("boss_uses", "3", today);
    std::array<CriterionState, mostCriteria> states;
    criterionStates(criterionAnswers(one.cache, 0), AnswerMeanings(one.cache.answerValues, shippedRubric()),
                    shippedRubric(), today, today, states);
    const Health health = healthOf(machineParts(full()), humanFigures(states, shippedRubric()), {}, {});
    QVERIFY(isNear(*health.value, (6000 + 17.6 * 100 / 3 + 1800) / 95.6));
    QVERIFY(isNear(*health.machine, 100));
    QVERIFY(isNear(*health.human, (8.8 * 100 / 3 + 900) / 17.8));
    QVERIFY(isNear(health.coverage, (46 + 8.8 + 9) / 100));
    QVERIFY(isNear(health.humanPoints, (17.6 * 100 / 3 + 1800) / 95.6));
    QCOMPARE(health.answered, quint8{2});
}

void TestScore::groupsScaleWithinThemselves()
{
    Judged one;
    one.answer("relationship", "0", today); // 2 of 40, alone in its group: as heavy as all seven
    const Health alone = one.row().health;
    QVERIFY(!alone.value && alone.human == 0.0); // 2 % are not enough to score
    Policy policy;
    policy.health.leastCoveragePercent = 0;
    QCOMPARE(one.row(today, policy).health.value, std::optional(0.0));
    std::array<CriterionState, mostCriteria> states;
    criterionStates(criterionAnswers(one.cache, 0), AnswerMeanings(one.cache.answerValues, shippedRubric()),
                    shippedRubric(), today, today, states);
    const Health both = healthOf(machineParts(full()), humanFigures(states, shippedRubric()), {}, {});
    QVERIFY(isNear(*both.value, 60));
    policy.health.machinePercent = 100; // the human group has no points to give
    const Health machine =
        healthOf(machineParts(full()), humanFigures(states, shippedRubric()), {}, policy.health);
    QVERIFY(isNear(*machine.value, 100));
}

void TestScore::missingIsNotZero()
{
    MachineFigures figures = full();
    figures.outcome = 0.0;
    HumanFigures nobody;
    nobody.all = 40;
    QVERIFY(isNear(*healthOf(machineParts(figures), nobody, {}, {}).value, 4600.0 / 51));
    QVERIFY(isNear(*healthOf(machineParts(full()), nobody, {}, {}).value, 100));
}

void TestScore::coverageDecides()
{
    Judged one; // 40 of 100 by people alone
    one.answerAll("3", today);
    QCOMPARE(one.row().health.value, std::optional(100.0));
    QVERIFY(isNear(one.row().health.coverage, 0.4));
    Judged unsure; // .8 each: 32
    unsure.answerAll("3", today, Confidence::Unstated);
    QVERIFY(!unsure.row().health.value);
    QCOMPARE(unsure.row().health.band, Band::None);
    QCOMPARE(unsure.row().health.human, std::optional(100.0));
    Policy policy;
    policy.health.leastCoveragePercent = 32;
    QVERIFY(unsure.row(today, policy).health.value.has_value());
}

void TestScore::certainty_data()
{
    QTest::addColumn<int>("confidence");
    QTest::addColumn<int>("age");
    QTest::addColumn<double>("certainty");
    QTest::newRow("low") << int(Confidence::Low) << 0 << .5;
    QTest::newRow("medium") << int(Confidence::Medium) << 0 << .8;
    QTest::newRow("unstated") << int(Confidence::Unstated) << 90 << .8;
    QTest::newRow("high, on its last day") << int(Confidence::High) << 90 << 1.0;
    QTest::newRow("a day later") << int(Confidence::High) << 91 << std::exp2(-1 / 30.0);
    QTest::newRow("30 days later") << int(Confidence::High) << 120 << .5;
    QTest::newRow("60 days later") << int(Confidence::Low) << 150 << .125;
    QTest::newRow("given later") << int(Confidence::High) << -5 << 1.0;
}

void TestScore::certainty()
{
    QFETCH(int, confidence);
    QFETCH(int, age);
    QFETCH(double, certainty);
    QVERIFY(isNear(certaintyOf(Confidence(confidence), age, 90), certainty));
}

void TestScore::newestAnswerCounts()
{
    Policy policy;
    policy.health.leastCoveragePercent = 0;
    Judged one;
    one.answer("boss_uses", "0", today - 20);
    one.answer("boss_uses", "3", today - 10);
    one.answer("boss_uses", "unknown", today);
    QCOMPARE(one.row(today - 21, policy).health.human, std::nullopt);
    QCOMPARE(one.row(today - 20, policy).health.human, std::optional(0.0));
    QCOMPARE(one.row(today - 1, policy).health.human, std::optional(100.0));
    QCOMPARE(one.row(today, policy).health.human, std::nullopt); // withdrawn, not the one before
    one.answer("boss_uses", "hourly", today); // no step of the scale
    QCOMPARE(one.row(today, policy).health.human, std::nullopt);
    one.answer("nobody_asks_this", "3", today);
    QCOMPARE(one.row(today, policy).health.answered, quint8{0});
    // Judged on T counts although the data end before; in the time machine it does not.
    one.answer("boss_uses", "3", today + 1);
    QCOMPARE(evaluate(one.cache, policy, today, today + 1).rows[0].health.human, std::optional(100.0));
    QCOMPARE(one.row(today, policy).health.human, std::nullopt);
}

/// Only "not known" withdraws an answer.
void TestScore::whatIsNoStepWithdrawsNothing()
{
    Policy policy;
    policy.health.leastCoveragePercent = 0;
    Judged one;
    one.answer("boss_uses", "7", today - 30);
    const auto state = [&] {
        std::array<CriterionState, mostCriteria> states;
        criterionStates(criterionAnswers(one.cache, 0),
                        AnswerMeanings(one.cache.answerValues, shippedRubric()), shippedRubric(), today,
                        today, states);
        return states[1];
    };
    QCOMPARE(state().kind, CriterionState::Kind::Unreadable);
    one.answer("boss_uses", "2", today - 20);
    one.answer("boss_uses", "7", today - 10);
    one.answer("boss_uses", "hourly", today - 5);
    QCOMPARE(state().kind, CriterionState::Kind::Answered);
    QCOMPARE(state().answer, qint64{1});
    QCOMPARE(state().ageDays, 20);
    QVERIFY(isNear(*one.row(today, policy).health.human, 200.0 / 3));
    one.answer("boss_uses", "unknown", today - 4);
    one.answer("boss_uses", "7", today);
    QCOMPARE(state().kind, CriterionState::Kind::Withdrawn);
    QCOMPARE(state().answer, qint64{4});
    QCOMPARE(one.row(today, policy).health.human, std::nullopt);
}

void TestScore::capsAndFloors()
{
    Judged one;
    one.answerAll("3", today - 5);
    HealthLimit limit;
    limit.account = one.cache.accounts[0].id;
    limit.kind = LimitKind::AtMost;
    limit.value = 20;
    limit.from = today - 3;
    limit.until = today - 1;
    one.cache.healthLimits = {limit};
    QCOMPARE(one.row(today - 4).health.value, std::optional(100.0));
    const Health capped = one.row(today - 3).health;
    QCOMPARE(capped.value, std::optional(20.0));
    QCOMPARE(capped.computed, std::optional(100.0)); // beside it
    QCOMPARE(capped.band, Band::AtRisk);
    QCOMPARE(one.row(today).health.value, std::optional(100.0));
    limit.kind = LimitKind::AtLeast;
    limit.value = 60;
    one.cache.healthLimits.push_back(limit);
    QCOMPARE(one.row(today - 2).health.value, std::optional(20.0)); // the cap wins

    Judged answered;
    answered.answerAll("0", today);
    Policy policy;
    policy.rubric.criteria[0].limit = AnswerLimit{QStringLiteral("0"), LimitKind::AtLeast, 30};
    QCOMPARE(answered.row(today, policy).health.value, std::optional(30.0));
    QCOMPARE(answered.row(today, policy).health.bounds.floor.at, 0);
    answered.answer("main_process", "1", today);
    QVERIFY(*answered.row(today, policy).health.value < 30);
}

void TestScore::bandsOfASegment()
{
    Judged one;
    one.answerAll("2", today); // 66.7
    one.cache.accounts[0].stage = QStringLiteral("onboarding");
    Policy policy;
    PolicyOverride own;
    own.when.stage = QStringLiteral("onboarding");
    own.set = {{QStringLiteral("health"), QJsonObject{{QStringLiteral("healthy_from"), 60}}}};
    policy.overrides = {own};
    QCOMPARE(one.row(today, policy).health.band, Band::Healthy);
    QCOMPARE(one.row().health.band, Band::Watch);
}

void TestScore::agreement_data()
{
    QTest::addColumn<double>("machine");
    QTest::addColumn<double>("human");
    QTest::addColumn<int>("agreement");
    QTest::newRow("30 apart") << 60.0 << 30.0 << int(Agreement::BusyButUnhappy);
    QTest::newRow("29.9 apart") << 60.0 << 30.1 << int(Agreement::BothBad);
    QTest::newRow("loved") << 10.0 << 40.0 << int(Agreement::QuietButLoved);
    QTest::newRow("good") << 90.0 << 70.0 << int(Agreement::BothGood);
    QTest::newRow("just good") << 45.0 << 55.0 << int(Agreement::BothGood);
    QTest::newRow("bad") << 45.0 << 54.0 << int(Agreement::BothBad);
}

void TestScore::agreement()
{
    QFETCH(double, machine);
    QFETCH(double, human);
    QTEST(int(agreementOf(machine, human)), "agreement");
    QCOMPARE(agreementOf(machine, {}), Agreement::Unknown);
}

void TestScore::surveysAndResults()
{
    Policy policy;
    policy.health.leastCoveragePercent = 0;
    Judged one;
    SurveyAnswer promoter;
    promoter.account = one.cache.accounts[0].id;
    promoter.day = today - 10;
    promoter.score = 10;
    SurveyAnswer passive = promoter;
    passive.day = today - 9;
    passive.score = 7;
    one.cache.surveys = {promoter, passive};
    Outcome outcome;
    outcome.account = promoter.account;
    outcome.baseline = 0;
    outcome.target = 100;
    outcome.start = today - 100;
    outcome.due = today + 100;
    outcome.actuals = {{today, 20}}; // 50 expected by now
    one.cache.outcomes = {outcome};
    const PortfolioRow row = one.row(today, policy);
    QCOMPARE(row.nps, std::optional(50.0));
    QCOMPARE(row.npsAnswers, 2);
    QVERIFY(isNear(*row.outcome, 0.4));
    QVERIFY(isNear(row.health.parts[size_t(HealthPart::Survey)].score, 75));
    QVERIFY(isNear(row.health.parts[size_t(HealthPart::Outcome)].score, 40));
    QVERIFY(isNear(*row.health.value, (3 * 75 + 5 * 40) / 8.0));
    QVERIFY(!one.row(today - 11, policy).health.parts[size_t(HealthPart::Survey)].known);
}

void TestScore::churned_data()
{
    QTest::addColumn<int>("end"); // days before today
    QTest::addColumn<int>("renewed"); // -1: not said
    QTest::addColumn<int>("next"); // start of a second contract, days before today; 1000: none
    QTest::addColumn<int>("churned"); // days before today; 1000: not
    QTest::newRow("in force") << 0 << -1 << 1000 << 1000;
    QTest::newRow("lapsed") << 90 << -1 << 1000 << 1000;
    QTest::newRow("grace is over") << 91 << -1 << 1000 << 90;
    QTest::newRow("known as lost") << 1 << 0 << 1000 << 0;
    QTest::newRow("known as lost, still in force") << 0 << 0 << 1000 << 1000;
    QTest::newRow("renewed, not begun") << 30 << 1 << 1000 << 1000;
    QTest::newRow("back") << 200 << -1 << 10 << 1000;
}

void TestScore::churned()
{
    QFETCH(int, end);
    QFETCH(int, renewed);
    QFETCH(int, next);
    QFETCH(int, churned);
    Contract contract;
    contract.start = today - 500;
    contract.end = today - end;
    if (renewed >= 0)
        contract.renewed = renewed == 1;
    std::vector<Contract> contracts{contract};
    if (next < 1000) {
        contract.start = today - next;
        contract.end = today + 300;
        contract.renewed.reset();
        contracts.push_back(contract);
    }
    const std::optional<Day> day = churnedOn(contracts, today);
    QCOMPARE(day.has_value(), churned < 1000);
    if (day)
        QCOMPARE(today - *day, churned);
    QVERIFY(!churnedOn({}, today));
}

void TestScore::frozenAtChurn()
{
    Judged one;
    one.book.contract(0, today - 400, today - 101);
    one.book.finish();
    one.answerAll("3", today - 120);
    const Health frozen = one.row().health;
    QCOMPARE(frozen.frozenOn, std::optional(today - 100));
    QCOMPARE(frozen.value, std::optional(100.0));
    one.answerAll("0", today - 50); // too late to matter
    QCOMPARE(one.row().health.value, std::optional(100.0));
    QVERIFY(!one.row().renewalProbability);
    QVERIFY(!one.row(today - 30).health.frozenOn); // lapsed only: still judged
    QCOMPARE(one.row(today - 30).health.value, std::optional(0.0));
}

/// A frozen score is for calibration: mean, bands and disagreements are of those who are still there.
void TestScore::lostAccountsAreInNoTotal()
{
    Judged book(3);
    book.book.contract(0, today - 400, today - 101); // lost
    book.book.contract(1, today - 400, today + 100);
    book.book.finish();
    book.answerAll("0", today - 120);
    for (CriterionAnswer answer : std::vector(book.cache.answers)) {
        answer.account = 1;
        answer.value = quint32(book.cache.answerValues.size());
        book.cache.answerValues.push_back(
            {book.cache.answerValues[book.cache.answers.front().value].criterion, QStringLiteral("3")});
        answer.day = today - 1;
        book.cache.answers.push_back(answer);
    }
    Policy policy;
    policy.health.leastCoveragePercent = 0;
    const Portfolio portfolio = evaluate(book.cache, policy, today, today);
    QVERIFY(portfolio.rows[0].health.frozenOn && portfolio.rows[0].health.value == 0.0);
    QCOMPARE(portfolio.rows[1].health.value, std::optional(100.0));
    for (const PortfolioTotals &sums : {portfolio.whole, totals(portfolio, {0, 1, 2})}) {
        QCOMPARE(sums.accounts, qint64{3});
        QCOMPARE(sums.meanHealth, std::optional(100.0));
        QVERIFY(sums.bands == (std::array<qint64, 4>{1, 0, 0, 1}));
        QCOMPARE(sums.disagreeing, qint64{0});
    }
    QCOMPARE(totals(portfolio, {0}).meanHealth, std::nullopt);
}

void TestScore::renewal()
{
    Judged book(4);
    const auto contract = [&](size_t account, double arr) {
        book.book.contract(account, today - 10, today + 10, arr, QStringLiteral("EUR"));
    };
    contract(0, 1000);
    contract(1, 2000);
    contract(3, 500);
    book.book.finish();
    book.answerAll("3", today); // the first one
    book.cache.accounts[2].segment = book.cache.accounts[3].segment = QStringLiteral("small");
    const Portfolio portfolio = evaluate(book.cache, Policy(), today, today);
    const PortfolioRow &scored = portfolio.rows[0];
    QCOMPARE(scored.renewalBasis, RenewalBasis::Assumption);
    QVERIFY(isNear(*scored.renewalProbability, 0.9));
    QVERIFY(isNear(*scored.revenueAtRisk, 100));
    const PortfolioRow &sameSegment = portfolio.rows[1];
    QCOMPARE(sameSegment.renewalBasis, RenewalBasis::SegmentMean);
    QVERIFY(isNear(*sameSegment.revenueAtRisk, 200));
    const PortfolioRow &other = portfolio.rows[3]; // nobody of its segment is scored: the mean of all
    QVERIFY(isNear(*other.renewalProbability, 0.9));
    QVERIFY(!portfolio.rows[2].revenueAtRisk);
    QCOMPARE(portfolio.whole.revenueAtRisk.size(), size_t{1});
    QVERIFY(isNear(portfolio.whole.revenueAtRisk[0].amount, 350));
    QVERIFY(isNear(totals(portfolio, {1, 3}).revenueAtRisk[0].amount, 250));
}

void TestScore::drafts()
{
    Judged one;
    one.answerAll("3", today - 10);
    const Portfolio portfolio = evaluate(one.cache, Policy(), today, today);
    const std::vector<DraftAnswer> drafts{{QStringLiteral("boss_uses"), QStringLiteral("1"), Confidence::Low},
                                          {QStringLiteral("champion"), notKnown, Confidence::High}};
    const HealthExplanation with = explainHealth(one.cache, Policy(), portfolio, 0, drafts);
    QVERIFY(with.parts[healthPartCount + 1].draft && !with.parts[healthPartCount].draft);
    one.answer("boss_uses", "1", today, Confidence::Low);
    one.answer("champion", "unknown", today);
    QCOMPARE(one.row().health, with.health);
}

void TestScore::bestQuestion()
{
    Judged one;
    Policy policy;
    policy.health.leastCoveragePercent = 0;
    const auto best = [&] {
        const Portfolio portfolio = evaluate(one.cache, policy, today, today);
        return bestNextQuestion(explainHealth(one.cache, policy, portfolio, 0));
    };
    QCOMPARE(best(), std::optional(0)); // nothing known: any answer decides alone, so the heaviest
    one.answer("main_process", "2", today);
    QCOMPARE(best(), std::optional(1)); // 9 of those that are left
    one.answer("boss_uses", "unknown", today); // just asked
    QCOMPARE(best(), std::optional(2));
    one.cache.answers[0].day = today - 200; // stale by now, and the heaviest again
    QCOMPARE(best(), std::optional(0));
    one.cache.answers.clear();
    one.answerAll("2", today);
    QCOMPARE(best(), std::nullopt);
}

void TestScore::pointsAddUp()
{
    QFETCH(quint32, seed);
    const Book book(seed);
    const Portfolio portfolio = book.portfolio();
    for (const PortfolioRow &row : portfolio.rows) {
        const HealthExplanation explained =
            explainHealth(book.cache(), book.made.policy, portfolio, row.index);
        QVERIFY(explained.health == row.health);
        double sum = 0;
        double most = 0;
        double scored = 0;
        double certain = 0;
        for (const HealthShare &share : explained.parts) {
            sum += share.points;
            most += share.mostPoints;
            scored += share.scaledWeight * share.certainty * share.score;
            certain += share.scaledWeight * share.certainty;
            QVERIFY(share.points >= 0 && share.points <= share.mostPoints + 1e-9);
            QVERIFY(share.known || share.points == 0);
        }
        if (!row.health.value) {
            QCOMPARE(sum, 0.0);
            continue;
        }
        QVERIFY(isNear(sum + explained.limitPoints, *row.health.value));
        QVERIFY(isNear(most, 100));
        QVERIFY(isNear(scored / certain, *row.health.computed)); // definitions.md §4
        QVERIFY(*row.health.value >= 0 && *row.health.value <= 100.0000001);
        QVERIFY(row.health.coverage * 100 >= explained.rules.leastCoveragePercent - 1e-9);
    }
}

void TestScore::monotone()
{
    QFETCH(quint32, seed);
    const Book book(seed);
    const Portfolio portfolio = book.portfolio();
    int compared = 0;
    for (const PortfolioRow &row : portfolio.rows) {
        HealthExplanation now = explainHealth(book.cache(), book.made.policy, portfolio, row.index);
        for (RubricCriterion &criterion : now.rubric.criteria)
            criterion.limit.reset(); // an answer that brings a cap is no part
        std::vector<CriterionState> states;
        for (const HealthShare &share : now.parts) {
            if (share.group == HealthShare::Group::Human)
                states.push_back(share.state);
        }
        HealthRules rules = now.rules;
        rules.leastCoveragePercent = 0;
        const auto figure = [&](const MachineParts &parts, const std::vector<CriterionState> &answers) {
            return healthOf(parts, humanFigures(answers, now.rubric), now.byHand, rules).value;
        };
        for (size_t part = 0; part < healthPartCount; ++part) {
            MachineParts better = row.health.parts;
            if (!better[part].known)
                continue;
            better[part].score = std::min(better[part].score + 25, 100.0);
            const auto before = figure(row.health.parts, states);
            const auto after = figure(better, states);
            QVERIFY(!before || *after >= *before - 1e-9);
            ++compared;
        }
        for (CriterionState &state : states) {
            if (!state.counts())
                continue;
            const auto before = figure(row.health.parts, states);
            const double was = state.score;
            state.score = 100;
            QVERIFY(!before || *figure(row.health.parts, states) >= *before - 1e-9);
            state.score = was;
            ++compared;
        }
    }
    QVERIFY(compared > 0);
}

void TestScore::nothingBeforeItsDay()
{
    QFETCH(quint32, seed);
    Book book(seed);
    const Portfolio before = book.portfolio();
    Cache &cache = book.made.book.cache;
    std::vector<CriterionAnswer> answers;
    for (quint32 account = 0; account < cache.accounts.size(); ++account) {
        const auto own = criterionAnswers(cache, account);
        answers.insert(answers.end(), own.begin(), own.end());
        std::erase_if(answers, [&](const CriterionAnswer &answer) { // and those that are there are no part
            return answer.account == account && answer.day > book.look;
        });
        CriterionAnswer later;
        later.account = account;
        later.day = book.look + 1;
        later.value = book.random.bounded(quint32(cache.answerValues.size()));
        answers.push_back(later);
    }
    cache.answers = answers;
    const Portfolio after = book.portfolio();
    for (size_t i = 0; i < before.rows.size(); ++i)
        QVERIFY(before.rows[i] == after.rows[i]);
}

void TestScore::fourWeeksAgo()
{
    QFETCH(quint32, seed);
    const Book book(seed);
    const Portfolio now = book.portfolio();
    const Portfolio then = evaluate(book.cache(), book.made.policy, book.asOf - 28, book.asOf - 28, true);
    for (size_t i = 0; i < now.rows.size(); ++i)
        QCOMPARE(now.rows[i].healthFourWeeksAgo, then.rows[i].health.value);
}

void TestScore::frozenIsTheDayOfChurn()
{
    QFETCH(quint32, seed);
    const Book book(seed);
    const Portfolio portfolio = evaluate(book.cache(), book.made.policy, book.asOf, book.asOf, true);
    for (const PortfolioRow &row : portfolio.rows) {
        if (!row.health.frozenOn)
            continue;
        const Day churn = *row.health.frozenOn;
        Health then =
            evaluate(book.cache(), book.made.policy, churn, churn, true).rows[size_t(row.index)].health;
        then.frozenOn = churn;
        QVERIFY(row.health == then);
    }
}

QTEST_APPLESS_MAIN(TestScore)
#include "tst_score.moc"
