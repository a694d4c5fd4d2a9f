#include "intake/xlsx.h"

#include "intake/xlsx_sheet.h"

#include <QtEndian>

namespace bw {

namespace {

tl::unexpected<Error> faultOf(const ZipParts &parts)
{
    return tl::unexpected(parts.unpacking().fault.value_or(Error{ErrorCode::WorkbookDamaged, {}, {}, 0, {}}));
}

const WorkbookSheet *sheetNamed(const Book &book, const QString &name)
{
    for (const Qt::CaseSensitivity match : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const WorkbookSheet &sheet : book.sheets) {
            if (sheet.name.trimmed().compare(name.trimmed(), match) == 0)
                return &sheet;
        }
    }
    return nullptr;
}

} // namespace

Result<Workbook> readWorkbook(const QString &path, const QString &sheet, Progress *progress)
{
    auto parts = ZipParts::open(path, progress);
    if (!parts)
        return tl::unexpected(parts.error());
    Book book;
    if (!readBook(*parts, book))
        return faultOf(*parts);
    std::vector<const WorkbookSheet *> candidates;
    if (!sheet.isEmpty()) {
        const WorkbookSheet *const named = sheetNamed(book, sheet);
        if (named == nullptr)
            return fail(ErrorCode::SheetMissing, path, sheet);
        candidates.push_back(named);
    }
    Workbook workbook;
    for (const WorkbookSheet &one : book.sheets) {
        workbook.sheets += one.name;
        if (sheet.isEmpty() && !one.hidden)
            candidates.push_back(&one);
    }
    for (const WorkbookSheet *const candidate : candidates) {
        workbook.content = {};
        if (!readSheet(*parts, book, *candidate, workbook.content))
            return faultOf(*parts);
        workbook.sheet = candidate->name;
        if (!workbook.content.text.isEmpty())
            return workbook;
    }
    return fail(sheet.isEmpty() ? ErrorCode::SheetsEmpty : ErrorCode::FileEmpty, path);
}

bool isLockedWorkbook(QIODevice &device)
{
    // [MS-CFB]: the header names the sector in which the list of streams begins.
    constexpr qint64 headerBytes = 512;
    constexpr qint64 sectorShiftAt = 30;
    constexpr qint64 directoryAt = 48;
    const QByteArray header = device.seek(0) ? device.read(headerBytes) : QByteArray();
    if (header.size() < headerBytes)
        return false;
    const auto shift = qFromLittleEndian<quint16>(header.constData() + sectorShiftAt);
    const auto sector = qFromLittleEndian<quint32>(header.constData() + directoryAt);
    if (shift != 9 && shift != 12)
        return false;
    constexpr qint64 listBytes = 4096; // the stream is among the first
    const QByteArray list =
        device.seek((qint64(sector) + 1) << shift) ? device.read(listBytes) : QByteArray();
    QByteArray name;
    for (const char c : QByteArrayView("EncryptedPackage")) {
        name += c;
        name += '\0';
    }
    return list.contains(name);
}

} // namespace bw
