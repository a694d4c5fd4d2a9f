#include "report/timeline.h"

#include <algorithm>
#include <map>

namespace bw {

namespace {

using Entries = std::vector<TimelineEntry>;

/// HH:mm:ss of yyyy-MM-ddTHH:mm:ss; empty where there is none.
QString timeOf(const QString &at)
{
    constexpr qsizetype afterDay = 11;
    return at.mid(afterDay);
}

void addJudgements(Entries &entries, const AccountDossier &dossier, Day look)
{
    const Judgement *before = nullptr; // by criterion, then time
    for (const Judgement &judgement : dossier.judgements) {
        const bool follows = before != nullptr && before->criterion == judgement.criterion;
        if (judgement.day <= look)
            entries.push_back(
                {judgement.day,
                 JudgementGiven{judgement, follows ? std::optional(before->value) : std::nullopt},
                 timeOf(judgement.judgedAt), judgement.takenBackAt, judgement.takenBackBy});
        if (!judgement.isTakenBack())
            before = &judgement;
    }
}

/// The contract that another one takes the place of: by its key, else the one before it, unless a pause lies
/// between them.
const Contract *predecessor(const Contract &contract, const std::vector<Contract> &all)
{
    constexpr qint32 latestRenewal = 90; // days (definitions.md §5)
    const Contract *found = nullptr;
    for (const Contract &other : all) {
        if (&other == &contract || other.start >= contract.start)
            continue;
        if (!contract.renewedFrom.isEmpty() && other.key == contract.renewedFrom)
            return &other;
        const bool near = contract.start - other.end <= latestRenewal + 1;
        if (contract.renewedFrom.isEmpty() && near && (found == nullptr || found->end < other.end))
            found = &other;
    }
    return found;
}

void addContracts(Entries &entries, const std::vector<Contract> &contracts, Day asOf)
{
    using What = ContractEvent::What;
    std::vector<Contract> known;
    for (const Contract &contract : contracts) {
        if (isKnown(contract, asOf))
            known.push_back(asKnown(contract, asOf));
    }
    for (const Contract &contract : known) {
        const Contract *before = predecessor(contract, known);
        const Day told = contract.signedOn.value_or(contract.start);
        if (told <= asOf)
            entries.push_back({told,
                               ContractEvent{before != nullptr ? What::Renewed : What::Started, contract,
                                             before != nullptr ? std::optional(*before) : std::nullopt},
                               {},
                               {},
                               {}});
        const bool replaced = std::any_of(known.begin(), known.end(), [&](const Contract &other) {
            return predecessor(other, known) == &contract;
        });
        if (replaced)
            continue;
        const Day after = contract.end + 1;
        const Day decided = contract.decidedOn.value_or(after);
        if (contract.renewed && !*contract.renewed && decided <= asOf)
            entries.push_back({decided, ContractEvent{What::Lost, contract, {}}, {}, {}, {}});
        else if (!contract.renewed && after <= asOf)
            entries.push_back({after, ContractEvent{What::Ended, contract, {}}, {}, {}, {}});
    }
}

void addSurveys(Entries &entries, const AccountDossier &dossier, Day asOf)
{
    std::map<std::pair<Day, SurveyKind>, SurveyWave> waves;
    for (const Survey &survey : dossier.surveys) {
        if (asOf < survey.day)
            continue;
        SurveyWave &wave = waves[{survey.day, survey.kind}];
        const bool first = wave.answers == 0;
        wave.kind = survey.kind;
        wave.mean += survey.score;
        wave.scaleMax = first || wave.scaleMax == survey.scaleMax ? survey.scaleMax : 0;
        ++wave.answers;
        if (survey.kind == SurveyKind::Nps) {
            wave.promoters += survey.score >= 9 ? 1 : 0;
            wave.detractors += survey.score <= 6 ? 1 : 0;
        }
        if (!survey.reason.isEmpty())
            wave.reasons += survey.reason;
    }
    for (auto &[key, wave] : waves) {
        wave.mean /= wave.answers;
        entries.push_back({key.first, wave, {}, {}, {}});
    }
}

QString stepName(const AccountReport &report, const QString &id)
{
    for (const PlanStep &step : report.policy.plan.steps) {
        if (step.id == id)
            return step.name;
    }
    return {};
}

QString ruleName(const std::vector<AlertRule> &rules, const QString &id)
{
    for (const AlertRule &rule : rules) {
        if (rule.id == id)
            return rule.name;
    }
    return {};
}

/// Touches stand for themselves, and next steps that are done with them; of reviews only the snoozed ones.
bool isTold(const WorkDone &what)
{
    if (const auto *review = std::get_if<Review>(&what))
        return review->snoozed;
    return !std::holds_alternative<TouchLogged>(what) && !std::holds_alternative<NextStepDone>(what);
}

WorkTold workTold(const WorkEntry &entry, const AccountReport &report)
{
    QString name;
    if (const auto *act = std::get_if<AlertAct>(&entry.what))
        name = ruleName(report.policy.alerts.rules, act->rule);
    else if (const auto *step = std::get_if<StepMarked>(&entry.what))
        name = stepName(report, step->step);
    return {entry, name};
}

void addTouches(Entries &entries, const AccountDossier &dossier, Day look)
{
    // The time is known of those that were logged on their day.
    std::map<QString, const WorkEntry *> logged;
    for (const WorkEntry &entry : dossier.work) {
        if (std::holds_alternative<TouchLogged>(entry.what))
            logged.emplace(entry.key, &entry);
    }
    for (const Touch &touch : dossier.touches) {
        if (look < touch.day)
            continue;
        const auto entry = logged.find(touch.key);
        const bool isTimed = entry != logged.end() && entry->second->day == touch.day;
        entries.push_back({touch.day, touch, isTimed ? timeOf(entry->second->at) : QString(), {}, {}});
    }
    for (const WorkTakenBack &taken : dossier.workTakenBack) {
        const auto *touch = std::get_if<TouchLogged>(&taken.entry.what);
        if (touch != nullptr && touch->touch.day <= look)
            entries.push_back({touch->touch.day, touch->touch,
                               touch->touch.day == taken.entry.day ? timeOf(taken.entry.at) : QString(),
                               taken.at, taken.by});
    }
}

void addWork(Entries &entries, const AccountDossier &dossier, const AccountReport &report, Day look)
{
    for (const WorkEntry &entry : dossier.work) {
        if (isTold(entry.what) && entry.day <= look)
            entries.push_back({entry.day, workTold(entry, report), timeOf(entry.at), {}, {}});
    }
    for (const WorkTakenBack &taken : dossier.workTakenBack) {
        if (isTold(taken.entry.what) && taken.entry.day <= look)
            entries.push_back(
                {taken.entry.day, workTold(taken.entry, report), timeOf(taken.entry.at), taken.at, taken.by});
    }
}

void addAlerts(Entries &entries, const BookAlerts &book, AccountId account, Day look)
{
    using What = AlertMoment::What;
    for (const Alert &alert : book.alerts) {
        if (alert.key.account != account)
            continue;
        const QString name = ruleName(book.rules, alert.key.rule);
        const auto add = [&](What what, std::optional<Day> day, std::optional<double> value) {
            if (day && *day <= look)
                entries.push_back(
                    {*day, AlertMoment{what, alert.key, name, alert.standing, value}, {}, {}, {}});
        };
        add(What::Opened, alert.key.opened, alert.valueAtOpening);
        add(What::Reopened, alert.reopened, alert.value);
        if (alert.state == AlertState::Withdrawn)
            add(What::Withdrawn, alert.cleared.value_or(alert.key.opened), {});
        else
            add(What::Cleared, alert.cleared, {});
    }
}

} // namespace

std::optional<double> SurveyWave::nps() const
{
    constexpr qint32 few = 5;
    if (kind != SurveyKind::Nps || answers < few)
        return {};
    return 100.0 * (promoters - detractors) / answers;
}

bool passes(const TimelineEntry &entry, TimelineFilter filter)
{
    const auto *told = std::get_if<WorkTold>(&entry.what);
    const auto did = [told](auto... kinds) {
        return told != nullptr && (std::holds_alternative<decltype(kinds)>(told->entry.what) || ...);
    };
    switch (filter) {
    case TimelineFilter::All:
        return true;
    case TimelineFilter::Touches:
        return std::holds_alternative<Touch>(entry.what) || did(StepMarked(), RescuePlan());
    case TimelineFilter::Alerts:
        return std::holds_alternative<AlertMoment>(entry.what) || did(AlertAct(), Review());
    case TimelineFilter::Judged:
        return std::holds_alternative<JudgementGiven>(entry.what) || did(CheckpointCall());
    case TimelineFilter::Contracts:
        return std::holds_alternative<ContractEvent>(entry.what)
            || std::holds_alternative<SeatsChanged>(entry.what);
    }
    Q_UNREACHABLE();
}

std::vector<TimelineEntry> timeline(const AccountDossier &dossier, const AccountReport &report,
                                    const BookAlerts *alerts)
{
    const Day asOf = report.asOf;
    const Day look = lookDay(asOf, report.today, report.picked); // as the score counts answers
    const std::vector<SeatSpan> &seats = report.seats;
    Entries entries;
    addTouches(entries, dossier, look);
    addJudgements(entries, dossier, look);
    addWork(entries, dossier, report, look);
    if (alerts != nullptr)
        addAlerts(entries, *alerts, dossier.account, look);
    addContracts(entries, report.contracts, asOf);
    for (size_t i = 1; i < seats.size(); ++i)
        entries.push_back({seats[i].from, SeatsChanged{seats[i - 1], seats[i]}, {}, {}, {}});
    addSurveys(entries, dossier, asOf);
    for (const PolicyMark &mark : report.policyMarks)
        entries.push_back({mark.day, mark, {}, {}, {}});
    // Of one day those whose time is known first, the latest first.
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
        return a.day != b.day ? b.day < a.day : b.time < a.time;
    });
    return entries;
}

} // namespace bw
