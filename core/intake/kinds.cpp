#include "intake/kinds.h"

namespace bw {

namespace {

using enum CellType;

Field needed(const char *name, CellType type)
{
    return {QString::fromLatin1(name), type, true, false};
}

Field optional(const char *name, CellType type = Text)
{
    return {QString::fromLatin1(name), type, false, false};
}

Field person(const char *name)
{
    return {QString::fromLatin1(name), Text, false, true};
}

Field masked(const char *name)
{
    return {QString::fromLatin1(name), Text, false, true, true};
}

std::vector<std::vector<Field>> allFields()
{
    return {
        {
            needed("account_id", Identifier),
            optional("name"),
            optional("parent_id", Identifier),
            optional("segment"),
            optional("industry"),
            optional("region"),
            optional("csm"),
            optional("product"),
            optional("plan"),
            optional("stage"),
            optional("started_on", CellType::Day),
            optional("live_on", CellType::Day),
            optional("seats", Whole),
            optional("seats_purchased", Whole),
            optional("seats_opened", Whole),
            optional("quota", Decimal),
            optional("modules"),
            optional("calendar"),
            optional("tags"),
            optional("valid_from", CellType::Day),
        },
        {
            needed("account_id", Identifier),
            needed("date", CellType::Day),
            optional("purchased", Whole),
            optional("opened", Whole),
        },
        {
            optional("contract_id", Identifier),
            needed("account_id", Identifier),
            needed("start", CellType::Day),
            needed("end", CellType::Day),
            needed("arr", Money),
            optional("signed_on", CellType::Day),
            optional("currency"),
            optional("seats", Whole),
            optional("quota", Decimal),
            optional("renewed_from", Identifier),
            optional("renewed", YesNo),
            optional("decided_on", CellType::Day),
            optional("lost_reason"),
        },
        {
            needed("account_id", Identifier),
            needed("user_id", Identifier),
            person("name"),
            optional("role"),
            optional("department"),
            person("email"),
            optional("opened_on", CellType::Day),
            optional("closed_on", CellType::Day),
        },
        {
            needed("account_id", Identifier),
            needed("unit_id", Identifier),
            optional("name"),
            optional("region"),
        },
        {
            needed("account_id", Identifier),
            needed("event", Identifier),
            needed("occurred_at", Stamp),
            optional("user_id", Identifier),
            optional("unit_id", Identifier),
            optional("module", Identifier),
            optional("quantity", Whole),
            optional("duration_seconds", Whole),
        },
        {
            needed("account_id", Identifier),
            needed("date", CellType::Day),
            needed("event", Identifier),
            needed("count", Whole),
            optional("user_id", Identifier),
            optional("unit_id", Identifier),
            optional("module", Identifier),
            optional("active_users", Whole),
            optional("duration_seconds", Whole),
        },
        {
            optional("response_id", Identifier),
            needed("account_id", Identifier),
            optional("kind"),
            needed("score", Whole),
            needed("date", Stamp),
            optional("respondent", Identifier),
            masked("email"),
            optional("role"),
            optional("scale_max", Whole),
            optional("reason"),
        },
        {
            needed("account_id", Identifier),
            needed("measure", Identifier),
            needed("date", CellType::Day),
            optional("actual", Decimal),
            optional("kind"),
            optional("unit"),
            optional("baseline", Decimal),
            optional("target", Decimal),
            optional("start", CellType::Day),
            optional("due", CellType::Day),
            optional("better"),
        },
        {
            optional("judgement_id", Identifier),
            needed("account_id", Identifier),
            needed("criterion", Identifier),
            needed("value", Identifier),
            needed("date", Stamp),
            optional("judged_by"),
            optional("note"),
            optional("confidence"),
            optional("taken_back_at", Stamp),
            optional("taken_back_by"),
        },
        {
            optional("touch_id", Identifier),
            needed("account_id", Identifier),
            needed("date", Stamp),
            needed("kind", Text),
            optional("summary"),
            optional("by"),
            person("people"),
            optional("next_step"),
            optional("next_date", CellType::Day),
            optional("done_on", CellType::Day),
        },
        {
            needed("month", Text), // its own forms: intake/months.h
            needed("kind", Text),
            needed("amount", Money),
            optional("csm"),
            optional("currency"),
        },
        {
            optional("calendar", Identifier),
            needed("date", CellType::Day),
            needed("kind", Text),
            optional("name"),
        },
    };
}

constexpr const char *kindNames[fileKindCount] = {
    "accounts", "seats",    "contracts",  "users",   "units", "events",  "daily_usage",
    "surveys",  "outcomes", "judgements", "touches", "costs", "holidays"};

} // namespace

QString kindName(FileKind kind)
{
    return QString::fromLatin1(kindNames[static_cast<int>(kind)]);
}

std::optional<FileKind> kindFromName(const QString &name)
{
    for (int i = 0; i < fileKindCount; ++i) {
        if (name == QLatin1String(kindNames[i]))
            return static_cast<FileKind>(i);
    }
    return {};
}

const std::vector<Field> &fieldsOf(FileKind kind)
{
    static const std::vector<std::vector<Field>> all = allFields();
    return all[static_cast<size_t>(kind)];
}

int fieldIndex(FileKind kind, QLatin1String name)
{
    const std::vector<Field> &fields = fieldsOf(kind);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == name)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace bw
