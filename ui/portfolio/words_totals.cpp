#include "portfolio/words.h"
#include "shell/text.h"

#include <algorithm>

namespace bw::portfolio {

// What totals say: groups, footer, tiles.

QString machineOnly()
{
    return PortfolioText::tr("Health rests on machine activity alone so far: there are no judgements.");
}

QString machineOnly(const PortfolioView &view)
{
    const std::vector<PortfolioRow> &rows = view.portfolio->rows;
    const bool judged = std::any_of(rows.begin(), rows.end(),
                                    [](const PortfolioRow &row) { return row.health.answered > 0; });
    return judged ? QString() : machineOnly();
}

QString renewalAssumption()
{
    return PortfolioText::tr("The chance of renewal is an assumption, 0.9 × health / 100, until enough "
                             "outcomes are known; an account that cannot be scored has the mean of its "
                             "segment.");
}

QString accountsText(qint64 accounts)
{
    return PortfolioText::tr("%Ln account(s)", "", static_cast<int>(accounts));
}

QString sumText(const PortfolioView &view, const std::vector<Money> &sums)
{
    if (sums.empty()) {
        return text::dash();
    }
    if (sums.size() > 1) {
        return PortfolioText::tr("mixed", "sums in several currencies");
    }
    return view.currency.isEmpty() ? text::moneyFull(sums.front()) : text::money(sums.front().amount);
}

QString sumTip(const PortfolioView & /*view*/, const std::vector<Money> &sums)
{
    QStringList parts;
    for (const Money &money : sums) {
        parts.append(text::moneyFull(money));
    }
    return parts.isEmpty() ? text::dash() : parts.join(QLatin1String(" + "));
}

QString bandsWords(const PortfolioTotals &totals)
{
    QStringList parts;
    for (const Band band : {Band::AtRisk, Band::Watch, Band::Healthy, Band::None}) {
        const qint64 n = totals.bands[static_cast<size_t>(band)];
        if (n > 0 || band != Band::None) {
            parts.append(PortfolioText::tr("%1: %2", "band, number of accounts")
                             .arg(text::band(band), text::number(n)));
        }
    }
    return parts.join(PortfolioText::tr(", ", "between the parts of a list"));
}

QString weeksTotalTip(const PortfolioView &view, const PortfolioTotals &totals)
{
    const auto missing = static_cast<int>(
        std::count(totals.weeklyKeyActions.begin(), totals.weeklyKeyActions.end(), missingWeek));
    return lines({PortfolioText::tr("Key actions per week, all accounts together."),
                  missing > 0 ? PortfolioText::tr("%Ln week(s) cannot be compared: data of some accounts are "
                                                  "missing.",
                                                  "", missing)
                              : QString(),
                  footing(view, totals.accounts)});
}

QString rateTip(const PortfolioView &view, const PortfolioTotals &totals)
{
    const Rate &rate = totals.activeRate;
    const Rate &before = totals.activeRateFourWeeksAgo;
    return lines(
        {PortfolioText::tr("%1 of %2 paying accounts are monthly active.")
             .arg(text::number(rate.numerator), text::number(rate.denominator)),
         rate.denominator < totals.paying
             ? PortfolioText::tr("%1 of %2 paying accounts cannot be judged: not known or too few days.")
                   .arg(text::number(totals.paying - rate.denominator), text::number(totals.paying))
             : QString(),
         before.denominator > 0 ? PortfolioText::tr("Four weeks ago: %1 of %2.")
                                      .arg(text::number(before.numerator), text::number(before.denominator))
                                : QString(),
         footing(view, totals.accounts)});
}

} // namespace bw::portfolio
