#include "sample/book.h"
#include "sample/random.h"
#include "sample/words.h"

#include <algorithm>

namespace bw {

namespace {

/// Seats bought by each term; opened bit by bit after the start, never all of them everywhere.
void makeSeats(SampleAccount &account, const SampleOptions &options, Random &random)
{
    int opened = 0;
    for (const SampleTerm &term : account.terms) {
        const double share = random.between(0.62, 1.0);
        const int target = std::max(1, qRound(term.seats * share));
        const bool first = opened == 0;
        const std::vector<std::pair<int, double>> steps = first
            ? std::vector<std::pair<int, double>>{{0, 0.35}, {21, 0.7}, {60, 1.0}}
            : std::vector<std::pair<int, double>>{{0, 1.0}};
        for (const auto &[after, part] : steps) {
            const Day date = term.start + after;
            if (date > options.until || date > term.end)
                break;
            opened = std::clamp(qRound(target * part), 1, term.seats);
            account.seats.push_back({date, term.seats, opened});
        }
    }
}

void makeUnits(SampleAccount &account, bool chinese, Random &random)
{
    const int people = account.seats.empty() ? 1 : account.seats.back().opened;
    const int shops = std::clamp(people / 3, 1, 60);
    const QString city = chinese ? QStringLiteral("门店 ") : QStringLiteral("Shop ");
    for (int i = 0; i < shops; ++i) {
        const QByteArray key = "S" + QByteArray::number(100 + i);
        account.units.push_back(
            {key, city + QString::fromLatin1(key.mid(1)), sampleRegion(random.below(12), chinese)});
    }
}

SampleUser makeUser(const SampleAccount &account, int index, bool chinese, int number, Random &random)
{
    SampleUser user;
    // Unique over the book: account number and position.
    user.key = "U" + QByteArray::number(number).rightJustified(4, '0')
        + QByteArray::number(index + 1).rightJustified(3, '0');
    user.name = samplePerson(random.below(540), chinese);
    user.keenness = std::clamp(random.lognormal(1, 0.35), 0.3, 2.2);
    static const QStringList departments = {QStringLiteral("Operations"), QStringLiteral("Sales"),
                                            QStringLiteral("Finance"), QStringLiteral("Warehouse")};
    user.department = departments.at(random.below(static_cast<int>(departments.size())));
    if (index == 0) {
        user.role = QStringLiteral("decision_maker");
        user.department = QStringLiteral("Management");
        user.keenness = account.truth.boss < -0.8 ? 0.02 : account.truth.boss < 0.3 ? 0.25 : 0.8;
    } else if (index == 1) {
        user.role = QStringLiteral("admin");
        user.keenness *= 1.2;
    } else if (index % 8 == 2) {
        user.role = QStringLiteral("manager");
    } else {
        user.role = QStringLiteral("end_user");
        if (!account.units.empty())
            user.unit = index % static_cast<int>(account.units.size());
    }
    return user;
}

} // namespace

void makePeople(SampleAccount &account, const SampleOptions &options, quint64 key, int number)
{
    Random random{key, 31};
    const bool chinese = account.name.at(0).unicode() >= 0x4E00;
    makeSeats(account, options, random);
    if (account.rhythm == SampleRhythm::Shops)
        makeUnits(account, chinese, random);

    // As many users are open as seats are opened; one in twelve left and was replaced.
    int open = 0;
    int index = 0;
    for (const SampleSeats &seats : account.seats) {
        for (; open < seats.opened; ++open) {
            SampleUser user = makeUser(account, index++, chinese, number, random);
            user.openedOn = seats.date;
            const bool leaves = index > 3 && random.chance(0.08);
            if (leaves) {
                const Day left = seats.date + random.whole(90, 700);
                if (left < options.until) {
                    user.closedOn = left;
                    SampleUser next = makeUser(account, index++, chinese, number, random);
                    next.openedOn = left + random.whole(1, 14);
                    account.users.push_back(std::move(next));
                }
            }
            account.users.push_back(std::move(user));
        }
        while (open > seats.opened) {
            // Fewer seats than before: the newest ones are closed.
            const auto last = std::find_if(account.users.rbegin(), account.users.rend(),
                                           [](const SampleUser &user) { return !user.closedOn; });
            if (last != account.users.rend())
                last->closedOn = std::max(last->openedOn, seats.date);
            --open;
        }
    }
    const Day end = std::min(account.use.lastDay.value_or(options.until), options.until);
    std::erase_if(account.users, [&](const SampleUser &user) { return user.openedOn > end; });
    if (end < options.until) {
        for (SampleUser &user : account.users)
            user.closedOn = std::min(user.closedOn.value_or(end), end);
    }
    std::sort(account.users.begin(), account.users.end(),
              [](const SampleUser &a, const SampleUser &b) { return a.key < b.key; });
}

} // namespace bw
