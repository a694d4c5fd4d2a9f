#include "report/export_feedback.h"

#include "feedback/attainment.h"
#include "feedback/book_feedback.h"
#include "model/book_policies.h"

namespace bw {

namespace {

SurveyKind kindOf(ExportTable table)
{
    return table == ExportTable::Csat ? SurveyKind::Csat
        : table == ExportTable::Ces   ? SurveyKind::Ces
                                      : SurveyKind::Nps;
}

void writeNps(const FeedbackGroup &group, TableWriter &writer)
{
    const Nps nps = npsOf(group.answers.nps());
    writer.text(group.name);
    writer.whole(nps.count.n());
    writer.whole(nps.count.promoters);
    writer.whole(nps.count.passives);
    writer.whole(nps.count.detractors);
    writer.maybeReal(nps.value);
    writer.maybeReal(nps.value ? std::optional(nps.low) : std::nullopt);
    writer.maybeReal(nps.value ? std::optional(nps.high) : std::nullopt);
    writer.flag(nps.few);
    writer.endRow();
}

void writeScale(const QString &name, const ScaleTable &scale, TableWriter &writer)
{
    const qint32 n = scale.n();
    writer.text(name);
    writer.whole(scale.scaleMax);
    writer.whole(n);
    writer.maybeReal(scale.mean());
    if (scale.kind == SurveyKind::Csat) {
        writer.whole(scale.topTwo());
        writer.maybeReal(n > 0 ? std::optional(static_cast<double>(scale.topTwo()) / n) : std::nullopt);
    }
    writer.flag(scale.few());
    writer.endRow();
}

/// Whether a quarter, named as the group is, has a day in what was asked for.
bool isWanted(const FeedbackGroup &group, const ExportRequest &request)
{
    if (request.by != FeedbackBy::Quarter)
        return true;
    const auto quarterOn = [](Day day) { return quarterName(quarterOf(day)); };
    return (!request.from || quarterOn(*request.from) <= group.name)
        && (!request.to || group.name <= quarterOn(*request.to));
}

void writeAttainment(const QString &key, const Outcome &outcome, Day asOf, qint32 behindPercent,
                     TableWriter &writer)
{
    const Attainment found = attainmentOf(outcome, asOf, behindPercent);
    writer.text(key);
    writer.day(asOf);
    writer.text(outcome.measure);
    writer.text(outcome.kind);
    writer.text(outcome.unit);
    writer.text(betterName(outcome.better));
    writer.maybeReal(outcome.baseline);
    writer.maybeReal(outcome.target);
    writer.maybeDay(outcome.start);
    writer.maybeDay(outcome.due);
    writer.maybeDay(found.latest ? std::optional(found.latest->day) : std::nullopt);
    writer.maybeReal(found.latest ? std::optional(found.latest->actual) : std::nullopt);
    writer.maybeReal(found.expectedActual);
    writer.maybeReal(found.attained);
    writer.maybeReal(found.expected);
    writer.text(attainmentStateName(found.state));
    writer.text(attainmentGapName(found.gap));
    writer.endRow();
}

} // namespace

Status exportFeedback(const Cache &cache, std::span<const SurveyAnswer> surveys, const ExportRequest &request,
                      TableWriter &writer)
{
    writer.begin(tableColumns(request.table));
    FeedbackQuestion question{kindOf(request.table), request.by, request.asOf, request.account};
    for (const FeedbackGroup &group : feedbackGroups(cache, surveys, question)) {
        if (!isWanted(group, request))
            continue;
        if (question.kind == SurveyKind::Nps)
            writeNps(group, writer);
        for (const ScaleTable &scale : group.answers.tables()) {
            if (question.kind != SurveyKind::Nps)
                writeScale(group.name, scale, writer);
        }
    }
    return writer.finish();
}

Status exportAttainment(const Cache &cache, const Policy &policy, std::span<const Outcome> outcomes,
                        const ExportRequest &request, TableWriter &writer)
{
    writer.begin(tableColumns(request.table));
    const BookPolicies policies = bookPolicies(cache, policy, request.asOf);
    for (size_t i = 0; i < cache.accounts.size() && !writer.failed(); ++i) {
        if (request.account && static_cast<size_t>(*request.account) != i)
            continue;
        for (const Outcome &outcome : outcomesOf(outcomes, cache.accounts[i].id))
            writeAttainment(cache.accounts[i].key, outcome, request.asOf,
                            policies.of(i).health.outcomeBehindPercent, writer);
    }
    return writer.finish();
}

} // namespace bw
