// What the command line says of imports and sources: where they came from, in what tense, and what to do
// next.
#include "app/program.h"

#include <QTest>

using namespace bw;

namespace {

QString csv(const char *name)
{
    return QString::fromLatin1(name) + QStringLiteral(".csv");
}

test::Run call(const test::Program &program, const QString &command)
{
    QStringList words = command.split(u' ');
    words.insert(1, QStringLiteral("--workspace"));
    words.insert(2, test::Program::workspaceName());
    return program.run(words);
}

/// As a file that was written whole some days ago, in a folder that is made where it is not there.
void write(const test::Program &program, const QString &name, const QByteArray &bytes, int daysAgo = 1)
{
    QVERIFY(QDir().mkpath(QFileInfo(program.path(name)).path()));
    QFile file(program.write(name, bytes));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-daysAgo),
                             QFileDevice::FileModificationTime));
}

void speakChinese(test::Program &program)
{
    program.set(QStringLiteral("LC_ALL"), QStringLiteral("zh_CN.UTF-8"));
    program.set(QStringLiteral("LANG"), QStringLiteral("zh_CN.UTF-8"));
}

const QByteArray accounts = "Industry,Account ID,Account Name\nRetail,A,Alpha\n";
const QByteArray events = "account_id,event,other,occurred_at\nA,open,x,2026-03-01 10:00\n";

} // namespace

class TestImportWords : public QObject {
    Q_OBJECT

private slots:
    /// The log names source, content, days and mapping.
    void historyInFull()
    {
        const test::Program program;
        write(program, QStringLiteral("in/accounts.csv"), accounts);
        program.write(csv("events"), events);
        QCOMPARE(call(program, QStringLiteral("sources add CRM --path in")).code, 0);
        QCOMPARE(call(program, QStringLiteral("sync")).code, 0);
        QCOMPARE(program.import({csv("events")}).code, 0);
        const QList<QByteArray> list = test::linesOf(call(program, QStringLiteral("undo")).out);
        QCOMPARE(list.size(), 6);
        QVERIFY2(list[0].startsWith("2: events.csv (Events), 20") && list[0].endsWith(", 1 row"), list[0]);
        QVERIFY2(list[1].startsWith("   by hand, days from 2026-03-01 to 2026-03-01, content "), list[1]);
        QCOMPARE(list[2], QByteArray("   account_id=account_id, event=event, occurred_at=occurred_at"));
        QVERIFY2(list[4].startsWith("   source “CRM”, content "), list[4]);
        QCOMPARE(list[5], QByteArray("   account_id=Account ID, name=Account Name, industry=Industry"));

        const auto log = test::cellsOf(program.exported({QStringLiteral("imports")}));
        QCOMPARE(log[0].mid(12), (QList<QByteArray>{"source", "content", "mapping", "encoding"}));
        QCOMPARE(log[1][12], QByteArray("CRM"));
        QVERIFY(log[1][13].size() >= 32);
        QVERIFY(list[4].endsWith(log[1][13].left(12)));
        QCOMPARE(log[2][12], QByteArray());
    }

    /// The interval that deliveries teach, and that it is not known before.
    void intervalOfASource()
    {
        const test::Program program;
        const auto file = [&](int day) {
            write(program, QStringLiteral("in/use-%1.csv").arg(day),
                  "account_id,event,occurred_at\nA,open,2026-03-0" + QByteArray::number(day) + " 10:00\n",
                  9 - day);
        };
        file(1);
        QCOMPARE(call(program, QStringLiteral("sources add usage --path in")).code, 0);
        QCOMPARE(call(program, QStringLiteral("sync")).code, 0);
        QVERIFY2(call(program, QStringLiteral("sources")).out.contains("usual interval not known yet"),
                 call(program, QStringLiteral("sources")).out.constData());
        for (const int day : {2, 3, 4})
            file(day);
        QCOMPARE(call(program, QStringLiteral("sync")).code, 0);
        const test::Run run = call(program, QStringLiteral("sources"));
        QVERIFY2(run.out.contains(", usually every day, "), run.out.constData());
    }

    /// Files of a source that could not be used stand in its list, each with its reason.
    void filesThatCouldNotBeUsed()
    {
        const test::Program program;
        write(program, QStringLiteral("in/a.csv"), accounts);
        write(program, QStringLiteral("in/b.csv"), "PK\x03\x04 this is something else");
        QCOMPARE(call(program, QStringLiteral("sources add CRM --path in")).code, 0);
        QCOMPARE(call(program, QStringLiteral("sync")).code, 3);
        const test::Run run = call(program, QStringLiteral("sources show CRM"));
        QVERIFY2(run.out.contains("/in/a.csv: is in"), run.out.constData());
        QVERIFY2(run.out.contains("/in/b.csv: unusable. "), run.out.constData());
        QVERIFY2(run.out.contains("CSV"), run.out.constData());
    }

    /// The same content with another mapping: nothing happens, and it says what to do.
    void mappedOtherwise()
    {
        const test::Program program;
        program.write(csv("events"), events);
        QCOMPARE(program.import({csv("events")}).code, 0);
        const test::Run run =
            program.import({QStringLiteral("--map"), QStringLiteral("module=other"), csv("events")});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("in already"), run.out.constData());
        QVERIFY2(run.err.contains("bellwether undo --workspace FILE 1\n"), run.err.constData());
        QVERIFY(!program.import({csv("events")}).err.contains("undo"));
    }

    void openDatesNameTheOption()
    {
        const test::Program program;
        program.write(csv("contracts"),
                      "account_id,start,end,arr\nA,2026-01-01,2026-12-31,5\nA,03/04/2026,2027-01-01,5\n");
        const test::Run run = program.import({csv("contracts")});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains("line 3"), run.err.constData());
        QVERIFY2(run.err.contains("--dates \"start=day-first\""), run.err.constData());
        QCOMPARE(
            program.import({QStringLiteral("--dates"), QStringLiteral("start=day-first"), csv("contracts")})
                .code,
            0);
    }

    void unclearEncodingNamesTheOption()
    {
        const test::Program program;
        program.write(csv("accounts"), "account_id,name\nA,Alpha\nB,Caf\xE9\n");
        const test::Run run = program.import({csv("accounts")});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains("line 3") && run.err.contains("--encoding"), run.err.constData());
        const test::Run odd =
            program.import({QStringLiteral("--encoding"), QStringLiteral("klingon"), csv("accounts")});
        QCOMPARE(odd.code, 2);
        QVERIFY2(odd.err.contains("Windows-1252"), odd.err.constData());
        QCOMPARE(
            program.import({QStringLiteral("--encoding"), QStringLiteral("Windows-1252"), csv("accounts")})
                .code,
            0);
    }

    /// The deals that HubSpot exports by default have no days of the contract.
    void missingTermNamesTheWay()
    {
        const test::Program program;
        program.write(csv("deals"),
                      "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Associated Company\n"
                      "1,Big deal,Closed won,2026-03-14 10:00,Ann,12000,Acme\n");
        const test::Run run = program.import({csv("deals")});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains("“start” and “end”"), run.err.constData());
        QVERIFY2(run.err.contains("--map \"start=COLUMN\""), run.err.constData());
        const test::Run mapped =
            program.import({QStringLiteral("--map"), QStringLiteral("start=Close Date"), csv("deals")});
        QCOMPARE(mapped.code, 3);
        QVERIFY2(mapped.err.contains("--map \"end=COLUMN\""), mapped.err.constData());
        program.write(csv("events"), "account_id,event\nA,open\n");
        const test::Run other = program.import({csv("events")});
        QVERIFY2(other.err.contains("--map \"occurred_at=COLUMN\"") && !other.err.contains("contract"),
                 other.err.constData());
    }

    /// A field that there is not, and a column that there is not, are two faults.
    void mapNamesItsFault()
    {
        const test::Program program;
        program.write(csv("accounts"), accounts);
        const test::Run field =
            program.import({QStringLiteral("--kind"), QStringLiteral("accounts"), QStringLiteral("--map"),
                            QStringLiteral("colour=Industry"), csv("accounts")});
        QVERIFY2(field.err.contains("no field called “colour”"), field.err.constData());
        const test::Run column =
            program.import({QStringLiteral("--map"), QStringLiteral("region=Bundesland"), csv("accounts")});
        QVERIFY2(column.err.contains("no column called “Bundesland” in line 1"), column.err.constData());
    }

    /// A dry run says what would be; and one is one.
    void tenseAndNumber()
    {
        const test::Program program;
        program.write(csv("users"), "account_id,user_id\nNew,u1\n,u2\nNew,u3\n");
        const test::Run dry = program.import({QStringLiteral("--dry-run"), csv("users")});
        QVERIFY2(dry.out.contains(
                     "users.csv (Users) would give: 2 new, 0 changed, 0 unchanged, 1 rejected row.\n"),
                 dry.out.constData());
        QVERIFY2(!dry.err.contains("was "), dry.err.constData());
        QVERIFY2(dry.err.contains(", once: This account is not known: the import creates it."),
                 dry.err.constData());
        QCOMPARE(program.import({csv("users")}).code, 1);
        const test::Run again = program.import({QStringLiteral("--dry-run"), csv("users")});
        QVERIFY2(again.out.contains("nothing would change"), again.out.constData());
    }

    /// Chinese parts its words and sentences without blanks.
    void chineseMarks()
    {
        test::Program program;
        speakChinese(program);
        write(program, QStringLiteral("in/events.csv"), events);
        QCOMPARE(call(program, QStringLiteral("sources add usage --path in")).code, 0);
        const test::Run sync = call(program, QStringLiteral("sync"));
        for (const QByteArray &out : {sync.out, call(program, QStringLiteral("sources")).out,
                                      call(program, QStringLiteral("undo")).out}) {
            QVERIFY2(!out.contains(", ") && !out.contains("。 ") && !out.contains("; "), out.constData());
        }
        QVERIFY2(call(program, QStringLiteral("sources")).out.contains("，"), "speaks Chinese");
    }

    void templates()
    {
        const test::Program program;
        const test::Run run = program.run(
            {QStringLiteral("import"), QStringLiteral("--templates"), QStringLiteral("new/templates")});
        QCOMPARE(run.code, 0);
        const QDir folder(program.path(QStringLiteral("new/templates")));
        QCOMPARE(folder.entryList(QDir::Files).size(), 13);
        QCOMPARE(test::linesOf(run.out).size(), 13);
        QFile file(folder.filePath(csv("surveys")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(
            file.readAll(),
            QByteArray("\xEF\xBB\xBFresponse_id,account_id,kind,score,date,respondent,role,scale_max,reason"
                       "\r\n"));
        file.close();
        program.write(QStringLiteral("new/templates/users.csv"), "mine");
        QVERIFY(QFile::remove(folder.filePath(csv("units"))));
        const test::Run again = program.run(
            {QStringLiteral("import"), QStringLiteral("--templates"), QStringLiteral("new/templates")});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.out.count("stays as it is"), 12);
        QCOMPARE(again.out.count("units.csv: written"), 1);
        QFile mine(folder.filePath(csv("users")));
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), QByteArray("mine"));
        QCOMPARE(program
                     .run({QStringLiteral("import"), QStringLiteral("--templates"), QStringLiteral("t"),
                           csv("users")})
                     .code,
                 2);
        program.write(QStringLiteral("file"), "x");
        QCOMPARE(
            program
                .run({QStringLiteral("import"), QStringLiteral("--templates"), QStringLiteral("file/below")})
                .code,
            3);
    }
};

QTEST_GUILESS_MAIN(TestImportWords)
#include "tst_import_words.moc"
