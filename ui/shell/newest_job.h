#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "shell/jobs.h"

#include <memory>

namespace bw {

/// A long look at the book on a worker, that can be stopped and asked again: the newest question is answered,
/// the others are stopped and dropped. The answer comes in the owner's thread.
template <class T> class NewestJob {
public:
    using Answer = Result<std::shared_ptr<const T>>;

    explicit NewestJob(QObject *owner)
        : m_owner(owner)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~NewestJob()
    {
        stop();
        m_pool.waitForDone();
    }
    NewestJob(const NewestJob &) = delete;
    NewestJob &operator=(const NewestJob &) = delete;

    /// `work` is given a Progress and makes a Result<T>; it holds everything that it needs.
    template <class Work, class Done> void ask(Work work, Done done)
    {
        stop();
        m_progress = std::make_shared<Progress>();
        runJob(
            m_pool, m_owner,
            [work = std::move(work), progress = m_progress]() -> Answer {
                if (progress->cancelled)
                    return fail(ErrorCode::Cancelled);
                Result<T> made = work(*progress);
                if (!made)
                    return tl::unexpected(made.error());
                return std::make_shared<const T>(std::move(*made));
            },
            [this, progress = m_progress, done = std::move(done)](Answer answer) {
                if (progress != m_progress)
                    return; // stopped, or asked again
                m_progress.reset();
                done(std::move(answer));
            });
    }
    void stop()
    {
        if (m_progress)
            m_progress->cancelled = true;
        m_progress.reset();
    }
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }
    /// Of the question that waits for its answer; null: none does.
    [[nodiscard]] const Progress *progress() const { return m_progress.get(); }
    /// Waits for the worker: for tests and pictures. The answer comes with the next events.
    void finish() { m_pool.waitForDone(); }

private:
    QObject *m_owner;
    QThreadPool m_pool;
    std::shared_ptr<Progress> m_progress;
};

} // namespace bw
