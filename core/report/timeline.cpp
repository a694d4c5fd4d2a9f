#include "report/timeline.h"

#include <algorithm>
#include <map>

namespace bw {

namespace {

using Entries = std::vector<TimelineEntry>;

void addJudgements(Entries &entries, const AccountDossier &dossier, Day look)
{
    const Judgement *before = nullptr; // by criterion, then time
    for (const Judgement &judgement : dossier.judgements) {
        if (judgement.isTakenBack())
            continue;
        const bool follows = before != nullptr && before->criterion == judgement.criterion;
        if (judgement.day <= look)
            entries.push_back(
                {judgement.day,
                 JudgementGiven{judgement, follows ? std::optional(before->value) : std::nullopt}});
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
                                             before != nullptr ? std::optional(*before) : std::nullopt}});
        const bool replaced = std::any_of(known.begin(), known.end(), [&](const Contract &other) {
            return predecessor(other, known) == &contract;
        });
        if (replaced)
            continue;
        const Day after = contract.end + 1;
        const Day decided = contract.decidedOn.value_or(after);
        if (contract.renewed && !*contract.renewed && decided <= asOf)
            entries.push_back({decided, ContractEvent{What::Lost, contract, {}}});
        else if (!contract.renewed && after <= asOf)
            entries.push_back({after, ContractEvent{What::Ended, contract, {}}});
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
        entries.push_back({key.first, wave});
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
    switch (filter) {
    case TimelineFilter::All:
        return true;
    case TimelineFilter::Touches:
        return std::holds_alternative<Touch>(entry.what);
    case TimelineFilter::Judged:
        return std::holds_alternative<JudgementGiven>(entry.what);
    case TimelineFilter::Contracts:
        return std::holds_alternative<ContractEvent>(entry.what)
            || std::holds_alternative<SeatsChanged>(entry.what);
    }
    Q_UNREACHABLE();
}

std::vector<TimelineEntry> timeline(const AccountDossier &dossier, const AccountReport &report)
{
    const Day asOf = report.asOf;
    const std::vector<SeatSpan> &seats = report.seats;
    Entries entries;
    for (const Touch &touch : dossier.touches) {
        if (touch.day <= asOf)
            entries.push_back({touch.day, touch});
    }
    addJudgements(entries, dossier, lookDay(asOf, report.today, report.picked)); // as the score counts them
    addContracts(entries, report.contracts, asOf);
    for (size_t i = 1; i < seats.size(); ++i)
        entries.push_back({seats[i].from, SeatsChanged{seats[i - 1], seats[i]}});
    addSurveys(entries, dossier, asOf);
    for (const PolicyMark &mark : report.policyMarks)
        entries.push_back({mark.day, mark});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return b.day < a.day; });
    return entries;
}

} // namespace bw
