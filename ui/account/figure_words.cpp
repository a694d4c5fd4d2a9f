#include "account/figure_words.h"

#include "account/account_tr.h"
#include "account/edit_words.h"
#include "account/human_words.h"
#include "account/story_rows.h"
#include "report/key_actions.h"
#include "shell/contract_words.h"
#include "shell/text.h"

#include <algorithm>

namespace bw {

namespace {

QString tip(const AccountReport &report, const QStringList &lines)
{
    return (lines + QStringList{restsOn(report)}).join(QLatin1Char('\n'));
}

QString weekRule(const AccountReport &report)
{
    return AccountText::tr(
               "Weekly active: at least %1 active days, or 3/5 of the working days where that is less.")
        .arg(text::number(qint64{report.policy.weekDays}));
}

QString monthRule(const AccountReport &report)
{
    const QString share = text::number(qint64{report.policy.monthSharePercent});
    if (report.policy.monthRule == Policy::MonthRule::WorkingDays)
        return AccountText::tr("Monthly active: at least %1% of the working days are active.").arg(share);
    return AccountText::tr(
               "Monthly active: at least %1 active days, or %2% of the working days where that is less.")
        .arg(text::number(qint64{report.policy.monthDays}), share);
}

QString activeDayRule(const AccountReport &report)
{
    return AccountText::tr("A day is active from the level %1 on.")
        .arg(text::level(report.policy.activeDayLevel));
}

QString need(const PeriodResult &result)
{
    if (result.state == PeriodState::Skipped)
        return text::dash();
    return AccountText::tr("need %1", "active days that are needed").arg(text::number(qint64{result.needed}));
}

FigureRow periodRow(const QString &label, const PeriodResult &result, const QString &tipText, StoryRows rows)
{
    return {{{label, TextRole::Small, Token::TextSecondary, {}, false},
             {text::number(qint64{result.activeDays}), TextRole::SmallStrong, Token::TextPrimary, {}, true},
             {need(result), TextRole::Small, Token::TextSecondary, {}, false},
             {text::state(result.state), TextRole::Small, Token::TextSecondary, {}, false}},
            tipText,
            false,
            std::move(rows)};
}

QString arrWords(const PortfolioRow &row)
{
    if (row.arr)
        return text::moneyFull({row.currency, *row.arr});
    if (!row.mixedArr.empty()) {
        QStringList sums;
        for (const Money &money : row.mixedArr)
            sums << text::moneyFull(money);
        return sums.join(QStringLiteral(" + "));
    }
    return AccountText::tr("no contract in force");
}

QString renewalWords(const AccountReport &report)
{
    const PortfolioRow &row = report.row;
    if (!row.renewal)
        return text::dash();
    if (!row.daysLeft)
        return row.renewal->iso();
    return AccountText::tr("%1, %2", "end of a contract, days until then")
        .arg(row.renewal->iso(), text::contractEnds(*row.daysLeft));
}

QString seatsWords(const PortfolioRow &row)
{
    if (row.seatsOpened && row.seatsPurchased)
        return AccountText::tr("%1 of %2", "seats opened, of purchased")
            .arg(text::number(*row.seatsOpened), text::number(*row.seatsPurchased));
    if (row.seatsOpened)
        return AccountText::tr("%1, purchased not known").arg(text::number(*row.seatsOpened));
    if (row.seatsPurchased)
        return AccountText::tr("not known, %1 purchased").arg(text::number(*row.seatsPurchased));
    return AccountText::tr("not known", "seats of an account");
}

QString sinceWords(const AccountReport &report)
{
    if (!report.customerSince)
        return AccountText::tr("not known", "start of a customer");
    const QString month = text::month(Month::of(*report.customerSince));
    if (report.renewals == 0)
        return month;
    return AccountText::tr("%1, renewed %n time(s)", nullptr, report.renewals).arg(month);
}

QString calendarWords(const AccountReport &report)
{
    const QString name = text::calendar(report.calendar.name());
    return report.calendarYearKnown ? name
                                    : AccountText::tr("%1; %2 not published, Monday to Friday instead")
                                          .arg(name, QString::number(report.asOf.date().year()));
}

/// What is edited: one field, or any of an entity's rows.
struct EditedField {
    EditEntity entity;
    QString field; ///< empty: any
};

/// Says in the tip who edited what; the newest edits first, and a few of them only.
void markByHand(HeadFact &fact, const AccountReport &report, std::initializer_list<EditedField> fields)
{
    constexpr int most = 4;
    int told = 0;
    for (auto standing = report.edits.rbegin(); standing != report.edits.rend() && told < most; ++standing) {
        const Edit &edit = standing->edit;
        const bool ours = std::any_of(fields.begin(), fields.end(), [&](const EditedField &one) {
            return one.entity == edit.entity && (one.field.isEmpty() || one.field == edit.field);
        });
        if (!ours)
            continue;
        ++told;
        fact.byHand = true;
        const QString what =
            edit.field.isEmpty() ? sheetWord(edit.entity) : fieldWord(edit.entity, edit.field);
        fact.tip += (fact.tip.isEmpty() ? QString() : QStringLiteral("\n"))
            + AccountText::tr("%1: %2", "what was edited, by whom and when")
                  .arg(what, byHandTip(*standing).replace(QLatin1Char('\n'), QStringLiteral(" · ")));
    }
}

} // namespace

QString restsOn(const AccountReport &report)
{
    const QString day = text::dayYear(report.asOf);
    if (report.policyVersion == 0)
        return AccountText::tr("As of %1, shipped activity rules.").arg(day);
    return AccountText::tr("As of %1, activity rules version %2.")
        .arg(day, text::number(report.policyVersion));
}

QString byHandTip(const AccountReport &report, AccountField field)
{
    for (const StandingEdit &standing : report.edits) {
        if (standing.edit.entity == EditEntity::Account && standing.edit.field == fieldName(field))
            return byHandTip(standing);
    }
    return {};
}

QStringList briefFacts(const AccountReport &report)
{
    QStringList facts;
    facts << AccountText::tr("ARR %1").arg(arrWords(report.row));
    if (report.row.renewal)
        facts << AccountText::tr("renews %1").arg(renewalWords(report));
    return facts;
}

std::vector<HeadFact> headFacts(const AccountReport &report)
{
    const PortfolioRow &row = report.row;
    std::vector<HeadFact> facts;
    facts.push_back(
        {AccountText::tr("ARR"), arrWords(row),
         tip(report, {AccountText::tr("Sum of the contracts in force, per year. Currencies are not added.")}),
         false, false, [&report] { return contractRows(report); }});
    facts.push_back(
        {AccountText::tr("Renews"), renewalWords(report),
         tip(report, {AccountText::tr("End of the contract in force that ends last; days from today.")}),
         false, false, [&report] { return contractRows(report); }});
    if (row.renewalProbability)
        facts.push_back(
            {AccountText::tr("Chance of renewal"),
             AccountText::tr("%1, assumed", "chance of renewal").arg(text::percent(*row.renewalProbability)),
             tip(report, {renewalSentence(row)}),
             false,
             false,
             {}});
    if (row.revenueAtRisk)
        facts.push_back({AccountText::tr("Revenue at risk"),
                         text::moneyFull({row.currency, *row.revenueAtRisk}),
                         tip(report,
                             {AccountText::tr("ARR × (1 − chance of renewal): %1 × %2.")
                                  .arg(arrWords(row), text::percent(1 - row.renewalProbability.value_or(0))),
                              renewalSentence(row)}),
                         false, false, [&report] { return contractRows(report); }});
    facts.push_back(
        {AccountText::tr("Seats opened"), seatsWords(row),
         tip(report,
             {AccountText::tr("Logins issued, of those purchased. The level of a day counts against "
                              "the opened seats, else against the purchased ones.")}),
         false, false, [&report] { return seatRows(report); }});
    facts.push_back(
        {AccountText::tr("Active"),
         AccountText::tr("weekly %1, monthly %2", "badges in words")
             .arg(text::state(row.last7.state), text::state(row.last28.state)),
         tip(report,
             {AccountText::tr("W: %1 active days of the last 7, needs %2 (%3 working days).")
                  .arg(text::number(qint64{row.last7.activeDays}), text::number(qint64{row.last7.needed}),
                       text::number(qint64{row.last7.workingDays})),
              AccountText::tr("M: %1 active days of the last 28, needs %2 (%3 working days).")
                  .arg(text::number(qint64{row.last28.activeDays}), text::number(qint64{row.last28.needed}),
                       text::number(qint64{row.last28.workingDays}))}),
         true, false, [&report] { return dayRows(report, trailingWeeks(report.asOf, 4)); }});
    if (!row.csm.isEmpty())
        facts.push_back({AccountText::tr("CSM"), text::visible(row.csm), {}, false, false, {}});
    facts.push_back({AccountText::tr("Customer since"), sinceWords(report),
                     tip(report, {AccountText::tr("Start of the account, else of its first contract.")}),
                     false, false, [&report] { return contractRows(report); }});
    if (row.health.frozenOn)
        facts.push_back(
            {AccountText::tr("State"), text::lostSince(*row.health.frozenOn),
             tip(report,
                 {AccountText::tr("The last contract ended and was not renewed. The health is that of "
                                  "the day of churn: later data and answers do not change it.")}),
             false, false, [&report] { return contractRows(report); }});
    if (const QString counted = text::countsTo(report.asOf, report.today); !counted.isEmpty())
        facts.push_back({AccountText::tr("Counted"),
                         counted,
                         tip(report,
                             {AccountText::tr("Use counts to the last day of the data; days since an "
                                              "answer and days until a renewal count to today.")}),
                         false,
                         false,
                         {}});
    facts.push_back(
        {AccountText::tr("Working days"),
         calendarWords(report),
         tip(report,
             {report.calendarIsOwn ? AccountText::tr("Working days of this account's own calendar.")
                                   : AccountText::tr("Working days of the workspace's calendar.")}),
         false,
         false,
         {}});
    const auto mark = [&](const QString &label, std::initializer_list<EditedField> fields) {
        for (HeadFact &fact : facts) {
            if (fact.label == label)
                markByHand(fact, report, fields);
        }
    };
    mark(AccountText::tr("ARR"), {{EditEntity::Contract, {}}});
    mark(AccountText::tr("Renews"), {{EditEntity::Contract, {}}});
    mark(AccountText::tr("Seats opened"),
         {{EditEntity::Seats, {}},
          {EditEntity::Account, fieldName(AccountField::SeatsPurchased)},
          {EditEntity::Account, fieldName(AccountField::SeatsOpened)}});
    mark(AccountText::tr("CSM"), {{EditEntity::Account, fieldName(AccountField::Csm)}});
    mark(AccountText::tr("Customer since"), {{EditEntity::Account, fieldName(AccountField::StartedOn)}});
    mark(AccountText::tr("Working days"),
         {{EditEntity::Account, fieldName(AccountField::Calendar)}, {EditEntity::QuietPeriod, {}}});
    return facts;
}

std::vector<FigureRow> activityRows(const AccountReport &report)
{
    const PortfolioRow &row = report.row;
    std::vector<FigureRow> rows;
    const auto daysOf = [&report](DayRange range) -> StoryRows {
        return [&report, range] { return dayRows(report, range); };
    };
    rows.push_back(periodRow(AccountText::tr("Active days this week"), row.week,
                             tip(report,
                                 {AccountText::tr("Days of the week of %1 that were active.")
                                      .arg(text::dayYear(report.asOf.monday())),
                                  activeDayRule(report), weekRule(report)}),
                             daysOf({report.asOf.monday(), report.asOf})));
    rows.push_back(periodRow(
        AccountText::tr("Active days of 7"), row.last7,
        tip(report,
            {AccountText::tr("The 7 days that end on %1: the W badge.").arg(text::dayYear(report.asOf)),
             activeDayRule(report), weekRule(report)}),
        daysOf(trailingWeeks(report.asOf, 1))));
    rows.push_back(periodRow(AccountText::tr("Active days of 28"), row.last28,
                             tip(report,
                                 {AccountText::tr("The 28 days that end on %1: the M badge and the monthly "
                                                  "active rate.")
                                      .arg(text::dayYear(report.asOf)),
                                  activeDayRule(report), monthRule(report)}),
                             daysOf(trailingWeeks(report.asOf, 4))));
    const auto plain = [](const QString &label, const QString &value, const QString &tipText,
                          StoryRows storyRows) {
        return FigureRow{{{label, TextRole::Small, Token::TextSecondary, {}, false},
                          {value, TextRole::SmallStrong, Token::TextPrimary, {}, true}},
                         tipText,
                         false,
                         std::move(storyRows)};
    };
    rows.push_back(plain(AccountText::tr("Working days of 28"), text::number(qint64{row.last28.workingDays}),
                         tip(report,
                             {AccountText::tr("By the calendar: %1. Active days on days off count too.")
                                  .arg(calendarWords(report))}),
                         daysOf(trailingWeeks(report.asOf, 4))));
    FigureRow weeks = plain(
        AccountText::tr("Weeks active"),
        AccountText::tr("%1 of %2", "active weeks, of known ones")
            .arg(text::number(qint64{row.coefficient.active}), text::number(qint64{row.coefficient.known})),
        tip(report,
            {AccountText::tr(
                 "Weeks-active coefficient: in how many of the last 7 blocks of 7 days the account "
                 "was active (at least %n active day(s)). The newest is on the right.",
                 nullptr, report.policy.coefficientActiveDays),
             AccountText::tr(
                 "Blocks without a working day are skipped; an account younger than 7 blocks shows "
                 "fewer.")}),
        [&report] { return blockRows(report); });
    // The dots take the two columns that are free.
    FigureCell dots;
    dots.dots = row.coefficient.blocks;
    weeks.cells.push_back(dots);
    rows.push_back(weeks);
    return rows;
}

std::vector<FigureRow> monthRows(const AccountReport &report, int months)
{
    const auto head = [](const QString &label, bool right) {
        return FigureCell{label, TextRole::CaptionStrong, Token::TextSecondary, {}, right};
    };
    std::vector<FigureRow> rows;
    rows.push_back({{head(AccountText::tr("Month"), false), head(AccountText::tr("Active days"), true),
                     head(AccountText::tr("Need"), true), head(AccountText::tr("State"), false)},
                    tip(report, {activeDayRule(report), monthRule(report)}),
                    true,
                    {}});
    const std::vector<MonthResult> &all = report.history.months;
    for (auto it = all.rbegin(); it != all.rend() && it - all.rbegin() < months; ++it) {
        const PeriodResult &result = it->result;
        const bool runs = report.asOf < it->month.last();
        const bool bad = result.state == PeriodState::Missed || result.state == PeriodState::OutOfReach;
        rows.push_back(
            {{{text::month(it->month), TextRole::Small, Token::TextPrimary, {}, false},
              {text::number(qint64{result.activeDays}), TextRole::SmallStrong, Token::TextPrimary, {}, true},
              {result.state == PeriodState::Skipped ? text::dash() : text::number(qint64{result.needed}),
               TextRole::Small,
               Token::TextSecondary,
               {},
               true},
              {runs ? AccountText::tr("%1 so far", "state of a running month").arg(text::state(result.state))
                    : text::state(result.state),
               TextRole::Small,
               bad ? Token::TextPrimary : Token::TextSecondary,
               {},
               false}},
             tip(report,
                 {AccountText::tr("%1: %2 active days, needs %3 of %4 working days.")
                      .arg(text::month(it->month), text::number(qint64{result.activeDays}),
                           text::number(qint64{result.needed}), text::number(qint64{result.workingDays})),
                  monthRule(report)}),
             false,
             [&report, month = it->month] {
                 return dayRows(report, {month.first(), std::min(month.last(), report.asOf)});
             }});
    }
    if (rows.size() == 1) // headings over nothing
        rows.clear();
    if (rows.empty()) {
        rows.push_back(
            {{{AccountText::tr("No month with data yet."), TextRole::Small, Token::TextSecondary, {}, false}},
             {},
             false,
             {}});
    }
    return rows;
}

} // namespace bw
