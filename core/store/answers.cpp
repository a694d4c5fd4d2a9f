#include "store/answers.h"

#include "store/sql.h"
#include "store/workspace.h"

#include <QHash>
#include <QTime>
#include <algorithm>
#include <tuple>

namespace bw {

namespace {

/// "yyyy-MM-ddTHH:mm:ss": the second of the day; -1 where there is no time.
qint32 secondOf(QStringView judgedAt)
{
    constexpr qsizetype afterDay = 11;
    const QTime time = judgedAt.size() > afterDay
        ? QTime::fromString(judgedAt.mid(afterDay).toString(), Qt::ISODate)
        : QTime();
    return time.isValid() ? time.msecsSinceStartOfDay() / 1000 : -1;
}

/// Gives each text a number, the first one 0.
template <class Key, class Value> class Numbers {
public:
    explicit Numbers(std::vector<Value> &values)
        : m_values(values)
    {
    }
    quint32 of(const Key &key, const Value &value)
    {
        const auto next = static_cast<quint32>(m_values.size());
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.constEnd())
            return *known;
        m_values.push_back(value);
        m_numbers.insert(key, next);
        return next;
    }

private:
    std::vector<Value> &m_values;
    QHash<Key, quint32> m_numbers;
};

int certainty(Confidence confidence)
{
    return confidence == Confidence::Unstated ? static_cast<int>(Confidence::Medium)
                                              : static_cast<int>(confidence);
}

} // namespace

Result<AnswerBook> loadAnswerBook(const Workspace &workspace, const std::vector<Account> &accounts)
{
    AnswerBook book;
    Numbers<std::pair<QString, QString>, AnswerValue> values(book.values);
    Numbers<QString, QString> judges(book.judges);
    size_t account = 0;
    const auto read = [&](sql::RowReader &row) {
        CriterionAnswer answer;
        answer.id = {row.integer()};
        const AccountId id{row.integer()};
        while (account < accounts.size() && accounts[account].id < id)
            ++account;
        if (account == accounts.size() || accounts[account].id != id)
            row.refuse();
        answer.account = static_cast<quint32>(account);
        const QString criterion = row.text();
        const QString value = row.text();
        answer.value = values.of({criterion, value}, {criterion, value});
        answer.second = secondOf(row.text());
        answer.day = row.day();
        const QString by = row.text();
        answer.by = judges.of(by, by);
        const auto confidence = confidenceFromName(row.text());
        if (!confidence)
            row.refuse();
        answer.confidence = confidence.value_or(Confidence::Unstated);
        return answer;
    };
    // Of two rows that were saved here under one key the earlier one was damaged: the journal brought back
    // what it had been (store/replay.h).
    auto answers = sql::rows(
        workspace.database(),
        QStringLiteral("SELECT j.id, j.account_id, j.criterion, j.value, j.judged_at, j.day, j.judged_by, "
                       "j.confidence FROM judgement j WHERE NOT EXISTS "
                       "(SELECT 1 FROM judgement_taken_back t WHERE t.key = j.key) AND NOT "
                       "(j.conflict AND j.key <> '' AND j.import_id IS NULL AND EXISTS (SELECT 1 FROM "
                       "judgement b WHERE b.key = j.key AND b.import_id IS NULL AND b.id > j.id)) "
                       "ORDER BY j.account_id"),
        {}, read);
    if (!answers)
        return tl::unexpected(answers.error());
    book.answers = std::move(*answers);
    const auto order = [&](const CriterionAnswer &a, const CriterionAnswer &b) {
        const auto time = [](const CriterionAnswer &answer) {
            return std::tuple(answer.account, answer.day, answer.second, certainty(answer.confidence));
        };
        if (time(a) != time(b))
            return time(a) < time(b);
        const AnswerValue &x = book.values[a.value];
        const AnswerValue &y = book.values[b.value];
        if (x != y)
            return std::tie(x.criterion, y.value) < std::tie(y.criterion, x.value);
        return book.judges[a.by] < book.judges[b.by];
    };
    std::stable_sort(book.answers.begin(), book.answers.end(), order);
    return book;
}

} // namespace bw
