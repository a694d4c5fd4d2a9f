#include "today/account_view.h"

#include <algorithm>

namespace bw {

namespace {

int rankOf(const QString &role)
{
    if (role == QLatin1String("decision_maker"))
        return 0;
    if (role == QLatin1String("manager"))
        return 1;
    return role == QLatin1String("admin") ? 2 : 3;
}

std::vector<KnownPerson> peopleOf(const AccountDossier &dossier, Day look)
{
    constexpr size_t most = 40;
    std::vector<const User *> users;
    for (const User &user : dossier.use.users) {
        if (!user.name.isEmpty() && !(user.closedOn && *user.closedOn < look))
            users.push_back(&user);
    }
    std::stable_sort(users.begin(), users.end(),
                     [](const User *a, const User *b) { return rankOf(a->role) < rankOf(b->role); });
    std::vector<KnownPerson> people;
    for (const User *user : users) {
        if (people.size() == most)
            break;
        people.push_back({user->name, user->role.isEmpty() ? user->department : user->role});
    }
    return people;
}

} // namespace

AccountView accountView(const Cache &cache, const Portfolio &portfolio, qint32 account,
                        const AccountDossier *dossier)
{
    AccountView view;
    auto sheet = std::make_shared<const JudgementSheet>(judgementSheet(cache, portfolio, account, dossier));
    view.account = sheet->report.row.id;
    view.weeks = weekUse(sheet->report.history, portfolio.asOf, todayWeeks);
    view.complete = dossier != nullptr;
    if (dossier) {
        const Day look = lookDay(portfolio.asOf, portfolio.today, portfolio.picked);
        for (const Touch &touch : dossier->touches) {
            if (touch.day <= look)
                view.touches.push_back(touch);
        }
        std::reverse(view.touches.begin(), view.touches.end());
        view.people = peopleOf(*dossier, look);
        for (const SheetLine &line : sheet->lines) {
            if (const auto *boss = std::get_if<BossSeen>(&line.seen))
                view.bossSeen = boss->lastSeen;
        }
        if (view.bossSeen)
            view.bossUnseenDays = portfolio.asOf - *view.bossSeen;
    }
    view.sheet = std::move(sheet);
    return view;
}

} // namespace bw
