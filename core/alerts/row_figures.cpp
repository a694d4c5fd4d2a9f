#include "alerts/row_figures.h"

#include "activity/dimensions.h"
#include "activity/scenario_use.h"
#include "alerts/pieces.h"

#include <limits>

namespace bw {

namespace {

using Known = AlertFigure::Known;

constexpr qint32 window = 28;
constexpr double secondsPerMinute = 60;
constexpr qint64 tenthsAndDays = 70; ///< tenths of an action per week, counted by days
constexpr double endless = std::numeric_limits<double>::infinity();

bool isBoss(const AccountUse &use, size_t user)
{
    return use.userListed[user] != 0 && use.users[user].role == QLatin1String("decision_maker");
}

/// Days, as places, on which each decision maker was seen; ascending, of others empty.
std::vector<std::vector<qint32>> seenPlaces(const AccountLife &life, const AccountUse &use)
{
    std::vector<std::vector<qint32>> seen(use.users.size());
    std::vector<quint8> boss(use.users.size());
    for (size_t user = 0; user < boss.size(); ++user)
        boss[user] = isBoss(use, user) ? 1 : 0;
    for (const Rollup &r : use.rollups) {
        if (r.user == 0 || boss[r.user - 1] == 0)
            continue;
        std::vector<qint32> &places = seen[r.user - 1];
        const qint32 at = life.placeOf(r.day);
        if (places.empty() || places.back() != at)
            places.push_back(at);
    }
    return seen;
}

/// Places that count for somebody who is not seen.
DaySums countedPlaces(const AccountLife &life)
{
    DaySums counted(life.usePlaces());
    const AccountSlice slice = sliceOf(life.from().cache, life.from().account);
    for (qint32 at = 0; at < life.usePlaces(); ++at) {
        const Day day = life.dayOf(at);
        const bool quiet = std::any_of(slice.quiet.begin(), slice.quiet.end(), [day](const auto &period) {
            return period.first <= day && day <= period.last;
        });
        counted.add(quiet || life.isGap(at) ? 0 : 1);
    }
    return counted;
}

/// What each day has of one scenario.
struct ScenarioDays {
    DaySums actions;
    DaySums rows; ///< of whatever role
    DaySums withoutUser;
    std::vector<qint32> users; ///< distinct, of the expected roles, in the 28 days that end at each place
};

ScenarioDays countScenario(const AccountLife &life, const AccountUse &use, const Scenario &scenario)
{
    const auto places = static_cast<size_t>(life.usePlaces());
    std::vector<quint8> belongs;
    for (const UseEvent &event : use.events)
        belongs.push_back(belongsTo(scenario, event) ? 1 : 0);
    std::vector<quint8> expected(use.users.size(), 1);
    for (size_t user = 0; user < expected.size() && !scenario.roles.isEmpty(); ++user)
        expected[user] = scenario.roles.contains(use.users[user].role) ? 1 : 0;

    std::vector<qint64> actions(places);
    std::vector<quint8> rows(places);
    std::vector<quint8> withoutUser(places);
    std::vector<qint32> steps(places + window);
    std::vector<qint32> last(use.users.size(), -window);
    for (const Rollup &r : use.rollups) {
        const qint32 at = life.placeOf(r.day);
        if (belongs[r.event] == 0 || at < 0 || life.usePlaces() <= at)
            continue;
        const auto i = static_cast<size_t>(at);
        rows[i] = 1;
        if (r.user == 0) {
            withoutUser[i] = 1;
            actions[i] += r.quantity;
            continue;
        }
        if (expected[r.user - 1] == 0)
            continue;
        actions[i] += r.quantity;
        qint32 &seen = last[r.user - 1];
        if (seen == at)
            continue;
        ++steps[at - seen < window ? static_cast<size_t>(seen + window) : i]; // the window may simply go on
        --steps[static_cast<size_t>(at + window)];
        seen = at;
    }
    ScenarioDays days{DaySums(life.usePlaces()), DaySums(life.usePlaces()), DaySums(life.usePlaces()), {}};
    qint32 users = 0;
    for (size_t i = 0; i < places; ++i) {
        days.actions.add(actions[i]);
        days.rows.add(rows[i]);
        days.withoutUser.add(withoutUser[i]);
        users += steps[i];
        days.users.push_back(users);
    }
    return days;
}

qint64 roundedUp(qint64 part, qint64 whole)
{
    return (part + whole - 1) / whole;
}

double percentOf(qint64 actual, qint64 expected)
{
    return expected > 0 ? 100.0 * static_cast<double>(actual) / static_cast<double>(expected) : endless;
}

AlertFigure scenarioOn(const AccountLife &life, const Scenario &scenario, const ScenarioDays &days, qint32 at)
{
    const qint32 first = at - (window - 1);
    const qint32 gaps = life.gaps(first, at);
    if (days.rows.of(first, at) == 0) {
        if (gaps == window)
            return {};
        return {0, gaps > 0 ? Known::AtLeast : Known::Exact};
    }
    const std::optional<qint64> seats = seatsOn(life.from().seats, life.dayOf(at)).basis();
    if (!seats || gaps == window)
        return {};
    const qint64 expectedUsers = roundedUp(*seats * scenario.sharePercent, 100);
    const qint64 expectedActions =
        roundedUp(expectedUsers * scenario.weeklyTenths * (window - gaps), tenthsAndDays);
    const double actions = percentOf(days.actions.of(first, at), expectedActions);
    const double users = percentOf(days.users[static_cast<size_t>(at)], expectedUsers);
    if (days.withoutUser.of(first, at) > 0)
        return {std::min(actions, 100.0), Known::AtMost};
    if (users < actions)
        return {users, gaps > 0 ? Known::AtLeast : Known::Exact};
    return AlertFigure::exact(actions == endless ? 100 : actions);
}

/// Places on which the account is entitled to one of the scenario's modules.
std::vector<quint8> entitledPlaces(const AccountLife &life, const AccountUse &use, const Scenario &scenario)
{
    std::vector<quint8> entitled(static_cast<size_t>(life.usePlaces()), 1);
    if (scenario.modules.isEmpty())
        return entitled;
    const Cache &cache = life.from().cache;
    const AccountSlice slice = sliceOf(cache, life.from().account);
    std::vector<Day> changes;
    for (const AccountChange &change : slice.changes)
        changes.push_back(change.from);
    eachPiece({life.origin(), life.from().days.asOf}, std::move(changes), [&](DayRange piece) {
        const Account account = accountAt(cache.accounts[life.from().account], slice.changes, piece.first);
        const QStringList modules = entitledModules(account, life.policy(), use.events);
        const bool has =
            std::any_of(scenario.modules.begin(), scenario.modules.end(),
                        [&](const QString &module) { return modules.contains(module, Qt::CaseInsensitive); });
        for (Day day = piece.first; day <= piece.last; day = day + 1)
            entitled[static_cast<size_t>(life.placeOf(day))] = has ? 1 : 0;
    });
    return entitled;
}

} // namespace

FigureSeries daysBossUnseen(const AccountLife &life, const AccountUse &use)
{
    FigureSeries series = life.series();
    const std::vector<std::vector<qint32>> seen = seenPlaces(life, use);
    const DaySums counted = countedPlaces(life);
    std::vector<size_t> next(seen.size());
    for (qint32 at = 0; at < life.usePlaces(); ++at) {
        const std::optional<Day> begin = life.begin(at);
        if (!begin)
            continue;
        const Day day = life.dayOf(at);
        std::optional<qint32> last; // place of the day that counting starts from
        for (size_t user = 0; user < seen.size(); ++user) {
            if (!isBoss(use, user) || !isOpenOn(use.users[user], day))
                continue;
            while (next[user] < seen[user].size() && seen[user][next[user]] <= at)
                ++next[user];
            const qint32 since = next[user] > 0
                ? seen[user][next[user] - 1]
                : life.placeOf(std::max(*begin, use.users[user].openedOn.value_or(*begin)));
            last = std::max(last.value_or(since), since);
        }
        if (life.isGap(at))
            continue;
        series[static_cast<size_t>(at)] =
            last ? AlertFigure::exact(static_cast<double>(counted.of(*last + 1, at))) : AlertFigure::absent();
    }
    return series;
}

std::vector<ReasonFigures> scenarioPercents(const AccountLife &life, const AccountUse &use)
{
    std::vector<ReasonFigures> all;
    for (const Scenario &scenario : life.policy().scenarios) {
        ReasonFigures one{scenario.id, life.series()};
        const ScenarioDays days = countScenario(life, use, scenario);
        const std::vector<quint8> entitled = entitledPlaces(life, use, scenario);
        for (qint32 at = 0; at < life.usePlaces(); ++at) {
            const auto i = static_cast<size_t>(at);
            if (entitled[i] == 0)
                one.figures[i] = AlertFigure::absent();
            else if (life.lived28(at) && !life.isGap(at))
                one.figures[i] = scenarioOn(life, scenario, days, at);
        }
        all.push_back(std::move(one));
    }
    return all;
}

FigureSeries minutesPerUserDay(const AccountLife &life, const AccountUse &use,
                               const std::vector<qint64> &users)
{
    FigureSeries series = life.series();
    std::vector<qint64> seconds(static_cast<size_t>(life.usePlaces()));
    bool timed = false;
    for (const Rollup &r : use.rollups) {
        const qint32 at = life.placeOf(r.day);
        if (r.user == 0 || r.seconds == 0 || at < 0 || life.usePlaces() <= at)
            continue;
        seconds[static_cast<size_t>(at)] += r.seconds;
        timed = true;
    }
    DaySums sums(life.usePlaces());
    for (const qint64 one : seconds)
        sums.add(one);
    for (qint32 at = 0; timed && at < life.usePlaces(); ++at) {
        const qint32 first = at - (window - 1);
        const qint64 userDays = life.users(first, at);
        const qint64 spent = sums.of(first, at);
        if (life.lived28(at) && !life.isGap(at) && spent > 0 && userDays > 0
            && users[static_cast<size_t>(at)] >= 0)
            series[static_cast<size_t>(at)] = AlertFigure::exact(
                static_cast<double>(spent) / (secondsPerMinute * static_cast<double>(userDays)));
    }
    return series;
}

} // namespace bw
