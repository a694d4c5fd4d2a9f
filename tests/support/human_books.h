#pragma once

#include "support/random_books.h"

namespace bw::test {

/// What people said of the accounts of a random book: answers, limits, surveys, business results; some after
/// the last day of usage.
inline void addHumans(RandomBook &one, QRandomGenerator &random)
{
    Cache &cache = one.book.cache;
    const int span = one.last - one.first;
    const auto anyDay = [&] { return one.first + random.bounded(-20, span + 15); };
    for (const RubricCriterion &criterion : shippedRubric().criteria) {
        for (const RubricStep &step : criterion.steps)
            cache.answerValues.push_back({criterion.key, step.key});
        cache.answerValues.push_back({criterion.key, notKnown});
    }
    cache.answerValues.push_back({QStringLiteral("boss_uses"), QStringLiteral("hourly")}); // no step
    cache.answerValues.push_back({QStringLiteral("never_asked"), QStringLiteral("2")});
    cache.judges = {QStringLiteral("Maya"), QStringLiteral("Tom")};
    for (quint32 account = 0; account < cache.accounts.size(); ++account) {
        const AccountId id = cache.accounts[account].id;
        std::vector<CriterionAnswer> answers;
        for (int i = random.bounded(4) == 0 ? 0 : random.bounded(25); i > 0; --i) {
            CriterionAnswer answer;
            answer.account = account;
            answer.day = anyDay();
            answer.second = random.bounded(-1, 86400);
            answer.value = random.bounded(quint32(cache.answerValues.size()));
            answer.by = random.bounded(2u);
            answer.confidence = Confidence(random.bounded(4));
            answers.push_back(answer);
        }
        std::stable_sort(answers.begin(), answers.end(), [](const auto &a, const auto &b) {
            return std::pair(a.day, a.second) < std::pair(b.day, b.second);
        });
        cache.answers.insert(cache.answers.end(), answers.begin(), answers.end());
        if (random.bounded(5) == 0) {
            HealthLimit limit;
            limit.account = id;
            limit.kind = random.bounded(2) ? LimitKind::AtMost : LimitKind::AtLeast;
            limit.value = random.bounded(101);
            limit.from = anyDay();
            if (random.bounded(2))
                limit.until = limit.from + random.bounded(100);
            cache.healthLimits.push_back(limit);
        }
        std::vector<SurveyAnswer> surveys;
        for (int i = random.bounded(3) ? 0 : random.bounded(8); i > 0; --i) {
            SurveyAnswer answer;
            answer.account = id;
            answer.day = anyDay();
            answer.person = random.bounded(-1, 4);
            answer.score = quint8(random.bounded(11));
            answer.scaleMax = 10;
            surveys.push_back(answer);
        }
        std::stable_sort(surveys.begin(), surveys.end(),
                         [](const auto &a, const auto &b) { return a.day < b.day; });
        cache.surveys.insert(cache.surveys.end(), surveys.begin(), surveys.end());
        if (random.bounded(3) == 0) {
            Outcome outcome;
            outcome.account = id;
            outcome.measure = QStringLiteral("orders");
            outcome.baseline = 10;
            outcome.target = 20;
            outcome.start = one.first - 10;
            outcome.due = one.first + span + 50;
            for (Day day = *outcome.start + 20; day < one.last; day = day + 30)
                outcome.actuals.push_back({day, double(random.bounded(5, 25))});
            cache.outcomes.push_back(outcome);
        }
    }
}

/// Rules of health at random: weights of 0, groups that drop out, a rubric with other weights and limits.
inline void randomHealthRules(Policy &policy, QRandomGenerator &random)
{
    HealthRules &rules = policy.health;
    if (random.bounded(2)) {
        for (qint32 &weight : rules.weights)
            weight = random.bounded(4) == 0 ? 0 : random.bounded(40);
    }
    if (random.bounded(3) == 0)
        rules.machinePercent = random.bounded(101);
    rules.leastCoveragePercent = random.bounded(3) == 0 ? 0 : random.bounded(60);
    rules.watchFrom = random.bounded(70);
    rules.healthyFrom = rules.watchFrom + random.bounded(30);
    rules.fullTrendPercent = random.bounded(1, 101);
    for (RubricCriterion &criterion : policy.rubric.criteria) {
        criterion.weight = random.bounded(5) == 0 ? 0 : random.bounded(20);
        criterion.shelfDays = random.bounded(5, 120);
        if (random.bounded(5) == 0)
            criterion.limit =
                AnswerLimit{QStringLiteral("0"), LimitKind(random.bounded(2)), random.bounded(101)};
    }
    if (random.bounded(5) == 0)
        policy.rubric.criteria.resize(size_t(random.bounded(7)));
}

} // namespace bw::test
