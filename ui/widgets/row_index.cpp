#include "widgets/row_index.h"

#include <QCollator>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <numeric>

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

/// Stable sort of rows by a number below `bound` each: counts instead of comparing.
template <class NumberOf> void sortByCounting(std::vector<qint32> &rows, size_t bound, NumberOf numberOf)
{
    std::vector<quint32> from(bound + 1, 0);
    for (const qint32 row : rows) {
        ++from[numberOf(row) + 1];
    }
    for (size_t i = 1; i < from.size(); ++i) {
        from[i] += from[i - 1];
    }
    std::vector<qint32> sorted(rows.size());
    for (const qint32 row : rows) {
        sorted[from[numberOf(row)]++] = row;
    }
    rows.swap(sorted);
}

/// Ranks are below the number of rows; nothing sorts behind all of them in either direction.
void sortByKey(std::vector<qint32> &rows, const SortKey &key)
{
    const Ranks &ranks = *key.ranks;
    const size_t last = ranks.size();
    sortByCounting(rows, last + 1, [&](qint32 row) -> size_t {
        const quint32 rank = ranks[static_cast<size_t>(row)];
        if (rank == noRank) {
            return last;
        }
        return key.descending ? last - 1 - rank : rank;
    });
}

/// What a row sorts by.
template <class Key> struct Item {
    Key key;
    quint32 row;
};

/// Stable, by one digit of 11 bits after the other: five times as fast as comparing for some thousand items.
void sortItems(std::vector<Item<quint64>> &items)
{
    constexpr int bits = 11;
    constexpr size_t values = size_t{1} << bits;
    constexpr size_t digits = (64 + bits - 1) / bits;
    const auto digitOf = [](quint64 key, size_t digit) {
        return static_cast<size_t>(key >> (digit * bits)) & (values - 1);
    };
    std::vector<std::array<quint32, values>> counts(digits);
    for (const Item<quint64> &item : items) {
        for (size_t digit = 0; digit < digits; ++digit) {
            ++counts[digit][digitOf(item.key, digit)];
        }
    }
    std::vector<Item<quint64>> sorted(items.size());
    for (size_t digit = 0; digit < digits; ++digit) {
        std::array<quint32, values> &from = counts[digit];
        if (!items.empty() && from[digitOf(items.front().key, digit)] == items.size()) {
            continue; // all alike
        }
        std::exclusive_scan(from.begin(), from.end(), from.begin(), quint32{0});
        for (const Item<quint64> &item : items) {
            sorted[from[digitOf(item.key, digit)]++] = item;
        }
        items.swap(sorted);
    }
}

void sortItems(std::vector<Item<QCollatorSortKey>> &items)
{
    using Text = Item<QCollatorSortKey>;
    std::sort(items.begin(), items.end(), [](const Text &a, const Text &b) { return a.key < b.key; });
}

/// Equal keys share a rank; rows without an item have none.
template <class Key> Ranks rankItems(std::vector<Item<Key>> items, size_t rows)
{
    Ranks ranks(rows, noRank);
    sortItems(items);
    quint32 rank = 0;
    for (size_t i = 0; i < items.size(); ++i) {
        if (i > 0 && items[i - 1].key < items[i].key) {
            ++rank;
        }
        ranks[items[i].row] = rank;
    }
    return ranks;
}

} // namespace

Ranks rankNumbers(const std::vector<double> &values)
{
    std::vector<Item<quint64>> items;
    items.reserve(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        if (!std::isnan(values[i])) {
            items.push_back({orderedBits(values[i]), static_cast<quint32>(i)});
        }
    }
    return rankItems(std::move(items), values.size());
}

Ranks rankTexts(const std::vector<QString> &values, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);

    std::vector<Item<QCollatorSortKey>> items;
    items.reserve(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i].isEmpty()) {
            items.push_back({collator.sortKey(values[i]), static_cast<quint32>(i)});
        }
    }
    return rankItems(std::move(items), values.size());
}

void placeAgain(Arrangement &arranged, const ArrangeBy &by)
{
    std::vector<qint32> order = arranged.kept;
    for (auto key = by.keys.rbegin(); key != by.keys.rend(); ++key) {
        sortByKey(order, *key);
    }
    std::vector<Place> &places = arranged.places;
    places.clear();
    places.reserve(order.size() + static_cast<size_t>(by.groupCount));
    if (by.groups == nullptr) {
        for (const qint32 row : order) {
            places.push_back({row, -1});
        }
        return;
    }
    const auto groupOf = [&by](qint32 row) { return (*by.groups)[static_cast<size_t>(row)]; };
    sortByCounting(order, static_cast<size_t>(by.groupCount),
                   [&](qint32 row) { return static_cast<size_t>(groupOf(row)); });
    qint32 open = -1;
    for (const qint32 row : order) {
        const qint32 group = groupOf(row);
        if (group != open) {
            places.push_back({-1, group});
            open = group;
        }
        if (by.closed == nullptr || (*by.closed)[static_cast<size_t>(group)] == 0) {
            places.push_back({row, group});
        }
    }
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
    if (by.groups != nullptr) {
        result.groupRows.resize(static_cast<size_t>(by.groupCount));
        for (const qint32 row : result.kept) {
            result.groupRows[static_cast<size_t>((*by.groups)[static_cast<size_t>(row)])].push_back(row);
        }
    }
    placeAgain(result, by);
    return result;
}

} // namespace bw
