#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace bw {

/// Roles of users, as User::role has them (definitions.md §1).
[[nodiscard]] const QStringList &userRoles();

/// A business purpose: a set of events with an expectation of its own (definitions.md §3).
struct Scenario {
    QString id; ///< unique in a policy, never shown
    QString name;
    QStringList events; ///< never empty
    QStringList modules; ///< only rows of these count; empty: of any
    QStringList roles; ///< who is expected to do it (userRoles()); empty: everybody
    qint32 sharePercent = 50; ///< of the seats: users that do it within 28 days
    qint32 weeklyTenths = 10; ///< actions of each user and week, in tenths
    qint32 lowMultiple = 2; ///< of its four day levels
    qint32 highMultiple = 4;
    bool main = false; ///< the main business process

    bool operator==(const Scenario &) const = default;
};

} // namespace bw
