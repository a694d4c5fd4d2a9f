#include "report/export_usage.h"

namespace bw {

Status exportUsage(const UsageSource &source, const Cache &cache, const ExportRequest &request,
                   TableWriter &writer, Progress &progress)
{
    writer.begin(tableColumns(ExportTable::Usage));
    std::vector<Account> accounts = cache.accounts;
    if (request.account)
        accounts = {cache.accounts.at(static_cast<size_t>(*request.account))};
    const Status visited =
        source(accounts, wantedDays(request), [&](const Account &account, const UsageRow &row) {
            writer.text(account.key);
            writer.text(row.user);
            writer.text(row.unit);
            writer.day(row.day);
            writer.text(row.event);
            writer.text(row.module);
            writer.whole(row.quantity);
            writer.whole(row.rows);
            writer.whole(row.seconds);
            writer.endRow();
            ++progress.rows;
            return !writer.failed() && !progress.cancelled;
        });
    if (!visited)
        return visited;
    if (progress.cancelled)
        return fail(ErrorCode::Cancelled);
    return writer.finish();
}

} // namespace bw
