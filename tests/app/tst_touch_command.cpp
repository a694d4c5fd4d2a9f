// bellwether touch: what is logged stands in the tables, in the journal, and merges with what others export.
#include "app/program.h"

#include <QDate>
#include <QTest>
#include <algorithm>

using namespace bw;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// A workspace with two accounts.
class Desk {
public:
    Desk()
    {
        program.write(QStringLiteral("accounts.csv"),
                      "account_id,name\nA-1,Northwind Retail\nA-3,海棠连锁\n");
        if (program.import({QStringLiteral("accounts.csv")}).code != 0)
            qFatal("no accounts");
    }
    [[nodiscard]] test::Run touch(const QStringList &arguments) const
    {
        return program.run(QStringList{QStringLiteral("touch"), QStringLiteral("--workspace"),
                                       test::Program::workspaceName()}
                           + arguments);
    }
    /// touch_id, account_id, date, kind, summary, by, people, next_step, next_date, done_on
    [[nodiscard]] QList<QList<QByteArray>> touches() const
    {
        return test::cellsOf(program.exported({QStringLiteral("touches"), QStringLiteral("--persons")}))
            .mid(1);
    }

    test::Program program;
};

} // namespace

class TestTouchCommand : public QObject {
    Q_OBJECT

private slots:
    void logsATouch()
    {
        const Desk desk;
        const test::Run run =
            desk.touch({QStringLiteral("海棠连锁"), QStringLiteral("电话"), QStringLiteral("价格"),
                        QStringLiteral("--by"), QStringLiteral(" Lin  Yue "), QStringLiteral("--with"),
                        QStringLiteral("王芳"), QStringLiteral("--next"), QStringLiteral("send the offer"),
                        QStringLiteral("--next-date"), QStringLiteral("2026-03-20"), QStringLiteral("--date"),
                        QStringLiteral("2026-03-02")});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(test::linesOf(run.out),
                 (QList<QByteArray>{"Saved for A-3: call, “价格”, by Lin Yue on 2026-03-02.",
                                    "Next step by 2026-03-20: send the offer."}));
        const auto rows = desk.touches();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][0].size(), 36);
        QCOMPARE(rows[0].mid(1),
                 (QList<QByteArray>{"A-3", "2026-03-02", "call", "价格", "Lin Yue", "王芳", "send the offer",
                                    "2026-03-20", ""}));
        const QByteArray plain = desk.program.exported({QStringLiteral("touches")});
        QVERIFY(!plain.contains("王芳") && plain.contains(rows[0][0]));
        QVERIFY(QFile::exists(desk.program.path(QStringLiteral("w.bellwether.judgements.jsonl"))));
    }

    /// A word of one's own stays as it is, and today is taken where no day is given.
    void ownKindOfToday()
    {
        const Desk desk;
        const QDate before = QDateTime::currentDateTimeUtc().date();
        const test::Run run = desk.touch(words(QStringLiteral("A-1 Lunch good --by Ann --next call")));
        const QDate after = QDateTime::currentDateTimeUtc().date();
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(run.out.endsWith("Next step: call.\n"));
        const QList<QByteArray> row = desk.touches().front();
        QCOMPARE(row[3], QByteArray("Lunch"));
        const QDate day = QDate::fromString(QString::fromLatin1(row[2]), Qt::ISODate);
        QVERIFY(before <= day && day <= after);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *arguments, int code, const char *says) {
            QTest::newRow(name) << words(QString::fromUtf8(arguments)) << code << QString::fromUtf8(says);
        };
        row("unknown account", "A-9 call x --by Ann", 3, "There is no account “A-9”. There are: A-1, A-3.");
        row("near account", "Northwind-Retai call x --by Ann", 3, "Did you mean A-1 (Northwind Retail)?");
        row("nobody", "A-1 call x", 2, "Say who of us it was: --by NAME.");
        row("tomorrow", "A-1 call x --by Ann --date 2126-01-01", 2, "lies in the future: today is ");
        row("no day", "A-1 call x --by Ann --date 2026-02-30", 2, "2026-02-30");
        row("no next day", "A-1 call x --by Ann --next y --next-date soon", 2, "soon");
        row("day without a step", "A-1 call x --by Ann --next-date 2026-03-01", 2, "needs the step");
        row("next before the touch", "A-1 call x --by Ann --date 2026-03-02 --next y --next-date 2026-03-01",
            2, "The next step is due on 2026-03-01, before the touch of 2026-03-02.");
        row("too few words", "A-1 call --by Ann", 2, "Name the account, the kind of touch and what");
        row("too many words", "A-1 call a b --by Ann", 2, "Name the account, the kind of touch and what");
    }
    void refuses()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        QFETCH(const QString, says);
        const Desk desk;
        const test::Run run = desk.touch(arguments);
        QCOMPARE(run.code, code);
        QVERIFY2(QString::fromUtf8(run.err).contains(says), run.err.constData());
        QVERIFY(desk.touches().isEmpty());
        QVERIFY(!QFile::exists(desk.program.path(QStringLiteral("w.bellwether.judgements.jsonl"))));
    }

    void emptyKind()
    {
        const Desk desk;
        const test::Run run = desk.touch({QStringLiteral("A-1"), QStringLiteral(" "), QStringLiteral("x"),
                                          QStringLiteral("--by"), QStringLiteral("Ann")});
        QCOMPARE(run.code, 2);
        QVERIFY(run.err.contains("a word of your own"));
    }

    /// Two people log apart: each has the other's touches after exchanging their tables, and once only.
    void colleaguesMerge()
    {
        const Desk desk;
        const QString other = QStringLiteral("other.bellwether");
        QCOMPARE(desk.program.import({QStringLiteral("accounts.csv")}, other).code, 0);
        QCOMPARE(desk.touch(words(QStringLiteral("A-1 call a --by Ann --date 2026-03-01"))).code, 0);
        QCOMPARE(desk.program
                     .run(words(QStringLiteral(
                         "touch A-1 visit b --by Bo --date 2026-03-02 --workspace other.bellwether")))
                     .code,
                 0);
        desk.program.write(QStringLiteral("ann.csv"), desk.program.exported({QStringLiteral("touches")}));
        desk.program.write(QStringLiteral("bo.csv"),
                           desk.program.exported({QStringLiteral("touches")}, other));
        QCOMPARE(desk.program.import({QStringLiteral("bo.csv")}).code, 0);
        QCOMPARE(desk.program.import({QStringLiteral("ann.csv")}, other).code, 0);
        QCOMPARE(desk.program.exported({QStringLiteral("touches")}),
                 desk.program.exported({QStringLiteral("touches")}, other));
        QCOMPARE(desk.touches().size(), 2);
        QCOMPARE(desk.program.import({QStringLiteral("ann.csv")}).code, 0);
        QCOMPARE(desk.touches().size(), 2);
    }

    /// An older backup in the place of the workspace loses nothing.
    void checkBringsBack()
    {
        const Desk desk;
        const QByteArray older = test::bytesOf(desk.program.path(test::Program::workspaceName()));
        for (const char *what : {"a", "b", "c"})
            QCOMPARE(desk.touch({QStringLiteral("A-1"), QStringLiteral("call"), QLatin1String(what),
                                 QStringLiteral("--by"), QStringLiteral("Ann")})
                         .code,
                     0);
        const QByteArray table = desk.program.exported({QStringLiteral("touches")});
        for (const char *part : {"-wal", "-shm"})
            QFile::remove(desk.program.path(test::Program::workspaceName()) + QLatin1String(part));
        desk.program.write(test::Program::workspaceName(), older);
        QVERIFY(desk.touches().isEmpty());
        const test::Run run = desk.program.run(words(QStringLiteral("check --workspace w.bellwether")));
        QCOMPARE(run.code, 0);
        const QList<QByteArray> lines = test::linesOf(run.out);
        QCOMPARE(lines.value(0), QByteArray("3 newer entries of what was done restored from the journal."));
        QVERIFY2(lines.value(1).startsWith("The data are whole. 0 judgements, 3 entries of what was done and "
                                           "3 lines of the journal"),
                 lines.value(1).constData());
        QCOMPARE(desk.program.exported({QStringLiteral("touches")}), table);
    }

    /// The life of one account as a table: what was logged and judged, and the alerts that opened.
    void timeline()
    {
        const Desk desk;
        desk.program.write(QStringLiteral("usage.csv"),
                           "account_id,date,event,count\nA-1,2026-01-05,order,5\nA-1,2026-01-06,order,7\n"
                           "A-3,2026-03-20,order,1\n");
        QCOMPARE(desk.program
                     .import({QStringLiteral("usage.csv"), QStringLiteral("--zone"), QStringLiteral("UTC")})
                     .code,
                 0);
        QCOMPARE(
            desk.touch(words(QStringLiteral("A-1 call hello --by Ann --with Cho --date 2026-03-01"))).code,
            0);
        QCOMPARE(desk.program
                     .run(words(QStringLiteral("judge A-1 champion 2 --by Bo --date 2026-03-02 --workspace "
                                               "w.bellwether")))
                     .code,
                 0);
        const auto rows = test::cellsOf(
            desk.program.exported(words(QStringLiteral("timeline --account A-1 --to 2026-03-31"))));
        QByteArrayList kinds;
        for (const QList<QByteArray> &row : rows.mid(1)) {
            QCOMPARE(row[0], QByteArray("A-1"));
            if (row[3] != "alert")
                kinds += row[1] + ' ' + row[3] + ' ' + row[4] + ' ' + row[7] + row[8];
        }
        QCOMPARE(kinds, (QByteArrayList{"2026-03-02 judgement champion Bo", "2026-03-01 touch call Ann"}));
        const auto isQuiet = [](const QList<QByteArray> &row) {
            return row[3] == "alert" && row[4] == "no_key_action" && row[5] == "opened";
        };
        QCOMPARE(std::count_if(rows.begin(), rows.end(), isQuiet), 1);
        QVERIFY(desk.program
                    .exported(words(QStringLiteral("timeline --account A-1 --persons --from 2026-03-01 --to "
                                                   "2026-03-01")))
                    .contains(",Cho,"));
        const test::Run run =
            desk.program.run(words(QStringLiteral("export --workspace w.bellwether timeline")));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("name it with --account ID"), run.err.constData());
    }

    /// The program's own help lists it, and its help tells how.
    void help()
    {
        const test::Program program;
        QVERIFY(program.run({QStringLiteral("--help")}).out.contains("  touch    logs a contact"));
        const test::Run run = program.run({QStringLiteral("touch"), QStringLiteral("--help")});
        QCOMPARE(run.code, 0);
        for (const char *word : {"--with", "--next-date", "--by", "--date", "qbr"})
            QVERIFY2(run.out.contains(word), word);
    }
};

QTEST_GUILESS_MAIN(TestTouchCommand)
#include "tst_touch_command.moc"
