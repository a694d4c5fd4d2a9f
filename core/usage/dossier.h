#pragma once

#include "model/judgement.h"
#include "model/survey.h"
#include "model/touch.h"
#include "model/user.h"
#include "usage/blob.h"

#include <QStringList>
#include <vector>

namespace bw {

/// An event and the module that it belongs to, as words of the data.
struct EventWord {
    QString event;
    QString module; ///< empty: none given
    bool operator==(const EventWord &) const = default;
};

/// A saved version of the activity rules, without the rules.
struct PolicyMark {
    qint64 version = 0;
    Day day; ///< local day on which it was saved
    QString author;
    QString note;
    bool operator==(const PolicyMark &) const = default;
};

/// What the store holds of one account beside the cache: its usage row by row, its people and units, and what
/// was done and said. Whole, also what is dated after any as-of day: whoever reads it cuts it off.
struct AccountDossier {
    AccountId account;
    std::vector<Rollup> usage; ///< by (day, user, event, unit)
    std::vector<EventWord> events; ///< by usage_event.id
    QStringList users; ///< keys; rollup user u is [u - 1]
    QStringList units;
    std::vector<User> people; ///< by key
    std::vector<Unit> places; ///< by key
    std::vector<Touch> touches; ///< by day
    std::vector<Judgement> judgements; ///< by criterion, then time
    std::vector<Survey> surveys; ///< by day
    std::vector<PolicyMark> policies; ///< oldest first
};

} // namespace bw
