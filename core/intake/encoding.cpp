#include "intake/encoding.h"

#include <QStringDecoder>
#include <algorithm>
#include <cstring>

namespace bw {

namespace {

constexpr qint64 blockSize = 256 * 1024;
constexpr qint64 headSize = 4 * 1024 * 1024; ///< read from the start of a large file
constexpr int placesBetween = 16; ///< blocks looked at in the rest of it

struct Mark {
    const char *name;
    const char *bytes;
    qint64 size;
};

// Longer marks first: that of UTF-32LE begins with that of UTF-16LE.
constexpr Mark marks[] = {
    {"UTF-32LE", "\xFF\xFE\x00\x00", 4}, {"UTF-32BE", "\x00\x00\xFE\xFF", 4},
    {"UTF-8", "\xEF\xBB\xBF", 3},        {"UTF-16LE", "\xFF\xFE", 2},
    {"UTF-16BE", "\xFE\xFF", 2},         {"GB18030", "\x84\x31\x95\x33", 4},
};

struct Alias {
    const char *key;
    const char *name;
};

constexpr Alias aliases[] = {
    {"utf8", "UTF-8"},
    {"utf16", "UTF-16LE"},
    {"utf16le", "UTF-16LE"},
    {"utf16be", "UTF-16BE"},
    {"utf32le", "UTF-32LE"},
    {"utf32be", "UTF-32BE"},
    {"gb18030", "GB18030"},
    {"gbk", "GBK"},
    {"gb2312", "GBK"},
    {"cp936", "GBK"},
    {"big5", "Big5"},
    {"cp950", "Big5"},
    {"windows1252", "Windows-1252"},
    {"cp1252", "Windows-1252"},
    {"latin1", "Windows-1252"},
    {"iso88591", "Windows-1252"},
    {"shiftjis", "Shift_JIS"},
    {"sjis", "Shift_JIS"},
    {"cp932", "Shift_JIS"},
    {"euckr", "EUC-KR"},
};

bool startsWith(QByteArrayView bytes, const Mark &mark)
{
    return bytes.size() >= mark.size && std::memcmp(bytes.data(), mark.bytes, size_t(mark.size)) == 0;
}

bool isContinuation(char c)
{
    return (quint8(c) & 0xC0) == 0x80;
}

/// Length of the valid UTF-8 sequence at `p`; 0: none.
qint64 sequence(const char *p, qint64 left)
{
    const auto at = [p](int i) { return quint8(p[i]); };
    const quint8 lead = at(0);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2)
        return 0;
    if (lead < 0xE0)
        return left >= 2 && isContinuation(p[1]) ? 2 : 0;
    if (lead < 0xF0) {
        if (left < 3 || !isContinuation(p[1]) || !isContinuation(p[2]))
            return 0;
        const bool overlong = lead == 0xE0 && at(1) < 0xA0;
        const bool surrogate = lead == 0xED && at(1) >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    if (lead > 0xF4 || left < 4 || !isContinuation(p[1]) || !isContinuation(p[2]) || !isContinuation(p[3]))
        return 0;
    const bool overlong = lead == 0xF0 && at(1) < 0x90;
    const bool beyond = lead == 0xF4 && at(1) >= 0x90;
    return overlong || beyond ? 0 : 4;
}

/// A character cut by the end of the block is no fault where more follows.
bool cutAtEnd(const char *p, qint64 left)
{
    const quint8 lead = quint8(*p);
    const qint64 whole = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
    return left < whole && left < 4 && std::all_of(p + 1, p + left, isContinuation);
}

bool isStrictGb18030(QStringDecoder &decoder, QByteArrayView bytes)
{
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const bool privateUse = c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF;
        const bool privatePlane = c.unicode() >= 0xDB80 && c.unicode() <= 0xDBFF; // high surrogates
        const bool control = c.unicode() >= 0x80 && c.unicode() < 0xA0;
        return privateUse || privatePlane || control || c == QChar::ReplacementCharacter;
    });
}

/// Counts the characters of GBK text, and of them those of the 3,755 common Chinese ones and of punctuation:
/// nearly all of a text that is meant so, few of one that is not.
class CommonShare {
public:
    void add(QByteArrayView bytes)
    {
        for (const char c : bytes) {
            const auto byte = static_cast<quint8>(c);
            if (m_lead == 0) {
                m_lead = byte >= 0x80 ? byte : 0;
                continue;
            }
            ++m_characters; // the second half of four bytes counts once more: it is not common either
            const bool inLevel = (m_lead >= 0xB0 && m_lead <= 0xD7) || (m_lead >= 0xA1 && m_lead <= 0xA3);
            m_common += byte >= 0xA1 && inLevel ? 1 : 0;
            m_lead = 0;
        }
    }
    /// -1: no characters beyond ASCII.
    [[nodiscard]] int percent() const
    {
        return m_characters == 0 ? -1 : static_cast<int>(100 * m_common / m_characters);
    }

private:
    quint8 m_lead = 0; ///< first byte of a character whose second follows
    qint64 m_characters = 0;
    qint64 m_common = 0;
};

/// What a file is, as far as it was looked at.
struct Verdict {
    qint64 brokenAt = -1; ///< file offset of the first byte that is no UTF-8; -1: all of it is
    bool gb18030 = false; ///< only found out where it is no UTF-8
    CommonShare common; ///< as GB18030

    void addGb18030(QByteArrayView bytes, QStringDecoder &decoder)
    {
        if (gb18030)
            gb18030 = isStrictGb18030(decoder, bytes);
        if (gb18030)
            common.add(bytes);
    }
};

/// The whole lines in a block from the middle of the file: LF is no part of a character in UTF-8 or GB18030.
QByteArrayView wholeLines(QByteArrayView block)
{
    const qsizetype first = block.indexOf('\n');
    const qsizetype last = block.lastIndexOf('\n');
    return first < last ? block.sliced(first + 1, last - first) : QByteArrayView();
}

/// Offset of the first byte that is no UTF-8; -1: all of it is.
qint64 brokenInWhole(QFile &file)
{
    qint64 offset = 0;
    QByteArray rest; // a character cut by the block's end
    for (;;) {
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            return rest.isEmpty() ? -1 : offset - rest.size();
        const QByteArray joined = rest + block;
        const qint64 valid = validUtf8(joined.constData(), joined.size());
        const qint64 left = joined.size() - valid;
        rest.clear();
        if (left > 0 && cutAtEnd(joined.constData() + valid, left))
            rest = joined.right(left);
        else if (left > 0)
            return offset + block.size() - left;
        offset += block.size();
    }
}

void readGb18030(QFile &file, Verdict &verdict)
{
    QStringDecoder decoder("GB18030");
    verdict.gb18030 = decoder.isValid();
    while (verdict.gb18030) {
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            break;
        verdict.addGb18030(block, decoder);
    }
    if (verdict.gb18030) // a character cut by the end of the file shows when something follows
        verdict.gb18030 = isStrictGb18030(decoder, "\n");
}

/// UTF-8 needs no second opinion: what else a file could be is asked only where it is none.
Verdict wholeFile(QFile &file)
{
    Verdict verdict;
    verdict.brokenAt = brokenInWhole(file);
    if (verdict.brokenAt >= 0 && file.seek(0))
        readGb18030(file, verdict);
    return verdict;
}

/// Calls `use(bytes, offset)` for the whole lines of a large file's start, until it returns false.
template <class Use> bool eachOfStart(QFile &file, const Use &use)
{
    QByteArray bytes; // from the start of a line on
    qint64 offset = 0;
    while (offset + bytes.size() < headSize) {
        const qsizetype kept = bytes.size();
        bytes.resize(kept + static_cast<qsizetype>(std::min(blockSize, headSize - offset - kept)));
        const qint64 got = file.read(bytes.data() + kept, bytes.size() - kept);
        if (got <= 0)
            break;
        bytes.truncate(kept + got);
        const qsizetype lines = bytes.lastIndexOf('\n') + 1;
        if (lines > 0 && !use(QByteArrayView(bytes).first(lines), offset))
            return false;
        bytes.remove(0, lines);
        offset += lines;
    }
    return true;
}

/// The same for the start and for places between.
template <class Use> void eachPlace(QFile &file, const Use &use)
{
    const qint64 size = file.size();
    file.seek(0);
    bool more = eachOfStart(file, use);
    for (int i = 1; i <= placesBetween && more; ++i) {
        const qint64 offset = headSize + (size - headSize - blockSize) / placesBetween * i;
        if (!file.seek(offset))
            break;
        const QByteArray block = file.read(blockSize);
        const QByteArrayView lines = wholeLines(block);
        more = use(lines, lines.isEmpty() ? offset : offset + (lines.data() - block.constData()));
    }
}

Verdict sampled(QFile &file)
{
    Verdict verdict;
    eachPlace(file, [&verdict](QByteArrayView bytes, qint64 offset) {
        const qint64 valid = validUtf8(bytes.data(), bytes.size());
        verdict.brokenAt = valid < bytes.size() ? offset + valid : -1;
        return verdict.brokenAt < 0;
    });
    if (verdict.brokenAt < 0)
        return verdict;
    verdict.gb18030 = QStringDecoder("GB18030").isValid();
    eachPlace(file, [&verdict](QByteArrayView bytes, qint64) {
        QStringDecoder decoder("GB18030");
        verdict.addGb18030(bytes, decoder);
        return verdict.gb18030;
    });
    return verdict;
}

qint64 lineOf(QFile &file, qint64 offset)
{
    qint64 line = 1;
    bool afterCr = false;
    if (!file.seek(0))
        return 0;
    for (qint64 at = 0; at < offset;) {
        const QByteArray block = file.read(std::min(blockSize, offset - at));
        if (block.isEmpty())
            break;
        for (const char c : block) {
            line += c == '\r' || (c == '\n' && !afterCr) ? 1 : 0;
            afterCr = c == '\r';
        }
        at += block.size();
    }
    return line;
}

/// UTF-16 without a mark passes as UTF-8: every other byte is NUL.
bool hasManyNuls(QByteArrayView start)
{
    const auto nuls = std::count(start.begin(), start.end(), '\0');
    return nuls > 8 && nuls > start.size() / 10;
}

} // namespace

QStringList encodingChoices()
{
    QStringList names;
    for (const char *name :
         {"UTF-8", "GB18030", "GBK", "Big5", "Windows-1252", "Shift_JIS", "EUC-KR", "UTF-16LE", "UTF-16BE"}) {
        if (QStringDecoder(QByteArray(name).toLower().constData()).isValid())
            names.append(QString::fromLatin1(name));
    }
    return names;
}

QString canonicalEncoding(const QString &name)
{
    QString key = name.toLower();
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    for (const Alias &alias : aliases) {
        if (key == QLatin1String(alias.key))
            return QString::fromLatin1(alias.name);
    }
    return {};
}

Result<Encoding> findEncoding(QFile &file, qint64 wholeUpTo)
{
    file.seek(0);
    const QByteArray start = file.peek(64 * 1024);
    for (const Mark &mark : marks) {
        if (startsWith(start, mark))
            return Encoding{QString::fromLatin1(mark.name), mark.size, 100};
    }
    if (hasManyNuls(start))
        return fail(ErrorCode::EncodingUnclear, file.fileName(), {}, 1, QStringLiteral("NUL bytes"));
    const Verdict verdict = file.size() <= wholeUpTo ? wholeFile(file) : sampled(file);
    if (verdict.brokenAt >= 0 && !verdict.gb18030) {
        const qint64 line = lineOf(file, verdict.brokenAt);
        file.seek(0);
        return fail(ErrorCode::EncodingUnclear, file.fileName(), {}, line);
    }
    file.seek(0);
    if (verdict.brokenAt < 0)
        return Encoding{QStringLiteral("UTF-8"), 0, 100};
    return Encoding{QStringLiteral("GB18030"), 0, verdict.common.percent()};
}

qint64 markLength(QByteArrayView start, const QString &encoding)
{
    for (const Mark &mark : marks) {
        if (startsWith(start, mark) && encoding == QLatin1String(mark.name))
            return mark.size;
    }
    return 0;
}

qint64 validUtf8(const char *bytes, qint64 size)
{
    qint64 at = 0;
    while (at < size) {
        while (at + 8 <= size) {
            quint64 word = 0;
            std::memcpy(&word, bytes + at, 8);
            if ((word & 0x8080808080808080ULL) != 0)
                break;
            at += 8;
        }
        if (at >= size)
            break;
        const qint64 length = sequence(bytes + at, size - at);
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

} // namespace bw
