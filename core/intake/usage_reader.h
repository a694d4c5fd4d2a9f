#pragma once

#include "base/progress.h"
#include "intake/content_hash.h"
#include "intake/usage_row.h"

namespace bw {

/// Where the rows to read begin.
struct UsageStart {
    qint64 offset = 0; ///< bytes of the text that is read; 0: behind the headings
    qint64 line = 1; ///< physical line there
};

/// What was read: sums by worker, and the content's hash.
struct UsageReading {
    std::vector<std::unique_ptr<UsageAggregate>> parts;
    FileContent content;
    qint64 lines = 0; ///< physical lines of the whole file
    qint64 rows = 0; ///< records read
    qint64 rejected = 0;
    qint64 skipped = 0; ///< of accounts that are not kept
    qint64 repeated = 0; ///< daily usage: rows equal to an earlier one of the file
    Problems problems;
};

/// Reads a usage file into sums. Plain UTF-8 files are read in blocks by `threads` workers; the rest (other
/// encodings, workbooks, line breaks in quotes, bare CR, daily usage) by one, with the same result.
[[nodiscard]] Result<UsageReading> readUsage(const FileShape &shape, const UsageRules &rules,
                                             UsageStart start, int threads, Progress &progress);

/// The part of readUsage for plain files: std::nullopt when the file turns out to need the other way.
[[nodiscard]] Result<std::optional<UsageReading>> readUsageBlocks(const FileShape &shape,
                                                                  const UsageRules &rules, UsageStart start,
                                                                  int threads, Progress &progress);
[[nodiscard]] Result<UsageReading> readUsageRecords(const FileShape &shape, const UsageRules &rules,
                                                    UsageStart start, Progress &progress);

} // namespace bw
