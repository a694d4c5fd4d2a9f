#include "alerts/book_alerts.h"

#include "alerts/account_alerts.h"
#include "alerts/use_batches.h"

namespace bw {

namespace {

/// The days that alerts are seen from.
struct Seen {
    Day asOf;
    Day today;
    bool picked = false;
};

BookAlerts emptyAlerts(const AlertGround &ground, const Seen &seen)
{
    BookAlerts book;
    book.asOf = seen.asOf;
    book.today = seen.today;
    book.picked = seen.picked;
    book.revision = ground.cache.revision;
    book.policyVersion = ground.cache.policyVersion;
    book.rules = ground.policies.front().alerts.rules;
    book.firstTouch = ground.firstTouch;
    book.liveKnown = ground.liveKnown;
    book.entries = ground.cache.work.size();
    return book;
}

Result<BookAlerts> alertsOfOne(const Cache &cache, const Policy &policy, const Seen &seen, qint32 account,
                               const UseSource &source)
{
    const auto index = static_cast<size_t>(account);
    const AlertGround ground(cache, policy, seen.asOf, lookDay(seen.asOf, seen.today, seen.picked), index);
    BookAlerts book = emptyAlerts(ground, seen);
    std::optional<AccountUse> use;
    if (ground.needsRows() && source.account && source.events) {
        const auto events = source.events();
        if (!events)
            return tl::unexpected(events.error());
        auto read = source.account(cache.accounts[index].id, *events);
        if (!read)
            return tl::unexpected(read.error());
        use = std::move(*read);
    }
    book.alerts = alertsOf(ground, index, use ? &*use : nullptr);
    return book;
}

} // namespace

Result<BookAlerts> bookAlerts(const Cache &cache, const Policy &policy, Day asOf, Day today, bool picked,
                              const UseSource &source, Progress &progress, std::optional<qint32> only)
{
    if (only)
        return alertsOfOne(cache, policy, {asOf, today, picked}, *only, source);
    const AlertGround ground(cache, policy, asOf, lookDay(asOf, today, picked));
    BookAlerts book = emptyAlerts(ground, {asOf, today, picked});
    std::vector<std::vector<Alert>> found(cache.accounts.size());
    const Status done = eachUse(
        cache, ground.needsRows() ? source : UseSource(), progress,
        [&](size_t account, const AccountUse *use) { found[account] = alertsOf(ground, account, use); });
    if (!done)
        return tl::unexpected(done.error());
    size_t count = 0;
    for (const std::vector<Alert> &alerts : found)
        count += alerts.size();
    book.alerts.reserve(count);
    for (std::vector<Alert> &alerts : found)
        std::move(alerts.begin(), alerts.end(), std::back_inserter(book.alerts));
    return book;
}

Result<BookAlerts> accountAlerts(const Cache &cache, const Policy &policy, const BookAlerts &before,
                                 qint32 account, const UseSource &source, Progress &progress)
{
    auto one = bookAlerts(cache, policy, before.asOf, before.today, before.picked, source, progress, account);
    if (!one)
        return one;
    const bool same = before.policyVersion == one->policyVersion && before.rules == one->rules
        && before.firstTouch == one->firstTouch && before.liveKnown == one->liveKnown;
    if (!same)
        return bookAlerts(cache, policy, before.asOf, before.today, before.picked, source, progress);
    const auto [first, last] = std::ranges::equal_range(before.alerts, account, {}, &Alert::account);
    std::vector<Alert> alerts;
    alerts.reserve(before.alerts.size() + one->alerts.size());
    alerts.insert(alerts.end(), before.alerts.begin(), first);
    alerts.insert(alerts.end(), one->alerts.begin(), one->alerts.end());
    // Entries are sorted by account: those of all later ones have moved.
    const size_t laterFrom = alerts.size();
    alerts.insert(alerts.end(), last, before.alerts.end());
    for (size_t i = laterFrom; i < alerts.size(); ++i) {
        for (quint32 &act : alerts[i].acts)
            act = static_cast<quint32>(act + one->entries - before.entries);
    }
    one->alerts = std::move(alerts);
    return one;
}

} // namespace bw
