#include "store/answers.h"

#include "store/judgements.h"
#include "store/seals.h"
#include "store/sql.h"
#include "store/workspace.h"

#include <QHash>
#include <QTime>
#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace bw {

namespace {

/// "yyyy-MM-ddTHH:mm:ss": the second of the day; -1 where there is no time.
qint32 secondOf(const QString &judgedAt)
{
    constexpr qsizetype afterDay = 11;
    const QTime time =
        judgedAt.size() > afterDay ? QTime::fromString(judgedAt.mid(afterDay), Qt::ISODate) : QTime();
    return time.isValid() ? time.msecsSinceStartOfDay() / 1000 : -1;
}

/// The same of UTF-8, fast for the form that this program writes.
qint32 secondOf(const QByteArray &judgedAt)
{
    constexpr qsizetype wholeSize = 19;
    const auto two = [&](qsizetype at) {
        const int tens = judgedAt.at(at) - '0';
        const int ones = judgedAt.at(at + 1) - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 100;
    };
    if (judgedAt.size() == wholeSize && judgedAt.at(13) == ':' && judgedAt.at(16) == ':') {
        const int hour = two(11);
        const int minute = two(14);
        const int second = two(17);
        if (hour < 24 && minute < 60 && second < 60)
            return (hour * 60 + minute) * 60 + second;
    }
    return secondOf(QString::fromUtf8(judgedAt));
}

/// Gives each text a number, the first one 0.
template <class Key, class Value> class Numbers {
public:
    explicit Numbers(std::vector<Value> &values)
        : m_values(values)
    {
    }
    template <class Make> quint32 of(const Key &key, const Make &make)
    {
        const auto next = static_cast<quint32>(m_values.size());
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.constEnd())
            return *known;
        m_values.push_back(make());
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

/// Turns answers into what figures need of them; in any order.
class BookMaker {
public:
    explicit BookMaker(const std::vector<Account> &accounts)
        : m_accounts(accounts)
    {
    }
    /// Nothing where the store has no such account.
    [[nodiscard]] std::optional<quint32> accountOf(AccountId id) const
    {
        const auto found = std::lower_bound(m_accounts.begin(), m_accounts.end(), id,
                                            [](const Account &a, AccountId wanted) { return a.id < wanted; });
        if (found == m_accounts.end() || found->id != id)
            return {};
        return static_cast<quint32>(found - m_accounts.begin());
    }
    /// As UTF-8.
    void setValue(CriterionAnswer &answer, const QByteArray &criterion, const QByteArray &value)
    {
        answer.value = m_values.of({criterion, value}, [&] {
            return AnswerValue{QString::fromUtf8(criterion), QString::fromUtf8(value)};
        });
    }
    void setJudge(CriterionAnswer &answer, const QByteArray &by)
    {
        answer.by = m_judges.of(by, [&] { return QString::fromUtf8(by); });
    }

    [[nodiscard]] AnswerBook of(std::vector<CriterionAnswer> answers);

private:
    const std::vector<Account> &m_accounts;
    AnswerBook m_book;
    Numbers<std::pair<QByteArray, QByteArray>, AnswerValue> m_values{m_book.values};
    Numbers<QByteArray, QString> m_judges{m_book.judges};
};

AnswerBook BookMaker::of(std::vector<CriterionAnswer> answers)
{
    const auto order = [&](const CriterionAnswer &a, const CriterionAnswer &b) {
        const auto time = [](const CriterionAnswer &answer) {
            return std::tuple(answer.account, answer.day, answer.second, certainty(answer.confidence));
        };
        if (time(a) != time(b))
            return time(a) < time(b);
        const AnswerValue &x = m_book.values[a.value];
        const AnswerValue &y = m_book.values[b.value];
        if (x != y)
            return std::tie(x.criterion, y.value) < std::tie(y.criterion, x.value);
        return m_book.judges[a.by] < m_book.judges[b.by];
    };
    std::stable_sort(answers.begin(), answers.end(), order);
    m_book.answers = std::move(answers);
    return std::move(m_book);
}

/// Where rows are damaged: what stands in their place is the journal's.
Result<AnswerBook> mendedBook(const Workspace &workspace, const std::vector<Account> &accounts)
{
    const auto judgements = loadJudgements(workspace);
    if (!judgements)
        return tl::unexpected(judgements.error());
    BookMaker maker(accounts);
    std::vector<CriterionAnswer> answers;
    for (const Judgement &judgement : *judgements) {
        const auto account = maker.accountOf(judgement.account);
        if (judgement.isTakenBack() || !account)
            continue;
        CriterionAnswer answer;
        answer.id = judgement.id;
        answer.account = *account;
        answer.second = secondOf(judgement.judgedAt);
        answer.day = judgement.day;
        answer.confidence = judgement.confidence;
        maker.setValue(answer, judgement.criterion.toUtf8(), judgement.value.toUtf8());
        maker.setJudge(answer, judgement.judgedBy.toUtf8());
        answers.push_back(answer);
    }
    return maker.of(std::move(answers));
}

} // namespace

Result<AnswerBook> loadAnswerBook(const Workspace &workspace, const std::vector<Account> &accounts)
{
    BookMaker maker(accounts);
    SealLook look;
    bool isWhole = true;
    const auto read = [&](sql::RowReader &row) {
        CriterionAnswer answer;
        answer.id = {row.integer()};
        const AccountId id{row.integer()};
        const auto account = maker.accountOf(id);
        isWhole &= account.has_value();
        answer.account = account.value_or(0);
        answer.day = row.day();
        std::array<QByteArray, 8> texts; // as the SELECT has them
        for (QByteArray &text : texts)
            text = row.blob();
        const auto &[key, criterion, value, at, by, note, sureness, seal] = texts;
        look.add({QByteArray::number(id.value), key, criterion, value, at, QByteArray::number(answer.day.n),
                  by, note, sureness},
                 seal);
        maker.setValue(answer, criterion, value);
        answer.second = secondOf(at);
        maker.setJudge(answer, by);
        const auto confidence = confidenceFromName(QString::fromLatin1(sureness));
        isWhole &= confidence.has_value();
        answer.confidence = confidence.value_or(Confidence::Unstated);
        return answer;
    };
    QStringList texts;
    for (const char *column :
         {"key", "criterion", "value", "judged_at", "judged_by", "note", "confidence", "checksum"})
        texts += sql::bulkText(column);
    auto answers =
        sql::rows(workspace.database(),
                  QStringLiteral("SELECT id, account_id, day, %1 FROM judgement j WHERE NOT EXISTS "
                                 "(SELECT 1 FROM judgement_taken_back t WHERE t.key = j.key) "
                                 "ORDER BY account_id")
                      .arg(texts.join(QStringLiteral(", "))),
                  {}, read);
    if (!answers)
        return tl::unexpected(answers.error());
    const auto marks = areMarksWhole(workspace);
    if (!marks)
        return tl::unexpected(marks.error());
    if (!look.damaged().empty() || !isWhole || !*marks)
        return mendedBook(workspace, accounts);
    return maker.of(std::move(*answers));
}

} // namespace bw
