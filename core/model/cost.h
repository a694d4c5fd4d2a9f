#pragma once

#include "base/day.h"

#include <QString>
#include <optional>

namespace bw {

enum class CostKind { People, Infrastructure };

/// people, infrastructure
[[nodiscard]] QString costKindName(CostKind kind);
[[nodiscard]] std::optional<CostKind> costKindFromName(const QString &name);

/// What serving the customers cost in a month. Known by month, CSM and kind.
struct Cost {
    Month month;
    QString csm; ///< empty: of the whole team
    CostKind kind{};
    double amount = 0;
    QString currency;

    bool operator==(const Cost &) const = default;
};

} // namespace bw
