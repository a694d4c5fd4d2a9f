#include "store/book_counts.h"

#include "store/sql.h"
#include "store/workspace.h"

namespace bw {

Result<BookCounts> countBook(const Workspace &workspace)
{
    const auto counted = sql::rows(
        workspace.database(),
        QStringLiteral("SELECT (SELECT count(*) FROM account), (SELECT count(*) FROM contract), "
                       "(SELECT count(*) FROM user), (SELECT count(*) FROM unit), "
                       "(SELECT count(*) FROM survey), (SELECT count(*) FROM judgement), "
                       "(SELECT count(*) FROM touch), "
                       "(SELECT count(DISTINCT day) FROM import_day JOIN import ON import.id = import_id "
                       "WHERE undone_at IS NULL), "
                       "(SELECT max(last_full_day) FROM import WHERE undone_at IS NULL)"),
        {}, [](sql::RowReader &row) {
            BookCounts counts;
            for (qint64 *count : {&counts.accounts, &counts.contracts, &counts.users, &counts.units,
                                  &counts.surveys, &counts.judgements, &counts.touches, &counts.usageDays})
                *count = row.integer();
            counts.through = row.maybeDay();
            return counts;
        });
    if (!counted)
        return tl::unexpected(counted.error());
    return counted->front();
}

} // namespace bw
