#include "evaluate/module_figures.h"

namespace bw {

ModuleUse ModuleReader::read(size_t account, const QString &modules, Day day, const DayTerms &terms,
                             std::optional<Day> begin)
{
    const quint32 number = m_policies.byAccount[account];
    QHash<QString, BookModules::Entitled> &known = m_entitled[number];
    auto entitled = known.constFind(modules);
    if (entitled == known.constEnd())
        entitled = known.insert(modules, m_modules.entitled(modules, m_policies.policies[number]));
    return m_modules.use(m_cache.usage, account, *entitled, day,
                         anythingKnown(m_cache.usage, account, terms, begin, day), m_scratch);
}

ModuleUse moduleUseOf(const Cache &cache, const BookModules &modules, const Policy &own, size_t account,
                      Day day, const DayTerms &terms, std::optional<Day> begin)
{
    BookModules::Scratch scratch;
    const QString list = accountAt(cache.accounts[account], sliceOf(cache, account).changes, day).modules;
    return modules.use(cache.usage, account, modules.entitled(list, own), day,
                       anythingKnown(cache.usage, account, terms, begin, day), scratch);
}

} // namespace bw
