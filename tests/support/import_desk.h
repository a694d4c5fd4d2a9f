#pragma once

#include "support/import.h"

namespace bw::test {

inline const QString someDay = QStringLiteral("2026-03-01");

/// A workspace and files to import into it.
class Desk {
public:
    /// Imports a text as a file of that kind; must work.
    ImportPlan import(FileKind kind, const QByteArray &csv, const QString &day = someDay)
    {
        return must(tryImport(kind, csv, day));
    }
    Result<ImportPlan> tryImport(FileKind kind, const QByteArray &csv, const QString &day = someDay)
    {
        ImportOptions options = importOn(day);
        options.kind = kind;
        options.persons = persons;
        return importFile(workspace, file(csv), options);
    }
    QString file(const QByteArray &csv) { return temporary.folder().write(QStringLiteral("f.csv"), csv); }
    [[nodiscard]] QString dump(const char *statement) const
    {
        return test::dump(workspace, QLatin1String(statement));
    }
    /// All that imports can write, the log apart.
    [[nodiscard]] QString everything() const
    {
        return dump("SELECT key, name, parent, segment, industry, region, csm, product, plan, stage, "
                    "started_on, live_on, "
                    "seats_purchased, seats_opened, quota, modules, calendar, tags FROM account ORDER BY key")
            + QStringLiteral("\n--\n")
            + dump("SELECT a.key, c.field, c.valid_from, c.value FROM account_change c JOIN account a ON "
                   "a.id = c.account_id "
                   "ORDER BY 1, 2, 3")
            + QStringLiteral("\n--\n")
            + dump("SELECT a.key, s.date, s.purchased, s.opened FROM seats s JOIN account a ON a.id = "
                   "s.account_id ORDER BY 1, 2")
            + QStringLiteral("\n--\n")
            + dump("SELECT a.key, c.key, c.start, c.end, c.signed_on, c.arr, c.currency, c.seats, c.quota, "
                   "c.renewed_from, "
                   "c.renewed, c.decided_on, c.lost_reason FROM contract c JOIN account a ON a.id = "
                   "c.account_id ORDER BY 1, 3, 2")
            + QStringLiteral("\n--\n")
            + dump("SELECT a.key, u.key, u.name, u.role, u.department, u.email, u.opened_on, u.closed_on "
                   "FROM user u "
                   "JOIN account a ON a.id = u.account_id ORDER BY 1, 2")
            + QStringLiteral("\n--\n")
            + dump("SELECT a.key, u.key, u.name, u.region FROM unit u JOIN account a ON a.id = u.account_id "
                   "ORDER BY 1, 2");
    }

    TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    bool persons = false;
};

} // namespace bw::test
