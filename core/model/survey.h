#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>
#include <optional>

namespace bw {

using SurveyId = Id<struct SurveyTag>;

enum class SurveyKind : quint8 { Nps, Csat, Ces };
constexpr int surveyKindCount = 3;

/// NPS, CSAT, CES
[[nodiscard]] QString surveyKindName(SurveyKind kind);
[[nodiscard]] std::optional<SurveyKind> surveyKindFromName(const QString &name);

/// The lowest score that can be given: an NPS starts at 0, the others at 1 (definitions.md §6).
[[nodiscard]] constexpr qint32 leastScore(SurveyKind kind)
{
    return kind == SurveyKind::Nps ? 0 : 1;
}
/// The highest one where a file says nothing: 10, 5 and 7.
[[nodiscard]] constexpr qint32 usualMost(SurveyKind kind)
{
    return kind == SurveyKind::Nps ? 10 : kind == SurveyKind::Csat ? 5 : 7;
}

/// The highest end that a scale can have.
constexpr qint32 largestScale = 100;

/// One answer to a survey.
struct Survey {
    SurveyId id;
    AccountId account;
    QString key; ///< response_id of the file; of those without and without respondent, made of file and line
    SurveyKind kind{};
    qint32 score = 0; ///< leastScore() to scaleMax
    qint32 scaleMax = 0;
    Day day;
    QString respondent; ///< user_id, not a name; empty: not known
    QString role; ///< as User::role
    QString reason;

    bool operator==(const Survey &) const = default;
};

/// An answer as figures need it: a few bytes, without anything that people wrote.
struct SurveyAnswer {
    AccountId account;
    Day day;
    qint32 person = -1; ///< within the account, from 0: the same number is the same person; -1: not known
    SurveyKind kind{};
    quint8 score = 0; ///< leastScore() to scaleMax
    quint8 scaleMax = 0; ///< at most largestScale
    quint8 role = 0; ///< index in userRoles(); its size: not known

    bool operator==(const SurveyAnswer &) const = default;
};

/// SurveyAnswer::role of a role as the data have it: a word that is none of userRoles() is `other`.
[[nodiscard]] quint8 answerRole(const QString &role);

} // namespace bw
