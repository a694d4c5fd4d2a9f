#pragma once

#include "alerts/alert.h"
#include "queue/today.h"

#include <QString>

namespace bw::text {

/// Why an account is in the queue, in words: one sentence pattern for each kind.
struct ReasonWords {
    QString title; ///< "No key action for 14 days"
    QString rests; ///< what it rests on: "rule: 14 days or more · open since 4 Oct"; may be empty
};

/// What reasons are worded by: all of one state of the book.
struct ReasonBook {
    const Cache &cache;
    const Portfolio &portfolio;
    const BookAlerts &alerts;
};

/// The alert's figure in a sentence, by its rule's first condition; an own rule's name stands first.
[[nodiscard]] ReasonWords alertWords(const Alert &alert, const ReasonBook &ground);
[[nodiscard]] ReasonWords reasonWords(const QueueReason &reason, const ReasonBook &ground);
/// Up to `most` reasons in one line, the strongest first: "No key action for 14 days · renewal in 62 days".
[[nodiscard]] QString reasonLine(const std::vector<QueueReason> &reasons, const ReasonBook &ground,
                                 size_t most = 3);

/// A sentence's first letter small, where that is no abbreviation and no name.
[[nodiscard]] QString continued(const QString &sentence);
/// A step of the service plan: "Kick-off"; an own one by its name.
[[nodiscard]] QString stepName(const QString &id, const QString &name);
/// "call", "e-mail"…; the user's own word as it stands.
[[nodiscard]] QString touchKind(const QString &kind);
/// Causes of AlertAct and RescuePlan, in the order in which they are offered.
[[nodiscard]] const QStringList &causeKeys();
[[nodiscard]] QString cause(const QString &key);
[[nodiscard]] QString checkpointCall(CheckpointCall::Call call);

} // namespace bw::text
