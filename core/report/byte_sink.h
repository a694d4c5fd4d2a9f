#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

class QIODevice;

namespace bw {

/// Collects bytes and hands them to a device in large pieces. Counts what the device really took: a full
/// disk can take part of a piece and say nothing (a device's flush and close do not tell either).
class ByteSink {
public:
    /// `device` is open for writing and outlives the sink; `subject` names it in an Error.
    ByteSink(QIODevice &device, QString subject);

    void append(QByteArrayView bytes)
    {
        m_buffer.append(bytes);
        if (m_buffer.size() >= pieceSize)
            flush();
    }
    void append(char byte) { m_buffer.append(byte); }
    void append(double value);
    void append(qint64 value);

    /// Everything is with the device, or why not.
    [[nodiscard]] Status finish();
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    static constexpr qsizetype pieceSize = 1 << 16;
    void flush();

    QIODevice &m_device;
    QString m_subject;
    QByteArray m_buffer;
    Error m_error;
    bool m_failed = false;
};

/// DiskFull or FileWriteFailed for a device that did not take what it was given.
[[nodiscard]] Error writeError(const QIODevice &device, const QString &subject);

} // namespace bw
