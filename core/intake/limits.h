#pragma once

#include <QtGlobal>

namespace bw {

// S6 of the list of threats: what a file may be at most.
constexpr qint64 fileSizeLimit = qint64(2) * 1024 * 1024 * 1024;
constexpr int columnLimit = 1000;
constexpr qint64 cellLimit = 1024 * 1024; ///< bytes of UTF-8, inclusive
constexpr qint64 recordLimit = 16 * cellLimit; ///< bytes of one row

} // namespace bw
