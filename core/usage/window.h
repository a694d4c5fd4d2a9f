#pragma once

#include "base/ids.h"
#include "usage/blob.h"

#include <optional>

namespace bw {

/// What one import has of an account in one month.
struct UsagePart {
    ImportId import;
    SourceId source; ///< none: by hand, which counts as one source
    UsageLayer layer;
};

/// An import that replaces days of an account (csv.md, Raw events: `window`).
struct UsageWindow {
    ImportId import;
    SourceId source;
    UsageKind kind{};
    DayRange days; ///< that its file spans over all accounts

    bool operator==(const UsageWindow &) const = default;
};

/// Takes out of one month's parts what the windows replace. `parts` and `windows` are by import, and the
/// windows are those of imports that name the account. A window takes the days inside it from earlier imports
/// of its source and kind, and of its first and last day whichever has more rows stays (its own where they
/// are as many): rolling exports begin and end in the middle of a day.
void applyWindows(std::vector<UsagePart> &parts, const std::vector<UsageWindow> &windows, Month month);

} // namespace bw
