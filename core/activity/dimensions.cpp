#include "activity/dimensions.h"

#include <algorithm>
#include <map>

namespace bw {

namespace {

constexpr qint64 secondsPerMinute = 60;
constexpr qint64 daysPerWeek = 7;

struct NoCase {
    bool operator()(const QString &a, const QString &b) const
    {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    }
};

/// What is counted of an account, or of one of its modules.
struct Count {
    QString name;
    bool entitled = false;
    bool used = false;
    std::vector<quint8> eventUsed; ///< by event
    std::vector<quint8> userSeen; ///< by user
    qint32 users = 0;
    qint64 userDays = 0;
    qint64 keyActions = 0;
    qint64 seconds = 0;
    qint64 longest = 0;
    qint32 longSessions = 0;

    /// One user's day.
    Day day;
    quint32 user = 0;
    bool active = false;
    qint64 dayLongest = 0;

    void open(const Rollup &r, qint64 longSeconds)
    {
        if (r.day == day && r.user == user)
            return;
        close(longSeconds);
        day = r.day;
        user = r.user;
    }
    void close(qint64 longSeconds)
    {
        if (user > 0 && active) {
            ++userDays;
            users += userSeen[user - 1] == 0 ? 1 : 0;
            userSeen[user - 1] = 1;
        }
        longest = std::max(longest, dayLongest);
        longSessions += longSeconds > 0 && dayLongest > longSeconds ? 1 : 0;
        active = false;
        dayLongest = 0;
    }
};

void note(Count &count, const Rollup &r, qint64 keyActions, bool active, qint64 longSeconds)
{
    count.open(r, longSeconds);
    count.used = true;
    count.active = count.active || active;
    count.keyActions += keyActions;
    if (keyActions > 0)
        count.eventUsed[r.event] = 1;
    if (r.user > 0)
        count.seconds += r.seconds;
    count.dayLongest = std::max(count.dayLongest, r.longestSeconds);
}

/// Days of the window since the account's first event.
struct WindowDays {
    qint64 known = 0; ///< of which something is known of the account
    qint64 missing = 0; ///< gap days without any row
};

WindowDays windowDays(const AccountUse &use, DayRange window, const BookDays &days, const AccountDays &facts)
{
    const DayTerms terms = dayTermsOf(days, facts);
    const Day first = std::max(window.first, facts.begin.value_or(window.last + 1));
    WindowDays result;
    for (Day day = first; day <= window.last; day = day + 1) {
        const bool known = !terms.gaps.test(day) || !rollupsIn(use.rollups, {day, day}).empty();
        ++(known ? result.known : result.missing);
    }
    return result;
}

qint64 longSecondsOf(const UseStandard &standard)
{
    return standard.longSessionMinutes.value_or(0) * secondsPerMinute;
}

/// A finding that the missing days could turn; where there are any it cannot be said.
void addLack(Dimensions &result, bool lacking, UseFinding finding, bool complete)
{
    if (lacking && (complete || !result.has(UseFinding::NotKnown)))
        result.findings.push_back(complete ? finding : UseFinding::NotKnown);
}

void judge(Dimensions &result, const UseStandard &standard, bool complete)
{
    const auto add = [&result](bool found, UseFinding finding) {
        if (found)
            result.findings.push_back(finding);
    };
    const bool few = standard.depthPercent && result.depth.below(*standard.depthPercent, 100);
    const bool shallow = few && complete;
    const bool seldom = standard.frequencyTenths && result.frequency.below(*standard.frequencyTenths, 10);
    const bool brief = standard.leastMinutes && result.minutes.below(*standard.leastMinutes, 1);
    addLack(result, few, UseFinding::DepthLow, complete);
    add(seldom, UseFinding::FrequencyLow);
    add(brief, UseFinding::DurationLow);
    add(result.longSessions > 0, UseFinding::LongSession);
    const bool often = standard.frequencyTenths && result.frequency.whole > 0 && !seldom;
    add(often && shallow, UseFinding::FrequentButShallow);
    // minutes.part are the seconds of all user-days.
    const bool longEnough = result.minutes.whole > 0 && !brief;
    add(longEnough && result.minutes.part > result.keyActions * stuckMinutesPerAction * secondsPerMinute,
        UseFinding::LongButFew);
}

Dimensions figuresOf(const Count &count, qint64 keyEvents, qint64 known)
{
    Dimensions result;
    result.module = count.name;
    result.entitled = count.entitled;
    result.users = count.users;
    result.keyActions = count.keyActions;
    const auto used = std::count(count.eventUsed.begin(), count.eventUsed.end(), 1);
    if (count.used)
        result.depth = {used, keyEvents};
    result.frequency = {count.userDays * daysPerWeek, count.users * known};
    if (count.seconds > 0)
        result.minutes = {count.seconds, count.userDays * secondsPerMinute};
    result.longestSeconds = count.longest;
    result.longSessions = count.longSessions;
    return result;
}

} // namespace

QString findingName(UseFinding finding)
{
    switch (finding) {
    case UseFinding::NotUsed:
        return QStringLiteral("not_used");
    case UseFinding::NotEntitled:
        return QStringLiteral("not_entitled");
    case UseFinding::BreadthLow:
        return QStringLiteral("breadth_low");
    case UseFinding::DepthLow:
        return QStringLiteral("depth_low");
    case UseFinding::FrequencyLow:
        return QStringLiteral("frequency_low");
    case UseFinding::DurationLow:
        return QStringLiteral("duration_low");
    case UseFinding::LongSession:
        return QStringLiteral("long_session");
    case UseFinding::FrequentButShallow:
        return QStringLiteral("frequent_but_shallow");
    case UseFinding::LongButFew:
        return QStringLiteral("long_but_few");
    case UseFinding::NotKnown:
        return QStringLiteral("not_known");
    }
    return {};
}

bool Dimensions::has(UseFinding finding) const
{
    return std::find(findings.begin(), findings.end(), finding) != findings.end();
}

QStringList entitledModules(const Account &account, const Policy &policy, const std::vector<UseEvent> &events)
{
    QStringList modules;
    const auto add = [&modules](const QString &name) {
        const QString trimmed = name.trimmed();
        if (!trimmed.isEmpty() && !modules.contains(trimmed, Qt::CaseInsensitive))
            modules.append(trimmed);
    };
    for (const QString &name : account.modules.split(u';'))
        add(name);
    if (modules.isEmpty()) {
        for (const QString &name : policy.modules)
            add(name);
    }
    if (modules.isEmpty()) {
        for (const UseEvent &event : events)
            add(event.module);
    }
    return modules;
}

UseDimensions useDimensions(const AccountUse &use, const EventRules &rules, const Policy &policy,
                            const Account &account, const BookDays &days, const AccountDays &facts)
{
    UseDimensions result;
    result.days = useWindow(days.asOf);
    std::map<QString, size_t, NoCase> index;
    std::vector<Count> counts(1);
    const auto countOf = [&](const QString &module) {
        const auto [it, added] = index.try_emplace(module, counts.size());
        if (added) {
            counts.emplace_back();
            counts.back().name = module;
        }
        return it->second;
    };
    const QStringList entitled = entitledModules(account, policy, use.events);
    for (const QString &module : entitled)
        counts[countOf(module)].entitled = true;
    std::vector<size_t> countOfEvent(use.events.size()); // 0: of no module
    for (size_t i = 0; i < use.events.size(); ++i) {
        if (!use.events[i].module.isEmpty())
            countOfEvent[i] = countOf(use.events[i].module);
    }
    std::vector<qint64> longSeconds;
    for (Count &count : counts) {
        count.eventUsed.resize(use.events.size());
        count.userSeen.resize(use.users.size());
        longSeconds.push_back(
            longSecondsOf(count.name.isEmpty() ? policy.standards.account : policy.standards.of(count.name)));
    }
    bool withoutModule = false;
    for (const Rollup &r : rollupsIn(use.rollups, result.days)) {
        const qint64 keyActions = keyActionsOf(r, rules);
        note(counts.front(), r, keyActions, rules.login[r.event] != 0, longSeconds.front());
        const size_t module = countOfEvent[r.event];
        if (module > 0)
            note(counts[module], r, keyActions, true, longSeconds[module]);
        else
            withoutModule = withoutModule || keyActions > 0;
    }
    std::vector<qint64> keyEvents(counts.size()); // of each module; first of those without
    for (size_t i = 0; i < use.events.size(); ++i)
        keyEvents[countOfEvent[i]] += !use.events[i].event.isEmpty() && rules.weight[i] > 0 ? 1 : 0;
    const auto [known, missing] = windowDays(use, result.days, days, facts);
    const bool complete = missing == 0;

    qint64 keyEventsOfUsed = withoutModule ? keyEvents.front() : 0;
    qint64 usedModules = 0;
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i].close(longSeconds[i]);
    for (const auto &[name, i] : index) {
        const Count &count = counts[i];
        if (!count.entitled && !count.used)
            continue;
        keyEventsOfUsed += count.used ? keyEvents[i] : 0;
        usedModules += count.used && count.entitled ? 1 : 0;
        Dimensions module = figuresOf(count, keyEvents[i], known);
        addLack(module, !count.used, UseFinding::NotUsed, complete);
        if (!count.entitled)
            module.findings.push_back(UseFinding::NotEntitled);
        judge(module, policy.standards.of(name), complete);
        result.modules.push_back(std::move(module));
    }
    counts.front().entitled = true;
    result.account = figuresOf(counts.front(), keyEventsOfUsed, known);
    const bool judged = known > 0; // nothing known: nothing is low
    if (judged && !entitled.isEmpty())
        result.account.breadth = {usedModules, entitled.size()};
    const bool narrow = policy.standards.breadthPercent
        && result.account.breadth.below(*policy.standards.breadthPercent, 100);
    addLack(result.account, narrow, UseFinding::BreadthLow, complete);
    judge(result.account, policy.standards.account, complete);
    return result;
}

} // namespace bw
