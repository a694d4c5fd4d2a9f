#pragma once

#include "portfolio/portfolio_view.h"
#include "widgets/choices.h"

#include <QStringList>
#include <array>

namespace bw {

/// The fields that accounts can be chosen by.
enum class FilterBy : quint8 { Segment, Industry, Region, Csm, Product, Stage };
constexpr int filterByCount = 6;
constexpr std::array<FilterBy, filterByCount> filterFields = {FilterBy::Segment, FilterBy::Industry,
                                                              FilterBy::Region,  FilterBy::Csm,
                                                              FilterBy::Product, FilterBy::Stage};

/// Which accounts the page shows. An empty list means all.
struct PortfolioFilter {
    std::array<QStringList, filterByCount> chosen;
    QString name; ///< part of the name, or of the account's key; case does not matter

    [[nodiscard]] QStringList &of(FilterBy by) { return chosen[static_cast<size_t>(by)]; }
    [[nodiscard]] const QStringList &of(FilterBy by) const { return chosen[static_cast<size_t>(by)]; }
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const PortfolioFilter &) const = default;
};

[[nodiscard]] const QString &fieldOf(const PortfolioRow &row, FilterBy by);
[[nodiscard]] QString labelOf(FilterBy by);
/// A value as it is shown; empty ones have a word of their own.
[[nodiscard]] QString valueLabel(FilterBy by, const QString &value);

/// Per row whether it is kept.
[[nodiscard]] std::vector<quint8> keptRows(const Portfolio &portfolio, const PortfolioFilter &filter);
/// The values that occur, with the number of accounts that pass all *other* fields; chosen ones stay even
/// where none passes.
[[nodiscard]] std::vector<Choice> choicesFor(const Portfolio &portfolio, const PortfolioFilter &filter,
                                             FilterBy by);
/// Values as people look for them: shipped segments by size, words as people sort them, nothing last.
[[nodiscard]] QStringList sortedValues(QStringList values, FilterBy by);
/// What is chosen, in words: "Enterprise, DACH".
[[nodiscard]] QString filterWords(const PortfolioFilter &filter);

} // namespace bw
