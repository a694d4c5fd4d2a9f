#include "model/policy_json.h"

#include "model/judgement.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace bw::policy_json {

namespace {

constexpr qint32 hundred = 100;
constexpr qint32 mostWeight = 1'000;
constexpr qint32 mostShelfDays = 3'650;

constexpr std::array partKeys{"activity", "coefficient", "trend", "seat_use", "breadth", "outcome", "survey"};
static_assert(partKeys.size() == healthPartCount);

void readRules(PolicyReader &reader, HealthRules &rules)
{
    reader.object("weights", [&](PolicyReader &weights) {
        for (size_t i = 0; i < partKeys.size(); ++i)
            weights.whole(partKeys.at(i), 0, mostWeight, rules.weights.at(i));
    });
    reader.whole("machine_percent", 0, hundred, rules.machinePercent);
    reader.whole("watch_from", 0, hundred, rules.watchFrom);
    reader.whole("healthy_from", 0, hundred, rules.healthyFrom);
    if (rules.healthyFrom < rules.watchFrom)
        reader.wrong("healthy_from", rules.healthyFrom);
    reader.whole("full_trend_percent", 1, hundred, rules.fullTrendPercent);
    reader.whole("least_coverage_percent", 0, hundred, rules.leastCoveragePercent);
    reader.whole("disagreement_points", 1, hundred, rules.disagreementPoints);
    reader.whole("outcome_behind_percent", 0, hundred, rules.outcomeBehindPercent);
}

QJsonObject objectOf(const HealthRules &rules)
{
    QJsonObject weights;
    for (size_t i = 0; i < partKeys.size(); ++i)
        weights.insert(QLatin1String(partKeys.at(i)), rules.weights.at(i));
    return {
        {QStringLiteral("weights"), weights},
        {QStringLiteral("machine_percent"), rules.machinePercent},
        {QStringLiteral("watch_from"), rules.watchFrom},
        {QStringLiteral("healthy_from"), rules.healthyFrom},
        {QStringLiteral("full_trend_percent"), rules.fullTrendPercent},
        {QStringLiteral("least_coverage_percent"), rules.leastCoveragePercent},
        {QStringLiteral("disagreement_points"), rules.disagreementPoints},
        {QStringLiteral("outcome_behind_percent"), rules.outcomeBehindPercent},
    };
}

void readStep(PolicyReader &reader, RubricCriterion &criterion)
{
    RubricStep step;
    reader.text("id", step.key);
    reader.text("words", step.words, true);
    reader.text("anchor", step.anchor, true);
    const bool taken = std::any_of(criterion.steps.begin(), criterion.steps.end(),
                                   [&](const RubricStep &other) { return other.key == step.key; });
    if (step.key.isEmpty() || step.key == notKnown || taken)
        reader.wrong("id", step.key);
    criterion.steps.push_back(std::move(step));
}

void readLimit(PolicyReader &reader, RubricCriterion &criterion)
{
    const auto value = reader.take("limit");
    if (!value || value->isNull())
        return;
    AnswerLimit limit;
    reader.object("limit", [&](PolicyReader &inner) {
        inner.text("step", limit.step);
        if (const auto kind = inner.take("kind")) {
            if (kind->toString() == QLatin1String("at_most"))
                limit.kind = LimitKind::AtMost;
            else if (kind->toString() == QLatin1String("at_least"))
                limit.kind = LimitKind::AtLeast;
            else
                inner.wrong("kind", *kind);
        }
        inner.whole("value", 0, hundred, limit.value);
        const bool known = std::any_of(criterion.steps.begin(), criterion.steps.end(),
                                       [&](const RubricStep &step) { return step.key == limit.step; });
        if (!known)
            inner.wrong("step", limit.step);
    });
    criterion.limit = limit;
}

void readCriterion(PolicyReader &reader, Rubric &rubric)
{
    RubricCriterion criterion;
    reader.text("id", criterion.key);
    reader.text("question", criterion.question, true);
    reader.text("guidance", criterion.guidance, true);
    reader.objects("steps", [&](PolicyReader &step) { readStep(step, criterion); });
    reader.whole("weight", 0, mostWeight, criterion.weight);
    reader.whole("shelf_days", 1, mostShelfDays, criterion.shelfDays);
    readLimit(reader, criterion);
    if (const auto value = reader.take("evidence")) {
        if (const auto evidence = evidenceFromName(value->toString()))
            criterion.evidence = *evidence;
        else
            reader.wrong("evidence", *value);
    }
    if (criterion.steps.size() < leastSteps || criterion.steps.size() > mostSteps)
        reader.wrong("steps", static_cast<int>(criterion.steps.size()));
    if (criterion.key.isEmpty() || rubric.indexOf(criterion.key) || rubric.criteria.size() >= mostCriteria)
        reader.wrong("id", criterion.key);
    rubric.criteria.push_back(std::move(criterion));
}

QJsonObject objectOf(const RubricCriterion &criterion)
{
    QJsonArray steps;
    for (const RubricStep &step : criterion.steps) {
        steps.append(QJsonObject{{QStringLiteral("id"), step.key},
                                 {QStringLiteral("words"), step.words},
                                 {QStringLiteral("anchor"), step.anchor}});
    }
    QJsonValue limit;
    if (criterion.limit) {
        limit = QJsonObject{{QStringLiteral("step"), criterion.limit->step},
                            {QStringLiteral("kind"),
                             criterion.limit->kind == LimitKind::AtMost ? QStringLiteral("at_most")
                                                                        : QStringLiteral("at_least")},
                            {QStringLiteral("value"), criterion.limit->value}};
    }
    return {
        {QStringLiteral("id"), criterion.key},
        {QStringLiteral("question"), criterion.question},
        {QStringLiteral("guidance"), criterion.guidance},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("weight"), criterion.weight},
        {QStringLiteral("shelf_days"), criterion.shelfDays},
        {QStringLiteral("limit"), limit},
        {QStringLiteral("evidence"), evidenceName(criterion.evidence)},
    };
}

} // namespace

void readHealth(PolicyReader &reader, Policy &policy)
{
    reader.object("health", [&](PolicyReader &health) { readRules(health, policy.health); });
    Rubric read;
    if (reader.objects("rubric", [&](PolicyReader &criterion) { readCriterion(criterion, read); }))
        policy.rubric = std::move(read);
}

void addHealth(QJsonObject &object, const Policy &policy)
{
    QJsonArray rubric;
    for (const RubricCriterion &criterion : policy.rubric.criteria)
        rubric.append(objectOf(criterion));
    object.insert(QStringLiteral("health"), objectOf(policy.health));
    object.insert(QStringLiteral("rubric"), rubric);
}

} // namespace bw::policy_json
