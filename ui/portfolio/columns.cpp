#include "portfolio/columns.h"
#include "portfolio/cells.h"
#include "portfolio/words.h"
#include "shell/contract_words.h"
#include "shell/text.h"
#include "widgets/column_plan.h"
#include "widgets/paint.h"

#include <cmath>

namespace bw {

using namespace portfolio;

namespace {

PortfolioColumn accountColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("Account", "column head");
    c.sortText = [](const PortfolioRow &r) { return r.name; };
    c.text = [](const PortfolioRow &r) { return text::visible(r.name); };
    c.words = [](const PortfolioRow &r) -> QString {
        const QString name = r.segment.isEmpty() ? text::visible(r.name)
                                                 : PortfolioText::tr("%1, %2", "account, segment")
                                                       .arg(text::visible(r.name), text::segment(r.segment));
        return r.health.frozenOn ? PortfolioText::tr("%1; %2", "account; that it is lost")
                                       .arg(name, text::lostSince(*r.health.frozenOn))
                                 : name;
    };
    c.tip = [&view](const PortfolioRow &r, QPoint, QSize) { return accountTip(view, r); };
    c.paint = [&view](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook look) {
        paintAccount(p, cell, view, r, look);
    };
    c.paintTotal = [&view](QPainter &p, const QRect &cell, const PortfolioTotals &t, int group) {
        paintAccountTotal(p, cell, view, t, group);
    };
    c.totalWords = [&view](const PortfolioTotals &t, int group) -> QString {
        if (group >= 0) {
            return PortfolioText::tr("%1, %2", "group, number of accounts")
                .arg(view.groupName(group), accountsText(t.accounts));
        }
        return PortfolioText::tr("%1 of %2", "86 accounts of 192")
            .arg(accountsText(t.accounts), text::number(static_cast<qint64>(view.portfolio->rows.size())));
    };
    c.totalTip = [&view](const PortfolioTotals &t, int group) -> QString {
        const QString name = group < 0 ? QString() : QString(view.groupName(group) + QLatin1Char('\n'));
        return name + footing(view, t.accounts);
    };
    return c;
}

PortfolioColumn csmColumn()
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("CSM", "column head");
    c.headTip = PortfolioText::tr("Customer success manager of the account on the as-of day");
    c.width = 92;
    c.leastWidth = 48;
    c.contentWidth = [](const PortfolioRow &r) {
        return 2 * cellPadding
            + static_cast<int>(std::ceil(textWidth(TextRole::Small, text::visible(r.csm))));
    };
    c.dropOrder = 2;
    c.sortText = [](const PortfolioRow &r) { return r.csm; };
    c.text = [](const PortfolioRow &r) { return text::visible(r.csm); };
    c.tip = [](const PortfolioRow &r, QPoint, QSize) { return text::visible(r.csm); };
    c.paint = [](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) { paintCsm(p, cell, r); };
    return c;
}

/// As wide as the largest sum that can stand in it: numbers are never cut.
int arrWidth(const PortfolioView &view)
{
    constexpr int narrowest = 80;
    constexpr int padding = 16;
    const PortfolioRow *most = nullptr;
    for (const PortfolioRow &row : view.portfolio->rows) {
        if (row.arr && *row.arr > (most ? *most->arr : 0))
            most = &row;
    }
    qreal widest = most ? textWidth(TextRole::Base, arrText(view, *most)) : 0;
    const QString sum = sumText(view, view.portfolio->whole.arr);
    widest = std::max(widest, textWidth(TextRole::BaseHeading, sum));
    return std::max(narrowest, padding + static_cast<int>(std::ceil(widest)));
}

PortfolioColumn arrColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = view.currency.isEmpty()
        ? PortfolioText::tr("ARR", "column head")
        : PortfolioText::tr("ARR, %1", "column head with the currency").arg(text::currency(view.currency));
    c.headTip = PortfolioText::tr("Yearly revenue of the contracts in force on the as-of day");
    c.width = arrWidth(view);
    c.align = Qt::AlignRight;
    c.startsDescending = true;
    c.number = [](const PortfolioRow &r) { return numberOf(r.arr); };
    c.text = [&view](const PortfolioRow &r) { return arrText(view, r); };
    c.words = [](const PortfolioRow &r) -> QString {
        if (!r.arr) {
            return r.mixedArr.empty() ? PortfolioText::tr("no contract in force")
                                      : PortfolioText::tr("several currencies");
        }
        return text::moneyFull({r.currency, *r.arr});
    };
    c.tip = [&view](const PortfolioRow &r, QPoint, QSize) { return arrTip(view, r); };
    c.paint = [&view](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintFigure(p, cell, TextRole::Base, r.arr ? Token::TextPrimary : Token::TextTertiary,
                    arrText(view, r), Qt::AlignRight);
    };
    c.paintTotal = [&view](QPainter &p, const QRect &cell, const PortfolioTotals &t, int group) {
        paintFigureTotal(p, cell, sumText(view, t.arr), group, Qt::AlignRight);
    };
    c.totalWords = [&view](const PortfolioTotals &t, int) -> QString {
        return PortfolioText::tr("ARR %1").arg(sumTip(view, t.arr));
    };
    c.totalTip = [&view](const PortfolioTotals &t, int) -> QString {
        return sumTip(view, t.arr) % QLatin1Char('\n')
            % PortfolioText::tr("%Ln paying account(s).", "", static_cast<int>(t.paying)) % QLatin1Char('\n')
            % footing(view);
    };
    return c;
}

PortfolioColumn renewalColumn(const PortfolioView &view)
{
    PortfolioColumn c;
    c.head = PortfolioText::tr("Renewal", "column head");
    c.headTip =
        PortfolioText::tr("End of the contract in force that ends last, and the days left until then");
    c.width = 144;
    c.number = [](const PortfolioRow &r) { return r.renewal ? r.renewal->n : none; };
    c.text = [](const PortfolioRow &r) { return renewalText(r); };
    c.words = [](const PortfolioRow &r) { return renewalWords(r); };
    c.tip = [&view](const PortfolioRow &r, QPoint, QSize) { return renewalTip(view, r); };
    c.paint = [](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintRenewal(p, cell, r);
    };
    return c;
}

/// A column of words, shown where it is chosen.
PortfolioColumn wordsColumn(const QString &head, const QString &tip, QString PortfolioRow::*words)
{
    PortfolioColumn c;
    c.head = head;
    c.headTip = tip;
    c.width = 110;
    c.leastWidth = 60;
    c.optional = true;
    c.dropOrder = 4;
    c.contentWidth = [words](const PortfolioRow &r) {
        return 2 * cellPadding
            + static_cast<int>(std::ceil(textWidth(TextRole::Small, text::visible(r.*words))));
    };
    c.sortText = [words](const PortfolioRow &r) { return r.*words; };
    c.text = [words](const PortfolioRow &r) { return text::visible(r.*words); };
    c.tip = [words](const PortfolioRow &r, QPoint, QSize) { return text::visible(r.*words); };
    c.paint = [words](QPainter &p, const QRect &cell, const PortfolioRow &r, CellLook) {
        paintWords(p, cell, text::visible(r.*words));
    };
    return c;
}

} // namespace

std::vector<PortfolioColumn> portfolioColumns(const PortfolioView &view)
{
    // In the order of PortfolioColumnId. The names stand in people's settings.
    std::vector<PortfolioColumn> columns;
    const auto add = [&columns](const char *id, PortfolioColumn column) {
        column.id = QLatin1String(id);
        columns.push_back(std::move(column));
    };
    add("account", accountColumn(view));
    add("csm", csmColumn());
    add("arr", arrColumn(view));
    add("renewal", renewalColumn(view));
    add("use", sparklineColumn(view));
    add("days", stripColumn(view));
    add("active", activeColumn(view));
    add("weeks", weeksColumn(view));
    add("health", healthColumn(view));
    add("seats", seatsColumn(view));
    add("industry",
        wordsColumn(PortfolioText::tr("Industry", "column head"),
                    PortfolioText::tr("Industry of the account on the as-of day"), &PortfolioRow::industry));
    add("region",
        wordsColumn(PortfolioText::tr("Region", "column head"),
                    PortfolioText::tr("Region of the account on the as-of day"), &PortfolioRow::region));
    add("keyActions", keyActionsColumn(view));
    add("users", usersColumn(view));
    add("trend", trendColumn(view));
    add("nps", npsColumn(view));
    add("outcome", outcomeColumn(view));
    add("product",
        wordsColumn(PortfolioText::tr("Product", "column head"),
                    PortfolioText::tr("Product of the account on the as-of day"), &PortfolioRow::product));
    add("stage",
        wordsColumn(PortfolioText::tr("Stage", "column head"),
                    PortfolioText::tr("Stage of the account on the as-of day, such as onboarding"),
                    &PortfolioRow::stage));
    add("breadth", breadthColumn(view));
    add("depth", depthColumn(view));
    add("opened", openedColumn(view));
    add("scenarios", scenariosColumn(view));
    add("northStar", northStarColumn(view));
    add("unusual", unusualColumn(view));
    add("machine", machineColumn(view));
    add("human", humanColumn(view));
    add("agreement", agreementColumn(view));
    add("risk", riskColumn(view));
    add("touch", touchColumn(view));
    add("alerts", alertsColumn(view));
    return columns;
}

void show(PortfolioView &view, std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio)
{
    view.cache = std::move(cache);
    view.portfolio = std::move(portfolio);
    const Portfolio &now = *view.portfolio;
    view.lastTouch = lastTouches(*view.cache, lookDay(now.asOf, now.today, now.picked));
    if (view.alerts.size() != now.rows.size()) // else those of before stand until the new ones come
        view.alerts.clear();
    const std::vector<Money> &arr = view.portfolio->whole.arr;
    view.currency = arr.size() == 1 ? arr.front().currency : QString();
}

} // namespace bw
