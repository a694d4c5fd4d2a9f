#pragma once

#include "base/zone.h"
#include "intake/dialect.h"
#include "intake/record_reader.h"
#include "intake/usage_aggregate.h"

#include <QHash>
#include <QSet>

namespace bw {

/// Account, day and event that the other kind of usage (raw events or daily usage) has counted before.
class CountedElsewhere {
public:
    void add(std::string_view account, std::string_view event, Day day)
    {
        m_days[key(account, event)].insert(day.n);
    }
    [[nodiscard]] bool contains(std::string_view account, std::string_view event, Day day) const
    {
        const auto found = m_days.constFind(key(account, event));
        return found != m_days.constEnd() && found->contains(day.n);
    }
    [[nodiscard]] bool isEmpty() const { return m_days.isEmpty(); }

private:
    static QByteArray key(std::string_view account, std::string_view event)
    {
        return QByteArray(account.data(), static_cast<qsizetype>(account.size())) + '\0'
            + QByteArray(event.data(), static_cast<qsizetype>(event.size()));
    }
    QHash<QByteArray, QSet<qint32>> m_days;
};

/// What becomes of the accounts that a file names otherwise than by their keys, or that nobody has described.
struct AccountRules {
    QHash<QByteArray, QByteArray> keys; ///< as the file writes it -> the account's key
    QSet<QByteArray> unknown; ///< as the file writes them
    UnknownAccounts policy = UnknownAccounts::Create; ///< for the unknown ones

    [[nodiscard]] bool isEmpty() const { return keys.isEmpty() && unknown.isEmpty(); }
};

/// What a usage file's rows are read by.
struct UsageRules {
    bool daily = false; ///< daily usage, else raw events
    Zone zone;
    Day today; ///< local day of the import: later usage is rejected
    const CountedElsewhere *counted = nullptr;
    const AccountRules *accounts = nullptr;
    bool listAll = false; ///< every rejected row is listed
};

/// Turns the cells of a row into numbers and names; one per worker (it remembers the last date).
class UsageRowParser {
public:
    UsageRowParser(const FileShape &shape, const UsageRules &rules);

    /// True when the row counts; else a problem that rejects it was added, or it is skipped. `line` is the
    /// physical line.
    [[nodiscard]] bool parse(std::span<const std::string_view> cells, qint64 line, bool ascii,
                             UsageCells &out, Problems &problems);

    /// Rows that parse() left out without a problem.
    [[nodiscard]] qint64 skipped() const { return m_skipped; }
    [[nodiscard]] bool hasExtra() const { return m_seconds >= 0 || m_activeUsers >= 0; }
    void reportFault(Problems &problems, const Record &record) const;
    /// Adds a problem about a column of the file (-1: about the row).
    void report(Problems &problems, ProblemCode code, qint64 line, int column, std::string_view value) const;

private:
    /// The account's key in place of what the file writes; false: no such account.
    [[nodiscard]] bool findAccount(UsageCells &cells) const;
    [[nodiscard]] tl::expected<Day, ProblemCode> localDay(std::string_view cell);
    [[nodiscard]] std::optional<ProblemCode> parseNumbers(std::span<const std::string_view> cells,
                                                          UsageCells &out, int &column) const;

    const FileShape &m_shape;
    const UsageRules &m_rules;
    int m_account, m_user, m_unit, m_event, m_module, m_when, m_quantity, m_seconds, m_activeUsers;
    DateOrder m_dates;
    char m_lastDate[10] = {}; ///< yyyy-mm-dd as last seen
    Day m_lastDay;
    qint64 m_skipped = 0;
};

} // namespace bw
