#pragma once

#include "base/result.h"
#include "intake/problem.h"

#include <cstddef>

namespace bw::text {

/// %1 the file or thing, %2 the value, %3 the line, %4 the detail.
struct ErrorWords {
    ErrorCode code;
    const char *happened;
    const char *safe;
    const char *toDo;
};

/// %4 the detail.
struct ProblemWords {
    ProblemCode code;
    const char *reason;
    const char *toDo;
};

/// Untranslated words of a code, in the context of Text. A code without words does not build.
[[nodiscard]] const ErrorWords &wordsOf(ErrorCode code);
[[nodiscard]] const ProblemWords &wordsOf(ProblemCode code);

/// The tables are indexed by code.
template <class Table> constexpr bool inOrder(const Table &table)
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (static_cast<size_t>(table[i].code) != i)
            return false;
    }
    return true;
}

} // namespace bw::text
