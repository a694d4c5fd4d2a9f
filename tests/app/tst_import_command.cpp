#include "app/program.h"
#include "report/sheet.h"

#include <QDirIterator>
#include <QTest>

using namespace bw;

namespace {

const QByteArray accounts = "account_id,name,segment,seats\nA,Alpha,large,10\nB,Beta,small,5\n";
const QByteArray events = "account_id,user_id,event,occurred_at,quantity\n"
                          "A,u1,order,2026-03-02T09:00:00,3\n"
                          "A,u2,order,2026-03-02T10:00:00,2\n"
                          "B,u1,order,2026-03-03T09:00:00,1\n";

QString csv(const char *name)
{
    return QString::fromLatin1(name) + QStringLiteral(".csv");
}

} // namespace

class TestImportCommand : public QObject {
    Q_OBJECT

private slots:
    void everyKind();
    void workspaceIsPrivate();
    void workbook();
    void twiceChangesNothing();
    void correctedFileChangesWhatDiffers();
    void grownFileAddsWhatIsNew();
    void overlapsCanBeReplaced();
    void rejectedRowsAreListed();
    void worstCodeOfAllFilesWins();
    void moreThanHalfRejected();
    void accountsAfterEvents();
    void zone_data();
    void zone();
    void zoneIsFixed();
    void kindIsGiven();
    void chineseNamesAndHeadings();
    void hostileText();
    void logsNothing();
};

void TestImportCommand::everyKind()
{
    const test::Program program;
    program.write(csv("accounts"), accounts);
    program.write(csv("seats"), "account_id,date,purchased,opened\nA,2026-01-01,20,12\n");
    program.write(csv("contracts"),
                  "account_id,start,end,arr,currency\nA,2026-01-01,2026-12-31,1200.5,USD\n");
    program.write(csv("users"), "account_id,user_id,role\nA,u1,decision_maker\n");
    program.write(csv("units"), "account_id,unit_id,name\nA,s1,Shop 1\n");
    program.write(csv("events"), events);
    program.write(csv("daily"), "account_id,date,event,count,active_users\nB,2026-03-04,order,7,2\n");
    const test::Run run = program.import({csv("accounts"), csv("seats"), csv("contracts"), csv("users"),
                                          csv("units"), csv("events"), csv("daily")});
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(test::linesOf(run.out).size(), 7);
    QCOMPARE(program.exported({QStringLiteral("days")}),
             QByteArray("account_id,date,key_actions,active_users,level\n"
                        "A,2026-03-02,5,2,low\n"
                        "B,2026-03-03,1,1,low\n"
                        "B,2026-03-04,7,2,medium\n"));
    const auto portfolio = test::cellsOf(program.exported({QStringLiteral("portfolio")}));
    QCOMPARE(portfolio.at(1).at(7), QByteArray("1200.5"));
    QCOMPARE(portfolio.at(1).at(9), QByteArray("2026-12-31"));
    QCOMPARE(portfolio.at(1).at(20), QByteArray("20"));
    QCOMPARE(portfolio.at(1).at(21), QByteArray("12"));
    QCOMPARE(program.exported({QStringLiteral("usage")}),
             QByteArray("account_id,user_id,unit_id,date,event,module,quantity,rows,seconds\n"
                        "A,u1,,2026-03-02,order,,3,1,0\n"
                        "A,u2,,2026-03-02,order,,2,1,0\n"
                        "B,u1,,2026-03-03,order,,1,1,0\n"
                        "B,,,2026-03-04,order,,7,1,0\n"));
}

void TestImportCommand::workspaceIsPrivate()
{
    const test::Program program;
    program.write(csv("events"), events);
    QCOMPARE(
        program.shell(QStringLiteral("umask 000; \"$bellwether\" import --workspace w.bellwether events.csv"))
            .code,
        0);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QFileInfo &file :
         QDir(program.folder().root()).entryInfoList({QStringLiteral("w.bellwether*")}))
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void TestImportCommand::twiceChangesNothing()
{
    const test::Program program;
    program.write(csv("accounts"), accounts);
    program.write(csv("events"), events);
    QCOMPARE(program.import({csv("accounts"), csv("events")}).code, 0);
    const QByteArray before =
        program.exported({QStringLiteral("usage")}) + program.exported({QStringLiteral("portfolio")});
    const test::Run again = program.import({csv("accounts"), csv("events")});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.err, QByteArray());
    for (const QByteArray &line : test::linesOf(again.out))
        QVERIFY2(line.contains("nothing changed"), line.constData());
    // The content counts, not the name.
    program.write(csv("copy"), events);
    QCOMPARE(program.import({csv("copy")}).code, 0);
    QCOMPARE(program.exported({QStringLiteral("usage")}) + program.exported({QStringLiteral("portfolio")}),
             before);
}

void TestImportCommand::correctedFileChangesWhatDiffers()
{
    const test::Program program;
    program.write(csv("accounts"), accounts);
    QCOMPARE(program.import({csv("accounts")}).code, 0);
    program.write(csv("accounts"), QByteArray(accounts).replace("Beta", "Better"));
    const test::Run run = program.import({csv("accounts")});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("1 changed") && run.out.contains("1 unchanged"), run.out.constData());
}

void TestImportCommand::grownFileAddsWhatIsNew()
{
    const test::Program program;
    program.write(csv("events"), events);
    QCOMPARE(program.import({csv("events")}).code, 0);
    const QByteArray more = "A,u3,order,2026-03-02T11:00:00,4\nA,u1,order,2026-03-05T09:00:00,6\n";
    program.write(csv("events"), events + more);
    const test::Run grown = program.import({csv("events")});
    QCOMPARE(grown.code, 0);
    QVERIFY2(grown.out.contains("2 new"), grown.out.constData());
    program.write(csv("whole"), events + more);
    QCOMPARE(program.import({csv("whole")}, QStringLiteral("x.bellwether")).code, 0);
    for (const char *table : {"usage", "days", "weeks", "months"})
        QCOMPARE(program.exported({QString::fromLatin1(table)}),
                 program.exported({QString::fromLatin1(table)}, QStringLiteral("x.bellwether")));
}

/// A workbook as spreadsheets write it, in the program as it is linked.
void TestImportCommand::workbook()
{
    const test::Program program;
    using Kind = SheetColumn::Kind;
    TableSheet sheet;
    sheet.name = QStringLiteral("Accounts");
    sheet.columns = {{QStringLiteral("account_id"), Kind::Text},
                     {QStringLiteral("name"), Kind::Text},
                     {QStringLiteral("started_on"), Kind::Day}};
    sheet.rows = {{QStringLiteral("A"), QStringLiteral("海棠连锁"), Day::of(2026, 1, 5)},
                  {QStringLiteral("B"), QStringLiteral("Blue Harbor"), Day::of(2025, 7, 1)}};
    sheet.notes = {{QStringLiteral("As of"), QStringLiteral("2026-10-18")}};
    QVERIFY(writeSheetXlsx(sheet, program.path(QStringLiteral("book.xlsx"))));
    const test::Run run = program.import({QStringLiteral("book.xlsx")});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.out.contains("2 new"), run.out.constData());
    const auto cells = test::cellsOf(program.exported({QStringLiteral("portfolio")}));
    QCOMPARE(cells.size(), 3);
    QCOMPARE(QString::fromUtf8(cells.at(1).at(1)), QStringLiteral("海棠连锁"));
}

/// Files that bring the last days anew: it is said how their days are replaced, and so they are.
void TestImportCommand::overlapsCanBeReplaced()
{
    const test::Program program;
    const QByteArray head = "account_id,user_id,event,occurred_at\n";
    const auto days = [](std::initializer_list<int> numbers) {
        QByteArray rows;
        for (const int day : numbers)
            rows += "A,u1,order,2026-03-0" + QByteArray::number(day) + '\n';
        return rows;
    };
    program.write(csv("first"), head + days({1, 2, 3}));
    program.write(csv("second"), head + days({2, 3, 4}));
    const auto usage = [&] {
        qint64 rows = 0;
        for (const auto &row : test::cellsOf(program.exported({QStringLiteral("usage")})).mid(1))
            rows += row.at(7).toLongLong();
        return rows;
    };
    QCOMPARE(program.import({csv("first")}).code, 0);
    test::Run run = program.import({csv("second"), QStringLiteral("--dry-run")});
    QVERIFY2(run.err.contains("import it with “--usage window”"), run.err.constData());
    run = program.import({csv("second")});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.err.contains("“bellwether undo”") && run.err.contains("“--usage window”"),
             run.err.constData());
    QCOMPARE(usage(), 6);
    QCOMPARE(program
                 .run({QStringLiteral("undo"), QStringLiteral("--workspace"), test::Program::workspaceName(),
                       QStringLiteral("2")})
                 .code,
             0);
    run = program.import({csv("second"), QStringLiteral("--usage"), QStringLiteral("window")});
    QCOMPARE(run.code, 0);
    QVERIFY2(!run.err.contains("--usage window"), run.err.constData());
    QCOMPARE(usage(), 4); // four days once
    QCOMPARE(program.import({csv("second"), QStringLiteral("--usage"), QStringLiteral("both")}).code, 2);
}

void TestImportCommand::rejectedRowsAreListed()
{
    const test::Program program;
    program.write(csv("events"),
                  events + "A,u1,order,2026-02-30T09:00:00,1\nB,u1,order,2026-03-04T09:00:00,lots\n");
    const test::Run run = program.import({csv("events")});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.contains("2 rejected"), run.out.constData());
    const QList<QByteArray> lines = test::linesOf(run.err);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(2).contains("2 times") && lines.at(2).contains("the import creates it"),
             lines.at(2).constData());
    for (const char *word : {"events.csv", "line 5", "occurred_at", "2026-02-30T09:00:00"})
        QVERIFY2(lines.at(0).contains(word), lines.at(0).constData());
    for (const char *word : {"events.csv", "line 6", "quantity", "lots"})
        QVERIFY2(lines.at(1).contains(word), lines.at(1).constData());
    QCOMPARE(test::linesOf(program.exported({QStringLiteral("usage")})).size(), 4);
}

void TestImportCommand::worstCodeOfAllFilesWins()
{
    const test::Program program;
    program.write(csv("accounts"), accounts);
    program.write(csv("events"), events + "A,u1,order,never,1\n");
    program.write(csv("foolish"), "colour,taste\nred,sweet\n");
    // The files after one that fails are imported all the same.
    const test::Run run = program.import({csv("accounts"), csv("foolish"), csv("missing"), csv("events")});
    QCOMPARE(run.code, 3);
    QCOMPARE(test::linesOf(run.out).size(), 2);
    QVERIFY(run.err.contains("foolish.csv") && run.err.contains("missing.csv"));
    QCOMPARE(test::linesOf(program.exported({QStringLiteral("usage")})).size(), 4);
    QCOMPARE(test::linesOf(program.exported({QStringLiteral("portfolio")})).size(), 3);
}

void TestImportCommand::moreThanHalfRejected()
{
    const test::Program program;
    program.write(csv("events"), "account_id,event,occurred_at\nA,order,2026-03-02\nA,order,x\nA,order,y\n");
    const test::Run run = program.import({csv("events")});
    QCOMPARE(run.code, 3);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("line 3") && run.err.contains("line 4"), run.err.constData());
    QCOMPARE(test::linesOf(program.exported({QStringLiteral("usage")})).size(), 1);
}

void TestImportCommand::accountsAfterEvents()
{
    const test::Program one;
    const test::Program two;
    for (const test::Program *program : {&one, &two}) {
        program->write(csv("accounts"), accounts);
        program->write(csv("events"), events);
    }
    QCOMPARE(one.import({csv("accounts"), csv("events")}).code, 0);
    const test::Run run = two.import({csv("events"), csv("accounts")});
    QCOMPARE(run.code, 0); // accounts that were not known are created
    QCOMPARE(one.exported({QStringLiteral("days")}), two.exported({QStringLiteral("days")}));
    QCOMPARE(one.exported({QStringLiteral("portfolio")}), two.exported({QStringLiteral("portfolio")}));
}

void TestImportCommand::zone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("day");
    QTest::newRow("UTC") << QStringLiteral("UTC") << QByteArray("2026-03-02");
    QTest::newRow("offset") << QStringLiteral("+08:00") << QByteArray("2026-03-03");
    QTest::newRow("name") << QStringLiteral("Asia/Shanghai") << QByteArray("2026-03-03");
    QTest::newRow("west") << QStringLiteral("America/New_York") << QByteArray("2026-03-02");
    QTest::newRow("machine's") << QString() << QByteArray("2026-03-02");
}

void TestImportCommand::zone()
{
    QFETCH(QString, zone);
    QFETCH(QByteArray, day);
    const test::Program program;
    program.write(csv("events"), "account_id,event,occurred_at\nA,order,2026-03-02T20:00:00Z\n");
    QStringList arguments = {csv("events")};
    if (!zone.isEmpty())
        arguments = QStringList{QStringLiteral("--zone"), zone} + arguments;
    QCOMPARE(program.import(arguments).code, 0);
    QCOMPARE(test::cellsOf(program.exported({QStringLiteral("usage")})).at(1).at(3), day);
}

void TestImportCommand::zoneIsFixed()
{
    const test::Program program;
    program.write(csv("accounts"), accounts);
    program.write(csv("events"), events);
    program.write(csv("more"), "account_id,event,occurred_at\nA,order,2026-03-09\n");
    // Accounts fix no zone; the first usage does.
    QCOMPARE(program.import({QStringLiteral("--zone"), QStringLiteral("+05:00"), csv("accounts")}).code, 0);
    QCOMPARE(program.import({QStringLiteral("--zone"), QStringLiteral("+08:00"), csv("events")}).code, 0);
    const test::Run other = program.import({QStringLiteral("--zone"), QStringLiteral("+09:00"), csv("more")});
    QCOMPARE(other.code, 3);
    QVERIFY2(other.err.contains("zone"), other.err.constData());
    QCOMPARE(test::linesOf(program.exported({QStringLiteral("usage")})).size(), 4);
    QCOMPARE(program.import({QStringLiteral("--zone"), QStringLiteral("+0800"), csv("more")}).code, 0);
    QCOMPARE(test::linesOf(program.exported({QStringLiteral("usage")})).size(), 5);
}

void TestImportCommand::kindIsGiven()
{
    const test::Program program;
    program.write(csv("users"), "account_id,user_id\nA,u1\nA,u2\n");
    QCOMPARE(program.import({QStringLiteral("--kind"), QStringLiteral("users"), csv("users")}).code, 0);
    const test::Run wrong =
        program.import({QStringLiteral("--kind"), QStringLiteral("contracts"), csv("users")});
    QCOMPARE(wrong.code, 3);
    QVERIFY2(wrong.err.contains("start") || wrong.err.contains("end") || wrong.err.contains("arr"),
             wrong.err.constData());
}

void TestImportCommand::chineseNamesAndHeadings()
{
    const test::Program program;
    program.write(QStringLiteral("门店动作.csv"),
                  "客户编号,用户,事件,时间,次数\n海棠连锁,张三,下单,2026/3/2 09:00,4\n");
    const test::Run run =
        program.import({QStringLiteral("门店动作.csv"), QStringLiteral("--kind"), QStringLiteral("events")});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(run.out.contains("门店动作.csv"));
    QCOMPARE(test::cellsOf(program.exported({QStringLiteral("usage")})).at(1).mid(0, 5),
             (QList<QByteArray>{"海棠连锁", "张三", "", "2026-03-02", "下单"}));
    QCOMPARE(test::linesOf(program.exported({QStringLiteral("days"), QStringLiteral("--account"),
                                             QStringLiteral("海棠连锁")}))
                 .size(),
             2);
}

void TestImportCommand::hostileText()
{
    const test::Program program;
    const QByteArray id = "=cmd|' /C calc'!A0";
    program.write(csv("accounts"),
                  "account_id,name,industry\n" + id
                      + ",\"<img src=x>\x1b[31m\",\"a,\"\"b\"\"\nline\"\n"
                        "../../etc/passwd,%s%n%1 %2,'; DROP TABLE account; --\n");
    program.write(csv("events"),
                  "account_id,user_id,event,occurred_at\n" + id
                      + ",@SUM(1),+e,2026-03-02\n../../etc/passwd,-u,order,never\x1b[2J\n" + id
                      + ",x,y,2026-03-02\n");
    const test::Run run = program.import({csv("accounts"), csv("events")});
    QCOMPARE(run.code, 1);
    // No text of a file steers the terminal.
    QVERIFY(!run.err.contains('\x1b') && !run.out.contains('\x1b'));
    const QByteArray table = program.exported({QStringLiteral("portfolio")});
    QVERIFY(table.contains(QByteArray("\n'" + id + ",")));
    QVERIFY(table.contains("%s%n%1 %2") && table.contains("\"a,\"\"b\"\"\nline\"")
            && table.contains(",'; DROP TABLE"));
    QVERIFY(program.exported({QStringLiteral("usage")})
                .contains(QByteArray("'" + id + ",'@SUM(1),,2026-03-02,'+e,")));
    const QByteArray json =
        program.exported({QStringLiteral("usage"), QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY(json.contains(QByteArray("\"account_id\":\"" + id + "\",\"user_id\":\"@SUM(1)\"")));
    QCOMPARE(program.exported({QStringLiteral("days"), QStringLiteral("--account"), QString::fromLatin1(id)})
                 .count('\n'),
             2);
}

void TestImportCommand::logsNothing()
{
    // The only places where a name may stand: the workspace and what was given.
    const test::Program program;
    program.write(csv("accounts"), "account_id,name\nsecret-account,Secret Name\n");
    QCOMPARE(program.import({csv("accounts")}).code, 0);
    QDirIterator files(program.folder().root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString name = QFileInfo(file).fileName();
        if (name != csv("accounts") && !name.startsWith(test::Program::workspaceName()))
            QVERIFY2(!test::bytesOf(file).contains("Secret Name"), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_import_command.moc"
