#include "model/rubric_edit.h"

#include "model/policy_edit.h"

#include <algorithm>

namespace bw {

namespace {

constexpr qsizetype longestKey = 40;

QString rubricKey()
{
    return QStringLiteral("rubric");
}

/// The largest number among the keys of the steps; -1: none is one.
int largestNumber(const RubricCriterion &criterion)
{
    int largest = -1;
    for (const RubricStep &step : criterion.steps) {
        bool isNumber = false;
        const int number = step.key.toInt(&isNumber);
        if (isNumber)
            largest = std::max(largest, number);
    }
    return largest;
}

bool sameText(const QString &a, const QString &b)
{
    return !a.trimmed().isEmpty() && a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

bool isShippedStep(const RubricCriterion &criterion, const RubricStep &step)
{
    const auto shipped = shippedOf(criterion.key);
    return shipped && std::any_of(shipped->steps.begin(), shipped->steps.end(), [&](const RubricStep &own) {
               return own.key == step.key;
           });
}

std::optional<RubricFault> stepFault(const RubricCriterion &criterion, size_t index)
{
    using Kind = RubricFault::Kind;
    for (size_t i = 0; i < criterion.steps.size(); ++i) {
        const RubricStep &step = criterion.steps[i];
        if (step.words.trimmed().isEmpty() && !isShippedStep(criterion, step))
            return RubricFault{Kind::NoWords, index, i};
        for (size_t k = 0; k < i; ++k) {
            if (sameText(criterion.steps[k].words, step.words))
                return RubricFault{Kind::SameWords, index, i};
        }
    }
    return {};
}

} // namespace

QJsonValue rubricValue(const Rubric &rubric)
{
    Policy policy;
    policy.rubric = rubric;
    return ruleValue(policy, {}, rubricKey());
}

Rubric rubricFromValue(const QJsonValue &value)
{
    const auto policy = withRule(Policy(), {}, rubricKey(), value);
    return policy ? policy->rubric : shippedRubric();
}

std::optional<RubricCriterion> shippedOf(const QString &key)
{
    const auto at = shippedRubric().indexOf(key);
    return at ? std::optional(shippedRubric().criteria[static_cast<size_t>(*at)]) : std::nullopt;
}

QString newCriterionKey(const QString &question, const Rubric &rubric, const Rubric &inForce)
{
    QString base;
    const QString lower = question.toLower();
    for (const QChar c : lower) {
        if (c.isLetterOrNumber() && !c.isSurrogate())
            base += c;
        else if (!base.isEmpty() && !base.endsWith(u'_'))
            base += u'_';
    }
    base.truncate(longestKey);
    while (base.endsWith(u'_'))
        base.chop(1);
    if (base.isEmpty())
        base = QStringLiteral("question");
    const auto taken = [&](const QString &key) {
        return rubric.indexOf(key) || inForce.indexOf(key) || shippedRubric().indexOf(key);
    };
    QString key = base;
    for (int n = 2; taken(key); ++n)
        key = base % u'_' % QString::number(n);
    return key;
}

QString newStepKey(const RubricCriterion &criterion, const RubricCriterion *inForce)
{
    int largest = std::max(largestNumber(criterion), static_cast<int>(criterion.steps.size()) - 1);
    if (inForce)
        largest = std::max(largest, largestNumber(*inForce));
    return QString::number(largest + 1);
}

void removeStep(RubricCriterion &criterion, size_t step)
{
    if (criterion.steps.size() <= leastSteps || step >= criterion.steps.size())
        return;
    if (criterion.limit && criterion.limit->step == criterion.steps[step].key)
        criterion.limit.reset();
    criterion.steps.erase(criterion.steps.begin() + static_cast<std::ptrdiff_t>(step));
}

void addStep(RubricCriterion &criterion, const RubricCriterion *inForce)
{
    if (criterion.steps.size() < mostSteps)
        criterion.steps.push_back({newStepKey(criterion, inForce), {}, {}});
}

std::optional<RubricFault> faultOf(const Rubric &rubric)
{
    using Kind = RubricFault::Kind;
    for (size_t i = 0; i < rubric.criteria.size(); ++i) {
        const RubricCriterion &criterion = rubric.criteria[i];
        if (criterion.question.trimmed().isEmpty() && !shippedOf(criterion.key))
            return RubricFault{Kind::NoQuestion, i, 0};
        for (size_t k = 0; k < i; ++k) {
            if (sameText(rubric.criteria[k].question, criterion.question))
                return RubricFault{Kind::SameQuestion, i, 0};
        }
        if (const auto fault = stepFault(criterion, i))
            return fault;
    }
    return {};
}

} // namespace bw
