#include "policy/trial_run.h"

#include "shell/jobs.h"

namespace bw {

/// Everything that the worker holds, and it alone.
class TrialRun::Bench {
public:
    Bench(const Engine &engine, QString path, std::shared_ptr<const Cache> cache, const Portfolio &portfolio)
        : m_engine(engine)
        , m_path(std::move(path))
        , m_cache(std::move(cache))
        , m_asOf(portfolio.asOf)
        , m_today(portfolio.today)
        , m_picked(portfolio.picked)
    {
    }

    Result<std::shared_ptr<const TrialAnswer>> answer(const Wish &wish)
    {
        auto answer = std::make_shared<TrialAnswer>();
        if (!m_before || !(m_before->policy == wish.before)) {
            Result<Trial *> trial = trialFor(m_old, wish.before);
            if (!trial)
                return tl::unexpected(trial.error());
            m_before = (*trial)->under(wish.before);
        }
        answer->before = *m_before;
        Result<Trial *> trial = trialFor(countsAlike(wish.before, wish.draft) ? m_old : m_new, wish.draft);
        if (!trial)
            return tl::unexpected(trial.error());
        answer->after = (*trial)->under(wish.draft);
        answer->comparison = compare(*answer->before.portfolio, *answer->after.portfolio);
        if (!m_use || !countsAlike(m_useFor, wish.draft)) {
            // A fifth above the limit in force, so that there is room to drag it.
            const qint32 limit = wish.before.userSharePercent * wish.before.highMultiple;
            m_use = (*trial)->histogram(*answer->after.portfolio, limit + limit / 5);
            m_useFor = wish.draft;
        }
        answer->use = *m_use;
        return answer;
    }

private:
    struct Made {
        std::unique_ptr<Trial> trial;
        Policy counted; ///< its key actions and login events
    };

    static bool countsAlike(const Policy &a, const Policy &b)
    {
        return a.keyActions == b.keyActions && a.loginEvents == b.loginEvents;
    }

    Result<Trial *> trialFor(Made &made, const Policy &policy)
    {
        if (!made.trial || !countsAlike(made.counted, policy)) {
            std::shared_ptr<const Cache> cache = m_cache;
            if (!countsAlike(m_cache->policy, policy) && m_engine.recount) {
                auto counted = m_engine.recount(m_path, *m_cache, policy);
                if (!counted)
                    return tl::unexpected(counted.error());
                cache = std::move(*counted);
            }
            made.trial = std::make_unique<Trial>(std::move(cache), policy, m_asOf, m_today, m_picked);
            made.counted = policy;
        }
        return made.trial.get();
    }

    Engine m_engine;
    QString m_path;
    std::shared_ptr<const Cache> m_cache;
    Day m_asOf;
    Day m_today;
    bool m_picked;
    Made m_old; ///< counted as the rules that are compared with
    Made m_new; ///< counted as the draft, where it counts other events
    std::optional<Tried> m_before;
    std::optional<UseHistogram> m_use;
    Policy m_useFor;
};

TrialRun::TrialRun(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TrialRun::~TrialRun()
{
    m_pool.waitForDone();
}

void TrialRun::setBook(const Engine &engine, const QString &path, std::shared_ptr<const Cache> cache,
                       std::shared_ptr<const Portfolio> portfolio)
{
    m_bench = std::make_shared<Bench>(engine, path, std::move(cache), *portfolio);
}

void TrialRun::ask(const Policy &before, const Policy &draft)
{
    m_next = Wish{before, draft};
    if (!m_running)
        start();
}

void TrialRun::start()
{
    if (!m_next || !m_bench)
        return;
    m_running = true;
    runJob(
        m_pool, this, [bench = m_bench, wish = *std::exchange(m_next, {})] { return bench->answer(wish); },
        [this, bench = m_bench](Result<std::shared_ptr<const TrialAnswer>> answer) {
            m_running = false;
            if (bench == m_bench) {
                if (answer)
                    emit answered(*answer);
                else
                    emit failed(answer.error());
            }
            if (m_next)
                start();
            else
                emit idle();
        });
}

} // namespace bw
