#pragma once

#include "activity/coverage.h"
#include "model/cache.h"
#include "usage/account_use.h"

#include <array>

namespace bw {

/// Days that one reach looks back over, the day itself included: daily, weekly, monthly active users. A month
/// is 28 days, as in every other window, so that each has the same weekdays.
constexpr std::array<qint32, 3> reachWindows = {1, 7, 28};

enum class UsageGroup : quint8 { All, Segment, Csm, Module };
/// "all", "segment", "csm", "module".
[[nodiscard]] QString usageGroupName(UsageGroup group);

/// Distinct users of the windows that end at each day of a range.
struct ReachSeries {
    /// -1: not known. So are windows that reach back before the first usage of the book, and those in which
    /// nobody was seen while some accounts are uncounted (definitions.md §2, Data gap).
    std::vector<qint32> users;
    /// Accounts with a day in the window that is a gap, or whose users cannot be told apart: where it is not
    /// 0, `users` is the least that it can be.
    std::vector<qint32> uncounted;
    bool operator==(const ReachSeries &) const = default;
};

/// Active users of one part of the book (definitions.md §3, Company usage). Users are counted as in L: those
/// with an event that counts as logged in; of a module, those with any event of it.
struct CompanySeries {
    UsageGroup group = UsageGroup::All;
    QString name; ///< of the segment, CSM or module; empty: none given
    ReachSeries daily;
    ReachSeries weekly;
    ReachSeries monthly;
    bool operator==(const CompanySeries &) const = default;

    /// DAU / MAU of the day at an index into the range; nothing where there is nobody or somebody is not
    /// known.
    [[nodiscard]] std::optional<double> stickiness(size_t day) const;
};

struct CompanyUsage {
    DayRange days;
    std::vector<CompanySeries> series; ///< all; then segments, CSMs and modules, each by name
    bool operator==(const CompanyUsage &) const = default;
};

/// Which parts of the book the accounts and events belong to, with the accounts' fields as of D.
struct CompanyGroups {
    struct Cell {
        QString segment;
        QString csm;
        bool operator==(const Cell &) const = default;
    };
    std::vector<Cell> cells; ///< every pair that occurs
    std::vector<quint32> cellOf; ///< by account: index into cells
    std::vector<QString> modules; ///< by name
    std::vector<qint32> moduleOf; ///< by event: index into modules; -1: none given
    std::vector<CoverageDays> coverages; ///< gaps up to D
    std::vector<quint32> coverageOf; ///< by account: index into coverages
    std::optional<Day> firstUsage; ///< of the book
    std::optional<qint32> only; ///< this account alone
};
/// Working days, which gaps are found by, are those of the calendar of that name.
[[nodiscard]] CompanyGroups companyGroups(const Cache &cache, const std::vector<UseEvent> &events,
                                          const QString &calendar, Day asOf);

/// Counts accounts one by one; several counters may share the work and be put together.
class CompanyCounter {
public:
    CompanyCounter(const CompanyGroups &groups, const EventRules &rules, DayRange days);
    /// Each account once.
    void add(size_t account, const std::vector<Rollup> &rollups);
    void merge(const CompanyCounter &other);
    [[nodiscard]] CompanyUsage result() const;

private:
    /// What begins and ends on each day from the first one looked at, per window: summed up it is the count.
    struct Steps {
        std::array<std::vector<qint32>, reachWindows.size()> users;
        std::array<std::vector<qint32>, reachWindows.size()> uncounted;
    };
    void addDay(const Rollup *first, const Rollup *last, qint32 day, Steps &cell);
    void addGap(std::span<const Rollup> looked, qint32 day, Steps &cell);
    void addUncounted(const Rollup *first, const Rollup *last, qint32 day, qint64 given, Steps &cell);
    [[nodiscard]] ReachSeries reach(size_t window, const std::vector<const Steps *> &parts) const;
    [[nodiscard]] CompanySeries series(UsageGroup group, const QString &name,
                                       const std::vector<const Steps *> &parts) const;

    const CompanyGroups &m_groups;
    const EventRules &m_rules;
    DayRange m_days;
    Day m_origin; ///< of steps
    std::vector<Steps> m_cells;
    std::vector<Steps> m_modules;
    std::vector<qint32> m_seen; ///< by user: day of the last login; of the account that is added
    std::vector<qint32> m_seenInModule; ///< by user, module
    std::vector<qint32> m_uncountedModule; ///< by module
    qint32 m_uncountedAccount = -1;
    std::vector<quint8> m_usedModules; ///< by module; of the account that is added, empty: not looked up yet
};

/// Hands every account's rollups to the visitor, possibly on several threads at once.
using RollupSource = std::function<Status(const RollupVisitor &)>;

/// Active users on every day of a range, over the whole book.
[[nodiscard]] Result<CompanyUsage> companyUsage(const CompanyGroups &groups, const EventRules &rules,
                                                DayRange days, const RollupSource &source);

} // namespace bw
