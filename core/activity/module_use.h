#pragma once

#include "activity/dimensions.h"

#include <map>

namespace bw {

/// Two of an account's dimensions, those that the columns tell without its rows; the same as useDimensions()
/// has for the account.
struct ModuleUse {
    Share breadth; ///< modules used / entitled; nothing of the 28 days known: {}
    Share depth; ///< distinct key events used / key events of the modules used
    bool operator==(const ModuleUse &) const = default;
};

/// The book's events by module, under the policy's key actions (which are those of every account): made once
/// for many accounts and days.
class BookModules {
public:
    /// Modules that an account is entitled to.
    struct Entitled {
        std::vector<quint8> has; ///< by number; such as no event of the book has are in none
        qint64 count = 0; ///< of all
    };
    /// Memory of one thread.
    struct Scratch {
        std::vector<EventIn28> events;
        std::vector<quint8> used;
    };

    BookModules(const std::vector<UseEvent> &events, const Policy &policy);

    /// See entitledModules(); `modules` is the account's own list, `policy` the one that holds for it.
    [[nodiscard]] Entitled entitled(const QString &modules, const Policy &policy) const;
    /// Of the 28 days that end at `day`; `known` is anythingKnown() of them.
    [[nodiscard]] ModuleUse use(const UsageColumns &usage, size_t account, const Entitled &entitled, Day day,
                                bool known, Scratch &scratch) const;

    /// The same of every day of a range, where something is known of each.
    [[nodiscard]] std::vector<ModuleUse> uses(const UsageColumns &usage, size_t account,
                                              const Entitled &entitled, DayRange days) const;

private:
    struct NoCase {
        bool operator()(const QString &a, const QString &b) const
        {
            return a.compare(b, Qt::CaseInsensitive) < 0;
        }
    };
    std::vector<UseEvent> m_events;
    std::map<QString, size_t, NoCase> m_numbers; ///< of modules, from 1 on
    std::vector<size_t> m_moduleOf; ///< by event; 0: of none
    std::vector<quint8> m_isKey; ///< by event
    std::vector<qint64> m_keyEvents; ///< by module; [0] of those without one
};

/// Whether something is known of the account on any of the 28 days that end at `day`: one in its life that is
/// no gap, or that has rows.
[[nodiscard]] bool anythingKnown(const UsageColumns &usage, size_t account, const DayTerms &terms,
                                 std::optional<Day> begin, Day day);

} // namespace bw
