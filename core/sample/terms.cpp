#include "sample/book.h"
#include "sample/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bw {

namespace {

/// The same day of the month, `months` later.
Day later(Day day, int months)
{
    return Day::of(day.date().addMonths(months));
}

/// A price that somebody would write into a contract.
int rounded(double amount)
{
    const int step = amount < 20000 ? 500 : amount < 100000 ? 1000 : 4000;
    return std::max(step, qRound(amount / step) * step);
}

int termMonths(const SampleAccount &account, Random &random)
{
    if (account.segment == u"small" && random.chance(0.3))
        return 6;
    return random.chance(0.07) ? 24 : 12;
}

double seatPrice(const SampleAccount &account)
{
    const double usd = account.segment == u"large" ? 3600 : account.segment == u"mid" ? 3900 : 4300;
    return account.currency == u"CNY" ? usd * 5 : usd;
}

QString reason(Random &random, double use)
{
    static const std::array<QString, 6> reasons = {
        QStringLiteral("not used"), QStringLiteral("no return seen"), QStringLiteral("competitor"),
        QStringLiteral("price"),    QStringLiteral("champion left"),  QStringLiteral("closed down")};
    if (use < -0.5 && random.chance(0.6))
        return reasons[0];
    return reasons.at(static_cast<size_t>(random.whole(1, 5)));
}

} // namespace

double SampleTruth::sum(Day day) const
{
    const double kept = championLeft && day >= *championLeft ? -1.8 : champion;
    // The criteria share one cause, so the weighted mean is scaled back to about 1.
    return (11 * process + 9 * boss + 7 * returns + 4 * kept + 4 * wish + 3 * calm + 2 * relation) / 40
        * 1.35;
}

void makeTerms(SampleAccount &account, const SampleOptions &options, quint64 key, int firstSeats)
{
    Random random{key, 21};
    Day start = account.startedOn;
    int seats = firstSeats;
    double price = seatPrice(account) * random.between(0.85, 1.2);
    QString before;
    std::optional<Day> signedOn;
    for (int number = 1;; ++number) {
        SampleTerm term;
        term.key = QStringLiteral("%1-C%2").arg(QString::fromLatin1(account.key)).arg(number);
        term.start = start;
        term.end = later(start, termMonths(account, random)) - 1;
        term.signedOn = signedOn.value_or(start - random.whole(3, 30));
        term.seats = seats;
        term.arr = rounded(seats * price);
        term.renewedFrom = before;

        // 0 is usual use; what counts is the time before the talks, not the last weeks.
        const double use = (account.use.meanStrength(term.end - 140, term.end - 75) - 0.75) / 0.22;
        const double odds = 1.5 + 1.2 * use + 2.5 * account.truth.sum(term.end - 60);
        const bool renews = random.chance(1 / (1 + std::exp(-odds)));
        const Day decided = renews ? term.end - random.whole(2, 60) : term.end - random.whole(0, 45);
        const QString why = renews ? QString() : reason(random, use);
        const int gap = random.chance(0.05) ? random.whole(5, 45) : 0;
        const double growth = std::clamp(1 + 0.1 * use + 0.12 * random.normal(), 0.7, 1.6);
        if (decided <= options.until) {
            term.renewed = renews;
            term.decidedOn = decided;
            term.lostReason = why;
        }
        account.terms.push_back(term);
        if (!renews) {
            account.use.lastDay = term.end;
            if (random.chance(0.7))
                account.use.windDown = term.end - random.whole(10, 50);
            return;
        }
        if (decided > options.until)
            return;
        before = term.key;
        signedOn = decided;
        start = term.end + 1 + gap;
        seats = std::max(2, qRound(seats * growth));
        price *= random.between(0.98, 1.06);
        if (start > options.until)
            return;
    }
}

} // namespace bw
