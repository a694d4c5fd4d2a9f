#include "portfolio/tiles.h"

#include "portfolio/words.h"
#include "shell/text.h"

#include <cmath>
#include <limits>

namespace bw::portfolio {

namespace {

/// "$1.14M", with every currency that there is.
QString shortSums(const std::vector<Money> &sums)
{
    QStringList parts;
    for (const Money &money : sums) {
        parts.append(text::moneyShort(money));
    }
    return parts.isEmpty() ? text::dash() : parts.join(QLatin1String(" + "));
}

TileFace rateTile(const PortfolioView &view, const PortfolioTotals &totals)
{
    constexpr double fivePoints = .05;
    TileFace face;
    face.label = PortfolioText::tr("Monthly active rate");
    face.leastRange = fivePoints;
    SparkValues line{};
    for (size_t week = 0; week < line.size(); ++week) {
        line[week] = totals.activeRates[week].value().value_or(std::numeric_limits<double>::quiet_NaN());
    }
    face.line = line;
    face.tip = rateTip(view, totals);
    const std::optional<double> rate = totals.activeRate.value();
    const std::optional<double> before = totals.activeRateFourWeeksAgo.value();
    face.value = rate ? text::percent(*rate, 1) : text::dash();
    const QString counts =
        PortfolioText::tr("%1 of %2", "accounts that are active, that can be judged")
            .arg(text::number(totals.activeRate.numerator), text::number(totals.activeRate.denominator));
    if (!rate) {
        face.note = PortfolioText::tr("no paying accounts");
    } else if (before) {
        const double points = (*rate - *before) * 100;
        face.trend = std::abs(points) < .05 ? Trend::Flat : points < 0 ? Trend::Down : Trend::Up;
        face.note = PortfolioText::tr("%1 pt in 4 weeks; %2", "percentage points, counts of the rate")
                        .arg(text::number(std::abs(points), 1), counts);
        face.words = (points < 0 ? PortfolioText::tr("%1 %2, %4, down %3 points in four weeks")
                                 : PortfolioText::tr("%1 %2, %4, up %3 points in four weeks"))
                         .arg(face.label, face.value, text::number(std::abs(points), 1), counts);
        return face;
    } else {
        face.note = PortfolioText::tr("%1; four weeks ago is not known", "counts of the rate").arg(counts);
    }
    face.words = PortfolioText::tr("%1 %2, %3").arg(face.label, face.value, face.note);
    return face;
}

TileFace payingTile(const PortfolioView &view, const PortfolioTotals &totals)
{
    TileFace face;
    face.label = PortfolioText::tr("Paying accounts");
    face.value = text::number(totals.paying);
    face.note = PortfolioText::tr("ARR %1").arg(shortSums(totals.arr));
    face.tip = PortfolioText::tr("%1 of %2 accounts have a contract in force.")
                   .arg(text::number(totals.paying), text::number(totals.accounts))
        % QLatin1Char('\n') % PortfolioText::tr("ARR %1").arg(sumTip(view, totals.arr)) % QLatin1Char('\n')
        % footing(view, totals.accounts);
    face.words = PortfolioText::tr("%1 %2, %3").arg(face.label, face.value, face.note);
    return face;
}

TileFace renewingTile(const PortfolioView &view, const PortfolioTotals &totals)
{
    TileFace face;
    face.label = PortfolioText::tr("ARR renewing in 90 days");
    face.value = shortSums(totals.renewing90);
    face.note = accountsText(totals.renewing90Accounts);
    face.tip = PortfolioText::tr("%1 of contracts that end in the 90 days from %2.")
                   .arg(sumTip(view, totals.renewing90), text::dayYear(view.portfolio->today))
        % QLatin1Char('\n') % face.note % QLatin1Char('\n') % footing(view, totals.accounts);
    face.words = PortfolioText::tr("%1 %2, %3").arg(face.label, face.value, face.note);
    return face;
}

TileFace healthTile(const PortfolioView &view, const PortfolioTotals &totals)
{
    TileFace face;
    face.label = machineOnly(view).isEmpty() ? PortfolioText::tr("Health")
                                             : PortfolioText::tr("Health, from machine activity alone");
    face.value = totals.meanHealth ? text::number(qint64{std::lround(*totals.meanHealth)}) : text::dash();
    for (const Band band : {Band::AtRisk, Band::Watch, Band::Healthy, Band::None}) {
        const qint64 n = totals.bands[static_cast<size_t>(band)];
        if (n > 0 || band != Band::None) {
            face.bands.emplace_back(band, text::number(n));
        }
    }
    face.tip = lines({PortfolioText::tr("Mean of the accounts that can be scored."), bandsWords(totals),
                      machineOnly(view), footing(view, totals.accounts)});
    face.words = PortfolioText::tr("%1 %2, %3").arg(face.label, face.value, bandsWords(totals));
    return face;
}

TileFace riskTile(const PortfolioView &view, const PortfolioTotals &totals)
{
    TileFace face;
    face.label = PortfolioText::tr("Revenue at risk");
    face.value = shortSums(totals.revenueAtRisk);
    // A share is of one sum: those of several currencies are not added.
    const bool one = totals.revenueAtRisk.size() == 1 && totals.arr.size() == 1 && totals.arr[0].amount > 0;
    face.note = one ? PortfolioText::tr("%1 of ARR, by an assumption", "share of the revenue at risk")
                          .arg(text::percent(totals.revenueAtRisk[0].amount / totals.arr[0].amount))
                    : PortfolioText::tr("by an assumption", "revenue at risk");
    face.tip = lines({PortfolioText::tr("Sum of ARR × (1 − chance of renewal) over the paying accounts: %1.")
                          .arg(sumTip(view, totals.revenueAtRisk)),
                      PortfolioText::tr("ARR %1").arg(sumTip(view, totals.arr)), renewalAssumption(),
                      footing(view, totals.accounts)});
    face.words = PortfolioText::tr("%1 %2, %3").arg(face.label, face.value, face.note);
    return face;
}

} // namespace

std::vector<TileFace> tileFaces(const PortfolioView &view, const PortfolioTotals &totals)
{
    return {rateTile(view, totals), payingTile(view, totals), renewingTile(view, totals),
            riskTile(view, totals), healthTile(view, totals)};
}

} // namespace bw::portfolio
