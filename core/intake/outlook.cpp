#include "intake/outlook.h"

#include <algorithm>

namespace bw {

Outlook outlookOf(const BookCounts &book, const ImportPlan &plan)
{
    Outlook outlook{book, book};
    BookCounts &after = outlook.after;
    const qint64 rows = plan.added - plan.removed;
    after.accounts += plan.accountsCreated;
    switch (plan.kind) {
    case FileKind::Accounts:
        after.accounts += plan.added;
        break;
    case FileKind::Contracts:
        after.contracts += rows;
        break;
    case FileKind::Users:
        after.users += rows;
        break;
    case FileKind::Units:
        after.units += rows;
        break;
    case FileKind::Surveys:
        after.surveys += rows;
        break;
    case FileKind::Judgements:
        after.judgements += rows;
        break;
    case FileKind::Touches:
        after.touches += rows;
        break;
    case FileKind::Events:
    case FileKind::DailyUsage:
        after.usageDays += plan.daysNew;
        if (plan.lastFullDay)
            after.through = std::max(after.through.value_or(*plan.lastFullDay), *plan.lastFullDay);
        break;
    case FileKind::Seats:
    case FileKind::Outcomes:
    case FileKind::Costs:
    case FileKind::Holidays:
        break;
    }
    return outlook;
}

} // namespace bw
