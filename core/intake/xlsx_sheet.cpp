#include "intake/xlsx_sheet.h"

#include "intake/limits.h"
#include "intake/problem.h"

#include <algorithm>

namespace bw {

namespace {

constexpr int sheetColumns = 16384; // XFD

/// Writes rows one below the other.
class SheetWriter {
public:
    explicit SheetWriter(Unpacking &unpacking)
        : m_unpacking(unpacking)
    {
    }

    /// The first row is 1. False where rows do not ascend or there are too many.
    bool beginRow(qint64 row)
    {
        if (row <= m_row)
            return m_unpacking.refuse(ErrorCode::WorkbookDamaged, {}, row, QStringLiteral("order of rows"));
        m_row = row;
        m_used = 0;
        m_rowBytes = 0;
        return true;
    }

    /// Where the text of a cell goes; null: too far out.
    QByteArray *cell(int column)
    {
        if (m_row > workbookRowLimit) {
            m_unpacking.refuse(ErrorCode::WorkbookTooManyRows, {}, m_row);
        } else if (column >= columnLimit) {
            m_unpacking.refuse(ErrorCode::TooManyColumns, {}, m_row);
        } else if (column >= int(m_cells.size())) {
            m_cells.resize(size_t(column) + 1);
        }
        if (m_unpacking.fault)
            return nullptr;
        m_used = std::max(m_used, column + 1);
        m_cells[size_t(column)].resize(0);
        return &m_cells[size_t(column)];
    }

    /// After a cell was written. The same long text may stand in every cell of a row.
    void took(qint64 bytes)
    {
        m_rowBytes += bytes;
        if (bytes > cellLimit) {
            m_unpacking.refuse(ErrorCode::CellTooLong, {}, m_row);
        } else if (m_rowBytes > recordLimit) {
            m_unpacking.refuse(ErrorCode::WorkbookTooLarge, {}, m_row);
        }
    }

    bool endRow()
    {
        if (m_used == 0)
            return true;
        m_widths.resize(size_t(m_row), 0);
        m_widths.back() = quint16(m_used);
        m_text.append(m_row - m_lines - (m_lines > 0 ? 0 : 1), '\n');
        m_lines = m_row;
        for (int i = 0; i < m_used; ++i) {
            if (i > 0)
                m_text += ',';
            appendCell(m_cells[size_t(i)]);
            m_cells[size_t(i)].resize(0);
        }
        return m_text.size() <= workbookLimit || m_unpacking.refuse(ErrorCode::WorkbookTooLarge);
    }

    /// Rows of one width: what a spreadsheet program would export.
    bool finish(QByteArray &text)
    {
        const int width = m_widths.empty() ? 0 : *std::max_element(m_widths.begin(), m_widths.end());
        qint64 missing = 0;
        for (const quint16 cells : m_widths)
            missing += cells > 0 ? width - cells : 0;
        if (m_text.size() + missing > workbookLimit)
            return m_unpacking.refuse(ErrorCode::WorkbookTooLarge);
        if (missing == 0) {
            text = std::move(m_text);
            return true;
        }
        text.reserve(m_text.size() + missing);
        qsizetype at = 0;
        for (const quint16 cells : m_widths) {
            // No cell holds a line break.
            const qsizetype found = m_text.indexOf('\n', at);
            const qsizetype end = found < 0 ? m_text.size() : found;
            text.append(m_text.constData() + at, end - at);
            if (cells > 0)
                text.append(width - cells, ',');
            if (found >= 0)
                text += '\n';
            at = end + 1;
        }
        return true;
    }

    [[nodiscard]] qint64 row() const { return m_row; }

private:
    void appendCell(const QByteArray &cell)
    {
        const bool quoted = cell.contains('"') || cell.contains(',');
        if (quoted)
            m_text += '"';
        for (qsizetype i = 0; i < cell.size(); ++i) {
            const char c = cell[i];
            if (c == '\r' || c == '\n') {
                if (c == '\n' && i > 0 && cell[i - 1] == '\r')
                    continue;
                m_text += ' ';
                continue;
            }
            if (c == '"')
                m_text += '"';
            m_text += c;
        }
        if (quoted)
            m_text += '"';
    }

    Unpacking &m_unpacking;
    QByteArray m_text;
    qint64 m_lines = 0; ///< written, the last one without its end
    std::vector<quint16> m_widths; ///< of the lines
    std::vector<QByteArray> m_cells; ///< of the row
    qint64 m_row = 0;
    qint64 m_rowBytes = 0;
    int m_used = 0;
};

class SheetReader {
public:
    SheetReader(const ZipParts &parts, const Book &book, const WorkbookSheet &sheet, SheetText &result)
        : m_unpacking(parts.unpacking())
        , m_book(book)
        , m_result(result)
        , m_xml(parts, sheet.part)
        , m_writer(parts.unpacking())
    {
    }

    bool read()
    {
        if (m_xml.root()) {
            if (!m_xml.is(QLatin1String("worksheet")))
                return m_unpacking.refuse(ErrorCode::WorkbookDamaged, {}, 0, QStringLiteral("no worksheet"));
            while (m_xml.child()) {
                if (m_xml.is(QLatin1String("sheetData"))) {
                    readRows();
                } else {
                    m_xml.skip();
                }
            }
        }
        return m_xml.finish() && m_writer.finish(m_result.text);
    }

private:
    void readRows()
    {
        qint64 row = 0;
        int none = 0;
        while (m_xml.child()) {
            if (!m_xml.is(QLatin1String("row"))) {
                m_xml.skip();
                continue;
            }
            ++row;
            const QStringView reference = m_xml.attribute(QLatin1String("r"));
            if (!reference.isEmpty() && !readReference(reference, row, none)) {
                refuseReference(row, reference);
                return;
            }
            if (!m_writer.beginRow(row))
                return;
            readCells();
            if (m_unpacking.fault || !m_writer.endRow())
                return;
            if (m_unpacking.progress != nullptr)
                m_unpacking.progress->rows = row;
        }
    }

    void readCells()
    {
        int column = -1;
        while (m_xml.child()) {
            if (!m_xml.is(QLatin1String("c"))) {
                m_xml.skip();
                continue;
            }
            ++column;
            qint64 row = m_writer.row();
            const QStringView reference = m_xml.attribute(QLatin1String("r"));
            if (!reference.isEmpty() && (!readReference(reference, row, column) || row != m_writer.row())) {
                refuseReference(m_writer.row(), reference);
                return;
            }
            readCell(column);
        }
    }

    void refuseReference(qint64 row, QStringView reference)
    {
        m_unpacking.refuse(ErrorCode::WorkbookDamaged, {}, row, QStringLiteral("reference ") + reference);
    }

    void readCell(int column)
    {
        const QString type = m_xml.attribute(QLatin1String("t")).toString();
        const int style = m_xml.attribute(QLatin1String("s")).toInt();
        m_value.resize(0);
        bool computed = false;
        bool there = false;
        while (m_xml.child()) {
            if (m_xml.is(QLatin1String("v"))) {
                m_xml.takeText(m_value);
                there = true;
            } else if (m_xml.is(QLatin1String("is"))) {
                m_value = takeRichText(m_xml);
                there = true;
            } else {
                computed = computed || m_xml.is(QLatin1String("f"));
                m_xml.skip();
            }
        }
        if (m_unpacking.fault)
            return;
        if (!there) {
            if (computed)
                empty(column, QStringLiteral("="));
        } else if (type == QLatin1String("e")) {
            empty(column, m_value);
        } else {
            write(column, type, style);
        }
    }

    void write(int column, const QString &type, int style)
    {
        const bool number = type.isEmpty() || type == QLatin1String("n");
        if (number && m_value.isEmpty())
            return;
        std::string_view shared;
        if (type == QLatin1String("s")) {
            bool good = false;
            const qint64 index = m_value.trimmed().toLongLong(&good);
            if (!good || index < 0 || index >= m_book.strings.count()) {
                m_unpacking.refuse(ErrorCode::WorkbookDamaged, {}, m_writer.row(),
                                   QStringLiteral("shared text ") + m_value.left(20));
                return;
            }
            shared = m_book.strings.text(index);
            if (shared.empty())
                return;
        } else if (m_value.isEmpty()) {
            return;
        }
        QByteArray *const cell = m_writer.cell(column);
        if (cell == nullptr)
            return;
        if (number) {
            appendNumber(*cell, m_value,
                         style >= 0 && size_t(style) < m_book.looks.size() ? m_book.looks[size_t(style)]
                                                                           : NumberLook(),
                         m_book.dayCount);
        } else if (type == QLatin1String("s")) {
            cell->append(shared.data(), qsizetype(shared.size()));
        } else {
            cell->append((type == QLatin1String("str") ? unescaped(m_value) : m_value).toUtf8());
        }
        m_writer.took(cell->size());
    }

    /// The cell stays empty, which is told.
    void empty(int column, const QString &value)
    {
        if (m_writer.cell(column) == nullptr)
            return;
        if (++m_result.emptiedCount <= Problems::listLimit)
            m_result.emptied.push_back({m_writer.row(), column, value.trimmed().left(Problem::valueLimit)});
    }

    Unpacking &m_unpacking;
    const Book &m_book;
    SheetText &m_result;
    PartXml m_xml;
    SheetWriter m_writer;
    QString m_value;
};

} // namespace

bool readSheet(const ZipParts &parts, const Book &book, const WorkbookSheet &sheet, SheetText &result)
{
    return SheetReader(parts, book, sheet, result).read();
}

bool readReference(QStringView reference, qint64 &row, int &column)
{
    qsizetype at = 0;
    int letters = 0;
    for (; at < reference.size() && letters <= sheetColumns; ++at) {
        const char16_t c = reference[at].unicode() & ~0x20;
        if (c < u'A' || c > u'Z')
            break;
        letters = letters * 26 + (c - u'A' + 1);
    }
    qint64 digits = 0;
    bool numbered = false;
    for (; at < reference.size() && digits < qint64(1) << 40; ++at) {
        const char16_t c = reference[at].unicode();
        if (c < u'0' || c > u'9')
            return false;
        digits = digits * 10 + (c - u'0');
        numbered = true;
    }
    if (at < reference.size() || letters > sheetColumns || (numbered && digits == 0))
        return false;
    if (letters == 0 && !numbered)
        return false;
    if (letters > 0)
        column = letters - 1;
    if (numbered)
        row = digits;
    return true;
}

} // namespace bw
