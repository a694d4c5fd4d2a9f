#include "report/export_service.h"

#include "model/book_policies.h"
#include "queue/load.h"
#include "queue/reason_names.h"
#include "service/checkpoints.h"
#include "service/execution.h"

namespace bw {

namespace {

/// What all of these tables are made from.
struct Book {
    const Cache &cache;
    const Policy &policy;
    const BookAlerts &alerts;
    const Portfolio &portfolio;
    const ExportRequest &request;
    Day look;

    [[nodiscard]] bool wants(const PortfolioRow &row) const
    {
        return (!request.account || row.index == *request.account)
            && (request.csm.isEmpty() || row.csm == request.csm);
    }
};

/// Amounts as "1000 USD; 500 CNY": they are never summed.
QString moneyText(const std::vector<Money> &sums)
{
    QStringList parts;
    for (const Money &sum : sums)
        parts += QString::number(sum.amount, 'f', 2) % u' ' % sum.currency;
    return parts.join(QStringLiteral("; "));
}

void writeQueue(const Book &book, TableWriter &writer)
{
    const TodayQueue queue = todayQueue(book.cache, book.policy, book.portfolio, book.alerts,
                                        book.request.csm, book.request.person);
    qint64 place = 0;
    for (const QueueItem &item : queue.items) {
        const PortfolioRow &row = book.portfolio.rows[static_cast<size_t>(item.row)];
        ++place;
        if (!book.wants(row))
            continue;
        writer.whole(place);
        writer.text(row.key);
        writer.text(row.name);
        writer.text(row.csm);
        writer.day(book.request.asOf);
        writer.text(item.soon ? QStringLiteral("renews_within_90_days") : QStringLiteral("renews_later"));
        writer.text(runStateName(item.state));
        writer.maybeDay(item.snoozedUntil);
        writer.flag(item.attention);
        writer.flag(item.changed);
        writer.maybeReal(item.order);
        writer.real(item.urgency);
        writer.maybeReal(row.revenueAtRisk);
        writer.maybeReal(row.arr);
        writer.text(row.currency);
        writer.maybeDay(row.renewal);
        writer.maybe(row.daysLeft);
        writer.maybeReal(row.health.value);
        writer.text(bandName(row.health.band));
        QStringList reasons;
        for (const QueueReason &reason : item.reasons)
            reasons += reasonCode(reason, book.alerts);
        writer.text(reasons.join(QStringLiteral("; ")));
        writer.endRow();
    }
}

const SeenFigures &seenAt(const CheckpointCall *call)
{
    static const SeenFigures none;
    return call != nullptr ? call->seen : none;
}

void writeCheckpoint(const Book &book, const PortfolioRow &row, const Contract &contract,
                     const Checkpoint &one, TableWriter &writer)
{
    const WorkEntry *entry = one.call < 0 ? nullptr : &book.cache.work[static_cast<size_t>(one.call)];
    const CheckpointCall *call = entry != nullptr ? &std::get<CheckpointCall>(entry->what) : nullptr;
    const SeenFigures &seen = seenAt(call);
    writer.text(row.key);
    writer.text(contract.key);
    writer.day(contract.end);
    writer.whole(one.daysBefore);
    writer.day(one.due);
    writer.text(checkpointStateName(one.state));
    writer.text(call != nullptr ? callName(call->call) : QString());
    writer.maybeDay(entry != nullptr ? std::optional(entry->day) : std::nullopt);
    writer.text(entry != nullptr ? entry->by : QString());
    writer.text(call != nullptr ? call->note : QString());
    writer.maybeReal(seen.machine);
    writer.maybeReal(seen.human);
    writer.maybeReal(seen.health);
    writer.text(seen.band);
    writer.maybeReal(seen.revenueAtRisk);
    writer.real(contract.arr);
    writer.text(contract.currency);
    writer.text(renewalResultName(one.renewal.result));
    writer.maybeDay(one.renewal.since);
    writer.endRow();
}

void writeCheckpoints(const Book &book, TableWriter &writer)
{
    const ServiceBook rows(book.cache);
    for (const PortfolioRow &row : book.portfolio.rows) {
        if (!book.wants(row))
            continue;
        const ServiceFacts facts = rows.of(static_cast<size_t>(row.index));
        for (const Checkpoint &one : checkpoints(facts, book.look))
            writeCheckpoint(book, row, facts.contracts[one.contract], one, writer);
    }
}

void writePlan(const Book &book, TableWriter &writer)
{
    const ServiceBook rows(book.cache);
    const BookPolicies policies = bookPolicies(book.cache, book.policy, book.request.asOf);
    const std::optional<Day> followed = followedFrom(book.cache, book.look);
    for (const PortfolioRow &row : book.portfolio.rows) {
        if (!book.wants(row) || row.health.frozenOn)
            continue;
        const auto account = static_cast<size_t>(row.index);
        const ServicePlan &plan = policies.of(account).plan;
        for (const StepDue &step : planSteps(book.cache, plan, rows.of(account), book.look, followed)) {
            const PlanStep &planned = plan.steps[static_cast<size_t>(step.step)];
            writer.text(row.key);
            writer.text(planned.id);
            writer.text(planned.name);
            writer.text(planned.touchKind);
            writer.day(step.due);
            writer.text(stepStateName(step.state));
            writer.maybeDay(step.doneOn);
            writer.endRow();
        }
    }
}

void writeLoad(const Book &book, TableWriter &writer)
{
    for (const CsmLoad &load : csmLoads(accountLoads(book.cache, book.policy, book.portfolio, book.alerts))) {
        if (!book.request.csm.isEmpty() && load.csm != book.request.csm)
            continue;
        writer.text(load.csm);
        writer.day(book.request.asOf);
        writer.whole(load.accounts);
        writer.text(moneyText(load.arr));
        writer.text(moneyText(load.atRisk));
        writer.whole(load.openAlerts);
        writer.whole(load.overdueSteps);
        writer.endRow();
    }
}

void writeExecution(const Book &book, TableWriter &writer)
{
    for (const Execution &one : executions(book.cache, book.policy, book.portfolio)) {
        if (!book.request.csm.isEmpty() && one.csm != book.request.csm)
            continue;
        writer.text(one.csm);
        writer.day(book.request.asOf);
        writer.whole(one.accounts);
        writer.whole(one.wentLive);
        writer.maybeReal(one.daysToLive);
        writer.whole(one.longToLive);
        writer.whole(one.waiting);
        writer.whole(one.qbrs);
        writer.whole(one.qbrsDue);
        writer.whole(one.touches);
        writer.maybeReal(one.touchesPerMonth());
        for (const Band band : {Band::AtRisk, Band::Watch, Band::Healthy, Band::None})
            writer.whole(one.bands[static_cast<size_t>(band)]);
        writer.whole(one.monthlyRate.numerator);
        writer.whole(one.monthlyRate.denominator);
        writer.whole(one.due);
        writer.whole(one.renewed);
        writer.whole(one.lost);
        writer.endRow();
    }
}

} // namespace

Status exportService(const Cache &cache, const Policy &policy, const BookAlerts &alerts,
                     const ExportRequest &request, TableWriter &writer)
{
    Q_ASSERT(isService(request.table));
    const Portfolio portfolio = evaluate(cache, policy, request.asOf, request.today, request.picked);
    const Book book{cache,     policy,  alerts,
                    portfolio, request, lookDay(request.asOf, request.today, request.picked)};
    writer.begin(tableColumns(request.table));
    if (request.table == ExportTable::Queue)
        writeQueue(book, writer);
    else if (request.table == ExportTable::Checkpoints)
        writeCheckpoints(book, writer);
    else if (request.table == ExportTable::ServicePlan)
        writePlan(book, writer);
    else if (request.table == ExportTable::Load)
        writeLoad(book, writer);
    else
        writeExecution(book, writer);
    return writer.finish();
}

} // namespace bw
