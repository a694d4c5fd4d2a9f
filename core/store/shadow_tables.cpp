#include "store/shadow_tables.h"

#include "store/logged_rows.h"

#include <QStringList>

namespace bw {

namespace {

Status execute(const QSqlDatabase &db, const QString &statement)
{
    if (const auto done = sql::run(db, statement); !done)
        return tl::unexpected(done.error());
    return {};
}

/// Parents first: references are kept among the copies too.
QStringList shadowed()
{
    QStringList tables = {QStringLiteral("source"), QStringLiteral("import")};
    for (const LoggedTable &table : loggedTables())
        tables += table.table;
    return tables;
}

/// The statement that made a table or an index of the file, for one in memory.
QString forMemory(QString statement, const QString &type, const QString &name)
{
    if (type == QLatin1String("table"))
        return statement.replace(0, QStringLiteral("CREATE TABLE").size(),
                                 QStringLiteral("CREATE TEMP TABLE"));
    const QString index = QStringLiteral("INDEX ");
    return statement.insert(statement.indexOf(QString(index + name)) + index.size(), QStringLiteral("temp."));
}

} // namespace

Result<ShadowTables> ShadowTables::open(const QSqlDatabase &db)
{
    const auto queryOnly = sql::single(db, QStringLiteral("PRAGMA query_only"));
    if (!queryOnly)
        return tl::unexpected(queryOnly.error());
    ShadowTables shadows(db);
    shadows.m_wasQueryOnly = queryOnly->value_or(0) != 0;
    if (const auto writable = execute(db, QStringLiteral("PRAGMA query_only = OFF")); !writable)
        return tl::unexpected(writable.error());
    auto view = sql::Snapshot::begin(db);
    if (!view)
        return tl::unexpected(view.error());
    shadows.m_view.emplace(std::move(*view));
    if (const auto copied = shadows.copyTables(); !copied)
        return tl::unexpected(copied.error());
    return shadows;
}

Status ShadowTables::copyTables() const
{
    struct Part {
        QString type, name, statement;
    };
    for (const QString &table : shadowed()) {
        const auto parts = sql::rows(
            m_db,
            QStringLiteral("SELECT type, name, sql FROM main.sqlite_master WHERE tbl_name = ? AND type IN "
                           "('table', 'index') AND sql IS NOT NULL ORDER BY type DESC, name"),
            {table}, [](sql::RowReader &row) {
                return Part{row.text(), row.text(), row.text()};
            });
        if (!parts)
            return tl::unexpected(parts.error());
        for (const Part &part : *parts) {
            if (const auto made = execute(m_db, forMemory(part.statement, part.type, part.name)); !made)
                return made;
        }
        if (const auto filled =
                execute(m_db, QStringLiteral("INSERT INTO temp.\"%1\" SELECT * FROM main.\"%1\"").arg(table));
            !filled)
            return filled;
    }
    return {};
}

ShadowTables::ShadowTables(ShadowTables &&other) noexcept
    : m_db(other.m_db)
    , m_view(std::move(other.m_view))
    , m_wasQueryOnly(std::exchange(other.m_wasQueryOnly, false))
{
    other.m_view.reset();
}

ShadowTables::~ShadowTables()
{
    m_view.reset(); // the copies go with it
    if (m_wasQueryOnly)
        (void)execute(m_db, QStringLiteral("PRAGMA query_only = ON"));
}

} // namespace bw
