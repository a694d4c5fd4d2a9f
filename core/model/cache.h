#pragma once

#include "base/calendar.h"
#include "model/account.h"
#include "model/columns.h"
#include "model/contract.h"
#include "model/edits.h"
#include "model/policy.h"
#include "model/policy_changes.h"
#include "model/quiet_period.h"
#include "model/source.h"
#include "model/usage.h"

#include <QDateTime>
#include <vector>

namespace bw {

/// Everything that figures are computed from, in memory, as one immutable value. The index of an
/// account in `accounts` is its index everywhere.
struct Cache {
    QString zone;
    Calendars calendars;
    Policy policy; ///< the version in force
    qint64 policyVersion = 0; ///< 0: the shipped default, never saved
    std::vector<PolicyMark> policyMarks; ///< the saved versions, oldest first
    std::vector<Account> accounts; ///< by id
    std::vector<AccountChange> changes; ///< by account, then day
    std::vector<SeatCount> seats; ///< by account, then date
    std::vector<Contract> contracts; ///< by account, then start
    std::vector<QuietPeriod> quiet; ///< by account, then first day
    std::vector<StandingEdit> edits; ///< by account: laid over all of the above
    UsageColumns usage;
    std::vector<UseEvent> events; ///< by the numbers in `usage`; those that are of no event are empty
    std::vector<DayRows> dayRows; ///< over the whole book: ascending days, only days with rows
    /// [0]: by hand, without id; then the saved ones. Empty: all that `dayRows` holds came by hand.
    std::vector<SourceFacts> sources;
    std::vector<std::vector<quint32>>
        coverages; ///< sets of indices into `sources` that accounts have usage of
    std::vector<quint32> coverage; ///< by account: index into `coverages`; empty where `sources` is
    std::vector<MarkedGap> markedGaps;
    std::optional<Day> lastDay; ///< default as-of day D; nothing: no usage yet
    qint64 users = 0; ///< known users in the book
    int imports = 0; ///< live imports
    QDateTime lastImport; ///< UTC
    qint64 revision = 0; ///< grows with every write: tells two states of the store apart
};

} // namespace bw
