#pragma once

#include "base/result.h"

#include <QStringList>

namespace bw {

/// What became of the templates, as file names.
struct TemplateFiles {
    QStringList written;
    QStringList kept; ///< files of these names were there already and are left alone
};

/// One CSV with the headings alone for each kind that can be imported. FileWriteFailed where the first one
/// cannot be written; those before it stay.
[[nodiscard]] Result<TemplateFiles> writeTemplates(const QString &folder);

} // namespace bw
