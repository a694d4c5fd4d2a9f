#pragma once

#include "base/day.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace bw {

/// What a chart shows, without a word on how it is drawn: ui/charts turns it into a picture, the table
/// writers into numbers. Texts are already worded for people and are plain text, never markup.
/// Positions on a day axis are day numbers (Day::n); a bar of a day stands in the middle of its number.

/// Colour by meaning; the renderer takes it from the theme in force.
enum class ChartTone : quint8 {
    First, ///< actual, after, machine
    Second, ///< human
    Third,
    Fourth,
    Fifth,
    Comparison, ///< expected, before
    Zero, ///< nothing on a working day: hollow foot on the axis
    DayOff, ///< nothing on a day off: dot on the axis
    Low,
    Medium,
    High,
    LevelUnknown, ///< use whose level is not known
    Active, ///< filled bar of a week that reached its need
    Inactive, ///< hollow bar of one that did not
    NotKnown, ///< hatched bar: the figure may be higher
    Risk,
};

struct ChartPoint {
    double x = 0;
    double y = 0; ///< NaN: not known; nothing is drawn and no line joins over it
    ChartTone tone = ChartTone::First;
    QString label; ///< above the point; empty: none
    QString detail; ///< exact value and date, for hover, keyboard and screen reader
    double from = 0; ///< foot of a bar that stands on others: its own value is y - from
    bool operator==(const ChartPoint &) const = default;
};

struct ChartSeries {
    enum class Kind { Bars, Line, Steps };
    Kind kind = Kind::Bars;
    QString name;
    ChartTone tone = ChartTone::First; ///< of a line; bars are coloured by point
    bool dashed = false;
    double barWidth = 0.8; ///< in units of the x axis
    std::vector<ChartPoint> points; ///< ascending x
    QString endLabel; ///< right of the last known point, instead of a legend
    bool operator==(const ChartSeries &) const = default;
};

/// A place on an axis. Ticks are chosen by whoever makes the chart (calendar steps differ in length).
struct ChartTick {
    /// WeekStart stands in the middle of a week and names its Monday; Words are those of the tick.
    enum class Form { Number, DayAndMonth, WeekStart, MonthName, Year, Words };
    double at = 0;
    Form form = Form::Number;
    QString words = {};
    bool operator==(const ChartTick &) const = default;
};

struct ChartAxis {
    double min = 0;
    double max = 1; ///< greater than min
    QString unit;
    std::vector<ChartTick> ticks; ///< at most 14
    bool operator==(const ChartAxis &) const = default;
};

/// Shaded stretch between two heights.
struct ChartBand {
    double from = 0, to = 0; ///< x
    double low = 0, high = 0; ///< y
    bool operator==(const ChartBand &) const = default;
};

/// Dashed line at a height over a stretch of x. A named one has its value on the axis.
struct ChartLimit {
    double from = 0, to = 0;
    double at = 0;
    bool onAxis = false;
    bool operator==(const ChartLimit &) const = default;
};

/// Stretch of x in which nothing is expected (holiday, quiet period) or known (gap).
struct ChartHatch {
    enum class Kind { Holiday, Quiet, Gap };
    Kind kind = Kind::Holiday;
    double from = 0, to = 0;
    QString label;
    bool operator==(const ChartHatch &) const = default;
};

/// Shape under the axis.
struct ChartMark {
    enum class Shape { Triangle, Disc, Ring, DottedRing, Square, Dash, Diamond };
    double x = 0;
    Shape shape = Shape::Disc;
    ChartTone tone = ChartTone::First;
    QString detail;
    int row = 0; ///< 0: the first under the axis; 1: below it
    bool operator==(const ChartMark &) const = default;
};

/// Words right of the plot at a height: what a band means.
struct ChartSideNote {
    double at = 0;
    QString head;
    QStringList lines;
    bool operator==(const ChartSideNote &) const = default;
};

struct ChartLegendEntry {
    ChartTone tone = ChartTone::First;
    QString text;
    std::optional<ChartMark::Shape> shape = {}; ///< of marks under the axis; nothing: of bars and lines
    bool operator==(const ChartLegendEntry &) const = default;
};

/// The same numbers as text, one row per point.
struct ChartTable {
    QStringList headings;
    std::vector<QStringList> rows;
    std::vector<int> numberColumns; ///< set right, and written as numbers
    bool operator==(const ChartTable &) const = default;
};

struct ChartSpec {
    QString title;
    QString subtitle;
    QString conclusion; ///< one line computed from the data
    QString emptyText; ///< shown in place of a plot without points
    ChartAxis x, y;
    std::vector<ChartSeries> series;
    std::vector<ChartBand> bands;
    std::vector<ChartLimit> limits;
    std::vector<ChartHatch> hatches;
    std::vector<ChartMark> marks;
    std::vector<ChartSideNote> sideNotes;
    std::vector<ChartLegendEntry> legend;
    ChartTable table;

    bool operator==(const ChartSpec &) const = default;
};

/// Round steps for a number axis from 0: at most `most` ticks, each 1, 2, 2.5 or 5 times a power of ten
/// (whole numbers only); 0 is always among them. `top` may be anything, NaN and infinity too.
[[nodiscard]] std::vector<ChartTick> numberTicks(double top, int most = 4);

/// Calendar ticks over a range: Mondays up to about 40 days and every second Monday up to 13 weeks,
/// else the first of each month (a year where the month is January). Never more than 14.
[[nodiscard]] std::vector<ChartTick> dayTicks(DayRange range);

} // namespace bw
