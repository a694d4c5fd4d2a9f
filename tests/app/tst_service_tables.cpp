// The queue, checkpoints, service plans, loads and execution as tables, and the morning's brief: what the
// real program writes, and what it says where it cannot.
#include "app/program.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bw;

namespace {

/// So many days from today, in UTC as the program runs.
QByteArray in(int days)
{
    return QDateTime::currentDateTimeUtc().date().addDays(days).toString(Qt::ISODate).toUtf8();
}

using Cells = QList<QList<QByteArray>>;

QByteArray cell(const Cells &table, int row, const char *column)
{
    return table.at(row).value(table.first().indexOf(column));
}

} // namespace

class TestServiceTables : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program.write(QStringLiteral("accounts.csv"),
                        "account_id,name,csm,segment,started_on\nA,Alpha,Ann,large," + in(-20)
                            + "\nB,Beta,Ann,mid,\nC,Gamma,林悦,,\nD,Delta,,,\n");
        m_program.write(QStringLiteral("contracts.csv"),
                        "contract_id,account_id,start,end,arr,currency\nK1,A," + in(-303) + ',' + in(61)
                            + ",12000,USD\nK2,B," + in(-100) + ',' + in(264) + ",500,CNY\nK3,C," + in(-10)
                            + ',' + in(354) + ",700,USD\n");
        m_program.write(QStringLiteral("touches.csv"),
                        "touch_id,account_id,date,kind,summary,by,people,next_step,next_date,done_on\nT1,A,"
                            + in(-12) + ",meeting,hello,Ann,Max Muster,Call Max Muster back," + in(-1)
                            + ",\n");
        QByteArray usage = "account_id,date,event,user_id\n";
        for (int day = -40; day < 0; ++day)
            usage += "A," + in(day) + ",order,u1\n";
        m_program.write(QStringLiteral("usage.csv"), usage);
        for (const char *file : {"accounts.csv", "contracts.csv", "touches.csv", "usage.csv"}) {
            QStringList arguments{QString::fromLatin1(file)};
            if (file == QByteArray("usage.csv"))
                arguments = QStringList{QStringLiteral("--zone"), QStringLiteral("UTC")} + arguments;
            const test::Run run = m_program.import(arguments);
            QVERIFY2(run.code == 0, run.err.constData());
        }
    }

    void queue()
    {
        const Cells table = of({QStringLiteral("queue"), QStringLiteral("--csm"), QStringLiteral("Ann")});
        QCOMPARE(table.size(), 3);
        QCOMPARE(cell(table, 1, "account_id"), QByteArray("A"));
        QCOMPARE(cell(table, 1, "place"), QByteArray("1"));
        QCOMPARE(cell(table, 1, "group"), QByteArray("renews_within_90_days"));
        QCOMPARE(cell(table, 1, "state"), QByteArray("open"));
        QCOMPARE(cell(table, 1, "days_left"), QByteArray("61"));
        QCOMPARE(cell(table, 1, "urgency"), QByteArray("2"));
        QCOMPARE(cell(table, 1, "attention"), QByteArray("1"));
        QCOMPARE(cell(table, 2, "account_id"), QByteArray("B"));
        QCOMPARE(cell(table, 2, "group"), QByteArray("renews_later"));
        const QList<QByteArray> reasons = cell(table, 1, "reasons").replace("; ", ";").split(';');
        for (const QByteArray &reason :
             {QByteArray("next_step_due@" + in(-1)), QByteArray("checkpoint_due=90@" + in(61)),
              QByteArray("renewal_near=61@" + in(61))})
            QVERIFY2(reasons.contains(reason), reasons.join("|").constData());
        QCOMPARE(reasons.last(), QByteArray("renewal_near=61@" + in(61)));
    }

    void checkpoints()
    {
        const Cells table =
            of({QStringLiteral("checkpoints"), QStringLiteral("--account"), QStringLiteral("A")});
        QCOMPARE(table.size(), 4);
        QCOMPARE(table.at(2).mid(0, 6), (QList<QByteArray>{"A", "K1", in(61), "90", in(-29), "due"}));
        QCOMPARE(cell(table, 1, "state"), QByteArray("missed"));
        QCOMPARE(cell(table, 3, "state"), QByteArray("ahead"));
        QCOMPARE(cell(table, 3, "arr"), QByteArray("12000"));
        QCOMPARE(cell(table, 3, "result"), QByteArray("open"));
    }

    void servicePlan()
    {
        const Cells table =
            of({QStringLiteral("service-plan"), QStringLiteral("--account"), QStringLiteral("A")});
        // Started 20 days ago, with a meeting 12 days ago: the kick-off of day 7 is done, the training is
        // due.
        QCOMPARE(table.at(1), (QList<QByteArray>{"A", "kick_off", "", "meeting", in(-13), "done", in(-12)}));
        QCOMPARE(table.at(2), (QList<QByteArray>{"A", "training", "", "training", in(1), "due", ""}));
    }

    void load()
    {
        const Cells table = of({QStringLiteral("load")});
        QCOMPARE(table.size(), 4);
        QCOMPARE(table.at(1).mid(0, 4), (QList<QByteArray>{"Ann", in(-1), "2", "12000.00 USD; 500.00 CNY"}));
        QCOMPARE(cell(table, 2, "csm"), QByteArray("林悦"));
        QCOMPARE(cell(table, 3, "csm"), QByteArray());
        QCOMPARE(of({QStringLiteral("load"), QStringLiteral("--csm"), QStringLiteral("林悦")}).size(), 2);
    }

    void execution()
    {
        const Cells table = of({QStringLiteral("execution"), QStringLiteral("--csm"), QStringLiteral("Ann")});
        QCOMPARE(table.size(), 2);
        QCOMPARE(cell(table, 1, "accounts"), QByteArray("2"));
        QCOMPARE(cell(table, 1, "touches"), QByteArray("1"));
        QCOMPARE(cell(table, 1, "waiting_over_60_days"), QByteArray("2"));
        QCOMPARE(cell(table, 1, "median_days_to_live"), QByteArray());
    }

    void json()
    {
        const QByteArray json =
            m_program.exported({QStringLiteral("queue"), QStringLiteral("--csm"), QStringLiteral("Ann"),
                                QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonArray rows = QJsonDocument::fromJson(json).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().value(QStringLiteral("account_id")).toString(), QStringLiteral("A"));
        QCOMPARE(rows.at(0).toObject().value(QStringLiteral("days_left")).toInt(), 61);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("no CSM") << QStringLiteral("queue") << QByteArray("“queue” is one CSM's");
        QTest::newRow("unknown CSM") << QStringLiteral("queue --csm Anne")
                                     << QByteArray("No account has the CSM “Anne”. There are: Ann, 林悦.");
        QTest::newRow("CSM of another table")
            << QStringLiteral("weeks --csm Ann") << QByteArray("takes no --csm");
        QTest::newRow("person of another table")
            << QStringLiteral("load --person Ann") << QByteArray("takes no --person");
        QTest::newRow("days") << QStringLiteral("checkpoints --from 2026-01-01")
                              << QByteArray("is about one day");
        QTest::newRow("account") << QStringLiteral("load --account A") << QByteArray("takes no --account");
    }
    void wrongUsage()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, sentence);
        const test::Run run =
            m_program.run(QStringList{QStringLiteral("export"), QStringLiteral("--workspace"),
                                      test::Program::workspaceName()}
                          + arguments.split(u' '));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(sentence), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

    void briefAsText()
    {
        test::Run run = brief({QStringLiteral("--csm"), QStringLiteral("Ann")});
        QVERIFY2(run.code == 0, run.err.constData());
        const QString text = QString::fromUtf8(run.out);
        QVERIFY2(text.startsWith(QStringLiteral("Morning brief for Ann\n")), run.out.constData());
        QVERIFY(text.contains(QStringLiteral("  2 accounts\n")));
        QVERIFY(text.contains(QStringLiteral("Where to look first\n  Alpha (ENT) · $12,000")));
        QVERIFY(text.contains(QStringLiteral("  Alpha (ENT) · next step of a touch · 1 day overdue\n")));
        QVERIFY(!text.contains(QStringLiteral("Muster"))); // nobody is named unless asked for
        run = brief({QStringLiteral("--csm"), QStringLiteral("Ann"), QStringLiteral("--persons")});
        QVERIFY(run.out.contains("next step: Call Max Muster back"));
        run = brief({QStringLiteral("--csm"), QStringLiteral("Ann"), QStringLiteral("--language"),
                     QStringLiteral("zh_CN")});
        QVERIFY2(run.out.contains("Ann 的早间简报"), run.out.constData());
    }

    void briefAsPdf()
    {
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
            const test::Run run =
                brief({QStringLiteral("--csm"), QStringLiteral("Ann"), QStringLiteral("--format"),
                       QStringLiteral("pdf"), QStringLiteral("--out"), language + QStringLiteral(".pdf"),
                       QStringLiteral("--language"), language});
            QVERIFY2(run.code == 0, run.err.constData());
            QVERIFY2(run.err.isEmpty(), run.err.constData());
            QFile file(m_program.path(language + QStringLiteral(".pdf")));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray pdf = file.readAll();
            QVERIFY(pdf.startsWith("%PDF-"));
            QVERIFY(pdf.contains("/FontFile")); // the fonts are in it
            QCOMPARE(pdf.count("/Type /Page\n"), 1);
            QVERIFY((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
        }
    }

    void briefFaults_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("no CSM") << QString() << QByteArray("“--csm” is missing.");
        QTest::newRow("unknown CSM") << QStringLiteral("--csm Anne") << QByteArray("There are: Ann, 林悦.");
        QTest::newRow("format") << QStringLiteral("--csm Ann --format html") << QByteArray("use text or pdf");
        QTest::newRow("PDF to nowhere")
            << QStringLiteral("--csm Ann --format pdf") << QByteArray("--out FILE");
        QTest::newRow("language") << QStringLiteral("--csm Ann --language fr")
                                  << QByteArray("use en or zh_CN");
        QTest::newRow("day to come") << QStringLiteral("--csm Ann --as-of 2999-01-01")
                                     << QByteArray("lies in the future");
    }
    void briefFaults()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, sentence);
        const test::Run run = brief(arguments.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(sentence), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

private:
    [[nodiscard]] Cells of(const QStringList &arguments) const
    {
        return test::cellsOf(m_program.exported(arguments));
    }
    [[nodiscard]] test::Run brief(const QStringList &arguments) const
    {
        return m_program.run(QStringList{QStringLiteral("brief"), QStringLiteral("--workspace"),
                                         test::Program::workspaceName()}
                             + arguments);
    }

    test::Program m_program;
};

QTEST_GUILESS_MAIN(TestServiceTables)
#include "tst_service_tables.moc"
