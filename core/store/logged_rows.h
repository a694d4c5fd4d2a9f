#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/sql.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QSqlDatabase>
#include <map>
#include <optional>
#include <vector>

namespace bw {

/// How a member of a logged row (ImportChange) is kept in its column.
enum class LoggedType {
    Text, ///< never NULL: nothing is ''
    Integer,
    Real,
    Day, ///< yyyy-MM-dd
    Month, ///< yyyy-MM
    YesNo,
    Account, ///< key of the files, kept as account.id
};

struct LoggedColumn {
    QLatin1String member; ///< in the log; empty for a part of the key
    QLatin1String column;
    LoggedType type{};
};

/// One kind of logged row and where it stands: the whole of what undo knows of it.
struct LoggedTable {
    QLatin1String entity; ///< as in ImportChange
    QLatin1String table;
    std::vector<LoggedColumn> key; ///< in the order of the JSON array
    std::vector<LoggedColumn> columns; ///< all the others, import_id apart
    bool isParent = false; ///< other rows refer to it
    bool keepsMaker = false; ///< import_id is the import that made the row, not the one that changed it last
};

[[nodiscard]] const std::vector<LoggedTable> &loggedTables();
/// Null for an entity that is not there.
[[nodiscard]] const LoggedTable *loggedTable(const QString &entity);

/// A row that another one cannot do without.
struct Referrer {
    QString table;
    std::optional<ImportId> import; ///< that brought it; nothing: made by hand
};

/// Reads, changes and removes rows by what the log says of them. For one thread and, where it writes,
/// inside a transaction.
class LoggedRows {
public:
    explicit LoggedRows(QSqlDatabase db)
        : m_db(std::move(db))
    {
    }

    /// The account that the row is of: its key, empty where it is of none.
    [[nodiscard]] Result<QString> accountOf(const LoggedTable &table, const QString &key);
    /// The row's members; nothing where it is not there.
    [[nodiscard]] Result<std::optional<QJsonObject>> read(const LoggedTable &table, const QString &key);
    /// Whether the row has these values already, whatever their JSON types are.
    [[nodiscard]] static bool isSame(const LoggedTable &table, const QJsonObject &row,
                                     const QJsonObject &members);
    /// Writes members of a row that is there. False, with nothing written, where another row has that place
    /// by now. `import`: what the row says of its origin; 0: as it was.
    [[nodiscard]] Result<bool> write(const LoggedTable &table, const QString &key, const QJsonObject &members,
                                     ImportId import);
    [[nodiscard]] Status remove(const LoggedTable &table, const QString &key);
    /// Makes a row again that was taken away. False, with nothing written, where its place is taken.
    [[nodiscard]] Result<bool> insert(const LoggedTable &table, const QString &key,
                                      const QJsonObject &members, ImportId import);
    /// Keys of the rows that an import of the source wrote last.
    [[nodiscard]] Result<QSet<QString>> keysOfSource(const LoggedTable &table, SourceId source);
    /// A row that refers to this one: those of undone usage, withdrawn edits and derived values do not count.
    [[nodiscard]] Result<std::optional<Referrer>> referrer(const LoggedTable &table, const QString &key);
    /// Keys of rows that an import made that was undone since.
    [[nodiscard]] Result<std::vector<QString>> leftBehind(const LoggedTable &table);

private:
    [[nodiscard]] Result<sql::Statement *> prepared(const QString &statement);
    [[nodiscard]] Result<QStringList> referring(const LoggedTable &table);

    QSqlDatabase m_db;
    std::map<QString, sql::Statement> m_statements;
    QHash<QString, QStringList> m_referring; ///< table -> SELECTs of import_id by key
};

} // namespace bw
