#include "model/work.h"

#include <QStringBuilder>
#include <array>

namespace bw {

namespace {

constexpr std::array<const char *, std::variant_size_v<WorkDone>> workNames = {
    "touch", "next_step_done", "alert", "review", "step", "checkpoint", "rescue_plan", "outcome", "actual"};
constexpr std::array<const char *, 5> actNames = {"acknowledged", "in_work", "resolved", "snoozed", "woken"};
constexpr std::array<const char *, 3> callNames = {"renews", "at_risk", "lost"};

template <class T, size_t N>
std::optional<T> valueOf(const std::array<const char *, N> &names, const QString &name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<T>(i);
    }
    return {};
}

} // namespace

QString workName(const WorkDone &what)
{
    return QLatin1String(workNames[what.index()]);
}

QString actName(AlertAct::What what)
{
    return QLatin1String(actNames[static_cast<size_t>(what)]);
}

std::optional<AlertAct::What> actFromName(const QString &name)
{
    return valueOf<AlertAct::What>(actNames, name);
}

QString callName(CheckpointCall::Call call)
{
    return QLatin1String(callNames[static_cast<size_t>(call)]);
}

std::optional<CheckpointCall::Call> callFromName(const QString &name)
{
    return valueOf<CheckpointCall::Call>(callNames, name);
}

QString touchRef(const Touch &touch)
{
    if (!touch.key.isEmpty())
        return touch.key;
    return touch.day.iso() % QLatin1Char('|') % touch.kind % QLatin1Char('|') % touch.summary;
}

} // namespace bw
