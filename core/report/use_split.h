#pragma once

#include "usage/account_use.h"

#include <functional>

namespace bw {

/// One event on one day of an account: the rows that a day's figures rest on.
struct DayEvent {
    Day day;
    qint32 event = 0; ///< into AccountUse::events
    qint64 quantity = 0; ///< over all rows
    qint64 keyActions = 0; ///< weight x quantity
    qint64 rows = 0;
    qint32 users = 0; ///< distinct users; 0 where none is given
    qint32 weight = 0; ///< 0: no key action
    bool operator==(const DayEvent &) const = default;
};

/// Every event of the days of `range`, by day, then most key actions first.
[[nodiscard]] std::vector<DayEvent> dayEvents(const AccountUse &use, const EventRules &rules, DayRange range);

/// Key actions per day, split into parts that add up to those of the day.
struct UseSplit {
    struct Part {
        QString name; ///< word of the data; empty: none given
        std::vector<qint64> keyActions; ///< by day of the range
        qint64 total = 0;
        bool operator==(const Part &) const = default;
    };
    DayRange range;
    std::vector<Part> parts; ///< largest first
    qint32 others = 0; ///< number of further ones, which make up the last part; 0: there are none
    bool operator==(const UseSplit &) const = default;
};

/// The name of the part that an event belongs to.
using PartOf = std::function<QString(const UseEvent &)>;

/// At most `most` parts; where there are more names, the last is all those that are not shown by name.
[[nodiscard]] UseSplit splitUse(const std::vector<DayEvent> &events, const std::vector<UseEvent> &words,
                                DayRange range, const PartOf &partOf, int most = 5);
[[nodiscard]] UseSplit splitByEvent(const std::vector<DayEvent> &events, const std::vector<UseEvent> &words,
                                    DayRange range);
[[nodiscard]] UseSplit splitByModule(const std::vector<DayEvent> &events, const std::vector<UseEvent> &words,
                                     DayRange range);

} // namespace bw
