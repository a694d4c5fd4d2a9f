#include "model/rubric.h"

#include "model/judgement.h"
#include "model/step_words.h"

#include <algorithm>
#include <array>

namespace bw {

namespace {

constexpr std::array evidences{"none",     "main_process", "boss_use", "outcome",
                               "champion", "users_use",    "seats",    "touches"};

RubricCriterion shipped(const char *key, qint32 weight, Evidence evidence)
{
    RubricCriterion criterion;
    criterion.key = QLatin1String(key);
    criterion.weight = weight;
    criterion.evidence = evidence;
    for (const char *step : {"0", "1", "2", "3"})
        criterion.steps.push_back({QLatin1String(step), {}, {}});
    return criterion;
}

} // namespace

QString evidenceName(Evidence evidence)
{
    return QLatin1String(evidences.at(static_cast<size_t>(evidence)));
}

std::optional<Evidence> evidenceFromName(const QString &name)
{
    for (size_t i = 0; i < evidences.size(); ++i) {
        if (name == QLatin1String(evidences.at(i)))
            return static_cast<Evidence>(i);
    }
    return {};
}

std::optional<qint32> RubricCriterion::stepOf(const QString &value) const
{
    const QString asWritten = value.trimmed();
    const QString wanted = plainAnswer(value);
    if (wanted == notKnown)
        return {};
    const auto find = [&](auto same) -> std::optional<qint32> {
        const auto found = std::find_if(steps.begin(), steps.end(), same);
        return found == steps.end() ? std::nullopt
                                    : std::optional(static_cast<qint32>(found - steps.begin()));
    };
    if (const auto byKey = find([&](const RubricStep &step) { return step.key == asWritten; }))
        return byKey;
    if (const auto byKey = find([&](const RubricStep &step) { return step.key == wanted; }))
        return byKey;
    const auto byWords = find([&](const RubricStep &step) {
        return !step.words.isEmpty()
            && (step.words.compare(asWritten, Qt::CaseInsensitive) == 0
                || plainAnswer(step.words).compare(wanted, Qt::CaseInsensitive) == 0);
    });
    if (byWords)
        return byWords;
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber)
        return number >= 0 && number < static_cast<int>(steps.size()) ? std::optional(number) : std::nullopt;
    const auto shippedNumber = shippedStep(key, wanted);
    if (!shippedNumber)
        return {};
    // A step with words of the user's own is not shown with the shipped ones any more.
    return find([&](const RubricStep &step) {
        return step.words.isEmpty() && step.key == QString::number(*shippedNumber);
    });
}

std::optional<qint32> Rubric::indexOf(const QString &key) const
{
    for (size_t i = 0; i < criteria.size(); ++i) {
        if (criteria[i].key == key)
            return static_cast<qint32>(i);
    }
    return {};
}

qint32 Rubric::weights() const
{
    qint32 sum = 0;
    for (const RubricCriterion &criterion : criteria)
        sum += criterion.weight;
    return sum;
}

const Rubric &shippedRubric()
{
    static const Rubric rubric{{
        shipped("main_process", 11, Evidence::MainProcess),
        shipped("boss_uses", 9, Evidence::BossUse),
        shipped("expected_return", 7, Evidence::Outcome),
        shipped("champion", 4, Evidence::Champion),
        shipped("users_want", 4, Evidence::UsersUse),
        shipped("no_risk", 3, Evidence::Seats),
        shipped("relationship", 2, Evidence::Touches),
    }};
    return rubric;
}

} // namespace bw
