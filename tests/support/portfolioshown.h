#pragma once

#include "portfolio/portfolio_page.h"
#include "support/portfoliobuilder.h"
#include "widgets/dense_table.h"
#include "widgets/field.h"
#include "widgets/tile.h"

namespace bw::test {

/// Columns: name, segment, industry, region, csm, arr, renewal, health, before, users/seats.
inline const QString fewAccounts =
    QStringLiteral("Alder Foods |small|Food  |DACH   |Tom|1000 USD|2026-11-30|37|46|10/20\n"
                   "Birch Bikes |large|Retail|Nordics|Ida|5000 USD|2027-06-30|88|87|30/20\n"
                   "Cedar Care  |mid  |Health|DACH   |Ida|3000 USD|2027-01-17|59|68|-\n"
                   "Dogwood     |vip  |Food  |-      |Tom|-       |-         |- |- |-\n"
                   "Elm Energy  |-    |Food  |DACH   |-  |2000 USD|2026-10-25|69|69|5/20\n");

struct Shown {
    explicit Shown(const QString &table, QSize size = {1368, 600})
    {
        book.table(table);
        page.resize(size);
        page.setPortfolio(book.cache(), book.portfolio());
        page.show();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const AccountId id : page.accountOrder()) {
            names.append(
                page.model()->row(static_cast<qint32>(id.value - 1)).name.section(QLatin1Char(' '), 0, 0));
        }
        return names;
    }
    [[nodiscard]] QString cell(qint64 id, PortfolioColumnId column, int role = Qt::AccessibleTextRole) const
    {
        const PortfolioModel *model = page.model();
        return model->index(model->placeOf(id), static_cast<int>(column)).data(role).toString();
    }
    [[nodiscard]] QList<KpiTile *> tiles() const { return page.findChildren<KpiTile *>(); }
    [[nodiscard]] FilterField *field(const QString &label) const
    {
        for (auto *field : page.findChildren<FilterField *>()) {
            if (field->accessibleName().startsWith(label)) {
                return field;
            }
        }
        return nullptr;
    }

    PortfolioBuilder book;
    PortfolioPage page;
};

} // namespace bw::test
