#include "report/sheet.h"

#include "report/csv_writer.h"

#include <QLocale>

namespace bw {

namespace {

/// As it stands on the clipboard; texts are disarmed by whoever writes them.
QString plainText(const SheetValue &value, SheetColumn::Kind kind)
{
    struct Words {
        SheetColumn::Kind kind;
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const
        {
            const bool share = kind == SheetColumn::Kind::Share;
            const QString digits = QLocale::c().toString(share ? number * 100 : number, 'g', 15);
            return share ? QString(digits + QLatin1Char('%')) : digits;
        }
        QString operator()(Day day) const { return day.iso(); }
    };
    return std::visit(Words{kind}, value);
}

/// Tabs and line breaks would begin another cell.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r') || c.isNull())
            c = QLatin1Char(' ');
    }
    return text;
}

QString safeText(const SheetValue &value, SheetColumn::Kind kind)
{
    const QString text = plainText(value, kind);
    return std::holds_alternative<QString>(value) ? neutralised(oneLine(text)) : text;
}

} // namespace

Status writeSheetCsv(const TableSheet &sheet, QIODevice &device, const QString &subject)
{
    CsvWriter writer(device, subject, {true, true});
    QStringList heads;
    for (const SheetColumn &column : sheet.columns)
        heads += column.head;
    writer.begin(heads);
    struct Put {
        CsvWriter &writer;
        void operator()(std::monostate) const { writer.unknown(); }
        void operator()(const QString &text) const { writer.text(text); }
        void operator()(qint64 number) const { writer.whole(number); }
        void operator()(double number) const { writer.real(number); }
        void operator()(Day day) const { writer.day(day); }
    };
    for (const std::vector<SheetValue> &row : sheet.rows) {
        for (const SheetValue &value : row)
            std::visit(Put{writer}, value);
        writer.endRow();
        if (writer.failed())
            break;
    }
    return writer.finish();
}

QString sheetAsTsv(const TableSheet &sheet)
{
    QStringList cells;
    QString text;
    const auto endLine = [&] {
        text += cells.join(QLatin1Char('\t')) + QLatin1String("\r\n");
        cells.clear();
    };
    for (const SheetColumn &column : sheet.columns)
        cells += neutralised(oneLine(column.head));
    endLine();
    for (const std::vector<SheetValue> &row : sheet.rows) {
        for (size_t c = 0; c < row.size(); ++c)
            cells += safeText(row[c], sheet.columns[c].kind);
        endLine();
    }
    return text;
}

QString sheetAsHtml(const TableSheet &sheet)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table><tr>");
    for (const SheetColumn &column : sheet.columns)
        html += QStringLiteral("<th>") + neutralised(oneLine(column.head)).toHtmlEscaped()
            + QStringLiteral("</th>");
    html += QStringLiteral("</tr>");
    for (const std::vector<SheetValue> &row : sheet.rows) {
        html += QStringLiteral("<tr>");
        for (size_t c = 0; c < row.size(); ++c) {
            const bool number =
                std::holds_alternative<qint64>(row[c]) || std::holds_alternative<double>(row[c]);
            html += (number ? QStringLiteral("<td align=\"right\">") : QStringLiteral("<td>"))
                + safeText(row[c], sheet.columns[c].kind).toHtmlEscaped() + QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace bw
