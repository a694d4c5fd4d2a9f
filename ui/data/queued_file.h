#pragma once

#include "intake/dialect.h"
#include "shell/dry_run.h"

#include <QDateTime>
#include <QSet>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace bw {

/// A match that is less sure than this is a guess, which somebody must confirm.
constexpr int sureMatch = 75;
/// The same of the kind as a whole, which counts columns that no kind has.
constexpr int sureKind = 60;

/// How a file of the queue stands.
enum class FileState {
    Reading, ///< its headings, or all of its rows, are being read
    Ready, ///< nothing stands in the way
    Asking, ///< open questions
    Rejects, ///< it can be imported, but not all of its rows
    Same, ///< it was imported before: nothing to do
    Problem, ///< it cannot be read, or the last try to import it failed
    Importing,
    Imported,
};

/// A file that is about to be imported, and what is known of it so far.
struct QueuedFile {
    int id = 0;
    QString path;
    QString name;
    qint64 bytes = 0;
    QDateTime added; ///< UTC
    ImportSettings settings; ///< what somebody decided
    std::optional<FileShape> shape; ///< of these settings, or of those before while `reading`
    std::shared_ptr<const DryRun> dryRun; ///< likewise
    QSet<QString> coming; ///< of ImportPlan::accountsMade, what accounts files before it in the queue bring
    QString comingFrom; ///< name of the first of these files
    std::optional<Error> error;
    std::shared_ptr<const ImportPlan> done; ///< what the import did
    bool reading = false;
    bool importing = false;
    std::shared_ptr<Progress> progress; ///< of the reading that is under way

    /// The kind in force: chosen, found, or the one that lacks something.
    [[nodiscard]] std::optional<FileKind> kind() const;
    /// What an import does or did; null where nothing is known.
    [[nodiscard]] const ImportPlan *plan() const;
    [[nodiscard]] FileState state() const;
    /// Rows that an import would write.
    [[nodiscard]] qint64 rowsToWrite() const;
    /// Nothing is open, and there is something to do.
    [[nodiscard]] bool canImport() const;
};

/// Something that only the user can say.
struct Question {
    enum class About {
        Obstacle, ///< FileShape::obstacle: the file cannot be imported as it is
        Kind, ///< is it of this kind?
        Column, ///< is `column` this field?
        MostRejected, ///< import the few rows that can be read?
    };
    About about{};
    int column = -1; ///< index into FileShape::columns

    bool operator==(const Question &) const = default;
};

/// In the order in which they are to be answered.
[[nodiscard]] std::vector<Question> openQuestions(const QueuedFile &file);
/// The settings with the question answered by yes; unchanged for an obstacle, which has no yes.
[[nodiscard]] ImportSettings confirmed(const QueuedFile &file, const Question &question);

} // namespace bw
