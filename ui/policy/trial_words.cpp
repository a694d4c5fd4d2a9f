#include "policy/trial_words.h"

#include "policy/rules_tr.h"
#include "shell/rule_marks.h"
#include "shell/text.h"

#include <cmath>
#include <limits>

namespace bw {

namespace {

QString rateText(const Rate &rate)
{
    const auto value = rate.value();
    return value ? text::percent(*value, 1) : text::dash();
}

TileFace rateTile(const QString &label, const QString &tip, const Pair<Rate> &rate,
                  const Comparison &comparison)
{
    TileFace face;
    face.label = label;
    face.tip = tip;
    setTileFigures(face, rateText(rate.before), rateText(rate.after));
    const QString count = rate.before.numerator == rate.after.numerator
        ? text::number(rate.after.numerator)
        : RulesText::tr("%1 → %2", "before and after")
              .arg(text::number(rate.before.numerator), text::number(rate.after.numerator));
    const qint64 judged = rate.after.denominator;
    const auto all = static_cast<int>(comparison.accounts);
    if (judged < comparison.accounts) {
        face.note = (comparison.payingOnly
                         ? RulesText::tr("%1 of %2; %3 of %n paying account(s) cannot be judged", "", all)
                         : RulesText::tr("%1 of %2; %3 of %n account(s) cannot be judged", "", all))
                        .arg(count, text::number(judged), text::number(comparison.accounts - judged));
    } else {
        const QString of = comparison.payingOnly ? RulesText::tr("of %n paying account(s)", "", all)
                                                 : RulesText::tr("of %n account(s)", "", all);
        face.note = RulesText::tr("%1 %2", "140, of 192 accounts").arg(count, of);
    }
    finishTile(face);
    return face;
}

TileFace weeksTile(const Comparison &comparison)
{
    TileFace face;
    face.label = RulesText::tr("Mean weeks active of 7");
    face.tip =
        RulesText::tr("In how many of the last 7 weeks an account was active, the mean of the accounts "
                      "that are known for a week or more.");
    const auto shown = [](std::optional<double> value) {
        return value ? text::number(*value, 2) : text::dash();
    };
    setTileFigures(face, shown(comparison.meanWeeks.before), shown(comparison.meanWeeks.after));
    if (comparison.loseWeeks > 0)
        face.note =
            RulesText::tr("%n account(s) lose a week or more", "", static_cast<int>(comparison.loseWeeks));
    else if (comparison.gainWeeks > 0)
        face.note =
            RulesText::tr("%n account(s) gain a week or more", "", static_cast<int>(comparison.gainWeeks));
    else
        face.note = RulesText::tr("no account gains or loses a week");
    finishTile(face);
    return face;
}

ChartSeries rateLine(const std::vector<MonthlyRate> &rates, const QString &name, ChartTone tone)
{
    ChartSeries line;
    line.kind = ChartSeries::Kind::Line;
    line.name = name;
    line.tone = tone;
    line.dashed = tone == ChartTone::Comparison;
    for (const MonthlyRate &rate : rates) {
        ChartPoint point;
        point.x = rate.month.first().n + rate.month.days() / 2.0;
        const auto value = rate.rate.value();
        point.y = value ? *value * 100 : std::numeric_limits<double>::quiet_NaN();
        point.tone = tone;
        point.detail = RulesText::tr("%1, %2: %3, %4 of %5 paying accounts", "month, rules, rate, counts")
                           .arg(text::month(rate.month), name, rateText(rate.rate),
                                text::number(rate.rate.numerator), text::number(rate.rate.denominator));
        line.points.push_back(point);
    }
    if (!rates.empty())
        line.endLabel = RulesText::tr("%1 %2", "rate, rules").arg(rateText(rates.back().rate), name);
    return line;
}

/// The last month of both sides, each by its name; of one where both are the same rules.
QString conclusionOf(const TrialAnswer &answer, const SideNames &names)
{
    const MonthlyRate &was = answer.before.rates.back();
    const MonthlyRate &is = answer.after.rates.back();
    if (!was.rate.value() || !is.rate.value())
        return {};
    const bool runs = was.rate.provisional;
    const QString month = text::month(is.month);
    if (answer.before.policy == answer.after.policy)
        return (runs ? RulesText::tr("%1 still runs: %2 so far.", "month, rate")
                     : RulesText::tr("In %1: %2.", "month, rate"))
            .arg(month, rateText(is.rate));
    return (runs ? RulesText::tr("%1 still runs, so far: %2 (%3), %4 (%5).",
                                 "month, rate and name of the rules, twice")
                 : RulesText::tr("In %1: %2 (%3), %4 (%5).", "month, rate and name of the rules, twice"))
        .arg(month, rateText(is.rate), names.after, rateText(was.rate), names.before);
}

/// From the lowest value, rounded down, to 100.
ChartAxis percentAxis(const ChartSpec &spec)
{
    constexpr double ten = 10;
    constexpr double hundred = 100;
    double least = hundred;
    for (const ChartSeries &line : spec.series) {
        for (const ChartPoint &point : line.points)
            least = std::isnan(point.y) ? least : std::min(least, point.y);
    }
    ChartAxis axis;
    axis.min = std::max(0.0, std::floor(least / ten - 1) * ten);
    axis.max = hundred;
    axis.unit = QStringLiteral("%");
    const double step = axis.max - axis.min > 50 ? 2 * ten : ten;
    for (double at = std::ceil(axis.min / step) * step; at <= axis.max; at += step)
        axis.ticks.push_back({at, ChartTick::Form::Number});
    return axis;
}

} // namespace

std::vector<TileFace> trialTiles(const TrialAnswer &answer)
{
    const Comparison &comparison = answer.comparison;
    return {
        rateTile(
            RulesText::tr("Monthly active rate"),
            RulesText::tr("Accounts that are monthly active in the 28 days to the as-of day, of all that "
                          "can be judged."),
            comparison.monthly, comparison),
        rateTile(RulesText::tr("Weekly active rate"),
                 RulesText::tr("Accounts that are weekly active in the 7 days to the as-of day, of all that "
                               "can be judged."),
                 comparison.weekly, comparison),
        weeksTile(comparison),
        riskTile(comparison),
    };
}

QString changedHead(const ChangedAccounts &changed, Standing /*standing*/)
{
    return RulesText::tr("%n account(s) change status", "", static_cast<int>(changed.rows.size()));
}

QString changedNote(const ChangedAccounts &changed, Standing standing)
{
    if (changed.rows.empty())
        return {};
    QStringList parts;
    const auto add = [&](qint64 count, const char *active, const char *band) {
        if (count > 0)
            parts += RulesText::tr(standing == Standing::Band ? band : active, "", static_cast<int>(count));
    };
    add(changed.worse, QT_TRANSLATE_N_NOOP("bw::RulesText", "%n no longer active"),
        QT_TRANSLATE_N_NOOP("bw::RulesText", "%n in a worse band"));
    add(changed.better, QT_TRANSLATE_N_NOOP("bw::RulesText", "%n newly active"),
        QT_TRANSLATE_N_NOOP("bw::RulesText", "%n in a better band"));
    QString words = parts.join(RulesText::tr(", ", "between the parts of a list"));
    if (!changed.arr.empty())
        words = RulesText::tr("%1; %2 of ARR", "accounts, sum").arg(words, moneySums(changed.arr));
    return words;
}

ChartSpec rateChart(const TrialAnswer &answer, const SideNames &names, const std::vector<PolicyMark> &marks)
{
    ChartSpec spec;
    spec.title = RulesText::tr("Monthly active rate");
    spec.subtitle = RulesText::tr("12 months, rules applied to the past");
    const std::vector<MonthlyRate> &before = answer.before.rates;
    const std::vector<MonthlyRate> &after = answer.after.rates;
    if (before.empty() || after.empty()) {
        spec.emptyText = RulesText::tr("No month with usage and contracts yet.");
        return spec;
    }
    const Month first = std::min(before.front().month, after.front().month);
    const qint32 months = after.back().month - first + 1;
    const bool differ = !(answer.before.policy == answer.after.policy);
    if (differ)
        spec.series.push_back(rateLine(before, names.before, ChartTone::Comparison));
    spec.series.push_back(rateLine(after, names.after, ChartTone::First));
    const DayRange range{first.first(), after.back().month.last()};
    spec.x.min = range.first.n;
    spec.x.max = range.last.n + 1;
    spec.x.ticks = dayTicks(range);
    spec.y = percentAxis(spec);
    if (differ) {
        spec.table.headings = {RulesText::tr("Month"), names.before, names.after};
        spec.table.numberColumns = {1, 2};
    } else {
        spec.table.headings = {RulesText::tr("Month"), names.after};
        spec.table.numberColumns = {1};
    }
    for (qint32 k = 0; k < months; ++k) {
        const auto value = [&](const std::vector<MonthlyRate> &rates) {
            for (const MonthlyRate &rate : rates) {
                if (rate.month == first + k)
                    return rateText(rate.rate);
            }
            return text::dash();
        };
        if (differ)
            spec.table.rows.push_back({text::month(first + k), value(before), value(after)});
        else
            spec.table.rows.push_back({text::month(first + k), value(after)});
    }
    spec.conclusion = conclusionOf(answer, names);
    addRuleMarks(spec, marks, true);
    return spec;
}

} // namespace bw
