// What the page of an account rests on beyond the book: the split of its days, seats, blocks, timeline.
#include "report/account_details.h"
#include "report/key_actions.h"
#include "store/cache_reader.h"
#include "store/dossier.h"
#include "support/account_books.h"
#include "support/import_desk.h"
#include "support/usebuilder.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace bw;
using bw::test::AccountBook;

namespace {

const Day asOf = Day::of(2026, 5, 20);

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Contract contract(const char *key, Day start, Day end, double arr, const char *from = "")
{
    Contract made;
    made.key = s(key);
    made.start = start;
    made.end = end;
    made.arr = arr;
    made.currency = s("CNY");
    made.renewedFrom = s(from);
    return made;
}

QStringList told(const std::vector<TimelineEntry> &entries)
{
    QStringList words;
    for (const TimelineEntry &entry : entries) {
        QString what = s("other");
        if (std::holds_alternative<Touch>(entry.what))
            what = s("touch ") + std::get<Touch>(entry.what).kind;
        else if (const auto *given = std::get_if<JudgementGiven>(&entry.what))
            what = s("judged ") + given->before.value_or(s("-")) + s(">") + given->judgement.value;
        else if (const auto *event = std::get_if<ContractEvent>(&entry.what))
            what = s("contract ") + event->contract.key + QString::number(static_cast<int>(event->what));
        else if (std::holds_alternative<SeatsChanged>(entry.what))
            what = s("seats");
        else if (const auto *wave = std::get_if<SurveyWave>(&entry.what))
            what = s("survey ") + QString::number(wave->answers);
        else if (const auto *mark = std::get_if<PolicyMark>(&entry.what))
            what = s("rules ") + QString::number(mark->version);
        words << entry.day.iso() + u' ' + what;
    }
    return words;
}

} // namespace

class TestAccountDetails : public QObject {
    Q_OBJECT
private slots:
    /// Random use under random weights: the parts of a day are its key actions, whatever is put together.
    void partsAddUp()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 20; ++round) {
            test::UseBuilder builder;
            const int kinds = 1 + round;
            for (int i = 0; i < 400; ++i) {
                test::UseBuilder::What what;
                what.event = QString::number(random() % static_cast<unsigned>(kinds));
                what.module = QString::number(random() % 3);
                what.quantity = random() % 9;
                builder.row(asOf - static_cast<int>(random() % 60), QString::number(random() % 5), what);
            }
            const AccountUse &use = builder.finish();
            Policy policy;
            policy.keyActions = QMap<QString, qint32>{{s("0"), 2}, {s("1"), 1},  {s("3"), 5}, {s("8"), 1},
                                                      {s("9"), 1}, {s("10"), 1}, {s("11"), 3}};
            const EventRules rules = eventRules(policy, use.events);
            const DayRange range{asOf - 40, asOf - 3};
            std::map<qint32, qint64> plain;
            for (const Rollup &row : use.rollups) {
                if (range.contains(row.day))
                    plain[row.day.n] += policy.weightOf(use.events[row.event].event) * row.quantity;
            }
            const std::vector<DayEvent> events = dayEvents(use, rules, range);
            for (const UseSplit &split :
                 {splitByEvent(events, use.events, range), splitByModule(events, use.events, range)}) {
                QVERIFY(split.parts.size() <= 5);
                for (Day day = range.first; day <= range.last; day = day + 1) {
                    qint64 sum = 0;
                    for (const UseSplit::Part &part : split.parts)
                        sum += part.keyActions[static_cast<size_t>(day - range.first)];
                    QCOMPARE(sum, plain[day.n]);
                }
                for (size_t i = 1; i + (split.others > 0 ? 1 : 0) < split.parts.size(); ++i)
                    QVERIFY(split.parts[i - 1].total >= split.parts[i].total);
            }
        }
    }

    void usersOfAnEventAreDistinct()
    {
        test::UseBuilder builder;
        test::UseBuilder::What here;
        here.unit = s("north");
        test::UseBuilder::What there;
        there.unit = s("south");
        for (const test::UseBuilder::What &what : {here, there})
            builder.row(asOf, s("a"), what);
        builder.row(asOf, s("b"), here);
        builder.row(asOf, {}, here);
        const AccountUse &use = builder.finish();
        const auto events = dayEvents(use, eventRules({}, use.events), {asOf, asOf});
        QCOMPARE(events.size(), size_t{1});
        QCOMPARE(events.front().users, 2);
        QCOMPARE(events.front().quantity, qint64{4});
        QCOMPARE(events.front().rows, qint64{4});
    }

    void layersStandOnEachOther()
    {
        const AccountReport report = AccountBook::shared().report(AccountBook::Falling);
        const DayRange range = trailingWeeks(report.asOf, 13);
        ChartSpec spec = keyActionsChart(report.history, report.calendar, range);
        const std::vector<ChartPoint> whole = spec.series.front().points;
        UseSplit split;
        split.range = range;
        split.parts.resize(2);
        for (const ChartPoint &point : whole) {
            const qint64 value = std::isfinite(point.y) ? std::llround(point.y) : 0;
            split.parts[0].keyActions.push_back(value - value / 3);
            split.parts[1].keyActions.push_back(value / 3);
        }
        stackBars(spec, split);
        QCOMPARE(spec.series.size(), size_t{3});
        std::map<double, double> tops;
        for (size_t i = 1; i < spec.series.size(); ++i) {
            for (const ChartPoint &point : spec.series[i].points) {
                QCOMPARE(point.from, tops.contains(point.x) ? tops[point.x] : 0.0);
                tops[point.x] = point.y;
            }
        }
        size_t none = 0;
        for (const ChartPoint &point : whole) {
            if (std::isfinite(point.y) && point.y > 0)
                QCOMPARE(tops[point.x], point.y);
            else
                ++none;
        }
        QCOMPARE(spec.series.front().points.size(), none);
    }

    /// The blocks say the same as the coefficient, for every account and many days.
    void blocksMakeTheCoefficient()
    {
        const Cache &cache = AccountBook::shared().cache();
        for (qint32 account = 0; account < AccountBook::count; ++account) {
            for (int back = 0; back < 120; back += 3) {
                const Day day = AccountBook::asOf() - back;
                const Coefficient whole = coefficient(cache, cache.policy, account, day);
                qint32 active = 0;
                qint32 known = 0;
                for (const CoefficientBlock &block : coefficientBlocks(cache, cache.policy, account, day)) {
                    using State = CoefficientBlock::State;
                    active += block.state == State::Active ? 1 : 0;
                    known += block.state == State::Active || block.state == State::Inactive ? 1 : 0;
                }
                QCOMPARE(active, whole.active);
                QCOMPARE(known, whole.known);
            }
        }
    }

    void timelineTellsWhatWasKnown()
    {
        AccountReport report;
        report.asOf = asOf;
        report.contracts = {contract("A", asOf - 800, asOf - 436, 100),
                            contract("B", asOf - 435, asOf - 71, 120, "A"),
                            contract("C", asOf - 70, asOf + 294, 150, "B")};
        report.seats = {{asOf - 300, 10, {}}, {asOf - 70, 20, {}}};
        report.policyMarks = {{1, asOf - 5, s("Lin"), s("first"), {}}};
        AccountDossier dossier;
        Touch touch;
        touch.kind = s("call");
        touch.day = asOf - 1;
        dossier.touches.push_back(touch);
        touch.day = asOf + 1; // not yet
        dossier.touches.push_back(touch);
        Judgement judgement;
        judgement.criterion = s("boss");
        judgement.value = s("1");
        judgement.day = asOf - 90;
        dossier.judgements.push_back(judgement);
        judgement.value = s("3");
        judgement.day = asOf - 2;
        dossier.judgements.push_back(judgement);
        judgement.criterion = s("process");
        dossier.judgements.push_back(judgement);
        Survey answer;
        answer.day = asOf - 3;
        answer.scaleMax = 10;
        for (const int score : {10, 9, 8, 7, 6, 0}) {
            answer.score = score;
            dossier.surveys.push_back(answer);
        }
        const std::vector<TimelineEntry> entries = timeline(dossier, report);
        const auto day = [](int back) { return (asOf - back).iso(); };
        QCOMPARE(told(entries),
                 (QStringList{day(1) + s(" touch call"), day(2) + s(" judged 1>3"), day(2) + s(" judged ->3"),
                              day(3) + s(" survey 6"), day(5) + s(" rules 1"), day(70) + s(" contract C1"),
                              day(70) + s(" seats"), day(90) + s(" judged ->1"), day(435) + s(" contract B1"),
                              day(800) + s(" contract A0")}));
        const auto *wave = std::get_if<SurveyWave>(&entries[3].what);
        QVERIFY(wave != nullptr);
        QCOMPARE(wave->nps(), std::optional(0.0)); // 2 promoters, 2 detractors of 6
        SurveyWave few = *wave;
        few.answers = 4;
        QVERIFY(!few.nps());
        const auto count = [&](TimelineFilter filter) {
            return std::count_if(entries.begin(), entries.end(),
                                 [&](const TimelineEntry &entry) { return passes(entry, filter); });
        };
        QCOMPARE(count(TimelineFilter::All), 10);
        QCOMPARE(count(TimelineFilter::Touches), 1);
        QCOMPARE(count(TimelineFilter::Judged), 3);
        QCOMPARE(count(TimelineFilter::Contracts), 4);

        std::vector<std::vector<size_t>> indices;
        const std::vector<ChartMark> marks = timelineMarks(entries, {asOf - 13, asOf}, indices);
        QCOMPARE(marks.size(), size_t{2}); // the two judgements of a day are one mark
        QCOMPARE(indices.at(1).size(), size_t{2});
    }

    void lostAndEndedContracts()
    {
        AccountReport report;
        report.asOf = asOf;
        Contract lost = contract("L", asOf - 400, asOf - 36, 100);
        lost.renewed = false;
        lost.decidedOn = asOf - 50;
        lost.lostReason = s("Price");
        report.contracts = {lost};
        QCOMPARE(
            told(timeline({}, report)),
            (QStringList{(asOf - 50).iso() + s(" contract L2"), (asOf - 400).iso() + s(" contract L0")}));
        report.asOf = asOf - 51; // not decided yet
        QCOMPARE(told(timeline({}, report)), (QStringList{(asOf - 400).iso() + s(" contract L0")}));
        report.contracts.front().renewed.reset();
        report.contracts.front().decidedOn.reset();
        report.asOf = asOf;
        QCOMPARE(told(timeline({}, report)).front(), (asOf - 35).iso() + s(" contract L3"));
    }

    void rangesAreSummed()
    {
        const AccountReport report = AccountBook::shared().report(AccountBook::Falling);
        const DayRange range{AccountBook::gapDay() - 3, AccountBook::gapDay() + 3};
        RangeUse plain;
        for (const DayResult &day : report.history.days) {
            if (!range.contains(day.day))
                continue;
            plain.keyActions += day.keyActions;
            plain.activeDays += day.active ? 1 : 0;
        }
        const RangeUse use = rangeUse(report.history, range);
        QCOMPARE(use.keyActions, plain.keyActions);
        QCOMPARE(use.activeDays, plain.activeDays);
        QCOMPARE(use.gapDays, 1);
        QCOMPARE(use.days, 6);
        QVERIFY(use.highest && use.highestKeyActions > 0);
        QCOMPARE(rangeUse({}, range), RangeUse{});
    }

    void quietPeriodsAreCut()
    {
        const DayRange range{asOf - 10, asOf};
        const auto hatches = quietHatches(
            {{1, {}, asOf - 30, asOf - 20, s("before")}, {2, {}, asOf - 12, asOf - 8, s("stock")}}, range);
        QCOMPARE(hatches.size(), size_t{1});
        QCOMPARE(hatches.front().from, asOf.n - 10.5);
        QCOMPARE(hatches.front().to, asOf.n - 7.5);
        QCOMPARE(hatches.front().label, s("stock"));
    }

    /// Through a real store: what was imported of one account, and nothing of the other.
    void dossierOfAnImport()
    {
        test::Desk desk;
        desk.persons = true;
        desk.import(FileKind::Accounts, "account_id,name\nA,Alpha\nB,Beta\n");
        desk.import(FileKind::Users, "account_id,user_id,name,role\nA,u1,Ann,manager\nB,u9,Bob,admin\n");
        desk.import(FileKind::Events,
                    "account_id,user_id,occurred_at,event,module\n"
                    "A,u1,2026-02-20,order,shop\nA,u2,2026-02-20,order,shop\n"
                    "A,u1,2026-02-21,login,\nB,u9,2026-02-20,order,shop\n");
        desk.import(FileKind::Touches,
                    "account_id,date,kind,summary\nA,2026-02-19,call,Hello\nB,2026-02-18,visit,Hm\n");
        const Cache cache = test::must(loadCache(desk.workspace));
        const Portfolio portfolio = evaluate(cache, cache.policy, *cache.lastDay, *cache.lastDay + 1);
        const auto dossier = test::must(loadDossier(desk.workspace, cache.accounts.front().id));
        QCOMPARE(dossier.touches.size(), size_t{1});
        const AccountDetails details = accountDetails(cache, dossier, accountReport(cache, portfolio, 0));
        QCOMPARE(details.account, cache.accounts.front().id);
        QCOMPARE(details.users.size(), size_t{2});
        QCOMPARE(details.people[details.users.front().user].name,
                 s("Ann")); // the role that is known comes first
        QCOMPARE(details.byModule.parts.size(), size_t{1});
        QCOMPARE(details.byModule.parts.front().name, s("shop"));
        QCOMPARE(details.byModule.parts.front().total, qint64{2});
        QCOMPARE(details.use.roles.size(), size_t{2});
        QCOMPARE(details.use.roles.front().acted28, 1);
        QCOMPARE(told(details.timeline), (QStringList{s("2026-02-19 touch call")}));
        QVERIFY(test::must(loadDossier(desk.workspace, AccountId{99})).use.rollups.empty());
    }
};

QTEST_GUILESS_MAIN(TestAccountDetails)
#include "tst_account_details.moc"
