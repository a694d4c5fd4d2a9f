#include "intake/cell.h"

#include "intake/fold.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace bw {

namespace {

constexpr std::array<std::string_view, 5> wideBlanks = {
    "\xC2\xA0", // no-break space
    "\xE3\x80\x80", // ideographic space
    "\xE2\x80\x8B", // zero width space
    "\xE2\x80\xAF", // narrow no-break space
    "\xEF\xBB\xBF", // byte order mark
};

bool isPlainBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

size_t blankAtStart(std::string_view text)
{
    if (isPlainBlank(text.front()))
        return 1;
    for (const std::string_view blank : wideBlanks) {
        if (text.starts_with(blank))
            return blank.size();
    }
    return 0;
}

size_t blankAtEnd(std::string_view text)
{
    if (isPlainBlank(text.back()))
        return 1;
    for (const std::string_view blank : wideBlanks) {
        if (text.ends_with(blank))
            return blank.size();
    }
    return 0;
}

/// What Scanner takes for unusual among them: line breaks and tabs in a cell can be seen, and a DEL is not
/// looked for.
bool isInvisible(char32_t c)
{
    const bool breaks = c == '\t' || c == '\n' || c == '\r';
    return (c < 0x20 && !breaks) || (c > 0x7F && c < 0xA0) || c == 0xAD || c == 0x061C
        || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF;
}

struct YesNoWord {
    std::string_view word;
    bool value;
};

constexpr YesNoWord yesNoWords[] = {
    {"1", true},       {"0", false},      {"yes", true},     {"no", false},      {"true", true},
    {"false", false},  {"y", true},       {"n", false},      {"t", true},        {"f", false},
    {"on", true},      {"off", false},    {"renewed", true}, {"churned", false}, {"lost", false},
    {"wahr", true},    {"falsch", false}, {"ja", true},      {"nein", false},    {"vrai", true},
    {"faux", false},   {"是", true},      {"否", false},     {"有", true},       {"无", false},
    {"真", true},      {"假", false},     {"对", true},      {"错", false},      {"√", true},
    {"×", false},      {"已续费", true},  {"未续费", false}, {"已续约", true},   {"未续约", false},
    {"续费", true},    {"流失", false},   {"已流失", false}, {"续约", true},     {"不续费", false},
    {"不续约", false}, {"１", true},      {"０", false},     {"✓", true},        {"✔", true},
    {"✗", false},
};

constexpr std::string_view totalWords[] = {
    "total", "totals", "grand total", "subtotal", "sub total", "sum",  "summe",
    "合计",  "总计",   "小计",        "汇总",     "共计",      "总和", "累计",
};

/// In small letters, where it is no longer than `Room`; else empty.
template <size_t Room> std::string_view lowered(std::string_view text, char (&room)[Room])
{
    if (text.size() > Room)
        return {};
    std::transform(text.begin(), text.end(), room,
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return {room, text.size()};
}

} // namespace

bool isTotalWord(std::string_view cell)
{
    std::string_view text = trimmed(cell);
    for (const std::string_view colon : {std::string_view(":"), std::string_view("：")}) {
        if (text.ends_with(colon))
            text.remove_suffix(colon.size());
    }
    char room[16];
    const std::string_view word = lowered(text, room);
    return std::find(std::begin(totalWords), std::end(totalWords), word) != std::end(totalWords);
}

std::string_view trimmed(std::string_view cell)
{
    while (!cell.empty()) {
        const size_t blank = blankAtStart(cell);
        if (blank == 0)
            break;
        cell.remove_prefix(blank);
    }
    while (!cell.empty()) {
        const size_t blank = blankAtEnd(cell);
        if (blank == 0)
            break;
        cell.remove_suffix(blank);
    }
    return cell;
}

QString cellText(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool hasInvisible(std::string_view cell)
{
    while (!cell.empty()) {
        if (isInvisible(takeCodePoint(cell)))
            return true;
    }
    return false;
}

Cell<bool> parseYesNo(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return tl::unexpected(ProblemCode::CellMissing);
    char room[16];
    const std::string_view word = lowered(text, room);
    for (const YesNoWord &entry : yesNoWords) {
        if (entry.word == word)
            return entry.value;
    }
    return tl::unexpected(ProblemCode::NotYesNo);
}

} // namespace bw
