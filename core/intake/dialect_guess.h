#pragma once

#include "intake/dialect.h"

namespace bw {

/// The first records of a file as text, blank rows included.
struct SampleRow {
    qint64 line = 0;
    QStringList cells;
    bool tooWide = false; ///< more cells than the limit, which are left out
};

struct Sample {
    std::vector<SampleRow> rows;
    std::optional<Error> error; ///< that ended them
};

/// Reads up to `most` records of UTF-8 text. `cut`: the text goes on, its last record is left out.
[[nodiscard]] Sample readSample(const QByteArray &text, const Dialect &dialect, int most, bool cut);

/// Delimiter, quote and line ends, by which the records are most alike and their headings best known. The
/// other members of `dialect` are left as they are. A delimiter that was chosen is taken. How sure the
/// delimiter is (Sureness::delimiter).
int guessDialect(const QByteArray &text, bool cut, std::optional<char> delimiter, Dialect &dialect);

/// Index of the row that holds the headings; -1: none does, the file begins with data.
[[nodiscard]] int findHeadings(const std::vector<SampleRow> &rows);

} // namespace bw
