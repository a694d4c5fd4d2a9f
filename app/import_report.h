#pragma once

#include "base/result.h"
#include "intake/import.h"

namespace bw::app {

/// Which column is read as what, on the standard output: for a dry run.
void reportColumns(const ImportPlan &plan);
/// How the files came, which decides how days that overlap could be replaced.
enum class Came { ByHand, InDryRun, FromSource };

/// What was done, on the standard output; what was rejected and why, on the standard error.
void reportImport(const ImportPlan &plan, Came came, UsageMode mode);
/// Why nothing of the file was imported, with the rows that could not be used.
void reportRefusal(const Error &error, const QString &file, const ImportPlan &refused);

} // namespace bw::app
