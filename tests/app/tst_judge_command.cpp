// bellwether judge, check, and the tables of what was judged.
#include "app/program.h"

#include <QDateTime>
#include <QTest>

using namespace bw;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// A workspace with three accounts.
class Desk {
public:
    Desk()
    {
        program.write(QStringLiteral("accounts.csv"),
                      "account_id,name\nA-1,Northwind Retail\nA-2,Blue Harbor\nA-3,海棠连锁\n");
        if (program.import({QStringLiteral("accounts.csv")}).code != 0)
            qFatal("no accounts");
    }
    [[nodiscard]] test::Run judge(const QStringList &arguments) const
    {
        return program.run(QStringList{QStringLiteral("judge"), QStringLiteral("--workspace"),
                                       test::Program::workspaceName()}
                           + arguments);
    }
    [[nodiscard]] test::Run check(const QString &option = {}) const
    {
        QStringList arguments{QStringLiteral("check"), QStringLiteral("--workspace"),
                              test::Program::workspaceName()};
        if (!option.isEmpty())
            arguments += option;
        return program.run(arguments);
    }
    [[nodiscard]] QList<QList<QByteArray>> judgements() const
    {
        return test::cellsOf(program.exported({QStringLiteral("judgements")})).mid(1);
    }
    [[nodiscard]] QString journal() const
    {
        return program.path(QStringLiteral("w.bellwether.judgements.jsonl"));
    }

    test::Program program;
};

} // namespace

class TestJudgeCommand : public QObject {
    Q_OBJECT

private slots:
    void savesAnAnswer()
    {
        const Desk desk;
        const QString before = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).left(19);
        const test::Run run =
            desk.judge({QStringLiteral("A-1"), QStringLiteral("champion"), QStringLiteral("2"),
                        QStringLiteral("--by"), QStringLiteral(" Lin  Yue "), QStringLiteral("--note"),
                        QStringLiteral("met her"), QStringLiteral("--confidence"), QStringLiteral("high")});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.out.startsWith("Saved for A-1: champion is “2”, says Lin Yue on "), run.out.constData());
        QCOMPARE(test::linesOf(run.out).size(), 1);
        const auto rows = desk.judgements();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][0].size(), 36);
        QCOMPARE(rows[0].mid(1, 3), (QList<QByteArray>{"A-1", "champion", "2"}));
        QVERIFY(QString::fromLatin1(rows[0][4]) >= before);
        QCOMPARE(rows[0].mid(5), (QList<QByteArray>{"Lin Yue", "met her", "high", "", "", "0"}));
        QVERIFY(QFile::exists(desk.journal()));
    }

    /// The account goes by its name as well, the answer by a word for "not known"; what was there before is
    /// told.
    void corrects()
    {
        const Desk desk;
        QCOMPARE(desk.judge(words(QStringLiteral("A-3 champion 2 --by Ann --date 2026-03-01"))).code, 0);
        test::Run run = desk.judge({QStringLiteral("海棠连锁"), QStringLiteral("champion"),
                                    QStringLiteral("不清楚"), QStringLiteral("--by"), QStringLiteral("林悦"),
                                    QStringLiteral("--date"), QStringLiteral("2026-03-02T09:30")});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(run.out.contains("“2” of 2026-03-01"));
        const auto rows = desk.judgements();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].mid(1, 5),
                 (QList<QByteArray>{"A-3", "champion", "unknown", "2026-03-02T09:30:00", "林悦"}));
    }

    /// What is said later of one day counts, also where no time is given.
    void laterOfOneDayCounts()
    {
        const Desk desk;
        for (const char *answer : {"3 --confidence high", "1 --confidence low", "unknown", "2"}) {
            const test::Run run = desk.judge(words(
                QStringLiteral("A-1 champion %1 --by Ann --date 2026-03-01").arg(QLatin1String(answer))));
            QVERIFY2(run.code == 0, run.err.constData());
        }
        QCOMPARE(desk.judge(words(QStringLiteral("A-1 champion 0 --by Ann --date 2026-03-01T00:00:03"))).code,
                 0);
        QByteArrayList at;
        for (const QList<QByteArray> &row : desk.judgements())
            at += row[3] + ' ' + row[4];
        QCOMPARE(at,
                 (QByteArrayList{"3 2026-03-01", "1 2026-03-01T00:00:01", "unknown 2026-03-01T00:00:02",
                                 "2 2026-03-01T00:00:03", "0 2026-03-01T00:00:04"}));
    }

    /// A copy of before, put in the store's place: a table says that it may lack something, the next import
    /// brings it back.
    void journalIsMissedByTables()
    {
        const Desk desk;
        const QString store = desk.program.path(test::Program::workspaceName());
        QVERIFY(QFile::copy(store, store + QStringLiteral(".before")));
        QCOMPARE(desk.judge(words(QStringLiteral("A-1 champion 2 --by Ann --date 2026-03-01"))).code, 0);
        QVERIFY(desk.program
                    .run({QStringLiteral("export"), QStringLiteral("--workspace"),
                          test::Program::workspaceName(), QStringLiteral("judgements")})
                    .err.isEmpty());
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(store + QLatin1String(part));
        QVERIFY(QFile::copy(store + QStringLiteral(".before"), store));
        const test::Run told =
            desk.program.run({QStringLiteral("export"), QStringLiteral("--workspace"),
                              test::Program::workspaceName(), QStringLiteral("judgements")});
        QCOMPARE(told.code, 0);
        QVERIFY2(told.err.contains("“bellwether check” brings them back"), told.err.constData());
        QVERIFY(desk.program.import({QStringLiteral("accounts.csv")}).err.contains("1 newer judgement"));
        QCOMPARE(desk.judgements().size(), 1);
    }

    /// Each of both days by its own rules.
    void changeUnderRulesOfThen()
    {
        const Desk desk;
        desk.program.write(QStringLiteral("usage.csv"),
                           "account_id,date,event,count\nA-1,2026-03-01,order,5\n"
                           "A-1,2026-03-20,order,7\nA-2,2026-03-20,order,1\n");
        QCOMPARE(desk.program
                     .import({QStringLiteral("usage.csv"), QStringLiteral("--zone"), QStringLiteral("UTC")})
                     .code,
                 0);
        const test::Run run = desk.program.run(
            {QStringLiteral("export"), QStringLiteral("--workspace"), test::Program::workspaceName(),
             QStringLiteral("health-change"), QStringLiteral("--policy-then"), QStringLiteral("--from"),
             QStringLiteral("2026-03-10"), QStringLiteral("--to"), QStringLiteral("2026-03-20")});
        QVERIFY2(run.code == 0 && run.err.isEmpty(), run.err.constData());
        QCOMPARE(test::linesOf(run.out).size(), 1 + 3 * 6);
        QCOMPARE(desk.program
                     .run({QStringLiteral("export"), QStringLiteral("--workspace"),
                           test::Program::workspaceName(), QStringLiteral("health-change"),
                           QStringLiteral("--from"), QStringLiteral("2026-03-21")})
                     .code,
                 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &arguments, int code, const char *says) {
            QTest::newRow(name) << words(arguments) << code << QString::fromUtf8(says);
        };
        row("unknown account", QStringLiteral("A-9 champion 2 --by Ann"), 3, "There is no account “A-9”. ");
        row("near account", QStringLiteral("Northwind-Retai champion 2 --by Ann"), 3,
            "Did you mean A-1 (Northwind Retail)?");
        row("unknown criterion", QStringLiteral("A-1 mood 2 --by Ann"), 3,
            "There is no criterion “mood”: use one of main_process, boss_uses, ");
        row("unknown answer", QStringLiteral("A-1 champion 9 --by Ann"), 3,
            "“9” is no answer to “champion”: use one of 0 Nobody, 1 Weak, 2 Active, 3 Backup, a number from "
            "0 (worst) to 3, or "
            "“unknown”.");
        row("nobody", QStringLiteral("A-1 champion 2"), 2, "Say who judges: --by NAME.");
        row("tomorrow", QStringLiteral("A-1 champion 2 --by Ann --date 2126-01-01"), 2,
            "lies in the future: today is ");
        row("no day", QStringLiteral("A-1 champion 2 --by Ann --date 2026-02-30"), 2,
            "“2026-02-30” is no day");
        row("no time", QStringLiteral("A-1 champion 2 --by Ann --date 2026-02-03T9"), 2, "is no day");
        row("no confidence", QStringLiteral("A-1 champion 2 --by Ann --confidence vague"), 2,
            "There is no confidence “vague”: use low, medium or high.");
        row("too few words", QStringLiteral("A-1 champion --by Ann"), 2,
            "Name the account, the criterion and the answer.");
    }
    void refuses()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        QFETCH(const QString, says);
        const Desk desk;
        const test::Run run = desk.judge(arguments);
        QCOMPARE(run.code, code);
        QVERIFY2(QString::fromUtf8(run.err).contains(says), run.err.constData());
        QVERIFY(desk.judgements().isEmpty());
    }

    void missingWorkspace()
    {
        const test::Program program;
        const test::Run run =
            program.run(words(QStringLiteral("judge A champion 2 --by Ann --workspace none.bellwether")));
        QCOMPARE(run.code, 3);
        QVERIFY(!QFile::exists(program.path(QStringLiteral("none.bellwether"))));
    }

    /// The name of the window's settings is taken where none is given.
    void nameOfTheSettings()
    {
        const Desk desk;
        QVERIFY(QDir().mkpath(desk.program.path(QStringLiteral("config/Bellwether"))));
        desk.program.write(QStringLiteral("config/Bellwether/Bellwether.conf"), "[General]\nauthor=Maria\n");
        const test::Run run = desk.judge(words(QStringLiteral("A-1 champion 2")));
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(desk.judgements().front()[5], QByteArray("Maria"));
    }

    /// Two people judged apart: each has the other's answers after exchanging their tables, and once only.
    void colleaguesMerge()
    {
        const Desk desk;
        const QString other = QStringLiteral("other.bellwether");
        QCOMPARE(desk.program.import({QStringLiteral("accounts.csv")}, other).code, 0);
        QCOMPARE(desk.judge(words(QStringLiteral("A-1 champion 2 --by Ann --date 2026-03-01"))).code, 0);
        QCOMPARE(desk.program
                     .run(words(QStringLiteral("judge A-1 champion 0 --by Bo --date 2026-03-02 --workspace "))
                          + QStringList{other})
                     .code,
                 0);
        QVERIFY(desk.program
                    .write(QStringLiteral("ann.csv"), desk.program.exported({QStringLiteral("judgements")}))
                    .size()
                > 0);
        QVERIFY(
            desk.program
                .write(QStringLiteral("bo.csv"), desk.program.exported({QStringLiteral("judgements")}, other))
                .size()
            > 0);
        QCOMPARE(desk.program.import({QStringLiteral("bo.csv")}).code, 0);
        QCOMPARE(desk.program.import({QStringLiteral("ann.csv")}, other).code, 0);
        QCOMPARE(desk.program.exported({QStringLiteral("judgements")}),
                 desk.program.exported({QStringLiteral("judgements")}, other));
        QCOMPARE(desk.judgements().size(), 2);
        QCOMPARE(desk.program.import({QStringLiteral("ann.csv")}).code, 0);
        QCOMPARE(desk.judgements().size(), 2);
    }

    /// What an older backup lost comes back, is told, and all is well then.
    void checkBringsBack()
    {
        const Desk desk;
        QCOMPARE(desk.check().code, 0);
        const QByteArray older = test::bytesOf(desk.program.path(QStringLiteral("w.bellwether")));
        for (const char *value : {"0", "1", "2"})
            QCOMPARE(desk.judge({QStringLiteral("A-1"), QStringLiteral("champion"), QLatin1String(value),
                                 QStringLiteral("--by"), QStringLiteral("Ann")})
                         .code,
                     0);
        const QByteArray table = desk.program.exported({QStringLiteral("judgements")});
        desk.program.write(QStringLiteral("w.bellwether"), older);
        QVERIFY(desk.judgements().isEmpty());
        test::Run run = desk.check();
        QCOMPARE(run.code, 0);
        const QList<QByteArray> lines = test::linesOf(run.out);
        QCOMPARE(lines.value(0), QByteArray("3 newer judgements restored from the journal."));
        QVERIFY(
            lines.value(1).startsWith("The data are whole. 3 judgements, 0 entries of what was done and 3 "
                                      "lines of the journal"));
        QCOMPARE(desk.program.exported({QStringLiteral("judgements")}), table);
        QCOMPARE(test::linesOf(desk.check().out).size(), 1);
    }

    void checkFindsDamage()
    {
        const Desk desk;
        QCOMPARE(desk.judge(words(QStringLiteral("A-1 champion 2 --by Ann"))).code, 0);
        QByteArray line = test::bytesOf(desk.journal());
        line.replace("\"2\"", "\"3\"");
        desk.program.write(QStringLiteral("w.bellwether.judgements.jsonl"), line);
        test::Run run = desk.check();
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("Damaged lines of the journal, which are not trusted: 1."),
                 run.err.constData());
        QCOMPARE(desk.judgements().front()[3], QByteArray("2"));
        QCOMPARE(desk.check().code, 1); // and again, until it is set aside
        run = desk.check(QStringLiteral("--settle"));
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.startsWith("1 damaged line of the journal was set aside. They are in “"),
                 run.out.constData());
        run = desk.check();
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        QCOMPARE(test::bytesOf(desk.program.path(QStringLiteral("w.bellwether.damaged.jsonl"))), line);
        QCOMPARE(desk.judgements().front()[3], QByteArray("2"));
        QVERIFY(desk.check(QStringLiteral("--settle")).out.startsWith("There is nothing to set aside."));
        QCOMPARE(desk.program.run(words(QStringLiteral("check more"))).code, 2);
    }

    /// A damaged row is in no table, and each table that rests on judgements says so.
    void damagedRowsAreTold()
    {
        const Desk desk;
        QCOMPARE(desk.judge(words(QStringLiteral("A-1 champion 2 --by Ann"))).code, 0);
        desk.program.write(QStringLiteral("j.csv"),
                           "account_id,criterion,value,date,judged_by\nA-2,champion,3,2026-03-01,Bo\n");
        QCOMPARE(desk.program.import({QStringLiteral("j.csv")}).code, 0);
        test::execute(test::must(Workspace::open(desk.program.path(QStringLiteral("w.bellwether")),
                                                 Workspace::Mode::Write)),
                      QStringLiteral("UPDATE judgement SET value = '0'"));
        test::Run run = desk.program.run(words(QStringLiteral("export judgements --workspace w.bellwether")));
        QCOMPARE(run.code, 0);
        QCOMPARE(test::linesOf(run.out).size(), 2); // what the journal has of one of both
        QVERIFY(run.out.contains(",A-1,champion,2,"));
        QVERIFY2(run.err.contains("1 damaged row of judgements or limits: what counts in its place")
                     && run.err.contains("1 damaged row of judgements or limits counts nowhere"),
                 run.err.constData());
        run = desk.program.run(words(QStringLiteral("export surveys --workspace w.bellwether")));
        QVERIFY(run.err.isEmpty());
        run = desk.check();
        QCOMPARE(run.code, 1);
        QVERIFY2(
            run.err.contains("A judgement is not what was saved (account A-2, “champion”, of 2026-03-01). "
                             "It counts nowhere."),
            run.err.constData());
        QCOMPARE(desk.program.import({QStringLiteral("j.csv")}).code, 0);
        run = desk.check(QStringLiteral("--settle"));
        QCOMPARE(run.code, 0);
        QCOMPARE(desk.judgements().size(), 2);
    }

    /// A lost, an empty and a damaged workspace: what lies beside it, and what to do.
    void checkWithoutAWorkspace()
    {
        const Desk desk;
        const auto holds = [&](const test::Run &run, const char *words) {
            return run.code == 3 && run.err.contains(words);
        };
        QVERIFY(desk.program.run(words(QStringLiteral("check --workspace none.bellwether"))).code == 3);
        QCOMPARE(desk.judge(words(QStringLiteral("A-1 champion 2 --by Ann"))).code, 0);
        QByteArray bytes = test::bytesOf(desk.program.path(QStringLiteral("w.bellwether")));
        desk.program.write(QStringLiteral("w.bellwether"), {});
        QVERIFY2(holds(desk.check(), "has no bytes at all"), desk.check().err.constData());
        QVERIFY(holds(desk.check(), "beside it holds 1 judgement"));
        bytes.replace(0, 6, "SQLote");
        desk.program.write(QStringLiteral("w.bellwether"), bytes);
        QVERIFY(holds(desk.check(), "its first bytes are damaged"));
        QVERIFY(QFile::remove(desk.program.path(QStringLiteral("w.bellwether"))));
        QVERIFY(holds(desk.check(), "Import your files into a new workspace of the same name"));
        // And so it is.
        QCOMPARE(desk.program.import({QStringLiteral("accounts.csv")}).code, 0);
        QCOMPARE(desk.check().code, 0);
        QCOMPARE(desk.judgements().size(), 1);
    }

    /// Not later than now.
    void laterToday()
    {
        const Desk desk;
        const QDateTime now = QDateTime::currentDateTime();
        if (now.time() > QTime(23, 50))
            QSKIP("too late in the day");
        const QString later = now.date().toString(Qt::ISODate) + QStringLiteral("T23:59");
        const test::Run run = desk.judge(words(QStringLiteral("A-1 champion 2 --by Ann --date ") + later));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("lies in the future: it is "), run.err.constData());
        QVERIFY(desk.judgements().isEmpty());
    }

    /// A lost account takes answers, and says that its score does not move.
    void lostAccount()
    {
        const Desk desk;
        desk.program.write(QStringLiteral("contracts.csv"),
                           "account_id,start,end,arr\nA-1,2024-01-01,2024-12-31,100\n");
        QCOMPARE(desk.program.import({QStringLiteral("contracts.csv")}).code, 0);
        const test::Run run = desk.judge(words(QStringLiteral("A-1 champion Active --by Ann")));
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("The account was lost on 2025-01-01: its health is frozen"),
                 run.out.constData());
        QVERIFY(!desk.judge(words(QStringLiteral("A-2 champion 2 --by Ann"))).out.contains("frozen"));
        QCOMPARE(desk.judgements().front()[3], QByteArray("2"));
        QVERIFY(
            desk.judge(words(QStringLiteral("--help"))).out.contains("0 Nobody, 1 Weak, 2 Active, 3 Backup"));
    }

    void limits()
    {
        const Desk desk;
        const auto limit = [&](const QString &arguments) {
            return desk.program.run(
                words(QStringLiteral("limit --workspace w.bellwether --by Ann ") + arguments));
        };
        test::Run run = limit(QStringLiteral("A-1 at_most 20 --reason leaving"));
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.out.startsWith("Saved for A-1: at most 20, from "), run.out.constData());
        QCOMPARE(limit(QStringLiteral("A-1 at_least 5 --reason promised --until 2099-12-31")).code, 0);
        QCOMPARE(test::linesOf(limit(QStringLiteral("A-1")).out).size(), 2);
        run = limit(QStringLiteral("A-1 lift"));
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains("More than one limit of A-1 is in force"), run.err.constData());
        const auto rows = [&] {
            return test::cellsOf(desk.program.exported({QStringLiteral("health-limits")})).mid(1);
        };
        QCOMPARE(rows().size(), 2);
        QCOMPARE(rows()[0].mid(1, 3), (QList<QByteArray>{"A-1", "at_most", "20"}));
        QCOMPARE(rows()[1].mid(2, 2), (QList<QByteArray>{"at_least", "5"}));
        QCOMPARE(rows()[1][5], QByteArray("2099-12-31"));
        QCOMPARE(rows()[0].mid(6, 2), (QList<QByteArray>{"Ann", "leaving"}));
        run = limit(QStringLiteral("A-1 lift ") + QString::fromLatin1(rows()[0][0].left(8)));
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(!rows()[0][9].isEmpty() && rows()[0][11] == "Ann" && rows()[1][9].isEmpty());
        QCOMPARE(limit(QStringLiteral("A-1 lift")).code, 0); // the one that is left
        QVERIFY(limit(QStringLiteral("A-1")).out.startsWith("No limit of the health of A-1 is in force."));
        QCOMPARE(limit(QStringLiteral("A-1 lift")).code, 3);
        for (const char *wrong : {"", "A-1 at_most", "A-1 at_most 101 --reason x", "A-1 at_most 20",
                                  "A-1 other", "A-1 at_most 20 --reason x --until 2020-01-01"})
            QCOMPARE(limit(QLatin1String(wrong)).code, 2);
        QCOMPARE(limit(QStringLiteral("A-9 at_most 20 --reason x")).code, 3);
        QCOMPARE(rows().size(), 2);
    }

    void limitsAsATable()
    {
        const Desk desk;
        QCOMPARE(desk.program.exported({QStringLiteral("health-limits")}),
                 QByteArray("limit_id,account_id,kind,value,from,until,author,reason,set_at,lifted_on,lifted_"
                            "at,lifted_by\n"));
    }
};

QTEST_GUILESS_MAIN(TestJudgeCommand)
#include "tst_judge_command.moc"
