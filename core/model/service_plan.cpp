#include "model/service_plan.h"

#include <array>

namespace bw {

namespace {

PlanStep step(const char *id, const char *kind, StepFrom from, qint32 offset)
{
    return {QLatin1String(id), {}, QLatin1String(kind), from, offset};
}

} // namespace

QString stepFromName(StepFrom from)
{
    static constexpr std::array<const char *, 4> names = {"start", "go_live", "renewal", "every_quarter"};
    return QLatin1String(names[static_cast<size_t>(from)]);
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

} // namespace bw
