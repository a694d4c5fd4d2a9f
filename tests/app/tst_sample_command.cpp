#include "app/program.h"

#include <QDate>
#include <QTest>

using namespace bw;

namespace {

const QStringList files = {QStringLiteral("s/accounts.csv"),   QStringLiteral("s/contracts.csv"),
                           QStringLiteral("s/seats.csv"),      QStringLiteral("s/users.csv"),
                           QStringLiteral("s/units.csv"),      QStringLiteral("s/events.csv"),
                           QStringLiteral("s/surveys.csv"),    QStringLiteral("s/outcomes.csv"),
                           QStringLiteral("s/judgements.csv"), QStringLiteral("s/touches.csv")};

const QString rulesFile = QStringLiteral("s/policy.json");
const QString eventsFile = QStringLiteral("s/events.csv");

test::Run sample(const test::Program &program, const QString &options)
{
    return program.run(QString(QStringLiteral("sample --out s ") + options).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestSampleCommand : public QObject {
    Q_OBJECT

private slots:
    void writesWhatTheImporterKnows();
    void isDeterministic();
    void endsYesterday();
};

void TestSampleCommand::writesWhatTheImporterKnows()
{
    const test::Program program;
    const test::Run made = sample(program, QStringLiteral("--accounts 40 --days 120 --until 2026-06-30"));
    QCOMPARE(made.code, 0);
    QCOMPARE(QString::fromUtf8(made.out).split(u'\n', Qt::SkipEmptyParts), files + QStringList{rulesFile});

    const test::Run run = program.import(files);
    QVERIFY2(run.code == 0, run.err.constData());
    // Every column is known: nothing is told but what was done.
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(test::linesOf(run.out).size(), files.size());

    const QList<QList<QByteArray>> portfolio = test::cellsOf(program.exported({QStringLiteral("portfolio")}));
    QCOMPARE(portfolio.size(), 41);
    int paying = 0;
    int inUse = 0;
    for (qsizetype i = 1; i < portfolio.size(); ++i) {
        const QList<QByteArray> &row = portfolio.at(i);
        QCOMPARE(row.size(), 32);
        QCOMPARE(row.at(6), QByteArray("2026-06-30"));
        QVERIFY(!row.at(1).isEmpty() && !row.at(2).isEmpty() && !row.at(3).isEmpty() && !row.at(5).isEmpty());
        paying += row.at(7).isEmpty() ? 0 : 1;
        inUse += row.at(11).toInt() >= 12 ? 1 : 0;
    }
    QVERIFY2(paying > 25 && inUse > 15, qPrintable(QStringLiteral("%1 %2").arg(paying).arg(inUse)));

    // The rules that come with it are rules.
    QCOMPARE(program
                 .run({QStringLiteral("policy"), QStringLiteral("set"), rulesFile,
                       QStringLiteral("--workspace"), test::Program::workspaceName()})
                 .code,
             0);
    QVERIFY(test::linesOf(program.exported({QStringLiteral("scenarios")})).size() > 40 * 5 * 4);

    // What people said and did comes back as it was written.
    for (const char *table : {"surveys", "outcomes", "judgements", "touches"}) {
        const QByteArray out = program.exported({QString::fromLatin1(table)});
        QCOMPARE(
            test::linesOf(out).size(),
            test::linesOf(test::bytesOf(program.path(QStringLiteral("s/%1.csv").arg(QLatin1String(table)))))
                .size());
    }

    // Its rows are in the store one for one, in every zone.
    const QList<QList<QByteArray>> usage = test::cellsOf(program.exported({QStringLiteral("usage")}));
    qint64 rows = 0;
    for (qsizetype i = 1; i < usage.size(); ++i)
        rows += usage.at(i).at(7).toLongLong();
    QCOMPARE(rows, test::linesOf(test::bytesOf(program.path(eventsFile))).size() - 1);
    QCOMPARE(program
                 .import(QStringList{QStringLiteral("--zone"), QStringLiteral("Pacific/Auckland")} + files,
                         QStringLiteral("x.bellwether"))
                 .code,
             0);
    QCOMPARE(program.exported({QStringLiteral("days")}, QStringLiteral("x.bellwether")),
             program.exported({QStringLiteral("days")}));
}

void TestSampleCommand::isDeterministic()
{
    const test::Program one;
    const test::Program two;
    const QString options = QStringLiteral("--accounts 15 --days 40 --seed 5 --until 2026-06-30");
    QCOMPARE(sample(one, options).code, 0);
    QCOMPARE(sample(two, options).code, 0);
    for (const QString &file : files)
        QCOMPARE(test::bytesOf(one.path(file)), test::bytesOf(two.path(file)));
    QCOMPARE(sample(two, QStringLiteral("--accounts 15 --days 40 --seed 6 --until 2026-06-30")).code, 0);
    QVERIFY(test::bytesOf(one.path(eventsFile)) != test::bytesOf(two.path(eventsFile)));
}

void TestSampleCommand::endsYesterday()
{
    const test::Program program;
    const QDate before = QDateTime::currentDateTimeUtc().date();
    QCOMPARE(sample(program, QStringLiteral("--accounts 30 --days 10")).code, 0);
    const QByteArray events = test::bytesOf(program.path(eventsFile));
    const QDate after = QDateTime::currentDateTimeUtc().date();
    const bool usual = events.contains(before.addDays(-1).toString(Qt::ISODate).toLatin1());
    QVERIFY(usual || events.contains(after.addDays(-1).toString(Qt::ISODate).toLatin1()));
    QVERIFY(!events.contains(after.toString(Qt::ISODate).toLatin1()));
}

QTEST_GUILESS_MAIN(TestSampleCommand)
#include "tst_sample_command.moc"
