#include "metrics/company_loader.h"

#include "shell/jobs.h"

namespace bw {

CompanyLoader::CompanyLoader(QObject *parent)
    : QObject(parent)
{
    constexpr int lookEvery = 100; // ms
    m_pool.setMaxThreadCount(1);
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_progress)
            emit progressed(m_progress->done, m_progress->total);
    });
}

CompanyLoader::~CompanyLoader()
{
    stop();
    m_pool.waitForDone();
}

void CompanyLoader::setSource(Source source)
{
    stop();
    m_source = std::move(source);
}

void CompanyLoader::stop()
{
    if (!m_progress)
        return;
    m_progress->cancelled = true;
    m_progress.reset();
    m_look.stop();
    emit stopped();
}

void CompanyLoader::ask(std::shared_ptr<const Cache> cache, DayRange days)
{
    if (m_progress)
        m_progress->cancelled = true;
    if (!m_source)
        return;
    m_progress = std::make_shared<Progress>();
    m_look.start();
    using Answer = Result<std::shared_ptr<const CompanyUsage>>;
    runJob(
        m_pool, this,
        [source = m_source, cache = std::move(cache), days, progress = m_progress]() -> Answer {
            if (progress->cancelled)
                return fail(ErrorCode::Cancelled);
            Result<CompanyUsage> usage = source(*cache, days, *progress);
            if (!usage)
                return tl::unexpected(usage.error());
            return std::make_shared<const CompanyUsage>(std::move(*usage));
        },
        [this, progress = m_progress](Answer answer) {
            if (progress != m_progress)
                return; // stopped, or asked again
            m_progress.reset();
            m_look.stop();
            if (answer)
                emit ready(std::move(*answer));
            else
                emit failed(answer.error());
        });
}

} // namespace bw
