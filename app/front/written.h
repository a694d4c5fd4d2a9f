#pragma once

#include "base/result.h"
#include "store/workspace.h"

#include <QDateTime>

namespace bw {

/// Opens the workspace for writing, does it with the time of now, and closes it.
template <class Act>
auto written(const QString &path, Act act) -> decltype(act(std::declval<Workspace &>(), QDateTime()))
{
    Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Write);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return act(*workspace, QDateTime::currentDateTimeUtc());
}

} // namespace bw
