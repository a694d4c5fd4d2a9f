#pragma once

#include "intake/import.h"
#include "shell/data_rows.h"

namespace bw {

class Workspace;

/// The sources that were not removed, as the Data page lists them.
[[nodiscard]] Result<std::vector<SourceRow>> sourceRows(const Workspace &workspace, const QDateTime &now);
/// Saves how files are read as a source; SourceTwice where the name is taken.
[[nodiscard]] Status saveDraft(const QString &path, const SourceDraft &draft);

[[nodiscard]] Status dropSource(const QString &path, SourceId source);

/// Days that were marked as not known, the latest first.
[[nodiscard]] Result<std::vector<GapRow>> gapRows(const Workspace &workspace);
[[nodiscard]] Result<qint64> markDays(const QString &path, const GapRow &gap);
[[nodiscard]] Status unmarkDays(const QString &path, qint64 gap);

/// How a file with these headings was read last; nothing where everything was found out.
[[nodiscard]] Result<std::optional<ImportSettings>> rememberedSettings(const QString &path,
                                                                       const QStringList &headings);
/// Keeps what was chosen for the next file with the same headings.
[[nodiscard]] Status rememberSettings(Workspace &workspace, const ImportPlan &plan,
                                      const ImportSettings &settings);

} // namespace bw
