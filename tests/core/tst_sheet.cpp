#include "intake/xlsx.h"
#include "report/sheet.h"
#include "support/workspace.h"

#include <QBuffer>
#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

TableSheet example()
{
    using Kind = SheetColumn::Kind;
    TableSheet sheet;
    sheet.name = QStringLiteral("Port[folio]: 2026/10");
    sheet.columns = {{QStringLiteral("Account"), Kind::Text},   {QStringLiteral("Days"), Kind::Whole},
                     {QStringLiteral("Health"), Kind::Decimal}, {QStringLiteral("Seat use"), Kind::Share},
                     {QStringLiteral("ARR"), Kind::Money},      {QStringLiteral("Renewal"), Kind::Day}};
    sheet.rows = {
        {QStringLiteral("海棠连锁, \"North\""), qint64{28}, 58.5, 0.8, 148000.0, Day::of(2026, 10, 18)},
        {QStringLiteral("=cmd|'/C calc'!A0"), qint64{-3}, {}, {}, {}, {}},
        {QStringLiteral("-2+3\tb\nc"), {}, -0.5, 1.25, {}, Day::of(2024, 2, 29)},
        {QStringLiteral("<b>007</b>"), qint64{0}, 0.0, 0.0, 0.0, {}}};
    sheet.notes = {{QStringLiteral("As of"), QStringLiteral("2026-10-18")},
                   {QStringLiteral("Filter"), QStringLiteral("=Enterprise")}};
    return sheet;
}

} // namespace

class TestSheet : public QObject {
    Q_OBJECT
private slots:
    void csv()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        must(writeSheetCsv(example(), buffer, QStringLiteral("x.csv")));
        QCOMPARE(buffer.data(),
                 QByteArray("\xEF\xBB\xBF"
                            "Account,Days,Health,Seat use,ARR,Renewal\r\n"
                            "\"海棠连锁, \"\"North\"\"\",28,58.5,0.8,148000,2026-10-18\r\n"
                            "'=cmd|'/C calc'!A0,-3,,,,\r\n"
                            "\"'-2+3\tb\nc\",,-0.5,1.25,,2024-02-29\r\n"
                            "<b>007</b>,0,0,0,0,\r\n"));
    }

    void tabs()
    {
        QCOMPARE(sheetAsTsv(example()),
                 QStringLiteral("Account\tDays\tHealth\tSeat use\tARR\tRenewal\r\n"
                                "海棠连锁, \"North\"\t28\t58.5\t80%\t148000\t2026-10-18\r\n"
                                "'=cmd|'/C calc'!A0\t-3\t\t\t\t\r\n"
                                "'-2+3 b c\t\t-0.5\t125%\t\t2024-02-29\r\n"
                                "<b>007</b>\t0\t0\t0%\t0\t\r\n"));
    }

    void html()
    {
        const QString html = sheetAsHtml(example());
        QVERIFY(html.contains(QStringLiteral("<th>Seat use</th>")));
        QVERIFY(
            html.contains(QStringLiteral("<td>海棠连锁, &quot;North&quot;</td><td align=\"right\">28</td>")));
        QVERIFY(html.contains(QStringLiteral("<td>'=cmd|'/C calc'!A0</td>")));
        QVERIFY(html.contains(QStringLiteral("<td>&lt;b&gt;007&lt;/b&gt;</td>")));
        QCOMPARE(html.count(QStringLiteral("<tr>")), 5);
    }

    /// What a spreadsheet would see, read by the reader that imports workbooks.
    void workbook()
    {
        const Folder folder;
        const QString path = folder.path(QStringLiteral("x.xlsx"));
        must(writeSheetXlsx(example(), path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto book = must(readWorkbook(path, {}, nullptr));
        QCOMPARE(book.sheets.size(), 2);
        QCOMPARE(book.sheet, QStringLiteral("Port folio 2026 10"));
        const QStringList lines = QString::fromUtf8(book.content.text)
                                      .split(u'\n', Qt::SkipEmptyParts)
                                      .replaceInStrings(QStringLiteral("\r"), QString());
        QVERIFY2(lines[0].contains(QStringLiteral("Account,Days,Health")), qPrintable(lines[0]));
        QVERIFY2(lines[1].endsWith(QStringLiteral("28,58.5,0.8,148000,2026-10-18")), qPrintable(lines[1]));
        // A text that begins as a formula does is the text, and no formula.
        QVERIFY2(lines[2].startsWith(QStringLiteral("=cmd|'/C calc'!A0,-3")), qPrintable(lines[2]));
        const auto notes = must(readWorkbook(path, book.sheets[1], nullptr));
        QVERIFY(notes.content.text.contains("As of,2026-10-18"));
        QVERIFY(notes.content.text.contains("Filter,=Enterprise"));
    }

    void nothingIsLeftOfAFailure()
    {
        const Folder folder;
        const QString path = folder.path(QStringLiteral("none/x.xlsx"));
        QCOMPARE(writeSheetXlsx(example(), path).error().code, ErrorCode::FileWriteFailed);
        QVERIFY(!QFile::exists(path));
        QVERIFY(QDir(folder.root()).isEmpty());
        // An existing file stays as it is until the new one is whole, and a link is not replaced.
        const QString kept = folder.write(QStringLiteral("kept.txt"), "old");
        const QString link = folder.path(QStringLiteral("link.xlsx"));
        QVERIFY(QFile::link(kept, link));
        QCOMPARE(writeSheetXlsx(example(), link).error().code, ErrorCode::FileIsNoPlainFile);
        QCOMPARE(bytesOf(kept), QByteArray("old"));
    }

    void longTextsAreCut()
    {
        TableSheet sheet;
        sheet.name = QStringLiteral("x");
        sheet.columns = {{QStringLiteral("Text"), SheetColumn::Kind::Text}};
        sheet.rows = {{QString(40'000, u'x')}};
        const Folder folder;
        const QString path = folder.path(QStringLiteral("x.xlsx"));
        must(writeSheetXlsx(sheet, path));
        const auto book = must(readWorkbook(path, {}, nullptr));
        QVERIFY(book.content.text.contains(QByteArray(32'000, 'x')));
        QVERIFY(!book.content.text.contains(QByteArray(32'001, 'x')));
    }
};

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
