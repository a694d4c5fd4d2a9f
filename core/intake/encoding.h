#pragma once

#include "base/result.h"

#include <QFile>
#include <QStringList>

namespace bw {

struct Encoding {
    QString name; ///< canonical: "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Windows-1252", "Big5"…
    qint64 markBytes = 0; ///< length of the byte order mark at the start
    int sure = -1; ///< percent (Sureness::encoding); -1: somebody chose it
};

/// The names on offer when the encoding is unclear.
[[nodiscard]] QStringList encodingChoices();
/// "gbk", "utf8", "cp1252"… as the canonical name; empty: not known here.
[[nodiscard]] QString canonicalEncoding(const QString &name);

/// By mark, else strict UTF-8, else strict GB18030 without private-use characters, else EncodingUnclear
/// with the line of the first byte that is no UTF-8. Files of up to `wholeUpTo` bytes are read in whole,
/// larger ones at their start, their end and at places between. Leaves the file at its start.
[[nodiscard]] Result<Encoding> findEncoding(QFile &file, qint64 wholeUpTo = qint64(32) * 1024 * 1024);

/// Length of the byte order mark for that encoding at the start of the bytes.
[[nodiscard]] qint64 markLength(QByteArrayView start, const QString &encoding);

/// Bytes up to the first that is not UTF-8 (strict: no overlong forms, surrogates or values past U+10FFFF);
/// all of them: size.
[[nodiscard]] qint64 validUtf8(const char *bytes, qint64 size);

} // namespace bw
