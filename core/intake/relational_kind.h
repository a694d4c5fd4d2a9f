#pragma once

#include "base/ids.h"
#include "intake/account_names.h"
#include "intake/row_cells.h"
#include "model/rubric.h"
#include "store/accounts.h"
#include "store/imports.h"

#include <QHash>
#include <QJsonObject>
#include <memory>

namespace bw {

class Workspace;

/// What a row does to the store.
enum class RowEffect { Added, Changed, Unchanged, Rejected, Skipped };

/// Accounts by the key of the files, with those that the import makes; later their ids.
class AccountBook {
public:
    /// `choices`: accounts as a file writes them, where somebody said which ones they are.
    [[nodiscard]] Status load(const Workspace &workspace, const ImportSettings &choices);
    /// The key of the account that a cell means: its key, what was chosen for it, or the name of one account
    /// and no other. Nothing: not known.
    [[nodiscard]] std::optional<QString> resolve(const QString &cell) const;
    [[nodiscard]] UnknownAccounts unknown() const { return m_unknown; }
    [[nodiscard]] bool contains(const QString &key) const { return m_ids.contains(key); }
    /// Plans an account that nobody has described yet.
    void create(const QString &key);
    [[nodiscard]] const QStringList &created() const { return m_created; }
    /// Writes the planned ones.
    [[nodiscard]] Status write(const Workspace &workspace, ImportId import,
                               std::vector<ImportChange> &changes);
    void setId(const QString &key, AccountId id) { m_ids.insert(key, id); }
    [[nodiscard]] AccountId id(const QString &key) const { return m_ids.value(key); }
    [[nodiscard]] QString key(AccountId id) const { return m_keys.value(id.value); }

private:
    QHash<QString, AccountId> m_ids;
    QHash<qint64, QString> m_keys;
    QStringList m_created;
    AccountNames m_names;
    UnknownAccounts m_unknown = UnknownAccounts::Create;
};

/// A stored row, as the change log names it.
struct StoredRow {
    QString entity;
    QStringList key;
    QJsonObject members;
    qint64 parts = 0; ///< rows that are a part of it: their key is its own and one more
};

/// One kind of relational file: holds what is stored, takes rows one by one, writes what differs.
class RelationalKind {
public:
    virtual ~RelationalKind() = default;

    [[nodiscard]] virtual Status load(const Workspace &workspace) = 0;
    /// For rows without a key: which lines of the file came in before.
    [[nodiscard]] virtual Status knowFile(const Workspace & /*workspace*/, const FileShape & /*shape*/,
                                          const Progress & /*progress*/)
    {
        return {};
    }
    /// Called once before the rows: where the fields stand.
    virtual void map(const RowCells &cells) = 0;
    /// Plans one row. Rejected rows have their problem noted in `cells`.
    [[nodiscard]] virtual RowEffect take(RowCells &cells) = 0;
    /// After the last row: effects of rows that had to wait for others.
    [[nodiscard]] virtual std::vector<RowEffect> finish() { return {}; }
    /// Stored rows that no row of the file named, for fullReplace, parts before what they are parts of. Kinds
    /// whose rows others build on have none, nor have judgements: what somebody judged is never left out.
    [[nodiscard]] virtual std::vector<StoredRow> unnamed() const { return {}; }
    /// Keys and names of the accounts that it makes.
    [[nodiscard]] virtual QStringList accountsMade() const { return accounts.created(); }
    /// Inside a transaction; says what it did to each row in `changes`.
    [[nodiscard]] virtual Status write(const Workspace &workspace, ImportId import,
                                       std::vector<ImportChange> &changes) = 0;

    AccountBook accounts;

protected:
    /// The account that a row is about, by its key. A row of an account that is not known is rejected or
    /// skipped where the settings say so.
    [[nodiscard]] QString accountOf(RowCells &cells, const FieldColumn &column) const;
    /// For an accepted row that names an account: it is made, and said so, where it is not known.
    void ensureAccount(RowCells &cells, const FieldColumn &column, const QString &key);
};

[[nodiscard]] std::unique_ptr<RelationalKind> makeAccountsKind(Day importDay, QStringList calendars);
[[nodiscard]] std::unique_ptr<RelationalKind> makeSeatsKind();
[[nodiscard]] std::unique_ptr<RelationalKind> makeContractsKind();
[[nodiscard]] std::unique_ptr<RelationalKind> makeUsersKind();
[[nodiscard]] std::unique_ptr<RelationalKind> makeUnitsKind();
/// Where a zone is given, times with an offset are brought into it.
[[nodiscard]] std::unique_ptr<RelationalKind> makeSurveysKind(std::optional<Zone> zone);
[[nodiscard]] std::unique_ptr<RelationalKind> makeOutcomesKind();
/// `criteria`: those in force for some account; others, and values that are no step of them, are told, and
/// kept. A judgement later than `latest`, the moment of the import, is rejected.
[[nodiscard]] std::unique_ptr<RelationalKind> makeJudgementsKind(std::optional<Zone> zone,
                                                                 std::vector<RubricCriterion> criteria,
                                                                 LocalTime latest);
[[nodiscard]] std::unique_ptr<RelationalKind> makeTouchesKind(std::optional<Zone> zone);
[[nodiscard]] std::unique_ptr<RelationalKind> makeCostsKind();
/// `calendar`: that of rows that name none.
[[nodiscard]] std::unique_ptr<RelationalKind> makeHolidaysKind(QString calendar);

/// One entry of the change log; `before` is empty for a row that was not there. Only members that differ.
[[nodiscard]] ImportChange changeOf(const QString &entity, const QStringList &key,
                                    const std::optional<QJsonObject> &before, const QJsonObject &after);

/// The same for a row that was taken away: `after` is empty.
[[nodiscard]] ImportChange removalOf(const StoredRow &row);

/// For the change log: null where nothing is known.
template <class T> [[nodiscard]] QJsonValue jsonOf(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
[[nodiscard]] inline QJsonValue jsonOf(const std::optional<Day> &day)
{
    return day ? QJsonValue(day->iso()) : QJsonValue();
}

/// Takes the new value where the file states one; true where that makes a difference.
inline bool merge(QString &stored, const QString &stated)
{
    if (stated.isEmpty() || stored == stated)
        return false;
    stored = stated;
    return true;
}
template <class T> bool merge(std::optional<T> &stored, const std::optional<T> &stated)
{
    if (!stated || stored == stated)
        return false;
    stored = stated;
    return true;
}
template <class T> bool merge(T &stored, const T &stated)
{
    if (stored == stated)
        return false;
    stored = stated;
    return true;
}

} // namespace bw
