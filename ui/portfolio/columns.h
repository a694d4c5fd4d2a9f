#pragma once

#include "portfolio/portfolio_view.h"

#include <limits>
#include <optional>

namespace bw::portfolio {

// The columns about use, in columns_use.cpp; the others are in columns.cpp.
[[nodiscard]] PortfolioColumn sparklineColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn stripColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn activeColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn weeksColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn healthColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn seatsColumn(const PortfolioView &view);
// Shown only where they are chosen; in columns_figures.cpp.
[[nodiscard]] PortfolioColumn keyActionsColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn usersColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn trendColumn(const PortfolioView &view);
// What customers say and get out of it, shown where they are chosen; in columns_voice.cpp.
[[nodiscard]] PortfolioColumn npsColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn outcomeColumn(const PortfolioView &view);

/// Sort value of nothing.
constexpr double none = std::numeric_limits<double>::quiet_NaN();

template <class T> double numberOf(const std::optional<T> &value)
{
    return value ? static_cast<double>(*value) : none;
}

} // namespace bw::portfolio
