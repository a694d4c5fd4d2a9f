#pragma once

#include "base/day.h"
#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace bw {

class Workspace;

/// A saved source: files that come again, and the way they are read.
struct Source {
    SourceId id;
    QString name; ///< of one source only among those not removed
    QString folder; ///< absolute
    QString pattern; ///< file name; * and ? stand for any characters
    QByteArray settings; ///< JSON of ImportSettings
    std::optional<qint32> intervalDays; ///< stated by the user; nothing: as observed
    bool active = true; ///< false: only read when asked for by name
    QDateTime createdAt; ///< UTC
    std::optional<QDateTime> checkedAt; ///< last look for new files
    QByteArray problem; ///< JSON of why that look failed; empty: it did not
    std::optional<QDateTime> removedAt;

    bool operator==(const Source &) const = default;
};

/// All sources, removed ones too, by id.
[[nodiscard]] Result<std::vector<Source>> loadSources(const Workspace &workspace);
/// Its name; empty where `id` is none of them, or nothing.
[[nodiscard]] QString sourceName(const std::vector<Source> &sources, std::optional<SourceId> id);
/// The source of that name; SourceUnknown where there is none that was not removed.
[[nodiscard]] Result<Source> findSource(const Workspace &workspace, const QString &name);

// Each in one transaction of its own. SourceTwice where another one has the name.
[[nodiscard]] Result<SourceId> addSource(Workspace &workspace, const Source &source);
/// Name, place, settings, interval and whether it is active. Where place or settings are others, files that
/// could not be taken are tried again.
[[nodiscard]] Status changeSource(Workspace &workspace, const Source &source);
/// Its imports stay, as if they were made by hand.
[[nodiscard]] Status removeSource(Workspace &workspace, SourceId source, const QDateTime &at);
/// Notes a look for new files. Raises no revision, unless the problem is another than before.
[[nodiscard]] Status noteLook(Workspace &workspace, SourceId source, const QDateTime &at,
                              const QByteArray &problem);

/// A file as a source saw it last.
struct SourceFile {
    QString path; ///< absolute
    qint64 bytes = 0;
    qint64 modifiedAt = 0; ///< milliseconds since 1970
    QByteArray hash; ///< contentHash(); empty: it could not be read
    QByteArray problem; ///< JSON of why nothing of it was taken; empty: it is in
    Day deliveredOn;

    bool operator==(const SourceFile &) const = default;
};

[[nodiscard]] Result<std::vector<SourceFile>> loadSourceFiles(const Workspace &workspace, SourceId source);
/// In one transaction of its own.
[[nodiscard]] Status saveSourceFile(Workspace &workspace, SourceId source, const SourceFile &file);

/// The live import of this content, and those that it grew from, become the source's where they were made by
/// hand or by a source that was removed; in one transaction of its own.
[[nodiscard]] Status adoptImport(Workspace &workspace, SourceId source, const QString &kind,
                                 const QByteArray &hash);

/// The settings that a file with these headings was read with last (headingFingerprint()); nothing where none
/// was.
[[nodiscard]] Result<std::optional<QByteArray>> rememberedMapping(const Workspace &workspace,
                                                                  const QByteArray &fingerprint);
/// In one transaction of its own.
[[nodiscard]] Status rememberMapping(Workspace &workspace, const QByteArray &fingerprint,
                                     const QByteArray &settings, const QDateTime &at);

/// Days that the user marked as not known.
struct Gap {
    qint64 id = 0;
    SourceId source; ///< none: for everything
    DayRange days;
    QString note;
    QString author;
    QDateTime createdAt;

    bool operator==(const Gap &) const = default;
};

/// By first day, then id.
[[nodiscard]] Result<std::vector<Gap>> loadGaps(const Workspace &workspace);
// Each in one transaction of its own.
[[nodiscard]] Result<qint64> addGap(Workspace &workspace, const Gap &gap);
[[nodiscard]] Status removeGap(Workspace &workspace, qint64 gap);

} // namespace bw
