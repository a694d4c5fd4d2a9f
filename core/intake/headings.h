#pragma once

#include "intake/kinds.h"

#include <QLatin1String>
#include <vector>

namespace bw {

/// Words under which a field goes in files, as headingKey() compares them.
struct Synonyms {
    const char *field; ///< canonical name
    std::vector<FileKind> kinds; ///< empty: every kind that has the field
    const char *strong; ///< words that mean nothing else, parted by |
    const char *weak; ///< words that are used for other things too
    const char *usual = ""; ///< what products call it by default: a plainer word in the same file goes before
};

/// Of accounts, contracts, seats, users, units and usage.
[[nodiscard]] const std::vector<Synonyms> &headingSynonyms();
/// Of surveys, outcomes, judgements, touches, costs and holidays.
[[nodiscard]] const std::vector<Synonyms> &moreSynonyms();

/// Fits of a heading with a field.
constexpr int canonicalFit = 100;
constexpr int strongFit = 95;
constexpr int usualFit = 90;
constexpr int weakFit = 60;
constexpr int accountNameFit = 55; ///< an account's name, where nothing else says which account it is
constexpr int contentFit = 50; ///< no word, but the only column with such contents

} // namespace bw
