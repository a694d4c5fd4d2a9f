#include "report/byte_sink.h"

#include <QFileDevice>
#include <array>
#include <charconv>

namespace bw {

Error writeError(const QIODevice &device, const QString &subject)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool full = file != nullptr && file->error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileWriteFailed, subject, {}, 0, device.errorString()};
}

ByteSink::ByteSink(QIODevice &device, QString subject)
    : m_device(device)
    , m_subject(std::move(subject))
{
    m_buffer.reserve(pieceSize + 4096);
}

void ByteSink::append(double value)
{
    // Shortest text that reads back as the same number, never with an exponent.
    std::array<char, 400> text{};
    const double plain = value == 0 ? 0 : value; // no "-0"
    const auto end = std::to_chars(text.data(), text.data() + text.size(), plain, std::chars_format::fixed);
    append(QByteArrayView(text.data(), end.ptr));
}

void ByteSink::append(qint64 value)
{
    std::array<char, 24> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    append(QByteArrayView(text.data(), end.ptr));
}

void ByteSink::flush()
{
    qsizetype sent = 0;
    while (!m_failed && sent < m_buffer.size()) {
        const qint64 taken = m_device.write(m_buffer.constData() + sent, m_buffer.size() - sent);
        if (taken <= 0) {
            m_failed = true;
            m_error = writeError(m_device, m_subject);
        } else {
            sent += taken;
        }
    }
    m_buffer.resize(0);
}

Status ByteSink::finish()
{
    flush();
    if (!m_failed) {
        if (auto *file = qobject_cast<QFileDevice *>(&m_device); file != nullptr && !file->flush()) {
            m_failed = true;
            m_error = writeError(*file, m_subject);
        }
    }
    if (m_failed)
        return tl::unexpected(m_error);
    return {};
}

} // namespace bw
