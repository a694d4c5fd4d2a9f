#include "intake/account_names.h"
#include "intake/dialect.h"
#include "intake/import_settings.h"
#include "intake/recognise.h"
#include "support/import.h"

using namespace bw;
using namespace bw::test;

namespace {

ColumnChoice fieldChoice(const char *heading, const char *field)
{
    ColumnChoice choice;
    choice.heading = QString::fromUtf8(heading);
    choice.field = QString::fromLatin1(field);
    return choice;
}

ImportSettings everything()
{
    ImportSettings settings;
    settings.kind = FileKind::DailyUsage;
    settings.encoding = QStringLiteral("GB18030");
    settings.sheet = QStringLiteral("十月");
    settings.delimiter = '\t';
    settings.headerLine = 3;
    settings.columns = {fieldChoice("客户", "account_id"), fieldChoice("备注", "")};
    settings.columns[0].dates = DateOrder::MonthFirst;
    settings.columns[1].numbers = NumberStyle::Comma;
    settings.columns[1].column = 7;
    settings.columns[1].percent = true;
    settings.accounts = {{QStringLiteral("Blue Harbour"), QStringLiteral("A-1")}};
    settings.persons = true;
    settings.mostRejected = true;
    settings.unknownAccounts = UnknownAccounts::Skip;
    settings.usageMode = UsageMode::Window;
    settings.fullReplace = true;
    return settings;
}

/// The first finding of the column.
ColumnFinding findingOf(const ImportPlan &plan, const char *heading)
{
    for (size_t i = 0; i < plan.columns.size(); ++i) {
        if (plan.columns[i].heading == QLatin1String(heading))
            return plan.findings.at(i);
    }
    return {};
}

ImportOptions usageOptions()
{
    ImportOptions options = importOn(QStringLiteral("2026-03-01"));
    options.zone = QStringLiteral("UTC");
    return options;
}

struct Book {
    Book()
        : workspace(temporary.open())
    {
        (void)must(importFile(
            workspace,
            write("accounts.csv",
                  "account_id,name\nA-1,Blue Harbor Logistics\nA-2,海棠连锁\nA-3,Twin\nA-4,Twin\n"),
            importOn(QStringLiteral("2026-02-01"))));
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        return temporary.folder().write(QString::fromLatin1(name), bytes);
    }
    TemporaryWorkspace temporary;
    Workspace workspace;
};

} // namespace

class TestImportSettings : public QObject {
    Q_OBJECT

private slots:
    void jsonKeepsEverything()
    {
        QCOMPARE(toJson(ImportSettings()), QByteArray("{}"));
        QVERIFY(must(settingsFromJson("{}")) == ImportSettings());
        QVERIFY(must(settingsFromJson(toJson(everything()))) == everything());
        QVERIFY(must(settingsFromJson("{\"of a later version\": [1]}")) == ImportSettings());
    }

    void wrongJsonIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::newRow("no object") << QByteArray("[]") << QString();
        QTest::newRow("kind") << QByteArray("{\"kind\": \"gossip\"}") << QStringLiteral("kind");
        QTest::newRow("encoding") << QByteArray("{\"encoding\": 5}") << QStringLiteral("encoding");
        QTest::newRow("delimiter") << QByteArray("{\"delimiter\": \"::\"}") << QStringLiteral("delimiter");
        QTest::newRow("line") << QByteArray("{\"header_line\": 0}") << QStringLiteral("header_line");
        QTest::newRow("columns") << QByteArray("{\"columns\": {}}") << QStringLiteral("columns");
        QTest::newRow("column") << QByteArray("{\"columns\": [{\"dates\": \"never\"}]}")
                                << QStringLiteral("columns");
        QTest::newRow("usage") << QByteArray("{\"usage\": \"both\"}") << QStringLiteral("usage");
        QTest::newRow("persons") << QByteArray("{\"persons\": \"yes\"}") << QStringLiteral("persons");
    }

    void wrongJsonIsNamed()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, key);
        const auto settings = settingsFromJson(json);
        QCOMPARE(codeOf(settings), ErrorCode::SettingsInvalid);
        QCOMPARE(settings.error().value, key);
    }

    void fingerprintsTellShapesApart()
    {
        const auto of = [](const QStringList &headings) { return headingFingerprint(headings); };
        const QStringList plain{QStringLiteral("Account ID"), QStringLiteral("Name")};
        QCOMPARE(of(plain), of({QStringLiteral("account_id"), QStringLiteral(" NAME ")}));
        QVERIFY(of(plain) != of({QStringLiteral("Name"), QStringLiteral("Account ID")}));
        QVERIFY(of({QStringLiteral("ab"), QStringLiteral("c")})
                != of({QStringLiteral("a"), QStringLiteral("bc")}));
    }

    void columnsAreReadAsChosen()
    {
        const Folder folder;
        const QString path =
            folder.write(QStringLiteral("f.csv"), "who,what,when,remark\nA,order,2026-02-02T10:00:00Z,x\n");
        QCOMPARE(codeOf(inspect(path)), ErrorCode::KindUnknown);
        InspectOptions options;
        options.kind = FileKind::Events;
        options.columns = {fieldChoice("who", "account_id"), fieldChoice("WHAT", "event"),
                           fieldChoice("", "occurred_at"), fieldChoice("remark", "")};
        options.columns[2].column = 2;
        const FileShape shape = must(inspect(path, options));
        QCOMPARE(shape.columnOf(QLatin1String("account_id")), 0);
        QCOMPARE(shape.columnOf(QLatin1String("event")), 1);
        QCOMPARE(shape.columnOf(QLatin1String("occurred_at")), 2);
        QCOMPARE(shape.columns[3].field, -1);
    }

    /// Choosing a column for a field frees the one that was found for it.
    void aChoiceComesBeforeWhatIsFound()
    {
        const Folder folder;
        const QString path =
            folder.write(QStringLiteral("f.csv"), "account_id,crm_key,name\nA,K1,Ann\nB,K2,Bob\n");
        InspectOptions options;
        options.columns = {fieldChoice("crm_key", "account_id")};
        const FileShape shape = must(inspect(path, options));
        QCOMPARE(shape.columnOf(QLatin1String("account_id")), 1);
        QCOMPARE(shape.columns[0].field, -1);
    }

    void whatCannotBeChosen_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("value");
        QTest::newRow("no such field") << "name"
                                       << "moon" << ErrorCode::MappingInvalid << "moon";
        QTest::newRow("no such column") << "moon"
                                        << "name" << ErrorCode::MappingInvalid << "moon";
        QTest::newRow("two on one") << "region"
                                    << "name" << ErrorCode::ColumnTwice << "name";
        QTest::newRow("needed one left out") << "account_id"
                                             << "" << ErrorCode::ColumnMissing << "account_id";
    }

    void whatCannotBeChosen()
    {
        QFETCH(const QString, heading);
        QFETCH(const QString, field);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, value);
        const Folder folder;
        const QString path = folder.write(QStringLiteral("f.csv"), "account_id,name,region\nA,Ann,North\n");
        InspectOptions options;
        options.kind = FileKind::Accounts;
        options.columns = {fieldChoice("name", "name"), {}};
        options.columns[1].heading = heading;
        options.columns[1].field = field;
        if (heading == QLatin1String("name"))
            options.columns.erase(options.columns.begin());
        const auto shape = inspect(path, options);
        QCOMPARE(codeOf(shape), code);
        QCOMPARE(shape.error().value, value);
        // The import screen still shows which column is what.
        options.preview = true;
        const FileShape shown = must(inspect(path, options));
        QCOMPARE(shown.obstacle->code, code);
        QCOMPARE(shown.columns.size(), size_t(3));
    }

    void delimiterAndHeadingsAsChosen()
    {
        const Folder folder;
        const QString path =
            folder.write(QStringLiteral("f.csv"),
                         "account_id,name;x\nid|account|name\naccount_id|name|region\nA|Ann, Inc.|N\n");
        InspectOptions options;
        options.delimiter = '|';
        options.headerLine = 3;
        const FileShape shape = must(inspect(path, options));
        QCOMPARE(
            shape.headings,
            QStringList({QStringLiteral("account_id"), QStringLiteral("name"), QStringLiteral("region")}));
        QCOMPARE(shape.sample.front().at(1), QStringLiteral("Ann, Inc."));
        options.headerLine = 9;
        QCOMPARE(codeOf(inspect(path, options)), ErrorCode::HeaderMissing);
    }

    void anOpenDateOrderIsDecidedByTheChoice_data()
    {
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("day");
        QTest::newRow("day first") << DateOrder::DayFirst << "2026-04-03";
        QTest::newRow("month first") << DateOrder::MonthFirst << "2026-03-04";
    }

    void anOpenDateOrderIsDecidedByTheChoice()
    {
        QFETCH(const DateOrder, order);
        QFETCH(const QString, day);
        Book book;
        const QString path = book.write("seats.csv", "account_id,date,purchased\nA-1,03/04/2026,5\n");
        ImportOptions options = importOn(QStringLiteral("2026-05-01"));
        QCOMPARE(codeOf(prepareFile(book.workspace, path, options)), ErrorCode::DateOrderOpen);
        options.columns = {{}};
        options.columns[0].heading = QStringLiteral("date");
        options.columns[0].dates = order;
        const ImportPlan plan = must(importFile(book.workspace, path, options));
        QCOMPARE(plan.days.first.iso(), day);
        QCOMPARE(dump(book.workspace, QStringLiteral("SELECT date FROM seats")),
                 QString::number(Day::parse(day)->n));
    }

    void numbersAsChosen()
    {
        Book book;
        const QString path = book.write("accounts2.csv", "account_id,name,quota\nA-1,Blue,\"1.234\"\n");
        ImportOptions options = importOn(QStringLiteral("2026-05-01"));
        options.columns = {{}};
        options.columns[0].heading = QStringLiteral("quota");
        options.columns[0].numbers = NumberStyle::Comma;
        (void)must(importFile(book.workspace, path, options));
        const QString comma =
            dump(book.workspace, QStringLiteral("SELECT quota FROM account WHERE key = 'A-1'"));
        QCOMPARE(comma, QStringLiteral("1234"));
        const QString rates = book.write("accounts3.csv", "account_id,name,quota\nA-2,海棠,12\nA-3,T,12%\n");
        options.columns[0].numbers = NumberStyle::Point;
        options.columns[0].percent = true;
        (void)must(importFile(book.workspace, rates, options));
        QCOMPARE(dump(book.workspace, QStringLiteral("SELECT quota FROM account WHERE key IN ('A-2','A-3')")),
                 QStringLiteral("0.12\n0.12"));
    }

    /// By key, by name in any case and width, by what was chosen; a name of two accounts is nobody's.
    void accountsAreFoundByNameToo_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("key");
        QTest::newRow("key") << "A-1"
                             << "A-1";
        QTest::newRow("name") << "Blue Harbor Logistics"
                              << "A-1";
        QTest::newRow("other case") << "BLUE HARBOR  logistics"
                                    << "A-1";
        QTest::newRow("Chinese") << "海棠连锁"
                                 << "A-2";
        QTest::newRow("chosen") << "Blue Harbour"
                                << "A-1";
        QTest::newRow("of two") << "Twin"
                                << "Twin";
        QTest::newRow("unknown") << "Nobody"
                                 << "Nobody";
    }

    void accountsAreFoundByNameToo()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, key);
        Book book;
        ImportOptions options = usageOptions();
        options.accounts = {{QStringLiteral("Blue Harbour"), QStringLiteral("A-1")}};
        (void)must(importFile(
            book.workspace,
            book.write("seats.csv", "account_id,date,purchased\n" + word.toUtf8() + ",2026-02-03,5\n"),
            options));
        (void)must(importFile(
            book.workspace,
            book.write("events.csv",
                       "account_id,event,occurred_at\n" + word.toUtf8() + ",order,2026-02-03T10:00:00Z\n"),
            options));
        const QString of = QStringLiteral("SELECT key FROM account WHERE id IN (SELECT account_id FROM %1)");
        QCOMPARE(dump(book.workspace, of.arg(QStringLiteral("seats"))), key);
        QCOMPARE(dump(book.workspace, of.arg(QStringLiteral("usage"))), key);
    }

    void unknownAccounts_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("seats") << QByteArray("account_id,date,purchased\n"
                                             "A-1,2026-02-03,5\nNew,2026-02-03,6\nA-2,2026-02-03,7\n");
        QTest::newRow("events") << QByteArray(
            "account_id,event,occurred_at\nA-1,order,2026-02-03T10:00:00Z\n"
            "New,order,2026-02-03T10:00:00Z\nA-2,order,2026-02-03T11:00:00Z\n");
        QTest::newRow("quoted events")
            << QByteArray("account_id,event,occurred_at\n\"A-1\",order,2026-02-03T10:00:00Z\n"
                          "\"New\",order,2026-02-03T10:00:00Z\n海棠连锁,order,2026-02-03\n");
        QTest::newRow("daily usage") << QByteArray("account_id,date,event,count\nA-1,2026-02-03,order,3\n"
                                                   "New,2026-02-03,order,3\nA-2,2026-02-03,order,3\n");
        QTest::newRow("users") << QByteArray("account_id,user_id,role\nA-1,u,boss\nNew,u,boss\nA-2,u,boss\n");
        QTest::newRow("contracts") << QByteArray(
            "account_id,start,end,arr\nA-1,2026-01-01,2026-12-31,1\n"
            "New,2026-01-01,2026-12-31,1\nA-2,2026-01-01,2026-12-31,1\n");
    }

    void unknownAccounts()
    {
        QFETCH(const QByteArray, csv);
        for (const UnknownAccounts policy :
             {UnknownAccounts::Create, UnknownAccounts::Reject, UnknownAccounts::Skip}) {
            Book book;
            ImportOptions options = usageOptions();
            options.unknownAccounts = policy;
            const ImportPlan plan = must(importFile(book.workspace, book.write("f.csv", csv), options));
            const bool kept = policy == UnknownAccounts::Create;
            QCOMPARE(plan.rows, 3);
            QCOMPARE(plan.added, kept ? 3 : 2);
            QCOMPARE(plan.rejected, policy == UnknownAccounts::Reject ? 1 : 0);
            QCOMPARE(plan.skipped, policy == UnknownAccounts::Skip ? 1 : 0);
            QCOMPARE(plan.accountsCreated, kept ? 1 : 0);
            QCOMPARE(dump(book.workspace, QStringLiteral("SELECT count(*) FROM account")),
                     kept ? QStringLiteral("5") : QStringLiteral("4"));
            QCOMPARE(findingOf(plan, "account_id").distinct, kept ? 3 : 2);
            QCOMPARE(findingOf(plan, "account_id").known, 2);
            if (policy != UnknownAccounts::Reject)
                continue;
            QCOMPARE(plan.problems.count(ProblemCode::AccountUnknown), 1);
            QCOMPARE(plan.problems.listed.front().line, 3);
            QCOMPARE(plan.problems.listed.front().value, QStringLiteral("New"));
            QCOMPARE(findingOf(plan, "account_id").rejected, 1);
        }
    }

    void findingsSayWhatAColumnGives()
    {
        Book book;
        const ImportPlan plan = must(importFile(
            book.workspace,
            book.write("events.csv",
                       "account_id,user_id,event,occurred_at,module\n"
                       "A-1,u1,order,2026-02-03T10:00:00Z,shop\nA-1,u2,pay,2026-02-05T10:00:00Z,shop\n"
                       "A-2,u1,pay,2026-02-04T10:00:00Z,\nA-2,u1,pay,never,\n"),
            usageOptions()));
        QCOMPARE(findingOf(plan, "account_id").distinct, 2);
        QCOMPARE(findingOf(plan, "user_id").distinct, 3);
        QCOMPARE(findingOf(plan, "event").distinct, 2);
        QCOMPARE(findingOf(plan, "module").distinct, 1);
        QCOMPARE(findingOf(plan, "occurred_at").rejected, 1);
        QCOMPARE(findingOf(plan, "occurred_at").days.first.iso(), QStringLiteral("2026-02-03"));
        QCOMPARE(findingOf(plan, "occurred_at").days.last.iso(), QStringLiteral("2026-02-05"));
        const ImportPlan users =
            must(importFile(book.workspace,
                            book.write("users.csv",
                                       "account_id,user_id,role,opened_on,name\nA-1,u1,boss,2026-01-05,Ann\n"
                                       "A-1,u2,boss,2026-01-02,Bob\n"),
                            usageOptions()));
        QCOMPARE(findingOf(users, "role").distinct, 1);
        QCOMPARE(findingOf(users, "user_id").distinct, 2);
        QCOMPARE(findingOf(users, "opened_on").days.first.iso(), QStringLiteral("2026-01-02"));
        QCOMPARE(findingOf(users, "name").distinct, -1);
    }

    void mostRejectedNeedsAWord()
    {
        Book book;
        const QString path =
            book.write("seats.csv", "account_id,date,purchased\nA-1,2026-02-03,5\nA-1,never,5\nA-2,x,y\n");
        ImportOptions options = usageOptions();
        ImportPlan refused;
        QCOMPARE(codeOf(prepareFile(book.workspace, path, options, &refused)), ErrorCode::TooManyRejected);
        QCOMPARE(refused.rejected, 2);
        options.mostRejected = true;
        QCOMPARE(countsOf(must(importFile(book.workspace, path, options))), QStringLiteral("1/0/0/2"));
    }

    /// More of them than a plan lists, in the order of the file, by every way of reading.
    void everyRejectedRowIsVisited_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("events") << QByteArray("account_id,event,occurred_at\n")
                                << QByteArray("A-1,order,2026-02-03T10:00:00Z\n")
                                << QByteArray("A-1,order,never\n");
        QTest::newRow("quoted") << QByteArray("account_id,event,occurred_at\n")
                                << QByteArray("A-1,\"or\nder\",2026-02-03T10:00:00Z\n")
                                << QByteArray("A-1,\"or\nder\",never\n");
        QTest::newRow("seats") << QByteArray("account_id,date,purchased\n")
                               << QByteArray("A-1,2026-02-03,5\n") << QByteArray("A-1,2026-02-03,many\n");
    }

    void everyRejectedRowIsVisited()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, good);
        QFETCH(const QByteArray, bad);
        constexpr int pairs = Problems::listLimit + 500;
        Book book;
        QByteArray csv = head;
        for (int i = 0; i < pairs; ++i)
            csv += good + bad;
        const QString path = book.write("f.csv", csv);
        QStringList headings;
        qint64 last = 0;
        int seen = 0;
        Progress progress;
        const qint64 rows = must(visitRejected(
            book.workspace, path, usageOptions(), [&](const FileShape &shape) { headings = shape.headings; },
            [&](const QStringList &cells, const Problem &problem) {
                ++seen;
                if (problem.line <= last || cells.size() != 3)
                    return false;
                last = problem.line;
                return true;
            },
            progress));
        QCOMPARE(rows, pairs);
        QCOMPARE(seen, pairs);
        QCOMPARE(headings.size(), 3);
        QCOMPARE(dump(book.workspace, QStringLiteral("SELECT count(*) FROM import")), QStringLiteral("1"));
    }

    void theNearestAccountIsOffered_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("key");
        QTest::newRow("a letter more") << "Blue Harbour Logistics"
                                       << "A-1";
        QTest::newRow("a sign more") << "海棠连锁店"
                                     << "A-2";
        QTest::newRow("of two") << "Twim"
                                << "";
        QTest::newRow("far") << "Completely else"
                             << "";
    }

    void theNearestAccountIsOffered()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, key);
        Book book;
        const auto near = must(nearestAccount(book.workspace, word));
        QCOMPARE(near ? near->key : QString(), key);
    }
};

QTEST_GUILESS_MAIN(TestImportSettings)
#include "tst_import_settings.moc"
