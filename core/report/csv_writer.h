#pragma once

#include "report/byte_sink.h"
#include "report/table.h"

namespace bw {

/// Whether a spreadsheet would take the text for a formula: it starts, after spaces and invisible
/// characters, with = + - @ (also full-width), or with a tab, line break or NUL (CWE-1236).
[[nodiscard]] bool startsFormula(QStringView text);
/// The text with a ' before it where it starts a formula, else as it is.
[[nodiscard]] QString neutralised(QStringView text);

struct CsvStyle {
    bool byteOrderMark = false; ///< for spreadsheet programs that need it to see UTF-8
    bool crlf = false;
};

/// RFC 4180 with a heading line, UTF-8, decimal point, text neutralised, unknown empty.
class CsvWriter final : public TableWriter {
public:
    /// `device` is open for writing and outlives the writer.
    CsvWriter(QIODevice &device, const QString &subject, CsvStyle style = {});

    void begin(const QStringList &columns) override;
    void text(QStringView value) override;
    void whole(qint64 value) override;
    void real(double value) override;
    void unknown() override;
    void endRow() override;
    [[nodiscard]] Status finish() override { return m_sink.finish(); }
    [[nodiscard]] bool failed() const override { return m_sink.failed(); }

private:
    void separate();

    ByteSink m_sink;
    CsvStyle m_style;
    bool m_rowStarted = false;
};

} // namespace bw
