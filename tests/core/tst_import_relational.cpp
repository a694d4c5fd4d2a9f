#include "intake/kinds.h"
#include "intake/roles.h"
#include "store/accounts.h"
#include "store/imports.h"
#include "store/revision.h"
#include "store/settings.h"
#include "support/import.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <numeric>
#include <random>

using namespace bw;
using namespace bw::test;

namespace {

const QString someDay = QStringLiteral("2026-03-01");

/// A workspace and files to import into it.
class Desk {
public:
    /// Imports a text as a file of that kind; must work.
    ImportPlan import(FileKind kind, const QByteArray &csv, const QString &day = someDay)
    {
        return must(tryImport(kind, csv, day));
    }
    Result<ImportPlan> tryImport(FileKind kind, const QByteArray &csv, const QString &day = someDay)
    {
        ImportOptions options = importOn(day);
        options.kind = kind;
        options.persons = persons;
        return importFile(workspace, file(csv), options);
    }
    QString file(const QByteArray &csv) { return temporary.folder().write(QStringLiteral("f.csv"), csv); }
    [[nodiscard]] QString dump(const char *statement) const
    {
        return test::dump(workspace, QLatin1String(statement));
    }
    /// All that imports can write, the log apart.
    [[nodiscard]] QString everything() const
    {
        return dump("SELECT key, name, parent, segment, industry, region, csm, product, plan, stage, "
                    "started_on, live_on, "
                    "seats_purchased, seats_opened, quota, modules, calendar, tags FROM account ORDER BY key")
            + QStringLiteral("\n--\n")
            + dump("SELECT a.key, c.field, c.valid_from, c.value FROM account_change c JOIN account a ON "
                   "a.id = c.account_id "
                   "ORDER BY 1, 2, 3")
            + QStringLiteral("\n--\n")
            + dump("SELECT a.key, s.date, s.purchased, s.opened FROM seats s JOIN account a ON a.id = "
                   "s.account_id ORDER BY 1, 2")
            + QStringLiteral("\n--\n")
            + dump("SELECT a.key, c.key, c.start, c.end, c.signed_on, c.arr, c.currency, c.seats, c.quota, "
                   "c.renewed_from, "
                   "c.renewed, c.decided_on, c.lost_reason FROM contract c JOIN account a ON a.id = "
                   "c.account_id ORDER BY 1, 3, 2")
            + QStringLiteral("\n--\n")
            + dump("SELECT a.key, u.key, u.name, u.role, u.department, u.email, u.opened_on, u.closed_on "
                   "FROM user u "
                   "JOIN account a ON a.id = u.account_id ORDER BY 1, 2")
            + QStringLiteral("\n--\n")
            + dump("SELECT a.key, u.key, u.name, u.region FROM unit u JOIN account a ON a.id = u.account_id "
                   "ORDER BY 1, 2");
    }

    TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    bool persons = false;
};

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

    /// definitions.md §2: the first value holds backwards, a later one from valid_from, else its import.
    void accountFieldsHaveAHistory_data()
    {
        QTest::addColumn<QList<QPair<QString, QByteArray>>>("files"); // day of import, rows
        QTest::addColumn<QString>("history"); // segment on days
        using Files = QList<QPair<QString, QByteArray>>;
        const QString jan = QStringLiteral("2026-01-10");
        const QString feb = QStringLiteral("2026-02-10");
        const QString mar = QStringLiteral("2026-03-10");
        // Seen on 2020-01-01, 2026-01-10, 2026-02-09, 2026-02-10, 2026-12-31.
        QTest::newRow("first holds backwards")
            << Files{{feb, "A,mid,"}} << QStringLiteral("mid mid mid mid mid");
        QTest::newRow("later from its import")
            << Files{{jan, "A,mid,"}, {feb, "A,large,"}} << QStringLiteral("mid mid mid large large");
        QTest::newRow("later from its date") << Files{{jan, "A,mid,"}, {mar, "A,large,2026-02-10"}}
                                             << QStringLiteral("mid mid mid large large");
        QTest::newRow("date in the future")
            << Files{{jan, "A,mid,"}, {feb, "A,large,2026-12-31"}} << QStringLiteral("mid mid mid mid large");
        QTest::newRow("and back again") << Files{{jan, "A,mid,"}, {feb, "A,large,"}, {mar, "A,mid,"}}
                                        << QStringLiteral("mid mid mid large mid");
        QTest::newRow("corrected the same day")
            << Files{{jan, "A,mid,"}, {feb, "A,large,"}, {feb, "A,small,"}}
            << QStringLiteral("mid mid mid small small");
        QTest::newRow("corrected for its date")
            << Files{{jan, "A,mid,"}, {feb, "A,large,2026-02-10"}, {mar, "A,small,2026-02-10"}}
            << QStringLiteral("mid mid mid small small");
        QTest::newRow("filled later")
            << Files{{jan, "A,,"}, {feb, "A,large,"}} << QStringLiteral("large large large large large");
        QTest::newRow("blank changes nothing")
            << Files{{jan, "A,mid,"}, {feb, "A,,"}} << QStringLiteral("mid mid mid mid mid");
        QTest::newRow("history in one file") << Files{{mar, "A,large,2026-02-10\nA,mid,2025-01-01"}}
                                             << QStringLiteral("mid mid mid large large");
        QTest::newRow("older date afterwards")
            << Files{{jan, "A,large,2026-02-10"}, {mar, "A,mid,2025-01-01"}}
            << QStringLiteral("mid mid mid large large");
        QTest::newRow("older date before an undated first")
            << Files{{jan, "A,large,"}, {mar, "A,mid,2026-02-10"}}
            << QStringLiteral("large large large mid mid");
    }

    void accountFieldsHaveAHistory()
    {
        using Files = QList<QPair<QString, QByteArray>>;
        QFETCH(const Files, files);
        QFETCH(const QString, history);
        Desk desk;
        const auto seen = [&] {
            const auto accounts = must(loadAccounts(desk.workspace));
            const auto changes = must(loadAccountChanges(desk.workspace));
            QStringList values;
            for (const char *day : {"2020-01-01", "2026-01-10", "2026-02-09", "2026-02-10", "2026-12-31"})
                values += accountAt(accounts.front(), changes, *Day::parse(QString::fromLatin1(day))).segment;
            return values.join(u' ');
        };
        for (const auto &[day, rows] : files)
            desk.import(FileKind::Accounts, "account_id,segment,valid_from\n" + rows + '\n', day);
        QCOMPARE(seen(), history);
        // The last file again, later, changes nothing.
        const ImportPlan again =
            desk.import(FileKind::Accounts, "account_id,segment,valid_from\n" + files.last().second + '\n',
                        QStringLiteral("2026-06-01"));
        if (!history.endsWith(QLatin1String("mid large")))
            QCOMPARE(again.added + again.changed, 0);
    }

    /// Dated rows give the same history in any order and any split into files.
    void datedRowsNeedNoOrder()
    {
        QByteArrayList rows{"A,mid,2024-01-01",  "A,large,2025-01-01", "A,small,2025-06-01",
                            "A,mid,2026-01-01",  "A,large,2023-01-01", "B,mid,2024-05-01",
                            "B,large,2022-01-01"};
        std::mt19937 random(7); // NOLINT: the same orders in every run
        QString expected;
        for (int round = 0; round < 12; ++round) {
            std::shuffle(rows.begin(), rows.end(), random);
            Desk desk;
            const qsizetype cut = static_cast<qsizetype>(random() % 8);
            for (const QByteArrayList &part : {rows.mid(0, cut), rows.mid(cut)}) {
                if (!part.isEmpty())
                    desk.import(FileKind::Accounts,
                                "account_id,segment,valid_from\n" + part.join('\n') + '\n');
            }
            const auto accounts = must(loadAccounts(desk.workspace));
            const auto changes = must(loadAccountChanges(desk.workspace));
            QStringList seen;
            for (const Account &account : accounts) {
                for (Day day = Day::of(2021, 6, 1); day < Day::of(2026, 6, 1); day = day + 91)
                    seen += account.key + accountAt(account, changes, day).segment;
            }
            seen.sort();
            if (expected.isEmpty())
                expected = seen.join(u' ');
            QCOMPARE(seen.join(u' '), expected);
        }
    }

    /// Files with and without contract ids may speak of the same contract.
    void contractsAreKnownByIdOrStart_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("stored");
        QTest::newRow("id, other dates")
            << QByteArray("C1,A,2025-01-01,2025-12-31,1") << QByteArray("C1,A,2025-02-01,2026-01-31,1")
            << QStringLiteral("0/1/0/0") << QStringLiteral("C1|A|20120|1");
        QTest::newRow("id, other account")
            << QByteArray("C1,A,2025-01-01,2025-12-31,1") << QByteArray("C1,B,2025-01-01,2025-12-31,1")
            << QStringLiteral("0/1/0/0") << QStringLiteral("C1|B|20089|1");
        QTest::newRow("other id, same start")
            << QByteArray("C1,A,2025-01-01,2025-12-31,1") << QByteArray("C2,A,2025-01-01,2025-12-31,2")
            << QStringLiteral("1/0/0/0") << QStringLiteral("C1|A|20089|1\nC2|A|20089|2");
        QTest::newRow("id comes later")
            << QByteArray(",A,2025-01-01,2025-12-31,1") << QByteArray("C1,A,2025-01-01,2025-12-31,1")
            << QStringLiteral("0/1/0/0") << QStringLiteral("C1|A|20089|1");
        QTest::newRow("id is left out")
            << QByteArray("C1,A,2025-01-01,2025-12-31,1") << QByteArray(",A,2025-01-01,2025-12-31,3")
            << QStringLiteral("0/1/0/0") << QStringLiteral("C1|A|20089|3");
        QTest::newRow("no ids, same start")
            << QByteArray(",A,2025-01-01,2025-12-31,1") << QByteArray(",A,2025-01-01,2026-12-31,1")
            << QStringLiteral("0/1/0/0") << QStringLiteral("|A|20089|1");
        QTest::newRow("no ids, other start")
            << QByteArray(",A,2025-01-01,2025-12-31,1") << QByteArray(",A,2025-01-02,2025-12-31,1")
            << QStringLiteral("1/0/0/0") << QStringLiteral("|A|20089|1\n|A|20090|1");
        QTest::newRow("could be either")
            << QByteArray("C1,A,2025-01-01,2025-12-31,1\nC2,A,2025-01-01,2025-12-31,2")
            << QByteArray(",A,2025-01-01,2025-12-31,3\n,B,2025-01-01,2025-12-31,3")
            << QStringLiteral("1/0/0/1") << QStringLiteral("C1|A|20089|1\nC2|A|20089|2\n|B|20089|3");
    }

    void contractsAreKnownByIdOrStart()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        QFETCH(const QString, counts);
        QFETCH(const QString, stored);
        const QByteArray header("contract_id,account_id,start,end,arr\n");
        Desk desk;
        desk.import(FileKind::Contracts, header + first + '\n');
        QCOMPARE(countsOf(desk.import(FileKind::Contracts, header + second + '\n')), counts);
        QCOMPARE(desk.dump("SELECT c.key, a.key, c.start, c.arr FROM contract c JOIN account a ON a.id = "
                           "c.account_id ORDER BY a.key, c.start, c.arr"),
                 stored);
    }

    void renewedIsOneZeroOrUnknown()
    {
        Desk desk;
        const QByteArray header("account_id,start,end,arr,renewed\n");
        desk.import(FileKind::Contracts,
                    header
                        + "A,2025-01-01,2025-12-31,1,1\nB,2025-01-01,2025-12-31,1,0\nC,2025-01-01,2025-12-31,"
                          "1,\nD,2025-01-01,2025-12-31,1,未续费\n");
        const char *stored = "SELECT group_concat(coalesce(renewed, '-'), '') FROM (SELECT renewed FROM "
                             "contract ORDER BY account_id)";
        QCOMPARE(desk.dump(stored), QStringLiteral("10-0"));
        QCOMPARE(countsOf(desk.import(FileKind::Contracts,
                                      header
                                          + "A,2025-01-01,2025-12-31,1,0\nB,2025-01-01,2025-12-31,1,\nC,2025-"
                                            "01-01,2025-12-31,1,1\n")),
                 QStringLiteral("0/2/1/0"));
        QCOMPARE(desk.dump(stored), QStringLiteral("0010"));
    }

    void moneyKeepsItsCurrency_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("stored");
        QTest::newRow("column") << QByteArray("1200,usd") << QStringLiteral("1200|USD");
        QTest::newRow("sign") << QByteArray("\"￥1,200.50\",") << QStringLiteral("1200.5|CNY");
        QTest::newRow("column wins") << QByteArray("$5,HKD") << QStringLiteral("5|HKD");
        QTest::newRow("Chinese") << QByteArray("12万,人民币") << QStringLiteral("120000|CNY");
        QTest::newRow("none") << QByteArray("7,") << QStringLiteral("7|");
    }

    void moneyKeepsItsCurrency()
    {
        QFETCH(const QByteArray, cells);
        QFETCH(const QString, stored);
        Desk desk;
        desk.import(FileKind::Contracts,
                    "account_id,start,end,arr,currency\nA,2025-01-01,2025-12-31," + cells + '\n');
        QCOMPARE(desk.dump("SELECT arr, currency FROM contract"), stored);
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

    void aFileThatChangedIsNotApplied_data()
    {
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("other bytes of the same length")
            << QByteArray("account_id,name\nA,Bob\n") << ErrorCode::FileChanged;
        QTest::newRow("grown") << QByteArray("account_id,name\nA,Ann\nB,Bob\n") << ErrorCode::FileChanged;
        QTest::newRow("shrunk") << QByteArray("account_id,name\n") << ErrorCode::FileChanged;
        QTest::newRow("gone") << QByteArray() << ErrorCode::FileMissing;
    }

    void aFileThatChangedIsNotApplied()
    {
        QFETCH(const QByteArray, later);
        QFETCH(const ErrorCode, code);
        Desk desk;
        const ImportOptions options = importOn(someDay);
        const QString path = desk.file("account_id,name\nA,Ann\n");
        auto prepared = must(prepareFile(desk.workspace, path, options));
        if (later.isEmpty())
            QVERIFY(QFile::remove(path));
        else
            desk.file(later);
        Progress progress;
        const auto applied = applyImport(desk.workspace, std::move(prepared), options, progress);
        QCOMPARE(codeOf(applied), code);
        QCOMPARE(applied.error().subject, path);
        QCOMPARE(must(revision(desk.workspace.database())), 0);
    }

    /// Somebody else wrote between plan and apply: what was done is planned anew.
    void aStoreThatMovedIsPlannedAgain()
    {
        Desk desk;
        const ImportOptions options = importOn(someDay);
        const QString path =
            desk.temporary.folder().write(QStringLiteral("mine.csv"), "account_id,name\nA,Ann\nB,Bob\n");
        auto prepared = must(prepareFile(desk.workspace, path, options));
        QCOMPARE(countsOf(prepared.plan), QStringLiteral("2/0/0/0"));
        desk.import(FileKind::Accounts, "account_id,name\nA,Eve\n", QStringLiteral("2026-02-01"));
        Progress progress;
        const ImportPlan done = must(applyImport(desk.workspace, std::move(prepared), options, progress));
        QCOMPARE(countsOf(done), QStringLiteral("1/1/0/0"));
        QCOMPARE(desk.dump("SELECT key, name FROM account ORDER BY key"), QStringLiteral("A|Eve\nB|Bob"));
        QCOMPARE(desk.dump("SELECT field, value FROM account_change"), QStringLiteral("name|Ann"));
    }

    void cancellingLeavesNothing()
    {
        Desk desk;
        const ImportOptions options = importOn(someDay);
        const QString path = desk.file("account_id,name\nA,Ann\n");
        Progress progress;
        progress.cancelled = true;
        QCOMPARE(codeOf(prepareImport(desk.workspace, path, options, progress)), ErrorCode::Cancelled);
        auto prepared = must(prepareFile(desk.workspace, path, options));
        QCOMPARE(codeOf(applyImport(desk.workspace, std::move(prepared), options, progress)),
                 ErrorCode::Cancelled);
        QCOMPARE(must(revision(desk.workspace.database())), 0);
    }

    void aReadOnlyWorkspaceIsSaid()
    {
        Desk desk;
        Workspace reader = desk.temporary.open(Workspace::Mode::Read);
        const QString path = desk.file("account_id,name\nA,Ann\n");
        QCOMPARE(codeOf(importFile(reader, path, importOn(someDay))), ErrorCode::DatabaseReadOnly);
    }

    /// The day from which a change holds is the day of the import in the workspace's zone.
    void theImportsDayIsLocal()
    {
        Desk desk;
        {
            auto transaction = must(sql::Transaction::begin(desk.workspace.database()));
            must(fixZone(desk.workspace, QStringLiteral("Asia/Shanghai")));
            must(transaction.commit());
        }
        desk.import(FileKind::Accounts, "account_id,name\nA,Ann\n", QStringLiteral("2026-01-01"));
        ImportOptions options = importOn(QStringLiteral("2026-01-01"));
        options.now = QDateTime(QDate(2026, 2, 9), QTime(16, 0), Qt::UTC);
        (void)must(importFile(desk.workspace, desk.file("account_id,name\nA,Eve\n"), options));
        QCOMPARE(must(loadAccountChanges(desk.workspace)).front().from.iso(), QStringLiteral("2026-02-10"));
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
