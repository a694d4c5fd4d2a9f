#pragma once

#include "intake/undo.h"
#include "store/accounts.h"
#include "store/usage_store.h"
#include "support/import.h"

#include <QRandomGenerator>

/// Workspaces with imports to take back, and what is left in them.
namespace bw::test {

/// Everything that figures can come from, without numbers that two ways to the same state may give
/// differently: rows by the keys of the files, not by ids; no log, no origin.
inline QString contentOf(const Workspace &workspace)
{
    QStringList parts;
    const auto add = [&](const QString &statement) { parts += dump(workspace, statement); };
    add(QStringLiteral("SELECT key, name, parent, segment, industry, region, csm, product, plan, stage, "
                       "started_on, live_on, seats_purchased, seats_opened, quota, modules, calendar, tags "
                       "FROM account ORDER BY key"));
    const QString of = QStringLiteral(" JOIN account a ON a.id = account_id ORDER BY a.key, ");
    add(QStringLiteral("SELECT a.key, field, valid_from, value FROM account_change") + of
        + QStringLiteral("2, 3"));
    add(QStringLiteral("SELECT a.key, date, purchased, opened FROM seats") + of + QStringLiteral("2"));
    add(QStringLiteral("SELECT a.key, c.key, start, end, signed_on, arr, currency, seats, c.quota, "
                       "renewed_from, renewed, decided_on, lost_reason FROM contract c")
        + of + QStringLiteral("start, c.key"));
    add(QStringLiteral(
            "SELECT a.key, u.key, u.name, role, department, email, opened_on, closed_on FROM user u")
        + of + QStringLiteral("2"));
    add(QStringLiteral("SELECT a.key, u.key, u.name, u.region FROM unit u") + of + QStringLiteral("2"));
    add(QStringLiteral("SELECT count(*) FROM usage_name"));
    add(QStringLiteral("SELECT count(*) FROM usage_column"));
    QStringList usage;
    auto accounts = must(loadAccounts(workspace));
    std::sort(accounts.begin(), accounts.end(),
              [](const Account &a, const Account &b) { return a.key < b.key; });
    must(visitUsage(workspace.database(), accounts, {Day{0}, Day{100000}},
                    [&](const Account &account, const UsageRow &row) {
                        usage += QStringLiteral("%1|%2|%3|%4|%5|%6|%7")
                                     .arg(account.key, row.user, row.unit, row.day.iso(), row.event)
                                     .arg(row.quantity)
                                     .arg(row.rows);
                        return true;
                    }));
    parts += usage.join(u'\n');
    return parts.join(QStringLiteral("\n--\n"));
}

/// Random files of every kind: few accounts, so that they often speak of the same rows.
class RandomFiles {
public:
    explicit RandomFiles(quint32 seed)
        : m_random(seed)
    {
    }

    struct File {
        QString name;
        QByteArray bytes;
        QString day; ///< of its import
    };

    /// `pool` is the first letter of the accounts.
    File next(char pool)
    {
        const int kind = below(7);
        const QString number = QString::number(++m_files);
        static const char *const names[] = {"accounts", "seats",  "contracts",  "users",
                                            "units",    "events", "daily-usage"};
        File file;
        file.name = QStringLiteral("%1-%2.csv").arg(QLatin1String(names[kind]), number);
        file.day = Day(Day::of(2026, 3, 1) + m_files).iso();
        file.bytes = rows(kind, pool);
        return file;
    }

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

private:
    QByteArray some(std::initializer_list<const char *> words)
    {
        return *(words.begin() + below(static_cast<int>(words.size())));
    }
    QByteArray number(int bound) { return QByteArray::number(below(bound)); }

    QByteArray rows(int kind, char pool)
    {
        static const char *const heads[] = {"account_id,name,segment,csm,seats_purchased,quota,valid_from\n",
                                            "account_id,date,purchased,opened\n",
                                            "contract_id,account_id,start,end,arr,renewed,lost_reason\n",
                                            "account_id,user_id,name,role,opened_on\n",
                                            "account_id,unit_id,name,region\n",
                                            "account_id,event,occurred_at,user_id\n",
                                            "account_id,date,event,count,user_id\n"};
        QByteArray text = heads[kind];
        const int count = 1 + below(6);
        QSet<QByteArray> seen;
        for (int i = 0; i < count; ++i) {
            const QByteArray account = pool + number(3);
            QByteArray key;
            QByteArray row;
            const QByteArray day = "2026-02-0" + QByteArray::number(1 + below(4));
            switch (kind) {
            case 0:
                key = account + some({"", "2026-01-05", "2026-02-05"});
                row = account + ',' + some({"", "N1", "N2"}) + ',' + some({"", "large", "mid"}) + ','
                    + some({"", "Ann", "Bo"}) + ',' + some({"", "10", "20"}) + ',' + some({"", "1.5"}) + ','
                    + key.mid(account.size());
                break;
            case 1:
                key = account + day;
                row = account + ',' + day + ',' + number(50) + ',' + some({"", "3", "4"});
                break;
            case 2:
                key = some({"C1", "C2", "C3", ""});
                key = key.isEmpty() ? key : pool + key;
                row = key + ',' + account + ",2026-0" + QByteArray::number(1 + below(2)) + "-01,2026-12-31,"
                    + number(900) + ',' + some({"", "0", "1"}) + ',' + some({"", "price"});
                key += account;
                break;
            case 3:
                key = account + some({"u1", "u2"});
                row = account + ',' + key.mid(account.size()) + ",," + some({"", "manager", "admin"}) + ','
                    + some({"", "2026-01-01"});
                break;
            case 4:
                key = account + some({"s1", "s2"});
                row = account + ',' + key.mid(account.size()) + ',' + some({"", "Shop", "Site"}) + ','
                    + some({"", "North"});
                break;
            case 5:
                key = QByteArray::number(i);
                row = account + ",login," + day + "T0" + number(9) + ":00:00Z," + some({"u1", "u2"});
                break;
            default:
                key = account + day;
                row = account + ',' + day + ",order," + QByteArray::number(1 + below(9)) + ",u1";
            }
            if (seen.contains(key))
                continue;
            seen.insert(key);
            text += row + '\n';
        }
        return text;
    }

    QRandomGenerator m_random;
    int m_files = 0;
};

} // namespace bw::test
