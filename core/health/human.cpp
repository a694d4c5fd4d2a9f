#include "health/human.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr double lowCertainty = 0.5;
constexpr double usualCertainty = 0.8;
constexpr double halfLifeDays = 30;

double certaintyOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return lowCertainty;
    case Confidence::High:
        return 1;
    case Confidence::Unstated:
    case Confidence::Medium:
        break;
    }
    return usualCertainty;
}

} // namespace

double certaintyOf(Confidence confidence, qint32 ageDays, qint32 shelfDays)
{
    const double fresh = certaintyOf(confidence);
    if (ageDays <= shelfDays)
        return fresh;
    return fresh * std::exp2(-(static_cast<double>(ageDays) - shelfDays) / halfLifeDays);
}

AnswerMeanings::AnswerMeanings(const std::vector<AnswerValue> &values, const Rubric &rubric)
{
    m_meanings.reserve(values.size());
    for (const AnswerValue &value : values) {
        Meaning meaning;
        if (const auto criterion = rubric.indexOf(value.criterion)) {
            meaning.criterion = *criterion;
            if (value.value != notKnown) {
                const RubricCriterion &asked = rubric.criteria[static_cast<size_t>(*criterion)];
                meaning.step = asked.stepOf(value.value).value_or(unreadable);
            }
        }
        m_meanings.push_back(meaning);
    }
}

std::span<const CriterionAnswer> criterionAnswers(const Cache &cache, size_t account)
{
    const auto wanted = static_cast<quint32>(account);
    const auto first = std::partition_point(cache.answers.begin(), cache.answers.end(),
                                            [&](const CriterionAnswer &a) { return a.account < wanted; });
    const auto last = std::partition_point(first, cache.answers.end(),
                                           [&](const CriterionAnswer &a) { return a.account == wanted; });
    return {first, last};
}

void criterionStates(std::span<const CriterionAnswer> answers, const AnswerMeanings &meanings,
                     const Rubric &rubric, Day upTo, Day look, std::span<CriterionState> states)
{
    Q_ASSERT(states.size() >= rubric.criteria.size());
    std::fill_n(states.begin(), rubric.criteria.size(), CriterionState());
    size_t open = rubric.criteria.size();
    for (size_t i = answers.size(); i-- > 0 && open > 0;) {
        const CriterionAnswer &answer = answers[i];
        const AnswerMeanings::Meaning meaning = meanings.of(answer);
        if (answer.day > upTo || meaning.criterion < 0)
            continue;
        CriterionState &state = states[static_cast<size_t>(meaning.criterion)];
        const bool isReadable = meaning.step != AnswerMeanings::unreadable;
        // One that is no step withdraws nothing: an earlier one counts on.
        const bool stands = state.answer >= 0 && state.kind != CriterionState::Kind::Unreadable;
        if (stands || (state.answer >= 0 && !isReadable))
            continue;
        open -= isReadable ? 1 : 0;
        const RubricCriterion &asked = rubric.criteria[static_cast<size_t>(meaning.criterion)];
        state.answer = static_cast<qint64>(i);
        state.ageDays = std::max(look - answer.day, 0);
        if (meaning.step < 0) {
            state.kind = meaning.step == AnswerMeanings::withdrawn ? CriterionState::Kind::Withdrawn
                                                                   : CriterionState::Kind::Unreadable;
            continue;
        }
        state.kind = CriterionState::Kind::Answered;
        state.step = meaning.step;
        state.score = asked.scoreOf(meaning.step);
        state.stale = state.ageDays > asked.shelfDays;
        state.certainty = certaintyOf(answer.confidence, state.ageDays, asked.shelfDays);
    }
}

void HealthBounds::add(LimitKind kind, const HealthBound &bound)
{
    HealthBound &known = kind == LimitKind::AtMost ? cap : floor;
    const bool tighter = kind == LimitKind::AtMost ? bound.value < known.value : bound.value > known.value;
    if (!known || tighter)
        known = bound;
}

double HealthBounds::within(double health) const
{
    if (floor)
        health = std::max(health, floor.value);
    return cap ? std::min(health, cap.value) : health;
}

HealthBounds boundsByHand(const Cache &cache, size_t account, Day day)
{
    const AccountId id = cache.accounts[account].id;
    HealthBounds bounds;
    const auto first = std::partition_point(cache.healthLimits.begin(), cache.healthLimits.end(),
                                            [&](const HealthLimit &limit) { return limit.account < id; });
    for (auto limit = first; limit != cache.healthLimits.end() && limit->account == id; ++limit) {
        if (limit->holdsOn(day))
            bounds.add(limit->kind,
                       {LimitSource::Hand, static_cast<double>(limit->value),
                        static_cast<qint32>(limit - cache.healthLimits.begin())});
    }
    return bounds;
}

HumanFigures humanFigures(std::span<const CriterionState> states, const Rubric &rubric)
{
    HumanFigures figures;
    for (size_t i = 0; i < rubric.criteria.size(); ++i) {
        const RubricCriterion &asked = rubric.criteria[i];
        const CriterionState &state = states[i];
        figures.all += asked.weight;
        if (!state.counts())
            continue;
        figures.scored += asked.weight * state.certainty * state.score;
        figures.certain += asked.weight * state.certainty;
        figures.present += asked.weight;
        ++figures.answered;
        if (state.stale)
            ++figures.stale;
        if (asked.limit && asked.steps[static_cast<size_t>(state.step)].key == asked.limit->step)
            figures.bounds.add(
                asked.limit->kind,
                {LimitSource::Answer, static_cast<double>(asked.limit->value), static_cast<qint32>(i)});
    }
    return figures;
}

} // namespace bw
