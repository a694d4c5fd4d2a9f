#include "health/answer_shift.h"

#include <map>
#include <optional>
#include <tuple>

namespace bw {

namespace {

/// Where an answer stands in a rubric: its criterion and step, each an index.
struct Place {
    size_t criterion = 0;
    size_t step = 0;
};

std::optional<Place> placeOf(const AnswerValue &value, const Rubric &rubric)
{
    const auto criterion = rubric.indexOf(value.criterion);
    if (!criterion)
        return {};
    const auto at = static_cast<size_t>(*criterion);
    const auto step = rubric.criteria[at].stepOf(value.value);
    return step ? std::optional(Place{at, static_cast<size_t>(*step)}) : std::nullopt;
}

const QString &keyOf(const Rubric &rubric, const Place &place)
{
    return rubric.criteria[place.criterion].steps[place.step].key;
}

} // namespace

std::vector<AnswerShift> answerShifts(const Cache &cache, const Rubric &before, const Rubric &after)
{
    std::vector<qint64> counts(cache.answerValues.size());
    for (const CriterionAnswer &answer : cache.answers)
        ++counts[answer.value];

    using Shift = std::tuple<size_t, size_t, QString>; // criterion and step before, step after
    std::map<Shift, qint64> found;
    for (size_t i = 0; i < counts.size(); ++i) {
        const AnswerValue &value = cache.answerValues[i];
        const auto was = counts[i] > 0 ? placeOf(value, before) : std::nullopt;
        if (!was)
            continue;
        const auto is = placeOf(value, after);
        const QString to = is ? keyOf(after, *is) : QString();
        if (to != keyOf(before, *was))
            found[{was->criterion, was->step, to}] += counts[i];
    }
    std::vector<AnswerShift> shifts;
    shifts.reserve(found.size());
    for (const auto &[shift, answers] : found) {
        const auto &[criterion, step, to] = shift;
        shifts.push_back(
            {before.criteria[criterion].key, keyOf(before, Place{criterion, step}), to, answers});
    }
    return shifts;
}

} // namespace bw
