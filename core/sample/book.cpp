#include "sample/book.h"

#include "sample/random.h"
#include "sample/words.h"

#include <algorithm>

namespace bw {

namespace {

/// Correlated parts of what is inside an account: `fit` is behind all of them, and a little behind use.
SampleTruth makeTruth(Random &random, double fit)
{
    const auto part = [&] { return 0.6 * fit + 0.8 * random.normal(); };
    SampleTruth truth;
    truth.process = part();
    truth.boss = part();
    truth.returns = part();
    truth.champion = part();
    truth.wish = part();
    truth.calm = part();
    truth.relation = part();
    return truth;
}

UseStory makeStory(Random &random)
{
    const double pick = random.uniform();
    return pick < 0.46 ? UseStory::Steady
        : pick < 0.60  ? UseStory::Growing
        : pick < 0.75  ? UseStory::Declining
        : pick < 0.81  ? UseStory::Silent
        : pick < 0.92  ? UseStory::Seasonal
                       : UseStory::Recovering;
}

void makeUse(SampleAccount &account, const SampleOptions &options, quint64 key, double fit, Random &random)
{
    account.use.key = key;
    account.use.story = makeStory(random);
    account.use.base = 1.9 + 0.35 * fit + 1.1 * random.normal();
    account.use.turnDays = random.whole(45, 150);
    // Most turns fall into the days that are written, more of them late.
    const double when = random.uniform();
    account.use.turn = options.until - qRound(options.days * when * when) - random.whole(7, 40);
    account.use.liveOn = account.startedOn + random.whole(5, 45);
    if (random.chance(0.12))
        account.truth.championLeft = options.until - random.below(std::max(options.days, 1));
}

void makeMaster(SampleAccount &account, const SampleOptions &options, int number, Random &random)
{
    const SampleName name = sampleName(number);
    const SampleIndustry &industry = sampleIndustries().at(static_cast<size_t>(name.industry));
    account.key = "AC-" + QByteArray::number(1001 + number);
    account.name = name.name;
    account.industry = industry.name;
    account.region = sampleRegion(random.below(12), name.chinese);
    account.rhythm = industry.shops ? SampleRhythm::Shops
        : name.chinese              ? SampleRhythm::ChineseOffice
                                    : SampleRhythm::WesternOffice;
    account.currency =
        options.mixedCurrencies && name.chinese ? QStringLiteral("CNY") : QStringLiteral("USD");
    // The best-known names are large customers.
    const double size = number < 10 ? 0 : random.uniform();
    account.segment = size < 0.11 ? QStringLiteral("large")
        : size < 0.54             ? QStringLiteral("mid")
                                  : QStringLiteral("small");
    // The two who speak Chinese look after the Chinese accounts, with a few exceptions.
    const int half = name.chinese != random.chance(0.1) ? 0 : 2;
    account.csm = sampleCsms().at(half + random.below(2));
    account.modules = {0};
    const int most = static_cast<int>(sampleModules().size());
    for (int module = 1; module < most; ++module) {
        if (random.chance(account.segment == u"large" ? 0.8 : account.segment == u"mid" ? 0.6 : 0.4))
            account.modules.push_back(module);
    }
    // From a stream of its own, so that nothing else depends on it.
    Random bought{options.seed, static_cast<quint64>(number), 51};
    for (int module = 1; module < most; ++module) {
        const bool used =
            std::find(account.modules.begin(), account.modules.end(), module) != account.modules.end();
        if (!used && bought.chance(0.45))
            account.unusedModules.push_back(module);
    }
    account.plan = account.modules.size() > 4 ? QStringLiteral("full")
        : account.modules.size() > 2          ? QStringLiteral("standard")
                                              : QStringLiteral("basic");
}

int firstSeats(const SampleAccount &account, Random &random)
{
    const double median = account.segment == u"large" ? 30 : account.segment == u"mid" ? 11 : 5;
    return std::clamp(qRound(random.lognormal(median, 0.4)), 3, 400);
}

SampleAccount makeAccount(const SampleOptions &options, int number, int attempt)
{
    const quint64 key =
        Random{options.seed, static_cast<quint64>(number), static_cast<quint64>(attempt)}.next();
    Random random{key, 1};
    SampleAccount account;
    makeMaster(account, options, number, random);
    account.startedOn = options.until - random.whole(30, 1700);
    const double fit = random.normal();
    account.truth = makeTruth(random, fit);
    makeUse(account, options, key, fit, random);
    makeTerms(account, options, key, firstSeats(account, random));
    makePeople(account, options, key, number + 1);
    const bool lost = account.use.lastDay && *account.use.lastDay < options.until;
    account.stage = lost                         ? QStringLiteral("lost")
        : options.until - account.startedOn < 90 ? QStringLiteral("onboarding")
                                                 : QStringLiteral("live");
    return account;
}

} // namespace

SampleBook makeBook(const SampleOptions &options)
{
    SampleBook book{options, {}};
    book.accounts.reserve(static_cast<size_t>(options.accounts));
    for (int number = 0; number < options.accounts; ++number) {
        // Accounts that were lost before the first day of events are mostly left out of the book.
        constexpr int attempts = 12;
        for (int attempt = 0; attempt < attempts; ++attempt) {
            SampleAccount account = makeAccount(options, number, attempt);
            const bool gone = account.use.lastDay && *account.use.lastDay < options.until - options.days;
            if (!gone || attempt == attempts - 1 || Random{account.use.key, 3}.chance(0.03)) {
                book.accounts.push_back(std::move(account));
                break;
            }
        }
    }
    return book;
}

} // namespace bw
