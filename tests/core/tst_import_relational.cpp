#include "intake/kinds.h"
#include "intake/roles.h"
#include "store/imports.h"
#include "store/revision.h"
#include "support/import_desk.h"

#include <QFileInfo>
#include <algorithm>

using namespace bw;
using namespace bw::test;

namespace {

struct Sample {
    const char *name;
    FileKind kind;
    const char *csv; ///< three rows
    const char *reshaped; ///< the same rows in other bytes
    const char *corrected; ///< the second row changed, the third left out
    const char *emptied; ///< optional cells blank
};

constexpr Sample samples[] = {
    {"accounts", FileKind::Accounts,
     "account_id,name,segment,seats,quota,started_on,calendar\nA,Ann,large,10,2.5,2024-02-29,cn\nB,Bob,mid,"
     "20,,2024-03-01,\nC,Cid,,,,,\n",
     "started_on;name;account_id;seats_purchased;segment;quota;calendar\r\n2024/2/"
     "29;\"Ann\";A;10;large;2.50;CN\r\n2024年3月1日; Bob ;B;20;mid;;\r\n;Cid;C;;;;",
     "account_id,name,segment,seats,quota,started_on,calendar\nA,Ann,large,10,2.5,2024-02-29,cn\nB,Bob,large,"
     "21,,2024-03-01,\n",
     "account_id,name,segment,seats\nA,,,\nB,Bob,,\n"},
    {"seats", FileKind::Seats,
     "account_id,date,purchased,opened\nA,2026-01-01,100,50\nA,2026-02-01,,60\nB,2026-01-01,5,\n",
     "opened\tdate\tpurchased\taccount_id\n50\t2026-01-01\t100\tA\n60\t2026-02-01\t\tA\n\t2026-01-01\t5\tB\n",
     "account_id,date,purchased,opened\nA,2026-01-01,100,50\nA,2026-02-01,110,61\n",
     "account_id,date,purchased,opened\nA,2026-01-01,,50\nB,2026-01-01,5,\n"},
    {"contracts", FileKind::Contracts,
     "contract_id,account_id,start,end,arr,currency,renewed,lost_reason\nC1,A,2025-01-01,2025-12-31,1200,CNY,"
     "1,\nC2,A,2026-01-01,2026-12-31,1500.5,CNY,,\n,B,2025-06-01,2026-05-31,800,,0,price\n",
     "account_id,contract_id,arr,start,end,currency,renewed,lost_reason\nA,C1,\"1,200\",2025-01-01,2025-12-"
     "31,RMB,yes,\nA,C2,1500.50,2026-01-01,2026-12-31,cny,,\nB,,800,2025-06-01,2026-05-31,,0,price\n",
     "contract_id,account_id,start,end,arr,currency,renewed,lost_reason\nC1,A,2025-01-01,2025-12-31,1200,CNY,"
     "1,\nC2,A,2026-01-01,2027-01-31,1500.5,CNY,1,\n",
     "contract_id,account_id,start,end,arr,currency,renewed,lost_reason\nC1,A,2025-01-01,2025-12-31,1200,,,"
     "\n,B,2025-06-01,2026-05-31,800,,,\n"},
    {"users", FileKind::Users,
     "account_id,user_id,role,department,opened_on,closed_on\nA,u1,boss,Sales,2025-01-01,\nA,u2,end_user,,,"
     "\nB,u1,管理员,IT,2025-01-01,2025-02-01\n",
     "user_id,account_id,role,department,opened_on,closed_on\nu1,A,老板,Sales,2025-01-01,\nu2,A,End "
     "User,,,\nu1,B,admin,IT,2025/01/01,2025/02/01\n",
     "account_id,user_id,role,department,opened_on,closed_on\nA,u1,boss,Sales,2025-01-01,\nA,u2,manager,,,"
     "2026-01-01\n",
     "account_id,user_id,role,department\nA,u1,,\nB,u1,,IT\n"},
    {"units", FileKind::Units,
     "account_id,unit_id,name,region\nA,s1,Shop 1,North\nA,s2,Shop 2,\nB,s1,Shop 1,South\n",
     "unit_id,account_id,region,name\ns1,A,North,Shop 1\ns2,A,,Shop 2\ns1,B,South,Shop 1\n",
     "account_id,unit_id,name,region\nA,s1,Shop 1,North\nA,s2,Shop two,East\n",
     "account_id,unit_id,name,region\nA,s1,Shop 1,\nB,s1,,\n"},
};

void addSamples()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(samples)); ++i)
        QTest::newRow(samples[i].name) << i;
}

} // namespace

class TestImportRelational : public QObject {
    Q_OBJECT

private slots:
    void theSameRowsChangeNothing_data() { addSamples(); }
    void theSameRowsChangeNothing()
    {
        QFETCH(const int, index);
        const Sample &sample = samples[index];
        Desk desk;
        const ImportPlan first = desk.import(sample.kind, sample.csv);
        QCOMPARE(countsOf(first), QStringLiteral("3/0/0/0"));
        QCOMPARE(first.rows, 3);
        QCOMPARE(first.novelty, FileNovelty::New);
        const QString everything = desk.everything();
        const qint64 before = must(revision(desk.workspace.database()));

        const ImportPlan again = desk.import(sample.kind, sample.csv, QStringLiteral("2026-04-01"));
        QCOMPARE(countsOf(again), QStringLiteral("0/0/3/0"));
        QCOMPARE(again.novelty, FileNovelty::Same);
        const ImportPlan reshaped = desk.import(sample.kind, sample.reshaped, QStringLiteral("2026-05-01"));
        QCOMPARE(countsOf(reshaped), QStringLiteral("0/0/3/0"));
        QCOMPARE(reshaped.novelty, FileNovelty::New);
        QCOMPARE(desk.everything(), everything);
        QCOMPARE(must(revision(desk.workspace.database())), before);
        QCOMPARE(desk.dump("SELECT count(*) FROM import"), QStringLiteral("1"));
    }

    void aCorrectedFileChangesWhatDiffers_data() { addSamples(); }
    void aCorrectedFileChangesWhatDiffers()
    {
        QFETCH(const int, index);
        const Sample &sample = samples[index];
        Desk desk;
        desk.import(sample.kind, sample.csv);
        const ImportPlan plan = desk.import(sample.kind, sample.corrected, QStringLiteral("2026-04-01"));
        QCOMPARE(countsOf(plan), QStringLiteral("0/1/1/0"));
        QCOMPARE(countsOf(desk.import(sample.kind, sample.corrected, QStringLiteral("2026-04-01"))),
                 QStringLiteral("0/0/2/0"));
        QCOMPARE(desk.dump("SELECT count(*) FROM import"), QStringLiteral("2"));
        // The row that the file does not name is still there: going back needs one change only.
        QCOMPARE(countsOf(desk.import(sample.kind, sample.csv, QStringLiteral("2026-05-01"))),
                 QStringLiteral("0/1/2/0"));
    }

    void anEmptyCellSaysNothing_data() { addSamples(); }
    void anEmptyCellSaysNothing()
    {
        QFETCH(const int, index);
        const Sample &sample = samples[index];
        Desk desk;
        desk.import(sample.kind, sample.csv);
        const QString everything = desk.everything();
        QCOMPARE(countsOf(desk.import(sample.kind, sample.emptied)), QStringLiteral("0/0/2/0"));
        QCOMPARE(desk.everything(), everything);
    }

    /// The log holds what undo needs: each row as it was and as it became, nothing that stayed.
    void theLogSaysWhatWasDone_data() { addSamples(); }
    void theLogSaysWhatWasDone()
    {
        QFETCH(const int, index);
        const Sample &sample = samples[index];
        Desk desk;
        desk.import(sample.kind, sample.csv);
        const auto imports = must(loadImports(desk.workspace));
        QCOMPARE(imports.size(), size_t(1));
        const ImportRecord &record = imports.front();
        QCOMPARE(record.kind, QLatin1String(sample.name));
        QCOMPARE(record.fileName, QStringLiteral("f.csv"));
        QCOMPARE(record.bytes, static_cast<qint64>(qstrlen(sample.csv)));
        QCOMPARE(record.lines, 4);
        QVERIFY(record.endsLine);
        QCOMPARE(record.importedOn.iso(), someDay);
        QCOMPARE(record.importedAt, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
        QCOMPARE(record.added, 3);
        QVERIFY(record.mapping.contains(QLatin1String("\"account_id\":\"account_id\"")));
        for (const ImportChange &change : must(loadImportChanges(desk.workspace, record.id)))
            QVERIFY(change.before.isEmpty());

        desk.import(sample.kind, sample.corrected, QStringLiteral("2026-04-01"));
        const auto changes =
            must(loadImportChanges(desk.workspace, must(loadImports(desk.workspace)).back().id));
        QVERIFY(!changes.empty());
        for (const ImportChange &change : changes) {
            if (change.entity == QLatin1String("account_change"))
                continue;
            const QString text = QString::fromUtf8(change.before + change.after);
            QVERIFY2(!change.before.isEmpty(), qPrintable(text));
            QVERIFY2(change.before != change.after, qPrintable(text));
            QVERIFY2(!text.contains(QLatin1String("Sales")) && !text.contains(QLatin1String("1500.5")),
                     qPrintable(text));
        }
    }

    void rejectsRowsWithTheirReason_data()
    {
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<ProblemCode>("code");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        const auto add = [](const char *name, FileKind kind, const char *header, const char *row,
                            ProblemCode code, const char *column, const char *value = "") {
            QTest::newRow(name) << kind << QByteArray(header) << QByteArray(row) << code
                                << QString::fromUtf8(column) << QString::fromUtf8(value);
        };
        using enum ProblemCode;
        const char *accounts = "account_id,name,seats,quota,started_on,calendar";
        add("account without id", FileKind::Accounts, accounts, ",Ann,1,1,,", CellMissing, "account_id");
        add("account of blanks", FileKind::Accounts, accounts, "   ,Ann,1,1,,", CellMissing, "account_id");
        add("seats in words", FileKind::Accounts, accounts, "A,Ann,many,1,,", NotANumber, "seats", "many");
        add("half a seat", FileKind::Accounts, accounts, "A,Ann,1.5,1,,", NotWhole, "seats", "1.5");
        add("fewer than no seats", FileKind::Accounts, accounts, "A,Ann,-1,1,,", Negative, "seats", "-1");
        add("too many seats", FileKind::Accounts, accounts, "A,Ann,3000000000,1,,", TooLarge, "seats",
            "3000000000");
        add("quota is no number", FileKind::Accounts, accounts, "A,Ann,1,1e999,,", TooLarge, "quota",
            "1e999");
        add("no such day", FileKind::Accounts, accounts, "A,Ann,1,1,2025-02-29,", DayImpossible, "started_on",
            "2025-02-29");
        add("no day", FileKind::Accounts, accounts, "A,Ann,1,1,soon,", NotADay, "started_on", "soon");
        add("no such calendar", FileKind::Accounts, accounts, "A,Ann,1,1,,moon", CalendarUnknown, "calendar",
            "moon");
        add("too few cells", FileKind::Accounts, accounts, "A", TooFewCells, "");
        add("Chinese heading", FileKind::Accounts, "客户编号,客户名称,账号数", "A,Ann,x", NotANumber,
            "账号数", "x");
        const char *seats = "account_id,date,purchased,opened";
        add("seats without day", FileKind::Seats, seats, "A,,1,1", CellMissing, "date");
        add("seats without seats", FileKind::Seats, seats, "A,2026-01-01,,", CellMissing, "purchased");
        const char *contracts = "account_id,start,end,arr,renewed,seats";
        add("contract without start", FileKind::Contracts, contracts, "A,,2026-01-01,1,,", CellMissing,
            "start");
        add("contract without money", FileKind::Contracts, contracts, "A,2025-01-01,2026-01-01,,,",
            CellMissing, "arr");
        add("contract that owes", FileKind::Contracts, contracts, "A,2025-01-01,2026-01-01,-5,,", Negative,
            "arr", "-5");
        add("contract that ends first", FileKind::Contracts, contracts, "A,2026-01-02,2026-01-01,5,,",
            EndBeforeStart, "end", "2026-01-01");
        add("renewed maybe", FileKind::Contracts, contracts, "A,2025-01-01,2026-01-01,5,maybe,", NotYesNo,
            "renewed", "maybe");
        const char *users = "account_id,user_id,role,opened_on,closed_on";
        add("user without id", FileKind::Users, users, "A,,boss,,", CellMissing, "user_id");
        add("user without account", FileKind::Users, users, ",u,boss,,", CellMissing, "account_id");
        add("no such role", FileKind::Users, users, "A,u,wizard,,", RoleUnknown, "role", "wizard");
        add("closed before opened", FileKind::Users, users, "A,u,boss,2026-01-02,2026-01-01", EndBeforeStart,
            "closed_on", "2026-01-01");
        add("unit without id", FileKind::Units, "account_id,unit_id,name", "A,,Shop", CellMissing, "unit_id");
    }

    void rejectsRowsWithTheirReason()
    {
        QFETCH(const FileKind, kind);
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, row);
        QFETCH(const ProblemCode, code);
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        // Two good rows of the same kind, so that the bad one is not more than half.
        QByteArrayList good;
        for (const Sample &sample : samples) {
            if (sample.kind == kind)
                good = QByteArray(sample.csv).split('\n').mid(1, 2);
        }
        Desk desk;
        ImportOptions options = importOn(someDay);
        options.kind = kind;
        const QByteArray two = kind == FileKind::Accounts
            ? (header.contains("account_id") ? "X,Xi,1,1,,\nY,Yu,1,1,,\n" : "X,Xi,1\nY,Yu,1\n")
            : kind == FileKind::Seats     ? "X,2026-01-01,1,1\nY,2026-01-01,1,1\n"
            : kind == FileKind::Contracts ? "X,2025-01-01,2025-12-31,1,,\nY,2025-01-01,2025-12-31,1,,\n"
            : kind == FileKind::Users     ? "X,u,boss,,\nY,u,boss,,\n"
                                          : "X,u,Shop\nY,u,Shop\n";
        const ImportPlan plan =
            must(importFile(desk.workspace, desk.file(header + '\n' + two + row + '\n'), options));
        QCOMPARE(countsOf(plan), QStringLiteral("2/0/0/1"));
        QCOMPARE(plan.rows, 3);
        QCOMPARE(plan.problems.rejected(), 1);
        const auto found = std::find_if(plan.problems.listed.begin(), plan.problems.listed.end(),
                                        [](const Problem &p) { return rejects(p.code); });
        QVERIFY(found != plan.problems.listed.end());
        QCOMPARE(found->code, code);
        QCOMPARE(found->line, 4);
        QCOMPARE(found->column, column);
        QCOMPARE(found->value, value);
        QCOMPARE(desk.dump("SELECT count(*) FROM account"), QStringLiteral("2"));
    }

    void moreThanHalfRejectedWritesNothing()
    {
        Desk desk;
        const QByteArray header("account_id,date,purchased\n");
        const QByteArray half(header + "A,2026-01-01,1\nB,2026-01-01,1\nC,x,1\nD,x,1\n");
        ImportOptions options = importOn(someDay);
        options.kind = FileKind::Seats;
        ImportPlan refused;
        const auto over = prepareFile(desk.workspace, desk.file(half + "E,x,1\n"), options, &refused);
        QCOMPARE(codeOf(over), ErrorCode::TooManyRejected);
        QCOMPARE(over.error().value, QStringLiteral("3"));
        QCOMPARE(countsOf(refused), QStringLiteral("2/0/0/3"));
        QCOMPARE(refused.problems.listed.size(), size_t(5)); // two made accounts among them
        QCOMPARE(desk.dump("SELECT count(*) FROM account"), QStringLiteral("0"));
        QCOMPARE(must(revision(desk.workspace.database())), 0);
        QCOMPARE(countsOf(desk.import(FileKind::Seats, half)), QStringLiteral("2/0/0/2"));
    }

    void theSameKeyTwice_data()
    {
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("counts");
        QTest::newRow("accounts equal")
            << FileKind::Accounts << QByteArray("account_id,name\nA,Ann\nA,Ann\nB,Bob\n")
            << QStringLiteral("2/0/1/0");
        QTest::newRow("accounts conflict")
            << FileKind::Accounts << QByteArray("account_id,name\nA,Ann\nA,Eve\nB,Bob\n")
            << QStringLiteral("2/0/0/1");
        QTest::newRow("accounts over time")
            << FileKind::Accounts
            << QByteArray("account_id,name,valid_from\nA,Ann,2025-01-01\nA,Eve,2026-01-01\nB,Bob,\n")
            << QStringLiteral("2/1/0/0");
        QTest::newRow("seats equal")
            << FileKind::Seats
            << QByteArray("account_id,date,purchased\nA,2026-01-01,1\nA,2026-01-01,1\nA,2026-01-02,1\n")
            << QStringLiteral("2/0/1/0");
        QTest::newRow("seats conflict")
            << FileKind::Seats
            << QByteArray("account_id,date,purchased\nA,2026-01-01,1\nA,2026-01-01,2\nA,2026-01-02,1\n")
            << QStringLiteral("2/0/0/1");
        QTest::newRow("contracts conflict by id")
            << FileKind::Contracts
            << QByteArray("contract_id,account_id,start,end,arr\nC,A,2026-01-01,2026-12-31,1\nC,A,2027-01-01,"
                          "2027-12-31,1\nD,A,2026-01-01,2026-12-31,1\n")
            << QStringLiteral("2/0/0/1");
        QTest::newRow("contracts conflict by start")
            << FileKind::Contracts
            << QByteArray("account_id,start,end,arr\nA,2026-01-01,2026-12-31,1\nA,2026-01-01,2026-12-31,2\nB,"
                          "2026-01-01,2026-12-31,1\n")
            << QStringLiteral("2/0/0/1");
        QTest::newRow("users equal") << FileKind::Users
                                     << QByteArray("account_id,user_id,role\nA,u,boss\nA,u,老板\nB,u,boss\n")
                                     << QStringLiteral("2/0/1/0");
        QTest::newRow("users conflict")
            << FileKind::Users << QByteArray("account_id,user_id,role\nA,u,boss\nA,u,admin\nB,u,boss\n")
            << QStringLiteral("2/0/0/1");
        QTest::newRow("units conflict")
            << FileKind::Units << QByteArray("account_id,unit_id,name\nA,u,a\nA,u,b\nB,u,a\n")
            << QStringLiteral("2/0/0/1");
    }

    void theSameKeyTwice()
    {
        QFETCH(const FileKind, kind);
        QFETCH(const QByteArray, csv);
        QFETCH(const QString, counts);
        Desk desk;
        const ImportPlan plan = desk.import(kind, csv);
        QCOMPARE(countsOf(plan), counts);
        QCOMPARE(plan.problems.counts.value(ProblemCode::KeyTwice), plan.rejected);
    }

    void unknownAccountsAreMade()
    {
        Desk desk;
        desk.import(FileKind::Accounts, "account_id,name\nA,Ann\n");
        const ImportPlan plan = desk.import(FileKind::Units, "account_id,unit_id\nA,u1\nB,u1\nB,u2\nC,u1\n");
        QCOMPARE(plan.accountsCreated, 2);
        QCOMPARE(plan.problems.counts.value(ProblemCode::AccountCreated), 2);
        QCOMPARE(plan.problems.listed.front().line, 3);
        QCOMPARE(plan.problems.listed.front().value, QStringLiteral("B"));
        QCOMPARE(plan.rejected, 0);
        QCOMPARE(desk.dump("SELECT key, name FROM account ORDER BY key"), QStringLiteral("A|Ann\nB|\nC|"));
        // Its first description fills it, for the past too.
        QCOMPARE(countsOf(desk.import(FileKind::Accounts, "account_id,name\nB,Bob\n")),
                 QStringLiteral("0/1/0/0"));
        QCOMPARE(desk.dump("SELECT key, name FROM account ORDER BY key"), QStringLiteral("A|Ann\nB|Bob\nC|"));
        QCOMPARE(desk.dump("SELECT count(*) FROM account_change"), QStringLiteral("0"));
    }

    void personsAreReadOnlyWhenAskedFor()
    {
        Desk desk;
        const QByteArray csv("account_id,user_id,name,email,role\nA,u,王芳,w@example.org,boss\n");
        const ImportPlan plan = desk.import(FileKind::Users, csv);
        QCOMPARE(desk.dump("SELECT name, email, role FROM user"), QStringLiteral("||decision_maker"));
        const auto name = std::find_if(plan.columns.begin(), plan.columns.end(), [](const ColumnMapping &c) {
            return c.heading == QLatin1String("name");
        });
        QCOMPARE(name->field, -1);
        for (const ImportChange &change :
             must(loadImportChanges(desk.workspace, must(loadImports(desk.workspace)).back().id)))
            QVERIFY(!change.after.contains("example.org"));
        desk.persons = true;
        QCOMPARE(countsOf(desk.import(FileKind::Users, csv)), QStringLiteral("0/1/0/0"));
        QCOMPARE(desk.dump("SELECT name, email, role FROM user"),
                 QStringLiteral("王芳|w@example.org|decision_maker"));
    }

    void rolesAreKnownInBothLanguages_data()
    {
        QTest::addColumn<QString>("role");
        const auto add = [](const char *word, const char *role) {
            QTest::newRow(word) << QString::fromLatin1(role);
        };
        for (const char *word : {"decision_maker", "Decision Maker", "BOSS", "owner", "老板", "决策人"})
            add(word, "decision_maker");
        for (const char *word : {"manager", "Store-Manager", "店长", "经理", "主管"})
            add(word, "manager");
        for (const char *word : {"end_user", "end user", "EndUser", "用户", "员工", "一线用户"})
            add(word, "end_user");
        for (const char *word : {"admin", "Administrator", "IT admin", "管理员", "IT管理员"})
            add(word, "admin");
        for (const char *word : {"other", "其他"})
            add(word, "other");
        for (const char *word : {"wizard", "bos", "", "manager admin"})
            add(word, "");
    }

    void rolesAreKnownInBothLanguages()
    {
        QFETCH(const QString, role);
        const auto found = roleFromWord(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(found.value_or(QString()), role);
    }

    void invisibleTextIsTold()
    {
        Desk desk;
        const ImportPlan plan = desk.import(FileKind::Accounts,
                                            "account_id,name\nA,Ann\xe2\x80\xae"
                                            "live\n");
        QCOMPARE(plan.problems.counts.value(ProblemCode::InvisibleText), 1);
        QCOMPARE(countsOf(plan), QStringLiteral("1/0/0/0"));
    }

    /// Hostile names stay the text they are (S7).
    void namesAreOnlyText()
    {
        Desk desk;
        desk.import(FileKind::Accounts,
                    "account_id,name\n\"x'); DROP TABLE account; --\",\"=cmd|' /C calc'!A0\"\n");
        QCOMPARE(desk.dump("SELECT key, name FROM account"),
                 QStringLiteral("x'); DROP TABLE account; --|=cmd|' /C calc'!A0"));
    }

    void realFilesGoIn()
    {
        const QString folder = QStringLiteral(BW_SHARED_DATA "/git-usage/");
        if (!QFileInfo::exists(folder))
            QSKIP("no shared data: the real files were not tried");
        Desk desk;
        const auto import = [&](const char *name) {
            return must(importFile(desk.workspace, folder + QLatin1String(name), importOn(someDay)));
        };
        const auto lines = [&](const char *name) {
            return bytesOf(folder + QLatin1String(name)).count('\n') - 1;
        };
        for (const char *name : {"accounts.csv", "contracts.csv", "contracts_pending.csv", "users.csv"}) {
            const ImportPlan plan = import(name);
            QCOMPARE(plan.rejected, 0);
            QCOMPARE(plan.rows, lines(name));
            QCOMPARE(plan.added, lines(name));
            const ImportPlan again = import(name);
            QCOMPARE(again.unchanged, lines(name));
            QCOMPARE(again.novelty, FileNovelty::Same);
        }
        QCOMPARE(desk.dump("SELECT sum(arr) > 0, count(DISTINCT account_id) FROM contract").left(2),
                 QStringLiteral("1|"));
        QCOMPARE(desk.dump("SELECT seats_purchased FROM account WHERE key = 'ACC-003'"),
                 QStringLiteral("13"));
        QCOMPARE(desk.dump("SELECT count(*) FROM account"), QString::number(lines("accounts.csv")));
    }
};

QTEST_GUILESS_MAIN(TestImportRelational)
#include "tst_import_relational.moc"
