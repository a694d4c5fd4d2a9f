#pragma once

#include "policy/trial_run.h"
#include "report/chart_spec.h"
#include "widgets/tile.h"

#include <QStringList>

namespace bw {

/// The names of the two sides of a comparison: "now, v7", "draft".
struct SideNames {
    QString before;
    QString after;
};

/// Monthly rate, weekly rate, mean weeks active, accounts at risk.
[[nodiscard]] std::vector<TileFace> trialTiles(const TrialAnswer &answer);
/// Mean health, accounts by band, accounts at risk, revenue at risk.
[[nodiscard]] std::vector<TileFace> healthTiles(const TrialAnswer &answer);
/// "21 accounts change status".
[[nodiscard]] QString changedHead(const ChangedAccounts &changed, Standing standing);
/// "18 become inactive, 3 active; $1.93M of ARR".
[[nodiscard]] QString changedNote(const ChangedAccounts &changed, Standing standing);
/// The monthly active rate of the last months on both sides.
[[nodiscard]] ChartSpec rateChart(const TrialAnswer &answer, const SideNames &names,
                                  const std::vector<PolicyMark> &marks = {});

/// "$1.93M + €0.2M"; a dash for nothing.
[[nodiscard]] QString moneySums(const std::vector<Money> &money);
/// The figure before stands in the tile only where it is another one.
void setTileFigures(TileFace &face, const QString &before, const QString &after);
/// The tile in words, for who does not see it.
void finishTile(TileFace &face);
[[nodiscard]] TileFace riskTile(const Comparison &comparison);

} // namespace bw
