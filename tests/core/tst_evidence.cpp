// What the machine saw that speaks to a question, and the step that it points to.
#include "report/evidence.h"

#include <QTest>

using namespace bw;

namespace {

const Day asOf = Day::of(2026, 10, 18);

Coefficient weeks(qint32 active, qint32 known = 7)
{
    Coefficient coefficient;
    coefficient.active = active;
    coefficient.known = known;
    return coefficient;
}

ProcessSeen process(std::optional<double> share)
{
    ProcessSeen seen;
    seen.scenarios = 1;
    seen.share = share;
    return seen;
}

Outcome outcome(double baseline, double target, double actual)
{
    Outcome made;
    made.measure = QStringLiteral("Orders");
    made.baseline = baseline;
    made.target = target;
    made.start = asOf - 100;
    made.due = asOf;
    made.actuals = {{asOf, actual}};
    return made;
}

AccountReport reportOn(Day day)
{
    AccountReport report;
    report.asOf = day;
    report.today = day + 1;
    return report;
}

Scenario scenario(const char *name, bool main)
{
    Scenario made;
    made.id = made.name = QLatin1String(name);
    made.events = QStringList{made.name};
    made.main = main;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(bw::SeenByMachine)

class TestEvidence : public QObject {
    Q_OBJECT

private slots:
    void stepsPointedTo_data()
    {
        QTest::addColumn<SeenByMachine>("seen");
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("step"); // -1: nowhere
        const auto row = [](const char *name, const SeenByMachine &seen, int steps, int step) {
            QTest::newRow(name) << seen << steps << step;
        };
        row("nothing is bound", std::monostate(), 4, -1);
        row("no boss is listed", BossSeen(), 4, -1);
        for (const auto &[active, step] : {std::pair(0, 0), {1, 1}, {2, 1}, {3, 2}, {4, 2}, {5, 3}, {7, 3}})
            QTest::addRow("boss in %d of 7 weeks", active)
                << SeenByMachine(BossSeen{2, asOf, weeks(active)}) << 4 << step;
        row("boss of a young account", BossSeen{1, asOf, weeks(3, 3)}, 4, 3);
        row("boss, two steps", BossSeen{1, asOf, weeks(1)}, 2, 1);
        row("boss, six steps", BossSeen{1, asOf, weeks(4)}, 6, 3);
        row("process not known", process({}), 4, -1);
        row("process not begun", process(0.0), 4, 0);
        row("process under half", process(0.49), 4, 1);
        row("process from half", process(0.5), 4, 2);
        row("process short of all", process(0.999), 4, 2);
        row("process as expected", process(1.0), 4, 3);
        row("process, two steps", process(0.9), 2, 0);
        row("process, two steps, all", process(1.0), 2, 1);
        row("nobody to speak up is listed", PeopleSeen(), 4, -1);
        row("listed, never seen", PeopleSeen{1, {}, {}, weeks(0), {}, 0}, 4, 0);
        row("now and then", PeopleSeen{1, {}, {}, weeks(4), asOf, 0}, 4, 1);
        row("one steadily", PeopleSeen{3, {}, {}, weeks(6), asOf, 1}, 4, 2);
        row("two steadily", PeopleSeen{3, {}, {}, weeks(6), asOf, 2}, 4, 3);
        row("seats not known", UsersSeen(), 4, -1);
        row("no seat used", UsersSeen{100, 0, 0}, 4, 0);
        row("a third less one", UsersSeen{100, 33, 0}, 4, 1);
        row("a third and one", UsersSeen{100, 34, 0}, 4, 2);
        row("most seats", UsersSeen{100, 67, 0}, 4, 3);
        row("more users than seats", UsersSeen{100, 130, 0}, 4, 3);
        row("as many seats as before", SeatsSeen{96, 96}, 4, -1);
        row("fewer seats", SeatsSeen{80, 96}, 4, 1);
        row("more seats", SeatsSeen{120, 96}, 4, 3);
        row("talking often says nothing of how well", ContactSeen{asOf, {}, 9}, 4, -1);
    }
    void stepsPointedTo()
    {
        QFETCH(const SeenByMachine, seen);
        QFETCH(const int, steps);
        QFETCH(const int, step);
        QCOMPARE(stepPointedTo(seen, steps).value_or(-1), step);
    }

    void everyStepIsOnTheScale()
    {
        for (int steps = 2; steps <= 6; ++steps) {
            for (int i = 0; i <= 50; ++i) {
                const double share = i / 25.0;
                for (const SeenByMachine &seen : std::initializer_list<SeenByMachine>{
                         process(share), UsersSeen{50, i, 0}, BossSeen{1, asOf, weeks(std::min(i, 7))},
                         PeopleSeen{1, {}, {}, weeks(1), asOf, i % 4}, SeatsSeen{i, 10}}) {
                    const std::optional<qint32> step = stepPointedTo(seen, steps);
                    QVERIFY(!step || (*step >= 0 && *step < steps));
                }
            }
        }
    }

    void bossesAreTheDecisionMakers()
    {
        AccountDetails details;
        RoleUse users;
        users.role = roleIndex(QStringLiteral("end_user"));
        users.users = 40;
        users.lastSeen = asOf;
        RoleUse bosses;
        bosses.role = roleIndex(QStringLiteral("decision_maker"));
        bosses.users = 2;
        bosses.lastSeen = asOf - 41;
        bosses.coefficient = weeks(1);
        details.use.roles = {bosses, users};
        const SeenByMachine seen = seenFor(Evidence::BossUse, details, reportOn(asOf), {});
        QCOMPARE(std::get<BossSeen>(seen), (BossSeen{2, asOf - 41, weeks(1)}));
    }

    void theMainScenarioThatRunsWorst()
    {
        AccountDetails details;
        details.use.policy.scenarios = {scenario("Orders", true), scenario("Chat", false),
                                        scenario("Stock", true)};
        const auto use = [](size_t index, qint64 actions, qint64 expected, qint64 users, qint64 wanted,
                            ScenarioState state) {
            ScenarioUse made;
            made.scenario = index;
            made.expectedUsers = wanted;
            made.last28.actions = actions;
            made.last28.expectedActions = expected;
            made.last28.users = users;
            made.last28.state = state;
            return made;
        };
        details.use.scenarios = {use(0, 420, 420, 20, 20, ScenarioState::Met),
                                 use(1, 0, 100, 0, 10, ScenarioState::NotStarted),
                                 use(2, 80, 100, 5, 10, ScenarioState::Below)};
        const auto seen = std::get<ProcessSeen>(seenFor(Evidence::MainProcess, details, reportOn(asOf), {}));
        QCOMPARE(seen.scenarios, 2); // the one that is not main plays no part
        QCOMPARE(seen.name, QStringLiteral("Stock"));
        QCOMPARE(seen.share, std::optional(0.75)); // 1, and the lesser of 0.8 and 0.5
        details.use.scenarios[2].last28.expectedActions.reset();
        QVERIFY(!std::get<ProcessSeen>(seenFor(Evidence::MainProcess, details, reportOn(asOf), {})).share);
        details.use.scenarios[2].entitled = false;
        QCOMPARE(std::get<ProcessSeen>(seenFor(Evidence::MainProcess, details, reportOn(asOf), {})).share,
                 std::optional(1.0));
    }

    void theResultThatStandsWorst_data()
    {
        QTest::addColumn<double>("actual");
        QTest::addColumn<int>("step");
        QTest::newRow("no gain") << 100.0 << 0;
        QTest::newRow("worse than at the start") << 90.0 << 0;
        QTest::newRow("under 80 % of the plan") << 179.0 << 1;
        QTest::newRow("80 % of the plan") << 180.0 << 2;
        QTest::newRow("the plan") << 200.0 << 2;
        QTest::newRow("over it") << 220.0 << 3;
    }
    void theResultThatStandsWorst()
    {
        QFETCH(const double, actual);
        QFETCH(const int, step);
        AccountDossier dossier;
        dossier.outcomes = {outcome(100, 200, 300), outcome(100, 200, actual)};
        dossier.outcomes[1].measure = QStringLiteral("Turnover");
        const SeenByMachine seen = seenFor(Evidence::Outcome, {}, reportOn(asOf), dossier);
        QCOMPARE(std::get<ResultSeen>(seen).results, 2);
        QCOMPARE(std::get<ResultSeen>(seen).measure, QStringLiteral("Turnover"));
        QCOMPARE(stepPointedTo(seen, 4), std::optional(step));
    }

    void managersAndAdminsMaySpeakUp()
    {
        AccountDetails details;
        const auto add = [&](const char *key, const char *role, qint32 active, qint64 actions) {
            User person;
            person.key = QLatin1String(key);
            details.people.push_back(person);
            UserUse use;
            use.user = static_cast<quint32>(details.people.size() - 1);
            use.role = roleIndex(QLatin1String(role));
            use.coefficient = weeks(active);
            use.keyActions28 = actions;
            use.lastSeen = asOf - 3;
            details.users.push_back(use);
        };
        add("boss", "decision_maker", 7, 900);
        add("rosa", "manager", 5, 80);
        add("adam", "admin", 5, 200);
        add("ulla", "end_user", 7, 900);
        const auto seen = std::get<PeopleSeen>(seenFor(Evidence::Champion, details, reportOn(asOf), {}));
        QCOMPARE(seen.people, 2);
        QCOMPARE(seen.name, QStringLiteral("adam"));
        QCOMPARE(seen.role, QStringLiteral("admin"));
        QCOMPARE(seen.steady, 2);
    }

    void contactsUpToTheDay()
    {
        AccountDossier dossier;
        for (const qint32 back : {-5, 0, 90, 91}) {
            Touch touch;
            touch.day = asOf - back;
            touch.kind = back == 0 ? QStringLiteral("call") : QStringLiteral("email");
            dossier.touches.push_back(touch);
        }
        const auto seen = std::get<ContactSeen>(seenFor(Evidence::Touches, {}, reportOn(asOf), dossier));
        QCOMPARE(seen, (ContactSeen{asOf, QStringLiteral("call"), 2})); // planned ones are none yet
        // What was logged today counts, though the data end before.
        dossier.touches.back().day = asOf + 1;
        AccountReport now = reportOn(asOf);
        now.today = asOf + 1;
        QCOMPARE(std::get<ContactSeen>(seenFor(Evidence::Touches, {}, now, dossier)),
                 (ContactSeen{asOf + 1, QStringLiteral("email"), 3}));
        now.picked = true;
        QCOMPARE(std::get<ContactSeen>(seenFor(Evidence::Touches, {}, now, dossier)),
                 (ContactSeen{asOf, QStringLiteral("call"), 2}));
    }

    void seatsAgainstAQuarterAgo()
    {
        AccountReport report = reportOn(asOf);
        report.seats = {{asOf - 300, 200, 100}, {asOf - 90, 240, 100}};
        const auto seen = std::get<SeatsSeen>(seenFor(Evidence::Seats, {}, report, {}));
        QCOMPARE(seen, (SeatsSeen{240, 200}));
    }
};

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
