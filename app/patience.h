#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QElapsedTimer>
#include <QThread>

namespace bw::app {

/// How long to wait, all in all, for another program that writes to the same workspace.
constexpr qint64 patienceMs = 60000;

/// Does it again while another program holds the workspace, until the patience ends or a stop is asked for.
template <class Job>
auto whenFree(const Progress &progress, const QString &subject, const Job &job) -> decltype(job())
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        auto result = job();
        if (result || result.error().code != ErrorCode::DatabaseBusy || waited.elapsed() > patienceMs)
            return result;
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled, subject);
        QThread::msleep(50);
    }
}

} // namespace bw::app
