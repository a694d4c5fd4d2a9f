#include "report/export_alerts.h"

namespace bw {

namespace {

bool isWanted(const Alert &alert, const ExportRequest &request)
{
    if (request.account && alert.account != *request.account)
        return false;
    return (!request.to || alert.key.opened <= *request.to)
        && (!request.from || !alert.cleared || *request.from < *alert.cleared);
}

void writeAlert(const QString &account, const BookAlerts &book, const Alert &alert, TableWriter &writer)
{
    const AlertRule *rule = alert.rule < 0 ? nullptr : &book.rules[static_cast<size_t>(alert.rule)];
    writer.text(account);
    writer.day(book.asOf);
    writer.text(alert.key.rule);
    writer.text(alert.key.reason);
    writer.text(rule != nullptr ? alertKindName(rule->kind) : QString());
    writer.maybe(rule != nullptr ? std::optional(rule->high ? 1 : 0) : std::nullopt);
    writer.day(alert.key.opened);
    writer.maybeDay(alert.cleared);
    writer.maybeDay(alert.reopened);
    writer.text(alertStateName(alert.state));
    writer.flag(alert.standing);
    writer.maybeReal(alert.value);
    writer.maybeReal(alert.valueAtOpening);
    writer.maybeDay(alert.snoozedUntil);
    writer.flag(alert.brokeThrough);
    writer.text(alert.cause);
    writer.text(alert.routedTo);
    writer.text(alert.by);
    writer.text(alert.actedAt);
    writer.endRow();
}

} // namespace

Status exportAlerts(const Cache &cache, const BookAlerts &book, const ExportRequest &request,
                    TableWriter &writer)
{
    writer.begin(tableColumns(ExportTable::Alerts));
    for (const Alert &alert : book.alerts) {
        if (writer.failed())
            break;
        if (isWanted(alert, request))
            writeAlert(cache.accounts[static_cast<size_t>(alert.account)].key, book, alert, writer);
    }
    return writer.finish();
}

} // namespace bw
