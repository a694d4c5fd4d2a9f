#include "store/migrations.h"

#include "store/connection.h"
#include "store/header.h"
#include "store/seals.h"
#include "store/sql.h"

#include <QDir>
#include <QFile>
#include <QHash>

static void loadSchemaResources()
{
    Q_INIT_RESOURCE(schema);
}

namespace bw {

namespace {

Status execute(const QSqlDatabase &db, const QString &statement)
{
    QSqlQuery query(db);
    if (!query.exec(statement))
        return tl::unexpected(sql::errorOf(query.lastError(), statement));
    return {};
}

std::vector<Migration> readShipped()
{
    loadSchemaResources();
    std::vector<Migration> steps;
    const QDir folder(QStringLiteral(":/schema"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        steps.push_back(
            {name.left(3).toInt(), name, splitStatements(QString::fromUtf8(file.readAll())), nullptr});
        if (name.endsWith(QLatin1String("_judging.sql")))
            steps.back().fill = sealJudgements;
        Q_ASSERT(steps.back().version == static_cast<qint32>(steps.size()));
    }
    return steps;
}

Status applySteps(const QSqlDatabase &db, const std::vector<Migration> &migrations, qint32 from)
{
    for (const Migration &step : migrations) {
        if (step.version <= from)
            continue;
        for (const QString &statement : step.statements) {
            if (const auto done = execute(db, statement); !done)
                return done;
        }
        if (step.fill) {
            if (const auto done = step.fill(db); !done)
                return done;
        }
    }
    auto broken = sql::run(db, QStringLiteral("PRAGMA foreign_key_check"));
    if (!broken)
        return tl::unexpected(broken.error());
    if (broken->next())
        return fail(ErrorCode::MigrationFailed, {}, {}, 0, QStringLiteral("a reference leads nowhere"));
    broken->finish();
    return execute(db, QStringLiteral("PRAGMA user_version = %1").arg(migrations.back().version));
}

/// Full, busy or failing disks keep their code: they can be mended and tried again.
Error migrationError(Error error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::DiskFailed:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseDamaged:
        break;
    default:
        error.code = ErrorCode::MigrationFailed;
    }
    return error;
}

using Shape = QHash<QString, QString>; ///< "table usage" -> its columns

Result<Shape> shapeOf(const QSqlDatabase &db)
{
    auto query =
        sql::run(db,
                 QStringLiteral("SELECT m.type, m.name, (SELECT group_concat(c.name || ' ' || c.type) "
                                "FROM pragma_table_info(m.name) c) FROM sqlite_master m "
                                "WHERE m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"));
    if (!query)
        return tl::unexpected(query.error());
    Shape shape;
    while (query->next())
        shape.insert(query->value(0).toString() + u' ' + query->value(1).toString(),
                     query->value(2).toString());
    if (query->lastError().isValid())
        return tl::unexpected(sql::errorOf(query->lastError(), query->lastQuery()));
    return shape;
}

Result<Shape> shapeAfter(const std::vector<Migration> &migrations)
{
    const auto memory = Connection::open(QStringLiteral(":memory:"), {});
    if (!memory)
        return tl::unexpected(memory.error());
    if (const auto done = migrate(memory->database(), migrations); !done)
        return tl::unexpected(done.error());
    return shapeOf(memory->database());
}

} // namespace

const std::vector<Migration> &shippedMigrations()
{
    static const std::vector<Migration> steps = readShipped();
    return steps;
}

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString current;
    QChar quote;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script.at(i);
        if (!quote.isNull()) {
            current += c;
            if (c == quote)
                quote = QChar();
        } else if (c == u'-' && script.mid(i, 2) == QLatin1String("--")) {
            while (i + 1 < script.size() && script.at(i + 1) != u'\n')
                ++i;
        } else if (c == u';') {
            statements += current.trimmed();
            current.clear();
        } else {
            if (c == u'\'' || c == u'"')
                quote = c;
            current += c;
        }
    }
    statements += current.trimmed();
    statements.removeAll(QString(QStringLiteral("")));
    return statements;
}

Result<qint32> schemaVersion(const QSqlDatabase &db)
{
    const auto version = sql::single(db, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    return static_cast<qint32>(version->value_or(0));
}

Status migrate(const QSqlDatabase &db, const std::vector<Migration> &migrations)
{
    // A table that is rebuilt must not take its children along; the references are checked at the end.
    if (const auto off = execute(db, QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    auto done = execute(db, QStringLiteral("BEGIN IMMEDIATE"));
    if (done) {
        const auto from = schemaVersion(db);
        if (!from)
            done = tl::unexpected(from.error());
        else if (*from < migrations.back().version)
            done = applySteps(db, migrations, *from);
        if (done)
            done = execute(db, QStringLiteral("COMMIT"));
        if (!done)
            (void)execute(db, QStringLiteral("ROLLBACK"));
    }
    const auto on = execute(db, QStringLiteral("PRAGMA foreign_keys = ON"));
    if (!done)
        return tl::unexpected(migrationError(done.error()));
    return on;
}

Status checkSchema(const QSqlDatabase &db, const std::vector<Migration> &migrations)
{
    static const Result<Shape> shipped = shapeAfter(shippedMigrations());
    const Result<Shape> expected = &migrations == &shippedMigrations() ? shipped : shapeAfter(migrations);
    if (!expected)
        return tl::unexpected(expected.error());
    const auto found = shapeOf(db);
    if (!found)
        return tl::unexpected(found.error());
    for (auto it = found->begin(); it != found->end(); ++it) {
        if (it.key().startsWith(QLatin1String("trigger ")) || it.key().startsWith(QLatin1String("view ")))
            return fail(ErrorCode::DatabaseForeign, {}, {}, 0, it.key());
    }
    for (auto it = expected->begin(); it != expected->end(); ++it) {
        const auto same = found->constFind(it.key());
        if (same == found->constEnd() || *same != it.value())
            return fail(ErrorCode::DatabaseDamaged, {}, {}, 0, it.key());
    }
    return {};
}

} // namespace bw
