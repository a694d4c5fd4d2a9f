#include "store/work_saving.h"

#include "store/saving.h"
#include "store/work_payload.h"
#include "store/workspace.h"

#include <QJsonDocument>

namespace bw {

namespace {

/// With every text in it as plain() leaves it.
QJsonObject plainObject(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString())
            *it = plain(it->toString());
        else if (it->isObject())
            *it = plainObject(it->toObject());
    }
    return object;
}

/// The entry as it is to be saved.
Result<LoggedWork> completed(const Saving &saving, const WorkEntry &entry)
{
    LoggedWork work = loggedOf(entry);
    work.payload =
        QString::fromUtf8(QJsonDocument(plainObject(payloadOf(entry.what))).toJson(QJsonDocument::Compact));
    work.key = entry.key.isEmpty() ? newKey() : plain(entry.key);
    work.by = plain(entry.by);
    work.at = entry.at.isEmpty() ? saving.moment() : entry.at;
    const auto day = dayOf(work.at);
    if (!day || saving.today() < *day)
        return fail(ErrorCode::DayInvalid, {}, work.at);
    if (work.at.size() == day->iso().size())
        work.at += QLatin1String("T00:00:00");
    work.day = *day;
    return work;
}

} // namespace

Result<std::vector<WorkEntry>> saveWork(Workspace &workspace, const std::vector<WorkEntry> &entries,
                                        const QDateTime &now)
{
    std::vector<WorkEntry> saved;
    if (entries.empty())
        return saved;
    auto saving = Saving::begin(workspace, now);
    if (!saving)
        return tl::unexpected(saving.error());
    bool isAnyNew = false;
    for (const WorkEntry &entry : entries) {
        const auto account = saving->accountKey(entry.account);
        if (!account)
            return tl::unexpected(account.error());
        auto work = completed(*saving, entry);
        if (!work)
            return tl::unexpected(work.error());
        const auto before =
            entry.key.isEmpty() ? Result<std::vector<SealedWork>>() : loadWorkRows(workspace, work->key);
        if (!before)
            return tl::unexpected(before.error());
        if (!before->empty()) {
            work = before->back().work;
        } else {
            if (const auto done = insertWork(saving->db(), *work); !done)
                return tl::unexpected(done.error());
            saving->add(JournalledWork{*account, *work});
            isAnyNew = true;
        }
        auto kept = entryOf(*work);
        if (!kept)
            return fail(ErrorCode::DatabaseDamaged, workspace.path());
        saved.push_back(std::move(*kept));
    }
    if (!isAnyNew)
        return saved;
    if (const auto committed = saving->commit(); !committed)
        return tl::unexpected(committed.error());
    return saved;
}

Status takeWorkBack(Workspace &workspace, const QStringList &keys, const QString &by, const QDateTime &now)
{
    auto saving = Saving::begin(workspace, now);
    if (!saving)
        return tl::unexpected(saving.error());
    bool isAnyNew = false;
    for (const QString &key : keys) {
        const WorkMark mark{plain(key), saving->moment(), plain(by)};
        if (mark.key.isEmpty())
            continue;
        const auto isNew = insertWorkMark(saving->db(), mark);
        if (!isNew)
            return tl::unexpected(isNew.error());
        if (*isNew)
            saving->add(mark);
        isAnyNew |= *isNew;
    }
    return isAnyNew ? saving->commit() : Status();
}

} // namespace bw
