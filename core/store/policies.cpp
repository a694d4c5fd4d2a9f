#include "store/policies.h"

#include "store/sql.h"
#include "store/workspace.h"

namespace bw {

namespace {

struct Stored {
    PolicyVersion version;
    QByteArray json;
};

Stored readStored(sql::RowReader &row)
{
    Stored stored;
    stored.version.id = {row.integer()};
    stored.json = row.text().toUtf8();
    stored.version.author = row.text();
    stored.version.note = row.text();
    stored.version.savedAt = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
    return stored;
}

Result<std::vector<PolicyVersion>> parsed(const Result<std::vector<Stored>> &rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<PolicyVersion> versions;
    for (const Stored &stored : *rows) {
        const auto policy = Policy::fromJson(stored.json);
        if (!policy)
            return tl::unexpected(policy.error());
        versions.push_back(stored.version);
        versions.back().policy = *policy;
    }
    return versions;
}

} // namespace

Result<std::vector<PolicyVersion>> loadPolicies(const Workspace &workspace)
{
    return parsed(sql::rows(workspace.database(),
                            QStringLiteral("SELECT id, json, author, note, saved_at FROM policy ORDER BY id"),
                            {}, readStored));
}

Result<std::optional<PolicyVersion>> latestPolicy(const Workspace &workspace)
{
    auto latest = parsed(sql::rows(
        workspace.database(),
        QStringLiteral("SELECT id, json, author, note, saved_at FROM policy ORDER BY id DESC LIMIT 1"), {},
        readStored));
    if (!latest)
        return tl::unexpected(latest.error());
    if (latest->empty())
        return std::nullopt;
    return std::move(latest->front());
}

Result<PolicyId> savePolicy(Workspace &workspace, const PolicyVersion &version)
{
    auto transaction = sql::Transaction::begin(workspace.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto latest = latestPolicy(workspace);
    if (!latest)
        return tl::unexpected(latest.error());
    if (*latest && (*latest)->policy == version.policy)
        return (*latest)->id;
    const auto saved =
        sql::run(workspace.database(),
                 QStringLiteral("INSERT INTO policy (json, author, note, saved_at) VALUES (?, ?, ?, ?)"),
                 {QString::fromUtf8(version.policy.toJson()), version.author, version.note,
                  version.savedAt.toUTC().toString(Qt::ISODateWithMs)});
    if (!saved)
        return tl::unexpected(saved.error());
    const PolicyId id{saved->lastInsertId().toLongLong()};
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return id;
}

} // namespace bw
