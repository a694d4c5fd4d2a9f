#include "policy/rules_tr.h"
#include "policy/trial_words.h"
#include "shell/text.h"

namespace bw {

namespace {

TileFace meanTile(const Comparison &comparison)
{
    TileFace face;
    face.label = RulesText::tr("Mean health");
    face.tip = RulesText::tr("Of the accounts that have a score; 0 to 100, higher is better.");
    const auto shown = [](std::optional<double> value) {
        return value ? text::number(*value, 1) : text::dash();
    };
    setTileFigures(face, shown(comparison.meanHealth.before), shown(comparison.meanHealth.after));
    const auto none = static_cast<int>(comparison.bands.after[static_cast<size_t>(Band::None)]);
    const QString was = text::number(comparison.bands.before[static_cast<size_t>(Band::None)]);
    face.note = none == comparison.bands.before[static_cast<size_t>(Band::None)]
        ? RulesText::tr("%n account(s) are not scored", "", none)
        : RulesText::tr("%n account(s) are not scored, was %1", "", none).arg(was);
    finishTile(face);
    return face;
}

QString countWords(const Comparison &comparison, Band band)
{
    const qint64 before = comparison.bands.before[static_cast<size_t>(band)];
    const qint64 after = comparison.bands.after[static_cast<size_t>(band)];
    return before == after
        ? text::number(after)
        : RulesText::tr("%1 → %2", "before and after").arg(text::number(before), text::number(after));
}

TileFace healthyTile(const Comparison &comparison)
{
    TileFace face;
    face.label = RulesText::tr("Healthy accounts");
    face.tip = RulesText::tr("Accounts by the band of their health, before and after.");
    const auto healthy = static_cast<size_t>(Band::Healthy);
    setTileFigures(face, text::number(comparison.bands.before[healthy]),
                   text::number(comparison.bands.after[healthy]));
    face.note = RulesText::tr("watch: %1", "a band, its accounts").arg(countWords(comparison, Band::Watch));
    finishTile(face);
    return face;
}

TileFace revenueTile(const Comparison &comparison)
{
    TileFace face;
    face.label = RulesText::tr("Revenue at risk");
    face.tip =
        RulesText::tr("ARR × (1 − chance of renewal). The chance is 0.9 × health / 100: an assumption, "
                      "until there are enough renewals to calibrate it by.");
    setTileFigures(face, moneySums(comparison.revenueAtRisk.before),
                   moneySums(comparison.revenueAtRisk.after));
    face.note = RulesText::tr("an assumption from health");
    finishTile(face);
    return face;
}

} // namespace

QString moneySums(const std::vector<Money> &money)
{
    QStringList parts;
    for (const Money &one : money)
        parts += text::moneyShort(one);
    return parts.isEmpty() ? text::dash() : parts.join(QStringLiteral(" + "));
}

void setTileFigures(TileFace &face, const QString &before, const QString &after)
{
    face.value = after;
    if (before != after)
        face.before = before;
}

void finishTile(TileFace &face)
{
    face.words = face.before.isEmpty()
        ? RulesText::tr("%1 %2, %3", "figure, value, note").arg(face.label, face.value, face.note)
        : RulesText::tr("%1 from %2 to %3, %4", "figure, before, after, note")
              .arg(face.label, face.before, face.value, face.note);
}

TileFace riskTile(const Comparison &comparison)
{
    TileFace face;
    face.label = RulesText::tr("Accounts at risk");
    face.tip = RulesText::tr(
        "Accounts whose health is below the band watch. Health rests on what the rules call active, too.");
    setTileFigures(face, text::number(comparison.atRisk.before), text::number(comparison.atRisk.after));
    const QString before = moneySums(comparison.atRiskArr.before);
    const QString after = moneySums(comparison.atRiskArr.after);
    face.note = before == after ? RulesText::tr("%1 ARR").arg(after)
                                : RulesText::tr("%1 → %2 ARR").arg(before, after);
    finishTile(face);
    return face;
}

std::vector<TileFace> healthTiles(const TrialAnswer &answer)
{
    const Comparison &comparison = answer.comparison;
    return {meanTile(comparison), healthyTile(comparison), riskTile(comparison), revenueTile(comparison)};
}

} // namespace bw
