#include "report/judgement_sheet.h"

#include "evaluate/renewal.h"

#include <algorithm>

namespace bw {

namespace {

/// `judgements` are by criterion, then time.
std::vector<EarlierAnswer> earlierAnswers(const std::vector<Judgement> &judgements,
                                          const RubricCriterion &criterion, Day upTo)
{
    std::vector<EarlierAnswer> earlier;
    for (const Judgement &judgement : judgements) {
        if (judgement.criterion == criterion.key && judgement.day <= upTo)
            earlier.push_back({judgement, criterion.stepOf(judgement.value)});
    }
    std::reverse(earlier.begin(), earlier.end());
    return earlier;
}

} // namespace

JudgementSheet judgementSheet(const Cache &cache, const Portfolio &portfolio, qint32 account,
                              const AccountDossier *dossier)
{
    JudgementSheet sheet{accountReport(cache, portfolio, account),
                         explainHealth(cache, cache.policy, portfolio, account),
                         {},
                         dossier != nullptr};
    sheet.lines.resize(sheet.now.rubric.criteria.size());
    for (const HealthShare &share : sheet.now.parts) {
        if (share.group == HealthShare::Group::Human && share.state.answer >= 0)
            sheet.lines[static_cast<size_t>(share.criterion)].confidence =
                cache.answers[static_cast<size_t>(share.state.answer)].confidence;
    }
    if (dossier == nullptr)
        return sheet;
    const AccountDetails details = accountDetails(cache, *dossier, sheet.report);
    for (size_t i = 0; i < sheet.lines.size(); ++i) {
        const RubricCriterion &criterion = sheet.now.rubric.criteria[i];
        SheetLine &line = sheet.lines[i];
        line.earlier = earlierAnswers(dossier->judgements, criterion, sheet.now.look);
        line.seen = seenFor(criterion.evidence, details, sheet.report, *dossier);
        line.pointsTo = stepPointedTo(line.seen, static_cast<qint32>(criterion.steps.size()));
    }
    return sheet;
}

const HealthShare *shareOfCriterion(const HealthExplanation &health, qint32 criterion)
{
    for (const HealthShare &share : health.parts) {
        if (share.group == HealthShare::Group::Human && share.criterion == criterion)
            return &share;
    }
    return nullptr;
}

std::optional<qint32> standingPart(const CriterionState &state, const RubricCriterion &criterion)
{
    switch (state.kind) {
    case CriterionState::Kind::Answered:
        return state.step;
    case CriterionState::Kind::Withdrawn:
        return static_cast<qint32>(criterion.steps.size());
    case CriterionState::Kind::NeverAnswered:
    case CriterionState::Kind::Unreadable:
        return {};
    }
    Q_UNREACHABLE();
}

bool asksForAnswer(const CriterionState &state, const RubricCriterion &criterion)
{
    switch (state.kind) {
    case CriterionState::Kind::NeverAnswered:
    case CriterionState::Kind::Unreadable:
        return true;
    case CriterionState::Kind::Withdrawn:
        return state.ageDays > criterion.shelfDays;
    case CriterionState::Kind::Answered:
        return state.stale;
    }
    Q_UNREACHABLE();
}

std::optional<double> criterionPoints(const HealthRules &rules, const Rubric &rubric,
                                      const QString &criterion)
{
    const std::optional<qint32> index = rubric.indexOf(criterion);
    if (!index || rubric.weights() <= 0)
        return {};
    const qint32 weight = rubric.criteria[static_cast<size_t>(*index)].weight;
    return (100.0 - rules.machinePercent) * weight / rubric.weights();
}

GroupPoints machinePoints(const HealthExplanation &health)
{
    GroupPoints sum;
    for (const HealthShare &share : health.parts) {
        if (share.group == HealthShare::Group::Machine) {
            sum.points += share.points;
            sum.most += share.mostPoints;
        }
    }
    return sum;
}

DraftEffect draftEffect(const Cache &cache, const Portfolio &portfolio, qint32 account,
                        std::span<const DraftAnswer> drafts)
{
    DraftEffect effect;
    effect.after = explainHealth(cache, cache.policy, portfolio, account, drafts);
    const PortfolioRow &own = portfolio.rows[static_cast<size_t>(account)];
    const Health &health = effect.after.health;
    effect.renewal = own.renewalProbability;
    if (health.value && !health.frozenOn)
        effect.renewal = assumedProbability(*health.value);
    if (own.arr && own.revenueAtRisk && effect.renewal) {
        effect.riskBefore = 0;
        for (const PortfolioRow &row : portfolio.rows) {
            if (row.csm != own.csm || row.currency != own.currency || !row.revenueAtRisk)
                continue;
            ++effect.accounts;
            *effect.riskBefore += *row.revenueAtRisk;
        }
        effect.riskAfter = *effect.riskBefore - *own.revenueAtRisk + *own.arr * (1 - *effect.renewal);
    }
    for (const HealthShare &share : effect.after.parts) {
        if (share.group == HealthShare::Group::Human
            && asksForAnswer(share.state, effect.after.rubric.criteria[static_cast<size_t>(share.criterion)]))
            effect.open.push_back(share.criterion);
    }
    return effect;
}

std::vector<AnswerEffect> bestLifts(const HealthExplanation &now, size_t most)
{
    std::vector<AnswerEffect> lifts;
    for (const AnswerEffect &effect : answerEffects(now)) {
        const HealthShare *share = shareOfCriterion(now, effect.criterion);
        if (share == nullptr || effect.moved <= 0)
            continue;
        // One step at a time: nobody turns "Never" into "Weekly" with one talk.
        const qint32 next = share->state.counts() ? share->state.step + 1 : effect.step;
        if (effect.step != next)
            continue;
        const auto same = std::find_if(lifts.begin(), lifts.end(), [&](const AnswerEffect &other) {
            return other.criterion == effect.criterion;
        });
        if (same == lifts.end())
            lifts.push_back(effect);
        else if (effect.moved > same->moved)
            *same = effect;
    }
    std::stable_sort(lifts.begin(), lifts.end(),
                     [](const AnswerEffect &a, const AnswerEffect &b) { return a.moved > b.moved; });
    if (lifts.size() > most)
        lifts.resize(most);
    return lifts;
}

} // namespace bw
