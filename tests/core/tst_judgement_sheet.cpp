// What is at hand for judging: an account's sheet, what drafts would do, and the grid of the whole book.
#include "report/judgement_grid.h"
#include "report/judgement_sheet.h"
#include "support/answers.h"
#include "support/bookbuilder.h"

#include <QJsonDocument>
#include <QTest>
#include <set>

using namespace bw;
using namespace bw::test;

namespace {

const Day last = Day::of(2026, 10, 18);

Cache book()
{
    BookBuilder builder;
    for (const char *name : {"Ann", "Ben", "Cid"}) {
        const size_t index = builder.account(QLatin1String(name), 100, 80);
        builder.cache.accounts[index].csm = QStringLiteral("Lin");
        builder.contract(index, last - 300, last + 65, index == 1 ? 900000 : 148000, QStringLiteral("USD"));
        for (int back = 90; back >= 0; --back) {
            if ((last - back).weekday() <= 5)
                builder.use(index, last - back, 120, 12);
        }
        builder.use(index, last, 1);
    }
    Cache cache = builder.finish();
    addAnswer(cache, 0, QStringLiteral("boss_uses"), QStringLiteral("3"), last - 100, QStringLiteral("Maya"));
    addAnswer(cache, 0, QStringLiteral("champion"), notKnown, last - 3, QStringLiteral("Maya"));
    addAnswer(cache, 0, QStringLiteral("relationship"), QStringLiteral("lovely"), last - 3,
              QStringLiteral("Maya"));
    addAnswer(cache, 0, QStringLiteral("old question"), QStringLiteral("1"), last - 3,
              QStringLiteral("Maya"));
    return cache;
}

Portfolio shown(const Cache &cache)
{
    return evaluate(cache, cache.policy, last, last + 1);
}

Judgement given(const char *criterion, const char *value, Day day)
{
    Judgement judgement;
    judgement.criterion = QLatin1String(criterion);
    judgement.value = QLatin1String(value);
    judgement.day = day;
    return judgement;
}

} // namespace

Q_DECLARE_METATYPE(bw::CriterionState)

class TestJudgementSheet : public QObject {
    Q_OBJECT

private slots:
    void earlierAnswersNewestFirst()
    {
        const Cache cache = book();
        AccountDossier dossier;
        dossier.account = cache.accounts[0].id;
        dossier.judgements = {given("boss_uses", "1", last - 200), given("boss_uses", "3", last - 100),
                              given("boss_uses", "0", last + 5), given("champion", "unknown", last - 3)};
        const JudgementSheet sheet = judgementSheet(cache, shown(cache), 0, &dossier);
        QCOMPARE(sheet.lines.size(), size_t{7});
        const auto boss = static_cast<size_t>(*sheet.now.rubric.indexOf(QStringLiteral("boss_uses")));
        QCOMPARE(sheet.lines[boss].earlier.size(), size_t{2}); // none of days to come
        QCOMPARE(sheet.lines[boss].earlier[0].step, std::optional(3));
        QCOMPARE(sheet.lines[boss].earlier[1].step, std::optional(1));
        const auto champion = static_cast<size_t>(*sheet.now.rubric.indexOf(QStringLiteral("champion")));
        QCOMPARE(sheet.lines[champion].earlier[0].step, std::optional<qint32>());
    }

    void theAnswerThatStands()
    {
        const Cache cache = book();
        const JudgementSheet sheet = judgementSheet(cache, shown(cache), 0, nullptr);
        const auto part = [&](const char *key) {
            const qint32 index = *sheet.now.rubric.indexOf(QLatin1String(key));
            return standingPart(shareOfCriterion(sheet.now, index)->state,
                                sheet.now.rubric.criteria[static_cast<size_t>(index)]);
        };
        QCOMPARE(part("boss_uses"), std::optional(3));
        QCOMPARE(part("champion"), std::optional(4)); // not known
        QCOMPARE(part("relationship"), std::optional<qint32>()); // no step of the scale
        QCOMPARE(part("no_risk"), std::optional<qint32>());
    }

    void draftsAgainstTheBook()
    {
        const Cache cache = book();
        const Portfolio portfolio = shown(cache);
        const DraftEffect none = draftEffect(cache, portfolio, 0, {});
        QCOMPARE(none.after.health, portfolio.rows[0].health);
        QCOMPARE(none.renewal, portfolio.rows[0].renewalProbability);
        QCOMPARE(none.accounts, 3);
        QCOMPARE(none.riskBefore, none.riskAfter);
        QCOMPARE(none.open.size(), size_t{6}); // all but none is fresh: one is stale, champion is withdrawn
        const std::vector<DraftAnswer> drafts{
            {QStringLiteral("boss_uses"), QStringLiteral("0"), Confidence::High},
            {QStringLiteral("no_risk"), QStringLiteral("0"), Confidence::High}};
        const DraftEffect worse = draftEffect(cache, portfolio, 0, drafts);
        QVERIFY(*worse.after.health.value < *portfolio.rows[0].health.value);
        QVERIFY(*worse.renewal < *portfolio.rows[0].renewalProbability);
        const double arr = *portfolio.rows[0].arr;
        QVERIFY(std::abs((*worse.riskAfter - *worse.riskBefore)
                         - arr * (*portfolio.rows[0].renewalProbability - *worse.renewal))
                < 1e-6);
        // Saved, they give the same.
        Cache saved = cache;
        for (const DraftAnswer &draft : drafts)
            addAnswer(saved, 0, draft.criterion, draft.value, last + 1, QStringLiteral("Lin"),
                      draft.confidence, 1);
        QCOMPARE(shown(saved).rows[0].health.value, worse.after.health.value);
    }

    void liftsGoOneStepAtATime()
    {
        const Cache cache = book();
        const JudgementSheet sheet = judgementSheet(cache, shown(cache), 0, nullptr);
        const std::vector<AnswerEffect> lifts = bestLifts(sheet.now, 10);
        QVERIFY(!lifts.empty());
        std::set<qint32> criteria;
        for (size_t i = 0; i < lifts.size(); ++i) {
            QVERIFY(lifts[i].moved > 0);
            QVERIFY(i == 0 || lifts[i].moved <= lifts[i - 1].moved);
            QVERIFY(criteria.insert(lifts[i].criterion).second); // each once
        }
        QCOMPARE(bestLifts(sheet.now, 2).size(), std::min(lifts.size(), size_t{2}));
        // The boss uses it every week already: there is no step above.
        QVERIFY(criteria.count(*sheet.now.rubric.indexOf(QStringLiteral("boss_uses"))) == 0);
    }

    void pointsOfACriterion()
    {
        const HealthRules rules;
        QCOMPARE(criterionPoints(rules, shippedRubric(), QStringLiteral("main_process")),
                 std::optional(11.0));
        QCOMPARE(criterionPoints(rules, shippedRubric(), QStringLiteral("nothing")), std::optional<double>());
        HealthRules other;
        other.machinePercent = 20;
        QCOMPARE(criterionPoints(other, shippedRubric(), QStringLiteral("main_process")),
                 std::optional(22.0));
    }

    void gridOfTheBook()
    {
        const Cache cache = book();
        const Portfolio portfolio = shown(cache);
        const JudgementGrid grid = judgementGrid(cache, portfolio);
        QCOMPARE(grid.criteria.size(), size_t{7});
        QCOMPARE(grid.rows.size(), size_t{3});
        QCOMPARE(grid.rows[0].account, 1); // most revenue at risk
        const GridRow &ann = *std::find_if(grid.rows.begin(), grid.rows.end(),
                                           [](const GridRow &row) { return row.account == 0; });
        const auto boss = static_cast<size_t>(
            std::find(grid.criteria.begin(), grid.criteria.end(), QStringLiteral("boss_uses"))
            - grid.criteria.begin());
        QVERIFY(ann.cells[boss].asked && ann.cells[boss].state.stale);
        QCOMPARE(ann.cells[boss].state.ageDays, 101);
        QVERIFY(ann.cells[boss].asks && ann.cells[boss].old);
        QVERIFY(ann.asks && ann.hasOld);
        const auto champion = static_cast<size_t>(
            std::find(grid.criteria.begin(), grid.criteria.end(), QStringLiteral("champion"))
            - grid.criteria.begin());
        QVERIFY(!ann.cells[champion].asks && !ann.cells[champion].old); // "not known" is an answer
    }

    void whatAsksForAnAnswer_data()
    {
        QTest::addColumn<CriterionState>("state");
        QTest::addColumn<bool>("asks");
        const auto state = [](CriterionState::Kind kind, qint32 age, bool stale) {
            CriterionState made;
            made.kind = kind;
            made.ageDays = age;
            made.stale = stale;
            return made;
        };
        using Kind = CriterionState::Kind;
        QTest::newRow("never answered") << state(Kind::NeverAnswered, 0, false) << true;
        QTest::newRow("no step of the scale") << state(Kind::Unreadable, 0, false) << true;
        QTest::newRow("fresh") << state(Kind::Answered, 90, false) << false;
        QTest::newRow("stale") << state(Kind::Answered, 91, true) << true;
        QTest::newRow("not known") << state(Kind::Withdrawn, 90, false) << false;
        QTest::newRow("not known long ago") << state(Kind::Withdrawn, 91, false) << true;
    }
    void whatAsksForAnAnswer()
    {
        QFETCH(const CriterionState, state);
        QFETCH(const bool, asks);
        QCOMPARE(asksForAnswer(state, shippedRubric().criteria[0]), asks);
    }

    void rubricsOfGroups()
    {
        Cache cache = book();
        cache.accounts[2].segment = QStringLiteral("small");
        Rubric two = shippedRubric();
        two.criteria.resize(2);
        RubricCriterion own;
        own.key = QStringLiteral("own");
        own.steps = {{QStringLiteral("no"), {}, {}}, {QStringLiteral("yes"), {}, {}}};
        two.criteria.insert(two.criteria.begin() + 1, own);
        Policy small = cache.policy;
        small.rubric = two;
        const QByteArray json = small.toJson();
        const QJsonObject rubric = QJsonDocument::fromJson(json).object();
        PolicyOverride group;
        group.when.segment = QStringLiteral("small");
        QVERIFY(rubric.contains(QStringLiteral("rubric")));
        group.set.insert(QStringLiteral("rubric"), rubric.value(QStringLiteral("rubric")));
        cache.policy.overrides = {group};
        const JudgementGrid grid = judgementGrid(cache, shown(cache));
        QCOMPARE(grid.criteria.size(), size_t{8});
        QCOMPARE(grid.criteria[1], QStringLiteral("own")); // behind the one that it follows
        for (const GridRow &row : grid.rows) {
            const bool isSmall = row.account == 2;
            QCOMPARE(row.cells[1].asked, isSmall);
            QCOMPARE(row.cells[7].asked, !isSmall);
            QCOMPARE(criterionOf(grid, row, 1) != nullptr, isSmall);
        }
    }
};

QTEST_APPLESS_MAIN(TestJudgementSheet)
#include "tst_judgement_sheet.moc"
