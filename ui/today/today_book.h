#pragma once

#include "queue/today.h"
#include "shell/reason_words.h"

#include <QHash>
#include <memory>

namespace bw {

/// What Today shows, all of one state: the queue's indices point into the other three.
struct TodayBook {
    std::shared_ptr<const Cache> cache;
    std::shared_ptr<const Portfolio> portfolio;
    std::shared_ptr<const BookAlerts> alerts;
    std::shared_ptr<const TodayQueue> queue;

    [[nodiscard]] const PortfolioRow &rowOf(const QueueItem &item) const
    {
        return portfolio->rows[static_cast<size_t>(item.row)];
    }
    [[nodiscard]] text::ReasonBook ground() const { return {*cache, *portfolio, *alerts}; }
};

/// What was done a moment ago and is on its way into the store: shown at once, until the book has it.
struct JustDone {
    RunState state = RunState::Reviewed;
    std::optional<Day> until; ///< of a snooze; nothing: until key actions return
    QString clock; ///< "08:47"
    QString note;
    QString key; ///< of the entry, once it is saved
    bool operator==(const JustDone &) const = default;
};
/// By AccountId::value.
using JustDoneBook = QHash<qint64, JustDone>;

enum class QueueFilter : quint8 { Attention, Changed, Stale, All };
constexpr int queueFilterCount = 4;
[[nodiscard]] bool passes(const QueueItem &item, QueueFilter filter);

/// "$148,000"; a dash where the ARR is not known, or is one of several currencies.
[[nodiscard]] QString arrWords(const PortfolioRow &row);
/// "Reviewed 08:47 · call logged", "Snoozed until Thu 22 Oct".
[[nodiscard]] QString doneLine(const TodayBook &book, const QueueItem &item, const JustDone *just);
/// Sums of one currency each, the largest first: "$783k".
[[nodiscard]] QString sumWords(const std::vector<Money> &sums);
[[nodiscard]] QString chanceWords(const ExpansionChance &chance, const PortfolioRow &row);

} // namespace bw
