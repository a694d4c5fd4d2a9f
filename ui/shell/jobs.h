#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

namespace bw {

/// Runs `work` in the pool and calls `done(result)` in the owner's thread. When the owner is gone first,
/// the answer is dropped: `work` must hold everything it needs and must not touch the owner.
template <class Work, class Done> void runJob(QThreadPool &pool, QObject *owner, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Answer>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(work)));
}

/// Frees a large value on a worker: taking a whole book apart costs more than a frame.
template <class T> void releaseElsewhere(QThreadPool &pool, std::shared_ptr<const T> value)
{
    if (value)
        pool.start([held = std::move(value)]() mutable { held.reset(); });
}

} // namespace bw
