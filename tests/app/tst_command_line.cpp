#include "app/program.h"
#include "model/policy.h"

#include <QTest>

using namespace bw;

class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void help_data();
    void help();
    void version();
    void wrongUsage_data();
    void wrongUsage();
    void nothingWritten_data();
    void nothingWritten();
    void policy();
    void brokenRules_data();
    void brokenRules();
    void policyOfTheDefaultWorkspace();
    void policyVersions();
    void windowWithoutDisplay();
};

void TestCommandLine::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("names");
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    QTest::newRow("program") << list("--help") << list("import export undo policy sample tour --workspace");
    QTest::newRow("short") << list("-h") << list("import export policy sample tour");
    QTest::newRow("import") << list("import --help") << list("--workspace --zone --kind FILES daily_usage");
    QTest::newRow("export")
        << list("export --help")
        << list("--workspace --as-of --from --to --account --format --out --policy --bom days weeks "
                "months coefficients rates portfolio usage weeks_known seat_use");
    QTest::newRow("undo") << list("undo --help") << list("--workspace IMPORT");
    QTest::newRow("policy") << list("policy --help")
                            << list("show set versions --version --author --note --workspace");
    QTest::newRow("sample") << list("sample --help") << list("--out --accounts --days --seed --until");
    QTest::newRow("tour") << list("tour --help") << list("--out --workspace --language --theme zh_CN dark");
    QTest::newRow("help wins") << list("import --nonsense --help") << list("--workspace");
}

void TestCommandLine::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, names);
    const test::Program program;
    const test::Run run = program.run(arguments);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());
    for (const QString &name : names)
        QVERIFY2(run.out.contains(name.toLatin1()), qPrintable(name));
    for (const QByteArray &line : test::linesOf(run.out))
        QVERIFY2(QString::fromUtf8(line).size() <= 130, line.constData());
}

void TestCommandLine::version()
{
    const test::Program program;
    for (const QStringList &arguments : {QStringList{QStringLiteral("--version")},
                                         QStringList{QStringLiteral("export"), QStringLiteral("--version")},
                                         QStringList{QStringLiteral("tour"), QStringLiteral("-v")}}) {
        const test::Run run = program.run(arguments);
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.startsWith("Bellwether ") && run.out.contains('.'), run.out.constData());
    }
}

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    const QStringList lines = {
        QStringLiteral("nonsense"),
        QStringLiteral("--nonsense"),
        QStringLiteral("--workspace"),
        QStringLiteral("w.bellwether"),
        QStringLiteral("import"),
        QStringLiteral("import a.csv"),
        QStringLiteral("import --workspace w.bellwether"),
        QStringLiteral("import --workspace w.bellwether --kind nonsense a.csv"),
        QStringLiteral("import --workspace w.bellwether --zone Nowhere/Town a.csv"),
        QStringLiteral("import --workspace w.bellwether --zone +25:00 a.csv"),
        QStringLiteral("import --workspace w.bellwether --nonsense a.csv"),
        QStringLiteral("import --workspace w.bellwether --workspace x.bellwether a.csv"),
        QStringLiteral("export --workspace w.bellwether"),
        QStringLiteral("export days"),
        QStringLiteral("export --workspace w.bellwether nonsense"),
        QStringLiteral("export --workspace w.bellwether days weeks"),
        QStringLiteral("export --workspace w.bellwether days --as-of yesterday"),
        QStringLiteral("export --workspace w.bellwether days --as-of 2026-02-30"),
        QStringLiteral("export --workspace w.bellwether days --from 2026-1-1"),
        QStringLiteral("export --workspace w.bellwether days --from 2026-02-02 --to 2026-02-01"),
        QStringLiteral("export --workspace w.bellwether days --format xml"),
        QStringLiteral("export --workspace w.bellwether portfolio --from 2026-02-01"),
        QStringLiteral("export --workspace w.bellwether rates --account A"),
        QStringLiteral("export --workspace w.bellwether days --out"),
        QStringLiteral("export --workspace w.bellwether imports --from 2026-02-01"),
        QStringLiteral("undo"),
        QStringLiteral("undo 1"),
        QStringLiteral("undo --workspace w.bellwether one"),
        QStringLiteral("undo --workspace w.bellwether 0"),
        QStringLiteral("undo --workspace w.bellwether 1 2"),
        QStringLiteral("policy"),
        QStringLiteral("policy nonsense"),
        QStringLiteral("policy set"),
        QStringLiteral("policy show more"),
        QStringLiteral("sample"),
        QStringLiteral("sample --out dir --accounts 0"),
        QStringLiteral("sample --out dir --accounts many"),
        QStringLiteral("sample --out dir --days -1"),
        QStringLiteral("sample --out dir --until 20260101"),
        QStringLiteral("sample --out dir more"),
        QStringLiteral("tour"),
        QStringLiteral("tour --out dir --language fr"),
        QStringLiteral("tour --out dir --theme pink"),
    };
    for (const QString &line : lines)
        QTest::newRow(qPrintable(line)) << line;
}

void TestCommandLine::wrongUsage()
{
    QFETCH(QString, line);
    const test::Program program;
    program.write(QStringLiteral("a.csv"), "account_id\nA\n");
    const test::Run run = program.run(line.split(u' '));
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(!run.err.isEmpty());
    // Nothing is made by a command that is not understood.
    QCOMPARE(QDir(program.folder().root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList(QStringLiteral("a.csv")));
}

void TestCommandLine::nothingWritten_data()
{
    QTest::addColumn<QString>("line");
    const QStringList lines = {
        QStringLiteral("import --workspace w.bellwether missing.csv"),
        QStringLiteral("import --workspace w.bellwether ."),
        QStringLiteral("import --workspace a.csv a.csv"),
        QStringLiteral("export --workspace w.bellwether days"),
        QStringLiteral("export --workspace a.csv days"),
        QStringLiteral("policy show --workspace w.bellwether"),
        QStringLiteral("policy set missing.json --workspace w.bellwether"),
        QStringLiteral("policy set a.csv --workspace w.bellwether"),
        QStringLiteral("sample --out a.csv"),
        QStringLiteral("sample --out a.csv/dir"),
    };
    for (const QString &line : lines)
        QTest::newRow(qPrintable(line)) << line;
}

void TestCommandLine::nothingWritten()
{
    QFETCH(QString, line);
    const test::Program program;
    program.write(QStringLiteral("a.csv"), "account_id\nA\n");
    const test::Run run = program.run(line.split(u' '));
    QCOMPARE(run.code, 3);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(test::bytesOf(program.path(QStringLiteral("a.csv"))), QByteArray("account_id\nA\n"));
    QCOMPARE(QDir(program.folder().root()).entryList(QDir::Files | QDir::Hidden),
             QStringList(QStringLiteral("a.csv")));
}

void TestCommandLine::policy()
{
    const test::Program program;
    const QStringList workspace = {QStringLiteral("--workspace"), QStringLiteral("w.bellwether")};
    const auto policy = [&](const QStringList &words) {
        return program.run(QStringList(QStringLiteral("policy")) + words + workspace);
    };

    program.write(QStringLiteral("p.json"),
                  R"({"key_actions": {"下单": 3}, "week": {"days": 2}, "calendar": "cn"})");
    test::Run run = policy({QStringLiteral("set"), QStringLiteral("p.json")});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("1"), run.out.constData());
    QVERIFY(!(QFile::permissions(program.path(QStringLiteral("w.bellwether")))
              & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));

    const test::Run shown = policy({QStringLiteral("show")});
    QCOMPARE(shown.code, 0);
    const Policy stored = test::must(Policy::fromJson(shown.out));
    QCOMPARE(stored.weekDays, 2);
    QCOMPARE(stored.calendar, QStringLiteral("cn"));
    QCOMPARE(stored.weightOf(QStringLiteral("下单")), 3);

    // What is shown can be set again, and makes no new version.
    program.write(QStringLiteral("same.json"), shown.out);
    run = policy({QStringLiteral("set"), QStringLiteral("same.json")});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("already"), run.out.constData());

    // A file that is wrong changes nothing and names what is wrong.
    program.write(QStringLiteral("bad.json"), R"({"user_share_percent": 600})");
    run = policy({QStringLiteral("set"), QStringLiteral("bad.json")});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("user_share_percent"), run.err.constData());
    program.write(QStringLiteral("typo.json"), R"({"wek": {"days": 2}})");
    run = policy({QStringLiteral("set"), QStringLiteral("typo.json")});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("wek"), run.err.constData());
    QCOMPARE(policy({QStringLiteral("show")}).out, shown.out);
}

void TestCommandLine::brokenRules_data()
{
    QTest::addColumn<QByteArray>("json"); // null: there is no file
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << QByteArray() << QStringLiteral("There is no file “p.json”.");
    QTest::newRow("empty") << QByteArray(" \n")
                           << QStringLiteral("“p.json” is empty: at line 1, column 1 the activity rules");
    QTest::newRow("a table") << QByteArray("account_id\nA\n")
                             << QStringLiteral("“p.json” is no JSON: line 1, column 1 has “account_id”.");
    QTest::newRow("a comma too many") << QByteArray("{\n  \"week\": {\"days\": 2},\n  }\n")
                                      << QStringLiteral("“p.json” is no JSON: line 3, column 3 has “}”.");
    QTest::newRow("cut off") << QByteArray("{\"week\": {\"days\": 2")
                             << QStringLiteral("“p.json” is no JSON: it breaks off at line 1, column 20.");
    QTest::newRow("a list") << QByteArray(
        "\n [1, 2]") << QStringLiteral("“p.json” holds no activity rules: line 2, column 2 has “[1, 2]”");
    QTest::newRow("out of range") << QByteArray(R"({"week": {"days": 9}})")
                                  << QStringLiteral("“p.json”: the rule “week.days” cannot be “9”.");
}

/// Which file, where in it, what to do; and not a word of imports.
void TestCommandLine::brokenRules()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const test::Program program;
    if (!json.isNull())
        program.write(QStringLiteral("p.json"), json);
    const QStringList lines = {QStringLiteral("policy set p.json --workspace w.bellwether"),
                               QStringLiteral("export days --policy p.json --workspace w.bellwether")};
    for (const QString &line : lines) {
        const test::Run run = program.run(line.split(u' '));
        QCOMPARE(run.code, 3);
        const QString said = QString::fromUtf8(run.err);
        QVERIFY2(said.startsWith(says), run.err.constData());
        QVERIFY2(said.contains(QStringLiteral("The rules in force are unchanged.")), run.err.constData());
        QVERIFY2(!said.contains(QStringLiteral("import"), Qt::CaseInsensitive), run.err.constData());
        QVERIFY(!QFile::exists(program.path(QStringLiteral("w.bellwether"))));
    }
}

void TestCommandLine::policyOfTheDefaultWorkspace()
{
    // Before there is one, the shipped rules; then those of the file that the window opens.
    const test::Program program;
    const test::Run shipped = program.run({QStringLiteral("policy"), QStringLiteral("show")});
    QCOMPARE(shipped.code, 0);
    QCOMPARE(test::must(Policy::fromJson(shipped.out)), Policy());
    program.write(QStringLiteral("p.json"), R"({"week": {"days": 4}})");
    QCOMPARE(program.run({QStringLiteral("policy"), QStringLiteral("set"), QStringLiteral("p.json")}).code,
             0);
    const test::Run stored = program.run({QStringLiteral("policy"), QStringLiteral("show")});
    QCOMPARE(test::must(Policy::fromJson(stored.out)).weekDays, 4);
}

void TestCommandLine::policyVersions()
{
    const test::Program program;
    const QStringList workspace = {QStringLiteral("--workspace"), QStringLiteral("w.bellwether")};
    const auto policy = [&](const QStringList &words) {
        return program.run(QStringList(QStringLiteral("policy")) + words + workspace);
    };
    program.write(QStringLiteral("a.json"), R"({"week": {"days": 4}})");
    program.write(QStringLiteral("b.json"), R"({"week": {"days": 4}, "low_multiple": 1, "overrides":
        [{"when": {"segment": "large"}, "set": {"active_day_level": "medium"}}]})");
    const auto set = [&](const char *file, const char *note) {
        return policy({QStringLiteral("set"), QLatin1String(file), QStringLiteral("--author"),
                       QStringLiteral("林悦"), QStringLiteral("--note"), QLatin1String(note)});
    };
    test::Run run = set("a.json", "Four days are usual");
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("3 days"), run.out.constData()); // before and after
    QCOMPARE(set("b.json", "Large ones differ").code, 0);

    run = policy({QStringLiteral("versions")});
    QCOMPARE(run.code, 0);
    const QString listed = QString::fromUtf8(run.out);
    for (const char *part : {"Version 1", "Version 2", "Four days are usual", "Large ones differ"})
        QVERIFY2(listed.contains(QLatin1String(part)), run.out.constData());
    QVERIFY2(listed.contains(QStringLiteral("林悦")), run.out.constData());
    QCOMPARE(listed.count(QStringLiteral("Weekly active from")), 1);

    const auto shown = [&](const char *number) {
        return policy({QStringLiteral("show"), QStringLiteral("--version"), QLatin1String(number)});
    };
    QCOMPARE(test::must(Policy::fromJson(shown("1").out)).lowMultiple, 2);
    QCOMPARE(test::must(Policy::fromJson(shown("2").out)).overrides.size(), size_t(1));
    QVERIFY(test::must(Policy::fromJson(shown("0").out)) == Policy());
    run = shown("3");
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("3"), run.err.constData());
    QCOMPARE(shown("-1").code, 2);
    QCOMPARE(policy({QStringLiteral("versions"), QStringLiteral("--version"), QStringLiteral("1")}).code, 2);
    QCOMPARE(policy({QStringLiteral("show"), QStringLiteral("--note"), QStringLiteral("x")}).code, 2);

    // What was in force before the first version were the shipped rules.
    program.write(QStringLiteral("usage.csv"),
                  "account_id,date,event,count\nA,2020-10-05,x,1\nA,2020-10-06,x,1\n"
                  "A,2020-10-07,x,1\nA,2020-10-08,x,1\n");
    const auto weeks = [&](const QStringList &more) {
        return program
            .run(QStringList{QStringLiteral("export"), QStringLiteral("weeks"), QStringLiteral("--as-of"),
                             QStringLiteral("2020-10-11")}
                 + workspace + more)
            .out;
    };
    QCOMPARE(program
                 .run(QStringList{QStringLiteral("import"), QStringLiteral("--zone"), QStringLiteral("UTC")}
                      + workspace + QStringList{QStringLiteral("usage.csv")})
                 .code,
             0);
    program.write(QStringLiteral("none.json"), R"({"key_actions": {"y": 1}})");
    QCOMPARE(set("none.json", "Nothing counts").code, 0);
    QVERIFY2(!weeks({}).contains("reached"), weeks({}).constData());
    QVERIFY2(weeks({QStringLiteral("--policy-then")}).contains("reached"), weeks({}).constData());
    QCOMPARE(program
                 .run({QStringLiteral("export"), QStringLiteral("weeks"), QStringLiteral("--policy-then"),
                       QStringLiteral("--policy"), QStringLiteral("a.json"), QStringLiteral("--workspace"),
                       QStringLiteral("w.bellwether")})
                 .code,
             2);

    // An older one is restored by setting it again: as a version of its own.
    program.write(QStringLiteral("old.json"), shown("1").out);
    run = set("old.json", "Back");
    QVERIFY2(run.out.contains("version 4"), run.out.constData());
}

void TestCommandLine::windowWithoutDisplay()
{
#ifdef Q_OS_LINUX
    test::Program program;
    program.unset(QStringLiteral("QT_QPA_PLATFORM"));
    const test::Run run = program.run({QStringLiteral("--workspace"), QStringLiteral("w.bellwether")});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("display"), run.err.constData());
#else
    QSKIP("only Linux runs without a display");
#endif
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
