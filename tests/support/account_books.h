#pragma once

#include "evaluate/portfolio.h"
#include "report/account_details.h"
#include "support/bookbuilder.h"
#include "support/usebuilder.h"

#include <array>
#include <cmath>
#include <memory>

namespace bw::test {

/// Accounts for the account page, as of Sunday 18 October 2026, in one book: a chain of shops whose use
/// falls (its own Chinese calendar, seats that grew, a day without data), and the odd ones.
class AccountBook {
public:
    enum Which { Falling, Young, Empty, NoSeats, NoUsers, Hostile, Tiny, Silent, Huge, NineDays, count };

    /// Made once a program.
    static const AccountBook &shared()
    {
        static const AccountBook made;
        return made;
    }

    AccountBook()
    {
        BookBuilder &book = m_book;
        Cache &cache = book.cache;
        cache.policyVersion = 7;
        const QString longName =
            QStringLiteral("<b>Northern & Southern</b> Trading Company of the Greater Bay ");
        book.account(QStringLiteral("A-1"), 400);
        book.account(QStringLiteral("A-2"), 40, 30);
        book.account(QStringLiteral("A-3"));
        book.account(QStringLiteral("A-4"));
        book.account(QStringLiteral("A-5"), 60, 50);
        book.account(QStringLiteral("A-6"), 120, 100);
        book.account(QStringLiteral("A-7"), 3, 3);
        book.account(QStringLiteral("A-8"), 100, 80);
        book.account(QStringLiteral("A-9"), 6000, 5000);
        book.account(QStringLiteral("A-10"), 20, 20);
        describe(Falling, QStringLiteral("海棠连锁"), QStringLiteral("large"), QStringLiteral("Retail"),
                 QStringLiteral("South China"));
        describe(Young, QStringLiteral("Blue Harbor Logistics"), QStringLiteral("mid"),
                 QStringLiteral("Logistics"), QStringLiteral("Europe"));
        describe(Empty, QStringLiteral("Not Yet Live Ltd"), QStringLiteral("small"), {}, {});
        describe(NoSeats, QStringLiteral("Seatless Studio"), QStringLiteral("small"),
                 QStringLiteral("Design"), {});
        describe(NoUsers, QStringLiteral("Counts Only"), QStringLiteral("mid"), {}, QStringLiteral("Europe"));
        describe(Hostile, longName.repeated(6).left(300), QStringLiteral("large"),
                 QStringLiteral("<img src='//host/x'>").repeated(4),
                 QStringLiteral("A very long region name that goes on"));
        describe(Tiny, QStringLiteral("Three Seats"), QStringLiteral("small"), {}, {});
        describe(Silent, QStringLiteral("Gone Quiet"), QStringLiteral("mid"), QStringLiteral("Services"), {});
        describe(Huge, QStringLiteral("Five Thousand Users"), QStringLiteral("large"),
                 QStringLiteral("Retail"), {});
        describe(NineDays, QStringLiteral("Nine Days Old"), QStringLiteral("small"), {}, {});
        cache.accounts[Falling].calendar = QStringLiteral("cn");
        cache.accounts[Falling].startedOn = Day::of(2023, 2, 11);
        cache.seats.push_back({cache.accounts[Falling].id, Day::of(2025, 9, 1), 300, 160});
        cache.seats.push_back({cache.accounts[Falling].id, Day::of(2026, 8, 17), 400, 212});
        contracts();

        const Day last = asOf();
        for (Day day = last - 400; day <= last; day = day + 1) {
            if (day == gapDay())
                continue; // nobody's data came
            useDay(Falling, day, falling(day), static_cast<int>(std::min<quint32>(falling(day) / 4, 150)));
            if (last - day < 24)
                useDay(Young, day, weekdays(day, 60), 18);
            useDay(NoSeats, day, weekdays(day, 25), 6);
            if (const quint32 actions = weekdays(day, 90))
                book.use(NoUsers, day, actions, std::nullopt);
            useDay(Hostile, day, weekdays(day, 300), 70);
            useDay(Tiny, day, weekdays(day, 4), 2);
            if (last - day > 40)
                useDay(Silent, day, weekdays(day, 150), 30);
            if (last - day < 60)
                useDay(Huge, day, weekdays(day, 9000), 1500);
            if (last - day < 9)
                useDay(NineDays, day, weekdays(day, 40), 8);
            if (day.weekday() < 6)
                book.rows(day, 30);
        }
        m_cache = book.finish();
        m_portfolio = evaluate(m_cache, m_cache.policy, last, last + 1);
    }

    [[nodiscard]] static Day asOf() { return Day::of(2026, 10, 18); }
    [[nodiscard]] static Day gapDay() { return Day::of(2026, 9, 22); }
    [[nodiscard]] const Cache &cache() const { return m_cache; }
    [[nodiscard]] const Portfolio &portfolio() const { return m_portfolio; }
    [[nodiscard]] AccountReport report(Which which) const
    {
        return accountReport(m_cache, m_portfolio, static_cast<qint32>(which));
    }

    /// The report as of an earlier day.
    [[nodiscard]] AccountReport report(Which which, Day asOf) const
    {
        return accountReport(m_cache, evaluate(m_cache, m_cache.policy, asOf, asOf + 1, true),
                             static_cast<qint32>(which));
    }
    /// Who did what: the key actions of every day, spread over its users and four events, with touches,
    /// judgements and answers.
    [[nodiscard]] AccountDossier dossier(Which which) const;
    [[nodiscard]] std::shared_ptr<const AccountDetails> details(Which which) const
    {
        return std::make_shared<AccountDetails>(accountDetails(m_cache, dossier(which), report(which)));
    }

private:
    void describe(Which which, const QString &name, const QString &segment, const QString &industry,
                  const QString &region)
    {
        Account &account = m_book.cache.accounts[which];
        account.name = name;
        account.segment = segment;
        account.industry = industry;
        account.region = region;
        account.csm = QStringLiteral("林悦 Lin Yue");
    }
    void contracts()
    {
        m_book.contract(Falling, Day::of(2025, 2, 11), Day::of(2026, 2, 10), 250000, QStringLiteral("USD"));
        m_book.contract(Falling, Day::of(2026, 2, 11), Day::of(2027, 2, 10), 312000, QStringLiteral("USD"));
        m_book.cache.contracts[0].key = QStringLiteral("C-1");
        m_book.cache.contracts[0].renewed = true;
        m_book.cache.contracts[1].renewedFrom = QStringLiteral("C-1");
        m_book.contract(Young, Day::of(2026, 9, 25), Day::of(2026, 12, 19), 48000, QStringLiteral("EUR"));
        m_book.contract(Hostile, Day::of(2026, 1, 1), Day::of(2026, 10, 19), 1000, QStringLiteral("USD"));
        m_book.contract(Hostile, Day::of(2026, 1, 1), Day::of(2026, 12, 31), 2000, QStringLiteral("CNY"));
        m_book.contract(Silent, Day::of(2025, 12, 1), Day::of(2026, 11, 30), 90000, QStringLiteral("CNY"));
    }
    void useDay(Which which, Day day, quint32 actions, int users = 5)
    {
        if (actions > 0)
            m_book.use(which, day, actions, users);
    }
    /// Between two thirds and four thirds of the mean on Monday to Friday, nothing else.
    static quint32 weekdays(Day day, int mean)
    {
        if (day.weekday() > 5)
            return 0;
        return static_cast<quint32>(mean * (66 + (day.n * 37) % 67) / 100);
    }
    /// Falls from the summer on; little on weekends, hardly anything in the holidays of October.
    quint32 falling(Day day)
    {
        const double weeksLeft = (asOf() - day) / 7.0;
        const double trend = weeksLeft > 9 ? 700 : 140 + 60 * weeksLeft;
        const double noise = 0.7 + ((day.n * 61) % 60) / 100.0;
        const bool holiday = Day::of(2026, 10, 1) <= day && day <= Day::of(2026, 10, 7);
        if (holiday)
            return day.n % 2 == 0 ? 12 : 0;
        if (day.weekday() > 5)
            return day.n % 3 == 0 ? 0 : static_cast<quint32>(trend * noise * 0.3);
        if (day.n % 23 == 0)
            return 0;
        return static_cast<quint32>(trend * noise);
    }

    BookBuilder m_book;
    Cache m_cache;
    Portfolio m_portfolio;
};

inline AccountDossier AccountBook::dossier(Which which) const
{
    const AccountReport shown = report(which);
    constexpr std::array events{std::pair("create_order", "Orders"), std::pair("stock_check", "Inventory"),
                                std::pair("recharge", "Members"), std::pair("approve", "Approvals")};
    constexpr std::array roles{"decision_maker", "manager", "end_user", "end_user", "end_user", "admin"};
    UseBuilder builder;
    const qint64 listed = which == Tiny ? 5 : shown.row.seatsOpened.value_or(10);
    for (qint64 user = 0; user < listed; ++user)
        builder.user(QString::number(user), QLatin1String(roles[static_cast<size_t>(user) % roles.size()]));
    for (const DayResult &day : shown.history.days) {
        const int users = static_cast<int>(day.activeUsers.value_or(0));
        if (day.keyActions == 0)
            continue;
        const int rows = std::max(users, 1);
        for (int i = 0; i < rows; ++i) {
            UseBuilder::What what;
            // Low numbers come most often; the fourth event is rare.
            const size_t event = static_cast<size_t>((i * 7 + day.day.n) % 10);
            const auto &[name, module] = events[event < 5 ? 0 : event < 8 ? 1 : event < 9 ? 2 : 3];
            what.event = QLatin1String(name);
            what.module = QLatin1String(module);
            what.unit = QStringLiteral("Shop %1").arg(i % 12 + 1);
            what.quantity = day.keyActions / static_cast<unsigned>(rows)
                + (static_cast<unsigned>(i) < day.keyActions % static_cast<unsigned>(rows) ? 1 : 0);
            builder.row(day.day, users > 0 ? QString::number(i) : QString(), what);
        }
    }
    AccountDossier made;
    made.account = shown.row.id;
    made.use = builder.finish();
    const auto touch = [&](int back, const char *kind, const QString &summary) {
        Touch one;
        one.day = asOf() - back;
        one.kind = QLatin1String(kind);
        one.summary = summary;
        one.by = QStringLiteral("林悦");
        made.touches.insert(made.touches.begin(), one);
    };
    if (which == Falling) {
        touch(5, "call", QStringLiteral("Two regions have gone back to paper orders after the holiday"));
        touch(24, "email", QStringLiteral("Holiday cover plan sent"));
        touch(74, "qbr", QStringLiteral("QBR on site, 4 people"));
        for (const auto &[back, value] : {std::pair(120, "3"), std::pair(33, "1")}) {
            Judgement one;
            one.criterion = QStringLiteral("boss_uses");
            one.value = QLatin1String(value);
            one.day = asOf() - back;
            one.note = QStringLiteral("Revenue per store is 8% under the plan.");
            one.judgedBy = QStringLiteral("林悦");
            made.judgements.push_back(one);
        }
        for (const int score : {10, 9, 7, 3, 9, 8}) {
            Survey one;
            one.day = asOf() - 40;
            one.score = score;
            one.scaleMax = 10;
            made.surveys.push_back(one);
        }
    }
    return made;
}

} // namespace bw::test
