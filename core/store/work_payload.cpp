#include "store/work_payload.h"

#include <QJsonValue>
#include <cmath>
#include <limits>

namespace bw {

namespace {

/// Members into an object.
class Writer {
public:
    template <class T> void operator()(const char *name, const T &value) { put(name, value); }
    template <class T, class Name, class Parse>
    void word(const char *name, const T &value, Name nameOf, Parse /*parse*/)
    {
        put(name, nameOf(value));
    }
    QJsonObject object;

private:
    void put(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            object.insert(QLatin1String(name), text);
    }
    void put(const char *name, bool yes) { object.insert(QLatin1String(name), yes); }
    void put(const char *name, qint32 number) { object.insert(QLatin1String(name), number); }
    void put(const char *name, qint64 number) { object.insert(QLatin1String(name), number); }
    void put(const char *name, double number)
    {
        Q_ASSERT(std::isfinite(number));
        object.insert(QLatin1String(name), number);
    }
    void put(const char *name, Day day) { object.insert(QLatin1String(name), day.iso()); }
    void put(const char *name, const SeenFigures &seen);
    template <class T> void put(const char *name, const std::optional<T> &value)
    {
        if (value)
            put(name, *value);
    }
};

/// Members out of one; what is not as the writer leaves it is noted.
class Reader {
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }
    template <class T> void operator()(const char *name, T &value)
    {
        take(m_object.value(QLatin1String(name)), value);
    }
    template <class T, class Name, class Parse>
    void word(const char *name, T &value, Name /*nameOf*/, Parse parse)
    {
        const QJsonValue word = m_object.value(QLatin1String(name));
        const auto found = parse(word.toString());
        fits &= found.has_value() && (word.isString() || word.isUndefined());
        value = found.value_or(T{});
    }
    bool fits = true;

private:
    void take(const QJsonValue &value, QString &text)
    {
        fits &= value.isString() || value.isUndefined();
        text = value.toString();
    }
    void take(const QJsonValue &value, bool &yes)
    {
        fits &= value.isBool() || value.isUndefined();
        yes = value.toBool();
    }
    void take(const QJsonValue &value, double &number)
    {
        fits &= value.isDouble();
        number = value.toDouble();
    }
    void take(const QJsonValue &value, qint64 &number)
    {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 found = value.toInteger(none);
        fits &= found != none;
        number = found == none ? 0 : found;
    }
    void take(const QJsonValue &value, qint32 &number)
    {
        qint64 found = 0;
        take(value, found);
        number = static_cast<qint32>(found);
        fits &= number == found;
    }
    void take(const QJsonValue &value, Day &day)
    {
        const auto found = Day::parse(value.toString());
        fits &= found.has_value();
        day = found.value_or(Day{});
    }
    void take(const QJsonValue &value, SeenFigures &seen);
    template <class T> void take(const QJsonValue &value, std::optional<T> &maybe)
    {
        maybe.reset();
        if (!value.isUndefined())
            take(value, maybe.emplace());
    }
    const QJsonObject &m_object;
};

// Each kind names its members once, for both directions.

template <class Archive, class Seen>
void members(Archive &archive, Seen &seen)
    requires std::is_same_v<std::remove_const_t<Seen>, SeenFigures>
{
    archive("as_of", seen.asOf);
    archive("health", seen.health);
    archive("band", seen.band);
    archive("machine", seen.machine);
    archive("human", seen.human);
    archive("weeks_active", seen.weeksActive);
    archive("weekly_active", seen.weeklyActive);
    archive("monthly_active", seen.monthlyActive);
    archive("boss_unseen_days", seen.bossUnseenDays);
    archive("revenue_at_risk", seen.revenueAtRisk);
    archive("currency", seen.currency);
    archive("open_alerts", seen.openAlerts);
    archive("policy_version", seen.policyVersion);
}

template <class Archive, class Logged>
void members(Archive &archive, Logged &logged)
    requires std::is_same_v<std::remove_const_t<Logged>, TouchLogged>
{
    archive("date", logged.touch.day);
    archive("kind", logged.touch.kind);
    archive("summary", logged.touch.summary);
    archive("by", logged.touch.by);
    archive("people", logged.touch.people);
    archive("next_step", logged.touch.nextStep);
    archive("next_date", logged.touch.nextDate);
    archive("done_on", logged.touch.doneOn);
}

template <class Archive, class Done>
void members(Archive &archive, Done &done)
    requires std::is_same_v<std::remove_const_t<Done>, NextStepDone>
{
    archive("touch", done.touch);
    archive("done_on", done.doneOn);
}

template <class Archive, class Act>
void members(Archive &archive, Act &act)
    requires std::is_same_v<std::remove_const_t<Act>, AlertAct>
{
    archive("rule", act.rule);
    archive("reason", act.reason);
    archive("opened", act.opened);
    archive.word("act", act.what, actName, actFromName);
    archive("cause", act.cause);
    archive("routed_to", act.routedTo);
    archive("until", act.until);
    archive("note", act.note);
    archive("seen", act.seen);
    archive("value", act.value);
}

template <class Archive, class Reviewed>
void members(Archive &archive, Reviewed &review)
    requires std::is_same_v<std::remove_const_t<Reviewed>, Review>
{
    archive("snoozed", review.snoozed);
    archive("until", review.until);
    archive("note", review.note);
    archive("seen", review.seen);
}

template <class Archive, class Step>
void members(Archive &archive, Step &step)
    requires std::is_same_v<std::remove_const_t<Step>, StepMarked>
{
    archive("step", step.step);
    archive("due", step.due);
    archive("skipped", step.skipped);
    archive("note", step.note);
}

template <class Archive, class Call>
void members(Archive &archive, Call &call)
    requires std::is_same_v<std::remove_const_t<Call>, CheckpointCall>
{
    archive("contract_end", call.contractEnd);
    archive("days_before", call.daysBefore);
    archive.word("call", call.call, callName, callFromName);
    archive("note", call.note);
    archive("seen", call.seen);
}

template <class Archive, class Plan>
void members(Archive &archive, Plan &plan)
    requires std::is_same_v<std::remove_const_t<Plan>, RescuePlan>
{
    archive("cause", plan.cause);
    archive("plan", plan.plan);
    archive("review_on", plan.reviewOn);
}

template <class Archive, class Entered>
void members(Archive &archive, Entered &entered)
    requires std::is_same_v<std::remove_const_t<Entered>, OutcomeEntered>
{
    archive("measure", entered.outcome.measure);
    archive("kind", entered.outcome.kind);
    archive("unit", entered.outcome.unit);
    archive.word("better", entered.outcome.better, betterName, betterFromName);
    archive("baseline", entered.outcome.baseline);
    archive("target", entered.outcome.target);
    archive("start", entered.outcome.start);
    archive("due", entered.outcome.due);
}

template <class Archive, class Entered>
void members(Archive &archive, Entered &entered)
    requires std::is_same_v<std::remove_const_t<Entered>, ActualEntered>
{
    archive("measure", entered.measure);
    archive("date", entered.day);
    archive("actual", entered.actual);
}

void Writer::put(const char *name, const SeenFigures &seen)
{
    Writer inner;
    members(inner, seen);
    object.insert(QLatin1String(name), inner.object);
}

void Reader::take(const QJsonValue &value, SeenFigures &seen)
{
    const QJsonObject object = value.toObject();
    Reader inner(object);
    members(inner, seen);
    fits &= inner.fits && value.isObject();
}

template <size_t I = 0> std::optional<WorkDone> named(const QString &name)
{
    if constexpr (I < std::variant_size_v<WorkDone>) {
        WorkDone what{std::in_place_index<I>};
        return workName(what) == name ? std::optional(std::move(what)) : named<I + 1>(name);
    }
    return std::nullopt;
}

} // namespace

QJsonObject payloadOf(const WorkDone &what)
{
    Writer writer;
    std::visit([&](const auto &done) { members(writer, done); }, what);
    return writer.object;
}

std::optional<WorkDone> workFromPayload(const QString &name, const QJsonObject &payload)
{
    auto what = named(name);
    if (!what)
        return std::nullopt;
    Reader reader(payload);
    std::visit([&](auto &done) { members(reader, done); }, *what);
    return reader.fits ? what : std::nullopt;
}

} // namespace bw
