#pragma once

#include "base/result.h"

#include <QIODevice>
#include <memory>

class QSaveFile;

namespace bw {

/// A file of customers' data that appears in whole, readable by its owner alone (0600), or not at all: what
/// stood there before stays until commit().
class PrivateFile {
public:
    /// Refuses anything at `path` that is not a plain file: replacing a device, pipe or link by a file
    /// would break it for everybody else.
    [[nodiscard]] static Result<PrivateFile> open(const QString &path);

    PrivateFile(PrivateFile &&) noexcept;
    PrivateFile &operator=(PrivateFile &&) noexcept;
    ~PrivateFile(); ///< without commit() nothing is left

    [[nodiscard]] QIODevice &device();
    /// To call only when every byte was taken (ByteSink::finish): the file does not tell a short write.
    [[nodiscard]] Status commit();

private:
    explicit PrivateFile(std::unique_ptr<QSaveFile> file);
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace bw
