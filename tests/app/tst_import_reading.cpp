#include "app/program.h"

#include <QTest>

using namespace bw;

namespace {

QString csv(const char *name)
{
    return QString::fromLatin1(name) + QStringLiteral(".csv");
}

/// The program with two accounts in its workspace.
struct Book {
    Book()
    {
        program.write(csv("accounts"), "account_id,name\nA,Alpha\nB,海棠连锁\n");
        const test::Run run = program.import({csv("accounts")});
        if (run.code != 0)
            qFatal("%s", run.err.constData());
    }
    test::Program program;
};

} // namespace

/// Options that say how a file is read, and what only looks.
class TestImportReading : public QObject {
    Q_OBJECT

private slots:
    void aDryRunWritesNothing()
    {
        const Book book;
        const QByteArray before = book.program.exported({QStringLiteral("portfolio")});
        book.program.write(csv("users"),
                           "account_id,user_id,role,name\nA,u1,boss,Ann\nC,u2,,Bob\nA,,boss,Cy\n");
        const test::Run run = book.program.import({QStringLiteral("--dry-run"), csv("users")});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.out.contains("“role” is read as role"), run.out.constData());
        QVERIFY2(run.out.contains("“name” is not imported"), run.out.constData());
        QVERIFY2(run.out.contains("2 new, 0 changed, 0 unchanged, 1 rejected"), run.out.constData());
        QVERIFY2(run.out.contains("nothing was written"), run.out.constData());
        QVERIFY(run.err.contains("line 4"));
        QVERIFY(!run.err.contains("Cy"));
        QCOMPARE(book.program.exported({QStringLiteral("portfolio")}), before);
        // The same file afterwards is still new.
        QVERIFY(book.program.import({csv("users")}).out.contains("2 new"));
    }

    void aDryRunMakesNoWorkspace()
    {
        const test::Program program;
        program.write(csv("accounts"), "account_id,name\nA,Alpha\n");
        const test::Run run = program.import({QStringLiteral("--dry-run"), csv("accounts")});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("1 new"));
        QVERIFY(!QFileInfo::exists(program.path(QStringLiteral("w.bellwether"))));
    }

    void columnsAreMapped()
    {
        const Book book;
        book.program.write(csv("log"),
                           "who;what;when;n\nA;order;03/04/2026;1,5\n海棠连锁;order;04/04/2026;2\n");
        const QStringList way{
            QStringLiteral("--kind"),         QStringLiteral("daily_usage"), QStringLiteral("--map"),
            QStringLiteral("account_id=who"), QStringLiteral("--map"),       QStringLiteral("event=what"),
            QStringLiteral("--map"),          QStringLiteral("date=#3"),     QStringLiteral("--map"),
            QStringLiteral("count=n"),        QStringLiteral("--dates"),     QStringLiteral("#3=day-first"),
            QStringLiteral("--zone"),         QStringLiteral("UTC")};
        const test::Run run = book.program.import(way + QStringList{csv("log")});
        QCOMPARE(run.code, 1); // 1,5 is no whole number
        const QByteArray days = book.program.exported({QStringLiteral("days")});
        QVERIFY2(days.contains("B,2026-04-04,2,"), days.constData());
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("map") << QStringList{QStringLiteral("--map"), QStringLiteral("name")} << 2;
        QTest::newRow("dates") << QStringList{QStringLiteral("--dates"), QStringLiteral("name=sometimes")}
                               << 2;
        QTest::newRow("decimals") << QStringList{QStringLiteral("--decimals"), QStringLiteral("comma")} << 2;
        QTest::newRow("delimiter") << QStringList{QStringLiteral("--delimiter"), QStringLiteral("dot")} << 2;
        QTest::newRow("unknown") << QStringList{QStringLiteral("--unknown"), QStringLiteral("ask")} << 2;
        QTest::newRow("header") << QStringList{QStringLiteral("--header-line"), QStringLiteral("0")} << 2;
        QTest::newRow("field") << QStringList{QStringLiteral("--map"), QStringLiteral("moon=name")} << 3;
        QTest::newRow("column") << QStringList{QStringLiteral("--map"), QStringLiteral("name=moon")} << 3;
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        const test::Program program;
        program.write(csv("accounts"), "account_id,name\nA,Alpha\n");
        const test::Run run = program.import(arguments + QStringList{csv("accounts")});
        QCOMPARE(run.code, code);
        QVERIFY(!run.err.isEmpty());
    }

    void unknownAccountsAreSkipped()
    {
        const Book book;
        book.program.write(csv("seats"), "account_id,date,purchased\nA,2026-01-01,5\nZ,2026-01-01,5\n");
        const test::Run run =
            book.program.import({QStringLiteral("--unknown"), QStringLiteral("skip"), csv("seats")});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("1 left out"), run.out.constData());
        QVERIFY(!book.program.exported({QStringLiteral("portfolio")}).contains("Z,"));
    }

    /// Mended in a spreadsheet and imported again, the rows are in.
    void rejectedRowsCanBeMended()
    {
        const Book book;
        book.program.write(csv("users"),
                           "account_id,user_id,role,opened_on,name\nA,u1,boss,2026-01-01,Ann\n"
                           "A,u2,boss,never,Bob\nA,=u3,king,2026-01-01,Cy\nA,u4,,-7,\n");
        const test::Run run = book.program.import(
            {QStringLiteral("--accept-rejected"), QStringLiteral("--rejected"), csv("left"), csv("users")});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.out.contains("3 rejected rows"), run.out.constData());
        QByteArray left = test::bytesOf(book.program.path(csv("left")));
        QVERIFY(left.startsWith("\xEF\xBB\xBF"
                                "account_id,user_id,role,opened_on,name,Why it was rejected,"));
        QVERIFY2(left.contains("A,u2,boss,never,,"), left.constData()); // no name of a person
        QVERIFY2(left.contains("A,'=u3,king,2026-01-01,,"), left.constData()); // no formula
        QVERIFY2(left.contains("A,u4,,-7,,"), left.constData()); // a number stays one
        QVERIFY(!left.contains("Bob"));
        left.replace("never", "2026-01-03").replace("-7", "2026-01-04").replace("king", "boss");
        book.program.write(csv("mended"), left);
        QVERIFY(
            book.program.import({csv("mended")}).out.contains("3 new, 0 changed, 0 unchanged, 0 rejected"));
    }
};

QTEST_GUILESS_MAIN(TestImportReading)
#include "tst_import_reading.moc"
