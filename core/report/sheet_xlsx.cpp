#include "report/byte_sink.h"
#include "report/private_file.h"
#include "report/sheet.h"

#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

#include <array>

namespace bw {

namespace {

constexpr qsizetype longestText = 32'000; ///< a cell holds 32,767 characters
constexpr int kinds = 6;
constexpr double narrowest = 8; ///< widths, in characters
constexpr double widest = 48;

struct Formats {
    lxw_format *head = nullptr;
    std::array<lxw_format *, kinds> cells{}; ///< by SheetColumn::Kind
    std::array<lxw_format *, kinds> sums{}; ///< the same in bold
};

Formats addFormats(lxw_workbook *book)
{
    Formats formats;
    formats.head = workbook_add_format(book);
    format_set_bold(formats.head);
    format_set_bottom(formats.head, LXW_BORDER_THIN);
    constexpr std::array<const char *, kinds> patterns = {"@",    "#,##0",    "#,##0.0",
                                                          "0.0%", "#,##0.00", "yyyy-mm-dd"};
    for (size_t i = 0; i < patterns.size(); ++i) {
        formats.cells[i] = workbook_add_format(book);
        format_set_num_format(formats.cells[i], patterns[i]);
        formats.sums[i] = workbook_add_format(book);
        format_set_num_format(formats.sums[i], patterns[i]);
        format_set_bold(formats.sums[i]);
    }
    return formats;
}

QByteArray utf8(const QString &text)
{
    return text.left(longestText).toUtf8();
}

void put(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const SheetValue &value, lxw_format *format)
{
    if (const auto *text = std::get_if<QString>(&value))
        worksheet_write_string(page, row, column, utf8(*text).constData(), format);
    else if (const auto *whole = std::get_if<qint64>(&value))
        worksheet_write_number(page, row, column, static_cast<double>(*whole), format);
    else if (const auto *real = std::get_if<double>(&value))
        worksheet_write_number(page, row, column, *real, format);
    else if (const auto *day = std::get_if<Day>(&value)) {
        const QDate date = day->date();
        lxw_datetime at{date.year(), date.month(), date.day(), 0, 0, 0};
        worksheet_write_datetime(page, row, column, &at, format);
    }
}

double widthOf(const TableSheet &sheet, size_t column)
{
    constexpr size_t looked = 200; // rows
    auto most = static_cast<double>(sheet.columns[column].head.size());
    for (size_t row = 0; row < std::min(looked, sheet.rows.size()); ++row) {
        const SheetValue &value = sheet.rows[row][column];
        if (const auto *text = std::get_if<QString>(&value)) {
            double width = 0;
            for (const QChar c : *text)
                width += c.unicode() >= 0x2E80 ? 2 : 1;
            most = std::max(most, width);
        } else if (std::holds_alternative<Day>(value)) {
            most = std::max(most, 10.0);
        }
    }
    return std::clamp(most + 2, narrowest, widest);
}

void fillTable(lxw_worksheet *page, const TableSheet &sheet, const Formats &formats)
{
    for (size_t c = 0; c < sheet.columns.size(); ++c) {
        const auto column = static_cast<lxw_col_t>(c);
        worksheet_set_column(page, column, column, widthOf(sheet, c), nullptr);
        worksheet_write_string(page, 0, column, utf8(sheet.columns[c].head).constData(), formats.head);
    }
    for (size_t r = 0; r < sheet.rows.size(); ++r) {
        const auto &looks = r < sheet.strong.size() && sheet.strong[r] != 0 ? formats.sums : formats.cells;
        for (size_t c = 0; c < sheet.rows[r].size(); ++c)
            put(page, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(c), sheet.rows[r][c],
                looks[static_cast<size_t>(sheet.columns[c].kind)]);
    }
    worksheet_freeze_panes(page, 1, 1);
    if (!sheet.columns.empty())
        worksheet_autofilter(page, 0, 0, static_cast<lxw_row_t>(sheet.rows.size()),
                             static_cast<lxw_col_t>(sheet.columns.size() - 1));
}

void fillNotes(lxw_worksheet *page, const TableSheet &sheet, const Formats &formats)
{
    worksheet_set_column(page, 0, 0, 24, nullptr);
    worksheet_set_column(page, 1, 1, 80, nullptr);
    lxw_row_t row = 0;
    for (const auto &[what, says] : sheet.notes) {
        worksheet_write_string(page, row, 0, utf8(what).constData(), formats.head);
        worksheet_write_string(page, row++, 1, utf8(says).constData(), formats.cells[0]);
    }
}

/// A name that workbooks allow: no []:*?/\ and at most 31 characters.
QByteArray sheetName(QString name)
{
    for (const QChar forbidden : QStringLiteral("[]:*?/\\'"))
        name.replace(forbidden, QLatin1Char(' '));
    return name.simplified().left(31).toUtf8();
}

Status copyTo(const QString &from, const QString &to)
{
    QFile made(from);
    if (!made.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileWriteFailed, to, {}, 0, made.errorString());
    auto file = PrivateFile::open(to);
    if (!file)
        return tl::unexpected(file.error());
    ByteSink sink(file->device(), to);
    constexpr qint64 piece = 1 << 20;
    for (QByteArray bytes = made.read(piece); !bytes.isEmpty(); bytes = made.read(piece))
        sink.append(QByteArrayView(bytes));
    if (const Status taken = sink.finish(); !taken)
        return taken;
    return file->commit();
}

} // namespace

Status writeSheetXlsx(const TableSheet &sheet, const QString &path)
{
    if (sheet.rows.size() >= LXW_ROW_MAX || sheet.columns.size() >= LXW_COL_MAX)
        return fail(ErrorCode::FileTooLarge, path);
    const QTemporaryDir folder; // readable by its owner alone
    if (!folder.isValid())
        return fail(ErrorCode::FileWriteFailed, path, {}, 0, folder.errorString());
    const QString made = folder.filePath(QStringLiteral("made.xlsx"));
    QByteArray place = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = place.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(made).constData(), &options);
    if (!book)
        return fail(ErrorCode::FileWriteFailed, path);
    const Formats formats = addFormats(book);
    fillTable(workbook_add_worksheet(book, sheetName(sheet.name).constData()), sheet, formats);
    if (!sheet.notes.empty())
        fillNotes(workbook_add_worksheet(book, nullptr), sheet, formats);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return fail(ErrorCode::FileWriteFailed, path, {}, 0, QString::fromLatin1(lxw_strerror(error)));
    return copyTo(made, path);
}

} // namespace bw
