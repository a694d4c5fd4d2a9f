#include "app/program.h"

#include <QTest>

using namespace bw;

namespace {

QStringList undo(const QStringList &more = {})
{
    return QStringList{QStringLiteral("undo"), QStringLiteral("--workspace"), test::Program::workspaceName()}
    + more;
}

} // namespace

class TestUndoCommand : public QObject {
    Q_OBJECT

private slots:
    void listsAndTakesBack();
    void namesWhatStays();
    void refuses();
};

void TestUndoCommand::listsAndTakesBack()
{
    const test::Program program;
    program.write(QStringLiteral("accounts.csv"), "account_id,name\nA,Alpha\n");
    program.write(QStringLiteral("daily.csv"), "account_id,date,event,count\nA,2026-03-04,order,7\n");
    QCOMPARE(program.import({QStringLiteral("accounts.csv"), QStringLiteral("daily.csv")}).code, 0);
    const QByteArray figures = program.exported({QStringLiteral("portfolio")});

    test::Run run = program.run(undo());
    QCOMPARE(run.code, 0);
    QCOMPARE(test::linesOf(run.out).size(), 6);
    QVERIFY(run.out.startsWith("2: daily.csv ("));

    run = program.run(undo({QStringLiteral("2")}));
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(run.out.contains("0 rows taken away, 1 day of usage taken away"));
    QCOMPARE(program.exported({QStringLiteral("days")}),
             QByteArray("account_id,date,key_actions,active_users,level\n"));
    QVERIFY(program.run(undo()).out.startsWith("2: daily.csv ("));
    QVERIFY(test::linesOf(program.run(undo()).out).first().endsWith(", taken back"));

    const auto log = test::cellsOf(program.exported({QStringLiteral("imports")}));
    QCOMPARE(log.size(), 3);
    QCOMPARE(log.at(1).at(2), QByteArray("accounts.csv"));
    QVERIFY(log.at(1).at(11).isEmpty());
    QCOMPARE(log.at(2).at(9), QByteArray("2026-03-04"));
    QVERIFY(!log.at(2).at(11).isEmpty());

    QCOMPARE(program.import({QStringLiteral("daily.csv")}).code, 0);
    QCOMPARE(program.exported({QStringLiteral("portfolio")}), figures);
}

void TestUndoCommand::namesWhatStays()
{
    const test::Program program;
    program.write(QStringLiteral("units.csv"), "account_id,unit_id,name\nA,s1,Shop\nA,s2,Shop\n");
    program.write(QStringLiteral("later.csv"), "account_id,unit_id,name,region\nA,s1,Store,North\n");
    QCOMPARE(program.import({QStringLiteral("units.csv"), QStringLiteral("later.csv")}).code, 0);
    const test::Run run = program.run(undo({QStringLiteral("1")}));
    QCOMPARE(run.code, 1);
    QCOMPARE(test::linesOf(run.err).first(),
             QByteArray("A: shop or site s1 stays as it is: later.csv (import 2) changed it since."));
}

void TestUndoCommand::refuses()
{
    const test::Program program;
    QCOMPARE(program.run(undo({QStringLiteral("1")})).code, 3);
    program.write(QStringLiteral("units.csv"), "account_id,unit_id,name\nA,s1,Shop\n");
    QCOMPARE(program.import({QStringLiteral("units.csv")}).code, 0);
    QCOMPARE(program.run(undo({QStringLiteral("7")})).code, 3);
    QCOMPARE(program.run(undo({QStringLiteral("1")})).code, 0);
    const test::Run again = program.run(undo({QStringLiteral("1")}));
    QCOMPARE(again.code, 3);
    QVERIFY(again.err.contains("was taken back before"));
}

QTEST_GUILESS_MAIN(TestUndoCommand)
#include "tst_undo_command.moc"
