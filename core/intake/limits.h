#pragma once

#include <QtGlobal>

namespace bw {

// S6 of the list of threats: what a file may be at most.
constexpr qint64 fileSizeLimit = qint64(2) * 1024 * 1024 * 1024;
constexpr int columnLimit = 1000;
constexpr qint64 cellLimit = 1024 * 1024; ///< bytes of UTF-8, inclusive
constexpr qint64 recordLimit = 16 * cellLimit; ///< bytes of one row

// S5: what a workbook (.xlsx) may be at most.
constexpr qint64 workbookLimit = qint64(200) * 1000 * 1000; ///< bytes unpacked in all, and of a sheet's text
constexpr qint64 packingLimit = 100; ///< unpacked bytes for one packed, once more than…
constexpr qint64 packingExempt = 1024 * 1024; ///< …these came out of one entry
constexpr qint64 workbookPartLimit = 1000; ///< entries
constexpr qint64 workbookRowLimit = 1'100'000;

} // namespace bw
