#include "activity/company_usage.h"
#include "base/parallel.h"
#include "report/company_charts.h"
#include "support/bookbuilder.h"
#include "support/usebuilder.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace bw;

namespace {

const Day monday = Day::of(2026, 1, 5);

/// Several accounts that share the book's events.
struct Company {
    test::BookBuilder book;
    std::vector<AccountUse> uses;
    std::vector<UseEvent> events;

    size_t account(const QString &segment, const QString &csm)
    {
        const size_t index = book.account(QString::number(uses.size()));
        book.cache.accounts[index].segment = segment;
        book.cache.accounts[index].csm = csm;
        uses.emplace_back();
        return index;
    }
    void set(size_t account, test::UseBuilder builder)
    {
        uses[account] = builder.finish();
        events = uses[account].events.size() > events.size() ? uses[account].events : events;
    }
    CompanyUsage usage(DayRange days, const Policy &policy = {}, std::optional<qint32> only = {}) const
    {
        CompanyGroups groups = companyGroups(book.cache, events, policy.calendar, days.last);
        groups.only = only;
        const EventRules rules = eventRules(policy, events);
        const auto source = [this](const RollupVisitor &visit) -> Status {
            inParallel(uses.size(), 1, [&](size_t first, size_t last) {
                for (size_t i = first; i < last; ++i)
                    visit(i, uses[i].rollups);
            });
            return {};
        };
        const auto result = companyUsage(groups, rules, days, source);
        if (!result)
            qFatal("no usage");
        return *result;
    }
};

/// A builder that knows login, order (of orders) and count (of stock) under the same numbers in every
/// account.
test::UseBuilder builder()
{
    test::UseBuilder use;
    use.event(QStringLiteral("login"));
    use.event(QStringLiteral("order"), QStringLiteral("orders"));
    use.event(QStringLiteral("count"), QStringLiteral("stock"));
    return use;
}

const CompanySeries &seriesOf(const CompanyUsage &usage, UsageGroup group, const QString &name = {})
{
    for (const CompanySeries &series : usage.series) {
        if (series.group == group && series.name == name)
            return series;
    }
    qFatal("no such series");
    return usage.series.front();
}

using Counts = std::vector<qint32>;

} // namespace

class TestCompanyUsage : public QObject {
    Q_OBJECT

private slots:
    void oneUser();
    void windowsEndOnTheDay();
    void parts();
    void logins();
    void daysWithoutUsers();
    void gapsAreNotKnown();
    void nothingBeforeTheData();
    void oneAccountAlone();
    void nothingAtAll();
    void failureIsPassedOn();
    void likePlainCode();
};

void TestCompanyUsage::oneUser()
{
    Company company;
    auto use = builder();
    use.row(monday, QStringLiteral("u"));
    use.row(monday + 3, QStringLiteral("u"));
    use.row(monday + 3, QStringLiteral("u"), {.event = QStringLiteral("login"), .module = {}});
    company.set(company.account({}, {}), use);
    const CompanySeries all = seriesOf(company.usage({monday, monday + 12}), UsageGroup::All);
    QCOMPARE(all.daily.users, (Counts{1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(all.weekly.users, (Counts{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0}));
    QCOMPARE(all.monthly.users, Counts(13, 1));
    QCOMPARE(all.daily.uncounted, Counts(13, 0));
    QCOMPARE(all.stickiness(0), std::optional(1.0));
    QCOMPARE(all.stickiness(1), std::optional(0.0));
}

/// Who was seen before the range counts in its windows; later days play no part.
void TestCompanyUsage::windowsEndOnTheDay()
{
    Company company;
    auto use = builder();
    use.row(monday - 27, QStringLiteral("just"));
    use.row(monday - 28, QStringLiteral("too long ago"));
    use.row(monday - 6, QStringLiteral("this week"));
    use.row(monday + 1, QStringLiteral("later"));
    company.set(company.account({}, {}), use);
    const CompanySeries all = seriesOf(company.usage({monday, monday}), UsageGroup::All);
    QCOMPARE(all.daily.users, Counts{0});
    QCOMPARE(all.weekly.users, Counts{1});
    QCOMPARE(all.monthly.users, Counts{2});
    QCOMPARE(seriesOf(company.usage({monday + 1, monday + 1}), UsageGroup::All).monthly.users, Counts{2});
}

/// Users of different accounts are different people, also with one key; modules count who used them.
void TestCompanyUsage::parts()
{
    Company company;
    const std::array<std::pair<QString, QString>, 3> accounts = {
        {{QStringLiteral("large"), QStringLiteral("Tom")},
         {QStringLiteral("large"), QStringLiteral("Maya")},
         {QString(), QStringLiteral("Tom")}}};
    for (const auto &[segment, csm] : accounts) {
        auto use = builder();
        use.row(monday, QStringLiteral("u1"));
        if (segment.isEmpty()) {
            use.row(monday, QStringLiteral("u1"),
                    {.event = QStringLiteral("count"), .module = QStringLiteral("stock")});
            use.row(monday, QStringLiteral("u2"), {.event = QStringLiteral("login"), .module = {}});
        }
        company.set(company.account(segment, csm), use);
    }
    // A change after the last day of the range plays no part, one by then does.
    company.book.cache.changes.push_back(
        {company.book.cache.accounts[1].id, AccountField::Csm, monday + 1, QStringLiteral("Ann")});
    const CompanyUsage usage = company.usage({monday, monday});
    QCOMPARE(usage.series.size(), size_t(1 + 2 + 2 + 2));
    QCOMPARE(seriesOf(usage, UsageGroup::All).daily.users, Counts{4});
    QCOMPARE(seriesOf(usage, UsageGroup::Segment, QStringLiteral("large")).daily.users, Counts{2});
    QCOMPARE(seriesOf(usage, UsageGroup::Segment).daily.users, Counts{2});
    QCOMPARE(seriesOf(usage, UsageGroup::Csm, QStringLiteral("Tom")).weekly.users, Counts{3});
    QCOMPARE(seriesOf(usage, UsageGroup::Csm, QStringLiteral("Maya")).monthly.users, Counts{1});
    QCOMPARE(seriesOf(usage, UsageGroup::Module, QStringLiteral("orders")).daily.users, Counts{3});
    QCOMPARE(seriesOf(usage, UsageGroup::Module, QStringLiteral("stock")).daily.users, Counts{1});
    const CompanyUsage later = company.usage({monday + 1, monday + 1});
    QCOMPARE(seriesOf(later, UsageGroup::Csm, QStringLiteral("Ann")).monthly.users, Counts{1});
}

/// The policy may say whose users count as logged in; modules ask for any event.
void TestCompanyUsage::logins()
{
    Company company;
    auto use = builder();
    use.row(monday, QStringLiteral("u1"));
    use.row(monday, QStringLiteral("u2"), {.event = QStringLiteral("login"), .module = {}});
    company.set(company.account({}, {}), use);
    Policy policy;
    policy.loginEvents = QStringList{QStringLiteral("login")};
    const CompanyUsage usage = company.usage({monday, monday}, policy);
    QCOMPARE(seriesOf(usage, UsageGroup::All).daily.users, Counts{1});
    QCOMPARE(seriesOf(usage, UsageGroup::Module, QStringLiteral("orders")).daily.users, Counts{1});
    QCOMPARE(seriesOf(company.usage({monday, monday}), UsageGroup::All).daily.users, Counts{2});
}

void TestCompanyUsage::daysWithoutUsers()
{
    Company company;
    auto use = builder();
    use.row(monday, {}, {.activeUsers = 12});
    use.row(monday + 1, {});
    use.row(monday + 8, QStringLiteral("u"));
    company.set(company.account({}, {}), use);
    auto other = builder();
    other.row(monday, QStringLiteral("u"));
    company.set(company.account({}, {}), other);
    const CompanySeries all = seriesOf(company.usage({monday, monday + 29}), UsageGroup::All);
    QCOMPARE(all.daily.users[0], 13);
    QCOMPARE(all.daily.uncounted[0], 0); // the file says how many
    QCOMPARE(all.daily.uncounted[1], 1);
    QCOMPARE(all.weekly.uncounted[0], 1); // but not who
    QCOMPARE(all.weekly.uncounted[7], 1);
    QCOMPARE(all.weekly.uncounted[8], 0);
    QCOMPARE(all.weekly.users[8], 1);
    QCOMPARE(all.monthly.uncounted[28], 1);
    QCOMPARE(all.monthly.uncounted[29], 0);
    QVERIFY(!all.stickiness(0));
    const CompanySeries orders =
        seriesOf(company.usage({monday, monday}), UsageGroup::Module, QStringLiteral("orders"));
    QCOMPARE(orders.daily.users, Counts{1});
    QCOMPARE(orders.daily.uncounted, Counts{1}); // how many of them used the module is not said
}

/// A gap is no silence: whoever is not seen in it may have been there.
void TestCompanyUsage::gapsAreNotKnown()
{
    Company company;
    for (qint32 account = 0; account < 2; ++account) {
        auto use = builder();
        for (qint32 day = 0; day < 60; ++day) {
            const bool missing = day == 40 || (day == 41 && account == 0);
            if (!missing && (account == 0 || day >= 35))
                use.row(monday + day, QStringLiteral("u"));
        }
        company.set(company.account({}, {}), use);
    }
    auto late = builder(); // begins after the gap
    late.row(monday + 50, QStringLiteral("u"));
    company.set(company.account({}, {}), late);
    for (qint32 day = 0; day < 76; ++day)
        company.book.cache.dayRows.push_back({monday + day, 30});
    company.book.cache.markedGaps = {MarkedGap{{}, {monday + 40, monday + 41}}};
    const CompanyUsage usage = company.usage({monday + 30, monday + 75});
    for (const CompanySeries &series :
         {seriesOf(usage, UsageGroup::All), seriesOf(usage, UsageGroup::Module, QStringLiteral("orders"))}) {
        QCOMPARE(series.daily.users[9], 2);
        QCOMPARE(series.daily.uncounted[9], 0);
        QCOMPARE(series.daily.users[10], -1);
        QCOMPARE(series.daily.uncounted[10], 2);
        QCOMPARE(series.daily.users[11], 1); // what came is known
        QCOMPARE(series.daily.uncounted[11], 1);
        QCOMPARE(series.daily.users[12], 2);
        QCOMPARE(series.weekly.users[12], 2);
        QCOMPARE(series.weekly.uncounted[12], 2);
        QCOMPARE(series.weekly.uncounted[17], 1);
        QCOMPARE(series.weekly.uncounted[18], 0);
        QCOMPARE(series.monthly.uncounted[38], 1);
        QCOMPARE(series.monthly.uncounted[39], 0);
        QVERIFY(series.stickiness(9));
        QVERIFY(!series.stickiness(10));
        QVERIFY(!series.stickiness(38));
    }
    const CompanySeries &all = seriesOf(usage, UsageGroup::All);
    const ChartSpec chart = reachChart(usage, all, 46);
    QCOMPARE(chart.hatches.size(), size_t(1));
    QCOMPARE(chart.hatches.front().from, (monday + 40).n - 0.5);
    QCOMPARE(chart.hatches.front().to, (monday + 40).n + 0.5);
    QVERIFY(std::isnan(chart.series.back().points[10].y));
    QCOMPARE(chart.series.back().points[11].y, 1.0);
}

/// A window that begins before the data cannot be known.
void TestCompanyUsage::nothingBeforeTheData()
{
    Company company;
    auto use = builder();
    for (qint32 day = 0; day < 40; ++day) {
        use.row(monday + day, QStringLiteral("u"));
        company.book.cache.dayRows.push_back({monday + day, 30});
    }
    company.set(company.account({}, {}), use);
    const CompanyUsage usage = company.usage({monday - 3, monday + 39});
    const CompanySeries all = seriesOf(usage, UsageGroup::All);
    QCOMPARE(all.daily.users[2], -1);
    QCOMPARE(all.daily.users[3], 1);
    QCOMPARE(all.weekly.users[8], -1);
    QCOMPARE(all.weekly.users[9], 1);
    QCOMPARE(all.monthly.users[29], -1);
    QCOMPARE(all.monthly.users[30], 1);
    QVERIFY(!all.stickiness(3));
    QVERIFY(all.stickiness(30));
    const ChartSpec chart = reachChart(usage, all, 43);
    QVERIFY(std::isnan(chart.series.back().points[2].y));
    QVERIFY(std::isnan(chart.series.front().points[29].y));
    QVERIFY(chart.hatches.empty());
    QCOMPARE(reachNow(all).monthlyBefore, std::nullopt);
}

void TestCompanyUsage::oneAccountAlone()
{
    Company company;
    for (int account = 0; account < 3; ++account) {
        auto use = builder();
        for (int user = 0; user <= account; ++user)
            use.row(monday, QString::number(user));
        company.set(company.account(QStringLiteral("s%1").arg(account), {}), use);
    }
    QCOMPARE(seriesOf(company.usage({monday, monday}), UsageGroup::All).daily.users, Counts{6});
    QCOMPARE(seriesOf(company.usage({monday, monday}, {}, 1), UsageGroup::All).daily.users, Counts{2});
}

void TestCompanyUsage::nothingAtAll()
{
    const Company company;
    const CompanyUsage usage = company.usage({monday, monday + 1});
    QCOMPARE(usage.series.size(), size_t(1));
    QCOMPARE(usage.series.front().monthly.users, (Counts{0, 0}));
    QVERIFY(!usage.series.front().stickiness(0));
}

void TestCompanyUsage::failureIsPassedOn()
{
    const CompanyGroups groups;
    const EventRules rules;
    const auto result = companyUsage(groups, rules, {monday, monday}, [](const RollupVisitor &) -> Status {
        return fail(ErrorCode::Cancelled);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

/// Random use of many accounts, against sets of people counted day by day.
void TestCompanyUsage::likePlainCode()
{
    std::mt19937 random(4);
    const std::array<QString, 3> segments = {QStringLiteral("large"), QStringLiteral("mid"), QString()};
    const std::array<QString, 3> events = {QStringLiteral("login"), QStringLiteral("order"),
                                           QStringLiteral("count")};
    const std::array<QString, 3> modules = {QString(), QStringLiteral("orders"), QStringLiteral("stock")};
    Company company;
    const DayRange days{monday + 20, monday + 89};
    struct Seen {
        qint32 day;
        QString person, segment, module;
    };
    std::vector<Seen> all;
    for (int account = 0; account < 25; ++account) {
        const QString segment = segments[random() % 3];
        const size_t index = company.account(segment, {});
        auto use = builder();
        for (int n = 0; n < 120; ++n) {
            const Day day = monday + static_cast<qint32>(random() % 100);
            const QString user = QStringLiteral("u%1").arg(random() % 9);
            const size_t event = random() % 3;
            use.row(day, user, {.event = events[event], .module = modules[event]});
            all.push_back({day.n, QStringLiteral("%1/%2").arg(account).arg(user), segment, modules[event]});
        }
        company.set(index, use);
    }
    const CompanyUsage usage = company.usage(days);
    const auto plain = [&](Day day, qint32 window, const CompanySeries &series) {
        std::set<QString> people;
        for (const Seen &seen : all) {
            const bool ours = series.group == UsageGroup::All || series.group == UsageGroup::Csm
                || (series.group == UsageGroup::Segment && series.name == seen.segment)
                || (series.group == UsageGroup::Module && series.name == seen.module);
            if (ours && seen.day <= day.n && day.n - seen.day < window)
                people.insert(seen.person);
        }
        return static_cast<qint32>(people.size());
    };
    QCOMPARE(usage.series.size(), size_t(1 + 3 + 1 + 2));
    for (const CompanySeries &series : usage.series) {
        for (qint32 i = 0; i < days.days(); ++i) {
            QCOMPARE(series.daily.users[size_t(i)], plain(days.first + i, 1, series));
            QCOMPARE(series.weekly.users[size_t(i)], plain(days.first + i, 7, series));
            QCOMPARE(series.monthly.users[size_t(i)], plain(days.first + i, 28, series));
        }
    }
}

QTEST_APPLESS_MAIN(TestCompanyUsage)
#include "tst_company_usage.moc"
