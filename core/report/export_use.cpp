#include "report/export_use.h"

#include "activity/account_inputs.h"
#include "model/book_policies.h"
#include "report/use_rows.h"

#include <algorithm>

namespace bw {

namespace {

Status writeCompany(const Cache &cache, const Policy &policy, const UseSource &source,
                    const ExportRequest &request, TableWriter &writer, Progress &progress)
{
    const auto events = source.events();
    if (!events)
        return tl::unexpected(events.error());
    DayRange days = wantedDays(request);
    const Day firstUsage = cache.dayRows.empty() ? request.asOf + 1 : cache.dayRows.front().day;
    days.first = std::max(days.first, firstUsage);
    if (days.isEmpty())
        return writer.finish();
    CompanyGroups groups = companyGroups(cache, *events, policy.calendar, request.asOf);
    groups.only = request.account;
    const auto usage =
        companyUsage(groups, eventRules(policy, *events), days, [&](const RollupVisitor &visit) {
            return source.book(events->size(), visit, progress);
        });
    if (!usage)
        return tl::unexpected(usage.error());
    for (const CompanySeries &series : usage->series) {
        for (qint32 i = 0; i < days.days() && !writer.failed(); ++i) {
            const auto at = static_cast<size_t>(i);
            writer.text(usageGroupName(series.group));
            writer.text(series.name);
            writer.day(days.first + i);
            for (const ReachSeries *reach : {&series.daily, &series.weekly, &series.monthly})
                reach->users[at] < 0 ? writer.unknown() : writer.whole(reach->users[at]);
            writer.maybeReal(series.stickiness(at));
            for (const ReachSeries *reach : {&series.daily, &series.weekly, &series.monthly})
                writer.whole(reach->uncounted[at]);
            writer.endRow();
        }
    }
    return writer.finish();
}

/// What the tables of all accounts have in common.
struct BookPart {
    std::vector<UseEvent> events;
    EventRules rules;
    std::vector<Outcome> outcomes; ///< by account
};

std::span<const Outcome> outcomesOf(const BookPart &book, AccountId account)
{
    Outcome wanted;
    wanted.account = account;
    const auto [first, last] =
        std::equal_range(book.outcomes.begin(), book.outcomes.end(), wanted,
                         [](const Outcome &a, const Outcome &b) { return a.account < b.account; });
    return {first, last};
}

Result<BookPart> bookPart(const UseSource &source, const Policy &policy, ExportTable table)
{
    auto events = source.events();
    if (!events)
        return tl::unexpected(events.error());
    BookPart book{std::move(*events), {}, {}};
    book.rules = eventRules(policy, book.events);
    if (table == ExportTable::NorthStar) {
        auto outcomes = source.outcomes();
        if (!outcomes)
            return tl::unexpected(outcomes.error());
        book.outcomes = std::move(*outcomes);
        std::stable_sort(book.outcomes.begin(), book.outcomes.end(),
                         [](const Outcome &a, const Outcome &b) { return a.account < b.account; });
    }
    return book;
}

/// The days that figures are asked for: D, or with a range each of its days from the first usage on.
DayRange figureDays(const Cache &cache, const ExportRequest &request)
{
    const bool ranges = request.table != ExportTable::Anomalies && (request.from || request.to);
    if (!ranges)
        return {request.asOf, request.asOf};
    DayRange days = wantedDays(request);
    days.first = std::max(days.first, cache.dayRows.empty() ? days.last : cache.dayRows.front().day);
    return days;
}

void writeDay(const AccountPart &part, const AccountUse &use, const BookPart &book)
{
    const ExportTable table = part.request.table;
    if (table == ExportTable::Scenarios)
        writeScenarios(part, use);
    else if (table == ExportTable::Dimensions)
        writeDimensions(part, use, book.rules);
    else if (table == ExportTable::Features)
        writeFeatures(part, use);
    else if (table == ExportTable::Users)
        writeUsers(part, use, book.rules);
    else if (table == ExportTable::NorthStar)
        writeNorthStar(part, use, outcomesOf(book, part.cache.accounts[part.account].id));
}

/// What is written of all accounts.
struct Export {
    const Cache &cache;
    const Policy &policy;
    const UseSource &source;
    const ExportRequest &request;
    const BookPart &book;
    const BookInputs &inputs; ///< of D
    const BookPolicies &policies; ///< of D
    TableWriter &writer;
};

Status writeAccount(const Export &all, size_t account, const Progress &progress)
{
    const AccountPart now{all.cache, all.policies.of(account), all.request, all.inputs, account, all.writer};
    if (all.request.table == ExportTable::Anomalies) {
        writeAnomalies(now);
        return {};
    }
    const auto use = all.source.account(all.cache.accounts[account].id, all.book.events);
    if (!use)
        return tl::unexpected(use.error());
    const DayRange days = figureDays(all.cache, all.request);
    for (Day day = days.first; day <= days.last && !all.writer.failed(); day = day + 1) {
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled);
        if (day == all.request.asOf) {
            writeDay(now, *use, all.book);
            continue;
        }
        const BookInputs inputs = accountInputs(all.cache, all.policy, account, day);
        const Policy policy = effectivePolicy(all.cache, all.policy, account, day);
        writeDay({all.cache, policy, all.request, inputs, account, all.writer}, *use, all.book);
    }
    return {};
}

} // namespace

Status exportUse(const Cache &cache, const Policy &policy, const UseSource &source,
                 const ExportRequest &request, TableWriter &writer, Progress &progress)
{
    Q_ASSERT(isUseFigures(request.table));
    writer.begin(tableColumns(request.table));
    if (request.table == ExportTable::CompanyUsage)
        return writeCompany(cache, policy, source, request, writer, progress);
    const auto book = bookPart(source, policy, request.table);
    if (!book)
        return tl::unexpected(book.error());
    const BookInputs inputs = bookInputs(cache, policy, request.asOf);
    const BookPolicies policies = bookPolicies(cache, policy, request.asOf);
    progress.total = static_cast<qint64>(cache.accounts.size());
    for (size_t i = 0; i < cache.accounts.size() && !writer.failed(); ++i, ++progress.done) {
        if (request.account && static_cast<size_t>(*request.account) != i)
            continue;
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled);
        const Status done =
            writeAccount({cache, policy, source, request, *book, inputs, policies, writer}, i, progress);
        if (!done)
            return done;
    }
    return writer.finish();
}

} // namespace bw
