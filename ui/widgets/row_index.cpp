#include "widgets/row_index.h"

#include <QCollator>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace bw {

namespace {

/// Sorts like the number it was made from, as an unsigned integer.
quint64 orderedBits(double value)
{
    if (value == 0) {
        value = 0; // -0.0 is 0
    }
    quint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    constexpr quint64 sign = quint64{1} << 63;
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

struct Packed {
    quint64 high; ///< group and first key
    quint64 low; ///< second key and row
    bool operator<(const Packed &other) const
    {
        return high != other.high ? high < other.high : low < other.low;
    }
};

quint32 directed(const SortKey &key, qint32 row)
{
    const quint32 rank = (*key.ranks)[static_cast<size_t>(row)];
    return key.descending && rank != noRank ? noRank - 1 - rank : rank;
}

} // namespace

Ranks rankNumbers(const std::vector<double> &values)
{
    struct Item {
        quint64 bits;
        quint32 row;
    };
    Ranks ranks(values.size(), noRank);
    std::vector<Item> items;
    items.reserve(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        if (!std::isnan(values[i])) {
            items.push_back({orderedBits(values[i]), static_cast<quint32>(i)});
        }
    }
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.bits < b.bits; });
    quint32 rank = 0;
    for (size_t i = 0; i < items.size(); ++i) {
        if (i > 0 && items[i].bits != items[i - 1].bits) {
            ++rank;
        }
        ranks[items[i].row] = rank;
    }
    return ranks;
}

Ranks rankTexts(const std::vector<QString> &values, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);

    struct Item {
        QCollatorSortKey key;
        quint32 row;
    };
    Ranks ranks(values.size(), noRank);
    std::vector<Item> items;
    items.reserve(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i].isEmpty()) {
            items.push_back({collator.sortKey(values[i]), static_cast<quint32>(i)});
        }
    }
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.key < b.key; });
    quint32 rank = 0;
    for (size_t i = 0; i < items.size(); ++i) {
        if (i > 0 && items[i - 1].key < items[i].key) {
            ++rank;
        }
        ranks[items[i].row] = rank;
    }
    return ranks;
}

Arrangement arrange(const ArrangeBy &by)
{
    Arrangement result;
    result.kept.reserve(static_cast<size_t>(by.rows));
    for (qint32 row = 0; row < by.rows; ++row) {
        if (by.keep == nullptr || (*by.keep)[static_cast<size_t>(row)] != 0) {
            result.kept.push_back(row);
        }
    }
    const auto groupOf = [&by](qint32 row) {
        return by.groups != nullptr ? (*by.groups)[static_cast<size_t>(row)] : -1;
    };

    std::vector<Packed> packed;
    packed.reserve(result.kept.size());
    for (const qint32 row : result.kept) {
        const auto group = static_cast<quint32>(groupOf(row) + 1);
        const quint32 first = !by.keys.empty() ? directed(by.keys[0], row) : 0;
        const quint32 second = by.keys.size() > 1 ? directed(by.keys[1], row) : 0;
        packed.push_back({(static_cast<quint64>(group) << 32) | first,
                          (static_cast<quint64>(second) << 32) | static_cast<quint32>(row)});
    }
    std::sort(packed.begin(), packed.end());

    result.groupRows.resize(static_cast<size_t>(by.groups != nullptr ? by.groupCount : 0));
    for (const qint32 row : result.kept) {
        if (by.groups != nullptr) {
            result.groupRows[static_cast<size_t>(groupOf(row))].push_back(row);
        }
    }
    result.places.reserve(packed.size() + result.groupRows.size());
    qint32 open = -1;
    for (const Packed &item : packed) {
        const auto row = static_cast<qint32>(item.low & 0xffffffffU);
        const qint32 group = groupOf(row);
        if (group != open) {
            result.places.push_back({-1, group});
            open = group;
        }
        if (group < 0 || by.closed == nullptr || (*by.closed)[static_cast<size_t>(group)] == 0) {
            result.places.push_back({row, group});
        }
    }
    return result;
}

} // namespace bw
