#include "evaluate/history.h"
#include "evaluate/portfolio.h"
#include "sample/events.h"
#include "sample/rules.h"
#include "sample/sample.h"
#include "sample/words.h"
#include "support/bookbuilder.h"
#include "support/workspace.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QSet>
#include <QTest>

using namespace bw;

namespace {

const Day until = Day::of(2026, 10, 18);

SampleOptions options(int accounts, int days, quint64 seed = 1)
{
    SampleOptions result;
    result.accounts = accounts;
    result.days = days;
    result.seed = seed;
    result.until = until;
    return result;
}

QByteArray fileOf(const SampleBook &book, FileKind kind)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    test::must(writeSampleFile(book, kind, buffer, QStringLiteral("test"), progress));
    return buffer.data();
}

/// Rows of a file whose cells hold no quotes, without the heading.
std::vector<QList<QByteArray>> rowsOf(const SampleBook &book, FileKind kind)
{
    std::vector<QList<QByteArray>> rows;
    const QList<QByteArray> lines = fileOf(book, kind).split('\n');
    for (qsizetype i = 1; i + 1 < lines.size(); ++i)
        rows.push_back(lines.at(i).split(','));
    return rows;
}

/// The book as the importer and the store would give it.
test::BookBuilder imported(const SampleBook &book)
{
    test::BookBuilder builder;
    for (const SampleAccount &account : book.accounts) {
        const size_t index = builder.account(QString::fromLatin1(account.key));
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
        // How many people came plays no part in active days and coefficient.
        std::map<qint32, quint32> keyActions;
        for (const SampleEvent &event : days.of(day))
            keyActions[event.account] += event.module < 0 ? 0 : static_cast<quint32>(event.quantity);
        for (const auto &[account, count] : keyActions)
            builder.use(static_cast<size_t>(account), day, count);
    }
    builder.finish();
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
    std::vector<std::pair<double, bool>> byUse; ///< active days of 28 and coefficient, 90 days before the end
    std::vector<std::pair<double, bool>> byTruth; ///< what is inside the account
    std::vector<std::pair<double, bool>> byBoth;
    int lost = 0;
};

Verdict verdictOf(const SampleBook &book)
{
    const test::BookBuilder builder = imported(book);
    const Day firstDay = book.options.until - (book.options.days - 1);
    std::map<Day, std::vector<std::pair<size_t, const SampleTerm *>>> due;
    for (size_t i = 0; i < book.accounts.size(); ++i) {
        for (const SampleTerm &term : book.accounts[i].terms) {
            // Only what seven weeks of events come before.
            if (term.renewed && term.end <= book.options.until && term.end - 90 - 49 >= firstDay)
                due[term.end - 90].emplace_back(i, &term);
        }
    }
    Verdict verdict;
    for (const auto &[day, terms] : due) {
        const Portfolio portfolio = evaluate(builder.cache, Policy(), day, day, true);
        for (const auto &[index, term] : terms) {
            const PortfolioRow &row = portfolio.rows[index];
            const double use = row.last28.activeDays / 28.0 + row.coefficient.active / 7.0;
            const double truth = book.accounts[index].truth.sum(day);
            verdict.byUse.emplace_back(use, *term->renewed);
            verdict.byTruth.emplace_back(truth, *term->renewed);
            verdict.byBoth.emplace_back(3 * use + truth, *term->renewed);
            verdict.lost += *term->renewed ? 0 : 1;
        }
    }
    return verdict;
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT

private slots:
    void sameOptionsSameBytes();
    void bytesStayTheSame();
    void keepsToTheOptions_data();
    void keepsToTheOptions();
    void headingsAreCanonical();
    void referencesHold();
    void daysDoNotDependOnEachOther();
    void usersComeWithinTheirTime();
    void contractsFollowEachOther();
    void nothingAfterTheEnd();
    void weekAndHolidays();
    void westernHolidays_data();
    void westernHolidays();
    void namesAreNeverTwice();
    void currencies();
    void everyStoryIsTold();
    void useForetellsRenewal();
    void recordsFitTheTruth();
    void rulesFitTheProduct();
    void writesAllFilesOrNone();
};

void TestSample::sameOptionsSameBytes()
{
    const SampleBook one = makeBook(options(20, 40));
    const SampleBook two = makeBook(options(20, 40));
    const SampleBook other = makeBook(options(20, 40, 2));
    for (const FileKind kind : sampleKinds()) {
        QCOMPARE(fileOf(one, kind), fileOf(two, kind));
        QVERIFY(fileOf(one, kind) != fileOf(other, kind));
    }
}

void TestSample::bytesStayTheSame()
{
    // A change of these is a change of the sample: pictures and figures made from it change too.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const SampleBook book = makeBook(options(12, 60, 7));
    for (const FileKind kind : {FileKind::Accounts, FileKind::Contracts, FileKind::Seats, FileKind::Users,
                                FileKind::Units, FileKind::Events})
        hash.addData(fileOf(book, kind));
    QCOMPARE(hash.result().toHex().left(16), QByteArray("394c78fbf6167832"));
    hash.reset();
    for (const FileKind kind :
         {FileKind::Surveys, FileKind::Outcomes, FileKind::Judgements, FileKind::Touches})
        hash.addData(fileOf(book, kind));
    QCOMPARE(hash.result().toHex().left(16), QByteArray("8ca504a6aad4267c"));
}

void TestSample::keepsToTheOptions_data()
{
    QTest::addColumn<int>("accounts");
    QTest::addColumn<int>("days");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("few") << 7 << 30;
    QTest::newRow("many accounts") << 600 << 2;
    QTest::newRow("many days") << 3 << 1200;
}

void TestSample::keepsToTheOptions()
{
    QFETCH(int, accounts);
    QFETCH(int, days);
    const SampleBook book = makeBook(options(accounts, days));
    QCOMPARE(rowsOf(book, FileKind::Accounts).size(), static_cast<size_t>(accounts));
    for (const QList<QByteArray> &row : rowsOf(book, FileKind::Events)) {
        const auto day = Day::parse(QString::fromLatin1(row.at(5).left(10)));
        QVERIFY(day && *day <= until && *day > until - days);
    }
}

void TestSample::headingsAreCanonical()
{
    const SampleBook book = makeBook(options(5, 10));
    for (const FileKind kind : sampleKinds()) {
        QStringList known;
        for (const Field &field : fieldsOf(kind))
            known << field.name;
        for (const QByteArray &heading : fileOf(book, kind).split('\n').first().split(','))
            QVERIFY2(known.contains(QString::fromLatin1(heading)), heading.constData());
    }
}

void TestSample::referencesHold()
{
    const SampleBook book = makeBook(options(60, 60));
    QSet<QByteArray> accounts;
    QSet<QByteArray> users;
    QSet<QByteArray> units;
    QSet<QByteArray> contracts;
    for (const auto &row : rowsOf(book, FileKind::Accounts)) {
        QVERIFY(!accounts.contains(row.at(0)));
        accounts.insert(row.at(0));
    }
    for (const auto &row : rowsOf(book, FileKind::Users)) {
        QVERIFY(accounts.contains(row.at(0)));
        QVERIFY(!users.contains(row.at(1)));
        users.insert(row.at(1));
    }
    for (const auto &row : rowsOf(book, FileKind::Units)) {
        QVERIFY(accounts.contains(row.at(0)));
        units.insert(row.at(0) + row.at(1));
    }
    for (const auto &row : rowsOf(book, FileKind::Contracts)) {
        QVERIFY(accounts.contains(row.at(1)));
        QVERIFY(row.at(8).isEmpty() || contracts.contains(row.at(8)));
        QVERIFY(!contracts.contains(row.at(0)));
        contracts.insert(row.at(0));
    }
    for (const auto &row : rowsOf(book, FileKind::Seats))
        QVERIFY(accounts.contains(row.at(0)) && row.at(3).toInt() <= row.at(2).toInt()
                && row.at(3).toInt() > 0);
    int withUnit = 0;
    for (const auto &row : rowsOf(book, FileKind::Events)) {
        QVERIFY(users.contains(row.at(1)));
        QVERIFY(row.at(2).isEmpty() || units.contains(row.at(0) + row.at(2)));
        QVERIFY(row.at(6).toInt() >= 1);
        withUnit += row.at(2).isEmpty() ? 0 : 1;
    }
    QVERIFY(withUnit > 0);
}

void TestSample::daysDoNotDependOnEachOther()
{
    const SampleBook book = makeBook(options(30, 90));
    const SampleDays days(book);
    const std::vector<SampleEvent> alone = days.of(until - 20);
    for (int i = 0; i < 20; ++i)
        (void)days.of(until - i);
    const std::vector<SampleEvent> again = days.of(until - 20);
    QVERIFY(!alone.empty());
    QCOMPARE(alone.size(), again.size());
    for (size_t i = 0; i < alone.size(); ++i)
        QVERIFY(alone[i].second == again[i].second && alone[i].user == again[i].user);
    QVERIFY(std::is_sorted(alone.begin(), alone.end(),
                           [](const SampleEvent &a, const SampleEvent &b) { return a.second < b.second; }));
}

void TestSample::usersComeWithinTheirTime()
{
    const SampleBook book = makeBook(options(60, 200));
    const SampleDays days(book);
    for (Day day = until - 199; day <= until; day = day + 9) {
        for (const SampleEvent &event : days.of(day)) {
            const SampleAccount &account = book.accounts[static_cast<size_t>(event.account)];
            const SampleUser &user = account.users[static_cast<size_t>(event.user)];
            QVERIFY(user.openedOn <= day && (!user.closedOn || day <= *user.closedOn));
            QVERIFY(event.module < 0
                    || std::count(account.modules.begin(), account.modules.end(), event.module) == 1);
        }
    }
}

void TestSample::contractsFollowEachOther()
{
    int lost = 0;
    int renewed = 0;
    for (const SampleAccount &account : makeBook(options(200, 400)).accounts) {
        QVERIFY(!account.terms.empty());
        QCOMPARE(account.terms.front().start, account.startedOn);
        for (size_t i = 0; i < account.terms.size(); ++i) {
            const SampleTerm &term = account.terms[i];
            QVERIFY(term.end > term.start && term.arr > 0 && term.seats > 0);
            QCOMPARE(term.renewed.has_value(), term.decidedOn.has_value());
            if (term.decidedOn)
                QVERIFY(*term.decidedOn <= until);
            if (i + 1 < account.terms.size()) {
                QVERIFY(account.terms[i + 1].start > term.end);
                QCOMPARE(account.terms[i + 1].renewedFrom, term.key);
                QVERIFY(term.renewed.value_or(false));
                ++renewed;
            } else if (term.renewed == false) {
                QVERIFY(!term.lostReason.isEmpty());
                ++lost;
            }
        }
    }
    QVERIFY2(lost > 15 && renewed > 200, qPrintable(QStringLiteral("%1 %2").arg(lost).arg(renewed)));
}

void TestSample::nothingAfterTheEnd()
{
    const SampleBook book = makeBook(options(150, 400));
    const SampleDays days(book);
    int gone = 0;
    for (const SampleAccount &account : book.accounts)
        gone += account.use.lastDay && *account.use.lastDay < until - 30 ? 1 : 0;
    QVERIFY(gone > 5);
    for (Day day = until - 29; day <= until; day = day + 1) {
        for (const SampleEvent &event : days.of(day)) {
            const SampleAccount &account = book.accounts[static_cast<size_t>(event.account)];
            QVERIFY(!account.use.lastDay || day <= *account.use.lastDay);
            QVERIFY(day >= account.use.liveOn);
        }
    }
}

void TestSample::weekAndHolidays()
{
    const SampleBook book = makeBook(options(150, 400));
    const SampleDays days(book);
    const auto count = [&](Day day, SampleRhythm rhythm) {
        const std::vector<SampleEvent> events = days.of(day);
        return std::count_if(events.begin(), events.end(), [&](const SampleEvent &event) {
            return book.accounts[static_cast<size_t>(event.account)].rhythm == rhythm;
        });
    };
    const Day wednesday = Day::of(2026, 9, 16);
    const Day sunday = Day::of(2026, 9, 13);
    QVERIFY(count(sunday, SampleRhythm::ChineseOffice) * 4 < count(wednesday, SampleRhythm::ChineseOffice));
    QVERIFY(count(sunday, SampleRhythm::WesternOffice) * 4 < count(wednesday, SampleRhythm::WesternOffice));
    QVERIFY(count(sunday, SampleRhythm::Shops) > count(wednesday, SampleRhythm::Shops));
    // Spring Festival 2026 is a Chinese holiday only, Christmas a western one; 2026-02-14 was worked on.
    const Day festival = Day::of(2026, 2, 18);
    QVERIFY(count(festival, SampleRhythm::ChineseOffice) * 5
            < count(festival - 14, SampleRhythm::ChineseOffice));
    QVERIFY(count(festival, SampleRhythm::WesternOffice) * 2
            > count(festival - 14, SampleRhythm::WesternOffice));
    const Day worked = Day::of(2026, 2, 14);
    QVERIFY(count(worked, SampleRhythm::ChineseOffice) * 2
            > count(festival - 14, SampleRhythm::ChineseOffice));
    const Day christmas = Day::of(2025, 12, 25);
    QVERIFY(count(christmas, SampleRhythm::WesternOffice) * 5
            < count(christmas - 14, SampleRhythm::WesternOffice));
    QVERIFY(count(christmas, SampleRhythm::ChineseOffice) * 2
            > count(christmas - 14, SampleRhythm::ChineseOffice));
}

void TestSample::westernHolidays_data()
{
    QTest::addColumn<Day>("day");
    QTest::addColumn<bool>("holiday");
    QTest::newRow("Good Friday 2026") << Day::of(2026, 4, 3) << true;
    QTest::newRow("Easter Monday 2026") << Day::of(2026, 4, 6) << true;
    QTest::newRow("Tuesday after") << Day::of(2026, 4, 7) << false;
    QTest::newRow("Easter Monday 2025") << Day::of(2025, 4, 21) << true;
    QTest::newRow("Easter Monday 2024") << Day::of(2024, 4, 1) << true;
    QTest::newRow("New Year") << Day::of(2027, 1, 1) << true;
    QTest::newRow("ordinary") << Day::of(2026, 9, 16) << false;
}

void TestSample::westernHolidays()
{
    QFETCH(Day, day);
    QFETCH(bool, holiday);
    QCOMPARE(isWesternHoliday(day), holiday);
}

void TestSample::namesAreNeverTwice()
{
    QSet<QString> names;
    bool english = false;
    bool chinese = false;
    for (int i = 0; i < 20000; ++i) {
        const SampleName name = sampleName(i);
        QVERIFY2(!names.contains(name.name), qPrintable(name.name));
        names.insert(name.name);
        english = english || !name.chinese;
        chinese = chinese || name.chinese;
    }
    QVERIFY(english && chinese);
    QVERIFY(names.contains(QStringLiteral("Northwind Retail")) && names.contains(QStringLiteral("海棠连锁")));
}

void TestSample::currencies()
{
    SampleOptions mixed = options(40, 10);
    QSet<QString> seen;
    for (const SampleAccount &account : makeBook(mixed).accounts)
        seen.insert(account.currency);
    QCOMPARE(seen, QSet<QString>{QStringLiteral("USD")});
    mixed.mixedCurrencies = true;
    for (const SampleAccount &account : makeBook(mixed).accounts) {
        seen.insert(account.currency);
        QCOMPARE(account.currency == QLatin1String("CNY"), account.name.at(0).unicode() >= 0x4E00);
    }
    QCOMPARE(seen.size(), 2);
}

void TestSample::everyStoryIsTold()
{
    const SampleBook book = makeBook(options(192, 400));
    std::map<UseStory, int> stories;
    std::map<QString, int> stages;
    std::map<SampleRhythm, int> rhythms;
    for (const SampleAccount &account : book.accounts) {
        ++stories[account.use.story];
        ++stages[account.stage];
        ++rhythms[account.rhythm];
    }
    QCOMPARE(stories.size(), 6);
    QCOMPARE(stages.size(), 3);
    QCOMPARE(rhythms.size(), 3);
    // Default size: quick to import, and all fifteen events occur.
    QSet<QByteArray> events;
    const SampleDays days(book);
    size_t rows = 0;
    for (Day day = until - 399; day <= until; day = day + 1) {
        for (const SampleEvent &event : days.of(day)) {
            ++rows;
            if (rows % 50 == 0) {
                events.insert(event.module < 0 ? QByteArray("login")
                                               : sampleModules()[static_cast<size_t>(event.module)]
                                                     .actions[static_cast<size_t>(event.action)]
                                                     .name);
            }
        }
    }
    QVERIFY2(rows > 150000 && rows < 450000, qPrintable(QString::number(rows)));
    QCOMPARE(events.size(), 15);
}

void TestSample::useForetellsRenewal()
{
    // The default book, and a large one, whose figure says what the odds truly are.
    const Verdict usual = verdictOf(makeBook(options(192, 400)));
    QVERIFY(usual.lost >= 10);
    const double byUse = auc(usual.byUse);
    QVERIFY2(byUse >= 0.65 && byUse < 0.9, qPrintable(QString::number(byUse)));
    const Verdict large = verdictOf(makeBook(options(350, 400, 99)));
    const double use = auc(large.byUse);
    const double truth = auc(large.byTruth);
    const double both = auc(large.byBoth);
    qInfo("AUC of use alone %.3f (default book %.3f), of the hidden truth alone %.3f, of both %.3f; %zu "
          "contracts, %d lost",
          use, byUse, truth, both, large.byUse.size(), large.lost);
    QVERIFY2(use >= 0.7 && use < 0.88, qPrintable(QString::number(use)));
    QVERIFY2(truth >= 0.6, qPrintable(QString::number(truth)));
    QVERIFY2(both >= use + 0.03, qPrintable(QString::number(both)));
}

/// What people say, measure and do lies within an account's time and goes with what is inside it.
void TestSample::recordsFitTheTruth()
{
    const SampleBook book = makeBook(options(192, 400));
    std::map<QByteArray, const SampleAccount *> accounts;
    std::map<QByteArray, QSet<QByteArray>> users;
    for (const SampleAccount &account : book.accounts) {
        accounts[account.key] = &account;
        for (const SampleUser &user : account.users)
            users[account.key].insert(user.key);
    }
    const auto within = [&](const QByteArray &key, const QByteArray &iso) {
        const SampleAccount &account = *accounts.at(key);
        const Day day = *Day::parse(QString::fromLatin1(iso));
        return day > until - 400 && day <= until && day >= account.startedOn
            && day <= account.use.lastDay.value_or(until);
    };
    /// Mean over the accounts that are well inside, and over those that are not.
    struct Sides {
        double sum[2] = {0, 0};
        int count[2] = {0, 0};
        void add(double truth, double value)
        {
            if (std::abs(truth) < 0.7)
                return;
            sum[truth > 0] += value;
            ++count[truth > 0];
        }
        [[nodiscard]] double apart() const { return sum[1] / count[1] - sum[0] / count[0]; }
    };

    QSet<QByteArray> ids;
    Sides scores;
    int decisionMakers = 0;
    for (const auto &row : rowsOf(book, FileKind::Surveys)) {
        QVERIFY(within(row.at(1), row.at(4)));
        QVERIFY(users[row.at(1)].contains(row.at(5)));
        QVERIFY(!ids.contains(row.at(0)));
        ids.insert(row.at(0));
        const bool nps = row.at(2) == "NPS";
        QVERIFY(row.at(3).toInt() >= (nps ? 0 : 1) && row.at(3).toInt() <= row.at(7).toInt());
        decisionMakers += row.at(6) == "decision_maker" ? 1 : 0;
        if (nps)
            scores.add(accounts.at(row.at(1))->truth.sum(until), row.at(3).toInt());
    }
    QVERIFY2(ids.size() > 300 && ids.size() < 3000, qPrintable(QString::number(ids.size())));
    QVERIFY2(decisionMakers > 50, qPrintable(QString::number(decisionMakers)));
    QVERIFY2(scores.apart() > 1.5, qPrintable(QString::number(scores.apart())));

    Sides shares;
    for (const auto &row : rowsOf(book, FileKind::Outcomes)) {
        const double baseline = row.at(6).toDouble();
        const double target = row.at(7).toDouble();
        QVERIFY(row.at(8) < row.at(9) && row.at(2) > row.at(8));
        QCOMPARE(row.at(10), target > baseline ? QByteArray("higher") : QByteArray("lower"));
        const Day start = *Day::parse(QString::fromLatin1(row.at(8)));
        const Day due = *Day::parse(QString::fromLatin1(row.at(9)));
        const Day day = *Day::parse(QString::fromLatin1(row.at(2)));
        const double expected = double(day - start) / (due - start);
        shares.add(accounts.at(row.at(0))->truth.returns,
                   (row.at(3).toDouble() - baseline) / (target - baseline) / expected);
    }
    QVERIFY2(shares.count[0] > 20 && shares.count[1] > 20 && shares.apart() > 0.4,
             qPrintable(QString::number(shares.apart())));

    Sides steps;
    QSet<QByteArray> judged;
    for (const auto &row : rowsOf(book, FileKind::Judgements)) {
        QVERIFY(within(row.at(0), row.at(3)));
        QCOMPARE(QString::fromUtf8(row.at(4)), accounts.at(row.at(0))->csm);
        QVERIFY(row.at(2) == "unknown" || (row.at(2).toInt() >= 0 && row.at(2).toInt() <= 3));
        judged.insert(row.at(0));
        if (row.at(1) == "main_process" && row.at(2) != "unknown")
            steps.add(accounts.at(row.at(0))->truth.process, row.at(2).toInt());
    }
    QVERIFY2(judged.size() > 130 && judged.size() < 192, qPrintable(QString::number(judged.size())));
    QVERIFY2(steps.apart() > 1.8, qPrintable(QString::number(steps.apart())));

    QSet<QByteArray> touched;
    for (const auto &row : rowsOf(book, FileKind::Touches)) {
        QVERIFY(within(row.at(1), row.at(2)));
        QVERIFY(row.at(9).isEmpty() || *Day::parse(QString::fromLatin1(row.at(9))) <= until);
        QCOMPARE(row.at(7).isEmpty(), row.at(8).isEmpty());
        touched.insert(row.at(1));
    }
    QVERIFY2(touched.size() > 170, qPrintable(QString::number(touched.size())));
}

/// The rules that come with it speak of what is in it, and can be read again.
void TestSample::rulesFitTheProduct()
{
    const Policy policy = samplePolicy();
    QCOMPARE(test::must(Policy::fromJson(policy.toJson())), policy);
    QSet<QString> modules;
    QSet<QString> events;
    for (const SampleModule &module : sampleModules()) {
        modules.insert(module.name);
        for (const SampleModule::Action &action : module.actions)
            events.insert(QString::fromLatin1(action.name));
    }
    const auto known = [](const QStringList &names, const QSet<QString> &all) {
        return std::all_of(names.begin(), names.end(),
                           [&](const QString &name) { return all.contains(name); });
    };
    QVERIFY(policy.scenarios.size() >= 4 && policy.scenarios.size() <= 6);
    for (const Scenario &scenario : policy.scenarios)
        QVERIFY2(known(scenario.events, events) && known(scenario.modules, modules), qPrintable(scenario.id));
    QCOMPARE(std::count_if(policy.scenarios.begin(), policy.scenarios.end(),
                           [](const Scenario &one) { return one.main; }),
             1);
    QVERIFY(known(policy.modules, modules) && policy.modules.size() == modules.size());
    QVERIFY(known(policy.northStar->events, events));
    for (const QStringList &meant : policy.roleFeatures)
        QVERIFY(!meant.isEmpty() && known(meant, events));
    // Some bought what they never began with; nobody uses what they did not buy.
    int unused = 0;
    for (const SampleAccount &account : makeBook(options(192, 10)).accounts) {
        unused += account.unusedModules.empty() ? 0 : 1;
        for (const int module : account.unusedModules)
            QVERIFY(std::find(account.modules.begin(), account.modules.end(), module)
                    == account.modules.end());
    }
    QVERIFY2(unused > 60 && unused < 180, qPrintable(QString::number(unused)));
}

void TestSample::writesAllFilesOrNone()
{
    const test::Folder folder;
    const QString dir = folder.path(QStringLiteral("new/sample"));
    Progress progress;
    test::must(writeSample(options(5, 20), dir, progress));
    QCOMPARE(QDir(dir).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("accounts.csv"), QStringLiteral("contracts.csv"),
                          QStringLiteral("events.csv"), QStringLiteral("judgements.csv"),
                          QStringLiteral("outcomes.csv"), QStringLiteral("policy.json"),
                          QStringLiteral("seats.csv"), QStringLiteral("surveys.csv"),
                          QStringLiteral("touches.csv"), QStringLiteral("units.csv"),
                          QStringLiteral("users.csv")}));
    for (const QString &name : QDir(dir).entryList(QDir::Files))
        QVERIFY(!(QFile::permissions(QDir(dir).filePath(name))
                  & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QCOMPARE(progress.done.load(), 20);

    const QByteArray before = test::bytesOf(QDir(dir).filePath(QStringLiteral("accounts.csv")));
    Progress stopped;
    stopped.cancelled = true;
    const Status cancelled = writeSample(options(6, 20), dir, stopped);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(test::bytesOf(QDir(dir).filePath(QStringLiteral("accounts.csv"))), before);
    QCOMPARE(QDir(dir).entryList(QDir::Files | QDir::Hidden).size(), 11);

    QCOMPARE(test::codeOf(writeSample(options(5, 20), folder.write(QStringLiteral("file"), "x"), stopped)),
             ErrorCode::FileWriteFailed);
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
