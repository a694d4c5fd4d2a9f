#include "intake/source.h"

#include "intake/encoding.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QStorageInfo>
#include <QStringDecoder>
#include <algorithm>
#include <cstring>

namespace bw {

namespace {

constexpr qint64 rawChunk = 64 * 1024;
constexpr QByteArrayView replacement("\xEF\xBF\xBD");

struct Magic {
    const char *bytes;
    qsizetype size;
    const char *name;
};

constexpr Magic magics[] = {
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8, "XLS"},
    {"%PDF-", 5, "PDF"},
    {"{\\rtf", 5, "RTF"},
    {"SQLite format 3\0", 16, "SQLite"},
    {"\x1F\x8B\x08", 3, "gzip"},
    {"7z\xBC\xAF\x27\x1C", 6, "7-Zip"},
    {"Rar!\x1A\x07", 6, "RAR"},
    {"BZh", 3, "bzip2"},
    {"\xFD"
     "7zXZ",
     5, "xz"},
    {"\x28\xB5\x2F\xFD", 4, "Zstandard"},
    {"PAR1", 4, "Parquet"},
    {"\x89PNG\r\n", 6, "PNG"},
    {"\xFF\xD8\xFF", 3, "JPEG"},
    {"GIF8", 4, "GIF"},
    {"\x7F"
     "ELF",
     4, "ELF"},
    {"PGDMP", 5, "PostgreSQL"},
};

QString zipFormat(QByteArrayView start)
{
    if (start.contains(QByteArrayView("application/vnd.oasis.opendocument.spreadsheet")))
        return QStringLiteral("ODS");
    if (start.contains(QByteArrayView("xl/workbook.bin")))
        return QStringLiteral("XLSB");
    if (start.contains(QByteArrayView("[Content_Types].xml")) || start.contains(QByteArrayView("xl/")))
        return QStringLiteral("XLSX");
    return QStringLiteral("ZIP");
}

/// First bytes without mark and leading blanks, in lower case.
QByteArray leadingText(QByteArrayView start)
{
    const QByteArray bytes = start.sliced(markLength(start, QStringLiteral("UTF-8"))).toByteArray();
    return bytes.trimmed().left(64).toLower();
}

QString textFormat(const QByteArray &text)
{
    for (const char *tag : {"<!doctype html", "<html", "<head", "<body", "<table", "<meta"}) {
        if (text.startsWith(tag))
            return QStringLiteral("HTML");
    }
    if (text.startsWith("<?xml"))
        return QStringLiteral("XML");
    for (const char *json : {"{\"", "{ \"", "{\n", "{\r\n", "[{", "[ {", "[\n", "[\r\n"}) {
        if (text.startsWith(json))
            return QStringLiteral("JSON");
    }
    return {};
}

bool isOnPseudoDisk(const QString &path)
{
    const QByteArray type = QStorageInfo(path).fileSystemType();
    return type == "proc" || type == "sysfs" || type == "devtmpfs" || type == "debugfs" || type == "tracefs"
        || type == "cgroup2" || type == "securityfs";
}

int unitSize(const QString &encoding)
{
    return encoding.startsWith(QLatin1String("UTF-16")) ? 2
        : encoding.startsWith(QLatin1String("UTF-32"))  ? 4
                                                        : 1;
}

} // namespace

FileStamp stampOf(const QString &path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified().toMSecsSinceEpoch()};
}

Result<std::unique_ptr<QFile>> openPlainFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, path);
    if (!info.isFile() || isOnPseudoDisk(info.canonicalFilePath()))
        return fail(ErrorCode::FileIsNoPlainFile, path);
    if (info.size() > fileSizeLimit)
        return fail(ErrorCode::FileTooLarge, path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const ErrorCode code = QFileInfo::exists(path) ? ErrorCode::FileUnreadable : ErrorCode::FileMissing;
        return fail(code, path, {}, 0, file->errorString());
    }
    if (info.size() == 0)
        return fail(ErrorCode::FileEmpty, path);
    return file;
}

Result<std::unique_ptr<QIODevice>> openText(const QString &path, const QByteArray &sheetText)
{
    auto file = openPlainFile(path);
    if (!file)
        return tl::unexpected(file.error());
    if (sheetText.isNull())
        return std::move(*file);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(sheetText);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

QString otherFormat(QByteArrayView start)
{
    if (start.startsWith(QByteArrayView("PK\x03\x04")) || start.startsWith(QByteArrayView("PK\x05\x06")))
        return zipFormat(start);
    for (const Magic &magic : magics) {
        if (start.startsWith(QByteArrayView(magic.bytes, magic.size)))
            return QString::fromLatin1(magic.name);
    }
    return textFormat(leadingText(start));
}

struct Utf8Source::State {
    std::unique_ptr<QIODevice> device;
    QStringDecoder decoder; ///< not valid: the bytes pass through
    bool through = true;
    int unit = 1;
    bool ended = false;
    qint64 raw = 0;
    QByteArray waiting; ///< decoded, not yet handed out
    qsizetype handed = 0;
    RawHook hook;

    qint64 readRaw(char *to, qint64 room)
    {
        const qint64 got = device->read(to, room);
        if (got > 0) {
            raw += got;
            if (hook)
                hook(to, got);
        }
        return got;
    }

    /// What a cut-off last character leaves behind.
    void finish()
    {
        ended = true;
        if (unit > 1) {
            if (raw % unit != 0)
                waiting.append(replacement);
            return;
        }
        const QString tail = decoder.decode("\n");
        if (tail != QLatin1String("\n"))
            waiting.append(replacement);
    }

    /// False: the device failed.
    bool decodeMore()
    {
        char bytes[rawChunk];
        waiting.clear();
        handed = 0;
        while (waiting.isEmpty() && !ended) {
            const qint64 got = readRaw(bytes, rawChunk);
            if (got < 0)
                return false;
            if (got == 0)
                finish();
            else
                waiting.append(QString(decoder.decode(QByteArrayView(bytes, got))).toUtf8());
        }
        return true;
    }
};

Utf8Source::Utf8Source(std::unique_ptr<QIODevice> device, const QString &encoding)
    : m_state(std::make_unique<State>())
{
    m_state->device = std::move(device);
    m_state->through = encoding == QLatin1String("UTF-8");
    m_state->unit = unitSize(encoding);
    if (!m_state->through)
        m_state->decoder = QStringDecoder(encoding.toLatin1().constData());
}

Utf8Source::Utf8Source(Utf8Source &&) noexcept = default;
Utf8Source &Utf8Source::operator=(Utf8Source &&) noexcept = default;
Utf8Source::~Utf8Source() = default;

qint64 Utf8Source::read(char *to, qint64 room)
{
    State &s = *m_state;
    if (s.through)
        return s.readRaw(to, room);
    if (!s.decoder.isValid())
        return -1;
    if (s.handed == s.waiting.size() && !s.decodeMore())
        return -1;
    const qint64 part = std::min<qint64>(room, s.waiting.size() - s.handed);
    std::memcpy(to, s.waiting.constData() + s.handed, size_t(part));
    s.handed += part;
    return part;
}

bool Utf8Source::passesThrough() const
{
    return m_state->through;
}

qint64 Utf8Source::rawBytes() const
{
    return m_state->raw;
}

QIODevice &Utf8Source::device()
{
    return *m_state->device;
}

void Utf8Source::setRawHook(RawHook hook)
{
    m_state->hook = std::move(hook);
}

} // namespace bw
