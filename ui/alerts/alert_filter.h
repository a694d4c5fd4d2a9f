#pragma once

#include "alerts/alert_view.h"
#include "widgets/choices.h"

#include <QStringList>
#include <array>

namespace bw {

/// Which states the page shows.
enum class AlertShow : quint8 { Open, Snoozed, Over, All };
constexpr int alertShowCount = 4;

enum class AlertBy : quint8 { Rule, Csm, Kind, Cause };
constexpr int alertByCount = 4;
constexpr std::array<AlertBy, alertByCount> alertFields = {AlertBy::Rule, AlertBy::Csm, AlertBy::Kind,
                                                           AlertBy::Cause};

/// An empty list means all.
struct AlertFilter {
    AlertShow show = AlertShow::Open;
    std::array<QStringList, alertByCount> chosen;
    QString name; ///< part of the account's name or key; case does not matter

    [[nodiscard]] QStringList &of(AlertBy by) { return chosen[static_cast<size_t>(by)]; }
    [[nodiscard]] const QStringList &of(AlertBy by) const { return chosen[static_cast<size_t>(by)]; }
    /// Whether something beside the state is chosen.
    [[nodiscard]] bool isNarrow() const;
    bool operator==(const AlertFilter &) const = default;
};

[[nodiscard]] bool isIn(AlertShow show, AlertState state);
[[nodiscard]] QString labelOf(AlertShow show);
[[nodiscard]] QString labelOf(AlertBy by);
/// Of an alert for a field, as it is stored; and a value as it is shown.
[[nodiscard]] QString valueOf(const AlertRow &row, AlertBy by);
[[nodiscard]] QString valueLabel(const AlertView &view, AlertBy by, const QString &value);

/// Per row whether it is kept.
[[nodiscard]] std::vector<quint8> keptRows(const AlertView &view, const AlertFilter &filter);
/// The values that occur, with the number of alerts that pass all other fields.
[[nodiscard]] std::vector<Choice> choicesFor(const AlertView &view, const AlertFilter &filter, AlertBy by);

enum class AlertGroup : quint8 { Nothing, Kind, Rule, Csm, State, Cause, Account };
constexpr int alertGroupCount = 7;
/// nothing, kind, rule, csm, state, cause, account
[[nodiscard]] QString alertGroupName(AlertGroup group);
[[nodiscard]] std::optional<AlertGroup> alertGroupFromName(const QString &name);
[[nodiscard]] QString labelOf(AlertGroup group);
/// Business ones first, rules in their order, names as people sort them.
[[nodiscard]] AlertModel::Grouping groupsOf(const AlertView &view, AlertGroup by);

} // namespace bw
