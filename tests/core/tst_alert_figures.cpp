// Figures that conditions of alerts look at, against cases counted by hand and against the portfolio.
#include "evaluate/history.h"
#include "support/alert_book.h"
#include "support/human_books.h"

#include <QTest>

using namespace bw;
using test::AlertBook;
using Known = AlertFigure::Known;
using Metric = AlertMetric;

namespace {

const Day monday = Day::of(2026, 3, 2);

QString text(const AlertFigure &figure)
{
    static const char *const names[] = {"nothing", "absent", "", ">=", "<="};
    const QString word = QString::fromLatin1(names[static_cast<size_t>(figure.known)]);
    return figure.hasValue() ? word + QString::number(figure.value, 'g', 6) : word;
}

/// An account that is used on working days up to a day, in a book that goes on.
AlertBook usedUntil(Day last, Day end)
{
    AlertBook one;
    one.book.account(QStringLiteral("A"), 10, 10);
    one.deliveries(monday, end);
    one.weekdays(0, monday, last);
    one.book.finish();
    return one;
}

} // namespace

class TestAlertFigures : public QObject {
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void withoutKeyAction();
    void weeks();
    void gapsSayNothing();
    void unusualDay();
    void boss();
    void scenario();
    void minutesAndFrequency();
    void outcome();
    void answersToSurveys();
    void renewal();
    void liveTouchesAndAnswers();
    void likeThePortfolio_data();
    void likeThePortfolio();
};

void TestAlertFigures::judges_data()
{
    QTest::addColumn<AlertMetric>("metric");
    QTest::addColumn<CompareBy>("by");
    QTest::addColumn<double>("figure");
    QTest::addColumn<Known>("known");
    QTest::addColumn<Truth>("truth");
    // All against 50.
    QTest::newRow("unknown") << Metric::Nps << CompareBy::Below << 0.0 << Known::Nothing << Truth::Unknown;
    QTest::newRow("absent") << Metric::Nps << CompareBy::Below << 0.0 << Known::Absent << Truth::False;
    QTest::newRow("below") << Metric::Nps << CompareBy::Below << 49.9 << Known::Exact << Truth::True;
    QTest::newRow("not below") << Metric::Nps << CompareBy::Below << 50.0 << Known::Exact << Truth::False;
    QTest::newRow("at most") << Metric::Nps << CompareBy::AtMost << 50.0 << Known::Exact << Truth::True;
    QTest::newRow("at least") << Metric::Nps << CompareBy::AtLeast << 50.0 << Known::Exact << Truth::True;
    QTest::newRow("above") << Metric::Nps << CompareBy::Above << 50.0 << Known::Exact << Truth::False;
    QTest::newRow("low so far") << Metric::Nps << CompareBy::Below << 40.0 << Known::AtLeast
                                << Truth::Unknown;
    QTest::newRow("high anyway") << Metric::Nps << CompareBy::Below << 60.0 << Known::AtLeast << Truth::False;
    QTest::newRow("many anyway") << Metric::Nps << CompareBy::Above << 60.0 << Known::AtLeast << Truth::True;
    QTest::newRow("few so far") << Metric::Nps << CompareBy::Above << 40.0 << Known::AtLeast
                                << Truth::Unknown;
    QTest::newRow("low anyway") << Metric::Nps << CompareBy::Below << 40.0 << Known::AtMost << Truth::True;
    QTest::newRow("perhaps low") << Metric::Nps << CompareBy::Below << 60.0 << Known::AtMost
                                 << Truth::Unknown;
    QTest::newRow("perhaps many") << Metric::Nps << CompareBy::Above << 60.0 << Known::AtMost
                                  << Truth::Unknown;
    QTest::newRow("health") << Metric::Health << CompareBy::Below << 49.9 << Known::Exact << Truth::True;
    QTest::newRow("health waits") << Metric::Health << CompareBy::Below << 51.9 << Known::Exact
                                  << Truth::Unknown;
    QTest::newRow("health over") << Metric::Health << CompareBy::Below << 52.0 << Known::Exact
                                 << Truth::False;
    QTest::newRow("human waits") << Metric::Human << CompareBy::Above << 48.1 << Known::Exact
                                 << Truth::Unknown;
}

void TestAlertFigures::judges()
{
    QFETCH(AlertMetric, metric);
    QFETCH(CompareBy, by);
    QFETCH(double, figure);
    QFETCH(Known, known);
    QFETCH(Truth, truth);
    QCOMPARE(judge({metric, by, 50}, {figure, known}), truth);
}

void TestAlertFigures::withoutKeyAction()
{
    // Weekends count: from Friday, 5 June on, 14 days are over on Friday, 19 June.
    AlertBook one = usedUntil(Day::of(2026, 6, 5), Day::of(2026, 6, 26));
    const auto days = [&](int day) {
        return text(one.figure(Metric::DaysWithoutKeyAction, Day::of(2026, 6, day)));
    };
    QCOMPARE(days(5), QStringLiteral("0"));
    QCOMPARE(days(7), QStringLiteral("2"));
    QCOMPARE(days(19), QStringLiteral("14"));
    // The Dragon Boat holidays (19 to 21 June) do not count in China, and a quiet period never does.
    one.policy.calendar = QStringLiteral("cn");
    QCOMPARE(days(18), QStringLiteral("13"));
    QCOMPARE(days(21), QStringLiteral("13"));
    QCOMPARE(days(22), QStringLiteral("14"));
    one.book.cache.quiet.push_back({1, {1}, Day::of(2026, 6, 12), Day::of(2026, 6, 14), {}});
    QCOMPARE(days(22), QStringLiteral("11"));
    // Nothing is said before the account began.
    QCOMPARE(one.figureAsOf(Metric::DaysWithoutKeyAction, monday - 1, monday + 20).known, Known::Nothing);
}

void TestAlertFigures::weeks()
{
    AlertBook one = usedUntil(Day::of(2026, 5, 31), Day::of(2026, 6, 26));
    const auto missed = [&](int day) { return text(one.figure(Metric::WeeksMissed, Day::of(2026, 6, day))); };
    QCOMPARE(missed(6), QStringLiteral("0")); // the week runs
    QCOMPARE(missed(7), QStringLiteral("1"));
    QCOMPARE(missed(13), QStringLiteral("1"));
    QCOMPARE(missed(14), QStringLiteral("2"));
    // Who was never weekly active has not lost it.
    AlertBook never = usedUntil(monday, Day::of(2026, 6, 26));
    QCOMPARE(text(never.figure(Metric::WeeksMissed, Day::of(2026, 6, 14))), QStringLiteral("0"));
    // Four of seven blocks are without an action on Friday, 26 June; 28 days before all seven had one.
    QCOMPARE(text(one.figure(Metric::WeeksActive, Day::of(2026, 6, 26))), QStringLiteral("3"));
    QCOMPARE(text(one.figure(Metric::WeeksActiveDrop, Day::of(2026, 6, 26))), QStringLiteral("4"));
    // Four blocks were known on 23 March, seven on 20 April: a young account loses nothing.
    QCOMPARE(text(one.figure(Metric::WeeksActiveDrop, monday + 49)), QStringLiteral("-3"));
    QCOMPARE(one.figure(Metric::WeeksActive, monday + 30).known, Known::Nothing); // below seven blocks
}

void TestAlertFigures::gapsSayNothing()
{
    AlertBook one;
    one.book.account(QStringLiteral("A"), 10, 10);
    const Day gap = Day::of(2026, 6, 10); // a Wednesday
    one.deliveries(monday, gap - 1);
    one.deliveries(gap + 1, Day::of(2026, 6, 26));
    one.weekdays(0, monday, Day::of(2026, 6, 5));
    one.book.finish();
    for (const Metric metric : {Metric::DaysWithoutKeyAction, Metric::WeeksMissed, Metric::WeeksActive,
                                Metric::SeatUsePercent, Metric::KeyActions28, Metric::TrendPercent}) {
        QVERIFY2(one.figure(metric, gap).known == Known::Nothing, qPrintable(alertMetricName(metric)));
        QVERIFY2(one.figure(metric, gap - 1).hasValue(), qPrintable(alertMetricName(metric)));
    }
    QCOMPARE(text(one.figure(Metric::DaysWithoutKeyAction, gap + 1)), QStringLiteral("5"));
    // The day could have added to sums of 28 days.
    QCOMPARE(text(one.figure(Metric::SeatUsePercent, gap - 1)), QStringLiteral("10"));
    QCOMPARE(text(one.figure(Metric::SeatUsePercent, gap + 1)), QStringLiteral(">=10"));
    QCOMPARE(text(one.figure(Metric::ActiveUsers28, gap + 1)), QStringLiteral(">=1"));
    // The week of the gap could have been reached by that day alone only with more days: it is missed.
    QCOMPARE(text(one.figure(Metric::WeeksMissed, Day::of(2026, 6, 14))), QStringLiteral("1"));
}

void TestAlertFigures::unusualDay()
{
    AlertBook one;
    one.book.account(QStringLiteral("A"), 100, 100);
    const Day end = Day::of(2026, 6, 26);
    one.deliveries(monday, end);
    one.weekdays(0, monday, end - 4, 100);
    one.book.use(0, end - 3, 1); // a Tuesday that is far too quiet
    one.book.finish();
    // sqrt(100) = 10, sqrt(1) = 1, nothing strays: (1 - 10) / 0.5.
    QCOMPARE(text(one.figure(Metric::UnusualDay, end - 3, QStringLiteral("low"))), QStringLiteral("18"));
    QCOMPARE(text(one.figure(Metric::UnusualDay, end - 3, QStringLiteral("high"))), QStringLiteral("0"));
    QCOMPARE(text(one.figure(Metric::UnusualDay, end - 4, QStringLiteral("low"))), QStringLiteral("0"));
}

void TestAlertFigures::boss()
{
    AlertBook one = usedUntil(Day::of(2026, 6, 26), Day::of(2026, 6, 26));
    test::UseBuilder &use = one.rows[0];
    use.user(QStringLiteral("boss"), QStringLiteral("decision_maker")).openedOn = monday + 7;
    use.user(QStringLiteral("clerk"), QStringLiteral("end_user"));
    use.row(Day::of(2026, 5, 4), QStringLiteral("boss"));
    use.row(Day::of(2026, 6, 24), QStringLiteral("clerk"));
    use.finish();
    const auto unseen = [&](Day day) { return text(one.figure(Metric::DaysBossUnseen, day)); };
    QCOMPARE(unseen(monday + 6), QStringLiteral("absent")); // no login yet
    QCOMPARE(unseen(monday + 17), QStringLiteral("10")); // never seen: since the login was opened
    QCOMPARE(unseen(Day::of(2026, 5, 4)), QStringLiteral("0"));
    QCOMPARE(unseen(Day::of(2026, 6, 3)), QStringLiteral("30"));
    one.book.cache.quiet.push_back({1, {1}, Day::of(2026, 5, 11), Day::of(2026, 5, 15), {}});
    QCOMPARE(unseen(Day::of(2026, 6, 3)), QStringLiteral("25"));
    use.use.users[0].closedOn = Day::of(2026, 6, 1);
    QCOMPARE(unseen(Day::of(2026, 6, 3)), QStringLiteral("absent"));
    one.rows.clear();
    QCOMPARE(unseen(Day::of(2026, 6, 3)), QStringLiteral("nothing")); // nobody read the rows
}

void TestAlertFigures::scenario()
{
    AlertBook one = usedUntil(Day::of(2026, 6, 26), Day::of(2026, 6, 26));
    Scenario orders;
    orders.id = QStringLiteral("orders");
    orders.name = orders.id;
    orders.events = {QStringLiteral("order")};
    orders.sharePercent = 40; // 4 of 10 seats
    orders.weeklyTenths = 10; // 16 actions in 28 days
    one.policy.scenarios = {orders};
    test::UseBuilder &use = one.rows[0];
    const Day day = Day::of(2026, 6, 26);
    for (int i = 0; i < 6; ++i) {
        use.row(day - 27, QStringLiteral("u1"));
        use.row(day - 27 + i, QStringLiteral("u2"));
    }
    use.finish();
    const auto percent = [&](Day of) {
        return text(one.figureAsOf(Metric::ScenarioPercent, of, day, orders.id));
    };
    QCOMPARE(percent(day), QStringLiteral("50")); // 2 of 4 users, 12 of 16 actions
    QCOMPARE(percent(monday + 26), QStringLiteral("nothing")); // not lived 28 days yet
    QCOMPARE(percent(monday + 27), QStringLiteral("0"));
    use.row(day, {}); // somebody, nobody knows who: 13 of 16 at most
    use.finish();
    QCOMPARE(percent(day), QStringLiteral("<=81.25"));
}

void TestAlertFigures::minutesAndFrequency()
{
    AlertBook one = usedUntil(Day::of(2026, 6, 26), Day::of(2026, 6, 26));
    const Day day = Day::of(2026, 6, 26);
    // One user on 20 of 28 days.
    QCOMPARE(text(one.figure(Metric::ActiveDaysPerUserAndWeek, day)), QStringLiteral("5"));
    test::UseBuilder &use = one.rows[0];
    use.row(day, QStringLiteral("0"), {QStringLiteral("order"), QStringLiteral("orders"), 1, {}, 6000});
    use.finish();
    QCOMPARE(text(one.figure(Metric::MinutesPerUserDay, day)), QStringLiteral("5")); // 100 minutes on 20 days
    QCOMPARE(text(one.figureAsOf(Metric::MinutesPerUserDay, day - 1, day)), QStringLiteral("nothing"));
    QCOMPARE(text(one.figure(Metric::KeyActions28, day)), QStringLiteral("100"));
    QCOMPARE(text(one.figure(Metric::ActiveDays28, day)), QStringLiteral("20"));
    QCOMPARE(text(one.figure(Metric::OpenedPercent, day)), QStringLiteral("100"));
    QCOMPARE(text(one.figure(Metric::TrendPercent, day)), QStringLiteral("100"));
}

void TestAlertFigures::outcome()
{
    AlertBook one = usedUntil(Day::of(2026, 6, 26), Day::of(2026, 6, 26));
    Outcome outcome;
    outcome.account = {1};
    outcome.measure = QStringLiteral("orders");
    outcome.baseline = 100;
    outcome.target = 200;
    outcome.start = monday;
    outcome.due = monday + 100;
    outcome.actuals = {{monday + 20, 104}, {monday + 30, 115}, {monday + 50, 150}};
    one.book.cache.outcomes = {outcome};
    const auto percent = [&](int after) {
        return text(one.figure(Metric::OutcomePercent, monday + after, QStringLiteral("orders")));
    };
    QCOMPARE(percent(19), QStringLiteral("nothing"));
    QCOMPARE(percent(24), QStringLiteral("nothing")); // not a quarter of the term yet
    QCOMPARE(percent(25), QStringLiteral("20")); // 4 % of 20 %
    QCOMPARE(percent(30), QStringLiteral("50")); // 15 % of 30 %: exactly half
    QCOMPARE(percent(50), QStringLiteral("100"));
}

void TestAlertFigures::answersToSurveys()
{
    AlertBook one = usedUntil(Day::of(2026, 6, 26), Day::of(2026, 6, 26));
    const quint8 boss = answerRole(QStringLiteral("decision_maker"));
    const auto answer = [&](Day day, qint32 person, quint8 score, quint8 role) {
        one.book.cache.surveys.push_back({{1}, day, person, SurveyKind::Nps, score, 10, role});
    };
    const auto figure = [&](Metric metric, Day day) { return text(one.figure(metric, day)); };
    QCOMPARE(figure(Metric::Nps, monday + 9), QStringLiteral("nothing"));
    answer(monday - 350, 9, 2, boss); // counts for a year
    for (qint32 person = 0; person < 4; ++person)
        answer(monday + 10, person, 10, answerRole(QStringLiteral("end_user")));
    answer(monday + 40, 0, 3, boss);
    QCOMPARE(figure(Metric::Nps, monday + 9), QStringLiteral("nothing")); // one answer is few
    QCOMPARE(figure(Metric::Nps, monday + 10), QStringLiteral("60")); // 4 and 1 of 5
    QCOMPARE(figure(Metric::BossScore, monday + 10), QStringLiteral("2"));
    // The old answer is of 17 March 2025: it counts up to 16 March 2026, and one fewer than 5 is few.
    QCOMPARE(figure(Metric::Nps, monday + 16), QStringLiteral("nothing"));
    QCOMPARE(figure(Metric::BossScore, monday + 16), QStringLiteral("absent"));
    QCOMPARE(figure(Metric::BossScore, monday + 40), QStringLiteral("3"));
}

void TestAlertFigures::renewal()
{
    AlertBook one = usedUntil(Day::of(2026, 6, 26), Day::of(2026, 6, 26));
    one.book.contract(0, Day::of(2025, 7, 1), Day::of(2026, 6, 30), 1200);
    const auto days = [&](Day day) { return text(one.figure(Metric::DaysToRenewal, day)); };
    QCOMPARE(days(Day::of(2026, 6, 20)), QStringLiteral("10"));
    QCOMPARE(text(one.figure(Metric::Arr, Day::of(2026, 6, 20))), QStringLiteral("1200"));
    // The next one is signed on 10 June.
    one.book.contract(0, Day::of(2026, 7, 1), Day::of(2027, 6, 30), 1500);
    one.book.cache.contracts[1].signedOn = Day::of(2026, 6, 10);
    QCOMPARE(days(Day::of(2026, 6, 9)), QStringLiteral("21"));
    QCOMPARE(days(Day::of(2026, 6, 10)), QStringLiteral("385"));
    // Known to be renewed, and the next contract is not here.
    one.book.cache.contracts.pop_back();
    one.book.cache.contracts[0].renewed = true;
    one.book.cache.contracts[0].decidedOn = Day::of(2026, 6, 12);
    QCOMPARE(days(Day::of(2026, 6, 11)), QStringLiteral("19"));
    QCOMPARE(days(Day::of(2026, 6, 12)), QStringLiteral("absent"));
}

void TestAlertFigures::liveTouchesAndAnswers()
{
    AlertBook one = usedUntil(Day::of(2026, 6, 26), Day::of(2026, 6, 26));
    Cache &cache = one.book.cache;
    one.book.contract(0, monday, monday + 364);
    const auto figure = [&](Metric metric, Day day) { return text(one.figure(metric, day)); };
    QCOMPARE(figure(Metric::DaysSinceStart, monday + 60), QStringLiteral("60"));
    QCOMPARE(figure(Metric::DaysToGoLive, monday + 60), QStringLiteral("nothing")); // nobody says when
    cache.accounts[0].liveOn = monday + 70;
    QCOMPARE(figure(Metric::DaysToGoLive, monday + 61), QStringLiteral("61"));
    QCOMPARE(figure(Metric::DaysToGoLive, monday + 70), QStringLiteral("absent"));
    // Touches are not known of before the first one of the book.
    QCOMPARE(figure(Metric::DaysWithoutTouch, monday + 50), QStringLiteral("nothing"));
    one.book.account(QStringLiteral("B"));
    cache.usage.spans.emplace_back();
    cache.touches = {{0, monday + 40, QStringLiteral("t1"), {}, {}, {}, {}, {}},
                     {1, monday + 20, QStringLiteral("t2"), {}, {}, {}, {}, {}}};
    QCOMPARE(figure(Metric::DaysWithoutTouch, monday + 19), QStringLiteral("nothing"));
    QCOMPARE(figure(Metric::DaysWithoutTouch, monday + 30), QStringLiteral("10"));
    QCOMPARE(figure(Metric::DaysWithoutTouch, monday + 40), QStringLiteral("0"));
    QCOMPARE(figure(Metric::DaysWithoutTouch, monday + 75), QStringLiteral("35"));
    // Shelf lives of 90 days; the question that was never asked is the longest without an answer.
    QCOMPARE(figure(Metric::DaysAnswerOverdue, monday + 91), QStringLiteral("1"));
    one.policy.rubric.criteria.resize(2);
    cache.answerValues = {{one.policy.rubric.criteria[0].key, QStringLiteral("2")},
                          {one.policy.rubric.criteria[1].key, notKnown}};
    cache.answers = {{0, monday + 5, -1, 0, 0, {}, {1}}, {0, monday + 8, -1, 1, 0, {}, {2}}};
    cache.judges = {QString()};
    QCOMPARE(figure(Metric::DaysAnswerOverdue, monday + 91), QStringLiteral("-4"));
    QCOMPARE(figure(Metric::DaysAnswerOverdue, monday + 97), QStringLiteral("2"));
}

void TestAlertFigures::likeThePortfolio_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

// Books at random: on single days of the past the figures are those of a portfolio as of that day.
void TestAlertFigures::likeThePortfolio()
{
    QFETCH(quint32, seed);
    test::RandomBook made = test::randomBook(seed);
    QRandomGenerator random(seed + 1000);
    test::addHumans(made, random);
    test::randomHealthRules(made.policy, random);
    const Cache &cache = made.book.cache;
    const AlertGround ground(cache, made.policy, made.last, made.last);
    int compared = 0;
    for (Day day = made.last; made.first + 20 <= day; day = day - random.bounded(5, 40)) {
        const Portfolio portfolio = evaluate(cache, made.policy, day, day, true);
        for (size_t account = 0; account < cache.accounts.size(); ++account) {
            if (ground.stretches(account).empty())
                continue;
            AccountFigures figures(ground, account, ground.stretches(account).back(), nullptr);
            const PortfolioRow &row = portfolio.rows[account];
            const qint32 at = figures.placeOf(day);
            const auto now = figures.health(at);
            const bool frozen = row.health.frozenOn.has_value();
            if (now && !frozen) {
                QVERIFY2(now->value == row.health.value, qPrintable(day.iso() + u' ' + row.key));
                QCOMPARE(now->machine, row.health.machine);
                QCOMPARE(now->human, row.health.human);
                QCOMPARE(now->band, row.health.band);
                ++compared;
            }
            const auto figure = [&](Metric metric) {
                return figures.of(metric).front().figures[static_cast<size_t>(at)];
            };
            const AlertFigure weeks = figure(Metric::WeeksActive);
            if (weeks.hasValue()) {
                QCOMPARE(row.coefficient.known, 7);
                QCOMPARE(weeks.value, double(row.coefficient.active));
            }
            const AlertFigure trend = figure(Metric::TrendPercent);
            if (trend.hasValue())
                QCOMPARE(trend.value, 100 * row.trend.value_or(-1));
            const AlertFigure seats = figure(Metric::SeatUsePercent);
            if (seats.hasValue() && row.seatUse) // a portfolio says nothing where no working day is known
                QVERIFY(qAbs(seats.value - 100 * *row.seatUse) < 1e-9);
            const AlertFigure actions = figure(Metric::KeyActions28);
            if (actions.hasValue())
                QCOMPARE(actions.value, double(row.keyActions28));
        }
    }
    if (made.last - made.first > 60)
        QVERIFY(compared > 0);
}

QTEST_GUILESS_MAIN(TestAlertFigures)
#include "tst_alert_figures.moc"
