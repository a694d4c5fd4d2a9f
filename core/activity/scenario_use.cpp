#include "activity/scenario_use.h"

#include "activity/dimensions.h"

#include <algorithm>
#include <limits>

namespace bw {

namespace {

constexpr qint32 daysPerWeek = 7;

/// By event of the book: whether it belongs to a scenario.
std::vector<quint8> eventsOf(const Scenario &scenario, const std::vector<UseEvent> &events)
{
    std::vector<quint8> belongs;
    belongs.reserve(events.size());
    for (const UseEvent &event : events)
        belongs.push_back(belongsTo(scenario, event) ? 1 : 0);
    return belongs;
}

qint64 roundedUp(qint64 part, qint64 whole)
{
    return (part + whole - 1) / whole;
}

/// What one period sees of a scenario.
class PeriodCount {
public:
    PeriodCount(DayRange days, size_t users)
        : m_days(days)
        , m_seen(users)
    {
    }
    void add(const Rollup &r, bool expectedRole)
    {
        if (!m_days.contains(r.day))
            return;
        m_anything = true;
        if (r.user == 0) {
            m_withoutUser = true;
            m_actions += r.quantity;
            return;
        }
        if (!expectedRole)
            return;
        m_actions += r.quantity;
        m_users += m_seen[r.user - 1] == 0 ? 1 : 0;
        m_seen[r.user - 1] = 1;
    }
    /// `expectedUsers` nothing: seats are not known. Of a week only the actions are judged.
    [[nodiscard]] ScenarioPeriod result(const Scenario &scenario, std::optional<qint64> expectedUsers,
                                        const DayBits &gaps, std::optional<Day> begin, bool week) const
    {
        ScenarioPeriod period;
        period.days = m_days;
        const DayRange lived{std::max(m_days.first, begin.value_or(m_days.last + 1)), m_days.last};
        period.knownDays = lived.days() - gaps.count(lived);
        period.actions = m_actions;
        if (!m_withoutUser)
            period.users = m_users;
        if (expectedUsers)
            period.expectedActions =
                roundedUp(*expectedUsers * scenario.weeklyTenths * period.knownDays, 10 * daysPerWeek);
        period.state = stateOf(period, expectedUsers, week);
        return period;
    }

private:
    [[nodiscard]] ScenarioState stateOf(const ScenarioPeriod &period, std::optional<qint64> expectedUsers,
                                        bool week) const
    {
        if (!m_anything)
            return period.knownDays == 0 ? ScenarioState::Unknown : ScenarioState::NotStarted;
        if (!expectedUsers || period.knownDays == 0)
            return ScenarioState::Unknown;
        if (period.actions < *period.expectedActions)
            return ScenarioState::Below;
        if (week)
            return ScenarioState::Met;
        if (!period.users)
            return ScenarioState::Unknown;
        return *period.users >= *expectedUsers ? ScenarioState::Met : ScenarioState::Below;
    }

    DayRange m_days;
    bool m_anything = false;
    bool m_withoutUser = false;
    qint64 m_users = 0;
    qint64 m_actions = 0;
    std::vector<quint8> m_seen;
};

} // namespace

bool belongsTo(const Scenario &scenario, const UseEvent &event)
{
    return scenario.events.contains(event.event)
        && (scenario.modules.isEmpty() || scenario.modules.contains(event.module, Qt::CaseInsensitive));
}

QString scenarioStateName(ScenarioState state)
{
    switch (state) {
    case ScenarioState::Met:
        return QStringLiteral("met");
    case ScenarioState::Below:
        return QStringLiteral("below");
    case ScenarioState::NotStarted:
        return QStringLiteral("not_started");
    case ScenarioState::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

std::vector<ScenarioUse> scenarioUses(const AccountUse &use, const Policy &policy, const Account &account,
                                      const BookDays &days, const AccountDays &facts)
{
    const DayRange window = useWindow(days.asOf);
    const std::span<const Rollup> rollups = rollupsIn(use.rollups, window);
    const DayBits &gaps = dayTermsOf(days, facts).gaps;
    const QStringList entitled = entitledModules(account, policy, use.events);
    std::vector<ScenarioUse> result;
    for (size_t index = 0; index < policy.scenarios.size(); ++index) {
        const Scenario &scenario = policy.scenarios[index];
        ScenarioUse one;
        one.scenario = index;
        one.entitled = scenario.modules.isEmpty()
            || std::any_of(scenario.modules.begin(), scenario.modules.end(), [&](const QString &module) {
                           return entitled.contains(module, Qt::CaseInsensitive);
                       });
        one.seats = seatsOn(facts.seats, days.asOf).basis();
        if (one.seats)
            one.expectedUsers = roundedUp(*one.seats * scenario.sharePercent, 100);
        const std::vector<quint8> belongs = eventsOf(scenario, use.events);
        std::vector<quint8> expected(use.users.size(), scenario.roles.isEmpty() ? 1 : 0);
        for (size_t user = 0; user < use.users.size() && !scenario.roles.isEmpty(); ++user)
            expected[user] = scenario.roles.contains(use.users[user].role) ? 1 : 0;

        PeriodCount all(window, use.users.size());
        std::vector<PeriodCount> weeks;
        for (qint32 week = 0; week < scenarioWeeks; ++week) {
            const Day first = window.first + week * daysPerWeek;
            weeks.emplace_back(DayRange{first, first + (daysPerWeek - 1)}, use.users.size());
        }
        for (const Rollup &r : rollups) {
            if (belongs[r.event] == 0)
                continue;
            const bool role = r.user > 0 && expected[r.user - 1] != 0;
            all.add(r, role);
            weeks[static_cast<size_t>((r.day - window.first) / daysPerWeek)].add(r, role);
        }
        one.last28 = all.result(scenario, one.expectedUsers, gaps, facts.begin, false);
        for (size_t week = 0; week < weeks.size(); ++week)
            one.weeks[week] = weeks[week].result(scenario, one.expectedUsers, gaps, facts.begin, true);
        result.push_back(one);
    }
    return result;
}

std::vector<ScenarioDay> scenarioDays(const AccountUse &use, const Policy &policy, const Scenario &scenario,
                                      const std::vector<SeatSpan> &seats, DayRange range)
{
    std::vector<ScenarioDay> result;
    for (Day day = range.first; day <= range.last; day = day + 1)
        result.push_back({day, 0, 0, Level::Zero});
    const std::vector<quint8> belongs = eventsOf(scenario, use.events);
    std::vector<Day> lastSeen(use.users.size(), range.first - 1);
    std::vector<quint8> withoutUser(result.size());
    for (const Rollup &r : rollupsIn(use.rollups, range)) {
        if (belongs[r.event] == 0)
            continue;
        const auto at = static_cast<size_t>(r.day - range.first);
        result[at].actions += r.quantity;
        if (r.user == 0) {
            withoutUser[at] = 1;
        } else if (lastSeen[r.user - 1] != r.day) {
            lastSeen[r.user - 1] = r.day;
            ++*result[at].users;
        }
    }
    Policy rules; // the account's, with the scenario's multiples
    rules.userSharePercent = policy.userSharePercent;
    rules.loginSharePercent = policy.loginSharePercent;
    rules.leastOpenedPercent = policy.leastOpenedPercent;
    rules.lowMultiple = scenario.lowMultiple;
    rules.highMultiple = scenario.highMultiple;
    for (size_t i = 0; i < result.size(); ++i) {
        ScenarioDay &one = result[i];
        if (withoutUser[i] != 0 && *one.users == 0)
            one.users.reset();
        const auto actions = std::clamp<qint64>(one.actions, 0, std::numeric_limits<quint32>::max());
        one.level =
            levelOf(limitsFor(rules, seatsOn(seats, one.day)), static_cast<quint32>(actions), one.users);
    }
    return result;
}

} // namespace bw
