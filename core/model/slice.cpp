#include "model/slice.h"

#include <algorithm>

namespace bw {

namespace {

struct ByAccount {
    template <class T> bool operator()(const T &row, AccountId id) const { return row.account < id; }
    template <class T> bool operator()(AccountId id, const T &row) const { return id < row.account; }
};

template <class T> std::span<const T> rowsOf(const std::vector<T> &rows, AccountId id)
{
    const auto [first, last] = std::equal_range(rows.begin(), rows.end(), id, ByAccount());
    return {first, last};
}

} // namespace

AccountSlice sliceOf(const Cache &cache, size_t account)
{
    const AccountId id = cache.accounts[account].id;
    return {rowsOf(cache.changes, id), rowsOf(cache.seats, id), rowsOf(cache.contracts, id),
            rowsOf(cache.quiet, id)};
}

} // namespace bw
