#include "model/work_laid.h"

#include <QHash>
#include <algorithm>

namespace bw {

namespace {

using Named = std::pair<qint64, QString>; ///< an account and a key, reference or measure of its own

void fill(QString &text, const QString &other)
{
    if (text.isEmpty())
        text = other;
}

template <class T> void fill(std::optional<T> &value, const std::optional<T> &other)
{
    if (!value)
        value = other;
}

/// What the file left empty, as it was logged.
void complete(Touch &imported, const Touch &logged)
{
    fill(imported.summary, logged.summary);
    fill(imported.by, logged.by);
    fill(imported.people, logged.people);
    fill(imported.nextStep, logged.nextStep);
    fill(imported.nextDate, logged.nextDate);
    fill(imported.doneOn, logged.doneOn);
}

void markDone(std::vector<Touch> &touches, const std::vector<WorkEntry> &work)
{
    QHash<Named, Day> done;
    for (const WorkEntry &entry : work) {
        if (const auto *step = std::get_if<NextStepDone>(&entry.what))
            done.insert({entry.account.value, step->touch}, step->doneOn);
    }
    if (done.isEmpty())
        return;
    for (Touch &touch : touches) {
        const auto day = done.constFind({touch.account.value, touchRef(touch)});
        if (day != done.constEnd())
            touch.doneOn = *day;
    }
}

bool isBefore(const Outcome &a, const Outcome &b)
{
    return a.account != b.account ? a.account < b.account : a.measure < b.measure;
}

void setActual(Outcome &outcome, const ActualEntered &entered)
{
    auto &actuals = outcome.actuals;
    const auto at = std::lower_bound(actuals.begin(), actuals.end(), entered.day,
                                     [](const OutcomeActual &actual, Day day) { return actual.day < day; });
    if (at != actuals.end() && at->day == entered.day)
        at->actual = entered.actual;
    else
        actuals.insert(at, {entered.day, entered.actual});
}

} // namespace

std::vector<Touch> withLogged(std::vector<Touch> imported, const std::vector<WorkEntry> &work,
                              const QSet<QString> &takenBack)
{
    std::vector<Touch> touches = std::move(imported);
    if (!takenBack.isEmpty())
        std::erase_if(touches, [&](const Touch &touch) {
            return !touch.key.isEmpty() && takenBack.contains(touch.key);
        });
    const bool isAnyLogged = std::any_of(work.begin(), work.end(), [](const WorkEntry &entry) {
        return std::holds_alternative<TouchLogged>(entry.what);
    });
    if (isAnyLogged) {
        QHash<Named, size_t> byKey;
        for (size_t i = 0; i < touches.size(); ++i) {
            if (!touches[i].key.isEmpty())
                byKey.insert({touches[i].account.value, touches[i].key}, i);
        }
        for (const WorkEntry &entry : work) {
            const auto *logged = std::get_if<TouchLogged>(&entry.what);
            if (logged == nullptr)
                continue;
            const auto same = byKey.constFind({entry.account.value, entry.key});
            if (same != byKey.constEnd()) {
                complete(touches[*same], logged->touch);
                continue;
            }
            touches.push_back(logged->touch);
            touches.back().account = entry.account;
            touches.back().key = entry.key;
        }
        std::stable_sort(touches.begin(), touches.end(), [](const Touch &a, const Touch &b) {
            return a.account != b.account ? a.account < b.account : a.day < b.day;
        });
    }
    markDone(touches, work);
    return touches;
}

std::vector<Outcome> withEntered(std::vector<Outcome> imported, const std::vector<WorkEntry> &work)
{
    std::vector<Outcome> outcomes = std::move(imported);
    QHash<Named, size_t> byMeasure;
    const auto outcomeOf = [&](AccountId account, const QString &measure) -> Outcome & {
        const auto known = byMeasure.constFind({account.value, measure});
        if (known != byMeasure.constEnd())
            return outcomes[*known];
        byMeasure.insert({account.value, measure}, outcomes.size());
        outcomes.emplace_back();
        outcomes.back().account = account;
        outcomes.back().measure = measure;
        return outcomes.back();
    };
    const auto isAbout = [](const WorkEntry &entry) {
        return std::holds_alternative<OutcomeEntered>(entry.what)
            || std::holds_alternative<ActualEntered>(entry.what);
    };
    if (std::none_of(work.begin(), work.end(), isAbout))
        return outcomes;
    for (size_t i = 0; i < outcomes.size(); ++i)
        byMeasure.insert({outcomes[i].account.value, outcomes[i].measure}, i);
    for (const WorkEntry &entry : work) {
        if (const auto *entered = std::get_if<OutcomeEntered>(&entry.what)) {
            Outcome &outcome = outcomeOf(entry.account, entered->outcome.measure);
            std::vector<OutcomeActual> actuals = std::move(outcome.actuals);
            outcome = entered->outcome;
            outcome.account = entry.account;
            outcome.actuals = std::move(actuals);
        } else if (const auto *actual = std::get_if<ActualEntered>(&entry.what)) {
            setActual(outcomeOf(entry.account, actual->measure), *actual);
        }
    }
    std::stable_sort(outcomes.begin(), outcomes.end(), isBefore);
    return outcomes;
}

} // namespace bw
