#pragma once

#include "report/byte_sink.h"
#include "report/table.h"

#include <vector>

namespace bw {

/// An array of objects, one per line: numbers as numbers, text exactly as it is kept, unknown null.
class JsonWriter final : public TableWriter {
public:
    /// `device` is open for writing and outlives the writer.
    JsonWriter(QIODevice &device, const QString &subject);

    void begin(const QStringList &columns) override;
    void text(QStringView value) override;
    void whole(qint64 value) override;
    void real(double value) override;
    void unknown() override;
    void endRow() override;
    [[nodiscard]] Status finish() override;
    [[nodiscard]] bool failed() const override { return m_sink.failed(); }

private:
    void key();

    ByteSink m_sink;
    std::vector<QByteArray> m_keys; ///< with quotes and colon
    size_t m_column = 0;
    bool m_firstRow = true;
    bool m_closed = false;
};

} // namespace bw
