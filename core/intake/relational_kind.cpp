#include "intake/relational_kind.h"

#include "store/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bw {

Status AccountBook::load(const Workspace &workspace, const ImportSettings &choices)
{
    m_unknown = choices.unknownAccounts;
    auto names = AccountNames::load(workspace, choices.accounts);
    if (!names)
        return tl::unexpected(names.error());
    m_names = std::move(*names);
    auto ids = accountIds(workspace);
    if (!ids)
        return tl::unexpected(ids.error());
    m_ids = std::move(*ids);
    m_keys.reserve(m_ids.size());
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it)
        m_keys.insert(it->value, it.key());
    return {};
}

std::optional<QString> AccountBook::resolve(const QString &cell) const
{
    return m_ids.contains(cell) && !m_names.isChosen(cell) ? cell : m_names.keyOf(cell);
}

void AccountBook::create(const QString &key)
{
    m_ids.insert(key, {});
    m_created.append(key);
}

Status AccountBook::write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes)
{
    if (m_created.isEmpty())
        return {};
    auto writer = AccountWriter::open(workspace);
    if (!writer)
        return tl::unexpected(writer.error());
    for (const QString &key : m_created) {
        Account account;
        account.key = key;
        const auto id = writer->insert(account, import);
        if (!id)
            return tl::unexpected(id.error());
        m_ids.insert(key, *id);
        changes.push_back(changeOf(QStringLiteral("account"), {key}, {}, {}));
    }
    return {};
}

QString RelationalKind::accountOf(RowCells &cells, const FieldColumn &column) const
{
    const QString cell = cells.neededText(column);
    if (cells.isRejected())
        return cell;
    if (const auto key = accounts.resolve(cell))
        return *key;
    switch (accounts.unknown()) {
    case UnknownAccounts::Create:
        break;
    case UnknownAccounts::Reject:
        cells.reject(ProblemCode::AccountUnknown, column);
        break;
    case UnknownAccounts::Skip:
        cells.skip();
        break;
    }
    return cell;
}

void RelationalKind::ensureAccount(RowCells &cells, const FieldColumn &column, const QString &key)
{
    if (accounts.contains(key))
        return;
    accounts.create(key);
    cells.note(ProblemCode::AccountCreated, column);
}

namespace {

QString keyJson(const QStringList &key)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(key)).toJson(QJsonDocument::Compact));
}

} // namespace

ImportChange changeOf(const QString &entity, const QStringList &key, const std::optional<QJsonObject> &before,
                      const QJsonObject &after)
{
    ImportChange change;
    change.entity = entity;
    change.key = keyJson(key);
    QJsonObject differing = after;
    if (before) {
        QJsonObject was = *before;
        for (const QString &member : after.keys()) {
            if (was.value(member) == after.value(member)) {
                was.remove(member);
                differing.remove(member);
            }
        }
        change.before = QJsonDocument(was).toJson(QJsonDocument::Compact);
    }
    change.after = QJsonDocument(differing).toJson(QJsonDocument::Compact);
    return change;
}

ImportChange removalOf(const StoredRow &row)
{
    ImportChange change;
    change.entity = row.entity;
    change.key = keyJson(row.key);
    change.before = QJsonDocument(row.members).toJson(QJsonDocument::Compact);
    return change;
}

} // namespace bw
