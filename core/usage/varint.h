#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace bw {

/// Unsigned LEB128: seven bits a byte, least significant first.
inline char *putVarint(char *out, quint64 value)
{
    while (value >= 0x80) {
        *out++ = static_cast<char>(value | 0x80);
        value >>= 7;
    }
    *out++ = static_cast<char>(value);
    return out;
}

inline void appendVarint(QByteArray &out, quint64 value)
{
    char bytes[10];
    out.append(bytes, putVarint(bytes, value) - bytes);
}

constexpr quint64 zigzag(qint64 value)
{
    return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
}

constexpr qint64 unzigzag(quint64 value)
{
    return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
}

/// Reads varints from a byte range. Past the end or overlong it stops: `ok` turns false and every
/// later read gives 0, so that a damaged blob is found out and never read beyond.
struct VarintReader {
    const char *at = nullptr;
    const char *end = nullptr;
    bool ok = true;

    explicit VarintReader(const QByteArray &bytes)
        : at(bytes.constData())
        , end(bytes.constData() + bytes.size())
    {
    }

    quint64 next()
    {
        if (at != end && static_cast<quint8>(*at) < 0x80) {
            return static_cast<quint8>(*at++);
        }
        quint64 value = 0;
        for (int shift = 0; shift < 64 && at != end; shift += 7) {
            const auto byte = static_cast<quint8>(*at++);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80) {
                return value;
            }
        }
        ok = false;
        at = end;
        return 0;
    }
};

} // namespace bw
