#include "report/export_use.h"

#include "activity/anomaly.h"
#include "activity/book.h"
#include "activity/feature_use.h"

#include <algorithm>

namespace bw {

namespace {

/// What the tables of one account are written from.
struct AccountPart {
    const Cache &cache;
    const Policy &policy;
    const ExportRequest &request;
    const BookInputs &inputs;
    size_t account;
    TableWriter &writer;

    [[nodiscard]] const QString &key() const { return cache.accounts[account].key; }
    [[nodiscard]] const AccountDays &facts() const { return inputs.accounts[account]; }
};

void writeAnomalies(const AccountPart &part)
{
    const DayTerms terms = dayTermsOf(part.inputs.days, part.facts());
    for (const DayCheck &day : anomaliesIn(part.cache.usage, part.account, terms, wantedDays(part.request))) {
        part.writer.text(part.key());
        part.writer.day(day.day);
        part.writer.whole(day.keyActions);
        part.writer.whole(day.usualLow);
        part.writer.whole(day.usualMiddle);
        part.writer.whole(day.usualHigh);
        part.writer.whole(day.weekdays);
        part.writer.real(day.z);
        part.writer.endRow();
    }
}

void writeFeatures(const AccountPart &part, const AccountUse &use, const EventRules &rules)
{
    const FeatureUse features = featureUse(use, rules, part.request.asOf);
    for (size_t row = 0; row < features.roles.size(); ++row) {
        const RoleUse &role = features.roles[row];
        for (size_t column = 0; column < features.events.size(); ++column) {
            const UseEvent &event = use.events[features.events[column]];
            const FeatureCell &cell = features.cell(row, column);
            part.writer.text(part.key());
            part.writer.day(part.request.asOf);
            part.writer.text(rolesInOrder().at(static_cast<qsizetype>(role.role)));
            part.writer.text(event.module);
            part.writer.text(event.event);
            part.writer.whole(cell.users);
            part.writer.whole(role.users);
            part.writer.real(static_cast<double>(cell.users) / role.users);
            part.writer.whole(cell.quantity);
            part.writer.flag(false);
            part.writer.endRow();
        }
    }
}

void writeUsers(const AccountPart &part, const AccountUse &use, const EventRules &rules)
{
    for (const UserUse &one : userUses(use, rules, part.policy, part.inputs.days, part.facts())) {
        const User &user = use.users[one.user];
        const Day asOf = part.request.asOf;
        part.writer.text(part.key());
        part.writer.text(user.key);
        part.writer.text(part.request.persons ? user.name : QString());
        part.writer.text(user.role);
        part.writer.day(asOf);
        part.writer.flag(one.counts);
        part.writer.maybeDay(user.openedOn && *user.openedOn <= asOf ? user.openedOn : std::nullopt);
        part.writer.maybeDay(user.closedOn && *user.closedOn <= asOf ? user.closedOn : std::nullopt);
        part.writer.maybeDay(one.firstSeen);
        part.writer.maybeDay(one.lastSeen);
        part.writer.whole(one.activeDays28);
        part.writer.whole(one.keyActions28);
        part.writer.whole(one.coefficient.active);
        part.writer.whole(one.coefficient.known);
        part.writer.endRow();
    }
}

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
    CompanyGroups groups = companyGroups(cache, *events, request.asOf);
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
                writer.whole(reach->users[at]);
            writer.maybeReal(series.stickiness(at));
            for (const ReachSeries *reach : {&series.daily, &series.weekly, &series.monthly})
                writer.whole(reach->uncounted[at]);
            writer.endRow();
        }
    }
    return writer.finish();
}

Status writeAccount(const AccountPart &part, const UseSource &source, const std::vector<UseEvent> &events,
                    const EventRules &rules)
{
    if (part.request.table == ExportTable::Anomalies) {
        writeAnomalies(part);
        return {};
    }
    const auto use = source.account(part.cache.accounts[part.account].id, events);
    if (!use)
        return tl::unexpected(use.error());
    if (part.request.table == ExportTable::Features)
        writeFeatures(part, *use, rules);
    else if (part.request.table == ExportTable::Users)
        writeUsers(part, *use, rules);
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
    const auto events = source.events();
    if (!events)
        return tl::unexpected(events.error());
    const EventRules rules = eventRules(policy, *events);
    const BookInputs inputs = bookInputs(cache, policy.calendar, request.asOf);
    progress.total = static_cast<qint64>(cache.accounts.size());
    for (size_t i = 0; i < cache.accounts.size() && !writer.failed(); ++i, ++progress.done) {
        if (request.account && static_cast<size_t>(*request.account) != i)
            continue;
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled);
        const Status done = writeAccount({cache, policy, request, inputs, i, writer}, source, *events, rules);
        if (!done)
            return done;
    }
    return writer.finish();
}

} // namespace bw
