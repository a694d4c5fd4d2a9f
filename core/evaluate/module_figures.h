#pragma once

#include "activity/module_use.h"
#include "model/book_policies.h"

#include <QHash>

namespace bw {

/// Breadth and depth of one account after the other, on one thread: what accounts of one list of modules are
/// entitled to is looked up once.
class ModuleReader {
public:
    /// All of them are held on to; `policies` are those of the day that is asked for, or of a later one.
    ModuleReader(const Cache &cache, const BookModules &modules, const BookPolicies &policies)
        : m_cache(cache)
        , m_modules(modules)
        , m_policies(policies)
        , m_entitled(policies.policies.size())
    {
    }
    /// Of the 28 days that end at `day`. `modules` is the account's own list on that day, `begin` its begin
    /// as known then.
    [[nodiscard]] ModuleUse read(size_t account, const QString &modules, Day day, const DayTerms &terms,
                                 std::optional<Day> begin);

private:
    const Cache &m_cache;
    const BookModules &m_modules;
    const BookPolicies &m_policies;
    std::vector<QHash<QString, BookModules::Entitled>> m_entitled; ///< by policy, then list
    BookModules::Scratch m_scratch;
};

/// The same for one account alone; `own` is the policy that holds for it.
[[nodiscard]] ModuleUse moduleUseOf(const Cache &cache, const BookModules &modules, const Policy &own,
                                    size_t account, Day day, const DayTerms &terms, std::optional<Day> begin);

/// Nothing where it is not known.
[[nodiscard]] inline std::optional<Share> knownShare(const Share &share)
{
    return share.whole > 0 ? std::optional(share) : std::nullopt;
}

} // namespace bw
