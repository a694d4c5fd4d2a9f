#include "intake/part_xml.h"

#include "intake/limits.h"

namespace bw {

namespace {

constexpr int depthLimit = 64; // below an element that nobody reads
constexpr QLatin1String transitional("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
constexpr QLatin1String strict("http://purl.oclc.org/ooxml/spreadsheetml/main");

} // namespace

PartXml::PartXml(const ZipParts &parts, const QString &name)
    : m_unpacking(parts.unpacking())
    , m_name(name)
    , m_device(parts.part(name))
{
    if (m_device)
        m_xml.setDevice(m_device.get());
}

/// Turns a fault of the XML into one of the container; a fault of the container comes first.
bool PartXml::check()
{
    if (m_unpacking.fault)
        return false;
    if (m_xml.hasError()) {
        return m_unpacking.refuse(
            ErrorCode::WorkbookDamaged, {}, 0,
            QStringLiteral("%1, line %2: %3").arg(m_name).arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    }
    return true;
}

bool PartXml::root()
{
    if (!m_device)
        return false;
    while (check()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
            return m_unpacking.refuse(ErrorCode::WorkbookDoctype, {}, 0, m_name);
        case QXmlStreamReader::StartDocument: {
            // The guard before the parser looks at bytes of UTF-8.
            const QStringView encoding = m_xml.documentEncoding();
            if (!encoding.isEmpty() && encoding.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) != 0) {
                return m_unpacking.refuse(ErrorCode::WorkbookDamaged, {}, 0,
                                          m_name + QStringLiteral(": encoding ") + encoding);
            }
            break;
        }
        case QXmlStreamReader::StartElement:
            m_attributes = m_xml.attributes();
            return true;
        default:
            break;
        }
    }
    return false;
}

bool PartXml::child()
{
    while (check()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            m_attributes = m_xml.attributes();
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::EntityReference:
            return m_unpacking.refuse(ErrorCode::WorkbookDoctype, {}, 0, m_name);
        default:
            break;
        }
    }
    return false;
}

bool PartXml::is(QLatin1String name) const
{
    return m_xml.name() == name && (m_xml.namespaceUri() == transitional || m_xml.namespaceUri() == strict);
}

void PartXml::skip()
{
    for (int depth = 1; depth > 0;) {
        if (child()) {
            ++depth;
        } else if (failed()) {
            return;
        } else {
            --depth;
        }
        if (depth > depthLimit)
            m_unpacking.refuse(ErrorCode::WorkbookDamaged, {}, 0, m_name + QStringLiteral(": too deep"));
    }
}

void PartXml::takeText(QString &text)
{
    while (check()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::Characters:
            if (text.size() <= cellLimit)
                text.append(m_xml.text());
            break;
        case QXmlStreamReader::StartElement:
            skip();
            break;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
            return;
        case QXmlStreamReader::EntityReference:
            m_unpacking.refuse(ErrorCode::WorkbookDoctype, {}, 0, m_name);
            return;
        default:
            break;
        }
    }
}

QStringView PartXml::relationId() const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == QLatin1String("id")
            && attribute.namespaceUri().endsWith(QLatin1String("/relationships")))
            return attribute.value();
    }
    return {};
}

bool PartXml::keepsSpace() const
{
    return m_attributes.value(QLatin1String("xml:space")) == QLatin1String("preserve");
}

bool PartXml::finish()
{
    while (check() && m_xml.readNext() != QXmlStreamReader::EndDocument) { }
    char rest[4096];
    while (!failed() && m_device->read(rest, sizeof rest) > 0) { }
    return check();
}

} // namespace bw
