#include "app/program.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bw;

namespace {

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// Two accounts over March 2026; A grows, renews on 31 March and is lost; B begins on the 16th.
void importBook(const test::Program &program)
{
    program.write(word("accounts.csv"),
                  "account_id,name,segment,csm,seats\nA,Alpha,large,Tom,10\nB,Beta,small,林悦,2\n");
    program.write(word("contracts.csv"),
                  "account_id,start,end,arr,currency,renewed,decided_on\nA,2025-04-01,2026-03-31,1000,USD,0,"
                  "2026-03-25\n"
                  "B,2026-03-16,2027-03-15,99.5,USD,,\n");
    QByteArray events = "account_id,user_id,event,occurred_at,quantity\n";
    for (int day = 2; day <= 30; ++day) {
        const QByteArray date = QDate(2026, 3, day).toString(Qt::ISODate).toLatin1();
        if (QDate(2026, 3, day).dayOfWeek() < 6)
            events += "A,u1,order," + date + ",3\nA,u2,login," + date + ",1\n";
        if (day >= 16 && day % 2 == 0)
            events += "B,u9,order," + date + ",1\n";
    }
    program.write(word("events.csv"), events);
    const test::Run run = program.import(words("--zone +08:00 accounts.csv contracts.csv events.csv"));
    if (run.code != 0)
        qFatal("not imported: %s", run.err.constData());
}

} // namespace

class TestExportCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void headings_data();
    void headings();
    void formats_data();
    void formats();
    void outFile();
    void byteOrderMark();
    void dayToCome();
    void timeMachine_data();
    void timeMachine();
    void laterImportsDoNotChangeThePast();
    void today();
    void range();
    void account();
    void accountUnknown();
    void daysToCome_data();
    void daysToCome();
    void policyIsOnlyTried();
    void emptyWorkspace();
    void fullDevice_data();
    void fullDevice();
    void fullDiskLeavesTheOldFile();
    void onlyPlainFiles();
    void writesNothingIntoTheWorkspace();

private:
    test::Program m_program;
};

void TestExportCommand::initTestCase()
{
    importBook(m_program);
}

void TestExportCommand::headings_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::newRow("days") << QByteArray("account_id,date,key_actions,active_users,level");
    QTest::newRow("weeks") << QByteArray("account_id,week_start,active_days,needed,state");
    QTest::newRow("months") << QByteArray("account_id,month,active_days,needed,state");
    QTest::newRow("coefficients") << QByteArray("account_id,as_of,weeks_active,weeks_known");
    QTest::newRow("rates") << QByteArray("month,active,paying,rate");
    QTest::newRow("portfolio") << QByteArray("account_id,name,segment,industry,region,csm,as_of,arr,currency,"
                                             "renewal_date,days_left,active_days_28,needed_28,"
                                             "week_state,active_28,weeks_active,weeks_known,level,key_"
                                             "actions_28,active_users_28,seats_purchased,seats_opened,"
                                             "seat_use,health,product,stage,modules_used,modules_entitled,"
                                             "breadth,key_events_used,key_events,depth");
    QTest::newRow("usage") << QByteArray(
        "account_id,user_id,unit_id,date,event,module,quantity,rows,seconds");
}

void TestExportCommand::headings()
{
    QFETCH(QByteArray, heading);
    const auto rows = test::cellsOf(m_program.exported({word(QTest::currentDataTag())}));
    QCOMPARE(rows.first().join(','), heading);
    QVERIFY(rows.size() > 1);
    for (const QList<QByteArray> &row : rows)
        QCOMPARE(row.size(), rows.first().size());
}

void TestExportCommand::formats_data()
{
    headings_data();
}

/// JSON says the same as CSV, with numbers as numbers and null where nothing is known.
void TestExportCommand::formats()
{
    const QString table = word(QTest::currentDataTag());
    const auto csv = test::cellsOf(m_program.exported({table}));
    QJsonParseError error;
    const QJsonArray json =
        QJsonDocument::fromJson(m_program.exported({table, word("--format"), word("json")}), &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json.size(), csv.size() - 1);
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QJsonObject row = json.at(i).toObject();
        for (qsizetype c = 0; c < csv.first().size(); ++c) {
            const QJsonValue value = row.value(QString::fromUtf8(csv.first().at(c)));
            const QByteArray cell = csv.at(i + 1).at(c);
            if (cell.isEmpty())
                QVERIFY(value.isNull());
            else if (value.isDouble())
                QCOMPARE(value.toDouble(), cell.toDouble());
            else
                QCOMPARE(value.toString().toUtf8(), cell);
        }
    }
}

void TestExportCommand::outFile()
{
    const QByteArray expected = m_program.exported(words("weeks"));
    const QString path = m_program.write(word("weeks.csv"), "old");
    QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x6666)));
    const test::Run run = m_program.run(words("export --workspace w.bellwether weeks --out weeks.csv"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(test::bytesOf(path), expected);
    QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void TestExportCommand::byteOrderMark()
{
    const QByteArray plain = m_program.exported(words("months"));
    const QByteArray marked = m_program.exported(words("months --bom"));
    QVERIFY(!plain.startsWith("\xEF\xBB\xBF") && !plain.contains('\r'));
    QCOMPARE(marked, QByteArray("\xEF\xBB\xBF") + QByteArray(plain).replace("\n", "\r\n"));
}

/// Of a day that is still to come there are no figures.
void TestExportCommand::dayToCome()
{
    const QString day = QDate::currentDate().addDays(3).toString(Qt::ISODate);
    const test::Run run =
        m_program.run(words("export --workspace w.bellwether portfolio --as-of") + QStringList{day});
    QCOMPARE(run.code, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("2026-03-30"), run.err.constData());
    QVERIFY2(run.err.contains(day.toUtf8()), run.err.constData());
}

void TestExportCommand::timeMachine_data()
{
    QTest::addColumn<QString>("day");
    // Days with use: those after the last delivery would be unknown in the smaller workspace.
    for (const char *day :
         {"2026-03-02", "2026-03-13", "2026-03-16", "2026-03-24", "2026-03-25", "2026-03-30"})
        QTest::newRow(day) << word(day);
}

/// A day of the past says what it would have said then: a workspace with nothing later gives the same.
void TestExportCommand::timeMachine()
{
    QFETCH(QString, day);
    const test::Program past;
    QByteArray events;
    for (const QByteArray &line : test::linesOf(test::bytesOf(m_program.path(word("events.csv"))))) {
        if (line.startsWith("account_id") || line.split(',').at(3) <= day.toLatin1())
            events += line + '\n';
    }
    for (const char *name : {"accounts.csv", "contracts.csv"})
        past.write(word(name), test::bytesOf(m_program.path(word(name))));
    past.write(word("events.csv"), events);
    QCOMPARE(past.import(words("--zone +08:00 accounts.csv contracts.csv events.csv")).code, 0);
    for (const char *table : {"days", "weeks", "months", "coefficients", "rates", "portfolio", "usage"}) {
        const QStringList arguments = {word(table), word("--as-of"), day};
        const QByteArray now = m_program.exported(arguments);
        QCOMPARE(now, past.exported(arguments));
        if (word(table) == u"days" || word(table) == u"usage") {
            for (const QList<QByteArray> &row : test::cellsOf(now).mid(1))
                QVERIFY(row.at(word(table) == u"days" ? 1 : 3) <= day.toLatin1());
        }
    }
}

void TestExportCommand::laterImportsDoNotChangeThePast()
{
    const test::Program program;
    importBook(program);
    QByteArray before;
    const auto look = [&] {
        QByteArray all;
        for (const char *table : {"days", "weeks", "months", "coefficients", "rates", "portfolio", "usage"})
            all += program.exported({word(table), word("--as-of"), word("2026-03-20")});
        return all;
    };
    before = look();
    program.write(word("later.csv"),
                  "account_id,user_id,event,occurred_at,quantity\nA,u1,order,2026-04-02,500\n"
                  "C,u1,order,2026-04-02,500\n");
    program.write(word("renewal.csv"),
                  "account_id,start,end,arr,currency\nB,2027-03-16,2028-03-15,500,USD\n");
    QCOMPARE(program.import(words("later.csv renewal.csv")).code, 0);
    QByteArray after = look();
    // The account that came later is there, without any figure of its later use.
    QList<QByteArray> lines = test::linesOf(after);
    erase_if(lines, [](const QByteArray &line) { return line.startsWith("C,"); });
    QCOMPARE(lines.join('\n') + '\n', before);
    for (const QByteArray &line : test::linesOf(after))
        QVERIFY2(!line.startsWith("C,") || !line.contains("500"), line.constData());
}

void TestExportCommand::today()
{
    // Without --as-of figures are as of the last day of usage, deadlines count to today.
    const auto row = test::cellsOf(m_program.exported(words("portfolio --account B"))).at(1);
    QCOMPARE(row.at(6), QByteArray("2026-03-30"));
    const qint64 left = QDateTime::currentDateTimeUtc().addSecs(8 * 3600).date().daysTo(QDate(2027, 3, 15));
    QVERIFY(qAbs(row.at(10).toLongLong() - left) <= 1);
    // With it, to that day.
    const auto then =
        test::cellsOf(m_program.exported(words("portfolio --account B --as-of 2026-03-30"))).at(1);
    QCOMPARE(then.at(10), QByteArray("350"));
}

void TestExportCommand::range()
{
    const auto all = test::cellsOf(m_program.exported(words("days")));
    const auto part = test::cellsOf(m_program.exported(words("days --from 2026-03-10 --to 2026-03-12")));
    QCOMPARE(part.size(), 4);
    for (const QList<QByteArray> &row : part)
        QVERIFY(all.contains(row));
    QCOMPARE(test::cellsOf(m_program.exported(words("weeks --from 2026-03-11 --to 2026-03-11"))).at(1).at(1),
             QByteArray("2026-03-09"));
    QCOMPARE(test::cellsOf(m_program.exported(words("months --to 2026-02-28"))).size(), 1);
    QCOMPARE(test::cellsOf(m_program.exported(words("usage --from 2026-03-30"))).size(), 4);
    QCOMPARE(test::cellsOf(m_program.exported(words("coefficients --from 2026-03-29"))).size(), 5);
}

void TestExportCommand::account()
{
    for (const char *table : {"days", "weeks", "months", "coefficients", "portfolio", "usage"}) {
        const auto all = test::cellsOf(m_program.exported({word(table)}));
        const auto one = test::cellsOf(m_program.exported({word(table), word("--account"), word("B")}));
        QVERIFY(one.size() > 1 && one.size() < all.size());
        for (const QList<QByteArray> &row : one.mid(1)) {
            QCOMPARE(row.first(), QByteArray("B"));
            QVERIFY2(all.contains(row), row.join(',').constData());
        }
    }
}

void TestExportCommand::accountUnknown()
{
    const test::Run run =
        m_program.run(words("export --workspace w.bellwether days --account Z --out z.csv"));
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("Z"), run.err.constData());
    QVERIFY(!QFile::exists(m_program.path(word("z.csv"))));
}

void TestExportCommand::daysToCome_data()
{
    QTest::addColumn<QString>("option");
    for (const char *option : {"--as-of", "--from", "--to"})
        QTest::newRow(option) << QString::fromLatin1(option);
}

/// Of a day to come nothing is known, whichever option asks for it.
void TestExportCommand::daysToCome()
{
    QFETCH(QString, option);
    const test::Run run = m_program.run(words("export --workspace w.bellwether days")
                                        + QStringList{option, QStringLiteral("2999-01-01")});
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QByteArray());
    const QString said = QString::fromUtf8(run.err);
    QVERIFY2(
        said.contains(
            QStringLiteral("“%1 2999-01-01” lies in the future. The last day with data is ").arg(option)),
        run.err.constData());
}

void TestExportCommand::policyIsOnlyTried()
{
    const QByteArray stored = m_program.exported(words("days"));
    m_program.write(word("try.json"),
                    R"({"key_actions": {"order": 10, "login": 1}, "coefficient": {"active_days": 5}})");
    const auto tried = test::cellsOf(m_program.exported(words("days --policy try.json")));
    QCOMPARE(tried.at(1), (QList<QByteArray>{"A", "2026-03-02", "31", "2", "medium"}));
    QVERIFY(m_program.exported(words("coefficients --policy try.json"))
            != m_program.exported(words("coefficients")));
    QCOMPARE(m_program.exported(words("days")), stored);
    // Stored, the same rules say the same.
    const test::Program other;
    importBook(other);
    other.write(word("try.json"), test::bytesOf(m_program.path(word("try.json"))));
    QCOMPARE(other.run(words("policy set try.json --workspace w.bellwether")).code, 0);
    for (const char *table : {"days", "weeks", "months", "coefficients", "rates", "portfolio"})
        QCOMPARE(other.exported({word(table)}),
                 m_program.exported({word(table), word("--policy"), word("try.json")}));
    m_program.write(word("bad.json"), "{");
    QCOMPARE(m_program.run(words("export --workspace w.bellwether days --policy bad.json")).code, 3);
    QCOMPARE(m_program.run(words("export --workspace w.bellwether days --policy none.json")).code, 3);
}

void TestExportCommand::emptyWorkspace()
{
    const test::Program program;
    program.write(word("p.json"), "{}");
    QCOMPARE(program.run(words("policy set p.json --workspace w.bellwether")).code, 0);
    for (const char *table : {"days", "weeks", "months", "coefficients", "rates", "portfolio", "usage"}) {
        QCOMPARE(test::linesOf(program.exported({word(table)})).size(), 1);
        QCOMPARE(program.exported({word(table), word("--format"), word("json")}), QByteArray("[\n]\n"));
    }
    // Accounts without any use: in the portfolio, with figures that are not known or zero.
    program.write(word("accounts.csv"), "account_id\nA\n");
    QCOMPARE(program.import(words("accounts.csv")).code, 0);
    QCOMPARE(test::linesOf(program.exported(words("portfolio"))).size(), 2);
    QCOMPARE(test::cellsOf(program.exported(words("coefficients"))).at(1).at(2), QByteArray("0"));
    QCOMPARE(test::linesOf(program.exported(words("weeks"))).size(), 1);
}

void TestExportCommand::fullDevice_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << word("csv");
    QTest::newRow("json") << word("json");
}

void TestExportCommand::fullDevice()
{
    QFETCH(QString, format);
    if (!QFile::exists(word("/dev/full")))
        QSKIP("there is no /dev/full");
    const test::Run run = m_program.shell(
        QStringLiteral("\"$bellwether\" export --workspace w.bellwether days --format %1 >/dev/full")
            .arg(format));
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("full"), run.err.constData());
    QCOMPARE(m_program.shell(word("\"$bellwether\" policy show >/dev/full")).code, 3);
}

void TestExportCommand::fullDiskLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    const test::Program program;
    QByteArray events = "account_id,user_id,event,occurred_at\n";
    for (int i = 0; i < 4000; ++i)
        events += "A,user-" + QByteArray::number(i) + ",order,2026-03-02\n";
    program.write(word("events.csv"), events);
    QCOMPARE(program.import(words("events.csv")).code, 0);
    program.write(word("usage.csv"), "old");
    const auto files = [&] {
        QStringList names = QDir(program.folder().root()).entryList(QDir::Files | QDir::Hidden);
        names.removeIf([](const QString &name) { return name.startsWith(test::Program::workspaceName()); });
        return names;
    };
    const QStringList before = files();
    // 50 KB, where the table needs three times that.
    const test::Run run = program.shell(
        word("ulimit -f 100; \"$bellwether\" export --workspace w.bellwether usage --out usage.csv"));
    QCOMPARE(run.code, 3);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(test::bytesOf(program.path(word("usage.csv"))), QByteArray("old"));
    QCOMPARE(files(), before);
#else
    QSKIP("needs a limit for file sizes");
#endif
}

void TestExportCommand::onlyPlainFiles()
{
    QDir folder(m_program.folder().root());
    QVERIFY(folder.exists(word("dir")) || folder.mkdir(word("dir")));
    QVERIFY(QFile::link(m_program.path(word("target.csv")), m_program.path(word("link.csv"))));
    for (const char *name : {"dir", "link.csv", "/dev/null", "no/such/folder/x.csv"}) {
        const test::Run run =
            m_program.run(QStringList(words("export --workspace w.bellwether days --out")) << word(name));
        QCOMPARE(run.code, 3);
        QVERIFY(!run.err.isEmpty());
    }
    QVERIFY(!QFile::exists(m_program.path(word("target.csv"))));
    QVERIFY(!QFileInfo(word("/dev/null")).isFile());
}

void TestExportCommand::writesNothingIntoTheWorkspace()
{
    const auto content = [&]() -> QString {
        const Workspace workspace = test::must(
            Workspace::open(m_program.path(test::Program::workspaceName()), Workspace::Mode::Read));
        return test::dump(workspace, word("SELECT * FROM setting"))
            + test::dump(workspace, word("SELECT * FROM policy"))
            + test::dump(workspace, word("SELECT * FROM import"));
    };
    const QString before = content();
    m_program.write(word("try.json"), R"({"key_actions": {"order": 7}})");
    (void)m_program.exported(words("portfolio --policy try.json"));
    (void)m_program.exported(words("usage"));
    QCOMPARE(content(), before);
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_export_command.moc"
