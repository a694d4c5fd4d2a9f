#include "service/facts.h"

namespace bw {

namespace {

/// Both are sorted by account: one walk through the rows.
template <class Row, class IsBefore>
std::vector<quint32> beginsOf(size_t accounts, const std::vector<Row> &rows, const IsBefore &isBefore)
{
    std::vector<quint32> begins(accounts + 1);
    size_t row = 0;
    for (size_t account = 0; account < accounts; ++account) {
        while (row < rows.size() && isBefore(rows[row], account))
            ++row;
        begins[account] = static_cast<quint32>(row);
    }
    // What is behind the last account is of none.
    while (accounts > 0 && row < rows.size() && isBefore(rows[row], accounts))
        ++row;
    begins[accounts] = static_cast<quint32>(row);
    return begins;
}

template <class Row>
std::vector<quint32> beginsById(const std::vector<Account> &accounts, const std::vector<Row> &rows)
{
    return beginsOf(accounts.size(), rows, [&](const Row &row, size_t account) {
        return account < accounts.size() ? row.account < accounts[account].id
                                         : !(accounts[account - 1].id < row.account);
    });
}

template <class Row>
std::span<const Row> rowsOf(const std::vector<Row> &rows, const std::vector<quint32> &begins, size_t account)
{
    return std::span(rows).subspan(begins[account], begins[account + 1] - begins[account]);
}

} // namespace

ServiceBook::ServiceBook(const Cache &cache)
    : m_cache(&cache)
    , m_changes(beginsById(cache.accounts, cache.changes))
    , m_contracts(beginsById(cache.accounts, cache.contracts))
    , m_touches(beginsOf(cache.accounts.size(), cache.touches,
                         [](const TouchFact &touch, size_t account) { return touch.account < account; }))
    , m_work(beginsById(cache.accounts, cache.work))
{
}

ServiceFacts ServiceBook::of(size_t account) const
{
    return {account,
            rowsOf(m_cache->changes, m_changes, account),
            rowsOf(m_cache->contracts, m_contracts, account),
            rowsOf(m_cache->touches, m_touches, account),
            rowsOf(m_cache->work, m_work, account),
            m_work[account]};
}

} // namespace bw
