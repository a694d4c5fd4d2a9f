#include "account/anomalies_section.h"

#include "account/account_tr.h"
#include "account/figure_table.h"
#include "account/figure_words.h"
#include "account/story_rows.h"
#include "shell/text.h"

#include <QVBoxLayout>
#include <cmath>

namespace bw {

namespace {

constexpr size_t most = 8; ///< sentences

/// The day and the same weekdays that it was held against.
ChartTable weekdayRows(const AccountReport &report, Day day)
{
    constexpr int weeks = 8;
    ChartTable all = dayRows(report, {day - 7 * weeks, day});
    ChartTable same;
    same.headings = all.headings;
    same.numberColumns = all.numberColumns;
    for (QStringList &row : all.rows) {
        const auto date = Day::parse(row.first());
        if (date && date->weekday() == day.weekday())
            same.rows.push_back(std::move(row));
    }
    return same;
}

} // namespace

QString anomalySentence(const DayCheck &check)
{
    const QString day = text::day(check.day);
    const QString actions = text::number(qint64{check.keyActions});
    if (check.usualLow == check.usualHigh)
        return AccountText::tr("%1: %2 key actions, usually %3.")
            .arg(day, actions, text::number(check.usualLow));
    return AccountText::tr("%1: %2 key actions, usually %3 to %4.")
        .arg(day, actions, text::number(check.usualLow), text::number(check.usualHigh));
}

std::vector<FigureRow> anomalyFigures(const AccountReport &report, const AccountDetails &details,
                                      DayRange range)
{
    std::vector<FigureRow> rows;
    for (auto check = details.anomalies.rbegin(); check != details.anomalies.rend() && rows.size() < most;
         ++check) {
        if (!range.contains(check->day))
            continue;
        FigureCell sentence{anomalySentence(*check), TextRole::Small, Token::TextPrimary, {}, false, {}, {}};
        sentence.shape = check->z < 0 ? Band::AtRisk : Band::Watch;
        rows.push_back(
            {{sentence},
             QStringList{
                 anomalySentence(*check),
                 AccountText::tr(
                     "Held against the median of the last %n same weekday(s), holidays and gaps left "
                     "out; days off are never unusual.",
                     nullptr, check->weekdays),
                 (check->z < 0
                      ? AccountText::tr("It is %1 usual deviations below the middle; 4 make a day unusual.")
                      : AccountText::tr("It is %1 usual deviations above the middle; 4 make a day unusual."))
                     .arg(text::number(std::abs(check->z), 1)),
                 restsOn(report)}
                 .join(QLatin1Char('\n')),
             false,
             [&report, day = check->day] { return weekdayRows(report, day); }});
    }
    return rows;
}

AnomaliesSection::AnomaliesSection(QWidget *parent)
    : AccountSection(parent)
    , m_days(new FigureTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_days);
}

void AnomaliesSection::show(const AccountReport &report, const ShownDays &shown)
{
    m_days->setTitle(AccountText::tr("Unusual days"));
    std::vector<FigureRow> rows;
    if (shown.details != nullptr)
        rows = anomalyFigures(report, *shown.details, shown.range);
    if (rows.empty())
        rows.push_back(
            {{{shown.details == nullptr ? AccountText::tr("Reading who did what…")
                                        : AccountText::tr("No working day in these days was unusual."),
               TextRole::Small,
               Token::TextSecondary,
               {},
               false,
               {},
               {}}},
             {},
             false,
             {}});
    m_days->setRows(std::move(rows));
}

} // namespace bw
