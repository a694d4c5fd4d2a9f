#include "portfolio/export_groups.h"

#include "portfolio/export_sheet.h"
#include "portfolio/words.h"
#include "shell/text.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

using Kind = SheetColumn::Kind;
using Values = std::vector<SheetValue>;

SheetValue share(const std::optional<double> &value)
{
    return value ? SheetValue(*value) : SheetValue();
}

/// One decimal, as it is shown.
SheetValue mean(const std::optional<double> &value)
{
    return value ? SheetValue(std::round(*value * 10) / 10) : SheetValue();
}

/// Money and its currency, where it is one.
Values amount(const std::vector<Money> &money)
{
    if (money.size() == 1)
        return {money.front().amount, money.front().currency};
    return {{}, money.empty() ? SheetValue() : PortfolioText::tr("mixed", "sums in several currencies")};
}

/// A quotient with its two sums.
Values shareWithParts(const Share &sums)
{
    return {share(sums.value()), sums.part, sums.whole};
}

/// What stands in a sum under the columns that accounts have, as far as it can be summed; shorter than those.
Values sumsOf(PortfolioColumnId id, const PortfolioTotals &sums)
{
    switch (id) {
    case PortfolioColumnId::Account:
        return {{}, portfolio::accountsText(sums.accounts)};
    case PortfolioColumnId::Arr:
        return amount(sums.arr);
    case PortfolioColumnId::Sparkline: {
        Values weeks;
        for (const qint64 week : sums.weeklyKeyActions)
            weeks.push_back(week < 0 ? SheetValue() : SheetValue(week));
        return weeks;
    }
    case PortfolioColumnId::Health:
        return {mean(sums.meanHealth)};
    case PortfolioColumnId::Seats:
        return {share(sums.seatUse)};
    case PortfolioColumnId::Breadth:
        return shareWithParts(sums.breadth);
    case PortfolioColumnId::Depth:
        return shareWithParts(sums.depth);
    case PortfolioColumnId::Opened:
        return {share(sums.opened.value())};
    case PortfolioColumnId::Risk:
        return amount(sums.revenueAtRisk);
    default:
        return {};
    }
}

/// Figures that accounts do not have.
struct SumColumn {
    PortfolioColumnId with; ///< stands in the sheet where that column does
    SheetColumn column;
    std::function<SheetValue(const PortfolioTotals &)> value;
};

std::vector<SumColumn> sumColumns()
{
    return {
        {PortfolioColumnId::Active,
         {PortfolioText::tr("Monthly active rate of paying accounts", "heading of an export"), Kind::Share},
         [](const PortfolioTotals &sums) { return share(sums.activeRate.value()); }},
        {PortfolioColumnId::Active,
         {PortfolioText::tr("Paying accounts that can be judged", "heading of an export"), Kind::Whole},
         [](const PortfolioTotals &sums) { return SheetValue(sums.activeRate.denominator); }},
        {PortfolioColumnId::Weeks,
         {PortfolioText::tr("Mean weeks active", "heading of an export"), Kind::Decimal},
         [](const PortfolioTotals &sums) { return mean(sums.meanCoefficient); }},
        {PortfolioColumnId::Health,
         {PortfolioText::tr("Accounts at risk", "heading of an export"), Kind::Whole},
         [](const PortfolioTotals &sums) {
             return SheetValue(sums.bands[static_cast<size_t>(Band::AtRisk)]);
         }},
    };
}

/// A row of sums under the heads of the accounts and those of its own.
class Sums {
public:
    Sums(const PortfolioView &view, const std::vector<PortfolioColumnId> &columns, bool persons)
        : m_view(view)
        , m_columns(columns)
    {
        for (const PortfolioColumnId id : columns)
            m_widths.push_back(portfolioSheet(view, {}, {id}, persons).columns.size());
        for (SumColumn &column : sumColumns()) {
            if (std::find(columns.begin(), columns.end(), column.with) != columns.end())
                m_own.push_back(std::move(column));
        }
    }
    [[nodiscard]] const std::vector<SumColumn> &own() const { return m_own; }

    [[nodiscard]] Values of(const std::vector<qint32> &rows) const
    {
        const PortfolioTotals sums = totals(*m_view.portfolio, rows);
        Values values;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            Values part = sumsOf(m_columns[i], sums);
            part.resize(m_widths[i]);
            values.insert(values.end(), part.begin(), part.end());
        }
        for (const SumColumn &column : m_own)
            values.push_back(column.value(sums));
        return values;
    }

private:
    const PortfolioView &m_view;
    const std::vector<PortfolioColumnId> &m_columns;
    std::vector<size_t> m_widths; ///< columns of the sheet that each takes
    std::vector<SumColumn> m_own;
};

} // namespace

TableSheet groupedSheet(const PortfolioView &view, const std::vector<qint32> &rows,
                        const std::vector<PortfolioColumnId> &columns, bool persons,
                        const SheetGroups &groups)
{
    TableSheet accounts = portfolioSheet(view, rows, columns, persons);
    const Sums sums(view, columns, persons);
    TableSheet sheet;
    sheet.name = accounts.name;
    sheet.columns = {{PortfolioText::tr("Group", "heading of an export"), Kind::Text},
                     {PortfolioText::tr("Row", "heading of an export: account, group or total"), Kind::Text}};
    std::move(accounts.columns.begin(), accounts.columns.end(), std::back_inserter(sheet.columns));
    for (const SumColumn &column : sums.own())
        sheet.columns.push_back(column.column);

    const auto put = [&](const QString &group, const QString &what, Values values, bool strong) {
        values.insert(values.begin(), {group, what});
        values.resize(sheet.columns.size());
        sheet.rows.push_back(std::move(values));
        sheet.strong.push_back(strong ? 1 : 0);
    };
    const auto groupOf = [&](size_t i) { return groups.grouping.groups[static_cast<size_t>(rows[i])]; };
    const bool numbered = groups.by == GroupBy::Csm && !persons;
    int number = 0;
    for (size_t first = 0; first < rows.size();) {
        size_t next = first;
        std::vector<qint32> own;
        for (; next < rows.size() && groupOf(next) == groupOf(first); ++next)
            own.push_back(rows[next]);
        const QString name = numbered
            ? PortfolioText::tr("CSM %1", "number in place of the name").arg(text::number(qint64{++number}))
            : groups.grouping.names[groupOf(first)];
        for (size_t i = first; i < next; ++i)
            put(name, PortfolioText::tr("account", "what a row of an export is"), std::move(accounts.rows[i]),
                false);
        put(name, PortfolioText::tr("group", "what a row of an export is"), sums.of(own), true);
        first = next;
    }
    put({}, PortfolioText::tr("total", "what a row of an export is"), sums.of(rows), true);
    return sheet;
}

} // namespace bw
