#include "account/account_tr.h"
#include "account/figure_words.h"
#include "report/trend_base.h"
#include "shell/text.h"

namespace bw {

namespace {

QString definition(HealthPart part)
{
    switch (part) {
    case HealthPart::Activity28:
        return AccountText::tr("Active days of the last 28 against the days that are needed, at most 100.");
    case HealthPart::Coefficient:
        return AccountText::tr(
            "Active weeks of the last 7 blocks of 7 days; of fewer while the account is young, which "
            "also counts less.");
    case HealthPart::Trend:
        return AccountText::tr(
            "Key actions per working day of the last 3 weeks against the median of weeks 5 to 12. "
            "Full marks from 85% of it.");
    case HealthPart::SeatUse:
        return AccountText::tr(
            "Different users of the last 28 days against the seats purchased, at most 100.");
    case HealthPart::Breadth:
        return AccountText::tr("Modules used in the last 28 days against the modules entitled.");
    case HealthPart::Outcome:
        return AccountText::tr("What was reached of the business results against what was expected by now, "
                               "at most 100.");
    case HealthPart::Survey:
        return AccountText::tr("The net promoter score of the last 12 months: -100 gives 0, 0 gives 50 and "
                               "100 gives 100.");
    }
    Q_UNREACHABLE();
}

bool hasNothingToCompare(const AccountReport &report, const ScorePart &part)
{
    return part.part == HealthPart::Trend && trendBaseIsZero(report);
}

} // namespace

QString partInput(const AccountReport &report, const ScorePart &part)
{
    const PortfolioRow &row = report.row;
    if (!part.value.known && hasNothingToCompare(report, part))
        return AccountText::tr("median of weeks 5 to 12 is 0");
    if (!part.value.known)
        return AccountText::tr("not covered by the data");
    switch (part.part) {
    case HealthPart::Activity28:
        return AccountText::tr("%1 active days, need %2")
            .arg(text::number(qint64{row.last28.activeDays}), text::number(qint64{row.last28.needed}));
    case HealthPart::Coefficient:
        return AccountText::tr("%1 of %2 weeks")
            .arg(text::number(qint64{row.coefficient.active}), text::number(qint64{row.coefficient.known}));
    case HealthPart::Trend:
        return row.trend ? AccountText::tr("%1 of the median").arg(text::percent(*row.trend)) : QString();
    case HealthPart::SeatUse:
        return AccountText::tr("%1 users of %2 seats")
            .arg(text::number(row.activeUsers28.value_or(0)), text::number(row.seatsPurchased.value_or(0)));
    case HealthPart::Breadth:
        return AccountText::tr("%1 of %2 modules")
            .arg(text::number(row.breadth.value_or(Share()).part),
                 text::number(row.breadth.value_or(Share()).whole));
    case HealthPart::Outcome:
        return AccountText::tr("%1 of what was expected").arg(text::percent(row.outcome.value_or(0)));
    case HealthPart::Survey:
        return AccountText::tr("NPS %1, %n answer(s)", nullptr, row.npsAnswers)
            .arg(text::number(row.nps.value_or(0), 0));
    }
    Q_UNREACHABLE();
}

QString partTip(const AccountReport &report, const ScorePart &part)
{
    QStringList lines{definition(part.part)};
    if (!part.value.known && hasNothingToCompare(report, part)) {
        lines << AccountText::tr(
            "The median of weeks 5 to 12 is 0, so there is nothing to compare with: it is "
            "left out, which is not the same as 0.");
    } else if (!part.value.known) {
        lines << AccountText::tr("The data do not cover it: it is left out, which is not the same as 0.");
    } else {
        lines << AccountText::tr("Input: %1.").arg(partInput(report, part));
        lines << AccountText::tr("Score %1 of 100, weight %2, certainty %3.")
                     .arg(text::number(part.value.score, 0), text::number(part.value.weight, 0),
                          text::percent(part.value.certainty));
        if (report.score.scored)
            lines << AccountText::tr("It gives %1 of at most %2 points.")
                         .arg(text::number(static_cast<double>(part.tenths) / 10, 1),
                              text::number(static_cast<double>(part.mostTenths) / 10, 1));
    }
    lines << restsOn(report);
    return lines.join(QLatin1Char('\n'));
}

} // namespace bw
