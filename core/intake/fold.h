#pragma once

#include <QtGlobal>
#include <string_view>

namespace bw {

/// Takes one code point of valid UTF-8 off the front; 0xFFFD for what is none.
[[nodiscard]] inline char32_t takeCodePoint(std::string_view &text)
{
    const auto at = [&text](size_t i) { return char32_t(quint8(text[i])) & 0x3F; };
    const quint8 lead = quint8(text[0]);
    const size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (length > text.size() || (lead >= 0x80 && lead < 0xC2)) {
        text.remove_prefix(1);
        return 0xFFFD;
    }
    char32_t c = lead;
    if (length == 2)
        c = (char32_t(lead & 0x1F) << 6) | at(1);
    else if (length == 3)
        c = (char32_t(lead & 0x0F) << 12) | (at(1) << 6) | at(2);
    else if (length == 4)
        c = (char32_t(lead & 0x07) << 18) | (at(1) << 12) | (at(2) << 6) | at(3);
    text.remove_prefix(length);
    return c;
}

/// Full-width forms and blanks of all kinds as the ASCII they stand for; others as they are.
[[nodiscard]] constexpr char32_t narrow(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        return c - 0xFEE0;
    if (c == 0x3000 || c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A))
        return ' ';
    if (c == 0x2212)
        return '-';
    return c;
}

/// Writes `text` as ASCII, each code point as `toAscii(narrow(c))` says; empty where that gives 0 or the
/// room does not do.
template <size_t Room, class ToAscii>
[[nodiscard]] std::string_view foldInto(char (&room)[Room], std::string_view text, ToAscii toAscii)
{
    size_t size = 0;
    while (!text.empty()) {
        const char c = toAscii(narrow(takeCodePoint(text)));
        if (c == '\0' || size == Room)
            return {};
        room[size++] = c;
    }
    return {room, size};
}

/// No byte above 127.
[[nodiscard]] inline bool isAscii(std::string_view text)
{
    quint8 all = 0;
    for (const char c : text)
        all |= quint8(c);
    return all < 0x80;
}

} // namespace bw
