#pragma once

#include "intake/zip_parts.h"

#include <QXmlStreamReader>

namespace bw {

/// Walks the elements of one XML part from outside to inside. Faults of the XML and of the container end up
/// in the container's Unpacking; from then on nothing more is found.
class PartXml {
public:
    /// `name`: of the entry in the container.
    PartXml(const ZipParts &parts, const QString &name);

    /// Enters the outermost element.
    [[nodiscard]] bool root();
    /// Enters the next child of the element that was entered last; false: that one is left, there are no
    /// more.
    [[nodiscard]] bool child();
    /// Whether the element is of SpreadsheetML (either edition) and has that name.
    [[nodiscard]] bool is(QLatin1String name) const;
    /// The same in any namespace.
    [[nodiscard]] bool isAny(QLatin1String name) const { return m_xml.name() == name; }
    /// Leaves the element with all that is in it.
    void skip();
    /// Leaves the element; its own text is appended to `text`, up to somewhat more than a cell may have.
    void takeText(QString &text);

    /// Of the element just entered. Attributes without prefix; empty: there is none.
    [[nodiscard]] QStringView attribute(QLatin1String name) const { return m_attributes.value(name); }
    /// r:id, which ties the element to a relationship.
    [[nodiscard]] QStringView relationId() const;
    [[nodiscard]] bool keepsSpace() const; ///< xml:space="preserve"

    /// Reads what is left, so that the checksum is checked. False: there was a fault.
    bool finish();
    [[nodiscard]] bool failed() const { return m_unpacking.fault.has_value(); }

private:
    bool check();

    Unpacking &m_unpacking;
    QString m_name;
    std::unique_ptr<QIODevice> m_device;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
};

} // namespace bw
