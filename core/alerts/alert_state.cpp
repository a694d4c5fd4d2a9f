#include "alerts/alert.h"

#include <array>

namespace bw {

QString alertStateName(AlertState state)
{
    static constexpr std::array names{"open",     "acknowledged", "in_work",  "snoozed",
                                      "resolved", "cleared",      "withdrawn"};
    return QLatin1String(names.at(static_cast<size_t>(state)));
}

} // namespace bw
