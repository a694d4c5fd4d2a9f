#pragma once

#include "intake/part_xml.h"
#include "intake/xlsx_numbers.h"

#include <QStringList>
#include <string_view>
#include <vector>

namespace bw {

/// What one part says it needs: id -> part of the container.
struct Relation {
    QString id;
    QString type; ///< last word of its address, the same in both editions: "worksheet", "styles"…
    QString part; ///< name in the container
};

/// Relations of a part ("": of the container). Those that lead out of the file are left out.
[[nodiscard]] std::vector<Relation> relationsOf(const ZipParts &parts, const QString &part);

struct WorkbookSheet {
    QString name;
    QString part;
    bool hidden = false;
};

/// The texts that cells refer to by number.
class SharedStrings {
public:
    void add(const QString &text);
    [[nodiscard]] qint64 count() const { return qint64(m_ends.size()); }
    /// UTF-8; longer than a cell may be where the file's is.
    [[nodiscard]] std::string_view text(qint64 index) const;

private:
    QByteArray m_all;
    std::vector<quint32> m_ends;
};

/// What a workbook holds besides the cells.
struct Book {
    std::vector<WorkbookSheet> sheets; ///< with rows and columns, in the workbook's order
    DayCount dayCount = DayCount::From1900;
    std::vector<NumberLook> looks; ///< by number of a cell's style
    SharedStrings strings;
};

/// False: there is a fault; FileIsOtherFormat where the container is another kind of document.
bool readBook(const ZipParts &parts, Book &book);

/// Text of an <si> or <is> element, left afterwards: plain or in runs, without the phonetic ones.
[[nodiscard]] QString takeRichText(PartXml &xml);
/// Control characters are written as _x000D_.
[[nodiscard]] QString unescaped(QString text);

} // namespace bw
