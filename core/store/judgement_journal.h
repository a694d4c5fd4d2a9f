#pragma once

#include "base/result.h"
#include "store/health_limits.h"
#include "store/judgements.h"
#include "store/work_log.h"

#include <QByteArray>
#include <QString>
#include <variant>
#include <vector>

namespace bw {

// The journal of what people judged and did: a file beside the workspace, NAME.bellwether.judgements.jsonl,
// readable by its owner alone, that only grows. One line of JSON (jsonlines.org) for each answer, each mark
// that takes one back, each limit of the health and each lifting of one, each entry of what people do besides
// and each mark that takes one back, in the order in which they were saved. It brings back what the workspace
// lost by damage or by an older backup in its place (faults.md, storage decision 9).
//
//   {"account":"A7","at":"2026-03-05T09:12:44","by":"Lin Yue","confidence":"high","criterion":"champion",
//    "key":"0b7c…","note":"…","sum":"9f86d081884c7d65","value":"some","what":"judgement"}
//   {"at":…,"by":…,"key":…,"sum":…,"what":"taken_back"}
//   {"account":…,"at":…,"by":…,"from":"2026-03-05","key":…,"kind":"at_most","reason":…,"sum":…,"until":"",
//    "value":20,"what":"limit"}
//   {"at":…,"by":…,"day":"2026-04-01","key":…,"sum":…,"what":"lifted"}
//   {"account":…,"at":…,"by":…,"did":"touch","key":…,"payload":{"date":"2026-03-05","kind":"call",…},"sum":…,
//    "what":"work"}
//   {"at":…,"by":…,"key":…,"sum":…,"what":"work_taken_back"}
//
// `sum`: sealOf() the line as compact JSON with sorted members and without `sum`. Accounts go by the key of
// the files, so that a workspace that is made anew from the files gets its judgements back as well. Answers
// of imported files are not in the journal: they come back with the files, and an undo may take them away.

struct JournalledJudgement {
    QString account; ///< key of the files; `judgement.account` is not known here
    Judgement judgement;
    bool operator==(const JournalledJudgement &) const = default;
};

struct JournalledLimit {
    QString account;
    HealthLimit limit;
    bool operator==(const JournalledLimit &) const = default;
};

/// What people do besides judging; `did` is LoggedWork::what.
struct JournalledWork {
    QString account;
    LoggedWork work; ///< its account is not known here
    bool operator==(const JournalledWork &) const = default;
};

using JournalEntry =
    std::variant<JournalledJudgement, TakenBackMark, JournalledLimit, LimitLifting, JournalledWork, WorkMark>;

[[nodiscard]] QString journalPath(const QString &workspace);

/// With its line end.
[[nodiscard]] QByteArray journalLine(const JournalEntry &entry);

struct JournalContents {
    std::vector<JournalEntry> entries;
    qint64 lines = 0; ///< finished ones that are not empty
    std::vector<qint64> badLines; ///< 1-based: checksum and line do not fit
    qint64 wholeBytes = 0; ///< up to the end of the last finished line
    bool tornEnd = false; ///< something stands behind that, and is no complete line
    bool endIsOpen = false; ///< the last line is complete but for its line end
};

/// Lines of a kind that only a newer version knows are passed over.
[[nodiscard]] JournalContents readJournal(const QByteArray &bytes);
/// That of the file beside a workspace; empty where there is none. FileUnreadable (subject: the journal).
[[nodiscard]] Result<JournalContents> journalBeside(const QString &workspace);

} // namespace bw
