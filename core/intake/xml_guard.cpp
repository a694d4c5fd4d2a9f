#include "intake/xml_guard.h"

#include <cstring>

namespace bw {

namespace {

constexpr qint64 textLimit = qint64(8) << 20; // beyond any cell, also one written as character references
constexpr qint64 tagLimit = qint64(1) << 20;
constexpr int attributeLimit = 256;
constexpr qint64 shortestComment = 4; // of "<!---->", behind its first dash

} // namespace

XmlGuard::Finding XmlGuard::take(const char *bytes, qint64 size)
{
    for (const char *const end = bytes + size; bytes < end; ++bytes) {
        if (m_place == Place::Text || m_place == Place::Value) {
            // Most bytes are of these two: over them at once.
            const char wanted = m_place == Place::Text ? '<' : m_quote;
            const void *const found = std::memchr(bytes, wanted, size_t(end - bytes));
            const char *const stop = found == nullptr ? end : static_cast<const char *>(found);
            m_run += stop - bytes;
            if (m_run > (m_place == Place::Text ? textLimit : tagLimit))
                return Finding::TooLong;
            if (stop == end)
                break;
            bytes = stop;
        }
        if (const Finding finding = step(*bytes); finding != Finding::Fine)
            return finding;
        m_before[0] = m_before[1];
        m_before[1] = *bytes;
    }
    return Finding::Fine;
}

void XmlGuard::enter(Place place)
{
    m_place = place;
    m_run = 0;
    m_before[0] = m_before[1] = 0;
}

XmlGuard::Finding XmlGuard::step(char c)
{
    ++m_run;
    switch (m_place) {
    case Place::Text:
        enter(Place::Opened);
        return Finding::Fine;
    case Place::Opened:
        m_attributes = 0;
        enter(c == '!'       ? Place::Declared
                  : c == '?' ? Place::Instruction
                  : c == '>' ? Place::Text
                             : Place::Tag);
        return Finding::Fine;
    case Place::Declared:
        if (c != '-' && c != '[')
            return Finding::Doctype;
        enter(c == '-' ? Place::Comment : Place::Cdata);
        return Finding::Fine;
    case Place::Tag:
        if (c == '>') {
            enter(Place::Text);
        } else if (c == '"' || c == '\'') {
            m_quote = c;
            m_place = Place::Value;
        }
        m_attributes += c == '=' ? 1 : 0;
        return m_run > tagLimit || m_attributes > attributeLimit ? Finding::TooLong : Finding::Fine;
    case Place::Value:
        m_place = Place::Tag;
        return Finding::Fine;
    case Place::Comment:
        // "<!-->" opens a comment and does not close it.
        if (c == '>' && m_before[0] == '-' && m_before[1] == '-' && m_run >= shortestComment)
            enter(Place::Text);
        break;
    case Place::Cdata:
        if (c == '>' && m_before[0] == ']' && m_before[1] == ']')
            enter(Place::Text);
        break;
    case Place::Instruction:
        if (c == '>' && m_before[1] == '?')
            enter(Place::Text);
        break;
    }
    return m_run > textLimit ? Finding::TooLong : Finding::Fine;
}

} // namespace bw
