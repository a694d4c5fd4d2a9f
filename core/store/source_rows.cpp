#include "store/source_rows.h"

#include "store/sql.h"
#include "store/workspace.h"

#include <array>

namespace bw {

namespace {

constexpr char ofAccount[] = "account_id = (SELECT id FROM account WHERE key = ?)";

struct Entity {
    QLatin1String name;
    const char *key; ///< columns of the change log's key; `row` is the table, `account` its account
    const char *remove; ///< condition that finds the row by the key
    QList<int> days; ///< places in the key that are days
};

const std::array<Entity, 4> &entities()
{
    static const std::array<Entity, 4> all = {
        Entity{QLatin1String("user"), "account.key, row.key", "key = ?", {}},
        Entity{QLatin1String("unit"), "account.key, row.key", "key = ?", {}},
        Entity{QLatin1String("seats"), "account.key, row.date", "date = ?", {1}},
        Entity{QLatin1String("contract"), "row.id", "id = ?", {}},
    };
    return all;
}

const Entity *find(const QString &name)
{
    const auto found = std::find_if(entities().begin(), entities().end(),
                                    [&](const Entity &entity) { return name == entity.name; });
    return found == entities().end() ? nullptr : &*found;
}

} // namespace

Result<QSet<QStringList>> rowsOfSource(const Workspace &workspace, const QString &entity, SourceId source)
{
    const Entity *known = find(entity);
    if (!known)
        return QSet<QStringList>();
    const QString statement = QStringLiteral("SELECT %1 FROM \"%2\" AS row JOIN account ON account.id = "
                                             "row.account_id JOIN import ON import.id = row.import_id WHERE "
                                             "import.source_id = ?")
                                  .arg(QLatin1String(known->key), known->name);
    auto query = sql::run(workspace.database(), statement, {source.value});
    if (!query)
        return tl::unexpected(query.error());
    const auto columns = static_cast<int>(QByteArrayView(known->key).count(',')) + 1;
    QSet<QStringList> keys;
    while (query->next()) {
        QStringList key;
        for (int i = 0; i < columns; ++i) {
            const QVariant value = query->value(i);
            key += known->days.contains(i) ? Day{value.toInt()}.iso() : value.toString();
        }
        keys.insert(key);
    }
    return keys;
}

Status removeRow(const Workspace &workspace, const QString &entity, const QStringList &key)
{
    const Entity *known = find(entity);
    Q_ASSERT(known);
    QString condition = QLatin1String(known->remove);
    if (key.size() > 1)
        condition = QLatin1String(ofAccount) + QStringLiteral(" AND ") + condition;
    QVariantList args;
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (known->days.contains(static_cast<int>(i)))
            args += Day::parse(key[i]).value_or(Day()).n;
        else if (key.size() == 1)
            args += key[i].toLongLong();
        else
            args += key[i];
    }
    const auto done =
        sql::run(workspace.database(),
                 QStringLiteral("DELETE FROM \"%1\" WHERE %2").arg(known->name, condition), args);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace bw
