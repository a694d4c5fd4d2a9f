// What people answer in the sample tells more about renewals than use alone: the hidden truth shows in it.
#include "evaluate/portfolio.h"
#include "sample/events.h"
#include "sample/sample.h"
#include "support/bookbuilder.h"
#include "support/workspace.h"

#include <QBuffer>
#include <QTest>
#include <algorithm>

using namespace bw;

namespace {

const Day until = Day::of(2026, 10, 18);

/// Rows of a file of the sample, by their headings.
std::vector<QMap<QString, QString>> rowsOf(const SampleBook &book, FileKind kind)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    test::must(writeSampleFile(book, kind, buffer, QStringLiteral("test"), progress));
    std::vector<QMap<QString, QString>> rows;
    const QStringList lines = QString::fromUtf8(buffer.data()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList headings = lines.front().split(u',');
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < headings.size(); ++i)
            row.insert(headings.at(i), cells.value(i));
        rows.push_back(row);
    }
    return rows;
}

Day dayOf(const QMap<QString, QString> &row, const QString &column)
{
    return Day::parse(row.value(column)).value_or(Day());
}

void addAnswers(const SampleBook &book, const QMap<QString, size_t> &accounts, Cache &cache)
{
    QMap<std::pair<QString, QString>, quint32> values;
    cache.judges = {QStringLiteral("CSM")};
    for (const auto &row : rowsOf(book, FileKind::Judgements)) {
        const std::pair said(row.value(QStringLiteral("criterion")), row.value(QStringLiteral("value")));
        if (!values.contains(said)) {
            values.insert(said, quint32(cache.answerValues.size()));
            cache.answerValues.push_back({said.first, said.second});
        }
        CriterionAnswer answer;
        answer.account = quint32(accounts.value(row.value(QStringLiteral("account_id"))));
        answer.day = dayOf(row, QStringLiteral("date"));
        answer.value = values.value(said);
        answer.confidence =
            confidenceFromName(row.value(QStringLiteral("confidence"))).value_or(Confidence::Unstated);
        cache.answers.push_back(answer);
    }
    std::stable_sort(cache.answers.begin(), cache.answers.end(), [](const auto &a, const auto &b) {
        return std::pair(a.account, a.day) < std::pair(b.account, b.day);
    });
}

void addSurveys(const SampleBook &book, const QMap<QString, size_t> &accounts, Cache &cache)
{
    for (const auto &row : rowsOf(book, FileKind::Surveys)) {
        SurveyAnswer answer;
        answer.account = cache.accounts[accounts.value(row.value(QStringLiteral("account_id")))].id;
        answer.day = dayOf(row, QStringLiteral("date"));
        answer.kind = surveyKindFromName(row.value(QStringLiteral("kind"))).value_or(SurveyKind::Nps);
        answer.score = quint8(row.value(QStringLiteral("score")).toInt());
        answer.scaleMax = quint8(row.value(QStringLiteral("scale_max")).toInt());
        cache.surveys.push_back(answer);
    }
    std::stable_sort(cache.surveys.begin(), cache.surveys.end(), [](const auto &a, const auto &b) {
        return std::pair(a.account, a.day) < std::pair(b.account, b.day);
    });
}

void addOutcomes(const SampleBook &book, const QMap<QString, size_t> &accounts, Cache &cache)
{
    QMap<std::pair<AccountId, QString>, Outcome> outcomes;
    for (const auto &row : rowsOf(book, FileKind::Outcomes)) {
        const AccountId id = cache.accounts[accounts.value(row.value(QStringLiteral("account_id")))].id;
        Outcome &outcome = outcomes[{id, row.value(QStringLiteral("measure"))}];
        outcome.account = id;
        outcome.measure = row.value(QStringLiteral("measure"));
        outcome.better = betterFromName(row.value(QStringLiteral("better"))).value_or(Better::Unstated);
        outcome.baseline = row.value(QStringLiteral("baseline")).toDouble();
        outcome.target = row.value(QStringLiteral("target")).toDouble();
        outcome.start = dayOf(row, QStringLiteral("start"));
        outcome.due = dayOf(row, QStringLiteral("due"));
        outcome.actuals.push_back(
            {dayOf(row, QStringLiteral("date")), row.value(QStringLiteral("actual")).toDouble()});
    }
    for (const Outcome &outcome : outcomes)
        cache.outcomes.push_back(outcome);
}

/// The book as the importer and the store would give it, with everything that health looks at.
test::BookBuilder imported(const SampleBook &book)
{
    test::BookBuilder builder;
    QMap<QString, size_t> accounts;
    for (const SampleAccount &account : book.accounts) {
        const size_t index = builder.account(QString::fromLatin1(account.key));
        accounts.insert(QString::fromLatin1(account.key), index);
        builder.cache.accounts[index].calendar = account.rhythm == SampleRhythm::ChineseOffice
            ? QStringLiteral("cn")
            : account.rhythm == SampleRhythm::Shops ? QStringLiteral("seven-day")
                                                    : QString();
        for (const SampleTerm &term : account.terms)
            builder.contract(index, term.start, term.end, term.arr, account.currency, term.seats);
        for (const SampleSeats &seats : account.seats)
            builder.cache.seats.push_back(
                {builder.cache.accounts[index].id, seats.date, seats.purchased, seats.opened});
    }
    const SampleDays days(book);
    for (Day day = book.options.until - (book.options.days - 1); day <= book.options.until; day = day + 1) {
        for (const SampleEvent &event : days.of(day))
            builder.useBy(static_cast<size_t>(event.account), day,
                          event.module < 0 ? 0 : static_cast<quint32>(event.quantity),
                          QString::number(event.user));
    }
    builder.finish();
    addAnswers(book, accounts, builder.cache);
    addSurveys(book, accounts, builder.cache);
    addOutcomes(book, accounts, builder.cache);
    return builder;
}

/// Share of pairs of a renewed and a lost contract that the score puts in the right order; ties are half.
double auc(const std::vector<std::pair<double, bool>> &scores)
{
    double right = 0;
    double pairs = 0;
    for (const auto &[renewedScore, renewed] : scores) {
        for (const auto &[lostScore, other] : scores) {
            if (!renewed || other)
                continue;
            ++pairs;
            right += renewedScore > lostScore ? 1 : renewedScore == lostScore ? 0.5 : 0;
        }
    }
    return right / pairs;
}

struct Verdict {
    std::vector<std::pair<double, bool>> byMachine; ///< 90 days before the end
    std::vector<std::pair<double, bool>> byHealth;
    int judged = 0;
    int stale = 0;
    int lost = 0;
};

Verdict verdictOf(const SampleBook &book)
{
    const test::BookBuilder builder = imported(book);
    const Day firstDay = book.options.until - (book.options.days - 1);
    std::map<Day, std::vector<std::pair<size_t, bool>>> due;
    for (size_t i = 0; i < book.accounts.size(); ++i) {
        for (const SampleTerm &term : book.accounts[i].terms) {
            // Only what seven weeks of events come before.
            if (term.renewed && term.end <= book.options.until && term.end - 90 - 49 >= firstDay)
                due[term.end - 90].emplace_back(i, *term.renewed);
        }
    }
    Verdict verdict;
    for (const auto &[day, terms] : due) {
        const Portfolio portfolio = evaluate(builder.cache, Policy(), day, day, true);
        for (const auto &[index, renewed] : terms) {
            const Health &health = portfolio.rows[index].health;
            if (!health.machine || !health.value)
                continue;
            verdict.byMachine.emplace_back(*health.machine, renewed);
            verdict.byHealth.emplace_back(*health.value, renewed);
            verdict.judged += health.answered > 0 ? 1 : 0;
            verdict.stale += health.stale > 0 ? 1 : 0;
            verdict.lost += renewed ? 0 : 1;
        }
    }
    return verdict;
}

} // namespace

class TestSampleHealth : public QObject {
    Q_OBJECT

private slots:
    void judgementTellsMore_data();
    void judgementTellsMore();
};

void TestSampleHealth::judgementTellsMore_data()
{
    QTest::addColumn<int>("accounts");
    QTest::newRow("default book") << SampleOptions().accounts;
    QTest::newRow("350 accounts") << 350;
}

void TestSampleHealth::judgementTellsMore()
{
    QFETCH(int, accounts);
    SampleOptions options;
    options.accounts = accounts;
    options.until = until;
    const Verdict verdict = verdictOf(makeBook(options));
    const double machine = auc(verdict.byMachine);
    const double both = auc(verdict.byHealth);
    const auto known = static_cast<int>(verdict.byHealth.size());
    qInfo("AUC of the machine alone %.3f, with people's answers %.3f; %d contracts, %d lost, %d judged, %d "
          "with "
          "stale answers",
          machine, both, known, verdict.lost, verdict.judged, verdict.stale);
    QVERIFY(both >= machine + 0.05);
    QVERIFY(both < 0.97); // no oracle
    QVERIFY(verdict.judged < known && verdict.judged * 10 > known * 6);
    QVERIFY(verdict.stale > 0);
}

QTEST_APPLESS_MAIN(TestSampleHealth)
#include "tst_sample_health.moc"
