// The tables of health, counted again by the formula of definitions.md §4 from their own parts, under other
// rules.
#include "app/program.h"

#include <QDate>
#include <QHash>
#include <QTest>
#include <cmath>

using namespace bw;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// A row of a table by its headings.
using Row = QHash<QByteArray, QByteArray>;

QList<Row> rowsOf(const QByteArray &csv)
{
    const QList<QList<QByteArray>> cells = test::cellsOf(csv);
    QList<Row> rows;
    for (const QList<QByteArray> &line : cells.mid(1)) {
        Row row;
        for (qsizetype i = 0; i < line.size(); ++i)
            row.insert(cells.front()[i], line[i]);
        rows.append(row);
    }
    return rows;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

/// Two accounts of two segments over March 2026, used, judged and asked; a third one that was lost before.
void importBook(const test::Program &program)
{
    program.write(QStringLiteral("accounts.csv"),
                  "account_id,name,segment,seats\nA,Alpha,large,10\nB,Beta,small,2\nC,Gamma,small,5\n");
    program.write(QStringLiteral("contracts.csv"),
                  "account_id,start,end,arr,currency\nA,2025-04-01,2027-03-31,1000,USD\n"
                  "B,2026-01-01,2027-03-15,99.5,USD\nC,2024-01-01,2025-12-01,50,USD\n");
    QByteArray events = "account_id,user_id,event,occurred_at,quantity\n";
    for (QDate day(2026, 1, 5); day <= QDate(2026, 3, 27); day = day.addDays(1)) {
        const QByteArray date = day.toString(Qt::ISODate).toLatin1();
        if (day.dayOfWeek() < 6)
            events += "A,u1,order," + date + ",3\nA,u2,order," + date + ",1\n";
        if (day.dayOfWeek() == 2)
            events += "B,u9,order," + date + ",1\n";
    }
    program.write(QStringLiteral("events.csv"), events);
    program.write(QStringLiteral("surveys.csv"),
                  "account_id,kind,score,date,respondent\nA,NPS,10,2026-03-01,a\nA,NPS,9,2026-03-01,b\n"
                  "A,NPS,3,2026-03-01,c\nA,NPS,8,2026-03-01,d\n");
    program.write(QStringLiteral("judgements.csv"),
                  "account_id,criterion,value,date,judged_by,confidence\n"
                  "A,boss_uses,1,2026-03-20,Ann,high\nA,champion,3,2026-03-20,Ann,low\n"
                  "A,main_process,2,2025-12-01,Ann,\nA,budget,kept,2026-03-20,Ann,high\n"
                  "B,boss_uses,3,2026-03-20,Ann,\nB,budget,cut,2026-03-20,Ann,high\n"
                  "C,boss_uses,2,2025-11-01,Ann,high\n");
    const test::Run run = program.import(
        words(QStringLiteral("--zone UTC accounts.csv contracts.csv events.csv surveys.csv judgements.csv")));
    if (run.code != 0)
        qFatal("not imported: %s", run.err.constData());
}

/// What the parts come to by definitions.md §4; points of a group are scaled to its share of 100.
struct Counted {
    double health = 0;
    double coverage = 0;
    bool known = false;
};

Counted counted(const QList<Row> &parts, double machinePercent)
{
    const auto total = [&](const Row &part) {
        return part["group"] == "machine" ? machinePercent : 100 - machinePercent;
    };
    QHash<QByteArray, double> all;
    QHash<QByteArray, double> present;
    for (const Row &part : parts) {
        all[part["group"]] += part["weight"].toDouble();
        present[part["group"]] += part["certainty"].isEmpty() ? 0 : part["weight"].toDouble();
    }
    Counted result;
    double certain = 0;
    for (const Row &part : parts) {
        if (part["certainty"].isEmpty() || part["group"] == "limit")
            continue;
        const double weight = part["weight"].toDouble() * total(part) / present[part["group"]];
        const double certainty = part["certainty"].toDouble();
        result.health += weight * certainty * part["score"].toDouble();
        certain += weight * certainty;
        result.coverage += part["weight"].toDouble() / all[part["group"]] * total(part) * certainty / 100;
        result.known = true;
    }
    result.health /= certain;
    return result;
}

} // namespace

class TestExportHealth : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { importBook(m_program); }

    void underRules_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<double>("machine"); // points of the machine
        QTest::addColumn<QByteArray>("weights"); // of the human parts of A, in their order
        QTest::addColumn<double>("cap"); // of A; -1: none
        const QByteArray seven = "11 9 7 4 4 3 2";
        QTest::newRow("as shipped") << QByteArray("{}") << 60.0 << seven << -1.0;
        QTest::newRow("machine 80") << QByteArray(R"({"health": {"machine_percent": 80}})") << 80.0 << seven
                                    << -1.0;
        QTest::newRow("machine 0") << QByteArray(R"({"health": {"machine_percent": 0}})") << 0.0 << seven
                                   << -1.0;
        QTest::newRow("other weights")
            << QByteArray(R"({"health": {"weights": {"survey": 40, "trend": 0, "activity": 1}}})") << 60.0
            << seven << -1.0;
        QTest::newRow("another rubric") << QByteArray(R"({"rubric": [
                {"id": "budget", "weight": 5, "steps": [{"id": "cut"}, {"id": "flat"}, {"id": "kept"}]},
                {"id": "boss_uses", "weight": 3, "shelf_days": 5,
                 "steps": [{"id": "0"}, {"id": "1"}, {"id": "2"}, {"id": "3"}]}]})")
                                        << 60.0 << QByteArray("5 3") << -1.0;
        QTest::newRow("a cap by an answer") << QByteArray(R"({"rubric": [
                {"id": "boss_uses", "weight": 3, "limit": {"step": "1", "kind": "at_most", "value": 12},
                 "steps": [{"id": "0"}, {"id": "1"}, {"id": "2"}, {"id": "3"}]}]})")
                                            << 60.0 << QByteArray("3") << 12.0;
        QTest::newRow("of a segment") << QByteArray(R"({"overrides": [{"when": {"segment": "large"}, "set": {
                "health": {"machine_percent": 30, "watch_from": 10, "healthy_from": 20},
                "rubric": [{"id": "budget", "weight": 7, "steps": [{"id": "cut"}, {"id": "kept"}]}]}}]})")
                                      << 30.0 << QByteArray("7") << -1.0;
    }
    void underRules()
    {
        QFETCH(const QByteArray, policy);
        QFETCH(const double, machine);
        QFETCH(const QByteArray, weights);
        QFETCH(const double, cap);
        m_program.write(QStringLiteral("p.json"), policy);
        const QList<Row> healths = table(QStringLiteral("health --as-of 2026-03-26 --policy p.json"));
        const QList<Row> all = table(QStringLiteral("health-parts --as-of 2026-03-26 --policy p.json"));
        QCOMPARE(healths.size(), 3);
        for (const Row &health : healths) {
            const QByteArray key = health["account_id"];
            QList<Row> parts;
            for (const Row &part : all) {
                if (part["account_id"] == key)
                    parts.append(part);
            }
            const bool isLarge = key == "A";
            const bool isSegment = policy.contains("large");
            const Counted wanted = counted(parts, isSegment && !isLarge ? 60 : machine);
            QVERIFY2(isNear(health["coverage"].toDouble(), wanted.coverage),
                     QByteArray(key + ' ' + health["coverage"] + ' ' + QByteArray::number(wanted.coverage))
                         .constData());
            if (wanted.coverage < .35) {
                QVERIFY(health["health"].isEmpty() && health["band"].isEmpty());
                continue;
            }
            const double shown = isLarge && cap >= 0 ? std::min(cap, wanted.health) : wanted.health;
            QVERIFY2(isNear(health["health"].toDouble(), shown),
                     QByteArray(key + ' ' + health["health"] + ' ' + QByteArray::number(wanted.health))
                         .constData());
            double points = 0;
            for (const Row &part : parts)
                points += part["points"].toDouble();
            QVERIFY(isNear(points, shown));
            const double watch = isSegment && isLarge ? 10 : 50;
            const double healthy = isSegment && isLarge ? 20 : 70;
            QCOMPARE(health["band"],
                     QByteArray(shown < watch         ? "at_risk"
                                    : shown < healthy ? "watch"
                                                      : "healthy"));
            if (!isLarge)
                continue;
            QByteArrayList found;
            for (const Row &part : parts) {
                if (part["group"] == "human")
                    found += part["weight"];
            }
            QCOMPARE(found.join(' '), weights);
            QCOMPARE(health["cap"], cap < 0 ? QByteArray() : QByteArray::number(cap));
        }
    }

    /// The scores behind it, from the files by hand.
    void scoresByHand()
    {
        m_program.write(QStringLiteral("p.json"),
                        R"({"rubric": [
                {"id": "budget", "weight": 5, "steps": [{"id": "cut"}, {"id": "flat"}, {"id": "kept"}]},
                {"id": "main_process", "weight": 2, "shelf_days": 90,
                 "steps": [{"id": "0"}, {"id": "1"}, {"id": "2"}, {"id": "3"}]}]})");
        QHash<QByteArray, Row> parts;
        for (const Row &part : table(QStringLiteral("health-parts --as-of 2026-03-26 --policy p.json"))) {
            if (part["account_id"] == "A")
                parts.insert(part["part"], part);
        }
        const auto score = [&](const char *part) { return parts[part]["score"].toDouble(); };
        QVERIFY(isNear(score("survey"), 62.5)); // 2 promoters, 1 detractor of 4: +25
        QVERIFY(isNear(score("activity"), 100)); // 20 of 12 days
        QVERIFY(isNear(score("coefficient"), 100));
        QVERIFY(isNear(score("trend"), 100)); // 4 a day, as before
        QVERIFY(isNear(score("seat_use"), 20)); // 2 users of 10 seats
        QVERIFY(isNear(score("budget"), 100));
        QVERIFY(isNear(score("main_process"), 200.0 / 3));
        // 115 days old, 25 past its shelf life.
        QVERIFY(isNear(parts["main_process"]["certainty"].toDouble(), .8 * std::exp2(-25 / 30.0)));
        QCOMPARE(parts["main_process"]["stale"], QByteArray("1"));
        QVERIFY(isNear(parts["budget"]["scaled_weight"].toDouble(), 40 * 5 / 7.0));
        QVERIFY(parts["outcome"]["score"].isEmpty() && parts["outcome"]["points"].isEmpty());
    }

    /// The same D may stand for two days of looking; a lost account has its own.
    void lookDay()
    {
        const QByteArray today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate).toLatin1();
        for (const char *of : {"health", "health-parts"}) {
            for (const Row &row : table(QLatin1String(of))) {
                QCOMPARE(row["as_of"], QByteArray("2026-03-27"));
                QCOMPARE(row["look_day"], row["account_id"] == "C" ? QByteArray("2025-12-02") : today);
            }
            for (const Row &row : table(QLatin1String(of) + QStringLiteral(" --as-of 2026-03-26"))) {
                QCOMPARE(row["as_of"], QByteArray("2026-03-26"));
                QCOMPARE(row["look_day"], QByteArray(row["account_id"] == "C" ? "2025-12-02" : "2026-03-26"));
            }
        }
    }

    /// Causes are named with figures of their own units.
    void sourcesOfAChange()
    {
        QHash<QByteArray, QByteArray> sources;
        for (const Row &row :
             table(QStringLiteral("health-change --from 2026-02-20 --to 2026-03-26 --account A")))
            sources.insert(row["cause"], row["sources"]);
        QVERIFY2(sources["data"].contains("survey ->25"), sources["data"].constData());
        QVERIFY2(sources["judgement"].contains("boss_uses ->1"), sources["judgement"].constData());
        QVERIFY2(sources["ageing"].contains("main_process_certainty 0.8>"), sources["ageing"].constData());
        QCOMPARE(sources["policy"], QByteArray());
    }

private:
    [[nodiscard]] QList<Row> table(const QString &arguments) const
    {
        return rowsOf(m_program.exported(words(arguments)));
    }

    test::Program m_program;
};

QTEST_GUILESS_MAIN(TestExportHealth)
#include "tst_export_health.moc"
