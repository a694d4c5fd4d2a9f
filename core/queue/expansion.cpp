#include "queue/expansion.h"

#include "model/book_policies.h"
#include "model/slice.h"
#include "queue/currency_scale.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace bw {

namespace {

constexpr double fullSeats = .9;
constexpr qint32 strongWeeks = 6;
constexpr double growingTrend = 1.1;

using Names = QSet<QString>; ///< in one case

/// What each product has of modules, by the lists of its accounts and the rules.
class Modules {
public:
    Modules(const Cache &cache, const Policy &policy, Day asOf)
        : m_cache(cache)
        , m_asOf(asOf)
    {
        for (const QString &name : policy.modules)
            m_common.insert(name.trimmed().toCaseFolded());
        for (size_t i = 0; i < cache.accounts.size(); ++i)
            m_products[cache.accounts[i].product].unite(namesOf(listOf(i)));
    }

    [[nodiscard]] bool left(size_t account)
    {
        const Names own = namesOf(listOf(account));
        if (own.isEmpty()) // entitled to all there are
            return false;
        const auto lacks = [&own](const QString &name) { return !own.contains(name); };
        const Names &all = m_products[m_cache.accounts[account].product];
        return std::any_of(all.begin(), all.end(), lacks)
            || std::any_of(m_common.begin(), m_common.end(), lacks);
    }

private:
    [[nodiscard]] QString listOf(size_t account) const
    {
        QString list = m_cache.accounts[account].modules;
        for (const AccountChange &change : sliceOf(m_cache, account).changes) {
            if (change.field == AccountField::Modules && change.from <= m_asOf)
                list = change.value;
        }
        return list;
    }
    const Names &namesOf(const QString &list)
    {
        const auto known = m_lists.constFind(list);
        if (known != m_lists.constEnd())
            return *known;
        Names names;
        for (const QString &name : list.split(u';')) {
            if (!name.trimmed().isEmpty())
                names.insert(name.trimmed().toCaseFolded());
        }
        return *m_lists.insert(list, names);
    }

    const Cache &m_cache;
    Day m_asOf;
    Names m_common;
    QHash<QString, Names> m_products;
    QHash<QString, Names> m_lists;
};

} // namespace

std::vector<ExpansionChance> expansionChances(const Cache &cache, const Policy &policy,
                                              const Portfolio &portfolio, const std::vector<qint32> &rows)
{
    std::optional<Modules> modules;
    std::vector<ExpansionChance> chances;
    for (const qint32 index : rows) {
        const PortfolioRow &row = portfolio.rows[static_cast<size_t>(index)];
        if (!row.paying || row.health.frozenOn || row.health.band == Band::AtRisk)
            continue;
        ExpansionChance chance;
        chance.row = index;
        chance.seatsFull = row.seatUse && *row.seatUse >= fullSeats;
        chance.strong = row.coefficient.active >= strongWeeks;
        chance.growing = row.trend && *row.trend >= growingTrend;
        chance.promoter = row.nps && *row.nps > 0;
        if (chance.count() + 1 < expansionSigns)
            continue;
        if (!modules)
            modules.emplace(cache, policy, portfolio.asOf);
        chance.modulesLeft = modules->left(static_cast<size_t>(row.index));
        if (chance.count() >= expansionSigns)
            chances.push_back(chance);
    }
    const CurrencyScale scale(portfolio);
    const auto sizeOf = [&](const PortfolioRow &row) {
        double size = row.arr ? scale.of({row.currency, *row.arr}) : 0;
        for (const Money &part : row.mixedArr)
            size += scale.of(part);
        return size;
    };
    std::sort(chances.begin(), chances.end(), [&](const ExpansionChance &a, const ExpansionChance &b) {
        const PortfolioRow &one = portfolio.rows[static_cast<size_t>(a.row)];
        const PortfolioRow &other = portfolio.rows[static_cast<size_t>(b.row)];
        const double size = sizeOf(one);
        const double otherSize = sizeOf(other);
        return size != otherSize ? size > otherSize : one.key < other.key;
    });
    return chances;
}

} // namespace bw
