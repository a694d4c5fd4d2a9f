#include "today/account_loader.h"

#include "shell/jobs.h"

namespace bw {

namespace {

using Answer = Result<std::shared_ptr<const AccountView>>;
constexpr qsizetype mostKept = 12;

} // namespace

AccountLoader::AccountLoader(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

AccountLoader::~AccountLoader()
{
    drop();
    m_pool.waitForDone();
}

void AccountLoader::setSource(Source source)
{
    drop();
    m_source = std::move(source);
}

void AccountLoader::drop()
{
    ++*m_state;
    ++*m_wish;
    m_made.clear();
    m_asked.clear();
}

void AccountLoader::setBook(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio)
{
    drop();
    m_cache = std::move(cache);
    m_portfolio = std::move(portfolio);
}

std::shared_ptr<const AccountView> AccountLoader::ask(qint32 account, const std::vector<qint32> &beside)
{
    ++*m_wish; // those that wait and are not begun yet are asked for anew, in the order of now
    m_asked.clear();
    if (m_made.size() > mostKept) {
        auto kept = decltype(m_made)();
        for (const qint32 each : beside) {
            if (const auto made = m_made.value(each))
                kept.insert(each, made);
        }
        if (const auto made = m_made.value(account))
            kept.insert(account, made);
        m_made = std::move(kept);
    }
    auto made = m_made.value(account);
    if (!made)
        make(account);
    for (const qint32 each : beside) {
        if (!m_made.contains(each) && !m_asked.contains(each))
            make(each);
    }
    return made;
}

void AccountLoader::make(qint32 account)
{
    m_asked.insert(account);
    runJob(
        m_pool, this,
        [source = m_source, state = m_state, ofState = m_state->load(), wish = m_wish,
         ofWish = m_wish->load(), cache = m_cache, portfolio = m_portfolio, account]() -> Answer {
            if (state->load() != ofState || wish->load() != ofWish)
                return std::shared_ptr<const AccountView>();
            if (!source)
                return std::make_shared<const AccountView>(accountView(*cache, *portfolio, account, nullptr));
            const Result<AccountDossier> dossier = source(cache->accounts[static_cast<size_t>(account)].id);
            if (!dossier)
                return tl::unexpected(dossier.error());
            return std::make_shared<const AccountView>(accountView(*cache, *portfolio, account, &*dossier));
        },
        [this, ofState = m_state->load(), account](Answer answer) {
            if (m_state->load() != ofState)
                return;
            m_asked.remove(account);
            if (!answer) {
                emit failed(answer.error());
            } else if (*answer) {
                m_made.insert(account, *answer);
                emit ready(std::move(*answer));
            }
        });
}

} // namespace bw
