#include "account/story_rows.h"

#include "account/account_tr.h"
#include "shell/text.h"

namespace bw {

namespace {

QString known(const std::optional<qint64> &value)
{
    return value ? text::number(*value) : text::dash();
}

QString kindOfDay(const AccountReport &report, const DayResult &day)
{
    if (!day.dayOff)
        return AccountText::tr("working day");
    const QString holiday = report.calendar.holidayName(day.day);
    return holiday.isEmpty() ? AccountText::tr("day off") : text::visible(holiday);
}

QString blockState(CoefficientBlock::State state)
{
    switch (state) {
    case CoefficientBlock::State::Active:
        return AccountText::tr("active", "state of a week of the coefficient");
    case CoefficientBlock::State::Inactive:
        return AccountText::tr("not active", "state of a week of the coefficient");
    case CoefficientBlock::State::NoWorkingDay:
        return AccountText::tr("passed over: no working day");
    case CoefficientBlock::State::Unknown:
        return AccountText::tr("passed over: data are missing");
    case CoefficientBlock::State::NotYet:
        return AccountText::tr("not yet a customer");
    }
    Q_UNREACHABLE();
}

} // namespace

ChartTable dayRows(const AccountReport &report, DayRange range)
{
    ChartTable table;
    table.headings = {AccountText::tr("Day"),
                      AccountText::tr("Key actions"),
                      AccountText::tr("Users"),
                      AccountText::tr("Level"),
                      AccountText::tr("Active", "heading: whether a day was active"),
                      AccountText::tr("Kind of day")};
    table.numberColumns = {1, 2};
    for (const DayResult &day : report.history.days) {
        if (!range.contains(day.day))
            continue;
        const bool missing = day.gap && !day.hasEvents;
        table.rows.push_back(
            {day.day.iso(), missing ? text::dash() : text::number(qint64{day.keyActions}),
             day.activeUsers && !missing ? text::number(qint64{*day.activeUsers}) : text::dash(),
             missing ? AccountText::tr("no data", "a day whose data are missing") : text::level(day.level),
             missing          ? AccountText::tr("not known", "whether a day was active")
                 : day.active ? AccountText::tr("yes")
                              : AccountText::tr("no"),
             kindOfDay(report, day)});
    }
    return table;
}

ChartTable blockRows(const AccountReport &report)
{
    ChartTable table;
    table.headings = {AccountText::tr("From"), AccountText::tr("To"), AccountText::tr("Active days"),
                      AccountText::tr("Working days"), AccountText::tr("State")};
    table.numberColumns = {2, 3};
    for (const CoefficientBlock &block : report.blocks)
        table.rows.push_back({block.days.first.iso(), block.days.last.iso(),
                              text::number(qint64{block.activeDays}), text::number(qint64{block.workingDays}),
                              blockState(block.state)});
    return table;
}

ChartTable contractRows(const AccountReport &report)
{
    ChartTable table;
    table.headings = {AccountText::tr("Contract"), AccountText::tr("Start"), AccountText::tr("End"),
                      AccountText::tr("ARR"),      AccountText::tr("Seats"), AccountText::tr("Renewed")};
    table.numberColumns = {3, 4};
    for (const Contract &whole : report.contracts) {
        if (!isKnown(whole, report.asOf))
            continue;
        const Contract contract = asKnown(whole, report.asOf);
        table.rows.push_back(
            {contract.key.isEmpty() ? text::dash() : text::visible(contract.key), contract.start.iso(),
             contract.end.iso(), text::moneyFull({contract.currency, contract.arr}),
             contract.seats ? text::number(qint64{*contract.seats}) : text::dash(),
             !contract.renewed       ? AccountText::tr("not known", "whether a contract was renewed")
                 : *contract.renewed ? AccountText::tr("yes")
                                     : AccountText::tr("no")});
    }
    return table;
}

ChartTable seatRows(const AccountReport &report)
{
    ChartTable table;
    table.headings = {AccountText::tr("From"), AccountText::tr("Seats bought"),
                      AccountText::tr("Seats opened")};
    table.numberColumns = {1, 2};
    for (const SeatSpan &span : report.seats)
        table.rows.push_back({span.from.iso(), known(span.purchased), known(span.opened)});
    return table;
}

ChartTable eventRows(const AccountDetails &details, DayRange range)
{
    ChartTable table;
    table.headings = {AccountText::tr("Day"),    AccountText::tr("Event"),  AccountText::tr("Module"),
                      AccountText::tr("Number"), AccountText::tr("Weight"), AccountText::tr("Key actions"),
                      AccountText::tr("Users")};
    table.numberColumns = {3, 4, 5, 6};
    for (const DayEvent &event : details.dayEvents) {
        if (!range.contains(event.day))
            continue;
        const UseEvent &word = details.events[static_cast<size_t>(event.event)];
        table.rows.push_back({event.day.iso(), text::visible(word.event),
                              word.module.isEmpty() ? text::dash() : text::visible(word.module),
                              text::number(event.quantity), text::number(qint64{event.weight}),
                              text::number(event.keyActions),
                              event.users > 0 ? text::number(qint64{event.users}) : text::dash()});
    }
    return table;
}

} // namespace bw
