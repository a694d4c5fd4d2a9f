// Real activity of public repositories, brought in and asked for by commands, against figures that were
// computed elsewhere (their README states the definitions): row by row, no difference.
#include "app/program.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace bw;

namespace {

QString shared(const char *name)
{
    return QStringLiteral(BW_SHARED_DATA "/git-usage/%1.csv").arg(QLatin1String(name));
}

using Row = QMap<QByteArray, QByteArray>;

std::vector<Row> rowsOf(const QByteArray &csv)
{
    const auto cells = test::cellsOf(csv);
    std::vector<Row> rows;
    for (qsizetype i = 1; i < cells.size(); ++i) {
        Row row;
        for (qsizetype c = 0; c < cells.first().size(); ++c)
            row.insert(cells.first().at(c), cells.at(i).value(c));
        rows.push_back(row);
    }
    return rows;
}

/// Lines that one side has and the other has not: each is a difference.
void compare(QList<QByteArray> ours, QList<QByteArray> expected, qsizetype atLeast)
{
    std::sort(ours.begin(), ours.end());
    std::sort(expected.begin(), expected.end());
    QVERIFY2(expected.size() >= atLeast, qPrintable(QString::number(expected.size())));
    QList<QByteArray> only;
    std::set_symmetric_difference(ours.begin(), ours.end(), expected.begin(), expected.end(),
                                  std::back_inserter(only));
    QVERIFY2(only.isEmpty(),
             qPrintable(QStringLiteral("%1 differences, the first: %2")
                            .arg(only.size())
                            .arg(QString::fromUtf8(only.mid(0, 4).join(" | ")))));
}

QByteArray reached(const QByteArray &state)
{
    return state == "reached" ? "1" : "0";
}

} // namespace

class TestGitUsageProgram : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void days();
    void weeks();
    void months();
    void rates();
    void coefficients();
    void usage();

private:
    [[nodiscard]] std::vector<Row> table(const char *name, const QStringList &options = {}) const
    {
        return rowsOf(m_program.exported(QStringList(QString::fromLatin1(name)) + options));
    }
    test::Program m_program;
};

void TestGitUsageProgram::initTestCase()
{
    if (!QFile::exists(shared("events")))
        QSKIP("the real data are not at hand: nothing is compared");
    m_program.write(
        QStringLiteral("p.json"),
        R"({"key_actions": {"commit": 1}, "login_events": ["commit"], "coefficient": {"active_days": 3}})");
    const test::Run run = m_program.import({QStringLiteral("--zone"), QStringLiteral("+08:00"),
                                            shared("accounts"), shared("contracts"),
                                            shared("contracts_pending"), shared("users"), shared("events")});
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(m_program
                 .run({QStringLiteral("policy"), QStringLiteral("set"), QStringLiteral("p.json"),
                       QStringLiteral("--workspace"), test::Program::workspaceName()})
                 .code,
             0);
}

void TestGitUsageProgram::days()
{
    QList<QByteArray> ours;
    for (const Row &row : table("days"))
        ours << row["account_id"] + ' ' + row["date"] + ' ' + row["key_actions"] + ' ' + row["active_users"]
                + ' ' + row["level"];
    QList<QByteArray> expected;
    for (const Row &row : rowsOf(test::bytesOf(shared("expected_daily"))))
        expected << row["account_id"] + ' ' + row["local_day"] + ' ' + row["k"] + ' ' + row["users"] + ' '
                + (row["level"] == "none" ? QByteArray("zero") : row["level"]);
    compare(ours, expected, 13000);
}

void TestGitUsageProgram::weeks()
{
    // A week that still runs is judged in other words; its active days are compared all the same.
    QList<QByteArray> ours;
    for (const Row &row : table("weeks"))
        ours << row["account_id"] + ' ' + row["week_start"] + ' ' + row["active_days"] + ' '
                + reached(row["state"]);
    QList<QByteArray> expected;
    for (const Row &row : rowsOf(test::bytesOf(shared("expected_weekly"))))
        expected << row["account_id"] + ' ' + row["monday"] + ' ' + row["active_days"] + ' '
                + row["weekly_active"];
    compare(ours, expected, 16000);
}

void TestGitUsageProgram::months()
{
    QList<QByteArray> ours;
    for (const Row &row : table("months"))
        ours << row["account_id"] + ' ' + row["month"] + ' ' + row["active_days"] + ' '
                + reached(row["state"]);
    QList<QByteArray> expected;
    for (const Row &row : rowsOf(test::bytesOf(shared("expected_monthly"))))
        expected << row["account_id"] + ' ' + row["month"] + ' ' + row["active_days"] + ' '
                + row["monthly_active"];
    compare(ours, expected, 3700);
}

void TestGitUsageProgram::rates()
{
    QMap<QByteArray, QByteArray> ours;
    for (const Row &row : table("rates")) {
        ours[row["month"]] = row["active"] + ' ' + row["paying"];
        const double paying = row["paying"].toDouble();
        if (paying > 0)
            QCOMPARE(row["rate"].toDouble(), row["active"].toDouble() / paying);
        else
            QVERIFY(row["rate"].isEmpty());
    }
    int compared = 0;
    for (const Row &row : rowsOf(test::bytesOf(shared("expected_monthly_active_rate")))) {
        QCOMPARE(ours.value(row["month"]), row["eom_active"] + ' ' + row["eom_accounts"]);
        ++compared;
    }
    QVERIFY(compared > 120);
}

void TestGitUsageProgram::coefficients()
{
    QList<QByteArray> expected;
    QSet<QByteArray> days;
    for (const Row &row : rowsOf(test::bytesOf(shared("expected_weeks_active_coefficient")))) {
        expected << row["account_id"] + ' ' + row["as_of"] + ' ' + row["coefficient"];
        days << row["as_of"];
    }
    QCOMPARE(days.size(), 25);
    QList<QByteArray> ours;
    for (const QByteArray &day : days) {
        for (const Row &row : table("coefficients", {QStringLiteral("--as-of"), QString::fromLatin1(day)}))
            ours << row["account_id"] + ' ' + row["as_of"] + ' ' + row["weeks_active"];
    }
    compare(ours, expected, 1350);
}

void TestGitUsageProgram::usage()
{
    // What came in is there: rows and quantities, identical rows included.
    qint64 rows = 0;
    qint64 quantity = 0;
    for (const Row &row : table("usage")) {
        rows += row["rows"].toLongLong();
        quantity += row["quantity"].toLongLong();
    }
    qint64 expectedQuantity = 0;
    const std::vector<Row> events = rowsOf(test::bytesOf(shared("events")));
    for (const Row &row : events)
        expectedQuantity += row["quantity"].toLongLong();
    QCOMPARE(rows, static_cast<qint64>(events.size()));
    QCOMPARE(quantity, expectedQuantity);
}

QTEST_GUILESS_MAIN(TestGitUsageProgram)
#include "tst_git_usage_program.moc"
