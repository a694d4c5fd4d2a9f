#include "store/logged_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlRecord>
#include <algorithm>

namespace bw {

namespace {

QString quoted(QLatin1String name)
{
    return QLatin1Char('"') + name + QLatin1Char('"');
}

/// The value as its column holds it; invalid: NULL.
QVariant toSql(LoggedType type, const QJsonValue &value)
{
    const QString text = value.isString() ? value.toString() : QString();
    if (type == LoggedType::Text || type == LoggedType::Account)
        return value.isString() ? text : value.toVariant().toString();
    if (value.isNull() || value.isUndefined() || (value.isString() && text.isEmpty()))
        return {};
    switch (type) {
    case LoggedType::Day: {
        const auto day = Day::parse(text);
        return day ? QVariant(day->n) : QVariant();
    }
    case LoggedType::Month: {
        const auto first = Day::parse(QString(text + QStringLiteral("-01")));
        return first ? QVariant(Month::of(*first).n) : QVariant();
    }
    case LoggedType::Real:
        return value.isString() ? text.toDouble() : value.toDouble();
    case LoggedType::YesNo:
        return value.toVariant().toInt() != 0 ? 1 : 0;
    case LoggedType::Integer:
    case LoggedType::Text:
    case LoggedType::Account:
        break;
    }
    return value.isString() ? text.toLongLong() : value.toInteger();
}

QJsonValue fromSql(LoggedType type, const QVariant &value)
{
    if (type == LoggedType::Text || type == LoggedType::Account)
        return value.toString();
    if (value.isNull())
        return {};
    switch (type) {
    case LoggedType::Day:
        return Day{value.toInt()}.iso();
    case LoggedType::Month:
        return Month{value.toInt()}.iso();
    case LoggedType::Real:
        return value.toDouble();
    case LoggedType::YesNo:
        return value.toInt() != 0;
    case LoggedType::Integer:
    case LoggedType::Text:
    case LoggedType::Account:
        break;
    }
    return value.toLongLong();
}

QJsonArray partsOf(const QString &key)
{
    return QJsonDocument::fromJson(key.toUtf8()).array();
}

/// `account` stands for the account's number where a column holds one.
QString placeOf(const LoggedColumn &column)
{
    return column.type == LoggedType::Account ? QStringLiteral("(SELECT id FROM account WHERE key = ?)")
                                              : QStringLiteral("?");
}

QString shownAs(const LoggedColumn &column, const QString &table)
{
    const QString name = table + QLatin1Char('.') + quoted(column.column);
    return column.type == LoggedType::Account
        ? QStringLiteral("(SELECT key FROM account WHERE id = %1)").arg(name)
        : name;
}

QString whereKey(const LoggedTable &table, const QString &alias)
{
    QStringList conditions;
    for (const LoggedColumn &column : table.key)
        conditions += QStringLiteral("%1.%2 = %3").arg(alias, quoted(column.column), placeOf(column));
    return conditions.join(QStringLiteral(" AND "));
}

QVariantList keyValues(const LoggedTable &table, const QString &key)
{
    const QJsonArray parts = partsOf(key);
    QVariantList values;
    for (size_t i = 0; i < table.key.size(); ++i)
        values += toSql(table.key[i].type, parts.at(static_cast<qsizetype>(i)));
    return values;
}

const LoggedColumn *columnOf(const LoggedTable &table, const QString &member)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const LoggedColumn &column) { return column.member == member; });
    return found == table.columns.end() ? nullptr : &*found;
}

/// What must hold of a row of the table to count as a referrer; nothing: none of its rows does.
std::optional<QString> countsWhen(const QString &table)
{
    if (table == QLatin1String("usage_name") || table == QLatin1String("usage_column"))
        return std::nullopt;
    if (table == QLatin1String("usage"))
        return QStringLiteral(
            " AND EXISTS (SELECT 1 FROM import i WHERE i.id = c.import_id AND i.undone_at IS NULL)");
    if (table == QLatin1String("edit"))
        return QStringLiteral(" AND c.withdrawn_at IS NULL");
    return QString();
}

} // namespace

Result<sql::Statement *> LoggedRows::prepared(const QString &statement)
{
    const auto known = m_statements.find(statement);
    if (known != m_statements.end())
        return &known->second;
    auto made = sql::Statement::prepare(m_db, statement);
    if (!made)
        return tl::unexpected(made.error());
    return &m_statements.emplace(statement, std::move(*made)).first->second;
}

Result<QString> LoggedRows::accountOf(const LoggedTable &table, const QString &key)
{
    const LoggedColumn &first = table.key.front();
    if (first.type == LoggedType::Account || table.entity == QLatin1String("account"))
        return partsOf(key).at(0).toString();
    const LoggedColumn *column = columnOf(table, QStringLiteral("account_id"));
    if (column == nullptr)
        return QString();
    return read(table, key).map([](const std::optional<QJsonObject> &row) {
        return row ? row->value(QLatin1String("account_id")).toString() : QString();
    });
}

Result<std::optional<QJsonObject>> LoggedRows::read(const LoggedTable &table, const QString &key)
{
    QStringList columns;
    for (const LoggedColumn &column : table.columns)
        columns += shownAs(column, QStringLiteral("t"));
    auto select =
        prepared(QStringLiteral("SELECT %1 FROM %2 t WHERE %3")
                     .arg(columns.join(u','), quoted(table.table), whereKey(table, QStringLiteral("t"))));
    if (!select)
        return tl::unexpected(select.error());
    if (const auto done = (*select)->run(keyValues(table, key)); !done)
        return tl::unexpected(done.error());
    std::optional<QJsonObject> row;
    if ((*select)->query().next()) {
        row.emplace();
        for (size_t i = 0; i < table.columns.size(); ++i)
            row->insert(table.columns[i].member,
                        fromSql(table.columns[i].type, (*select)->query().value(static_cast<int>(i))));
    }
    (*select)->query().finish();
    return row;
}

bool LoggedRows::isSame(const LoggedTable &table, const QJsonObject &row, const QJsonObject &members)
{
    return std::all_of(table.columns.begin(), table.columns.end(), [&](const LoggedColumn &column) {
        return !members.contains(column.member)
            || toSql(column.type, row.value(column.member))
            == toSql(column.type, members.value(column.member));
    });
}

Result<bool> LoggedRows::write(const LoggedTable &table, const QString &key, const QJsonObject &members,
                               ImportId import)
{
    QStringList settings;
    QVariantList values;
    for (auto member = members.begin(); member != members.end(); ++member) {
        const LoggedColumn *column = columnOf(table, member.key());
        if (column == nullptr)
            return fail(ErrorCode::DatabaseDamaged, table.table, member.key(), 0,
                        QStringLiteral("unknown member in the log of changes"));
        settings += quoted(column->column) + QStringLiteral(" = ") + placeOf(*column);
        values += toSql(column->type, member.value());
    }
    if (import) {
        settings += QStringLiteral("import_id = ?");
        values += import.value;
    }
    if (settings.isEmpty())
        return true;
    auto update =
        prepared(QStringLiteral("UPDATE OR IGNORE %1 SET %2 WHERE %3")
                     .arg(quoted(table.table), settings.join(u','), whereKey(table, quoted(table.table))));
    if (!update)
        return tl::unexpected(update.error());
    if (const auto done = (*update)->run(values + keyValues(table, key)); !done)
        return tl::unexpected(done.error());
    return (*update)->changed() > 0;
}

Status LoggedRows::remove(const LoggedTable &table, const QString &key)
{
    auto statement = prepared(QStringLiteral("DELETE FROM %1 WHERE %2")
                                  .arg(quoted(table.table), whereKey(table, quoted(table.table))));
    if (!statement)
        return tl::unexpected(statement.error());
    return (*statement)->run(keyValues(table, key));
}

Result<bool> LoggedRows::insert(const LoggedTable &table, const QString &key, const QJsonObject &members,
                                ImportId import)
{
    QStringList columns;
    QStringList places;
    QVariantList values = keyValues(table, key);
    for (const LoggedColumn &column : table.key) {
        columns += quoted(column.column);
        places += placeOf(column);
    }
    for (auto member = members.begin(); member != members.end(); ++member) {
        const LoggedColumn *column = columnOf(table, member.key());
        if (column == nullptr)
            return fail(ErrorCode::DatabaseDamaged, table.table, member.key(), 0,
                        QStringLiteral("unknown member in the log of changes"));
        columns += quoted(column->column);
        places += placeOf(*column);
        values += toSql(column->type, member.value());
    }
    columns += QStringLiteral("import_id");
    places += QStringLiteral("?");
    values += sql::orNull(import);
    auto statement = prepared(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                  .arg(quoted(table.table), columns.join(u','), places.join(u',')));
    if (!statement)
        return tl::unexpected(statement.error());
    if (const auto done = (*statement)->run(values); !done)
        return tl::unexpected(done.error());
    return (*statement)->changed() > 0;
}

Result<QSet<QString>> LoggedRows::keysOfSource(const LoggedTable &table, SourceId source)
{
    QStringList columns;
    for (const LoggedColumn &column : table.key)
        columns += shownAs(column, quoted(table.table));
    auto query = sql::run(m_db,
                          QStringLiteral("SELECT %1 FROM %2 JOIN import ON import.id = %2.import_id WHERE "
                                         "import.source_id = ?")
                              .arg(columns.join(u','), quoted(table.table)),
                          {source.value});
    if (!query)
        return tl::unexpected(query.error());
    QSet<QString> keys;
    while (query->next()) {
        QJsonArray key;
        for (size_t i = 0; i < table.key.size(); ++i)
            key += fromSql(table.key[i].type, query->value(static_cast<int>(i))).toVariant().toString();
        keys.insert(QString::fromUtf8(QJsonDocument(key).toJson(QJsonDocument::Compact)));
    }
    return keys;
}

/// SELECTs of import_id, one for each way in which a table refers to this one.
Result<QStringList> LoggedRows::referring(const LoggedTable &table)
{
    const auto known = m_referring.constFind(table.table);
    if (known != m_referring.constEnd())
        return *known;
    struct Link {
        QString table;
        qint64 id = 0;
        QString from, to;
    };
    const auto links = sql::rows(
        m_db,
        QStringLiteral("SELECT m.name, f.id, f.\"from\", f.\"to\" FROM sqlite_master m, "
                       "pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f.\"table\" = ? "
                       "ORDER BY m.name, f.id, f.seq"),
        {QString(table.table)}, [](sql::RowReader &row) {
            return Link{row.text(), row.integer(), row.text(), row.text()};
        });
    if (!links)
        return tl::unexpected(links.error());
    QStringList selects;
    for (size_t first = 0; first < links->size();) {
        const Link &link = (*links)[first];
        QStringList joined;
        size_t next = first;
        for (; next < links->size() && (*links)[next].table == link.table && (*links)[next].id == link.id;
             ++next)
            joined += QStringLiteral("c.\"%1\" = p.\"%2\"").arg((*links)[next].from, (*links)[next].to);
        first = next;
        const auto condition = countsWhen(link.table);
        if (!condition)
            continue;
        const bool hasOrigin = m_db.record(link.table).contains(QStringLiteral("import_id"));
        selects += QStringLiteral("SELECT %1, '%2' FROM \"%2\" c JOIN %3 p ON %4 WHERE %5%6 LIMIT 1")
                       .arg(hasOrigin ? QStringLiteral("c.import_id") : QStringLiteral("NULL"), link.table,
                            quoted(table.table), joined.join(QStringLiteral(" AND ")),
                            whereKey(table, QStringLiteral("p")), *condition);
    }
    m_referring.insert(table.table, selects);
    return selects;
}

Result<std::optional<Referrer>> LoggedRows::referrer(const LoggedTable &table, const QString &key)
{
    const auto selects = referring(table);
    if (!selects)
        return tl::unexpected(selects.error());
    for (const QString &statement : *selects) {
        auto select = prepared(statement);
        if (!select)
            return tl::unexpected(select.error());
        if (const auto done = (*select)->run(keyValues(table, key)); !done)
            return tl::unexpected(done.error());
        std::optional<Referrer> found;
        if ((*select)->query().next()) {
            const QVariant import = (*select)->query().value(0);
            found = Referrer{(*select)->query().value(1).toString(), {}};
            if (!import.isNull())
                found->import = ImportId{import.toLongLong()};
        }
        (*select)->query().finish();
        if (found)
            return found;
    }
    return std::nullopt;
}

Result<std::vector<QString>> LoggedRows::leftBehind(const LoggedTable &table)
{
    QStringList columns;
    for (const LoggedColumn &column : table.key)
        columns += shownAs(column, QStringLiteral("t"));
    auto query = sql::run(m_db,
                          QStringLiteral("SELECT %1 FROM %2 t JOIN import i ON i.id = t.import_id "
                                         "WHERE i.undone_at IS NOT NULL")
                              .arg(columns.join(u','), quoted(table.table)));
    if (!query)
        return tl::unexpected(query.error());
    std::vector<QString> keys;
    while (query->next()) {
        QJsonArray parts;
        for (size_t i = 0; i < table.key.size(); ++i)
            parts += fromSql(table.key[i].type, query->value(static_cast<int>(i))).toVariant().toString();
        keys.push_back(QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact)));
    }
    return keys;
}

} // namespace bw
