#include "store/settings.h"

#include "store/sql.h"
#include "store/workspace.h"

namespace bw {

namespace {
QString zoneName()
{
    return QStringLiteral("zone");
}
} // namespace

Result<std::optional<QString>> loadSetting(const Workspace &workspace, const QString &name)
{
    auto found = sql::rows(workspace.database(), QStringLiteral("SELECT value FROM setting WHERE name = ?"),
                           {name}, [](sql::RowReader &row) { return row.text(); });
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return std::nullopt;
    return found->front();
}

Status saveSetting(const Workspace &workspace, const QString &name, const QString &value)
{
    const auto done =
        sql::run(workspace.database(),
                 QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"), {name, value});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<QString> loadZone(const Workspace &workspace)
{
    const auto zone = loadSetting(workspace, zoneName());
    if (!zone)
        return tl::unexpected(zone.error());
    return zone->value_or(QString());
}

Status fixZone(const Workspace &workspace, const QString &zone)
{
    const auto fixed = loadZone(workspace);
    if (!fixed)
        return tl::unexpected(fixed.error());
    if (*fixed == zone)
        return {};
    if (!fixed->isEmpty())
        return fail(ErrorCode::ZoneDiffers, zone, *fixed);
    return saveSetting(workspace, zoneName(), zone);
}

Status forgetZone(const Workspace &workspace)
{
    const auto done =
        sql::run(workspace.database(), QStringLiteral("DELETE FROM setting WHERE name = ?"), {zoneName()});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace bw
