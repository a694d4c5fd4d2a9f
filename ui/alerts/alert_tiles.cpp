#include "alerts/alert_tiles.h"

#include "alerts/alert_filter.h"
#include "shell/text.h"

#include <QStringBuilder>
#include <cmath>

namespace bw {

namespace {

/// n, day and version stand under every figure.
QString footing(const AlertView &view, qint64 alerts)
{
    return AlertsText::tr("%1 as of %2, rules version %3", "alerts, day, version")
        .arg(AlertsText::tr("%n alert(s)", "", static_cast<int>(alerts)), text::dayYear(view.alerts->asOf),
             text::number(view.alerts->policyVersion));
}

TileFace openTile(const AlertView &view, const AlertCounts &counts)
{
    TileFace face;
    face.label = AlertsText::tr("Open alerts");
    face.value = text::number(qint64{counts.open});
    face.bands = {{Band::AtRisk, text::number(qint64{counts.high})},
                  {Band::Watch, text::number(qint64{counts.open - counts.high})}};
    face.tip = AlertsText::tr("Open, acknowledged or in work: %1 of risk, %2 to watch.")
                   .arg(text::number(qint64{counts.high}), text::number(qint64{counts.open - counts.high}))
        % QLatin1Char('\n')
        % AlertsText::tr(
                   "%n of them are standing: they held already when data, rule or policy first appeared.", "",
                   counts.standing)
        % QLatin1Char('\n') % footing(view, counts.open);
    face.words = AlertsText::tr("Open alerts %1").arg(face.value);
    return face;
}

/// One morning names only so many new ones.
TileFace newTile(const AlertView &view, const AlertCounts &counts)
{
    const qint32 most = view.cache->policy.alerts.mostNew;
    const int over = std::max(0, counts.fresh - most);
    TileFace face;
    face.label = AlertsText::tr("New on %1", "day").arg(text::dayShort(view.alerts->asOf));
    face.value = text::number(qint64{counts.fresh});
    face.note = over > 0 ? AlertsText::tr("%n more than a morning names", "", over)
                         : AlertsText::tr("%n standing", "alerts", counts.standing);
    face.tip = AlertsText::tr("Opened or came back on the last day with data; standing ones are no news.")
        % QLatin1Char('\n')
        % AlertsText::tr("A morning names at most %n new alert(s); the others are counted there and listed "
                         "here.",
                         "", most)
        % QLatin1Char('\n') % footing(view, counts.fresh);
    face.words = AlertsText::tr("New alerts %1").arg(face.value);
    return face;
}

TileFace waitTile(const AlertView &view, const AlertCounts &counts)
{
    TileFace face;
    face.label = AlertsText::tr("Time to first action");
    if (counts.medianDaysToAct) {
        const double days = *counts.medianDaysToAct;
        const bool whole = std::abs(days - std::round(days)) < 0.05;
        face.value =
            AlertsText::tr("%1 d", "days, as short as it can be").arg(text::number(days, whole ? 0 : 1));
        face.note = AlertsText::tr("median of %n alert(s)", "", counts.acted);
    } else {
        face.value = text::dash();
        face.note = AlertsText::tr("nobody has acted yet");
    }
    face.tip = AlertsText::tr("Median of the calendar days from the opening of an alert to the first thing "
                              "that somebody did, over the alerts on which somebody acted.")
        % QLatin1Char('\n') % footing(view, counts.acted);
    face.words = AlertsText::tr("Time to first action %1, %2", "figure, note").arg(face.value, face.note);
    return face;
}

TileFace causeTile(const AlertView &view, const AlertCounts &counts)
{
    const qint32 resolved = counts.count(AlertState::Resolved);
    TileFace face;
    face.label = AlertsText::tr("Most frequent cause");
    face.value = text::dash();
    face.note = AlertsText::tr("none is resolved yet");
    QStringList shares;
    for (const auto &[cause, count] : counts.causes)
        shares += AlertsText::tr("%1 %2", "cause, share")
                      .arg(valueLabel(view, AlertBy::Cause, cause),
                           text::percent(static_cast<double>(count) / resolved));
    if (!counts.causes.empty()) {
        face.value = text::percent(static_cast<double>(counts.causes.front().second) / resolved);
        face.note = AlertsText::tr("%1, of %2", "cause, alerts that are resolved")
                        .arg(valueLabel(view, AlertBy::Cause, counts.causes.front().first),
                             AlertsText::tr("%n resolved", "alerts", resolved));
    }
    face.tip = AlertsText::tr("Share of the causes named when alerts were resolved.") % QLatin1Char('\n')
        % (shares.isEmpty() ? QString() : QString(shares.join(QLatin1Char('\n')) % QLatin1Char('\n')))
        % footing(view, resolved);
    face.words = AlertsText::tr("Most frequent cause %1, %2", "figure, note").arg(face.value, face.note);
    return face;
}

TileFace riskTile(const AlertView &view, const AlertCounts &counts)
{
    TileFace face;
    face.label = AlertsText::tr("Revenue at risk there");
    QStringList sums;
    for (const Money &sum : counts.revenueAtRisk)
        sums += text::moneyShort(sum);
    face.value = sums.isEmpty() ? text::dash() : sums.join(QStringLiteral(" + "));
    face.note = AlertsText::tr("on %n account(s)", "", counts.accounts);
    face.tip =
        AlertsText::tr("Of the accounts with open alerts, each counted once: ARR times the chance that "
                       "it is not renewed.")
        % QLatin1Char('\n') % footing(view, counts.open);
    face.words = AlertsText::tr("Revenue at risk %1, %2", "figure, note").arg(face.value, face.note);
    return face;
}

} // namespace

std::vector<TileFace> alertTiles(const AlertView &view, const AlertCounts &counts)
{
    return {openTile(view, counts), newTile(view, counts), waitTile(view, counts), causeTile(view, counts),
            riskTile(view, counts)};
}

} // namespace bw
