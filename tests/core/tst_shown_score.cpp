// Scores as people write and read them: steps in any writing, figures that stay in their band and add up.
#include "evaluate/explanation.h"
#include "report/score.h"
#include "support/human_books.h"

#include <QTest>

using namespace bw;

class TestShownScore : public QObject {
    Q_OBJECT

private slots:
    void stepsAsTheyAreWritten_data();
    void stepsAsTheyAreWritten();
    void shownInItsBand_data();
    void shownInItsBand();
    void roundedWithinTheirMost();
    void tablesOfAnyBook_data();
    void tablesOfAnyBook();
};

void TestShownScore::stepsAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("step"); // -1: none
    const auto row = [](const char *criterion, const char *value, int step) {
        QTest::addRow("%s %s", criterion, value)
            << QString::fromLatin1(criterion) << QString::fromUtf8(value) << step;
    };
    row("boss_uses", "2", 2);
    row("boss_uses", " 2 ", 2);
    row("boss_uses", "3.0", 3);
    row("boss_uses", "3.00", 3);
    row("boss_uses", "3.5", -1);
    row("boss_uses", "4.0", -1);
    row("boss_uses", ".0", -1);
    row("boss_uses", "-1", -1);
    row("boss_uses", "２", 2);
    row("boss_uses", "　３．０　", 3);
    row("boss_uses", "Weekly", 3);
    row("boss_uses", "weekly ", 3);
    row("boss_uses", "每周", 3);
    row("main_process", "most  of it", 2);
    row("main_process", "没有", 0);
    row("champion", "没有", 0);
    row("relationship", "weekly", -1);
    row("boss_uses", "unknown", -1);
    row("boss_uses", "", -1);
}

void TestShownScore::stepsAsTheyAreWritten()
{
    QFETCH(const QString, criterion);
    QFETCH(const QString, value);
    const Rubric &rubric = shippedRubric();
    RubricCriterion asked = rubric.criteria[size_t(*rubric.indexOf(criterion))];
    const auto step = asked.stepOf(value);
    QTEST(step.value_or(-1), "step");
    // With words of the user's own the shipped ones are no longer shown, and mean nothing; a key always does.
    for (RubricStep &own : asked.steps)
        own.words = QStringLiteral("own ") + own.key;
    QCOMPARE(asked.stepOf(QStringLiteral("每周")), std::nullopt);
    QCOMPARE(asked.stepOf(QStringLiteral("OWN ２")), std::optional(2));
}

void TestShownScore::shownInItsBand_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<int>("below");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<qint64>("tenths");
    QTest::newRow("within") << 59.4 << 70 << qint64{59} << qint64{594};
    QTest::newRow("rounded up within") << 59.6 << 70 << qint64{60} << qint64{596};
    QTest::newRow("just below") << 69.6 << 70 << qint64{69} << qint64{696};
    QTest::newRow("closer still") << 69.97 << 70 << qint64{69} << qint64{699};
    QTest::newRow("at risk") << 49.99 << 50 << qint64{49} << qint64{499};
    QTest::newRow("on the threshold") << 70.0 << 101 << qint64{70} << qint64{700};
    QTest::newRow("the best") << 99.96 << 101 << qint64{100} << qint64{1000};
    QTest::newRow("nothing") << 0.0 << 50 << qint64{0} << qint64{0};
}

void TestShownScore::shownInItsBand()
{
    QFETCH(const double, score);
    QFETCH(const int, below);
    QTEST(shownUnits(score, below, 1), "whole");
    QTEST(shownUnits(score, below, 10), "tenths");
}

void TestShownScore::roundedWithinTheirMost()
{
    using Units = std::vector<qint64>;
    QCOMPARE(unitsThatAddUp({2.26, 1.04, 3.14}, 10, 65, Units{22, 11, 40}), (Units{22, 11, 32}));
    QCOMPARE(unitsThatAddUp({1.04, 2.04, 3.04}, 10, 61, Units{10, 20, 31}), (Units{10, 20, 31}));
    QCOMPARE(unitsThatAddUp({1, 2}, 10, 30, Units{10, 20}), (Units{10, 20}));
    QCOMPARE(unitsThatAddUp({}, 10, 0, Units{}), Units{});
}

void TestShownScore::tablesOfAnyBook_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("book %u", seed) << seed;
}

/// No part shows more than its most, all add up to what is shown, and that is of the band that it names.
void TestShownScore::tablesOfAnyBook()
{
    QFETCH(const quint32, seed);
    test::RandomBook made = test::randomBook(seed);
    QRandomGenerator random(seed + 77);
    test::addHumans(made, random);
    test::randomHealthRules(made.policy, random);
    const Portfolio portfolio = evaluate(made.book.cache, made.policy, made.last, made.last + 3);
    for (const PortfolioRow &row : portfolio.rows) {
        const HealthExplanation explained = explainHealth(made.book.cache, made.policy, portfolio, row.index);
        const ScoreTable table = scoreTable(explained);
        qint64 sum = 0;
        for (const ScorePart &part : table.parts) {
            QVERIFY2(part.tenths <= part.mostTenths,
                     qPrintable(QStringLiteral("%1 of %2").arg(part.tenths).arg(part.mostTenths)));
            QVERIFY(part.tenths >= 0);
            sum += part.tenths;
        }
        QVERIFY(table.machine.tenths <= table.machine.mostTenths);
        QVERIFY(table.human.tenths <= table.human.mostTenths);
        if (!row.health.value)
            continue;
        QCOMPARE(sum, table.computedTenths);
        QCOMPARE(sum + table.limitTenths, row.health.shownTenths());
        QVERIFY(qAbs(static_cast<double>(row.health.shown()) - *row.health.value) < 1);
        QVERIFY(qAbs(static_cast<double>(row.health.shownTenths()) - 10 * *row.health.value) < 1);
        QCOMPARE(bandOf(double(row.health.shown()), explained.rules), row.health.band);
        QCOMPARE(bandOf(double(row.health.shownTenths()) / 10, explained.rules), row.health.band);
        if (row.health.value == row.health.computed)
            QCOMPARE(table.machine.points + table.human.points, row.health.shown());
    }
}

QTEST_GUILESS_MAIN(TestShownScore)
#include "tst_shown_score.moc"
