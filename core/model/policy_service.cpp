#include "model/policy_json.h"

#include "model/service_steps.h"

#include <QJsonArray>
#include <algorithm>

namespace bw::policy_json {

namespace {

constexpr qint32 mostGraceDays = 90;
constexpr qint32 mostOffsetDays = 3650;
constexpr qint32 mostBeforeRenewal = 730;
constexpr qint32 lastOfQuarter = 91;
constexpr qsizetype mostSteps = 100;

DayRange offsetsOf(StepFrom from)
{
    switch (from) {
    case StepFrom::Start:
    case StepFrom::GoLive:
        break;
    case StepFrom::Renewal:
        return {Day{-mostBeforeRenewal}, Day{0}};
    case StepFrom::EveryQuarter:
        return {Day{0}, Day{lastOfQuarter}};
    }
    return {Day{0}, Day{mostOffsetDays}};
}

void readStep(PolicyReader &reader, ServicePlan &plan)
{
    PlanStep step;
    reader.text("id", step.id);
    reader.text("name", step.name, true);
    reader.text("touch_kind", step.touchKind, true);
    if (const auto value = reader.take("from")) {
        if (const auto from = stepFromFromName(value->toString()))
            step.from = *from;
        else
            reader.wrong("from", *value);
    }
    const DayRange offsets = offsetsOf(step.from);
    reader.whole("offset_days", offsets.first.n, offsets.last.n, step.offsetDays);
    const bool taken = std::any_of(plan.steps.begin(), plan.steps.end(),
                                   [&](const PlanStep &other) { return other.id == step.id; });
    if (step.id.isEmpty() || taken)
        reader.wrong("id", step.id);
    if (step.name.trimmed().isEmpty() && !isShippedStep(step.id))
        reader.wrong("name", step.name);
    plan.steps.push_back(std::move(step));
}

QJsonObject objectOf(const PlanStep &step)
{
    return {
        {QStringLiteral("id"), step.id},
        {QStringLiteral("name"), step.name},
        {QStringLiteral("touch_kind"), step.touchKind},
        {QStringLiteral("from"), stepFromName(step.from)},
        {QStringLiteral("offset_days"), step.offsetDays},
    };
}

} // namespace

void readServicePlan(PolicyReader &reader, Policy &policy)
{
    reader.object("service_plan", [&](PolicyReader &service) {
        service.whole("grace_days", 0, mostGraceDays, policy.plan.graceDays);
        ServicePlan read;
        if (service.objects("steps", [&](PolicyReader &step) { readStep(step, read); })) {
            if (static_cast<qsizetype>(read.steps.size()) > mostSteps)
                service.wrong("steps", static_cast<qint64>(read.steps.size()));
            policy.plan.steps = std::move(read.steps);
        }
    });
}

void addServicePlan(QJsonObject &object, const Policy &policy)
{
    QJsonArray steps;
    for (const PlanStep &step : policy.plan.steps)
        steps.append(objectOf(step));
    object.insert(
        QStringLiteral("service_plan"),
        QJsonObject{{QStringLiteral("grace_days"), policy.plan.graceDays}, {QStringLiteral("steps"), steps}});
}

} // namespace bw::policy_json
