#pragma once

#include "intake/record_reader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

/// Files and texts for tests of reading.
namespace bw::csv {

/// A literal with the NULs in it.
template <size_t Size> QByteArray bytes(const char (&literal)[Size])
{
    return {literal, qsizetype(Size) - 1};
}

inline QString write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    const QString path = dir.filePath(name);
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? path : QString();
}

/// What a reader gave, kept.
struct Row {
    QStringList cells;
    qint64 line = 0;
    qint64 offset = 0;
    std::optional<ProblemCode> fault;

    bool operator==(const Row &) const = default;
};

struct Reading {
    std::vector<Row> rows;
    Problems notes;
    std::optional<Error> error;
    qint64 endLine = 0;
    bool endsWithLineBreak = false;

    [[nodiscard]] std::vector<QStringList> cells() const
    {
        std::vector<QStringList> all;
        for (const Row &row : rows)
            all.push_back(row.cells);
        return all;
    }
};

inline Reading drain(RecordReader &reader)
{
    Reading reading;
    Record record;
    while (reader.next(record)) {
        Row row{{}, record.line, record.offset, record.fault};
        for (const std::string_view field : record.fields)
            row.cells.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        reading.rows.push_back(std::move(row));
    }
    reading.notes = reader.notes();
    reading.error = reader.error();
    reading.endLine = reader.line();
    reading.endsWithLineBreak = reader.endsWithLineBreak();
    return reading;
}

inline Reading readText(const QByteArray &text, const Dialect &dialect = {}, ReadOptions options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    options.keepHeadings = true;
    RecordReader reader(std::move(buffer), dialect, options);
    return drain(reader);
}

} // namespace bw::csv
