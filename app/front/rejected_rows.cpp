#include "front/rejected_rows.h"

#include "intake/dialect.h"
#include "report/csv_writer.h"
#include "report/private_file.h"
#include "shell/text.h"
#include "words.h"

namespace bw {

namespace {

/// Columns of the file that hold names or addresses of people and are not imported.
QSet<int> hiddenColumns(const FileShape &shape, bool persons)
{
    QSet<int> hidden;
    for (const ColumnMapping &mapping : shape.columns) {
        if (!persons && mapping.field >= 0
            && fieldsOf(*shape.kind)[static_cast<size_t>(mapping.field)].person)
            hidden.insert(mapping.column);
    }
    return hidden;
}

/// A number stays one; text that a spreadsheet would take for a formula does not.
void writeCell(CsvWriter &writer, const QString &cell)
{
    bool number = false;
    const double value = QLocale::c().toDouble(cell, &number);
    if (number && cell.startsWith(u'-') && QString::number(value, 'g', 15) == cell)
        writer.real(value);
    else
        writer.text(cell);
}

} // namespace

Result<qint64> saveRejected(Workspace &workspace, const QString &path, const ImportOptions &options,
                            const QString &to, Progress &progress)
{
    auto file = PrivateFile::open(to);
    if (!file)
        return tl::unexpected(file.error());
    CsvWriter writer(file->device(), to, {true, true});
    QSet<int> hidden;
    qsizetype columns = 0;
    const auto begin = [&](const FileShape &shape) {
        hidden = hiddenColumns(shape, options.persons);
        columns = shape.headings.size();
        writer.begin(shape.headings
                     + QStringList{app::Words::tr("Why it was rejected", "heading of a column"),
                                   app::Words::tr("Line of the file", "heading of a column")});
    };
    const auto row = [&](const QStringList &cells, const Problem &problem) {
        for (qsizetype c = 0; c < columns; ++c)
            writeCell(writer, hidden.contains(static_cast<int>(c)) ? QString() : cells.value(c));
        writer.text(text::sentence(problem, path));
        writer.whole(problem.line);
        writer.endRow();
        return !writer.failed();
    };
    const auto rows = visitRejected(workspace, path, options, begin, row, progress);
    if (!rows || *rows == 0)
        return rows;
    if (const auto done = writer.finish(); !done)
        return tl::unexpected(done.error());
    if (const auto done = file->commit(); !done)
        return tl::unexpected(done.error());
    return rows;
}

} // namespace bw
