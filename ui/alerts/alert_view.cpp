#include "alerts/alert_view.h"

#include "shell/alert_words.h"
#include "shell/reason_words.h"

#include <QHashFunctions>

namespace bw {

qint64 alertRowKey(const AlertKey &key)
{
    constexpr size_t seed = 7;
    return static_cast<qint64>(qHashMulti(seed, key.account.value, key.rule, key.reason, key.opened.n));
}

void show(AlertView &view, std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio,
          std::shared_ptr<const BookAlerts> alerts)
{
    view.cache = std::move(cache);
    view.portfolio = std::move(portfolio);
    view.alerts = std::move(alerts);
    view.pending.clear();
    auto rows = std::make_shared<std::vector<AlertRow>>();
    const BookAlerts &book = *view.alerts;
    rows->reserve(book.alerts.size());
    for (const Alert &alert : book.alerts) {
        AlertRow row;
        row.index = static_cast<qint32>(rows->size());
        row.alert = &alert;
        row.account = &view.portfolio->rows[static_cast<size_t>(alert.account)];
        if (alert.rule >= 0 && static_cast<size_t>(alert.rule) < book.rules.size())
            row.rule = &book.rules[static_cast<size_t>(alert.rule)];
        rows->push_back(row);
    }
    view.rows = std::move(rows);
    const std::vector<Money> &arr = view.portfolio->whole.arr;
    view.currency = arr.size() == 1 ? arr.front().currency : QString();
}

QString alertTitle(const AlertView &view, const AlertRow &row)
{
    return text::alertWords(*row.alert, {*view.cache, *view.portfolio, *view.alerts}).title;
}

QString stateWords(const AlertView &view, const AlertRow &row)
{
    const auto pending = view.pending.constFind(alertRowKey(row.alert->key));
    if (pending == view.pending.constEnd())
        return text::alertStateLong(*row.alert);
    return AlertsText::tr("%1…", "what is being saved").arg(text::alertAct(*pending));
}

} // namespace bw
