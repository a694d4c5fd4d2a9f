#pragma once

#include "activity/source_state.h"
#include "base/day.h"
#include "base/ids.h"
#include "base/result.h"
#include "intake/import_settings.h"
#include "intake/kinds.h"
#include "intake/mapping_note.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace bw {

// What the data page lists: plain values, filled from the store by the engine.

/// A saved source and how it stands.
struct SourceRow {
    enum class State {
        Fresh, ///< arrived as it should
        Late, ///< longer away than its interval
        Thin, ///< its last rows are far fewer than usual: `thin`
        Failed, ///< the last look found something that it could not take: `error`
        Never, ///< nothing has arrived yet
    };
    SourceId id;
    QString name;
    QString folder;
    QString pattern;
    std::optional<qint32> everyDays;
    State state = State::Never;
    QDateTime lastAt; ///< UTC, of the last arrival; invalid: none
    qint64 lastRows = 0; ///< that the last arrival added or changed
    qint64 rows = 0; ///< of all its live imports
    DayRange days; ///< with usage
    qint64 faultyFiles = 0; ///< of which nothing was taken
    std::optional<ThinRows> thin;
    std::optional<Error> error;

    [[nodiscard]] bool isFolder() const
    {
        return pattern.contains(QLatin1Char('*')) || pattern.contains(QLatin1Char('?'));
    }
};

/// One line of the import log.
struct HistoryRow {
    ImportId id;
    QString fileName;
    std::optional<FileKind> kind; ///< nothing: a kind that a newer version wrote
    QDateTime at; ///< UTC
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    DayRange days; ///< of usage and of what else has a date
    std::optional<QDateTime> undoneAt; ///< UTC
    QString source; ///< name of the source that brought it; empty: it came by hand
    QByteArray content; ///< hash of the file's content; empty: not known
    QString encoding;
    std::vector<FieldHeading> mapping; ///< which heading gave which field
};

/// Days that somebody marked as not known (definitions.md §2).
struct GapRow {
    qint64 id = 0; ///< 0: not stored
    SourceId source; ///< what did not arrive; none: everything
    DayRange days;
    QString note;
    QString author;
    QDateTime at; ///< UTC

    bool operator==(const GapRow &) const = default;
};

struct DataRows {
    std::vector<SourceRow> sources; ///< in the order in which they were saved
    std::vector<GapRow> gaps; ///< by first day, the latest first
    std::vector<HistoryRow> history; ///< newest first
};

/// How files are read, under a name: what becomes a source.
struct SourceDraft {
    QString name;
    QString folder; ///< absolute
    QString pattern; ///< file name; * and ? stand for any characters
    ImportSettings settings;
    QStringList headings; ///< of the file that it was made with: further ones of them are read the same way
    std::optional<qint32> everyDays;
};

} // namespace bw
