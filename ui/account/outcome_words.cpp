#include "account/account_tr.h"
#include "account/figure_table.h"
#include "account/figure_words.h"
#include "account/outcomes_section.h"
#include "shell/text.h"
#include "shell/text_feedback.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

FigureCell cell(const QString &words, bool right = false, Token colour = Token::TextPrimary,
                TextRole role = TextRole::Small)
{
    return {words, role, colour, {}, right, {}, {}};
}

FigureCell head(const QString &words, bool right = false)
{
    return cell(words, right, Token::TextSecondary, TextRole::CaptionStrong);
}

QString known(const std::optional<double> &value)
{
    return value ? text::measure(*value) : text::dash();
}

QString share(const std::optional<double> &value)
{
    return value ? text::percent(*value) : text::dash();
}

Band shapeOf(AttainmentState state)
{
    if (isShort(state))
        return Band::AtRisk;
    return state == AttainmentState::TooEarly || state == AttainmentState::Unknown ? Band::None
                                                                                   : Band::Healthy;
}

QString nameOf(const Outcome &outcome)
{
    const QString measure = text::visible(outcome.measure);
    return outcome.unit.isEmpty()
        ? measure
        : AccountText::tr("%1, %2", "a measure and its unit").arg(measure, text::visible(outcome.unit));
}

/// "behind", or why it is not known.
QString stateWords(const Attainment &attainment)
{
    return attainment.gap == AttainmentGap::None
        ? text::attainment(attainment.state)
        : AccountText::tr("%1: %2", "state of a business outcome, why")
              .arg(text::attainment(attainment.state), text::gap(attainment.gap));
}

QString tipOf(const AccountReport &report, const Policy &policy, const OutcomeProgress &progress)
{
    const Outcome &outcome = progress.outcome;
    const Attainment &found = progress.attainment;
    QStringList lines;
    lines << AccountText::tr("From %1 to %2, %3 to %4.", "baseline, target, start, due")
                 .arg(known(outcome.baseline), known(outcome.target),
                      outcome.start ? text::dayYear(*outcome.start) : text::dash(),
                      outcome.due ? text::dayYear(*outcome.due) : text::dash());
    if (found.latest && found.attained)
        lines << AccountText::tr("Attained: (actual − baseline) / (target − baseline), with %1 on %2.")
                     .arg(text::measure(found.latest->actual), text::dayYear(found.latest->day));
    if (found.expected)
        lines << AccountText::tr("Expected there: %1 of the way, by a straight line from start to due: %2.")
                     .arg(share(found.expected), known(found.expectedActual));
    lines << AccountText::tr("Behind: below %1% of what was expected, once a quarter of the term is over.")
                 .arg(text::number(qint64{policy.health.outcomeBehindPercent}))
          << restsOn(report);
    return lines.join(QLatin1Char('\n'));
}

FigureRow rowOf(const AccountReport &report, const Policy &policy, const OutcomeProgress &progress)
{
    const Outcome &outcome = progress.outcome;
    const Attainment &found = progress.attainment;
    FigureCell way = cell({});
    FigureBar bar;
    bar.share = found.attained.value_or(0);
    bar.mark = found.expected;
    bar.width = 120;
    if (found.attained)
        way.bar = bar;
    FigureCell state = cell(stateWords(found));
    state.shape = shapeOf(found.state);
    return {{cell(nameOf(outcome), false, Token::TextPrimary, TextRole::SmallStrong), way,
             cell(share(found.attained), true, Token::TextPrimary, TextRole::SmallStrong),
             cell(share(found.expected), true, Token::TextSecondary),
             cell(found.latest ? text::measure(found.latest->actual) : text::dash(), true),
             cell(known(found.expectedActual), true, Token::TextSecondary), cell(known(outcome.target), true),
             cell(outcome.due ? outcome.due->iso() : text::dash(), false, Token::TextSecondary), state},
            tipOf(report, policy, progress),
            false,
            [&progress] { return outcomeRows(progress); }};
}

ChartPoint pointOf(Day day, double value, ChartTone tone, const QString &series)
{
    return {static_cast<double>(day.n),
            value,
            tone,
            {},
            AccountText::tr("%1\n%2: %3", "day, what is counted, its number")
                .arg(text::dayYear(day), series, text::measure(value))};
}

ChartSeries actualSeries(const Outcome &outcome)
{
    ChartSeries series;
    series.kind = ChartSeries::Kind::Line;
    series.name = AccountText::tr("Actual");
    if (outcome.start && outcome.baseline && *outcome.start < outcome.actuals.front().day)
        series.points.push_back(pointOf(*outcome.start, *outcome.baseline, series.tone, series.name));
    for (const OutcomeActual &actual : outcome.actuals)
        series.points.push_back(pointOf(actual.day, actual.actual, series.tone, series.name));
    series.endLabel =
        AccountText::tr("%1 actual", "value of a measure").arg(text::measure(outcome.actuals.back().actual));
    return series;
}

/// Nothing where no term, baseline or target is stated.
std::optional<ChartSeries> expectedSeries(const Outcome &outcome)
{
    if (!outcome.start || !outcome.due || !expectedOn(outcome, *outcome.start))
        return {};
    ChartSeries series;
    series.kind = ChartSeries::Kind::Line;
    series.name = AccountText::tr("Expected");
    series.tone = ChartTone::Comparison;
    series.dashed = true;
    for (const Day day : {*outcome.start, *outcome.due}) {
        if (series.points.empty() || series.points.back().x < day.n)
            series.points.push_back(pointOf(day, *expectedOn(outcome, day), series.tone, series.name));
    }
    series.endLabel = AccountText::tr("%1 by %2", "target of a measure, day")
                          .arg(text::measure(*outcome.target), text::dayShort(*outcome.due));
    return series;
}

} // namespace

std::vector<FigureRow> outcomeFigures(const AccountReport &report, const AccountDetails &details)
{
    std::vector<FigureRow> rows;
    rows.push_back(
        {{head(AccountText::tr("Business outcome")), head(AccountText::tr("The way, mark: expected")),
          head(AccountText::tr("Attained"), true), head(AccountText::tr("Expected"), true),
          head(AccountText::tr("Actual"), true), head(AccountText::tr("Should be"), true),
          head(AccountText::tr("Target"), true), head(AccountText::tr("Due")),
          head(AccountText::tr("State"))},
         AccountText::tr("How much of the way from baseline to target was made by the latest day that "
                         "was measured, and how much of it was to be expected by then."),
         true,
         {}});
    for (const OutcomeProgress &progress : details.outcomes)
        rows.push_back(rowOf(report, details.use.policy, progress));
    return rows;
}

ChartSpec outcomeSpec(const AccountReport &report, const OutcomeProgress &progress)
{
    const Outcome &outcome = progress.outcome;
    const Attainment &found = progress.attainment;
    ChartSpec spec;
    spec.title = text::visible(outcome.measure);
    spec.subtitle = text::visible(outcome.unit);
    if (found.attained && found.expected)
        spec.conclusion = AccountText::tr("%1 of the way on %2, %3 expected: %4")
                              .arg(share(found.attained), text::dayYear(found.latest->day),
                                   share(found.expected), stateWords(found));
    else
        spec.conclusion = stateWords(found);
    std::vector<ChartSeries> all{actualSeries(outcome)};
    if (auto expected = expectedSeries(outcome))
        all.push_back(std::move(*expected));
    DayRange days{report.asOf, report.asOf};
    double low = all.front().points.front().y;
    double high = low;
    for (const ChartSeries &series : all) {
        for (const ChartPoint &point : series.points) {
            days.include({static_cast<qint32>(point.x)});
            low = std::min(low, point.y);
            high = std::max(high, point.y);
        }
    }
    const double room = high > low ? (high - low) * 0.15 : std::max(1.0, std::abs(high) * 0.1);
    spec.x = {static_cast<double>(days.first.n), static_cast<double>(days.last.n + 1), {}, dayTicks(days)};
    spec.y.min = low - room;
    spec.y.max = high + room;
    // Where it came from and where it should go: the axis need not begin at 0.
    std::vector<double> ticks{outcome.baseline.value_or(low), outcome.target.value_or(high)};
    std::sort(ticks.begin(), ticks.end());
    ticks.erase(std::unique(ticks.begin(), ticks.end()), ticks.end());
    for (const double tick : ticks) {
        if (spec.y.min <= tick && tick <= spec.y.max)
            spec.y.ticks.push_back({tick, ChartTick::Form::Number});
    }
    spec.series = std::move(all);
    spec.table = outcomeRows(progress);
    return spec;
}

ChartTable outcomeRows(const OutcomeProgress &progress)
{
    ChartTable table;
    table.headings = {AccountText::tr("Day"), AccountText::tr("Actual"), AccountText::tr("Should be"),
                      AccountText::tr("Attained"), AccountText::tr("Expected")};
    table.numberColumns = {1, 2, 3, 4};
    for (const Attainment &then : progress.measured)
        table.rows.push_back({then.latest ? then.latest->day.iso() : text::dash(),
                              then.latest ? text::measure(then.latest->actual) : text::dash(),
                              known(then.expectedActual), share(then.attained), share(then.expected)});
    return table;
}

} // namespace bw
