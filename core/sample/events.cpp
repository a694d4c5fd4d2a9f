#include "sample/events.h"

#include "sample/random.h"
#include "sample/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bw {

namespace {

/// Easter Sunday (Meeus, Jones, Butcher).
Day easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return Day::of(year, f / 31, f % 31 + 1);
}

constexpr std::array<double, 7> officeVolume = {1.02, 1.1, 1.06, 1.02, 0.88, 0.6, 0.6};
constexpr std::array<double, 7> shopVolume = {0.9, 0.9, 0.92, 0.98, 1.08, 1.2, 1.15};

int secondOfDay(SampleRhythm rhythm, Random &random)
{
    double hour = random.chance(0.5) ? 10.3 + 1.0 * random.normal() : 15.4 + 1.3 * random.normal();
    if (rhythm == SampleRhythm::Shops && random.chance(0.35))
        hour = 19 + 1.4 * random.normal();
    return static_cast<int>(std::clamp(hour, 6.0, 23.5) * 3600) + random.below(60);
}

bool isOpen(const SampleUser &user, Day day)
{
    return user.openedOn <= day && (!user.closedOn || day <= *user.closedOn);
}

/// One row of a user's work: an action of a module that the account has and the role uses.
SampleEvent work(const SampleAccount &account, const SampleUser &user, double strength, Random &random)
{
    const auto &modules = sampleModules();
    const bool manager = user.role == u"manager" || user.role == u"decision_maker";
    SampleEvent event;
    double total = 0;
    for (const int module : account.modules) {
        const auto &actions = modules[static_cast<size_t>(module)].actions;
        for (size_t i = 0; i < actions.size(); ++i) {
            // Managers' actions are seldom done by others, and theirs are seldom the others'.
            const double weight = actions[i].weight * (actions[i].managers == manager ? 1 : 0.12);
            total += weight;
            if (random.uniform() * total < weight) {
                event.module = module;
                event.action = static_cast<qint32>(i);
            }
        }
    }
    const auto &action =
        modules[static_cast<size_t>(event.module)].actions[static_cast<size_t>(event.action)];
    event.quantity = 1 + random.poisson(std::max(0.05, action.quantity * (0.43 + 1.02 * strength) - 1));
    if (action.seconds > 0)
        event.seconds = qRound(random.lognormal(action.seconds, 0.5));
    return event;
}

} // namespace

bool isWesternHoliday(Day day)
{
    const QDate date = day.date();
    const int monthDay = date.month() * 100 + date.day();
    if (monthDay == 101 || monthDay == 501 || (monthDay >= 1224 && monthDay <= 1226) || monthDay == 1231)
        return true;
    const int sinceEaster = day - easter(date.year());
    return sinceEaster >= -2 && sinceEaster <= 1;
}

SampleDays::SampleDays(const SampleBook &book)
    : m_book(book)
    , m_china(Calendars::shipped().get(QStringLiteral("cn")))
{
}

/// Share of a usual working day on which anybody works at all.
double SampleDays::openness(SampleRhythm rhythm, bool chinese, Day day) const
{
    const bool holiday =
        chinese ? !m_china.holidayName(day).isEmpty() && !m_china.isWorkingDay(day) : isWesternHoliday(day);
    switch (rhythm) {
    case SampleRhythm::Shops:
        return holiday ? 0.8 : 1;
    case SampleRhythm::ChineseOffice:
        return m_china.isWorkingDay(day) ? 1 : holiday ? 0.03 : 0.08;
    case SampleRhythm::WesternOffice:
        return holiday ? 0.03 : day.weekday() > 5 ? 0.06 : 1;
    }
    return 1;
}

void SampleDays::account(qint32 index, Day day, std::vector<SampleEvent> &events) const
{
    const SampleAccount &account = m_book.accounts[static_cast<size_t>(index)];
    const double strength = account.use.strength(day);
    Random random{account.use.key, 41, static_cast<quint64>(day.n)};
    const bool chinese = account.name.at(0).unicode() >= 0x4E00;
    const double habit = std::min(0.985, 1.15 * strength);
    // Half-hearted use comes in bursts: whole weeks without any.
    const double half = 1 - account.use.strength(day.monday());
    if (Random{account.use.key, 42, static_cast<quint64>(day.monday().n)}.chance(0.8 * half
                                                                                 * std::sqrt(half)))
        return;
    if (!random.chance(habit * openness(account.rhythm, chinese, day)))
        return;
    const auto weekday = static_cast<size_t>(day.weekday() - 1);
    const double volume = (account.rhythm == SampleRhythm::Shops ? shopVolume : officeVolume).at(weekday)
        * random.between(0.85, 1.15);
    const double share = std::clamp(0.18 + 0.62 * strength, 0.0, 0.9) * volume;

    const size_t before = events.size();
    std::vector<qint32> open;
    for (size_t i = 0; i < account.users.size(); ++i) {
        if (isOpen(account.users[i], day))
            open.push_back(static_cast<qint32>(i));
    }
    if (open.empty())
        return;
    const auto add = [&](SampleEvent event, qint32 user) {
        event.account = index;
        event.user = user;
        event.second = secondOfDay(account.rhythm, random);
        events.push_back(event);
    };
    for (const qint32 i : open) {
        const SampleUser &user = account.users[static_cast<size_t>(i)];
        if (!random.chance(std::min(0.97, share * user.keenness))) {
            if (random.chance(0.03))
                add({}, i);
            continue;
        }
        if (random.chance(0.18))
            add({}, i);
        add(work(account, user, strength, random), i);
        if (random.chance(0.2))
            add(work(account, user, strength, random), i);
    }
    if (events.size() == before) {
        const qint32 i = open[static_cast<size_t>(random.below(static_cast<int>(open.size())))];
        add(work(account, account.users[static_cast<size_t>(i)], strength, random), i);
    }
}

std::vector<SampleEvent> SampleDays::of(Day day) const
{
    std::vector<SampleEvent> events;
    for (size_t i = 0; i < m_book.accounts.size(); ++i)
        account(static_cast<qint32>(i), day, events);
    std::stable_sort(events.begin(), events.end(),
                     [](const SampleEvent &a, const SampleEvent &b) { return a.second < b.second; });
    return events;
}

} // namespace bw
