#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>
#include <zip.h>

/// Writes workbooks (.xlsx) for tests, also such as no program would.
namespace bw::test {

using ZipEntries = std::vector<std::pair<QByteArray, QByteArray>>;

/// A ZIP container with these entries in order.
inline QString writeZip(const QString &path, const ZipEntries &entries)
{
    int code = 0;
    zip_t *const zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (zip == nullptr)
        qFatal("no container %s", qPrintable(path));
    for (const auto &[name, bytes] : entries) {
        zip_source_t *const source = zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        if (zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("no entry %s", name.constData());
    }
    if (zip_close(zip) != 0)
        qFatal("cannot close %s", qPrintable(path));
    return path;
}

struct SheetParts {
    QString name;
    QByteArray rows; ///< what stands in <sheetData>
    QByteArray state; ///< "hidden"…
};

/// What a workbook is made of. Parts lie where no reader would guess them.
struct WorkbookParts {
    std::vector<SheetParts> sheets;
    QByteArray strings; ///< <si> elements
    QByteArray formats; ///< <numFmt> elements
    QByteArray looks; ///< <xf> elements
    QByteArray properties; ///< attributes of <workbookPr>
    bool strict = false;
    bool prefixed = false; ///< elements of SpreadsheetML carry a prefix
    ZipEntries more; ///< replace parts of the same name
};

inline QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target,
                           bool strict)
{
    const QByteArray base = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                                   : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return "<Relationship Id=\"" + id + "\" Type=\"" + base + type + "\" Target=\"" + target + "\"/>";
}

inline QByteArray relations(const QByteArray &all)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all + "</Relationships>";
}

inline ZipEntries entriesOf(const WorkbookParts &book)
{
    const QByteArray main = book.strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                        : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray ties = book.strict
        ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto xml = [&](const QByteArray &root, const QByteArray &inside) {
        QByteArray all = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + " xmlns=\"" + main
            + "\" xmlns:r=\"" + ties + "\">" + inside + "</" + root + ">";
        if (book.prefixed)
            all.replace("<", "<x:")
                .replace("<x:/", "</x:")
                .replace("<x:?", "<?")
                .replace("xmlns=", "xmlns:x=");
        return all;
    };
    QByteArray list;
    QByteArray needs;
    ZipEntries entries = {
        {"[Content_Types].xml",
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/book.xml", book.strict))}};
    for (size_t i = 0; i < book.sheets.size(); ++i) {
        const SheetParts &sheet = book.sheets[i];
        const QByteArray number = QByteArray::number(qint64(i) + 1);
        list += "<sheet name=\"" + sheet.name.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + number
            + "\" r:id=\"s" + number + "\""
            + (sheet.state.isEmpty() ? QByteArray() : " state=\"" + sheet.state + "\"") + "/>";
        needs += relation("s" + number, "worksheet", "tables/t" + number + ".xml", book.strict);
        entries.emplace_back("xl/tables/t" + number + ".xml",
                             xml("worksheet", "<sheetData>" + sheet.rows + "</sheetData>"));
    }
    needs += relation("rs", "styles", "/xl/look.xml", book.strict);
    needs += relation("rt", "sharedStrings", "tables/../words.xml", book.strict);
    entries.emplace_back("xl/_rels/book.xml.rels", relations(needs));
    entries.emplace_back(
        "xl/book.xml", xml("workbook", "<workbookPr " + book.properties + "/><sheets>" + list + "</sheets>"));
    entries.emplace_back("xl/look.xml",
                         xml("styleSheet",
                             "<numFmts>" + book.formats
                                 + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                                   "</cellStyleXfs><cellXfs>"
                                 + book.looks + "</cellXfs>"));
    entries.emplace_back("xl/words.xml", xml("sst", book.strings));
    for (const auto &[name, bytes] : book.more) {
        std::erase_if(entries, [&name = name](const auto &entry) { return entry.first == name; });
        if (!bytes.isNull())
            entries.emplace_back(name, bytes);
    }
    return entries;
}

inline QString writeWorkbook(const QString &path, const WorkbookParts &book)
{
    return writeZip(path, entriesOf(book));
}

/// Rows of text cells, written into the sheet itself.
inline QByteArray textRows(const QList<QStringList> &rows)
{
    QByteArray all;
    for (const QStringList &row : rows) {
        all += "<row>";
        for (const QString &cell : row)
            all += "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + cell.toHtmlEscaped().toUtf8()
                + "</t></is></c>";
        all += "</row>";
    }
    return all;
}

} // namespace bw::test
