#include "account/details_loader.h"

#include "shell/jobs.h"

namespace bw {

namespace {

using Answer = Result<std::shared_ptr<const AccountDetails>>;

} // namespace

DetailsLoader::DetailsLoader(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

DetailsLoader::~DetailsLoader()
{
    drop();
    m_pool.waitForDone();
}

void DetailsLoader::setSource(Source source)
{
    drop();
    m_source = std::move(source);
}

void DetailsLoader::drop()
{
    ++*m_newest;
}

void DetailsLoader::ask(std::shared_ptr<const Cache> cache, AccountReport report,
                        std::shared_ptr<const BookAlerts> alerts)
{
    const quint64 job = ++*m_newest;
    if (!m_source)
        return;
    runJob(
        m_pool, this,
        [source = m_source, newest = m_newest, job, cache = std::move(cache), alerts = std::move(alerts),
         report = std::make_shared<const AccountReport>(std::move(report))]() -> Answer {
            if (newest->load() != job)
                return std::shared_ptr<const AccountDetails>();
            const Result<AccountDossier> dossier = source(report->row.id);
            if (!dossier)
                return tl::unexpected(dossier.error());
            if (newest->load() != job)
                return std::shared_ptr<const AccountDetails>();
            return std::make_shared<const AccountDetails>(
                accountDetails(*cache, *dossier, *report, alerts.get()));
        },
        [this, job](Answer answer) {
            if (m_newest->load() != job)
                return;
            if (!answer)
                emit failed(answer.error());
            else if (*answer)
                emit ready(std::move(*answer));
        });
}

} // namespace bw
