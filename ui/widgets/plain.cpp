#include "widgets/plain.h"

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
    // Leading blanks do not disarm a formula; full-width signs are signs to some spreadsheets.
    static const QRegularExpression formula(
        QStringLiteral("^[\\s\\x{0}]*[=+\\-@\u2212\uFF1D\uFF0B\uFF0D\uFF20]|^[\\t\\r\\n\\x{0}]"));
    const bool armed = !number.match(text).hasMatch() && formula.match(text).hasMatch();
    QString cell = text;
    for (QChar &c : cell) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r') || c.isNull()) {
            c = QLatin1Char(' ');
        }
    }
    return armed ? QLatin1Char('\'') + cell : cell;
}

} // namespace bw
