#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "intake/kinds.h"
#include "sample/book.h"

class QIODevice;

namespace bw {

/// Files of the sample portfolio in the order in which they are best imported: accounts, contracts, seats,
/// users, units, events, surveys, outcomes, judgements, touches.
[[nodiscard]] const std::vector<FileKind> &sampleKinds();
/// accounts.csv, …
[[nodiscard]] QString sampleFileName(FileKind kind);

/// One file as CSV with the canonical headings of its kind. `subject` names the device in an Error.
/// Progress counts days for events.
[[nodiscard]] Status writeSampleFile(const SampleBook &book, FileKind kind, QIODevice &device,
                                     const QString &subject, Progress &progress);

/// The whole portfolio into a folder, which is made where it is not there: all its files (0600), its rules
/// (sample/rules.h) among them, or none of them changed. Time stamps carry no offset: they are local in
/// whatever zone the workspace has.
[[nodiscard]] Status writeSample(const SampleOptions &options, const QString &dir, Progress &progress);

} // namespace bw
