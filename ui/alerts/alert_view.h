#pragma once

#include "alerts/handling.h"
#include "model/cache.h"
#include "widgets/table_model.h"

#include <QCoreApplication>
#include <QHash>
#include <functional>
#include <memory>

namespace bw {

/// Context of every string of the alerts page.
class AlertsText {
    Q_DECLARE_TR_FUNCTIONS(bw::AlertsText)
};

/// One alert as a row of the table; everything points into one AlertView.
struct AlertRow {
    qint32 index = 0; ///< in BookAlerts::alerts
    const Alert *alert = nullptr;
    const PortfolioRow *account = nullptr;
    const AlertRule *rule = nullptr; ///< null: it is gone
};

/// What the page shows: alerts with the book that they belong to.
struct AlertView {
    std::shared_ptr<const Cache> cache;
    std::shared_ptr<const Portfolio> portfolio;
    std::shared_ptr<const BookAlerts> alerts;
    std::shared_ptr<const std::vector<AlertRow>> rows; ///< all of them
    QString currency; ///< of every sum; empty: there are several
    /// Acts that are on their way to the store, by alertRowKey(): shown until the alerts come that know them.
    QHash<qint64, AlertAct::What> pending;
    bool grouped = false;
    std::function<QString(int)> groupName;
    std::function<bool(int)> groupOpen;
};

/// Tells alerts apart over refreshes.
[[nodiscard]] qint64 alertRowKey(const AlertKey &key);
/// Takes another state of the book.
void show(AlertView &view, std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio,
          std::shared_ptr<const BookAlerts> alerts);
/// Sentence of an alert with its numbers.
[[nodiscard]] QString alertTitle(const AlertView &view, const AlertRow &row);
/// Its state, or what is about to become of it.
[[nodiscard]] QString stateWords(const AlertView &view, const AlertRow &row);

using AlertModel = TableModel<AlertRow, AlertCounts>;
using AlertColumn = AlertModel::ColumnOf;

/// The column table, in the order of its entries' names.
enum class AlertColumnId : quint8 {
    Account,
    Alert,
    Kind,
    Since,
    State,
    Csm,
    Risk,
    Arr,
    // Shown only where they are chosen.
    Figure,
    Standing,
    Snoozed,
    Cause,
    Routed,
    By,
    FirstAct,
};
[[nodiscard]] std::vector<AlertColumn> alertColumns(const AlertView &view);

} // namespace bw
