// A workbook imports as the same rows do from CSV.
#include "intake/content_hash.h"
#include "intake/dialect.h"
#include "store/imports.h"
#include "store/revision.h"
#include "support/import.h"
#include "support/workbook.h"

#include <QRegularExpression>
#include <thread>

using namespace bw;
using namespace bw::test;

namespace {

/// The cell as a spreadsheet program keeps it: numbers and dates as numbers with a style, the rest as text.
QByteArray cellOf(const QString &text, WorkbookParts &book, QHash<QString, qint64> &strings)
{
    static const QRegularExpression number(QStringLiteral(R"(^(0|-?[1-9]\d{0,14})(\.\d+)?$)"));
    static const QRegularExpression time(QStringLiteral(R"(^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?$)"));
    if (text.isEmpty())
        return "<c/>";
    if (number.match(text).hasMatch())
        return "<c><v>" + text.toUtf8() + "</v></c>";
    if (const auto match = time.match(text); match.hasMatch()) {
        const auto day =
            double(QDate(1899, 12, 30).daysTo(QDate::fromString(match.captured(1), Qt::ISODate)));
        const double share = QTime(0, 0).secsTo(QTime::fromString(match.captured(2), Qt::ISODate)) / 86400.0;
        const bool timed = match.capturedLength(2) > 0;
        return "<c s=\"" + QByteArray(timed ? "2" : "1") + "\"><v>"
            + QByteArray::number(day + (timed ? share : 0), 'g', 17) + "</v></c>";
    }
    if (!strings.contains(text)) {
        strings.insert(text, strings.size());
        book.strings += "<si><t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8() + "</t></si>";
    }
    return "<c t=\"s\"><v>" + QByteArray::number(strings.value(text)) + "</v></c>";
}

SheetParts sheetOf(const QString &name, const QByteArray &csv, WorkbookParts &book,
                   QHash<QString, qint64> &strings)
{
    SheetParts sheet{name, {}, {}};
    for (const QByteArray &line : csv.trimmed().split('\n')) {
        sheet.rows += "<row>";
        for (const QString &cell : QString::fromUtf8(line.trimmed()).split(u','))
            sheet.rows += cellOf(cell, book, strings);
        sheet.rows += "</row>";
    }
    return sheet;
}

/// A workbook with the rows of plain CSV (no quotes), one sheet each.
WorkbookParts workbookOf(const QList<QByteArray> &tables)
{
    WorkbookParts book;
    book.looks = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/>";
    QHash<QString, qint64> strings;
    for (const QByteArray &csv : tables)
        book.sheets.push_back(sheetOf(QStringLiteral("T%1").arg(book.sheets.size() + 1), csv, book, strings));
    return book;
}

ImportOptions options()
{
    ImportOptions options = importOn(QStringLiteral("2026-06-01"));
    options.zone = QStringLiteral("Asia/Shanghai");
    options.persons = true;
    return options;
}

/// Every row of every table, but for what tells the file (its name, size, hash and time) and the workspace.
QString everything(const Workspace &workspace)
{
    QString all;
    const QString tables =
        dump(workspace,
             QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND "
                            "name NOT LIKE 'sqlite%' AND name NOT IN ('import', 'setting') ORDER BY 1"));
    for (const QString &table : tables.split(u'\n'))
        all += table + u'\n' + dump(workspace, QStringLiteral("SELECT * FROM %1").arg(table)) + u'\n';
    return all
        + dump(workspace,
               QStringLiteral(
                   "SELECT id, kind, encoding, mapping, rows, added, changed, unchanged, rejected, "
                   "first_day, last_day FROM import ORDER BY id"));
}

QByteArray manyEvents(int count)
{
    QByteArray csv = "account_id,user_id,event,occurred_at,quantity\n";
    for (int i = 0; i < count; ++i)
        csv += "A" + QByteArray::number(i % 97) + ",u" + QByteArray::number(i % 1009) + ",order,"
            + Day::parse(QStringLiteral("2026-01-01"))
                  ->date()
                  .addDays(i % 90)
                  .toString(Qt::ISODate)
                  .toLatin1()
            + "T0" + QByteArray::number(i % 10) + ":30:15," + QByteArray::number(i % 7 + 1) + "\n";
    return csv;
}

const QByteArray events("account_id,user_id,event,occurred_at,quantity\n"
                        "A,u1,order,2026-02-02T10:00:00,3\n"
                        "A,u2,order,2026-02-03T23:59:59,4\n"
                        "B,u1,login,2026-03-01T00:00:00,1\n");

} // namespace

class TestXlsxImport : public QObject {
    Q_OBJECT

private slots:
    void equalsCsv_data();
    void equalsCsv();
    void equalsCsvOfRealUsage();
    void rejectedRowsAreNamedByTheirNumber();
    void sameAgain();
    void grows();
    void whatIsNoGrowth_data();
    void whatIsNoGrowth();
    void windowsCountInWhole();
    void answersOfNobodyGrow();
    void importedByAnEarlierVersion();
    void sheetsOfOneFile();
    void changedBeforeApply();
    void progressAndStop();

private:
    ImportPlan importBook(Workspace &workspace, const WorkbookParts &book,
                          const ImportOptions &with = options())
    {
        return must(
            importFile(workspace, writeWorkbook(m_folder.path(QStringLiteral("b.xlsx")), book), with));
    }
    void compare(const QList<QByteArray> &tables);

    Folder m_folder;
};

void TestXlsxImport::equalsCsv_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("accounts") << QByteArray("account_id,name,segment,seats_purchased,started_on,csm,modules\n"
                                            "A,Acme,large,80,2025-01-15,Ann,a;b\n"
                                            "17,云杉教育,mid,,2024-02-29,,\n"
                                            "123456789012345,Blue Harbor,small,12,2023-12-31,Bob,c\n");
    QTest::newRow("seats") << QByteArray(
        "account_id,date,purchased,opened\nA,2026-01-01,10,7\nA,2026-02-01,12,8\n");
    QTest::newRow("contracts") << QByteArray("contract_id,account_id,start,end,arr,currency,renewed\n"
                                             "C1,A,2025-01-01,2025-12-31,12000.5,CNY,1\n"
                                             "C2,A,2026-01-01,2026-12-31,0.1,CNY,\n"
                                             "C3,B,2026-01-01,2025-12-31,100,CNY,0\n");
    QTest::newRow("users") << QByteArray(
        "account_id,user_id,name,role,opened_on\nA,u1,Ann,admin,2025-03-01\nA,u2,Bob,end_user,\n");
    QTest::newRow("units") << QByteArray("account_id,unit_id,name,region\nA,s1,Shop,North\nA,s2,店,South\n");
    QTest::newRow("events") << events;
    QTest::newRow("events with offset")
        << QByteArray("account_id,user_id,event,occurred_at,quantity\nA,u1,order,2026-02-02T10:00:00Z,3\n"
                      "A,u1,order,2026-02-02T18:00:00+08:00,2.5\n");
    QTest::newRow("daily usage") << QByteArray("account_id,date,event,count,user_id\n"
                                               "A,2026-01-01,order,3,u1\nA,2026-01-02,order,4,u1\n"
                                               "A,2026-01-02,order,4,u1\nB,2026-01-02,order,x,u1\n");
}

/// Imports the tables in order from CSV and from sheets: plans and stores are alike.
void TestXlsxImport::compare(const QList<QByteArray> &tables)
{
    const TemporaryWorkspace text;
    const TemporaryWorkspace book;
    Workspace fromText = text.open();
    Workspace fromBook = book.open();
    const WorkbookParts parts = workbookOf(tables);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        ImportOptions with = options();
        const ImportPlan a =
            must(importFile(fromText, m_folder.write(QStringLiteral("t.csv"), tables[i]), with));
        with.sheet = parts.sheets[size_t(i)].name;
        const ImportPlan b = importBook(fromBook, parts, with);
        QCOMPARE(b.sheet, with.sheet);
        QVERIFY(a.rows > 0);
        QCOMPARE(b.rows, a.rows);
        QCOMPARE(countsOf(b), countsOf(a));
        QCOMPARE(int(b.kind), int(a.kind));
        QCOMPARE(b.accountsCreated, a.accountsCreated);
        QCOMPARE(b.problems.counts, a.problems.counts);
        QCOMPARE(b.problems.listed.size(), a.problems.listed.size());
        for (size_t p = 0; p < a.problems.listed.size(); ++p) {
            QCOMPARE(b.problems.listed[p].line, a.problems.listed[p].line);
            QCOMPARE(b.problems.listed[p].column, a.problems.listed[p].column);
            QCOMPARE(b.problems.listed[p].value, a.problems.listed[p].value);
        }
    }
    QCOMPARE(everything(fromBook), everything(fromText));
}

void TestXlsxImport::equalsCsv()
{
    QFETCH(QByteArray, csv);
    compare({csv});
}

void TestXlsxImport::equalsCsvOfRealUsage()
{
    const QDir folder(QStringLiteral(BW_SHARED_DATA "/git-usage"));
    if (!folder.exists(QStringLiteral("events.csv")))
        QSKIP("the shared data is not here");
    QList<QByteArray> tables;
    for (const char *name : {"accounts.csv", "contracts.csv", "users.csv", "events.csv"}) {
        QByteArray csv = bytesOf(folder.filePath(QLatin1String(name)));
        // Plain cells only: what is in quotes is not the matter here.
        QList<QByteArray> lines = csv.split('\n');
        lines.removeIf([](const QByteArray &line) { return line.contains('"'); });
        lines = lines.first(std::min<qsizetype>(lines.size(), 20'000));
        tables += lines.join('\n');
    }
    compare(tables);
}

void TestXlsxImport::rejectedRowsAreNamedByTheirNumber()
{
    const TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    WorkbookParts book;
    book.sheets = {{QStringLiteral("A"),
                    "<row r=\"3\"><c t=\"inlineStr\"><is><t>account_id</t></is></c><c t=\"inlineStr\"><is><t>"
                    "seats_purchased</t></is></c><c t=\"inlineStr\"><is><t>started_on</t></is></c></row>"
                    "<row r=\"4\"><c><v>1</v></c><c><v>5</v></c></row>"
                    "<row r=\"10\"><c><v>2</v></c><c><v>-5</v></c></row>"
                    "<row r=\"11\"><c><v>3</v></c><c t=\"e\"><v>#DIV/0!</v></c></row>"
                    "<row r=\"12\"><c><v>4</v></c><c><v>1</v></c><c t=\"str\"><v>2026-02-30</v></c></row>"
                    "<row r=\"13\"><c><v>5</v></c><c><v>1</v></c></row>",
                    {}}};
    const ImportPlan plan = importBook(workspace, book);
    QCOMPARE(countsOf(plan), QStringLiteral("3/0/0/2"));
    QStringList told;
    for (const Problem &problem : plan.problems.listed) {
        if (!problem.column.isEmpty())
            told += QStringLiteral("%1 %2 %3").arg(problem.line).arg(problem.column, problem.value);
    }
    QCOMPARE(
        told,
        QStringList({QStringLiteral("10 seats_purchased -5"), QStringLiteral("11 seats_purchased #DIV/0!"),
                     QStringLiteral("12 started_on 2026-02-30")}));
}

void TestXlsxImport::sameAgain()
{
    const TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    QCOMPARE(countsOf(importBook(workspace, workbookOf({events}))), QStringLiteral("3/0/0/0"));
    const ImportRecord record = must(loadImports(workspace)).at(0);
    QCOMPARE(record.bytes, QFileInfo(m_folder.path(QStringLiteral("b.xlsx"))).size());
    QCOMPARE(record.lines, 4);
    // Saved anew, with other looks, other sheets and another name of its own: the rows are the same.
    WorkbookParts other = workbookOf({events, "account_id,name\nA,Ann\n"});
    other.sheets[0].name = QStringLiteral("Renamed");
    other.looks += "<xf numFmtId=\"9\"/>";
    for (const WorkbookParts &book : {workbookOf({events}), other}) {
        const ImportPlan again = importBook(workspace, book);
        QCOMPARE(again.novelty, FileNovelty::Same);
        QCOMPARE(countsOf(again), QStringLiteral("0/0/3/0"));
        QCOMPARE(again.identity, record.hash);
    }
    QCOMPARE(must(loadImports(workspace)).size(), size_t(1));
}

/// Rows at its end are what is new of a workbook, as of text; a further column changes nothing of the rows
/// before it.
void TestXlsxImport::grows()
{
    const TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    importBook(workspace, workbookOf({events}));
    const QByteArray more = events + "B,u1,order,2026-03-02T10:00:00,3\n";
    const ImportPlan grown = importBook(workspace, workbookOf({more}));
    QCOMPARE(grown.novelty, FileNovelty::Grown);
    QCOMPARE(grown.rows, 4);
    QCOMPARE(countsOf(grown), QStringLiteral("1/0/3/0"));
    QCOMPARE(grown.problems.count(ProblemCode::OverlapsImport), 0);
    const QByteArray wide =
        more + "B,u1,order,2026-03-03T10:00:00,x,further\nB,u1,order,2026-03-04T10:00:00,1\n";
    const ImportPlan wider = importBook(workspace, workbookOf({wide}));
    QCOMPARE(wider.novelty, FileNovelty::Grown);
    QCOMPARE(countsOf(wider), QStringLiteral("1/0/4/1"));
    QCOMPARE(wider.problems.listed.back().line, 6); // rows keep their numbers
    const auto log = must(loadImports(workspace));
    QCOMPARE(log.size(), size_t(3));
    QCOMPARE(log[1].extends, std::optional(log[0].id));
    QCOMPARE(log[2].extends, std::optional(log[1].id));
    // What it was before is in it.
    QCOMPARE(importBook(workspace, workbookOf({events})).novelty, FileNovelty::Same);
    QCOMPARE(importBook(workspace, workbookOf({wide})).novelty, FileNovelty::Same);
    // The same from text: the usage of both workspaces is equal.
    const TemporaryWorkspace text;
    Workspace fromText = text.open();
    for (const QByteArray &csv : {events, more, wide})
        must(importFile(fromText, m_folder.write(QStringLiteral("t.csv"), csv), options()));
    const QString usage =
        QStringLiteral("SELECT account_id, month, import_id, hex(data) FROM usage ORDER BY 1, 2, 3");
    QCOMPARE(dump(workspace, usage), dump(fromText, usage));
}

void TestXlsxImport::whatIsNoGrowth_data()
{
    QTest::addColumn<QByteArray>("csv");
    QByteArray mended = events;
    mended.replace("order,2026-02-02T10:00:00,3", "order,2026-02-02T10:00:00,4");
    const QByteArray row = "B,u1,order,2026-03-02T10:00:00,3\n";
    const qsizetype second = events.indexOf('\n') + 1;
    QTest::newRow("a mended cell") << QByteArray(mended + row);
    QTest::newRow("a row above") << QByteArray(events.left(second) + row + events.mid(second));
    QTest::newRow("a column before the others")
        << QByteArray("note,account_id,user_id,event,occurred_at,quantity\n"
                      ",A,u1,order,2026-02-02T10:00:00,3\n");
    QTest::newRow("a column taken away") << QByteArray("account_id,user_id,event,occurred_at\n"
                                                       "A,u1,order,2026-02-02T10:00:00\n");
}

void TestXlsxImport::whatIsNoGrowth()
{
    QFETCH(const QByteArray, csv);
    const TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    importBook(workspace, workbookOf({events}));
    const ImportPlan plan = importBook(workspace, workbookOf({csv}));
    QCOMPARE(plan.novelty, FileNovelty::New);
    QCOMPARE(plan.added, plan.rows);
    QCOMPARE(plan.problems.count(ProblemCode::OverlapsImport), 1);
}

/// A window replaces days in whole, so that its rows are all read again when it has grown.
void TestXlsxImport::windowsCountInWhole()
{
    const TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    ImportOptions window = options();
    window.usageMode = UsageMode::Window;
    importBook(workspace, workbookOf({events}), window);
    const ImportPlan more =
        importBook(workspace, workbookOf({events + "B,u1,order,2026-03-02T10:00:00,3\n"}), window);
    QCOMPARE(more.novelty, FileNovelty::New);
    QCOMPARE(countsOf(more), QStringLiteral("4/0/0/0"));
    QCOMPARE(importBook(workspace, workbookOf({events}), window).novelty, FileNovelty::Same);
}

/// Answers without a key add up per file, and a workbook that has grown is no other file.
void TestXlsxImport::answersOfNobodyGrow()
{
    const TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    const QByteArray answers = "account_id,kind,score,date\nA,NPS,9,2026-02-02\nA,NPS,9,2026-02-02\n";
    QCOMPARE(countsOf(importBook(workspace, workbookOf({answers}))), QStringLiteral("2/0/0/0"));
    QCOMPARE(countsOf(importBook(workspace, workbookOf({answers}))), QStringLiteral("0/0/2/0"));
    const QByteArray more = answers + "A,NPS,9,2026-02-02\n";
    QCOMPARE(countsOf(importBook(workspace, workbookOf({more}))), QStringLiteral("1/0/2/0"));
    QCOMPARE(countsOf(importBook(workspace, workbookOf({more}))), QStringLiteral("0/0/3/0"));
    QCOMPARE(countsOf(importBook(workspace, workbookOf({more + "A,NPS,8,2026-02-03\n"}))),
             QStringLiteral("1/0/3/0"));
    QCOMPARE(dump(workspace, QStringLiteral("SELECT count(*) FROM survey")), QStringLiteral("4"));
}

/// Earlier versions kept a sheet's workbook and name in the log: that very file is known again.
void TestXlsxImport::importedByAnEarlierVersion()
{
    const TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    const WorkbookParts book = workbookOf({events});
    importBook(workspace, book);
    const QString path = m_folder.path(QStringLiteral("b.xlsx"));
    execute(workspace, QStringLiteral("UPDATE import SET hash = ?, ends_line = 0"),
            {hashOfSheet(must(hashFile(path, Progress())).hash, QStringLiteral("T1"))});
    QCOMPARE(must(importFile(workspace, path, options())).novelty, FileNovelty::Same);
    QCOMPARE(importBook(workspace, workbookOf({events + events.split('\n')[1] + "\n"})).novelty,
             FileNovelty::New);
}

/// Sheets of one file are told apart by their rows.
void TestXlsxImport::sheetsOfOneFile()
{
    const TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    const QByteArray other = "account_id,user_id,event,occurred_at\nC,u1,order,2026-02-02T10:00:00\n";
    const WorkbookParts book = workbookOf({events, other});
    ImportOptions second = options();
    second.sheet = QStringLiteral("T2");
    QCOMPARE(countsOf(importBook(workspace, book)), QStringLiteral("3/0/0/0"));
    QCOMPARE(countsOf(importBook(workspace, book, second)), QStringLiteral("1/0/0/0"));
    QCOMPARE(importBook(workspace, book).novelty, FileNovelty::Same);
    QCOMPARE(importBook(workspace, book, second).novelty, FileNovelty::Same);
    ImportOptions first = options();
    first.sheet = QStringLiteral("T1");
    QCOMPARE(importBook(workspace, book, first).novelty, FileNovelty::Same);
    first.sheet = QStringLiteral("T3");
    QCOMPARE(codeOf(importFile(workspace, m_folder.path(QStringLiteral("b.xlsx")), first)),
             ErrorCode::SheetMissing);
}

void TestXlsxImport::changedBeforeApply()
{
    const QByteArray accounts = "account_id,name\nA,Ann\n";
    for (const QByteArray &csv : {events, accounts}) {
        const TemporaryWorkspace temporary;
        Workspace workspace = temporary.open();
        const QString path = writeWorkbook(m_folder.path(QStringLiteral("b.xlsx")), workbookOf({csv}));
        auto prepared = must(prepareFile(workspace, path, options()));
        writeWorkbook(path, workbookOf({csv + csv.split('\n').at(1) + "\n"}));
        Progress progress;
        QCOMPARE(codeOf(applyImport(workspace, std::move(prepared), options(), progress)),
                 ErrorCode::FileChanged);
        QCOMPARE(must(revision(workspace.database())), 0);
    }
}

void TestXlsxImport::progressAndStop()
{
    const TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    const QString path =
        writeWorkbook(m_folder.path(QStringLiteral("many.xlsx")), workbookOf({manyEvents(60'000)}));
    Progress progress;
    (void)must(prepareImport(workspace, path, options(), progress));
    QCOMPARE(progress.total, QFileInfo(path).size());
    QCOMPARE(progress.done, progress.total);
    QCOMPARE(progress.rows, 60'000);

    // While the sheet is unpacked, and while its rows are read.
    for (const bool early : {true, false}) {
        Progress stopping;
        std::thread stopper([&stopping, early] {
            while (early ? stopping.rows < 100 : stopping.done < 100)
                std::this_thread::yield();
            stopping.cancelled = true;
        });
        const auto stopped = prepareImport(workspace, path, options(), stopping);
        stopper.join();
        QCOMPARE(codeOf(stopped), ErrorCode::Cancelled);
    }
    QCOMPARE(must(revision(workspace.database())), 0);
}

QTEST_GUILESS_MAIN(TestXlsxImport)
#include "tst_xlsx_import.moc"
