#include "report/export_figures.h"

#include <algorithm>

namespace bw {

namespace {

bool overlaps(DayRange range, Day first, Day last)
{
    return first <= range.last && range.first <= last;
}

void writePeriod(TableWriter &writer, const PeriodResult &period)
{
    writer.whole(period.activeDays);
    writer.whole(period.needed);
    writer.text(periodStateName(period.state));
    writer.endRow();
}

void writeDays(const QString &key, const AccountHistory &history, DayRange range, TableWriter &writer)
{
    for (const DayResult &day : history.days) {
        if (!day.hasEvents || !range.contains(day.day))
            continue;
        writer.text(key);
        writer.day(day.day);
        writer.whole(day.keyActions);
        writer.maybe(day.activeUsers);
        writer.text(levelName(day.level));
        writer.endRow();
    }
}

void writeWeeks(const QString &key, const AccountHistory &history, DayRange range, TableWriter &writer)
{
    for (const WeekResult &week : history.weeks) {
        if (!overlaps(range, week.start, week.start + 6))
            continue;
        writer.text(key);
        writer.day(week.start);
        writePeriod(writer, week.result);
    }
}

void writeMonths(const QString &key, const AccountHistory &history, DayRange range, TableWriter &writer)
{
    for (const MonthResult &month : history.months) {
        if (!overlaps(range, month.month.first(), month.month.last()))
            continue;
        writer.text(key);
        writer.text(month.month.iso());
        writePeriod(writer, month.result);
    }
}

/// The days that coefficients are asked for: D, or with a range each of its days from the first usage on.
DayRange coefficientDays(const Cache &cache, const ExportRequest &request)
{
    if (!request.from && !request.to)
        return {request.asOf, request.asOf};
    DayRange range = wantedDays(request);
    std::optional<Day> first;
    for (const auto &span : cache.usage.spans) {
        if (span.days > 0)
            first = std::min(first.value_or(span.first), span.first);
    }
    range.first = std::max(range.first, first.value_or(range.last));
    return range;
}

Status writeCoefficients(const Cache &cache, const Policy &policy, const ExportRequest &request,
                         TableWriter &writer, Progress &progress)
{
    const DayRange range = coefficientDays(cache, request);
    progress.total = range.days();
    BookActivity activity;
    for (Day day = range.first; day <= range.last && !writer.failed(); day = day + 1, ++progress.done) {
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled);
        if (!request.account)
            computeActivity(cache, bookInputs(cache, policy, day), policy, activity);
        for (size_t i = 0; i < cache.accounts.size(); ++i) {
            const auto index = static_cast<qint32>(i);
            if (request.account && *request.account != index)
                continue;
            const Coefficient value =
                request.account ? coefficient(cache, policy, index, day) : activity.coefficients[i];
            writer.text(cache.accounts[i].key);
            writer.day(day);
            writer.whole(value.active);
            writer.whole(value.known);
            writer.endRow();
        }
    }
    return writer.finish();
}

void writeRates(const Cache &cache, const Policy &policy, const ExportRequest &request, TableWriter &writer)
{
    const DayRange range = wantedDays(request);
    for (const MonthlyRate &month : monthlyRates(cache, policy, request.asOf)) {
        if (!overlaps(range, month.month.first(), month.month.last()))
            continue;
        writer.text(month.month.iso());
        writer.whole(month.rate.numerator);
        writer.whole(month.rate.denominator);
        writer.maybeReal(month.rate.value());
        writer.endRow();
    }
}

/// Active over the 28 days that end at D; nothing where that is not known or not asked for.
std::optional<qint64> isActive(const PeriodResult &last28)
{
    switch (last28.state) {
    case PeriodState::Reached:
        return 1;
    case PeriodState::Unknown:
    case PeriodState::Skipped:
        return {};
    case PeriodState::OnTrack:
    case PeriodState::Behind:
    case PeriodState::OutOfReach:
    case PeriodState::Missed:
        return 0;
    }
    return {};
}

void writePortfolioRow(const PortfolioRow &row, Day asOf, TableWriter &writer)
{
    writer.text(row.key);
    writer.text(row.name);
    writer.text(row.segment);
    writer.text(row.industry);
    writer.text(row.region);
    writer.text(row.csm);
    writer.day(asOf);
    writer.maybeReal(row.arr);
    writer.text(row.currency);
    writer.maybeDay(row.renewal);
    writer.maybe(row.daysLeft);
    writer.whole(row.last28.activeDays);
    writer.whole(row.last28.needed);
    writer.text(periodStateName(row.week.state));
    writer.maybe(isActive(row.last28));
    writer.whole(row.coefficient.active);
    writer.whole(row.coefficient.known);
    writer.text(levelName(row.level));
    writer.whole(row.keyActions28);
    writer.maybe(row.activeUsers28);
    writer.maybe(row.seatsPurchased);
    writer.maybe(row.seatsOpened);
    writer.maybeReal(row.seatUse);
    writer.maybeReal(row.health.value);
    writer.endRow();
}

Status writePortfolio(const Cache &cache, const Policy &policy, const ExportRequest &request,
                      TableWriter &writer)
{
    const Portfolio portfolio = evaluate(cache, policy, request.asOf, request.today, request.picked);
    for (const PortfolioRow &row : portfolio.rows) {
        if (!request.account || row.index == *request.account)
            writePortfolioRow(row, request.asOf, writer);
    }
    return writer.finish();
}

} // namespace

DayRange wantedDays(const ExportRequest &request)
{
    // Half of what a day can be, so that a range can be counted.
    const Day ever{std::numeric_limits<qint32>::min() / 2};
    return {request.from.value_or(ever), std::min(request.to.value_or(request.asOf), request.asOf)};
}

Status exportFigures(const Cache &cache, const Policy &policy, const ExportRequest &request,
                     TableWriter &writer, Progress &progress)
{
    Q_ASSERT(request.table != ExportTable::Usage && request.table != ExportTable::Imports
             && !isRecords(request.table) && !isUseFigures(request.table) && !isHealthFigures(request.table));
    writer.begin(tableColumns(request.table));
    if (request.table == ExportTable::Portfolio)
        return writePortfolio(cache, policy, request, writer);
    if (request.table == ExportTable::Rates) {
        writeRates(cache, policy, request, writer);
        return writer.finish();
    }
    if (request.table == ExportTable::Coefficients)
        return writeCoefficients(cache, policy, request, writer, progress);
    const DayRange range = wantedDays(request);
    const BookInputs inputs = bookInputs(cache, policy, request.asOf);
    const auto count = static_cast<qint32>(cache.accounts.size());
    progress.total = count;
    for (qint32 i = 0; i < count && !writer.failed(); ++i, ++progress.done) {
        if (request.account && *request.account != i)
            continue;
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled);
        const QString &key = cache.accounts.at(static_cast<size_t>(i)).key;
        const AccountHistory past = history(cache, inputs, policy, i);
        if (request.table == ExportTable::Days) {
            writeDays(key, past, range, writer);
        } else if (request.table == ExportTable::Weeks) {
            writeWeeks(key, past, range, writer);
        } else {
            writeMonths(key, past, range, writer);
        }
    }
    return writer.finish();
}

} // namespace bw
