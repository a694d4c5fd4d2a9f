#include "shell/alert_tr.h"
#include "shell/alert_words.h"
#include "shell/reason_words.h"
#include "shell/text.h"

#include <array>
#include <cmath>

namespace bw::text {

namespace {

enum class Unit : quint8 { Days, Weeks, Percent, Points, Times, Minutes, Money };

struct MetricWords {
    const char *name;
    const char *help;
    Unit unit;
    MetricRange range;
};

constexpr double manyDays = 3650;
constexpr double muchMoney = 1e9;

/// By AlertMetric.
constexpr std::array<MetricWords, alertMetricCount> metricWords{{
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Days without a key action"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Days since the last key action. Holidays, days without data and quiet periods do not "
                       "count."),
     Unit::Days,
     {1, manyDays, 0, 14, CompareBy::AtLeast}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Weeks missed in a row"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Finished weeks below weekly activity since the last one that was reached; 0 where "
                       "none ever was."),
     Unit::Weeks,
     {1, 52, 0, 1, CompareBy::AtLeast}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Weeks active of 7"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "In how many of the last seven 7-day blocks the account was active, 0 to 7."),
     Unit::Weeks,
     {0, 7, 0, 2, CompareBy::AtMost}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Drop of weeks active"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Weeks active of 7 four weeks ago less those of now."),
     Unit::Weeks,
     {1, 7, 0, 2, CompareBy::AtLeast}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Unusual day, deviation"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Largest deviation of a working day of the last 7 days from the same weekdays before, "
                       "in usual spreads; one alert each for too few and too many."),
     Unit::Times,
     {2, 20, 1, 4, CompareBy::AtLeast}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Seats used"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Distinct users of 28 days of the purchased seats."),
     Unit::Percent,
     {0, 200, 0, 40, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Seats opened"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Issued logins of the purchased seats."),
     Unit::Percent,
     {0, 200, 0, 50, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Days since the boss was seen"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Days since a decision maker was last in the product. Not known where nobody is "
                       "listed as one."),
     Unit::Days,
     {1, manyDays, 0, 30, CompareBy::AtLeast}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Scenario against expectation"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Use of a scenario in 28 days against what its rule expects; one alert for each "
                       "scenario."),
     Unit::Percent,
     {0, 1000, 0, 100, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Breadth"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Modules used in 28 days of those that the account may use."),
     Unit::Percent,
     {0, 100, 0, 50, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Depth"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Key events used in 28 days of all key events of the used modules."),
     Unit::Percent,
     {0, 100, 0, 40, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Active days per user and week"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "On how many days of a week an active user comes, 28 days."),
     Unit::Times,
     {0, 7, 1, 2, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Minutes per user and day"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Mean time of an active user on an active day, 28 days. Only where the data have "
                       "durations."),
     Unit::Minutes,
     {0, 1440, 0, 5, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Business outcome against plan"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "What was attained of what was expected by the date of the latest actual; one alert "
                       "for each measure, once a quarter of its term is over."),
     Unit::Percent,
     {0, 200, 0, 50, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "NPS"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Promoters less detractors in per cent, −100 to 100. Not known below 5 answers."),
     Unit::Points,
     {-100, 100, 0, 0, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Lowest score of a decision maker"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "The lowest NPS answer of a decision maker within 12 months, 0 to 10."),
     Unit::Points,
     {0, 10, 0, 6, CompareBy::AtMost}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Days to go-live"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "From the first contract to going live, or until now while it is not live."),
     Unit::Days,
     {1, manyDays, 0, 60, CompareBy::Above}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Days to the renewal"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Until the contract in force ends."),
     Unit::Days,
     {0, manyDays, 0, 90, CompareBy::AtMost}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Health"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Machine and human together, 0 to 100."),
     Unit::Points,
     {0, 100, 0, 50, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Machine activity"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "What the machine sees, 0 to 100."),
     Unit::Points,
     {0, 100, 0, 50, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Human judgement"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "What people judge, 0 to 100."),
     Unit::Points,
     {0, 100, 0, 50, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Drop of health"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Health 28 days ago less that of now."),
     Unit::Points,
     {1, 100, 0, 10, CompareBy::AtLeast}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Disagreement of machine and human"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Points between the two, whichever is higher."),
     Unit::Points,
     {1, 100, 0, 30, CompareBy::AtLeast}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Days an answer is overdue"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Past the shelf life of the question that is longest without an answer."),
     Unit::Days,
     {1, manyDays, 0, 1, CompareBy::AtLeast}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Days without a touch"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Since the last contact, or since the start where there was none."),
     Unit::Days,
     {1, manyDays, 0, 30, CompareBy::AtLeast}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Days since the start"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "How long the account has been a customer."),
     Unit::Days,
     {0, manyDays, 0, 60, CompareBy::AtLeast}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Days at risk"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Since health fell into the band at risk; 0 where it is not in it."),
     Unit::Days,
     {1, manyDays, 0, 7, CompareBy::AtLeast}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Key actions in 28 days"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Weighted, as the rules count them."),
     Unit::Points,
     {0, muchMoney, 0, 10, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Active days of 28"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Days from the level on that counts as active."),
     Unit::Days,
     {0, 28, 0, 5, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Active users in 28 days"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Distinct users. Not known where the data have none."),
     Unit::Points,
     {0, 1e6, 0, 5, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Trend of key actions"),
     QT_TRANSLATE_NOOP("bw::text::AlertText",
                       "Key actions per working day of the last 3 weeks against the median of the weeks 5 "
                       "to 12."),
     Unit::Percent,
     {0, 1000, 0, 70, CompareBy::Below}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "ARR"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "Yearly revenue of the contracts in force, in their currency."),
     Unit::Money,
     {0, muchMoney, 0, 100000, CompareBy::AtLeast}},
    {QT_TRANSLATE_NOOP("bw::text::AlertText", "Revenue at risk"),
     QT_TRANSLATE_NOOP("bw::text::AlertText", "ARR times the chance that it is not renewed."),
     Unit::Money,
     {0, muchMoney, 0, 50000, CompareBy::AtLeast}},
}};

const MetricWords &wordsOf(AlertMetric metric)
{
    return metricWords[static_cast<size_t>(metric)];
}

QString plain(double value)
{
    return number(value, std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

} // namespace

QString metricName(AlertMetric metric)
{
    return AlertText::tr(wordsOf(metric).name);
}

QString metricHelp(AlertMetric metric)
{
    return AlertText::tr(wordsOf(metric).help);
}

MetricRange metricRange(AlertMetric metric)
{
    return wordsOf(metric).range;
}

QString metricUnit(AlertMetric metric)
{
    switch (wordsOf(metric).unit) {
    case Unit::Days:
        return AlertText::tr("days", "behind a number field");
    case Unit::Weeks:
        return AlertText::tr("weeks", "behind a number field");
    case Unit::Percent:
        return QStringLiteral("%");
    case Unit::Minutes:
        return AlertText::tr("minutes", "behind a number field");
    case Unit::Points:
    case Unit::Times:
    case Unit::Money:
        return {};
    }
    Q_UNREACHABLE();
}

QString metricFigure(AlertMetric metric, double value, const QString &currency)
{
    const int whole = static_cast<int>(std::lround(value));
    switch (wordsOf(metric).unit) {
    case Unit::Days:
        return AlertText::tr("%n day(s)", "a figure", whole);
    case Unit::Weeks:
        return AlertText::tr("%n week(s)", "a figure", whole);
    case Unit::Percent:
        return percent(value / 100);
    case Unit::Minutes:
        return AlertText::tr("%n minute(s)", "a figure", whole);
    case Unit::Money:
        return currency.isEmpty() ? money(value) : moneyShort({currency, value});
    case Unit::Points:
    case Unit::Times:
        return plain(value);
    }
    Q_UNREACHABLE();
}

QString compareWord(CompareBy by)
{
    switch (by) {
    case CompareBy::Below:
        return AlertText::tr("below", "comparison");
    case CompareBy::AtMost:
        return AlertText::tr("at most", "comparison");
    case CompareBy::AtLeast:
        return AlertText::tr("at least", "comparison");
    case CompareBy::Above:
        return AlertText::tr("above", "comparison");
    }
    Q_UNREACHABLE();
}

QString conditionWords(const AlertCondition &condition, const QString &currency)
{
    return AlertText::tr("%1 %2 %3", "metric, comparison, value: health below 70")
        .arg(continued(metricName(condition.metric)), compareWord(condition.by),
             metricFigure(condition.metric, condition.value, currency));
}

} // namespace bw::text
