#pragma once

#include <QtGlobal>

namespace bw {

/// Looks at the bytes of an XML file (UTF-8) before a parser does, which would keep whatever it is given: a
/// DOCTYPE, one text of 200 MB, a tag of a million attributes.
class XmlGuard {
public:
    enum class Finding { Fine, Doctype, TooLong };

    /// The next bytes of the file.
    [[nodiscard]] Finding take(const char *bytes, qint64 size);

private:
    enum class Place { Text, Opened, Tag, Value, Declared, Comment, Cdata, Instruction };

    Finding step(char c);
    void enter(Place place);

    Place m_place = Place::Text;
    qint64 m_run = 0; ///< bytes since the place was entered; of a tag: with its values
    int m_attributes = 0;
    char m_quote = 0;
    char m_before[2] = {}; ///< the last two bytes
};

} // namespace bw
