#include "report/csv_writer.h"

#include <cmath>

namespace bw {

bool startsFormula(QStringView text)
{
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'=':
        case u'+':
        case u'-':
        case u'@':
        case u'＝':
        case u'＋':
        case u'－':
        case u'＠':
        case u'\t':
        case u'\r':
        case u'\n':
        case u'\0':
            return true;
        default:
            break;
        }
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            return false;
    }
    return false;
}

QString neutralised(QStringView text)
{
    return startsFormula(text) ? u'\'' + text.toString() : text.toString();
}

CsvWriter::CsvWriter(QIODevice &device, const QString &subject, CsvStyle style)
    : m_sink(device, subject)
    , m_style(style)
{
}

void CsvWriter::begin(const QStringList &columns)
{
    if (m_style.byteOrderMark)
        m_sink.append(QByteArrayView("\xEF\xBB\xBF"));
    for (const QString &column : columns)
        text(column);
    endRow();
}

void CsvWriter::separate()
{
    if (m_rowStarted)
        m_sink.append(',');
    m_rowStarted = true;
}

void CsvWriter::text(QStringView value)
{
    separate();
    QByteArray bytes = value.toUtf8();
    if (startsFormula(value))
        bytes.prepend('\'');
    const bool quoted = bytes.contains(',') || bytes.contains('"') || bytes.contains('\n')
        || bytes.contains('\r') || bytes.startsWith(' ') || bytes.endsWith(' ');
    if (!quoted) {
        m_sink.append(QByteArrayView(bytes));
        return;
    }
    bytes.replace('"', "\"\"");
    m_sink.append('"');
    m_sink.append(QByteArrayView(bytes));
    m_sink.append('"');
}

void CsvWriter::whole(qint64 value)
{
    separate();
    m_sink.append(value);
}

void CsvWriter::real(double value)
{
    separate();
    if (std::isfinite(value))
        m_sink.append(value);
}

void CsvWriter::unknown()
{
    separate();
}

void CsvWriter::endRow()
{
    m_sink.append(m_style.crlf ? QByteArrayView("\r\n") : QByteArrayView("\n"));
    m_rowStarted = false;
}

} // namespace bw
