#pragma once

#include "support/account_books.h"

#include <QRandomGenerator>
#include <algorithm>

namespace bw::test {

/// The accounts of AccountBook with answers of people and limits by hand.
class JudgedAccounts {
public:
    Cache cache = AccountBook::shared().cache();

    void answer(size_t account, const QString &criterion, const QString &value, Day day,
                Confidence confidence = Confidence::Unstated, const QString &by = QStringLiteral("Lin Yue"))
    {
        CriterionAnswer one;
        one.account = static_cast<quint32>(account);
        one.day = day;
        one.value = static_cast<quint32>(cache.answerValues.size());
        one.confidence = confidence;
        one.id = {static_cast<qint64>(cache.answers.size()) + 1};
        cache.answerValues.push_back({criterion, value});
        const auto judge = std::find(cache.judges.begin(), cache.judges.end(), by);
        one.by = static_cast<quint32>(judge - cache.judges.begin());
        if (judge == cache.judges.end())
            cache.judges.push_back(by);
        const auto after = [&](const CriterionAnswer &other) {
            return std::pair(other.account, other.day) <= std::pair(one.account, one.day);
        };
        cache.answers.insert(std::partition_point(cache.answers.begin(), cache.answers.end(), after), one);
    }
    void limit(size_t account, LimitKind kind, qint32 value, Day from, std::optional<Day> until = {})
    {
        HealthLimit one;
        one.account = cache.accounts[account].id;
        one.key = QStringLiteral("limit-%1").arg(cache.healthLimits.size());
        one.kind = kind;
        one.value = value;
        one.author = QStringLiteral("Lin");
        one.reason = QStringLiteral("they told us that they leave");
        one.from = from;
        one.until = until;
        const auto after = [&](const HealthLimit &other) { return other.account <= one.account; };
        cache.healthLimits.insert(
            std::partition_point(cache.healthLimits.begin(), cache.healthLimits.end(), after), one);
    }
    /// Any answers and limits, in any state of age and withdrawal.
    void fill(quint32 seed, size_t account)
    {
        QRandomGenerator random(seed);
        const Day asOf = AccountBook::asOf();
        for (const RubricCriterion &criterion : cache.policy.rubric.criteria) {
            for (int i = random.bounded(4); i > 0; --i) {
                const int step = random.bounded(5);
                answer(account, criterion.key,
                       step == 4 ? notKnown : criterion.steps[static_cast<size_t>(step)].key,
                       asOf - random.bounded(200), static_cast<Confidence>(random.bounded(4)));
            }
        }
        if (random.bounded(3) == 0)
            limit(account, random.bounded(2) == 0 ? LimitKind::AtMost : LimitKind::AtLeast,
                  random.bounded(101), asOf - random.bounded(60));
    }
    [[nodiscard]] Portfolio portfolio() const
    {
        return evaluate(cache, cache.policy, AccountBook::asOf(), AccountBook::asOf() + 1);
    }
    [[nodiscard]] AccountReport report(size_t account) const
    {
        return accountReport(cache, portfolio(), static_cast<qint32>(account));
    }
};

} // namespace bw::test
