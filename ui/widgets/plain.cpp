#include "widgets/plain.h"

#include "report/csv_writer.h"

#include <QRegularExpression>

namespace bw {

QString plainTip(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    QString html = text.toHtmlEscaped();
    html.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return QLatin1String("<qt>") + html + QLatin1String("</qt>");
}

QString tsvCell(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[-+\u2212]?[0-9][0-9,.]*%?$"));
    QString cell = number.match(text).hasMatch() ? text : neutralised(text);
    for (QChar &c : cell) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r') || c.isNull()) {
            c = QLatin1Char(' ');
        }
    }
    return cell;
}

} // namespace bw
