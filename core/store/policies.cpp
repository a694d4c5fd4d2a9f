#include "store/policies.h"

#include "base/zone.h"
#include "store/settings.h"
#include "store/sql.h"
#include "store/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>

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
        const auto policy = Policy::fromStored(stored.json);
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

Result<PolicyVersion> loadPolicy(const Workspace &workspace, PolicyId id)
{
    if (!id)
        return PolicyVersion();
    auto found = parsed(sql::rows(workspace.database(),
                                  QStringLiteral("SELECT id, json, author, note, saved_at FROM policy "
                                                 "WHERE id = ?"),
                                  {id.value}, readStored));
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return fail(ErrorCode::PolicyUnknown, {}, QString::number(id.value));
    return std::move(found->front());
}

std::vector<PolicyMark> marksOf(const std::vector<PolicyVersion> &versions, const QString &zone)
{
    const Result<Zone> known = zone.isEmpty() ? fail(ErrorCode::ZoneUnknown) : Zone::parse(zone);
    std::vector<PolicyMark> marks;
    Policy before;
    for (const PolicyVersion &version : versions) {
        const Day day = known ? known->localDay(version.savedAt.toSecsSinceEpoch())
                              : Day::of(version.savedAt.toLocalTime().date());
        marks.push_back(
            {version.id.value, day, version.author, version.note, changesBetween(before, version.policy)});
        before = version.policy;
    }
    return marks;
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

namespace {

const QString draftSetting = QStringLiteral("policy_draft");

} // namespace

Result<std::optional<PolicyDraft>> loadDraft(const Workspace &workspace)
{
    const auto kept = loadSetting(workspace, draftSetting);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept || (*kept)->isEmpty())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson((*kept)->toUtf8()).object();
    const auto policy = Policy::fromStored(
        QJsonDocument(object.value(QStringLiteral("policy")).toObject()).toJson(QJsonDocument::Compact));
    if (object.isEmpty() || !policy)
        return std::nullopt;
    PolicyDraft draft;
    draft.policy = *policy;
    draft.base = {object.value(QStringLiteral("base")).toInteger()};
    draft.author = object.value(QStringLiteral("author")).toString();
    draft.startedAt =
        QDateTime::fromString(object.value(QStringLiteral("started_at")).toString(), Qt::ISODateWithMs);
    return draft;
}

Status saveDraft(Workspace &workspace, const std::optional<PolicyDraft> &draft)
{
    QString text;
    if (draft) {
        const QJsonObject object{
            {QStringLiteral("policy"), QJsonDocument::fromJson(draft->policy.toJson()).object()},
            {QStringLiteral("base"), draft->base.value},
            {QStringLiteral("author"), draft->author},
            {QStringLiteral("started_at"), draft->startedAt.toUTC().toString(Qt::ISODateWithMs)},
        };
        text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    auto transaction = sql::Transaction::begin(workspace.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Status saved = saveSetting(workspace, draftSetting, text); !saved)
        return saved;
    return transaction->commit(sql::Transaction::Writes::Derived);
}

} // namespace bw
