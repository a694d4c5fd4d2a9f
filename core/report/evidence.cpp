#include "report/evidence.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr qint32 quarterDays = 91;
constexpr qint32 weeksCounted = 7;
constexpr qint32 steadyWeeks = 5;

BossSeen bossOf(const AccountDetails &details)
{
    const size_t boss = roleIndex(QStringLiteral("decision_maker"));
    for (const RoleUse &role : details.use.roles) {
        if (role.role == boss)
            return {role.users, role.lastSeen, role.coefficient};
    }
    return {};
}

/// Actual / expected, at most 1.
std::optional<double> shareOf(const std::optional<qint64> &actual, const std::optional<qint64> &expected)
{
    if (!actual || !expected)
        return {};
    if (*expected <= 0)
        return 1;
    return std::min(1.0, static_cast<double>(*actual) / static_cast<double>(*expected));
}

ProcessSeen processOf(const AccountDetails &details)
{
    ProcessSeen seen;
    double sum = 0;
    bool known = true;
    std::optional<double> least;
    for (const ScenarioUse &use : details.use.scenarios) {
        const Scenario &scenario = details.use.policy.scenarios[use.scenario];
        if (!scenario.main || !use.entitled)
            continue;
        ++seen.scenarios;
        const auto actions = shareOf(use.last28.actions, use.last28.expectedActions);
        const auto users = shareOf(use.last28.users, use.expectedUsers);
        std::optional<double> share;
        if (use.last28.state == ScenarioState::NotStarted)
            share = 0;
        else if (actions && users)
            share = std::min(*actions, *users);
        known = known && share;
        sum += share.value_or(0);
        if (seen.scenarios > 1 && (!share || (least && *share >= *least)))
            continue;
        least = share;
        seen.name = scenario.name;
        seen.state = use.last28.state;
        seen.actions = use.last28.actions;
        seen.expectedActions = use.last28.expectedActions;
        seen.users = use.last28.users;
        seen.expectedUsers = use.expectedUsers;
        for (size_t week = 0; week < seen.weeks.size(); ++week)
            seen.weeks[week] = use.weeks[week].actions;
    }
    if (seen.scenarios > 0 && known)
        seen.share = sum / seen.scenarios;
    return seen;
}

/// attained / expected; held is 1, not held 0.
std::optional<double> reachedShare(const Attainment &reached)
{
    switch (reached.state) {
    case AttainmentState::Unknown:
    case AttainmentState::TooEarly:
        return {};
    case AttainmentState::Held:
        return 1;
    case AttainmentState::NotHeld:
        return 0;
    case AttainmentState::Reached:
    case AttainmentState::Ahead:
    case AttainmentState::OnTrack:
    case AttainmentState::Behind:
        break;
    }
    if (!reached.attained)
        return {};
    if (!reached.expected || *reached.expected <= 0)
        return *reached.attained;
    return *reached.attained / *reached.expected;
}

ResultSeen resultOf(const AccountDossier &dossier, Day asOf, qint32 behindPercent)
{
    ResultSeen seen;
    std::optional<double> least;
    for (const Outcome &outcome : dossier.outcomes) {
        ++seen.results;
        const Attainment reached = attainmentOf(outcome, asOf, behindPercent);
        const std::optional<double> share = reachedShare(reached);
        if (seen.results > 1 && (!share || (least && *share >= *least)))
            continue;
        least = share;
        seen.measure = outcome.measure;
        seen.unit = outcome.unit;
        seen.baseline = outcome.baseline;
        seen.target = outcome.target;
        seen.reached = reached;
    }
    return seen;
}

/// Blocks as if all seven were known.
double weeksOfSeven(const Coefficient &weeks)
{
    return weeks.known > 0 ? static_cast<double>(weeks.active) * weeksCounted / weeks.known : 0;
}

PeopleSeen peopleOf(const AccountDetails &details)
{
    PeopleSeen seen;
    const auto inRole = [&](const UserUse &user) {
        const QString &role = rolesInOrder()[static_cast<qsizetype>(user.role)];
        return role == QLatin1String("manager") || role == QLatin1String("admin");
    };
    const UserUse *best = nullptr;
    for (const UserUse &user : details.users) {
        if (!inRole(user))
            continue;
        ++seen.people;
        seen.steady += weeksOfSeven(user.coefficient) >= steadyWeeks ? 1 : 0;
        const auto rank = [](const UserUse &one) {
            return std::pair(one.coefficient.active, one.keyActions28);
        };
        if (best == nullptr || rank(user) > rank(*best))
            best = &user;
    }
    if (best != nullptr) {
        const User &user = details.people[best->user];
        seen.name = user.name.isEmpty() ? user.key : user.name;
        seen.role = rolesInOrder()[static_cast<qsizetype>(best->role)];
        seen.weeks = best->coefficient;
        seen.lastSeen = best->lastSeen;
    }
    return seen;
}

SeatsSeen seatsOf(const AccountReport &report)
{
    if (report.seats.empty())
        return {};
    const SeatSpan &now = seatsOn(report.seats, report.asOf);
    const SeatSpan &before = seatsOn(report.seats, report.asOf - quarterDays);
    return {now.purchased, before.purchased};
}

/// Those of today count as well: people act on T, the data end on D.
ContactSeen contactOf(const AccountDossier &dossier, Day asOf, Day look)
{
    ContactSeen seen;
    for (const Touch &touch : dossier.touches) {
        if (look < touch.day)
            continue;
        seen.in91Days += asOf - touch.day < quarterDays ? 1 : 0;
        if (!seen.last || *seen.last <= touch.day) {
            seen.last = touch.day;
            seen.kind = touch.kind;
        }
    }
    return seen;
}

/// A step of four in a scale of another length.
qint32 inScale(qint32 ofFour, qint32 steps)
{
    return static_cast<qint32>(std::lround(ofFour * (steps - 1) / 3.0));
}

struct Pointing {
    qint32 steps;
    using Step = std::optional<qint32>;

    /// 0 for nothing; else as many equal parts as there are steps above the lowest.
    [[nodiscard]] qint32 byParts(double share) const
    {
        if (share <= 0)
            return 0;
        return std::min(steps - 1, 1 + static_cast<qint32>(std::floor(share * (steps - 1))));
    }

    Step operator()(std::monostate /*nothing*/) const { return {}; }
    Step operator()(const BossSeen &seen) const
    {
        if (seen.users == 0 || seen.weeks.known == 0)
            return {};
        return byParts(weeksOfSeven(seen.weeks) / weeksCounted);
    }
    Step operator()(const ProcessSeen &seen) const
    {
        if (!seen.share)
            return {};
        if (*seen.share <= 0 || steps == 2)
            return *seen.share >= 1 ? steps - 1 : 0;
        if (*seen.share >= 1)
            return steps - 1;
        return std::min(steps - 2, 1 + static_cast<qint32>(std::floor(*seen.share * (steps - 2))));
    }
    Step operator()(const ResultSeen &seen) const
    {
        constexpr double onTrack = 0.8; // as the shipped scale has it
        const std::optional<double> share = reachedShare(seen.reached);
        if (!share)
            return {};
        return inScale(*share <= 0 ? 0 : *share < onTrack ? 1 : *share <= 1 ? 2 : 3, steps);
    }
    Step operator()(const PeopleSeen &seen) const
    {
        if (seen.people == 0 || seen.weeks.known == 0)
            return {};
        const qint32 any = seen.weeks.active > 0 ? 1 : 0;
        return inScale(seen.steady > 1 ? 3 : seen.steady == 1 ? 2 : any, steps);
    }
    Step operator()(const UsersSeen &seen) const
    {
        if (!seen.seats || *seen.seats <= 0 || !seen.seen28)
            return {};
        return byParts(static_cast<double>(*seen.seen28) / static_cast<double>(*seen.seats));
    }
    Step operator()(const SeatsSeen &seen) const
    {
        if (!seen.now || !seen.before || *seen.now == *seen.before)
            return {};
        return inScale(*seen.now < *seen.before ? 1 : 3, steps);
    }
    Step operator()(const ContactSeen & /*seen*/) const { return {}; }
};

} // namespace

SeenByMachine seenFor(Evidence evidence, const AccountDetails &details, const AccountReport &report,
                      const AccountDossier &dossier)
{
    switch (evidence) {
    case Evidence::None:
        return {};
    case Evidence::MainProcess:
        return processOf(details);
    case Evidence::BossUse:
        return bossOf(details);
    case Evidence::Outcome:
        return resultOf(dossier, report.asOf, details.use.policy.health.outcomeBehindPercent);
    case Evidence::Champion:
        return peopleOf(details);
    case Evidence::UsersUse: {
        const SeatSteps &seats = details.use.seats;
        return UsersSeen{seats.opened ? seats.opened : seats.purchased, seats.seen28, seats.everyWeek};
    }
    case Evidence::Seats:
        return seatsOf(report);
    case Evidence::Touches:
        return contactOf(dossier, report.asOf, lookDay(report.asOf, report.today, report.picked));
    }
    Q_UNREACHABLE();
}

std::optional<qint32> stepPointedTo(const SeenByMachine &seen, qint32 steps)
{
    return std::visit(Pointing{steps}, seen);
}

} // namespace bw
