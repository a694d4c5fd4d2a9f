#include "report/json_writer.h"

#include <cmath>

namespace bw {

namespace {

QByteArray quoted(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray result;
    result.reserve(bytes.size() + 2);
    result.append('"');
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            result.append('\\');
            result.append(c);
        } else if (code < 0x20 || code == 0x7F) {
            result.append("\\u00");
            result.append("0123456789abcdef"[code >> 4]);
            result.append("0123456789abcdef"[code & 15]);
        } else {
            result.append(c);
        }
    }
    result.append('"');
    return result;
}

} // namespace

JsonWriter::JsonWriter(QIODevice &device, const QString &subject)
    : m_sink(device, subject)
{
}

void JsonWriter::begin(const QStringList &columns)
{
    for (const QString &column : columns)
        m_keys.push_back(quoted(column) + ':');
    m_sink.append('[');
}

void JsonWriter::key()
{
    if (m_column == 0) {
        m_sink.append(m_firstRow ? QByteArrayView("\n{") : QByteArrayView(",\n{"));
        m_firstRow = false;
    } else {
        m_sink.append(',');
    }
    m_sink.append(QByteArrayView(m_keys.at(m_column++)));
}

void JsonWriter::text(QStringView value)
{
    if (value.isEmpty()) {
        unknown();
        return;
    }
    key();
    m_sink.append(QByteArrayView(quoted(value)));
}

void JsonWriter::whole(qint64 value)
{
    key();
    m_sink.append(value);
}

void JsonWriter::real(double value)
{
    if (!std::isfinite(value)) {
        unknown();
        return;
    }
    key();
    m_sink.append(value);
}

void JsonWriter::unknown()
{
    key();
    m_sink.append(QByteArrayView("null"));
}

void JsonWriter::endRow()
{
    m_sink.append('}');
    m_column = 0;
}

Status JsonWriter::finish()
{
    if (!m_closed)
        m_sink.append(QByteArrayView("\n]\n"));
    m_closed = true;
    return m_sink.finish();
}

} // namespace bw
