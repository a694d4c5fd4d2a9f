#pragma once

#include "intake/kinds.h"

#include <QString>
#include <vector>

namespace bw {

/// A field that a heading names, and how surely (headings.h).
struct HeadingFit {
    FileKind kind{};
    int field = 0;
    int fit = 0;
};

/// All fields that a headingKey() names, over all kinds.
[[nodiscard]] std::vector<HeadingFit> headingFits(const QString &key);

} // namespace bw
