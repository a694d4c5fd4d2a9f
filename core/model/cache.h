#pragma once

#include "base/calendar.h"
#include "model/account.h"
#include "model/columns.h"
#include "model/contract.h"
#include "model/edits.h"
#include "model/health_limit.h"
#include "model/judgement.h"
#include "model/outcome.h"
#include "model/policy.h"
#include "model/policy_changes.h"
#include "model/quiet_period.h"
#include "model/source.h"
#include "model/survey.h"
#include "model/usage.h"
#include "model/work.h"

#include <QDateTime>
#include <vector>

namespace bw {

/// An answer to a criterion as figures need it: without its note, which the store has by its id.
struct CriterionAnswer {
    quint32 account = 0; ///< index in Cache::accounts
    Day day;
    qint32 second = -1; ///< of the day; -1: no time is stated, which is before any time
    quint32 value = 0; ///< index in Cache::answerValues
    quint32 by = 0; ///< index in Cache::judges
    Confidence confidence = Confidence::Unstated;
    JudgementId id;

    bool operator==(const CriterionAnswer &) const = default;
};

/// What an answer says, once for all that say it.
struct AnswerValue {
    QString criterion; ///< as Judgement::criterion, whether the rubric knows it or not
    QString value; ///< as Judgement::value

    bool operator==(const AnswerValue &) const = default;
};

/// A touch as figures need it: without its people and its summary, which the store has.
struct TouchFact {
    quint32 account = 0; ///< index in Cache::accounts
    Day day;
    QString ref; ///< touchRef()
    QString kind;
    QString by;
    QString nextStep;
    std::optional<Day> nextDate;
    std::optional<Day> doneOn; ///< of the next step

    bool operator==(const TouchFact &) const = default;
};

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
    /// By account, then time, the newest last; of one time the more certain last, then by what they say and
    /// who says it: never by the order in which they came. Answers that were taken back are not here.
    std::vector<CriterionAnswer> answers;
    std::vector<AnswerValue> answerValues;
    std::vector<QString> judges; ///< who answered
    std::vector<HealthLimit> healthLimits; ///< by account
    std::vector<SurveyAnswer> surveys; ///< by account, then day
    std::vector<Outcome> outcomes; ///< by account, then measure
    std::vector<TouchFact> touches; ///< by account, then day: imported ones and those logged here
    /// What people did here, by account, then `at`; without what was taken back.
    std::vector<WorkEntry> work;
    std::optional<Day> firstImportOn; ///< local day of the first live import
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
