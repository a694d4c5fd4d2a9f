#include "intake/undo.h"
#include "store/cache_reader.h"
#include "store/edits.h"
#include "store/logged_rows.h"
#include "store/revision.h"
#include "store/settings.h"
#include "support/undo_books.h"

using namespace bw;
using namespace bw::test;

namespace {

const QDateTime later(QDate(2027, 1, 1), QTime(8, 0), Qt::UTC);

/// A workspace that files are imported into, one a day.
class Book {
    TemporaryWorkspace m_temporary;
    int m_day = 0;

public:
    Workspace workspace = m_temporary.open();

    /// The import's number; 0 where it changed nothing.
    ImportId import(const QString &name, const QByteArray &bytes)
    {
        const auto before = must(loadImports(workspace)).size();
        const QString path = m_temporary.folder().write(name, bytes);
        const auto done = importFile(workspace, path, importOn(Day(Day::of(2026, 3, 1) + ++m_day).iso()));
        if (!done && done.error().code != ErrorCode::TooManyRejected
            && done.error().code != ErrorCode::NoDataRows)
            must(Status(tl::unexpected(done.error())));
        const auto log = must(loadImports(workspace));
        return log.size() > before ? log.back().id : ImportId();
    }
    UndoReport undo(ImportId import) { return must(undoImport(workspace, import, later)); }
    [[nodiscard]] QString select(const char *statement) const
    {
        return dump(workspace, QString::fromLatin1(statement));
    }
};

QString countsOf(const UndoReport &report)
{
    return QStringLiteral("restored %1, removed %2, days %3, kept %4")
        .arg(report.restored)
        .arg(report.removed)
        .arg(report.usageDays)
        .arg(report.kept.size());
}

/// "entity account by import" of each.
QString keptOf(const UndoReport &report)
{
    static const char *const by[] = {"later", "hand", "reference", "place", "unknown"};
    QStringList lines;
    for (const UndoKept &kept : report.kept)
        lines += QStringLiteral("%1 %2 %3 %4")
                     .arg(kept.entity, kept.account, QLatin1String(by[static_cast<int>(kept.by)]),
                          kept.import ? QString::number(kept.import->value) : kept.author);
    return lines.join(u'\n');
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private slots:
    void tablesAreWhole_data();
    void tablesAreWhole();
    void takesBackWhatItAdded();
    void restoresWhatItChanged();
    void keepsWhatALaterImportChanged();
    void keepsAFirstValueThatALaterOneRestsOn();
    void keepsWhatWasEdited();
    void keepsWhatTheLogDoesNotKnow();
    void keepsARowWhosePlaceIsTaken();
    void accountStaysWhileReferredTo();
    void accountOfUsageGoesLast();
    void planWritesNothing();
    void plansWithoutWriting();
    void refuses();
    void fileCanBeImportedAgain();
    void dailyUsageBringsTheLayerBelowBack();
    void takesGrownFilesToo();
    void lastUsageReleasesTheZone();
    void otherKinds();
    void everyKind_data();
    void everyKind();
    void failureLeavesAllAsItWas();
    void randomInReverse_data();
    void randomInReverse();
    void randomInAnyOrder_data();
    void randomInAnyOrder();
    void untouchedIsAsIfNeverImported_data();
    void untouchedIsAsIfNeverImported();
};

void TestUndo::tablesAreWhole_data()
{
    QTest::addColumn<QString>("entity");
    for (const LoggedTable &table : loggedTables())
        QTest::addRow("%s", table.entity.data()) << QString(table.entity);
}

/// Each column of the store is a part of the key or a member, but for the number, the origin and the checksum
/// over what an undo never changes.
void TestUndo::tablesAreWhole()
{
    QFETCH(QString, entity);
    const TemporaryWorkspace temporary;
    const Workspace workspace = temporary.open();
    const LoggedTable *table = loggedTable(entity);
    QVERIFY(table);
    QStringList known;
    for (const LoggedColumn &column : table->key)
        known += column.column;
    for (const LoggedColumn &column : table->columns)
        known += column.column;
    known += QStringLiteral("import_id");
    if (entity.startsWith(QLatin1String("judgement")))
        known += QStringLiteral("checksum");
    if (entity == QLatin1String("account"))
        known += QStringLiteral("id");
    QStringList there =
        dump(workspace, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table->table))
            .split(u'\n');
    known.sort();
    there.sort();
    QCOMPARE(known, there);
    QStringList parents = dump(workspace,
                               QStringLiteral("SELECT f.\"table\" FROM sqlite_master m, "
                                              "pragma_foreign_key_list(m.name) f"))
                              .split(u'\n');
    QCOMPARE(table->isParent, parents.contains(table->table));
}

void TestUndo::takesBackWhatItAdded()
{
    Book book;
    const QString empty = contentOf(book.workspace);
    const ImportId import = book.import(QStringLiteral("seats.csv"),
                                        "account_id,date,purchased,opened\n"
                                        "A,2026-01-01,10,5\nA,2026-02-01,20,5\nB,2026-01-01,7,\n");
    QVERIFY(import);
    const UndoReport report = book.undo(import);
    QCOMPARE(countsOf(report), QStringLiteral("restored 0, removed 5, days 0, kept 0"));
    QCOMPARE(report.import.undoneAt, std::optional(later));
    QCOMPARE(contentOf(book.workspace), empty);
    QCOMPARE(must(loadImports(book.workspace)).front().undoneAt, std::optional(later));
    QCOMPARE(must(loadBook(book.workspace)).imports, 0);
}

void TestUndo::restoresWhatItChanged()
{
    Book book;
    (void)book.import(QStringLiteral("contracts.csv"),
                      "contract_id,account_id,start,end,arr,renewed,lost_reason\n"
                      "C1,A,2026-01-01,2026-12-31,100.5,,\nC2,A,2025-01-01,2025-12-31,90,1,\n");
    const QString before = contentOf(book.workspace);
    const QString origin = book.select("SELECT import_id FROM contract");
    const ImportId import = book.import(QStringLiteral("contracts-2.csv"),
                                        "contract_id,account_id,start,end,arr,renewed,lost_reason\n"
                                        "C1,B,2026-02-01,2026-11-30,200,0,price\n"
                                        "C3,B,2026-02-01,2026-11-30,1,,\n");
    QVERIFY(contentOf(book.workspace) != before);
    QCOMPARE(countsOf(book.undo(import)), QStringLiteral("restored 1, removed 2, days 0, kept 0"));
    QCOMPARE(contentOf(book.workspace), before);
    QCOMPARE(book.select("SELECT import_id FROM contract"), origin);
}

void TestUndo::keepsWhatALaterImportChanged()
{
    Book book;
    const QString empty = contentOf(book.workspace);
    const ImportId first = book.import(QStringLiteral("users.csv"),
                                       "account_id,user_id,name,role\nA,u1,Ann,admin\nA,u2,Bo,manager\n");
    const ImportId second =
        book.import(QStringLiteral("users-2.csv"), "account_id,user_id,role\nA,u1,manager\n");
    const UndoReport report = book.undo(first);
    // The account stays as long as somebody is in it.
    QCOMPARE(countsOf(report), QStringLiteral("restored 0, removed 1, days 0, kept 2"));
    QCOMPARE(keptOf(report), QStringLiteral("user A later 2\naccount A reference 2"));
    QCOMPARE(report.kept.front().file, QStringLiteral("users-2.csv"));
    QCOMPARE(report.kept.front().key, QStringLiteral("[\"A\",\"u1\"]"));
    QCOMPARE(book.select("SELECT key, name, role FROM user"), QStringLiteral("u1||manager"));
    // Once nobody speaks of them any more they go, whatever the order.
    QCOMPARE(countsOf(book.undo(second)), QStringLiteral("restored 0, removed 2, days 0, kept 0"));
    QCOMPARE(contentOf(book.workspace), empty);
}

void TestUndo::keepsAFirstValueThatALaterOneRestsOn()
{
    Book book;
    const ImportId first = book.import(QStringLiteral("accounts.csv"), "account_id,segment\nA,mid\n");
    const ImportId second = book.import(QStringLiteral("accounts-2.csv"), "account_id,segment\nA,large\n");
    QCOMPARE(keptOf(book.undo(first)), QStringLiteral("account A later 2"));
    QCOMPARE(book.select("SELECT segment FROM account"), QStringLiteral("mid"));
    (void)book.undo(second);
    QCOMPARE(book.select("SELECT count(*) FROM account"), QStringLiteral("0"));
}

void TestUndo::keepsWhatWasEdited()
{
    Book book;
    const ImportId import = book.import(QStringLiteral("seats.csv"),
                                        "account_id,date,purchased\nA,2026-01-01,10\nA,2026-02-01,20\n");
    const Account account = must(loadAccounts(book.workspace)).front();
    Edit edit;
    edit.entity = EditEntity::Seats;
    edit.account = account.id;
    edit.key = editKey({QStringLiteral("A"), QStringLiteral("2026-02-01")});
    edit.field = QStringLiteral("purchased");
    edit.value = QStringLiteral("25");
    edit.base = QStringLiteral("20");
    edit.author = QStringLiteral("Dana");
    edit.at = later;
    (void)must(saveEdits(book.workspace, {{}, {edit}}, later));
    const UndoReport report = book.undo(import);
    QCOMPARE(keptOf(report), QStringLiteral("seats A hand Dana\naccount A hand "));
    QCOMPARE(book.select("SELECT date FROM seats"), QString::number(Day::of(2026, 2, 1).n));
}

void TestUndo::keepsWhatTheLogDoesNotKnow()
{
    Book book;
    const ImportId import = book.import(QStringLiteral("units.csv"), "account_id,unit_id,name\nA,s1,Shop\n");
    execute(book.workspace, QStringLiteral("UPDATE unit SET name = 'Store'"));
    QCOMPARE(keptOf(book.undo(import)), QStringLiteral("unit A unknown \naccount A reference 1"));
    QCOMPARE(book.select("SELECT name FROM unit"), QStringLiteral("Store"));
}

void TestUndo::keepsARowWhosePlaceIsTaken()
{
    Book book;
    const QByteArray head = "contract_id,account_id,start,end,arr\n";
    const ImportId first = book.import(QStringLiteral("c1.csv"), head + ",A,2026-01-01,2026-12-31,1\n");
    const ImportId named = book.import(QStringLiteral("c2.csv"), head + "C1,A,2026-01-01,2026-12-31,1\n");
    const ImportId moved = book.import(QStringLiteral("c3.csv"), head + "C1,A,2026-02-01,2026-12-31,1\n");
    const ImportId other = book.import(QStringLiteral("c4.csv"), head + ",A,2026-01-01,2026-12-31,5\n");
    QCOMPARE(countsOf(book.undo(moved)), QStringLiteral("restored 1, removed 0, days 0, kept 0"));
    QCOMPARE(keptOf(book.undo(named)), QStringLiteral("contract A place "));
    QCOMPARE(book.select("SELECT key, arr FROM contract ORDER BY arr"), QStringLiteral("C1|1\n|5"));
    (void)book.undo(other);
    (void)book.undo(first);
    QCOMPARE(book.select("SELECT count(*) FROM contract"), QStringLiteral("0"));
}

void TestUndo::accountStaysWhileReferredTo()
{
    Book book;
    const ImportId described =
        book.import(QStringLiteral("accounts.csv"), "account_id,name,seats\nA,Acme,9\n");
    (void)book.import(QStringLiteral("units.csv"), "account_id,unit_id\nA,s1\n");
    const UndoReport report = book.undo(described);
    QCOMPARE(keptOf(report), QStringLiteral("account A reference 2"));
    QCOMPARE(report.kept.front().file, QStringLiteral("units.csv"));
    // As if the second file alone had been imported.
    QCOMPARE(book.select("SELECT key, name, seats_purchased FROM account"), QStringLiteral("A||"));
}

void TestUndo::accountOfUsageGoesLast()
{
    Book book;
    const QString empty = contentOf(book.workspace);
    const ImportId usage =
        book.import(QStringLiteral("daily-usage.csv"), "account_id,date,event,count\nA,2026-02-01,order,3\n");
    const ImportId named = book.import(QStringLiteral("accounts.csv"), "account_id,name\nA,Acme\n");
    QCOMPARE(countsOf(book.undo(usage)), QStringLiteral("restored 0, removed 0, days 1, kept 0"));
    QCOMPARE(book.select("SELECT key, name FROM account"), QStringLiteral("A|Acme"));
    QCOMPARE(countsOf(book.undo(named)), QStringLiteral("restored 1, removed 1, days 0, kept 0"));
    QCOMPARE(contentOf(book.workspace), empty);
}

void TestUndo::planWritesNothing()
{
    Book book;
    const ImportId import = book.import(QStringLiteral("events.csv"),
                                        "account_id,event,occurred_at\nA,login,2026-02-01T08:00:00Z\n"
                                        "A,login,2026-02-02T08:00:00Z\n");
    const QString before = contentOf(book.workspace);
    const qint64 at = must(revision(book.workspace.database()));
    const UndoReport plan = must(planUndo(book.workspace, import));
    QCOMPARE(contentOf(book.workspace), before);
    QCOMPARE(must(revision(book.workspace.database())), at);
    QVERIFY(!plan.import.undoneAt);
    const UndoReport done = book.undo(import);
    QCOMPARE(countsOf(plan), countsOf(done));
    QCOMPARE(countsOf(done), QStringLiteral("restored 0, removed 1, days 2, kept 0"));
}

/// A plan needs nothing but to read: neither a file that can be written, nor its turn.
void TestUndo::plansWithoutWriting()
{
    Book book;
    const ImportId users = book.import(QStringLiteral("users.csv"), "account_id,user_id,role\nA,u1,admin\n");
    (void)book.import(QStringLiteral("later.csv"), "account_id,user_id,role\nA,u1,manager\nB,u2,admin\n");
    const QString path = book.workspace.path();
    const QString before = contentOf(book.workspace);
    execute(book.workspace, QStringLiteral("BEGIN IMMEDIATE"));
    const auto plan = [&] {
        const Workspace reading = must(Workspace::open(path, Workspace::Mode::Read));
        const QString shown = contentOf(reading);
        const UndoReport report = must(planUndo(reading, users));
        // Afterwards it is again one that only reads, and what it reads is the file.
        if (contentOf(reading) != shown
            || sql::run(reading.database(), QStringLiteral("DELETE FROM user")).has_value())
            return QStringLiteral("it writes");
        return QString(countsOf(report) + u' ' + keptOf(report));
    };
    const QString expected = plan();
    execute(book.workspace, QStringLiteral("ROLLBACK"));
    QCOMPARE(contentOf(book.workspace), before);
    // A copy in a file that nobody may write.
    const Folder folder;
    execute(book.workspace,
            QStringLiteral("VACUUM INTO '%1'").arg(folder.path(QStringLiteral("c.bellwether"))));
    {
        const Workspace copy =
            must(Workspace::open(folder.path(QStringLiteral("c.bellwether")), Workspace::Mode::Read));
        execute(copy, QStringLiteral("PRAGMA query_only = ON"));
        const UndoReport report = must(planUndo(copy, users));
        QCOMPARE(countsOf(report) + u' ' + keptOf(report), expected);
    }
    const UndoReport done = book.undo(users);
    QCOMPARE(countsOf(done) + u' ' + keptOf(done), expected);
    QVERIFY(!done.kept.empty());
}

void TestUndo::refuses()
{
    Book book;
    const ImportId import = book.import(QStringLiteral("units.csv"), "account_id,unit_id\nA,s1\n");
    (void)book.undo(import);
    QCOMPARE(codeOf(undoImport(book.workspace, import, later)), std::optional(ErrorCode::UndoneAlready));
    QCOMPARE(codeOf(planUndo(book.workspace, import)), std::optional(ErrorCode::UndoneAlready));
    QCOMPARE(codeOf(undoImport(book.workspace, {99}, later)), std::optional(ErrorCode::ImportUnknown));
}

void TestUndo::fileCanBeImportedAgain()
{
    Book book;
    for (const char *name : {"events.csv", "units.csv"}) {
        const QByteArray bytes = name[0] == 'e'
            ? "account_id,event,occurred_at\nA,login,2026-02-01T08:00:00Z\n"
            : "account_id,unit_id\nA,s1\n";
        const ImportId import = book.import(QLatin1String(name), bytes);
        const QString before = contentOf(book.workspace);
        QVERIFY(!book.import(QLatin1String(name), bytes));
        (void)book.undo(import);
        QVERIFY(contentOf(book.workspace) != before);
        const ImportId again = book.import(QLatin1String(name), bytes);
        QVERIFY(again);
        QCOMPARE(contentOf(book.workspace), before);
        (void)book.undo(again);
    }
}

void TestUndo::dailyUsageBringsTheLayerBelowBack()
{
    Book book;
    const QByteArray head = "account_id,date,event,count\n";
    (void)book.import(QStringLiteral("daily-usage.csv"),
                      head + "A,2026-02-01,order,3\nA,2026-02-02,order,4\n");
    const QString below = contentOf(book.workspace);
    const ImportId above = book.import(QStringLiteral("daily-usage-2.csv"),
                                       head + "A,2026-02-01,order,30\nA,2026-02-03,order,5\n");
    QVERIFY(contentOf(book.workspace).contains(QLatin1String("|order|30|")));
    QCOMPARE(book.undo(above).usageDays, 2);
    QCOMPARE(contentOf(book.workspace), below);
    QCOMPARE(must(loadCache(book.workspace)).usage.keyActions, (std::vector<quint32>{3, 4}));
}

void TestUndo::takesGrownFilesToo()
{
    Book book;
    const QString empty = contentOf(book.workspace);
    const QByteArray first = "account_id,event,occurred_at\nA,login,2026-02-01T08:00:00Z\n";
    const QByteArray grown = first + "A,login,2026-02-02T08:00:00Z\n";
    const ImportId begin = book.import(QStringLiteral("events.csv"), first);
    const ImportId end = book.import(QStringLiteral("events.csv"), grown);
    QCOMPARE(must(loadImports(book.workspace)).back().extends, std::optional(begin));
    const QString whole = contentOf(book.workspace);
    const UndoReport report = book.undo(begin);
    QCOMPARE(report.grown.size(), size_t(1));
    QCOMPARE(report.grown.front().id, end);
    QCOMPARE(report.usageDays, 2);
    QCOMPARE(contentOf(book.workspace), empty);
    QVERIFY(book.import(QStringLiteral("events.csv"), grown));
    QCOMPARE(contentOf(book.workspace), whole);
}

void TestUndo::lastUsageReleasesTheZone()
{
    Book book;
    const ImportId one =
        book.import(QStringLiteral("daily-usage.csv"), "account_id,date,event,count\nA,2026-02-01,order,3\n");
    const ImportId two = book.import(QStringLiteral("events.csv"),
                                     "account_id,event,occurred_at\nB,login,2026-02-01T08:00:00Z\n");
    (void)book.undo(one);
    QVERIFY(!must(loadZone(book.workspace)).isEmpty());
    (void)book.undo(two);
    QVERIFY(must(loadZone(book.workspace)).isEmpty());
}

/// Rows that other kinds of files bring, logged as they log them.
void TestUndo::otherKinds()
{
    Book book;
    (void)book.import(QStringLiteral("units.csv"), "account_id,unit_id\nA,s1\n");
    const ImportId import = book.import(QStringLiteral("units-2.csv"), "account_id,unit_id\nA,s2\n");
    const QVariantList it{import.value};
    for (const char *statement :
         {"INSERT INTO judgement (id, account_id, criterion, value, judged_at, day) "
          "VALUES (1, 1, 'sponsor', 'strong', '2026-01-01', 20454)",
          "INSERT INTO touch (id, account_id, day, kind, done_on) VALUES (1, 1, 20454, 'call', 20460)",
          "INSERT INTO holiday (calendar, day, kind, name) VALUES ('x', 20454, 'working', 'Shift')"})
        execute(book.workspace, QString::fromLatin1(statement));
    const QString before = book.select("SELECT 'j', id, criterion, conflict FROM judgement UNION ALL "
                                       "SELECT 't', id, kind, done_on FROM touch UNION ALL "
                                       "SELECT 'h', day, kind, name FROM holiday");
    for (const char *statement :
         {"INSERT INTO judgement (id, account_id, criterion, value, judged_at, day, import_id) "
          "VALUES (2, 1, 'sponsor', 'weak', '2026-01-01 08:30', 20454, ?)",
          "INSERT INTO survey (id, account_id, kind, score, scale_max, day, import_id) "
          "VALUES (1, 1, 'NPS', 9, 10, 20454, ?)",
          "INSERT INTO outcome (account_id, measure, better, import_id) VALUES (1, 'turnover', 'higher', ?)",
          "INSERT INTO outcome_actual (account_id, measure, day, actual, import_id) "
          "VALUES (1, 'turnover', 20454, 1.5, ?)",
          "INSERT INTO cost (month, csm, kind, amount, import_id) VALUES (672, '', 'people', 10, ?)"})
        execute(book.workspace, QString::fromLatin1(statement), it);
    execute(book.workspace, QStringLiteral("UPDATE judgement SET conflict = 1 WHERE id = 1"));
    execute(book.workspace, QStringLiteral("UPDATE touch SET done_on = 20470"));
    execute(book.workspace, QStringLiteral("UPDATE holiday SET kind = 'holiday', name = 'Rest'"));
    const auto change = [](const char *entity, const char *key, const char *was, const char *is) {
        return ImportChange{QLatin1String(entity), QLatin1String(key), was, is};
    };
    must(insertImportChanges(
        book.workspace, import,
        {change("judgement", R"(["2"])", "",
                R"({"account_id":"A","criterion":"sponsor","value":"weak","date":"2026-01-01 08:30"})"),
         change("judgement", R"(["1"])", R"({"conflict":false})", R"({"conflict":true})"),
         change("survey", R"(["1"])", "", R"({"kind":"NPS","score":9,"date":"2026-01-01"})"),
         change("outcome", R"(["A","turnover"])", "", R"({"better":"higher","target":null})"),
         change("outcome_actual", R"(["A","turnover","2026-01-01"])", "", R"({"actual":1.5})"),
         change("touch", R"(["1"])", R"({"done_on":"2026-01-07"})", R"({"done_on":"2026-01-17"})"),
         change("cost", R"(["2026-01","","people"])", "", R"({"amount":10,"currency":""})"),
         change("holiday", R"(["x","2026-01-01"])", R"({"kind":"working","name":"Shift"})",
                R"({"kind":"holiday","name":"Rest"})")}));
    QCOMPARE(countsOf(book.undo(import)), QStringLiteral("restored 3, removed 6, days 0, kept 0"));
    QCOMPARE(book.select("SELECT 'j', id, criterion, conflict FROM judgement UNION ALL "
                         "SELECT 't', id, kind, done_on FROM touch UNION ALL "
                         "SELECT 'h', day, kind, name FROM holiday"),
             before);
    for (const char *table : {"survey", "outcome", "outcome_actual", "cost"})
        QCOMPARE(dump(book.workspace, QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)),
                 QStringLiteral("0"));
}

void TestUndo::everyKind_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const auto row = [](const char *name, const char *head, const char *first, const char *second) {
        QTest::newRow(name) << QByteArray(head) + first << QByteArray(head) + second;
    };
    row("surveys", "response_id,account_id,kind,score,date,respondent\n", "R1,A,NPS,9,2026-01-05,u1\n",
        "R1,A,NPS,3,2026-01-05,u1\nR2,B,CSAT,4,2026-01-06,u2\n");
    row("outcomes", "account_id,measure,date,actual,target,better\n", "A,turnover,2026-01-05,10,20,higher\n",
        "A,turnover,2026-01-05,11,25,higher\nA,turnover,2026-02-05,12,25,higher\nB,cost,2026-01-05,1,2,"
        "lower\n");
    row("judgements", "judgement_id,account_id,criterion,value,date,judged_by\n",
        "J1,A,boss,weekly,2026-01-05 08:30,Ann\n",
        "J1,A,boss,never,2026-01-05 08:30,Ann\nJ2,B,boss,daily,2026-01-06,Bo\n");
    row("touches", "touch_id,account_id,date,kind,summary,done_on\n", "T1,A,2026-01-05,call,Hello,\n",
        "T1,A,2026-01-05,call,Hello,2026-01-09\nT2,B,2026-01-06,visit,,\n");
    row("costs", "month,kind,amount,csm\n", "2026-01,people,100,Ann\n",
        "2026-01,people,120,Ann\n2026-02,people,90,Ann\n");
    row("holidays", "calendar,date,kind,name\n", "own,2026-05-01,holiday,May\n",
        "own,2026-05-01,working,Shift\nown,2026-05-04,holiday,May\n");
}

/// Imported twice, the second time changed, and taken back twice.
void TestUndo::everyKind()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    Book book;
    const auto content = [&] {
        QStringList parts;
        for (const LoggedTable &table : loggedTables()) {
            QStringList columns;
            for (const LoggedColumn &column : table.key)
                columns += QLatin1Char('"') + column.column + QLatin1Char('"');
            for (const LoggedColumn &column : table.columns)
                columns += QLatin1Char('"') + column.column + QLatin1Char('"');
            parts += dump(
                book.workspace,
                QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1, 2").arg(columns.join(u','), table.table));
        }
        return parts.join(QStringLiteral("\n--\n"));
    };
    const QString empty = content();
    const ImportId one = book.import(kind + QStringLiteral(".csv"), first);
    QVERIFY(one);
    const QString between = content();
    const ImportId two = book.import(kind + QStringLiteral("-2.csv"), second);
    QVERIFY(two);
    QVERIFY(content() != between);
    QCOMPARE(keptOf(book.undo(two)), QString());
    QCOMPARE(content(), between);
    QCOMPARE(keptOf(book.undo(one)), QString());
    QCOMPARE(content(), empty);
}

void TestUndo::failureLeavesAllAsItWas()
{
    Book book;
    const ImportId import = book.import(QStringLiteral("units.csv"), "account_id,unit_id\nA,s1\nB,s2\n");
    execute(
        book.workspace,
        QStringLiteral("UPDATE import_change SET entity = 'ghost' WHERE key = '[\"A\"]' AND import_id = ?"),
        {import.value});
    const QString before = contentOf(book.workspace);
    QCOMPARE(codeOf(undoImport(book.workspace, import, later)), std::optional(ErrorCode::DatabaseDamaged));
    QCOMPARE(contentOf(book.workspace), before);
    QVERIFY(must(loadImports(book.workspace)).front().isLive());
}

namespace {

void addSeeds(int count)
{
    QTest::addColumn<quint32>("seed");
    for (int seed = 1; seed <= count; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

std::vector<ImportId> importSome(Book &book, RandomFiles &files, int count, char pool)
{
    std::vector<ImportId> imports;
    for (int i = 0; i < count; ++i) {
        const RandomFiles::File file = files.next(pool);
        if (const ImportId import = book.import(file.name, file.bytes))
            imports.push_back(import);
    }
    return imports;
}

} // namespace

void TestUndo::randomInReverse_data()
{
    addSeeds(12);
}

/// Each undo leads back to the state before its import, down to the empty workspace.
void TestUndo::randomInReverse()
{
    QFETCH(quint32, seed);
    Book book;
    RandomFiles files(seed);
    std::vector<std::pair<ImportId, QString>> states; // before each import
    for (int i = 0; i < 14; ++i) {
        const QString before = contentOf(book.workspace);
        const RandomFiles::File file = files.next('A');
        if (const ImportId import = book.import(file.name, file.bytes))
            states.emplace_back(import, before);
    }
    QVERIFY(states.size() > 6);
    for (auto state = states.rbegin(); state != states.rend(); ++state) {
        const UndoReport plan = must(planUndo(book.workspace, state->first));
        const UndoReport report = book.undo(state->first);
        QCOMPARE(keptOf(report), QString());
        QCOMPARE(countsOf(plan), countsOf(report));
        QCOMPARE(contentOf(book.workspace), state->second);
    }
    QCOMPARE(must(loadBook(book.workspace)).accounts.size(), size_t(0));
}

void TestUndo::randomInAnyOrder_data()
{
    addSeeds(24);
}

void TestUndo::randomInAnyOrder()
{
    QFETCH(quint32, seed);
    Book book;
    const QString empty = contentOf(book.workspace);
    RandomFiles files(seed + 1000);
    std::vector<ImportId> imports = importSome(book, files, 10, 'A');
    int redone = 0;
    while (!imports.empty()) {
        const auto place = imports.begin() + files.below(static_cast<int>(imports.size()));
        const bool planned = imports.size() % 3 == 0; // some are enough
        const UndoReport plan = planned ? must(planUndo(book.workspace, *place)) : UndoReport();
        const UndoReport done = book.undo(*place);
        if (planned)
            QCOMPARE(QString(countsOf(plan) + keptOf(plan)), QString(countsOf(done) + keptOf(done)));
        imports.erase(place);
        if (redone < 4 && files.below(2) == 0) { // others come in between
            ++redone;
            const auto more = importSome(book, files, 1, 'A');
            imports.insert(imports.end(), more.begin(), more.end());
        }
    }
    QCOMPARE(contentOf(book.workspace), empty);
}

void TestUndo::untouchedIsAsIfNeverImported_data()
{
    addSeeds(12);
}

void TestUndo::untouchedIsAsIfNeverImported()
{
    QFETCH(quint32, seed);
    Book with;
    Book without;
    RandomFiles files(seed + 2000);
    const auto both = [&](int count, char pool) {
        for (int i = 0; i < count; ++i) {
            const RandomFiles::File file = files.next(pool);
            (void)with.import(file.name, file.bytes);
            (void)without.import(file.name, file.bytes);
        }
    };
    both(6, 'A');
    const RandomFiles::File file = files.next('A');
    const ImportId import = with.import(file.name, file.bytes);
    (void)without.import(QStringLiteral("nothing.csv"), "account_id,unit_id\n"); // the same days
    both(6, 'B');
    if (!import)
        return;
    QCOMPARE(keptOf(with.undo(import)), QString());
    QCOMPARE(contentOf(with.workspace), contentOf(without.workspace));
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
