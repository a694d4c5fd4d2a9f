#include "shell/alert_desk.h"

#include <algorithm>

namespace bw {

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
    m_job.ask([find = m_session->engine().bookAlerts, path = m_session->workspace(), cache = m_askedCache,
               asOf = m_askedPortfolio->asOf, today = m_askedPortfolio->today,
               picked = m_askedPortfolio->picked](
                  Progress &progress) { return find(path, *cache, asOf, today, picked, progress); },
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
