#pragma once

#include <QLocale>
#include <QString>
#include <limits>
#include <vector>

namespace bw {

/// The order of rows by one column: equal values have equal ranks, ranks ascend with the value.
using Ranks = std::vector<quint32>;
constexpr quint32 noRank = std::numeric_limits<quint32>::max(); ///< no value: last, in either direction

[[nodiscard]] Ranks rankNumbers(const std::vector<double> &values); ///< NaN: no value
/// As people of that language sort names (case does not matter, numbers in names count as numbers).
[[nodiscard]] Ranks rankTexts(const std::vector<QString> &values, const QLocale &locale); ///< empty: no value

struct SortKey {
    const Ranks *ranks = nullptr;
    bool descending = false;
};

/// What stands at one place of a table: a row, or the head of a group.
struct Place {
    qint32 row = -1; ///< index of the row; -1: head of `group`
    qint32 group = -1; ///< -1: not grouped

    [[nodiscard]] bool isGroup() const { return row < 0; }
    bool operator==(const Place &) const = default;
};

struct Arrangement {
    std::vector<Place> places;
    std::vector<qint32> kept; ///< rows in the filter, ascending
    std::vector<std::vector<qint32>> groupRows; ///< rows in the filter by group, ascending
};

/// Everything that decides which rows stand where.
struct ArrangeBy {
    qint32 rows = 0;
    const std::vector<quint8> *keep = nullptr; ///< per row; null: all
    const std::vector<qint32> *groups = nullptr; ///< per row, 0 upwards in the order of the heads; null: none
    qint32 groupCount = 0;
    const std::vector<quint8> *closed = nullptr; ///< per group; null: all open
    std::vector<SortKey> keys; ///< at most two count; rows that are equal keep their own order
};

/// Groups without a row in the filter have no head.
[[nodiscard]] Arrangement arrange(const ArrangeBy &by);
/// The places again, for other keys or other open groups; what is kept and its groups stay as they are.
void placeAgain(Arrangement &arranged, const ArrangeBy &by);

} // namespace bw
