#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QHash>
#include <QIODevice>
#include <memory>
#include <optional>

namespace bw {

/// What was unpacked of one container so far, and the first fault met in it.
struct Unpacking {
    QString path;
    Progress *progress = nullptr; ///< asked for a stop; may be missing
    qint64 bytes = 0;
    std::optional<Error> fault;

    /// Keeps the first fault only. False, for the caller to return.
    bool refuse(ErrorCode code, const QString &value = {}, qint64 line = 0, const QString &detail = {});
};

/// The entries of a ZIP container that holds XML. Never unpacked to disk; other containers within are only
/// entries. Names are compared without regard to case, with '/' between folders.
class ZipParts {
public:
    /// WorkbookDamaged, WorkbookTooLarge (packed already), WorkbookTooManyParts, WorkbookUnsafePath (value:
    /// the name of an entry).
    [[nodiscard]] static Result<ZipParts> open(const QString &path, Progress *progress);
    ZipParts(ZipParts &&) noexcept;
    ZipParts &operator=(ZipParts &&) noexcept;
    ~ZipParts();

    [[nodiscard]] bool contains(const QString &name) const;
    /// Any entry in that folder ("word/").
    [[nodiscard]] bool hasFolder(QLatin1String folder) const;
    /// The unpacked bytes of an entry, in order; missing: null, with a fault. Reading ends, with a fault, at
    /// a wrong checksum, at the limits of a workbook, at a DOCTYPE and where Progress asks for a stop. Lives
    /// no longer than the container.
    [[nodiscard]] std::unique_ptr<QIODevice> part(const QString &name) const;
    [[nodiscard]] Unpacking &unpacking() const;

private:
    ZipParts();

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace bw
