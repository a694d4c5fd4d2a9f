#pragma once

#include "activity/seats.h"
#include "evaluate/history.h"
#include "report/score.h"

namespace bw {

/// An answer to a criterion of the account.
struct AnswerGiven {
    JudgementId id;
    Day day;
    QString criterion;
    QString value;
    QString by;
    Confidence confidence = Confidence::Unstated;
    bool operator==(const AnswerGiven &) const = default;
};

/// Everything that the page of one account shows, computed in one step.
struct AccountReport {
    PortfolioRow row;
    Account account; ///< as it stood on D
    std::optional<Day> customerSince; ///< its start, else the first contract's
    qint32 renewals = 0; ///< contracts known on D that replaced another one
    bool hasContracts = false;
    AccountHistory history;
    HealthExplanation explanation;
    ScoreTable score; ///< of the explanation
    std::vector<AnswerGiven> answers; ///< up to explanation.look, the newest last; none taken back
    std::vector<HealthLimit> limits; ///< that people set for the account, also those that ended
    /// Difference of the whole-number figures of now and four weeks ago; nothing where one is missing.
    std::optional<qint32> healthMoved;
    Calendar calendar; ///< that the account's verdicts follow
    bool calendarIsOwn = false; ///< set for the account, not the workspace's
    bool calendarYearKnown = true; ///< published for the year of D
    std::vector<StandingEdit> edits; ///< what was edited of it by hand
    std::vector<QuietPeriod> quiet; ///< ascending
    std::vector<Contract> contracts; ///< ascending start
    std::vector<PolicyMark> policyMarks; ///< not after T, oldest first: rules of today hold for D
    std::vector<SeatSpan> seats; ///< over the 53 weeks to D
    std::vector<CoefficientBlock> blocks; ///< that its coefficient is made of, newest first
    Policy policy;
    qint64 policyVersion = 0;
    Day asOf; ///< D
    Day today; ///< T
    bool picked = false;

    /// The answer that a human part rests on; null: none.
    [[nodiscard]] const AnswerGiven *answerOf(const HealthShare &share) const;
    /// The limit that somebody set by hand; null: the bound came with an answer, or there is none.
    [[nodiscard]] const HealthLimit *limitOf(const HealthBound &bound) const;
    qint64 firstAnswer = 0; ///< of `answers`, as an index into Cache::answers
    qint32 firstLimit = 0; ///< of `limits`, as an index into Cache::healthLimits
};

/// `account` is an index into cache.accounts; the portfolio is that of the cache.
[[nodiscard]] AccountReport accountReport(const Cache &cache, const Portfolio &portfolio, qint32 account);

/// The part of it that is dated: contracts, versions of the rules, seats. For the account at `index` of the
/// cache; the report's D and T are there.
void addDated(const Cache &cache, size_t index, AccountReport &report);

/// The limits in force on a day; nothing where the account has no seats then.
[[nodiscard]] const LevelLimits *limitsOn(const AccountHistory &history, Day day);
/// Users logged in / seats of that day; nothing where one of them is not known.
[[nodiscard]] std::optional<double> loginShare(const DayResult &day, const LevelLimits *limits);
/// The day of the history; null outside of it.
[[nodiscard]] const DayResult *dayOf(const AccountHistory &history, Day day);

/// One square per day of ISO weeks: the last is the week of D. Days after D and before the first event are
/// `before`.
struct CalendarWeeks {
    Day firstMonday;
    std::vector<DayCell> cells; ///< Monday first, 7 per week
};
[[nodiscard]] CalendarWeeks calendarWeeks(const AccountHistory &history, Day asOf, int weeks);

} // namespace bw
