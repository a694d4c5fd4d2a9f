#pragma once

#include "base/result.h"

#include <QByteArray>

namespace bw {

/// A failure as the store keeps it, so that it can be told later, also by another version: JSON. Empty for
/// codes that are no fault of a file or its place.
[[nodiscard]] QByteArray faultNote(const Error &error);

/// The failure again; nothing for an empty note. What cannot be read is FileUnreadable.
[[nodiscard]] std::optional<Error> faultOf(const QByteArray &note);

} // namespace bw
