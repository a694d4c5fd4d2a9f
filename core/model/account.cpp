#include "model/account.h"

#include <QLocale>
#include <QStringList>
#include <cmath>

namespace bw {

namespace {

/// Where a field of text lives; nothing for days and numbers.
QString Account::*textMember(AccountField field)
{
    switch (field) {
    case AccountField::Name:
        return &Account::name;
    case AccountField::Parent:
        return &Account::parent;
    case AccountField::Segment:
        return &Account::segment;
    case AccountField::Industry:
        return &Account::industry;
    case AccountField::Region:
        return &Account::region;
    case AccountField::Csm:
        return &Account::csm;
    case AccountField::Product:
        return &Account::product;
    case AccountField::Plan:
        return &Account::plan;
    case AccountField::Stage:
        return &Account::stage;
    case AccountField::Modules:
        return &Account::modules;
    case AccountField::Calendar:
        return &Account::calendar;
    case AccountField::Tags:
        return &Account::tags;
    case AccountField::StartedOn:
    case AccountField::LiveOn:
    case AccountField::SeatsPurchased:
    case AccountField::SeatsOpened:
    case AccountField::Quota:
        break;
    }
    return nullptr;
}

QString dayText(const std::optional<Day> &day)
{
    return day ? day->iso() : QString();
}

QString numberText(const std::optional<qint32> &number)
{
    return number ? QString::number(*number) : QString();
}

bool setDay(std::optional<Day> &member, const QString &text)
{
    if (text.isEmpty()) {
        member.reset();
        return true;
    }
    const auto day = Day::parse(text);
    if (day)
        member = day;
    return day.has_value();
}

/// A count: whole and not negative.
bool setCount(std::optional<qint32> &member, const QString &text)
{
    if (text.isEmpty()) {
        member.reset();
        return true;
    }
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value < 0)
        return false;
    member = value;
    return true;
}

bool setNumber(std::optional<double> &member, const QString &text)
{
    if (text.isEmpty()) {
        member.reset();
        return true;
    }
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return false;
    member = value;
    return true;
}

} // namespace

QString fieldText(const Account &account, AccountField field)
{
    if (const auto text = textMember(field))
        return account.*text;
    switch (field) {
    case AccountField::StartedOn:
        return dayText(account.startedOn);
    case AccountField::LiveOn:
        return dayText(account.liveOn);
    case AccountField::SeatsPurchased:
        return numberText(account.seatsPurchased);
    case AccountField::SeatsOpened:
        return numberText(account.seatsOpened);
    case AccountField::Quota:
        return account.quota ? QString::number(*account.quota, 'g', QLocale::FloatingPointShortest)
                             : QString();
    default:
        return {};
    }
}

bool setFieldText(Account &account, AccountField field, const QString &text)
{
    if (const auto member = textMember(field)) {
        account.*member = text;
        return true;
    }
    switch (field) {
    case AccountField::StartedOn:
        return setDay(account.startedOn, text);
    case AccountField::LiveOn:
        return setDay(account.liveOn, text);
    case AccountField::SeatsPurchased:
        return setCount(account.seatsPurchased, text);
    case AccountField::SeatsOpened:
        return setCount(account.seatsOpened, text);
    case AccountField::Quota:
        return setNumber(account.quota, text);
    default:
        return false;
    }
}

QString fieldName(AccountField field)
{
    static const QStringList names = {
        QStringLiteral("name"),         QStringLiteral("parent_id"), QStringLiteral("segment"),
        QStringLiteral("industry"),     QStringLiteral("region"),    QStringLiteral("csm"),
        QStringLiteral("product"),      QStringLiteral("plan"),      QStringLiteral("stage"),
        QStringLiteral("started_on"),   QStringLiteral("live_on"),   QStringLiteral("seats_purchased"),
        QStringLiteral("seats_opened"), QStringLiteral("quota"),     QStringLiteral("modules"),
        QStringLiteral("calendar"),     QStringLiteral("tags"),
    };
    Q_ASSERT(names.size() == accountFieldCount);
    return names[static_cast<int>(field)];
}

Account accountAt(const Account &first, const std::vector<AccountChange> &changes, Day day)
{
    return accountAt(first, std::span(changes), day);
}

Account accountAt(const Account &first, std::span<const AccountChange> changes, Day day)
{
    Account account = first;
    for (const AccountChange &change : changes) {
        if (change.account == first.id && change.from <= day)
            setFieldText(account, change.field, change.value);
    }
    return account;
}

} // namespace bw
