#pragma once

#include "base/result.h"
#include "store/sql.h"

#include <QSqlDatabase>

namespace bw {

/// Copies, in memory, of the tables that an undo writes, which stand in front of those of the file: as long
/// as this lives, statements of the connection that name no schema read and write the copies. The file is
/// read in one consistent view and never written, whoever may write it. Everything else is as it was
/// afterwards.
class ShadowTables {
public:
    [[nodiscard]] static Result<ShadowTables> open(const QSqlDatabase &db);
    ShadowTables(ShadowTables &&other) noexcept;
    ShadowTables &operator=(ShadowTables &&) = delete;
    ShadowTables(const ShadowTables &) = delete;
    ~ShadowTables();

private:
    explicit ShadowTables(const QSqlDatabase &db)
        : m_db(db)
    {
    }
    [[nodiscard]] Status copyTables() const;

    QSqlDatabase m_db;
    std::optional<sql::Snapshot> m_view;
    bool m_wasQueryOnly = false;
};

} // namespace bw
