#include "store/logged_rows.h"

#include <algorithm>

namespace bw {

namespace {

constexpr LoggedColumn field(const char *member, const char *column, LoggedType type = LoggedType::Text)
{
    return {QLatin1String(member), QLatin1String(column), type};
}

constexpr LoggedColumn same(const char *name, LoggedType type = LoggedType::Text)
{
    return field(name, name, type);
}

constexpr LoggedColumn part(const char *column, LoggedType type = LoggedType::Text)
{
    return field("", column, type);
}

constexpr LoggedColumn ofAccount = part("account_id", LoggedType::Account);
constexpr LoggedColumn itsAccount = same("account_id", LoggedType::Account);
constexpr LoggedColumn number = part("id", LoggedType::Integer);

LoggedTable table(const char *entity, const char *name, std::vector<LoggedColumn> key,
                  std::vector<LoggedColumn> columns)
{
    return {QLatin1String(entity), QLatin1String(name), std::move(key), std::move(columns), false, false};
}

LoggedTable accounts()
{
    using enum LoggedType;
    LoggedTable result =
        table("account", "account", {part("key")},
              {same("name"), field("parent_id", "parent"), same("segment"), same("industry"), same("region"),
               same("csm"), same("product"), same("plan"), same("stage"), same("started_on", Day),
               same("live_on", Day), same("seats_purchased", Integer), same("seats_opened", Integer),
               same("quota", Real), same("modules"), same("calendar"), same("tags")});
    result.isParent = result.keepsMaker = true;
    return result;
}

LoggedTable outcomes()
{
    using enum LoggedType;
    LoggedTable result = table("outcome", "outcome", {ofAccount, part("measure")},
                               {same("kind"), same("unit"), same("better"), same("baseline", Real),
                                same("target", Real), same("start", Day), same("due", Day)});
    result.isParent = true;
    return result;
}

} // namespace

const std::vector<LoggedTable> &loggedTables()
{
    using enum LoggedType;
    static const std::vector<LoggedTable> tables{
        accounts(),
        table("account_change", "account_change", {ofAccount, part("field"), part("valid_from", Day)},
              {same("value")}),
        table("seats", "seats", {ofAccount, part("date", Day)},
              {same("purchased", Integer), same("opened", Integer)}),
        table("contract", "contract", {number},
              {itsAccount, field("contract_id", "key"), same("start", Day), same("end", Day),
               same("signed_on", Day), same("arr", Real), same("currency"), same("seats", Integer),
               same("quota", Real), same("renewed_from"), same("renewed", YesNo), same("decided_on", Day),
               same("lost_reason")}),
        table("user", "user", {ofAccount, part("key")},
              {same("name"), same("role"), same("department"), same("email"), same("opened_on", Day),
               same("closed_on", Day)}),
        table("unit", "unit", {ofAccount, part("key")}, {same("name"), same("region")}),
        table("survey", "survey", {number},
              {itsAccount, field("response_id", "key"), same("kind"), same("score", Integer),
               same("scale_max", Integer), field("date", "day", Day), same("respondent"), same("role"),
               same("reason")}),
        outcomes(),
        table("outcome_actual", "outcome_actual", {ofAccount, part("measure"), part("day", Day)},
              {same("actual", Real)}),
        table("judgement", "judgement", {number},
              {itsAccount, field("judgement_id", "key"), same("criterion"), same("value"),
               field("date", "judged_at"), same("day", Day), same("judged_by"), same("note"),
               same("confidence"), same("conflict", YesNo)}),
        table("judgement_taken_back", "judgement_taken_back", {part("key")},
              {same("taken_back_at"), same("taken_back_by")}),
        table("touch", "touch", {number},
              {itsAccount, field("touch_id", "key"), field("date", "day", Day), same("kind"), same("summary"),
               same("by"), same("people"), same("next_step"), same("next_date", Day), same("done_on", Day)}),
        table("cost", "cost", {part("month", Month), part("csm"), part("kind")},
              {same("amount", Real), same("currency")}),
        table("holiday", "holiday", {part("calendar"), part("day", Day)}, {same("kind"), same("name")}),
    };
    return tables;
}

const LoggedTable *loggedTable(const QString &entity)
{
    const auto &all = loggedTables();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const LoggedTable &table) { return table.entity == entity; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace bw
