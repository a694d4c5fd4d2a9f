#include "model/service_steps.h"

#include <algorithm>
#include <array>

namespace bw {

namespace {

PlanStep step(const char *id, const char *kind, StepFrom from, qint32 offset)
{
    return {QLatin1String(id), {}, QLatin1String(kind), from, offset};
}

constexpr std::array<const char *, 4> fromNames = {"start", "go_live", "renewal", "every_quarter"};

} // namespace

QString stepFromName(StepFrom from)
{
    return QLatin1String(fromNames[static_cast<size_t>(from)]);
}

std::optional<StepFrom> stepFromFromName(const QString &name)
{
    for (size_t i = 0; i < fromNames.size(); ++i) {
        if (name == QLatin1String(fromNames[i]))
            return static_cast<StepFrom>(i);
    }
    return {};
}

ServicePlan shippedServicePlan()
{
    ServicePlan plan;
    plan.steps = {
        step("kick_off", "meeting", StepFrom::Start, 7),
        step("training", "training", StepFrom::Start, 21),
        step("go_live", "onboarding", StepFrom::Start, 45),
        step("first_value", "call", StepFrom::GoLive, 30),
        step("month_3", "meeting", StepFrom::GoLive, 90),
        step("qbr", "qbr", StepFrom::EveryQuarter, 30),
        step("renewal_talk", "meeting", StepFrom::Renewal, -90),
    };
    return plan;
}

bool isShippedStep(const QString &id)
{
    static const ServicePlan shipped = shippedServicePlan();
    return std::any_of(shipped.steps.begin(), shipped.steps.end(),
                       [&](const PlanStep &step) { return step.id == id; });
}

} // namespace bw
