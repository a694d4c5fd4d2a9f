#include "judgement/sheet_loader.h"

#include "shell/jobs.h"

namespace bw {

namespace {

using Answer = Result<std::shared_ptr<const JudgementSheet>>;

} // namespace

SheetLoader::SheetLoader(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

SheetLoader::~SheetLoader()
{
    drop();
    m_pool.waitForDone();
}

void SheetLoader::setSource(Source source)
{
    drop();
    m_source = std::move(source);
}

void SheetLoader::ask(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio,
                      qint32 account)
{
    const quint64 job = ++*m_newest;
    if (!m_source)
        return;
    runJob(
        m_pool, this,
        [source = m_source, newest = m_newest, job, cache = std::move(cache),
         portfolio = std::move(portfolio), account]() -> Answer {
            if (newest->load() != job)
                return std::shared_ptr<const JudgementSheet>();
            const Result<AccountDossier> dossier = source(cache->accounts[static_cast<size_t>(account)].id);
            if (!dossier)
                return tl::unexpected(dossier.error());
            if (newest->load() != job)
                return std::shared_ptr<const JudgementSheet>();
            return std::make_shared<const JudgementSheet>(
                judgementSheet(*cache, *portfolio, account, &*dossier));
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
