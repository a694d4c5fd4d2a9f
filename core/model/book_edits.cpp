#include "model/cache.h"
#include "model/edits.h"
#include "model/slice.h"

#include <algorithm>

namespace bw {

namespace {

/// Takes the rows of one account out of those of the book.
template <class Row> std::vector<Row> ofAccount(std::span<const Row> rows)
{
    return {rows.begin(), rows.end()};
}

/// Puts the rows of edited accounts (`edited`, by account) in the place of their imported ones.
template <class Row>
void replace(std::vector<Row> &rows, std::vector<Row> edited, const std::vector<AccountId> &accounts)
{
    std::erase_if(rows, [&](const Row &row) {
        return std::binary_search(accounts.begin(), accounts.end(), row.account);
    });
    const auto middle = static_cast<std::ptrdiff_t>(rows.size());
    rows.insert(rows.end(), std::make_move_iterator(edited.begin()), std::make_move_iterator(edited.end()));
    std::inplace_merge(rows.begin(), rows.begin() + middle, rows.end(),
                       [](const Row &a, const Row &b) { return a.account < b.account; });
}

template <class Row> void append(std::vector<Row> &all, std::vector<Row> rows)
{
    all.insert(all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
}

} // namespace

void applyEdits(Cache &cache, std::vector<Edit> edits, std::vector<User> users)
{
    cache.edits.clear();
    cache.quiet.clear();
    if (edits.empty())
        return;
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Edit &a, const Edit &b) { return a.account < b.account; });
    std::vector<AccountId> accounts;
    AccountRecord all; // rows of all edited accounts
    for (auto first = edits.begin(); first != edits.end();) {
        const auto last = std::find_if(first, edits.end(),
                                       [&](const Edit &edit) { return edit.account != first->account; });
        const std::span<const Edit> own(first, last);
        first = last;
        const auto found =
            std::lower_bound(cache.accounts.begin(), cache.accounts.end(), own.front().account,
                             [](const Account &account, AccountId id) { return account.id < id; });
        if (found == cache.accounts.end() || found->id != own.front().account)
            continue;
        const AccountSlice slice = sliceOf(cache, static_cast<size_t>(found - cache.accounts.begin()));
        AccountRecord record{
            *found, ofAccount(slice.changes), ofAccount(slice.seats), ofAccount(slice.contracts), {}, {}};
        std::copy_if(users.begin(), users.end(), std::back_inserter(record.users),
                     [&](const User &user) { return user.account == found->id; });
        append(cache.edits, applyEdits(record, own));
        accounts.push_back(found->id);
        *found = std::move(record.first);
        append(all.changes, std::move(record.changes));
        append(all.seats, std::move(record.seats));
        append(all.contracts, std::move(record.contracts));
        append(cache.quiet, std::move(record.quiet));
    }
    replace(cache.changes, std::move(all.changes), accounts);
    replace(cache.seats, std::move(all.seats), accounts);
    replace(cache.contracts, std::move(all.contracts), accounts);
}

} // namespace bw
