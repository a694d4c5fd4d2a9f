#pragma once

#include "alerts/figure.h"
#include "health/human.h"
#include "model/cache.h"
#include "model/slice.h"

#include <span>

namespace bw {

/// An account as contracts, people and its own fields tell of it; figures are of each day of `days`.
struct ToldSources {
    const Cache &cache;
    size_t account = 0;
    DayRange days; ///< from AccountLife::origin to the day one looks at
    std::optional<Day> firstTouch; ///< of the book
    bool liveKnown = false; ///< some account of the book has a day of going live
    std::optional<Day> begin; ///< of the account in the data, where no start is known
};

/// Pieces of the days with the account's start as it was known on each of them.
struct StartPiece {
    DayRange days;
    std::optional<Day> start;
};
[[nodiscard]] std::vector<StartPiece> startPieces(const ToldSources &from);

/// By measure: attained / expected (definitions.md §7). Not known while it is too early to tell.
[[nodiscard]] std::vector<ReasonFigures> outcomePercents(const ToldSources &from);
/// Not known from 1 to 4 answers; absent once none counts any more.
[[nodiscard]] FigureSeries npsFigures(const ToldSources &from);
[[nodiscard]] FigureSeries bossScores(const ToldSources &from);
[[nodiscard]] FigureSeries daysToGoLive(const ToldSources &from);
[[nodiscard]] FigureSeries daysToRenewal(const ToldSources &from);
[[nodiscard]] FigureSeries arrFigures(const ToldSources &from);
[[nodiscard]] FigureSeries daysSinceStart(const ToldSources &from, const std::vector<StartPiece> &starts);
[[nodiscard]] FigureSeries daysWithoutTouch(const ToldSources &from, const std::vector<StartPiece> &starts);
/// Below 0 while every answer is within its shelf life; a question that was never answered counts as if it
/// had been on the first day of the account.
[[nodiscard]] FigureSeries daysAnswerOverdue(const ToldSources &from, const std::vector<StartPiece> &starts,
                                             const AnswerMeanings &meanings, const Rubric &rubric);

/// Whether the account is a customer on each of the days: not churned as it was known then (definitions.md
/// §5). One without contracts is one.
[[nodiscard]] std::vector<quint8> customerDays(const ToldSources &from);

} // namespace bw
