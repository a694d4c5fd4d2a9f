#include "alerts/book_alerts.h"

#include "alerts/account_alerts.h"
#include "alerts/use_batches.h"

namespace bw {

namespace {

BookAlerts emptyAlerts(const AlertGround &ground, Day today, bool picked)
{
    BookAlerts book;
    book.asOf = ground.asOf;
    book.today = today;
    book.picked = picked;
    book.revision = ground.cache.revision;
    book.policyVersion = ground.cache.policyVersion;
    book.rules = ground.policies.front().alerts.rules;
    book.firstTouch = ground.firstTouch;
    book.liveKnown = ground.liveKnown;
    return book;
}

} // namespace

Result<BookAlerts> bookAlerts(const Cache &cache, const Policy &policy, Day asOf, Day today, bool picked,
                              const UseSource &source, Progress &progress)
{
    const AlertGround ground(cache, policy, asOf, lookDay(asOf, today, picked));
    BookAlerts book = emptyAlerts(ground, today, picked);
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
    const auto index = static_cast<size_t>(account);
    const AlertGround ground(cache, policy, before.asOf, lookDay(before.asOf, before.today, before.picked),
                             index);
    BookAlerts book = emptyAlerts(ground, before.today, before.picked);
    const bool same = before.policyVersion == book.policyVersion && before.rules == book.rules
        && before.firstTouch == book.firstTouch && before.liveKnown == book.liveKnown;
    if (!same || index >= cache.accounts.size())
        return bookAlerts(cache, policy, before.asOf, before.today, before.picked, source, progress);
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
    const std::vector<Alert> alerts = alertsOf(ground, index, use ? &*use : nullptr);
    const auto [first, last] = std::ranges::equal_range(before.alerts, account, {}, &Alert::account);
    book.alerts.reserve(before.alerts.size() + alerts.size());
    book.alerts.insert(book.alerts.end(), before.alerts.begin(), first);
    book.alerts.insert(book.alerts.end(), alerts.begin(), alerts.end());
    book.alerts.insert(book.alerts.end(), last, before.alerts.end());
    return book;
}

} // namespace bw
