#include "report/csv_writer.h"
#include "report/export_figures.h"
#include "report/json_writer.h"
#include "report/private_file.h"
#include "support/bookbuilder.h"
#include "support/workspace.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace bw;

namespace {

/// Takes at most `capacity` bytes, a few at a time, then fails as a full disk does.
class SmallDevice : public QIODevice {
public:
    explicit SmallDevice(qint64 capacity)
        : m_left(capacity)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    QByteArray bytes;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_left == 0)
            return -1;
        const qint64 taken = std::min({size, m_left, qint64(700)});
        bytes.append(data, taken);
        m_left -= taken;
        return taken;
    }

private:
    qint64 m_left;
};

QByteArray csvOf(const std::function<void(TableWriter &)> &fill, CsvStyle style = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, QStringLiteral("test"), style);
    fill(writer);
    test::must(writer.finish());
    return buffer.data();
}

QByteArray jsonOf(const std::function<void(TableWriter &)> &fill)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter writer(buffer, QStringLiteral("test"));
    fill(writer);
    test::must(writer.finish());
    return buffer.data();
}

const Day monday = Day::of(2026, 3, 2);

/// One account: 5 key actions by 2 users on Monday, a login alone on Tuesday, 30 by one on Friday; then
/// another account, 2 weeks later, so that the book goes on.
test::BookBuilder smallBook()
{
    test::BookBuilder book;
    const size_t first = book.account(QStringLiteral("A-1"), 10, 5);
    book.cache.accounts[first].name = QStringLiteral("=1+1");
    book.cache.accounts[first].segment = QStringLiteral("large");
    book.use(first, monday, 5, 2);
    book.use(first, monday + 1, 0, 1);
    book.use(first, monday + 4, 30, std::nullopt);
    book.contract(first, monday - 30, monday + 60, 12345.5, QStringLiteral("USD"));
    const size_t second = book.account(QStringLiteral("B,2"));
    book.use(second, monday + 15, 1, 1);
    book.account(QStringLiteral("C-3"));
    book.finish();
    return book;
}

QByteArray exported(const Cache &cache, ExportRequest request)
{
    return csvOf([&](TableWriter &writer) {
        Progress progress;
        const Status done = exportFigures(cache, Policy(), request, writer, progress);
        if (!done)
            qFatal("not exported");
    });
}

ExportRequest asOf(ExportTable table, Day day)
{
    ExportRequest request;
    request.table = table;
    request.asOf = request.today = day;
    request.picked = true;
    return request;
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private slots:
    void headings_data();
    void headings();
    void csvCells_data();
    void csvCells();
    void formulas_data();
    void formulas();
    void numbers_data();
    void numbers();
    void markForSpreadsheets();
    void json();
    void fullDisk_data();
    void fullDisk();
    void fileAppearsInWholeOrNotAtAll();
    void onlyPlainFilesAreReplaced();
    void days();
    void weeks();
    void months();
    void coefficients();
    void rates();
    void portfolio();
    void oneAccount();
    void stops();
};

void TestExport::headings_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("days") << "account_id,date,key_actions,active_users,level";
    QTest::newRow("weeks") << "account_id,week_start,active_days,needed,state";
    QTest::newRow("months") << "account_id,month,active_days,needed,state";
    QTest::newRow("coefficients") << "account_id,as_of,weeks_active,weeks_known";
    QTest::newRow("rates") << "month,active,paying,rate";
    QTest::newRow("portfolio")
        << "account_id,name,segment,industry,region,csm,as_of,arr,currency,renewal_date,days_left,active_"
           "days_28,"
           "needed_28,week_state,active_28,weeks_active,weeks_known,level,key_actions_28,active_users_28,"
           "seats_purchased,seats_opened,seat_use,health,product,stage,modules_used,modules_entitled,breadth,"
           "key_events_used,key_events,depth";
    QTest::newRow("usage") << "account_id,user_id,unit_id,date,event,module,quantity,rows,seconds";
    QTest::newRow("imports") << "import_id,kind,file_name,imported_at,rows,added,changed,unchanged,rejected,"
                                "first_day,last_day,undone_at,source,content,mapping,encoding";
}

void TestExport::headings()
{
    QFETCH(QString, expected);
    const auto table = tableFromName(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(table);
    QCOMPARE(tableName(*table), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(tableColumns(*table).join(u','), expected);
    if (*table != ExportTable::Usage && *table != ExportTable::Imports)
        QCOMPARE(exported(smallBook().cache, asOf(*table, monday)).split('\n').first(), expected.toUtf8());
}

void TestExport::csvCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QStringLiteral("plain") << QByteArray("plain");
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("say \"hi\"") << QByteArray("\"say \"\"hi\"\"\"");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return") << QStringLiteral("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("outer spaces") << QStringLiteral(" a ") << QByteArray("\" a \"");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("semicolon") << QStringLiteral("a;b") << QByteArray("a;b");
    QTest::newRow("chinese") << QStringLiteral("海棠连锁") << QByteArray("海棠连锁");
    QTest::newRow("beyond 16 bits") << QStringLiteral("𠮷😀") << QByteArray("𠮷😀");
    QTest::newRow("leading zeros") << QStringLiteral("007") << QByteArray("007");
}

void TestExport::csvCells()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    const QByteArray csv = csvOf([&](TableWriter &writer) {
        writer.text(text);
        writer.text(u"x");
        writer.endRow();
    });
    QCOMPARE(csv, QByteArray(cell + ",x\n"));
}

void TestExport::formulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dangerous");
    const QStringList dangerous = {
        QStringLiteral("=1+1"),
        QStringLiteral("+1"),
        QStringLiteral("-1"),
        QStringLiteral("@SUM(A1)"),
        QStringLiteral("\t=1"),
        QStringLiteral("\r=1"),
        QStringLiteral("\n=1"),
        QStringLiteral("  =1"),
        QStringLiteral("＝1+1"),
        QStringLiteral("＋1"),
        QStringLiteral("－1"),
        QStringLiteral("＠A"),
        QStringLiteral("\u3000=1"),
        QStringLiteral("\u00A0=1"),
        QStringLiteral("\u200B=1"),
        QStringLiteral("\uFEFF=1"),
        QStringLiteral("=cmd|' /C calc'!A0"),
        QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"),
        QStringLiteral("\u202E=1"),
    };
    for (const QString &text : dangerous)
        QTest::newRow(qPrintable(text.toHtmlEscaped())) << text << true;
    QTest::newRow("NUL") << QString(QChar(u'\0')) + QStringLiteral("=1") << true;
    for (const QString &text : {QStringLiteral("a=1"), QStringLiteral("A-1"), QStringLiteral("'=1"),
                                QStringLiteral("1-2"), QStringLiteral(" a"), QStringLiteral("海=棠")})
        QTest::newRow(qPrintable(text)) << text << false;
}

void TestExport::formulas()
{
    QFETCH(QString, text);
    QFETCH(bool, dangerous);
    QCOMPARE(startsFormula(text), dangerous);
    QCOMPARE(neutralised(text), dangerous ? QString(u'\'' + text) : text);
    const auto write = [&](TableWriter &writer) {
        writer.begin({text}); // a heading is as dangerous as a cell
        writer.text(text);
        writer.endRow();
    };
    const QByteArray csv = csvOf(write);
    const QByteArray marked = QByteArray("'").append(text.toUtf8().replace('"', "\"\""));
    QCOMPARE(csv.count(marked), dangerous ? 2 : 0);
    const QJsonArray json = QJsonDocument::fromJson(jsonOf(write)).array();
    if (!text.startsWith(QChar(QChar::ByteOrderMark))) // which the reader would take for a mark of the file
        QCOMPARE(json.at(0).toObject().value(text).toString(), text);
}

void TestExport::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("whole") << 264000.0 << QByteArray("264000");
    QTest::newRow("a million") << 1e6 << QByteArray("1000000");
    QTest::newRow("large") << 1e21 << QByteArray("1000000000000000000000");
    QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("third") << 1.0 / 3 << QByteArray("0.3333333333333333");
    QTest::newRow("tiny") << 0.00001 << QByteArray("0.00001");
    QTest::newRow("negative") << -2.5 << QByteArray("-2.5");
    QTest::newRow("negative zero") << -0.0 << QByteArray("0");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray();
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray();
}

void TestExport::numbers()
{
    QFETCH(double, value);
    QFETCH(QByteArray, cell);
    const auto write = [&](TableWriter &writer) {
        writer.begin({QStringLiteral("n")});
        writer.real(value);
        writer.endRow();
    };
    QCOMPARE(csvOf(write), QByteArray("n\n" + cell + "\n"));
    QCOMPARE(jsonOf(write),
             QByteArray("[\n{\"n\":" + (cell.isEmpty() ? QByteArray("null") : cell) + "}\n]\n"));
    if (!cell.isEmpty())
        QCOMPARE(cell.toDouble(), value);
}

void TestExport::markForSpreadsheets()
{
    const QByteArray csv = csvOf(
        [](TableWriter &writer) {
            writer.begin({QStringLiteral("a"), QStringLiteral("b")});
            writer.flag(true);
            writer.unknown();
            writer.endRow();
        },
        CsvStyle{true, true});
    QCOMPARE(csv,
             QByteArray("\xEF\xBB\xBF"
                        "a,b\r\n1,\r\n"));
}

void TestExport::json()
{
    const QString odd = QStringLiteral("\"\\/\b\f\n\r\t\u0001\u007f\u2028 海😀");
    const QByteArray bytes = jsonOf([&](TableWriter &writer) {
        writer.begin(
            {QStringLiteral("text"), QStringLiteral("n"), QStringLiteral("none"), QStringLiteral("empty")});
        for (int i = 0; i < 2; ++i) {
            writer.text(odd);
            writer.whole(std::numeric_limits<qint64>::max());
            writer.unknown();
            writer.text(QString());
            writer.endRow();
        }
    });
    QJsonParseError error;
    const QJsonArray array = QJsonDocument::fromJson(bytes, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(array.size(), 2);
    const QJsonObject row = array.at(1).toObject();
    QCOMPARE(row.value(QStringLiteral("text")).toString(), odd);
    QCOMPARE(row.value(QStringLiteral("n")).toInteger(), std::numeric_limits<qint64>::max());
    QVERIFY(row.value(QStringLiteral("none")).isNull());
    QVERIFY(row.value(QStringLiteral("empty")).isNull());
    QCOMPARE(jsonOf([](TableWriter &writer) { writer.begin({}); }), QByteArray("[\n]\n"));
}

void TestExport::fullDisk_data()
{
    QTest::addColumn<qint64>("capacity");
    QTest::newRow("nothing fits") << qint64(0);
    QTest::newRow("a part fits") << qint64(100000);
    QTest::newRow("all but the last byte") << qint64(200000 * 2 - 1);
    QTest::newRow("everything") << qint64(200000 * 2);
}

void TestExport::fullDisk()
{
    QFETCH(qint64, capacity);
    SmallDevice device(capacity);
    CsvWriter writer(device, QStringLiteral("report.csv"));
    for (int i = 0; i < 200000; ++i) {
        writer.text(u"x");
        writer.endRow();
    }
    const Status done = writer.finish();
    QCOMPARE(done.has_value(), capacity == 400000);
    QCOMPARE(writer.failed(), !done.has_value());
    if (!done)
        QCOMPARE(done.error().subject, QStringLiteral("report.csv"));
    QCOMPARE(device.bytes.size(), capacity);
}

void TestExport::fileAppearsInWholeOrNotAtAll()
{
    const test::Folder folder;
    const QString path = folder.write(QStringLiteral("out.csv"), "old");
    QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x6644)));
    {
        auto file = test::must(PrivateFile::open(path));
        QCOMPARE(file.device().write("new"), 3);
    }
    QCOMPARE(test::bytesOf(path), QByteArray("old"));
    auto file = test::must(PrivateFile::open(path));
    QCOMPARE(file.device().write("new"), 3);
    test::must(file.commit());
    QCOMPARE(test::bytesOf(path), QByteArray("new"));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QCOMPARE(QDir(folder.root()).entryList(QDir::Files | QDir::Hidden),
             QStringList(QStringLiteral("out.csv")));
}

void TestExport::onlyPlainFilesAreReplaced()
{
    const test::Folder folder;
    QCOMPARE(test::codeOf(PrivateFile::open(folder.root())), ErrorCode::FileIsNoPlainFile);
    QCOMPARE(test::codeOf(PrivateFile::open(folder.path(QStringLiteral("no/such/folder.csv")))),
             ErrorCode::FileWriteFailed);
#ifdef Q_OS_UNIX
    const QString target = folder.write(QStringLiteral("target"), "kept");
    QVERIFY(QFile::link(target, folder.path(QStringLiteral("link"))));
    QCOMPARE(test::codeOf(PrivateFile::open(folder.path(QStringLiteral("link")))),
             ErrorCode::FileIsNoPlainFile);
    QCOMPARE(::mkfifo(qPrintable(folder.path(QStringLiteral("pipe"))), 0600), 0);
    QCOMPARE(test::codeOf(PrivateFile::open(folder.path(QStringLiteral("pipe")))),
             ErrorCode::FileIsNoPlainFile);
    QCOMPARE(test::bytesOf(target), QByteArray("kept"));
#endif
}

void TestExport::days()
{
    // Seats opened 5: low up to 6, medium up to 12, high needs 3 users.
    const Cache cache = smallBook().cache;
    QCOMPARE(exported(cache, asOf(ExportTable::Days, monday + 15)),
             QByteArray("account_id,date,key_actions,active_users,level\n"
                        "A-1,2026-03-02,5,2,low\n"
                        "A-1,2026-03-03,0,1,zero\n"
                        "A-1,2026-03-06,30,,medium\n"
                        "\"B,2\",2026-03-17,1,1,unknown\n"));
    // Nothing later leaks into an earlier day, and the ends of a range belong to it.
    QCOMPARE(exported(cache, asOf(ExportTable::Days, monday + 1)).count('\n'), 3);
    ExportRequest part = asOf(ExportTable::Days, monday + 15);
    part.from = monday + 1;
    part.to = monday + 4;
    QCOMPARE(exported(cache, part),
             QByteArray("account_id,date,key_actions,active_users,level\n"
                        "A-1,2026-03-03,0,1,zero\n"
                        "A-1,2026-03-06,30,,medium\n"));
    part.asOf = monday + 2;
    part.to = monday + 400;
    QCOMPARE(exported(cache, part).count('\n'), 2);
}

void TestExport::weeks()
{
    const Cache cache = smallBook().cache;
    QCOMPARE(exported(cache, asOf(ExportTable::Weeks, monday + 15)),
             QByteArray("account_id,week_start,active_days,needed,state\n"
                        "A-1,2026-03-02,2,3,missed\n"
                        "A-1,2026-03-09,0,3,missed\n"
                        "A-1,2026-03-16,0,3,behind\n"
                        "\"B,2\",2026-03-16,1,3,behind\n"));
    ExportRequest part = asOf(ExportTable::Weeks, monday + 15);
    part.from = part.to = monday + 8; // a Tuesday: the week that holds it
    QCOMPARE(exported(cache, part),
             QByteArray("account_id,week_start,active_days,needed,state\n"
                        "A-1,2026-03-09,0,3,missed\n"));
}

void TestExport::months()
{
    QCOMPARE(exported(smallBook().cache, asOf(ExportTable::Months, monday + 15)),
             QByteArray("account_id,month,active_days,needed,state\n"
                        "A-1,2026-03,2,12,behind\n"
                        "\"B,2\",2026-03,1,12,behind\n"));
}

void TestExport::coefficients()
{
    const Cache cache = smallBook().cache;
    const QByteArray all = exported(cache, asOf(ExportTable::Coefficients, monday + 15));
    // Every account has a row, also one without events.
    QCOMPARE(all.count('\n'), 4);
    QVERIFY(all.startsWith(
        "account_id,as_of,weeks_active,weeks_known\nA-1,2026-03-17,2,3\n\"B,2\",2026-03-17,1,1\n"
        "C-3,2026-03-17,0,"));
    // A range gives each of its days; each equals what that day says alone.
    ExportRequest range = asOf(ExportTable::Coefficients, monday + 15);
    range.from = monday + 3;
    QByteArray together = tableColumns(ExportTable::Coefficients).join(u',').toUtf8() + '\n';
    for (Day day = monday + 3; day <= monday + 15; day = day + 1) {
        const QByteArray one = exported(cache, asOf(ExportTable::Coefficients, day));
        together += one.mid(one.indexOf('\n') + 1);
    }
    QCOMPARE(exported(cache, range), together);
    // One account alone is computed in another way and says the same.
    for (qint32 account = 0; account < 3; ++account) {
        ExportRequest one = asOf(ExportTable::Coefficients, monday + 15);
        one.account = account;
        QCOMPARE(exported(cache, one).split('\n').at(1), all.split('\n').at(account + 1));
    }
}

void TestExport::rates()
{
    test::BookBuilder book = smallBook();
    // Twelve active days of April for the paying account.
    const Day april = Day::of(2026, 4, 1);
    for (int i = 0; i < 12; ++i)
        book.use(0, april + i, 3, 1);
    const Cache &cache = book.finish();
    QCOMPARE(exported(cache, asOf(ExportTable::Rates, april + 29)),
             QByteArray("month,active,paying,rate\n2026-03,0,1,0\n2026-04,1,1,1\n"));
    ExportRequest part = asOf(ExportTable::Rates, april + 29);
    part.from = april;
    QCOMPARE(exported(cache, part).count('\n'), 2);
    // Nobody pays: the rate is not known, never 0.
    book.cache.contracts.clear();
    QCOMPARE(exported(book.cache, part), QByteArray("month,active,paying,rate\n2026-04,0,0,\n"));
}

void TestExport::portfolio()
{
    const Cache cache = smallBook().cache;
    const QList<QByteArray> lines = exported(cache, asOf(ExportTable::Portfolio, monday + 4)).split('\n');
    QCOMPARE(lines.size(), 5);
    const QByteArray first = lines.at(1);
    QVERIFY2(first.startsWith("A-1,'=1+1,large,,,,2026-03-06,12345.5,USD,2026-05-01,56,2,12,"),
             first.constData());
    const QList<QByteArray> cells = first.split(',');
    QCOMPARE(cells.size(), tableColumns(ExportTable::Portfolio).size());
    QCOMPARE(cells.at(14), QByteArray("0")); // active_28
    QCOMPARE(cells.at(17), QByteArray("medium"));
    QCOMPARE(cells.at(18), QByteArray("35"));
    QCOMPARE(cells.at(19), QByteArray()); // rows without users: not known
    QCOMPARE(cells.at(20), QByteArray("10"));
    QCOMPARE(cells.at(21), QByteArray("5"));
    // JSON has the same figures, as numbers, and the name as it is.
    const QByteArray json = jsonOf([&](TableWriter &writer) {
        Progress progress;
        test::must(
            exportFigures(cache, Policy(), asOf(ExportTable::Portfolio, monday + 4), writer, progress));
    });
    const QJsonObject row = QJsonDocument::fromJson(json).array().at(0).toObject();
    QCOMPARE(row.value(QStringLiteral("name")).toString(), QStringLiteral("=1+1"));
    QCOMPARE(row.value(QStringLiteral("arr")).toDouble(), 12345.5);
    QVERIFY(row.value(QStringLiteral("active_users_28")).isNull());
    QCOMPARE(row.keys().size(), tableColumns(ExportTable::Portfolio).size());
}

void TestExport::oneAccount()
{
    const Cache cache = smallBook().cache;
    for (const ExportTable table :
         {ExportTable::Days, ExportTable::Weeks, ExportTable::Months, ExportTable::Portfolio}) {
        ExportRequest request = asOf(table, monday + 15);
        request.account = 1;
        const QByteArray csv = exported(cache, request);
        QCOMPARE(csv.count('\n'), 2);
        QVERIFY(csv.split('\n').at(1).startsWith("\"B,2\","));
        QVERIFY(exported(cache, asOf(table, monday + 15)).contains(csv.split('\n').at(1)));
    }
}

void TestExport::stops()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, QStringLiteral("test"));
    Progress progress;
    progress.cancelled = true;
    const Status done =
        exportFigures(smallBook().cache, Policy(), asOf(ExportTable::Days, monday), writer, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
