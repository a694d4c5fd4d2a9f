#pragma once

#include "report/chart_spec.h"

#include <functional>

namespace bw {

/// What a figure opens into: its definition with what it rests on, and the rows that it was computed from.
struct FigureStory {
    QString title; ///< the figure in words
    QString definition; ///< lines
    ChartTable rows; ///< no headings: there are none
};

/// Rows are put together only when they are asked for.
using StoryRows = std::function<ChartTable()>;

} // namespace bw
