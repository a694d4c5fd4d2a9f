#include "account/account_tr.h"
#include "account/figure_table.h"
#include "account/figure_words.h"
#include "account/people_section.h"
#include "shell/text.h"

#include <algorithm>

namespace bw {

namespace {

FigureCell cell(const QString &words, bool right = false, Token colour = Token::TextPrimary,
                TextRole role = TextRole::Small)
{
    return {words, role, colour, {}, right, {}, {}};
}

FigureCell head(const QString &words, bool right = false)
{
    return cell(words, right, Token::TextSecondary, TextRole::CaptionStrong);
}

FigureCell dotsOf(const Coefficient &coefficient)
{
    FigureCell dots = cell(QString(10, QChar(0x2007))); // as wide as the dots
    dots.dots = coefficient.blocks;
    return dots;
}

QString ago(const std::optional<Day> &day, Day asOf)
{
    if (!day)
        return AccountText::tr("never", "when somebody was seen last");
    const int days = asOf - *day;
    if (days == 0)
        return AccountText::tr("on the last day", "when somebody was seen last");
    return AccountText::tr("%n day(s) ago", nullptr, days);
}

QString nameOf(const User &user)
{
    return text::visible(user.name.isEmpty() ? user.key : user.name);
}

QString nameOf(const Unit &unit)
{
    return text::visible(unit.name.isEmpty() ? unit.key : unit.name);
}

QString ofKnown(const Coefficient &coefficient)
{
    return AccountText::tr("%1 of %2", "active weeks, of known ones")
        .arg(text::number(qint64{coefficient.active}), text::number(qint64{coefficient.known}));
}

QString seenTip(const AccountReport &report)
{
    return AccountText::tr("Seen: with any event that counts as a login in the 28 days to %1.")
        .arg(text::dayYear(report.asOf));
}

QString coefficientTip(const AccountReport &report)
{
    return AccountText::tr("Weeks: in how many of the last 7 blocks of 7 days the user had key actions on at "
                           "least %n day(s).",
                           nullptr, report.policy.coefficientActiveDays);
}

} // namespace

QString roleWord(size_t role)
{
    const QString code = rolesInOrder().value(static_cast<qsizetype>(role));
    if (code == QLatin1String("decision_maker"))
        return AccountText::tr("Decision maker", "role of users");
    if (code == QLatin1String("manager"))
        return AccountText::tr("Manager", "role of users");
    if (code == QLatin1String("end_user"))
        return AccountText::tr("End user", "role of users");
    if (code == QLatin1String("admin"))
        return AccountText::tr("Administrator", "role of users");
    if (code == QLatin1String("other"))
        return AccountText::tr("Other", "role of users");
    return AccountText::tr("Role not known", "role of users");
}

std::vector<FigureRow> roleRows(const AccountReport &report, const AccountDetails &details)
{
    std::vector<FigureRow> rows;
    if (details.use.roles.empty()) {
        rows.push_back(
            {{cell(AccountText::tr("The data name no users."), false, Token::TextSecondary)}, {}, false, {}});
        return rows;
    }
    rows.push_back({{head(AccountText::tr("Role")), head(AccountText::tr("Seen, 28 days"), true),
                     head(AccountText::tr("Acted"), true), head(AccountText::tr("Last seen")),
                     head(AccountText::tr("Weeks seen of 7"))},
                    seenTip(report) + QLatin1Char('\n') + coefficientTip(report),
                    true,
                    {}});
    for (const RoleUse &role : details.use.roles) {
        const QString name = roleWord(role.role);
        const bool none = role.seen28 == 0;
        FigureCell last =
            cell(ago(role.lastSeen, report.asOf), false, none ? Token::TextPrimary : Token::TextSecondary);
        last.shape = none ? Band::AtRisk : role.seen28 * 2 < role.users ? Band::Watch : Band::Healthy;
        rows.push_back(
            {{cell(name, false, Token::TextPrimary, TextRole::SmallStrong),
              cell(AccountText::tr("%1 of %2", "users seen, of all")
                       .arg(text::number(qint64{role.seen28}), text::number(qint64{role.users})),
                   true),
              cell(text::number(qint64{role.acted28}), true), last, dotsOf(role.coefficient)},
             AccountText::tr("%1: %2 of %3 users were seen in 28 days, %4 with a key action, %5 in "
                             "every week.")
                     .arg(name, text::number(qint64{role.seen28}), text::number(qint64{role.users}),
                          text::number(qint64{role.acted28}), text::number(qint64{role.everyWeek}))
                 + QLatin1Char('\n') + seenTip(report) + QLatin1Char('\n') + coefficientTip(report)
                 + QLatin1Char('\n') + restsOn(report),
             false,
             [&details, which = role.role] { return userRows(details, which); }});
    }
    return rows;
}

std::vector<FigureRow> userFigures(const AccountReport &report, const AccountDetails &details, size_t most)
{
    std::vector<FigureRow> rows;
    if (details.users.empty())
        return rows;
    rows.push_back({{head(AccountText::tr("User")), head(AccountText::tr("Role")),
                     head(AccountText::tr("Last seen")), head(AccountText::tr("Active days"), true),
                     head(AccountText::tr("Key actions"), true), head(AccountText::tr("Weeks seen of 7"))},
                    coefficientTip(report),
                    true,
                    {}});
    for (size_t i = 0; i < std::min(most, details.users.size()); ++i) {
        const UserUse &user = details.users[i];
        const User &person = details.people[user.user];
        const QString name = nameOf(person);
        rows.push_back({{cell(name.size() > 24 ? name.left(23) + QChar(0x2026) : name, false,
                              Token::TextPrimary, TextRole::SmallStrong),
                         cell(roleWord(user.role), false, Token::TextSecondary),
                         cell(ago(user.lastSeen, report.asOf), false, Token::TextSecondary),
                         cell(text::number(qint64{user.activeDays28}), true),
                         cell(text::number(user.keyActions28), true), dotsOf(user.coefficient)},
                        AccountText::tr("%1, %2: weeks %3.", "user, role, active weeks")
                                .arg(name, roleWord(user.role), ofKnown(user.coefficient))
                            + QLatin1Char('\n') + coefficientTip(report) + QLatin1Char('\n')
                            + restsOn(report),
                        false,
                        [&details, which = user.role] { return userRows(details, which); }});
    }
    return rows;
}

std::vector<FigureRow> unitFigures(const AccountReport &report, const AccountDetails &details, size_t most)
{
    std::vector<FigureRow> rows;
    const QString rule =
        AccountText::tr("Active: with a key action in the 28 days to %1.").arg(text::dayYear(report.asOf));
    for (size_t i = 0; i < std::min(most, details.units.size()); ++i) {
        const UnitUse &unit = details.units[i];
        const QString name = nameOf(details.places[unit.unit]);
        FigureCell last = cell(ago(unit.lastSeen, report.asOf), false, Token::TextSecondary);
        last.shape = unit.active() ? Band::Healthy : Band::AtRisk;
        if (rows.empty())
            rows.push_back({{head(AccountText::tr("Unit")), head(AccountText::tr("Users"), true),
                             head(AccountText::tr("Key actions"), true), head(AccountText::tr("Last seen"))},
                            rule,
                            true,
                            {}});
        rows.push_back({{cell(name.size() > 24 ? name.left(23) + QChar(0x2026) : name, false,
                              Token::TextPrimary, TextRole::SmallStrong),
                         cell(text::number(qint64{unit.users28}), true),
                         cell(text::number(unit.keyActions28), true), last},
                        rule + QLatin1Char('\n') + restsOn(report),
                        false,
                        [&details] { return unitRows(details); }});
    }
    return rows;
}

ChartTable userRows(const AccountDetails &details, std::optional<size_t> role)
{
    ChartTable table;
    table.headings = {AccountText::tr("User"),        AccountText::tr("Role"),
                      AccountText::tr("First seen"),  AccountText::tr("Last seen"),
                      AccountText::tr("Active days"), AccountText::tr("Key actions"),
                      AccountText::tr("Weeks")};
    table.numberColumns = {4, 5, 6};
    for (const UserUse &user : details.users) {
        if (role && user.role != *role)
            continue;
        table.rows.push_back({nameOf(details.people[user.user]), roleWord(user.role),
                              user.firstSeen ? user.firstSeen->iso() : text::dash(),
                              user.lastSeen ? user.lastSeen->iso() : text::dash(),
                              text::number(qint64{user.activeDays28}), text::number(user.keyActions28),
                              ofKnown(user.coefficient)});
    }
    return table;
}

ChartTable unitRows(const AccountDetails &details)
{
    ChartTable table;
    table.headings = {AccountText::tr("Unit"),      AccountText::tr("First seen"),
                      AccountText::tr("Last seen"), AccountText::tr("Active days"),
                      AccountText::tr("Users"),     AccountText::tr("Key actions")};
    table.numberColumns = {3, 4, 5};
    for (const UnitUse &unit : details.units)
        table.rows.push_back(
            {nameOf(details.places[unit.unit]), unit.firstSeen ? unit.firstSeen->iso() : text::dash(),
             unit.lastSeen ? unit.lastSeen->iso() : text::dash(), text::number(qint64{unit.activeDays28}),
             text::number(qint64{unit.users28}), text::number(unit.keyActions28)});
    return table;
}

} // namespace bw
