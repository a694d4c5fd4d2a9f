#pragma once

#include "feedback/scores.h"

#include <QString>

namespace bw {

/// An answer as it is shown: of its person only the role.
struct GivenAnswer {
    Day day;
    SurveyKind kind{};
    qint32 score = 0;
    qint32 scaleMax = 0;
    quint8 role = 0; ///< SurveyAnswer::role
    QString reason; ///< as it was written; empty: none

    bool operator==(const GivenAnswer &) const = default;
};

struct RoleNps {
    quint8 role = 0; ///< SurveyAnswer::role
    NpsCount count;

    bool operator==(const RoleNps &) const = default;
};

struct QuarterNps {
    Month first; ///< of three
    NpsCount count;

    bool operator==(const QuarterNps &) const = default;
};

/// The first month of a day's quarter.
[[nodiscard]] Month quarterOf(Day day);
/// The days of the quarter that begins with that month.
[[nodiscard]] DayRange quarterDays(Month first);
/// "2026-Q3"
[[nodiscard]] QString quarterName(Month first);

/// What an account says, as of D (definitions.md §6).
struct AccountFeedback {
    std::vector<GivenAnswer> answers; ///< those that count, newest first
    ScaleTables nps{SurveyKind::Nps};
    ScaleTables csat{SurveyKind::Csat};
    ScaleTables ces{SurveyKind::Ces};
    std::vector<RoleNps> roles; ///< in the order of userRoles(), those with answers
    /// Ascending, those with answers; a quarter counts the latest answer of each person in it, up to D.
    std::vector<QuarterNps> quarters;
    qint32 before = 0; ///< answers of any kind dated up to D that no longer count

    [[nodiscard]] const ScaleTables &of(SurveyKind kind) const
    {
        return kind == SurveyKind::Nps ? nps : kind == SurveyKind::Csat ? csat : ces;
    }
    bool operator==(const AccountFeedback &) const = default;
};
/// `surveys` are the account's, by day.
[[nodiscard]] AccountFeedback accountFeedback(std::span<const Survey> surveys, Day asOf);

} // namespace bw
