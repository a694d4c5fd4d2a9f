#include "shell/alert_desk.h"

#include <algorithm>

namespace bw {

namespace {

/// Adds the accounts whose rows differ in two lists that are sorted by account; false: there are several.
template <class Row, class AccountOf>
bool addChanged(const std::vector<Row> &before, const std::vector<Row> &now, const AccountOf &accountOf,
                std::optional<qint64> &account)
{
    size_t i = 0;
    size_t j = 0;
    while (i < before.size() || j < now.size()) {
        if (i < before.size() && j < now.size() && before[i] == now[j]) {
            ++i;
            ++j;
            continue;
        }
        const qint64 other = i == before.size() ? accountOf(now[j])
            : j == now.size()                   ? accountOf(before[i])
                                                : std::min(accountOf(before[i]), accountOf(now[j]));
        if (account && *account != other)
            return false;
        account = other;
        while (i < before.size() && accountOf(before[i]) == other)
            ++i;
        while (j < now.size() && accountOf(now[j]) == other)
            ++j;
    }
    return true;
}

/// The account (index in Cache::accounts) that one write was about, work or an answer; nothing: it was
/// another one, or there were several.
std::optional<qint32> onlyAccount(const Cache &before, const Cache &now)
{
    if (now.revision != before.revision + 1 || now.accounts.size() != before.accounts.size())
        return {};
    std::optional<qint64> byWork;
    std::optional<qint64> byAnswer;
    if (!addChanged(
            before.work, now.work, [](const WorkEntry &one) { return one.account.value; }, byWork)
        || !addChanged(
            before.answers, now.answers, [](const CriterionAnswer &one) { return qint64{one.account}; },
            byAnswer)
        || byWork.has_value() == byAnswer.has_value())
        return {};
    if (byAnswer)
        return static_cast<qint32>(*byAnswer);
    const auto at = std::lower_bound(now.accounts.begin(), now.accounts.end(), *byWork,
                                     [](const Account &one, qint64 id) { return one.id.value < id; });
    if (at == now.accounts.end() || at->id.value != *byWork)
        return {};
    return static_cast<qint32>(at - now.accounts.begin());
}

} // namespace

AlertDesk::AlertDesk(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    constexpr int lookEvery = 250;
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &AlertDesk::look);
}

AlertDesk::~AlertDesk()
{
    m_job.stop();
    m_pool.waitForDone();
}

void AlertDesk::follow(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    stop();
    m_askedCache.reset();
    m_askedPortfolio.reset();
    releaseElsewhere(m_pool, std::exchange(m_cache, nullptr));
    releaseElsewhere(m_pool, std::exchange(m_portfolio, nullptr));
    const bool had = std::exchange(m_alerts, nullptr) != nullptr;
    if (session) {
        connect(session, &Session::changed, this, [this] { follow(); });
        follow();
    }
    if (had)
        emit changed();
}

/// Asks where the session shows something that was not asked about yet.
void AlertDesk::follow()
{
    if (m_session->cache() && m_session->portfolio()
        && (m_session->cache() != m_askedCache || m_session->portfolio() != m_askedPortfolio))
        ask();
}

bool AlertDesk::isCurrent() const
{
    return m_alerts && m_session && m_cache == m_session->cache() && m_portfolio == m_session->portfolio();
}

qint32 AlertDesk::openOf(const QString &csm) const
{
    if (!m_alerts)
        return 0;
    const std::vector<PortfolioRow> &rows = m_portfolio->rows;
    const bool isCsm = !csm.isEmpty()
        && std::any_of(rows.begin(), rows.end(), [&](const PortfolioRow &row) { return row.csm == csm; });
    return static_cast<qint32>(
        std::count_if(m_alerts->alerts.begin(), m_alerts->alerts.end(), [&](const Alert &alert) {
            return alert.isOpen() && (!isCsm || rows[static_cast<size_t>(alert.account)].csm == csm);
        }));
}

void AlertDesk::ask()
{
    if (!m_session || !m_session->portfolio() || !m_session->engine().bookAlerts)
        return;
    m_askedCache = m_session->cache();
    m_askedPortfolio = m_session->portfolio();
    m_since.start();
    m_look.start();
    m_job.ask(
        [engine = m_session->engine(), path = m_session->workspace(), cache = m_askedCache,
         asOf = m_askedPortfolio->asOf, today = m_askedPortfolio->today, picked = m_askedPortfolio->picked,
         known = m_cache, before = m_alerts](Progress &progress) {
            const bool sameDays =
                before && before->asOf == asOf && before->today == today && before->picked == picked;
            if (engine.accountAlerts && sameDays && known) {
                if (const auto account = onlyAccount(*known, *cache))
                    return engine.accountAlerts(path, *cache, *before, *account, progress);
            }
            return engine.bookAlerts(path, *cache, asOf, today, picked, progress);
        },
        [this](NewestJob<BookAlerts>::Answer answer) { accept(std::move(answer)); });
}

void AlertDesk::stop()
{
    m_job.stop();
    rest();
}

void AlertDesk::accept(NewestJob<BookAlerts>::Answer answer)
{
    rest();
    if (!answer) {
        if (answer.error().code != ErrorCode::Cancelled)
            emit failed(answer.error());
        return;
    }
    m_alerts = std::move(*answer);
    releaseElsewhere(m_pool, std::exchange(m_cache, m_askedCache));
    releaseElsewhere(m_pool, std::exchange(m_portfolio, m_askedPortfolio));
    emit changed();
}

void AlertDesk::look()
{
    constexpr qint64 tooLong = 5000;
    const Progress *progress = m_job.progress();
    if (!progress || m_since.elapsed() < tooLong)
        return;
    m_long = true;
    const qint64 total = progress->total;
    emit takesLong(total > 0 ? static_cast<double>(progress->done) / static_cast<double>(total) : -1);
}

void AlertDesk::rest()
{
    m_look.stop();
    if (std::exchange(m_long, false))
        emit tookLong();
}

} // namespace bw
