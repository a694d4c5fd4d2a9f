#pragma once

#include "model/work.h"

#include <QJsonObject>

namespace bw {

/// What was done, as the log keeps it: members that say nothing are left out. Days are yyyy-MM-dd, choices
/// the words of model/work.h. The account, the key and the id of a touch, and the account and the actuals of
/// an outcome are no part of it.
[[nodiscard]] QJsonObject payloadOf(const WorkDone &what);

/// The reverse; nothing where `name` (workName()) is not known here, or the payload is not one of its kind.
[[nodiscard]] std::optional<WorkDone> workFromPayload(const QString &name, const QJsonObject &payload);

} // namespace bw
