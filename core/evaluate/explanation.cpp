#include "evaluate/explanation.h"

#include "model/book_policies.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace bw {

namespace {

constexpr qint32 endOfDay = 24 * 60 * 60;

/// One account's answers with drafts behind them.
struct Answers {
    std::vector<CriterionAnswer> answers;
    std::vector<AnswerValue> values;
    size_t saved = 0; ///< how many are no drafts
    qint64 first = 0; ///< index of the first in Cache::answers
};

Answers answersWith(const Cache &cache, size_t account, std::span<const DraftAnswer> drafts, Day look)
{
    Answers all;
    const std::span<const CriterionAnswer> own = criterionAnswers(cache, account);
    all.answers.assign(own.begin(), own.end());
    all.values = cache.answerValues;
    all.saved = own.size();
    all.first = own.empty() ? 0 : own.data() - cache.answers.data();
    for (const DraftAnswer &draft : drafts) {
        CriterionAnswer answer;
        answer.account = static_cast<quint32>(account);
        answer.day = look;
        answer.second = endOfDay;
        answer.confidence = draft.confidence;
        answer.value = static_cast<quint32>(all.values.size());
        all.values.push_back({draft.criterion, draft.value});
        all.answers.push_back(answer);
    }
    return all;
}

/// The day that what a machine part rests on is dated.
Day dayOfPart(const Cache &cache, AccountId account, HealthPart part, Day asOf)
{
    std::optional<Day> latest;
    const auto consider = [&](Day day) {
        if (day <= asOf && (!latest || *latest < day))
            latest = day;
    };
    const auto before = [&](const auto &row) { return row.account < account; };
    if (part == HealthPart::Outcome) {
        const auto first = std::partition_point(cache.outcomes.begin(), cache.outcomes.end(), before);
        for (auto outcome = first; outcome != cache.outcomes.end() && outcome->account == account;
             ++outcome) {
            for (const OutcomeActual &actual : outcome->actuals)
                consider(actual.day);
        }
    } else if (part == HealthPart::Survey) {
        const auto first = std::partition_point(cache.surveys.begin(), cache.surveys.end(), before);
        for (auto survey = first; survey != cache.surveys.end() && survey->account == account; ++survey) {
            if (survey->kind == SurveyKind::Nps)
                consider(survey->day);
        }
    }
    return latest.value_or(asOf);
}

std::vector<CriterionState> statesOf(const HealthExplanation &explanation)
{
    std::vector<CriterionState> states;
    for (const HealthShare &share : explanation.parts) {
        if (share.group == HealthShare::Group::Human)
            states.push_back(share.state);
    }
    return states;
}

/// Points of the parts: those of the machine stand in the health, the human ones share theirs.
void addPoints(HealthExplanation &result, const HumanFigures &human)
{
    const Health &health = result.health;
    const GroupScales scales = groupScales(health.parts, human, result.rules);
    double certain = 0;
    for (HealthShare &share : result.parts) {
        const bool isMachine = share.group == HealthShare::Group::Machine;
        share.scaledWeight = share.known ? share.weight * (isMachine ? scales.machine : scales.human) : 0;
        certain += share.scaledWeight * share.certainty;
    }
    HealthShare *last = nullptr;
    double before = 0;
    for (HealthShare &share : result.parts) {
        if (!share.known || certain <= 0)
            continue;
        share.mostPoints = 100 * share.scaledWeight * share.certainty / certain;
        if (!health.computed)
            continue;
        if (share.group == HealthShare::Group::Machine) {
            share.points = health.parts[static_cast<size_t>(share.part)].points;
            continue;
        }
        share.points = share.scaledWeight * share.certainty * share.score / certain;
        before += last != nullptr ? last->points : 0;
        last = &share;
    }
    if (last != nullptr)
        last->points = std::max(health.humanPoints - before, 0.0); // takes what rounding left over
    result.limitPoints = health.computed ? *health.value - *health.computed : 0;
}

bool isOpen(const CriterionState &state, const RubricCriterion &criterion)
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
    return false;
}

} // namespace

HealthExplanation explainHealth(const Cache &cache, const Policy &policy, const Portfolio &portfolio,
                                qint32 account, std::span<const DraftAnswer> drafts)
{
    const auto index = static_cast<size_t>(account);
    const PortfolioRow &row = portfolio.rows[index];
    const std::optional<Day> frozen = row.health.frozenOn;
    HealthExplanation result;
    result.asOf = frozen.value_or(portfolio.asOf);
    result.look = frozen.value_or(lookDay(portfolio.asOf, portfolio.today, portfolio.picked));
    const Policy own = effectivePolicy(cache, policy, index, result.asOf);
    result.rules = own.health;
    result.rubric = own.rubric;
    result.byHand = boundsByHand(cache, index, result.look);

    const Answers answers =
        answersWith(cache, index, frozen ? std::span<const DraftAnswer>() : drafts, result.look);
    std::vector<CriterionState> states(own.rubric.criteria.size());
    criterionStates(answers.answers, AnswerMeanings(answers.values, own.rubric), own.rubric, result.look,
                    result.look, states);
    const HumanFigures human = humanFigures(states, own.rubric);
    result.health = healthOf(row.health.parts, human, result.byHand, own.health);
    result.health.frozenOn = frozen;

    for (int i = 0; i < healthPartCount; ++i) {
        const HealthPartValue &value = row.health.parts[static_cast<size_t>(i)];
        HealthShare share;
        share.part = static_cast<HealthPart>(i);
        share.known = value.known;
        share.score = value.score;
        share.weight = value.weight;
        share.certainty = value.certainty;
        if (value.known)
            share.day = dayOfPart(cache, cache.accounts[index].id, share.part, result.asOf);
        result.parts.push_back(share);
    }
    for (size_t i = 0; i < states.size(); ++i) {
        HealthShare share;
        share.group = HealthShare::Group::Human;
        share.criterion = static_cast<qint32>(i);
        share.state = states[i];
        share.known = states[i].counts();
        share.score = states[i].score;
        share.weight = own.rubric.criteria[i].weight;
        share.certainty = states[i].certainty;
        if (states[i].answer >= 0) {
            const auto answer = static_cast<size_t>(states[i].answer);
            share.day = answers.answers[answer].day;
            share.draft = answer >= answers.saved;
            share.state.answer = share.draft ? -1 : answers.first + states[i].answer;
        }
        result.parts.push_back(share);
    }
    addPoints(result, human);
    return result;
}

std::vector<AnswerEffect> answerEffects(const HealthExplanation &now)
{
    const std::vector<CriterionState> known = statesOf(now);
    std::vector<AnswerEffect> effects;
    for (size_t criterion = 0; criterion < known.size(); ++criterion) {
        const RubricCriterion &asked = now.rubric.criteria[criterion];
        for (qint32 step = 0; step < static_cast<qint32>(asked.steps.size()); ++step) {
            std::vector<CriterionState> states = known;
            CriterionState &state = states[criterion];
            state = {};
            state.kind = CriterionState::Kind::Answered;
            state.step = step;
            state.score = asked.scoreOf(step);
            state.certainty = certaintyOf(Confidence::Medium, 0, asked.shelfDays);
            const Health health =
                healthOf(now.health.parts, humanFigures(states, now.rubric), now.byHand, now.rules);
            if (!health.value)
                continue;
            effects.push_back({static_cast<qint32>(criterion), step, *health.value, health.band,
                               now.health.value ? *health.value - *now.health.value : 0});
        }
    }
    return effects;
}

std::optional<qint32> bestNextQuestion(const HealthExplanation &now)
{
    if (now.health.frozenOn)
        return {};
    struct Reach {
        int lowestBand = 0, highestBand = 0;
        double lowest = 0, highest = 0;
        bool known = false;
    };
    const std::vector<CriterionState> states = statesOf(now);
    std::vector<Reach> reaches(states.size());
    for (const AnswerEffect &effect : answerEffects(now)) {
        Reach &reach = reaches[static_cast<size_t>(effect.criterion)];
        const int band = static_cast<int>(effect.band);
        if (!reach.known)
            reach = {band, band, effect.health, effect.health, true};
        reach.lowestBand = std::min(reach.lowestBand, band);
        reach.highestBand = std::max(reach.highestBand, band);
        reach.lowest = std::min(reach.lowest, effect.health);
        reach.highest = std::max(reach.highest, effect.health);
    }
    std::optional<qint32> best;
    std::tuple<int, double, qint32> most;
    for (size_t i = 0; i < states.size(); ++i) {
        const RubricCriterion &asked = now.rubric.criteria[i];
        if (!isOpen(states[i], asked))
            continue;
        const Reach &reach = reaches[i];
        const std::tuple own(reach.highestBand - reach.lowestBand, reach.highest - reach.lowest,
                             asked.weight);
        if (!best || own > most) {
            best = static_cast<qint32>(i);
            most = own;
        }
    }
    return best;
}

} // namespace bw
