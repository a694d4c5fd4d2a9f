#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace bw {

/// Below these an account's or a module's use of 28 days is flagged; nothing: not judged (definitions.md §3).
struct UseStandard {
    std::optional<qint32> depthPercent = 40; ///< distinct key events used / key events of the modules used
    std::optional<qint32> frequencyTenths = 20; ///< active days of each active user and week, in tenths
    std::optional<qint32> leastMinutes = 5; ///< of each active user and day
    std::optional<qint32> longSessionMinutes = 240; ///< one session of more is unusually long

    bool operator==(const UseStandard &) const = default;
};

/// Standards of the dimensions of use.
struct Standards {
    std::optional<qint32> breadthPercent = 50; ///< modules used / modules entitled; accounts only
    UseStandard account; ///< over all modules
    UseStandard module{30, 10, {}, 240}; ///< of a module that has none of its own
    QMap<QString, UseStandard> modules; ///< a module's own

    [[nodiscard]] const UseStandard &of(const QString &name) const
    {
        const auto own = modules.constFind(name);
        return own == modules.constEnd() ? module : *own;
    }
    bool operator==(const Standards &) const = default;
};

/// Role (userRoles()) -> the events meant for it: who of the role has not used one within 28 days lacks it.
using RoleFeatures = QMap<QString, QStringList>;

} // namespace bw
