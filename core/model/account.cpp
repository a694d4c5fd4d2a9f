#include "model/account.h"

#include "model/value_text.h"

#include <array>
#include <variant>

namespace bw {

namespace {

/// A field's place in the struct: what it is decides how it is written.
using Member = std::variant<QString Account::*, std::optional<Day> Account::*,
                            std::optional<qint32> Account::*, std::optional<double> Account::*>;

struct FieldRow {
    const char *name;
    Member member;
};

/// In the order of AccountField.
constexpr std::array<FieldRow, accountFieldCount> fields{{
    {"name", &Account::name},
    {"parent_id", &Account::parent},
    {"segment", &Account::segment},
    {"industry", &Account::industry},
    {"region", &Account::region},
    {"csm", &Account::csm},
    {"product", &Account::product},
    {"plan", &Account::plan},
    {"stage", &Account::stage},
    {"started_on", &Account::startedOn},
    {"live_on", &Account::liveOn},
    {"seats_purchased", &Account::seatsPurchased},
    {"seats_opened", &Account::seatsOpened},
    {"quota", &Account::quota},
    {"modules", &Account::modules},
    {"calendar", &Account::calendar},
    {"tags", &Account::tags},
}};

const FieldRow &rowOf(AccountField field)
{
    return fields.at(static_cast<size_t>(field));
}

} // namespace

QString fieldText(const Account &account, AccountField field)
{
    return std::visit([&](auto member) { return valueText(account.*member); }, rowOf(field).member);
}

bool setFieldText(Account &account, AccountField field, const QString &text)
{
    return std::visit([&](auto member) { return setValueText(account.*member, text); }, rowOf(field).member);
}

QString fieldName(AccountField field)
{
    return QLatin1String(rowOf(field).name);
}

Account accountAt(const Account &first, const std::vector<AccountChange> &changes, Day day)
{
    return accountAt(first, std::span(changes), day);
}

Account accountAt(const Account &first, std::span<const AccountChange> changes, Day day)
{
    Account account = first;
    std::array<std::optional<Day>, accountFieldCount> since{};
    for (const AccountChange &change : changes) {
        auto &from = since.at(static_cast<size_t>(change.field));
        if (change.account != first.id || change.from > day || (from && *from > change.from))
            continue;
        if (setFieldText(account, change.field, change.value))
            from = change.from;
    }
    return account;
}

} // namespace bw
