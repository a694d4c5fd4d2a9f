#pragma once

#include "report/judgement_sheet.h"
#include "report/week_use.h"

#include <memory>
#include <vector>

namespace bw {

constexpr int todayWeeks = 13;

/// Somebody at the customer whom one may have talked to.
struct KnownPerson {
    QString name;
    QString role; ///< User::role, or the department where there is none
    bool operator==(const KnownPerson &) const = default;
};

/// All that Today shows of one account beside its place in the queue.
struct AccountView {
    AccountId account;
    std::shared_ptr<const JudgementSheet> sheet;
    std::vector<WeekUse> weeks; ///< `todayWeeks`, oldest first
    std::vector<Touch> touches; ///< up to D or T, the newest first
    std::vector<KnownPerson> people; ///< decision makers first, then those who did most lately
    std::optional<Day> bossSeen; ///< a decision maker, any of them
    std::optional<qint32> bossUnseenDays; ///< to D
    bool complete = false; ///< made with the dossier
};

/// `account` is an index into the cache's. Without a dossier: what the book knows.
[[nodiscard]] AccountView accountView(const Cache &cache, const Portfolio &portfolio, qint32 account,
                                      const AccountDossier *dossier);

} // namespace bw
