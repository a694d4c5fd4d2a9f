#include "store/touches.h"

#include "model/work_laid.h"
#include "store/work_log.h"
#include "store/workspace.h"

namespace bw {

namespace {

QVariantList values(const Touch &touch)
{
    return {touch.account.value,
            touch.key,
            touch.day.n,
            touch.kind,
            touch.summary,
            touch.by,
            touch.people,
            touch.nextStep,
            sql::orNull(touch.nextDate),
            sql::orNull(touch.doneOn)};
}

Touch readTouch(sql::RowReader &row)
{
    Touch touch;
    touch.id = {row.integer()};
    touch.account = {row.integer()};
    touch.key = row.utf8();
    touch.day = row.day();
    touch.kind = row.utf8();
    touch.summary = row.utf8();
    touch.by = row.utf8();
    touch.people = row.utf8();
    touch.nextStep = row.utf8();
    touch.nextDate = row.maybeDay();
    touch.doneOn = row.maybeDay();
    return touch;
}

} // namespace

Result<std::vector<Touch>> importedTouches(const Workspace &workspace, AccountId only)
{
    const sql::Filter filter = sql::onlyOf("account_id", only);
    return sql::rows(
        workspace.database(),
        QStringLiteral("SELECT id, account_id, %1, day, %2, %3, %4, %5, %6, next_date, done_on FROM touch%7 "
                       "ORDER BY account_id, day, id")
            .arg(sql::bulkText("key"), sql::bulkText("kind"), sql::bulkText("summary"),
                 sql::bulkText("\"by\""), sql::bulkText("people"), sql::bulkText("next_step"),
                 filter.condition),
        filter.args, readTouch);
}

Result<std::vector<Touch>> loadTouches(const Workspace &workspace, AccountId only)
{
    auto imported = importedTouches(workspace, only);
    if (!imported)
        return imported;
    const auto work = loadWork(workspace, only);
    if (!work)
        return tl::unexpected(work.error());
    const auto takenBack = loadWorkMarkKeys(workspace);
    if (!takenBack)
        return tl::unexpected(takenBack.error());
    return withLogged(std::move(*imported), *work, *takenBack);
}

Result<TouchWriter> TouchWriter::open(const Workspace &workspace)
{
    const QSqlDatabase db = workspace.database();
    auto insert = sql::Statement::prepare(
        db,
        QStringLiteral("INSERT INTO touch (account_id, key, day, kind, summary, \"by\", people, next_step, "
                       "next_date, done_on, import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    auto update = sql::Statement::prepare(
        db,
        QStringLiteral("UPDATE touch SET account_id = ?, key = ?, day = ?, kind = ?, summary = ?, "
                       "\"by\" = ?, people = ?, next_step = ?, next_date = ?, done_on = ?, import_id = ? "
                       "WHERE id = ?"));
    if (!update)
        return tl::unexpected(update.error());
    return TouchWriter(std::move(*insert), std::move(*update));
}

Result<TouchId> TouchWriter::insert(const Touch &touch, ImportId import)
{
    if (const auto done = m_insert.run(values(touch) << sql::orNull(import)); !done)
        return tl::unexpected(done.error());
    return TouchId{m_insert.insertedId()};
}

Status TouchWriter::update(const Touch &touch, ImportId import)
{
    return m_update.run(values(touch) << sql::orNull(import) << touch.id.value);
}

} // namespace bw
