#pragma once

#include "usage/account_use.h"

#include <QHash>

namespace bw::test {

/// Builds what is kept of one account's use, row by row, as the store would load it.
class UseBuilder {
public:
    AccountUse use;

    UseBuilder() { use.events.emplace_back(); } // number 0 is never given

    /// A user as a users file names them. Before any of their rows.
    User &user(const QString &key, const QString &role = {})
    {
        User &user = use.users[position(m_users, use.users, use.userListed, key)];
        use.userListed[m_users[key]] = 1;
        user.role = role;
        return user;
    }
    void unit(const QString &key) { use.unitListed[position(m_units, use.units, use.unitListed, key)] = 1; }
    quint32 event(const QString &event, const QString &module = {})
    {
        const UseEvent one{event, module};
        const auto at = std::find(use.events.begin() + 1, use.events.end(), one);
        if (at != use.events.end())
            return static_cast<quint32>(at - use.events.begin());
        use.events.push_back(one);
        return static_cast<quint32>(use.events.size() - 1);
    }

    struct What {
        QString event = QStringLiteral("order");
        QString module = QStringLiteral("orders");
        qint64 quantity = 1;
        QString unit = {};
        qint64 seconds = 0;
        qint64 longest = 0;
        qint64 activeUsers = -1;
    };
    /// An empty user: a row without one.
    void row(Day day, const QString &user, const What &what)
    {
        Rollup r;
        r.day = day;
        r.user =
            user.isEmpty() ? 0 : static_cast<quint32>(position(m_users, use.users, use.userListed, user) + 1);
        r.unit = what.unit.isEmpty()
            ? 0
            : static_cast<quint32>(position(m_units, use.units, use.unitListed, what.unit) + 1);
        r.event = event(what.event, what.module);
        r.rows = 1;
        r.quantity = what.quantity;
        r.seconds = what.seconds;
        r.longestSeconds = what.longest > 0 ? what.longest : what.seconds;
        r.activeUsers = what.activeUsers;
        use.rollups.push_back(r);
    }
    void row(Day day, const QString &user) { row(day, user, What()); }

    const AccountUse &finish()
    {
        sortRollups(use.rollups);
        mergeEqual(use.rollups);
        return use;
    }

private:
    template <class Row>
    static size_t position(QHash<QString, size_t> &index, std::vector<Row> &rows, std::vector<quint8> &listed,
                           const QString &key)
    {
        const auto found = index.constFind(key);
        if (found != index.constEnd())
            return *found;
        index.insert(key, rows.size());
        Row row;
        row.key = key;
        rows.push_back(row);
        listed.push_back(0);
        return rows.size() - 1;
    }

    QHash<QString, size_t> m_users;
    QHash<QString, size_t> m_units;
};

} // namespace bw::test
