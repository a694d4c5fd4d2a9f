#pragma once

#include "base/result.h"
#include "intake/limits.h"

#include <QFile>
#include <functional>
#include <memory>

namespace bw {

/// Tells whether a file is still the one that was looked at.
struct FileStamp {
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970, UTC

    bool operator==(const FileStamp &) const = default;
};

[[nodiscard]] FileStamp stampOf(const QString &path);

/// Opens for reading only what is a plain file on a real disk: FileMissing, FileIsNoPlainFile (folder, pipe,
/// device, /proc), FileUnreadable, FileEmpty, FileTooLarge.
[[nodiscard]] Result<std::unique_ptr<QFile>> openPlainFile(const QString &path);

/// The text that is read of a file: of a workbook the sheet's (dialect.h), else the file itself. Fails as
/// openPlainFile() does.
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openText(const QString &path, const QByteArray &sheetText);

/// Name of the format that the first bytes show, where it is none that is read as text in columns:
/// "XLSX", "ODS", "ZIP", "XLS", "PDF", "HTML", "XML", "JSON", "RTF", "SQLite", "gzip"…; empty: none of them.
[[nodiscard]] QString otherFormat(QByteArrayView start);

/// Turns the bytes of a device into UTF-8 while they are read. Bytes that are no text in the encoding come
/// out as U+FFFD, except from UTF-8 itself, which passes through as it is.
class Utf8Source {
public:
    using RawHook = std::function<void(const char *, qint64)>;

    /// Reads from the device's current position. `encoding` is a canonical name (encoding.h).
    Utf8Source(std::unique_ptr<QIODevice> device, const QString &encoding);
    Utf8Source(Utf8Source &&) noexcept;
    Utf8Source &operator=(Utf8Source &&) noexcept;
    ~Utf8Source();

    /// Up to `room` bytes of UTF-8; 0: the end. Negative: the device failed.
    qint64 read(char *to, qint64 room);
    [[nodiscard]] bool passesThrough() const;
    [[nodiscard]] qint64 rawBytes() const; ///< read from the device so far
    [[nodiscard]] QIODevice &device();
    void setRawHook(RawHook hook); ///< called with every raw byte in file order

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace bw
